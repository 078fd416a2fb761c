"""The view of a sketch map: shows a :class:`Sketch`, and says what people do with it. It changes no plan.

Mouse: the wheel zooms; dragging the ground, the middle button or the space bar pans; dragging a place moves it.
Keys: arrows pan, Ctrl and arrows go to the next place in that direction, Tab goes from place to place, Enter opens,
plus and minus zoom, 0 shows everything, Escape ends a mode. In a mode that wants a point, Enter takes the middle.
"""

from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from pocplanner_ui.overriding import override
from pocplanner_ui.widgets import sketch_map_paint as paint
from pocplanner_ui.widgets.sketch_map_items import ForceItem, MapItem, PlaceItem
from pocplanner_ui.widgets.sketch_map_view import GroundView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPixmap, QWheelEvent

    from pocplanner.analysis.sketch import Sheet, Sketch
    from pocplanner.exchange.backdrop import Placed
    from pocplanner.model.situation import Position

ZOOM_STEP = 1.25
PAN_STEP = 60
_KEYS = Qt.Key
_WAYS = {
    _KEYS.Key_Left: QPoint(-1, 0), _KEYS.Key_Right: QPoint(1, 0), _KEYS.Key_Up: QPoint(0, -1),
    _KEYS.Key_Down: QPoint(0, 1),
}  # fmt: skip


class Mode(Enum):
    """What a click means."""

    SELECT = "select"
    POINT = "point"
    """The click gives a point on the ground: for a new place, or one without a position."""
    MEASURE = "measure"


