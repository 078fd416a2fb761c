"""Figures, drawn with the pen of the page: the 5×5 matrix of the register, and measures against D-day.

They use the fonts of the text, so that a measure's title falls back character by character as it does elsewhere.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING

from typing_extensions import override

from pocplanner.reporting.blocks import Firmness, Look, Words, own
from pocplanner.reporting.slabs import Slab
from pocplanner.reporting.styles import (
    ACCENT,
    FIRMNESS,
    INK,
    LEVELS,
    MARKING,
    QUIET,
    RULE,
    RULE_STRONG,
    WHITE,
    TextStyle,
    Weight,
)
from pocplanner.reporting.tagging import Element

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.reporting.blocks import Inline, Matrix, MatrixCell, Timeline, TimelineRow
    from pocplanner.reporting.painter import Painter
    from pocplanner.reporting.pen import Pen, Point
    from pocplanner.reporting.styles import Colour
    from pocplanner.reporting.text import Line, Typesetter

_AXIS_LABEL = TextStyle(8.2, 10.0, Weight.SEMIBOLD)
_REMARK = TextStyle(7.6, 9.5, colour=QUIET)
_LABEL_WIDTH = 84.0
_CELL_TOP = 15.0
_CELL_LINE = 9.4
_CELL_HEIGHT = 34.0
_MATRIX_FOOT = 34.0
_NUMBERS_SHOWN = 24
"""Risk numbers that one field of the matrix names; more are counted."""

_ROW = 14.0
_AXIS = 24.0
_TIMELINE_FOOT = 6.0
_TITLE_WIDTH = 205.0
_STATUS_WIDTH = 74.0
_TICK_DISTANCE = 26.0
_TICKS = (1, 2, 5, 7, 14, 30, 60, 90, 180, 365)
_FAR = 45
"""Days beyond the first and last measure within which the as-of day is still drawn."""
_ROWS_TOGETHER = 3
"""Fewest rows of the timeline that stand on one page."""
_ROW_STYLE = TextStyle(7.8, _ROW)
_LATE_STYLE = TextStyle(7.8, _ROW, Weight.SEMIBOLD, MARKING)
_CONTINUED = "Timeline, continued from the page before; its description stands there."


@dataclass(frozen=True, slots=True)
class _Set:
    """One line of text with its style and place: left edge and top."""

    line: Line
    style: TextStyle
    x: float
    top: float


class FigureSlab(Slab):
    """A figure: one element with a text for those who cannot see it, and strokes of any pen."""

    def __init__(self, element: Element, width: float) -> None:
        self._element, self.width = element, width

    @override
    def paint(self, painter: Painter, x: float, top: float, *, silent: bool = False) -> None:
        with painter.figure((x, top), (self.width, self.height), self._element) as pen:
            self.draw(pen, x, top)

    @abstractmethod
    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw it from its upper left corner."""


