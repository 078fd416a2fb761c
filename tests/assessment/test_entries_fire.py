"""No entry of the library is dead: each fires somewhere, and each that has a condition stays quiet somewhere.

"Somewhere" is a case of a risk, a sample, or a test operation. A condition that never comes out true, or never false,
is a mistake in the entry or a gap in the cases.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from pocplanner.assessment.overlay import world_of
from pocplanner.guidance.library import bundled
from pocplanner.model.facts import Fact
from pocplanner.rules.cases import world_of_case
from pocplanner.rules.engine import bindings, evaluate
from pocplanner.rules.outcomes import run_rule
from pocplanner.rules.values import Kleene, kleene_all
from pocplanner.storage.codec import DOCUMENT_CODEC
from pocplanner.storage.samples import load_sample, sample_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.rules.world import World

OPERATIONS = sorted((Path(__file__).parents[1] / "score").glob("**/*.pocplan.json"))
Outcomes = dict[str, set[Kleene]]


@lru_cache(maxsize=1)
def worlds() -> tuple[World, ...]:
    """Every case, every sample and every test operation."""
    library = bundled()
    cases = [world_of_case(case, library) for entry in library.risks for case in entry.cases]
    plans = [load_sample(name).plan for name in sample_names()]
    plans += [DOCUMENT_CODEC.decode(path.read_bytes(), source=path.name).plan for path in OPERATIONS]
    others = tuple(item for item in plans[0].facts if item.key != "op_timing")
    in_haste = Fact(id="in-haste", key="op_timing", value="immediate")
    plans.append(plans[0].model_copy(update={"facts": (*others, in_haste)}))
    return (*cases, *(world_of(plan, library) for plan in plans))


def conditions(world: World) -> Iterator[tuple[str, Kleene]]:
    """What each condition outside the risks gives."""
    library = bundled()
    for measure in library.measures.values():
        if measure.applies is not None:
            yield measure.id, evaluate(measure.applies, world, {})
    for card in library.cards:
        if card.applies is not None:
            yield card.id, evaluate(card.applies, world, {})
        for item in card.items:
            if item.when is not None:
                yield item.id, evaluate(item.when, world, {})
    for criterion in library.screening:
        yield criterion.id, evaluate(criterion.condition, world, {})
    for scenario in library.scenarios:
        found = [
            kleene_all((where, evaluate(scenario.condition, world, bound)))
            for bound, where in bindings(scenario, world)
        ]
        yield scenario.id, True if True in found else None if None in found else False


@lru_cache(maxsize=1)
def seen() -> Outcomes:
    """What each condition outside the risks came out as, over all worlds."""
    found: Outcomes = defaultdict(set)
    for world in worlds():
        for name, outcome in conditions(world):
            found[name].add(outcome)
    return found


@lru_cache(maxsize=1)
def fired() -> set[str]:
    """Risks that come out as triggered somewhere."""
    return {
        entry.id
        for world in worlds()
        for entry in bundled().risks
        if any(not item.unknown for item in run_rule(entry, world).outcomes)
    }


def test_that_every_condition_of_measures_cards_scenarios_and_screening_is_true_somewhere() -> None:
    assert sorted(name for name, outcomes in seen().items() if True not in outcomes) == []


def test_that_every_condition_of_measures_cards_scenarios_and_screening_is_false_somewhere() -> None:
    assert sorted(name for name, outcomes in seen().items() if False not in outcomes) == []


def test_that_every_risk_fires() -> None:
    assert sorted({entry.id for entry in bundled().risks} - fired()) == []


def test_that_every_measure_is_proposed_for_some_risk_that_fires() -> None:
    library = bundled()
    named = {measure for entry in library.risks if entry.id in fired() for measure in entry.measures}
    named |= {whole for measure in named if (whole := library.measures[measure].part_of) is not None}
    assert sorted(set(library.measures) - named) == []
