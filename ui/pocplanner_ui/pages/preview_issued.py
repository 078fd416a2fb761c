"""The briefs of the plan that were issued, as a table: what nobody edits and no undo takes back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocplanner.model.times import format_dtg
from pocplanner_ui import theme
from pocplanner_ui.bridge.item_models import Column, TupleTableModel
from pocplanner_ui.pages.preview_words import issued_words
from pocplanner_ui.pages.register_parts import FittedColumns, ListTable
from pocplanner_ui.widgets.text import HelpLabel

if TYPE_CHECKING:
    from pocplanner.model.document import Document, IssuedBrief

COLUMNS = FittedColumns(
    (88, 0, 84, 64, 130, 150, 220, 96), (92, 0, 90, 70, 150, 220, 230, 110), spare=(6, 3), least=130
)


@dataclass(frozen=True, slots=True)
class IssuedRow:
    """One copy that was issued."""

    brief: IssuedBrief
    edition: str
    successor: str
    """Id of the newest brief that takes its place; empty where none does."""


def issued_rows(document: Document) -> tuple[IssuedRow, ...]:
    """What was issued, the newest first."""
    successors = {gone: brief.brief_id for brief in document.briefs for gone in brief.supersedes}
    return tuple(
        IssuedRow(brief, issued_words(brief.edition, document.plan), successors.get(brief.brief_id, ""))
        for brief in sorted(document.briefs, key=lambda brief: brief.issued_at, reverse=True)
    )


class IssuedPanel(QWidget):
    """The table, or why it is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TupleTableModel(self._columns(), parent=self)
        self.table = ListTable(self.model, COLUMNS, lines=2)
        self.table.setAccessibleName(self.tr("Issued briefs of this plan"))
        self.none = HelpLabel(
            self.tr("No brief of this plan is recorded. A brief that is signed here can be recorded as it is saved."),
            size=1.0,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.none)
        column.addWidget(self.table, 1)
        column.addStretch(0)

    def _columns(self) -> tuple[Column[IssuedRow], ...]:
        state = (self.tr("DRAFT"), self.tr("FINAL"))
        return (
            Column(self.tr("Brief id"), lambda row: row.brief.brief_id),
            Column(self.tr("Edition"), lambda row: row.edition),
            Column(
                self.tr("Which copy"),
                lambda row: self.tr("{number} of {count}").format(number=row.brief.copy_number, count=row.brief.copies),
            ),
            Column(self.tr("State"), lambda row: state[row.brief.final]),
            Column(self.tr("When"), lambda row: format_dtg(row.brief.issued_at)),
            Column(self.tr("Signed by"), lambda row: row.brief.signer or self.tr("not signed")),
            Column(self.tr("Check characters"), lambda row: row.brief.check),
            Column(self.tr("Superseded by"), lambda row: row.successor or "–"),
        )

    def show_document(self, document: Document) -> None:
        """Show the briefs of this document."""
        rows = issued_rows(document)
        self.model.set_rows(rows)
        self.none.setVisible(not rows)
        self.table.setVisible(bool(rows))
