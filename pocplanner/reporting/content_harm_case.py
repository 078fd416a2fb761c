"""Annex M, the harm case on one page: claim, evidence, assumptions, standing objections.

What does not fit is counted, with the annex where it stands.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pocplanner.model.times import format_date
from pocplanner.model.vocab import Collection, CoverageState, Level, RatingStage
from pocplanner.reporting.blocks import (
    Badge,
    Bullets,
    Cell,
    Column,
    Firmness,
    Heading,
    Look,
    Paragraph,
    Row,
    Style,
    Table,
    Words,
    cell,
    note,
    own,
    paragraph,
    typed,
)
from pocplanner.reporting.content_consultations import open_objections, standing_objections, taken_words, who
from pocplanner.reporting.content_decision import adviser_words
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.fit import most_that_fit
from pocplanner.reporting.phrases import (
    annex_heading,
    annex_ref,
    count_of,
    extract,
    firmness,
    labelled,
    office,
    unbroken,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.assessment.result import EvidenceItem, HarmRisk
    from pocplanner.reporting.blocks import Block, CellBlock, Inline
    from pocplanner.reporting.context import Context

MOST = 9
"""Most items that a list of the page shows."""
_MEASURES = 5
_CHARACTERS = 170
"""Longest reason or advice; all of it stands in the annex that is named."""
_WORST = {Level.HIGH, Level.EXTREME}


def harm_case(context: Context) -> tuple[Block, ...]:
    """The page, with as many items in each list as it holds."""
    case = _Case(context)
    return case.page(most_that_fit(case.page, MOST))


class _Case:
    """What the page is made from, looked up once however often it is measured."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._risks = [risk for risk in context.open_risks if (top := context.remaining(risk)) and top.level in _WORST]
        self._needs = _needs(context)
        self._estimates = _estimates(context)
        self._coverage = _coverage(context)
        self._objections = _objections(context)
        self._set_aside = (*_dismissed(context), *_orphans(context))

    def page(self, shown: int) -> tuple[Block, ...]:
        """The page with so many items in each list; with none, only what the lists are about is said."""
        return (
            annex_heading(Annex.HARM_CASE),
            note("What the plan claims about harm to civilians, on what it rests, and who does not agree."),
            Heading(2, "Claim", compact=True),
            *_claim(self._context, 120 + 60 * shown),
            Heading(2, "Evidence", compact=True),
            *self._evidence(shown),
            Heading(2, "Assumptions", compact=True),
            *_listed([*self._coverage, *self._needs[:shown]], len(self._needs) - shown, Annex.NEEDS),
            *_listed(self._estimates[:shown], len(self._estimates) - shown, Annex.ESTIMATES),
            *self._nothing_assumed(),
            Heading(2, "Standing objections", compact=True),
            labelled("POC Adviser, in own words", adviser_words(self._context)[0].words, Style.SMALL),
            *_listed(self._objections[:shown], len(self._objections) - shown, Annex.CONSULTATIONS),
            *_listed(self._set_aside[:shown], len(self._set_aside) - shown, Annex.REGISTER),
            *self._no_objection(),
        )

    def _evidence(self, shown: int) -> tuple[Block, ...]:
        context = self._context
        columns = (
            Column("No.", 0.07),
            Column("Risk that remains high or extreme", 0.27),
            Column("Now", 0.1),
            Column("Expected", 0.1),
            Column("Strength of the evidence", 0.28),
            Column("Measures", 0.18),
        )
        rows = tuple(_risk(context, risk) for risk in self._risks[:shown])
        unrated = sum(context.standing(risk) is None for risk in context.open_risks)
        empty = "No open risk is rated high or extreme by a person."
        if unrated:
            empty += f" {count_of(unrated, 'open risk')} not rated at all: the level is unknown, not low."
        blocks: list[Block] = []
        if rows or not self._risks:
            summary = "Risks that remain high or extreme, with the strength of the evidence"
            blocks.append(Table(summary, columns, rows, empty=empty, dense=True))
        return (*blocks, *_more(len(self._risks) - shown, Annex.REGISTER))

    def _nothing_assumed(self) -> tuple[Block, ...]:
        if self._coverage or self._needs or self._estimates:
            return ()
        text = "No assumption is recorded and no open question was ranked. This does not mean that nothing is assumed."
        return (paragraph(text, Style.SMALL),)

    def _no_objection(self) -> tuple[Block, ...]:
        if self._objections or self._set_aside:
            return ()
        asked = len(self._context.plan.consultations)
        text = f"No objection is recorded; {count_of(asked, 'consultation')} on record. Silence is never agreement."
        return (paragraph(text, Style.SMALL),)


