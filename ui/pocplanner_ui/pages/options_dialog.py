"""The dialog that asks what is different in an option: another answer to a question, or another value of a field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import ValidationError
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from pocplanner.model.ids import FieldRef
from pocplanner.model.operation import FactPatch, FieldPatch
from pocplanner_ui import theme
from pocplanner_ui.dialogs.asker import finish
from pocplanner_ui.overriding import override
from pocplanner_ui.pages import facts_answers, options_patches
from pocplanner_ui.pages.register_parts import caption, clear
from pocplanner_ui.widgets.binding import PlanBinding, reasons
from pocplanner_ui.widgets.choices import CalmComboBox
from pocplanner_ui.widgets.editor_for import make_editor
from pocplanner_ui.widgets.plain_field import keep_one_line
from pocplanner_ui.widgets.sensitive_note import SensitiveNote
from pocplanner_ui.widgets.text import ErrorLabel, HeadingLabel, HelpLabel

if TYPE_CHECKING:
    from pocplanner.guidance.schema import QuestionEntry
    from pocplanner.model.operation import Patch
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.widgets.editors import FieldEditor

FACT_TAB, FIELD_TAB = 0, 1


class PatchDialog(QDialog):
    """Asks for one difference; ``patch`` holds it once the dialog is accepted."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What is different in this option"))
        self.resize(600, 380)
        self._bridge = bridge
        self.patch: Patch | None = None
        self.question = _box(self.tr("Question"))
        self.object = _box(self.tr("Object of the situation"))
        self.field = _box(self.tr("Field"))
        self.fact_editor: FieldEditor | None = None
        self.field_editor: FieldEditor | None = None
        self._fact_place, self._field_place = QVBoxLayout(), QVBoxLayout()
        self._help = HelpLabel("")
        self.reason = QLineEdit()
        keep_one_line(self.reason)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Why it is different; printed with the option"))
        self.note = SensitiveNote(bridge)
        self.reason.textChanged.connect(lambda text: self.note.look_at(text, "patch"))
        self.error = ErrorLabel()
        self.tabs = QTabWidget()
        self._lay_out()
        self._fill()

    def _lay_out(self) -> None:
        self.tabs.addTab(
            _page(
                (self.tr("Question"), self.question), (self.tr("Answer in this option"), self._fact_place), self._help
            ),
            self.tr("Another answer"),
        )
        self.tabs.addTab(
            _page((self.tr("Object"), self.object), (self.tr("Field"), self.field),
                  (self.tr("Value in this option"), self._field_place)),
            self.tr("Another value of the situation"),
        )  # fmt: skip
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        column.setSpacing(theme.GAP)
        heading, reason = HeadingLabel(self.windowTitle()), caption(self.tr("Reason"))
        for part in (heading, self.tabs, reason, self.reason, self.note, self.error):
            column.addWidget(part)
        column.addWidget(self.buttons)

    def _fill(self) -> None:
        for question in self._bridge.library.questions.values():
            self.question.addItem(question.text["en"].question, question.key)
        for identifier, name in options_patches.patchable_objects(self._bridge):
            self.object.addItem(name, identifier)
        self.question.currentIndexChanged.connect(lambda _: self._show_question())
        self.object.currentIndexChanged.connect(lambda _: self._show_object())
        self.field.currentIndexChanged.connect(lambda _: self._show_field())
        self.tabs.setTabEnabled(FIELD_TAB, self.object.count() > 0)
        self._show_question()
        self._show_object()

    # Choosing

    @property
    def _question(self) -> QuestionEntry:
        return self._bridge.library.questions[self.question.currentData()]

    def _show_question(self) -> None:
        clear(self._fact_place)
        question = self._question
        self.fact_editor = facts_answers.editor_for(question)
        self.fact_editor.name_for_readers(self.tr("Answer in this option"))
        self._help.setText(question.text["en"].help)
        self._fact_place.addWidget(self.fact_editor)

    def _show_object(self) -> None:
        found = self._bridge.objects.get(str(self.object.currentData()))
        self.field.clear()
        if found is not None:
            for path, label in options_patches.patchable_fields(type(found.object)):
                self.field.addItem(label, path)
        self._show_field()

    def _show_field(self) -> None:
        clear(self._field_place)
        self.field_editor = None
        identifier, path = self.object.currentData(), self.field.currentData()
        found = self._bridge.objects.get(str(identifier))
        spec = options_patches.spec_at(type(found.object), path) if found is not None and path else None
        if found is None or spec is None:
            return
        binding = PlanBinding(self._bridge, type(found.object), identifier, parent=self)
        self.field_editor = make_editor(binding, spec, path)
        self.field_editor.name_for_readers(self.field.currentText())
        self.field_editor.show_value(binding.get(path))
        self._field_place.addWidget(self.field_editor)

    # Taking

    @override
    def accept(self) -> None:
        """Take the difference where it is possible."""
        try:
            self.patch = self._field_patch() if self.tabs.currentIndex() == FIELD_TAB else self._fact_patch()
        except ValidationError as error:
            self.error.say(" ".join(reasons(error).values()))
        except ValueError as problem:
            self.error.say(str(problem))
        else:
            super().accept()

    def _fact_patch(self) -> FactPatch:
        assert self.fact_editor is not None, "a question is always chosen"
        value = facts_answers.from_editor(self.fact_editor.value())
        return FactPatch(key=self._question.key, value=value, reason=self.reason.text())

    def _field_patch(self) -> FieldPatch:
        if self.field_editor is None:
            raise ValueError(self.tr("Choose an object and a field."))
        ref = FieldRef(object=self.object.currentData(), field=self.field.currentData())
        value = options_patches.plain(self.field_editor.value())
        return FieldPatch(ref=ref, value=value, reason=self.reason.text())


def _box(name: str) -> CalmComboBox:
    box = CalmComboBox()
    box.setAccessibleName(name)
    box.setMinimumContentsLength(40)
    return box


def _page(*parts: tuple[str, QWidget | QVBoxLayout] | QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setSpacing(theme.TIGHT)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
            continue
        title, inside = part
        column.addWidget(caption(title))
        if isinstance(inside, QWidget):
            column.addWidget(inside)
        else:
            column.addLayout(inside)
        column.addSpacing(theme.TIGHT)
    column.addStretch(1)
    return page


def ask_patch(bridge: SessionBridge, parent: QWidget | None = None) -> Patch | None:
    """Ask what is different; none where the person cancels."""
    dialog = PatchDialog(bridge, parent)
    finish(dialog)
    return dialog.patch
