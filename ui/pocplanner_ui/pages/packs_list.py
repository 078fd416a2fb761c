"""The list of packs: those that the plan names and those that this computer has, and what was last done with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocplanner_ui import theme
from pocplanner_ui.bridge.item_models import Column, TupleTableModel
from pocplanner_ui.pages.packs_words import PackRow, standing_words, title_of
from pocplanner_ui.pages.register_parts import FittedColumns, ListTable
from pocplanner_ui.widgets.text import HelpLabel, PlainLabel

if TYPE_CHECKING:
    from pocplanner.errors import Problem

COLUMNS = FittedColumns((0, 70, 56, 76, 150), (0, 90, 64, 84, 190), spare=(1, 3, 2))


class PackList(QWidget):
    """A table of packs; below it, what was done, and files that cannot be used."""

    chosen = Signal()
    """Another pack is chosen, or the same one after the list was made anew."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TupleTableModel(self._columns(), parent=self)
        self.table = ListTable(self.model, COLUMNS)
        self.table.setAccessibleName(name)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit())
        self.none = HelpLabel(
            self.tr(
                "This computer has no mission pack, and the plan names none. The assessment uses the guidance that "
                "comes with the program."
            ),
            size=1.0,
        )
        self.said = PlainLabel(selectable=True)
        self.unreadable = HelpLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.GAP, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.none)
        column.addWidget(self.table, 1)
        column.addWidget(self.said)
        column.addWidget(self.unreadable)
        column.addStretch(0)

    def _columns(self) -> tuple[Column[PackRow], ...]:
        def count(keys: tuple[str, ...], row: PackRow) -> str:
            return str(len(keys)) if row.pack is not None else "–"

        return (
            Column(self.tr("Pack"), title_of),
            Column(self.tr("Version"), lambda row: row.pin.version),
            Column(self.tr("Adds"), lambda row: count(row.added, row), numeric=True),
            Column(self.tr("Replaces"), lambda row: count(row.replaced, row), numeric=True),
            Column(self.tr("In this plan"), lambda row: standing_words(row.standing)),
        )

    @property
    def at(self) -> int:
        """Place of the chosen row; below 0 where none is chosen."""
        return self.table.currentIndex().row()

    @property
    def row(self) -> PackRow | None:
        """The chosen row."""
        return self.model.rows[self.at] if 0 <= self.at < len(self.model.rows) else None

    def show_rows(self, rows: tuple[PackRow, ...], problems: tuple[Problem, ...]) -> None:
        """Show these packs; the one that is chosen stays chosen, where it is still among them."""
        self.say("")
        chosen = self.row
        self.model.set_rows(rows)
        self.none.setVisible(not rows)
        self.table.setVisible(bool(rows))
        words = self.tr("Files in the folder of packs that cannot be used:") + "\n" + "\n".join(map(str, problems))
        self.unreadable.setText(words if problems else "")
        self.unreadable.setVisible(bool(problems))
        self.choose(next((at for at, row in enumerate(rows) if chosen is not None and row.pin == chosen.pin), 0))

    def choose(self, at: int) -> None:
        """Choose the pack at this place, the last one where there are not so many."""
        flags = QItemSelectionModel.SelectionFlag
        index = self.model.index(min(at, len(self.model.rows) - 1), 0)
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.chosen.emit()

    def choose_pack(self, digest: str) -> None:
        """Choose the pack of a fingerprint."""
        self.choose(next((at for at, row in enumerate(self.model.rows) if row.pin.digest == digest), 0))

    def say(self, text: str) -> None:
        """Say what was done; the next change takes it away."""
        self.said.setText(text)
        self.said.setVisible(bool(text))
        if text:
            QAccessible.updateAccessibility(QAccessibleEvent(self.said, QAccessible.Event.Alert))
