"""The one-file checker gives the right answer on a computer that has never seen this program."""

from __future__ import annotations

import ast
import importlib.util
import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import cryptography
import pytest

import pocplanner_resources
from pocplanner.reporting.signature import signature_bytes
from pocplanner.review.signing import fingerprint
from tests.reporting.attacks import ATTACKS
from tests.reporting.signed import POST, first, identity, second, small_pdf

CHECKER = Path(pocplanner_resources.__file__).with_name("check_brief.py")
WORDS = fingerprint(identity().public_key)
#: Signatures that are sound, so that only who signed, or what is newer, speaks against the brief.
KNOWN_ONLY_TO_THE_PROGRAM = {
    "brief of another plan",
    "old brief beside the newer signature",
    "old brief, newer one in the plan",
}


@cache
def bare_site(folder: Path) -> Path:
    """A folder from which Python can import cryptography and what it needs, and nothing of ours."""
    site = folder / "site"
    site.mkdir()
    packages = Path(cryptography.__file__).parents[1]
    for found in packages.iterdir():
        if found.name.startswith(("cryptography", "cffi", "_cffi", "pycparser")):
            (site / found.name).symlink_to(found)
    return site


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return bare_site(tmp_path_factory.mktemp("checker"))


def run(site: Path, *arguments: str | Path) -> tuple[int, str, str]:
    """The checker in a process without our packages, warnings as errors."""
    start = f"import sys; sys.path.append({str(site)!r}); sys.argv = ['check_brief.py', *sys.argv[1:]]; import runpy; "
    code = start + f"runpy.run_path({str(CHECKER)!r}, run_name='__main__')"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-W", "error", "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "brief.pdf").write_bytes(small_pdf())
    (tmp_path / "brief.pdf.sig").write_bytes(signature_bytes(first()))
    return tmp_path


def test_that_the_process_of_these_tests_cannot_import_the_program(site: Path) -> None:
    code = f"import sys; sys.path.append({str(site)!r}); import importlib.util as u; import cryptography; "
    code += "print(u.find_spec('pocplanner'), u.find_spec('pocplanner_resources'), u.find_spec('pydantic'))"
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["None", "None", "None"]


def test_that_the_checker_uses_only_what_python_3_9_and_cryptography_have() -> None:
    tree = ast.parse(CHECKER.read_text("utf-8"), feature_version=(3, 9))
    imported = {
        (node.module if isinstance(node, ast.ImportFrom) else node.names[0].name) or ""
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    assert {name.partition(".")[0] for name in imported} - set(sys.stdlib_module_names) == {"cryptography"}


def test_that_a_clean_brief_is_verified_with_the_fingerprint_that_was_read_out(site: Path, folder: Path) -> None:
    code, out, err = run(site, folder / "brief.pdf", "--fingerprint", WORDS.lower())
    assert (code, err) == (0, "")
    assert "Verified: this is brief 7Q4K-2M9X (FINAL, edition srsg, copy 1 of 3)" in out
    assert first().statement.check in out
    assert out.count("\n") == 1


def test_that_without_a_fingerprint_it_says_whom_to_call_and_what_to_compare(site: Path, folder: Path) -> None:
    code, out, _ = run(site, folder / "brief.pdf")
    assert code == 4
    assert f"not yet proven to come from “{POST}”" in out
    assert WORDS in out


def test_that_another_fingerprint_is_refused(site: Path, folder: Path) -> None:
    code, out, _ = run(site, folder / "brief.pdf", "--fingerprint", fingerprint(identity(2).public_key))
    assert code == 4
    assert "NOT signed with the key that you gave" in out


def test_that_an_altered_brief_is_refused_in_one_sentence(site: Path, folder: Path) -> None:
    (folder / "brief.pdf").write_bytes(small_pdf() + b"\n")
    code, out, err = run(site, folder / "brief.pdf", "--fingerprint", WORDS)
    assert (code, err) == (4, "")
    assert out.startswith("This is NOT the brief that was signed")
    assert "on a number that you already have" in out


def test_that_a_signature_elsewhere_can_be_named_and_the_briefs_it_replaces_are_told(site: Path, folder: Path) -> None:
    (folder / "new.pdf").write_bytes(small_pdf("3,400"))
    (folder / "x.sig").write_bytes(signature_bytes(second()))
    code, out, _ = run(site, folder / "new.pdf", folder / "x.sig", "--fingerprint", WORDS)
    assert code == 0
    assert "takes the place of 7Q4K-2M9X" in out


@pytest.mark.parametrize("arguments", [(), ("a", "b", "c"), ("--help",), ("gone.pdf",)])
def test_that_bad_arguments_are_told_without_a_traceback(site: Path, arguments: tuple[str, ...]) -> None:
    code, out, err = run(site, *arguments)
    assert (code, out) == (2, "")
    assert err


def test_that_the_checker_refuses_every_attack_that_lies_in_the_two_files() -> None:
    spec = importlib.util.spec_from_file_location("check_brief_under_test", CHECKER)
    assert spec is not None
    assert spec.loader is not None
    checker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(checker)
    accepted, sentences = set(), []
    for attack in ATTACKS:
        shown = attack.make()
        if shown.signature is None:
            continue
        try:
            checker.check(shown.pdf, shown.signature, WORDS)
        except checker.Refused as answer:
            sentences.append(str(answer))
        else:
            accepted.add(attack.name)
    assert accepted == KNOWN_ONLY_TO_THE_PROGRAM
    assert all(sentence.endswith(".") and ". " not in sentence for sentence in sentences)


def test_that_every_changed_byte_of_a_signature_file_is_refused_by_the_checker() -> None:
    spec = importlib.util.spec_from_file_location("check_brief_under_test", CHECKER)
    assert spec is not None
    assert spec.loader is not None
    checker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(checker)
    data = bytearray(signature_bytes(first()))
    for position in range(len(data)):
        data[position] ^= 1
        with pytest.raises(checker.Refused):
            checker.check(small_pdf(), bytes(data), WORDS)
        data[position] ^= 1


def test_that_checker_and_program_write_the_same_canonical_form() -> None:
    tree = json.loads(signature_bytes(first()))
    assert (json.dumps(tree, sort_keys=True, indent=2, ensure_ascii=False) + "\n").encode() == signature_bytes(first())
