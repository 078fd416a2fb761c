"""Annex N: whose risk is left, by group and place, with those whom neither a risk nor a measure names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.analysis.exposure import SITES
from pocplanner.model.vocab import CivilianStatus, GroupAtRisk, Level, RatingStage
from pocplanner.reporting.blocks import (
    Badge,
    Box,
    Cell,
    Column,
    Heading,
    Look,
    Paragraph,
    Row,
    Style,
    Table,
    Tone,
    Words,
    cell,
    note,
    own,
    typed,
)
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.phrases import annex_heading, annex_ref, count_of, joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pocplanner.assessment.result import HarmRisk
    from pocplanner.model.situation import Place, PopulationGroup
    from pocplanner.reporting.blocks import Block, CellBlock, Inline
    from pocplanner.reporting.context import Context

SHOWN = 6
"""Numbers that stand in a cell; the others are counted."""
NOBODY_LOOKED = "not mentioned by any risk or measure: this may mean that nobody looked"
_ORDER = list(Level)
_COLUMNS = (
    Column("Who", 0.24),
    Column("Open risks that touch it, worst first", 0.29),
    Column("Worst now", 0.14),
    Column("Worst expected", 0.12),
    Column("Rests on", 0.21),
)


@dataclass(frozen=True, slots=True)
class Touched:
    """A group or place with what is open for it."""

    name: str
    field: str
    about: str
    """How many people, in words; empty where that has no meaning."""
    risks: tuple[HarmRisk, ...]
    """Triggered open risks that name it."""
    nearby: tuple[HarmRisk, ...]
    """Those that name only a place where it lives."""
    possible: tuple[HarmRisk, ...]
    in_measures: bool
    """Whether a measure of the plan names it."""
    group: GroupAtRisk = GroupAtRisk.CIVILIANS
    """The group whose own ratings count, where there are any."""

    @property
    def all(self) -> tuple[HarmRisk, ...]:
        """Triggered open risks that touch it, in whatever way."""
        return (*self.risks, *self.nearby)

    @property
    def is_mentioned(self) -> bool:
        """Whether a risk or a measure names it, or one of its places."""
        return bool(self.risks or self.nearby or self.possible or self.in_measures)


@dataclass(frozen=True, slots=True)
class _Given:
    """A level of a risk for a group."""

    level: Level
    rated: bool
    """Whether a person gave it."""
    expected: bool
    """Whether it is what is expected to remain, and not the level as it is."""
    risk: HarmRisk


def residual_by_group(context: Context) -> tuple[Block, ...]:
    """The whole annex."""
    groups = tuple(_population(context, group) for group in context.plan.situation.population_groups)
    at_risk = tuple(_at_risk(context, group) for group in GroupAtRisk if _is_named(context, group))
    places = tuple(_place(context, place) for place in context.plan.situation.places)
    return (
        annex_heading(Annex.RESIDUAL),
        note(
            "Open risks are those that are triggered and not dismissed. Expected levels count only where the measures "
            "behind them are committed; “as now” says that none counts. "
            "Where nobody rated, the level is unknown, not low."
        ),
        *_never(groups, at_risk, places),
        *_section(
            context,
            "Population groups of the plan",
            groups,
            "No population group is written: nobody said who lives there.",
        ),
        *_section(
            context,
            "Groups at particular risk",
            at_risk,
            "Neither the plan nor a risk names a group at particular risk.",
        ),
        *_unnamed(context),
        *_section(
            context, "Places", tuple(item for item in places if item.about or item.is_mentioned), "No place is written."
        ),
    )


def _population(context: Context, group: PopulationGroup) -> Touched:
    def names(risk: HarmRisk) -> bool:
        return any(subject.id == group.id for subject in risk.subjects) or _in_text(group.name, _texts(risk))

    def lives_there(risk: HarmRisk) -> bool:
        return any(subject.id in group.places for subject in risk.subjects)

    doubt = "; in doubt: counted as civilians" if group.civilian_status is CivilianStatus.DOUBTFUL else ""
    risks = tuple(risk for risk in context.open_risks if names(risk))
    nearby = tuple(risk for risk in context.open_risks if lives_there(risk) and risk not in risks)
    possible = tuple(risk for risk in context.possible_risks if names(risk) or lives_there(risk))
    about = context.people_at(group.id) + doubt
    return Touched(
        group.name, "population groups, name", about, risks, nearby, possible, _measured(context, group.name)
    )


def _at_risk(context: Context, group: GroupAtRisk) -> Touched:
    def harmed(risk: HarmRisk) -> bool:
        return group in risk.harmed

    places = sum(
        any(item.group is group for item in place.population.groups) for place in context.plan.situation.places
    )
    about = f"counted or named at {count_of(places, 'place')}" if places else ""
    risks, possible = _those(context.open_risks, harmed), _those(context.possible_risks, harmed)
    return Touched(group.label, "", about, risks, (), possible, _measured(context, group.label), group)


def _place(context: Context, place: Place) -> Touched:
    def concerns(risk: HarmRisk) -> bool:
        return any(subject.id == place.id for subject in risk.subjects)

    count = place.population.people()
    about = context.people_at(place.id) if count is not None or place.place_kind in SITES else ""
    measured = _measured(context, place.name) or any(
        line.measure is not None and place.id in line.measure.places for line in context.adopted
    )
    risks, possible = _those(context.open_risks, concerns), _those(context.possible_risks, concerns)
    return Touched(place.name, "places, name", about, risks, (), possible, measured)


def _those(risks: Iterable[HarmRisk], wanted: Callable[[HarmRisk], bool]) -> tuple[HarmRisk, ...]:
    return tuple(risk for risk in risks if wanted(risk))


def _texts(risk: HarmRisk) -> str:
    return f"{risk.title}\n{risk.statement}"


def _in_text(name: str, text: str) -> bool:
    return name.casefold() in text.casefold()


def _measured(context: Context, name: str) -> bool:
    return any(
        _in_text(name, f"{line.title}\n{line.text}\n{line.own_harm}\n{line.done_when}") for line in context.adopted
    )


def _is_named(context: Context, group: GroupAtRisk) -> bool:
    """Whether the situation or a risk of the register names a group at risk."""
    situation = context.plan.situation
    return (
        any(group in item.at_risk for item in situation.population_groups)
        or any(count.group is group for place in situation.places for count in place.population.groups)
        or any(group in risk.harmed for risk in (*context.open_risks, *context.possible_risks))
    )


def _never(*lists: tuple[Touched, ...]) -> tuple[Block, ...]:
    """Those of the plan whom nothing mentions, plainly and first."""
    names = [typed(item.name, item.field, Look.STRONG) for found in lists for item in found if not item.is_mentioned]
    if not names:
        return ()
    words = (*joined(names, "; "), Words(f": {NOBODY_LOOKED}."))
    return (Box((Paragraph(words, Style.SMALL),), Tone.WARNING),)


def _unnamed(context: Context) -> tuple[Block, ...]:
    left = [group.label for group in GroupAtRisk if not _is_named(context, group)]
    if not left:
        return ()
    words = (
        Words("Named neither in the plan nor in an open risk: ", Look.STRONG),
        Words(f"{'; '.join(left)}. This is no finding that they are not there."),
    )
    return (Paragraph(words, Style.SMALL),)


def _section(context: Context, title: str, found: tuple[Touched, ...], empty: str) -> tuple[Block, ...]:
    ordered = sorted(found, key=lambda item: _rank(context, item))
    rows = tuple(_row(context, item) for item in ordered)
    return (Heading(2, f"{title} ({len(found)})"), Table(f"{title}: whose risk is left", _COLUMNS, rows, empty=empty))


def _rank(context: Context, item: Touched) -> tuple[int, int]:
    """Unmentioned ones first, then the highest expected level; those without a level come last."""
    if not item.is_mentioned:
        return (-len(_ORDER), 0)
    worst = _worst(_given(context, item, expected=True))
    return (-_ORDER.index(worst.level) if worst else 1, -len(item.all))


def _row(context: Context, item: Touched) -> Row:
    who: list[Inline] = [typed(item.name, item.field, Look.STRONG) if item.field else own(item.name, Look.STRONG)]
    if item.about:
        who.append(own(item.about, Look.QUIET))
    name = Cell(cell(*who).blocks, header=True)
    if not item.is_mentioned:
        flagged = own(f"{NOBODY_LOOKED[0].upper()}{NOBODY_LOOKED[1:]}", Look.STRONG)
        return Row((name, cell(flagged), *(cell(own("Unknown", Look.QUIET)) for _ in range(3))))
    return Row(
        (
            name,
            cell(*_touching(context, item)),
            _level(context, item, expected=False),
            _level(context, item, expected=True),
            cell(*_rests_on(context, item)),
        )
    )


def _touching(context: Context, item: Touched) -> tuple[Inline, ...]:
    parts: list[Inline] = []
    if item.risks:
        parts.append(_numbers(context, item.risks))
    if item.nearby:
        lead = "by way of its places: " if item.risks else "Not named itself; by way of its places: "
        parts.append((Words(lead, Look.QUIET), *_numbers(context, item.nearby)))
    if item.possible:
        parts.append((Words("possible: ", Look.QUIET), *_numbers(context, item.possible)))
    return tuple(parts) or (own("No open risk names it; a measure does", Look.QUIET),)


def _numbers(context: Context, risks: tuple[HarmRisk, ...]) -> Inline:
    return _shown([context.risk_labels[risk.id] for risk in risks], Annex.REGISTER)


def _shown(labels: list[str], annex: Annex) -> Inline:
    """The first numbers; how many more there are, and where they stand."""
    words = Words(", ".join(labels[:SHOWN]))
    if len(labels) <= SHOWN:
        return (words,)
    return (words, Words(f", +{len(labels) - SHOWN} in ", Look.QUIET), annex_ref(annex, Look.QUIET))


def _level(context: Context, item: Touched, *, expected: bool) -> Cell:
    given = _given(context, item, expected=expected)
    worst = _worst(given)
    if worst is None:
        return cell(own("Unknown: not rated by a person" if item.all else "Unknown", Look.QUIET))
    label = context.risk_labels[worst.risk.id]
    parts: list[Inline | CellBlock] = [Badge(worst.level, worst.level.label, worst.rated)]
    parts.append(own(label if worst.expected or not expected else f"{label}, as now", Look.QUIET))
    unrated = len(item.all) - len(given)
    if unrated and not expected:
        parts.append(own(f"at least: {unrated} of {len(item.all)} not rated", Look.QUIET))
    return cell(*parts)


def _worst(given: tuple[_Given, ...]) -> _Given | None:
    return max(given, key=lambda item: _ORDER.index(item.level), default=None)


def _given(context: Context, item: Touched, *, expected: bool) -> tuple[_Given, ...]:
    """The levels of its risks, as far as there are any."""
    found = (_level_of(context, risk, item.group, expected=expected) for risk in item.all)
    return tuple(level for level in found if level is not None)


def _level_of(context: Context, risk: HarmRisk, group: GroupAtRisk, *, expected: bool) -> _Given | None:
    """The level of a risk for a group: its own rating where somebody gave one, else that for civilians."""
    residual = context.residuals.get(risk.id)
    lowered = expected and residual is not None and residual.level is not None
    stages = (*((RatingStage.RESIDUAL,) if lowered else ()), RatingStage.CURRENT, RatingStage.INHERENT)
    if group is not GroupAtRisk.CIVILIANS:
        for stage in stages:
            apart = risk.ratings_by_group(stage).get(group)
            if apart is not None:
                return _Given(context.level(apart), rated=True, expected=stage is RatingStage.RESIDUAL, risk=risk)
    standing = context.remaining(risk) if expected else context.standing(risk)
    if standing is None:
        return None
    counts = lowered and risk.rating(RatingStage.RESIDUAL) is not None
    return _Given(standing.level, rated=standing.rated, expected=counts, risk=risk)


def _rests_on(context: Context, item: Touched) -> tuple[Inline, ...]:
    """The measures behind the expected levels, and which of them are not committed."""
    residuals = [context.residuals[risk.id] for risk in item.all if risk.id in context.residuals]
    waiting = {key for residual in residuals for key in residual.not_committed}
    firm = {key for residual in residuals for key in residual.rests_on} - waiting
    parts: list[Inline] = []
    if firm:
        parts.append(_measures(context, firm))
    if waiting:
        parts.append((Words("Not committed: ", Look.STRONG), *_measures(context, waiting)))
    if parts:
        return tuple(parts)
    serving = {key for risk in item.all for key in risk.measures}
    unsaid = own("Nobody said on which measures", Look.QUIET)
    return (unsaid, own(f"{count_of(len(serving), 'measure')} for these risks", Look.QUIET)) if serving else (unsaid,)


def _measures(context: Context, keys: set[str]) -> Inline:
    labels = sorted(context.measure_labels[key] for key in keys if key in context.measure_labels)
    gone = len(keys) - len(labels)
    return (*_shown(labels, Annex.MEASURES), *((Words(f" ({gone} no longer in the plan)"),) if gone else ()))
