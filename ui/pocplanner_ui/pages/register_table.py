"""The table of the register: rows of plain words made from an assessment, its model, and how two lines are painted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pocplanner.assessment.rating import LEVELS, level_of
from pocplanner.assessment.result import Verdict
from pocplanner.model.vocab import Impact, Level, Likelihood, RatingStage, RiskState
from pocplanner.session.names import shortened
from pocplanner_ui import theme
from pocplanner_ui.bridge.item_models import Column, TupleTableModel
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.register_parts import FittedColumns
from pocplanner_ui.pages.register_words import number_words, office_word, subject_names
from pocplanner_ui.widgets.formatting import whole, word
from pocplanner_ui.widgets.level import LEVEL_ROLE, level_key, level_word, paint_chip

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFontMetrics

    from pocplanner.assessment.result import Assessment, ExpectedResidual, HarmRisk
    from pocplanner.guidance.schema import Scales
    from pocplanner.model.judgement import Rating
    from pocplanner.model.vocab import Component, PathwayClass

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

PAINT_ROLE = LEVEL_ROLE + 1
"""Gives a :class:`Cell` to :class:`TwoLineDelegate`."""


_LEVEL, _RESIDUAL = 3, 4


def _tr(text: str) -> str:
    return QCoreApplication.translate("register", text)


@dataclass(frozen=True, slots=True)
class Cell:
    """All that is painted in a cell."""

    first: str
    second: str = ""
    """The quiet line below."""
    key: str = ""
    """Key of a level, where the first line is a chip."""
    aside: bool = False
    """Whether the row stands aside: possible, dismissed, dropped."""
    alert: bool = False
    """Whether the second line needs attention."""

    @property
    def spoken(self) -> str:
        """Both lines, as a screen reader says them."""
        return f"{self.first}, {self.second}" if self.second else self.first


@dataclass(frozen=True, slots=True)
class RiskRow:
    """A risk as the table shows it."""

    id: str
    number: int | None
    title: str
    subjects: str
    people: int | None
    verdict: Verdict
    level: Level | None
    likelihood: Likelihood | None
    impact: Impact | None
    rated_by: Component | None
    """Office whose rating is shown; none where the level is proposed by the program, or there is none."""
    residual: str
    """Key of the expected residual's level, ``unknown`` where it does not count, empty where nobody rated it."""
    residual_word: str
    residual_note: str
    state: RiskState
    owner: Component | None
    measures: int
    proposals: int
    pathway: PathwayClass
    places: frozenset[str]

    @property
    def is_possible(self) -> bool:
        """Whether it hangs on facts that are not known."""
        return self.verdict is Verdict.POSSIBLE

    @property
    def counts(self) -> bool:
        """Whether it is triggered and nobody dismissed it."""
        return self.verdict is Verdict.TRIGGERED and self.state is not RiskState.DISMISSED


def shown_rating(risk: HarmRisk) -> Rating | None:
    """The rating by a person that gives the level: the current one, else the inherent one."""
    return risk.rating(RatingStage.CURRENT) or risk.rating(RatingStage.INHERENT)


class RowMaker:
    """Makes the rows of a register; a risk that is as before keeps its row, because an edit changes few of many."""

    def __init__(self, scales: Scales) -> None:
        self._scales = scales
        self._made: dict[str, tuple[HarmRisk, ExpectedResidual | None, RiskRow]] = {}

    def rows(self, assessment: Assessment) -> tuple[RiskRow, ...]:
        """The register as rows, in its own order."""
        residuals = {item.risk: item for item in assessment.residuals}
        before, self._made = self._made, {}
        rows = []
        for risk in assessment.risks:
            expected = residuals.get(risk.id)
            known = before.get(risk.id)
            same = known is not None and known[0] is risk and known[1] == expected
            row = known[2] if known is not None and same else _row(risk, self._scales, expected)
            self._made[risk.id] = (risk, expected, row)
            rows.append(row)
        return tuple(rows)


