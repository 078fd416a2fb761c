"""The options side by side: what each does, what is different in it, and what its register says against the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QWidget

from pocplanner.model.ids import FieldRef
from pocplanner.model.operation import Option
from pocplanner.model.vocab import OptionKind
from pocplanner.session.commands import AddObject
from pocplanner.session.names import shortened
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.grid_tables import options_table
from pocplanner_ui.pages.options_column import FIELDS, HEAD_FIELDS, OptionColumn
from pocplanner_ui.pages.options_compare import Comparison
from pocplanner_ui.pages.register_parts import ScrolledColumn, button, caption
from pocplanner_ui.widgets.form import bring_into_view
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.table_copy import copy_button
from pocplanner_ui.widgets.text import HelpLabel, TitleLabel, plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from pocplanner.session.changes import ChangeSet

COLUMN_WIDTH = 252
"""Least width of an option: four fit beside each other on a screen of 1366 pixels."""


class OptionsPage(Page):
    """All courses of action; "no operation" is always one of them."""

    scrolls = False

    @override
    def build(self) -> None:
        self.columns: dict[str, OptionColumn] = {}
        self._grids: tuple[QGridLayout, ...] = ()
        self.comparison = Comparison(self.bridge, self)
        self.comparison.ready.connect(self._show_comparison)
        self.comparison.advanced.connect(self._show_advance)
        self._make_top()
        self.heads = QScrollArea()
        self.body = QScrollArea()
        self.heads.setObjectName("heads")
        self.body.setObjectName("columns")
        for area in (self.heads, self.body):
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The heads have no scroll bar; what the one below takes is left free beside them.
        self.heads.setViewportMargins(0, 0, self.body.verticalScrollBar().sizeHint().width(), 0)
        for policy in (self.heads.setHorizontalScrollBarPolicy, self.heads.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.body.horizontalScrollBar().valueChanged.connect(self.heads.horizontalScrollBar().setValue)
        self.column.addWidget(self.heads)
        self.column.addWidget(self.body, 1)
        self.bridge.option_changed.connect(self._refresh_columns)
        self.bridge.flush.connect(self._flush)

    def _make_top(self) -> None:
        self.heading = TitleLabel(self.tr("Options"))
        self.heading.setWordWrap(False)
        self.summary = HelpLabel(self.tr("“No operation” is always among them: not acting has its own harm."), size=1.0)
        self.declared_button = QPushButton(self.tr("Show the plan as declared"))
        self.declared_button.clicked.connect(lambda _=False: self.bridge.choose_option(None))
        self.copy_button = copy_button(self, lambda: options_table(self.bridge, self.comparison.summaries))
        self.add_button = QPushButton(self.tr("Add an option"))
        self.add_button.clicked.connect(lambda _=False: self.add(OptionKind.OPERATE))
        head = Row(self.heading, spacing=theme.ROOM)
        head.add(self.summary, stretch=True, least=200)
        head.add(Row(self.declared_button, Row(self.copy_button, self.add_button, spacing=theme.ROOM)))
        self.column.addWidget(head)
        self.missing = QFrame()
        self.missing.setObjectName("card")
        line = QHBoxLayout(self.missing)
        line.addWidget(
            HelpLabel(self.tr("“No operation” is missing. Without it the others cannot be compared."), size=1.0), 1
        )
        line.addWidget(button(self.tr("Add “No operation”"), lambda: self.add(OptionKind.NO_OPERATION)))
        self.missing.setVisible(False)
        self.column.addWidget(self.missing)
        self.hangs_on = HelpLabel("", size=1.0)
        self.hangs_on.setAccessibleName(self.tr("What the comparison hangs on"))
        self.stop_button = button(self.tr("Stop"), self.comparison.stop, name=self.tr("Stop working it out"))
        self.stop_button.setToolTip(plain_tip(self.tr("Stop working it out (Esc)")))
        self.again_button = button(self.tr("Work it out"), self.comparison.try_unknowns)
        self._stop_action = QAction(self)
        self._stop_action.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        self._stop_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._stop_action.triggered.connect(lambda _=False: self.comparison.stop())
        self.addAction(self._stop_action)
        line = QHBoxLayout()
        line.setSpacing(theme.ROOM)
        line.addWidget(self.hangs_on, 1)
        for part in (self.stop_button, self.again_button):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(line)

    # Columns

    def _make_columns(self) -> None:
        """Set the options into the grids; only where options were added, removed or moved."""
        options = self.bridge.plan.options
        if [option.id for option in options] == list(self.columns):
            return
        for old in self.columns.values():
            old.deleteLater()
        self.columns = {option.id: OptionColumn(self.bridge, option, self) for option in options}
        heads, cells = QWidget(), ScrolledColumn()
        head_grid, grid = self._grids = QGridLayout(heads), QGridLayout(cells)
        cells.setObjectName("page")
        for position, column in enumerate(self.columns.values()):
            column.wants_patch.connect(self.ask_patch)
            head_grid.addWidget(column.head, 0, position)
            self._add_cells(grid, position, column)
        for layout in (head_grid, grid):
            layout.setContentsMargins(0, 0, theme.GAP, theme.TIGHT)
            layout.setHorizontalSpacing(theme.ROOM)
            layout.setVerticalSpacing(theme.ROOM)
            for position in range(len(options)):
                layout.setColumnStretch(position, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        self.heads.setWidget(heads)
        self.body.setWidget(cells)
        self._show_comparison()

    def _add_cells(self, grid: QGridLayout, position: int, column: OptionColumn) -> None:
        cells = [
            _captioned(self.tr("Risks of harm to civilians"), column.summary),
            *(column.cell(name) for name in FIELDS if name not in HEAD_FIELDS),
            _captioned(self.tr("What is different"), column.patches),
        ]
        for row, cell in enumerate(cells):
            grid.addWidget(cell, row, position)

    # Refreshing

    @override
    def refresh(self, change: ChangeSet | None) -> None:
        self._make_columns()
        self._refresh_columns(change)

    @override
    def refresh_assessment(self) -> None:
        self.comparison.start()

    def _flush(self) -> None:
        for column in self.columns.values():
            for row in column.rows.values():
                row.editor.flush()

    def _refresh_columns(self, change: ChangeSet | None = None) -> None:
        for column in self.columns.values():
            column.refresh(change)
        self.missing.setVisible(
            all(item.option_kind is not OptionKind.NO_OPERATION for item in self.bridge.plan.options)
        )
        self.declared_button.setVisible(self.bridge.session.active_option is not None)
        self._fit_heads()

    def _show_comparison(self) -> None:
        self._show_hangs_on()
        options, recommended = self.bridge.plan.options, self.bridge.plan.decision.recommended_option
        reference = recommended or (options[0].id if options else None)
        titles = {item.id: shortened(item.title) for item in options}
        for identifier, column in self.columns.items():
            summary = self.comparison.summaries.get(identifier)
            if summary is None:
                column.summary.show_waiting(self.comparison.problem or self.tr("Being compared …"))
                continue
            against = "" if identifier == reference else titles.get(reference or "", "")
            column.summary.show_summary(summary, against=against, recommended=recommended is not None)
        self._fit_columns()

    def _show_hangs_on(self) -> None:
        running, stopped = self.comparison.is_running, self.comparison.was_stopped
        waiting = self.tr("Which open question could change the comparison is being worked out …")
        left = self.tr("Which open question could change the comparison was not worked out: it was stopped.")
        lines = self.comparison.hangs_on or ((waiting,) if running else (left,) if stopped else ())
        self.hangs_on.setText("\n".join(lines))
        self.hangs_on.setVisible(bool(lines))
        trying = running and bool(self.comparison.summaries)
        self.stop_button.setVisible(trying)
        self._stop_action.setEnabled(trying)
        self.again_button.setVisible(stopped)

    def _show_advance(self, done: int, of: int) -> None:
        if self.comparison.is_running:
            words = self.tr("Which open question could change the comparison is being worked out: {done} of {all} …")
            self.hangs_on.setText(words.format(done=done, all=of))

    def _fit_columns(self) -> None:
        """Give all columns the width that the widest needs, so that each head stands above what it is the head of."""
        parts = (part for column in self.columns.values() for part in (column.head, column.summary))
        width = max((COLUMN_WIDTH, *(part.minimumSizeHint().width() for part in parts)))
        for grid in self._grids:
            for position in range(len(self.columns)):
                grid.setColumnMinimumWidth(position, width)

    def _fit_heads(self) -> None:
        heads = self.heads.widget()
        if heads is not None:
            height = max((column.head.sizeHint().height() for column in self.columns.values()), default=0)
            self.heads.setFixedHeight(height + theme.TIGHT)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_heads()
        super().resizeEvent(event)

    # Commands

    def add(self, kind: OptionKind) -> None:
        """Add an option of a kind."""
        titles = {OptionKind.NO_OPERATION: self.tr("No operation")}
        option = Option(id=self.bridge.new_id(), title=titles.get(kind, self.tr("New option")), option_kind=kind)
        if self.bridge.try_apply(AddObject(FieldRef(object=self.bridge.plan.id, field="options"), option)):
            editor = self.columns[option.id].rows["title"].editor
            # As the Tab key does it: the text is selected, so that typing replaces it.
            editor.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(self.columns[option.id].patches)

    def ask_patch(self, option: str) -> None:
        """Ask what is different in an option, and keep it."""
        from pocplanner_ui.pages.options_dialog import ask_patch

        patch = ask_patch(self.bridge, self)
        if patch is not None:
            self.columns[option].put(patch)

    @override
    def show_ref(self, ref: FieldRef) -> bool:
        column = self.columns.get(ref.object)
        if column is None:
            return ref.object == self.bridge.plan.id
        name = ref.field.partition(".")[0]
        target = column.add_patch if name == "patches" else column.rows[name if name in column.rows else "title"].editor
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(target)
        return True


def _captioned(title: str, part: QWidget) -> QWidget:
    cell = QWidget()
    inside = QGridLayout(cell)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setVerticalSpacing(2)
    inside.addWidget(caption(title), 0, 0)
    inside.addWidget(part, 1, 0)
    inside.setRowStretch(2, 1)
    return cell
