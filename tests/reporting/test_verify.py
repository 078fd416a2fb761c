"""Nobody passes off a brief that was not signed so, and every answer is one sentence (R13, R13b)."""

from __future__ import annotations

import contextlib
import io
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

import pikepdf
import pytest
from pypdf import PdfReader

from pocplanner.errors import PlanFileError, SigningError
from pocplanner.model.document import Document
from pocplanner.reporting import verify as verify_module
from pocplanner.reporting.signature import (
    issued_brief,
    read_signature,
    sign_brief,
    signature_bytes,
    superseded_by,
)
from pocplanner.reporting.verdict import Standing, Verdict
from pocplanner.reporting.verify import verify, verify_file
from pocplanner.review.signing import KnownSigner
from pocplanner.storage.fs import RealFs
from pocplanner.storage.small_json import SIZE_LIMIT, read_file
from tests.reporting.attacks import ATTACKS, Attack
from tests.reporting.attacks_pdf import PDF_CHANGES
from tests.reporting.signed import (
    KNOWN,
    NOON,
    Presented,
    brief_of,
    clean,
    first,
    identity,
    recorded,
    second,
    small_pdf,
)
from tests.session.builders import small_plan

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pocplanner.storage.fs import Fs

QUARTERS = 4


def verdict(shown: Presented, known: tuple[KnownSigner, ...] = KNOWN) -> Verdict:
    return verify(shown.pdf, shown.signature, known=known, document=shown.document, others=shown.others)


def missed(relies_on: Callable[[Presented], bool]) -> list[str]:
    """Attacks that get past somebody who decides so."""
    return [attack.name for attack in ATTACKS if relies_on(attack.make())]


# What is verified


def test_that_a_clean_brief_is_verified_in_one_sentence() -> None:
    found = verdict(clean())
    assert found.standing is Standing.VERIFIED
    assert found.code == ""
    assert "brief 7Q4K-2M9X (FINAL, edition srsg, copy 1 of 3)" in found.sentence
    assert "G3 Plans, Sector North signed it on 141200Z NOV 26" in found.sentence
    assert "fingerprint read out by telephone on 12 Nov 2026" in found.sentence
    assert found.sentence.endswith(".")
    assert found.sentence.count(". ") == 0


def test_that_the_verdict_says_whether_the_plan_has_changed_since() -> None:
    same = verdict(replace(clean(), document=recorded(first())))
    assert "the plan is still in the state from which it was made" in same.sentence
    changed = Document(plan=small_plan(title="Operation Other"))
    other = verdict(replace(clean(), document=changed))
    assert other.verified
    assert "the plan HAS CHANGED since" in other.sentence


def test_that_the_newer_brief_is_verified_beside_the_old_one() -> None:
    shown = Presented(small_pdf("3,400"), signature_bytes(second()), (signature_bytes(first()),))
    assert verdict(replace(shown, document=recorded(first(), second()))).verified


def test_that_the_office_of_the_roster_counts_and_another_name_is_said() -> None:
    known = (KnownSigner(public_key=identity().public_key, post="JOC", checked="in person"),)
    assert "JOC, who signs as “G3 Plans, Sector North”," in verdict(clean(), known).sentence


def test_that_a_plan_that_goes_back_and_forth_leaves_the_last_brief_standing() -> None:
    brief = brief_of(small_plan())
    again_at = NOON.replace(hour=20)
    records = tuple(issued_brief(item, f"i-{n}") for n, item in enumerate((first(), second())))
    again = sign_brief(small_pdf(), brief, identity(), again_at, superseded_by(brief, records))
    shown = Presented(small_pdf(), signature_bytes(again), (signature_bytes(second()),))
    assert verdict(replace(shown, document=recorded(first(), second(), again))).verified
    newer = Presented(small_pdf("3,400"), signature_bytes(second()), (signature_bytes(again),))
    assert verdict(newer).standing is Standing.SUPERSEDED


def test_that_a_draft_takes_the_place_of_no_final_brief() -> None:
    final = issued_brief(first(), "i-1")
    draft = brief_of(small_plan(), id="DDDD-DDDD", final=False)
    assert superseded_by(draft, (final,)) == ()
    later = issued_brief(sign_brief(b"", draft, identity(), NOON), "i-2")
    assert superseded_by(brief_of(small_plan(), id="EEEE-EEEE"), (final, later)) == (final.brief_id, "DDDD-DDDD")
    assert superseded_by(brief_of(small_plan(), id="EEEE-EEEE", edition="partner"), (final, later)) == ()


