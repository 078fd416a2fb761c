"""Signing and verifying on the command line: exit codes, what is written, and that a failure writes nothing."""

from __future__ import annotations

import errno
import json
import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

import pytest

from pocplanner.cli import passphrase as passphrase_module
from pocplanner.cli.main import BAD_INPUT, BLOCKERS, DONE, NOT_VERIFIED, main
from pocplanner.errors import SigningError
from pocplanner.model.document import Document
from pocplanner.reporting.signature import read_signature
from pocplanner.review.signing import fingerprint
from pocplanner.storage import fs as fs_module
from pocplanner.storage.codec import DOCUMENT_CODEC
from pocplanner.storage.fs import RealFs
from pocplanner.storage.identity import new_identity, read_identity
from tests.model.plans import full_plan
from tests.reporting.test_pades import EC_KEY, pkcs12

if TYPE_CHECKING:
    from pathlib import Path

PASSPHRASE = "five words that hardly meet"
OFFICE = "G3 Plans, Sector North"


class Run(Protocol):
    """Runs a command in this process; gives exit code, output and messages."""

    def __call__(self, *arguments: str | Path, lines: tuple[str, ...] = ()) -> tuple[int, str, str]: ...


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: str | Path, lines: tuple[str, ...] = ()) -> tuple[int, str, str]:
        given = [str(item) for item in arguments]
        reader, writer = os.pipe()
        try:
            os.write(writer, "".join(f"{line}\n" for line in lines).encode())
            os.close(writer)
            code = main([*given, "--passphrase-fd", str(reader)] if lines else given)
        finally:
            os.close(reader)
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        assert PASSPHRASE not in captured.out + captured.err
        return code, captured.out, captured.err

    return command


@pytest.fixture(scope="module")
def identity_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("identity") / "g3.identity"
    new_identity(RealFs(), path, OFFICE, PASSPHRASE)
    return path.read_bytes()


@pytest.fixture
def folder(tmp_path: Path, identity_bytes: bytes) -> Path:
    (tmp_path / "g3.identity").write_bytes(identity_bytes)
    (tmp_path / "plan.pocplan.json").write_bytes(DOCUMENT_CODEC.encode(Document(plan=full_plan())))
    return tmp_path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def words(folder: Path) -> str:
    return fingerprint(read_identity(RealFs(), folder / "g3.identity").public_key)


def signed(run: Run, folder: Path, name: str = "brief.pdf", *more: str) -> tuple[int, str, str]:
    plan, identity = folder / "plan.pocplan.json", folder / "g3.identity"
    return run("brief", plan, "-o", folder / name, "--sign", identity, *more, lines=(PASSPHRASE,))


@pytest.fixture
def known(run: Run, folder: Path) -> Path:
    """The list of known signers, with the office on it."""
    path = folder / "known.json"
    arguments = ("--key", folder / "g3.identity", "--office", OFFICE, "--checked", "in person on 12 Nov 2026")
    assert run("identity", "know", path, *arguments, "--fingerprint", words(folder))[0] == DONE
    return path


def test_that_a_new_identity_is_shown_with_its_fingerprint_and_opens(run: Run, tmp_path: Path) -> None:
    code, out, err = run("identity", "new", tmp_path / "id", "--office", OFFICE, lines=(PASSPHRASE,))
    assert (code, err) == (DONE, "")
    assert words_of(tmp_path / "id") in out
    read_identity(RealFs(), tmp_path / "id").unlock(PASSPHRASE)
    code, out, _ = run("identity", "show", tmp_path / "id")
    assert code == DONE
    assert OFFICE in out
    assert words_of(tmp_path / "id") in out


def words_of(path: Path) -> str:
    return fingerprint(read_identity(RealFs(), path).public_key)


def test_that_a_short_passphrase_makes_no_identity(run: Run, tmp_path: Path) -> None:
    code, _, err = run("identity", "new", tmp_path / "id", "--office", OFFICE, lines=("short",))
    assert code == BAD_INPUT
    assert "E186" in err
    assert names(tmp_path) == set()


