"""What an assessment says: frozen plain values that pages, command line and brief read.

Everything here is derived and recomputed; human decisions appear only as the values that were stored in the plan.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from pocplanner.analysis.exposure import Exposure
from pocplanner.lazy import once
from pocplanner.model.vocab import CardUse, GroupAtRisk, ItemState, Vocabulary
from pocplanner.rules.facts import Basis
from pocplanner.rules.trace import Clause, Unknown
from pocplanner.rules.values import Verdict
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from pocplanner.assessment.packs import PackUse
    from pocplanner.guidance.origin import Origin
    from pocplanner.guidance.schema import (
        CardEntry,
        CardItem,
        ChecklistEntry,
        HrddpStepEntry,
        MeasureEntry,
        QuestionEntry,
        RiskEntry,
        ScenarioEntry,
        ScreeningEntry,
    )
    from pocplanner.model.contingency import ContingencyPlan
    from pocplanner.model.facts import Fact, FactValue
    from pocplanner.model.ids import FieldRef
    from pocplanner.model.judgement import ChecklistDecision, Rating, RiskDecision
    from pocplanner.model.measures import Measure
    from pocplanner.model.vocab import (
        Component,
        HarmKind,
        Impact,
        InfoReliability,
        Level,
        Likelihood,
        MeasurePhase,
        PathwayClass,
        RatingStage,
        RiskState,
        SourceReliability,
    )


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FactView:
    """A question with the value that the rules used."""

    entry: QuestionEntry
    value: FactValue
    """Value used; ``unknown`` where nothing is known."""
    basis: Basis
    declared: Fact | None
    """What a person declared, where someone did."""
    computed: FactValue | None
    """What the situation says, where the question is computed."""
    conflict: bool
    """Whether declared and computed differ without an overrule."""
    explanation: str
    """How the computed value came about, in words."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of a rating proposal."""

    axis: str
    """``likelihood`` or ``impact``."""
    step: int
    text: str
    applied: bool | None
    """None where it is not known whether it applies."""


@dataclass(frozen=True, slots=True)
class Subject:
    """An object for which a risk stands."""

    role: str
    id: str
    name: str
    kind: str


class Strength(Vocabulary):
    """How strong the evidence is on which a risk stands, weakest last. Program convention over Annex V."""

    STRONG = "strong", "Strong"
    FAIR = "fair", "Fair"
    WEAK = "weak", "Weak"
    NOT_STATED = "not_stated", "Not stated"


@dataclass(frozen=True, slots=True)
class EvidenceItem:
    """A fact or an object that decides a risk, with how far it can be relied on. Holds no source, only its grades."""

    id: str
    kind: str
    name: str
    strength: Strength
    source_reliability: SourceReliability | None
    """None for a declaration of completeness, which nobody grades."""
    info_reliability: InfoReliability | None
    as_of: date | None
    days: int
    """Days after which it counts as old; program convention."""
    what: str
    """What ages, in words."""
    is_stale: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """The strength of the evidence of a risk; stands beside the level and is never mixed into it."""

    strength: Strength = Strength.NOT_STATED
    items: int = 0
    """Number of facts and objects that decide the risk."""
    stated: int = 0
    """How many of them state a source."""
    weakest: EvidenceItem | None = None
    oldest: date | None = None
    newest: date | None = None
    stale: tuple[EvidenceItem, ...] = ()
    undated: int = 0
    """How many of them have no date."""


class Later(Generic[T]):
    """A value that is made when somebody looks at it. It equals another by what is made."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make

    @once
    def value(self) -> T:
        """The value."""
        return self._make()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Later) and (self is other or bool(self.value == other.value))

    def __hash__(self) -> int:
        return hash(self.value)


@dataclass(frozen=True, slots=True)
class Proposal:
    """The level that the program proposes, with its reasons. Only people rate."""

    likelihood: Likelihood
    impact: Impact
    level: Level
    told: Later[tuple[Reason, ...]]

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Each step of the rating with whether it applies."""
        return self.told.value