class MatrixSlab(FigureSlab):
    """The matrix of likelihood and impact. Numbers of risks that only the program rated stand in brackets."""

    def __init__(self, matrix: Matrix, typesetter: Typesetter, element: Element, width: float) -> None:
        super().__init__(element, width)
        self._matrix, self._typesetter = matrix, typesetter
        self._cell_width = (width - _LABEL_WIDTH) / len(matrix.impacts)
        self._fields = [[self._numbers(cell) for cell in row] for row in matrix.cells]
        deepest = (max(len(lines) for lines in row) for row in self._fields)
        self._heights = [max(_CELL_HEIGHT, _CELL_TOP + 5 + _CELL_LINE * lines) for lines in deepest]
        self.height = sum(self._heights) + _MATRIX_FOOT
        self.before, self.after = 4.0, 8.0

    def _numbers(self, cell: MatrixCell) -> tuple[Line, ...]:
        items: list[Inline] = [own(label, Look.STRONG) for label in cell.rated]
        items += [own(f"({label})".replace(" ", "\u00a0")) for label in cell.proposed]
        if len(items) > _NUMBERS_SHOWN:
            items = [*items[: _NUMBERS_SHOWN - 1], own(f"+{len(items) - _NUMBERS_SHOWN + 1}\u00a0more")]
        words = tuple(part for item in items for part in (*item, Words("\u00a0 ")))
        return self._typesetter.lines(words, self._number_style(cell), self._cell_width - 10)

    @staticmethod
    def _number_style(cell: MatrixCell) -> TextStyle:
        return TextStyle(7.8, _CELL_LINE, colour=LEVELS[cell.level].text)

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        for row, height in enumerate(self._heights):
            self._paint_row(pen, row, height, (x, top))
            top += height
        self._paint_foot(pen, x, top)

    def _paint_row(self, pen: Pen, row: int, height: float, at: Point) -> None:
        x, top = at
        label = self._typesetter.line(own(self._matrix.likelihoods[row]), _AXIS_LABEL, _LABEL_WIDTH)
        pen.text([label], _AXIS_LABEL, x + _LABEL_WIDTH - 8 - label.width, top + height / 2 - 5)
        for column, cell in enumerate(self._matrix.cells[row]):
            left = x + _LABEL_WIDTH + column * self._cell_width
            look = LEVELS[cell.level]
            pen.rect((left, top), (self._cell_width, height), look.fill, WHITE, thickness=1.6)
            level = TextStyle(6.8, 8.0, colour=look.text)
            pen.text([self._typesetter.line(own(cell.level.label), level, 60)], level, left + 5, top + 3)
            if self._fields[row][column]:
                pen.text(self._fields[row][column], self._number_style(cell), left + 5, top + _CELL_TOP)

    def _paint_foot(self, pen: Pen, x: float, top: float) -> None:
        for column, impact in enumerate(self._matrix.impacts):
            label = self._typesetter.line(own(impact), _AXIS_LABEL, self._cell_width)
            left = x + _LABEL_WIDTH + (column + 0.5) * self._cell_width - label.width / 2
            pen.text([label], _AXIS_LABEL, left, top + 4)
        pen.text([self._typesetter.line(own("Likelihood ↑   Impact →"), _REMARK, 90)], _REMARK, x, top + 4)
        lines = self._typesetter.lines(own(self._matrix.legend), _REMARK, self.width - _LABEL_WIDTH)
        pen.text(lines, _REMARK, x + _LABEL_WIDTH, top + 18)


