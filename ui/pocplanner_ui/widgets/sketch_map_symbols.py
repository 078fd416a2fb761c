"""The symbols of a sketch map: a shape for who holds the place, a sign for what stands there, and colour last."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap, QPolygonF

from pocplanner.model.vocab import PlaceKind
from pocplanner_ui import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pocplanner_ui.schemes import Colours

PLACE_SIZE = 24.0
"""Width of the symbol of a place in pixels."""
SMALL_SIZE = 9.0
"""Width of the symbol of a place where there is no room for a whole one, in pixels."""
FORCE_SIZE = 15.0
"""Width of the badge of a force in pixels."""
_SIGN_SIZE = 13.0
_ROOM = 4.0


class Outline(Enum):
    """The shapes: their meaning stands in the key of the map."""

    CIRCLE = "circle"
    SQUARE = "square"
    DIAMOND = "diamond"
    HEXAGON = "hexagon"


FORCE_OUTLINES = {
    "mission_unit": Outline.SQUARE,
    "armed_actor": Outline.DIAMOND,
    "partner_force": Outline.HEXAGON,
}
_PLACE_OUTLINES = {
    PlaceKind.UN_BASE: Outline.SQUARE,
    PlaceKind.POST: Outline.HEXAGON,
    PlaceKind.ARMED_ACTOR_POSITION: Outline.DIAMOND,
}
# Signs of the icon font; no emblem that the Geneva Conventions protect.
_SIGNS = {
    PlaceKind.TOWN: "city",
    PlaceKind.TOWN_QUARTER: "building",
    PlaceKind.VILLAGE: "house-chimney",
    PlaceKind.IDP_SITE: "tents",
    PlaceKind.REFUGEE_SITE: "tent",
    PlaceKind.SCHOOL: "school",
    PlaceKind.HEALTH_FACILITY: "stethoscope",
    PlaceKind.MARKET: "store",
    PlaceKind.WATER_POINT: "faucet-drip",
    PlaceKind.GRAZING_AREA: "cow",
    PlaceKind.FARMLAND: "wheat-awn",
    PlaceKind.PLACE_OF_WORSHIP: "place-of-worship",
    PlaceKind.DISTRIBUTION_POINT: "box-open",
    PlaceKind.DETENTION_PLACE: "lock",
    PlaceKind.UN_BASE: "flag",
    PlaceKind.POST: "shield-halved",
    PlaceKind.ARMED_ACTOR_POSITION: "triangle-exclamation",
    PlaceKind.ROAD_JUNCTION: "diamond-turn-right",
    PlaceKind.BORDER_CROSSING: "passport",
    PlaceKind.AIRFIELD: "plane",
    PlaceKind.WILDERNESS: "tree",
    PlaceKind.OTHER: "location-dot",
}


def outline_path(outline: Outline, size: float) -> QPainterPath:
    """A shape around the origin."""
    half = size / 2
    path = QPainterPath()
    if outline is Outline.CIRCLE:
        path.addEllipse(QPointF(), half, half)
    elif outline is Outline.SQUARE:
        path.addRoundedRect(QRectF(-half * 0.92, -half * 0.92, size * 0.92, size * 0.92), 2, 2)
    else:
        tip = half * 1.15
        corners = {
            Outline.DIAMOND: [(0, -tip), (tip, 0), (0, tip), (-tip, 0)],
            Outline.HEXAGON: [(-tip, 0), (-half * 0.6, -half), (half * 0.6, -half), (tip, 0), (half * 0.6, half),
                              (-half * 0.6, half)],
        }[outline]  # fmt: skip
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        path.closeSubpath()
    return path


@dataclass
class Look:
    """Colours of the map and its ready-made symbols, for one palette and one screen."""

    text: QColor
    base: QColor
    tints: Colours
    font: QFont
    ratio: float = 1.0
    on_accent: QColor = field(default_factory=lambda: QColor("white"))
    _pixmaps: dict[PlaceKind, QPixmap] = field(default_factory=dict)

    @classmethod
    def of(cls, widget: QWidget) -> Look:
        """The look that fits *widget* now."""
        palette, role = widget.palette(), QPalette.ColorRole
        return cls(
            palette.color(role.Text),
            palette.color(role.Base),
            theme.colours(),
            widget.font(),
            widget.devicePixelRatioF(),
            palette.color(role.HighlightedText),
        )

    def colours_of(self, outline: Outline) -> tuple[QColor, QColor, QColor]:
        """Ground, border and sign of a symbol."""
        if outline is Outline.SQUARE:
            return self.tints.accent, self.tints.accent, self.on_accent
        if outline is Outline.DIAMOND:
            return self.tints.error_ground, self.tints.error, self.tints.error
        if outline is Outline.HEXAGON:
            ground, text = self.tints.levels["unknown"]
            return ground, text, text
        return self.base, self.text, self.text

    def place_pixmap(self, kind: PlaceKind) -> QPixmap:
        """The symbol of a place, drawn once."""
        if kind not in self._pixmaps:
            self._pixmaps[kind] = self._draw(kind)
        return self._pixmaps[kind]

    def _draw(self, kind: PlaceKind) -> QPixmap:
        import qtawesome

        outline = _PLACE_OUTLINES.get(kind, Outline.CIRCLE)
        ground, border, sign = self.colours_of(outline)
        side = PLACE_SIZE + 2 * _ROOM
        pixmap = QPixmap(round(side * self.ratio), round(side * self.ratio))
        pixmap.setDevicePixelRatio(self.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(side / 2, side / 2)
        painter.setPen(QPen(border, 1.5))
        painter.setBrush(ground)
        painter.drawPath(outline_path(outline, PLACE_SIZE))
        name = _SIGNS[kind]
        glyph = qtawesome.icon(f"fa6s.{name}", color=sign).pixmap(
            round(_SIGN_SIZE * self.ratio * 2), round(_SIGN_SIZE * self.ratio * 2)
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        half = _SIGN_SIZE / 2 * (0.85 if outline is Outline.DIAMOND else 1.0)
        painter.drawPixmap(QRectF(-half, -half, 2 * half, 2 * half), glyph, QRectF(glyph.rect()))
        painter.end()
        return pixmap

    def paint_small_place(self, painter: QPainter, kind: PlaceKind) -> None:
        """Paint a place around the origin where there is room for its shape only."""
        outline = _PLACE_OUTLINES.get(kind, Outline.CIRCLE)
        ground, border, _ = self.colours_of(outline)
        painter.setPen(QPen(border, 1.5))
        painter.setBrush(ground)
        painter.drawPath(outline_path(outline, SMALL_SIZE))

    def force_icon(self, kind: str) -> QIcon:
        """The badge of a force as an icon for the key."""
        side = FORCE_SIZE + 2 * _ROOM
        pixmap = QPixmap(round(side * self.ratio), round(side * self.ratio))
        pixmap.setDevicePixelRatio(self.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(side / 2, side / 2)
        self.paint_force(painter, kind, 1)
        painter.end()
        return QIcon(pixmap)

    def paint_force(self, painter: QPainter, kind: str, count: int, *, chosen: bool = False) -> None:
        """Paint the badge of a force around the origin, with a number where it stands for several."""
        outline = FORCE_OUTLINES[kind]
        ground, border, sign = self.colours_of(outline)
        painter.setPen(QPen(self.text if chosen else border, 2.5 if chosen else 1.5))
        painter.setBrush(ground)
        painter.drawPath(outline_path(outline, FORCE_SIZE))
        if count > 1:
            font = theme.scaled(self.font, 0.72, weight=QFont.Weight.Bold)
            painter.setFont(font)
            painter.setPen(sign)
            half = FORCE_SIZE / 2
            painter.drawText(QRectF(-half, -half, 2 * half, 2 * half), Qt.AlignmentFlag.AlignCenter, str(count))
