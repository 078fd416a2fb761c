"""Text documents (DOCX): the brief, an annex to an order, or what one addressee has to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from pocplanner.errors import ReportError
from pocplanner.exchange.docx_brief import BriefDocument
from pocplanner.exchange.docx_orders import Annex
from pocplanner.exchange.docx_tasking import TaskingExtract
from pocplanner.exchange.export import NOTHING_WRITTEN, Choices
from pocplanner.exchange.word_file import report_docx
from pocplanner.exchange.word_reading import check_texts
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.document import Document

    from pocplanner.exchange.export import Contents, Source
    from pocplanner.reporting.blocks import Report


@dataclass(frozen=True, slots=True)
class DocxChoices(Choices):
    """What a person chose for a text document."""

    what: str = "brief"
    """Which document: ``brief``, ``annex`` or ``tasking``."""
    addressee: str = ""
    """For whom a tasking extract is: an addressee of the Action Brief or an office of the mission, by its word."""


class WordDocument(Protocol):
    """One kind of text document."""

    @property
    def title(self) -> str:
        """Its kind, as its properties say it."""

    def contents(self, source: Source) -> Contents:
        """What it would hold."""

    def report(self, source: Source) -> Report:
        """Its blocks."""

    def count(self, source: Source, document: Document) -> Mapping[str, int]:
        """The items that it holds, as read back."""


class DocxExport:
    """A text document that people can go on with."""

    name: Final = "docx"
    label: Final = said("Text document (DOCX)")
    ending: Final = ".docx"
    choices: Final = frozenset({"what", "addressee"})

    def contents(self, source: Source) -> Contents:
        """What the chosen document holds."""
        return _document(source).contents(source)

    def make(self, source: Source) -> bytes:
        """The document."""
        kind = _document(source)
        return report_docx(kind.report(source), kind.title, source.assessment.as_of)

    def reread(self, source: Source, data: bytes) -> Mapping[str, int]:
        """Items by kind, after every paragraph was compared."""
        kind = _document(source)
        return kind.count(source, check_texts(kind.report(source), data))


def _document(source: Source) -> WordDocument:
    choices = source.choices if isinstance(source.choices, DocxChoices) else DocxChoices()
    if choices.what == "annex":
        return Annex()
    if choices.what == "tasking":
        return TaskingExtract(choices.addressee)
    if choices.what == "brief":
        return BriefDocument()
    raise ReportError(
        "E487",
        said("There is no text document “{name}”", name=choices.what),
        safe=NOTHING_WRITTEN,
        remedy=said("Choose one of: {words}.", words="brief, annex, tasking"),
    )
