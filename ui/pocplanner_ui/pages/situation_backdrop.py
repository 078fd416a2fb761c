"""The part beside the sketch map for the picture behind it: choose, place, make fainter, remove."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QPushButton, QSlider, QWidget

from pocplanner.errors import PocPlannerError
from pocplanner_ui.pages.backdrop_placing import BackdropPlacing
from pocplanner_ui.pages.backdrop_store import BackdropStore
from pocplanner_ui.said_words import error_words
from pocplanner_ui.settings import settings
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.section import Section
from pocplanner_ui.widgets.text import ErrorLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from pocplanner.exchange.backdrop import Backdrop
    from pocplanner.exchange.imports.image_file import CleanImage
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.widgets.sketch_map import SketchMap

_KEY = "map/picture strength"
FAINTEST, USUAL = 10, 60
"""Per cent."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("backdrop", text)


class SituationBackdrop(Section):
    """Shows on the map what the store has; asks who holds the map to show the picture alone while it is placed."""

    placing_changed = Signal(bool)
    """Whether a picture is being placed."""

    def __init__(self, bridge: SessionBridge, shown_on: SketchMap, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Picture behind the map"), folded=True, parent=parent)
        self._bridge, self._map = bridge, shown_on
        self._shown: Backdrop | None = None
        self.store = BackdropStore(bridge, self)
        self.placing = BackdropPlacing(bridge)
        self.placing.placed.connect(self._placed)
        self.placing.left.connect(lambda: self._end_placing())
        self._make()
        self.store.changed.connect(self._show_state)
        self.store.failed.connect(self.error.say)
        bridge.session_replaced.connect(lambda: self._end_placing())
        self._show_state()

    def _make(self) -> None:
        self.state = PlainLabel("")
        self.choose_button = QPushButton(_tr("Choose a picture …"))
        self.choose_button.clicked.connect(lambda _=False: self.choose())
        self.again_button = QPushButton(_tr("Place it anew …"))
        self.again_button.clicked.connect(lambda _=False: self._place_again())
        self.remove_button = QPushButton(_tr("Remove"))
        self.remove_button.setAccessibleName(_tr("Remove the picture behind the map"))
        self.remove_button.clicked.connect(lambda _=False: self.store.remove())
        self.strength = QSlider(Qt.Orientation.Horizontal)
        self.strength.setRange(FAINTEST, 100)
        self.strength.setPageStep(10)
        kept = str(settings().value(_KEY, USUAL))
        self.strength.setValue(int(kept) if kept.isdecimal() else USUAL)
        self.strength.setAccessibleName(_tr("Strength of the picture"))
        self.strength.valueChanged.connect(self._strength_said)
        self.strength_label = HelpLabel("")
        self.error = ErrorLabel()
        self.stays = HelpLabel("")
        for part in (self.state, self.choose_button, self.strength_label, self.strength):
            self.content.addWidget(part)
        self.content.addWidget(Row(self.again_button, self.remove_button))
        self.content.addWidget(self.error)
        self.content.addWidget(self.stays)

    # Showing

    def _show_state(self) -> None:
        backdrop, path = self.store.backdrop, self.store.path
        if backdrop is not self._shown:
            self._shown = backdrop
            self._put_on_map()
        if path is None:
            self.state.setText(
                _tr("Save the plan first: the picture lies in a file beside the file of the plan. Then choose it here.")
            )
        elif backdrop is None:
            self.state.setText(_tr("A scanned map or a picture from the air can lie under the sketch."))
        else:
            self.state.setText(
                _tr("Placed by {count} points. The sketch lies over it; distances are measured on the globe.").format(
                    count=len(backdrop.points)
                )
            )
        self.choose_button.setEnabled(path is not None)
        for part in (self.again_button, self.remove_button, self.strength, self.strength_label):
            part.setVisible(backdrop is not None)
        self.summary.setText(_tr("shown") if backdrop is not None else _tr("none"))
        self.stays.setText(
            _tr(
                "It stays on this computer, as {file}. It is no part of the plan: it is never sent, printed or "
                "exported with it. Whoever holds the file can see the picture."
            ).format(file=path.name)
            if path is not None
            else ""
        )
        self.stays.setVisible(path is not None)
        self._strength_said(self.strength.value())

    def _put_on_map(self) -> None:
        if self._shown is None:
            self._map.show_backdrop(None, None)
            return
        picture = QPixmap()
        picture.loadFromData(self._shown.image.data)
        self._map.show_backdrop(picture, self._shown.on)
        if not self._map.map_scene.has_ground:
            self._map.begin_at(self._shown.points[0].position, 20.0)
        if not self._map.map_scene.sketch.spots:
            self._map.fit()

    def _strength_said(self, per_cent: int) -> None:
        self.strength_label.setText(_tr("Strength of the picture: {per_cent} %").format(per_cent=per_cent))
        settings().setValue(_KEY, per_cent)
        self._map.set_backdrop_strength(per_cent / 100)

    # Choosing and placing

    def choose(self) -> None:
        """Ask for a picture, make it harmless beside the window, then let it be placed."""
        plan = self._bridge.session.path
        chosen = self._bridge.asker.picture_path(plan.parent if plan is not None else Path.home())
        if chosen is not None:
            self.take(chosen)

    def take(self, path: Path) -> None:
        """Let the picture in a file be placed."""
        self.error.say("")
        self.state.setText(_tr("The picture is being read …"))
        self.choose_button.setEnabled(False)
        self._bridge.tasks.start(lambda _token: _clean(path), self._begin_placing, self._refused, owner=self)

    def _refused(self, error: Exception) -> None:
        self._show_state()
        if not isinstance(error, PocPlannerError):
            raise error  # the outermost boundary tells it
        self.error.say(error_words(error))

    def _begin_placing(self, image: CleanImage) -> None:
        self._show_state()
        self.placing_changed.emit(True)
        self.placing.begin(image)

    def _place_again(self) -> None:
        if self._shown is not None:
            self.placing_changed.emit(True)
            self.placing.begin(self._shown.image, self._shown.points)

    def _placed(self, backdrop: Backdrop) -> None:
        self._end_placing()
        self.error.say("")
        self.store.put(backdrop)

    def _end_placing(self) -> None:
        if not self.placing.isHidden():
            self.placing_changed.emit(False)
            self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _clean(path: Path) -> CleanImage:
    from pocplanner.exchange.imports.image_file import clean_image
    from pocplanner_ui.pages.import_read import bytes_of

    return clean_image(path.name, bytes_of(path))
