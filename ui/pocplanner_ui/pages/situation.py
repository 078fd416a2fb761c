"""The situation: eight lists, each with how far it was looked at, its table and the form of the chosen object.

The same objects lie on a sketch map; what is chosen in one is chosen in the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QTabBar, QToolButton, QVBoxLayout, QWidget

from pocplanner.model.ids import FieldRef
from pocplanner.model.situation import (
    ArmedActor,
    MissionUnit,
    PartnerForce,
    Place,
    PopulationGroup,
    ProtectionActor,
    Route,
    Situation,
    TriggerDate,
)
from pocplanner.model.vocab import Collection
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.base import Page
from pocplanner_ui.widgets.binding import PlanBinding
from pocplanner_ui.widgets.collection import CollectionEditor
from pocplanner_ui.widgets.coverage import CoverageBar
from pocplanner_ui.widgets.form import Form
from pocplanner_ui.widgets.scroll import ColumnArea, PageStack
from pocplanner_ui.widgets.section import Card
from pocplanner_ui.widgets.tabs import set_tab_text

if TYPE_CHECKING:
    from pocplanner.model.base import Value
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.situation_map import SituationMap


def _tr(text: str) -> str:
    return QCoreApplication.translate("situation", text)


def _font(widget: QWidget, *, bold: bool) -> QFont:
    return theme.scaled(widget.font(), 1.0, weight=QFont.Weight.DemiBold if bold else QFont.Weight.Normal)


@dataclass(frozen=True, slots=True)
class _List:
    collection: Collection
    model: type[Value]
    noun: str
    columns: tuple[str, ...]


def _lists() -> tuple[_List, ...]:
    return (
        _List(Collection.PLACES, Place, _tr("place"), ("name", "place_kind", "population", "in_area")),
        _List(Collection.ROUTES, Route, _tr("route"), ("name", "length_km", "passable")),
        _List(Collection.POPULATION_GROUPS, PopulationGroup, _tr("population group"), ("name", "group_kind", "size")),
        _List(
            Collection.ARMED_ACTORS,
            ArmedActor,
            _tr("armed actor"),
            ("name", "actor_kind", "addressed", "move_expected"),
        ),
        _List(Collection.PARTNER_FORCES, PartnerForce, _tr("partner unit"), ("name", "force_kind", "role", "record")),
        _List(Collection.PROTECTION_ACTORS, ProtectionActor, _tr("protection actor"), ("name", "actor_kind", "places")),
        _List(Collection.MISSION_UNITS, MissionUnit, _tr("mission unit"), ("name", "based_at", "strength")),
        _List(Collection.TRIGGER_DATES, TriggerDate, _tr("date"), ("name", "trigger_kind", "start", "end")),
    )


class SituationPage(Page):
    """Places, people and forces."""

    scrolls = False

    def __init__(self, bridge: SessionBridge) -> None:
        self.title = _tr("Situation")
        super().__init__(bridge)

    @override
    def build(self) -> None:
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(_tr("Lists of the situation"))
        self.stack = PageStack()
        self.lists = _lists()
        self._holders: list[QWidget] = []
        self._made: dict[int, tuple[CoverageBar, CollectionEditor]] = {}
        for item in self.lists:
            self.tabs.addTab(QCoreApplication.translate("vocabulary", item.collection.label))
            holder = QWidget()
            QVBoxLayout(holder).setContentsMargins(0, 0, 0, 0)
            self._holders.append(holder)
            self.stack.addWidget(holder)
        self._add_season()
        self._map: SituationMap | None = None
        self._add_switch()
        self.column.addWidget(self.tabs)
        self.column.addWidget(self.stack, 1)
        self.tabs.currentChanged.connect(self._show_list)
        self._show_list(0)

    def _add_season(self) -> None:
        self.tabs.addTab(_tr("Season"))
        binding = PlanBinding(self.bridge, Situation, prefix="situation", parent=self)
        self.season_form = Form(binding, fields=("season", "movement_light"))
        card = Card(_tr("Season and light of the operation"))
        card.content.addWidget(self.season_form)
        area = ColumnArea()
        area.column.setContentsMargins(0, theme.GAP, 0, 0)
        area.column.addWidget(card)
        self.stack.addWidget(area)

    def _add_switch(self) -> None:
        self.list_button, self.map_button = QToolButton(), QToolButton()
        self._switch = QButtonGroup(self)
        for button, text, name in (
            (self.list_button, _tr("Lists"), _tr("Show the situation as lists")),
            (self.map_button, _tr("Map"), _tr("Show the situation as a sketch map")),
        ):
            button.setText(text)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setCheckable(True)
            button.setMinimumSize(64, 28)
            # Beside the shade of the button, so that it is not told by a shade alone.
            button.toggled.connect(lambda on, button=button: button.setFont(_font(button, bold=on)))
            self._switch.addButton(button)
            self.header.addWidget(button)
        self.list_button.setChecked(True)
        self.map_button.clicked.connect(lambda: self.show_map())
        self.list_button.clicked.connect(lambda: self.show_lists())

    # The map

    @property
    def map(self) -> SituationMap:
        """The sketch map, made when it is first wanted."""
        if self._map is None:
            from pocplanner_ui.pages.situation_map import SituationMap

            self._map = SituationMap(self.bridge)
            self._map.chosen.connect(self._choose_in_list)
            self._map.opened.connect(lambda identifier: self.show_ref(FieldRef(object=identifier, field="name")))
            self._map.hide()
            self.column.addWidget(self._map, 1)
        return self._map

    def show_map(self) -> None:
        """Show the sketch map, with what is chosen in the list."""
        self.bridge.flush.emit()
        shown = self.map
        made = self._made.get(self.tabs.currentIndex())
        if made is not None and made[1].current_id:
            shown.choose(made[1].current_id)
        self.tabs.hide()
        self.stack.hide()
        self.map_button.setChecked(True)
        shown.show()
        shown.map.setFocus()

    def show_lists(self) -> None:
        """Show the lists, with what is chosen on the map."""
        if self._map is not None and self._map.isVisible():
            self.bridge.flush.emit()
            self._map.hide()
            self._choose_in_list(self._map.chosen_id)
        self.list_button.setChecked(True)
        self.tabs.show()
        self.stack.show()

    def _choose_in_list(self, identifier: str) -> None:
        """Choose an object in its list, and bring that list to the front."""
        position = self._position_of(FieldRef(object=identifier, field="name")) if identifier else None
        if position is None:
            return
        self.tabs.setCurrentIndex(position)
        editor = self._made[position][1]
        if editor.current_id != identifier and not editor.choose(identifier):
            # A search hides it.
            editor.search.clear()
            editor.choose(identifier)

    # The lists

    def _show_list(self, position: int) -> None:
        if position not in self._made and position < len(self.lists):
            item = self.lists[position]
            coverage = CoverageBar(self.bridge, item.collection)
            editor = CollectionEditor(
                self.bridge,
                item.model,
                f"situation.{item.collection}",
                columns=item.columns,
                noun=item.noun,
                pastes=True,
            )
            layout = self._holders[position].layout()
            assert layout is not None, "each list has a layout of its own"
            layout.setSpacing(theme.GAP)
            layout.addWidget(coverage)
            layout.addWidget(editor)
            self._made[position] = (coverage, editor)
        self.stack.setCurrentIndex(position)

    @override
    def refresh(self, change: ChangeSet | None) -> None:
        situation = self.bridge.plan.situation
        for position, item in enumerate(self.lists):
            label = QCoreApplication.translate("vocabulary", item.collection.label)
            set_tab_text(self.tabs, position, f"{label}  {len(getattr(situation, item.collection))}")

    @override
    def show_ref(self, ref: FieldRef) -> bool:
        position = self._position_of(ref)
        self.show_lists()
        if position is None:
            self.tabs.setCurrentIndex(len(self.lists))
            return self.season_form.show_ref(ref)
        self.tabs.setCurrentIndex(position)
        coverage, editor = self._made[position]
        return coverage.show_ref(ref) or editor.show_ref(ref)

    def _position_of(self, ref: FieldRef) -> int | None:
        keys = [item.collection.value for item in self.lists]
        found = self.bridge.objects.get(ref.object)
        if found is not None and len(found.path) > 1 and found.path[1] in keys:
            return keys.index(str(found.path[1]))
        last = ref.field.rpartition(".")[2]
        if ref.field == "situation.coverage":
            return min(self.tabs.currentIndex(), len(self.lists) - 1)
        return keys.index(last) if last in keys else None
