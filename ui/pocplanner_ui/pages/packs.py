"""The mission packs of the plan and of this computer: what each changes, and whether the plan uses it.

A file is looked at first; nothing of it is used, or kept, before somebody who has read the report says so.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from pocplanner.errors import GuidanceError, PocPlannerError
from pocplanner.session.packs import drop_pack, pin_of, use_pack
from pocplanner.storage.pack_files import read_pack
from pocplanner_ui import composition, theme
from pocplanner_ui.bridge.item_models import Column, TupleTableModel
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.packs_panel import PackPanel
from pocplanner_ui.pages.packs_words import (
    PackRow,
    Standing,
    changes_of,
    pin_words,
    rows_of,
    sections_of,
    standing_words,
    title_of,
)
from pocplanner_ui.pages.register_parts import FittedColumns, ListTable, button
from pocplanner_ui.said_words import error_words
from pocplanner_ui.widgets.text import HelpLabel, PlainLabel

if TYPE_CHECKING:
    from pocplanner.errors import Problem
    from pocplanner.guidance.packs import MissionPack
    from pocplanner.session.changes import ChangeSet
    from pocplanner.session.pack_libraries import PackLibraries
    from pocplanner_ui.bridge.session_bridge import SessionBridge

COLUMNS = FittedColumns((0, 70, 56, 76, 150), (0, 90, 64, 84, 190), spare=(1, 3, 2))


class PacksPage(Page):
    """All packs that the plan names or this computer has. It is no part of the plan."""

    scrolls = False
    help_key = "packs"

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        self.title = self.tr("Mission packs")
        self.intro = self.tr(
            "A mission pack adds what one mission knows, such as fords and camps, to the guidance, or takes the place "
            "of parts of it. The plan remembers which packs it uses, in their exact state."
        )
        self._candidate: MissionPack | None = None
        """A pack from a file that was looked at and is not kept."""
        super().__init__(bridge, parent)
        self.setAccessibleName(self.title)
        self.setFocusProxy(self.load_button)
        bridge.library_changed.connect(self._on_library)

    @property
    def libraries(self) -> PackLibraries:
        """The packs of this computer."""
        return composition.pack_libraries()

    @override
    def build(self) -> None:
        self.load_button = button(self.tr("Load a pack file …"), self.load)
        self.header.addWidget(self.load_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.model = TupleTableModel(self._columns(), parent=self)
        self.table = ListTable(self.model, COLUMNS)
        self.table.setAccessibleName(self.title)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_chosen())
        self.none = HelpLabel(
            self.tr(
                "This computer has no mission pack, and the plan names none. The assessment uses the guidance that "
                "comes with the program."
            ),
            size=1.0,
        )
        self.said = PlainLabel(selectable=True)
        self.unreadable = HelpLabel()
        self.panel = PackPanel()
        self._make_buttons()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.GAP, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.none)
        column.addWidget(self.table, 1)
        column.addWidget(self.said)
        column.addWidget(self.unreadable)
        column.addStretch(0)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([560, 480])
        theme.set_widths(left, least=280)
        theme.set_widths(self.panel, least=340)
        self.column.addWidget(self.splitter, 1)

    def _columns(self) -> tuple[Column[PackRow], ...]:
        def count(keys: tuple[str, ...], row: PackRow) -> str:
            return str(len(keys)) if row.pack is not None else "–"

        return (
            Column(self.tr("Pack"), title_of),
            Column(self.tr("Version"), lambda row: row.pin.version),
            Column(self.tr("Adds"), lambda row: count(row.added, row), numeric=True),
            Column(self.tr("Replaces"), lambda row: count(row.replaced, row), numeric=True),
            Column(self.tr("In this plan"), lambda row: standing_words(row.standing)),
        )

    def _make_buttons(self) -> None:
        self.use_button = button(self.tr("Use for this plan"), self.use)
        self.drop_button = button(self.tr("Do not use for this plan"), self.drop)
        self.keep_and_use_button = button(
            self.tr("Keep and use"), self.keep_and_use, name=self.tr("Keep on this computer and use for this plan")
        )
        self.keep_button = button(self.tr("Only keep"), self.keep, name=self.tr("Only keep on this computer"))
        self.leave_button = button(self.tr("Leave it"), self.leave)
        self.panel.add_buttons(
            self.use_button, self.drop_button, self.keep_and_use_button, self.keep_button, self.leave_button
        )

    # Showing

    @override
    def refresh(self, change: ChangeSet | None) -> None:
        if change is None or change.touches("plan"):
            self._show_rows()

    def _on_library(self) -> None:
        if self.isVisible():
            self._show_rows()
        else:
            self._stale_plan = True

    def _show_rows(self) -> None:
        self._say("")
        chosen = self.row
        rows = rows_of(self.bridge.plan, self.libraries)
        self.model.set_rows(rows)
        self.none.setVisible(not rows)
        self.table.setVisible(bool(rows))
        problems = self.libraries.shelf.problems
        head = self.tr("Files in the folder of packs that cannot be used:")
        words = "\n".join((head, *map(error_words, problems)))
        self.unreadable.setText(words if problems else "")
        self.unreadable.setVisible(bool(problems))
        at = next((at for at, row in enumerate(rows) if chosen is not None and row.pin == chosen.pin), 0)
        self._choose(at)

    def _say(self, text: str) -> None:
        """Say what was done; the next change takes it away."""
        self.said.setText(text)
        self.said.setVisible(bool(text))
        if text:
            QAccessible.updateAccessibility(QAccessibleEvent(self.said, QAccessible.Event.Alert))

    @property
    def row(self) -> PackRow | None:
        """The chosen row."""
        at = self.table.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def _choose(self, at: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        index = self.model.index(at, 0)
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self._on_chosen()

    def choose_pack(self, digest: str) -> None:
        """Choose the pack of a fingerprint."""
        self._choose(next((at for at, row in enumerate(self.model.rows) if row.pin.digest == digest), 0))

    def _on_chosen(self) -> None:
        """Speak about the chosen pack; a file that was looked at is left."""
        self._candidate = None
        row = self.row
        self.panel.setVisible(row is not None)
        if row is None:
            return
        library = self.bridge.library
        self.panel.show_text(title_of(row), standing_words(row.standing), self._note(row), sections_of(row, library))
        if row.standing is Standing.REFUSED:
            self.panel.show_problems(self.libraries.of(self.bridge.plan).problems)
        self.panel.offer(self.drop_button if row.is_pinned else self.use_button)

    def _note(self, row: PackRow) -> str:
        match row.standing:
            case Standing.MISSING:
                return self.tr(
                    "This computer does not have the pack in this state, so the plan is assessed WITHOUT it: its "
                    "risks, measures and questions are missing. Ask the mission for the pack file, then load it. The "
                    "fingerprint below must be the same."
                )
            case Standing.REFUSED:
                return self.tr("The plan is assessed WITHOUT its packs, for they do not hold with the guidance here:")
            case Standing.KEPT if row.pack is not None:
                return self._in_place_of(row.pack)
        return ""

    def _in_place_of(self, pack: MissionPack) -> str:
        """That another state of the pack would go, where the plan uses one."""
        old = next((pin for pin in self.bridge.plan.packs if pin.pack == pack.id and pin != pin_of(pack)), None)
        if old is None:
            return ""
        words = self.tr("The plan now names {old}. This state would take its place: look at risks and ratings again.")
        return words.format(old=pin_words(old))

    # A file

    def load(self) -> None:
        """Ask for a pack file and report what it holds."""
        path = self.bridge.session.path
        chosen = self.bridge.asker.pack_path(path.parent if path is not None else Path.home())
        if chosen is not None:
            self.look_at(chosen)

    def look_at(self, path: Path) -> None:
        """Report what a file adds or replaces, or all that is wrong with it. Nothing is used or kept by this."""
        self._say("")
        try:
            pack = read_pack(composition.disk(), path)
            self.libraries.with_packs([pack])
        except GuidanceError as error:
            self._show_refusal(path, error.problems)
            return
        if self.libraries.shelf.find(pack.digest) is not None:
            self.choose_pack(pack.digest)
            self._say(self.tr("This computer has just this pack already; it is chosen in the list."))
            return
        self._show_candidate(path, pack)

    def _show_refusal(self, path: Path, problems: tuple[Problem, ...]) -> None:
        self._candidate = None
        self.panel.setVisible(True)
        title = self.tr("Not loaded: {file}").format(file=path.name)
        lead = self.tr(
            "Nothing was used or kept. Plan and guidance are as they were. All that is wrong, for its keeper:"
        )
        self.panel.show_text(title, lead)
        self.panel.show_problems(problems)
        self.panel.offer(self.leave_button)
        self.leave_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_candidate(self, path: Path, pack: MissionPack) -> None:
        plan, library = self.bridge.plan, self.bridge.library
        changes = changes_of(pack, library)
        row = PackRow(pin_of(pack), Standing.KEPT, pack, changes.added, changes.overridden)
        lead = self.tr("Read from {file}. Nothing of it is used or kept yet.").format(file=path.name)
        note = self._in_place_of(pack)
        if row.pin in plan.packs:
            note = self.tr("This is the pack that the plan names and that was missing, in just that state.")
        self.panel.setVisible(True)
        self.panel.show_text(pack.title, lead, note, sections_of(row, library))
        offered = [self.keep_and_use_button, self.keep_button, self.leave_button]
        try:
            self.libraries.used_with(plan, pack)
        except GuidanceError as error:
            self.panel.show_problems(error.problems)
            offered.remove(self.keep_and_use_button)
        if row.pin in plan.packs:
            offered.remove(self.keep_button)
        self.panel.offer(*offered)
        self._candidate = pack
        offered[0].setFocus(Qt.FocusReason.OtherFocusReason)

    # What is done

    def keep(self) -> bool:
        """Keep the pack that was looked at on this computer; whether it is kept."""
        pack = self._candidate
        if pack is None:
            return False
        try:
            self.libraries.shelf.put(pack)
        except PocPlannerError as error:
            self.bridge.message.emit("error", error_words(error))
            return False
        arrived = pin_of(pack) in self.bridge.plan.packs
        if arrived:
            self.bridge.packs_arrived()
        self._show_rows()
        kept = self.tr("Mission pack {pack} is kept on this computer. The plan does not use it.")
        words = self._used_words() if arrived else kept
        self._after(pack.digest, words.format(pack=f"{pack.id} {pack.version}"))
        return True

    def keep_and_use(self) -> None:
        """Keep the pack that was looked at, and let the plan use it."""
        if self.keep():
            self.use()

    def leave(self) -> None:
        """Leave a file that was looked at; the list is as it was."""
        self._on_chosen()
        self.load_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def use(self) -> None:
        """Let the plan use the chosen pack, once it holds with the guidance and with the other packs."""
        row = self.row
        if row is None or row.pack is None or row.is_pinned:
            return
        try:
            self.libraries.used_with(self.bridge.plan, row.pack)
        except GuidanceError as error:
            self.panel.show_problems(error.problems)
            return
        if self.bridge.try_apply(use_pack(self.bridge.plan, row.pack)):
            self._after(row.pin.digest, self._used_words().format(pack=f"{row.pin.pack} {row.pin.version}"))

    def _used_words(self) -> str:
        return self.tr("The plan is assessed with mission pack {pack}. Look at risks and ratings again.")

    def drop(self) -> None:
        """Let the plan do without the chosen pack."""
        row = self.row
        if row is None or not row.is_pinned or not self.bridge.try_apply(drop_pack(self.bridge.plan, row.pin)):
            return
        words = self.tr(
            "The plan does without mission pack {pack}. What was rated, answered and adopted because of it stays in "
            "the plan. Ctrl+Z brings the pack back."
        )
        self._after(row.pin.digest, words.format(pack=f"{row.pin.pack} {row.pin.version}"))

    def _after(self, digest: str, words: str) -> None:
        """Say what was done and choose the pack. The button that was pressed is gone; the list takes the focus."""
        self.choose_pack(digest)
        self._say(words)
        held = self.table if self.model.rows else self.load_button
        held.setFocus(Qt.FocusReason.OtherFocusReason)
