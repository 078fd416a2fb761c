"""One option as a column: what it is called and does, what is different in it, and what follows for civilians."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pocplanner.model.ids import FieldRef
from pocplanner.model.operation import Option
from pocplanner.session.commands import AddObject, Batch, RemoveObject, SetField
from pocplanner.session.copies import copy_object
from pocplanner.session.fields import field_spec
from pocplanner.session.names import shortened
from pocplanner.session.removal import removal_of
from pocplanner_ui import theme
from pocplanner_ui.pages import options_patches
from pocplanner_ui.pages.facts_form import fill_width
from pocplanner_ui.pages.options_compare import SummaryPart
from pocplanner_ui.pages.register_parts import button, caption, clear, small_button
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets.binding import PlanBinding
from pocplanner_ui.widgets.form import FieldRow
from pocplanner_ui.widgets.text import ErrorLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from pocplanner.model.operation import Patch
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge

FIELDS = (
    "title", "option_kind", "outline", "pros", "cons", "collateral_damage", "feasibility", "political_risk", "d_day",
    "units",
)  # fmt: skip
HEAD_FIELDS = ("title", "option_kind")


class OptionColumn(QObject):
    """The cells of one option; the page sets them into its grid, so that rows stand beside each other."""

    wants_patch = Signal(str)
    """Id of the option for which a difference is to be asked."""

    def __init__(self, bridge: SessionBridge, option: Option, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.id = option.id
        self._shown_patches: tuple[Patch, ...] | None = None
        binding = PlanBinding(bridge, Option, option.id, parent=self)
        self.rows: dict[str, FieldRow] = {}
        for name in FIELDS:
            spec = field_spec(Option, name)
            assert spec is not None, "an option has this field"
            self.rows[name] = FieldRow(binding, Option, spec, name, _labels().get(name, ""))
        self.head = self._make_head()
        self.summary = SummaryPart(bridge)
        self.patches = QWidget()
        self._patch_lines = QVBoxLayout()
        self._patch_lines.setSpacing(theme.TIGHT)
        self.add_patch = button(self.tr("Add a difference …"), lambda: self.wants_patch.emit(self.id))
        lines = QVBoxLayout(self.patches)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addLayout(self._patch_lines)
        lines.addWidget(self.add_patch)

    def _make_head(self) -> QWidget:
        self.mark = PlainLabel("", size=theme.SMALL, weight=QFont.Weight.DemiBold)
        self.show_button = small_button(self.tr("Assess this option"), lambda: self.bridge.choose_option(self.id))
        self.recommend_button = small_button(self.tr("Recommend"), self.recommend)
        self.copy_button = small_button(self.tr("Duplicate"), self.duplicate)
        self.remove_button = small_button(self.tr("Remove …"), self.remove)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.mark, 1)
        for item in (self.copy_button, self.remove_button):
            above.addWidget(item)
        for item in (self.show_button, self.recommend_button):
            below.addWidget(item)
        below.addStretch(1)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addLayout(above)
        for name in HEAD_FIELDS:
            row = self.rows[name]
            fill_width(row.editor)
            column.addWidget(row.editor)
            column.addWidget(row.error)
        column.addLayout(below)
        return head

    def cell(self, name: str) -> QWidget:
        """A field under its caption."""
        row = self.rows[name]
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(caption(row.title))
        column.addWidget(row.editor)
        column.addWidget(row.error)
        column.addStretch(1)
        return cell

    @property
    def option(self) -> Option | None:
        """The option as the plan has it now."""
        return next((item for item in self.bridge.plan.options if item.id == self.id), None)

    # Showing

    def refresh(self, change: ChangeSet | None = None) -> None:
        """Show the option as it is now."""
        option = self.option
        if option is None:
            return
        for row in self.rows.values():
            row.refresh(change)
        recommended = self.bridge.plan.decision.recommended_option == self.id
        shown = self.bridge.session.active_option == self.id
        marks = (self.tr("Recommended") if recommended else "", self.tr("Shown on all pages") if shown else "")
        self.mark.setText(", ".join(mark for mark in marks if mark) or self.tr("Option"))
        self.recommend_button.setEnabled(not recommended)
        self.show_button.setEnabled(not shown)
        for item in (self.show_button, self.recommend_button, self.copy_button, self.remove_button):
            item.setAccessibleName(f"{item.text()}: {option.title}")
        # What a difference reads like hangs on the plan, but not on what is typed into options.
        only_options = change is not None and change.kinds == frozenset({"option"})
        if not only_options or option.patches != self._shown_patches:
            self._show_patches(option)

    def _show_patches(self, option: Option) -> None:
        self._shown_patches = option.patches
        clear(self._patch_lines)
        for patch in option.patches:
            self._patch_lines.addWidget(self._patch_line(option, patch))
        if not option.patches:
            self._patch_lines.addWidget(HelpLabel(_nothing_different(option), size=1.0))

    def _patch_line(self, option: Option, patch: Patch) -> QWidget:
        words, fits = options_patches.patch_words(self.bridge, patch)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        text = QVBoxLayout()
        text.setSpacing(0)
        if fits:
            text.addWidget(PlainLabel(words))
        else:
            refused = ErrorLabel()
            refused.say(words)
            text.addWidget(refused)
        if patch.reason:
            text.addWidget(HelpLabel(patch.reason))
        row.addLayout(text, 1)
        drop = small_button(
            self.tr("Remove"), partial(self._drop, option, patch), name=self.tr("Remove: {what}").format(what=words)
        )
        row.addWidget(drop, 0, Qt.AlignmentFlag.AlignTop)
        return line

    # Commands

    def put(self, patch: Patch) -> bool:
        """Let something be different here; whether it was taken."""
        option = self.option
        return option is not None and self.bridge.try_apply(options_patches.put_patch(option, patch))

    def _drop(self, option: Option, patch: Patch) -> None:
        self.bridge.try_apply(options_patches.drop_patch(option, patch))

    def recommend(self) -> None:
        """Recommend this option in the Decision Brief."""
        option = self.option
        if option is not None:
            command = SetField(FieldRef(object=self.bridge.plan.id, field="decision.recommended_option"), self.id)
            label = self.tr("recommend “{option}”").format(option=shortened(option.title))
            self.bridge.try_apply(Batch((command,), label))

    def duplicate(self) -> None:
        """Add a copy beside this option."""
        option, plan = self.option, self.bridge.plan
        if option is not None:
            copy = copy_object(option, self.bridge.new_id, self.tr("{name} (copy)"))
            at = plan.options.index(option) + 1
            self.bridge.try_apply(AddObject(FieldRef(object=plan.id, field="options"), copy, at))

    def remove(self) -> None:
        """Ask, then take the option out of the plan with what was decided for it alone."""
        option, plan = self.option, self.bridge.plan
        if option is None:
            return
        removal = removal_of(plan, self.id)
        question = self.tr("Remove “{option}”?").format(option=option.title)
        used = (
            self.tr("It is used by: {uses}.").format(uses=", ".join(map(spoken, removal.use_words)))
            if removal.use_words
            else ""
        )
        if self.bridge.asker.confirm(question, used, self.tr("Remove")):
            self.bridge.try_apply(RemoveObject(self.id, cascade=True))


def _tr(text: str) -> str:
    return QCoreApplication.translate("options", text)


def _labels() -> dict[str, str]:
    return {"units": _tr("Units (none chosen means all)")}


def _nothing_different(option: Option) -> str:
    if option.option_kind.value == "no_operation":
        return _tr(
            "Only what “no operation” changes by itself: no partner takes part, no unit leaves a post, nobody is moved."
        )
    if option.option_kind.value == "without_support":
        return _tr("Only that no support is given to other forces.")
    return _tr("Nothing: as the plan declares it.")
