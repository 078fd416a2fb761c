"""The mission packs of the plan and of this computer: what each changes, and whether the plan uses it.

A file or a folder is looked at first; nothing of it is used, or kept, before somebody who has read the report says so.
So it is with a removal: the panel says what it does, and asks.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from pocplanner.errors import GuidanceError, PocPlannerError, shown_text
from pocplanner.session.packs import drop_pack, pin_of, use_pack
from pocplanner.storage.pack_files import read_pack
from pocplanner_ui import composition, theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.packs_list import PackList
from pocplanner_ui.pages.packs_panel import PackPanel
from pocplanner_ui.pages.packs_texts import candidate_text, in_use_text, refusal_text, removal_text, row_text
from pocplanner_ui.pages.packs_words import rows_of
from pocplanner_ui.pages.register_parts import button
from pocplanner_ui.widgets.waiting import waiting_pointer

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QPushButton

    from pocplanner.guidance.packs import MissionPack
    from pocplanner.session.changes import ChangeSet
    from pocplanner.session.pack_libraries import PackLibraries
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.packs_words import PackRow


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
        """A pack that was looked at and is not kept."""
        self._to_remove: PackRow | None = None
        """The pack whose removal the panel asks about."""
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
        self.load_folder_button = button(self.tr("Load a pack folder …"), self.load_folder)
        for each in (self.load_button, self.load_folder_button):
            self.header.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        self._began = self.load_button
        self.list = PackList(self.title)
        self.list.chosen.connect(self._on_chosen)
        self.panel = PackPanel()
        self._make_buttons()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([560, 480])
        theme.set_widths(self.list, least=280)
        theme.set_widths(self.panel, least=340)
        self.column.addWidget(self.splitter, 1)

    def _make_buttons(self) -> None:
        self.use_button = button(self.tr("Use for this plan"), self.use)
        self.drop_button = button(self.tr("Do not use for this plan"), self.drop)
        self.keep_and_use_button = button(
            self.tr("Keep and use"), self.keep_and_use, name=self.tr("Keep on this computer and use for this plan")
        )
        self.keep_button = button(self.tr("Only keep"), self.keep, name=self.tr("Only keep on this computer"))
        self.remove_button = button(
            self.tr("Remove …"), self.ask_to_remove, name=self.tr("Remove from this computer …")
        )
        self.remove_now_button = button(self.tr("Remove from this computer"), self.remove)
        self.leave_button = button(self.tr("Leave it"), self.leave)
        self.panel.add_buttons(
            self.use_button,
            self.drop_button,
            self.keep_and_use_button,
            self.keep_button,
            self.remove_button,
            self.remove_now_button,
            self.leave_button,
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
        rows = rows_of(self.bridge.plan, self.libraries)
        self.list.show_rows(rows, self.libraries.shelf.problems)

    def _on_chosen(self) -> None:
        """Speak about the chosen pack; what was looked at, or asked about, is left."""
        self._candidate = self._to_remove = None
        row = self.list.row
        self.panel.setVisible(row is not None)
        if row is None:
            return
        self.panel.show_text(row_text(row, self.bridge.plan, self.libraries))
        offered = [self.drop_button if row.is_pinned else self.use_button]
        if row.pack is not None:
            offered.append(self.remove_button)
        self.panel.offer(*offered)

    def _ask(self, began: QPushButton, *offered: QPushButton) -> None:
        """Offer what can be done, the last of them being to leave it; that leads back to where it began."""
        self._began = began
        self.panel.offer(*offered)

    # A file or a folder

    def load(self) -> None:
        """Ask for a pack file and report what it holds."""
        chosen = self.bridge.asker.pack_path(self._near())
        if chosen is not None:
            self.look_at(chosen)

    def load_folder(self) -> None:
        """Ask for the folder of a pack and report what it holds."""
        chosen = self.bridge.asker.pack_folder(self._near())
        if chosen is not None:
            self.look_at(chosen, is_folder=True)

    def _near(self) -> Path:
        path = self.bridge.session.path
        return path.parent if path is not None else Path.home()

    def look_at(self, path: Path, *, is_folder: bool = False) -> None:
        """Report what a pack adds or replaces, or all that is wrong with it. Nothing is used or kept by this."""
        self.list.say("")
        self._candidate = self._to_remove = None
        began = self.load_folder_button if is_folder else self.load_button
        name = shown_text(path.name or str(path))
        try:
            with waiting_pointer():
                pack = read_pack(composition.disk(), path)
                self.libraries.with_packs([pack])
        except GuidanceError as error:
            self.panel.show_text(refusal_text(name, error.problems))
            self._ask(began, self.leave_button)
            self.leave_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.libraries.shelf.find(pack.digest) is not None:
            self.list.choose_pack(pack.digest)
            self.list.say(self.tr("This computer has just this pack already; it is chosen in the list."))
            return
        self.panel.show_text(candidate_text(name, pack, self.bridge.plan, self.bridge.library, is_folder=is_folder))
        offered = self._ways_to_keep(pack)
        self._ask(began, *offered)
        self._candidate = pack
        offered[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _ways_to_keep(self, pack: MissionPack) -> list[QPushButton]:
        """What can be done with a pack that was looked at; why it cannot be used is shown."""
        offered = [self.keep_and_use_button, self.keep_button, self.leave_button]
        try:
            self.libraries.used_with(self.bridge.plan, pack)
        except GuidanceError as error:
            self.panel.show_problems(error.problems)
            offered.remove(self.keep_and_use_button)
        if pin_of(pack) in self.bridge.plan.packs:
            offered.remove(self.keep_button)
        return offered

    # What is done

    def keep(self) -> bool:
        """Keep the pack that was looked at on this computer; whether it is kept."""
        pack = self._candidate
        if pack is None:
            return False
        try:
            self.libraries.shelf.put(pack)
        except PocPlannerError as error:
            self.panel.show_problems([error.as_problem()])
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
        """Leave what was looked at or asked about; the list is as it was."""
        self._on_chosen()
        self._began.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.leave_button.isVisible():
            self.leave()
        else:
            super().keyPressEvent(event)

    def use(self) -> None:
        """Let the plan use the chosen pack, once it holds with the guidance and with the other packs."""
        row = self.list.row
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
        row = self.list.row
        if row is None or not row.is_pinned or not self.bridge.try_apply(drop_pack(self.bridge.plan, row.pin)):
            return
        words = self.tr(
            "The plan does without mission pack {pack}. What was rated, answered and adopted because of it stays in "
            "the plan. Ctrl+Z brings the pack back."
        )
        self._after(row.pin.digest, words.format(pack=f"{row.pin.pack} {row.pin.version}"))

    def ask_to_remove(self) -> None:
        """Say what the removal of the chosen pack does, and ask; while the plan uses it, say that first."""
        row = self.list.row
        if row is None or row.pack is None:
            return
        self.list.say("")
        if row.is_pinned:
            self.panel.show_text(in_use_text(row))
            self._ask(self.remove_button, self.drop_button, self.leave_button)
        else:
            self.panel.show_text(removal_text(row))
            self._ask(self.remove_button, self.remove_now_button, self.leave_button)
            self._to_remove = row
        self.leave_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove(self) -> None:
        """Remove the pack about which the panel asked from this computer. No undo step brings it back."""
        row = self._to_remove
        if row is None:
            return
        try:
            self.libraries.shelf.remove(row.pin.digest)
        except PocPlannerError as error:
            self.panel.show_problems([error.as_problem()])
            return
        at = self.list.at
        self._show_rows()
        self.list.choose(at)
        words = self.tr("Mission pack {pack} is no longer on this computer. Plans that name it say that it is missing.")
        self._done(words.format(pack=f"{row.pin.pack} {row.pin.version}"))

    def _after(self, digest: str, words: str) -> None:
        """Choose the pack and say what was done."""
        self.list.choose_pack(digest)
        self._done(words)

    def _done(self, words: str) -> None:
        """Say what was done. The button that was pressed is gone; the list takes the focus."""
        self.list.say(words)
        held = self.list.table if self.list.model.rows else self.load_button
        held.setFocus(Qt.FocusReason.OtherFocusReason)
