"""Numbers of people as they may leave the program: none under ten, and none from which one under ten can be worked out.

A number from 1 to 9 reads "fewer than 10"; nobody (0) and not known stay as they are where nothing is withheld beside
them. Women, men, girls, boys and the groups that are sums of them (children, women and girls, boys and young men) hang
together: once one of them is small, or the difference between two of them is, the larger ones are not shown. The total
stays, because statements of the register name it; where it would still give a small number away, none of the four parts
is shown. Groups at risk that overlap freely hide one another only where they could add up to the total.

Words that a person typed are not looked at.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import Enum
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, Final

from pocplanner.model.vocab import GroupAtRisk
from pocplanner.reporting.phrases import FEW_PEOPLE, people

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pocplanner.model.situation import Place, Population, PopulationGroup, Situation


class Withheld(Enum):
    """What stands in the place of a number that does not leave the program."""

    FEW = f"fewer than {FEW_PEOPLE}"
    HIDDEN = "not shown"


Shown = int | Withheld | None
"""A number of people as it may be shown; none where it is not known."""

_ONE_HIDDEN: Final = f"1 number {Withheld.HIDDEN.value}"
PARTS: Final = ("women", "men", "girls", "boys")
_SUMS: Final[dict[GroupAtRisk, tuple[str, ...]]] = {
    GroupAtRisk.CHILDREN: ("girls", "boys"),
    GroupAtRisk.WOMEN_AND_GIRLS: ("women", "girls"),
    GroupAtRisk.BOYS_AND_YOUNG_MEN: ("boys", "men"),
}


@dataclass(frozen=True, slots=True)
class ShownPopulation:
    """The numbers of a place as they may be shown."""

    women: Shown = None
    men: Shown = None
    girls: Shown = None
    boys: Shown = None
    total: Shown = None
    """All people: as written, else the sum where all four parts are known."""
    groups: tuple[tuple[GroupAtRisk, Shown], ...] = ()
    """Groups at risk, in the order of the plan."""

    def part(self, name: str) -> Shown:
        """One of the four parts by name."""
        value: Shown = getattr(self, name)
        return value


def is_small(count: int | None) -> bool:
    """Whether a number of people may not be shown as it is."""
    return count is not None and 0 < count < FEW_PEOPLE


def words(shown: Shown) -> str:
    """A number of people in words, without a noun."""
    if shown is None:
        return "not known"
    return shown.value if isinstance(shown, Withheld) else f"{shown:,}"


def people_shown(count: int | str | Withheld | None) -> str:
    """A number of people with its noun: one place, or a sum that :func:`together` made."""
    if count is None or (isinstance(count, int) and not is_small(count)):
        return people(count)
    if count in {Withheld.HIDDEN, _ONE_HIDDEN}:
        return f"number of people {Withheld.HIDDEN.value}"
    if count == Withheld.FEW.value or isinstance(count, int | Withheld):
        return f"{Withheld.FEW.value} people"
    return f"people: {count}"


def shown_population(population: Population, *, total_hidden: bool = False) -> ShownPopulation:
    """The numbers of one place. With *total_hidden*, no number is shown from which the total follows."""
    parts = {name: getattr(population, name) for name in PARTS}
    total = population.people()
    linked = [(item.group, item.count) for item in population.groups if item.group in _SUMS]
    tight = total_hidden or _gives_away(parts, total, linked)
    few = Withheld.HIDDEN if _is_pinned(parts, total) else Withheld.FEW
    few_linked = Withheld.HIDDEN if any(map(is_small, parts.values())) else Withheld.FEW
    others = [(item.group, item.count) for item in population.groups if item.group not in _SUMS]
    loose = _loose([count for _group, count in others], None if total_hidden else total, hidden=total_hidden)
    by_position = iter(loose)
    groups = tuple(
        (item.group, (_tight(item.count, few_linked) if tight else item.count))
        if item.group in _SUMS
        else (item.group, next(by_position))
        for item in population.groups
    )
    shown = {name: _tight(count, few) if tight else count for name, count in parts.items()}
    all_people: Shown = Withheld.FEW if is_small(total) else total
    if total_hidden and total is not None and not is_small(total):
        all_people = Withheld.HIDDEN
    return ShownPopulation(**shown, total=all_people, groups=groups)


def _tight(count: int | None, few: Withheld) -> Shown:
    if count is None:
        return None
    return few if is_small(count) else Withheld.HIDDEN


def _gives_away(
    parts: Mapping[str, int | None], total: int | None, linked: Sequence[tuple[GroupAtRisk, int | None]]
) -> bool:
    """Whether a number that hangs together with others is small, or what is left between two of them."""
    known = {name: count for name, count in parts.items() if count is not None}
    if any(map(is_small, (total, *known.values(), *(count for _group, count in linked)))):
        return True
    wholes = [(total, PARTS), *((count, _SUMS[group]) for group, count in linked)]
    for whole, of in wholes:
        if whole is None:
            continue
        inside = [known[name] for name in of if name in known]
        groups = [count for group, count in linked if count is not None and set(_SUMS[group]) < set(of)]
        rests = {whole - sum(some) for size in range(1, len(inside) + 1) for some in combinations(inside, size)}
        if any(map(is_small, rests | {whole - count for count in groups})):
            return True
    return False


def _is_pinned(parts: Mapping[str, int | None], total: int | None) -> bool:
    """Whether the total and the number of small parts leave only one possible value for each of them."""
    if total is None or is_small(total) or None in parts.values():
        return False
    small = sum(map(is_small, parts.values()))
    return small > 0 and _possible(total, small, small < len(parts)) < 2


@cache
def _possible(total: int, small: int, others: bool) -> int:
    """How many values one of *small* parts can have, if all parts add up and the others are none or ten and more."""

    def fits(rest: int, left: int) -> bool:
        if left == 0:
            return rest == 0 or (others and rest >= FEW_PEOPLE)
        # What is left can be any number from one to nine for each part.
        low, high = left, left * (FEW_PEOPLE - 1)
        return low <= rest <= high or (others and rest - low >= FEW_PEOPLE)

    return sum(fits(total - value, small - 1) for value in range(1, FEW_PEOPLE))


def _loose(counts: list[int | None], total: int | None, *, hidden: bool = False) -> Iterator[Shown]:
    """Numbers that overlap freely. The large ones are withheld where they and the total leave a small one over."""
    large = [count for count in counts if count is not None and not is_small(count)]
    few = any(map(is_small, counts))
    full = hidden or (few and total is not None and sum(large) > total - FEW_PEOPLE)
    for count in counts:
        if count is None:
            yield None
        elif is_small(count):
            yield Withheld.FEW
        else:
            yield Withheld.HIDDEN if full or (total is not None and is_small(total - count)) else count


def shown_places(places: Iterable[Place]) -> dict[str, ShownPopulation]:
    """The numbers of all places by id; a place whose people are counted in another one gives no number away there."""
    listed = {place.id: place for place in places}
    inside: defaultdict[str, list[str]] = defaultdict(list)
    for place in listed.values():
        if place.counted_in in listed and place.counted_in != place.id:
            inside[place.counted_in].append(place.id)
    hidden: set[str] = set()
    # A place that hides its total may make another one hide, so this is repeated until nothing changes.
    while more := {key for key in inside if key not in hidden and _hides(listed, inside[key], listed[key], hidden)}:
        hidden |= more
    return {key: shown_population(place.population, total_hidden=key in hidden) for key, place in listed.items()}


def _hides(listed: Mapping[str, Place], inside: list[str], whole: Place, hidden: set[str]) -> bool:
    total = whole.population.people()
    if total is None or is_small(total):
        return False
    counts = {key: listed[key].population.people() or 0 for key in inside}
    if any(is_small(total - count) for count in (*counts.values(), sum(counts.values()))):
        return True
    uncertain = any(is_small(count) or key in hidden for key, count in counts.items())
    return uncertain and sum(counts.values()) > total - FEW_PEOPLE


def shown_sizes(situation: Situation) -> dict[str, Shown]:
    """The sizes of population groups by id; groups that live at one place only hide one another as groups there do."""
    totals = {place.id: place.population.people() for place in situation.places}
    at: defaultdict[tuple[str, ...], list[PopulationGroup]] = defaultdict(list)
    for group in situation.population_groups:
        at[group.places].append(group)
    sizes: dict[str, Shown] = {}
    for places, groups in at.items():
        people = [totals.get(place) for place in places]
        total = sum(count for count in people if count is not None) if people and None not in people else None
        for group, shown in zip(groups, _loose([group.size for group in groups], total), strict=True):
            sizes[group.id] = shown
    return sizes


def together(counts: Iterable[Shown]) -> int | str | None:
    """The sum of numbers that stand elsewhere as well; what is withheld is named beside it and never added."""
    given = list(counts)
    if not given or None in given:
        return None
    plain = [count for count in given if isinstance(count, int)]
    few, hidden = given.count(Withheld.FEW), given.count(Withheld.HIDDEN)
    if not few and not hidden:
        return sum(plain)
    if not plain and few == 1 and not hidden:
        return Withheld.FEW.value
    said = [f"{sum(plain):,}"] if plain else []
    if few:
        more = " more" if plain else ""
        said.append(f"{Withheld.FEW.value}{more if few == 1 else f' at each of {few} places'}")
    if hidden:
        said.append(f"{hidden} {'number' if hidden == 1 else 'numbers'} not shown")
    return " and ".join(said)
