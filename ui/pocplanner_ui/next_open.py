"""The way through the plan: which item is open next, from wherever the planner is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner_ui.pages.registry import PAGES
from pocplanner_ui.said_words import spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocplanner.model.base import Value
    from pocplanner.model.plan import Plan
    from pocplanner.session.completion import Item
    from pocplanner_ui.bridge.session_bridge import SessionBridge

Place = tuple[str, "Item"]
"""The key of a page, and one of its items."""


class NextOpen:
    """Goes from one open item to the next, page by page in the order of the list of parts, and around."""

    def __init__(self, bridge: SessionBridge) -> None:
        self._bridge = bridge
        self._last: tuple[str, str] | None = None
        self._ways: list[Place] = []

    def step(self, page: str, *, back: bool = False, within: Callable[[Item], bool] | None = None) -> Place | None:
        """The next open item, or the one before: after the last one where that is on *page*, else from its start.

        *within* tells which items of *page* its filter shows: while one of them is open, the way stays among them.
        None where nothing is open.
        """
        places = self._ways = self._places(page, within)
        names = [_name(place) for place in places]
        start = next((at for at, place in enumerate(places) if place[0] == page), 0) - (not back)
        if self._last in names and self._last[0] == page:
            start = names.index(self._last)
        count = len(places)
        ways = range(start - 1, start - 1 - count, -1) if back else range(start + 1, start + 1 + count)
        found = next((places[at % count] for at in ways if not places[at % count][1].done), None)
        self._last = _name(found) if found is not None else None
        return found

    def words(self, place: Place) -> str:
        """What is open, in one line, with how much else was when the step was made."""
        page, item = place
        waiting = [_name(other) for other in self._ways if not other[1].done]
        number = waiting.index(_name(place)) + 1
        title = next(spec.title for spec in PAGES if spec.key == page)
        what = spoken(item.what) or _field_words(self._bridge.plan, item)
        return QCoreApplication.translate("next_open", "Open item {number} of {count} – {page}: {what}").format(
            number=number, count=len(waiting), page=QCoreApplication.translate("pages", title), what=what
        )

    def _places(self, page: str, within: Callable[[Item], bool] | None) -> list[Place]:
        from pocplanner.session.completion import items

        found = dict(items(self._bridge.plan, self._bridge.assessment))
        if within is not None:
            inside = [(page, item) for item in found.get(page, ()) if within(item)]
            if not all(item.done for _, item in inside):
                return inside
        return [(spec.key, item) for spec in PAGES for item in found.get(spec.key, ())]


def _name(place: Place) -> tuple[str, str]:
    """What stays the same of an item from one state of the plan to the next."""
    page, item = place
    return page, f"{item.key} {item.ref or ''} {item.what}"


def _field_words(plan: Plan, item: Item) -> str:
    """The label of the field in which an item is answered."""
    from pocplanner.session.fields import field_spec
    from pocplanner_ui.widgets.labels import label_of

    model: type[Value] | None = type(plan)
    label = item.key
    for step in item.ref.field.split(".") if item.ref is not None else ():
        spec = field_spec(model, step) if model is not None else None
        if model is not None and spec is not None:
            label = label_of(model, spec)
        model = spec.model if spec is not None else None
    return label
