"""Words as small coloured chips, one after the other on as many lines as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.widgets.level import paint_chip

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Level of the theme in whose colours a chip stands, and its word.
Chip = tuple[str, str]


class ChipRow(QWidget):
    """The chips of one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.set_type(self, theme.SMALL)
        self.chips: tuple[Chip, ...] = ()

    def show_chips(self, chips: tuple[Chip, ...]) -> None:
        """Show other chips."""
        if chips != self.chips:
            self.chips = chips
            self.setAccessibleName(", ".join(word for _, word in chips))
            self.updateGeometry()
            self.update()

    def _places(self, width: int) -> Iterator[tuple[QRect, Chip]]:
        metrics = self.fontMetrics()
        height = metrics.height() + theme.TIGHT
        left = top = 0
        for chip in self.chips:
            wide = min(metrics.horizontalAdvance(chip[1]) + 2 * theme.GAP, max(width, 40))
            if left and left + wide > width:
                left, top = 0, top + height + theme.TIGHT
            yield QRect(left, top, wide, height), chip
            left += wide + theme.TIGHT

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place, _ in self._places(width)), default=0)

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(self.width(), 160)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, (key, word) in self._places(self.width()):
            shown = self.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, place.width() - theme.GAP)
            paint_chip(painter, QRectF(place), key, shown, self.font())
        painter.end()
