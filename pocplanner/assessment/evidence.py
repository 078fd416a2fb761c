"""How strong the evidence is on which a risk stands: it is told beside the level and never mixed into it.

The grades of sources and of information are those of the Handbook (Annex V, its annexes 2 and 3). How they become one
word, and after how many days a piece of information counts as old, are program conventions and are named as such.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from pocplanner.assessment.result import Evidence, EvidenceItem, Strength
from pocplanner.model.facts import Fact, Provenance
from pocplanner.model.situation import ArmedActor, Coverage
from pocplanner.model.times import format_date
from pocplanner.model.vocab import InfoReliability, SourceReliability
from pocplanner.rules.deciding import Deciding
from pocplanner.rules.explain import question_text
from pocplanner.rules.outcomes import conditions_of
from pocplanner.said import Said, joined, kind_said, listed_word, said, said_as

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocplanner.assessment.result import HarmRisk
    from pocplanner.guidance.schema import RiskEntry
    from pocplanner.model.base import Value
    from pocplanner.rules.deciding import Read
    from pocplanner.rules.values import Bindings
    from pocplanner.rules.world import World

CONVENTION = said(
    "Program convention: strong rests on sources A or B with information 1 or 2, fair on A to C with 1 to 3, all else "
    "is weak; the weakest deciding item gives the word. Age limits are conventions too."
)


@dataclass(frozen=True, slots=True)
class AgeLimit:
    """After how many days information of a kind counts as old. Program convention."""

    kind: str
    fields: tuple[str, ...]
    """Fields for which it holds, by how their names begin; empty for all other fields of the kind."""
    days: int
    what: str
    """What ages, in words."""


#: The first that fits holds. Who is where changes within days, how many live at a place within months.
AGE_LIMITS: tuple[AgeLimit, ...] = (
    AgeLimit("armed_actor", ("record_", "perceived_"), 365, said("the record of an armed actor")),
    AgeLimit(
        "armed_actor", ("at", "move", "way_out", "supply", "imminence"), 7, said("position and movement of an actor")
    ),
    AgeLimit("armed_actor", (), 30, said("what is known of an armed actor")),
    AgeLimit("partner_force", ("at", "leaves", "role", "imminence"), 14, said("position and part of a partner force")),
    AgeLimit("partner_force", (), 90, said("what is known of a partner force")),
    AgeLimit("mission_unit", (), 14, said("state and position of a unit")),
    AgeLimit("protection_actor", (), 30, said("presence of a body that protects")),
    AgeLimit("route", (), 21, said("state of a route")),
    AgeLimit("place", ("guarded", "alert", "protection"), 30, said("protection of a place")),
    AgeLimit("place", (), 90, said("a place and its population")),
    AgeLimit("population_group", (), 90, said("a population group")),
    AgeLimit("fact", (), 30, said("a declared answer")),
    AgeLimit("coverage", (), 30, said("that a list is complete")),
)
#: For kinds that nobody thought of.
OTHER_DAYS = 30

_STRONG_SOURCES = frozenset({SourceReliability.A, SourceReliability.B})
_FAIR_SOURCES = _STRONG_SOURCES | {SourceReliability.C}
_STRONG_INFO = frozenset({InfoReliability.SURE, InfoReliability.CONFIRMED})
_FAIR_INFO = _STRONG_INFO | {InfoReliability.PROBABLE}
_ORDER = (Strength.NOT_STATED, Strength.WEAK, Strength.FAIR, Strength.STRONG)


def strength_of(provenance: Provenance) -> Strength:
    """One word for a source and its two grades; without a source nothing can be checked, whatever the grades say."""
    if not provenance.source:
        return Strength.NOT_STATED
    source, information = provenance.source_reliability, provenance.info_reliability
    if source in _STRONG_SOURCES and information in _STRONG_INFO:
        return Strength.STRONG
    return Strength.FAIR if source in _FAIR_SOURCES and information in _FAIR_INFO else Strength.WEAK


@cache
def age_limit(kind: str, field: str) -> AgeLimit:
    """The age limit of a field of an object."""
    for limit in AGE_LIMITS:
        if limit.kind == kind and (not limit.fields or field.startswith(limit.fields)):
            return limit
    return AgeLimit(kind, (), OTHER_DAYS, kind_said(kind))


def evidence_items(risk: HarmRisk, world: World, as_of: date) -> tuple[EvidenceItem, ...]:
    """Each fact and object that decides a risk, weakest first; none for a risk that a person wrote."""
    if risk.entry is None:
        return ()
    bound = {subject.role: world.by_id[subject.id] for subject in risk.subjects}
    return Scale(world, as_of).items(bound, risk.entry)


class _Graded(NamedTuple):
    """What was read, with its place among others: the weakest comes first."""

    strength: int
    source: int
    information: int
    day: int
    """Ordinal of the day on which it was last known to hold; 0 where none is given."""
    id: str
    days: int
    """Days after which it is old."""
    read: Read


class Scale:
    """Grades what risks rest on, each object once for one world and day."""

    def __init__(self, world: World, as_of: date) -> None:
        self._world, self._as_of = world, as_of
        self._today = as_of.toordinal()
        self._grades: dict[tuple[int, str], _Graded | None] = {}
        self._items: dict[tuple[str, int], EvidenceItem] = {}
        self._deciding = Deciding(world, self._worth)

    def items(self, bound: Bindings, entry: RiskEntry) -> tuple[EvidenceItem, ...]:
        """What decides the risk of a rule for these subjects, weakest first."""
        return tuple(self._item(graded) for graded in self._weighed(bound, entry))

    def evidence(self, bound: Bindings, entry: RiskEntry) -> Evidence:
        """The strength of the evidence of the risk of a rule for these subjects."""
        found = self._weighed(bound, entry)
        if not found:
            return Evidence()
        stated = sum(1 for graded in found if graded.strength)
        # Where some state their source, one that does not is the weak link; where none does, nothing can be said.
        strength = _ORDER[max(found[0].strength, 1) if stated else 0]
        days = [graded.day for graded in found if graded.day]
        old = [graded for graded in found if graded.day and self._today - graded.day > graded.days]
        return Evidence(
            strength=strength,
            items=len(found),
            stated=stated,
            weakest=self._item(found[0]),
            oldest=date.fromordinal(min(days)) if days else None,
            newest=date.fromordinal(max(days)) if days else None,
            stale=tuple(self._item(graded) for graded in old),
            undated=len(found) - len(days),
        )

    def _weighed(self, bound: Bindings, entry: RiskEntry) -> list[_Graded]:
        found: dict[str, _Graded] = {}
        for condition in conditions_of(entry, listed=bool(bound)):
            for read in self._deciding.reads(condition, bound):
                graded = self._graded(read)
                if graded is not None:
                    known = found.get(graded.id)
                    # An object that is read twice is judged by what ages faster.
                    if known is None or graded.days < known.days:
                        found[graded.id] = graded
        return sorted(found.values())

    def _worth(self, reads: Iterable[Read]) -> int:
        """How much a way to decide a condition is worth: the grade of its weakest item."""
        return min((graded.strength for graded in map(self._graded, reads) if graded is not None), default=len(_ORDER))

    def _graded(self, read: Read) -> _Graded | None:
        key = (id(read[0]), read[1])
        if key not in self._grades:
            self._grades[key] = _grade(read)
        return self._grades[key]

    def _item(self, graded: _Graded) -> EvidenceItem:
        key = (graded.id, graded.days)
        if key not in self._items:
            self._items[key] = _item(graded, self._world, self._today)
        return self._items[key]


def _provenance(read: Read) -> Provenance | None:
    """Where what was read comes from; none for kinds that cannot say so."""
    holder, field = read
    if isinstance(holder, ArmedActor) and field.startswith("perceived_associations."):
        return holder.perceived_associations[int(field.rpartition(".")[2])].provenance
    found = holder.__dict__.get("provenance")
    return found if isinstance(found, Provenance) else None


def _grade(read: Read) -> _Graded | None:
    holder, field = read
    if isinstance(holder, Coverage):
        # As good as an office that stands behind it, and no grade.
        strength = 0 if holder.by is None else _ORDER.index(Strength.FAIR)
        day = holder.as_of.toordinal() if holder.as_of is not None else 0
        return _Graded(strength, 0, 0, day, f"coverage:{holder.collection.value}", age_limit("coverage", "").days, read)
    provenance = _provenance(read)
    if provenance is None:
        return None
    fields = holder.__dict__
    day = provenance.as_of.toordinal() if provenance.as_of is not None else 0
    source, information = -ord(provenance.source_reliability.value), -ord(provenance.info_reliability.value)
    rank = _ORDER.index(strength_of(provenance))
    return _Graded(rank, source, information, day, fields["id"], age_limit(fields["kind"], field).days, read)


def _item(graded: _Graded, world: World, today: int) -> EvidenceItem:
    """What was read, in full."""
    holder, field = graded.read
    provenance = _provenance(graded.read)
    kind = "coverage" if isinstance(holder, Coverage) else str(holder.__dict__["kind"])
    limit = age_limit(kind, field)
    return EvidenceItem(
        id=graded.id,
        kind=kind,
        name=_name(holder, world),
        strength=_ORDER[graded.strength],
        source_reliability=None if provenance is None else provenance.source_reliability,
        info_reliability=None if provenance is None else provenance.info_reliability,
        as_of=date.fromordinal(graded.day) if graded.day else None,
        days=limit.days,
        what=limit.what,
        is_stale=bool(graded.day) and today - graded.day > limit.days,
    )


def _name(holder: Value, world: World) -> str:
    if isinstance(holder, Coverage):
        label = holder.collection.label
        return said("that the list of {list} is complete", list=listed_word(label, label.lower()))
    if isinstance(holder, Fact):
        return question_text(world, holder.key)
    return str(holder.__dict__.get("name") or holder.__dict__["id"])


# In words


def evidence_sentence(evidence: Evidence) -> str:
    """The strength of the evidence in one or two plain sentences."""
    if not evidence.items:
        return said("Strength of evidence: not stated. What decides this risk names no source.")
    verb = "states" if evidence.stated == 1 else "state"
    source = "a source" if evidence.items == 1 else "their source"
    counted = f"{evidence.stated} of {evidence.items} deciding items {verb} {source}"
    parts: list[str] = [
        said("Strength of evidence: {strength}", strength=_in_sentence(evidence.strength)),
        said_as(counted, "{count} of {all} deciding items with a source", count=evidence.stated, all=evidence.items),
    ]
    if evidence.weakest is not None and evidence.strength is not Strength.NOT_STATED:
        parts.append(said("weakest: {item}", item=item_words(evidence.weakest)))
    sentences: list[str] = [said("{parts}.", parts=joined(said("; "), parts))]
    if evidence.oldest is not None:
        sentences.append(said("The oldest is of {day}.", day=format_date(evidence.oldest)))
    if evidence.undated == 1:
        sentences.append(said("1 has no date."))
    elif evidence.undated:
        sentences.append(said("{count} have no date.", count=evidence.undated))
    sentences += [said("Old: {item}.", item=stale_words(item)) for item in evidence.stale]
    return joined(" ", sentences)


def _in_sentence(strength: Strength) -> Said:
    return listed_word(strength.label, strength.label.lower())


def evidence_in_short(evidence: Evidence) -> str:
    """The same in a few words, to stand beside a level in a table."""
    if not evidence.items:
        return said("evidence not stated")
    old = said(", {count} old", count=len(evidence.stale)) if evidence.stale else ""
    sourced = said("{count} of {all} with a source", count=evidence.stated, all=evidence.items)
    return said(
        "evidence {strength}: {sourced}{old}", strength=_in_sentence(evidence.strength), sourced=sourced, old=old
    )


def item_words(item: EvidenceItem) -> str:
    """A deciding item with its grades; never the source itself, which may not be for every reader."""
    if item.strength is Strength.NOT_STATED:
        return said("{name} (no source stated)", name=item.name)
    if item.source_reliability is None or item.info_reliability is None:
        return said("{name} (declared by an office, not graded)", name=item.name)
    return said(
        "{name} (source {source}, information {information})",
        name=item.name,
        source=listed_word(item.source_reliability.label),
        information=listed_word(item.info_reliability.label),
    )


def stale_words(item: EvidenceItem) -> str:
    """Why an item counts as old."""
    day = format_date(item.as_of) if item.as_of is not None else said("no date")
    return said(
        "{name}, {day}: {what} is taken as old after {count} days (program convention)",
        name=item.name,
        day=day,
        what=item.what,
        count=item.days,
    )
