"""A page made of cards: parts of a form, and lists of objects, in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from pocplanner_ui.overriding import override
from pocplanner_ui.pages.base import Page
from pocplanner_ui.widgets.binding import PlanBinding
from pocplanner_ui.widgets.collection import CollectionEditor
from pocplanner_ui.widgets.form import Form
from pocplanner_ui.widgets.section import Card, add_card

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from pocplanner.model.base import Value
    from pocplanner.model.ids import FieldRef
    from pocplanner_ui.bridge.session_bridge import SessionBridge


class FormPage(Page):
    """Adds cards one below the other; each leads to its fields by itself."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        self.cards: list[Card] = []
        self._later: list[Callable[[], object]] = []
        super().__init__(bridge, parent)
        self._next = QTimer(self)
        self._next.timeout.connect(self._build_one)

    def later(self, build: Callable[[], object]) -> None:
        """Build a card below the first screen once the page has been shown, so that it is there at once."""
        self._later.append(build)

    def finish(self) -> None:
        """Build now what was to come later."""
        while self._later:
            self._build_one()

    @property
    @override
    def is_finished(self) -> bool:
        return not self._later

    def _build_one(self) -> None:
        if self._later:
            self._later.pop(0)()
        if not self._later:
            self._next.stop()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._later:
            self._next.start(0)

    @override
    def show_ref(self, ref: FieldRef) -> bool:
        self.finish()
        return super().show_ref(ref)

    def add_form(
        self,
        title: str,
        model: type[Value],
        fields: Sequence[str] | None,
        *,
        inside: str = "",
        help_text: str = "",
        labels: Mapping[str, str] | None = None,
        across: bool = False,
        card: Card | None = None,
    ) -> Form:
        """A card with fields of the plan, or of the value at *inside*, for example ``decision``; *card* adds to one."""
        binding = PlanBinding(self.bridge, model, prefix=inside, parent=self)
        form = Form(binding, fields=fields, labels=labels, across=across)
        (card or self.card(title, help_text)).content.addWidget(form)
        self.parts.append(form)
        return form

    def add_list(
        self,
        title: str,
        help_text: str,
        model: type[Value],
        field: str,
        columns: Sequence[str],
        *,
        noun: str,
        fields: Sequence[str] | None = None,
        matched: str = "",
    ) -> CollectionEditor:
        """A card with a list of objects of the plan and the form of the chosen one below it.

        Rows of a spreadsheet can be pasted into it where *matched* says by what they find their objects.
        """
        editor = CollectionEditor(
            self.bridge, model, field, columns=columns, fields=fields, beside=False, noun=noun, ordered=True,
            pastes=bool(matched), matched=matched,
        )  # fmt: skip
        self.card(title, help_text).content.addWidget(editor)
        self.parts.append(editor)
        return editor

    def card(self, title: str, help_text: str = "") -> Card:
        """An empty card at the end of the page."""
        card = Card(title, help_text)
        add_card(self.column, card)
        self.cards.append(card)
        return card
