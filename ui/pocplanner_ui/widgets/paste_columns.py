"""Which column of a pasted table holds which field: recognised, and open to correction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pocplanner.session.names import shortened
from pocplanner_ui import theme
from pocplanner_ui.widgets.choices import CalmComboBox
from pocplanner_ui.widgets.text import HelpLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.session.tabular import Matching, PastedRow, Target

ACROSS = 6
"""Columns that stand side by side."""
MOST_SHOWN = 24
"""A table with more columns than this is hardly a list; the others are not used, which is said."""
SAMPLE_LENGTH = 24


class PasteColumns(QWidget):
    """One box for each column, under its heading or its first cell."""

    changed = Signal()
    """A person chose another field for a column."""

    def __init__(self, targets: Sequence[Target], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._targets = tuple(targets)
        self._width = 0
        self.boxes: list[CalmComboBox] = []
        self._captions: list[HelpLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.GAP)
        self._grid.setVerticalSpacing(2)
        for column in range(ACROSS):
            self._grid.setColumnStretch(column, 1)
        self.more = HelpLabel("")
        self._grid.addWidget(self.more, 2 * (MOST_SHOWN // ACROSS), 0, 1, ACROSS)

    @property
    def paths(self) -> tuple[str | None, ...]:
        """The field of each column; none for one that is not used."""
        chosen = [box.currentData() for box in self.boxes[: self._width]]
        return tuple(None if path is None else str(path) for path in chosen)

    def show_columns(self, rows: Sequence[PastedRow], matching: Matching) -> None:
        """Show what was recognised."""
        self._width = min(len(matching.paths), MOST_SHOWN)
        while len(self.boxes) < self._width:
            self._add_box()
        for at, (caption, box) in enumerate(zip(self._captions, self.boxes, strict=True)):
            caption.setVisible(at < self._width)
            box.setVisible(at < self._width)
            if at < self._width:
                text = shortened(rows[0].cell(at), SAMPLE_LENGTH) if rows else ""
                words = self.tr("Column {number}: {text}") if text else self.tr("Column {number}")
                caption.setText(words.format(number=at + 1, text=text))
                box.setAccessibleName(self.tr("Field of {column}").format(column=caption.text()))
                box.setCurrentIndex(max(0, box.findData(matching.paths[at])))
        beyond = len(matching.paths) - self._width
        self.more.setText(self.tr("{count} more columns are not used.").format(count=beyond) if beyond else "")
        self.more.setVisible(bool(beyond))

    def _add_box(self) -> None:
        at = len(self.boxes)
        caption, box = HelpLabel(""), CalmComboBox()
        caption.setWordWrap(False)
        box.addItem(self.tr("Not used"), None)
        for target in self._targets:
            box.addItem(target.label, target.path)
        box.setMinimumContentsLength(6)
        box.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + 2 * theme.ROOM)
        box.activated.connect(lambda _, which=at: self._chosen(which))
        self._captions.append(caption)
        self.boxes.append(box)
        self._grid.addWidget(caption, 2 * (at // ACROSS), at % ACROSS)
        self._grid.addWidget(box, 2 * (at // ACROSS) + 1, at % ACROSS)

    def _chosen(self, which: int) -> None:
        """A field stands in one column only; the other one that had it is not used any more."""
        path = self.boxes[which].currentData()
        for at, box in enumerate(self.boxes):
            if at != which and path is not None and box.currentData() == path:
                box.setCurrentIndex(0)
        self.changed.emit()
