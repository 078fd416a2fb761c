"""Beside the sketch map: the chosen object, what is not on the map, the key; above it: where an empty map begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pocplanner.analysis.sketch import Missing, Reason
from pocplanner.model.situation import ArmedActor, MissionUnit, PartnerForce, Place, Route
from pocplanner.session.names import name_of
from pocplanner_ui import theme
from pocplanner_ui.bridge.item_models import Column, TupleTableModel
from pocplanner_ui.widgets import parsing
from pocplanner_ui.widgets.binding import PlanBinding
from pocplanner_ui.widgets.form import Form
from pocplanner_ui.widgets.formatting import kind_word, word
from pocplanner_ui.widgets.scroll import ColumnArea
from pocplanner_ui.widgets.section import Section
from pocplanner_ui.widgets.sketch_map_symbols import Look
from pocplanner_ui.widgets.sketch_map_text import reason_words
from pocplanner_ui.widgets.text import ErrorLabel, HeadingLabel, HelpLabel, PlainLabel, plain_tip
from pocplanner_ui.widgets.values_table import RowsView

if TYPE_CHECKING:
    from pocplanner.analysis.sketch import Sketch
    from pocplanner.model.base import Value
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge

ICON = 22
_FORMS: dict[str, tuple[type[Value], tuple[str, ...]]] = {
    "place": (Place, ("name", "place_kind", "position")),
    "route": (Route, ("name", "start", "end", "passable")),
    "armed_actor": (ArmedActor, ("name", "at", "way_out_bearing", "way_out_places")),
    "partner_force": (PartnerForce, ("name", "at")),
    "mission_unit": (MissionUnit, ("name", "based_at")),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("sketch_map", text)


def _tip_of(item: Missing) -> str:
    return plain_tip(f"{item.name}: {reason_words(item.reason)}")


class StartRow(QWidget):
    """Asks for a point of the area while no place has a position."""

    started = Signal(object)
    """The :class:`Position` that was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setPlaceholderText(_tr("Degrees or MGRS"))
        self.line.setAccessibleName(_tr("A point of the area"))
        self.button = QPushButton(_tr("Begin here"))
        self.error = ErrorLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addWidget(
            PlainLabel(_tr("No place has a position yet. Type a point of the area; then click places on the map."))
        )
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column.addLayout(row)
        column.addWidget(self.error)
        self.button.clicked.connect(self._start)
        self.line.returnPressed.connect(self._start)

    def _start(self) -> None:
        try:
            position = parsing.position(self.line.text())
        except ValueError as problem:
            self.error.say(str(problem))
            return
        self.error.say("")
        self.started.emit(position)


@dataclass(frozen=True, slots=True)
class _Chosen:
    form: Form
    binding: PlanBinding


