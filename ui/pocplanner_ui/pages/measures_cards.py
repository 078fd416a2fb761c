"""What stands on the board of measures: cards of plain words, cards for risks that no measure answers, headings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.model.vocab import Component, Level, MeasurePhase, MeasureStatus, RiskState
from pocplanner_ui.pages.register_table import RowMaker, basis_words
from pocplanner_ui.pages.register_words import number_words, office_word
from pocplanner_ui.said_words import day_words, spoken
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.level import level_key, level_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocplanner.assessment.result import Assessment, MeasureLine
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.measures_table import MeasureRow
    from pocplanner_ui.pages.register_table import RiskRow

GONE = frozenset({MeasureStatus.DROPPED, MeasureStatus.LAPSED})
_NAMED_RISKS = 2
#: A risk without any level counts here too: it must not sink out of sight because nobody rated it.
_GRAVE = frozenset({None, Level.HIGH, Level.EXTREME})


class Grouping(StrEnum):
    """By what the cards of a column are put in order."""

    DATE = "date"
    COMPONENT = "component"


def _tr(text: str) -> str:
    return QCoreApplication.translate("measures", text)


@dataclass(frozen=True, slots=True)
class Heading:
    """A small line above cards that belong together."""

    text: str

    @property
    def key(self) -> str:
        """What tells it apart in its column."""
        return f"heading:{self.text}"

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return self.text


@dataclass(frozen=True, slots=True)
class MeasureCard:
    """A measure of the plan as a card shows it."""

    row: MeasureRow
    date: str
    """From D-day, with the calendar day where D-day is set."""
    raises: str
    """Which risks it may itself raise; empty for none."""

    @property
    def key(self) -> str:
        """Id of the measure."""
        return self.row.key

    @property
    def due(self) -> str:
        """The date, with "late" before it where it is past."""
        return _tr("Late: {date}").format(date=self.date) if self.row.late else self.date

    @property
    def risks(self) -> str:
        """How many risks it serves."""
        match len(self.row.serves):
            case 0:
                return _tr("no risk")
            case 1:
                return _tr("1 risk")
            case count:
                return _tr("{count} risks").format(count=count)

    @property
    def spoken(self) -> str:
        """Everything on the card, as a screen reader says it."""
        parts = (
            self.row.title,
            _tr("Owner: {office}").format(office=office_word(self.row.owner)),
            _tr("Ready by: {date}").format(date=self.date),
            _tr("late") if self.row.late else "",
            _tr("Status: {status}").format(status=self.row.status_word),
            _tr("Serves {risks}").format(risks=self.risks),
            self.raises,
        )
        return ". ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class GapCard:
    """A grave risk that no measure of the plan answers."""

    risk: str
    number: str
    title: str
    level: str
    """Key of the colours of its level."""
    level_word: str
    basis: str
    """On whose word the level stands."""
    owner: Component | None

    @property
    def key(self) -> str:
        """What tells it apart among measures."""
        return f"gap:{self.risk}"

    @property
    def spoken(self) -> str:
        """Everything on the card, and what Enter does."""
        words = _tr("No measure answers {number}: {title}. Level: {level}, {basis}. Enter goes to the risk.")
        return words.format(number=self.number, title=self.title, level=self.level_word, basis=self.basis)


BoardRow = Heading | MeasureCard | GapCard
Columns = tuple[tuple[BoardRow, ...], ...]
"""Rows of each column, in the order of :class:`MeasurePhase`."""


def card_of(line: MeasureLine, row: MeasureRow, bridge: SessionBridge) -> MeasureCard:
    """A measure of the assessment as a card."""
    return MeasureCard(row=row, date=_date(line), raises=_raises(line.conflicts, bridge))


def _date(line: MeasureLine) -> str:
    if not line.prepare_by:
        return _tr("No date set")
    if line.prepare_on is None:
        return spoken(line.prepare_by)
    return f"{spoken(line.prepare_by)}, {day_words(line.prepare_on)}"


def _raises(risks: tuple[str, ...], bridge: SessionBridge) -> str:
    known = bridge.assessment.by_id if bridge.assessment is not None else {}
    numbers = [number_words(known[risk].number) for risk in risks if risk in known and known[risk].number is not None]
    named, others = numbers[:_NAMED_RISKS], len(risks) - len(numbers[:_NAMED_RISKS])
    if not risks:
        return ""
    if not named:
        return _tr("May raise {count} risks").format(count=others) if others > 1 else _tr("May raise a risk")
    words = _tr("May raise {risks}").format(risks=", ".join(named))
    return _tr("{words}, +{count}").format(words=words, count=others) if others else words


class GapFinder:
    """Finds risks of a high or extreme level that no measure answers which is still meant."""

    def __init__(self, bridge: SessionBridge) -> None:
        self._bridge = bridge
        self._maker: RowMaker | None = None

    def gaps(self, assessment: Assessment) -> tuple[GapCard, ...]:
        """The gaps, in the order of the register."""
        self._maker = self._maker or RowMaker(self._bridge.library.scales)
        meant = {
            line.key for line in assessment.measures if line.measure is not None and line.measure.status not in GONE
        }
        answered = {risk.id for risk in assessment.risks if not meant.isdisjoint(risk.measures)}
        rows = self._maker.rows(assessment)
        return tuple(_gap(row) for row in rows if row.id not in answered and _is_grave(row))


def _is_grave(row: RiskRow) -> bool:
    return row.state is not RiskState.DISMISSED and row.level in _GRAVE


def _gap(row: RiskRow) -> GapCard:
    return GapCard(
        risk=row.id,
        number=number_words(row.number) if row.number is not None else _tr("a risk without a number"),
        title=f"{row.title}: {row.subjects}" if row.subjects else row.title,
        level=level_key(row.level),
        level_word=level_word(row.level),
        basis=basis_words(row),
        owner=row.owner,
    )


def columns_of(cards: Iterable[MeasureCard], gaps: Iterable[GapCard], grouping: Grouping) -> Columns:
    """The columns of the board: gaps on top of the first, then cards under their headings.

    *cards* come in the order of their dates, as in the assessment.
    """
    cards, gaps = tuple(cards), tuple(gaps)
    columns: list[tuple[BoardRow, ...]] = []
    for phase in MeasurePhase:
        here = [card for card in cards if card.row.phase is phase]
        columns.append(_grouped(here, grouping))
    if gaps:
        title = _tr("Without any measure: {count}").format(count=len(gaps))
        columns[0] = (Heading(title), *gaps, *columns[0])
    return tuple(columns)


def _grouped(cards: list[MeasureCard], grouping: Grouping) -> tuple[BoardRow, ...]:
    groups: dict[str, list[MeasureCard]] = {}
    if grouping is Grouping.COMPONENT:
        offices = list(Component)
        # What nobody owns stands on top: somebody has to be found.
        cards = sorted(cards, key=lambda card: -1 if card.row.owner is None else offices.index(card.row.owner))
    for card in cards:
        name = card.date if grouping is Grouping.DATE else office_word(card.row.owner)
        groups.setdefault(name, []).append(card)
    rows: list[BoardRow] = []
    for name, items in groups.items():
        rows += [Heading(_tr("{group}: {count}").format(group=name, count=len(items))), *items]
    return tuple(rows)


def phase_title(phase: MeasurePhase) -> str:
    """The title of a column."""
    match phase:
        case MeasurePhase.BEFORE:
            return _tr("Before the operation")
        case MeasurePhase.DURING:
            return _tr("During the operation")
        case MeasurePhase.AFTER:
            return _tr("After the operation")


def column_words(rows: tuple[BoardRow, ...]) -> str:
    """What stands under the title of a column: how many measures, how many late, how many gaps."""
    cards = [row for row in rows if isinstance(row, MeasureCard)]
    late = sum(card.row.late for card in cards)
    gaps = sum(isinstance(row, GapCard) for row in rows)
    parts = [_tr("1 measure") if len(cards) == 1 else _tr("{count} measures").format(count=len(cards))]
    if late:
        parts.append(_tr("{count} late").format(count=late))
    if gaps:
        parts.append(_tr("1 gap") if gaps == 1 else _tr("{count} gaps").format(count=gaps))
    return ", ".join(parts)


def move_words(phase: MeasurePhase) -> str:
    """The name of the command that moves a card there."""
    return _tr("Move to {phase}").format(phase=word(phase))
