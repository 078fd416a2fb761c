"""A box to tick whose border can be seen on every ground."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QWidget

from pocplanner_ui import theme


class TickBox(QCheckBox):
    """A check box. Fusion draws its border a little darker than the window, which is too faint: it is told another."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        theme.follow(self, TickBox._outline)

    def _outline(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, theme.colours().muted)
        self.setPalette(palette)
