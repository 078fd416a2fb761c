"""What the first two pages list: the worst risks, the measures that carry the decision, open questions, dissent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.times import format_date
from pocplanner.model.vocab import Answer, ConsultationAnswer, Level, OptionKind
from pocplanner.reporting.blocks import (
    Badge,
    Bullets,
    Cell,
    Column,
    Look,
    Paragraph,
    Row,
    Style,
    Table,
    Words,
    own,
    typed,
)
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.phrases import (
    annex_ref,
    count_of,
    office,
    unbroken,
    written,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.assessment.result import HarmRisk, InformationNeed, MeasureLine
    from pocplanner.model.brief import Consultation
    from pocplanner.model.operation import Option
    from pocplanner.reporting.blocks import CellBlock, Inline
    from pocplanner.reporting.context import Context

GROUPS_SHOWN = 1
WORST_SHOWN = 4
"""Worst risks whose measures carry the decision where nobody said on which it rests."""
TITLE_CHARACTERS, POST_CHARACTERS = 120, 60
"""Longest title and name of a post on the first page; longer ones stand whole in part I."""
_NAMES_CHARACTERS, _RISK_CHARACTERS = 110, 110
_WHERE = {"place", "route", "population_group"}
_WORST = {Level.HIGH, Level.EXTREME}
_AGAINST = {ConsultationAnswer.OBJECTION, ConsultationAnswer.CONCERNS}
_FEW_WORDS, _SHORT_WORD, _LONGEST_END = 3, 3, 36
"""Words that stay together at the end of a cut text as long as they are no longer than this, and letters of a word that
does not end one."""
_NEED_LINE = 200
"""Characters of a question that are printed in any case."""


def tight(*parts: Inline | CellBlock) -> Cell:
    """A cell in the small type of the first page."""
    return Cell(tuple(Paragraph(part, Style.DENSE) if isinstance(part, tuple) else part for part in parts))


def cut(text: str, field: str, characters: int, look: Look = Look.PLAIN) -> Inline:
    """The start of a typed text; the page says where all of it stands."""
    flat = " ".join(text.split())
    if len(flat) <= characters:
        return written(flat, field, look)
    start = flat[:characters]
    return (Words(f"{_ending_well(start[: max(start.rfind(' '), characters // 2)])}\u00a0…", look, field),)


def _ending_well(start: str) -> str:
    """The start of a text without short words at its end, which say nothing there; its last words stay on one line.

    So no line of the page holds a lone "…".
    """
    words = start.rstrip(" ,;:").split(" ")
    while len(words) > _FEW_WORDS and len(words[-1]) <= _SHORT_WORD and words[-1].islower():
        words.pop()
    words[-1] = words[-1].rstrip(",;:")
    last = "\u00a0".join(words[-_FEW_WORDS:])
    return " ".join([*words[:-_FEW_WORDS], last if len(last) <= _LONGEST_END else " ".join(words[-_FEW_WORDS:])])


def first_words(text: str, field: str, characters: int) -> Inline:
    """The start of a typed text as :func:`cut` gives it, with part II named where all of it stands."""
    words = cut(text, field, characters)
    is_whole = len(" ".join(text.split())) <= characters
    return words if is_whole else (*words, Words(f" ({unbroken('in full in part II')})", Look.QUIET))


def more(total: int, shown: int, where: str) -> str:
    """How many more stand elsewhere, in the words of a heading."""
    return f"; +{total - shown} {where}" if total > shown else ""


def chosen_options(context: Context, most: int | None) -> tuple[tuple[int, Option], ...]:
    """Options with their numbers: the recommended one and "no operation" in any case, then the others in order."""
    numbered = list(enumerate(context.plan.options, start=1))
    recommended = context.plan.decision.recommended_option
    must = [number for number, option in numbered if option.id == recommended]
    must += [number for number, option in numbered if option.option_kind is OptionKind.NO_OPERATION][:1]
    chosen = list(dict.fromkeys([*must, *(number for number, _ in numbered)]))[:most]
    return tuple((number, option) for number, option in numbered if number in chosen)


def worst_risks(context: Context) -> tuple[HarmRisk, ...]:
    """Open risks that remain high or extreme."""
    return tuple(risk for risk in context.open_risks if (top := context.remaining(risk)) and top.level in _WORST)


def risk_table(context: Context, risks: Sequence[HarmRisk]) -> Table:
    """Risks with their level now and expected, and the office that rated them."""
    columns = (
        Column("No.", 0.07),
        Column("Risk: who, how many, where", 0.51),
        Column("Now", 0.1),
        Column("Expected", 0.1),
        Column("Rated by", 0.22),
    )
    rows = tuple(_risk_row(context, risk) for risk in risks)
    summary = "Worst risks that remain, with level and the office that rated it"
    return Table(summary, columns, rows, empty=_no_worst(context), dense=True)


def _no_worst(context: Context) -> str:
    levels = [standing.level for risk in context.possible_risks if (standing := context.standing(risk))]
    worst = f", the worst provisionally {max(levels, key=list(Level).index).label.lower()}" if levels else ""
    return (
        f"No triggered risk stands at high or extreme. {count_of(len(context.possible_risks), 'possible risk')} "
        f"beside them{worst}; {count_of(len(context.assessment.rules_checked), 'rule')} checked. "
        "This is no finding that civilians are safe."
    )


def register_counts(context: Context) -> Inline:
    """How many risks the register holds, and how many nobody rated."""
    unrated = sum(1 for risk in context.open_risks if not risk.ratings)
    levels = [standing.level for risk in context.dismissed_risks if (standing := context.standing(risk))]
    worst = sum(level in _WORST for level in levels)
    basis = " by a rating or by the proposal" if context.printing.edition.shows_proposals else ""
    high = f", {worst} of them high or extreme{basis}" if worst else ""
    return (
        Words("Register (", Look.QUIET),
        annex_ref(Annex.REGISTER, Look.QUIET),
        Words(f"): {count_of(len(context.open_risks), 'risk')}, ", Look.QUIET),
        Words(f"{unrated} not rated by a person", Look.STRONG if unrated else Look.QUIET),
        Words(
            f"; {len(context.possible_risks)} more possible, hanging on something unknown; "
            f"{len(context.dismissed_risks)} dismissed with a reason{high}.",
            Look.QUIET,
        ),
    )


def _risk_row(context: Context, risk: HarmRisk) -> Row:
    now, expected = context.standing(risk), context.remaining(risk)
    names = _names(risk)
    who = groups_harmed(risk, GROUPS_SHOWN)
    number = "number not known" if context.count_of_people(risk) is None else context.people(risk)
    field = f"names in risk {context.risk_labels[risk.id]}"
    where = (Words(f". {who}; {number}" + ("; " if names else "."), Look.PLAIN), *typed(names, field))
    level = tight(own("not rated", Look.QUIET)) if now is None else tight(Badge(now.level, now.level.label, now.rated))
    later, basis = tight(own("as now", Look.QUIET)), tight(own("not rated by a person"))
    if expected is not None:
        basis = tight(own(expected.office, Look.PLAIN))
        if expected != now:
            later = tight(Badge(expected.level, expected.level.label, expected.rated))
    title = cut(risk.title, f"risk {context.risk_labels[risk.id]}", _RISK_CHARACTERS, Look.STRONG)
    label = Cell(tight(own(context.risk_labels[risk.id])).blocks, header=True)
    return Row((label, tight((*title, *where)), level, later, basis))


def _names(risk: HarmRisk) -> str:
    """Where it is, as many names as fit on a line or two; the others are counted."""
    places = [subject.name for subject in risk.subjects if subject.kind in _WHERE]
    names = places or [subject.name for subject in risk.subjects]
    if not names:
        return ""
    shown = [names[0] if len(names[0]) <= _NAMES_CHARACTERS else f"{names[0][:_NAMES_CHARACTERS].rstrip()}\u00a0…"]
    for name in names[1:]:
        if len(", ".join([*shown, name])) > _NAMES_CHARACTERS:
            break
        shown.append(name)
    left = len(names) - len(shown)
    return ", ".join(shown) + (f" and {left} more." if left else ".")


def measure_table(context: Context, lines: Sequence[MeasureLine], characters: int = 300) -> Table:
    """Measures with owner, date, status and what follows without them."""
    columns = (
        Column("No.", 0.07),
        Column("Measure", 0.31),
        Column("Owner", 0.14),
        Column("Ready by, status", 0.22),
        Column("If it is not there", 0.26),
    )
    rows = tuple(_measure_row(context, line, characters) for line in lines)
    summary = "Measures that the decision rests on, with owner, date, status and what follows without them"
    return Table(summary, columns, rows, empty="No measure of the plan answers these risks yet.", dense=True)


def _measure_row(context: Context, line: MeasureLine, characters: int) -> Row:
    label = context.measure_labels[line.key]
    status = line.measure.status.label if line.measure else "Proposed"
    late = (Words(", "), Words("late", Look.STRONG)) if line.late else ()
    return Row(
        (
            Cell(tight(own(label)).blocks, header=True),
            tight(cut(line.title, f"measure {label}, title", _RISK_CHARACTERS)),
            tight(office(line.owner)),
            tight((*ready_by(line), Words(f"; {status.lower()}"), *late)),
            tight(_without(context, line, characters)),
        )
    )


def _without(context: Context, line: MeasureLine, characters: int) -> Inline:
    """What follows if a measure is not there in time: as written, else the risks that then stay as they are."""
    label = context.measure_labels[line.key]
    if line.measure is not None and line.measure.if_absent.strip():
        room = max(characters // 2, 40)
        return cut(line.measure.if_absent, f"measure {label}, if it is not there", room)
    left = [risk for risk in line.serves if risk in context.risk_labels]
    listed = context.risk_list(tuple(left[:2])) + (f" and {len(left) - 2} more" if len(left) > 2 else "")
    return own(f"not written; {listed} then stay as now" if left else "not written", Look.QUIET)


def need_list(context: Context, needs: Sequence[InformationNeed], first: int, characters: int = 300) -> Bullets:
    """Open questions with what an answer would change."""
    items = tuple(
        (
            *cut(need.unknown.text, f"information need {need.rank}", max(characters, _NEED_LINE), Look.STRONG),
            Words(f" {_changes(context, need)}"),
        )
        for need in needs
    )
    return Bullets(items, numbered=True, style=Style.DENSE, first=first)


def _changes(context: Context, need: InformationNeed) -> str:
    """What an answer would change, in few words; with a level nobody gave only where this edition holds such."""
    if not need.risks:
        return context.change(need)
    possible = {risk.id for risk in context.possible_risks}
    settled = sum(risk in possible for risk in need.risks)
    moved = len(need.risks) - settled
    parts = [f"Would help to settle {count_of(settled, 'possible risk')}"] if settled else []
    if moved:
        parts.append(f"{'could' if parts else 'Could'} move the level of {count_of(moved, 'risk')}")
    worst = f", the worst provisionally {need.worst.label.lower()}" if need.worst is not None else ""
    return f"{'; '.join(parts)}{worst if context.printing.edition.shows_proposals else ''}."


def dissent(context: Context) -> tuple[Inline, ...]:
    """Objections first, then concerns, then other advice that was not taken, each with why."""
    asked = context.plan.consultations
    order = (ConsultationAnswer.OBJECTION, ConsultationAnswer.CONCERNS)
    against = sorted((item for item in asked if item.answer in _AGAINST), key=lambda item: order.index(item.answer))
    refused = [
        item for item in asked if item.answer not in _AGAINST and item.taken is Answer.NO and item.advice.strip()
    ]
    return tuple(_dissenting(item) for item in (*against, *refused))


def _dissenting(item: Consultation) -> Inline:
    body = item.component.label if item.component is not None else item.body or item.consultation_kind.label
    taken = {Answer.YES: "taken", Answer.NO: "not taken", Answer.UNKNOWN: "not said whether taken"}[item.taken]
    words = [Words(f"{body}, {item.answer.label.lower()}", Look.STRONG, "consultation, body"), Words(": ")]
    words += written(item.advice, "consultation, advice")
    words.append(Words(f" ({taken}", Look.SLANTED))
    if item.why.strip():
        words += [Words(": ", Look.SLANTED), *typed(item.why, "consultation, why", Look.SLANTED)]
    return (*words, Words(")", Look.SLANTED))


def shortened_words(words: Inline, characters: int) -> Inline:
    """Words of which the typed ones are cut to *characters* each."""
    return tuple(
        part
        for word in words
        for part in (cut(word.text, word.field, characters) if word.field and len(word.text) > characters else (word,))
    )


def groups_harmed(risk: HarmRisk, shown: int = 99) -> str:
    """The groups that could be harmed, in one line; those after the first *shown* are counted only."""
    labels = [group.label if not position else group.label.lower() for position, group in enumerate(risk.harmed)]
    more = len(labels) - shown
    return ", ".join(labels) if more < 2 else f"{', '.join(labels[:shown])} and {more} other groups"


def carrying_measures(context: Context) -> tuple[MeasureLine, ...]:
    """Measures on which the expected residual of open risks rests; where nobody said, those that serve the worst."""
    named = {key for risk in context.open_risks for key in _rests_on(context, risk)}
    if not named:
        named = {key for risk in worst_risks(context)[:WORST_SHOWN] for key in risk.measures}
    lines = [line for line in context.adopted if line.key in named]
    return tuple(sorted(lines, key=lambda line: (not line.late, context.measure_labels[line.key])))


def _rests_on(context: Context, risk: HarmRisk) -> tuple[str, ...]:
    residual = context.residuals.get(risk.id)
    return () if residual is None else residual.rests_on


def ready_by(line: MeasureLine) -> Inline:
    """When a measure must be ready, as written and on the calendar."""
    if not line.prepare_by:
        return (Words("not set", Look.QUIET),)
    on = f" ({unbroken(format_date(line.prepare_on))})" if line.prepare_on and line.prepare_by[:1] in "DH" else ""
    return own(f"{line.prepare_by}{on}")
