"""The grids of pages as tables for a spreadsheet: options, contingency plan, facts, HRDDP assessments.

These grids are no views of Qt; what they show is told here once more, in rows, with nothing left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.model.hrddp import RecipientAssessment
from pocplanner.model.operation import Option
from pocplanner.model.vocab import Answer, HrddpElement, Level
from pocplanner.session.fields import field_spec
from pocplanner.session.names import name_of
from pocplanner.session.table_text import TableText
from pocplanner_ui.pages import facts_answers, options_patches
from pocplanner_ui.pages.contingency_line import date_words
from pocplanner_ui.pages.options_column import FIELDS
from pocplanner_ui.pages.options_compare import NO_LEVEL
from pocplanner_ui.pages.register_words import number_words, numbered_risk_words
from pocplanner_ui.said_words import day_words
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.labels import label_of
from pocplanner_ui.widgets.level import level_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from pocplanner.assessment.result import OptionSummary
    from pocplanner.guidance.schema import QuestionEntry
    from pocplanner.model.base import Value
    from pocplanner.model.contingency import ContingencyLine, ContingencyPlan, ContingencyRow
    from pocplanner.model.plan import Plan
    from pocplanner_ui.bridge.session_bridge import SessionBridge

    _Tell = Callable[[OptionSummary], str]


def _tr(text: str) -> str:
    return QCoreApplication.translate("grid_tables", text)


def _field(bridge: SessionBridge, value: Value, name: str) -> str:
    """A field with nothing left out."""
    spec = field_spec(type(value), name)
    assert spec is not None, "the field is one of the class"

    def named(identifier: str) -> str:
        found = bridge.objects.get(identifier)
        return identifier if found is None else name_of(found.object, bridge.plan)

    return formatting.whole_text(spec, getattr(value, name), named)


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(texts)


# Options


def options_table(bridge: SessionBridge, summaries: Mapping[str, OptionSummary]) -> TableText:
    """The options side by side, as on the page; what is not compared yet is empty."""
    options = bridge.plan.options
    found = [summaries.get(option.id) for option in options]
    rows = [(_label(name), *(_field(bridge, option, name) for option in options)) for name in FIELDS[1:]]
    rows += [(title, *("" if item is None else tell(item) for item in found)) for title, tell in _told(bridge)]
    rows.append((_tr("What is different"), *(_differences(bridge, option) for option in options)))
    return TableText((_tr("Option"), *(option.title for option in options)), tuple(rows))


def _label(name: str) -> str:
    spec = field_spec(Option, name)
    assert spec is not None, "an option has this field"
    return label_of(Option, spec)


def _told(bridge: SessionBridge) -> list[tuple[str, _Tell]]:
    def counted(level: str) -> _Tell:
        return lambda item: str(item.counts.get(level, 0))

    def named(risks: Iterable[str]) -> str:
        return _lines(numbered_risk_words(bridge, risk) for risk in risks)

    levels = [
        (_tr("Risks: {level}").format(level=level_word(level)), counted(level.value)) for level in reversed(Level)
    ]
    return [
        *levels,
        (_tr("Risks: no level"), counted(NO_LEVEL)),
        (_tr("Possible risks: facts unknown"), lambda item: str(item.possible)),
        (_tr("New against the recommended option"), lambda item: named(item.new)),
        (_tr("Gone against the recommended option"), lambda item: named(item.gone)),
    ]


def _differences(bridge: SessionBridge, option: Option) -> str:
    words = ((options_patches.patch_words(bridge, patch)[0], patch.reason) for patch in option.patches)
    return _lines(f"{what} ({reason})" if reason else what for what, reason in words)


# Contingency plans


def contingency_table(plan: ContingencyPlan, numbers: Mapping[str, int]) -> TableText:
    """The Handbook's table with one line a row; risk, likelihood and trigger stand in each, so that rows can be sorted.

    *numbers* are the printed numbers of risks.
    """
    headings = (_tr("Risk"), _tr("Likelihood"), _tr("Trigger"), _tr("Answers"), _tr("Kind"), _tr("What"), _tr("Who"),
                _tr("When"), _tr("Status"))  # fmt: skip
    return TableText(headings, tuple(cells for row in plan.rows for cells in _contingency_rows(row, numbers)))


def _contingency_rows(row: ContingencyRow, numbers: Mapping[str, int]) -> Iterator[tuple[str, ...]]:
    likelihood = formatting.word(row.likelihood) if row.likelihood is not None else _tr("not rated by a person")
    answers = ", ".join(number_words(number) for number in sorted(numbers[key] for key in row.risks if key in numbers))
    first = (row.risk, likelihood, row.trigger, answers)
    if not (row.preparatory or row.reactive):
        yield (*first, "", "", "", "", "")
    for kind, lines in ((_tr("Prepare"), row.preparatory), (_tr("React"), row.reactive)):
        for line in lines:
            yield (*first, kind, line.text, _who(line), date_words(line), formatting.word(line.status))


def _who(line: ContingencyLine) -> str:
    return ", ".join(map(formatting.word, line.components)) or _tr("To be assigned")


# Facts


def fact_headings() -> dict[str, str]:
    """The headings of the table of facts by what stands below them; by these it is recognised when it is pasted."""
    return {
        "group": _tr("Group"), "question": _tr("Question"), "answer": _tr("Answer"),
        "used": _tr("Used, where it differs"), "source": _tr("Source"), "as_of": _tr("As of"), "note": _tr("Note"),
    }  # fmt: skip


def facts_table(bridge: SessionBridge, questions: Iterable[tuple[str, QuestionEntry]]) -> TableText:
    """Questions, each with the title of its group, and their answers with what they rest on."""
    return TableText(
        tuple(fact_headings().values()), tuple(_fact(bridge, group, question) for group, question in questions)
    )


def _fact(bridge: SessionBridge, group: str, question: QuestionEntry) -> tuple[str, ...]:
    assessment = bridge.assessment
    view = assessment.facts.get(question.key) if assessment is not None else None
    facts = facts_answers.all_declared(bridge.plan).get(question.key, ())
    said = facts_answers.value_words(question, facts_answers.shown_value(view, facts))
    used = facts_answers.status_words(view, facts)[0] if view is not None else ""
    days = (fact.provenance.as_of for fact in facts)
    return (
        group,
        question.text["en"].question,
        said,
        used,
        _lines(fact.provenance.source for fact in facts if fact.provenance.source),
        _lines(day_words(day) for day in days if day is not None),
        _lines(fact.note for fact in facts if fact.note),
    )


# HRDDP


def hrddp_table(bridge: SessionBridge) -> TableText:
    """A row for each assessment: unit, the six elements, conditions, outcome as recorded by people, expiry."""
    fields = ("risk_of_support", "risk_of_withholding", "outcome", "outcome_advised_by", "outcome_decided_by",
              "outcome_on", "communicated_to", "communicated_on", "monitoring", "monitoring_owner",
              "expires")  # fmt: skip
    specs = [(name, field_spec(RecipientAssessment, name)) for name in fields]
    labels = tuple(label_of(RecipientAssessment, spec) for _, spec in specs if spec is not None)
    headings = (_tr("Unit"), *map(formatting.word, HrddpElement), _tr("Conditions"), *labels)
    plan = bridge.plan
    rows = tuple(
        (
            _unit(plan, entry),
            *(_element(entry, element) for element in HrddpElement),
            _lines(f"{item.text} ({_met(item.met)})" for item in entry.conditions),
            *(_field(bridge, entry, name) for name in fields),
        )
        for entry in plan.hrddp.assessments
    )
    return TableText(headings, rows)


def _unit(plan: Plan, entry: RecipientAssessment) -> str:
    return next((unit.name for unit in plan.situation.partner_forces if unit.id == entry.recipient), entry.recipient)


def _element(entry: RecipientAssessment, element: HrddpElement) -> str:
    found = next((item for item in entry.elements if item.element is element), None)
    if found is None:
        return _tr("Not assessed")
    word = formatting.word(found.finding)
    return f"{word}: {found.reasoning}" if found.reasoning else word


def _met(answer: Answer) -> str:
    return {Answer.YES: _tr("met"), Answer.NO: _tr("not met")}.get(answer, _tr("unknown whether met"))
