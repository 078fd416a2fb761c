"""The thirty-minute mode: a plan for an immediate response from the text of an order and a few answers.

Nothing is read out of the text: it stands in Part I.a as it was pasted, and what nobody answered is unknown. The action
itself waits for none of this (design, section 4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from pydantic import AwareDatetime, ValidationError, model_validator

from pocplanner.errors import CommandError, PlanFileError, cause_of
from pocplanner.model.base import Line, Value
from pocplanner.model.brief import InformationBrief
from pocplanner.model.document import Document
from pocplanner.model.facts import Fact, FactKey, FactValue
from pocplanner.model.ids import FieldRef
from pocplanner.model.operation import OrderReference
from pocplanner.model.times import Timing
from pocplanner.model.walk import revalidated
from pocplanner.said import joined, said
from pocplanner.session.commands import Batch, SetField
from pocplanner.session.new_plan import empty_document
from pocplanner.session.validation import answer_problems

if TYPE_CHECKING:
    from datetime import datetime

    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import QuestionEntry
    from pocplanner.model.ids import IdSource
    from pocplanner.model.plan import Plan
    from pocplanner.session.commands import Command

TITLE = "Immediate response"
ORDER_TITLE = "Order, as pasted"
ORDER_NOTE = "Its whole text stands in Part I.a, and as it was pasted in the working notes"


class QuickAnswers(Value):
    """What the planner says besides the text of the order."""

    title: Line = ""
    """Title of the operation."""
    existing_authority: bool = False
    """Whether the operation is executed under existing authority against an imminent threat."""
    existing_authority_since: AwareDatetime | None = None
    """When that began, with its zone; the moment at which the plan is made where it is not answers."""
    answers: dict[FactKey, FactValue] = {}
    """Answers by the key of their question; each other question is unknown."""

    @model_validator(mode="after")
    def _one_word(self) -> Self:
        given = "existing_authority" in self.model_fields_set
        if self.existing_authority_since is not None and given and not self.existing_authority:
            raise ValueError("existing_authority is false, and existing_authority_since says when it began")
        return self

    def since(self, now: datetime) -> datetime | None:
        """When action under existing authority began; none where there is none."""
        under = self.existing_authority or self.existing_authority_since is not None
        return (self.existing_authority_since or now) if under else None


def quick_document(order: str, answers: QuickAnswers, library: Library, new_id: IdSource, now: datetime) -> Document:
    """A plan from the text of an order and the planner's answers.

    *now* carries its zone. Raises :class:`CommandError` for a text that cannot be kept whole, and
    :class:`PlanFileError` with every answer that is none.
    """
    text = order.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").strip()
    if not text:
        raise _refused(said("The order has no text"))
    since = answers.since(now)
    try:
        empty = empty_document(new_id, answers.title or TITLE).plan
        plan = revalidated(empty, _content(text, answers, since, new_id), where=ORDER_TITLE)
    except (ValidationError, CommandError) as error:
        raise _refused(
            said("The text of the order cannot be kept as it is: {reason}", reason=_reason(error))
        ) from error
    if problems := answer_problems(plan, library):
        raise PlanFileError(
            "E347",
            said("1 of the answers is none")
            if len(problems) == 1
            else said("{count} of the answers are none", count=len(problems)),
            safe=said("No plan was made."),
            remedy=said("Correct these."),
            problems=problems,
        )
    return Document(plan=plan)


def _content(text: str, answers: QuickAnswers, since: datetime | None, new_id: IdSource) -> dict[str, object]:
    offset = since.utcoffset() if since is not None else None
    return {
        "information": InformationBrief(what=text),
        "notes": text,
        "order_references": (OrderReference(id=new_id(), title=ORDER_TITLE, note=ORDER_NOTE),),
        "facts": tuple(Fact(id=new_id(), key=key, value=value) for key, value in answers.answers.items()),
        "timing": Timing(utc_offset_minutes=int(offset.total_seconds() // 60) if offset is not None else 0),
        "existing_authority": since is not None,
        "existing_authority_since": since,
    }


def unanswered(plan: Plan, library: Library) -> tuple[QuestionEntry, ...]:
    """Questions of the quick list that nobody answered yet, "unknown" not counted as an answer, in their order."""
    known = {fact.key for fact in plan.facts if fact.value != "unknown"}
    return tuple(question for question in library.quick if question.key not in known)


def under_existing_authority(plan: Plan, since: datetime) -> Command:
    """Record, in one step, that the operation is executed under existing authority, and since when."""
    fields = (("existing_authority", True), ("existing_authority_since", since))
    steps = tuple(SetField(FieldRef(object=plan.id, field=name), value) for name, value in fields)
    return Batch(steps, said("record action under existing authority"))


def _reason(error: ValidationError | CommandError) -> str:
    if isinstance(error, CommandError):
        return error.what
    return joined(said("; "), (cause_of(item) or item["msg"].removeprefix("Value error, ") for item in error.errors()))


def _refused(what: str) -> CommandError:
    return CommandError(
        "E346",
        what,
        safe=said("No plan was made; the order is as it was."),
        remedy=said("Give the order as plain text of at most 20,000 characters, or take out what the message names."),
    )
