"""The form that builds itself from a model: one row for each field, with label, editor, help and reason of refusal.

``Form(binding)`` edits all fields; ``fields`` chooses and orders some. Values inside the object become folding
sections, lists of values become small tables. A form reads its binding when it is shown and when the plan changes;
what is typed goes out as a ``SetField`` after a pause or on leaving the field, and stays in the field when refused,
also while the form shows another object.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from pocplanner.errors import CommandError
from pocplanner.session.fields import FieldSpec, Shape, field_specs
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.binding import Binding, refusal_words
from pocplanner_ui.widgets.editor_for import make_editor
from pocplanner_ui.widgets.entries import Waiting
from pocplanner_ui.widgets.field_of import tell_fields
from pocplanner_ui.widgets.labels import help_of, label_of
from pocplanner_ui.widgets.section import Section
from pocplanner_ui.widgets.sensitive_note import SensitiveNote, is_free_text
from pocplanner_ui.widgets.text import ErrorLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from pocplanner.model.base import Value
    from pocplanner.model.ids import FieldRef
    from pocplanner.session.changes import ChangeSet

LABEL_WIDTH = 170
NARROW = 520
"""Below this width labels stand above their editors."""
LEAST_WIDTH = 260
_UNSET = object()


class FieldRow:
    """One field of a form: moves its value between binding and editor."""

    def __init__(self, binding: Binding, model: type[Value], spec: FieldSpec, path: str, label: str = "") -> None:
        self.binding = binding
        self.spec = spec
        self.path = path
        self.title = label or label_of(model, spec)
        self.label = PlainLabel(self.title)
        self.label.setFixedWidth(theme.px(LABEL_WIDTH))
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.label.setContentsMargins(0, 5, 0, 0)
        self.editor = make_editor(binding, spec, path)
        self.editor.name_for_readers(self.title)
        self.editor.setAccessibleDescription(help_of(spec))
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.editor.edited.connect(self._send)
        self.label.setBuddy(self.editor)
        tell_fields(self.editor, binding.field_keys(path))
        self.help = HelpLabel("" if _says_the_same(help_of(spec), self.title) else help_of(spec))
        if not self.help.text():
            self.help.hide()
        self.error = ErrorLabel()
        self.note = SensitiveNote(binding.bridge) if is_free_text(spec) else None
        self._shown: object = _UNSET
        self._waiting = Waiting(binding.bridge, self.title)
        # What can be chosen hangs on objects of these kinds; days on the calendar hang on the plan's timing.
        self._choice_kinds = ("plan",) if spec.shape is Shape.MOMENT else spec.kinds
        self._free_choice = spec.shape in {Shape.REFERENCE, Shape.REFERENCES, Shape.VALUES}

    def refresh(self, change: ChangeSet | None = None, *, force: bool = False) -> None:
        """Show the value of the plan where it is another one; what is typed and refused stays until then."""
        if change is None or (change.touches(*self._choice_kinds) if self._choice_kinds else self._free_choice):
            self.editor.refresh_choices()
        ref = self.binding.ref(self.path)
        self._waiting.go_to(ref.object if ref is not None else "", self.editor, self.error.text())
        value = self.binding.get(self.path)
        if force or value != self._shown:
            self._shown = value
            self.editor.show_value(value)
            self._say("")
            self._look(value)
        if (waited := self._waiting.take()) is not None:
            self.editor.show_entry(waited.entry)
            self._say(waited.reason)

    def _send(self, typing: bool) -> None:
        try:
            value = self.editor.value()
        except ValueError as problem:
            # While somebody is still typing, half a date is no mistake.
            if not typing:
                self._say(str(problem))
            return
        before = self._shown
        try:
            if value != self.binding.get(self.path):
                # Before the command, so that the echo of it does not write into the field.
                self._shown = value
                self.binding.set(self.path, value, typing=typing)
        except CommandError as refused:
            self._shown = before
            self._say(refusal_words(refused))
            return
        self._say("")
        self._look(value)
        self._shown = self.binding.get(self.path)
        if not typing:
            self.editor.show_value(self._shown)
            self.binding.bridge.end_typing()

    def _look(self, value: object) -> None:
        if self.note is not None:
            ref = self.binding.ref(self.path)
            self.note.look_at(value, self.path, ref.object if ref is not None else "")

    def say(self, reason: str) -> None:
        """Show why the value is refused; empty where it is in order."""
        self._say(reason)

    def _say(self, reason: str) -> None:
        self.error.say(reason)
        if self.binding.ref(self.path) is not None:
            self.binding.bridge.note_refusal(self, self.title if reason else "")
        self.editor.mark(refused=bool(reason))


def _says_the_same(help_text: str, label: str) -> bool:
    words, said = help_text.strip().rstrip(".").casefold(), label.casefold()
    return len(words.split()) <= 2 or (words.startswith(said) and len(words) - len(said) < 20)


class Form(QWidget):
    """The fields of an object, or of a value inside it."""

    def __init__(
        self,
        binding: Binding,
        *,
        fields: Sequence[str] | None = None,
        model: type[Value] | None = None,
        prefix: str = "",
        labels: Mapping[str, str] | None = None,
        across: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """*model* and *prefix* name a value inside the object; *labels* replaces labels of single fields.

        *across* sets the fields side by side under their labels, for two texts that are weighed against each other.
        """
        super().__init__(parent)
        self.binding = binding
        self.model = model or binding.model
        self.prefix = prefix
        self.rows: dict[str, FieldRow] = {}
        self.sections: dict[str, NestedSection] = {}
        self._labels = labels or {}
        self._across = across
        self._narrow = False
        self._cells: list[tuple[int, QWidget, QVBoxLayout]] = []
        self._stale = self._anew = True
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.ROOM)
        self._grid.setVerticalSpacing(theme.GAP + 2)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(0, 1 if across else 0)
        theme.set_widths(self, most=theme.TEXT_WIDTH)
        specs = {spec.name: spec for spec in field_specs(self.model)}
        for name in fields if fields is not None else specs:
            self._add(specs[name])
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        if self.rows:
            # Who is led to the form as a whole stands in its first field.
            self.setFocusProxy(next(iter(self.rows.values())).editor)
        theme.follow(self, Form._widen_labels)
        binding.changed.connect(self._on_changed)
        binding.bridge.flush.connect(self.flush)

    def _widen_labels(self) -> None:
        for _, label, _ in self._cells:
            if not self._narrow:
                label.setFixedWidth(theme.px(LABEL_WIDTH))

    def _add(self, spec: FieldSpec) -> None:
        path = f"{self.prefix}{spec.name}"
        line = self._grid.rowCount()
        if spec.shape is Shape.VALUE and spec.model is not None and spec.model.__name__ != "Position":
            section = NestedSection(self.binding, self.model, spec, path)
            self.sections[spec.name] = section
            self._grid.addWidget(section, line, 0, 1, 2)
            return
        row = FieldRow(self.binding, self.model, spec, path, self._labels.get(spec.name, ""))
        self.rows[spec.name] = row
        below = QVBoxLayout()
        below.setSpacing(2)
        for part in (row.editor, row.error, row.note, row.help):
            if part is not None:
                below.addWidget(part)
        if self._across:
            below.insertWidget(0, row.label)
            below.addStretch(1)
            self._grid.addLayout(below, 0, len(self.rows) - 1)
            return
        self._cells.append((line, row.label, below))
        self._place(line, row.label, below)

    # Room

    def _place(self, line: int, label: QWidget, below: QVBoxLayout) -> None:
        """Set the label beside its editor, or above it where the form is narrow."""
        if self._narrow:
            label.setMaximumWidth(theme.px(theme.TEXT_WIDTH))
            label.setMinimumWidth(0)
            below.insertWidget(0, label)
            self._grid.addLayout(below, line, 0, 1, 2)
        else:
            below.removeWidget(label)
            label.setFixedWidth(theme.px(LABEL_WIDTH))
            self._grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addLayout(below, line, 1)

    def _arrange(self, *, narrow: bool) -> None:
        self._narrow = narrow
        for line, label, below in self._cells:
            self._grid.removeItem(below)
            below.setParent(None)
            self._grid.removeWidget(label)
            self._place(line, label, below)
        self.updateGeometry()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < theme.px(NARROW)
        if narrow != self._narrow and not self._across:
            self._arrange(narrow=narrow)

    @override
    def minimumSizeHint(self) -> QSize:
        # Less than the labels and editors side by side need: the form rearranges itself before it is cut.
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), LEAST_WIDTH), hint.height())

    # Refreshing

    def _on_changed(self, change: ChangeSet | None) -> None:
        if self.isVisible():
            self.refresh(change, force=change is None)
        else:
            self._stale = True
            self._anew = self._anew or change is None

    def refresh(self, change: ChangeSet | None = None, *, force: bool = False) -> None:
        """Show the object as it is now; *change* tells what can have changed."""
        self._stale = self._anew = False
        there = self.binding.is_there(self.prefix.rstrip("."))
        self.setEnabled(there)
        if not there:
            return
        for row in self.rows.values():
            row.refresh(change, force=force)
        for section in self.sections.values():
            section.refresh(change, force=force)

    def flush(self) -> None:
        """Send what was typed and not yet sent."""
        if self.isVisible():
            for row in self.rows.values():
                row.editor.flush()
            for section in self.sections.values():
                section.form.flush()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            # A refused text stays in its field while another page is shown.
            self.refresh(force=self._anew)
        super().showEvent(event)

    # Leading to a field

    def show_ref(self, ref: FieldRef) -> bool:
        """Put the focus on a field of this form; whether it is here."""
        here = self.binding.ref("")
        if here is None or ref.object != here.object:
            return False
        start = f"{here.field}." if here.field else ""
        if not ref.field.startswith(start):
            return False
        return self.focus_field(ref.field.removeprefix(start).removeprefix(self.prefix))

    def focus_field(self, field: str) -> bool:
        """Put the focus on a field by its path below this form; whether it is here."""
        first, _, rest = field.partition(".")
        if first in self.rows:
            self.rows[first].editor.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_view(self.rows[first].editor)
            return True
        if first in self.sections:
            return self.sections[first].focus(rest)
        return False

    def say(self, problems: Mapping[str, str]) -> None:
        """Show problems of a draft at their fields."""
        for name, row in self.rows.items():
            row.say(problems.get(name, ""))


class NestedSection(Section):
    """A value inside the object as a folding part of the form. Where it may be absent, it is added and removed."""

    def __init__(self, binding: Binding, model: type[Value], spec: FieldSpec, path: str) -> None:
        self.title = label_of(model, spec)
        super().__init__(self.title, folded=spec.name == "provenance" or spec.optional)
        assert spec.model is not None, "a nested value has a class"
        self._binding, self._spec, self._path = binding, spec, path
        tell_fields(self, binding.field_keys(path))
        self.form = Form(binding, model=spec.model, prefix=f"{path}.")
        if not _says_the_same(help_of(spec), self.title):
            self.content.addWidget(HelpLabel(help_of(spec)))
        self.content.addWidget(self.form)
        if spec.optional:
            self.toggled.connect(self._make_or_drop)

    def refresh(self, change: ChangeSet | None = None, *, force: bool = False) -> None:
        """Show the value as it is now."""
        value = self._binding.get(self._path)
        self.summary.setText(formatting.field_text(self._spec, value, self._binding.name))
        if self._spec.optional:
            self.button.blockSignals(True)
            self.button.setChecked(value is not None)
            self.button.blockSignals(False)
            self.body.setVisible(value is not None)
        if value is not None and self.body.isVisibleTo(self):
            self.form.refresh(change, force=force)

    def _make_or_drop(self, there: bool) -> None:
        assert self._spec.model is not None, "a nested value has a class"
        if there != (self._binding.get(self._path) is not None):
            self._binding.set(self._path, self._spec.model() if there else None)
        self.refresh()

    def focus(self, field: str) -> bool:
        """Unfold and put the focus on a field inside; whether it is here."""
        self.unfold()
        if field and self.form.focus_field(field):
            return True
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.button)
        return True


def bring_into_view(widget: QWidget) -> None:
    """Scroll every area around a widget so that it can be seen."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QScrollArea

    def scroll() -> None:
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget, 0, 80)
            above = above.parentWidget()

    # The page may have been shown just now; its layout is there after the events that are waiting.
    QTimer.singleShot(0, widget, scroll)