def test_that_a_signed_brief_is_verified_from_end_to_end(run: Run, folder: Path, known: Path) -> None:
    code, out, err = signed(run, folder, "brief.pdf", "--copy", "2/5")
    assert (code, err) == (DONE, "")
    said = read_signature((folder / "brief.pdf.sig").read_bytes()).statement
    assert (said.post, said.copy_number, said.copies, said.final) == (OFFICE, 2, 5, False)
    assert said.check in out
    code, out, err = run("verify", folder / "brief.pdf", "--known", known, "--plan", folder / "plan.pocplan.json")
    assert (code, err) == (DONE, "")
    assert out.startswith("Verified: this is brief ")
    assert "copy 2 of 5" in out
    assert "the plan is still in the state from which it was made" in out
    assert said.check in out


def test_that_nothing_is_verified_without_knowing_the_signer(run: Run, folder: Path) -> None:
    signed(run, folder)
    code, out, _ = run("verify", folder / "brief.pdf")
    assert code == NOT_VERIFIED
    assert "E185" in out
    assert words(folder) in out


def test_that_an_altered_brief_exits_with_4_and_a_missing_one_with_2(run: Run, folder: Path, known: Path) -> None:
    signed(run, folder)
    with (folder / "brief.pdf").open("ab") as file:
        file.write(b"\n")
    code, out, _ = run("verify", folder / "brief.pdf", "--known", known)
    assert code == NOT_VERIFIED
    assert "E180: This is NOT the brief that was signed" in out
    for arguments in (
        ("gone.pdf",),
        ("brief.pdf", "--signature", folder / "gone.sig"),
        ("brief.pdf", "--known", folder / "plan.pocplan.json"),
        ("brief.pdf", "--plan", folder / "gone.pocplan.json"),
        ("gone.pdf.sig",),
    ):
        code, out, err = run("verify", folder / arguments[0], *arguments[1:])
        assert (code, out) == (BAD_INPUT, "")
        assert err


def test_that_a_recorded_brief_supersedes_the_one_before(run: Run, folder: Path, known: Path) -> None:
    plan = folder / "plan.pocplan.json"
    assert signed(run, folder, "one.pdf", "--record", "--as-of", "2026-11-01")[0] == DONE
    assert signed(run, folder, "two.pdf", "--record", "--as-of", "2026-11-02")[0] == DONE
    document = DOCUMENT_CODEC.decode(plan.read_bytes())
    one, two = (read_signature((folder / f"{name}.pdf.sig").read_bytes()).statement for name in ("one", "two"))
    assert [item.brief_id for item in document.briefs] == [one.brief_id, two.brief_id]
    assert two.supersedes == (one.brief_id,)
    assert document.plan == full_plan()
    code, out, _ = run("verify", folder / "one.pdf", "--known", known, "--plan", plan)
    assert code == NOT_VERIFIED
    assert f"E182: This brief is superseded: brief {one.brief_id}" in out
    assert f"brief {two.brief_id} of {two.dtg} takes its place" in out
    (folder / "two.pdf.sig").unlink()
    assert run("verify", folder / "one.pdf", "--known", known)[0] == DONE, "without the plan nobody can know"
    assert run("verify", folder / "one.pdf", "--known", known, "--plan", plan)[0] == NOT_VERIFIED


def test_that_a_wrong_passphrase_writes_nothing(run: Run, folder: Path) -> None:
    before = names(folder)
    arguments = ("brief", folder / "plan.pocplan.json", "-o", folder / "brief.pdf", "--sign", folder / "g3.identity")
    code, _, err = run(*arguments, lines=("another passphrase",))
    assert code == BAD_INPUT
    assert "E104" in err
    assert names(folder) == before


def test_that_a_final_brief_with_blockers_is_neither_written_nor_signed(run: Run, folder: Path) -> None:
    before = names(folder)
    assert signed(run, folder, "brief.pdf", "--final")[0] == BLOCKERS
    assert names(folder) == before


def test_that_pdf_and_signature_are_written_both_or_neither(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "brief.pdf").write_bytes(b"an old brief")
    before = names(folder)
    real = RealFs.replace

    def fails_for_the_signature(self: RealFs, source: Path, target: Path) -> None:
        if target.suffix == ".sig":
            raise OSError(errno.ENOSPC, "no space")
        real(self, source, target)

    monkeypatch.setattr(fs_module.RealFs, "replace", fails_for_the_signature)
    code, out, err = signed(run, folder, "brief.pdf", "--record")
    assert (code, out) == (BAD_INPUT, "")
    assert "E201" in err
    assert names(folder) == before
    assert (folder / "brief.pdf").read_bytes() == b"an old brief"
    assert DOCUMENT_CODEC.decode((folder / "plan.pocplan.json").read_bytes()).briefs == ()


