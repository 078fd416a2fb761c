"""Where a pasted table goes: its columns, what would come of its rows, and the command that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from pocplanner.said import FieldSaid
from pocplanner.session.commands import PutObjects
from pocplanner.session.lookup import descend
from pocplanner.session.names import field_words
from pocplanner.session.step_name import pasted_rows
from pocplanner.session.tabular import targets_of
from pocplanner.session.tabular_cells import Speech, key_of
from pocplanner.session.tabular_rows import PastedList, propose
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.labels import column_label_of, label_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pocplanner.model.base import Value
    from pocplanner.model.ids import FieldRef
    from pocplanner.session.commands import Command
    from pocplanner.session.fields import FieldSpec
    from pocplanner.session.tabular import Matching, PastedRow, Target
    from pocplanner.session.tabular_rows import Proposal
    from pocplanner_ui.bridge.session_bridge import SessionBridge


def _tr(text: str) -> str:
    return QCoreApplication.translate("paste", text)


class PasteInto(Protocol):
    """What the panel of pasted rows needs to know of a table."""

    @property
    def targets(self) -> tuple[Target, ...]:
        """The fields that columns can hold."""

    @property
    def order(self) -> tuple[str, ...]:
        """Paths of targets in the order of the columns of the table, for rows without headings."""

    @property
    def matched(self) -> str:
        """By what rows are matched, in a sentence."""

    def propose(self, rows: Sequence[PastedRow], matching: Matching) -> Proposal:
        """What comes of the rows, with the plan as it is now."""

    def command(self, proposal: Proposal, counts: str) -> Command:
        """What does it, as one step; *counts* are words for its name."""


def labels(model: type[Value], spec: FieldSpec) -> tuple[str, ...]:
    """The names of a field, the one to show first."""
    return (label_of(model, spec), column_label_of(model, spec))


def speech() -> Speech:
    """How the window says words and that nothing is said, in its language of the moment."""
    return Speech(formatting.word, frozenset(map(key_of, formatting.words_for_nothing())))


class IntoList:
    """A list of objects of the plan; rows that match none of them are added."""

    def __init__(
        self,
        bridge: SessionBridge,
        model: type[Value],
        owner: Callable[[], FieldRef],
        order: Sequence[str],
        matched: str = "",
    ) -> None:
        """*owner* says where the list is; *order* names the columns of the list, for tables without headings."""
        self._bridge, self._model, self._owner = bridge, model, owner
        self.targets = targets_of(model, labels)
        known = {target.path for target in self.targets}
        self.order = tuple(path if path in known else f"{path}.total" for path in order)
        self.matched = matched or _tr("Rows are matched by name; an empty cell changes nothing.")

    def propose(self, rows: Sequence[PastedRow], matching: Matching) -> Proposal:
        """What comes of the rows."""
        ref, bridge = self._owner(), self._bridge
        found = bridge.objects.get(ref.object)
        items = descend(found.object, ref.field) if found is not None else ()
        assert isinstance(items, tuple), "a table is pasted into a list"
        into = PastedList(bridge.plan, self._model, items, self.targets, bridge.new_id, speech())
        return propose(rows, matching, into)

    def command(self, proposal: Proposal, counts: str) -> Command:
        """Add and change the objects."""
        ref = self._owner()
        above, _, name = ref.field.rpartition(".")
        holder = descend(self._bridge.objects[ref.object].object, above)
        into = FieldSaid.of(field_words(name), type(holder), name)
        return PutObjects(ref, proposal.objects, pasted_rows(into, counts))
