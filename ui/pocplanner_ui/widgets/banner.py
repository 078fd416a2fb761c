"""A line across the window that says something and stays until it is closed or no longer true."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from pocplanner_ui import theme
from pocplanner_ui.widgets.text import PlainLabel


class Banner(QFrame):
    """A message line; ``say`` shows it, empty text hides it."""

    def __init__(self, parent: QWidget | None = None, *, closable: bool = True) -> None:
        super().__init__(parent)
        self.setVisible(False)
        self.setAutoFillBackground(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.ROOM, theme.TIGHT, theme.GAP, theme.TIGHT)
        self._label = PlainLabel("", selectable=True)
        row.addWidget(self._label, 1)
        if closable:
            close = QToolButton()
            close.setText("✕")
            close.setAutoRaise(True)
            close.setAccessibleName(self.tr("Close this message"))
            close.clicked.connect(lambda: self.say(""))
            row.addWidget(close)

    @property
    def text(self) -> str:
        """The text shown."""
        return self._label.text()

    def say(self, text: str, kind: str = "warning") -> None:
        """Show *text*; kinds are ``info``, ``warning`` and ``error``."""
        tints = theme.colours(self)
        grounds = {"error": tints.error_ground, "warning": tints.warning_ground}
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, grounds.get(kind, tints.panel))
        if kind == "warning":
            palette.setColor(QPalette.ColorRole.WindowText, tints.warning_text)
        self.setPalette(palette)
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