def _more(left: int, annex: Annex) -> tuple[Block, ...]:
    if left <= 0:
        return ()
    return (Paragraph((Words(f"+{left} in ", Look.QUIET), annex_ref(annex, Look.QUIET), Words(".")), Style.SMALL),)


def _listed(items: Sequence[Inline], left: int, annex: Annex) -> tuple[Block, ...]:
    """A list whose last item counts what stands elsewhere."""
    more: tuple[Inline, ...] = ()
    if left > 0:
        more = ((Words(f"+{left} in ", Look.QUIET), annex_ref(annex, Look.QUIET), Words(".")),)
    return (Bullets((*items, *more), style=Style.SMALL),) if items or more else ()


def _claim(context: Context, characters: int) -> tuple[Block, ...]:
    """In the words of the planner, then what the register counts."""
    decision = context.plan.decision
    option: Inline = own("no option named. ")
    if decision.recommended_option is not None:
        option = (Words(f"{context.option_label(decision.recommended_option)}. ", Look.STRONG, "options, title"),)
    place = "Part II"
    why = extract(decision.recommendation, "Part II, recommendation", characters, place)
    assessed = extract(decision.assessment, "Part II, assessment", characters, place)
    return (
        labelled("Recommended", (*option, *why), Style.SMALL),
        labelled(f"{context.presenter}'s assessment", assessed, Style.SMALL),
        labelled("What the register says is left", own(_left(context)), Style.SMALL),
    )


def _left(context: Context) -> str:
    found = [context.remaining(risk) for risk in context.open_risks]
    counts = Counter(item.level for item in found if item is not None)
    levels = [f"{counts[level]} {level.label.lower()}" for level in reversed(Level) if counts[level]]
    unrated = sum(item is None for item in found)
    said = [*levels, f"{unrated} not rated by a person", f"{len(context.possible_risks)} more possible"]
    return f"{count_of(len(found), 'open risk')}: {', '.join(said)}."


def _risk(context: Context, risk: HarmRisk) -> Row:
    label = context.risk_labels[risk.id]
    where = f"risk {label}"
    name = Cell(cell(own(label, Look.STRONG)).blocks, header=True)
    title = (*typed(risk.title, where), Words(f"; {context.people(risk)}", Look.QUIET))
    now = context.standing(risk)
    level = cell(own("not rated", Look.QUIET)) if now is None else cell(Badge(now.level, now.level.label, now.rated))
    return Row(
        (
            name,
            cell(title),
            level,
            _expected(context, risk),
            cell(*_strength(risk, where)),
            cell(*_behind(context, risk)),
        )
    )


def _expected(context: Context, risk: HarmRisk) -> Cell:
    residual = context.residuals.get(risk.id)
    if risk.rating(RatingStage.RESIDUAL) is None:
        return cell(own("not rated", Look.QUIET))
    if residual is None or residual.level is None:
        return cell(own("does not count yet", Look.QUIET))
    blocks: list[Inline | CellBlock] = [Badge(residual.level, residual.level.label, rated=True)]
    return cell(*blocks)


def _strength(risk: HarmRisk, where: str) -> tuple[Inline, ...]:
    """The word, how many of its facts name a source, the weakest of them with its grades, and what is old."""
    evidence = risk.evidence
    if not evidence.items:
        return (own("Not stated: written by a person" if risk.entry is None else "Not stated", Look.STRONG),)
    head = (
        Words(evidence.strength.label, Look.STRONG),
        Words(f": {evidence.stated} of {evidence.items} name a source"),
    )
    lines: list[Inline] = [head]
    if evidence.weakest is not None:
        weakest = (Words("weakest: ", Look.QUIET), *typed(evidence.weakest.name, f"{where}, evidence"))
        lines.append((*weakest, Words(f", {_grades(evidence.weakest)}", Look.QUIET)))
    old = [f"{len(evidence.stale)} old"] if evidence.stale else []
    old += [f"oldest {unbroken(format_date(evidence.oldest))}"] if evidence.oldest else []
    old += [f"{evidence.undated} without a date"] if evidence.undated else []
    return (*lines, own("; ".join(old), Look.QUIET)) if old else tuple(lines)


def _grades(item: EvidenceItem) -> str:
    if item.source_reliability is None or item.info_reliability is None:
        return "not graded"
    return unbroken(f"graded {item.source_reliability.value}{item.info_reliability.value}")


