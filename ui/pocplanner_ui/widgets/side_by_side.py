"""Parts side by side, or one above the other where there is no room for that, as with large text on a small screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from pocplanner_ui import theme
from pocplanner_ui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

LOW = 170
"""Least height at 100 % of a part that stands above or below another one."""


class SideBySide(QSplitter):
    """A splitter that turns by itself; asks for the width of its widest part only."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self._beside: list[int] = []
        """The sizes to go back to where there is room again."""

    @override
    def minimumSizeHint(self) -> QSize:
        parts = self._parts()
        if not parts:
            return super().minimumSizeHint()
        heights = [max(part.minimumSizeHint().height(), part.minimumHeight()) for part in parts]
        if self.orientation() is Qt.Orientation.Vertical:
            height = sum(heights) + self.handleWidth() * (len(parts) - 1)
        else:
            height = max(heights)
        return QSize(max(_least_width(part) for part in parts), height)

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
        parts = self._parts()
        gaps = self.handleWidth() * (len(parts) - 1)
        fits = self.width() >= sum(_least_width(part) for part in parts) + gaps
        for part in parts:
            part.setMinimumHeight(0 if fits else theme.px(LOW))
        wanted = Qt.Orientation.Horizontal if fits else Qt.Orientation.Vertical
        if wanted is self.orientation():
            return
        if not fits:
            self._beside = self.sizes()
        self.setOrientation(wanted)
        self.setSizes(self._beside if fits else [self.height()] * self.count())
        self.updateGeometry()

    def _parts(self) -> list[QWidget]:
        parts = [self.widget(at) for at in range(self.count())]
        return [part for part in parts if part is not None and not part.isHidden()]


def _least_width(part: QWidget) -> int:
    return max(part.minimumWidth(), part.minimumSizeHint().width())
