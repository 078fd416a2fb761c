"""Whether the comparison of the options hangs on something unknown: each open question is answered both ways.

Options are ordered by their registers alone: fewest extreme risks, then high, then medium, then low (a program
convention). That order says nothing about which option is right: it shows which question could turn it round.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pocplanner.assessment.memo import Memo, memo_for
from pocplanner.assessment.needs import information_needs
from pocplanner.assessment.register import build_register, level_counts
from pocplanner.errors import CommandError
from pocplanner.model.facts import Fact
from pocplanner.model.situation import Coverage
from pocplanner.model.vocab import Answer, Collection, CoverageState, OptionKind
from pocplanner.model.walk import get, replace
from pocplanner.rules.labels import answer_said, inside
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from pocplanner.guidance.library import Library
    from pocplanner.model.ids import FieldRef
    from pocplanner.model.plan import Plan
    from pocplanner.rules.trace import Unknown

#: Open questions that are tried, most important first.
TRIED = 12


@dataclass(frozen=True, slots=True)
class Flip:
    """An answer that would change which option has the least in its register."""

    unknown: Unknown
    answer: str
    """The answer, in words."""
    first: str
    """Option that would then have the least."""
    acting: str | None
    """The same among the options that act."""


@dataclass(frozen=True, slots=True)
class Robustness:
    """How far the order of the options hangs on what is not known."""

    first: str
    """Option with the least in its register, by what is known."""
    acting: str | None
    """The same among the options that act; none where there is none."""
    tried: int
    """Open questions that were tried."""
    open: int
    """Open questions that there are."""
    flips: tuple[Flip, ...]


def robustness(
    plan: Plan,
    library: Library,
    as_of: date,
    stop: Callable[[], bool] = lambda: False,
    memo: Memo | None = None,
    progress: Callable[[int, int], object] = lambda done, of: None,
) -> Robustness | None:
    """Try the most important unknowns both ways; none where there are fewer than two options, or *stop* said so.

    *progress* is told how many unknowns are done, and of how many. Takes a part of a second for a plan of the size of
    the samples. A *memo* that has seen the plan spares a part of it; afterwards it keeps what it held.
    """
    if len(plan.options) < 2:
        return None
    memo = memo if memo is not None else memo_for(plan)
    first, acting = _order(plan, library, as_of, memo)
    declared = memo.world(plan, library, None)
    kept = memo.of(None, declared, library, as_of)
    needs = information_needs(declared, library, build_register(declared, library, None, as_of, kept).risks)
    tried, flips = 0, []
    with memo.fixed():
        for done, need in enumerate(needs[:TRIED]):
            progress(done, min(TRIED, len(needs)))
            answers = list(_answers(plan, library, need.unknown))
            tried += bool(answers)
            for words, changed in answers:
                if stop():
                    return None
                then = _order(changed, library, as_of, memo)
                if then != (first, acting):
                    flips.append(Flip(need.unknown, words, *then))
    return Robustness(first, acting, tried, len(needs), tuple(flips))


def _order(plan: Plan, library: Library, as_of: date, memo: Memo) -> tuple[str, str | None]:
    """The option with the least in its register, and the one among those that act."""
    weights = {option.id: _weight(plan, library, option.id, as_of, memo) for option in plan.options}
    acting = [option.id for option in plan.options if option.option_kind is not OptionKind.NO_OPERATION]
    return min(weights, key=weights.__getitem__), min(acting, key=weights.__getitem__, default=None)


def _weight(plan: Plan, library: Library, option: str, as_of: date, memo: Memo) -> tuple[int, ...]:
    world = memo.world(plan, library, next(item for item in plan.options if item.id == option))
    counts = level_counts(world, library, option, as_of, memo.of(option, world, library, as_of))
    return tuple(counts.values())


def _answers(plan: Plan, library: Library, unknown: Unknown) -> Iterator[tuple[str, Plan]]:
    """The answers that an open question can have, each with the plan in which it was given."""
    kind, _, key = unknown.key.partition(":")
    if kind == "fact":
        yield from _fact_answers(plan, library, key)
    elif kind == "coverage":
        yield from _complete(plan, key)
    elif unknown.ref is not None:
        yield from _field_answers(plan, unknown.ref)


def _fact_answers(plan: Plan, library: Library, key: str) -> Iterator[tuple[str, Plan]]:
    question = library.questions.get(key)
    if question is None or question.answer not in {"yes_no", "choice"}:
        return
    choices = question.text["en"].choices
    others = tuple(fact for fact in plan.facts if fact.key != key)
    for value in question.choices or (Answer.YES.value, Answer.NO.value):
        # An answer that the situation gives as well is tried all the same: it is not known yet.
        fact = Fact(id="tried", key=key, value=value, overrules=True, overrule_reason="Tried.")
        yield choices.get(value) or answer_said(value), plan.model_copy(update={"facts": (*others, fact)})


def _field_answers(plan: Plan, ref: FieldRef) -> Iterator[tuple[str, Plan]]:
    try:
        value: Any = get(plan, ref)
    except CommandError:
        return
    if isinstance(value, Answer):
        for answer in (Answer.YES, Answer.NO):
            yield inside(answer), replace(plan, ref, answer)


def _complete(plan: Plan, key: str) -> Iterator[tuple[str, Plan]]:
    if key not in set(Collection):
        return
    others = tuple(item for item in plan.situation.coverage if item.collection.value != key)
    coverage = (*others, Coverage(collection=Collection(key), state=CoverageState.COMPLETE))
    yield (
        said("complete as it is"),
        plan.model_copy(update={"situation": plan.situation.model_copy(update={"coverage": coverage})}),
    )


def sentences(found: Robustness, plan: Plan) -> tuple[str, ...]:
    """What was found, in plain sentences."""
    titles = {option.id: said("“{title}”", title=option.title) for option in plan.options}
    first = said("By its register alone, {option} has the fewest risks at the worst levels", option=titles[found.first])
    if found.acting not in {None, found.first}:
        acting = titles[found.acting or ""]
        first = said("{first}; of the options that act, {option}", first=first, option=acting)
    lines = [said("{first}. This is a count, not advice.", first=first)]
    if not found.tried:
        return (*lines, said("No open question could be tried."))
    if not found.flips:
        return (*lines, _no_flip(found.tried, found.open))
    for flip in found.flips:
        then = said("{option} would have the least", option=titles[flip.first])
        if flip.first == found.first:
            acting = titles[flip.acting or ""]
            then = said("of the options that act, {option} would have the least", option=acting)
        lines.append(
            said(
                "{question} If the answer were “{answer}”, {then}.",
                question=flip.unknown.text,
                answer=flip.answer,
                then=then,
            )
        )
    return tuple(lines)


def _no_flip(tried: int, left: int) -> str:
    """That no answer would change which option has the fewest risks."""
    if left == 1:
        return said("The one open question would not change that, whichever way it went.")
    if tried == 1:
        return said(
            "The most important of {open} open questions would not change that, whichever way it went.", open=left
        )
    if tried >= left:
        return said("None of the {open} open questions would change that, whichever way it went.", open=left)
    return said(
        "None of the {tried} most important of {open} open questions would change that, whichever way it went.",
        tried=tried,
        open=left,
    )
