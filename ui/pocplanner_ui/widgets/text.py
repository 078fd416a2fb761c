"""Labels that show text as it is. Qt guesses rich text in labels and tooltips; nothing here lets it."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from pocplanner_ui import theme


def plain_tip(text: str) -> str:
    """A tooltip that shows *text* as it is, wrapped at a readable width."""
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>" if text else ""


def no_mnemonic(text: str) -> str:
    """Text from the plan as it may stand on a button, menu, tab or action: ``&`` is shown, not read as a shortcut."""
    return text.replace("&", "&&")


def without_mnemonic(text: str) -> str:
    """The text of a button, menu or action as people read it; undoes :func:`no_mnemonic` too."""
    return re.sub(r"&(.)", r"\1", text)


class PlainLabel(QLabel):
    """A label that shows exactly its text, wraps, and can be selected by mouse where *selectable*."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        size: float = 1.0,
        weight: QFont.Weight | None = None,
        wrap: bool = True,
        selectable: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setFont(theme.scaled(self.font(), size, weight=weight))
        self.setText(text)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


class TitleLabel(PlainLabel):
    """The heading of a page."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, size=theme.TITLE, weight=QFont.Weight.DemiBold)


class HeadingLabel(PlainLabel):
    """The heading of a part of a page."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, size=theme.LARGE, weight=QFont.Weight.DemiBold)


class _TintedLabel(PlainLabel):
    """A label in a colour of the theme, also after the palette changed."""

    tint = "muted"

    def __init__(self, text: str = "", parent: QWidget | None = None, *, size: float = theme.SMALL) -> None:
        super().__init__(text, parent, size=size)
        self._colour()

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, getattr(theme.colours(), self.tint))
        self.setPalette(palette)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self._colour()
        super().changeEvent(event)


class HelpLabel(_TintedLabel):
    """Quiet help beside or below a field."""


class CautionLabel(_TintedLabel):
    """Quiet words that ask for a second look; nothing was refused."""

    tint = "warning_text"


class ErrorLabel(_TintedLabel):
    """Why something was refused; hidden while there is nothing to say."""

    tint = "error"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setVisible(False)

    def say(self, text: str) -> None:
        """Show a reason, or hide the label for an empty text."""
        self.setText(text)
        self.setVisible(bool(text))


class ElidedLabel(PlainLabel):
    """One line that is cut where there is no room; the whole of it is its tip and its accessible name."""

    def __init__(self, parent: QWidget | None = None, *, size: float = theme.SMALL) -> None:
        super().__init__("", parent, wrap=False, size=size)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str) -> None:
        """Show a text."""
        self._whole = text
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(text))
        self._cut()

    def _cut(self) -> None:
        room = self.contentsRect().width()
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()