class Told:
    """What is told of a risk, made when somebody looks: of hundreds, people read a few."""

    def __init__(
        self,
        statement: Callable[[], str] = str,
        why: Callable[[], str] = str,
        trace: Callable[[], tuple[Clause, ...]] = tuple,
        evidence: Callable[[], Evidence] = Evidence,
        unknowns: Callable[[], tuple[Unknown, ...]] = tuple,
        moves: Callable[[], tuple[Unknown, ...]] = tuple,
    ) -> None:
        self._statement, self._why, self._trace, self._evidence = statement, why, trace, evidence
        self._unknowns, self._moves = unknowns, moves

    @once
    def statement(self) -> str:
        """Who could be harmed, by whom, how, where and when."""
        return self._statement()

    @once
    def why(self) -> str:
        """How the harm comes about."""
        return self._why()

    @once
    def trace(self) -> tuple[Clause, ...]:
        """Why it stands, predicate by predicate."""
        return self._trace()

    @once
    def evidence(self) -> Evidence:
        """How strong the evidence is; none for a risk that a person wrote."""
        return self._evidence()

    @once
    def unknowns(self) -> tuple[Unknown, ...]:
        """What is not known on which it hangs whether it stands."""
        return self._unknowns()

    @once
    def moves(self) -> tuple[Unknown, ...]:
        """What is not known that would move its proposed level."""
        return self._moves()

    def resting_on(self, evidence: Evidence) -> Told:
        """The same with other evidence."""
        return Told(self._statement, self._why, self._trace, lambda: evidence, self._unknowns, self._moves)

    def _all(self) -> tuple[object, ...]:
        return self.statement, self.why, self.trace, self.evidence, self.unknowns, self.moves

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Told) and (self is other or self._all() == other._all())

    def __hash__(self) -> int:
        return hash(self._all())


#: How a risk is marked for which neither the plan nor the library has a measure.
UNANSWERED = said("No measure in the library answers this risk.")


@dataclass(frozen=True, slots=True)
class HarmRisk:
    """One risk of the register."""

    id: str
    number: int | None
    """Printed number, given once and stored in the plan."""
    entry: RiskEntry | None
    """Library entry; none for a risk that a person wrote."""
    verdict: Verdict
    title: str
    told: Told
    pathway: PathwayClass
    harmed: tuple[GroupAtRisk, ...]
    harms: tuple[HarmKind, ...]
    """What happens to people; empty for a risk that a person wrote."""
    onset: str
    """When the harm usually begins: before, hours, days, weeks or months; empty where nobody said."""
    phases: tuple[str, ...]
    """Ids of the phases of the operation that touch its places."""
    lines: tuple[str, ...]
    """Ids of the lines of operation that its places or armed actors belong to."""
    subjects: tuple[Subject, ...]
    people: int | None
    """People at the places concerned, else of the groups; none where not known or where no subject has people."""
    proposal: Proposal | None
    decision: RiskDecision | None
    state: RiskState
    ratings: tuple[Rating, ...]
    measures: tuple[str, ...]
    """Ids of the plan's measures that serve it."""
    proposed_measures: tuple[str, ...]
    """Library measures that apply and are not in the plan."""
    contingency: tuple[str, ...]
    gap: str
    """What the library does not answer."""
    origin: Origin | None = None
    """The mission pack from which its entry comes; none for the library and for a risk that a person wrote."""
    library_measures: tuple[str, ...] = ()
    """Library measures that apply to it, whether or not the plan has them."""

    @property
    def statement(self) -> str:
        """Who could be harmed, by whom, how, where and when."""
        return self.told.statement

    @property
    def why(self) -> str:
        """How the harm comes about."""
        return self.told.why

    @property
    def trace(self) -> tuple[Clause, ...]:
        """Why it stands, predicate by predicate."""
        return self.told.trace

    @property
    def evidence(self) -> Evidence:
        """How strong the evidence is; none for a risk that a person wrote."""
        return self.told.evidence

    @property
    def unknowns(self) -> tuple[Unknown, ...]:
        """What is not known on which it hangs whether it stands."""
        return self.told.unknowns

    @property
    def is_unanswered(self) -> bool:
        """Whether no measure of the plan serves it and none of the library applies.

        The harm of not acting is left out: it is answered by the choice between options, not by a measure.
        """
        by_options = self.entry is not None and not self.entry.measures
        return not (self.measures or self.library_measures or by_options)

    def resting_on(self, evidence: Evidence) -> HarmRisk:
        """The same risk with the strength of its evidence."""
        return replace(self, told=self.told.resting_on(evidence))

    def ratings_by_group(self, stage: RatingStage) -> dict[GroupAtRisk, Rating]:
        """The latest rating that a person gave for a stage, for each group that was rated, in the order of groups."""
        latest: dict[GroupAtRisk, Rating] = {}
        for item in self.ratings:
            known = latest.get(item.group)
            if item.stage is stage and (known is None or item.rated_on >= known.rated_on):
                latest[item.group] = item
        return latest if len(latest) < 2 else {group: latest[group] for group in GroupAtRisk if group in latest}

    def rating(self, stage: RatingStage) -> Rating | None:
        """The latest rating that a person gave for a stage, for civilians as a whole."""
        if not self.ratings:
            return None
        given = [item for item in self.ratings if item.stage is stage and item.group is GroupAtRisk.CIVILIANS]
        return max(given[::-1], key=lambda item: item.rated_on, default=None)


