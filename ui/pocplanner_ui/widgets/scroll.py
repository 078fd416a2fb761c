"""A column that scrolls, exactly as tall as its content at the width that it has.

Qt's own scroll area asks for the height that the content would need at its narrowest, and shares out the rest as
empty space between the parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from pocplanner_ui import theme
from pocplanner_ui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


LEAST_HEIGHT = 400
"""Height at 100 % below which a page is scrolled as a whole."""


class _Body(QWidget):
    """The content; its least height is the height it needs at its present width."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return hint
        return QSize(hint.width(), layout.heightForWidth(max(self.width(), hint.width())))

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class ColumnArea(QScrollArea):
    """A scrolling column; add to ``column``."""

    def __init__(self, column: QVBoxLayout | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = column or QVBoxLayout()
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body = _Body()
        self.body.setLayout(self.column)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.body)


class PageStack(QStackedWidget):
    """The pages; asks for the room of the one that is shown, not of the widest."""

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self._hint()
        return QSize(hint.width(), self.heightForWidth(max(self.width(), hint.width())))

    @override
    def hasHeightForWidth(self) -> bool:
        # Else a layout around it would ask the layout in it, which goes by the tallest page.
        return False

    @override
    def heightForWidth(self, width: int) -> int:
        page = self.currentWidget()
        layout = page.layout() if page is not None else None
        asked = self._hint().height()
        # A page asks for the height that its texts would have at its narrowest; it scrolls by itself.
        exact = layout.minimumHeightForWidth(width) if layout is not None and layout.hasHeightForWidth() else 0
        return max(exact, min(asked, theme.px(LEAST_HEIGHT)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _hint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()


class PageArea(QScrollArea):
    """Scrolls the pages where the window is smaller than they can be, as with large text on a small screen."""

    def __init__(self, stack: PageStack) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(stack)
        stack.currentChanged.connect(lambda _: stack.updateGeometry())
