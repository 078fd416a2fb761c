"""Why a risk stands, or why a rule fired or did not: facts, places, sources, evidence, what would change it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import islice, product
from typing import TYPE_CHECKING

from pocplanner.assessment.evidence import CONVENTION, evidence_items, evidence_sentence, item_words
from pocplanner.assessment.overlay import option_of, world_of
from pocplanner.assessment.result import UNANSWERED, Verdict
from pocplanner.assessment.what_changes import what_would_change, what_would_fire
from pocplanner.cli.text import heading, level_words, source_text, wrapped
from pocplanner.errors import CommandError
from pocplanner.guidance.schema import RiskEntry
from pocplanner.model.facts import Fact, Provenance
from pocplanner.model.situation import Place, PopulationGroup
from pocplanner.model.times import format_date
from pocplanner.model.vocab import Releasability
from pocplanner.model.walk import index
from pocplanner.rules.explain import clauses
from pocplanner.rules.outcomes import conditions_of
from pocplanner.rules.wording import people_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pocplanner.assessment.result import Assessment, HarmRisk, RuleChecked
    from pocplanner.guidance.library import Library
    from pocplanner.model.base import Value
    from pocplanner.model.ids import FieldRef
    from pocplanner.model.judgement import Rating
    from pocplanner.model.plan import Plan
    from pocplanner.model.walk import Found
    from pocplanner.rules.trace import Clause
    from pocplanner.rules.world import World

_MARKS = {True: "yes", False: "no", None: "unknown"}
#: Subjects for which a rule did not fire that are told, the nearest first, and how many are looked at for that.
_NEAREST, _LOOKED_AT = 3, 2_000


def explanation(plan: Plan, library: Library, assessment: Assessment, identifier: str) -> str:
    """The answer for a risk of the register, a rule, or a rule with subjects for which it gave no risk.

    Raises :class:`CommandError` for an id of none of them.
    """
    return "\n".join(_Explanation(plan, library, assessment).lines(identifier)) + "\n"


@dataclass(frozen=True)
class _Explanation:
    plan: Plan
    library: Library
    assessment: Assessment

    @cached_property
    def world(self) -> World:
        return world_of(self.plan, self.library, option_of(self.plan, self.assessment.option))

    @cached_property
    def objects(self) -> dict[str, Found]:
        return index(self.world.plan)

    def lines(self, identifier: str) -> Iterator[str]:
        risk = self.assessment.by_id.get(self.library.current_risk(identifier))
        if risk is not None:
            return self.risk(risk)
        rule, mark, rest = identifier.partition("@")
        entry = self.library.entries.get(self.library.current(rule))
        if isinstance(entry, RiskEntry):
            if not mark:
                return self.rule(entry)
            subjects = dict(part.split("=", 1) for part in rest.split(",") if "=" in part)
            roles = {spec.role for spec in entry.subjects}
            if all(key in self.world.by_id for key in subjects.values()) and set(subjects) in ({*roles}, set()):
                return self.absent(entry, identifier, subjects)
        known = [item.id for item in self.assessment.risks if isinstance(entry, RiskEntry) and item.entry is entry]
        raise CommandError(
            "E312",
            f"There is no risk and no rule “{identifier}”",
            where=self.plan.title,
            safe="Nothing was changed.",
            remedy=f"Use one of: {', '.join(known)}." if known else "List both with: pocplanner-cli assess.",
        )

    # A risk of the register

    def risk(self, risk: HarmRisk) -> Iterator[str]:
        yield f"{risk.id} · {risk.title}"
        yield wrapped(risk.statement)
        yield wrapped(risk.why)
        if risk.verdict is Verdict.POSSIBLE:
            yield wrapped("It is possible: it hangs on something that is not known, and its level is provisional.")
        yield from self._where(risk)
        yield heading("Why it is in the register")
        if risk.entry is None:
            yield wrapped("A person wrote it; no rule of the library stands behind it.")
        yield from self._trace(risk.trace)
        yield from self._evidence(risk)
        yield from self._level(risk)
        yield from self._changes(risk)
        yield from self._needs(risk)
        yield from self._measures(risk)
        if risk.entry is not None:
            yield from self._rule_words(risk.entry)

    def _where(self, risk: HarmRisk) -> Iterator[str]:
        if risk.subjects:
            yield heading("For whom and where")
        for subject in risk.subjects:
            found = self.world.by_id.get(subject.id)
            people = ""
            if isinstance(found, Place):
                people = f" ({people_text(found.population.people())})"
            elif isinstance(found, PopulationGroup):
                people = f" ({people_text(found.size)})"
            yield wrapped(f"{subject.kind.replace('_', ' ').capitalize()}: {subject.name}{people}")

    def _trace(self, trace: Iterable[Clause]) -> Iterator[str]:
        """The predicates with their outcome, and below each where its answer comes from, once for each object."""
        told: set[str] = set()
        for clause in trace:
            yield wrapped(f"[{_MARKS[clause.outcome]}] {clause.text}", "  " + "  " * clause.depth)
            origin = self._origin(clause)
            if origin and origin not in told:
                told.add(origin)
                yield wrapped(origin, "      " + "  " * clause.depth)

    def _origin(self, clause: Clause) -> str:
        ref = clause.ref
        found = self.objects.get(ref.object) if ref is not None else None
        if ref is None or found is None:
            return ""
        computed = self._computed(clause.text, ref, found.object)
        if computed:
            return computed
        provenance = vars(found.object).get("provenance")
        if isinstance(provenance, Provenance):
            return f"from: {_provenance(provenance)}"
        return ""

    def _computed(self, text: str, ref: FieldRef, holder: Value) -> str:
        """How a computed answer came about; nothing for a declared one."""
        if not (isinstance(holder, Fact) or (ref.object == self.plan.id and ref.field == "facts")):
            return ""
        for view in self.assessment.facts.values():
            if text.startswith(view.entry.text["en"].question):
                if view.basis.value == "computed":
                    return f"from the situation: {view.explanation}" if view.explanation else "counted in the situation"
                return "" if isinstance(holder, Fact) else "from: nobody answered it yet"
        return ""

    def _evidence(self, risk: HarmRisk) -> Iterator[str]:
        yield heading("Strength of evidence (beside the level, never in it)")
        yield wrapped(evidence_sentence(risk.evidence))
        for item in evidence_items(risk, self.world, self.assessment.as_of):
            day = f", {format_date(item.as_of)}" if item.as_of is not None else ", no date"
            yield wrapped(f"{item.strength.label}: {item_words(item)}{day}{' (old)' if item.is_stale else ''}", "    ")
        if risk.evidence.items:
            yield wrapped(CONVENTION)

    def _level(self, risk: HarmRisk) -> Iterator[str]:
        yield heading(f"Level: {level_words(risk, self.library)}")
        for rating in risk.ratings:
            yield wrapped(_rating(rating))
        proposal = risk.proposal
        if proposal is not None:
            axes = f"likelihood {proposal.likelihood.label.lower()}, impact {proposal.impact.label.lower()}"
            yield wrapped(f"Proposed: {axes}, by these reasons:")
            for reason in proposal.reasons:
                yield wrapped(f"[{_MARKS[reason.applied]}] {reason.axis} {reason.step:+d}: {reason.text}")

    def _changes(self, risk: HarmRisk) -> Iterator[str]:
        yield heading("What would change it")
        if risk.entry is None:
            yield wrapped("Only what its writer decides: no rule can be tried with other answers.")
            return
        found = what_would_change(self.plan, self.library, risk.id, self.assessment.option)
        for sentence in found.sentences():
            yield wrapped(sentence)

    def _needs(self, risk: HarmRisk) -> Iterator[str]:
        needs = [need for need in self.assessment.information_needs if risk.id in need.risks]
        if needs:
            yield heading("Information needs of this risk")
        for need in needs:
            owner = f" [{need.owner.label}]" if need.owner is not None else ""
            yield wrapped(f"{need.rank}. {need.unknown.text}{owner}")

    def _measures(self, risk: HarmRisk) -> Iterator[str]:
        yield heading("Measures")
        for line in self.assessment.measures:
            if line.key in risk.measures and line.measure is not None:
                owner = line.owner.label if line.owner is not None else "no owner"
                ready = f"ready by {line.prepare_by or 'not set'}{', LATE' if line.late else ''}"
                yield wrapped(f"In the plan: {line.title} · {owner} · {ready} · {line.measure.status.label}")
        for key in risk.proposed_measures:
            yield wrapped(f"Proposed by the library: {self.library.measures[key].text['en'].title} ({key})")
        if risk.is_unanswered:
            yield wrapped(f"{UNANSWERED} Class: {risk.pathway.label}.")
        elif not risk.measures:
            yield wrapped("No measure of the plan serves it yet.")
        if risk.gap:
            yield wrapped(f"Thinly answered: {risk.gap}")

    # A rule

    def rule(self, entry: RiskEntry) -> Iterator[str]:
        checked = next(item for item in self.assessment.rules_checked if item.entry.id == entry.id)
        yield f"{entry.id} · {entry.text['en'].title}"
        yield wrapped(f"Rule of the library, class: {entry.pathway.label}.")
        risks = [risk for risk in self.assessment.risks if risk.entry is not None and risk.entry.id == entry.id]
        if risks:
            yield heading(f"It fired: {checked.reason}")
            for risk in risks:
                yield wrapped(f"{risk.id} · {risk.verdict.value} · {level_words(risk, self.library)}")
                yield wrapped(risk.statement, "      ")
            yield wrapped("Explain one of these ids for its facts, evidence and what would change it.")
        else:
            yield from self._not_fired(entry, checked)
        yield from self._rule_words(entry)

    def _not_fired(self, entry: RiskEntry, checked: RuleChecked) -> Iterator[str]:
        yield heading("It did not fire")
        yield wrapped(f"{checked.reason}. That says only that what is declared does not meet its condition.")
        nearest = self._nearest(entry)
        for bound, trace in nearest:
            names = ", ".join(str(vars(subject).get("name") or vars(subject)["id"]) for subject in bound.values())
            yield wrapped(f"For {names}:" if names else "What it looks at:")
            yield from self._trace(trace)
        if not nearest:
            yield wrapped("What it looks at:")
            yield from self._trace(clauses(entry.where_unlisted, self.world, {}))
        yield heading("What would make it fire")
        found = what_would_fire(self.plan, self.library, entry.id, self.assessment.option)
        for sentence in found.sentences():
            yield wrapped(sentence)

    def _nearest(self, entry: RiskEntry) -> list[tuple[dict[str, Value], tuple[Clause, ...]]]:
        """Subjects for which the fewest predicates fail, with what the rule looked at for them."""
        roles = [spec.role for spec in entry.subjects]
        found = []
        for subjects in islice(product(*(self.world.subjects[spec.each] for spec in entry.subjects)), _LOOKED_AT):
            if len({id(subject) for subject in subjects}) < len(subjects):
                continue
            bound = dict(zip(roles, subjects, strict=True))
            trace = self._trace_for(entry, bound)
            found.append((sum(clause.outcome is False for clause in trace), bound, trace))
        found.sort(key=lambda item: item[0])
        return [(bound, trace) for _, bound, trace in found[:_NEAREST]]

    def _trace_for(self, entry: RiskEntry, bound: dict[str, Value]) -> tuple[Clause, ...]:
        conditions = conditions_of(entry, listed=bool(bound))
        return tuple(clause for condition in conditions for clause in clauses(condition, self.world, bound))

    def absent(self, entry: RiskEntry, identifier: str, subjects: dict[str, str]) -> Iterator[str]:
        """Why a rule gave no risk for these subjects."""
        bound = {role: self.world.by_id[key] for role, key in subjects.items()}
        yield f"{identifier} · {entry.text['en'].title}"
        yield wrapped("The register has no such risk: the rule was checked and did not give it.")
        yield heading("Why it is not in the register")
        yield from self._trace(self._trace_for(entry, bound))
        if not bound and entry.subjects:
            yield wrapped("It would only stand while no subject is listed for which the rule gives a risk.")
        yield heading("What would make it stand")
        found = what_would_change(self.plan, self.library, identifier, self.assessment.option)
        for sentence in found.sentences():
            yield wrapped(sentence)
        yield from self._rule_words(entry)

    def _rule_words(self, entry: RiskEntry) -> Iterator[str]:
        text = entry.text["en"]
        yield heading("What to watch")
        for item in text.indicators:
            yield wrapped(f"· {item}")
        yield heading("When it shows up without reason")
        yield wrapped(text.false_alarms)
        yield heading("Rule and sources")
        yield wrapped(f"Rule {entry.id}, guidance library {self.library.version}")
        for source in entry.sources:
            yield wrapped(source_text(source.document, source.section, source.own, self.library))


def _provenance(provenance: Provenance) -> str:
    source = provenance.source or "no source stated"
    day = format_date(provenance.as_of) if provenance.as_of is not None else "no date"
    grades = f"{provenance.source_reliability.label}, {provenance.info_reliability.label}"
    open_to_mission = provenance.releasability is Releasability.MISSION
    release = "" if open_to_mission else f"; release: {provenance.releasability.label.lower()}"
    return f"{source}; {grades}; {day}{release}"


def _rating(rating: Rating) -> str:
    group = "" if rating.group.value == "civilians" else f" for {rating.group.label.lower()}"
    axes = f"likelihood {rating.likelihood.label.lower()}, impact {rating.impact.label.lower()}"
    reason = f": {rating.reason}" if rating.reason else ""
    stage = f"{rating.stage.label}{group}: {axes}"
    return f"{stage}; rated by {rating.rated_by.label}, {format_date(rating.rated_on)}{reason}"
