"""How well a register meets what an adviser wrote down beforehand: recall, specific statements, false alarms.

The expectations of an operation are written from the source documents and the plan alone, by somebody who has not read
the guidance entries. They name kinds of harm, classes of pathway and objects of the plan, so that matching needs no
judgement: a risk meets an expectation when it agrees with every list that the expectation gives.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, ValidationError

from pocplanner.assessment.rating import LEVELS
from pocplanner.assessment.register import shown_level
from pocplanner.assessment.result import Verdict
from pocplanner.errors import GuidanceError, Problem
from pocplanner.model.base import Value
from pocplanner.model.ids import ObjectId
from pocplanner.model.vocab import GroupAtRisk, HarmKind, Level, PathwayClass
from pocplanner.model.walk import index

if TYPE_CHECKING:
    from pocplanner.assessment.result import Assessment, HarmRisk
    from pocplanner.guidance.schema import Scales
    from pocplanner.model.plan import Plan

#: What the library must reach in every operation.
RECALL, SPECIFIC, FALSE_ALARMS = 0.85, 0.8, 1
_MEDIUM = LEVELS.index(Level.MEDIUM)
_Text = Annotated[str, Field(min_length=1)]


class Pattern(Value):
    """What a risk is compared with: each list that is not empty must be met by one of its members."""

    id: _Text
    what: _Text
    """In plain words."""
    harms: tuple[HarmKind, ...] = ()
    pathways: tuple[PathwayClass, ...] = ()
    subjects: tuple[ObjectId, ...] = ()
    groups: tuple[GroupAtRisk, ...] = ()

    def meets(self, risk: HarmRisk) -> bool:
        """Whether a risk agrees with every list."""
        return (
            (not self.harms or not set(self.harms).isdisjoint(risk.harms))
            and (not self.pathways or risk.pathway in self.pathways)
            and (not self.groups or not set(self.groups).isdisjoint(risk.harmed))
            and (not self.subjects or not {item.id for item in risk.subjects}.isdisjoint(self.subjects))
        )


class Expected(Pattern):
    """A risk that an adviser expects in the register."""

    source: _Text
    """Why an adviser expects it: document and section, or own judgement."""
    verdict: Literal["triggered", "listed"] = "triggered"
    """``listed`` where a possible risk is right as well, because it hangs on an unknown."""


class FalseAlarm(Pattern):
    """A risk that an adviser would be annoyed to see at medium or above."""


class Expectations(Value):
    """What an adviser expects of one operation."""

    operation: _Text
    calm: bool = False
    everything_else_is_false: bool = False
    """Whether each triggered risk at medium or above that no expectation asks for is a false alarm."""
    expected: tuple[Expected, ...] = ()
    false_alarm: tuple[FalseAlarm, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """What came of one operation."""

    operation: str
    triggered: int
    possible: int
    missed: tuple[Expected, ...]
    expected: int
    unspecific: tuple[str, ...]
    """Ids of triggered risks whose statement names nothing of this operation."""
    false_alarms: tuple[tuple[str, str], ...]
    """Id of each risk that is a false alarm, with the words of the adviser."""

    @property
    def recall(self) -> float:
        """Share of the expected risks that are there; 1 where none is expected."""
        return 1.0 - len(self.missed) / self.expected if self.expected else 1.0

    @property
    def specific(self) -> float:
        """Share of the statements that name a place, group, force or date of this operation."""
        return 1.0 - len(self.unspecific) / self.triggered if self.triggered else 1.0

    @property
    def passed(self) -> bool:
        """Whether the operation meets all three limits."""
        return self.recall >= RECALL and self.specific >= SPECIFIC and len(self.false_alarms) <= FALSE_ALARMS


def read_expectations(text: str, where: str) -> Expectations:
    """Expectations from TOML. Raises :class:`GuidanceError` with everything that is wrong with them."""
    try:
        return Expectations.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        problems = [Problem("E460", f"The expectations cannot be read: {error}", where, remedy="Mend the file.")]
    except ValidationError as error:
        problems = [
            Problem("E460", f"{'.'.join(map(str, item['loc']))}: {item['msg']}", where, remedy="Mend the field.")
            for item in error.errors()
        ]
    raise GuidanceError.of(problems, safe="Nothing was changed.")


def unknown_subjects(expectations: Expectations, plan: Plan) -> tuple[Problem, ...]:
    """Subjects that the plan does not have: an expectation that names one could never be met."""
    known = index(plan)
    return tuple(
        Problem("E461", f"{pattern.id} names “{item}”, which the plan does not have", expectations.operation)
        for pattern in (*expectations.expected, *expectations.false_alarm)
        for item in pattern.subjects
        if item not in known
    )


def score(expectations: Expectations, plan: Plan, assessment: Assessment, scales: Scales) -> Score:
    """Compare an assessment with what was expected of it."""
    triggered, possible = assessment.triggered(), assessment.possible()
    missed = tuple(
        item
        for item in expectations.expected
        if not any(item.meets(risk) for risk in (triggered if item.verdict == "triggered" else (*triggered, *possible)))
    )
    names = [name.casefold() for name in _ids_and_names(plan).values()]
    unspecific = tuple(risk.id for risk in triggered if not any(name in risk.statement.casefold() for name in names))
    return Score(
        operation=expectations.operation,
        triggered=len(triggered),
        possible=len(possible),
        missed=missed,
        expected=len(expectations.expected),
        unspecific=unspecific,
        false_alarms=tuple(_false_alarms(expectations, triggered, scales)),
    )


def _false_alarms(expectations: Expectations, risks: tuple[HarmRisk, ...], scales: Scales) -> list[tuple[str, str]]:
    found = []
    for risk in risks:
        level = shown_level(risk, scales)
        if risk.verdict is not Verdict.TRIGGERED or (level is not None and LEVELS.index(level) < _MEDIUM):
            continue
        named = next((item for item in expectations.false_alarm if item.meets(risk)), None)
        if named is not None:
            found.append((risk.id, f"{named.id}: {named.what}"))
        elif expectations.everything_else_is_false and not any(item.meets(risk) for item in expectations.expected):
            found.append((risk.id, "nobody expects it in this operation"))
    return found


def _ids_and_names(plan: Plan) -> dict[str, str]:
    """Names of everything that a statement could name, by id."""
    situation = plan.situation
    lists = (
        situation.places,
        situation.routes,
        situation.population_groups,
        situation.armed_actors,
        situation.partner_forces,
        situation.protection_actors,
        situation.mission_units,
        situation.trigger_dates,
        plan.lines_of_operation,
        plan.phases,
    )
    names = {item.id: item.name for items in lists for item in items}
    return names | {item.id: item.quantity or item.support_kind.label for item in plan.hrddp.support_items}