def test_that_a_stranger_cannot_declare_a_brief_out_of_date() -> None:
    brief = brief_of(small_plan(), id="9999-9999")
    forged = sign_brief(small_pdf("12"), brief, identity(9), NOON.replace(hour=23), (first().statement.brief_id,))
    assert verdict(replace(clean(), others=(signature_bytes(forged),))).verified


def test_that_junk_beside_a_brief_does_not_disturb() -> None:
    broken = signature_bytes(second()).replace(b"3N8R", b"3N8S")
    assert verdict(replace(clean(), others=(b"", b"\xff", b"{}", broken))).verified


# What is refused


@pytest.mark.parametrize("quarter", range(QUARTERS))
def test_that_every_changed_byte_of_a_brief_is_detected(quarter: int) -> None:
    pdf, signature = bytearray(small_pdf()), signature_bytes(first())
    accepted = []
    for position in range(quarter, len(pdf), QUARTERS):
        pdf[position] ^= 1
        if verify(bytes(pdf), signature, known=KNOWN).standing is not Standing.ALTERED:
            accepted.append(position)
        pdf[position] ^= 1
    assert accepted == []
    assert bytes(pdf) == small_pdf()


@pytest.mark.parametrize("mask", [1, 0x20, 0x80])
def test_that_every_changed_byte_of_a_signature_file_is_detected(mask: int) -> None:
    data = bytearray(signature_bytes(first()))
    accepted = []
    for position in range(len(data)):
        data[position] ^= mask
        if verify(small_pdf(), bytes(data), known=KNOWN).standing is not Standing.BAD_SIGNATURE:
            accepted.append(position)
        data[position] ^= mask
    assert accepted == []


def test_that_there_are_more_than_forty_different_attacks() -> None:
    made = {(shown.pdf, shown.signature, shown.others, shown.document is None) for shown in (a.make() for a in ATTACKS)}
    assert len(made) == len(ATTACKS) == len({attack.name for attack in ATTACKS})
    assert len(ATTACKS) >= 40
    assert all(change(small_pdf()) != small_pdf() for change in PDF_CHANGES.values())


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_that_an_attack_is_refused_with_the_right_sentence(attack: Attack) -> None:
    found = verdict(attack.make())
    assert found.standing is attack.standing
    assert found.code
    assert attack.words in found.sentence
    assert "on a number that you already have" in found.sentence
    assert found.sentence.endswith(".")
    assert found.sentence.count(". ") == 0


def test_that_an_attack_is_still_a_pdf_that_a_reader_would_open() -> None:
    opened = 0
    for change in PDF_CHANGES.values():
        try:
            with pikepdf.open(io.BytesIO(change(small_pdf()))) as pdf:
                opened += len(pdf.pages) > 0
        except pikepdf.PdfError:
            continue
    assert opened > len(PDF_CHANGES) * 0.9


def test_that_no_attack_gets_past_the_verdict() -> None:
    assert missed(lambda shown: verdict(shown).verified) == []


def test_that_careless_verifiers_are_caught() -> None:
    def same_text(shown: Presented) -> bool:
        try:
            pages = PdfReader(io.BytesIO(shown.pdf)).pages
            return [page.extract_text() for page in pages] == text
        except Exception:
            return False

    def same_beginning(shown: Presented) -> bool:
        return shown.pdf[:4096] == small_pdf()[:4096]

    def begins_with_the_signed_bytes(shown: Presented) -> bool:
        return shown.pdf.startswith(small_pdf())

    def any_key(shown: Presented) -> bool:
        return verdict(shown).standing in {Standing.VERIFIED, Standing.UNKNOWN_SIGNER}

    def never_superseded(shown: Presented) -> bool:
        return verdict(replace(shown, others=(), document=None)).verified

    text = [page.extract_text() for page in PdfReader(io.BytesIO(small_pdf())).pages]
    assert "script on opening" in missed(same_text)
    assert "box over the text" in missed(same_text)
    assert "junk at the end" in missed(same_beginning)
    assert "update with other content" in missed(begins_with_the_signed_bytes)
    assert missed(any_key) == ["signed by a stranger"]
    assert "old brief beside the newer signature" in missed(never_superseded)


def test_that_whoever_is_unknown_is_said_and_never_hidden() -> None:
    found = verdict(clean(), ())
    assert found.standing is Standing.UNKNOWN_SIGNER
    assert f"signed by a key that this computer does not know: {found.fingerprint}" in found.sentence


