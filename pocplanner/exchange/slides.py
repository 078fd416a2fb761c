"""What a briefing of ten slides says, as plain values; what does not fit on one is counted and stands in the brief."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING, Final

from pocplanner.exchange.office_package import visible
from pocplanner.model.times import format_date, format_dtg
from pocplanner.model.vocab import Answer, ConsultationAnswer, Level, LineStatus, OptionKind, PartnerRole
from pocplanner.reporting.content_measures import timeline
from pocplanner.reporting.content_register import matrix
from pocplanner.reporting.figures import timeline_alt
from pocplanner.reporting.first_page_decision import decision_box
from pocplanner.reporting.first_page_lists import carrying_measures, groups_harmed, ready_by
from pocplanner.reporting.first_page_standing import hrddp_line
from pocplanner.reporting.phrases import count_of, moment, office

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pocplanner.assessment.result import HarmRisk
    from pocplanner.reporting.blocks import Inline, Matrix, Timeline
    from pocplanner.reporting.context import Context
    from pocplanner.reporting.drawing import Figure
    from pocplanner.reporting.sketch import SketchMap

WIDTH: Final = 12.3
"""Inches of a slide between its margins."""
_ROOM: Final = 5.1
_CHARACTERS: Final = 11.0
"""Characters of the text of a table in one inch, on the safe side."""
_LINE: Final = 0.2
_ROWS: Final = 6
_TIMELINE: Final = 1.8
"""Inches below the measures for their timeline."""
_BESIDE: Final = 7.3
"""Inches of a table that leaves room for a drawing beside it."""
_PAD: Final = 0.12
_WORST: Final = {Level.HIGH, Level.EXTREME}
_NOT_WRITTEN: Final = "Not written yet"
_WHERE: Final = {"place", "route", "population_group"}


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of a slide. A level stands beside the text of its cell."""

    name: str
    heads: tuple[str, ...]
    widths: tuple[float, ...]
    """Shares of the width."""
    rows: tuple[tuple[str, ...], ...]
    levels: tuple[Level | None, ...] = ()
    """The level of each row, which colours the cell under the head "Level"."""
    more: int = 0
    """Rows that did not fit."""
    width: float = WIDTH
    """Inches that it takes."""


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide: a title, texts with a label, a table, and where it stands in the brief."""

    title: str
    notes: str
    texts: tuple[tuple[str, str], ...] = ()
    grid: Grid | None = None
    figure: Matrix | Timeline | Figure | None = None
    """A drawing, beside a table that leaves room there, else below it where there is room."""
    caption: str = ""
    """What stands below the drawing."""

    @property
    def footnote(self) -> str:
        """What does not fit, counted."""
        return f"+{self.grid.more} in the brief" if self.grid is not None and self.grid.more else ""


def slides(context: Context, sketch: SketchMap | None = None) -> tuple[Slide, ...]:
    """All ten slides, the sketch map beside the operation."""
    return (
        _asked(context),
        _operation(context, sketch),
        _options(context),
        _risks(context),
        _measures(context),
        _unknown(context),
        _hrddp(context),
        _contingencies(context),
        _advice(context),
        _next(context),
    )


def short(text: str, limit: int) -> str:
    """*text* without outer blanks, cut at a word where it is longer than *limit*, which is then said."""
    text = text.strip()
    if not text:
        return _NOT_WRITTEN
    if len(text) <= limit:
        return visible(text)
    start = text[:limit]
    return visible(f"{start[: max(start.rfind(' '), limit // 2)]} … (in full in the brief)")


def plain(words: Inline) -> str:
    """The text of words."""
    return visible("".join(part.text for part in words)).replace("\u00a0", " ")


def height_of(row: Sequence[str], widths: Sequence[float], broad: float = WIDTH) -> float:
    """Inches that a row of a table takes that is *broad* inches wide, on the safe side."""
    total = sum(widths)
    lines = (
        sum(max(1, ceil(len(part) / (width / total * broad * _CHARACTERS))) for part in text.split("\n"))
        for text, width in zip(row, widths, strict=True)
    )
    return max(lines) * _LINE + _PAD


def _grid(
    name: str,
    columns: Sequence[tuple[str, float]],
    rows: Sequence[tuple[str, ...]],
    *,
    levels: Sequence[Level | None] = (),
    room: float = _ROOM,
    width: float = WIDTH,
) -> Grid:
    heads, widths = tuple(head for head, _ in columns), tuple(width for _, width in columns)
    left, fitting = room - _LINE - _PAD, 0
    for row in rows[:_ROWS]:
        left -= height_of(row, widths, width)
        if left < 0 and fitting:
            break
        fitting += 1
    return Grid(name, heads, widths, tuple(rows[:fitting]), tuple(levels[:fitting]), len(rows) - fitting, width)


def _asked(context: Context) -> Slide:
    plan, decision = context.plan, context.plan.decision
    needed = plain(moment(decision.needed_by, plan.timing, ""))
    return Slide(
        short(plan.title, 120),
        "Brief, first page and Part II.e.",
        (
            ("Decision asked for", short(decision.decision_requested, 420)),
            ("Needed by", short(needed, 200)),
            ("If none is taken", short(decision.if_no_decision, 420)),
            ("From, to", short(f"{plan.from_post or context.presenter} to {plan.to_post or 'SRSG'}", 200)),
        ),
    )


def _operation(context: Context, sketch: SketchMap | None) -> Slide:
    plan, brief = context.plan, context.plan.information
    room = 330 if sketch is None else 160
    start = plan.timing.start()
    day = format_dtg(start) if start else format_date(plan.timing.d_day) if plan.timing.d_day else "D-day not set"
    partners = [item.name for item in plan.situation.partner_forces if item.role is not PartnerRole.NONE]
    rows = (
        ("What", short(brief.what, room)),
        ("Why", short(brief.why, room)),
        ("Where", short(brief.where or plan.area, room)),
        ("When", short(f"{day}. {brief.when}" if brief.when.strip() else day, room)),
        ("Who", short(brief.who, room)),
        ("With whom", short(", ".join(partners), 250) if partners else "No partner force is declared"),
    )
    where = "Brief, Part I.a."
    if sketch is None:
        return Slide("The operation", where, (), _grid("Operation", (("", 0.13), ("", 0.87)), rows))
    figure = replace(sketch.alone(), disclaimer="")
    grid = _grid("Operation", (("", 0.17), ("", 0.83)), rows, width=_BESIDE)
    return Slide("The operation", where, (), grid, figure, sketch.figure.disclaimer)


def _options(context: Context) -> Slide:
    plan = context.plan
    rows: list[tuple[str, ...]] = []
    # "No operation" comes before any that may not fit.
    last = len(plan.options)
    order = {
        item.id: (at if at < 2 or item.option_kind is OptionKind.NO_OPERATION else last + at)
        for at, item in enumerate(plan.options)
    }
    for option in sorted(plan.options, key=lambda item: order[item.id]):
        best = "\nRecommended" if option.id == plan.decision.recommended_option else ""
        label = short(context.option_label(option.id), 110) + best
        rows.append(
            (
                label,
                short(option.collateral_damage, 95),
                short(option.political_risk, 95),
                short(option.feasibility, 95),
            )
        )
    if not context.has_no_operation:
        rows.append(("No operation", _NOT_WRITTEN, _NOT_WRITTEN, _NOT_WRITTEN))
    columns = (("Option", 0.25), ("Harm to civilians", 0.25), ("Political risk", 0.25), ("Feasibility", 0.25))
    why = (("Recommendation", short(plan.decision.recommendation, 200)),)
    grid = _grid("Options", columns, rows, room=_ROOM - 0.9)
    return Slide("Options, with “no operation”", "Brief, Part II.b and II.c.", why, grid)


def _risks(context: Context) -> Slide:
    worst = worst_risks(context)
    rows, levels = [], []
    for risk in worst:
        standing = context.remaining(risk)
        assert standing is not None
        names = ", ".join(subject.name for subject in risk.subjects if subject.kind in _WHERE)
        text = f"{risk.title}. {groups_harmed(risk, 1)}; {context.people(risk)}{'; ' + names if names else ''}"
        level = standing.level.label if standing.rated else f"{standing.level.label} (proposed)"
        rows.append((context.risk_labels[risk.id], short(text, 170), level, visible(standing.basis)))
        levels.append(standing.level)
    columns = (("No.", 0.1), ("Risk: who, how many, where", 0.5), ("Level", 0.14), ("On whose word", 0.26))
    return Slide(
        f"Risks to civilians that remain high or extreme ({len(worst)})",
        "Brief, first page and annex A. No number here means that civilians are safe.",
        () if worst else (("", "No triggered risk stands at high or extreme. This is no finding of safety."),),
        _grid("Risks", columns, rows, levels=levels, width=_BESIDE) if worst else None,
        matrix(context) if worst else None,
    )


def worst_risks(context: Context) -> tuple[HarmRisk, ...]:
    """Open risks that remain high or extreme, worst first."""
    return tuple(risk for risk in context.open_risks if (top := context.remaining(risk)) and top.level in _WORST)


def _measures(context: Context) -> Slide:
    rows = []
    for line in carrying_measures(context):
        measure = line.measure
        status = f"{measure.status.label}{', late' if line.late else ''}" if measure else "Proposed"
        absent = short(measure.if_absent if measure else "", 160)
        owner, day = plain(office(line.owner)), plain(ready_by(line))
        rows.append((context.measure_labels[line.key], short(line.title, 160), owner, day, status, absent))
    columns = (
        ("No.", 0.07),
        ("Measure", 0.3),
        ("Owner", 0.14),
        ("Ready by", 0.13),
        ("Status", 0.12),
        ("If it is absent", 0.24),
    )
    empty = () if rows else (("", "No measure of the plan answers these risks yet."),)
    grid = _grid("Measures", columns, rows, room=_ROOM - _TIMELINE) if rows else None
    return Slide(
        "Measures that the decision rests on", "Brief, first page and annex B.", empty, grid, _timeline(context, grid)
    )


def _timeline(context: Context, grid: Grid | None) -> Timeline | None:
    """The measures of the table against D-day."""
    whole = timeline(context)[0]
    labels = {row[0] for row in grid.rows} if grid is not None else set()
    rows = tuple(row for row in whole.rows if row.label in labels) if whole is not None else ()
    return replace(whole, rows=rows, alt=timeline_alt(rows)) if whole is not None and rows else None


def _unknown(context: Context) -> Slide:
    needs = context.assessment.information_needs
    rows = [(str(need.rank), short(need.unknown.text, 200), short(need.change, 260)) for need in needs]
    columns = (("", 0.06), ("What is not known", 0.44), ("What it would change", 0.5))
    empty = () if rows else (("", "No open question was ranked. This does not mean that everything is known."),)
    grid = _grid("Information needs", columns, rows) if rows else None
    return Slide("What is not known", "Brief, annex J.", empty, grid)


def _hrddp(context: Context) -> Slide:
    plan = context.plan
    rows = []
    for item in plan.hrddp.assessments:
        met = sum(condition.met is Answer.YES for condition in item.conditions)
        conditions = f"{met} of {count_of(len(item.conditions), 'condition')} met" if item.conditions else "none"
        expires = format_date(item.expires) if item.expires else "not set"
        rows.append((short(context.name(item.recipient), 120), item.outcome.label, conditions, expires))
    columns = (("Recipient", 0.34), ("Outcome", 0.3), ("Conditions", 0.2), ("Expires", 0.16))
    texts = (
        ("Outcome", short(plain(hrddp_line(context)), 300)),
        ("Legal basis", short(plan.information.legal_basis, 330)),
    )
    grid = _grid("HRDDP", columns, rows, room=_ROOM - 2.2) if rows else None
    return Slide("Human Rights Due Diligence Policy and legal basis", "Brief, annex D and Part I.b.", texts, grid)


def _contingencies(context: Context) -> Slide:
    rows = []
    for plan in context.plan.contingency_plans:
        for row in plan.rows:
            lines = [line for line in row.reactive if line.status is not LineStatus.DROPPED]
            first = "No reactive line"
            if lines:
                who = " / ".join(plain(office(item)) for item in lines[0].components) or "to be assigned"
                more = f" (+{len(lines) - 1} in the brief)" if len(lines) > 1 else ""
                first = f"{who}: {short(lines[0].text, 150)}{more}"
            rows.append((short(plan.scenario, 120), short(row.trigger, 190), first))
    columns = (("Scenario", 0.25), ("Trigger", 0.37), ("First line of the reaction", 0.38))
    empty = () if rows else (("", "No contingency plan is written."),)
    grid = _grid("Contingencies", columns, rows) if rows else None
    return Slide("Contingencies and their triggers", "Brief, annex C.", empty, grid)


def _advice(context: Context) -> Slide:
    decision = context.plan.decision
    words = decision.advice[-1].words if decision.advice else ""
    rows = []
    for item in context.plan.consultations:
        against = item.answer in {ConsultationAnswer.OBJECTION, ConsultationAnswer.CONCERNS}
        if not against and not (item.taken is Answer.NO and item.advice.strip()):
            continue
        body = item.component.label if item.component else short(item.body, 100)
        taken = {Answer.YES: "Taken", Answer.NO: "Not taken", Answer.UNKNOWN: "Not said"}[item.taken]
        why = f"{taken}: {short(item.why, 120)}" if item.why.strip() else taken
        rows.append((body, item.answer.label, short(item.advice, 190), why))
    columns = (("Office", 0.2), ("Answer", 0.14), ("Advice", 0.38), ("Taken, and why", 0.28))
    texts = (
        ("POC Adviser, in own words", short(words, 520) if words else "No advice received"),
        *(() if rows else (("Objections", "None is recorded. Silence is never agreement."),)),
    )
    grid = _grid("Objections", columns, rows, room=_ROOM - 1.5) if rows else None
    return Slide("The adviser's words, objections, advice not taken", "Brief, Part II.c and II.d.", texts, grid)


def _next(context: Context) -> Slide:
    decision, last = context.plan.decision, context.last_decision
    box = decision_box()
    recorded = "None is recorded. It is taken by pen on the brief: " + ", ".join(box.choices) + "."
    if last is not None:
        recorded = f"{last.outcome.label}, {format_dtg(last.at)}, by {last.capacity}"
    return Slide(
        "Decision, and what happens next",
        "Brief, first page, Part II.e and Part III.",
        (
            ("Decision", short(recorded, 300)),
            ("Next", "; ".join(_dates(context)) or "No date ahead is written."),
            ("An approval lapses", short(decision.approval_lapses, 250)),
            ("Who may stop the operation", short(decision.who_may_stop, 250)),
        ),
    )


def _dates(context: Context) -> Iterable[str]:
    timing, phases = context.plan.timing, context.plan.phases
    shown = [f"{short(phase.name, 60)}: {phase.start.label()}" for phase in phases[:4] if phase.start is not None]
    needed = context.plan.decision.needed_by
    first = [f"decision by {short(plain(moment(needed, timing, '')), 90)}"] if needed is not None else []
    more = [f"+{len(phases) - 4} in the brief"] if len(phases) > 4 else []
    return [*first, *shown, *more]
