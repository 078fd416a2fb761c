"""What would come of a file: all problems at once, what each row would do, and what must be known besides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from pocplanner.said import capital
from pocplanner.session.importing import CellProblem
from pocplanner.session.tabular_rows import Outcome
from pocplanner_ui import theme
from pocplanner_ui.bridge.item_models import Column, TupleTableModel
from pocplanner_ui.language import number
from pocplanner_ui.pages.import_draft import title_of
from pocplanner_ui.said_words import error_words, spoken
from pocplanner_ui.widgets.paste_words import RowWords
from pocplanner_ui.widgets.tabs import set_tab_text
from pocplanner_ui.widgets.text import HeadingLabel, PlainLabel
from pocplanner_ui.widgets.values_table import RowsView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.errors import Problem
    from pocplanner.session.importing import ImportProposal, ListProposal
    from pocplanner.session.tabular_rows import RowProposal
    from pocplanner_ui.bridge.session_bridge import SessionBridge

_ORDER = (Outcome.CHANGE, Outcome.ADD, Outcome.SAME, Outcome.PROBLEM)


def _tr(text: str) -> str:
    return QCoreApplication.translate("import", text)


@dataclass(frozen=True, slots=True)
class _Noted:
    problem: Problem
    is_warning: bool


@dataclass(frozen=True, slots=True)
class _Listed:
    into: str
    row: RowProposal


class ImportOutcome(QWidget):
    """Three tables behind tabs; below, the chosen row in full."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = RowWords(bridge)
        self.problems: TupleTableModel[Problem] = TupleTableModel(self._problem_columns(), parent=self)
        self.rows: TupleTableModel[_Listed] = TupleTableModel(self._row_columns(), parent=self)
        self.notes: TupleTableModel[_Noted] = TupleTableModel(self._note_columns(), parent=self)
        self.heading = HeadingLabel("")
        self.counts = PlainLabel("", selectable=True)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(_tr("What would come of the file"))
        self.stack = QStackedWidget()
        self.views: list[RowsView] = []
        for model, name in (
            (self.problems, _tr("Problems")),
            (self.rows, _tr("Rows")),
            (self.notes, _tr("Notes")),
        ):
            view = RowsView()
            view.setModel(model)
            view.setAccessibleName(name)
            view.setMinimumHeight(theme.px(110))
            view.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
            self.views.append(view)
            self.stack.addWidget(view)
            self.tabs.addTab(name)
        self.tabs.currentChanged.connect(self._show_tab)
        self.chosen = PlainLabel("", selectable=True)
        self.chosen.setAccessibleName(_tr("The chosen row in full"))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.heading)
        column.addWidget(self.counts)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        column.addWidget(self.chosen)

    def _problem_columns(self) -> tuple[Column[Problem], ...]:
        return (
            Column(_tr("Row"), lambda item: spoken(capital(item.row) if isinstance(item, CellProblem) else item.where)),
            Column(_tr("Column"), lambda item: spoken(item.column) if isinstance(item, CellProblem) else ""),
            Column(_tr("Value"), lambda item: item.value if isinstance(item, CellProblem) else ""),
            Column(_tr("What is wrong"), lambda item: spoken(item.what)),
        )

    def _row_columns(self) -> tuple[Column[_Listed], ...]:
        words = self._words
        return (
            Column(_tr("Row"), lambda item: str(item.row.number), lambda item: item.row.number, numeric=True),
            Column(_tr("Goes into"), lambda item: item.into),
            Column(_tr("What happens"), lambda item: words.outcome(item.row)),
            Column(_tr("Name"), lambda item: item.row.name),
            Column(_tr("Old → new, or what is wrong"), lambda item: words.details(item.row)),
        )

    def _note_columns(self) -> tuple[Column[_Noted], ...]:
        return (
            Column(_tr("Note"), lambda item: _tr("Look at this") if item.is_warning else _tr("To know")),
            Column(_tr("What"), lambda item: spoken(item.problem.what)),
            Column(_tr("Where"), lambda item: spoken(item.problem.where)),
        )

    # Showing

    def show_proposal(self, proposal: ImportProposal) -> None:
        """Show what would come of the file."""
        self._words.know(*(listed.proposal for listed in proposal.lists))
        self.heading.setText(_tr("What would happen"))
        self.counts.setText("\n".join(map(_counts, proposal.lists)) or _tr("Nothing can be taken over as it stands."))
        rows = [_Listed(title_of(listed.into), row) for listed in proposal.lists for row in listed.proposal.rows]
        self._show(
            proposal.problems,
            sorted(rows, key=lambda item: _ORDER.index(item.row.outcome)),
            [_Noted(item, True) for item in proposal.warnings] + [_Noted(item, False) for item in proposal.notes],
        )
        self.tabs.setCurrentIndex(0 if proposal.problems else 1)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.counts.text()))

    def show_refusal(self, problems: Sequence[Problem], *, was_read: bool) -> None:
        """Show why a file was not read at all, or cannot be compared with the plan."""
        self.heading.setText(_tr("What would happen") if was_read else _tr("The file was not read"))
        self.counts.setText(_tr("Nothing was taken over; the plan is unchanged."))
        self._show(problems, (), ())
        self.tabs.setCurrentIndex(0)

    def _show(self, problems: Sequence[Problem], rows: Sequence[_Listed], notes: Sequence[_Noted]) -> None:
        for model in (self.problems, self.rows, self.notes):
            model.set_rows(())
        self.problems.set_rows(tuple(problems))
        self.rows.set_rows(tuple(rows))
        self.notes.set_rows(tuple(notes))
        names = (_tr("Problems"), _tr("Rows"), _tr("Notes"))
        for at, (name, view) in enumerate(zip(names, self.views, strict=True)):
            count = view.model().rowCount()
            set_tab_text(self.tabs, at, f"{name}  {number(count)}")
            view.fit()
            if count:
                view.setCurrentIndex(view.model().index(0, 0))
        self._show_chosen()

    def _show_tab(self, at: int) -> None:
        self.stack.setCurrentIndex(at)
        self._show_chosen()

    def _show_chosen(self) -> None:
        at = self.stack.currentIndex()
        row = self.views[at].currentIndex().row() if self.views else -1
        text = ""
        if at == 0 and 0 <= row < len(self.problems.rows):
            text = error_words(self.problems.rows[row])
        elif at == 1 and 0 <= row < len(self.rows.rows):
            text = self._words.in_full(self.rows.rows[row].row)
        elif at == 2 and 0 <= row < len(self.notes.rows):
            text = error_words(self.notes.rows[row].problem)
        self.chosen.setText(text)
        self.chosen.setVisible(bool(text))


def _counts(listed: ListProposal) -> str:
    """What would come of one list, in numbers."""
    count = listed.proposal.count
    words = _tr("{list}: {added} added, {changed} changed, {same} without a change, {held} with problems.")
    return words.format(
        list=title_of(listed.into),
        added=number(count(Outcome.ADD)),
        changed=number(count(Outcome.CHANGE)),
        same=number(count(Outcome.SAME)),
        held=number(count(Outcome.PROBLEM)),
    )
