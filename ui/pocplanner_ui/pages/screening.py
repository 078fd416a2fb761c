"""The screening: the questions that it asks for, the criteria with their state, and the decision with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocplanner.assessment.authority import authority_line
from pocplanner.assessment.result import ScreeningNeed
from pocplanner.session.quick import under_existing_authority
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages import facts_answers
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.checklist_noted import Look, NotedTable
from pocplanner_ui.pages.facts_rows import FactRow
from pocplanner_ui.pages.register_parts import button, clear, scrolling
from pocplanner_ui.pages.screening_decision import DecisionBinding
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets.form import Form, bring_into_view
from pocplanner_ui.widgets.level import LevelChip
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.section import Card
from pocplanner_ui.widgets.side_by_side import SideBySide
from pocplanner_ui.widgets.tab_order import tab_behind_all
from pocplanner_ui.widgets.text import HelpLabel, PlainLabel, TitleLabel

if TYPE_CHECKING:
    from pocplanner.assessment.result import CriterionCheck, ScreeningView
    from pocplanner.model.ids import FieldRef
    from pocplanner.session.changes import ChangeSet

_FIELDS = ("full_brief", "decided_by", "decided_on", "reason")


def _tr(text: str) -> str:
    return QCoreApplication.translate("screening", text)


def _state(check: CriterionCheck) -> str:
    return {True: _tr("Met"), False: _tr("Not met"), None: _tr("Not known")}[check.met]


def _level(check: CriterionCheck) -> str:
    return {True: "high", False: "low", None: "unknown"}[check.met]


def _note(check: CriterionCheck) -> str:
    """The answers that meet a criterion, or how much of it is open; the questions themselves stand at the left."""
    if check.met is None:
        count = len(check.unknown_facts)
        return _tr("{count} to answer").format(count=count) if count else _tr("Hangs on the situation")
    if not check.met:
        return ""
    deciding = (spoken(item.text) for item in check.clauses if item.outcome and not item.text.endswith(":"))
    return "\n".join(deciding)


class ScreeningPage(Page):
    """Questions at the left, criteria and decision at the right; above them what the list says."""

    scrolls = False

    @override
    def build(self) -> None:
        self.rows: dict[str, FactRow] = {}
        self._make_head()
        splitter = SideBySide()
        for part, least in ((self._questions(), 280), (self._criteria(), 360)):
            theme.set_widths(part, least=least)
            splitter.addWidget(part)
        splitter.setSizes([560, 520])
        self.column.addWidget(splitter, 1)
        self.bridge.flush.connect(self._flush)

    def _make_head(self) -> None:
        self.heading = TitleLabel(_tr("Screening"))
        self.column.addWidget(self.heading)
        self.column.addWidget(
            HelpLabel(
                _tr(
                    "Is a full brief needed? The Handbook (11.4.1) does not define “major”: this list is a derivation "
                    "of the program. What is not known counts as major. Only people decide."
                ),
                size=1.0,
            )
        )
        self.need = LevelChip()
        self.to_ask = HelpLabel("", size=1.0)
        self.next_button = button(_tr("Next question"), self.show_next)
        self.next_button.setToolTip(_tr("Go to the first question that is still to be answered"))
        line = Row(self.need, spacing=theme.ROOM)
        line.add(self.to_ask, stretch=True, least=160)
        decide = button(_tr("Decide"), lambda: self.form.focus_field("full_brief"))
        line.add(Row(self.next_button, decide, spacing=theme.ROOM))
        self.column.addWidget(line)

    def _questions(self) -> QWidget:
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        outside = QVBoxLayout()
        outside.addLayout(self._list)
        outside.addStretch(1)
        return scrolling(outside)

    def _criteria(self) -> QWidget:
        look: Look[CriterionCheck] = Look(
            _tr("State"), _tr("Criterion"), _state, _level, lambda check: check.entry.text["en"].title, _note
        )
        self.table: NotedTable[CriterionCheck] = NotedTable(look, _tr("Criteria of the screening"), fits=True)
        theme.follow(self.table, lambda it: it.setColumnWidth(0, theme.px(96)))
        self.table.on_open = self._answer_criterion
        self.binding = DecisionBinding(self.bridge, self)
        self.form = Form(self.binding, fields=_FIELDS, labels={"full_brief": _tr("Full brief")})
        decision = Card(_tr("Decision"), _tr("A person decides; the reason is kept and printed."))
        decision.content.addWidget(self.form)
        self._side = column = QVBoxLayout()
        column.setSpacing(theme.ROOM)
        self._side_parts = (self.table, decision, self._authority())
        for part in self._side_parts:
            column.addWidget(part)
        column.addStretch(1)
        area = scrolling(column)
        column.setContentsMargins(theme.ROOM, 0, theme.GAP, theme.ROOM)
        return area

    def _authority(self) -> QWidget:
        card = Card(_tr("Imminent threat"))
        self.authority = PlainLabel("")
        self.authority_button = button(_tr("Executed under existing authority from now on"), self._record_authority)
        card.content.addWidget(self.authority)
        card.content.addWidget(self.authority_button)
        return card

    # Showing

    @override
    def refresh(self, change: ChangeSet | None) -> None:
        line = spoken(authority_line(self.bridge.plan))
        waits = _tr(
            "Action against an imminent threat waits for no brief. Record it; the brief follows within 24 hours."
        )
        self.authority.setText(f"{line}." if line else waits)
        self.authority_button.setVisible(not line)
        if change is None or change.touches("fact"):
            self._show_answers()

    @override
    def refresh_assessment(self) -> None:
        view = self._view
        keys = view.questions if view is not None else ()
        if tuple(self.rows) != keys:
            self._make_rows(keys)
        self._show_answers()
        self.table.set_rows(view.criteria if view is not None else ())
        self._say_need(view)

    @property
    def _view(self) -> ScreeningView | None:
        assessment = self.bridge.assessment
        return assessment.screening if assessment is not None else None

    def _make_rows(self, keys: tuple[str, ...]) -> None:
        clear(self._list)
        questions = self.bridge.library.questions
        self.rows = {key: FactRow(self.bridge, questions[key], self) for key in keys}
        for row in self.rows.values():
            self._list.addWidget(row)
            row.setVisible(True)
        # The rows are new: what stands beside them is reached by the Tab key after them.
        tab_behind_all(self._side, *self._side_parts)

    def _show_answers(self) -> None:
        assessment = self.bridge.assessment
        declared = facts_answers.all_declared(self.bridge.plan)
        for key, row in self.rows.items():
            view = assessment.facts.get(key) if assessment is not None else None
            row.show_state(view, declared.get(key, ()))

    def _say_need(self, view: ScreeningView | None) -> None:
        words = {
            ScreeningNeed.NEEDED: ("high", _tr("A full brief is needed")),
            ScreeningNeed.NOT_KNOWN: ("unknown", _tr("Needed, because not everything is known")),
            ScreeningNeed.NOT_NEEDED: ("low", _tr("No criterion asks for a full brief")),
        }
        left = len(view.to_ask) if view is not None else 0
        self.next_button.setEnabled(left > 0)
        if view is None:
            self.need.show_word("unknown", _tr("Not known"))
            self.to_ask.setText(self.bridge.words_without_assessment)
            return
        self.need.show_word(*words[view.need])
        if left:
            self.to_ask.setText(_tr("{count} of {all} questions to answer").format(count=left, all=len(view.questions)))
        elif view.need is ScreeningNeed.NEEDED:
            self.to_ask.setText(_tr("One criterion is enough: no other answer changes this."))
        elif view.criteria:
            self.to_ask.setText(_tr("Every criterion is answered. This is no finding that nobody could be harmed."))
        else:
            self.to_ask.setText(_tr("The guidance library in use holds no criteria."))

    # Leading on

    def show_next(self) -> None:
        """Put the focus on the first question that is still to be answered."""
        view = self._view
        if view is not None and view.to_ask:
            self._lead_to(view.to_ask[0])

    def _answer_criterion(self) -> None:
        check = self.table.chosen
        if check is not None and check.facts:
            self._lead_to((*check.unknown_facts, *check.facts)[0])

    def _lead_to(self, key: str) -> None:
        row = self.rows[key]
        row.focus()
        bring_into_view(row)

    @override
    def show_ref(self, ref: FieldRef) -> bool:
        return self.form.show_ref(ref)

    @override
    def show_entry(self, entry: str) -> bool:
        for row, check in enumerate(self.table.rows):
            if check.entry.id == entry:
                self.table.choose_row(row)
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                bring_into_view(self.table)
                return True
        return False

    def _record_authority(self) -> None:
        self.bridge.try_apply(under_existing_authority(self.bridge.plan, self.bridge.session.around.clock()))

    def _flush(self) -> None:
        for row in self.rows.values():
            row.editor.flush()
