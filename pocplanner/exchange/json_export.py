"""The plan as canonical JSON.

With exact counts, or where no number has to be withheld, it is the plan file itself, which the program opens. Otherwise
it is a copy for other programs under a format name of its own: numbers under ten, and those that would give one away,
are words in it, and it holds no earlier states, in which the numbers would stand as they are.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from pocplanner.exchange.export import Contents, Items, Sensitive, differs
from pocplanner.exchange.file_texts import tree_texts
from pocplanner.exchange.tables import SMALL_COUNTS
from pocplanner.model.facts import Provenance
from pocplanner.model.walk import objects
from pocplanner.reporting.phrases import count_of
from pocplanner.reporting.released import IN_MISSION
from pocplanner.reporting.small_counts import PARTS, Withheld, is_small, shown_places, shown_sizes
from pocplanner.said import kind_said, said, said_as
from pocplanner.storage.canonical_json import canonical_bytes
from pocplanner.storage.codec import DOCUMENT_CODEC, clear_text_banner

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pocplanner.exchange.export import Source
    from pocplanner.model.base import Value
    from pocplanner.model.document import Document
    from pocplanner.model.plan import Plan
    from pocplanner.reporting.released import Audience
    from pocplanner.reporting.small_counts import Shown
    from pocplanner.said import Said
    from pocplanner.storage.canonical_json import JsonObject

SHARED_NAME: Final = "pocplan-shared"
SHARED_VERSION: Final = "1.0"
_OF_PEOPLE: Final = frozenset({"population", "groups", "count", "total", "size", "strength", *PARTS})
_PLURALS: Final = {
    "success criterion": "success criteria",
    "stop criterion": "stop criteria",
    "release entry": "release entries",
}


class JsonExport:
    """The whole plan for other programs."""

    name: Final = "json"
    label: Final = said("Plan (JSON)")
    ending: Final = ".json"
    choices: Final = frozenset({"exact_counts"})

    def audience(self, source: Source) -> Audience | None:
        """Any office of the mission; none of its own for the plan file, which keeps its release marks."""
        return None if source.choices.exact_counts else IN_MISSION

    def contents(self, source: Source) -> Contents:
        """What the plan holds, by kind of object."""
        document = source.document
        tree, withheld = _shared(source)
        whole = source.choices.exact_counts or tree is None
        exact = said("Numbers of people stand in it as they are in the plan, also those under ten.")
        remarks = [exact if source.choices.exact_counts else SMALL_COUNTS]
        left_out = []
        if whole:
            remarks.append(said("It is a plan file: this program opens it."))
        else:
            remarks.append(said("It is no plan file: this program does not open it. With exact counts, it does."))
            if withheld:
                english = f"{count_of(withheld, 'number')} of people"
                left_out.append(said_as(english, "Numbers of people: {count}", count=withheld))
            if earlier := len(document.objects):
                english = f"{count_of(earlier, 'object')} of earlier states of the plan"
                left_out.append(said_as(english, "Objects of earlier states of the plan: {count}", count=earlier))
        counts = Counter(entry.kind for entry in objects(document))
        items = tuple(Items(noun(kind), count, plural=plural_of(kind)) for kind, count in counts.items())
        return Contents(
            items, tuple(_sensitive(source)), tuple(left_out), (*remarks, *_keeps_marks(source), clear_text_banner())
        )

    def make(self, source: Source) -> bytes:
        """The plan as bytes, keys sorted."""
        tree = None if source.choices.exact_counts else _shared(source)[0]
        return DOCUMENT_CODEC.encode(source.document) if tree is None else canonical_bytes(tree)

    def reread(self, source: Source, data: bytes) -> Mapping[str, int]:
        """Objects by kind; a plan file is opened as well, and is the same plan."""
        tree = json.loads(data)
        if tree["format"]["name"] != SHARED_NAME and DOCUMENT_CODEC.decode(data) != source.document:
            raise differs(said("the plan"), self.label)
        return dict(Counter(map(noun, _kinds(tree))))

    def texts(self, data: bytes) -> Iterator[tuple[str, str]]:
        """Every text, and the numbers that stand together."""
        return tree_texts(json.loads(data))


def noun(kind: str) -> str:
    """A kind of object in words."""
    return kind.replace("_", " ")


def plural_of(kind: str) -> Said:
    """More of them in words."""
    one = noun(kind)
    first, of, rest = one.partition(" of ")
    return kind_said(kind, _PLURALS.get(one, f"{first}s{of}{rest}"))


def _kinds(node: Any) -> Iterator[str]:  # noqa: ANN401 - what json gives
    """The kind of every object; what an option changes is no object of the plan."""
    if isinstance(node, dict):
        if "patch" in node:
            return
        if isinstance(node.get("kind"), str) and "id" in node:
            yield node["kind"]
        for value in node.values():
            yield from _kinds(value)
    elif isinstance(node, list):
        for value in node:
            yield from _kinds(value)


def _shared(source: Source) -> tuple[JsonObject | None, int]:
    return shared_tree(source.document, is_cut=bool(source.printing.withheld))


def _keeps_marks(source: Source) -> Iterator[str]:
    if marks := len(source.document.plan.release_marks):
        yield f"{count_of(marks, 'release mark')} of the plan {'stands' if marks == 1 else 'stand'} in it."


def shared_tree(document: Document, *, is_cut: bool = False) -> tuple[JsonObject | None, int]:
    """The document without numbers that must not leave, and how many were taken out; none where it can go as it is.

    One that *is_cut*, because marks withhold a part of it, is no plan file any more.
    """
    tree: dict[str, Any] = document.model_dump(mode="json")
    taken = _without_numbers(tree["plan"], document.plan)
    if not taken and not document.objects and not is_cut:
        return None, 0
    tree["format"] = {"name": SHARED_NAME, "version": SHARED_VERSION}
    tree["objects"] = []
    tree["withheld"] = {"numbers": taken, "rule": str(SMALL_COUNTS)}
    return tree, taken


def _without_numbers(tree: dict[str, Any], plan: Plan) -> int:
    situation = plan.situation
    places = shown_places(situation.places)
    sizes = shown_sizes(situation)
    taken = 0
    for place in tree["situation"]["places"]:
        shown, population = places[place["id"]], place["population"]
        for name in PARTS:
            taken += _put(population, name, shown.part(name))
        # A total that nobody wrote stays unwritten; it follows from the parts where these are shown.
        if population["total"] is not None:
            taken += _put(population, "total", shown.total)
        for entry, (_group, count) in zip(population["groups"], shown.groups, strict=True):
            taken += _put(entry, "count", count)
    for group in tree["situation"]["population_groups"]:
        taken += _put(group, "size", sizes[group["id"]])
    for unit in tree["situation"]["mission_units"]:
        taken += _put(unit, "strength", Withheld.FEW if is_small(unit["strength"]) else unit["strength"])
    some = any(shown.total in set(Withheld) for shown in places.values())
    for fact in tree["facts"]:
        taken += _put_fact(fact, some)
    for option in tree["options"]:
        for patch in option["patches"]:
            taken += _put_fact(patch, some) if patch["patch"] == "fact" else _put_patch(patch)
    return taken


def _put(holder: dict[str, Any], key: str, shown: Shown) -> int:
    if not isinstance(shown, Withheld):
        return 0
    holder[key] = shown.value
    return 1


def _put_fact(holder: dict[str, Any], some: bool) -> int:
    """A count among the facts is one of people in the area; beside withheld places it could give one away."""
    value = holder["value"]
    if not isinstance(value, int):
        return 0
    return _put(holder, "value", Withheld.FEW if is_small(value) else Withheld.HIDDEN if some else value)


def _put_patch(patch: dict[str, Any]) -> int:
    """Numbers of people in an option are withheld as a whole: beside those of the plan they could give one away."""
    value = patch["value"]
    number = isinstance(value, int | float) and not isinstance(value, bool)
    named = bool(_OF_PEOPLE & set(patch["ref"]["field"].split(".")))
    if not (number and named) and not _holds_people(value):
        return 0
    return _put(patch, "value", Withheld.FEW if isinstance(value, int) and is_small(value) else Withheld.HIDDEN)


def _holds_people(node: Any) -> bool:  # noqa: ANN401 - what json gives
    if isinstance(node, dict):
        return bool(_OF_PEOPLE & set(node)) or any(map(_holds_people, node.values()))
    return isinstance(node, list) and any(map(_holds_people, node))


def _has_source(value: Value) -> bool:
    provenance = getattr(value, "provenance", None)
    return isinstance(provenance, Provenance) and bool(provenance.source)


def _sensitive(source: Source) -> Iterator[Sensitive]:
    plan, document = source.document.plan, source.document
    situation = plan.situation
    told: dict[Sensitive, object] = {
        Sensitive.POPULATIONS: situation.places or situation.population_groups,
        Sensitive.POSITIONS: any(place.position is not None for place in situation.places),
        Sensitive.ROUTES: situation.routes,
        Sensitive.RATINGS: plan.risk_decisions,
        Sensitive.UNITS: situation.mission_units or plan.unit_tasks,
        Sensitive.ACTORS: situation.armed_actors or situation.partner_forces,
        Sensitive.TIMES: plan.timing.d_day or plan.phases or plan.measures,
        Sensitive.SOURCES: any(_has_source(entry.object) for entry in objects(document)),
        Sensitive.DISSENT: document.comments or document.signoffs or plan.consultations or plan.decision.advice,
        Sensitive.NOTES: plan.notes,
        Sensitive.FREE_TEXT: True,
    }
    yield from (kind for kind, there in told.items() if there)
