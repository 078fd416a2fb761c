"""The questions of fact, by group: answer, where the answer comes from, and what the situation says by itself."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pocplanner.session.quick import unanswered
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages import facts_answers
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.facts_guidance import GuidancePanel
from pocplanner_ui.pages.facts_paste import IntoFacts
from pocplanner_ui.pages.facts_rows import FactGroup, FactRow
from pocplanner_ui.pages.grid_tables import facts_table
from pocplanner_ui.pages.register_parts import scrolling
from pocplanner_ui.widgets.choices import CalmComboBox
from pocplanner_ui.widgets.form import bring_into_view
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.tab_order import tab_behind_all
from pocplanner_ui.widgets.table_copy import copy_button
from pocplanner_ui.widgets.table_paste import PastePanel
from pocplanner_ui.widgets.text import HelpLabel, TitleLabel, plain_tip
from pocplanner_ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QResizeEvent

    from pocplanner.assessment.result import FactView
    from pocplanner.guidance.schema import QuestionEntry
    from pocplanner.model.facts import Fact
    from pocplanner.model.ids import FieldRef
    from pocplanner.session.changes import ChangeSet
    from pocplanner.session.completion import Item
    from pocplanner.session.table_text import TableText

PANEL_WIDTH, NARROW_PANEL = 372, 288
WIDE_FROM, BESIDE_FROM = 960, 560
PANEL_LOW = 200
"""Least height of the questions, and of the panel below them."""
QWIDGETSIZE_MAX = 16_777_215
"""Qt's own word for: as wide as one likes; PySide does not name it."""
"""Width of the page from which the panel has its full width."""
ROWS_AT_ONCE = 12
"""Rows that are there when the page is shown; more than fit on a screen of 768 lines."""
SLICE = 0.015
"""Seconds for which rows are made before the window may do something else."""