def _behind(context: Context, risk: HarmRisk) -> tuple[Inline, ...]:
    """Its measures of the plan by how far they are."""
    lines = {line.key: line for line in context.adopted}
    steps: dict[Firmness, list[str]] = {step: [] for step in (Firmness.READY, Firmness.COMMITTED, Firmness.OPEN)}
    for key in risk.measures:
        line = lines.get(key)
        step = firmness(line.measure.status) if line is not None and line.measure is not None else Firmness.DROPPED
        if step in steps:
            steps[step].append(context.measure_labels[key])
    words = {Firmness.READY: "in force or ready", Firmness.COMMITTED: "committed", Firmness.OPEN: "not committed"}
    parts = [
        (Words(f"{words[step]}: ", Look.QUIET), Words(_few(sorted(found)))) for step, found in steps.items() if found
    ]
    return tuple(parts) or (own("none in the plan", Look.STRONG),)


def _few(labels: list[str]) -> str:
    left = len(labels) - _MEASURES
    return ", ".join(labels[:_MEASURES]) + (f", +{left}" if left > 0 else "")


def _coverage(context: Context) -> tuple[Inline, ...]:
    """Lists of the situation that nobody, or not everybody, went through."""
    states = {CoverageState.PARTIAL: "Looked at in part", CoverageState.NOT_LOOKED_AT: "Not looked at"}
    found: list[Inline] = []
    for state, words in states.items():
        lists = [item.label.lower() for item in Collection if context.plan.situation.coverage_of(item) is state]
        if lists:
            found.append((Words(f"{words}: ", Look.STRONG), Words(f"{', '.join(lists)}.")))
    return tuple(found)


def _needs(context: Context) -> tuple[Inline, ...]:
    """Open questions, with what an answer would change."""
    found: list[Inline] = []
    for need in context.assessment.information_needs:
        where = f"information need {need.rank}"
        words = (Words("Not known: ", Look.STRONG), *typed(need.unknown.text, where))
        found.append((*words, Words(f" {context.change(need)}", Look.QUIET, where)))
    return tuple(found)


def _estimates(context: Context) -> tuple[Inline, ...]:
    texts = dict.fromkeys(text for item in context.assessment.exposures for text in item.assumptions)
    return tuple((Words("Estimated: ", Look.STRONG), *typed(text, "exposure, assumptions")) for text in texts)


def _short(text: str, field: str, annex: Annex) -> Inline:
    """The start of a typed text, with the annex where all of it stands."""
    return extract(text, field, _CHARACTERS, annex.words)


def _objections(context: Context) -> tuple[Inline, ...]:
    """Of consultations and of the review."""
    found: list[Inline] = []
    for position, item in standing_objections(context):
        where = f"consultation {position}"
        words = [*who(item, position), Words(f", {item.answer.label.lower()}")]
        if item.advice.strip():
            words += [Words(": "), *_short(item.advice, f"{where}, advice", Annex.CONSULTATIONS), Words(" ")]
            words += taken_words(item, position, _CHARACTERS)
        found.append(tuple(words))
    for number, comment in enumerate(open_objections(context), start=1):
        by = tuple(Words(part.text, Look.STRONG) for part in office(comment.office))
        text = _short(comment.text, f"objection {number}", Annex.CONSULTATIONS)
        found.append((*by, Words(", objection in the review: "), *text))
    return tuple(found)


def _dismissed(context: Context) -> tuple[Inline, ...]:
    """Extreme risks that somebody dismissed; those that nobody rated are counted, for they may be extreme."""
    found: list[Inline] = []
    unrated = 0
    for risk in context.dismissed_risks:
        standing = context.standing(risk)
        label = context.risk_labels[risk.id]
        if standing is None:
            unrated += 1
        elif standing.level is Level.EXTREME:
            reason = risk.decision.reason if risk.decision else ""
            why = _short(reason, f"dismissal of {label}, reason", Annex.REGISTER)
            title = typed(risk.title, f"risk {label}")
            found.append((Words(f"{label}, extreme, dismissed: ", Look.STRONG), *title, Words(". Reason: "), *why))
    if unrated:
        found.append(own(f"{count_of(unrated, 'risk')} dismissed that nobody rated.", Look.STRONG))
    return tuple(found)


def _orphans(context: Context) -> tuple[Inline, ...]:
    found: list[Inline] = []
    for decision in context.assessment.orphans:
        if any(context.level(rating) is Level.EXTREME for rating in decision.ratings):
            why = _short(decision.reason, "risk decision, reason", Annex.REGISTER)
            lead = Words("Rated extreme, no longer in the register: ", Look.STRONG)
            found.append((lead, *typed(decision.risk, "risk decision"), Words(". Reason: "), *why))
    return tuple(found)
