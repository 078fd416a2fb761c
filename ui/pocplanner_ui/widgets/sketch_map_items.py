"""What lies on a sketch map: places, forces, routes and ways out, as items of a scene in kilometres, north up."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from pocplanner.model.vocab import Answer
from pocplanner_ui.overriding import override
from pocplanner_ui.widgets.sketch_map_symbols import FORCE_SIZE, PLACE_SIZE, SMALL_SIZE, Look

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from pocplanner.analysis.sketch import Force, Line, Spot, WayOut

_SIDEWAYS = 0.09
"""How far the second route between two places bends aside, as a share of its length."""
_ARROW = 12.0
_ABOVE = 0.5
_FREE_ARROW = 90.0
"""Length in pixels of an arrow that has a direction and no place to go to."""
NEAR = 6.0
"""How near a click must be to a line, in pixels."""


class MapItem(QGraphicsItem):
    """Something on the map with the id of its object and a name for readers and tooltips."""

    def __init__(self, look: Look, identifier: str, name: str) -> None:
        super().__init__()
        self.look = look
        self.id = identifier
        self.name = name
        self.chosen = False

    def choose(self, *, chosen: bool) -> None:
        """Show whether this is the chosen object; it lies above its likes."""
        if chosen != self.chosen:
            self.chosen = chosen
            self.setZValue(self.zValue() + (_ABOVE if chosen else -_ABOVE))
            self.update()

    def distance(self, point: QPointF, scale: float) -> float:
        """Pixels from a point of the scene to this item; 0 inside."""
        raise NotImplementedError


class PlaceItem(MapItem):
    """The symbol of a place; it keeps its size at every zoom."""

    def __init__(self, look: Look, spot: Spot, name: str) -> None:
        super().__init__(look, spot.id, name)
        self.spot = spot
        self.small = False
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setPos(spot.east, -spot.north)
        self.setZValue(3)

    def shrink(self, *, small: bool) -> None:
        """Show only the shape, below the places around it, or the whole symbol."""
        if small != self.small:
            self.small = small
            self.setZValue(self.zValue() + (-_ABOVE if small else _ABOVE))
            self.update()

    @property
    def size(self) -> float:
        """Width of the symbol in pixels."""
        return SMALL_SIZE if self.small else PLACE_SIZE

    @override
    def boundingRect(self) -> QRectF:
        half = PLACE_SIZE / 2 + 6
        return QRectF(-half, -half, 2 * half, 2 * half)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.small:
            self.look.paint_small_place(painter, self.spot.kind)
            return
        pixmap = self.look.place_pixmap(self.spot.kind)
        half = pixmap.deviceIndependentSize().width() / 2
        if self.chosen:
            painter.setPen(QPen(self.look.tints.accent, 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(), PLACE_SIZE / 2 + 4.5, PLACE_SIZE / 2 + 4.5)
        painter.drawPixmap(QPointF(-half, -half), pixmap)

    @override
    def distance(self, point: QPointF, scale: float) -> float:
        away = QLineF(self.pos(), point).length() * scale
        return max(0.0, away - self.size / 2)


class ForceItem(MapItem):
    """The badge of all forces of one kind at a place, below the symbol of the place."""

    def __init__(self, look: Look, forces: tuple[Force, ...], place: PlaceItem, shift: float, name: str) -> None:
        super().__init__(look, forces[0].id, name)
        self.forces = forces
        self.place = place
        self.shift = QPointF(shift, PLACE_SIZE / 2 + FORCE_SIZE / 2 + 1)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setZValue(4)
        self.settle()

    def settle(self) -> None:
        """Go to where the place is now."""
        self.setPos(self.place.pos())

    @property
    def ids(self) -> tuple[str, ...]:
        """The forces that this badge stands for."""
        return tuple(force.id for force in self.forces)

    @override
    def boundingRect(self) -> QRectF:
        half = FORCE_SIZE / 2 + 4
        return QRectF(self.shift.x() - half, self.shift.y() - half, 2 * half, 2 * half)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.shift)
        self.look.paint_force(painter, self.forces[0].kind, len(self.forces), chosen=self.chosen)

    @override
    def distance(self, point: QPointF, scale: float) -> float:
        away = (point - self.pos()) * scale - self.shift
        return max(0.0, math.hypot(away.x(), away.y()) - FORCE_SIZE / 2)


class _LineItem(MapItem):
    """A line between two points that may bend aside."""

    def __init__(self, look: Look, identifier: str, name: str) -> None:
        super().__init__(look, identifier, name)
        self.points: list[QPointF] = []
        self._path = QPainterPath()

    def _through(self, start: QPointF, end: QPointF, aside: float) -> None:
        self.prepareGeometryChange()
        path = QPainterPath(start)
        if aside:
            across = QPointF(-(end.y() - start.y()), end.x() - start.x()) * aside * 2
            path.quadTo((start + end) / 2 + across, end)
        else:
            path.lineTo(end)
        self._path = path
        self.points = [path.pointAtPercent(share / 12) for share in range(13)] if aside else [start, end]

    @override
    def boundingRect(self) -> QRectF:
        rect = self._path.boundingRect()
        # Crosses and arrowheads reach beyond the line by pixels; where that is seen, a share of the length is more.
        margin = 0.1 * max(rect.width(), rect.height()) + 1e-4
        return rect.adjusted(-margin, -margin, margin, margin)

    def _pen(self, colour: QColor, width: float) -> QPen:
        pen = QPen(colour, width)
        pen.setCosmetic(True)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen

    @override
    def distance(self, point: QPointF, scale: float) -> float:
        return min(
            (_to_segment(point, a, b) * scale for a, b in zip(self.points, self.points[1:], strict=False)),
            default=math.inf,
        )


def _to_segment(point: QPointF, start: QPointF, end: QPointF) -> float:
    along, away = end - start, point - start
    length = along.x() ** 2 + along.y() ** 2
    share = 0.0 if length == 0 else max(0.0, min(1.0, QPointF.dotProduct(away, along) / length))
    rest = away - along * share
    return math.hypot(rest.x(), rest.y())


class RouteItem(_LineItem):
    """A route: a line where it is passable, dashed where nobody knows, with crosses where it is not."""

    def __init__(self, look: Look, line: Line, start: PlaceItem, end: PlaceItem, name: str) -> None:
        super().__init__(look, line.id, name)
        self.line = line
        self._ends = (start, end)
        self.setZValue(1)
        self.settle()

    def settle(self) -> None:
        """Go to where the places are now."""
        side = 1 if self.line.beside % 2 else -1
        self._through(self._ends[0].pos(), self._ends[1].pos(), side * ((self.line.beside + 1) // 2) * _SIDEWAYS)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tints = self.look.tints
        blocked = self.line.passable is Answer.NO
        pen = self._pen(
            tints.accent if self.chosen else tints.error if blocked else tints.muted, 3.5 if self.chosen else 2
        )
        if self.line.passable is Answer.UNKNOWN:
            pen.setDashPattern([4, 3.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        if blocked:
            pen.setStyle(Qt.PenStyle.SolidLine)
            painter.setPen(self._pen(tints.error, 2.5))
            reach = 5 / max(painter.worldTransform().m11(), 1e-9)
            for share in (0.35, 0.5, 0.65):
                at = self._path.pointAtPercent(share)
                painter.drawLine(at + QPointF(-reach, -reach), at + QPointF(reach, reach))
                painter.drawLine(at + QPointF(-reach, reach), at + QPointF(reach, -reach))


class WayOutItem(_LineItem):
    """An expected way out of an armed actor: an arrow to a place, or in a direction."""

    def __init__(self, look: Look, way: WayOut, start: PlaceItem, end: PlaceItem | None, name: str) -> None:
        super().__init__(look, way.actor, name)
        self.way = way
        self._start, self._end = start, end
        self.setZValue(2)
        if end is None:
            # The arrow has no end on the ground, so it keeps its length on the screen.
            self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.settle()

    def settle(self) -> None:
        """Go to where the places are now."""
        if self._end is not None:
            self._through(self._start.pos(), self._end.pos(), 0.06)
            return
        self.setPos(self._start.pos())
        turn = math.radians(self.way.bearing or 0)
        self._through(QPointF(), QPointF(math.sin(turn), -math.cos(turn)) * _FREE_ARROW, 0)

    @override
    def distance(self, point: QPointF, scale: float) -> float:
        if self._end is None:
            return super().distance((point - self.pos()) * scale, 1.0)
        return super().distance(point, scale)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.look.tints.accent if self.chosen else self.look.tints.error
        painter.setPen(self._pen(colour, 4 if self.chosen else 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        scale = 1.0 if self._end is None else painter.worldTransform().m11()
        self._head(painter, colour, 1 / max(scale, 1e-9))

    def _head(self, painter: QPainter, colour: QColor, pixel: float) -> None:
        tip, before = self.points[-1], self.points[-2]
        away = QLineF(tip, before)
        if away.length() == 0:
            return
        # The head stops short of the symbol that it points at.
        away.setLength((PLACE_SIZE / 2 + 4) * pixel if self._end is not None else 0.01 * pixel)
        tip = away.p2() if self._end is not None else tip
        wings = []
        for turn in (24, -24):
            wing = QLineF(tip, tip + away.p2() - away.p1())
            wing.setLength(_ARROW * pixel)
            wing.setAngle(QLineF(self.points[-1], before).angle() + turn)
            wings.append(wing.p2())
        painter.setPen(self._pen(colour, 1))
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([tip, *wings]))
