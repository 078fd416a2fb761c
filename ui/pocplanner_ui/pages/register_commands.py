"""Commands on risks: decisions, ratings, own risks. Each is one step of undo; nothing here reads or writes a widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.model.ids import FieldRef
from pocplanner.model.judgement import OwnRisk, Rating, RiskDecision
from pocplanner.model.vocab import RiskState
from pocplanner.session.commands import AddObject, Batch, RemoveObject, SetField
from pocplanner.session.names import shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pocplanner.assessment.result import HarmRisk
    from pocplanner.model.plan import Plan
    from pocplanner.session.commands import Command

DECISIONS = "risk_decisions"


def _tr(text: str) -> str:
    return QCoreApplication.translate("register", text)


def held_decision(plan: Plan, risk: HarmRisk, option: str | None) -> RiskDecision | None:
    """The decision that holds for a risk, as the plan has it now; the assessment may be a moment older."""
    known = {item.id: item for item in plan.risk_decisions}
    if risk.decision is not None and risk.decision.id in known:
        return known[risk.decision.id]
    found = {item.option: item for item in plan.risk_decisions if item.risk == risk.id}
    return found.get(option) or found.get(None)


def change_decision(
    plan: Plan,
    risk: HarmRisk,
    changes: Mapping[str, object],
    new_id: Callable[[], str],
    *,
    label: str,
    option: str | None = None,
) -> Command:
    """Change the decision that holds for a risk; the first change makes one, which holds for all options."""
    held = held_decision(plan, risk, option)
    if held is None:
        made = RiskDecision.model_validate({"id": new_id(), "risk": risk.id, **changes})
        return Batch((AddObject(FieldRef(object=plan.id, field=DECISIONS), made),), label)
    # A dismissal needs its reason at every moment: the reason comes first when it is made, last when it is taken back.
    makes = changes.get("state") is RiskState.DISMISSED
    ordered = sorted(changes, key=lambda name: (name == "state") == makes)
    return Batch(tuple(SetField(FieldRef(object=held.id, field=name), changes[name]) for name in ordered), label)


def put_rating(
    plan: Plan, risk: HarmRisk, rating: Rating, new_id: Callable[[], str], *, option: str | None = None
) -> Command:
    """Give a risk a rating; it takes the place of an earlier one for the same stage and group."""
    held = held_decision(plan, risk, option)
    given = held.ratings if held is not None else ()
    kept = tuple(item for item in given if (item.stage, item.group) != (rating.stage, rating.group))
    label = _tr("rate “{risk}”").format(risk=shortened(risk.title))
    return change_decision(plan, risk, {"ratings": (*kept, rating)}, new_id, label=label, option=option)


def remove_rating(held: RiskDecision, rating: Rating) -> Command:
    """Take a rating back."""
    kept = tuple(item for item in held.ratings if item != rating)
    return Batch((SetField(FieldRef(object=held.id, field="ratings"), kept),), _tr("remove a rating"))


def decide_for_option(plan: Plan, held: RiskDecision, option: str, new_id: Callable[[], str]) -> Command:
    """Let an option have a decision of its own, which begins as a copy."""
    own = held.model_copy(update={"id": new_id(), "option": option})
    command = AddObject(FieldRef(object=plan.id, field=DECISIONS), own)
    return Batch((command,), _tr("decide on a risk for one option"))


def decide_for_all(plan: Plan, held: RiskDecision) -> Command:
    """Let the decision for all options hold again; where there is none, the one of the option becomes it."""
    label = _tr("decide on a risk for all options")
    if loses_decision(plan, held):
        return Batch((RemoveObject(held.id),), label)
    return Batch((SetField(FieldRef(object=held.id, field="option"), None),), label)


def loses_decision(plan: Plan, held: RiskDecision) -> bool:
    """Whether :func:`decide_for_all` would drop what was decided for the option."""
    return any(item.risk == held.risk and item.option is None for item in plan.risk_decisions)


def add_own_risk(plan: Plan, risk: OwnRisk) -> Command:
    """Put a risk that a person wrote into the plan."""
    return AddObject(FieldRef(object=plan.id, field="own_risks"), risk)


def remove_own_risk(plan: Plan, own: OwnRisk) -> Command:
    """Take a risk that a person wrote out of the plan; measures no longer serve it, decisions on it go with it."""
    risk = own.risk_id()
    commands: list[Command] = [RemoveObject(item.id) for item in plan.risk_decisions if item.risk == risk]
    for measure in plan.measures:
        if risk in measure.serves:
            rest = tuple(item for item in measure.serves if item != risk)
            commands.append(SetField(FieldRef(object=measure.id, field="serves"), rest))
    commands.append(RemoveObject(own.id))
    return Batch(tuple(commands), _tr("remove the risk “{risk}”").format(risk=shortened(own.statement)))