@dataclass(frozen=True, slots=True)
class ExpectedResidual:
    """The residual that a person expects, and the measures on which that expectation rests."""

    risk: str
    level: Level | None
    """None where nobody rated it or a measure it rests on is not committed."""
    rests_on: tuple[str, ...]
    not_committed: tuple[str, ...]
    """Measures that are not yet accepted, resourced and ready in time."""


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """A measure of the plan or a proposal of the library, with the risks it serves."""

    key: str
    """Id of the plan's measure, or ``library:<entry>`` for a proposal."""
    measure: Measure | None
    entry: MeasureEntry | None
    title: str
    text: str
    phase: MeasurePhase
    owner: Component | None
    supporting: tuple[Component, ...]
    prepare_by: str
    """As planners write it, for example ``D-5``."""
    prepare_on: date | None
    """The same on the calendar, where D-day is set."""
    late: bool
    """Whether that day is past and the measure not ready."""
    serves: tuple[str, ...]
    done_when: str
    own_harm: str
    conflicts: tuple[str, ...]
    """Risks of this register that the measure may raise."""


@dataclass(frozen=True, slots=True)
class StepView:
    """A step of the HRDDP sheet or an item of the checklist with its state."""

    entry: ChecklistEntry | HrddpStepEntry
    state: ItemState
    detail: str
    ref: FieldRef | None
    decision: ChecklistDecision | None = None
    required: bool = False


@dataclass(frozen=True, slots=True)
class CardItemView:
    """One item of a card with what the plan says of it."""

    item: CardItem
    words: str
    suggested: bool | None
    """Whether the situation calls for it; none where that is not known."""
    decision: ChecklistDecision | None
    open: bool
    """Whether the plan must answer it and has not."""


class CardItemState(Vocabulary):
    """How far an item of a card is."""

    OPEN = "open", "Open"
    REQUIRED = "required", "Open, required"
    PASSED_OVER = "passed_over", "Passed over"
    ANSWERED = "answered", "Answered"
    DONE = "done", "Done"
    NOT_APPLICABLE = "not_applicable", "Not applicable"


@dataclass(frozen=True, slots=True)
class CardView:
    """A card of response material that fits the operation, or may fit."""

    entry: CardEntry
    applies: bool | None
    items: tuple[CardItemView, ...]
    """Items that the situation calls for or may call for, and those that the plan answered."""
    skipped: tuple[CardItemView, ...]
    """On a ladder: steps that were passed over without a reason, because a later one is marked as done."""

    @property
    def reported(self) -> tuple[CardItemView, ...]:
        """Items of which there is something to report: an answer, a required one that is open, a step passed over."""
        return tuple(view for view in self.items if view.open or view.decision is not None or view in self.skipped)

    def state_of(self, view: CardItemView) -> CardItemState:
        """How far one of the items is."""
        if view in self.skipped:
            return CardItemState.PASSED_OVER
        if view.open:
            return CardItemState.REQUIRED
        if view.decision is None:
            return CardItemState.OPEN
        if view.decision.state is ItemState.OPEN:
            return CardItemState.ANSWERED if view.decision.answer.strip() else CardItemState.OPEN
        return CardItemState(view.decision.state.value)

    def step_of(self, view: CardItemView) -> tuple[int, int] | None:
        """On a ladder: which step an item is, and of how many; none on other cards."""
        if self.entry.use is not CardUse.LADDER:
            return None
        return [item.id for item in self.entry.items].index(view.item.id) + 1, len(self.entry.items)


class ScreeningNeed(Vocabulary):
    """What the screening says; only people decide."""

    NEEDED = "needed", "A full brief is needed"
    NOT_KNOWN = "not_known", "A full brief is needed, because not everything is known"
    NOT_NEEDED = "not_needed", "No criterion of this list asks for a full brief"


@dataclass(frozen=True, slots=True)
class CriterionCheck:
    """A criterion of the screening and what came of it."""

    entry: ScreeningEntry
    met: bool | None
    """None where it is not known."""
    clauses: tuple[Clause, ...]
    facts: tuple[str, ...]
    """Keys of the facts that it asks for, in order."""
    unknown_facts: tuple[str, ...]
    """Those whose answers are missing, and on which the outcome hangs."""

    @property
    def word(self) -> str:
        """The outcome in words."""
        return said("Not known") if self.met is None else said("Met") if self.met else said("Not met")


@dataclass(frozen=True, slots=True)
class ScreeningView:
    """Whether a full brief is needed, by the list of the library."""

    need: ScreeningNeed
    criteria: tuple[CriterionCheck, ...]
    questions: tuple[str, ...]
    """Keys of all facts that the list asks for, in order, each once."""
    to_ask: tuple[str, ...]
    """Those still to be asked; empty once a criterion is met, because one is enough."""


