"""The ground of a sketch map on the screen: scale, panning, what lies under a pixel, names, scale bar, north arrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsView, QToolTip, QWidget

from pocplanner_ui.overriding import override
from pocplanner_ui.widgets import sketch_map_paint as paint
from pocplanner_ui.widgets.sketch_map_items import NEAR, MapItem
from pocplanner_ui.widgets.sketch_map_scene import SketchScene
from pocplanner_ui.widgets.text import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent, QResizeEvent, QShowEvent

    from pocplanner.model.situation import Position

NEAREST, FARTHEST = 5000.0, 0.02
"""Pixels a kilometre at which zooming ends."""


class GroundView(QGraphicsView):
    """Shows the scene; knows which object is chosen and tells nobody anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map_scene = SketchScene(self)
        self.setScene(self.map_scene)
        self.chosen_id = ""
        self._fitted = False
        self._looked_around = False
        self._labels_at = 0.0
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setMinimumSize(240, 200)

    @property
    def pixels_per_km(self) -> float:
        """The scale of the map."""
        return self.transform().m11()

    def choose(self, identifier: str) -> None:
        """Show which object is chosen, and bring it into view; tells nobody."""
        if identifier != self.chosen_id:
            self.chosen_id = identifier
            self.map_scene.choose(identifier)
            self.redraw()
        found = self.map_scene.anchor_of(identifier)
        if found is not None and self._fitted:
            self._bring_into_view(found.pos())

    def redraw(self) -> None:
        """Lay the names out anew and paint."""
        self._labels_at = 0.0
        self.viewport().update()

    def _bring_into_view(self, point: QPointF) -> None:
        inside = self.viewport().rect().adjusted(40, 40, -40, -40)
        if not inside.contains(self.mapFromScene(point)):
            self.centerOn(point)

    def sees_a_place(self) -> bool:
        """Whether any place lies in the part of the ground that is seen."""
        room = QRectF(self.viewport().rect())
        return any(room.contains(self.to_pixel(item.pos())) for item in self.map_scene.places.values())

    def position_at(self, pixel: QPointF) -> Position:
        """The point on the ground under a pixel of the map."""
        point = self.to_scene(pixel)
        return self.map_scene.sketch.sheet.ground(point.x(), -point.y())

    def pixel_of(self, position: Position) -> QPointF:
        """The pixel of the map at a point on the ground."""
        east, north = self.map_scene.sketch.sheet.flat(position)
        return self.to_pixel(QPointF(east, -north))

    def to_scene(self, pixel: QPointF) -> QPointF:
        """The point of the scene under a pixel."""
        inverted, _ = self.viewportTransform().inverted()
        return inverted.map(pixel)

    def to_pixel(self, point: QPointF) -> QPointF:
        """The pixel at a point of the scene."""
        return self.viewportTransform().map(point)

    # Zoom and pan

    def fit(self) -> None:
        """Show everything that has a position."""
        rect = self.map_scene.ground
        # Names need room beside the outermost symbols.
        side = max(50, min(130, round(self.viewport().width() * 0.17)))
        room = self.viewport().rect().adjusted(side, 40, -side, -50)
        if room.width() < 20 or room.height() < 20:
            return
        scale = min(room.width() / max(rect.width(), 0.4), room.height() / max(rect.height(), 0.4))
        self._set_scale(scale)
        self.centerOn(rect.center())
        self._fitted, self._looked_around = True, False

    def begin_at(self, position: Position, km: float) -> None:
        """Show empty ground around a point, *km* across, while no place has a position."""
        self.map_scene.begin_at(position, km)
        self._set_scale(self.viewport().width() / km)
        self.centerOn(QPointF())
        self._fitted = self._looked_around = True

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Zoom around a pixel of the map, or its middle."""
        pixel = around if around is not None else QRectF(self.viewport().rect()).center()
        before = self.to_scene(pixel)
        self._set_scale(self.pixels_per_km * factor)
        shift = self.to_pixel(before) - pixel
        self.pan(shift.toPoint())

    def _set_scale(self, scale: float) -> None:
        scale = max(FARTHEST, min(NEAREST, scale))
        self.resetTransform()
        self.scale(scale, scale)
        self.viewport().update()

    def pan(self, by: QPoint) -> None:
        """Move the ground by pixels."""
        self._looked_around = True
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + by.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + by.y())

    # What is under the pointer

    def item_under(self, pixel: QPointF) -> MapItem | None:
        """The item nearest to a pixel: symbols before lines."""
        point, scale = self.to_scene(pixel), self.pixels_per_km
        best: MapItem | None = None
        nearest = NEAR
        for group in self.map_scene.by_reach:
            for item in group:
                away = item.distance(point, scale)
                if away < nearest:
                    best, nearest = item, away
            if best is not None:
                return best
        return None

    # Painting

    def paint_over(self, painter: QPainter, room: QRectF) -> None:
        """Paint what is under way, in pixels, above the names; to override."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        scene, scale = self.map_scene, self.pixels_per_km
        if self._labels_at != scale:
            self._labels_at = scale
            scene.labels.lay_out(scene.places.values(), scene.force_lines, scale, self.chosen_id)
        super().paintEvent(event)

    @override
    def drawForeground(self, painter: QPainter, rect: QRect | QRectF) -> None:
        scene, room = self.map_scene, QRectF(self.viewport().rect())
        scale = self.pixels_per_km
        painter.save()
        painter.resetTransform()
        scene.labels.paint(painter, {key: self.to_pixel(item.pos()) for key, item in scene.places.items()}, room)
        self.paint_over(painter, room)
        if scene.has_ground:
            paint.paint_scale_bar(painter, scene.look, scale, room)
        paint.paint_north(painter, scene.look, room)
        painter.restore()

    # Qt

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            tip: QHelpEvent = event  # type: ignore[assignment]  # an event of this type is one
            item = self.item_under(QPointF(tip.pos()))
            QToolTip.showText(tip.globalPos(), plain_tip(item.name) if item is not None else "", self.viewport())
            return True
        return super().viewportEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self.map_scene.dress(self)
            self.map_scene.choose(self.chosen_id)
            self.redraw()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Whoever has not looked around yet goes on seeing everything.
        if not self._looked_around and self.isVisible():
            self.fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._fitted:
            self.fit()
