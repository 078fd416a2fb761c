"""Problems of a plan beyond its form: answers that are none, patches that do not fit, wrong orders, circles."""

from __future__ import annotations

from datetime import date, time
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

from pocplanner.errors import CommandError, Problem
from pocplanner.model.document import Document, reference_problems
from pocplanner.model.operation import FactPatch
from pocplanner.model.times import Anchor, Timing
from pocplanner.model.walk import replace
from pocplanner.rules.facts import UNKNOWN
from pocplanner.said import said

if TYPE_CHECKING:
    from pocplanner.guidance.library import Library
    from pocplanner.model.facts import FactValue
    from pocplanner.model.operation import OperationPhase
    from pocplanner.model.plan import Plan
    from pocplanner.model.situation import TriggerDate
    from pocplanner.model.times import Moment

_SAFE = said("Nothing was changed.")


def plan_problems(plan: Plan, library: Library) -> tuple[Problem, ...]:
    """All problems, each with field and remedy."""
    return (*answer_problems(plan, library), *_order_problems(plan), *_dependency_problems(plan))


def answer_problems(plan: Plan, library: Library) -> tuple[Problem, ...]:
    """Problems with which an assessment would rest on something that nobody meant to say."""
    problems: list[Problem] = []
    seen: set[str] = set()
    for number, fact in enumerate(plan.facts):
        where = f"plan.facts[{number}] ({fact.key})"
        if fact.key in seen:
            problems.append(
                Problem("E141", said("The question is answered twice"), where, _SAFE, said("Keep one of the answers."))
            )
        seen.add(fact.key)
        problems += _answer(fact.key, fact.value, where, library)
    known: set[tuple[str, str]] | None = None
    for option in plan.options:
        patched = plan
        for number, patch in enumerate(option.patches):
            where = said("option “{title}”, patch {number}", title=option.title, number=number + 1)
            if isinstance(patch, FactPatch):
                problems += _answer(patch.key, patch.value, where, library)
                continue
            try:
                patched = replace(patched, patch.ref, patch.value)
            except CommandError as error:
                problems.append(Problem(error.code, error.what, where, _SAFE, error.remedy))
        if patched is not plan:
            # References are looked at once for each option: walking the whole plan for every patch took a second.
            known = {(item.code, item.where) for item in _dangling(plan)} if known is None else known
            problems += [
                Problem(
                    item.code,
                    item.what,
                    said("option “{title}”: {where}", title=option.title, where=item.where),
                    _SAFE,
                    item.remedy,
                )
                for item in _dangling(patched)
                if (item.code, item.where) not in known
            ]
    return tuple(problems)


def _dangling(plan: Plan) -> tuple[Problem, ...]:
    return reference_problems(Document(plan=plan))


def _answer(key: str, value: FactValue, where: str, library: Library) -> list[Problem]:
    question = library.questions.get(key)
    if question is None:
        return [
            Problem(
                "E142",
                said("There is no question “{key}”", key=key),
                where,
                _SAFE,
                said("Use a key of: guidance list."),
            )
        ]
    if value == UNKNOWN or question.accepts(value):
        return []
    words: dict[str, str] = {"yes_no": said("yes, no"), "count": said("a number"), "text": said("text")}
    allowed = words.get(question.answer, ", ".join(question.choices))
    return [
        Problem(
            "E143",
            said("This is not an answer to the question"),
            where,
            _SAFE,
            said("Use: {allowed} or unknown.", allowed=allowed),
        )
    ]


def _order_problems(plan: Plan) -> list[Problem]:
    """Phases and dates that end before they start."""
    found = []
    spans: tuple[OperationPhase | TriggerDate, ...] = (*plan.phases, *plan.situation.trigger_dates)
    for item in spans:
        if item.start is not None and item.end is not None and _is_before(item.end, item.start, plan.timing):
            found.append(
                Problem(
                    "E132", said("The end is before the start"), item.name, _SAFE, said("Correct one of the two times.")
                )
            )
    return found


def _is_before(first: Moment, second: Moment, timing: Timing) -> bool:
    """Whether one moment is before another; two that are counted from D-day or H-hour need no date for that."""
    if Anchor.AT not in {first.anchor, second.anchor}:
        timing = Timing(d_day=timing.d_day or date(2000, 1, 1), h_hour=timing.h_hour or time(0))
    one, other = first.resolve(timing), second.resolve(timing)
    return one is not None and other is not None and one < other


def _dependency_problems(plan: Plan) -> list[Problem]:
    """Measures that wait for each other in a circle."""
    titles = {measure.id: measure.title for measure in plan.measures}
    try:
        TopologicalSorter({measure.id: measure.depends_on for measure in plan.measures}).prepare()
    except CycleError as error:
        way = " → ".join(f"“{titles.get(item, item)}”" for item in error.args[1])
        remedy = said("Take out one of these dependencies.")
        return [Problem("E130", said("Measures wait for each other: {way}", way=way), "plan.measures", _SAFE, remedy)]
    return []
