"""What the parts of the brief look things up in: names, printed numbers, levels and who gave them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from pocplanner.assessment.overlay import option_of, overlay_of
from pocplanner.assessment.result import Verdict
from pocplanner.model.times import format_date
from pocplanner.model.vocab import (
    CivilianStatus,
    Component,
    DecisionOutcome,
    Level,
    MeasurePhase,
    OptionKind,
    RatingStage,
    RiskState,
)
from pocplanner.model.walk import objects
from pocplanner.reporting.editions import PRINTING, Printing
from pocplanner.reporting.phrases import NOT_RATED, unbroken
from pocplanner.reporting.small_counts import Withheld, people_shown, shown_places, shown_sizes, together

if TYPE_CHECKING:
    from pocplanner.assessment.result import (
        Assessment,
        ExpectedResidual,
        HarmRisk,
        InformationNeed,
        MeasureLine,
        OptionSummary,
    )
    from pocplanner.guidance.library import Library
    from pocplanner.model.brief import RecordedDecision
    from pocplanner.model.document import Document
    from pocplanner.model.judgement import Rating
    from pocplanner.model.operation import Option
    from pocplanner.model.plan import Plan
    from pocplanner.model.situation import Situation
    from pocplanner.model.vocab import Impact, Likelihood
    from pocplanner.reporting.small_counts import Shown

_ORDER = list(Level)
_APPROVALS = {DecisionOutcome.APPROVED, DecisionOutcome.APPROVED_WITH_CONDITIONS}
_UNDECIDED = {DecisionOutcome.DEFERRED, DecisionOutcome.RETURNED}


@dataclass(frozen=True, slots=True)
class Standing:
    """A level of a risk, and on whose word it stands."""

    level: Level
    rated: bool
    """Whether a person rated it; otherwise the program proposes it."""
    basis: str
    """Who and when, in words."""
    office: str = ""
    """The office that rated it, with the day."""
    likelihood: Likelihood | None = None
    impact: Impact | None = None


@dataclass(frozen=True)
class Context:
    """Everything that one brief is made from."""

    document: Document
    assessment: Assessment
    library: Library
    printing: Printing = PRINTING
    comparisons: tuple[OptionSummary, ...] = ()
    robustness: tuple[str, ...] = ()
    """How far the order of the options hangs on what is not known, in sentences."""
    _names: dict[str, str] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def plan(self) -> Plan:
        """The plan."""
        return self.document.plan

    @property
    def final(self) -> bool:
        """Whether it is the final print."""
        return self.printing.final

    @property
    def presenter(self) -> str:
        """Post of the leader who presents the plan."""
        return "Police Commissioner" if self.plan.presented_by.is_police else "Force Commander"

    @property
    def own_component(self) -> Component:
        """The component that the presenter may task."""
        return Component.UNPOL if self.plan.presented_by.is_police else Component.FORCE

    @cached_property
    def names(self) -> dict[str, str]:
        """Names of objects by id, for references in print."""
        found: dict[str, str] = {}
        for entry in objects(self.plan):
            name = getattr(entry.object, "name", "") or getattr(entry.object, "title", "")
            if isinstance(name, str) and name:
                found.setdefault(str(getattr(entry.object, "id", "")), name)
        return found

    @cached_property
    def in_doubt(self) -> frozenset[str]:
        """Ids of population groups of which it is in doubt whether they are civilians."""
        groups = self.plan.situation.population_groups
        return frozenset(group.id for group in groups if group.civilian_status is CivilianStatus.DOUBTFUL)

    def name(self, identifier: str | None) -> str:
        """Name of an object; its id where it has none, "not said" where there is no object."""
        return "not said" if identifier is None else self.names.get(identifier, identifier)

    @cached_property
    def risk_labels(self) -> dict[str, str]:
        """Printed number of each risk, in register order; ``N-01`` and so on where the plan has not numbered it yet."""
        labels: dict[str, str] = {}
        unnumbered = 0
        for risk in self.assessment.risks:
            if risk.number is None:
                unnumbered += 1
                labels[risk.id] = f"N-{unnumbered:02d}"
            else:
                labels[risk.id] = f"R-{risk.number:03d}"
        return labels

    @cached_property
    def measure_labels(self) -> dict[str, str]:
        """Number of each measure of the plan in this print, in the order of the annex with the measures."""
        ordered = [line for phase in MeasurePhase for line in self.adopted if line.phase is phase]
        return {line.key: f"M-{position:02d}" for position, line in enumerate(ordered, start=1)}

    @cached_property
    def adopted(self) -> tuple[MeasureLine, ...]:
        """Measures of the plan."""
        return tuple(line for line in self.assessment.measures if line.measure is not None)

    @cached_property
    def proposals(self) -> tuple[MeasureLine, ...]:
        """Measures that the library proposes and the plan has not taken up."""
        return tuple(line for line in self.assessment.measures if line.measure is None)

    @cached_property
    def option(self) -> Option | None:
        """The option that the assessment holds for; none for the plan as declared."""
        return self.find_option(self.assessment.option)

    def find_option(self, identifier: str | None) -> Option | None:
        """An option by id."""
        return next((option for option in self.plan.options if option.id == identifier), None)

    def option_label(self, identifier: str | None) -> str:
        """An option as the brief names it: number and title."""
        for position, option in enumerate(self.plan.options, start=1):
            if option.id == identifier:
                return f"Option {position}: {option.title}"
        return "the plan as declared" if identifier is None else identifier

    @property
    def has_no_operation(self) -> bool:
        """Whether "no operation" is among the written options."""
        return any(option.option_kind is OptionKind.NO_OPERATION for option in self.plan.options)

    @property
    def last_decision(self) -> RecordedDecision | None:
        """The decision that was recorded last."""
        decisions = sorted(self.plan.decision.decisions, key=lambda item: item.at)
        return decisions[-1] if decisions else None

    @property
    def approved(self) -> bool:
        """Whether the last recorded decision approves the operation."""
        decision = self.last_decision
        return decision is not None and decision.outcome in _APPROVALS

    @property
    def is_open_question(self) -> bool:
        """Whether a decision is asked for: none was taken, it was put off or on another option, or it is asked anew."""
        decision = self.last_decision
        if decision is None or decision.outcome in _UNDECIDED or self.printing.asks_again:
            return True
        asked = self.plan.decision.recommended_option
        return decision.option is not None and asked is not None and decision.option != asked

    @cached_property
    def residuals(self) -> dict[str, ExpectedResidual]:
        """Expected residual by risk."""
        return {item.risk: item for item in self.assessment.residuals}

    @cached_property
    def open_risks(self) -> tuple[HarmRisk, ...]:
        """Triggered risks that nobody dismissed, worst first and the greatest number of people first."""
        kept = [risk for risk in self.assessment.triggered() if risk.state is not RiskState.DISMISSED]
        return tuple(sorted(kept, key=self._worst_first))

    @cached_property
    def possible_risks(self) -> tuple[HarmRisk, ...]:
        """Risks that hang on something unknown, worst provisional level first."""
        kept = [risk for risk in self.assessment.possible() if risk.state is not RiskState.DISMISSED]
        return tuple(sorted(kept, key=self._worst_first))

    @cached_property
    def dismissed_risks(self) -> tuple[HarmRisk, ...]:
        """Risks that a person dismissed, whether triggered or possible, highest level first."""
        shown = {Verdict.TRIGGERED, Verdict.POSSIBLE}
        kept = [risk for risk in self.assessment.risks if risk.state is RiskState.DISMISSED and risk.verdict in shown]
        return tuple(sorted(kept, key=self._worst_first))

    @cached_property
    def _position(self) -> dict[str, int]:
        return {risk.id: position for position, risk in enumerate(self.assessment.risks)}

    def _worst_first(self, risk: HarmRisk) -> tuple[int, int, int]:
        standing = self.remaining(risk)
        return (-_ORDER.index(standing.level) if standing else 1, -self._shown_people(risk), self._position[risk.id])

    def change(self, need: InformationNeed) -> str:
        """What an answer would change; with a level that the program proposes only where this edition holds such."""
        return need.why if self.printing.edition.shows_proposals else need.change

    @cached_property
    def _people(self) -> dict[str, Shown]:
        return _shown(self.plan.situation)

    @cached_property
    def _people_of_option(self) -> dict[str, Shown]:
        situation = overlay_of(self.plan, option_of(self.plan, self.assessment.option)).plan.situation
        return self._people if situation == self.plan.situation else _shown(situation)

    def people_at(self, identifier: str) -> str:
        """How many people a place or population group of the plan has, as may be shown."""
        return people_shown(self._people.get(identifier))

    def _counts(self, risk: HarmRisk) -> list[Shown]:
        """The numbers of people at the places of a risk, else of its groups."""
        counts = self._people_of_option
        places = [counts[item.id] for item in risk.subjects if item.kind == "place" and item.id in counts]
        groups = [counts[item.id] for item in risk.subjects if item.kind == "population_group" and item.id in counts]
        return places or groups

    def _shown_people(self, risk: HarmRisk) -> int:
        """People by whom risks are ordered: by exact numbers, the order would tell what is withheld."""
        return sum(count for count in self._counts(risk) if isinstance(count, int))

    def count_of_people(self, risk: HarmRisk) -> int | str | None:
        """How many people a risk concerns, as far as may be shown; none where that is not known."""
        return together(self._counts(risk))

    def people(self, risk: HarmRisk) -> str:
        """The same in words."""
        return people_shown(self.count_of_people(risk))

    def statement(self, risk: HarmRisk) -> str:
        """Who could be harmed by whom, how and where, without a number that would give another one away."""
        counts = self._people_of_option
        if Withheld.HIDDEN not in counts.values():
            return risk.statement
        situation = overlay_of(self.plan, option_of(self.plan, self.assessment.option)).plan.situation
        exact = {item.id: item.population.people() for item in situation.places}
        exact |= {item.id: item.size for item in situation.population_groups}
        hidden = {f"{exact[key]:,}" for key, count in counts.items() if count is Withheld.HIDDEN}
        pattern = rf"(?<![\d.,])(?:{'|'.join(map(re.escape, hidden))}) people"
        return re.sub(pattern, f"a number of people {Withheld.HIDDEN.value}", risk.statement)

    def level(self, rating: Rating) -> Level:
        """The level of a rating by the table of the library."""
        return Level(self.library.scales.table[rating.likelihood][rating.impact].lower())

    def standing(self, risk: HarmRisk) -> Standing | None:
        """The level as things are: current rating, else inherent rating, else, in an edition with proposals, that."""
        for stage in (RatingStage.CURRENT, RatingStage.INHERENT):
            rating = risk.rating(stage)
            if rating is not None:
                basis = (
                    f"{stage.label.lower()}, rated by {rating.rated_by.label}, {unbroken(format_date(rating.rated_on))}"
                )
                return Standing(self.level(rating), True, basis, _rated_by(rating), rating.likelihood, rating.impact)
        if risk.proposal is None or not self.printing.edition.shows_proposals:
            return None
        proposal = risk.proposal
        return Standing(proposal.level, False, NOT_RATED, NOT_RATED, proposal.likelihood, proposal.impact)

    def remaining(self, risk: HarmRisk) -> Standing | None:
        """The level that remains: the expected residual where its measures are committed, else the level as it is."""
        residual = self.residuals.get(risk.id)
        rating = risk.rating(RatingStage.RESIDUAL)
        if residual is not None and residual.level is not None and rating is not None:
            basis = f"expected residual, rated by {rating.rated_by.label}, {unbroken(format_date(rating.rated_on))}"
            return Standing(residual.level, True, basis, _rated_by(rating), rating.likelihood, rating.impact)
        return self.standing(risk)

    def measure_list(self, keys: tuple[str, ...]) -> str:
        """Printed numbers of measures, in order."""
        return ", ".join(sorted({self.measure_labels[key] for key in keys if key in self.measure_labels}))

    def risk_list(self, identifiers: tuple[str, ...]) -> str:
        """Printed numbers of risks, in order; risks that no longer stand are named as such."""
        known = sorted({self.risk_labels[item] for item in identifiers if item in self.risk_labels}, key=label_order)
        gone = sum(1 for item in identifiers if item not in self.risk_labels)
        return ", ".join([*known, *([f"{gone} not listed".replace(" ", "\u00a0")] if gone else [])])


def _shown(situation: Situation) -> dict[str, Shown]:
    """Numbers of people by place and by population group."""
    places = {key: shown.total for key, shown in shown_places(situation.places).items()}
    return places | shown_sizes(situation)


def _rated_by(rating: Rating) -> str:
    return f"{rating.rated_by.label}, {unbroken(format_date(rating.rated_on))}"


def label_order(label: str) -> tuple[bool, str]:
    """Numbered risks first."""
    return (not label.startswith("R-"), label)
