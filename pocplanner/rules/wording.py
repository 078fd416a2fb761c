"""Filling the texts of guidance entries with the subjects of a risk. Only a closed set of placeholders exists."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from pocplanner.analysis.exposure import span_text
from pocplanner.errors import with_article
from pocplanner.model.situation import ArmedActor, Place, PopulationGroup
from pocplanner.model.vocab import Answer, PartnerRole, PlaceKind, Vocabulary
from pocplanner.said import Said, said, said_as

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocplanner.model.base import Value
    from pocplanner.model.situation import PlaceTime
    from pocplanner.rules.values import Bindings
    from pocplanner.rules.world import World

PLACEHOLDER = re.compile(r"\{([a-z][a-z_]*)(?:\.([a-z_]+))?\}")
ATTRIBUTES = frozenset(
    {"people", "kind", "arrival", "help", "gap", "way_out", "places", "times", "when", "refuge", "guards"}
)
#: What a text can say of the operation as a whole, as ``{area.places}``: it is not about one subject.
AREA = "area"
AREA_ATTRIBUTES = frozenset({"places", "actors", "partners", "cells", "bases"})
#: Places that a list in a sentence names before it only counts the rest.
PLACES_NAMED = 4
#: What the rules call their subjects, where that is no kind of object.
_ROLES: dict[str, Said] = {
    "actor": said("actor"),
    "base": said("base"),
    "blamed": said("blamed"),
    "body": said("body"),
    "border": said("border"),
    "clinic": said("clinic"),
    "crossing": said("crossing"),
    "date": said("date"),
    "exposed": said("exposed"),
    "ground": said("ground"),
    "group": said("group"),
    "home": said("home"),
    "hosts": said("hosts"),
    "kept": said("kept"),
    "line": said("line"),
    "messenger": said("messenger"),
    "minority": said("minority"),
    "newcomers": said("newcomers"),
    "other": said("other"),
    "own": said("own"),
    "partner": said("partner"),
    "phase": said("phase"),
    "place": said("place"),
    "position": said("position"),
    "post": said("post"),
    "press": said("press"),
    "prison": said("prison"),
    "quarter": said("quarter"),
    "rival": said("rival"),
    "road": said("road"),
    "rotation": said("rotation"),
    "school": said("school"),
    "side": said("side"),
    "site": said("site"),
    "source": said("source"),
    "town": said("town"),
    "unit": said("unit"),
    "user": said("user"),
    "watch": said("watch"),
}
_KIND_FIELDS = ("place_kind", "group_kind", "actor_kind", "force_kind", "trigger_kind", "support_kind", "component")


def people_text(people: int | None) -> str:
    """A number of people in words; counts under ten leave the program as "fewer than 10"."""
    return "an unknown number of people" if people is None else f"{count_text(people)} people"


def count_text(count: int) -> Said:
    """A count in figures; one under ten, which could point at persons, reads "fewer than 10"."""
    return said("fewer than 10") if 0 < count < 10 else said("{count:,}", count=count)


def not_listed(role: str) -> Said:
    """How a text speaks of a subject that the situation does not list."""
    words = role.replace("_", " ")
    return said_as(f"{with_article(words)} not listed yet", "{role} not listed yet", role=_ROLES.get(role, words))


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
    if role == AREA and attribute in _AREA:
        return _AREA[attribute](world)
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
    if attribute in _OWN:
        return _OWN[attribute](subject, world)
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
    named = [f"{place.name} ({people_text(place.population.people())})" for place in found]
    return _listed(named) or "places that the plan does not name yet"


def _listed(names: list[str]) -> str:
    """The first names, and how many more there are; empty where there is none."""
    rest = len(names) - PLACES_NAMED
    if rest > 0:
        return ", ".join(names[:PLACES_NAMED]) + f" and {rest} more"
    return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else "".join(names)


def _places(subject: Value, world: World) -> str:
    """Where a group, actor or force is, or which places a date, phase or line is about."""
    own = vars(subject)
    ids = next((own[name] for name in ("at", "places", "leaves_places") if own.get(name)), ())
    ids = ids or ((own["based_at"],) if own.get("based_at") else ())
    return _listed([world.names[item] for item in ids if item in world.names]) or "places not named yet"


def _times(subject: Value, _world: World) -> str:
    """The times at which many people are at a place."""
    found = [_time_text(item) for item in vars(subject).get("times", ())]
    return _listed(found) or "hours not named yet"


def _time_text(item: PlaceTime) -> str:
    days = "/".join(day.label[:3] for day in item.days) or "daily"
    return f"{_lower(item.kind)} {days} {item.start:%H:%M}-{item.end:%H:%M}"


def _when(subject: Value, world: World) -> str:
    """When a phase or a date that matters starts and ends."""
    own = vars(subject)
    moments = [moment for name in ("start", "end") if (moment := own.get(name)) is not None]
    texts = []
    for moment in moments:
        day = moment.day_in(world.plan.timing)
        texts.append(moment.label() if moment.at is not None or day is None else f"{moment.label()}, {day:%d %b}")
    return " to ".join(dict.fromkeys(texts)) or "at a time not named yet"


def _refuge(subject: Value, world: World) -> str:
    """Where people of a place would most likely flee to, with the time on foot."""
    names = [
        f"{world.names[place]} ({span_text(span)} on foot, estimate)"
        for place, span in world.movement.refuges(str(vars(subject)["id"]))
    ]
    return " or ".join(names) or "a place that the plan does not name yet"


def _guards(subject: Value, world: World) -> str:
    """Who protects a place today."""
    return _listed([world.names.get(item, item) for item in vars(subject).get("guarded_by", ())]) or "nobody named yet"


def _area_places(world: World) -> str:
    """Places with people in the area of operations, most people first."""
    found = [
        (people, place)
        for place in world.plan.situation.places
        if place.in_area is Answer.YES and (people := place.population.people() or 0)
    ]
    ordered = sorted(found, key=lambda item: (-item[0], item[1].id))
    named = [f"{place.name} ({people_text(people)})" for people, place in ordered if place.counted_in is None]
    return _listed(named) or "places in the area that the plan does not name yet"


def _area_actors(world: World) -> str:
    """Armed actors at which the operation is directed."""
    actors = sorted(world.plan.situation.armed_actors, key=lambda item: item.id)
    return _listed([item.name for item in actors if item.addressed is Answer.YES]) or "an armed actor not named yet"


def _area_partners(world: World) -> str:
    """Forces that take part."""
    forces = sorted(world.plan.situation.partner_forces, key=lambda item: item.id)
    named = [item.name for item in forces if item.role not in {PartnerRole.NONE, PartnerRole.INFORMED}]
    return _listed(named) or "no partner force named yet"


def _area_kind(kind: PlaceKind, otherwise: str) -> Callable[[World], str]:
    def named(world: World) -> str:
        places = sorted(world.plan.situation.places, key=lambda item: item.id)
        return _listed([item.name for item in places if item.place_kind is kind]) or otherwise

    return named


_AREA: dict[str, Callable[[World], str]] = {
    "places": _area_places,
    "actors": _area_actors,
    "partners": _area_partners,
    "cells": _area_kind(PlaceKind.DETENTION_PLACE, "a place of detention not named yet"),
    "bases": _area_kind(PlaceKind.UN_BASE, "a mission base not named yet"),
}

_OWN: dict[str, Callable[[Value, World], str]] = {
    "way_out": _way_out,
    "places": _places,
    "times": _times,
    "when": _when,
    "refuge": _refuge,
    "guards": _guards,
}


def _lower(value: Vocabulary) -> str:
    label = value.label
    return label if label[:2].isupper() else label[0].lower() + label[1:]
