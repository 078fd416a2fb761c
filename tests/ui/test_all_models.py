"""Every item model of the program, as it stands in the window, under Qt's own test of item models."""

from __future__ import annotations

import inspect
import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QSortFilterProxyModel
from PySide6.QtTest import QAbstractItemModelTester

import pocplanner_ui
from pocplanner.model.ids import FieldRef
from pocplanner.session.commands import RemoveObject, SetField
from pocplanner.session.new_plan import empty_document
from pocplanner.session.session import Session
from pocplanner_ui.pages.measures import MeasuresPage
from pocplanner_ui.pages.register import RegisterPage
from pocplanner_ui.pages.registry import PAGES
from tests.session.builders import counting_ids
from tests.ui.layout_faults import settle

if TYPE_CHECKING:
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.main_window import MainWindow

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def models_of_the_program() -> set[str]:
    """The names of all classes of item models that the program has."""
    modules = [
        import_module(found.name)
        for found in pkgutil.walk_packages(pocplanner_ui.__path__, "pocplanner_ui.")
        if not found.name.endswith("__main__")
    ]
    return {
        name
        for module in modules
        for name, made in inspect.getmembers(module, inspect.isclass)
        if issubclass(made, QAbstractItemModel) and made.__module__.startswith("pocplanner_ui.")
    }


class Watch:
    """Puts every model that it finds under test; a breach ends the run."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._testers: dict[int, tuple[QAbstractItemModel, QAbstractItemModelTester]] = {}

    def look(self) -> None:
        """Take in the models that are there now."""
        for model in self._window.findChildren(QAbstractItemModel):
            ours = type(model).__module__.startswith("pocplanner_ui.") or isinstance(model, QSortFilterProxyModel)
            if ours and id(model) not in self._testers:
                self._testers[id(model)] = model, QAbstractItemModelTester(model, FATAL)

    @property
    def seen(self) -> set[str]:
        """The names of the classes that were found, and of those that they come from."""
        return {kind.__name__ for model, _ in self._testers.values() for kind in type(model).__mro__}


def work(window: MainWindow, bridge: SessionBridge) -> None:
    """What makes rows come, go and change: an edit, a removal, searches, and the way back."""
    plan = bridge.plan
    place = plan.situation.places[0]
    bridge.apply(SetField(FieldRef(object=place.id, field="name"), "Somewhere else"))
    bridge.apply(RemoveObject(plan.measures[0].id, cascade=True))
    bridge.assess_now()
    register, measures = window.page("register"), window.page("measures")
    assert isinstance(register, RegisterPage)
    assert isinstance(measures, MeasuresPage)
    for line in (register.filter.search, measures.search):
        line.setText("camp")
        line.setText("")
    window.commands.quick.trigger()
    window.glossary.show_panel()
    while bridge.session.undo_label:
        bridge.undo()
    bridge.assess_now()


def test_that_every_model_keeps_the_rules_of_qt_while_the_plan_changes(
    window: MainWindow, bridge: SessionBridge, sample_bridge: SessionBridge
) -> None:
    watch = Watch(window)
    watch.look()
    assert "RegisterModel" in models_of_the_program() - watch.seen, "what no page has shown yet is missed"
    bridge.replace_session(sample_bridge.session)
    for spec in PAGES:
        settle(window, spec.key)
        watch.look()
    window.commands.quick.trigger()
    window.glossary.show_panel()
    watch.look()
    for key in ("register", "measures"):
        settle(window, key)
        work(window, bridge)
    watch.look()
    bridge.replace_session(Session(empty_document(counting_ids("empty")), sample_bridge.session.around))
    for spec in PAGES:
        settle(window, spec.key)
    assert models_of_the_program() - watch.seen == set(), "a model that no test of Qt looks at"
