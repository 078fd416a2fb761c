"""Part III, Action Brief: tasking, communication, and operational security (Handbook 11.4.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from pocplanner.model.brief import ActionBrief, CommunicationLine, DisclosureLine, PressLine, ReleaseEntry, TaskingLine
from pocplanner.session.tasking import list_audiences, missing_audiences, unfinished_audiences
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.action_duties import DutiesPart
from pocplanner_ui.pages.form_page import FormPage
from pocplanner_ui.pages.register_parts import button
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.text import HelpLabel

if TYPE_CHECKING:
    from pocplanner.session.changes import ChangeSet
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
        self.duties: DutiesPart | None = None
        self.audiences: HelpLabel | None = None
        self._tasking()
        for build in (self._duties, self._communication, self._disclosure, self._media, self._security):
            self.later(build)

    def _tasking(self) -> None:
        self.add_list(
            _tr("III.a  Tasking"),
            _tr(
                "Force HQ, Police Component, Civilian Pillars, Director of Mission Support and Head of Office: each "
                "has a task, or is deliberately without one."
            ),
            TaskingLine, "action.tasking", ("addressee", "component", "task", "due"), noun=_tr("task"),
            matched=_tr("Rows are matched by task, or without one by addressee; an empty cell changes nothing."),
        )  # fmt: skip

    def _duties(self) -> None:
        self.duties = DutiesPart(self.bridge)
        self.duties.jump.connect(self.jump)
        words = _tr(
            "Tasks, measures and contingency lines of the whole plan together, by component. "
            "Pasted rows change owner, date and status where they stand."
        )
        self.card(_tr("Who does what by when"), words).content.addWidget(self.duties)

    @override
    def refresh(self, change: ChangeSet | None) -> None:
        if self.duties is not None:
            self.duties.refresh()
        self._show_audiences()

    def _communication(self) -> None:
        self.add_list(
            _tr("III.b  Communication"), _tr("What is said, when, to whom, by whom."), CommunicationLine,
            "action.communication", ("what", "when", "to_whom", "by_whom"), noun=_tr("communication"),
        )  # fmt: skip

    def _disclosure(self) -> None:
        self.add_list(
            _tr("Who is told, and who is not"),
            _tr("Telling too early can endanger people, and so can not telling. Say both for each audience."),
            DisclosureLine, "action.disclosure", ("audience", "told", "may_be_told", "earliest", "by_whom"),
            noun=_tr("audience"), matched=_tr("Rows are matched by audience; an empty cell changes nothing."),
        )  # fmt: skip
        self.audiences = HelpLabel("", size=1.0)
        self.audiences_button = button(_tr("List all audiences"), self._list_audiences)
        row = QHBoxLayout()
        row.addWidget(self.audiences, 1)
        row.addWidget(self.audiences_button)
        self.cards[-1].content.addLayout(row)
        self._show_audiences()

    def _show_audiences(self) -> None:
        """Say which audiences the matrix leaves out, and which are told without saying what, from when or by whom."""
        if self.audiences is None:
            return
        missing, open_ = missing_audiences(self.bridge.plan), unfinished_audiences(self.bridge.plan)
        parts = (
            (_tr("Nothing is said about: {audiences}."), missing),
            (_tr("Told, but open what, from when or by whom: {audiences}."), open_),
        )
        lines = [words.format(audiences=", ".join(map(formatting.word, found))) for words, found in parts if found]
        self.audiences.setText("\n".join(lines))
        self.audiences.setVisible(bool(lines))
        self.audiences_button.setVisible(bool(missing))

    def _list_audiences(self) -> None:
        self.bridge.try_apply(list_audiences(self.bridge.plan, self.bridge.new_id))

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