def test_that_words_of_a_stranger_cannot_reorder_the_sentence() -> None:
    said = first().statement
    hostile = said.model_copy(update={"post": "SRSG\u202e\u2066"})
    assert read_signature(signature_bytes(first())).statement == said
    forged = replace(clean(), signature=signature_bytes(first().model_copy(update={"statement": hostile})))
    assert verdict(forged).standing is Standing.BAD_SIGNATURE


# Files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "brief.pdf").write_bytes(small_pdf())
    (tmp_path / "brief.pdf.sig").write_bytes(signature_bytes(first()))
    return tmp_path


def test_that_a_brief_is_verified_after_copying_and_renaming(folder: Path) -> None:
    fs = RealFs()
    assert verify_file(fs, folder / "brief.pdf", known=KNOWN).verified
    away = folder / "away"
    away.mkdir()
    for name, new in (("brief.pdf", "paper 1.pdf"), ("brief.pdf.sig", "paper 1.pdf.sig")):
        (away / new).write_bytes((folder / name).read_bytes())
    assert verify_file(fs, away / "paper 1.pdf", known=KNOWN).verified
    (folder / "brief.pdf").rename(folder / "other name.pdf")
    assert verify_file(fs, folder / "other name.pdf", known=KNOWN).verified, "its signature lies in the folder"
    assert verify_file(fs, folder / "other name.pdf", signature=folder / "brief.pdf.sig", known=KNOWN).verified


def test_that_a_newer_signature_in_the_folder_is_found(folder: Path) -> None:
    (folder / "later.pdf.sig").write_bytes(signature_bytes(second()))
    assert verify_file(RealFs(), folder / "brief.pdf", known=KNOWN).standing is Standing.SUPERSEDED


def test_that_odd_neighbours_are_passed_over(folder: Path) -> None:
    (folder / "folder.sig").mkdir()
    (folder / "large.sig").write_bytes(bytes(1_100_000))
    (folder / "link.sig").symlink_to(folder / "nowhere")
    assert verify_file(RealFs(), folder / "brief.pdf", known=KNOWN).verified


def test_that_files_that_cannot_be_read_are_told_in_plain_words(folder: Path) -> None:
    cases: list[tuple[str, str | None, str]] = [
        ("gone.pdf", None, "E100"),
        ("brief.pdf", "gone.sig", "E100"),
        (".", None, "E111"),
        ("gone.pdf.sig", None, "E100"),
    ]
    for name, signature, code in cases:
        given = folder / signature if signature else None
        with pytest.raises((PlanFileError, SigningError)) as caught:
            verify_file(RealFs(), folder / name, signature=given, known=KNOWN)
        assert caught.value.code == code


def test_that_a_folder_full_of_signatures_is_looked_at_only_so_far(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    real = read_file

    def counting(fs: Fs, path: Path, limit: int = SIZE_LIMIT) -> bytes:
        read.append(path.name)
        return real(fs, path, limit)

    monkeypatch.setattr(verify_module, "read_file", counting)
    monkeypatch.setattr(verify_module, "NEIGHBOURS", 20)
    for number in range(50):
        (folder / f"x{number}.sig").write_bytes(signature_bytes(first()))
    assert verify_file(RealFs(), folder / "brief.pdf", known=KNOWN).verified
    assert len(read) == 2 + 20


@pytest.mark.release
@pytest.mark.parametrize("mask", [0x02, 0x20, 0x80])
def test_that_every_changed_byte_of_a_brief_is_detected_whatever_bit_changes(mask: int) -> None:
    pdf, signature = bytearray(small_pdf()), signature_bytes(first())
    for position in range(len(pdf)):
        pdf[position] ^= mask
        assert verify(bytes(pdf), signature, known=KNOWN).standing is Standing.ALTERED, position
        pdf[position] ^= mask


@pytest.mark.release
def test_that_four_hundred_attacks_one_after_the_other_are_refused() -> None:
    chosen = Random(1)
    refused = 0
    while refused < 400:
        pdf = small_pdf()
        for change in chosen.sample(list(PDF_CHANGES.values()), chosen.randint(2, 3)):
            # What one attack left is not always a PDF to the next one; what is there by then is looked at.
            with contextlib.suppress(Exception):
                pdf = change(pdf)
        assert verify(pdf, signature_bytes(first()), known=KNOWN).standing is Standing.ALTERED
        refused += 1
