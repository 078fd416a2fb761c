"""Running the cases of risk entries: each says a small situation and what the rule must make of it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from pocplanner.analysis.exposure import Movement
from pocplanner.errors import PocPlannerError, Problem
from pocplanner.model.document import Document, reference_problems
from pocplanner.model.facts import Fact
from pocplanner.model.plan import Plan
from pocplanner.rules import engine
from pocplanner.rules.facts import AS_DECLARED, OPTION_KIND, FactTable
from pocplanner.rules.outcomes import run_rule
from pocplanner.rules.world import World

if TYPE_CHECKING:
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import CaseExpectation, RiskEntry

_LISTS = {
    "place": "places",
    "route": "routes",
    "population_group": "population_groups",
    "armed_actor": "armed_actors",
    "partner_force": "partner_forces",
    "protection_actor": "protection_actors",
    "mission_unit": "mission_units",
    "trigger_date": "trigger_dates",
}
_PLAN_LISTS = {"line_of_operation": "lines_of_operation", "operation_phase": "phases", "unit_task": "unit_tasks"}


def plan_of(case: CaseExpectation) -> Plan:
    """The plan that a case describes. Raises pydantic's ``ValidationError`` where an object is malformed."""
    situation: dict[str, list[Any]] = defaultdict(list)
    plan: dict[str, list[Any]] = defaultdict(list)
    support: list[Any] = []
    for raw in case.objects:
        kind = str(raw.get("kind"))
        if kind == "support_item":
            support.append(raw)
        elif kind in _PLAN_LISTS:
            plan[_PLAN_LISTS[kind]].append(raw)
        else:
            situation[_LISTS.get(kind, kind)].append(raw)
    situation["coverage"] = [{"collection": key, "state": state} for key, state in case.coverage.items()]
    return Plan.model_validate(
        {
            "id": "case",
            "title": case.name,
            "situation": {key: value for key, value in situation.items() if value} | {"season": case.season},
            "timing": case.timing,
            **plan,
            "hrddp": {"support_items": support},
            "facts": [
                Fact(id=f"fact-{key.replace('_', '-')}", key=key, value=value) for key, value in case.facts.items()
            ],
        }
    )


def world_of_case(case: CaseExpectation, library: Library) -> World:
    """What the rules see of a case. Raises pydantic's ``ValidationError`` where an object is malformed."""
    plan = plan_of(case)
    facts = FactTable(
        plan.facts,
        {OPTION_KIND: case.option_kind.value if case.option_kind is not None else AS_DECLARED},
        library.questions,
        plan.situation,
    )
    world = World(plan, facts, Movement(plan.situation), library.questions)
    facts.evaluate = lambda condition: engine.evaluate(condition, world, {})
    return world


def run_case(entry: RiskEntry, case: CaseExpectation, library: Library) -> Problem | None:
    """What is wrong with a case, or nothing."""
    where = f"{entry.id}, case “{case.name}”"
    try:
        world = world_of_case(case, library)
        result = run_rule(entry, world)
    except (ValidationError, PocPlannerError) as error:
        return Problem("E430", f"The case cannot be run: {error}", where, remedy="Mend the objects of the case.")
    # A near miss that names a place which is not there would pass for the wrong reason.
    if dangling := reference_problems(Document(plan=world.plan)):
        return Problem("E433", dangling[0].what, f"{where}, {dangling[0].where}", remedy=dangling[0].remedy)
    if result.verdict.value != case.expect:
        return Problem(
            "E431",
            f"Expected {case.expect}, came out {result.verdict.value} ({result.reason})",
            where,
            remedy="Mend the condition or the case.",
        )
    given = {item.id for item in result.outcomes if item.verdict is result.verdict}
    if case.risk_ids and given != set(case.risk_ids):
        return Problem(
            "E432",
            f"Expected the risks {', '.join(sorted(case.risk_ids))}, came out {', '.join(sorted(given)) or 'none'}",
            where,
            remedy="Mend the subjects or the case.",
        )
    return None


def run_cases(library: Library) -> tuple[int, tuple[Problem, ...]]:
    """Number of cases run, and what is wrong with any."""
    results = [run_case(entry, case, library) for entry in library.risks for case in entry.cases]
    return len(results), tuple(problem for problem in results if problem is not None)
