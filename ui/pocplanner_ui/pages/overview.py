"""The overview: what the operation is called, how it is marked, when it is, who presents it, and how it is built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.model.brief import DistributionLine, FormLine
from pocplanner.model.operation import LineOfOperation, OperationPhase, OrderReference, StopCriterion
from pocplanner.model.plan import Plan
from pocplanner.model.situation import UnitTask
from pocplanner.model.times import Timing
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.form_page import FormPage

if TYPE_CHECKING:
    from pocplanner_ui.bridge.session_bridge import SessionBridge


class OverviewPage(FormPage):
    """Everything about the operation as a whole."""

    def __init__(self, bridge: SessionBridge) -> None:
        self.title = _tr("Overview")
        super().__init__(bridge)

    @override
    def build(self) -> None:
        self.add_form(_tr("The operation"), Plan, ("title", "mission", "host_state", "area", "status", "joint_forum"))
        self.add_form(_tr("Timing"), Timing, ("d_day", "h_hour", "utc_offset_minutes"), inside="timing")
        self.add_form("", Plan, ("as_of", "existing_authority", "existing_authority_since"), card=self.cards[-1])
        self.add_form(_tr("Marking"), Plan, ("marking", "exercise"))
        self.add_form(_tr("Who presents it"), Plan, ("presented_by", "from_post", "through_post", "to_post"))
        for build in (self._structure, self._tasks, self._criteria, self._orders, self._form_lines):
            self.later(build)

    def _structure(self) -> None:
        self.add_list(
            _tr("Lines of operation"),
            _tr("Each with what happens to civilians if nothing is done on it (Handbook 11.4.2)."),
            LineOfOperation, "lines_of_operation", ("name", "threat", "inaction_likelihood", "inaction_impact"),
            noun=_tr("line of operation"),
        )  # fmt: skip
        self.add_list(
            _tr("Phases"), "", OperationPhase, "phases", ("name", "start", "end", "places"), noun=_tr("phase")
        )

    def _tasks(self) -> None:
        self.add_list(
            _tr("Tasks of units"), _tr("What each unit of the mission or of a partner does in each phase."),
            UnitTask, "unit_tasks", ("unit", "phase", "place", "task"), noun=_tr("task of a unit"),
        )  # fmt: skip

    def _criteria(self) -> None:
        self.add_list(
            _tr("Criteria to stop"), _tr("Agreed before it starts, in words that an officer on scene can check."),
            StopCriterion, "stop_criteria", ("condition", "advised_by", "decided_by", "within_minutes"),
            noun=_tr("criterion to stop"),
        )  # fmt: skip

    def _orders(self) -> None:
        self.add_list(
            _tr("Orders on which the plan rests"), "", OrderReference, "order_references",
            ("title", "issued_by", "issued_on"), noun=_tr("order"),
        )  # fmt: skip

    def _form_lines(self) -> None:
        self.add_list(
            _tr("Drafted by, consulted with, approved by"), _tr("Posts, never names of persons."),
            FormLine, "form_lines", ("role", "post", "signed_on"), noun=_tr("line of the form"),
        )  # fmt: skip
        self.add_list(
            _tr("Distribution"), _tr("Each post gets a numbered copy, in this order."),
            DistributionLine, "distribution", ("post",), noun=_tr("receiving post"),
        )  # fmt: skip
        self.add_form(_tr("Working notes"), Plan, ("notes",))


def _tr(text: str) -> str:
    return QCoreApplication.translate("overview", text)
