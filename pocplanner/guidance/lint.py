"""Checks of the content of the library: references, roles, fields, sources, texts, cases.

Loading already refuses what is malformed. Here each check gives problems with the entry's id; none stops at the first.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from pocplanner.errors import Problem
from pocplanner.guidance.conditions import SubjectKind, SubjectSpec, facts_asked
from pocplanner.guidance.lint_conditions import Found, Roles, check_circles, check_condition
from pocplanner.guidance.lint_notes import check_field_notes
from pocplanner.guidance.lint_terms import check_terms
from pocplanner.guidance.schema import (
    AnyEntry,
    CardEntry,
    ChecklistEntry,
    CriterionEntry,
    HrddpStepEntry,
    MeasureEntry,
    QuestionEntry,
    RiskEntry,
    ScenarioEntry,
    ScreeningEntry,
)
from pocplanner.model.vocab import Impact, Level, Likelihood

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pocplanner.guidance.library import Library

#: Most facts that a screening of two minutes, and most questions that a plan within half an hour, can ask for.
SCREENING_FACTS = 10
QUICK_QUESTIONS = 20
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_KINDS = frozenset(SubjectKind)
_PLACES = frozenset({SubjectKind.PLACE})
_PEOPLE = _PLACES | {SubjectKind.POPULATION_GROUP}
#: What a risk text can say of a subject, and of which kinds; times need an armed actor among the subjects as well.
_RISK_ATTRIBUTES = {
    "people": _PEOPLE,
    "kind": _KINDS - {SubjectKind.ROUTE, SubjectKind.LINE_OF_OPERATION, SubjectKind.OPERATION_PHASE},
    "arrival": _PLACES,
    "help": _PLACES,
    "gap": _PLACES,
    "way_out": frozenset({SubjectKind.ARMED_ACTOR}),
    "places": frozenset(
        {
            SubjectKind.POPULATION_GROUP,
            SubjectKind.ARMED_ACTOR,
            SubjectKind.PARTNER_FORCE,
            SubjectKind.PROTECTION_ACTOR,
            SubjectKind.MISSION_UNIT,
            SubjectKind.TRIGGER_DATE,
            SubjectKind.LINE_OF_OPERATION,
            SubjectKind.OPERATION_PHASE,
        }
    ),
    "times": _PLACES,
    "when": frozenset({SubjectKind.TRIGGER_DATE, SubjectKind.OPERATION_PHASE}),
    "refuge": _PLACES,
    "guards": _PLACES,
}
_TIMES = frozenset({"arrival", "help", "gap"})
#: What a risk text can say of the operation as a whole; filled in by the rules.
_AREA_ATTRIBUTES = frozenset({"places", "actors", "partners", "cells", "bases"})
#: The same for a scenario, which speaks of all its subjects at once.
_SCENARIO_ATTRIBUTES = {"people": _PLACES, "names": _KINDS}
#: Words that would turn a planning aid into a promise.
_REASSURANCE = re.compile(
    r"\b(there is no risk|poses? no risk|risk[- ]free|guarantees? (the )?safety"
    r"|(is|are) (now|fully|completely|entirely) safe)\b",
    re.IGNORECASE,
)


def lint(library: Library) -> tuple[Problem, ...]:
    """All problems of the library, in the order of its entries."""
    problems = [
        Problem("E420", what, where, "The library in use is unchanged.", "Mend the entry and run guidance lint again.")
        for where, what in (
            *_unique(library),
            *_scales(library),
            *_renamed(library),
            *(found for entry in library.data.entries for found in _entry(entry, library)),
            *check_circles(library),
            *check_terms(library),
            *check_field_notes(library),
            *_short_lists(library),
            *_unused(library),
        )
    ]
    return tuple(problems)


def _unique(library: Library) -> Found:
    ids = Counter(_all_ids(library))
    yield from ((item, "the id stands twice") for item, count in sorted(ids.items()) if count > 1)
    keys = Counter(entry.key for entry in library.data.entries if isinstance(entry, QuestionEntry))
    yield from ((key, "two questions have this key") for key, count in sorted(keys.items()) if count > 1)
    titles: dict[tuple[str, str], str] = {}
    for entry in library.data.entries:
        title = _title(entry)
        first = titles.setdefault((entry.kind, title.casefold()), entry.id)
        if title and first != entry.id:
            yield entry.id, f"the same title as {first}: {title}"


def _title(entry: AnyEntry) -> str:
    text: Any = entry.text.get("en")
    return "" if text is None else str(text.question if isinstance(entry, QuestionEntry) else text.title)


def _all_ids(library: Library) -> Iterator[str]:
    for entry in library.data.entries:
        yield entry.id
        if isinstance(entry, ScenarioEntry):
            yield from _rows_and_lines(entry)
        elif isinstance(entry, CardEntry):
            yield from (item.id for item in entry.items)


def _rows_and_lines(entry: ScenarioEntry) -> Iterator[str]:
    for row in entry.rows:
        yield row.id
        yield from (line.id for line in (*row.preparatory, *row.reactive))


def _renamed(library: Library) -> Found:
    taken: dict[str, str] = {}
    for entry in library.data.entries:
        for old in entry.replaces:
            if old in library.entries:
                yield entry.id, f"replaces {old}, which is an entry of today"
            elif old in taken:
                yield entry.id, f"replaces {old}, as {taken[old]} does"
            taken[old] = entry.id


def _scales(library: Library) -> Found:
    levels = {level.value for level in Level}
    for likelihood in Likelihood:
        for impact in Impact:
            value = library.scales.table.get(likelihood, {}).get(impact)
            if value not in levels:
                yield "scales", f"the table has no level for {likelihood.label} and {impact.label}"


def _entry(entry: AnyEntry, library: Library) -> Found:
    if "en" not in entry.text:
        yield entry.id, "no English text"
        return
    yield from _sources(entry, library)
    yield from _tone(entry)
    if not isinstance(entry, RiskEntry | ScenarioEntry):
        yield from _plain(entry.id, (words for text in entry.text.values() for words in _strings(text)))
    match entry:
        case RiskEntry():
            yield from _risk(entry, library)
        case MeasureEntry():
            yield from _measure(entry, library)
        case QuestionEntry():
            yield from _question(entry, library)
        case ScenarioEntry():
            yield from _scenario(entry, library)
        case CardEntry():
            yield from _card(entry, library)
        case ChecklistEntry():
            if entry.required_when is not None:
                yield from check_condition(entry.id, entry.required_when, {}, library)
            yield from _owner(entry)
        case ScreeningEntry():
            yield from check_condition(entry.id, entry.condition, {}, library)
            yield from _owner(entry)
        case CriterionEntry() | HrddpStepEntry():
            yield from _owner(entry)
        case _:
            pass


def _owner(entry: ChecklistEntry | CriterionEntry | HrddpStepEntry | MeasureEntry | ScreeningEntry) -> Found:
    if not entry.owner.is_mission:
        yield entry.id, f"{entry.owner.label} is outside the mission and cannot be tasked"


def _sources(entry: AnyEntry, library: Library) -> Found:
    for source in entry.sources:
        if source.document is None:
            continue
        document = library.documents.get(source.document)
        if document is None:
            yield entry.id, f"unknown source document {source.document}"
        elif document.read and source.section not in document.sections:
            yield entry.id, f"{source.document} has no section “{source.section}”"
        elif not document.read and source.section:
            yield entry.id, f"{source.document} was not read by us and is cited without section"


def _tone(entry: AnyEntry) -> Found:
    for language, text in entry.text.items():
        for words in _strings(text):
            if _REASSURANCE.search(words):
                yield entry.id, f"[{language}] reassures: “{words[:80]}”"
            if "!" in words:
                yield entry.id, f"[{language}] has an exclamation mark: “{words[:80]}”"


def _strings(value: Any) -> Iterator[str]:  # noqa: ANN401  (any text model)
    if isinstance(value, str):
        yield value
    elif isinstance(value, BaseModel):
        yield from (words for part in vars(value).values() for words in _strings(part))
    elif isinstance(value, dict):
        yield from (words for part in value.values() for words in _strings(part))
    elif isinstance(value, tuple):
        yield from (words for part in value for words in _strings(part))


def _risk(entry: RiskEntry, library: Library) -> Found:
    roles = {spec.role: spec.each for spec in entry.subjects}
    if len(roles) != len(entry.subjects):
        yield entry.id, "two subjects have the same role"
    yield from _specs(entry.id, entry.subjects, library)
    yield from check_condition(entry.id, entry.condition, roles, library)
    if entry.unlisted is not None:
        yield from check_condition(entry.id, entry.unlisted, {}, library)
    steps = (*entry.rating.likelihood_steps, *entry.rating.impact_steps)
    for step in steps:
        yield from check_condition(entry.id, step.when, roles, library)
    for language, text in entry.text.items():
        if entry.subjects and text.statement_unlisted is None:
            yield entry.id, f"[{language}] statement_unlisted is missing"
        filled = (text.statement, text.why, *text.because.values())
        yield from _placeholders(entry.id, filled, roles, _RISK_ATTRIBUTES)
        yield from _placeholders(entry.id, (text.statement_unlisted or "",), {}, {})
        yield from _plain(entry.id, (text.title, *text.indicators, text.false_alarms, text.gap))
        yield from _keys(entry.id, {step.because for step in steps}, set(text.because), f"[{language}] because")
    for measure in entry.measures:
        if measure not in library.measures:
            yield entry.id, f"unknown measure {measure}"
    lines = {item for scenario in library.scenarios for item in _rows_and_lines(scenario)}
    yield from (
        (entry.id, f"unknown contingency row or line {item}") for item in entry.contingency if item not in lines
    )
    yield from _cases(entry, library)


def _cases(entry: RiskEntry, library: Library) -> Found:
    for case in entry.cases:
        for key, value in case.facts.items():
            question = library.questions.get(key)
            if question is None:
                yield entry.id, f"case “{case.name}”: unknown fact {key}"
            elif value != "unknown" and not question.accepts(value):
                yield entry.id, f"case “{case.name}”: {key} has no answer “{value}”"
        for risk in case.risk_ids:
            if risk.partition("@")[0] != entry.id:
                yield entry.id, f"case “{case.name}”: {risk} is a risk of another rule"
    expected = {case.expect for case in entry.cases}
    if "triggered" not in expected:
        yield entry.id, "no case that fires"
    always = entry.condition.model_dump() == {"always": True}
    if "not_triggered" not in expected and not always:
        yield entry.id, "no near miss"


def _specs(entry_id: str, specs: tuple[SubjectSpec, ...], library: Library) -> Found:
    roles = {spec.role: spec.each for spec in specs}
    for spec in specs:
        if spec.where is not None:
            yield from check_condition(entry_id, spec.where, roles, library)


def _keys(entry_id: str, wanted: set[str], given: set[str], what: str) -> Found:
    yield from ((entry_id, f"{what}: no text for {key}") for key in sorted(wanted - given))
    yield from ((entry_id, f"{what}: text for {key}, which is not used") for key in sorted(given - wanted))


def _placeholders(
    entry_id: str, texts: tuple[str, ...], roles: Roles, attributes: Mapping[str, frozenset[SubjectKind]]
) -> Found:
    for text in texts:
        for inside in PLACEHOLDER.findall(text):
            role, _, attribute = inside.partition(".")
            if role == "area" and attributes is not _SCENARIO_ATTRIBUTES:
                if attribute not in _AREA_ATTRIBUTES:
                    known = ", ".join(sorted(_AREA_ATTRIBUTES))
                    yield entry_id, f"the text names {{{inside}}}; of the area are known {known}"
            elif role not in roles:
                yield entry_id, f"the text names {{{inside}}}, but there is no subject “{role}”"
            elif attribute and attribute not in attributes:
                yield entry_id, f"the text names {{{inside}}}; known are {', '.join(sorted(attributes))}"
            elif attribute and roles[role] not in attributes[attribute]:
                yield entry_id, f"the text names {{{inside}}}, which a {roles[role].value} does not have"
            elif attribute in _TIMES and SubjectKind.ARMED_ACTOR not in roles.values():
                yield entry_id, f"the text names {{{inside}}}, but no subject is an armed actor"
        yield from _plain(entry_id, (PLACEHOLDER.sub("", text),))


def _plain(entry_id: str, texts: Iterable[str]) -> Found:
    """Braces where nothing is filled in: people would read them as they stand."""
    yield from ((entry_id, f"a brace that is not filled in: “{text[:80]}”") for text in texts if {"{", "}"} & set(text))


def _measure(entry: MeasureEntry, library: Library) -> Found:
    risks = {risk.id for risk in library.risks}
    yield from _owner(entry)
    if entry.applies is not None:
        yield from check_condition(entry.id, entry.applies, {}, library)
    whole = library.measures.get(entry.part_of) if entry.part_of is not None else None
    if entry.part_of is not None and whole is None:
        yield entry.id, f"part of an unknown measure {entry.part_of}"
    if whole is not None and whole.part_of is not None:
        yield entry.id, f"part of {whole.id}, which is itself a part; parts have no parts"
    yield from ((entry.id, f"conflicts with an unknown risk {item}") for item in entry.conflicts if item not in risks)
    for component in entry.supporting:
        if component is entry.owner:
            yield entry.id, f"{component.label} is both owner and supporting"


def _question(entry: QuestionEntry, library: Library) -> Found:
    if entry.computed_by is not None and (entry.answer != "yes_no" or entry.computed_count is not None):
        yield entry.id, "the screening answers with yes or no, and alone"
    if entry.group not in {group.key for group in library.groups}:
        yield entry.id, f"unknown group {entry.group}"
    for condition in (entry.computed, entry.compared_with):
        if condition is not None:
            yield from check_condition(entry.id, condition, {}, library)
    for language, text in entry.text.items():
        yield from _keys(entry.id, set(entry.choices), set(text.choices), f"[{language}] choices")


def _scenario(entry: ScenarioEntry, library: Library) -> Found:
    roles = {spec.role: spec.each for spec in entry.subjects}
    risks = {risk.id for risk in library.risks}
    yield from _specs(entry.id, entry.subjects, library)
    yield from check_condition(entry.id, entry.condition, roles, library)
    rows = {row.id for row in entry.rows}
    lines = {line.id: line for row in entry.rows for line in (*row.preparatory, *row.reactive)}
    for row in entry.rows:
        yield from ((entry.id, f"{row.id}: unknown risk {risk}") for risk in row.risks if risk not in risks)
    for line in lines.values():
        if line.same_as is not None and line.same_as not in lines:
            yield entry.id, f"{line.id} repeats an unknown line {line.same_as}"
    for language, text in entry.text.items():
        yield from _keys(entry.id, rows, set(text.rows), f"[{language}] rows")
        yield from _keys(entry.id, rows, set(text.triggers), f"[{language}] triggers")
        yield from _keys(entry.id, set(lines), set(text.lines), f"[{language}] lines")
        yield from _placeholders(entry.id, tuple(_strings(text)), roles, _SCENARIO_ATTRIBUTES)


def _card(entry: CardEntry, library: Library) -> Found:
    if entry.applies is not None:
        yield from check_condition(entry.id, entry.applies, {}, library)
    for item in entry.items:
        if item.when is not None:
            yield from check_condition(entry.id, item.when, {}, library)
        for component in item.components:
            if not component.is_mission:
                yield entry.id, f"{item.id}: {component.label} is outside the mission; put it under coordinate_with"
        for component in item.coordinate_with:
            if component.is_mission:
                yield entry.id, f"{item.id}: {component.label} is part of the mission; put it under components"
    ids = {item.id for item in entry.items}
    for language, text in entry.text.items():
        yield from _keys(entry.id, ids, set(text.items), f"[{language}] items")
        yield from _keys(entry.id, set(text.reasons), set(text.reasons) & ids, f"[{language}] reasons")


def _unused(library: Library) -> Found:
    used = {measure for risk in library.risks for measure in risk.measures}
    parts = {entry.part_of for entry in library.measures.values() if entry.id in used}
    for measure in library.measures:
        if measure not in used and measure not in parts:
            yield measure, "no risk asks for this measure"


def _short_lists(library: Library) -> Found:
    """The two lists that are worth something only while they are short."""
    facts = dict.fromkeys(key for entry in library.screening for key in facts_asked(entry.condition))
    if len(facts) > SCREENING_FACTS:
        yield "screening", f"the criteria ask for {len(facts)} facts, more than {SCREENING_FACTS}: {', '.join(facts)}"
    if len(library.quick) > QUICK_QUESTIONS:
        yield "quick", f"{len(library.quick)} questions for an immediate response, more than {QUICK_QUESTIONS}"
    places: dict[int | None, str] = {}
    for entry in library.quick:
        first = places.setdefault(entry.quick, entry.id)
        if first != entry.id:
            yield entry.id, f"the same place in the quick list as {first}: {entry.quick}"
        if entry.answer == "text":
            yield entry.id, "a text moves no rule; it has no place in the quick list"
