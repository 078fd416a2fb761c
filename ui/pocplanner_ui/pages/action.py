"""Part III, Action Brief: tasking, communication, and operational security (Handbook 11.4.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from pocplanner.model.brief import ActionBrief, CommunicationLine, DisclosureLine, PressLine, ReleaseEntry, TaskingLine
from pocplanner_ui.pages.form_page import FormPage

if TYPE_CHECKING:
    from pocplanner_ui.bridge.session_bridge import SessionBridge


def _tr(text: str) -> str:
    return QCoreApplication.translate("action", text)


class ActionPage(FormPage):
    """Part III."""

    def __init__(self, bridge: SessionBridge) -> None:
        self.title = _tr("III  Action Brief")
        super().__init__(bridge)

    @override
    def build(self) -> None:
        self._tasking()
        for build in (self._communication, self._disclosure, self._media, self._security):
            self.later(build)

    def _tasking(self) -> None:
        self.add_list(
            _tr("III.a  Tasking"),
            _tr(
                "Force HQ, Police Component, Civilian Pillars, Director of Mission Support and Head of Office: each "
                "has a task, or is deliberately without one."
            ),
            TaskingLine, "action.tasking", ("addressee", "component", "task", "due"), noun=_tr("task"),
        )  # fmt: skip

    def _communication(self) -> None:
        self.add_list(
            _tr("III.b  Communication"), _tr("What is said, when, to whom, by whom."), CommunicationLine,
            "action.communication", ("what", "when", "to_whom", "by_whom"), noun=_tr("communication"),
        )  # fmt: skip

    def _disclosure(self) -> None:
        self.add_list(
            _tr("Who is told, and who is not"),
            _tr("Telling too early can endanger people, and so can not telling. Say both for each audience."),
            DisclosureLine, "action.disclosure", ("audience", "told", "earliest", "by_whom"), noun=_tr("audience"),
        )  # fmt: skip

    def _media(self) -> None:
        self.add_list(
            _tr("Lines for the media"), "", PressLine, "action.press_lines",
            ("question", "line", "only_if_asked"), noun=_tr("line for the media"),
        )  # fmt: skip

    def _security(self) -> None:
        self.add_form(
            _tr("III.c  Operational security"), ActionBrief, ("operational_security",), inside="action",
            labels={"operational_security": _tr("What must not be known before when, and why")},
        )  # fmt: skip
        self.add_list(
            _tr("III.c.i  Timeline for release, coordination and action"), "", ReleaseEntry,
            "action.release_timeline", ("at", "lane", "text", "by"), noun=_tr("entry of the timeline"),
        )  # fmt: skip
