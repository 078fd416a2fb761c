"""The register of harm risks of one option: derived risks with the judgements of people re-attached."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from pocplanner.assessment.evidence import Scale
from pocplanner.assessment.measures import AGREED, in_option
from pocplanner.assessment.memo import NOTHING_KEPT, Kept, RuleOutput, Same
from pocplanner.assessment.rating import LEVELS, level_of, propose, rating_unknowns
from pocplanner.assessment.result import HarmRisk, Later, RuleChecked, Subject, Told, Verdict
from pocplanner.errors import StoppedError
from pocplanner.model.situation import Place, PopulationGroup
from pocplanner.model.vocab import GroupAtRisk, Level, RatingStage, RiskState
from pocplanner.rules.engine import evaluate
from pocplanner.rules.loud import naming
from pocplanner.rules.outcomes import run_rule, trace_of, unknowns_of
from pocplanner.rules.wording import fill
from pocplanner.said import listed_word, said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from pocplanner.guidance.library import Library
    from pocplanner.guidance.origin import Origin
    from pocplanner.guidance.schema import MeasureEntry, RiskEntry, Scales
    from pocplanner.model.base import Value
    from pocplanner.model.judgement import OwnRisk, RiskDecision
    from pocplanner.model.measures import Measure
    from pocplanner.model.plan import Plan
    from pocplanner.rules.outcomes import Outcome, RuleResult
    from pocplanner.rules.world import World


P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Register:
    """The risks, the decisions that belong to none of them and the rules checked."""

    risks: tuple[HarmRisk, ...]
    orphans: tuple[RiskDecision, ...]
    checked: tuple[RuleChecked, ...]


class Judgements:
    """What people decided, found by risk id for one option; a decision for the option goes before one for all."""

    def __init__(self, plan: Plan, option: str | None, library: Library) -> None:
        current = library.current_risk
        numbers = sorted(plan.risk_numbers, key=lambda item: item.risk == current(item.risk))
        self._numbers = {current(item.risk): item.number for item in numbers}
        self._decisions: dict[str, RiskDecision] = {}
        self._superseded: list[RiskDecision] = []
        for decision in sorted(plan.risk_decisions, key=lambda item: _precedence(item, library)):
            if decision.option in {None, option}:
                earlier = self._decisions.get(current(decision.risk))
                if earlier is not None and earlier.option == decision.option:
                    self._superseded.append(earlier)
                self._decisions[current(decision.risk)] = decision
        self._serving: dict[str, list[str]] = defaultdict(list)
        self._agreed: dict[str, list[Measure]] = defaultdict(list)
        for measure in plan.measures:
            if in_option(measure, option):
                for risk in dict.fromkeys(map(current, measure.serves)):
                    self._serving[risk].append(measure.id)
                if measure.entry is not None and measure.status in AGREED:
                    self._agreed[library.current(measure.entry)].append(measure)

    def decision(self, risk: str) -> RiskDecision | None:
        """The decision on a risk."""
        return self._decisions.get(risk)

    def attached(self, risk: HarmRisk, fitting: tuple[str, ...], proposed: tuple[str, ...], kept: Kept) -> HarmRisk:
        """A derived risk with what people decided, the library measures that *fit*, and those that are *proposed*."""
        decision = self.decision(risk.id)

        def make() -> HarmRisk:
            return _attached(risk, self.number(risk.id), decision, self.measures(risk, fitting), fitting, proposed)

        return kept.of_values(("attached", risk.id), make, Same(risk), Same(self), fitting, proposed)

    def number(self, risk: str) -> int | None:
        """The printed number of a risk."""
        return self._numbers.get(risk)

    def measures(self, risk: HarmRisk, fitting: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Ids of the plan's measures that serve a risk: those said to, and agreed ones that the library names for it.

        An agreed measure answers every risk for which it is in the library, at the places for which it was agreed.
        """
        places = {item.id for item in risk.subjects if item.kind == "place"}
        agreed = (measure for key in fitting for measure in self._agreed.get(key, ()))
        also = (item.id for item in agreed if not item.places or not places or not places.isdisjoint(item.places))
        return tuple(dict.fromkeys((*self.named(risk.id), *also)))

    def named(self, risk: str) -> tuple[str, ...]:
        """Ids of the plan's measures that are said to serve a risk."""
        return tuple(self._serving.get(risk, ()))

    def orphans(self, risks: Iterable[HarmRisk]) -> tuple[RiskDecision, ...]:
        """Decisions on none of these, then those in whose place another decision on the same risk stands."""
        there = {risk.id for risk in risks}
        gone = [item for risk, item in sorted(self._decisions.items()) if risk not in there]
        return (*gone, *self._superseded)


def _attached(
    risk: HarmRisk,
    number: int | None,
    decision: RiskDecision | None,
    measures: tuple[str, ...],
    fitting: tuple[str, ...],
    proposed: tuple[str, ...],
) -> HarmRisk:
    return replace(
        risk,
        number=number,
        decision=decision,
        state=decision.state if decision is not None else RiskState.OPEN,
        ratings=decision.ratings if decision is not None else (),
        measures=measures,
        proposed_measures=proposed,
        library_measures=fitting,
    )