class SketchMap(GroundView):
    """The map."""

    chosen = Signal(str)
    """Id of the object that somebody chose; empty for none."""
    opened = Signal(str)
    """Id of the object whose form is wanted."""
    moved = Signal(str, object)
    """Id of a place and the :class:`Position` to which it was dragged."""
    pointed = Signal(object)
    """:class:`Position` of a click in the mode that wants a point."""
    hovered = Signal(object)
    """:class:`Position` under the pointer, none when it left."""
    measured = Signal(object)
    """The two :class:`Position` values of a measurement, none when it began anew."""
    mode_ended = Signal()
    """Somebody pressed Escape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = Mode.SELECT
        self.measure_text = ""
        self._measuring: list[Position] = []
        self._press = QPoint()
        self._pan_from: QPoint | None = None
        self._panned = False
        self._dragged: PlaceItem | None = None
        self._dragging = False
        self._space = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Sketch map of the situation"))

    # Showing

    def show_sketch(self, sketch: Sketch) -> None:
        """Show *sketch*; the part of the ground that is seen stays, unless the sheet is another one."""
        before = self.map_scene.sketch
        if sketch == before:
            return
        self._dragged, self._dragging = None, False
        anew = before.sheet != sketch.sheet
        if before.sheet != sketch.sheet:
            self._begin_measure()
        self.map_scene.show_sketch(sketch)
        self.map_scene.choose(self.chosen_id)
        if anew or (not before.spots and not self.sees_a_place()):
            self.fit()
        self.redraw()

    def show_backdrop(self, picture: QPixmap | None, place: Callable[[Sheet], Placed] | None) -> None:
        """Show a picture behind the sketch; *place* says how it lies on a sheet."""
        self.map_scene.show_backdrop(picture, place)
        self.redraw()

    def set_backdrop_strength(self, share: float) -> None:
        """Show that picture more or less strongly, from 0 to 1."""
        self.map_scene.set_backdrop_strength(share)
        self.viewport().update()

    def set_mode(self, mode: Mode) -> None:
        """Change what a click means."""
        self.mode = mode
        self._begin_measure()
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor if mode is Mode.SELECT else Qt.CursorShape.CrossCursor)
        self.viewport().update()

    # Mouse

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(math.pow(ZOOM_STEP, event.angleDelta().y() / 120), event.position())
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press = event.position().toPoint()
        self._panned = False
        left = event.button() is Qt.MouseButton.LeftButton
        if event.button() is Qt.MouseButton.MiddleButton or (left and self._space):
            self._pan_from = self._press
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif left and self.mode is Mode.SELECT:
            item = self.item_under(event.position())
            if isinstance(item, PlaceItem):
                self._dragged = item
            elif item is None:
                self._pan_from = self._press

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        far = (here - self._press).manhattanLength() >= QApplication.startDragDistance()
        if self._pan_from is not None and (far or self._panned):
            self._panned = True
            self.pan(self._pan_from - here)
            self._pan_from = here
        elif self._dragged is not None and (far or self._dragging):
            self._dragging = True
            self._dragged.setPos(self.to_scene(event.position()))
            self.map_scene.settle(self._dragged.id)
            self.redraw()
        self.hovered.emit(self.position_at(event.position()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, panned, was_panning = (
            self._dragged if self._dragging else None,
            self._panned,
            self._pan_from is not None,
        )
        self._dragged, self._dragging, self._pan_from = None, False, None
        self.set_cursor_of_mode()
        if dragged is not None:
            self.moved.emit(dragged.id, self.position_at(event.position()))
        elif event.button() is Qt.MouseButton.LeftButton and not panned and not (was_panning and self._space):
            self._click(event.position())

    def set_cursor_of_mode(self) -> None:
        """Give the pointer the shape that says what a click means."""
        self.viewport().setCursor(
            Qt.CursorShape.ArrowCursor if self.mode is Mode.SELECT else Qt.CursorShape.CrossCursor
        )

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        item = self.item_under(event.position())
        if self.mode is not Mode.SELECT or item is None:
            return
        # The button comes up once more; that is no further click.
        self._panned = True
        ids = item.ids if isinstance(item, ForceItem) else (item.id,)
        if self.chosen_id not in ids:
            self._choose_item(item)
        self.opened.emit(self.chosen_id)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(None)
        super().leaveEvent(event)

    def _click(self, pixel: QPointF) -> None:
        if self.mode is Mode.POINT:
            self.pointed.emit(self.position_at(pixel))
        elif self.mode is Mode.MEASURE:
            item = self.item_under(pixel)
            # A click on a symbol means the place itself, not the pixel beside its middle.
            self._measure(self.position_at(self.to_pixel(item.pos()) if isinstance(item, PlaceItem) else pixel))
        else:
            self._choose_item(self.item_under(pixel))

    def _choose_item(self, item: MapItem | None) -> None:
        identifier = "" if item is None else item.id
        if isinstance(item, ForceItem) and self.chosen_id in item.ids:
            # One badge stands for several: each click shows the next.
            identifier = item.ids[(item.ids.index(self.chosen_id) + 1) % len(item.ids)]
        elif isinstance(item, ForceItem):
            identifier = item.ids[0]
        if identifier != self.chosen_id:
            self.choose(identifier)
            self.chosen.emit(identifier)

    def _measure(self, position: Position) -> None:
        if len(self._measuring) == 2:
            self._begin_measure()
        self._measuring.append(position)
        if len(self._measuring) == 2:
            self.measured.emit(tuple(self._measuring))
        self.viewport().update()

    def _begin_measure(self) -> None:
        if self._measuring:
            self._measuring, self.measure_text = [], ""
            self.measured.emit(None)

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _WAYS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._choose_item(self._next_in_direction(_WAYS[key]))
        elif key in _WAYS:
            self.pan(_WAYS[key] * PAN_STEP)
        elif key in {_KEYS.Key_Plus, _KEYS.Key_Equal}:
            self.zoom(ZOOM_STEP)
        elif key == _KEYS.Key_Minus:
            self.zoom(1 / ZOOM_STEP)
        elif key == _KEYS.Key_0:
            self.fit()
        elif key in {_KEYS.Key_Return, _KEYS.Key_Enter}:
            self._enter()
        elif key == _KEYS.Key_Escape:
            self._escape()
        elif key == _KEYS.Key_Space:
            self._space = True
        else:
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
        super().keyReleaseEvent(event)

    def _enter(self) -> None:
        if self.mode is not Mode.SELECT:
            self._click(QRectF(self.viewport().rect()).center())
        elif self.chosen_id:
            self.opened.emit(self.chosen_id)

    def _escape(self) -> None:
        if self._dragging and self._dragged is not None:
            self._dragged.setPos(self._dragged.spot.east, -self._dragged.spot.north)
            self.map_scene.settle(self._dragged.id)
            self._dragged, self._dragging = None, False
            self.redraw()
        elif self.mode is not Mode.SELECT:
            self.mode_ended.emit()
        else:
            self._choose_item(None)

    def _next_in_direction(self, way: QPoint) -> MapItem | None:
        """The nearest place that lies more or less in a direction from the chosen one, or from the middle."""
        here = self.map_scene.anchor_of(self.chosen_id)
        start = here.pos() if here is not None else self.to_scene(QRectF(self.viewport().rect()).center())
        best: PlaceItem | None = here
        nearest = math.inf
        for item in self.map_scene.places.values():
            away = item.pos() - start
            along = away.x() * way.x() + away.y() * way.y()
            across = abs(away.x() * way.y()) + abs(away.y() * way.x())
            if item is not here and along > 0 and across <= 1.5 * along and along + across < nearest:
                best, nearest = item, along + across
        return best

    @override
    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Tab goes from place to place; after the last one it leaves the map."""
        order = list(self.map_scene.places)
        here = self.map_scene.anchor_of(self.chosen_id)
        at = order.index(here.id) if here is not None else (-1 if next_one else len(order))
        to = at + (1 if next_one else -1)
        if self.mode is not Mode.SELECT or not 0 <= to < len(order):
            return super().focusNextPrevChild(next_one)
        self._choose_item(self.map_scene.places[order[to]])
        return True

    # Qt

    @override
    def paint_over(self, painter: QPainter, room: QRectF) -> None:
        look = self.map_scene.look
        if self._measuring:
            paint.paint_measure(painter, look, [self.pixel_of(end) for end in self._measuring], self.measure_text)
        if self.mode is not Mode.SELECT and self.hasFocus():
            paint.paint_aim(painter, look, room)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._space = False
        super().focusOutEvent(event)
