"""What a release mark covers stands in no print for readers who may not see it, whichever field it is.

A plan with a value of its own in every field is marked field by field and object by object, a part of them at a time,
so that the rest of the plan still holds together. What the same print would show without the marks is then a leaky
edition, and every marked value in it must be caught.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from pocplanner.assessment.assess import assess
from pocplanner.errors import ReportError
from pocplanner.guidance.library import bundled
from pocplanner.model.document import Document
from pocplanner.model.ids import FieldRef
from pocplanner.model.plan import Plan, ReleaseMark
from pocplanner.model.vocab import Component, Releasability
from pocplanner.model.walk import objects
from pocplanner.reporting.brief import brief_content, brief_pdf
from pocplanner.reporting.editions import Edition, Printing
from pocplanner.reporting.pdf import report_pdf
from pocplanner.reporting.pdf_words import words_of_pdf
from pocplanner.reporting.released import AUDIENCES
from tests.reporting.order import read_by_poppler
from tests.reporting.planted import Planter
from tests.reporting.test_leaks import inputs_of, unpacked
from tests.reporting.test_released import texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pocplanner.reporting.released import PrintInputs

PARTS = 6
PRINTINGS = (
    Printing(Edition.SRSG),
    Printing(Edition.ARCHIVE),
    Printing(Edition.ADVISER_NOTE),
    Printing(Edition.COMPONENT, recipient="force"),
    Printing(Edition.PARTNER, recipient="partner-force-1"),
)
"""The archive copy holds all annexes, for the same readers."""


class _Apart(Planter):
    """Gives each text words that also begin as no others do: near copies are known by how words begin."""

    @override
    def text(self) -> str:
        words = super().text().split()
        number = int("".join(filter(str.isdigit, words[0])))
        code = "".join(chr(97 + number // 26**place % 26) for place in range(3))
        return " ".join(f"{code}{word}" for word in words)


@cache
def planted() -> Plan:
    """The plan."""
    plan = _Apart().model(Plan)
    assert isinstance(plan, Plan)
    return plan


@cache
def values() -> dict[FieldRef, str]:
    """Every planted text by the field that holds it."""
    return {
        FieldRef(object=str(vars(entry.object)["id"]), field=path): text
        for entry in objects(planted())
        for path, text in texts(entry.object)
    }


def refs_of(part: int, *, whole: bool, printing: Printing) -> tuple[FieldRef, ...]:
    """What is marked in one part: fields, or objects as a whole."""
    # Without its name there is no recipient, which is refused as such.
    every = [ref for ref in values() if ref != FieldRef(object=printing.recipient or "none", field="name")]
    if whole:
        kept = {planted().id, PRINTINGS[-1].recipient}  # without them there is no print, which is refused as such
        every = [FieldRef(object=key) for key in dict.fromkeys(ref.object for ref in every) if key not in kept]
    return tuple(every[part::PARTS])


def marked(refs: tuple[FieldRef, ...], releasability: Releasability) -> Plan:
    """The plan with a mark on each of them, for nobody but the legal office where offices are named."""
    offices = (Component.LEGAL,) if releasability is Releasability.NAMED_OFFICES else ()
    marks = tuple(
        ReleaseMark(ref=ref, releasability=releasability, offices=offices, originator=Component.POC_ADVISER)
        for ref in refs
    )
    return planted().model_copy(update={"release_marks": marks})


def covered(refs: tuple[FieldRef, ...]) -> dict[FieldRef, str]:
    """The planted texts that stand under these marks."""
    fields, holders = set(refs), {ref.object for ref in refs if not ref.field}
    return {ref: text for ref, text in values().items() if ref in fields or ref.object in holders}


def everything(pdf: bytes, folder: Path) -> str:
    """All that poppler reads, and the file unpacked: metadata, structure, outlines, attachments."""
    return f"{read_by_poppler(pdf, folder)}\n{unpacked(pdf).decode('latin-1')}"


def _cases() -> Iterator[object]:
    for number, printing in enumerate(PRINTINGS):
        closed = [item for item in Releasability if item not in AUDIENCES[printing.edition].classes]
        for releasability in closed:
            for whole in (False, True):
                for part in range(PARTS):
                    # The archive copy is the longest; what it may show is what the brief may.
                    often = (part, releasability, whole) == (0, closed[0], bool(number % 2))
                    often = often and printing.edition is not Edition.ARCHIVE
                    name = f"{printing.edition.value}-{releasability.value}-{'objects' if whole else 'fields'}-{part}"
                    marks = () if often else pytest.mark.release
                    yield pytest.param(
                        (printing, releasability, refs_of(part, whole=whole, printing=printing)), id=name, marks=marks
                    )


Case = tuple[Printing, Releasability, tuple[FieldRef, ...]]


@pytest.fixture(scope="module", params=_cases())
def case(request: pytest.FixtureRequest) -> Case:
    found: Case = request.param
    return found


@pytest.fixture(scope="module")
def inputs(case: Case) -> PrintInputs:
    printing, releasability, refs = case
    return inputs_of(Document(plan=marked(refs, releasability)), printing)


def test_that_no_marked_value_is_in_the_print(case: Case, inputs: PrintInputs, tmp_path: Path) -> None:
    pdf = brief_pdf(inputs.document, inputs.assessment, bundled(), printing=inputs.printing, guard=inputs.guard)
    found = everything(pdf, tmp_path)
    assert [str(ref) for ref, text in covered(case[2]).items() if text.split()[0] in found] == []


def test_that_every_marked_value_in_a_leaky_print_is_caught(case: Case, inputs: PrintInputs, tmp_path: Path) -> None:
    plan = marked(case[2], case[1])
    assert plan.as_of is not None
    printing = (
        case[0] if case[0].edition is not Edition.PARTNER else Printing()
    )  # it shows what is allowed, and no more
    leaky = brief_content(Document(plan=plan), assess(plan, bundled(), plan.as_of), bundled(), printing)
    pdf = report_pdf(leaky)
    found = everything(pdf, tmp_path)
    shown = {text for text in covered(case[2]).values() if text.split()[0] in found}
    caught = {leak.secret.text for leak in inputs.guard.leaks(words_of_pdf(pdf))}
    assert shown - caught == set()
    if shown:
        with pytest.raises(ReportError, match="E173"):
            inputs.guard.refuse_pdf(pdf)
        with pytest.raises(ReportError, match="E173"):
            inputs.guard.refuse_report(leaky)


def test_that_without_marks_the_archive_copy_holds_every_value(tmp_path: Path) -> None:
    plan = planted()
    assert plan.as_of is not None
    found = assess(plan, bundled(), plan.as_of)
    content = brief_content(Document(plan=plan), found, bundled(), Printing(Edition.ARCHIVE))
    held = everything(report_pdf(content), tmp_path)
    assert [str(ref) for ref, text in values().items() if text.split()[0] not in held] == []
