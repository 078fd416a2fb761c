"""What every page has: a heading, a scrolling column, and refreshes only while it can be seen.

A page overrides what it needs: ``build`` is called once, ``refresh`` after edits, ``refresh_assessment`` when a new
assessment is there. All three come in this order, and the last two only while the page is visible. To lead somewhere
else, emit ``jump`` with a :class:`FieldRef` or ``go`` with a page key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.widgets.scroll import ColumnArea
from pocplanner_ui.widgets.text import HelpLabel, TitleLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from pocplanner.model.ids import FieldRef
    from pocplanner.session.changes import ChangeSet
    from pocplanner.session.completion import Item
    from pocplanner_ui.bridge.session_bridge import SessionBridge


class ShowsFields(Protocol):
    """A part of a page that can lead to a field: a form, a collection."""

    def show_ref(self, ref: FieldRef) -> bool:
        """Put the focus on the field; whether it is here."""


class Page(QWidget):
    """A page of the window."""

    jump = Signal(object)
    """A :class:`FieldRef` to show, on whatever page it is."""
    go = Signal(str)
    """Key of a page to show."""

    title = ""
    intro = ""
    scrolls = True
    """Whether the page as a whole scrolls; a page with a table that fills it does not."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.parts: list[ShowsFields] = []
        self._stale_plan = self._stale_assessment = True
        self.column = QVBoxLayout()
        self.column.setContentsMargins(theme.WIDE, theme.ROOM, theme.WIDE, theme.ROOM)
        self.column.setSpacing(theme.GAP)
        self._frame()
        self._head()
        self.build()
        bridge.plan_changed.connect(self._on_plan)
        bridge.assessment_changed.connect(self._on_assessment)
        bridge.session_replaced.connect(self._on_replaced)

    # To override

    def build(self) -> None:
        """Make the widgets, once."""

    def refresh(self, change: ChangeSet | None) -> None:
        """Show the plan as it is now; *change* is none where more than one edit may have passed."""

    def refresh_assessment(self) -> None:
        """Show the assessment as it is now; ``bridge.assessment`` may be none."""

    def show_ref(self, ref: FieldRef) -> bool:
        """Lead to a field of this page; whether it is here."""
        return any(part.show_ref(ref) for part in self.parts)

    def show_key(self, key: str) -> bool:
        """Lead to something that is no field of the plan, such as a risk, by its id; whether it is here."""
        return False

    def show_entry(self, entry: str) -> bool:
        """Lead to an entry of the guidance library by its id; whether the page lists it as things stand."""
        return self.show_key(entry)

    def within_filter(self) -> Callable[[Item], bool] | None:
        """Says of an item of the page whether its filter shows it; none while nothing is filtered."""
        return None

    @property
    def is_finished(self) -> bool:
        """Whether nothing of the page is still on its way; a picture of the window waits for it."""
        return True

    # Frame

    def _frame(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        if not self.scrolls:
            outer.addLayout(self.column)
            return
        self.scroll_area = ColumnArea(self.column)
        outer.addWidget(self.scroll_area)

    def _head(self) -> None:
        if self.title:
            self.heading = TitleLabel(self.title)
            self.header = QHBoxLayout()
            self.header.addWidget(self.heading, 1)
            self.column.addLayout(self.header)
        if self.intro:
            self.column.addWidget(HelpLabel(self.intro, size=1.0))

    # Refreshing

    def _on_plan(self, change: ChangeSet) -> None:
        if self.isVisible():
            self.refresh(change)
        else:
            self._stale_plan = True

    def _on_assessment(self) -> None:
        if self.isVisible():
            self.refresh_assessment()
        else:
            self._stale_assessment = True

    def _on_replaced(self) -> None:
        self._stale_plan = self._stale_assessment = True
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if self._stale_plan:
            self._stale_plan = False
            self.refresh(None)
        if self._stale_assessment:
            self._stale_assessment = False
            self.refresh_assessment()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._catch_up()
        super().showEvent(event)