def _row(risk: HarmRisk, scales: Scales, expected: ExpectedResidual | None) -> RiskRow:
    rating = shown_rating(risk)
    basis = rating or risk.proposal
    residual, residual_word, note = _residual(expected)
    return RiskRow(
        id=risk.id,
        number=risk.number,
        title=risk.title if risk.entry is not None else shortened(risk.statement, 80),
        subjects=subject_names(risk),
        people=risk.people,
        verdict=risk.verdict,
        level=level_of(scales, basis.likelihood, basis.impact) if basis is not None else None,
        likelihood=basis.likelihood if basis is not None else None,
        impact=basis.impact if basis is not None else None,
        rated_by=rating.rated_by if rating is not None else None,
        residual=residual,
        residual_word=residual_word,
        residual_note=note,
        state=risk.state,
        owner=risk.decision.owner if risk.decision is not None else None,
        measures=len(risk.measures),
        proposals=len(risk.proposed_measures),
        pathway=risk.pathway,
        places=frozenset(subject.id for subject in risk.subjects if subject.kind == "place"),
    )


def _residual(expected: ExpectedResidual | None) -> tuple[str, str, str]:
    if expected is None:
        return "", _tr("Not rated"), ""
    if expected.level is not None:
        return expected.level.value, level_word(expected.level), _tr("if ready in time")
    if not expected.rests_on:
        return "unknown", _tr("Open"), _tr("rests on no measure")
    missing = _tr("{count} of {all} not sure").format(count=len(expected.not_committed), all=len(expected.rests_on))
    return "unknown", _tr("Open"), missing


# Columns


def _people(row: RiskRow) -> str:
    return _tr("Unknown") if row.people is None else whole(row.people)


def _level(row: RiskRow) -> str:
    return level_word(row.level)


def basis_words(row: RiskRow) -> str:
    """On whose word the level stands."""
    if row.rated_by is not None:
        return _tr("by {office}").format(office=office_word(row.rated_by))
    if row.level is None:
        return _tr("by nobody yet")
    return _tr("provisional") if row.is_possible else _tr("proposed")


def _verdict(row: RiskRow) -> str:
    if row.is_possible:
        return _tr("possible")
    return _tr("dismissed") if row.state is RiskState.DISMISSED else ""


def _risk_second(row: RiskRow) -> str:
    aside = _tr("possible: facts unknown") if row.is_possible else ""
    return "; ".join(part for part in (aside, row.subjects) if part)


def _level_key(row: RiskRow) -> str:
    return "unknown" if row.is_possible else level_key(row.level)


def _level_rank(row: RiskRow) -> int:
    # As in the register itself, a risk without any level stands above all others: it must not sink out of sight.
    return len(LEVELS) if row.level is None else LEVELS.index(row.level)


def _measures_second(row: RiskRow) -> str:
    return _tr("{count} proposed").format(count=row.proposals) if row.proposals else ""


COLUMNS = FittedColumns(
    widths=(58, 0, 72, 94, 92, 92, 86), wide=(64, 0, 84, 156, 132, 156, 90), spare=(_RESIDUAL, 2, 6, 5, 0)
)

SecondLine = Callable[[RiskRow], str]


def columns() -> tuple[Column[RiskRow], ...]:
    """The columns of the register."""
    return (
        Column(_tr("No."), lambda row: number_words(row.number), lambda row: row.number or 0),
        Column(_tr("Risk"), lambda row: row.title),
        Column(_tr("People"), _people, lambda row: -1 if row.people is None else row.people),
        Column(_tr("Level"), _level, _level_rank),
        Column(_tr("Residual"), lambda row: row.residual_word, lambda row: _residual_rank(row)),
        Column(_tr("State"), lambda row: word(row.state), lambda row: tuple(RiskState).index(row.state)),
        Column(_tr("Measures"), lambda row: str(row.measures), lambda row: row.measures),
    )


def _residual_rank(row: RiskRow) -> int:
    keys = [level.value for level in LEVELS]
    return keys.index(row.residual) if row.residual in keys else len(keys)