def _precedence(decision: RiskDecision, library: Library) -> tuple[bool, bool, bool, str]:
    """Of two decisions on one risk the later in this order holds: for the option, under today's id, not a dismissal."""
    return (
        decision.option is not None,
        decision.risk == library.current_risk(decision.risk),
        decision.state is not RiskState.DISMISSED,
        decision.id,
    )


def build_register(
    world: World,
    library: Library,
    option: str | None,
    as_of: date,
    kept: Kept = NOTHING_KEPT,
    stop: Callable[[], bool] = lambda: False,
) -> Register:
    """All risks of the plan in *world*, triggered ones worst first, then possible ones.

    Raises :class:`StoppedError` once *stop*, which is asked before each rule, says so.
    """
    plan = world.plan
    judgements = _judgements(plan, option, library, kept)
    adopted = {library.current(item.entry) for item in plan.measures if item.entry and in_option(item, option)}
    applicable = {
        key
        for key, measure in library.measures.items()
        if measure.applies is None or kept.of_entry(measure, partial(applies, measure, world))
    }
    scale = Scale(world, as_of)
    risks: list[HarmRisk] = []
    checked: list[RuleChecked] = []
    for entry in library.risks:
        if stop():
            raise StoppedError
        output = kept.of_entry(entry, partial(_output, entry, world, library, scale))
        checked.append(output.checked)
        fitting = tuple(key for key in entry.measures if key in applicable)
        proposed = tuple(key for key in fitting if key not in adopted)
        risks += [judgements.attached(risk, fitting, proposed, kept) for risk in output.risks]
    risks += [_own(item, world, judgements) for item in plan.own_risks]
    ordered = tuple(sorted(risks, key=lambda risk: _order(risk, library.scales)))
    return Register(ordered, judgements.orphans(risks), tuple(checked))


def level_counts(
    world: World, library: Library, option: str | None, as_of: date, kept: Kept = NOTHING_KEPT
) -> dict[Level, int]:
    """How many triggered risks that nobody dismissed stand at each level, worst first.

    The same as counting in :func:`build_register`, without measures and order, for trials by the dozen.
    """
    plan = world.plan
    judgements = _judgements(plan, option, library, kept)
    scale = Scale(world, as_of)
    counts = dict.fromkeys(reversed(LEVELS), 0)
    found = [_own(item, world, judgements) for item in plan.own_risks]
    for entry in library.risks:
        for risk in kept.of_entry(entry, partial(_output, entry, world, library, scale)).risks:
            decision = judgements.decision(risk.id)
            found.append(
                risk
                if decision is None
                else kept.of_values(("judged", risk.id), partial(_judged, risk, decision), Same(risk), decision)
            )
    for risk in found:
        level = shown_level(risk, library.scales)
        if risk.verdict is Verdict.TRIGGERED and risk.state is not RiskState.DISMISSED and level is not None:
            counts[level] += 1
    return counts


def _judgements(plan: Plan, option: str | None, library: Library, kept: Kept) -> Judgements:
    said = map(Same, (plan.risk_numbers, plan.risk_decisions, plan.measures))
    return kept.of_values("judgements", lambda: Judgements(plan, option, library), *said)


def _judged(risk: HarmRisk, decision: RiskDecision) -> HarmRisk:
    return replace(risk, state=decision.state, ratings=decision.ratings)


def _output(entry: RiskEntry, world: World, library: Library, scale: Scale) -> RuleOutput:
    """All that a rule gives in a world, before the judgements of people."""
    origin = library.origin(entry.id)
    result = run_rule(entry, world)
    risks = []
    for outcome in result.outcomes:
        with naming(entry.id):
            risks.append(_derived(entry, outcome, world, library.scales, scale, origin if origin.pack else None))
    return RuleOutput(_checked(result), tuple(risks))


def _checked(result: RuleResult) -> RuleChecked:
    return RuleChecked(result.entry, result.verdict, len(result.outcomes), Later(lambda: result.reason))


def applies(measure: MeasureEntry, world: World) -> bool:
    """Whether a library measure is proposed: its condition is absent or not false."""
    with naming(measure.id):
        return measure.applies is None or evaluate(measure.applies, world, {}) is not False


