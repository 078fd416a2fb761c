"""Consultations: who was asked, when, with how much time, and what came back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.model.brief import Consultation
from pocplanner_ui.bridge.item_models import Column
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.base import Page
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.collection import CollectionEditor

if TYPE_CHECKING:
    from pocplanner.model.base import Value
    from pocplanner_ui.bridge.session_bridge import SessionBridge


def _tr(text: str) -> str:
    return QCoreApplication.translate("consultations", text)


def _who(row: Value) -> str:
    assert isinstance(row, Consultation), "the table holds consultations"
    named = formatting.word(row.component) if row.component is not None else row.body
    return named or formatting.word(row.consultation_kind)


class ConsultationsPage(Page):
    """One table with the form of the chosen consultation beside it."""

    scrolls = False

    def __init__(self, bridge: SessionBridge) -> None:
        self.title = _tr("Consultations")
        self.intro = _tr("Silence is never agreement: “asked and no reply” is printed as it is.")
        super().__init__(bridge)

    @override
    def build(self) -> None:
        columns: tuple[str | Column[Value], ...] = (Column(_tr("Who was asked"), _who), "answer", "subject")
        self.editor = CollectionEditor(
            self.bridge, Consultation, "consultations", columns=columns, noun=_tr("consultation"), pastes=True,
            matched=_tr("Rows are matched by who was asked; an empty cell changes nothing."),
        )  # fmt: skip
        self.column.addWidget(self.editor, 1)
        self.parts.append(self.editor)
