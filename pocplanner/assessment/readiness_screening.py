"""Readiness checks of the screening: a person decided against a full brief, and the list says otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.assessment.findings import Hit
from pocplanner.model.vocab import Answer
from pocplanner.said import joined, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.assessment.findings import Check, Subject
    from pocplanner.assessment.result import CriterionCheck

#: The question that the same list computes: a "no" to it is a decision against a full brief as well.
MAJOR = "op_major"


def full_brief_declined(s: Subject) -> Iterator[Hit]:
    """No full brief is made, or the operation is called not major, although a criterion is met or not known."""
    if s.plan.screening.full_brief is Answer.NO:
        decision = said("decided: no full brief")
    elif MAJOR in s.facts and s.facts[MAJOR].declared is not None and s.facts[MAJOR].value == Answer.NO.value:
        decision = said("declared: not major")
    else:
        return
    for check in s.screening.criteria:
        if check.met is not False:
            state = said("Met") if check.met else said("Not known")
            detail = said(
                "{state}, {decision}: {title}", state=state, decision=decision, title=check.entry.text["en"].title
            )
            yield Hit(detail, *_question_of(s, check))


def _question_of(s: Subject, check: CriterionCheck) -> tuple[str, str, str]:
    """Field, page and object of the answer that decides a criterion, so that a reason given for one covers no other."""
    keys = check.unknown_facts or tuple(key for key in check.facts if s.facts[key].value != Answer.NO.value)
    if not keys:
        return "screening.full_brief", "screening", ""
    fact = s.facts[keys[0]].declared
    return (f"facts.{keys[0]}", "facts", "") if fact is None else ("value", "facts", fact.id)


def screening_unsigned(s: Subject) -> Iterator[Hit]:
    """It is decided that no full brief is made, and no office or day stands behind the decision."""
    decision = s.plan.screening
    if decision.full_brief is not Answer.NO:
        return
    missing = [
        name
        for name, value in ((said("the office"), decision.decided_by), (said("the day"), decision.decided_on))
        if value is None
    ]
    if missing:
        yield Hit(
            said("Without {missing}.", missing=joined(said(" and "), missing)), "screening.decided_by", "screening"
        )


CHECKS: tuple[Check, ...] = (full_brief_declined, screening_unsigned)
