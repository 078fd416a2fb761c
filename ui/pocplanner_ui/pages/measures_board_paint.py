"""How a card of the board is painted: no widget for each card, so that many of them scroll smoothly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pocplanner.model.vocab import MeasureStatus
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.measures_board_model import CARD_ROLE
from pocplanner_ui.pages.measures_cards import GONE, GapCard, Heading, MeasureCard
from pocplanner_ui.pages.register_table import lines_of
from pocplanner_ui.pages.register_words import office_word
from pocplanner_ui.widgets.level import paint_chip

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject

    Index = QModelIndex | QPersistentModelIndex

_MOST_LINES = 3
"""Lines of a title; the whole of a longer one is in the tip."""
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
#: How much of the circle is filled, for statuses on the way to "in force".
_FILLED = {
    MeasureStatus.PROPOSED: 0.0,
    MeasureStatus.REQUESTED: 0.25,
    MeasureStatus.ACCEPTED: 0.5,
    MeasureStatus.RESOURCED: 0.75,
    MeasureStatus.READY: 1.0,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("measures", text)


def paint_status(painter: QPainter, box: QRectF, status: MeasureStatus, colour: QColor) -> None:
    """The shape of a status: a circle that fills, a square in force, a triangle when lapsed, a cross if dropped."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match status:
        case MeasureStatus.IN_FORCE:
            painter.fillRect(box, colour)
        case MeasureStatus.LAPSED:
            top = QPointF(box.center().x(), box.top())
            painter.drawPolygon([top, box.bottomRight(), box.bottomLeft()])
        case MeasureStatus.DROPPED:
            painter.drawLine(box.topLeft(), box.bottomRight())
            painter.drawLine(box.topRight(), box.bottomLeft())
        case _:
            painter.drawEllipse(box)
            if _FILLED[status]:
                # Qt counts sixteenths of a degree, against the clock from three o'clock; an empty pie is a line.
                painter.setBrush(colour)
                painter.drawPie(box, 90 * 16, -round(_FILLED[status] * 360 * 16))
    painter.restore()