class FactsPage(Page):
    """All questions of the library with their answers."""

    scrolls = False

    @override
    def build(self) -> None:
        self.groups: list[FactGroup] = []
        self.current: FactRow | None = None
        self._is_ordered = False
        self._group_of: dict[str, FactGroup] = {}
        self._make_head()
        self._make_bar()
        self.panel = GuidancePanel(self.bridge)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.nothing = HelpLabel(self.tr("No question fits this search."), size=1.0)
        self.nothing.setVisible(False)
        self._list.addWidget(self.nothing)
        self._make_groups()
        self._list.addStretch(1)
        self.area = scrolling(self._list)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(theme.ROOM)
        self._body.addWidget(self.area, 1)
        self._body.addWidget(self.panel)
        self.column.addLayout(self._body, 1)
        self._make_paste()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._make_some)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        self.bridge.flush.connect(self._flush)

    def _make_head(self) -> None:
        self.heading = TitleLabel(self.tr("Facts"))
        self.heading.setWordWrap(False)
        self.summary = HelpLabel("", size=1.0)
        self.next_button = QPushButton(self.tr("Most important unknown"))
        self.next_button.setToolTip(self.tr("Go to the unknown question on which the most serious risks hang"))
        self.next_button.clicked.connect(self.show_most_important)
        self.copy_button = copy_button(self, self._as_table)
        self.paste_button = QPushButton(self.tr("Paste …"))
        self.paste_button.setAccessibleName(self.tr("Facts: paste answers from a spreadsheet"))
        self.paste_button.setToolTip(plain_tip(self.tr("Paste answers from a spreadsheet (Ctrl+V)")))
        head = Row(self.heading, spacing=theme.ROOM)
        head.add(self.summary, stretch=True, least=240)
        head.add(Row(self.copy_button, self.paste_button, self.next_button, spacing=theme.ROOM))
        self.column.addWidget(head)

    def _make_paste(self) -> None:
        self.paste_panel = PastePanel(self.bridge, IntoFacts(self.bridge))
        self.paste_panel.paste_action(self)
        self.paste_panel.closed.connect(lambda: self.paste_button.setFocus(Qt.FocusReason.OtherFocusReason))
        self.paste_button.clicked.connect(lambda _=False: self.paste_panel.paste())
        self.column.addWidget(self.paste_panel)

    def _make_bar(self) -> None:
        self.search = QLineEdit()
        self.search.setTextMargins(theme.TIGHT, 0, theme.TIGHT, 0)
        self.search.setPlaceholderText(self.tr("Search in questions and help"))
        self.search.setAccessibleName(self.tr("Search in questions"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._filter())
        self.group_box = CalmComboBox()
        self.group_box.setAccessibleName(self.tr("Group of questions"))
        self.group_box.setMinimumContentsLength(18)
        self.group_box.activated.connect(lambda _: self._filter())
        self.unknown_only = TickBox(self.tr("Unknown only"))
        self.unknown_only.toggled.connect(lambda _: self._filter())
        self.quick_only = TickBox(self.tr("Quick {count}").format(count=len(self.bridge.library.quick)))
        self.quick_only.setToolTip(self.tr("Only the questions for an immediate response, within half an hour"))
        self.quick_only.toggled.connect(lambda _: self._filter())
        self.conflicts_only = TickBox("")
        self.conflicts_only.setVisible(False)
        self.conflicts_only.toggled.connect(lambda _: self._filter())
        bar = Row()
        bar.add(self.search, stretch=True, least=160)
        bar.add(self.group_box)
        bar.add(Row(self.quick_only, self.unknown_only, self.conflicts_only))
        self.column.addWidget(bar)

    def _make_groups(self) -> None:
        library = self.bridge.library
        titles = {group.key: group.text["en"] for group in library.groups}
        by_group: dict[str, list[QuestionEntry]] = {key: [] for key in titles}
        for question in library.questions.values():
            by_group.setdefault(question.group, []).append(question)
        self.group_box.addItem(self.tr("All groups"), "")
        for key, questions in by_group.items():
            if not questions:
                continue
            title = titles.get(key, key.replace("_", " ").capitalize())
            group = FactGroup(self.bridge, key, title, tuple(questions))
            self.groups.append(group)
            self._group_of |= dict.fromkeys((question.key for question in questions), group)
            self._list.addWidget(group)
            self.group_box.addItem(title, key)

    # Rows, made little by little

    @property
    def rows(self) -> dict[str, FactRow]:
        """The rows that are there so far, by the key of their question."""
        return {key: row for group in self.groups for key, row in group.rows.items()}

    def _missing(self) -> Iterator[FactRow]:
        """Makes the rows that are missing, one at a time and in order."""
        for group in self.groups:
            while (row := group.make_next()) is not None:
                row.chosen.connect(self.choose)
                row.done.connect(self._go_on)
                facts = facts_answers.all_declared(self.bridge.plan)
                row.show_state(self._view(row.question.key), facts.get(row.question.key, ()))
                yield row

    def _make_some(self) -> None:
        until = perf_counter() + SLICE
        for _ in self._missing():
            if perf_counter() > until:
                self._later.start(0)
                break
        self._settle()

    def _settle(self) -> None:
        """Let the list grow at once for the rows that came; until then they would squeeze those above."""
        QCoreApplication.sendPostedEvents(self.area.viewport(), QEvent.Type.LayoutRequest.value)
        if not self._is_ordered and len(self.rows) == len(self._group_of):
            # All rows are there: what stands beside them and below them is reached by the Tab key after them.
            self._is_ordered = True
            tab_behind_all(self._body, self.panel)
            tab_behind_all(self.column, self.paste_panel)

    def make_all(self, up_to: str = "") -> None:
        """Make all rows now, or those up to one question: what stands above it must not grow afterwards."""
        if up_to and up_to in self.rows:
            return
        for row in self._missing():
            if row.question.key == up_to:
                break
        self._settle()

    def _view(self, key: str) -> FactView | None:
        assessment = self.bridge.assessment
        return assessment.facts.get(key) if assessment is not None else None

    # Refreshing

    @override
    def refresh(self, change: ChangeSet | None) -> None:
        if change is None or change.touches("fact", "option"):
            self._show_all()

    @override
    def refresh_assessment(self) -> None:
        self._show_all()

    def _show_all(self) -> None:
        facts = facts_answers.all_declared(self.bridge.plan)
        for key, row in self.rows.items():
            row.show_state(self._view(key), facts.get(key, ()))
        for position, group in enumerate(self.groups, 1):
            group.show_count(sum(self._is_unknown(question.key, facts) for question in group.questions))
            self.group_box.setItemText(position, f"{group.title} – {group.count_words()}")
        self._show_summary()
        self._begin()
        self._show_panel()

    def _show_summary(self) -> None:
        unknown = sum(group.unknown for group in self.groups)
        assessment = self.bridge.assessment
        views = assessment.facts.values() if assessment is not None else ()
        conflicts = sum(view.conflict for view in views)
        words = self.tr("{unknown} of {all} unknown. Unknown is an answer: it never makes a risk go away.")
        self.summary.setText(words.format(unknown=unknown, all=len(self._group_of)))
        self.conflicts_only.setText(self.tr("Conflicts only ({count})").format(count=conflicts))
        self.conflicts_only.setVisible(conflicts > 0 or self.conflicts_only.isChecked())

    def _is_unknown(self, key: str, facts: dict[str, tuple[Fact, ...]]) -> bool:
        view = self._view(key)
        return facts_answers.is_unknown(view) if view is not None else key not in facts

    def _begin(self) -> None:
        if self.current is not None or not self._group_of:
            return
        for count, _ in enumerate(self._missing(), 1):
            if count >= ROWS_AT_ONCE:
                break
        self._settle()
        self._later.start(0)
        self.choose(next(iter(self.rows.values())))

    def _show_panel(self) -> None:
        if self.current is not None:
            question = self.current.question
            self.panel.show_question(question, self._view(question.key))

    # The question in focus

    def choose(self, row: FactRow) -> None:
        """Let the panel speak about *row*."""
        if row is self.current:
            return
        if self.current is not None:
            self.current.set_current(False)
        self.current = row
        row.set_current(True)
        self._show_panel()

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.isVisible():
            return
        above: QWidget | None = now
        while above is not None and above is not self:
            if isinstance(above, FactRow):
                self.choose(above)
                return
            above = above.parentWidget()

    def show_most_important(self) -> None:
        """Lead to the unknown question that would change most."""
        assessment = self.bridge.assessment
        needs = assessment.information_needs if assessment is not None else ()
        wanted = (need.unknown.key.removeprefix("fact:") for need in needs if need.unknown.key.startswith("fact:"))
        key = next((key for key in wanted if key in self._group_of), None)
        if key is None:
            self.bridge.message.emit("info", self.tr("No unknown question would change a risk as things stand."))
            return
        self.lead_to(key)

    def show_quick(self) -> None:
        """Show only the questions for an immediate response, and lead to the first here that nobody answered."""
        self._clear_filter()
        self.quick_only.setChecked(True)
        left = {question.key for question in unanswered(self.bridge.plan, self.bridge.library)}
        # In the order of the page: who answers from the top down leaves none out.
        first = next((key for key in self.rows if key in left), None)
        if first is not None:
            self.lead_to(first)

    def _go_on(self, row: FactRow) -> None:
        """Lead from a question to the next one that is shown; the last one keeps the focus."""
        self.make_all()
        shown = [each for each in self.rows.values() if not each.isHidden()]
        following = shown[shown.index(row) + 1 :]
        if following:
            following[0].focus()
            bring_into_view(following[0])

    def lead_to(self, key: str) -> None:
        """Show a question and put the focus on its answer."""
        self.make_all(up_to=key)
        row = self.rows[key]
        if row.isHidden() or self._group_of[key].isHidden():
            self._clear_filter()
        self.choose(row)
        row.focus()
        bring_into_view(row)

    @override
    def show_ref(self, ref: FieldRef) -> bool:
        if ref.object == self.bridge.plan.id:
            key = ref.field.removeprefix("facts.")
        else:
            key = next((fact.key for fact in self.bridge.plan.facts if fact.id == ref.object), "")
        if key not in self._group_of:
            return False
        self.lead_to(key)
        field, _, inner = ref.field.partition(".")
        if field in {"note", "provenance"}:
            self.panel.show_source(inner if field == "provenance" else "note")
        return True

    # Filter

    def _clear_filter(self) -> None:
        self.search.clear()
        self.unknown_only.setChecked(False)
        self.quick_only.setChecked(False)
        self.conflicts_only.setChecked(False)
        self.group_box.setCurrentIndex(0)
        self._filter()

    def _filter(self) -> None:
        """Show the rows that fit. A row that is answered stays until the filter changes: it shall not jump away."""
        self.make_all()
        needle = self.search.text().strip().casefold()
        wanted = self.group_box.currentData()
        found = False
        self.area.setUpdatesEnabled(False)
        for group in self.groups:
            some = False
            for row in group.rows.values():
                fits = (not wanted or wanted == group.key) and row.holds(needle) and self._state_fits(row)
                row.setVisible(fits)
                some = some or fits
            group.setVisible(some)
            found = found or some
        self.nothing.setVisible(not found)
        self.area.setUpdatesEnabled(True)
        self.area.verticalScrollBar().setValue(0)

    def _state_fits(self, row: FactRow) -> bool:
        unknown, conflict = self.unknown_only.isChecked(), self.conflicts_only.isChecked()
        quick = row.question.quick is not None or not self.quick_only.isChecked()
        return quick and (row.unknown or not unknown) and (row.conflict or not conflict)

    @override
    def within_filter(self) -> Callable[[Item], bool] | None:
        checks = (self.unknown_only, self.quick_only, self.conflicts_only)
        if not (self.search.text().strip() or self.group_box.currentData() or any(box.isChecked() for box in checks)):
            return None
        return self._is_shown

    def _is_shown(self, item: Item) -> bool:
        key = item.ref.field.removeprefix("facts.") if item.ref is not None else ""
        row = self.rows.get(key)
        return row is not None and not row.isHidden() and not self._group_of[key].isHidden()

    def _as_table(self) -> TableText:
        """The questions that the filter shows, with their answers."""
        self.make_all()
        shown = [(group.title, row.question) for group in self.groups for row in group.rows.values()
                 if not group.isHidden() and not row.isHidden()]  # fmt: skip
        return facts_table(self.bridge, shown)

    def _flush(self) -> None:
        for row in self.rows.values():
            row.editor.flush()

    # Qt

    def _place_panel(self) -> None:
        """The panel stands beside the questions, or below them where that would leave them no room."""
        below = self.width() < theme.px(BESIDE_FROM)
        self._body.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        least = theme.px(PANEL_LOW) if below else 0
        self.area.setMinimumHeight(least)
        self.panel.setMinimumHeight(least)
        if below:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(QWIDGETSIZE_MAX)
        else:
            wide = self.width() >= theme.px(WIDE_FROM)
            self.panel.setFixedWidth(theme.px(PANEL_WIDTH if wide else NARROW_PANEL))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_panel()
        super().resizeEvent(event)
