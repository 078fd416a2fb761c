"""A picture on which points are shown: click one, or bring the cross to it with the arrow keys and press Enter."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

from pocplanner_ui import theme
from pocplanner_ui.overriding import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent

Share = tuple[float, float]
"""A point of the picture as shares of its width and height, from the upper left corner."""
ZOOM_STEP = 1.25
STEP, SMALL_STEP = 0.02, 0.002
"""How far an arrow key brings the cross, without and with Shift."""
_KEYS = Qt.Key
_WAYS = {_KEYS.Key_Left: (-1, 0), _KEYS.Key_Right: (1, 0), _KEYS.Key_Up: (0, -1), _KEYS.Key_Down: (0, 1)}


class PicturePoints(QGraphicsView):
    """The picture; tells where somebody pointed and keeps nothing."""

    pointed = Signal(float, float)
    """Shares of width and height at which somebody pointed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._size = QPointF(1, 1)
        self._points: tuple[Share | None, ...] = ()
        self.aim: Share = (0.5, 0.5)
        """Where the cross of the keyboard is."""
        self._zoomed = False
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setMinimumSize(240, 200)
        self.setAccessibleName(self.tr("Picture: arrow keys move the cross, Enter takes the point"))
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def show_picture(self, picture: QPixmap) -> None:
        """Show another picture, as a whole."""
        self._scene.clear()
        self._scene.addPixmap(picture).setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._size = QPointF(max(1, picture.width()), max(1, picture.height()))
        self._scene.setSceneRect(QRectF(0, 0, self._size.x(), self._size.y()))
        self.aim = (0.5, 0.5)
        self.fit()

    def show_points(self, points: Sequence[Share | None]) -> None:
        """Show points with their numbers; none for one that is not set yet."""
        self._points = tuple(points)
        self.viewport().update()

    def fit(self) -> None:
        """Show the whole picture."""
        self._zoomed = False
        self.fitInView(self._scene.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def zoom(self, factor: float) -> None:
        """Show the picture larger or smaller."""
        self._zoomed = True
        self.scale(factor, factor)

    def pixel_of(self, point: Share) -> QPoint:
        """The pixel of the view at a point of the picture."""
        return self.mapFromScene(QPointF(point[0] * self._size.x(), point[1] * self._size.y()))

    def _point_at(self, pixel: QPointF) -> Share | None:
        inverted, _ = self.viewportTransform().inverted()
        at = inverted.map(pixel)
        across, down = at.x() / self._size.x(), at.y() / self._size.y()
        return (across, down) if 0 <= across <= 1 and 0 <= down <= 1 else None

    # Qt

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._point_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and found is not None:
            self.aim = found
            self.pointed.emit(*found)
        event.accept()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(math.pow(ZOOM_STEP, event.angleDelta().y() / 120))
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _WAYS:
            self._move_aim(_WAYS[key], small=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in {_KEYS.Key_Return, _KEYS.Key_Enter}:
            self.pointed.emit(*self.aim)
        elif key in {_KEYS.Key_Plus, _KEYS.Key_Equal}:
            self.zoom(ZOOM_STEP)
        elif key == _KEYS.Key_Minus:
            self.zoom(1 / ZOOM_STEP)
        elif key == _KEYS.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def _move_aim(self, way: tuple[int, int], *, small: bool) -> None:
        step = SMALL_STEP if small else STEP
        across, down = (min(1.0, max(0.0, at + step * by)) for at, by in zip(self.aim, way, strict=True))
        self.aim = (across, down)
        middle = QPointF(across * self._size.x(), down * self._size.y())
        if not self.viewport().rect().adjusted(20, 20, -20, -20).contains(self.mapFromScene(middle)) and self._zoomed:
            self.centerOn(middle)
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._zoomed:
            self.fit()

    @override
    def drawForeground(self, painter: QPainter, rect: QRect | QRectF) -> None:
        painter.save()
        painter.resetTransform()
        tints = theme.colours()
        ink, ground = QColor(tints.accent), self.palette().base().color()
        for number, point in enumerate(self._points, start=1):
            if point is not None:
                _paint_point(painter, QPointF(self.pixel_of(point)), str(number), ink, ground)
        if self.hasFocus():
            aim = QPointF(self.pixel_of(self.aim))
            for pen in (QPen(ground, 4), QPen(ink, 1.5)):
                painter.setPen(pen)
                painter.drawLine(aim - QPointF(12, 0), aim + QPointF(12, 0))
                painter.drawLine(aim - QPointF(0, 12), aim + QPointF(0, 12))
        painter.restore()


def _paint_point(painter: QPainter, at: QPointF, number: str, ink: QColor, ground: QColor) -> None:
    """A ring at the point, and its number beside it."""
    painter.setPen(QPen(ground, 5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, 6, 6)
    painter.setPen(QPen(ink, 2))
    painter.drawEllipse(at, 6, 6)
    box = QRectF(at.x() + 9, at.y() - 20, 18, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(ground)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)
