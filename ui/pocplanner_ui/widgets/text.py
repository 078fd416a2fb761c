"""Labels that show text as it is. Qt guesses rich text in labels and tooltips; nothing here lets it."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pocplanner_ui import theme
from pocplanner_ui.overriding import override

_LONG_WORD = re.compile(r"\S{41,}")
_WORD_PART = re.compile(r"\S{1,15}")


def plain_tip(text: str) -> str:
    """A tooltip that shows *text* as it is, wrapped at a readable width."""
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>" if text else ""


def no_mnemonic(text: str) -> str:
    """Text from the plan as it may stand on a button, menu, tab or action: ``&`` is shown, not read as a shortcut."""
    return text.replace("&", "&&")


def without_mnemonic(text: str) -> str:
    """The text of a button, menu or action as people read it; undoes :func:`no_mnemonic` too."""
    return re.sub(r"&(.)", r"\1", text)


def _breakable(text: str) -> str:
    """The text with places to wrap in words that no column holds, such as an address of the web."""
    return _LONG_WORD.sub(lambda word: "\u200b".join(_WORD_PART.findall(word[0])), text)


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
        self._text = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        theme.set_type(self, size, weight)
        self.setText(text)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    @override
    def setText(self, text: str) -> None:
        self._text = text
        super().setText(_breakable(text) if self.wordWrap() else text)

    @override
    def text(self) -> str:
        return self._text


class TitleLabel(PlainLabel):
    """The heading of a page."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, size=theme.TITLE, weight=QFont.Weight.DemiBold)


class HeadingLabel(PlainLabel):
    """The heading of a part of a page."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, size=theme.LARGE, weight=QFont.Weight.DemiBold)


class _TintedLabel(PlainLabel):
    """A label in a colour of the scheme."""

    tint = "muted"

    def __init__(self, text: str = "", parent: QWidget | None = None, *, size: float = theme.SMALL) -> None:
        super().__init__(text, parent, size=size)
        theme.follow(self, _TintedLabel._dye)

    def show_tint(self, tint: str) -> None:
        """Write in another colour of the scheme."""
        self.tint = tint
        self._dye()

    def _dye(self) -> None:
        theme.dye(self, self.tint)


class HelpLabel(_TintedLabel):
    """Quiet help beside or below a field."""


class CautionLabel(_TintedLabel):
    """Quiet words that ask for a second look; nothing was refused."""

    tint = "warning_text"


class SummaryLabel(HelpLabel):
    """Quiet text on one line; what does not fit ends in an ellipsis and is told whole in the tooltip."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, size: float = theme.SMALL) -> None:
        super().__init__(text, parent, size=size)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()


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
