"""The sketch map of the situation: draws the plan, leads to its objects, gives places their positions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pocplanner.analysis.sketch import sketch_of
from pocplanner.model.ids import FieldRef
from pocplanner.model.positions import format_position
from pocplanner.model.situation import Place, Position
from pocplanner.session.commands import AddObject, Batch, SetField
from pocplanner.session.names import name_of
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.situation_backdrop import SituationBackdrop
from pocplanner_ui.pages.situation_map_side import MapSide, StartRow
from pocplanner_ui.widgets.formatting import kind_word
from pocplanner_ui.widgets.position_form import PositionFormButton, position_form
from pocplanner_ui.widgets.side_by_side import SideBySide
from pocplanner_ui.widgets.sketch_map import ZOOM_STEP, Mode, SketchMap
from pocplanner_ui.widgets.sketch_map_text import describe, measure_words, summary
from pocplanner_ui.widgets.text import HelpLabel, PlainLabel, plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge

START_KM = 20.0
"""How much ground is shown around the point with which an empty map begins."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("sketch_map", text)


class SituationMap(QWidget):
    """The map with its commands, and beside it what is chosen and what is not on it."""

    chosen = Signal(str)
    """Id of the object that somebody chose on the map; empty for none."""
    opened = Signal(str)
    """Id of the object whose whole form is wanted."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self._placing = ""
        self._stale = True
        self._form = position_form()
        self.map = SketchMap()
        self.side = MapSide(bridge)
        self.backdrop = SituationBackdrop(bridge, self.map)
        self.side.add(self.backdrop)
        self.start = StartRow()
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(_tr("The map in words"))
        self.hint = PlainLabel("")
        self.hint.setAccessibleName(_tr("What the map says"))
        self.under = HelpLabel("")
        self.under.setWordWrap(False)
        self.form_button = PositionFormButton()
        self._build()
        self._connect()

    # Making

    def _build(self) -> None:
        self.add_button = self._button(_tr("Add place"), _tr("Add a place where you click (A)"), "A", checkable=True)
        self.measure_button = self._button(
            _tr("Measure"), _tr("Measure distance and bearing between two points (M)"), "M", checkable=True
        )
        self.out_button = self._button("−", _tr("Zoom out (minus key)"))
        self.in_button = self._button("+", _tr("Zoom in (plus key)"))
        self.fit_button = self._button(_tr("Fit"), _tr("Show everything (key 0)"))
        self.words_button = self._button(_tr("In words"), _tr("Read the map as text"), checkable=True)
        tools = QHBoxLayout()
        tools.setSpacing(theme.TIGHT)
        for tool in (self.add_button, self.measure_button, self.out_button, self.in_button, self.fit_button):
            tools.addWidget(tool)
        tools.addStretch(1)
        tools.addWidget(self.words_button)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.map)
        self.stack.addWidget(self.words)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.under)
        foot.addWidget(self.form_button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.GAP, 0)
        column.setSpacing(theme.GAP)
        column.addLayout(tools)
        column.addWidget(self.start)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)
        self.splitter = SideBySide()
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([760, 320])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)
        outer.addWidget(self.backdrop.placing)
        self.backdrop.placing.hide()

    def _button(self, text: str, tip: str, key: str = "", *, checkable: bool = False) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(plain_tip(tip))
        button.setAccessibleName(tip)
        button.setCheckable(checkable)
        button.setMinimumHeight(28)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if key:
            # On the map only: in a field the same key is a letter.
            from PySide6.QtGui import QKeySequence, QShortcut

            shortcut = QShortcut(QKeySequence(key), self.map)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)
        return button

    def _connect(self) -> None:
        self.add_button.clicked.connect(lambda on: self._set_mode(Mode.POINT if on else Mode.SELECT))
        self.measure_button.clicked.connect(lambda on: self._set_mode(Mode.MEASURE if on else Mode.SELECT))
        self.out_button.clicked.connect(lambda: self.map.zoom(1 / ZOOM_STEP))
        self.in_button.clicked.connect(lambda: self.map.zoom(ZOOM_STEP))
        self.fit_button.clicked.connect(lambda: self.map.fit())
        self.words_button.clicked.connect(lambda on: self._show_words(shown=on))
        self.map.chosen.connect(self._chosen_on_map)
        self.map.opened.connect(self.opened)
        self.map.moved.connect(self._move)
        self.map.pointed.connect(self._take_point)
        self.map.hovered.connect(self._show_under)
        self.map.measured.connect(self._show_measure)
        self.map.mode_ended.connect(lambda: self._set_mode(Mode.SELECT))
        self.side.placing.connect(self._begin_placing)
        self.side.chosen.connect(self._chosen_beside)
        self.side.opened.connect(self.opened)
        self.start.started.connect(self._start_at)
        self._form.changed.connect(self._write_words)
        self.backdrop.placing_changed.connect(self._show_placing)
        self.backdrop.store.changed.connect(self._enable)  # a picture gives an empty map its ground
        self.bridge.plan_changed.connect(self._on_changed)
        self.bridge.session_replaced.connect(self._on_replaced)

    # Showing

    def _on_changed(self, _change: ChangeSet | None = None) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _show_placing(self, placing: bool) -> None:
        self._set_mode(Mode.SELECT)
        self.splitter.setVisible(not placing)
        self.backdrop.placing.setVisible(placing)

    def _on_replaced(self) -> None:
        """Another plan lies somewhere else."""
        self._set_mode(Mode.SELECT)
        self.choose("")
        self.map.map_scene.forget_ground()
        self._on_changed()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self.refresh()
        super().showEvent(event)

    def refresh(self) -> None:
        """Draw the plan as it is now."""
        self._stale = False
        sketch = sketch_of(self.bridge.plan.situation, self.map.map_scene.sketch.sheet)
        self.map.show_sketch(sketch)
        self.map.setAccessibleDescription(summary(sketch))
        self.side.show_sketch(sketch)
        self._enable()
        if self._placing and self._placing not in self.bridge.objects:
            self._set_mode(Mode.SELECT)
        if self.map.chosen_id and self.map.chosen_id not in self.bridge.objects:
            self.choose("")
        if self.words.isVisible():
            self._write_words()
        self._show_hint()

    def _enable(self) -> None:
        ready = self.map.map_scene.has_ground
        self.start.setVisible(not ready)
        for tool in (self.add_button, self.measure_button):
            tool.setEnabled(ready)
        self.side.allow_placing(allowed=ready)

    def choose(self, identifier: str) -> None:
        """Show an object as the chosen one; tells nobody."""
        self.map.choose(identifier)
        self.side.show_object(identifier)
        self._show_hint()

    @property
    def chosen_id(self) -> str:
        """Id of the chosen object; empty for none."""
        return self.map.chosen_id

    def _chosen_on_map(self, identifier: str) -> None:
        self.bridge.flush.emit()
        self.choose(identifier)
        self._tell_readers()
        self.chosen.emit(identifier)

    def _chosen_beside(self, identifier: str) -> None:
        self.choose(identifier)
        self.chosen.emit(identifier)

    def _tell_readers(self) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if self.hint.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.map, self.hint.text()))

    def _show_hint(self) -> None:
        """Say what the next click does, or what is chosen."""
        mode = self.map.mode
        if mode is Mode.POINT and self._placing:
            text = _tr("Click where “{name}” is, or press Enter for the middle. Escape leaves it as it is.")
            self.hint.setText(text.format(name=self._name(self._placing)))
        elif mode is Mode.POINT:
            self.hint.setText(_tr("Click where the new place is, or press Enter for the middle. Escape ends."))
        elif mode is Mode.MEASURE and not self.map.measure_text:
            self.hint.setText(_tr("Click two points, or press Enter for the middle. Escape ends."))
        elif mode is Mode.MEASURE:
            self.hint.setText(
                _tr("{measure}: straight line over the ground, no road.").format(measure=self.map.measure_text)
            )
        else:
            self.hint.setText(self._words_of_chosen())

    def _words_of_chosen(self) -> str:
        scene, chosen = self.map.map_scene, self.map.chosen_id
        if not scene.has_ground:
            return ""
        if not chosen:
            return _tr("Drag a place to move it; drag the ground, or use the arrow keys, to look around.")
        if chosen in scene.places:
            item = scene.places[chosen]
            parts = [*item.name.splitlines(), scene.force_lines.get(chosen, "")]
            return ", ".join(part for part in parts if part)
        found = self.bridge.objects.get(chosen)
        return self._name(chosen) if found is None else f"{self._name(chosen)}, {kind_word(found.kind)}"

    def _name(self, identifier: str) -> str:
        found = self.bridge.objects.get(identifier)
        return identifier if found is None else name_of(found.object, self.bridge.plan)

    def _show_under(self, position: Position | None) -> None:
        lies = position is not None and self.map.map_scene.has_ground
        self.under.setText(format_position(position, self._form.form) if lies and position is not None else "")

    def _show_measure(self, ends: tuple[Position, Position] | None) -> None:
        self.map.measure_text = "" if ends is None else measure_words(*ends)
        self.map.viewport().update()
        self._show_hint()
        if ends is not None:
            self._tell_readers()

    def _show_words(self, *, shown: bool) -> None:
        if shown:
            self._write_words()
        self.stack.setCurrentWidget(self.words if shown else self.map)

    def _write_words(self) -> None:
        self.words.setPlainText(describe(self.map.map_scene.sketch, self._form.form))

    # Editing

    def _set_mode(self, mode: Mode) -> None:
        self._placing = ""
        self.map.set_mode(mode)
        self.add_button.setChecked(mode is Mode.POINT)
        self.measure_button.setChecked(mode is Mode.MEASURE)
        if mode is not Mode.SELECT:
            self._to_map()
        self._show_hint()

    def _to_map(self) -> None:
        self.words_button.setChecked(False)
        self._show_words(shown=False)
        self.map.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_placing(self, identifier: str) -> None:
        self._set_mode(Mode.POINT)
        self._placing = identifier
        self.add_button.setChecked(False)
        self._show_hint()

    def _take_point(self, position: Position) -> None:
        placing = self._placing
        if placing:
            if self._set_position(placing, position, _tr("place {name} on the map")):
                self._set_mode(Mode.SELECT)
                self._chosen_on_map(placing)
            return
        new = Place(id=self.bridge.new_id(), name=self._free_name(), position=position)
        if self.bridge.try_apply(AddObject(FieldRef(object=self.bridge.plan.id, field="situation.places"), new)):
            self._set_mode(Mode.SELECT)
            self._chosen_on_map(new.id)
            self.side.name_it()

    def _free_name(self) -> str:
        taken = {place.name for place in self.bridge.plan.situation.places}
        names = (_tr("New place {number}").format(number=number) for number in range(1, len(taken) + 2))
        return next(name for name in names if name not in taken)

    def _move(self, identifier: str, position: Position) -> None:
        self.bridge.flush.emit()
        if self._set_position(identifier, position, _tr("move {name}")):
            self._chosen_on_map(identifier)
        else:
            # The symbol goes back to where the plan has it.
            self.map.map_scene.show_sketch(self.map.map_scene.sketch)

    def _set_position(self, identifier: str, position: Position, label: str) -> bool:
        named = label.format(name=self._name(identifier))
        step = SetField(FieldRef(object=identifier, field="position"), position)
        return self.bridge.try_apply(Batch((step,), named))

    def _start_at(self, position: Position) -> None:
        """Begin an empty map around a point."""
        self.map.begin_at(position, START_KM)
        self._enable()
        self.map.setFocus(Qt.FocusReason.OtherFocusReason)