@dataclass(frozen=True, slots=True)
class HrddpSheet:
    """Whether the HRDDP process is needed, and how far it is."""

    needed: bool | None
    """None while it is not known whether support is given."""
    why: str
    steps: tuple[StepView, ...]


@dataclass(frozen=True, slots=True)
class ContingencyView:
    """A contingency plan: the plan's own, or what the library proposes."""

    plan: ContingencyPlan
    entry: ScenarioEntry | None
    adopted: bool
    verdict: Verdict
    unassigned: tuple[str, ...]
    """Ids of lines without a component."""


@dataclass(frozen=True, slots=True)
class InformationNeed:
    """Something to find out, ranked by what it would change."""

    rank: int
    unknown: Unknown
    why: str
    """What the answer would change, in words."""
    change: str
    """The same without a level, which nobody but the program gave."""
    risks: tuple[str, ...]
    """Risks that hang on it."""
    worst: Level | None
    """Worst level among them."""
    owner: Component | None


@dataclass(frozen=True, slots=True)
class RuleChecked:
    """A rule of the library and what came of it, also where it did not fire."""

    entry: RiskEntry
    verdict: Verdict
    count: int
    """Number of risks that came out."""
    told: Later[str]

    @property
    def reason(self) -> str:
        """Why none came out, or how many are triggered and possible."""
        return self.told.value


@dataclass(frozen=True, slots=True)
class Finding:
    """A blocker or warning."""

    rule: str
    severity: str
    """``blocker`` or ``warning``."""
    title: str
    detail: str
    help: str
    ref: FieldRef | None
    page: str
    """Page of the program on which it is mended."""
    overridden: str
    """Reason of an override; empty where there is none."""


@dataclass(frozen=True, slots=True)
class OptionSummary:
    """One option on the scale of all options."""

    option: str
    title: str
    kind: str
    counts: dict[str, int]
    """Number of triggered risks by proposed or rated level."""
    rated: dict[str, int]
    """The same for those that a person rated, without proposals."""
    possible: int
    worst: tuple[str, ...]
    """Ids of its worst risks."""
    new: tuple[str, ...]
    """Risks that the recommended option does not have."""
    gone: tuple[str, ...]
    """Risks of the recommended option that it does not have."""


@dataclass(frozen=True, slots=True)
class Assessment:
    """All that follows from a plan and the library on a day, for one option."""

    plan_id: str
    option: str | None
    """Option whose overlay was applied; none for the plan as declared."""
    as_of: date
    library_version: str
    library_digest: str
    facts: dict[str, FactView]
    risks: tuple[HarmRisk, ...]
    """Register: triggered risks worst first, then possible ones."""
    orphans: tuple[RiskDecision, ...]
    """Decisions whose risk is gone, or in whose place another decision stands; shown, never dropped."""
    residuals: tuple[ExpectedResidual, ...]
    measures: tuple[MeasureLine, ...]
    hrddp: HrddpSheet
    contingency: tuple[ContingencyView, ...]
    needs: Later[tuple[InformationNeed, ...]]
    rules_checked: tuple[RuleChecked, ...]
    checklist: tuple[StepView, ...]
    cards: tuple[CardView, ...]
    """Response material that fits the operation, or may fit."""
    readiness: tuple[Finding, ...]
    exposures: tuple[Exposure, ...]
    screening: ScreeningView = ScreeningView(ScreeningNeed.NOT_KNOWN, (), (), ())
    """Whether a full brief is needed."""
    packs: tuple[PackUse, ...] = ()
    """Mission packs in use, then those that the plan pins and that were left out."""
    made_at: datetime | None = None
    by_id: dict[str, HarmRisk] = field(default_factory=dict, compare=False, repr=False)

    @property
    def information_needs(self) -> tuple[InformationNeed, ...]:
        """What is not known, ranked by the risks that hang on it."""
        return self.needs.value

    def triggered(self) -> tuple[HarmRisk, ...]:
        """Risks that are triggered, dismissed ones included."""
        return tuple(risk for risk in self.risks if risk.verdict is Verdict.TRIGGERED)

    def possible(self) -> tuple[HarmRisk, ...]:
        """Risks that hang on something unknown."""
        return tuple(risk for risk in self.risks if risk.verdict is Verdict.POSSIBLE)

    def blockers(self) -> tuple[Finding, ...]:
        """Blockers that nobody has answered for."""
        return tuple(item for item in self.readiness if item.severity == "blocker" and not item.overridden)


__all__ = ["Basis", "Clause", "Exposure", "Unknown", "Verdict"]