def _second_lines() -> Mapping[int, SecondLine]:
    return {
        0: _verdict,
        1: _risk_second,
        _LEVEL: basis_words,
        _RESIDUAL: lambda row: row.residual_note,
        5: lambda row: office_word(row.owner) if row.owner is not None else _tr("no owner"),
        6: _measures_second,
    }


class RegisterModel(TupleTableModel[RiskRow]):
    """The rows with their second lines and levels."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(columns(), parent=parent)
        self._second = _second_lines()

    @override
    def set_rows(self, rows: tuple[RiskRow, ...]) -> None:
        """Show other rows. Where the same risks stand in the same order, only those that changed are painted anew."""
        before = self.rows
        if len(rows) != len(before) or any(new.id != old.id for new, old in zip(rows, before, strict=True)):
            super().set_rows(rows)
            return
        changed = [at for at, (new, old) in enumerate(zip(rows, before, strict=True)) if new != old]
        self._rows = rows
        for at in changed:
            self.dataChanged.emit(self.index(at, 0), self.index(at, self.columnCount() - 1))

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in {PAINT_ROLE, Role.AccessibleTextRole}:
            cell = self._cell(self.row_at(index), index.column(), str(super().data(index)))
            return cell if role == PAINT_ROLE else cell.spoken
        return super().data(index, role)

    def _cell(self, row: RiskRow, column: int, first: str) -> Cell:
        second = self._second.get(column)
        key = _level_key(row) if column == _LEVEL else row.residual if column == _RESIDUAL else ""
        return Cell(first, second(row) if second is not None else "", key, aside=not row.counts)


# Painting


class TwoLineDelegate(QStyledItemDelegate):
    """Paints a cell with its text, as a chip where it is a level, and a quiet second line below.

    The model gives all of a cell at once under ``PAINT_ROLE``: asking for each part through a proxy costs more than
    the painting itself.
    """

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(PAINT_ROLE)
        assert isinstance(cell, Cell), "a model under this delegate gives cells"
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        tints = theme.colours()
        painter.save()
        if cell.aside and not chosen:
            painter.fillRect(option.rect, tints.panel)
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        option.widget.style().drawPrimitive(panel, option, painter, option.widget)
        box: QRect = option.rect.adjusted(theme.GAP - 2, theme.TIGHT - 1, -theme.TIGHT, -theme.TIGHT + 1)
        line: int = option.fontMetrics.height()
        text = option.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        painter.setFont(option.font)
        if cell.key:
            wide = min(box.width(), option.fontMetrics.horizontalAdvance(cell.first) + 2 * theme.GAP)
            paint_chip(painter, QRectF(box.left(), box.top(), wide, line + 1), cell.key, cell.first, option.font)
            used = line + 2
        else:
            painter.setPen(text)
            used = self._wrapped(painter, box, cell.first, room=box.height() - (line if cell.second else 0))
        if cell.second:
            painter.setPen(text if chosen else tints.error if cell.alert else tints.muted)
            painter.setFont(theme.scaled(option.font, theme.SMALL))
            shown = painter.fontMetrics().elidedText(cell.second, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(QRect(box.left(), box.top() + used, box.width(), line), _SIDE, shown)
        painter.restore()

    @staticmethod
    def _wrapped(painter: QPainter, box: QRect, text: str, *, room: int) -> int:
        """Draw as many lines as there is room for; the height that they take."""
        metrics = painter.fontMetrics()
        most = max(1, room // metrics.height())
        used = 0
        for position, part in enumerate(lines_of(text, metrics, box.width(), most)):
            painter.drawText(QRect(box.left(), box.top() + position * metrics.height(), box.width(), metrics.height()),
                             _SIDE, part)  # fmt: skip
            used += metrics.height()
        return used


_SIDE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


def lines_of(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """The text broken at blanks into at most *most* lines; what does not fit ends in an ellipsis."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most:
        count = next(
            (n for n in range(len(words), 1, -1) if metrics.horizontalAdvance(" ".join(words[:n])) <= width), 1
        )
        if len(lines) == most - 1:
            count = len(words)
        lines.append(metrics.elidedText(" ".join(words[:count]), Qt.TextElideMode.ElideRight, width))
        words = words[count:]
    return lines
