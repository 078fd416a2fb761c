"""What the library holds and where it is thin: counts by class, component, source and theme."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pocplanner.guidance.conditions import facts_asked
from pocplanner.guidance.schema import (
    CardEntry,
    ChecklistEntry,
    MeasureEntry,
    QuestionEntry,
    RiskEntry,
    ScenarioEntry,
    ScreeningEntry,
)
from pocplanner.model.vocab import Component, MeasurePhase, PathwayClass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.guidance.conditions import Condition
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import AnyEntry

#: A risk with fewer measures than this leaves the planner nearly alone.
FEW_MEASURES = 3


@dataclass(frozen=True, slots=True)
class ClassRow:
    """What the library holds on one class of harm pathways."""

    pathway: PathwayClass
    risks: int
    cases: int
    before: int
    """Measures before the operation that its risks propose, each counted once."""
    during: int
    after: int
    scenarios: int
    """Contingency scenarios that answer one of its risks."""

    def measures(self, phase: MeasurePhase) -> int:
        """Measures of one phase."""
        return {MeasurePhase.BEFORE: self.before, MeasurePhase.DURING: self.during, MeasurePhase.AFTER: self.after}[
            phase
        ]


@dataclass(frozen=True, slots=True)
class ThinSpot:
    """A place where the library answers little."""

    what: str
    """The kind of thinness, the same words for all spots of a kind."""
    where: str
    """Entry, class, question or office."""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class LibrarySummary:
    """The library in numbers; each list in a fixed order."""

    classes: tuple[ClassRow, ...]
    components: tuple[tuple[Component, int], ...]
    """Offices of the mission with the number of measures that each owns."""
    documents: tuple[tuple[str, int], ...]
    """Source documents with the number of entries that cite each."""
    own: int
    """Entries that rest, wholly or in part, on our own derivation."""
    themes: tuple[tuple[str, int], ...]
    """Themes with the number of entries in each."""
    thin: tuple[ThinSpot, ...]


def summary_of(library: Library) -> LibrarySummary:
    """The library in numbers. Pure."""
    entries = library.data.entries
    owned = Counter(entry.owner for entry in library.measures.values())
    cited = Counter(document for entry in entries for document in {source.document for source in entry.sources})
    classes = tuple(_class_row(pathway, library) for pathway in PathwayClass)
    read = read_facts(library)
    components = tuple((component, owned[component]) for component in Component if component.is_mission)
    return LibrarySummary(
        classes=classes,
        components=components,
        documents=tuple((document.id, cited[document.id]) for document in library.data.documents),
        own=cited[None],
        themes=tuple(sorted(Counter(entry.theme for entry in entries).items())),
        thin=(
            *_thin_classes(classes),
            *_thin_risks(library),
            *(ThinSpot("question that no rule reads", key) for key in library.questions if key not in read),
            *(ThinSpot("office that owns no measure", component.label) for component, count in components if not count),
        ),
    )


def about_class(entry: AnyEntry, pathway: PathwayClass, library: Library) -> bool:
    """Whether an entry belongs to a class: a risk of it, a measure that one of its risks proposes, its scenarios."""
    risks = _of_class(pathway, library)
    match entry:
        case RiskEntry():
            return entry.pathway is pathway
        case MeasureEntry():
            return any(entry.id in risk.measures for risk in risks)
        case ScenarioEntry():
            return any(_answers(entry, risk) for risk in risks)
        case _:
            return False


def _class_row(pathway: PathwayClass, library: Library) -> ClassRow:
    risks = _of_class(pathway, library)
    keys = {key for risk in risks for key in risk.measures if key in library.measures}
    phases = Counter(library.measures[key].phase for key in keys)
    return ClassRow(
        pathway=pathway,
        risks=len(risks),
        cases=sum(len(risk.cases) for risk in risks),
        before=phases[MeasurePhase.BEFORE],
        during=phases[MeasurePhase.DURING],
        after=phases[MeasurePhase.AFTER],
        scenarios=sum(any(_answers(item, risk) for risk in risks) for item in library.scenarios),
    )


def _of_class(pathway: PathwayClass, library: Library) -> tuple[RiskEntry, ...]:
    return tuple(risk for risk in library.risks if risk.pathway is pathway)


def _answers(scenario: ScenarioEntry, risk: RiskEntry) -> bool:
    """Whether a scenario answers a risk, said on either side."""
    lines = {
        item for row in scenario.rows for item in (row.id, *(line.id for line in (*row.preparatory, *row.reactive)))
    }
    return not lines.isdisjoint(risk.contingency) or any(risk.id in row.risks for row in scenario.rows)


def _thin_classes(classes: tuple[ClassRow, ...]) -> Iterator[ThinSpot]:
    for row in classes:
        for phase in MeasurePhase:
            if not row.measures(phase):
                yield ThinSpot(f"class without a measure {phase.label.lower()}", row.pathway.label)


def _thin_risks(library: Library) -> Iterator[ThinSpot]:
    risks = library.risks
    for risk in risks:
        if not any(_answers(scenario, risk) for scenario in library.scenarios):
            yield ThinSpot("risk without contingency", risk.id)
    for risk in risks:
        if len(risk.measures) < FEW_MEASURES:
            yield ThinSpot(f"risk with fewer than {FEW_MEASURES} measures", risk.id, f"{len(risk.measures)}")
    for risk in risks:
        gap = risk.text["en"].gap if "en" in risk.text else ""
        if gap:
            yield ThinSpot("risk that the library answers thinly", risk.id, gap)


def read_facts(library: Library) -> frozenset[str]:
    """Keys of the questions that a condition of some entry reads."""
    return frozenset(
        key for entry in library.data.entries for condition in _conditions(entry) for key in facts_asked(condition)
    )


def _conditions(entry: AnyEntry) -> Iterator[Condition]:
    found: tuple[Any, ...]
    match entry:
        case RiskEntry():
            steps = (*entry.rating.likelihood_steps, *entry.rating.impact_steps)
            wheres = (spec.where for spec in entry.subjects)
            found = (entry.condition, entry.unlisted, *wheres, *(step.when for step in steps))
        case ScenarioEntry():
            found = (entry.condition, *(spec.where for spec in entry.subjects))
        case MeasureEntry():
            found = (entry.applies,)
        case QuestionEntry():
            found = (entry.computed, entry.compared_with)
        case ChecklistEntry():
            found = (entry.required_when,)
        case ScreeningEntry():
            found = (entry.condition,)
        case CardEntry():
            found = (entry.applies, *(item.when for item in entry.items))
        case _:
            found = ()
    yield from (condition for condition in found if condition is not None)
