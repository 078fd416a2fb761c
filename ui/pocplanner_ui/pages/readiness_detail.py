"""What one finding says, the way to where it is mended, and the form in which an office answers for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import ValidationError
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pocplanner.model.ids import FieldRef
from pocplanner.model.judgement import ReadinessOverride
from pocplanner.model.times import format_dtg
from pocplanner.session.commands import AddObject, Batch, RemoveObject
from pocplanner_ui import theme
from pocplanner_ui.pages.readiness_rows import page_title
from pocplanner_ui.pages.register_parts import ScrolledColumn
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets.binding import DraftBinding, PlanBinding, reasons
from pocplanner_ui.widgets.form import Form
from pocplanner_ui.widgets.text import HeadingLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pocplanner.assessment.result import Finding
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.readiness_rows import Line
    from pocplanner_ui.widgets.binding import Binding


def _tr(text: str) -> str:
    return QCoreApplication.translate("readiness", text)


class AnswerForm(QWidget):
    """Office and reason of an answer, each under its label: the panel is too narrow for labels beside."""

    def __init__(self, binding: Binding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        labels = {"by": _tr("Office that answers"), "reason": _tr("Reason")}
        self.forms = tuple(Form(binding, fields=(name,), labels=labels, across=True) for name in labels)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        for form in self.forms:
            grid = form.layout()
            assert isinstance(grid, QGridLayout), "a form is a grid"
            grid.setColumnStretch(1, 0)
            column.addWidget(form)

    def say(self, problems: dict[str, str]) -> None:
        """Show what is missing at its field."""
        for form in self.forms:
            form.say(problems)


class FindingPanel(QScrollArea):
    """The panel beside the tree."""

    go_there = Signal(object)
    """A :class:`Finding` to be mended."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.findings: tuple[Finding, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = ScrolledColumn()
        inside.setObjectName("page")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(theme.ROOM, 0, theme.GAP, theme.ROOM)
        self._column.setSpacing(theme.GAP)
        self.setWidget(inside)
        self.title = HeadingLabel("")
        self.detail = PlainLabel("", selectable=True)
        self.help = HelpLabel("", size=1.0)
        self.page = HelpLabel("")
        for label in (self.title, self.detail, self.help, self.page):
            self._column.addWidget(label)
        self._column.addLayout(self._buttons())
        self._make_answer()
        self._column.addStretch(1)
        bridge.flush.connect(self._keep_draft)
        bridge.session_replaced.connect(self._end_draft)
        self.show_line(None)

    def _buttons(self) -> QHBoxLayout:
        self.go_button = QPushButton(_tr("&Go there"))
        self.go_button.clicked.connect(self._go)
        self.answer_button = QPushButton(_tr("&Answer for it …"))
        self.answer_button.clicked.connect(self.ask)
        self.withdraw_button = QPushButton(_tr("&Withdraw the answer"))
        self.withdraw_button.clicked.connect(self.withdraw)
        row = QHBoxLayout()
        for button in (self.go_button, self.answer_button, self.withdraw_button):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_answer(self) -> None:
        self.answer = QFrame()
        self.answer.setObjectName("card")
        self._answer_column = QVBoxLayout(self.answer)
        self._answer_column.setSpacing(theme.GAP)
        self._answer_column.addWidget(
            HelpLabel(_tr("The plan goes on all the same. Reason and office are printed in the brief."))
        )
        self.reach = HelpLabel("")
        self._answer_column.addWidget(self.reach)
        self.draft: DraftBinding | None = None
        self.draft_form: AnswerForm | None = None
        self.put_button = QPushButton(_tr("Answer for it"))
        self.put_button.clicked.connect(self.put)
        self.cancel_button = QPushButton(_tr("Cancel"))
        self.cancel_button.clicked.connect(self._cancel)
        row = QHBoxLayout()
        row.addWidget(self.put_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        self._answer_column.addLayout(row)
        self._column.addWidget(self.answer)
        self.given = HelpLabel("")
        self.override_binding = PlanBinding(self.bridge, ReadinessOverride, "", parent=self)
        self.override_form = AnswerForm(self.override_binding)
        self._column.addWidget(self.given)
        self._column.addWidget(self.override_form)

    # Showing

    def show_line(self, line: Line | None) -> None:
        """Show what a line of the tree stands for; a section or none shows how to go on."""
        findings = line.findings if line is not None and not line.is_section else ()
        if findings == self.findings and findings:
            self._show_override()
            return
        self._keep_draft()
        self._end_draft()
        self.findings = findings
        for part in (self.detail, self.help, self.page, self.go_button):
            part.setVisible(bool(findings))
        if not findings:
            self.title.setText(_tr("Choose an entry to see what is missing and where it is mended."))
            self.answer_button.hide()
            self._show_override()
            return
        first = findings[0]
        self.title.setText(first.title)
        several = _tr("{count} entries; open the line on the left to see each.").format(count=len(findings))
        self.detail.setText(spoken(first.detail) if len(findings) == 1 else several)
        self.help.setText(first.help)
        self.page.setText(_tr("Mended on: {page}").format(page=page_title(first.page)))
        self._show_override()
        begun = self.bridge.drafts.get("answer", self._about())
        if begun is not None and self.override_now() is None:
            self._open_draft(begun)

    def _show_override(self) -> None:
        override = self.override_now()
        self.answer_button.setVisible(bool(self.findings) and override is None)
        self.withdraw_button.setVisible(override is not None)
        self.given.setVisible(override is not None)
        if override is not None:
            self.override_binding.choose(override.id)
        self.override_form.setVisible(override is not None)
        if override is not None:
            day = format_dtg(override.at) if override.at is not None else _tr("time not recorded")
            self.given.setText(_tr("Answered for in writing, {day}; printed as it stands here:").format(day=day))

    def override_now(self) -> ReadinessOverride | None:
        """The answer that covers what is shown; none where nobody answers for it."""
        if not self.findings or not self.findings[0].overridden:
            return None
        first = self.findings[0]
        return next(
            (item for item in self.bridge.plan.overrides if item.rule == first.rule and item.ref in {None, first.ref}),
            None,
        )

    def _go(self) -> None:
        if self.findings:
            self.go_there.emit(self.findings[0])

    # Answering for it

    def refs(self) -> tuple[FieldRef | None, ...]:
        """The fields that an answer for what is shown covers."""
        return tuple(dict.fromkeys(item.ref for item in self.findings))

    def ask(self) -> None:
        """Ask for office and reason, here in the panel."""
        self._open_draft({})
        assert self.draft_form is not None, "it was just made"
        self.draft_form.forms[0].focus_field("by")
        self.ensureWidgetVisible(self.put_button)

    def _open_draft(self, begun: Mapping[str, object]) -> None:
        self._end_draft()
        values = {"id": self.bridge.new_id(), "rule": self.findings[0].rule, **begun}
        self.draft = DraftBinding(self.bridge, ReadinessOverride, values, self)
        self.draft_form = AnswerForm(self.draft)
        self._answer_column.insertWidget(2, self.draft_form)
        self.reach.setText(self._reach_words())
        self.reach.setVisible(bool(self.reach.text()))
        self.answer.show()
        self.answer_button.setEnabled(False)

    def _about(self) -> str:
        """What is answered for: the rule, and the fields of its findings."""
        return repr((self.findings[0].rule, self.refs())) if self.findings else ""

    def _keep_draft(self) -> None:
        """Leave an answer that was begun where it is found again."""
        if self.draft is None or self.draft_form is None:
            return
        for form in self.draft_form.forms:
            form.flush()
        if not str(self.draft.get("reason") or "").strip():
            self.bridge.drafts.drop("answer", self._about())
            return
        name = _tr("answer for “{what}”").format(what=self.findings[0].title)
        values = {field: self.draft.get(field) for field in ("by", "reason")}
        self.bridge.drafts.keep("answer", self._about(), name, values)

    def _cancel(self) -> None:
        self.bridge.drafts.drop("answer", self._about())
        self._end_draft()

    def _reach_words(self) -> str:
        assessment = self.bridge.assessment
        everything = assessment.readiness if assessment is not None else ()
        refs, rule = self.refs(), self.findings[0].rule
        covered = sum(item.rule == rule and item.ref in refs and not item.overridden for item in everything)
        if covered <= 1:
            return ""
        return _tr(
            "It covers all {count} entries of this rule at the same field, and such as come up there later."
        ).format(count=covered)

    def put(self) -> None:
        """Put the answer into the plan; what is missing is said at its field."""
        assert self.draft is not None, "an answer is put after it was asked for"
        assert self.draft_form is not None, "the draft has a form"
        self.bridge.flush.emit()
        try:
            made = self.draft.build()
        except ValidationError as error:
            problems = reasons(error)
            problems["reason"] = problems.get("reason") or problems.get("", "")
            self.draft_form.say(problems)
            return
        assert isinstance(made, ReadinessOverride), "the draft is of an answer"
        now = self.bridge.session.around.clock()
        owner = FieldRef(object=self.bridge.plan.id, field="overrides")
        answers = [
            made.model_copy(update={"id": self.bridge.new_id() if number else made.id, "ref": ref, "at": now})
            for number, ref in enumerate(self.refs())
        ]
        label = _tr("answer for {rule}").format(rule=self.findings[0].title)
        about = self._about()
        if self.bridge.try_apply(Batch(tuple(AddObject(owner, item) for item in answers), label)):
            self.bridge.drafts.drop("answer", about)
            self._end_draft()

    def withdraw(self) -> None:
        """Take the answer back: the finding stands open again."""
        override = self.override_now()
        if override is not None:
            self.bridge.try_apply(RemoveObject(override.id, cascade=True))

    def _end_draft(self) -> None:
        self.answer.hide()
        self.answer_button.setEnabled(True)
        if self.draft_form is not None and self.draft is not None:
            self.draft_form.hide()
            self._answer_column.removeWidget(self.draft_form)
            self.draft_form.deleteLater()
            self.draft.deleteLater()
            self.draft_form = self.draft = None
