"""What is painted over a sketch map in pixels: names, the scale bar, the north arrow, what is being measured."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from pocplanner.model.vocab import PlaceKind
from pocplanner_ui import theme
from pocplanner_ui.language import number
from pocplanner_ui.widgets.sketch_map_labels import Placed, Wanted, crowded, place_labels
from pocplanner_ui.widgets.sketch_map_symbols import FORCE_SIZE, PLACE_SIZE, SMALL_SIZE, Look

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pocplanner_ui.widgets.sketch_map_items import PlaceItem

_WIDEST = 170.0
_NARROW = 84.0
_CHOSEN = 260.0
_BAR = 130.0
_EDGE = 14.0
_APART = 0.8 * PLACE_SIZE
"""Symbols nearer than this would hide each other; the one of less weight becomes a small one."""
# Who lives there is read before what stands there.
_RANK = {
    PlaceKind.TOWN: 0,
    PlaceKind.IDP_SITE: 1,
    PlaceKind.REFUGEE_SITE: 1,
    PlaceKind.VILLAGE: 2,
    PlaceKind.TOWN_QUARTER: 2,
    PlaceKind.UN_BASE: 3,
    PlaceKind.ARMED_ACTOR_POSITION: 3,
    PlaceKind.HEALTH_FACILITY: 4,
    PlaceKind.SCHOOL: 4,
}


@dataclass(frozen=True, slots=True)
class Label:
    """A label that has its place: where it stands from the middle of its symbol, and its lines."""

    place: str
    rect: QRectF
    name: str
    forces: str


class Labels:
    """The names of places and forces, laid out anew for each zoom and each edit, not for each picture."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self._font = theme.scaled(look.font, theme.SMALL, weight=QFont.Weight.DemiBold)
        self._small = theme.scaled(look.font, theme.SMALL * 0.92)
        self._metrics = QFontMetricsF(self._font)
        self._small_metrics = QFontMetricsF(self._small)
        self.shown: tuple[Label, ...] = ()

    def lay_out(self, places: Iterable[PlaceItem], forces: Mapping[str, str], scale: float, chosen: str) -> None:
        """Lay out the labels at *scale* pixels a kilometre; *forces* are the second lines by place."""
        ordered = sorted(
            places, key=lambda item: (item.id != chosen, _RANK.get(item.spot.kind, 5), -len(forces.get(item.id, "")))
        )
        centres = {item.id: item.pos() * scale for item in ordered}
        small = crowded(list(centres.items()), _APART)
        for item in ordered:
            item.shrink(small=item.id in small)
        wanted = [self._wanted(item, centres[item.id], forces.get(item.id, ""), item.id == chosen) for item in ordered]
        names = {item.id: item.spot.name for item in ordered}
        self.shown = tuple(
            self._label(placed, centres[placed.id], names[placed.id], forces.get(placed.id, ""), placed.id == chosen)
            for placed in place_labels(wanted)
        )

    def _wanted(self, item: PlaceItem, centre: QPointF, forces: str, chosen: bool) -> Wanted:
        half = (SMALL_SIZE if item.small else PLACE_SIZE) / 2 + 1
        symbol = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
        if forces:
            symbol.setBottom(centre.y() + PLACE_SIZE / 2 + FORCE_SIZE)
        sizes = [self._size(item.spot.name, forces, _CHOSEN if chosen else _WIDEST)]
        if not chosen:
            if forces:
                sizes.append(self._size(item.spot.name, "", _WIDEST))
            sizes.append(self._size(item.spot.name, "", _NARROW))
        return Wanted(item.id, symbol, tuple(sizes), must=chosen)

    def _size(self, name: str, forces: str, widest: float) -> QSizeF:
        width = min(self._metrics.horizontalAdvance(name), widest)
        height = self._metrics.height()
        if forces:
            width = max(width, min(self._small_metrics.horizontalAdvance(forces), widest))
            height += self._small_metrics.height() - 2
        return QSizeF(math.ceil(width) + 6, math.ceil(height))

    def _label(self, placed: Placed, centre: QPointF, name: str, forces: str, chosen: bool) -> Label:
        room = placed.rect.width() - 5
        with_forces = forces if placed.size == 0 or chosen else ""
        cut = Qt.TextElideMode.ElideRight
        return Label(
            placed.id,
            placed.rect.translated(-centre),
            self._metrics.elidedText(name, cut, room),
            self._small_metrics.elidedText(with_forces, cut, room),
        )

    def paint(self, painter: QPainter, centres: Mapping[str, QPointF], room: QRectF) -> None:
        """Paint the labels whose symbols stand at *centres*, in pixels, inside *room*."""
        ground = QColor(self.look.base)
        ground.setAlpha(205)
        for label in self.shown:
            rect = label.rect.translated(centres[label.place])
            if not rect.intersects(room):
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(rect, 2, 2)
            inside = rect.adjusted(3, 0, 0, 0)
            painter.setPen(self.look.text)
            painter.setFont(self._font)
            painter.drawText(QPointF(inside.left(), inside.top() + self._metrics.ascent()), label.name)
            if label.forces:
                painter.setPen(self.look.tints.muted)
                painter.setFont(self._small)
                below = inside.top() + self._metrics.height() - 2 + self._small_metrics.ascent()
                painter.drawText(QPointF(inside.left(), below), label.forces)


