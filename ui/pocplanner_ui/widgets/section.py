"""A part of a form under a heading that can be folded away, and a card that sets a part apart."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from pocplanner_ui import theme
from pocplanner_ui.widgets.text import HeadingLabel, HelpLabel, SummaryLabel, no_mnemonic


class Section(QWidget):
    """A heading that folds its content; while folded, a short summary stands beside the heading."""

    toggled = Signal(bool)

    def __init__(self, title: str, *, folded: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        self.button = QToolButton()
        self.button.setCheckable(True)
        self.button.setChecked(not folded)
        self.button.setText(no_mnemonic(title))
        self.button.setAccessibleName(title)
        self.button.setAutoRaise(True)
        self.button.setStyleSheet(
            "QToolButton { border: 0; padding: 2px; } QToolButton:focus { text-decoration: underline; }"
        )
        theme.set_type(self.button, 1.0, QFont.Weight.DemiBold)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.toggled.connect(self._fold)
        self.summary = SummaryLabel()
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self.button)
        head.addWidget(self.summary, 1)
        head.addStretch(0)
        self.head = head
        column.addLayout(head)
        self.body = QWidget()
        self.content = QVBoxLayout(self.body)
        self.content.setContentsMargins(theme.ROOM, 0, 0, theme.GAP)
        self.content.setSpacing(theme.GAP)
        column.addWidget(self.body)
        self._fold(not folded)

    def unfold(self) -> None:
        """Show the content."""
        self.button.setChecked(True)

    def _fold(self, shown: bool) -> None:
        self.button.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self.body.setVisible(shown)
        self.summary.setVisible(not shown)
        self.toggled.emit(shown)


class Card(QFrame):
    """A bordered part of a page under a heading."""

    def __init__(self, title: str = "", help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(theme.ROOM, theme.GAP + 4, theme.ROOM, theme.ROOM)
        self.content.setSpacing(theme.GAP)
        if title:
            self.heading = HeadingLabel(title)
            self.content.addWidget(self.heading)
        if help_text:
            self.content.addWidget(HelpLabel(help_text))


def add_card(column: QVBoxLayout, card: Card) -> None:
    """Add *card*, no wider than text that reads well.

    It stands in a row of its own: a column asks for the height of what is in it at its own width, also where that is
    narrower.
    """
    theme.set_widths(card, most=theme.TEXT_WIDTH + 2 * theme.ROOM)
    row = QHBoxLayout()
    row.addWidget(card, 1)
    row.addStretch(0)
    column.addLayout(row)
