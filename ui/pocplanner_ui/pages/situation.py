"""The situation: eight lists, each with how far it was looked at, its table and the form of the chosen object."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget
from typing_extensions import override

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
from pocplanner_ui.pages.base import Page
from pocplanner_ui.widgets.binding import PlanBinding
from pocplanner_ui.widgets.collection import CollectionEditor
from pocplanner_ui.widgets.coverage import CoverageBar
from pocplanner_ui.widgets.form import Form
from pocplanner_ui.widgets.scroll import ColumnArea
from pocplanner_ui.widgets.section import Card

if TYPE_CHECKING:
    from pocplanner.model.base import Value
    from pocplanner.model.ids import FieldRef
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge


def _tr(text: str) -> str:
    return QCoreApplication.translate("situation", text)


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
        self.stack = QStackedWidget()
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
            self.tabs.setTabText(position, f"{label}  {len(getattr(situation, item.collection))}")

    @override
    def show_ref(self, ref: FieldRef) -> bool:
        position = self._position_of(ref)
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