def bar_length(scale: float) -> tuple[float, float]:
    """The longest round length in kilometres whose bar is not too wide, and its width in pixels."""
    longest = _BAR / scale
    power = 10.0 ** math.floor(math.log10(longest))
    length = max(step * power for step in (1, 2, 5) if step * power <= longest * 1.0000001)
    return length, length * scale


def length_words(km: float) -> str:
    """A length with its unit, to three digits: ``480 m``, ``7.25 km``, ``131 km``."""
    if km < 1:
        return f"{km * 1000:.0f} m"
    if km < 10:
        return f"{km:.2f}".rstrip("0").rstrip(".") + " km"
    return f"{km:.1f}".removesuffix(".0") + " km" if km < 100 else f"{number(round(km))} km"


def paint_scale_bar(painter: QPainter, look: Look, scale: float, room: QRectF) -> None:
    """Paint the scale bar in the lower left corner."""
    km, width = bar_length(scale)
    left, foot = room.left() + _EDGE, room.bottom() - _EDGE
    text = length_words(km)
    font = theme.scaled(look.font, theme.SMALL)
    metrics = QFontMetricsF(font)
    ground = QColor(look.base)
    ground.setAlpha(205)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRect(
        QRectF(
            left - 6,
            foot - 12 - metrics.height(),
            max(width, metrics.horizontalAdvance(text)) + 14,
            metrics.height() + 18,
        )
    )
    painter.setPen(QPen(look.text, 1.5))
    painter.drawPolyline(
        [QPointF(left, foot - 6), QPointF(left, foot), QPointF(left + width, foot), QPointF(left + width, foot - 6)]
    )
    painter.setFont(font)
    painter.drawText(QPointF(left, foot - 10), text)


def paint_north(painter: QPainter, look: Look, room: QRectF) -> None:
    """Paint the north arrow in the upper right corner."""
    x, y = room.right() - _EDGE - 9, room.top() + _EDGE
    painter.setPen(QPen(look.text, 1.2))
    painter.setBrush(look.base)
    painter.drawPolygon(QPolygonF([QPointF(x, y), QPointF(x + 8, y + 26), QPointF(x, y + 20)]))
    painter.setBrush(look.text)
    painter.drawPolygon(QPolygonF([QPointF(x, y), QPointF(x - 8, y + 26), QPointF(x, y + 20)]))
    painter.setFont(theme.scaled(look.font, theme.SMALL, weight=QFont.Weight.Bold))
    painter.drawText(QRectF(x - 12, y + 26, 24, 18), Qt.AlignmentFlag.AlignCenter, "N")


def paint_measure(painter: QPainter, look: Look, ends: list[QPointF], text: str) -> None:
    """Paint the line that is being measured, with what it measures beside its middle."""
    painter.setPen(QPen(look.tints.accent, 2, Qt.PenStyle.DashLine))
    painter.setBrush(look.base)
    painter.drawPolyline(ends)
    painter.setPen(QPen(look.tints.accent, 2))
    for end in ends:
        painter.drawEllipse(end, 4, 4)
    if len(ends) == 2 and text:
        font = theme.scaled(look.font, theme.SMALL, weight=QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        middle = (ends[0] + ends[1]) / 2
        rect = QRectF(0, 0, metrics.horizontalAdvance(text) + 12, metrics.height() + 4)
        rect.moveCenter(middle)
        painter.setPen(QPen(look.tints.accent, 1))
        painter.drawRoundedRect(rect, 3, 3)
        painter.setPen(look.text)
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def paint_aim(painter: QPainter, look: Look, room: QRectF) -> None:
    """Paint the cross in the middle at which the Enter key points."""
    middle = room.center()
    painter.setPen(QPen(look.tints.accent, 1.5))
    painter.drawLine(middle - QPointF(12, 0), middle + QPointF(12, 0))
    painter.drawLine(middle - QPointF(0, 12), middle + QPointF(0, 12))
