"""A new plan on the situation of an earlier one, and what of it somebody has to confirm."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.model.base import TEXT_LIMIT
from pocplanner.model.document import Document
from pocplanner.model.situation import Coverage
from pocplanner.model.times import Anchor, Moment, format_date
from pocplanner.model.vocab import Answer, CoverageState, Light, PartnerRole, Season
from pocplanner.model.walk import objects
from pocplanner.session.new_plan import empty_document

if TYPE_CHECKING:
    from pocplanner.model.base import Value
    from pocplanner.model.ids import IdSource
    from pocplanner.model.plan import Plan, ReleaseMark
    from pocplanner.model.situation import Situation, TriggerDate
    from pocplanner.model.times import Timing
    from pocplanner.model.vocab import Collection


@dataclass(frozen=True, slots=True)
class Taken:
    """What a new plan takes from the situation of an earlier one."""

    entries: int
    """Number of places, routes, groups, forces and dates."""
    to_confirm: tuple[Collection, ...]
    """Lists that somebody had looked at, and that nobody has looked at for the new plan."""
    loose_dates: int
    """Dates that are counted from a D-day or H-hour which the earlier plan never set."""


def taken_from(plan: Plan) -> Taken:
    """What :func:`reusing_situation` takes from *plan*, in figures."""
    situation = plan.situation
    return Taken(
        entries=sum(1 for _ in objects(situation)),
        to_confirm=tuple(entry.collection for entry in situation.coverage if _was_looked_at(entry)),
        loose_dates=sum(_is_loose(entry, plan.timing) for entry in situation.trigger_dates),
    )


def reusing_situation(document: Document, new_id: IdSource, title: str = "New operation") -> Document:
    """An empty plan with the situation of an earlier one, its sources and release marks, and its mission packs.

    No list counts as looked at, because nobody looked for this operation: a "complete" of last year must not make
    silence mean "none". What was declared then stands in the note of the list, so that whoever looks again knows it.
    What was said about the earlier operation, its season and
    its light is unknown again: a "no" that nobody gave for this one must not rule out a risk. Dates that were counted
    from the earlier D-day or H-hour become the dates on the calendar that they were.
    """
    old = document.plan
    fresh = empty_document(new_id, title)
    coverage = tuple(_to_be_confirmed(entry, old.title) for entry in old.situation.coverage)
    dates = tuple(_on_the_calendar(entry, old.timing) for entry in old.situation.trigger_dates)
    situation = _without_its_operation(old.situation)
    plan = fresh.plan.model_copy(
        update={
            "situation": situation.model_copy(update={"coverage": coverage, "trigger_dates": dates}),
            "mission": old.mission,
            "host_state": old.host_state,
            "area": old.area,
            "marking": old.marking,
            "exercise": old.exercise,
            "presented_by": old.presented_by,
            "from_post": old.from_post,
            "packs": old.packs,
            "release_marks": _marks_of_situation(old, fresh.plan.id),
        }
    )
    return Document(plan=plan)


def _was_looked_at(entry: Coverage) -> bool:
    return entry.state is not CoverageState.NOT_LOOKED_AT


def _to_be_confirmed(entry: Coverage, title: str) -> Coverage:
    """Not looked at, with what was declared in the plan *title* in the note."""
    if not _was_looked_at(entry):
        return entry
    told = [entry.state.label.lower()]
    told += [entry.by.label] if entry.by is not None else []
    told += [format_date(entry.as_of)] if entry.as_of is not None else []
    note = f"In “{title}”: {', '.join(told)}. To be confirmed for this operation.\n{entry.note}".rstrip()
    if len(note) > TEXT_LIMIT:
        return entry.model_copy(update={"state": CoverageState.NOT_LOOKED_AT})
    return Coverage(collection=entry.collection, note=note)


def _without_its_operation(situation: Situation) -> Situation:
    """The situation without the answers that hold for one operation only."""
    lists: dict[str, tuple[dict[str, object], tuple[Value, ...]]] = {
        "places": ({"first_light": None, "last_light": None}, situation.places),
        "routes": ({"used_in_operation": Answer.UNKNOWN}, situation.routes),
        "armed_actors": ({"addressed": Answer.UNKNOWN, "move_expected": Answer.UNKNOWN}, situation.armed_actors),
        "partner_forces": (
            {"role": PartnerRole.UNKNOWN, "leaves_posts": Answer.UNKNOWN, "leaves": ()},
            situation.partner_forces,
        ),
        "mission_units": ({"leaves_places": ()}, situation.mission_units),
    }
    changes: dict[str, object] = {
        name: tuple(item.model_copy(update=unset) for item in items) for name, (unset, items) in lists.items()
    }
    return situation.model_copy(update={**changes, "season": Season.ANY, "movement_light": Light.ANY})


def _moments(entry: TriggerDate) -> tuple[Moment, ...]:
    return (entry.start,) if entry.end is None else (entry.start, entry.end)


def _is_loose(entry: TriggerDate, timing: Timing) -> bool:
    return any(moment.resolve(timing) is None for moment in _moments(entry))


def _on_the_calendar(entry: TriggerDate, timing: Timing) -> TriggerDate:
    """The entry with its moments as dates; as it is where one of them hangs on a D-day that was never set."""
    if _is_loose(entry, timing):
        return entry
    end = None if entry.end is None else _fixed(entry.end, timing)
    return entry.model_copy(update={"start": _fixed(entry.start, timing), "end": end})


def _fixed(moment: Moment, timing: Timing) -> Moment:
    at = moment.resolve(timing)
    if moment.anchor is Anchor.AT or at is None:
        return moment
    return Moment(anchor=Anchor.AT, at=at, note=moment.note or f"{moment.label()} of the earlier operation")


def _marks_of_situation(old: Plan, new_plan: str) -> tuple[ReleaseMark, ...]:
    """Who may see what is taken over is restricted as before."""
    taken = {getattr(entry.object, "id", "") for entry in objects(old.situation)}
    kept: list[ReleaseMark] = []
    for mark in old.release_marks:
        if mark.ref.object in taken:
            kept.append(mark)
        elif mark.ref.object == old.id and mark.ref.field.split(".")[0] == "situation":
            kept.append(mark.model_copy(update={"ref": mark.ref.model_copy(update={"object": new_plan})}))
    return tuple(kept)
