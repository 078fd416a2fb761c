"""The ways out by what a person wants. It waits for nothing heavy, because the menu File lists them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from pocplanner.exchange.export import Choices
    from pocplanner.model.vocab import Vocabulary
    from pocplanner.reporting.editions import Annex

_ = QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Way:
    """One way out."""

    key: str
    """Stable key; it also stands in the proposed name of the file."""
    format: str
    """Word of the format in :data:`pocplanner.exchange.formats.FORMATS`."""
    form: str
    """What the file holds it in, for people, for example ``XLSX``."""
    title: str
    purpose: str
    command: str
    """What the command is called; like title and purpose it is translated in the context ``export``."""
    asks: frozenset[str] = frozenset()
    """What a person may choose; a way takes what it asks for of :class:`Answers`."""

    def words(self) -> tuple[str, str, str]:
        """Title, purpose and command as the window says them."""
        title, purpose, command = (
            QCoreApplication.translate("export", text) for text in (self.title, self.purpose, self.command)
        )
        return title, purpose, command


_OPTION = frozenset({"option"})
WAYS = (
    Way(
        "workbook",
        "xlsx",
        "XLSX",
        str(_("export", "Register, measures and schedule")),
        str(_("export", "A workbook to filter, sort and count in")),
        str(_("export", "Export register, measures and schedule as a workbook …")),
        _OPTION,
    ),
    Way(
        "table",
        "csv",
        "CSV",
        str(_("export", "One table")),
        str(_("export", "Register, measures or schedule for another program")),
        str(_("export", "Export one table …")),
        _OPTION | {"table"},
    ),
    Way(
        "brief",
        "docx",
        "DOCX",
        str(_("export", "The brief as a text document")),
        str(_("export", "A copy to go on writing in; the PDF is what is signed")),
        str(_("export", "Export the brief as a text document …")),
        _OPTION | {"annexes", "map"},
    ),
    Way(
        "annex",
        "docx",
        "DOCX",
        str(_("export", "Annex to the order")),
        str(_("export", "Coordinating instructions for an OPORD or FRAGO")),
        str(_("export", "Export the annex to the order …")),
        _OPTION,
    ),
    Way(
        "tasking",
        "docx",
        "DOCX",
        str(_("export", "Tasking extract")),
        str(_("export", "What one addressee has to do, and by when")),
        str(_("export", "Export a tasking extract …")),
        _OPTION | {"addressee"},
    ),
    Way(
        "slides",
        "pptx",
        "PPTX",
        str(_("export", "Briefing slides")),
        str(_("export", "Ten slides that can be changed")),
        str(_("export", "Export briefing slides …")),
        _OPTION | {"map"},
    ),
    Way(
        "figures",
        "figures",
        "SVG, PNG",
        str(_("export", "Figures")),
        str(_("export", "The pictures of the brief, for other papers")),
        str(_("export", "Export figures …")),
        _OPTION | {"figure"},
    ),
    Way(
        "places",
        "geojson",
        "GeoJSON",
        str(_("export", "Places and routes")),
        str(_("export", "For a map program")),
        str(_("export", "Export places and routes …")),
        frozenset({"populations"}),
    ),
    Way(
        "calendar",
        "ics",
        "ICS",
        str(_("export", "Measures and timeline for a calendar")),
        str(_("export", "Entries that tell nothing to who sees the calendar")),
        str(_("export", "Export measures and timeline for a calendar …")),
        _OPTION,
    ),
    Way(
        "plan",
        "json",
        "JSON",
        str(_("export", "The plan for other programs")),
        str(_("export", "All of it, with small numbers of people withheld")),
        str(_("export", "Export the plan for other programs …")),
        frozenset({"exact"}),
    ),
)
"""All ways out, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person chose. A way out takes those that it asks for."""

    option: str | None = None
    """The option; none for the plan as declared."""
    table: str = ""
    addressee: str = ""
    annexes: tuple[Annex, ...] = ()
    """Annexes that follow the brief."""
    figure: str = ""
    """Name of one figure; all where it is empty."""
    map: bool = False
    populations: bool = False
    exact: bool = False


def choices_of(way: Way, answers: Answers) -> Choices:
    """The choices of the format."""
    from pocplanner.exchange.docx_export import DocxChoices
    from pocplanner.exchange.export import Choices
    from pocplanner.exchange.figures_export import FigureChoices
    from pocplanner.exchange.geojson_export import PlacesChoices

    if way.format == "docx":
        return DocxChoices(
            what=way.key,
            addressee=answers.addressee if "addressee" in way.asks else "",
            annexes=answers.annexes if "annexes" in way.asks else (),
            sketch_map=answers.map and "map" in way.asks,
        )
    if way.format == "figures":
        return FigureChoices(figure=answers.figure)
    if way.format == "geojson":
        return PlacesChoices(populations=answers.populations)
    table = answers.table if "table" in way.asks else ""
    return Choices(
        table=table,
        exact_counts=answers.exact and "exact" in way.asks,
        sketch_map=answers.map and "map" in way.asks,
    )


def addressees() -> tuple[Vocabulary, ...]:
    """Who can be tasked: the addressees of the Action Brief, then the offices of the mission that are none of them."""
    from pocplanner.model.vocab import Addressee, Component

    groups = tuple(Addressee)
    named = {item.value for item in groups}
    return (*groups, *(item for item in Component if item.is_mission and item.value not in named))
