"""The scene of a sketch map: one item for each thing on the sketch, and which of them hang on which place."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsPixmapItem, QGraphicsScene, QWidget

from pocplanner.analysis.sketch import Force, Sheet, Sketch, Spot
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.sketch_map_items import ForceItem, MapItem, PlaceItem, RouteItem, WayOutItem
from pocplanner_ui.widgets.sketch_map_paint import Labels
from pocplanner_ui.widgets.sketch_map_symbols import FORCE_SIZE, Look

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pocplanner.exchange.backdrop import Placed
    from pocplanner.model.situation import Position

_Hanging = TypeVar("_Hanging", ForceItem, RouteItem, WayOutItem)

FORCE_ORDER = ("mission_unit", "partner_force", "armed_actor")


def _tr(text: str) -> str:
    return QCoreApplication.translate("sketch_map", text)


def force_words(kind: str, count: int) -> str:
    """A number of forces of one kind in words."""
    words = {
        "mission_unit": _tr("{count} units"),
        "partner_force": _tr("{count} partner units"),
        "armed_actor": _tr("{count} armed actors"),
    }
    return words[kind].format(count=count)


class SketchScene(QGraphicsScene):
    """Kilometres east, and south as Qt counts downwards."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.sketch = Sketch(Sheet())
        self._begun = False
        self.ground = QRectF(-0.5, -0.5, 1, 1)
        self.places: dict[str, PlaceItem] = {}
        self.forces: list[ForceItem] = []
        self.routes: list[RouteItem] = []
        self.ways_out: list[WayOutItem] = []
        self.force_lines: dict[str, str] = {}
        self._hanging: dict[str, list[ForceItem | RouteItem | WayOutItem]] = {}
        self._picture: tuple[QPixmap, Callable[[Sheet], Placed]] | None = None
        self._strength = 1.0
        self.backdrop: QGraphicsPixmapItem | None = None
        """The picture behind everything; none where there is none, or no ground to lie on."""
        self.dress(view)

    def dress(self, view: QWidget) -> None:
        """Take the colours and the typeface of *view*, and draw everything anew."""
        self.look = Look.of(view)
        self.labels = Labels(self.look)
        self._draw()

    @property
    def by_reach(self) -> tuple[Sequence[MapItem], ...]:
        """The items in the order in which a click reaches them."""
        return self.forces, list(self.places.values()), self.ways_out, self.routes

    @property
    def has_ground(self) -> bool:
        """Whether the sheet lies somewhere: a place has a position, or somebody said where to begin."""
        return self._begun or bool(self.sketch.spots)

    def forget_ground(self) -> None:
        """Show nothing and lie nowhere: another plan comes."""
        self._begun = False
        self.show_sketch(Sketch(Sheet()))

    def show_sketch(self, sketch: Sketch) -> None:
        """Draw another sketch."""
        self.sketch = sketch
        self._draw()

    def show_backdrop(self, picture: QPixmap | None, place: Callable[[Sheet], Placed] | None) -> None:
        """Show a picture behind everything; *place* says how it lies on a sheet."""
        self._picture = None if picture is None or place is None else (picture, place)
        if self.backdrop is not None:
            self.removeItem(self.backdrop)
        self._draw_backdrop()
        self._measure_ground()

    def set_backdrop_strength(self, share: float) -> None:
        """Show the picture behind everything more or less strongly, from 0 to 1."""
        self._strength = share
        if self.backdrop is not None:
            self.backdrop.setOpacity(share)

    def _draw_backdrop(self) -> None:
        self.backdrop = None
        if self._picture is None:
            return
        picture, place = self._picture
        (wide_e, high_e, east), (wide_n, high_n, north) = (
            (placed := place(self.sketch.sheet)).east, placed.north,
        )  # fmt: skip
        width, height = picture.width(), picture.height()
        item = QGraphicsPixmapItem(picture)
        item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        # Kilometres east, and south as Qt counts downwards.
        item.setTransform(QTransform(wide_e / width, -wide_n / width, high_e / height, -high_n / height, east, -north))
        item.setZValue(-1)
        item.setOpacity(self._strength)
        self.addItem(item)
        self.backdrop = item

    def choose(self, identifier: str) -> None:
        """Mark the items of one object, and no others."""
        for item in (*self.places.values(), *self.routes, *self.ways_out):
            item.choose(chosen=item.id == identifier)
        for badge in self.forces:
            badge.choose(chosen=identifier in badge.ids)

    def anchor_of(self, identifier: str) -> PlaceItem | None:
        """The place at which an object is found on the map: itself, where a force stands, where a route begins."""
        if identifier in self.places:
            return self.places[identifier]
        for badge in self.forces:
            if identifier in badge.ids:
                return badge.place
        return next((self.places[item.line.start] for item in self.routes if item.id == identifier), None)

    def settle(self, place: str) -> None:
        """Bring what hangs on a place to where its symbol is now."""
        for item in self._hanging.get(place, ()):
            item.settle()

    def begin_at(self, position: Position, km: float) -> None:
        """Take a new empty sheet around a point."""
        self._begun = True
        self.show_sketch(Sketch(Sheet(position.latitude, position.longitude)))
        self.setSceneRect(self.sceneRect().united(_wide(QRectF(-km / 2, -km / 2, km, km))))

    # Making

    def _draw(self) -> None:
        # Before the items go: Python must hold none that Qt has deleted.
        self.places, self.forces, self.routes, self.ways_out, self.backdrop = {}, [], [], [], None
        self._hanging = defaultdict(list)
        self.clear()
        self._draw_backdrop()
        for spot in self.sketch.spots:
            self.places[spot.id] = PlaceItem(self.look, spot, self._name_of_place(spot))
        self._draw_forces()
        for line in self.sketch.lines:
            start, end = self.places[line.start], self.places[line.end]
            name = _tr("{route}, passable: {answer}").format(route=line.name, answer=word(line.passable).lower())
            self.routes.append(self._hang(RouteItem(self.look, line, start, end, name), start, end))
        for way in self.sketch.ways_out:
            begin = self.places[way.start]
            to = self.places[way.end] if way.end is not None else None
            target = to.spot.name if to is not None else f"{way.bearing:.0f}°"
            name = _tr("{actor}: expected way out to {target}").format(actor=way.name, target=target)
            self.ways_out.append(self._hang(WayOutItem(self.look, way, begin, to, name), begin, to))
        for item in (*self.places.values(), *self.forces, *self.routes, *self.ways_out):
            self.addItem(item)
        self._measure_ground()

    def _hang(self, item: _Hanging, *places: PlaceItem | None) -> _Hanging:
        for place in places:
            if place is not None:
                self._hanging[place.id].append(item)
        return item

    def _draw_forces(self) -> None:
        at: dict[str, dict[str, list[Force]]] = defaultdict(lambda: defaultdict(list))
        for force in self.sketch.forces:
            at[force.place][force.kind].append(force)
        self.force_lines = {}
        for place, kinds in at.items():
            there = [tuple(kinds[kind]) for kind in FORCE_ORDER if kind in kinds]
            width = (FORCE_SIZE + 5) * (len(there) - 1)
            for number, forces in enumerate(there):
                shift = number * (FORCE_SIZE + 5) - width / 2
                name = "\n".join(force.name for force in forces)
                badge = ForceItem(self.look, forces, self.places[place], shift, name)
                self.forces.append(self._hang(badge, self.places[place]))
            self.force_lines[place] = " · ".join(
                forces[0].name if len(forces) == 1 else force_words(forces[0].kind, len(forces)) for forces in there
            )

    @staticmethod
    def _name_of_place(spot: Spot) -> str:
        return f"{spot.name}\n{word(spot.kind)}"

    def _measure_ground(self) -> None:
        rect = QRectF(-0.5, -0.5, 1, 1)
        if self.sketch.spots:
            east = [spot.east for spot in self.sketch.spots]
            south = [-spot.north for spot in self.sketch.spots]
            rect = QRectF(QPointF(min(east), min(south)), QPointF(max(east), max(south)))
        elif self.backdrop is not None and self._begun:
            rect = self.backdrop.sceneBoundingRect()
        self.ground = rect
        whole = rect if self.backdrop is None else rect.united(self.backdrop.sceneBoundingRect())
        self.setSceneRect(_wide(whole))


def _wide(rect: QRectF) -> QRectF:
    """The ground with so much around it that any part of it can be brought to the middle at any zoom."""
    around = 2 * max(rect.width(), rect.height(), 20.0)
    return rect.adjusted(-around, -around, around, around)