class MapSide(QWidget):
    """The column beside the map."""

    placing = Signal(str)
    """Id of a place that shall be put on the map by a click."""
    chosen = Signal(str)
    """Id of an object chosen in the list of what is not on the map."""
    opened = Signal(str)
    """Id of the object whose whole form is wanted."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.object_id = ""
        self._allowed = False
        self._forms: dict[str, _Chosen] = {}
        self.setMinimumWidth(250)
        self.area = ColumnArea()
        self.area.column.setContentsMargins(theme.GAP, 0, theme.GAP, theme.GAP)
        self.area.column.setSpacing(theme.GAP)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self._build_chosen()
        self._build_missing()
        self._build_key()
        bridge.plan_changed.connect(self._on_changed)

    def _on_changed(self, _change: ChangeSet) -> None:
        self._show_title()

    # Chosen object

    def _build_chosen(self) -> None:
        self.title = HeadingLabel("")
        self.kind = HelpLabel("")
        self.open_button = QPushButton(_tr("Open its form"))
        self.open_button.clicked.connect(lambda: self.opened.emit(self.object_id))
        self._chosen = QWidget()
        self._chosen_column = QVBoxLayout(self._chosen)
        self._chosen_column.setContentsMargins(0, 0, 0, theme.GAP)
        self._chosen_column.setSpacing(theme.GAP)
        for part in (self.title, self.kind):
            self._chosen_column.addWidget(part)
        self._chosen_column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._chosen.hide()
        self.area.column.addWidget(self._chosen)

    def show_object(self, identifier: str) -> None:
        """Show the short form of an object; empty for none."""
        found = self.bridge.objects.get(identifier)
        kind = found.kind if found is not None else ""
        self.object_id = identifier if kind in _FORMS else ""
        for name, made in self._forms.items():
            made.form.setVisible(name == kind)
        self._chosen.setVisible(bool(self.object_id))
        if not self.object_id:
            return
        if kind not in self._forms:
            model, fields = _FORMS[kind]
            binding = PlanBinding(self.bridge, model, identifier, parent=self)
            form = Form(binding, fields=fields)
            self._forms[kind] = _Chosen(form, binding)
            self._chosen_column.insertWidget(2, form)
        shown = self._forms[kind]
        if shown.binding.object_id != identifier:
            shown.form.flush()
            shown.binding.choose(identifier)
        shown.form.refresh(force=True)
        self._show_title()
        self._select_missing(identifier)

    def _show_title(self) -> None:
        found = self.bridge.objects.get(self.object_id)
        if found is None:
            return
        self.title.setText(name_of(found.object, self.bridge.plan))
        words = kind_word(found.kind)
        self.kind.setText(words[:1].upper() + words[1:])

    def name_it(self) -> None:
        """Lead to the name of the chosen object, ready to be overwritten."""
        made = self._forms.get("place")
        if made is not None and made.form.focus_field("name"):
            line = made.form.rows["name"].editor.focusProxy()
            if isinstance(line, QLineEdit):
                line.selectAll()

    # What is not on the map

    def _build_missing(self) -> None:
        tip = Qt.ItemDataRole.ToolTipRole
        columns: tuple[Column[Missing], ...] = (
            Column(_tr("Not on the map"), lambda item: item.name, roles={tip: _tip_of}),
            Column(_tr("Why"), lambda item: reason_words(item.reason), roles={tip: _tip_of}),
        )
        self.missing: TupleTableModel[Missing] = TupleTableModel(columns, parent=self)
        self.missing_view = RowsView(fits=True)
        self.missing_view.setModel(self.missing)
        self.missing_view.setAccessibleName(_tr("Not on the map"))
        self.missing_view.on_open = self._open_missing
        self.missing_view.selectionModel().currentRowChanged.connect(lambda *_: self._missing_chosen())
        self.place_button = QPushButton(_tr("Place on the map"))
        self.place_button.clicked.connect(self._place)
        self._missing_part = QWidget()
        column = QVBoxLayout(self._missing_part)
        column.setContentsMargins(0, 0, 0, theme.GAP)
        column.setSpacing(theme.TIGHT)
        column.addWidget(self.missing_view)
        column.addWidget(self.place_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.area.column.addWidget(self._missing_part)

    @property
    def _current(self) -> Missing | None:
        index = self.missing_view.currentIndex()
        return self.missing.rows[index.row()] if index.isValid() and index.row() < len(self.missing.rows) else None

    def _missing_chosen(self) -> None:
        item = self._current
        self._enable()
        if item is not None and item.id != self.object_id:
            self.chosen.emit(item.id)

    def _select_missing(self, identifier: str) -> None:
        """Let the list follow what is chosen elsewhere."""
        item = self._current
        if item is not None and item.id != identifier:
            model = self.missing_view.selectionModel()
            model.clear()
            self._enable()

    def _enable(self) -> None:
        item = self._current
        self.place_button.setEnabled(self._allowed and item is not None and item.reason is Reason.NO_POSITION)

    def allow_placing(self, *, allowed: bool) -> None:
        """Whether the map shows ground on which something can be placed."""
        self._allowed = allowed
        self._enable()

    def _place(self) -> None:
        item = self._current
        if item is not None and self._allowed and item.reason is Reason.NO_POSITION:
            self.placing.emit(item.id)

    def _open_missing(self) -> None:
        item = self._current
        if item is not None and item.reason is Reason.NO_POSITION and self._allowed:
            self.placing.emit(item.id)
        elif item is not None:
            self.opened.emit(item.id)

    def add(self, part: QWidget) -> None:
        """Put a part above the key."""
        self.area.column.insertWidget(self.area.column.indexOf(self.key), part)

    # The key

    def _build_key(self) -> None:
        self.key = Section(_tr("Key"))
        self._key_rows = QVBoxLayout()
        self._key_rows.setSpacing(2)
        self.key.content.addLayout(self._key_rows)
        self._key_of: tuple[object, ...] = ()
        self.area.column.addWidget(self.key)
        self.keys = Section(_tr("Mouse and keys"), folded=True)
        for text in (
            _tr("Wheel, plus and minus zoom; 0 shows everything."),
            _tr("Drag the ground, or with the middle button or the space bar, to look around; so do the arrow keys."),
            _tr("Tab goes from place to place, Ctrl and an arrow to the next one in that direction."),
            _tr("Enter or a double click opens the form of what is chosen."),
            _tr("Drag a place to move it. A adds a place, M measures, Escape ends."),
        ):
            self.keys.content.addWidget(HelpLabel(text))
        self.area.column.addWidget(self.keys)

    def show_sketch(self, sketch: Sketch) -> None:
        """Show what is not on the map, and the key to what is."""
        self.missing.set_rows(sketch.missing)
        self._missing_part.setVisible(bool(sketch.missing))
        self.missing_view.fit()
        self._enable()
        self._show_key(sketch)

    def _show_key(self, sketch: Sketch) -> None:
        kinds = tuple(dict.fromkeys(spot.kind for spot in sketch.spots))
        forces = tuple(dict.fromkeys(force.kind for force in sketch.forces))
        wanted = (kinds, forces, self.palette().cacheKey())
        if wanted == self._key_of:
            return
        self._key_of = wanted
        while (item := self._key_rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        look = Look.of(self)
        for kind in kinds:
            self._key_row(QIcon(look.place_pixmap(kind)), word(kind))
        names = {"mission_unit": _tr("Unit"), "armed_actor": _tr("Armed actor"), "partner_force": _tr("Partner unit")}
        for force in forces:
            self._key_row(look.force_icon(force), names[force])
        for text in (
            _tr("Line: passable route. Dashes: not known. Crosses: not passable."),
            _tr("Arrow: expected way out of an armed actor."),
            _tr("Straight lines between places, no roads."),
        ):
            self._key_rows.addWidget(HelpLabel(text))

    def _key_row(self, icon: QIcon, text: str) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GAP)
        picture = QLabel()
        picture.setTextFormat(Qt.TextFormat.PlainText)
        picture.setPixmap(icon.pixmap(QSize(ICON, ICON)))
        picture.setFixedWidth(ICON)
        line.addWidget(picture)
        line.addWidget(PlainLabel(text, wrap=False), 1)
        self._key_rows.addWidget(row)
