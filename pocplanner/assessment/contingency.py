"""Contingency plans: the plan's own, and those that the library proposes for the situation."""

from __future__ import annotations

import re
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from pocplanner.assessment.result import ContingencyView, Verdict
from pocplanner.model.base import LINE_LIMIT
from pocplanner.model.contingency import ContingencyLine, ContingencyPlan, ContingencyRow
from pocplanner.model.situation import ArmedActor, Place
from pocplanner.model.times import Moment
from pocplanner.rules.engine import bindings, evaluate, free_roles
from pocplanner.rules.loud import naming
from pocplanner.rules.values import kleene_all, kleene_any
from pocplanner.rules.wording import PLACEHOLDER, not_listed, people_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocplanner.assessment.memo import Kept
    from pocplanner.assessment.result import HarmRisk
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import ScenarioEntry, ScenarioLine, ScenarioRow
    from pocplanner.model.base import Value
    from pocplanner.rules.world import World


#: Names that a sentence lists before it only counts the rest; a text of the plan has a limit.
NAMES_SHOWN = 10


def contingency_views(
    world: World, library: Library, risks: tuple[HarmRisk, ...], kept: Kept
) -> tuple[ContingencyView, ...]:
    """The plan's contingency plans first, then scenarios of the library that are triggered or possible."""
    plan = world.plan
    scenarios = {item.id: item for item in library.scenarios}
    views = []
    adopted = set()
    present = _by_rule(risks)
    for item in plan.contingency_plans:
        source = library.current(item.entry) if item.entry is not None else ""
        adopted.add(source)
        views.append(ContingencyView(item, scenarios.get(source), True, Verdict.TRIGGERED, _unassigned(item)))
    for entry in library.scenarios:
        if entry.id in adopted:
            continue
        serving = {rule: present[rule] for row in entry.rows for rule in row.risks if rule in present}
        view = kept.of_entry(entry, partial(_proposed, entry, world, serving), serving)
        if view is not None:
            views.append(view)
    return tuple(views)


_ByRule = dict[str, list[tuple[int, str]]]
"""For each rule of which there are risks: the risks, each with its position in the register."""


def _by_rule(risks: tuple[HarmRisk, ...]) -> _ByRule:
    found: _ByRule = {}
    for position, risk in enumerate(risks):
        if risk.entry is not None:
            found.setdefault(risk.entry.id, []).append((position, risk.id))
    return found


def _proposed(entry: ScenarioEntry, world: World, present: _ByRule) -> ContingencyView | None:
    """The scenario as a proposal; none where it cannot come about or no risk of the register leads to it."""
    with naming(entry.id):
        verdict, subjects = _applies(entry, world)
        if verdict is Verdict.NOT_TRIGGERED:
            return None
        proposal = _filled(entry, world, present, subjects, _proposal_id)
    return ContingencyView(proposal, entry, False, verdict, _unassigned(proposal)) if proposal.rows else None


def _applies(entry: ScenarioEntry, world: World) -> tuple[Verdict, dict[str, list[Value]]]:
    """Whether the scenario may come about, and the subjects for which it may."""
    subjects: dict[str, dict[str, Value]] = {}
    outcomes = []
    for bound, where in bindings(entry, world):
        outcome = kleene_all((where, evaluate(entry.condition, world, bound)))
        outcomes.append(outcome)
        if outcome is not False:
            for role, subject in bound.items():
                subjects.setdefault(role, {})[str(vars(subject)["id"])] = subject
    if not subjects:
        outcome = evaluate(entry.condition, world, {})
        complete = all(world.is_complete(spec.each) for spec in entry.subjects)
        # Each subject was looked at above; where the lists are complete, there is no other that could fulfil it.
        outcomes.append(False if outcome is None and complete and free_roles(entry.condition) else outcome)
    return Verdict.of(kleene_any(outcomes)), {role: list(found.values()) for role, found in subjects.items()}


def _proposal_id(entry_id: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", f"proposal-{entry_id}".lower()).strip("-")[:64]


def adopt(
    entry: ScenarioEntry, world: World, risks: tuple[HarmRisk, ...], new_id: Callable[[], str]
) -> ContingencyPlan:
    """A contingency plan for the plan, made from a scenario of the library, with ids of its own."""
    return _filled(entry, world, _by_rule(risks), _applies(entry, world)[1], lambda _entry_id: new_id())


def _filled(
    entry: ScenarioEntry,
    world: World,
    present: _ByRule,
    subjects: dict[str, list[Value]],
    make_id: Callable[[str], str],
) -> ContingencyPlan:
    """The scenario filled from the situation; rows whose risks are not in the register are left out."""
    text = entry.text.get(world.language, entry.text["en"])

    def words(template: str) -> str:
        return PLACEHOLDER.sub(lambda match: _joined(match.group(1), match.group(2), subjects), template)

    def line(item: ScenarioLine, *, preparatory: bool) -> ContingencyLine:
        days = item.days if preparatory else None
        return ContingencyLine(
            id=make_id(item.id),
            entry=item.id,
            components=(*item.components, *item.coordinate_with),
            text=words(text.lines[item.id]),
            date=Moment.day(-days) if days is not None else None,
        )

    def row(item: ScenarioRow) -> ContingencyRow:
        found = sorted(chain.from_iterable(present.get(rule, ()) for rule in item.risks))
        return ContingencyRow(
            id=make_id(item.id),
            entry=item.id,
            risk=words(text.rows[item.id]),
            risks=tuple(risk for _position, risk in found),
            trigger=words(text.triggers[item.id]),
            preparatory=tuple(line(part, preparatory=True) for part in item.preparatory),
            reactive=tuple(line(part, preparatory=False) for part in item.reactive),
        )

    return ContingencyPlan(
        id=make_id(entry.id),
        entry=entry.id,
        scenario=shortened(words(text.title)),
        risk=words(text.risk),
        rows=tuple(row(item) for item in entry.rows if not present.keys().isdisjoint(item.risks)),
    )


def _joined(role: str, attribute: str | None, subjects: dict[str, list[Value]]) -> str:
    found = subjects.get(role, [])
    if not found:
        return not_listed(role)
    if attribute == "people":
        counts = [item.population.people() for item in found if isinstance(item, Place)]
        known = [count for count in counts if count is not None]
        return people_text(sum(known)) if counts and len(known) == len(counts) else people_text(None)
    plain = attribute == "names" or isinstance(found[0], ArmedActor)
    names = sorted(_name(item, plain=plain) for item in found)
    if len(names) > NAMES_SHOWN:
        names = [*names[: NAMES_SHOWN - 1], f"{len(names) - NAMES_SHOWN + 1} more"]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _name(subject: Value, *, plain: bool) -> str:
    if isinstance(subject, Place) and not plain:
        return f"{subject.name} ({people_text(subject.population.people())})"
    return str(vars(subject).get("name", ""))


def shortened(title: str) -> str:
    """A title that a plan can hold: names make it longer than the library's own words."""
    return title if len(title) <= LINE_LIMIT else f"{title[: LINE_LIMIT - 1].rstrip()}…"


def _unassigned(plan: ContingencyPlan) -> tuple[str, ...]:
    return tuple(
        line.id
        for row in plan.rows
        for line in (*row.preparatory, *row.reactive)
        if not any(component.is_mission for component in line.components)
    )
