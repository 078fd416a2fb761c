"""The planning checklist: what people said, and what the program itself can see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.assessment.measures import AGREED
from pocplanner.assessment.result import StepView, Verdict
from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import ItemState, RiskState
from pocplanner.rules.engine import evaluate
from pocplanner.rules.loud import naming
from pocplanner.said import said

if TYPE_CHECKING:
    from pocplanner.assessment.result import HarmRisk
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import ChecklistEntry
    from pocplanner.model.plan import Plan
    from pocplanner.rules.world import World


def needs_measure(risk: HarmRisk) -> bool:
    """Whether a risk of the register asks for an agreed measure: triggered, open, and not that of inaction."""
    answered_by_options = risk.entry is not None and not risk.entry.measures
    return risk.verdict is Verdict.TRIGGERED and risk.state is RiskState.OPEN and not answered_by_options


def without_agreed_measure(risks: tuple[HarmRisk, ...], plan: Plan) -> list[HarmRisk]:
    """Risks that ask for a measure and have none with an owner and that owner's agreement."""
    agreed = {item.id for item in plan.measures if item.owner is not None and item.status in AGREED}
    return [risk for risk in risks if needs_measure(risk) and agreed.isdisjoint(risk.measures)]


def checklist_views(world: World, library: Library, risks: tuple[HarmRisk, ...]) -> tuple[StepView, ...]:
    """The nine items of Handbook 11.4.3 with their states."""
    decisions = {library.current(item.item): item for item in world.plan.checklist}
    views = []
    for entry in library.checklist:
        decision = decisions.get(entry.id)
        with naming(entry.id):
            required = entry.required_when is not None and evaluate(entry.required_when, world, {}) is not False
        state, detail = _computed(entry, world.plan, risks)
        if state is None:
            state = decision.state if decision is not None else ItemState.OPEN
            detail = (decision.evidence or decision.reason) if decision is not None else ""
        if required and state is ItemState.NOT_APPLICABLE:
            state, detail = ItemState.OPEN, said("Marked not applicable, but this operation needs it.")
        ref = (
            FieldRef(object=decision.id, field="state")
            if decision
            else FieldRef(object=world.plan.id, field="checklist")
        )
        views.append(StepView(entry, state, detail, ref, decision, required))
    return tuple(views)


def _computed(entry: ChecklistEntry, plan: Plan, risks: tuple[HarmRisk, ...]) -> tuple[ItemState | None, str]:
    if entry.computed == "measures_for_every_risk":
        asking = [risk for risk in risks if needs_measure(risk)]
        open_ = without_agreed_measure(risks, plan)
        if open_:
            return ItemState.OPEN, said(
                "{count} of {all} open risks have no agreed measure with an owner.", count=len(open_), all=len(asking)
            )
        decided = [risk for risk in risks if risk.verdict is Verdict.TRIGGERED and risk.state is not RiskState.OPEN]
        if not asking and decided:
            return ItemState.DONE, said("No risk is open; {count} stated or dismissed.", count=len(decided))
        if not asking:
            return ItemState.OPEN, said(
                "No open risk is in the register yet; the item stays open until facts are declared."
            )
        return ItemState.DONE, said(
            "Each of {count} open risks has an agreed measure with an owner.", count=len(asking)
        )
    if entry.computed == "criterion_with_metric":
        full = [item for item in plan.criteria if item.metric and item.baseline and item.data_source]
        if full:
            return ItemState.DONE, said(
                "{count} of {all} criteria have metric, baseline and source.", count=len(full), all=len(plan.criteria)
            )
        return ItemState.OPEN, said("No criterion has a metric, a baseline and a source.")
    return None, ""