def _derived(
    entry: RiskEntry,
    outcome: Outcome,
    world: World,
    scales: Scales,
    scale: Scale,
    origin: Origin | None,
) -> HarmRisk:
    """A risk before the judgements of people."""
    text = entry.text.get(world.language, entry.text["en"])
    template = text.statement if outcome.listed or text.statement_unlisted is None else text.statement_unlisted
    return HarmRisk(
        id=outcome.id,
        number=None,
        entry=entry,
        verdict=outcome.verdict,
        title=text.title,
        told=Told(
            partial(_loud, entry, fill, template, world, outcome.bound),
            partial(_loud, entry, fill, text.why, world, outcome.bound),
            partial(_loud, entry, trace_of, outcome, world),
            partial(_loud, entry, scale.evidence, outcome.bound, entry),
            partial(_loud, entry, unknowns_of, outcome, entry, world),
            partial(_loud, entry, rating_unknowns, entry, world, outcome.bound),
        ),
        pathway=entry.pathway,
        harmed=entry.harmed,
        harms=entry.harms,
        onset=entry.onset,
        phases=_phases(outcome.bound, world),
        lines=_lines(outcome.bound, world),
        subjects=tuple(
            Subject(role, _id(subject), world.names[_id(subject)], str(vars(subject)["kind"]))
            for role, subject in sorted(outcome.bound.items())
        ),
        people=_people(outcome.bound.values()),
        proposal=propose(entry, world, outcome.bound, scales),
        decision=None,
        state=RiskState.OPEN,
        ratings=(),
        measures=(),
        proposed_measures=(),
        contingency=entry.contingency,
        gap=text.gap,
        origin=origin,
    )


def _loud(entry: RiskEntry, make: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
    """What *make* gives; an error names the entry."""
    with naming(entry.id):
        return make(*args, **named)


#: Characters of the title that is made from the statement of an own risk.
_TITLE = 80


def _title(statement: str) -> str:
    """The first sentence, cut after a word where it is long."""
    text = " ".join(statement.split()).split(". ")[0].removesuffix(".")
    if len(text) <= _TITLE:
        return text or said("Risk without text")
    words = text[:_TITLE].rpartition(" ")[0]
    return f"{words}…" if words else text[:_TITLE]


def _own(item: OwnRisk, world: World, judgements: Judgements) -> HarmRisk:
    risk = item.risk_id()
    decision = judgements.decision(risk)
    places = [place for place in world.plan.situation.places if place.id in item.places]
    bound = {place.id: place for place in places}
    return HarmRisk(
        id=risk,
        number=judgements.number(risk),
        entry=None,
        verdict=Verdict.TRIGGERED,
        title=_title(item.statement),
        told=Told(
            statement=lambda: item.statement,
            why=lambda: said("Written by {office}.", office=listed_word(item.written_by.label)),
        ),
        pathway=item.pathway,
        harmed=(GroupAtRisk.CIVILIANS,),
        harms=(),
        onset="",
        phases=_phases(bound, world),
        lines=_lines(bound, world),
        subjects=tuple(Subject("place", place.id, place.name, "place") for place in places),
        people=_people(places),
        proposal=None,
        decision=decision,
        state=decision.state if decision is not None else RiskState.OPEN,
        ratings=decision.ratings if decision is not None else (),
        measures=judgements.named(risk),
        proposed_measures=(),
        contingency=(),
        gap="",
    )


def _phases(bound: Mapping[str, Value], world: World) -> tuple[str, ...]:
    """Phases among the subjects, or those that touch a place among them, in the order of the plan."""
    ids = {_id(subject) for subject in bound.values()}
    return tuple(phase.id for phase in world.plan.phases if phase.id in ids or not ids.isdisjoint(phase.places))


def _lines(bound: Mapping[str, Value], world: World) -> tuple[str, ...]:
    """Lines of operation among the subjects, or those that name a place or armed actor among them."""
    ids = {_id(subject) for subject in bound.values()}
    lines = world.plan.lines_of_operation
    return tuple(line.id for line in lines if line.id in ids or not ids.isdisjoint((*line.places, *line.actors)))


def _id(subject: Value) -> str:
    return str(vars(subject)["id"])


def _people(subjects: Iterable[Value]) -> int | None:
    """People at the places, else of the groups; never both, because the members of a group live at places."""
    chosen = tuple(subjects)
    counts = [item.population.people() for item in chosen if isinstance(item, Place)]
    counts = counts or [item.size for item in chosen if isinstance(item, PopulationGroup)]
    return sum(count for count in counts if count is not None) if counts and None not in counts else None


def shown_level(risk: HarmRisk, scales: Scales) -> Level | None:
    """The level to show and sort by: a person's current or inherent rating, else the proposal."""
    rating = risk.rating(RatingStage.CURRENT) or risk.rating(RatingStage.INHERENT)
    if rating is not None:
        return level_of(scales, rating.likelihood, rating.impact)
    return risk.proposal.level if risk.proposal is not None else None


def _order(risk: HarmRisk, scales: Scales) -> tuple[bool, bool, int, int, str]:
    level = shown_level(risk, scales)
    # A risk that nobody rated and for which nothing is proposed stands on top: it must not sink out of sight.
    rank = len(LEVELS) if level is None else LEVELS.index(level)
    order = risk.entry.order if risk.entry is not None else 0
    return (risk.verdict is not Verdict.TRIGGERED, risk.state is RiskState.DISMISSED, -rank, order, risk.id)
