"""Controls in a row, which stand one above the other where the row is too narrow, as with large text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from pocplanner_ui import theme
from pocplanner_ui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Row(QWidget):
    """A row that breaks by itself; asks for the width of its widest part only. Rows may stand in rows."""

    def __init__(self, *parts: QWidget, spacing: int = theme.GAP) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        self._least: dict[QWidget, int] = {}
        self._stretched: set[QWidget] = set()
        for part in parts:
            self.add(part)

    def add(self, part: QWidget, *, stretch: bool = False, least: int = 0) -> QWidget:
        """Add a part; *least* is the width at 100 % below which it would rather stand on a line of its own."""
        self._box.addWidget(part, int(stretch))
        self._least[part] = least
        if stretch:
            self._stretched.add(part)
        return part

    def row_width(self) -> int:
        """The width from which all parts stand in one row."""
        parts = self._parts()
        return sum(self._wanted(part) for part in parts) + self._box.spacing() * max(len(parts) - 1, 0)

    @override
    def minimumSizeHint(self) -> QSize:
        widths = [max(part.minimumWidth(), part.minimumSizeHint().width()) for part in self._parts()]
        return QSize(max(widths, default=0), self._box.minimumSize().height())

    @override
    def sizeHint(self) -> QSize:
        # Also while it is broken, or it would never be given the room to be one row again.
        return QSize(self.row_width(), self._box.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return done

    def _turn(self) -> None:
        fits = self.width() >= self.row_width()
        wanted = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if wanted is self._box.direction():
            return
        self._box.setDirection(wanted)
        for part in self._least:
            whole = fits or part in self._stretched or isinstance(part, Row)
            self._box.setAlignment(part, Qt.AlignmentFlag(0) if whole else Qt.AlignmentFlag.AlignLeft)
        self.updateGeometry()

    def _parts(self) -> list[QWidget]:
        return [part for part in self._least if not part.isHidden()]

    def _wanted(self, part: QWidget) -> int:
        if isinstance(part, Row):
            return part.row_width()
        hint = part.minimumSizeHint() if part in self._stretched else part.sizeHint()
        return max(part.minimumWidth(), hint.width(), theme.px(self._least[part]))
