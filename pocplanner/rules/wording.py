"""Filling the texts of guidance entries with the subjects of a risk. Only a closed set of placeholders exists."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from pocplanner.errors import with_article
from pocplanner.model.situation import ArmedActor, Place, PopulationGroup
from pocplanner.model.vocab import Vocabulary

if TYPE_CHECKING:
    from pocplanner.model.base import Value
    from pocplanner.rules.engine import Bindings
    from pocplanner.rules.world import World

PLACEHOLDER = re.compile(r"\{([a-z][a-z_]*)(?:\.([a-z_]+))?\}")
ATTRIBUTES = frozenset({"people", "kind", "arrival", "help", "gap", "way_out"})
#: Places that a list in a sentence names before it only counts the rest.
PLACES_NAMED = 4
_KIND_FIELDS = ("place_kind", "group_kind", "actor_kind", "force_kind", "trigger_kind", "support_kind", "component")


def people_text(people: int | None) -> str:
    """A number of people in words; counts under ten leave the program as "fewer than 10"."""
    return "an unknown number of people" if people is None else f"{count_text(people)} people"


def count_text(count: int) -> str:
    """A count in figures; one under ten, which could point at persons, reads "fewer than 10"."""
    return "fewer than 10" if 0 < count < 10 else f"{count:,}"


def not_listed(role: str) -> str:
    """How a text speaks of a subject that the situation does not list."""
    return f"{with_article(role.replace('_', ' '))} not listed yet"


def fill(template: str, world: World, bound: Bindings) -> str:
    """*template* with its placeholders filled; one whose role is not bound reads as something not listed yet.

    What is filled in is not looked at again: a place may be called ``{actor}``.
    """
    line = _one_line(template)
    if "{" not in line:
        return line
    return PLACEHOLDER.sub(lambda match: _value(match.group(1), match.group(2), world, bound), line)


@lru_cache(maxsize=4096)
def _one_line(template: str) -> str:
    return " ".join(template.split())


def _value(role: str, attribute: str | None, world: World, bound: Bindings) -> str:
    subject = bound.get(role)
    if subject is None:
        return not_listed(role)
    if attribute is None:
        return world.names.get(str(vars(subject)["id"]), "")
    if attribute == "people":
        if isinstance(subject, PopulationGroup):
            return people_text(subject.size)
        return people_text(subject.population.people() if isinstance(subject, Place) else None)
    if attribute == "kind":
        return next(
            (_lower(value) for name in _KIND_FIELDS if isinstance(value := vars(subject).get(name), Vocabulary)), ""
        )
    if attribute == "way_out":
        return _way_out(subject, world)
    actor = next((item for item in bound.values() if isinstance(item, ArmedActor)), None)
    if not isinstance(subject, Place) or actor is None:
        return "at a time that cannot be said"
    exposure = world.movement.exposure(subject.id, actor)
    return {"arrival": exposure.arrival_text, "help": exposure.help_text, "gap": exposure.gap_text}[attribute]


def _way_out(subject: Value, world: World) -> str:
    """The places with people on the expected ways out of an actor, soonest first."""
    found = [
        place
        for item in world.movement.exposures_by_actor.get(str(vars(subject)["id"]), ())
        if item.on_way_out
        for place in (world.movement.network.places[item.place],)
        if place.population.people()
    ]
    named = [f"{place.name} ({people_text(place.population.people())})" for place in found[:PLACES_NAMED]]
    if not named:
        return "places that the plan does not name yet"
    rest = len(found) - len(named)
    return ", ".join(named) + (f" and {rest} more" if rest else "")


def _lower(value: Vocabulary) -> str:
    label = value.label
    return label if label[:2].isupper() else label[0].lower() + label[1:]
