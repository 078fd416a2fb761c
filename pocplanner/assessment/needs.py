"""Information needs: what is not known, ranked by the risks that hang on it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from pocplanner.assessment.rating import LEVELS
from pocplanner.assessment.register import shown_level
from pocplanner.assessment.result import InformationNeed
from pocplanner.model.vocab import Collection, Component, CoverageState
from pocplanner.rules.unknowns import coverage_unknown
from pocplanner.rules.world import COLLECTIONS
from pocplanner.said import joined, listed_word, said

if TYPE_CHECKING:
    from pocplanner.assessment.result import HarmRisk
    from pocplanner.guidance.library import Library
    from pocplanner.model.vocab import Level
    from pocplanner.rules.trace import Unknown
    from pocplanner.rules.world import World

#: Weight of a risk that an answer would settle, by its provisional level; a risk without level weighs most.
_WEIGHT: dict[Level | None, float] = {level: 2.0**position for position, level in enumerate(LEVELS)}
_WEIGHT[None] = _WEIGHT[LEVELS[-1]]
#: Share of that weight where an answer would only move the level.
_MOVES = 0.25
_OWNERS = {
    "place": Component.CIVIL_AFFAIRS,
    "route": Component.JOC,
    "population_group": Component.CIVIL_AFFAIRS,
    "armed_actor": Component.JMAC,
    "partner_force": Component.HUMAN_RIGHTS,
    "mission_unit": Component.FORCE,
    "protection_actor": Component.CIVIL_AFFAIRS,
}


def information_needs(world: World, library: Library, risks: tuple[HarmRisk, ...]) -> tuple[InformationNeed, ...]:
    """All unknowns that would settle a possible risk, move a level or complete a list, most important first."""
    settles: dict[str, list[HarmRisk]] = defaultdict(list)
    moves: dict[str, list[HarmRisk]] = defaultdict(list)
    unknowns: dict[str, Unknown] = {}
    for risk in risks:
        settled = {unknown.key: unknown for unknown in risk.unknowns}
        moved = {unknown.key: unknown for unknown in risk.told.moves}
        for key, unknown in {**moved, **settled}.items():
            unknowns.setdefault(key, unknown)
            (settles if key in settled else moves)[key].append(risk)
    for kind, collection in COLLECTIONS.items():
        if world.plan.situation.coverage_of(collection) is CoverageState.NOT_LOOKED_AT:
            unknown = coverage_unknown(kind, world)
            unknowns.setdefault(unknown.key, unknown)
    levels = {risk.id: shown_level(risk, library.scales) for risk in risks}

    def score(unknown: Unknown) -> float:
        settled = sum(_WEIGHT[levels[risk.id]] for risk in settles[unknown.key])
        return settled + _MOVES * sum(_WEIGHT[levels[risk.id]] for risk in moves[unknown.key])

    scored = sorted(unknowns.values(), key=lambda item: (-score(item), item.key))
    return tuple(
        _need(rank, unknown, settles[unknown.key], moves[unknown.key], levels, _owner(unknown, world, library))
        for rank, unknown in enumerate(scored, 1)
    )


def _need(
    rank: int,
    unknown: Unknown,
    settled: list[HarmRisk],
    moved: list[HarmRisk],
    levels: dict[str, Level | None],
    owner: Component | None,
) -> InformationNeed:
    found = {levels[risk.id] for risk in settled or moved}
    worst = next((level for level in reversed(LEVELS) if level in found), None)
    level = said(", the worst provisionally {level}", level=listed_word(worst.label)) if worst is not None else ""
    return InformationNeed(
        rank=rank,
        unknown=unknown,
        why=_why(settled, moved, level),
        change=_why(settled, moved, ""),
        risks=tuple(risk.id for risk in (*settled, *moved)),
        worst=worst,
        owner=owner,
    )


def _why(settled: list[HarmRisk], moved: list[HarmRisk], level: str) -> str:
    parts = []
    if settled:
        parts.append(
            said(
                "An answer would help to settle {risks} that cannot be ruled out{level}",
                risks=_count(settled),
                level=level,
            )
        )
    if moved:
        both = said("it could move the level of {risks}", risks=_count(moved))
        parts.append(both if settled else said("An answer could move the level of {risks}", risks=_count(moved)))
    if not parts:
        parts.append(said("The list was not looked at: what is missing from it cannot be seen"))
    return said("{parts}.", parts=joined(said("; "), parts))


def _count(risks: list[HarmRisk]) -> str:
    return said("1 risk") if len(risks) == 1 else said("{count} risks", count=len(risks))


def _owner(unknown: Unknown, world: World, library: Library) -> Component | None:
    kind, _, rest = unknown.key.partition(":")
    if kind == "fact":
        question = library.questions.get(rest)
        return question.owner if question is not None else None
    if kind == "coverage":
        return {
            Collection.ARMED_ACTORS.value: Component.JMAC,
            Collection.PARTNER_FORCES.value: Component.FORCE,
            Collection.MISSION_UNITS.value: Component.FORCE,
            Collection.ROUTES.value: Component.JOC,
            "support_item": Component.HRDDP_SECRETARIAT,
            "line_of_operation": Component.FORCE,
        }.get(rest, Component.CIVIL_AFFAIRS)
    subject = world.by_id.get(unknown.ref.object) if unknown.ref is not None else None
    return None if subject is None else _OWNERS.get(str(vars(subject)["kind"]))
