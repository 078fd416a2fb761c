"""What a pasted table does, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.model.walk import object_id
from pocplanner.session.names import name_of
from pocplanner.session.step_name import rows_counted
from pocplanner.session.tabular_rows import Outcome
from pocplanner_ui.language import number
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets import formatting

if TYPE_CHECKING:
    from pocplanner.session.tabular_rows import CellChange, Proposal, RowProposal
    from pocplanner_ui.bridge.session_bridge import SessionBridge


def _tr(text: str) -> str:
    return QCoreApplication.translate("paste", text)


class RowWords:
    """Words for rows; knows the names of the plan and those of the objects that are about to be added."""

    def __init__(self, bridge: SessionBridge) -> None:
        self._bridge = bridge
        self._new: dict[str, str] = {}

    def know(self, *proposals: Proposal) -> None:
        """Take over the names of what would be added."""
        self._new = {object_id(item): name_of(item) for proposal in proposals for item in proposal.objects}

    def _name(self, identifier: str) -> str:
        found = self._bridge.objects.get(identifier)
        return self._new.get(identifier, identifier) if found is None else name_of(found.object, self._bridge.plan)

    @staticmethod
    def outcome(row: RowProposal) -> str:
        """What happens with a row, in a word."""
        return {
            Outcome.PROBLEM: _tr("Not taken over"),
            Outcome.CHANGE: _tr("Changed"),
            Outcome.ADD: _tr("Added"),
            Outcome.SAME: _tr("No change"),
        }[row.outcome]

    def details(self, row: RowProposal) -> str:
        """Problems, or fields with their old and new values, on one line."""
        return " ".join(map(spoken, row.problems)) or "; ".join(self._change(change, row) for change in row.changes)

    def _change(self, change: CellChange, row: RowProposal) -> str:
        spec = change.target.spec
        new = formatting.field_text(spec, change.new, self._name)
        if row.outcome is Outcome.ADD:
            return f"{change.target.label}: {new}"
        return f"{change.target.label}: {formatting.field_text(spec, change.old, self._name)} → {new}"

    def in_full(self, row: RowProposal) -> str:
        """A row on lines of its own, for the label below the table."""
        lines = tuple(map(spoken, row.problems)) or tuple(self._change(change, row) for change in row.changes)
        first = _tr("Row {number}, {name}").format(number=row.number, name=row.name or _tr("no name"))
        return f"{first}: " + ("\n".join(lines) or self.outcome(row))

    @staticmethod
    def counts(added: int, changed: int) -> str:
        """The two counts for the name of the undo step, which the window says in its language when it shows it."""
        return rows_counted(added, changed)

    @staticmethod
    def doing(added: int, changed: int) -> str:
        """The word on the button."""
        if added and changed:
            return _tr("Add {added}, change {changed}").format(added=number(added), changed=number(changed))
        if added:
            return _tr("Add {added}").format(added=number(added))
        return _tr("Change {changed}").format(changed=number(changed)) if changed else _tr("Nothing to take over")

    @staticmethod
    def done(added: int, changed: int) -> str:
        """What was done."""
        parts = [_tr("{count} added").format(count=number(added))] if added else []
        parts += [_tr("{count} changed").format(count=number(changed))] if changed else []
        return _tr("{what}. Undo takes it back in one step.").format(what=", ".join(parts))

    @staticmethod
    def summary(held: int, same: int, matched: str) -> str:
        """What is not taken over, and by what rows are *matched*."""
        parts = []
        if held:
            parts.append(_tr("{count} with problems, not taken over.").format(count=number(held)))
        if same:
            parts.append(_tr("{count} without a change.").format(count=number(same)))
        return " ".join([*parts, matched])
