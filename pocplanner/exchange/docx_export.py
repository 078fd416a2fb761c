"""Text documents (DOCX): the brief, an annex to an order, or what one addressee has to do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Protocol

from pocplanner.errors import ReportError
from pocplanner.exchange.docx_brief import BriefDocument
from pocplanner.exchange.docx_orders import Annex as OrderAnnex
from pocplanner.exchange.docx_tasking import TaskingExtract
from pocplanner.exchange.export import NOTHING_WRITTEN, Choices, Items
from pocplanner.exchange.file_texts import package_texts
from pocplanner.exchange.word_file import report_docx
from pocplanner.exchange.word_pictures import alts_of
from pocplanner.exchange.word_reading import check_texts, pictures_in
from pocplanner.exchange.word_references import prepared
from pocplanner.reporting.editions import Annex
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docx.document import Document

    from pocplanner.exchange.export import Contents, Source
    from pocplanner.reporting.blocks import Report
    from pocplanner.reporting.released import Audience


@dataclass(frozen=True, slots=True)
class DocxChoices(Choices):
    """What a person chose for a text document."""

    what: str = "brief"
    """Which document: ``brief``, ``annex`` or ``tasking``."""
    annexes: tuple[Annex, ...] = ()
    """Annexes that follow the parts of a brief, in the order of their letters."""
    addressee: str = ""
    """For whom a tasking extract is: an addressee of the Action Brief or an office of the mission, by its word."""


class WordDocument(Protocol):
    """One kind of text document."""

    @property
    def title(self) -> str:
        """Its kind, as its properties say it."""

    @property
    def audience(self) -> Audience:
        """Who reads it."""

    def contents(self, source: Source, report: Report) -> Contents:
        """What it would hold, with this report of the source."""

    def report(self, source: Source) -> Report:
        """Its blocks."""

    def count(self, source: Source, document: Document) -> Mapping[str, int]:
        """The items that it holds, as read back."""


def _report(source: Source) -> Report:
    return source.once("report", lambda: _document(source).report(source))


class DocxExport:
    """A text document that people can go on with."""

    name: Final = "docx"
    label: Final = said("Text document (DOCX)")
    ending: Final = ".docx"
    choices: Final = frozenset({"what", "annexes", "addressee", "sketch_map"})

    def audience(self, source: Source) -> Audience:
        """The readers of the chosen document."""
        return _document(source).audience

    def contents(self, source: Source) -> Contents:
        """What the chosen document holds."""
        kind = _document(source)
        contents = kind.contents(source, _report(source))
        pictures = len(list(alts_of(prepared(_report(source)))))
        drawn = [Items("picture", pictures, "with words as alternative text")] if pictures else []
        return replace(contents, items=(*contents.items, *drawn))

    def make(self, source: Source) -> bytes:
        """The document."""
        return report_docx(_report(source), _document(source).title, source.assessment.as_of)

    def reread(self, source: Source, data: bytes) -> Mapping[str, int]:
        """Items by kind, after every paragraph was compared."""
        document = check_texts(_report(source), data)
        return {**_document(source).count(source, document), "picture": pictures_in(document)}

    def texts(self, data: bytes) -> Iterator[tuple[str, str]]:
        """Every paragraph, alternative text and property."""
        return package_texts(data)


def _document(source: Source) -> WordDocument:
    choices = source.choices if isinstance(source.choices, DocxChoices) else DocxChoices()
    if choices.what != "brief" and (choices.annexes or choices.sketch_map):
        raise ReportError(
            "E484",
            said("Only the brief takes annexes and a sketch map"),
            safe=NOTHING_WRITTEN,
            remedy=said("Leave this choice out, or choose the brief."),
        )
    if choices.what == "annex":
        return OrderAnnex()
    if choices.what == "tasking":
        return TaskingExtract(choices.addressee)
    if choices.what == "brief":
        return BriefDocument(tuple(annex for annex in Annex if annex in choices.annexes))
    raise ReportError(
        "E487",
        said("There is no text document “{name}”", name=choices.what),
        safe=NOTHING_WRITTEN,
        remedy=said("Choose one of: {words}.", words="brief, annex, tasking"),
    )
