"""The panel that shows what a pasted table would add to a list and change in it, before anything is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pocplanner.session.reasons import refusal
from pocplanner.session.tabular import Matching, delimiter_of, read_table, recognise
from pocplanner.session.tabular_rows import Outcome, Proposal
from pocplanner_ui import theme
from pocplanner_ui.bridge.item_models import Column, TupleTableModel
from pocplanner_ui.overriding import override
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets.paste_columns import PasteColumns
from pocplanner_ui.widgets.paste_words import RowWords
from pocplanner_ui.widgets.table_copy import say_in_status_bar
from pocplanner_ui.widgets.text import ErrorLabel, HeadingLabel, HelpLabel, PlainLabel
from pocplanner_ui.widgets.tick_box import TickBox
from pocplanner_ui.widgets.values_table import RowsView
from pocplanner_ui.widgets.waiting import waiting_pointer

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from pocplanner.session.tabular import PastedRow
    from pocplanner.session.tabular_rows import RowProposal
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.widgets.paste_into import PasteInto

AGAIN_AFTER_MS = 300
"""Pause after an edit of the plan before the open panel compares again."""
_ORDER = (Outcome.PROBLEM, Outcome.CHANGE, Outcome.ADD, Outcome.SAME)


class PastePanel(QFrame):
    """Hidden until a table is pasted. Nothing enters the plan before its button is pressed; then as one undo step."""

    applied = Signal()
    """The table was taken over."""
    closed = Signal()
    """The panel was closed; the focus may go back to the list."""

    def __init__(self, bridge: SessionBridge, into: PasteInto, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._bridge, self._into = bridge, into
        self._rows: tuple[PastedRow, ...] = ()
        self._compared_with: object = None
        self.proposal = Proposal(())
        self._words = RowWords(bridge)
        self.shown: TupleTableModel[RowProposal] = TupleTableModel(self._columns(), parent=self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_AFTER_MS)
        self._again.timeout.connect(self._compare)
        bridge.plan_changed.connect(self._plan_changed)
        bridge.session_replaced.connect(self.close_panel)
        self._lay_out()
        self.hide()

    def _columns(self) -> tuple[Column[RowProposal], ...]:
        words = self._words
        return (
            Column(self.tr("Row"), lambda row: str(row.number)),
            Column(self.tr("What happens"), words.outcome),
            Column(self.tr("Name"), lambda row: row.name),
            Column(self.tr("Old → new, or what is wrong"), words.details),
        )

    def _lay_out(self) -> None:
        self.heading = HeadingLabel(self.tr("Paste from a spreadsheet"))
        self.heading.setWordWrap(False)
        self.summary = HelpLabel("", size=1.0)
        self.has_headings = TickBox(self.tr("The first row holds headings"))
        self.has_headings.clicked.connect(self._headings_said)
        self.columns = PasteColumns(self._into.targets)
        self.columns.changed.connect(self._compare)
        self.error = ErrorLabel()
        self.view = RowsView(fits=True)
        self.view.setModel(self.shown)
        self.view.setAccessibleName(self.tr("Rows of the pasted table"))
        self.view.on_open = lambda: self.apply_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        self.chosen = PlainLabel("", selectable=True)
        self.apply_button = QPushButton(self._words.doing(0, 0))
        self.apply_button.clicked.connect(lambda _=False: self.apply())
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(lambda _=False: self.close_panel())
        cancel = QAction(self)
        cancel.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        cancel.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        cancel.triggered.connect(lambda _=False: self.close_panel())
        self.addAction(cancel)
        head = QHBoxLayout()
        head.setSpacing(theme.ROOM)
        head.addWidget(self.heading)
        head.addWidget(self.summary, 1)
        head.addWidget(self.has_headings)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP)
        foot.addWidget(self.chosen, 1)
        foot.addWidget(self.apply_button, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.GAP, theme.ROOM, theme.GAP)
        column.setSpacing(theme.GAP)
        column.addLayout(head)
        column.addWidget(self.columns)
        column.addWidget(self.error)
        column.addWidget(self.view)
        column.addLayout(foot)

    # Opening and closing

    def paste_action(self, area: QWidget) -> QAction:
        """The command that opens the panel with the clipboard; its key works wherever the focus is in *area*."""
        action = QAction(self.tr("Paste rows from a spreadsheet …"), self)
        action.setShortcut(QKeySequence(QKeySequence.StandardKey.Paste))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _=False: self.paste())
        area.addAction(action)
        return action

    def paste(self) -> None:
        """Show what is on the clipboard."""
        self.take(QGuiApplication.clipboard().text())

    def take(self, text: str) -> None:
        """Show what *text* would add and change."""
        self._bridge.flush.emit()
        try:
            self._rows = read_table(text, delimiter_of(text, self._into.targets))
            problem = "" if self._rows else self.tr(
                "The clipboard holds no table. Copy the rows in the spreadsheet, headings included, then paste again."
            )  # fmt: skip
        except ValueError as refused:
            self._rows, problem = (), spoken(refusal(refused))
        self.error.say(problem)
        for part in (self.columns, self.view, self.has_headings, self.chosen, self.apply_button):
            part.setVisible(not problem)
        self.show()
        with waiting_pointer():
            self._match(None)
        (self.cancel_button if problem else self.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Forget the table; the plan stays as it is."""
        if self.isVisible():
            self.closed.emit()
        self.hide()
        self._rows = ()
        self.shown.set_rows(())

    # Comparing

    def _headings_said(self) -> None:
        self._match(self.has_headings.isChecked())

    def _match(self, has_headings: bool | None) -> None:
        found = recognise(self._rows, self._into.targets, self._into.order, has_headings)
        with QSignalBlocker(self.has_headings):
            self.has_headings.setChecked(found.has_headings)
        self.columns.show_columns(self._rows, found)
        self._compare()

    def _plan_changed(self) -> None:
        if self.isVisible():
            self._again.start()

    def _compare(self) -> None:
        """Compare the table with the plan as it is now."""
        self._again.stop()
        self._compared_with = self._bridge.plan
        matching = Matching(self.has_headings.isChecked(), self.columns.paths)
        self.proposal = self._into.propose(self._rows, matching)
        self._words.know(self.proposal)
        # What needs a look stands first.
        self.shown.set_rows(tuple(sorted(self.proposal.rows, key=lambda row: _ORDER.index(row.outcome))))
        self.view.fit()
        if self.shown.rows:
            self.view.setCurrentIndex(self.shown.index(0, 0))
        self._say_what()
        self._show_chosen()

    def _say_what(self) -> None:
        added, changed = self.proposal.count(Outcome.ADD), self.proposal.count(Outcome.CHANGE)
        held, same = self.proposal.count(Outcome.PROBLEM), self.proposal.count(Outcome.SAME)
        self.summary.setText(self._words.summary(held, same, self._into.matched) if self._rows else "")
        self.apply_button.setText(self._words.doing(added, changed))
        self.apply_button.setEnabled(bool(added or changed))

    def _show_chosen(self) -> None:
        at = self.view.currentIndex().row()
        self.chosen.setText(self._words.in_full(self.shown.rows[at]) if 0 <= at < len(self.shown.rows) else "")
        self._make_room()

    def _make_room(self) -> None:
        """Ask for the height that wrapped lines need: the page reckons with one line and would squeeze the table."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.heightForWidth(self.width()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._make_room()

    # Doing

    def apply(self) -> None:
        """Add and change what is shown, as one step."""
        if self._compared_with is not self._bridge.plan:
            # The plan changed a moment ago: nothing is done that was not shown.
            self._compare()
            return
        added, changed = self.proposal.count(Outcome.ADD), self.proposal.count(Outcome.CHANGE)
        with waiting_pointer():
            done = self._bridge.try_apply(self._into.command(self.proposal, self._words.counts(added, changed)))
        if done:
            say_in_status_bar(self, self._words.done(added, changed))
            self.close_panel()
            self.applied.emit()
