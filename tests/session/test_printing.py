"""One run prints every copy of an edition: ids, signatures, names of files, and what stops it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from pocplanner.errors import ReportError, StoppedError
from pocplanner.guidance.library import bundled
from pocplanner.model.document import Document
from pocplanner.reporting.editions import Annex, Edition, Printing
from pocplanner.reporting.signature import issued_brief, read_signature
from pocplanner.session.issued import with_brief
from pocplanner.session.printing import PrintRun, all_copies, copy_path, edition_name, output_paths, outputs
from pocplanner.storage.samples import load_sample
from tests.reporting.reading import page_texts
from tests.reporting.signed import NOON, identity
from tests.session.builders import small_plan

AS_OF = date(2026, 11, 14)
NOTE = Printing(Edition.ADVISER_NOTE, copies=3)


def small_run(printing: Printing, document: Document | None = None) -> PrintRun:
    return PrintRun(document or Document(plan=small_plan()), bundled(), AS_OF, printing)


@cache
def one_copy() -> bytes:
    return small_run(NOTE).pdf(2)


def test_that_copies_of_a_brief_share_their_id_and_differ_in_number_and_check_characters() -> None:
    run = small_run(NOTE)
    briefs = [run.brief(number) for number in (1, 2, 3)]
    assert len({brief.id for brief in briefs}) == 1
    assert len({brief.check for brief in briefs}) == 3
    first = page_texts(one_copy())[0]
    assert "Copy 2 of 3" in first
    assert run.brief(2).id in first
    assert run.brief(2).check in first


def test_that_the_same_copy_has_the_same_bytes_whatever_was_printed_before() -> None:
    run = small_run(NOTE)
    run.pdf(1)
    assert run.pdf(2) == one_copy()


def test_that_signed_copies_say_when_and_each_signature_fits_its_copy() -> None:
    run = small_run(NOTE)
    noted: list[tuple[int, int]] = []
    copies = all_copies(run, identity(), NOON, progress=lambda done, of: noted.append((done, of)))
    assert [copy.number for copy in copies] == [1, 2, 3]
    for copy in copies:
        assert copy.signature is not None
        assert copy.signature.sound
        assert copy.signature.statement.check == run.brief(copy.number).check
        assert "Printed 141200Z NOV 26" in page_texts(copy.pdf)[0]
    assert noted == sorted(noted)
    assert noted[-1] == (300, 300)


def test_that_a_signed_brief_takes_the_place_of_the_one_that_was_recorded_before() -> None:
    before = small_run(replace(NOTE, copies=1))
    signature = before.signed(b"the PDF", identity(), NOON)
    document, _change = with_brief(before.document, issued_brief(signature, "issue-1"))
    later = document.model_copy(update={"plan": small_plan(title="Another title")})
    newer = small_run(replace(NOTE, copies=1), later).signed(b"another PDF", identity(), NOON)
    assert newer.statement.supersedes == (signature.statement.brief_id,)


def test_that_nothing_comes_of_a_run_that_is_stopped() -> None:
    with pytest.raises(StoppedError):
        PrintRun(Document(plan=small_plan()), bundled(), AS_OF, NOTE, stop=lambda: True)
    run = small_run(NOTE)
    with pytest.raises(StoppedError):
        all_copies(run, stop=lambda: True)
    with pytest.raises(StoppedError):
        run.pdf(stop=lambda: True)
    after_the_first = iter([False] * 12 + [True] * 1000)
    with pytest.raises(StoppedError):
        all_copies(run, stop=lambda: next(after_the_first))


def test_that_only_the_archive_copy_says_what_the_order_of_the_options_hangs_on() -> None:
    document = load_sample("quiet-patrol")
    for edition in (Edition.SRSG, Edition.ARCHIVE):
        run = PrintRun(document, bundled(), AS_OF, Printing(edition))
        assert (run.pdf(hasty=True) != run.pdf()) is run.weighs_proposals is (edition is Edition.ARCHIVE)


def test_that_a_final_brief_is_refused_while_blockers_are_open() -> None:
    run = small_run(Printing(final=True))
    assert run.whole.blockers()
    with pytest.raises(ReportError) as caught:
        run.pdf()
    assert caught.value.code == "E170"


@pytest.mark.parametrize(
    ("printing", "name"),
    [
        (Printing(), "srsg"),
        (Printing(Edition.ANNEXES), "annexes"),
        (Printing(Edition.ANNEXES, annexes=(Annex.MEASURES, Annex.REGISTER)), "annexes-A-B"),
        (Printing(Edition.ARCHIVE, annexes=(Annex.SOURCES,)), "archive-Q"),
        (Printing(Edition.COMPONENT, recipient="unpol_specialised"), "component-unpol_specialised"),
        (Printing(Edition.PARTNER, recipient="guard"), "partner-guard"),
        (Printing(Edition.SRSG, recipient="guard", annexes=()), "srsg"),
    ],
)
def test_that_each_edition_has_a_name_of_its_own(printing: Printing, name: str) -> None:
    assert edition_name(printing) == name


@pytest.mark.parametrize("recipient", ["a" * 64, "0123456789abcdef" * 2])
def test_that_a_note_can_be_signed_whatever_the_id_of_its_reader(recipient: str) -> None:
    for printing in (
        Printing(Edition.PARTNER, recipient=recipient),
        Printing(Edition.ANNEXES, annexes=tuple(Annex)[1:]),
    ):
        statement = small_run(printing).signed(b"", identity(), NOON).statement
        assert statement.edition == edition_name(printing)


def test_that_files_of_several_copies_say_which_of_how_many() -> None:
    path = Path("folder") / "plan-brief-DRAFT.pdf"
    assert copy_path(path, 1, 1) == path
    assert copy_path(path, 2, 5).name == "plan-brief-DRAFT-copy-2-of-5.pdf"
    copies = all_copies(small_run(replace(NOTE, copies=2)), identity(), NOON)
    files = outputs(path, copies)
    assert tuple(name for name, _ in files) == output_paths(path, 2, signed=True)
    assert [name.name for name, _ in files] == [
        "plan-brief-DRAFT-copy-1-of-2.pdf",
        "plan-brief-DRAFT-copy-1-of-2.pdf.sig",
        "plan-brief-DRAFT-copy-2-of-2.pdf",
        "plan-brief-DRAFT-copy-2-of-2.pdf.sig",
    ]
    assert read_signature(files[3][1]).statement.copy_number == 2
    assert output_paths(path, 1, signed=False) == (path,)