@dataclass(frozen=True, slots=True)
class _Scale:
    """From days, counted from D-day, to points from the left edge of the figure."""

    low: int
    high: int
    step: float
    today: int | None

    def x(self, day: int) -> float:
        return _TITLE_WIDTH + 8 + (day - self.low) * self.step

    def ticks(self) -> range:
        gap = next((days for days in _TICKS if days * self.step >= _TICK_DISTANCE), 3650)
        return range(-(-self.low // gap) * gap, self.high + 1, gap)


class TimelineSlab(FigureSlab):
    """Measures against D-day; it splits between pages, its axis repeated."""

    def __init__(
        self,
        rows: list[tuple[TimelineRow, Line]],
        scale: _Scale,
        width: float,
        typesetter: Typesetter,
        elements: tuple[Element, Element],
    ) -> None:
        super().__init__(elements[1], width)
        self._rows, self._scale, self._typesetter, self._parent = rows, scale, typesetter, elements[0]
        self.height = _AXIS + len(rows) * _ROW + _TIMELINE_FOOT
        self.before, self.after = 4.0, 8.0

    @override
    def head(self) -> float:
        return _AXIS + min(len(self._rows), _ROWS_TOGETHER) * _ROW + _TIMELINE_FOOT

    @override
    def split(self, room: float) -> tuple[Slab, Slab] | None:
        fitting = min(int((room - _AXIS - _TIMELINE_FOOT) / _ROW), len(self._rows) - _ROWS_TOGETHER)
        if fitting < _ROWS_TOGETHER:
            return None
        rest = Element("Figure", alt=_CONTINUED)
        self._parent.kids.insert(self._parent.kids.index(self._element) + 1, rest)
        same = (self._scale, self.width, self._typesetter)
        return (
            TimelineSlab(self._rows[:fitting], *same, (self._parent, self._element)),
            TimelineSlab(self._rows[fitting:], *same, (self._parent, rest)),
        )

    @override
    def draw(self, pen: Pen, x: float, top: float) -> None:
        self._paint_axis(pen, x, top)
        for number, (row, title) in enumerate(self._rows):
            self._paint_row(pen, row, title, (x, top + _AXIS + number * _ROW))

    def _paint_axis(self, pen: Pen, x: float, top: float) -> None:
        bottom = top + self.height - 4
        for day in self._scale.ticks():
            if day:
                at = x + self._scale.x(day)
                pen.line((at, top + _AXIS), (at, bottom), RULE, 0.4)
                self._label(pen, f"D{day:+d}", QUIET, Weight.REGULAR, (at, top + 12))
        d_day = x + self._scale.x(0)
        pen.line((d_day, top + _AXIS), (d_day, bottom), ACCENT, 1.3)
        self._label(pen, "D-day", INK, Weight.SEMIBOLD, (d_day, top + 12))
        if self._scale.today is not None:
            at = x + self._scale.x(self._scale.today)
            pen.line((at, top + _AXIS), (at, bottom), MARKING, 0.9, dashed=True)
            self._label(pen, "as of", MARKING, Weight.SEMIBOLD, (at, top + 3))

    def _label(self, pen: Pen, text: str, colour: Colour, weight: Weight, at: Point) -> None:
        style = TextStyle(7.0, 9.0, weight, colour)
        line = self._typesetter.line(own(text), style, 60)
        pen.text([line], style, at[0] - line.width / 2, at[1])

    def _paint_row(self, pen: Pen, row: TimelineRow, title: Line, at: Point) -> None:
        x, top = at
        middle = top + _ROW / 2
        pen.text([title], _ROW_STYLE, x, top)
        pen.line((x, top + _ROW), (x + self.width, top + _ROW), RULE, 0.25)
        mark = x + self._scale.x(row.day)
        if self._scale.today is not None:
            start = x + self._scale.x(self._scale.today)
            pen.line((start, middle), (mark, middle), MARKING if row.late else RULE_STRONG, 1.0)
        _draw_mark(pen, row.firmness, mark, middle)
        style = _LATE_STYLE if row.late else _ROW_STYLE
        status = self._typesetter.line(own(f"{row.status}, late" if row.late else row.status), style, _STATUS_WIDTH)
        pen.text([status], style, x + self.width - _STATUS_WIDTH + 6, top)


def timeline_slab(timeline: Timeline, typesetter: Typesetter, parent: Element, width: float) -> TimelineSlab:
    """The whole timeline, its titles set, as a figure under *parent*."""
    days = [row.day for row in timeline.rows] + [0]
    low, high = min(days), max(days)
    today = timeline.today
    if today is not None and low - _FAR <= today <= high + _FAR:
        low, high = min(low, today), max(high, today)
    else:
        today = None
    rows = []
    for row in timeline.rows:
        words = (*own(f"{row.label} "), Words(row.title, field=row.field))
        rows.append((row, typesetter.line(words, _ROW_STYLE, _TITLE_WIDTH - 4)))
    scale = _Scale(low, high, (width - _TITLE_WIDTH - _STATUS_WIDTH - 22) / max(high - low, 1), today)
    return TimelineSlab(rows, scale, width, typesetter, (parent, parent.add("Figure", alt=timeline.alt)))


def timeline_alt(rows: Sequence[TimelineRow]) -> str:
    """What can be seen on a timeline of these rows."""
    return "Timeline of the days by which measures must be ready. " + " ".join(
        f"{row.label} {signed(row.day)}, {row.status.lower()}{', late' if row.late else ''}." for row in rows
    )


def signed(day: int) -> str:
    """A day counted from D-day."""
    return f"D{day:+d}" if day else "D-day"


def _draw_mark(pen: Pen, firmness: Firmness, x: float, top: float) -> None:
    """A full disc for ready, a diamond for committed, an open ring for proposed or requested, a cross for dropped."""
    if firmness is Firmness.DROPPED:
        for rise in (-3, 3):
            pen.line((x - 3, top - rise), (x + 3, top + rise), RULE_STRONG, 1.2)
    elif firmness is Firmness.COMMITTED:
        diamond = ((x - 4, top), (x, top - 4), (x + 4, top), (x, top + 4))
        pen.polygon(diamond, FIRMNESS[firmness], ACCENT, 0.9)
    else:
        pen.circle((x, top), 3.2, FIRMNESS[firmness], ACCENT, 0.9)
