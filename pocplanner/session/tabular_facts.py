"""What comes of a pasted table of answers: each row is a question of the library, found by its text or its key.

A row never overrules what the situation says, and leaves an overruled answer as it is: that needs a person's reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import ValidationError

from pocplanner.model.facts import UNKNOWN, Fact
from pocplanner.model.vocab import Answer
from pocplanner.said import said
from pocplanner.session.fields import FieldSpec, Shape
from pocplanner.session.reading import whole_number
from pocplanner.session.reasons import reasons, refusal
from pocplanner.session.tabular import Target, target_of, targets_of
from pocplanner.session.tabular_cells import ENGLISH, CellReader, Names, Speech, close_to, key_of, not_listed, parts_of
from pocplanner.session.tabular_problems import RowProblem
from pocplanner.session.tabular_rows import CellChange, Outcome, Proposal, RowProposal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from pocplanner.guidance.schema import QuestionEntry
    from pocplanner.model.base import Value
    from pocplanner.model.facts import FactValue
    from pocplanner.model.ids import IdSource
    from pocplanner.model.plan import Plan
    from pocplanner.session.tabular import Matching, PastedRow

QUESTION, ANSWER = "question", "answer"
_OWN = tuple(FieldSpec(name, Shape.LINE, optional=False, required=False, help="") for name in (QUESTION, ANSWER))
_SOURCE = "provenance."


def fact_targets(labels: Callable[[type[Value], FieldSpec], Sequence[str]]) -> tuple[Target, ...]:
    """The columns of a table of answers: question, answer, note, and where the answer comes from."""
    own = tuple(target_of(spec.name, spec, labels(Fact, spec)) for spec in _OWN)
    return (*own, *(to for to in targets_of(Fact, labels) if to.path == "note" or to.path.startswith(_SOURCE)))


@dataclass(frozen=True, slots=True)
class PastedFacts:
    """The questions into which a table is pasted."""

    plan: Plan
    questions: tuple[QuestionEntry, ...]
    shown: Mapping[str, FactValue]
    """What the page shows as the answer to each question: a row that says the same declares nothing."""
    targets: tuple[Target, ...]
    new_id: IdSource
    speech: Speech = ENGLISH


def propose_facts(rows: Sequence[PastedRow], matching: Matching, into: PastedFacts) -> Proposal:
    """What comes of each row; an empty cell changes nothing."""
    proposing = _Proposing(matching, into)
    return Proposal(tuple(proposing.row(row) for row in (rows[1:] if matching.has_headings else rows)))


class _Proposing:
    """One run over the rows of a table."""

    def __init__(self, matching: Matching, into: PastedFacts) -> None:
        self._into = into
        by_path = {target.path: target for target in into.targets}
        self._targets = by_path
        self._columns = [(at, by_path[path]) for at, path in enumerate(matching.paths) if path is not None]
        self._reader = CellReader(into.plan, Names(into.plan), into.speech)
        self._questions = {_question_key(text): item for item in into.questions for text in _names(item)}
        self._texts = {_question_key(item.text["en"].question): item.text["en"].question for item in into.questions}
        self._facts: dict[str, list[Fact]] = {}
        for fact in into.plan.facts:
            self._facts.setdefault(fact.key, []).append(fact)
        self._rows: dict[str, int] = {}

    def row(self, row: PastedRow) -> RowProposal:
        """The outcome of one row."""
        asked = next((row.cell(at) for at, target in self._columns if target.path == QUESTION), "")
        try:
            question = self._question(asked)
            name = question.text["en"].question
            first = self._rows.setdefault(question.key, row.number)
            if first != row.number:
                raise ValueError(said("The same question stands in row {row} already.", row=str(first)))
            facts = self._facts.get(question.key, [])
            if len(facts) > 1:
                raise ValueError(said("Different answers are declared to this question. Answer it on the page first."))
        except ValueError as problem:
            refused = RowProblem.of(refusal(problem), QUESTION)
            return RowProposal(row.number, " ".join(asked.split()), Outcome.PROBLEM, problems=(refused,))
        values, problems = self._read(row, question)
        old = facts[0] if facts else None
        if self._says_what_is_shown(values, question, old):
            del values[ANSWER]
        if old is not None and old.overrules and ANSWER in values:
            text = said("The answer is overruled with a reason. Change it on the page, where the reason stands.")
            problems.append(RowProblem.of(text, ANSWER))
        return self._outcome(row.number, name, question, old, values, problems)

    def _question(self, asked: str) -> QuestionEntry:
        if not asked:
            raise ValueError(
                said("The row has no question; rows are matched by the text of the question, or by its key.")
            )
        found = self._questions.get(_question_key(asked))
        if found is None:
            close = close_to(_question_key(asked), self._texts)
            if close:
                raise ValueError(
                    said("The library has no question of this text or key. Did you mean “{question}”?", question=close)
                )
            raise ValueError(said("The library has no question of this text or key."))
        return found

    def _read(self, row: PastedRow, question: QuestionEntry) -> tuple[dict[str, object], list[RowProblem]]:
        values: dict[str, object] = {}
        problems: list[RowProblem] = []
        for column, target in self._columns:
            text = row.cell(column)
            is_answer = target.path == ANSWER
            nothing = self._is_no_answer(question, text) if is_answer else self._reader.is_empty(target.spec, text)
            if target.path == QUESTION or nothing:
                continue
            try:
                values[target.path] = (
                    self._answer(question, text) if is_answer else self._reader.read(target.spec, text)
                )
            except ValueError as problem:
                problems.append(RowProblem.under(target.label, refusal(problem), target.path))
        return values, problems

    def _is_no_answer(self, question: QuestionEntry, text: str) -> bool:
        if question.answer == "text":
            return not text
        return self._reader.says_nothing(text) and key_of(text) not in _known(question)

    def _answer(self, question: QuestionEntry, text: str) -> FactValue:
        if key_of(text) in {"?", UNKNOWN, key_of(self._reader.says(Answer.UNKNOWN))}:
            return UNKNOWN
        match question.answer:
            case "yes_no":
                return self._reader.answer(text).value
            case "choice":
                return _choice(question, text)
            case "several":
                known = _known(question)
                parts = parts_of(text, lambda part: key_of(part) in known)
                return tuple(dict.fromkeys(_choice(question, part) for part in parts))
            case "count":
                return whole_number(text)
            case _:
                return text

    def _says_what_is_shown(self, values: dict[str, object], question: QuestionEntry, old: Fact | None) -> bool:
        """Whether the answer is the one that stands there; a computed one is declared by a person, not by a copy."""
        shown = self._into.shown.get(question.key, UNKNOWN if old is None else old.value)
        said = values.get(ANSWER)
        if isinstance(said, tuple) and isinstance(shown, tuple):
            return set(said) == set(shown)
        if isinstance(said, str) and isinstance(shown, str) and question.answer == "text":
            return said.split() == shown.split()
        return ANSWER in values and said == shown

    def _outcome(
        self,
        number: int,
        name: str,
        question: QuestionEntry,
        old: Fact | None,
        values: dict[str, object],
        problems: list[RowProblem],
    ) -> RowProposal:
        if problems:
            return RowProposal(number, name, Outcome.PROBLEM, problems=tuple(problems))
        if not values:
            return RowProposal(number, name, Outcome.SAME)
        before = old or Fact(id=self._into.new_id(), key=question.key)
        source = {path.removeprefix(_SOURCE): value for path, value in values.items() if path.startswith(_SOURCE)}
        given = {
            "value" if path == ANSWER else path: value for path, value in values.items() if path in {ANSWER, "note"}
        }
        try:
            provenance = type(before.provenance).model_validate({**before.provenance.__dict__, **source})
            after = Fact.model_validate({**before.__dict__, **given, "provenance": provenance})
        except ValidationError as error:
            label = self._targets[ANSWER].label
            refused = tuple(
                RowProblem.under(label, text, ANSWER) if field == "value" else RowProblem.of(text, field)
                for field, text in reasons(error).items()
            )
            return RowProposal(number, name, Outcome.PROBLEM, problems=refused)
        changes = tuple(self._changes(question, before, after, values))
        if not changes:
            return RowProposal(number, name, Outcome.SAME)
        return RowProposal(number, name, Outcome.ADD if old is None else Outcome.CHANGE, changes, object=after)

    def _changes(
        self, question: QuestionEntry, before: Fact, after: Fact, values: dict[str, object]
    ) -> Iterable[CellChange]:
        for path in values:
            target = self._targets[path]
            if path == ANSWER:
                old, new = (self._words(question, fact.value) for fact in (before, after))
            elif path.startswith(_SOURCE):
                field = path.removeprefix(_SOURCE)
                old, new = getattr(before.provenance, field), getattr(after.provenance, field)
            else:
                old, new = before.note, after.note
            if old != new:
                yield CellChange(target, old, new)

    def _words(self, question: QuestionEntry, value: FactValue) -> str:
        if isinstance(value, tuple):
            return ", ".join(self._words(question, item) for item in value)
        if isinstance(value, int):
            return f"{value:,}"
        if value in set(Answer) and (question.answer == "yes_no" or value == UNKNOWN):
            return self._reader.says(Answer(value))
        return _labels(question).get(value, value)


def _names(question: QuestionEntry) -> tuple[str, str]:
    return question.text["en"].question, question.key


def _question_key(text: str) -> str:
    return key_of(text).rstrip(" ?.:")


def _labels(question: QuestionEntry) -> dict[str, str]:
    words = question.text["en"].choices
    return {key: words.get(key, key.replace("_", " ")) for key in question.choices}


def _known(question: QuestionEntry) -> dict[str, str]:
    """The choices of a question by label and key, in the form in which they are compared."""
    labels = _labels(question)
    return {key_of(key): key for key in labels} | {key_of(label): key for key, label in labels.items()}


def _choice(question: QuestionEntry, text: str) -> str:
    known, labels = _known(question), _labels(question)
    found = known.get(key_of(text))
    if found is None:
        raise ValueError(not_listed(text, {key: labels[choice] for key, choice in known.items()}))
    return found
