"""The form of an acceptance case: a small plan, what the documents expect, and one turn for each thing that decides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from pocplanner.assessment.assess import assess
from pocplanner.guidance.library import Library, from_folder, source_folder
from pocplanner.model.ids import FieldRef
from pocplanner.model.plan import Plan
from pocplanner.model.vocab import Collection
from pocplanner.model.walk import replace
from tests.acceptance.claims import Claim, Seen

Raw = dict[str, Any]
AS_OF = date(2027, 1, 12)

FORCE = {"op_component": "military", "op_mode": "unilateral", "force_expected": "deadly"}
NON_DEADLY = FORCE | {"force_expected": "non_deadly"}
PRESENCE = FORCE | {"force_expected": "presence"}
#: A counter-plan that many cases share.
PLANNED = "only presence is planned"


@dataclass(frozen=True)
class Turn:
    """Claims that hold for the plan of the case, and none of which holds once one field is different."""

    claims: tuple[Claim, ...]
    field: str
    value: Any
    differs: str
    """The counter-plan in words."""
    object: str = "plan"
    appears: bool = False
    """Whether it is the other way round: the program is silent on the plan and says it of the counter-plan."""

    def spoken(self, plan: Plan) -> Plan:
        """The plan of which the claims hold."""
        return self.counter(plan) if self.appears else plan

    def silent(self, plan: Plan) -> Plan:
        """The plan of which none of the claims holds."""
        return plan if self.appears else self.counter(plan)

    def counter(self, plan: Plan) -> Plan:
        """The plan with that one field changed."""
        return replace(plan, FieldRef(object=self.object, field=self.field), self.value)


@dataclass(frozen=True)
class Case:
    """One acceptance case."""

    number: str
    title: str
    source: str
    """Documents with paragraphs, and lines of their texts."""
    expected: str
    """What the documents state or clearly imply."""
    plan: Plan
    turns: tuple[Turn, ...]
    always: tuple[Claim, ...] = ()
    """Claims that need no counter-plan: values that the plan refuses."""
    advice_only: str = ""
    """What the program leaves to people, and why; empty where it leaves nothing."""
    as_of: date = AS_OF

    @property
    def answered_by(self) -> tuple[str, ...]:
        """Blockers, warnings and refusals that the plan of the case meets."""
        met = [claim for turn in self.turns if not turn.appears for claim in turn.claims if claim.enforced]
        rules = [rule for claim in met if (rule := getattr(claim, "rule", ""))]
        return (*dict.fromkeys(rules), *(claim.says() for claim in self.always))

    @property
    def status(self) -> str:
        """How far the program goes."""
        if self.answered_by:
            return "enforced in part" if self.advice_only else "enforced"
        return "advice only" if self.advice_only else "shown"


@cache
def library() -> Library:
    """The library that ships, from its files."""
    return Library(from_folder(source_folder()))


def look(plan: Plan, as_of: date = AS_OF) -> Seen:
    """What the program says of a plan on a day."""
    return Seen(plan, assess(plan, library(), as_of), library())


def plan(title: str, answers: Raw, situation: Raw | None = None, **fields: Any) -> Plan:  # noqa: ANN401
    """A plan with answers to questions and a situation whose lists were all looked at."""
    coverage = [{"collection": item.value, "state": "complete"} for item in Collection]
    facts = [
        {"id": fact(key), "key": key, **(value if isinstance(value, dict) else {"value": value})}
        for key, value in answers.items()
    ]
    lists = {"coverage": coverage, **(situation or {})}
    return Plan.model_validate({"id": "plan", "title": title, "facts": facts, "situation": lists, **fields})


def fact(key: str) -> str:
    """Id of the answer to a question."""
    return f"f-{key.replace('_', '-')}"


def place(identifier: str, name: str, kind: str = "village", total: int | None = None, **fields: Any) -> Raw:  # noqa: ANN401
    """A place in the area."""
    people = {} if total is None else {"population": {"total": total}}
    return {"id": identifier, "name": name, "place_kind": kind, "in_area": "yes", **people, **fields}


def unit(identifier: str, name: str, **fields: Any) -> Raw:  # noqa: ANN401
    """A unit of the mission that lacks nothing."""
    able = dict.fromkeys(("casevac_cover", "interpreter", "poc_trained", "women_in_unit", "night_capable"), "yes")
    return {"id": identifier, "name": name, **able, **fields}


def said(item: str, answer: str = "", **fields: str) -> Raw:
    """What people said of an item of a card."""
    return {"id": f"said-{item.lower()}", "item": item, "answer": answer, **fields}


def done(*items: str) -> list[Raw]:
    """Items of a card that are done."""
    return [said(item, state="done") for item in items]


def rated(risk: str, likelihood: str, impact: str) -> list[Raw]:
    """A rating by a person."""
    by = {"rated_by": "poc_adviser", "rated_on": "2027-01-05", "reason": risk}
    return [{"stage": "inherent", "likelihood": likelihood, "impact": impact, **by}]
