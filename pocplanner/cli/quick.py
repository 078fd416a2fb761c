"""The screening and the thirty-minute mode on the command line."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from pydantic import ValidationError

from pocplanner.assessment.authority import authority_line
from pocplanner.cli.text import heading, wrapped
from pocplanner.errors import PlanFileError, Problem
from pocplanner.model.times import format_date
from pocplanner.model.vocab import Answer
from pocplanner.session.quick import QuickAnswers, quick_document, unanswered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

    from pocplanner.assessment.result import CriterionCheck, ScreeningView
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import QuestionEntry
    from pocplanner.model.document import Document
    from pocplanner.model.ids import IdSource
    from pocplanner.model.plan import Plan

_MARKS = {True: "yes", False: "no", None: "unknown"}
_NOTHING = "No plan was made."


def quick_plan(order: Path, answers: Path | None, library: Library, new_id: IdSource, now: datetime) -> Document:
    """The plan of an immediate response. Raises :class:`PlanFileError` and :class:`CommandError`."""
    said = QuickAnswers() if answers is None else _answers(answers)
    return quick_document(_text(order), said, library, new_id, now)


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise PlanFileError(
            "E345",
            f"The file cannot be read: {reason}",
            where=str(path),
            safe=_NOTHING,
            remedy="Give a text file in UTF-8.",
        ) from error


def _answers(path: Path) -> QuickAnswers:
    try:
        return QuickAnswers.model_validate(tomllib.loads(_text(path)))
    except tomllib.TOMLDecodeError as error:
        raise PlanFileError(
            "E348",
            f"The answers are not TOML: {error}",
            where=str(path),
            safe=_NOTHING,
            remedy="Write for example: [answers] and below it op_urban = “yes”, in straight quotation marks.",
        ) from error
    except ValidationError as error:
        problems = [
            Problem(
                "E348",
                f"{'.'.join(str(part) for part in item['loc'])}: {item['msg'].removeprefix('Value error, ')}".lstrip(
                    ": "
                ),
                str(path),
                _NOTHING,
                "Known are: title, existing_authority, existing_authority_since, and [answers] with keys of questions.",
            )
            for item in error.errors()
        ]
        raise PlanFileError(
            "E348", "The answers have a form that the program does not know", where=str(path), safe=_NOTHING,
            problems=problems,
        ) from error  # fmt: skip


def still_to_ask(plan: Plan, library: Library) -> str:
    """The questions of the quick list that are unknown, with the keys under which they are answered."""
    open_ = unanswered(plan, library)
    lines = [heading(f"Quick list: {len(open_)} of {len(library.quick)} unknown")]
    lines += [wrapped(_question(number, question)) for number, question in enumerate(open_, 1)]
    return "\n".join(lines) + "\n"


def screening_text(plan: Plan, screening: ScreeningView, library: Library) -> str:
    """The criteria with their reasons, the outcome, what is still to ask, and what was decided."""
    return "\n".join(_screening(plan, screening, library)) + "\n"


def _screening(plan: Plan, screening: ScreeningView, library: Library) -> Iterator[str]:
    exercise = "EXERCISE · " if plan.exercise else ""
    yield f"{exercise}{plan.marking.label} · {plan.title}"
    if line := authority_line(plan):
        yield f"{line}."
    yield heading(f"Screening: {screening.need.label}")
    yield wrapped(
        "The Handbook (11.4.1) does not define “major”. The list is a derivation of this program; what is not known "
        "counts as major. Only people decide."
    )
    for check in screening.criteria:
        yield from _criterion(check)
    yield heading(f"Still to ask: {len(screening.to_ask)}")
    if not screening.to_ask:
        yield wrapped("No further answer would change what the screening says.")
    for number, key in enumerate(screening.to_ask, 1):
        yield wrapped(_question(number, library.questions[key]))
    yield heading("Decision")
    yield from map(wrapped, _decision(plan))


def _criterion(check: CriterionCheck) -> Iterator[str]:
    yield f"\n  {check.word.upper()} · {check.entry.id} · {check.entry.text['en'].title}"
    for clause in check.clauses:
        yield wrapped(f"[{_MARKS[clause.outcome]}] {clause.text}", "    " + "  " * clause.depth)


def _question(number: int, question: QuestionEntry) -> str:
    answers: Iterable[str] = question.choices or {"yes_no": ("yes", "no"), "count": ("a number",)}.get(
        question.answer, ("text",)
    )
    words = question.text["en"].question
    return f"{number}. {words} [{question.owner.label}] {question.key} = {', '.join(answers)}"


def _decision(plan: Plan) -> Iterator[str]:
    decision = plan.screening
    if decision.full_brief is Answer.UNKNOWN:
        yield "Not decided yet; until then a full brief is made."
        return
    who = decision.decided_by.label if decision.decided_by is not None else "no office named"
    when = format_date(decision.decided_on) if decision.decided_on is not None else "no day named"
    made = "A full brief is made" if decision.full_brief is Answer.YES else "No full brief is made"
    yield f"{made}: {who}, {when}."
    if decision.reason.strip():
        yield f"Reason: {decision.reason.strip()}"