@pytest.mark.parametrize("taken", ["g3.identity", "plan.pocplan.json"])
def test_that_a_brief_never_takes_the_place_of_what_it_is_made_with(run: Run, folder: Path, taken: str) -> None:
    before = (folder / taken).read_bytes()
    code, _, err = signed(run, folder, taken)
    assert code == BAD_INPUT
    assert "E313" in err
    assert (folder / taken).read_bytes() == before


@pytest.mark.parametrize("copy", ["0/3", "4/3", "2", "a/b", "-1/3", "1/0"])
def test_that_a_copy_must_be_one_of_the_copies(run: Run, folder: Path, copy: str) -> None:
    code, _, err = signed(run, folder, "brief.pdf", f"--copy={copy}")
    assert code == BAD_INPUT
    assert "E317" in err
    assert "brief.pdf" not in names(folder)


def test_that_options_of_signing_need_an_identity_and_a_record_needs_a_file(run: Run, folder: Path) -> None:
    for option in (("--record",), ("--copy", "1/2")):
        code, _, err = run("brief", folder / "plan.pocplan.json", "-o", folder / "brief.pdf", *option)
        assert (code, "E314" in err) == (BAD_INPUT, True)
    sample = ("brief", "north-axis", "-o", folder / "brief.pdf", "--sign", folder / "g3.identity", "--record")
    code, _, err = run(*sample, lines=(PASSPHRASE,))
    assert (code, "E318" in err) == (BAD_INPUT, True)


def test_that_both_signatures_take_their_passphrases_line_by_line(run: Run, folder: Path, known: Path) -> None:
    (folder / "cert.p12").write_bytes(pkcs12(EC_KEY, "of the certificate", datetime.now(UTC) - timedelta(days=1)))
    arguments = ("brief", folder / "plan.pocplan.json", "-o", folder / "b.pdf", "--sign", folder / "g3.identity")
    lines = (PASSPHRASE, "of the certificate")
    code, _, err = run(*arguments, "--pades", folder / "cert.p12", lines=lines)
    assert (code, err) == (DONE, "")
    assert b"ETSI.CAdES.detached" in (folder / "b.pdf").read_bytes()
    assert run("verify", folder / "b.pdf", "--known", known)[0] == DONE
    code, _, err = run(*arguments, "--pades", folder / "cert.p12", lines=(PASSPHRASE,))
    assert (code, "E193" in err) == (BAD_INPUT, True)


def test_that_a_key_is_known_only_by_the_fingerprint_that_was_read_out(run: Run, folder: Path) -> None:
    signed(run, folder)
    path = folder / "known.json"
    rest = ("--office", OFFICE, "--checked", "by telephone")
    wrong = " ".join(["0000"] * 8)
    code, _, err = run("identity", "know", path, "--key", folder / "brief.pdf.sig", *rest, "--fingerprint", wrong)
    assert (code, "E195" in err) == (BAD_INPUT, True)
    assert not path.exists()
    for key in (str(folder / "brief.pdf.sig"), read_identity(RealFs(), folder / "g3.identity").public_key):
        assert run("identity", "know", path, "--key", key, *rest, "--fingerprint", words(folder))[0] == DONE
    code, out, _ = run("identity", "show", path)
    assert (code, out.count("\n")) == (DONE, 1)
    assert f"{words(folder)}  {OFFICE}  (by telephone)" in out


def test_that_a_key_that_was_lost_can_be_forgotten(run: Run, folder: Path, known: Path) -> None:
    signed(run, folder)
    assert run("verify", folder / "brief.pdf", "--known", known)[0] == DONE
    code, _, err = run("identity", "forget", known, "--fingerprint", "0000")
    assert (code, "E196" in err) == (BAD_INPUT, True)
    code, out, _ = run("identity", "forget", known, "--fingerprint", words(folder))
    assert code == DONE
    assert f"no longer knows {OFFICE}" in out
    code, out, _ = run("verify", folder / "brief.pdf", "--known", known)
    assert (code, "E185" in out) == (NOT_VERIFIED, True)


