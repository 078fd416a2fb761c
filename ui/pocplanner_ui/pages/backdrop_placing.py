"""Placing a picture behind the sketch map: two or three of its points, each with where it is on the ground."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from pocplanner.errors import ForeignFileError
from pocplanner.exchange.backdrop import Backdrop, ReferencePoint
from pocplanner.model.situation import Place, Position
from pocplanner.session.fields import field_spec
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.said_words import error_words
from pocplanner_ui.widgets.choices import CalmComboBox
from pocplanner_ui.widgets.picture_points import PicturePoints
from pocplanner_ui.widgets.position_editor import PositionEditor
from pocplanner_ui.widgets.scroll import ColumnArea
from pocplanner_ui.widgets.side_by_side import SideBySide
from pocplanner_ui.widgets.text import ErrorLabel, HeadingLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from pocplanner.exchange.imports.image_file import CleanImage
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.widgets.picture_points import Share

POINTS = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("backdrop", text)


@dataclass(frozen=True, slots=True)
class _Point:
    """The controls of one point."""

    button: QRadioButton
    where: HelpLabel
    editor: PositionEditor
    places: CalmComboBox


class BackdropPlacing(QWidget):
    """Shown in place of the map while a picture is placed."""

    placed = Signal(object)
    """The :class:`Backdrop` that somebody placed."""
    left = Signal()
    """Somebody does not want to place it."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._image: CleanImage | None = None
        self._spots: list[Share | None] = [None] * POINTS
        self.picture = PicturePoints()
        self.picture.pointed.connect(self._point)
        self._group = QButtonGroup(self)
        self.points = [self._make_point(at) for at in range(POINTS)]
        self.error = ErrorLabel()
        self.notes = HelpLabel("")
        self.place_button = QPushButton(_tr("Put it behind the map"))
        self.place_button.clicked.connect(lambda _=False: self._place())
        self.leave_button = QPushButton(_tr("Cancel"))
        self.leave_button.clicked.connect(lambda _=False: self.left.emit())
        self._lay_out()

    def _make_point(self, at: int) -> _Point:
        spec = field_spec(Place, "position")
        assert spec is not None, "a place has a position"
        name = (_tr("Point 1"), _tr("Point 2"), _tr("Point 3, if there is one"))[at]
        point = _Point(QRadioButton(name), HelpLabel(""), PositionEditor(spec), CalmComboBox())
        point.editor.name_for_readers(_tr("Position of point {number}").format(number=at + 1))
        point.editor.edited.connect(lambda _=False: self._check())
        point.places.setAccessibleName(_tr("Point {number} is a place of the plan").format(number=at + 1))
        point.places.activated.connect(lambda _, at=at: self._take_place(at))
        self._group.addButton(point.button, at)
        return point

    def _lay_out(self) -> None:
        area = ColumnArea()
        area.column.setContentsMargins(theme.GAP, 0, theme.GAP, theme.GAP)
        area.column.setSpacing(theme.TIGHT)
        area.column.addWidget(HeadingLabel(_tr("Place the picture")))
        area.column.addWidget(
            PlainLabel(
                _tr(
                    "Choose two or three points far apart whose positions you know, such as a crossroads. Click each "
                    "on the picture, then type its position or choose a place of the plan."
                )
            )
        )
        area.column.addWidget(
            HelpLabel(_tr("Two points turn and stretch the picture evenly. A third one mends a skewed scan."))
        )
        for point in self.points:
            area.column.addSpacing(theme.GAP)
            for part in (point.button, point.where, point.editor, point.places):
                area.column.addWidget(part)
        area.column.addWidget(self.notes)
        buttons = QHBoxLayout()
        buttons.addWidget(self.place_button)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        right = QWidget()
        right.setMinimumWidth(theme.px(280))
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area, 1)
        column.addWidget(self.error)
        column.addLayout(buttons)
        splitter = SideBySide()
        splitter.addWidget(self.picture)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([720, 360])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)

    # Beginning

    def begin(self, image: CleanImage, points: tuple[ReferencePoint, ...] = ()) -> None:
        """Place *image*, beginning with the points that it has."""
        self._image = image
        picture = QPixmap()
        picture.loadFromData(image.data)
        self.picture.show_picture(picture)
        self.notes.setText("\n".join(error_words(note) for note in image.notes))
        self.notes.setVisible(bool(image.notes))
        self._spots = [None] * POINTS
        self._fill_places()
        for at, point in enumerate(self.points):
            known = points[at] if at < len(points) else None
            self._spots[at] = (known.across, known.down) if known is not None else None
            point.editor.show_value(known.position if known is not None else None)
        self.points[0].button.setChecked(True)
        self.error.say("")
        self._show_spots()
        self.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_places(self) -> None:
        places = [place for place in self._bridge.plan.situation.places if place.position is not None]
        for point in self.points:
            point.places.clear()
            point.places.addItem(_tr("Choose a place of the plan …"), None)
            for place in places:
                point.places.addItem(place.name, place.id)
            point.places.setEnabled(bool(places))

    # Pointing

    def _point(self, across: float, down: float) -> None:
        at = max(0, self._group.checkedId())
        self._spots[at] = (across, down)
        self._show_spots()
        # The position comes next; the next click then goes to the next point that is not set.
        self.points[at].editor.setFocus(Qt.FocusReason.OtherFocusReason)
        following = next((spot for spot in range(POINTS) if self._spots[spot] is None), at)
        self.points[following].button.setChecked(True)

    def _take_place(self, at: int) -> None:
        found = self._bridge.objects.get(str(self.points[at].places.currentData() or ""))
        if found is not None and isinstance(found.object, Place):
            self.points[at].editor.show_value(found.object.position)
            self._check()

    def _show_spots(self) -> None:
        self.picture.show_points(self._spots)
        for spot, point in zip(self._spots, self.points, strict=True):
            point.where.setText(
                _tr("Not shown on the picture yet")
                if spot is None
                else _tr("{across} % from the left, {down} % from above").format(
                    across=round(100 * spot[0]), down=round(100 * spot[1])
                )
            )
        self._check()

    # Placing

    def _check(self) -> None:
        self.error.say("")
        self.place_button.setEnabled(sum(spot is not None for spot in self._spots) > 1)

    def _read(self) -> list[ReferencePoint]:
        """The points that are set. Raises ``ValueError`` with the reason."""
        found = []
        for number, (spot, point) in enumerate(zip(self._spots, self.points, strict=True), start=1):
            try:
                position = point.editor.value()
            except ValueError as problem:
                raise ValueError(_tr("Point {number}: {why}").format(number=number, why=problem)) from problem
            if spot is not None and isinstance(position, Position):
                found.append(ReferencePoint(across=spot[0], down=spot[1], position=position))
            elif spot is not None:
                raise ValueError(_tr("Point {number} has no position yet.").format(number=number))
            elif position is not None:
                raise ValueError(_tr("Point {number} is not shown on the picture yet.").format(number=number))
        return found

    def _place(self) -> None:
        assert self._image is not None, "it is placed after it was begun"
        try:
            backdrop = Backdrop.of(self._image, self._read())
        except ValueError as problem:
            self.error.say(str(problem))
        except ForeignFileError as error:
            self.error.say(error_words(error))
        else:
            self.placed.emit(backdrop)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
