"""A memo never changes a result: after any row of edits it gives what a full recompute gives."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.assessment.memo import Kept, Memo
from pocplanner.errors import StoppedError
from pocplanner.guidance.library import bundled
from pocplanner.model.situation import Place
from pocplanner.model.vocab import Answer
from pocplanner.rules.reads import Changes, apart
from pocplanner.storage.samples import load_sample
from tests.assessment.edits import edited

if TYPE_CHECKING:
    from datetime import date

    from pocplanner.guidance.library import Library
    from pocplanner.model.plan import Plan
    from pocplanner.rules.world import World

SAMPLES = ("north-axis", "police-unrest", "urban-quarter")
ROUNDS = 12


def sample(name: str) -> tuple[Plan, date]:
    """A sample with the day for which it holds."""
    plan = load_sample(name).plan
    assert plan.as_of is not None
    return plan, plan.as_of


def differs(name: str, seed: int, memo: Memo) -> bool:
    """Whether a row of random edits ever gives another assessment with the memo than without."""
    random = Random(seed)
    plan, as_of = sample(name)
    options = (None, *(option.id for option in plan.options))
    for _ in range(ROUNDS):
        plan = edited(plan, random, bundled())
        option = random.choice(options)
        if assess(plan, bundled(), as_of, option, memo=memo) != assess(plan, bundled(), as_of, option):
            return True
    return False


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("seed", range(4))
def test_that_an_assessment_with_a_memo_equals_a_full_recompute_after_random_edits(name: str, seed: int) -> None:
    assert not differs(name, seed, Memo())


@pytest.mark.parametrize("name", SAMPLES)
def test_that_each_yes_or_no_of_the_situation_gives_with_a_memo_what_it_gives_without(name: str) -> None:
    plan, as_of = sample(name)
    memo = Memo()
    assess(plan, bundled(), as_of, memo=memo)
    tried = 0
    for field, items in vars(plan.situation).items():
        answers = (
            {key for item in items for key, value in vars(item).items() if isinstance(value, Answer)}
            if isinstance(items, tuple)
            else set()
        )
        for answer in sorted(answers):
            turned = tuple(item.model_copy(update={answer: _TURNED[vars(item)[answer]]}) for item in items)
            plan = plan.model_copy(update={"situation": plan.situation.model_copy(update={field: turned})})
            assert assess(plan, bundled(), as_of, memo=memo) == assess(plan, bundled(), as_of), (field, answer)
            tried += 1
    assert tried > len(apart(Place))


_TURNED = {Answer.YES: Answer.NO, Answer.NO: Answer.UNKNOWN, Answer.UNKNOWN: Answer.YES}


class _Careless(Memo):
    """Takes the results of the last plan for those of this one, whatever changed in facts and objects."""

    def of(self, option: str | None, world: World, library: Library, as_of: date) -> Kept:
        kept = super().of(option, world, library, as_of)
        vars(kept)["_changed"] = Changes()
        return kept


def test_that_a_memo_that_does_not_look_at_what_changed_is_caught() -> None:
    assert any(differs("north-axis", seed, _Careless()) for seed in range(4))


def test_that_a_memo_keeps_the_results_of_rules_that_do_not_read_what_changed() -> None:
    plan, as_of = sample("north-axis")
    memo = Memo()
    first = assess(plan, bundled(), as_of, memo=memo)
    fact = next(item for item in plan.facts if item.key == "detention_expected")
    others = tuple(item for item in plan.facts if item is not fact)
    changed = plan.model_copy(update={"facts": (*others, fact.model_copy(update={"value": "unknown"}))})
    second = assess(changed, bundled(), as_of, memo=memo)
    kept = [risk for risk in second.risks if (old := first.by_id.get(risk.id)) and old.trace is risk.trace]
    assert len(kept) > len(second.risks) // 2
    assert {risk.entry.id for risk in second.risks if risk.entry} != {item.entry.id for item in kept if item.entry}


def test_that_a_memo_of_another_day_or_library_is_not_used() -> None:
    plan, as_of = sample("quiet-patrol")
    memo = Memo()
    assess(plan, bundled(), as_of, memo=memo)
    later = as_of.replace(year=as_of.year + 1)
    assert assess(plan, bundled(), later, memo=memo) == assess(plan, bundled(), later)


@pytest.mark.parametrize("seed", range(4))
def test_that_an_assessment_stopped_on_the_way_leaves_nothing_wrong_in_the_memo(seed: int) -> None:
    random, memo = Random(seed), Memo()
    plan, as_of = sample("north-axis")
    assess(plan, bundled(), as_of, memo=memo)
    for _ in range(ROUNDS // 2):
        plan = edited(plan, random, bundled())
        asked = iter(range(random.randrange(len(bundled().risks))))
        with pytest.raises(StoppedError):
            assess(plan, bundled(), as_of, memo=memo, stop=lambda asked=asked: next(asked, None) is None)  # type: ignore[misc]
        plan = edited(plan, random, bundled())
        assert assess(plan, bundled(), as_of, memo=memo) == assess(plan, bundled(), as_of)