class CardDelegate(QStyledItemDelegate):
    """Paints headings, cards of measures and cards of gaps; a click on the button of a gap asks to go there."""

    risk_asked = Signal(str)
    """Id of a risk."""

    def __init__(self, view: QAbstractItemView, parent: QObject | None = None) -> None:
        super().__init__(parent or view)
        self._view = view

    # Sizes

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, line = index.data(CARD_ROLE), option.fontMetrics.height()
        if isinstance(row, Heading):
            return QSize(0, line + theme.GAP)
        room = self._view.viewport().width() - 2 * (theme.TIGHT + theme.GAP)
        titles = len(
            lines_of(row.title if isinstance(row, GapCard) else row.row.title, self._strong(option), room, _MOST_LINES)
        )
        others = 2 if isinstance(row, GapCard) or not row.raises else 3
        height = titles * line + others * line + 2 * theme.GAP + theme.TIGHT // 2
        return QSize(0, height + theme.GAP if isinstance(row, GapCard) else height)

    @staticmethod
    def _strong(option: QStyleOptionViewItem) -> QFontMetrics:
        return QFontMetrics(_strong_font(option.font))

    @staticmethod
    def _card(rect: QRect) -> QRect:
        return rect.adjusted(theme.TIGHT, theme.TIGHT // 2, -theme.TIGHT, -theme.TIGHT // 2)

    def _button(self, option: QStyleOptionViewItem) -> QRect:
        """Where the button of a gap stands."""
        inner = self._card(option.rect).adjusted(theme.GAP, theme.TIGHT, -theme.GAP, -theme.TIGHT - 1)
        height = option.fontMetrics.height() + theme.TIGHT
        width = min(inner.width(), option.fontMetrics.horizontalAdvance(_go_words()) + 2 * theme.GAP)
        return QRect(inner.left(), inner.bottom() - height + 1, width, height)

    # Painting

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(CARD_ROLE)
        painter.save()
        if isinstance(row, Heading):
            painter.setPen(theme.colours().muted)
            painter.setFont(theme.scaled(option.font, theme.SMALL, weight=QFont.Weight.DemiBold))
            box = option.rect.adjusted(theme.GAP, theme.TIGHT, -theme.TIGHT, 0)
            painter.drawText(box, _LEFT, _cut(painter, row.text, box.width()))
        elif isinstance(row, GapCard):
            self._paint_gap(painter, option, row)
        else:
            self._paint_measure(painter, option, row)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, ground: QColor, *, dashed: bool) -> bool:
        """The frame of a card; whether it is the one with the focus, which is filled in the colour of a choice."""
        tints, states = theme.colours(), QStyle.StateFlag
        chosen = bool(option.state & states.State_Selected)
        focused = chosen and self._view.hasFocus()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(tints.accent if chosen else tints.muted if dashed else tints.line, 2 if chosen else 1)
        if dashed and not chosen:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(option.palette.color(QPalette.ColorRole.Highlight) if focused else ground)
        painter.drawRoundedRect(QRectF(self._card(option.rect)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        return focused

    def _paint_measure(self, painter: QPainter, option: QStyleOptionViewItem, card: MeasureCard) -> None:
        tints, row = theme.colours(), card.row
        aside = row.status in GONE
        ground = tints.panel if aside else option.palette.color(QPalette.ColorRole.Base)
        focused = self._ground(painter, option, ground, dashed=False)
        lit = option.palette.color(QPalette.ColorRole.HighlightedText)
        text = lit if focused else tints.muted if aside else option.palette.color(QPalette.ColorRole.Text)
        quiet, alert = (lit, lit) if focused else (tints.muted, tints.error)
        box = self._inner(option)
        painter.setPen(text)
        self._paint_title(painter, box, row.title, option)
        painter.setFont(theme.scaled(option.font, theme.SMALL))
        assert row.status is not None, "a measure of the plan has a status"
        side = box.height() - round(theme.GAP * 1.25)
        painter.setPen(text)
        used = painter.fontMetrics().horizontalAdvance(row.status_word)
        painter.drawText(box, _RIGHT, row.status_word)
        shape = QRectF(box.right() - used - theme.TIGHT - side, box.center().y() - side / 2 + 1, side, side)
        paint_status(painter, shape, row.status, text)
        room = box.width() - used - side - theme.GAP - theme.TIGHT
        painter.setPen(alert if row.owner is None else quiet)
        painter.drawText(box, _LEFT, _cut(painter, office_word(row.owner), room))
        box.translate(0, box.height())
        painter.setPen(quiet if row.serves else alert)
        painter.drawText(box, _RIGHT, card.risks)
        room = box.width() - painter.fontMetrics().horizontalAdvance(card.risks) - theme.GAP
        painter.setPen(alert if row.late else quiet)
        painter.drawText(box, _LEFT, _cut(painter, card.due, room))
        if card.raises:
            box.translate(0, box.height())
            painter.setPen(alert)
            painter.drawText(box, _LEFT, _cut(painter, card.raises, box.width()))

    def _paint_gap(self, painter: QPainter, option: QStyleOptionViewItem, card: GapCard) -> None:
        tints = theme.colours()
        focused = self._ground(painter, option, tints.warning_ground, dashed=True)
        lit = option.palette.color(QPalette.ColorRole.HighlightedText)
        text = lit if focused else tints.warning_text
        box = self._inner(option)
        wide = option.fontMetrics.horizontalAdvance(card.level_word) + 2 * theme.GAP
        paint_chip(
            painter, QRectF(box.left(), box.top(), wide, box.height() + 1), card.level, card.level_word, option.font
        )
        painter.setPen(text)
        painter.setFont(theme.scaled(option.font, theme.SMALL))
        beside = box.adjusted(wide + theme.GAP, 0, 0, 0)
        painter.drawText(
            beside,
            _LEFT,
            _cut(painter, _tr("{number}, level {basis}").format(number=card.number, basis=card.basis), beside.width()),
        )
        box.translate(0, box.height() + 2)
        self._paint_title(painter, box, card.title, option)
        place = self._button(option)
        painter.setPen(QPen(text, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(option.font)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), _cut(painter, _go_words(), place.width()))

    def _inner(self, option: QStyleOptionViewItem) -> QRect:
        """The first line inside a card."""
        inner = self._card(option.rect).adjusted(theme.GAP, theme.GAP - 2, -theme.GAP, 0)
        return QRect(inner.left(), inner.top(), inner.width(), option.fontMetrics.height())

    @staticmethod
    def _paint_title(painter: QPainter, box: QRect, title: str, option: QStyleOptionViewItem) -> None:
        """The title on as many lines as it needs; *box* moves below it."""
        painter.setFont(_strong_font(option.font))
        for part in lines_of(title, painter.fontMetrics(), box.width(), _MOST_LINES):
            painter.drawText(box, _LEFT, part)
            box.translate(0, box.height())

    # The button of a gap

    @override
    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        row = index.data(CARD_ROLE)
        if (
            isinstance(row, GapCard)
            and isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and event.button() is Qt.MouseButton.LeftButton
            and self._button(option).contains(event.position().toPoint())
        ):
            self.risk_asked.emit(row.risk)
            return True
        return super().editorEvent(event, model, option, index)


def _go_words() -> str:
    return _tr("Go to the risk")


def _strong_font(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def _cut(painter: QPainter, text: str, room: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
