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
        self._kind = "warning"
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
        theme.follow(self, Banner._colour)

    def add(self, control: QWidget) -> None:
        """Put a control beside the text, hidden until it is wanted."""
        row = self.layout()
        assert isinstance(row, QHBoxLayout), "a banner has a row"
        row.insertWidget(1, control)
        control.hide()

    @property
    def text(self) -> str:
        """The text shown."""
        return self._label.text()

    def say(self, text: str, kind: str = "warning") -> None:
        """Show *text*; kinds are ``info``, ``warning`` and ``error``."""
        self._kind = kind
        self._colour()
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def _colour(self) -> None:
        tints = theme.colours()
        grounds = {"error": tints.error_ground, "warning": tints.warning_ground}
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, grounds.get(self._kind, tints.panel))
        if self._kind == "warning":
            palette.setColor(QPalette.ColorRole.WindowText, tints.warning_text)
        self.setPalette(palette)
