"""Keys and checks: the signing identity of this computer, the signers that it knows, and whether a paper is genuine.

It is about this computer and its person; of the plan it only reads whether a brief comes from it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from pocplanner_ui import composition, theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.keys_check import CheckCard
from pocplanner_ui.pages.keys_identity import IdentityCard
from pocplanner_ui.pages.keys_parts import FileAsker
from pocplanner_ui.pages.keys_signers import SignersCard
from pocplanner_ui.widgets.section import add_card

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge


class KeysPage(Page):
    """Three cards. Nothing of them is part of the plan, so no undo touches them."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        self.title = self.tr("Keys and checks")
        self.keeper = composition.signing_keeper()
        path = bridge.session.path
        self.files = FileAsker(path.parent if path is not None else Path.home())
        super().__init__(bridge, parent)
        self.setAcceptDrops(True)
        self.keeper.changed.connect(self._on_keeper)

    @override
    def build(self) -> None:
        self.identity = IdentityCard(self.keeper, self.bridge.tasks, self.files)
        self.signers = SignersCard(self.keeper, self.files)
        self.check = CheckCard(self.keeper, self.bridge, self.files)
        self.check.unknown.connect(self._add_unknown)
        self.check.answered.connect(self._show_answer)
        for card in (self.identity, self.signers, self.check):
            add_card(self.column, card)

    @override
    def refresh(self, change: ChangeSet | None) -> None:
        if change is None:
            self._on_keeper()
        else:
            self.check.note_plan()

    @property
    @override
    def is_finished(self) -> bool:
        return not self.check.is_checking

    def _on_keeper(self) -> None:
        self.identity.refresh()
        self.signers.refresh()
        self.check.refresh()

    def _add_unknown(self, key: str, post: str) -> None:
        """Come to know the signer of the brief that was checked."""
        self.signers.begin()
        self.signers.form.show_key(key, post)
        self._bring(self.signers.form)

    def _show_answer(self) -> None:
        self._bring(self.check.checker_button if self.check.found is not None else self.check.outcome)
        self._bring(self.check.panel)

    def _bring(self, part: QWidget) -> None:
        """Scroll to a part that may just have got its place."""
        self.column.activate()
        self.scroll_area.ensureWidgetVisible(part, 0, theme.GAP)

    # Dropping a file

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_in(event.mimeData()) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _file_in(event.mimeData())
        if path is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.check.look_at(path)


def _file_in(data: QMimeData) -> Path | None:
    """The one file of this computer that is dragged; none for several, or for something else."""
    names = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return Path(names[0]) if len(names) == 1 else None