@pytest.mark.parametrize(("office", "checked"), [("", "in person"), (OFFICE, ""), ("a\u202eb", "in person")])
def test_that_a_known_signer_needs_an_office_and_how_it_was_checked(
    run: Run, folder: Path, office: str, checked: str
) -> None:
    arguments = ("--key", folder / "g3.identity", "--office", office, "--checked", checked)
    code, _, err = run("identity", "know", folder / "known.json", *arguments, "--fingerprint", words(folder))
    assert (code, "E188" in err) == (BAD_INPUT, True)


def test_that_a_damaged_signature_gives_no_key(run: Run, folder: Path) -> None:
    signed(run, folder)
    path = folder / "brief.pdf.sig"
    tree = json.loads(path.read_bytes())
    tree["statement"]["post"] = "SRSG"
    path.write_text(json.dumps(tree, sort_keys=True, indent=2, ensure_ascii=False) + "\n", "utf-8")
    rest = ("--office", "SRSG", "--checked", "by telephone", "--fingerprint", words(folder))
    code, _, err = run("identity", "know", folder / "known.json", "--key", path, *rest)
    assert (code, "E183" in err) == (BAD_INPUT, True)


def test_that_the_checker_is_written_whole(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("checker", tmp_path / "check_brief.py")
    assert code == DONE
    assert "Python 3.9" in out
    compile((tmp_path / "check_brief.py").read_text("utf-8"), "check_brief.py", "exec")


def test_that_a_passphrase_is_typed_twice_at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(["one", "two"])
    monkeypatch.setattr(passphrase_module, "_typed", lambda _prompt: next(typed))
    with pytest.raises(SigningError) as caught:
        passphrase_module.Passphrases(None).new("New: ")
    assert caught.value.code == "E194"


@pytest.mark.parametrize("descriptor", [987, -1, 2**70])
def test_that_a_descriptor_that_cannot_be_read_is_told(descriptor: int) -> None:
    with pytest.raises(SigningError) as caught:
        passphrase_module.Passphrases(descriptor).next("")
    assert caught.value.code == "E193"


# A plan file, and the public part


def test_that_a_plan_file_is_looked_at_too(run: Run, folder: Path) -> None:
    plan = folder / "plan.pocplan.json"
    code, out, _ = run("verify", plan)
    assert code == DONE
    assert out.startswith("Whole: this is a plan file of format 1.0")
    assert "No brief is recorded in it." in out
    assert signed(run, folder, "one.pdf", "--record")[0] == DONE
    code, out, _ = run("verify", plan, "--plan", plan)
    assert code == DONE
    assert f"recorded as signed by {OFFICE}: made from this state of the plan" in out
    assert "It is the plan at hand, in the same state." in out
    plan.write_bytes(plan.read_bytes()[:-100])
    code, out, _ = run("verify", plan)
    assert code == NOT_VERIFIED
    assert "E102: This plan file is NOT whole" in out
    assert run("verify", folder / "gone.pocplan.json")[0] == BAD_INPUT


def test_that_a_brief_may_be_named_by_its_signature_file(run: Run, folder: Path, known: Path) -> None:
    signed(run, folder)
    code, out, _ = run("verify", folder / "brief.pdf.sig", "--known", known)
    assert (code, out[:8]) == (DONE, "Verified")


def test_that_the_public_part_makes_a_key_known_and_holds_nothing_secret(run: Run, folder: Path) -> None:
    public, identity = folder / "public.json", folder / "g3.identity"
    code, out, _ = run("identity", "public", identity, public)
    assert code == DONE
    assert words(folder) in out
    assert b"private" not in public.read_bytes().lower()
    arguments = ("--key", public, "--office", OFFICE, "--checked", "in person", "--fingerprint", words(folder))
    assert run("identity", "know", folder / "known.json", *arguments)[0] == DONE
    before = identity.read_bytes()
    code, _, err = run("identity", "public", identity, identity)
    assert (code, "E313" in err) == (BAD_INPUT, True)
    assert identity.read_bytes() == before
