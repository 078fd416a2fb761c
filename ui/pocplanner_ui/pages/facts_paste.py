"""A table of answers that is pasted into the facts page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.model.ids import FieldRef
from pocplanner.session.commands import PutObjects
from pocplanner.session.step_name import pasted_answers
from pocplanner.session.tabular_facts import ANSWER, QUESTION, PastedFacts, fact_targets, propose_facts
from pocplanner_ui.pages import facts_answers
from pocplanner_ui.pages.grid_tables import fact_headings
from pocplanner_ui.widgets.paste_into import labels, speech

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.model.base import Value
    from pocplanner.session.commands import Command
    from pocplanner.session.fields import FieldSpec
    from pocplanner.session.tabular import Matching, PastedRow
    from pocplanner.session.tabular_rows import Proposal
    from pocplanner_ui.bridge.session_bridge import SessionBridge


def _tr(text: str) -> str:
    return QCoreApplication.translate("facts", text)


def _labels(model: type[Value], spec: FieldSpec) -> tuple[str, ...]:
    """The heading that a copy of the page has, before the label of the field."""
    heading = fact_headings().get(spec.name)
    names = () if spec.name in {QUESTION, ANSWER} else labels(model, spec)
    return names if heading is None else (heading, *names)


class IntoFacts:
    """The answers to the questions of the library."""

    def __init__(self, bridge: SessionBridge) -> None:
        self._bridge = bridge
        self.targets = fact_targets(_labels)
        self.order = (QUESTION, ANSWER, "provenance.source")
        self.matched = _tr("Rows are matched by the question or its key; an empty cell changes nothing.")

    def propose(self, rows: Sequence[PastedRow], matching: Matching) -> Proposal:
        """What comes of the rows."""
        bridge = self._bridge
        questions = tuple(bridge.library.questions.values())
        views = bridge.assessment.facts if bridge.assessment is not None else {}
        facts = facts_answers.all_declared(bridge.plan)
        shown = {
            item.key: facts_answers.shown_value(views.get(item.key), facts.get(item.key, ())) for item in questions
        }
        into = PastedFacts(bridge.plan, questions, shown, self.targets, bridge.new_id, speech())
        return propose_facts(rows, matching, into)

    def command(self, proposal: Proposal, counts: str) -> Command:
        """Declare the answers."""
        owner = FieldRef(object=self._bridge.plan.id, field="facts")
        return PutObjects(owner, proposal.objects, pasted_answers(counts))
