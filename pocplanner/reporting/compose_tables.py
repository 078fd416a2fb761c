"""From table blocks to table slabs: spans over rows and columns, and which header cells stand for which cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.reporting.blocks import Cell, PairCell, own
from pocplanner.reporting.styles import CELL_PAD_X, DENSE_AROUND, DENSE_PAD_Y, TABLE_HEAD
from pocplanner.reporting.tables import JoinedRows, RowSlab, Spanning, TableSlab

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.reporting.blocks import Column, Row, Table
    from pocplanner.reporting.compose import Composer
    from pocplanner.reporting.slabs import Slab
    from pocplanner.reporting.tables import AnyRow
    from pocplanner.reporting.tagging import Element


@dataclass(slots=True)
class _Running:
    """A cell that runs on over `left` rows after the present one."""

    columns: range
    left: int
    name: str


class TableComposer:
    """Makes one table. Header cells have names that others refer to where spans make their scope unclear."""

    def __init__(self, composer: Composer, table: Table, element: Element, width: float, number: int) -> None:
        self._composer, self._table, self._element, self._width, self._number = composer, table, element, width, number
        total = sum(column.width for column in table.columns)
        self._widths = [column.width / total * width for column in table.columns]
        self._starts = [sum(self._widths[:position]) for position in range(len(self._widths))]
        self._named = any(column.group for column in table.columns) or any(
            isinstance(cell, Cell) and cell.rows > 1 for row in table.rows for cell in row.cells
        )
        self._heads: list[tuple[str, ...]] = [() for _ in table.columns]
        """Names of the header cells over each column."""
        self._names = 0
        self._running: list[_Running] = []

    def slab(self) -> TableSlab:
        """The whole table."""
        head = self._head()
        rows = self._rows()
        if self._table.dense:
            for row in (head, *rows):
                row.set_pad(DENSE_PAD_Y)
        slab = TableSlab(rows, self._width, head)
        if self._table.dense:
            slab.before, slab.after = DENSE_AROUND
        return slab

    def _name(self) -> str:
        """A name for a header cell; none where the table needs none."""
        self._names += 1
        return f"t{self._number}h{self._names}" if self._named else ""

    def _head(self) -> AnyRow:
        columns = self._table.columns
        if not any(column.group for column in columns):
            return self._head_row(range(len(columns)), self._element.add("TR"))
        upper, lower = self._element.add("TR"), self._element.add("TR")
        top: list[tuple[float, Slab]] = []
        tall: list[Spanning] = []
        for group in _groups(columns):
            start, width = self._starts[group.start], sum(self._widths[group.start : group.stop])
            title = columns[group.start].group
            name = self._name()
            self._heads[group.start : group.stop] = [(name,)] * len(group)
            if title:
                element = upper.add("TH", scope="Column", span=len(group), name=name)
                top.append((start, self._head_cell(title, element, width)))
            else:
                element = upper.add("TH", scope="Column", down=2, name=name)
                slab = self._head_cell(columns[group.start].title, element, width)
                tall.append(Spanning(start, width, slab, 0, 1))
        grouped = [position for position, column in enumerate(columns) if column.group]
        return JoinedRows([RowSlab(top, head=True), self._head_row(grouped, lower)], tall, self._width)

    def _head_row(self, positions: Sequence[int], line: Element) -> RowSlab:
        cells: list[tuple[float, Slab]] = []
        for position in positions:
            name = self._name()
            self._heads[position] = (*self._heads[position], name)
            element = line.add("TH", scope="Column", name=name)
            title = self._table.columns[position].title
            cells.append((self._starts[position], self._head_cell(title, element, self._widths[position])))
        return RowSlab(cells, head=True)

    def _head_cell(self, title: str, element: Element, width: float) -> Slab:
        return self._composer.text(own(title), TABLE_HEAD, element, width - 2 * CELL_PAD_X)

    def _rows(self) -> list[AnyRow]:
        made: list[AnyRow] = []
        together: list[RowSlab] = []
        spanning: list[Spanning] = []
        for number, row in enumerate(self._table.rows):
            slab, tall = self._row(row, number, len(together))
            together.append(slab)
            spanning += tall
            if not self._running:
                made.append(JoinedRows(together, spanning, self._width) if spanning else slab)
                together, spanning = [], []
        return made

    def _row(self, row: Row, number: int, position: int) -> tuple[RowSlab, list[Spanning]]:
        """The slab of a row, the *position*-th of those joined with it, and the cells that run on below it."""
        line = self._element.add("TR")
        names = [cell.name for cell in self._running if cell.name]
        taken = {column for cell in self._running for column in cell.columns}
        for running in self._running:
            running.left -= 1
        data: list[tuple[Element, range]] = []
        cells: list[tuple[float, Slab]] = []
        tall: list[Spanning] = []
        column = 0
        for cell in row.cells:
            column = next(free for free in range(column, len(self._widths) + 1) if free not in taken)
            if isinstance(cell, PairCell):
                left, right = line.add("TD"), line.add("TD")
                data += [(left, range(column, column + 1)), (right, range(column + 1, column + 2))]
                pair = (self._widths[column], self._widths[column + 1])
                cells.append((self._starts[column], self._composer.pairs(cell, left, right, pair)))
                column += 2
                continue
            over = range(column, len(self._widths) if len(row.cells) == 1 and not taken else column + cell.columns)
            down = min(cell.rows, len(self._table.rows) - number)
            element = self._cell_element(line, row, cell, (len(over), down))
            if element.role == "TD":
                data.append((element, over))
            elif element.name:
                names.append(element.name)
            width = sum(self._widths[over.start : over.stop])
            slab = self._composer.cell(cell, element, width)
            if down > 1:
                tall.append(Spanning(self._starts[column], width, slab, position, position + down - 1))
                self._running.append(_Running(over, down - 1, element.name))
            else:
                cells.append((self._starts[column], slab))
            column = over.stop
        self._running = [cell for cell in self._running if cell.left]
        self._refer(data, names)
        return RowSlab(cells, group=row.group, anchor=row.anchor), tall

    def _cell_element(self, line: Element, row: Row, cell: Cell, spans: tuple[int, int]) -> Element:
        span, down = spans
        if cell.header or row.group:
            return line.add("TH", scope="Row", span=span, down=down, name=self._name())
        return line.add("TD", span=span, down=down)

    def _refer(self, data: list[tuple[Element, range]], names: list[str]) -> None:
        """Tell each cell of a row its header cells."""
        if not self._named:
            return
        for element, over in data:
            heads = [name for column in over for name in self._heads[column]]
            element.headers = tuple(dict.fromkeys((*heads, *names)))


def _groups(columns: Sequence[Column]) -> list[range]:
    """Neighbouring columns of one group; those without a group stand alone."""
    found: list[range] = []
    for position, column in enumerate(columns):
        if found and column.group and columns[position - 1].group == column.group:
            found[-1] = range(found[-1].start, position + 1)
        else:
            found.append(range(position, position + 1))
    return found
