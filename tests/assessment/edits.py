"""Random edits of a plan: any field of any object gets another possible value, objects go, lists are reordered."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, get_args, get_origin

from pocplanner.errors import CommandError
from pocplanner.model.facts import Fact
from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import CoverageState
from pocplanner.model.walk import objects, replace

if TYPE_CHECKING:
    from random import Random

    from pocplanner.guidance.library import Library
    from pocplanner.model.base import Value
    from pocplanner.model.plan import Plan

_LISTS = (
    "places",
    "routes",
    "population_groups",
    "armed_actors",
    "partner_forces",
    "protection_actors",
    "mission_units",
    "trigger_dates",
)


def edited(plan: Plan, random: Random, library: Library) -> Plan:
    """The plan after one random edit; the same plan where the edit drawn is not possible."""
    edit = random.choice((_field, _field, _field, _fact, _fact, _coverage, _remove, _shuffle))
    try:
        return edit(plan, random, library)
    except CommandError:
        return plan


def _field(plan: Plan, random: Random, _library: Library) -> Plan:
    found = random.choice([item for item in objects(plan) if item.kind != "plan"])
    fields = [name for name in _closed(type(found.object)) if hasattr(found.object, name)]
    if not fields:
        return plan
    name = random.choice(fields)
    value = random.choice(_closed(type(found.object))[name])
    return replace(plan, FieldRef(object=vars(found.object)["id"], field=name), value)


@cache
def _closed(kind: type[Value]) -> dict[str, tuple[Any, ...]]:
    """Fields of a kind of object whose values are a closed list, with those values."""
    found: dict[str, tuple[Any, ...]] = {}
    for name, info in kind.model_fields.items():
        members = [part for part in _parts(info.annotation) if isinstance(part, type) and issubclass(part, Enum)]
        if members and get_origin(info.annotation) is not tuple:
            found[name] = tuple(members[0])
    return found


def _parts(annotation: Any) -> list[Any]:  # noqa: ANN401  (a type annotation)
    return [annotation, *(inner for part in get_args(annotation) for inner in _parts(part))]


def _fact(plan: Plan, random: Random, library: Library) -> Plan:
    question = library.questions[random.choice(sorted(library.questions))]
    value: Any = random.choice(("yes", "no", "unknown"))
    if question.choices:
        value = random.choice((*question.choices, "unknown"))
        value = (value,) if question.answer == "several" and value != "unknown" else value
    elif question.answer == "count":
        value = random.choice((0, 40, 6000, "unknown"))
    others = tuple(fact for fact in plan.facts if fact.key != question.key)
    fact = Fact(id=f"edit-{question.key.replace('_', '-')}"[:64], key=question.key, value=value)
    return plan.model_copy(update={"facts": (*others, fact)})


def _coverage(plan: Plan, random: Random, _library: Library) -> Plan:
    if not plan.situation.coverage:
        return plan
    position = random.randrange(len(plan.situation.coverage))
    changed = plan.situation.coverage[position].model_copy(update={"state": random.choice(tuple(CoverageState))})
    coverage = (*plan.situation.coverage[:position], changed, *plan.situation.coverage[position + 1 :])
    return _with(plan, coverage=coverage)


def _remove(plan: Plan, random: Random, _library: Library) -> Plan:
    """Without one object; references to it stay, as they may after a merge."""
    name = random.choice(("population_groups", "protection_actors", "trigger_dates"))
    items = list(getattr(plan.situation, name))
    if items:
        items.pop(random.randrange(len(items)))
    return _with(plan, **{name: tuple(items)})


def _shuffle(plan: Plan, random: Random, _library: Library) -> Plan:
    name = random.choice(_LISTS)
    items = list(getattr(plan.situation, name))
    random.shuffle(items)
    return _with(plan, **{name: tuple(items)})


def shuffled(plan: Plan, random: Random) -> Plan:
    """The plan with every list of the situation, its facts, lines and tasks in another order."""
    for name in _LISTS:
        items = list(getattr(plan.situation, name))
        random.shuffle(items)
        plan = _with(plan, **{name: tuple(items)})
    for name in ("facts", "unit_tasks"):
        items = list(getattr(plan, name))
        random.shuffle(items)
        plan = plan.model_copy(update={name: tuple(items)})
    return plan


def _with(plan: Plan, **lists: Any) -> Plan:  # noqa: ANN401
    return plan.model_copy(update={"situation": plan.situation.model_copy(update=lists)})
