"""A level as a chip: its word on its colour. The colour never stands alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pocplanner_ui import theme
from pocplanner_ui.language import number
from pocplanner_ui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from pocplanner.model.vocab import Level

LEVEL_ROLE = int(Qt.ItemDataRole.UserRole) + 10
"""Gives a level key (``low`` … ``extreme``, ``unknown``) to :class:`LevelDelegate`; the word is the display text."""

_GAUGE = {"low": 0.25, "medium": 0.5, "high": 0.75, "extreme": 1.0}


def _tr(text: str) -> str:
    return QCoreApplication.translate("level", text)


def level_word(level: Level | None) -> str:
    """The word of a level; "Not rated" where there is none."""
    if level is None:
        return _tr("Not rated")
    return QCoreApplication.translate("vocabulary", level.label)


def counted(key: str, count: int) -> str:
    """How many risks are at a level, for example ``8 extreme``; many languages give the word another form for one."""
    one = {
        "low": _tr("1 low"),
        "medium": _tr("1 medium"),
        "high": _tr("1 high"),
        "extreme": _tr("1 extreme"),
        "unknown": _tr("1 without a level"),
    }
    many = {
        "low": _tr("{count} low"),
        "medium": _tr("{count} medium"),
        "high": _tr("{count} high"),
        "extreme": _tr("{count} extreme"),
        "unknown": _tr("{count} without a level"),
    }
    return (one if count == 1 else many)[key].format(count=number(count))


def level_key(level: Level | None) -> str:
    """The key of its colours in the theme."""
    return "unknown" if level is None else level.value


def paint_chip(painter: QPainter, box: QRectF, key: str, word: str, font: QFont) -> None:
    """Draw a chip that fills *box*."""
    tints = theme.colours()
    ground, text = tints.levels.get(key, tints.levels["unknown"])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(text if tints.outlined else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5) if tints.outlined else box, 4, 4)
    paint_gauge(painter, box.adjusted(2, 2, 0, -2), key, text)
    painter.setPen(text)
    painter.setFont(font)
    painter.drawText(box.adjusted(theme.TIGHT if key in _GAUGE else 0, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, word)
    painter.restore()


def paint_gauge(painter: QPainter, box: QRectF, key: str, ink: QColor) -> None:
    """Draw the bar along the left edge of *box* that rises with the level, for those who see no colours."""
    height = box.height() * _GAUGE.get(key, 0.0)
    painter.fillRect(QRectF(box.left(), box.bottom() - height, 3, height), ink)


class LevelChip(QWidget):
    """A level as a small coloured word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._key = "unknown"
        self._word = ""

    @property
    def word(self) -> str:
        """The word shown."""
        return self._word

    def show_level(self, level: Level | None) -> None:
        """Show a level; "Not rated" for none."""
        self.show_word(level_key(level), level_word(level))

    def show_word(self, key: str, word: str) -> None:
        """Show another word in the colours of a level, for example "Possible" in those of ``unknown``."""
        if (key, word) == (self._key, self._word):
            return
        self._key, self._word = key, word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._word) + 2 * theme.GAP, metrics.height() + theme.TIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._key, self._word, self.font())
        painter.end()


class LevelDelegate(QStyledItemDelegate):
    """Paints a table cell that has ``LEVEL_ROLE`` as a chip."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        key = index.data(LEVEL_ROLE)
        if not key:
            super().paint(painter, option, index)
            return
        word = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        style = cell.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        metrics = option.fontMetrics
        height = metrics.height() + theme.TIGHT
        width = min(option.rect.width() - theme.GAP, metrics.horizontalAdvance(word) + 2 * theme.GAP)
        top = option.rect.center().y() - height / 2 + 1
        box = QRectF(option.rect.left() + theme.TIGHT, top, width, height)
        paint_chip(painter, box, str(key), word, option.font)
