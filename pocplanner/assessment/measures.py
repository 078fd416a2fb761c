"""Measures by phase: those of the plan and those that the library proposes, with dates from D-day."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pocplanner.assessment.rating import level_of
from pocplanner.assessment.result import ExpectedResidual, MeasureLine
from pocplanner.model.times import Moment
from pocplanner.model.vocab import MeasurePhase, MeasureStatus, RatingStage

if TYPE_CHECKING:
    from datetime import date

    from pocplanner.assessment.memo import Kept
    from pocplanner.assessment.result import HarmRisk
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import MeasureEntry
    from pocplanner.model.measures import Measure
    from pocplanner.model.plan import Plan
    from pocplanner.model.times import Timing

#: Statuses with which an owner's office stands behind a measure.
AGREED = frozenset({MeasureStatus.ACCEPTED, MeasureStatus.RESOURCED, MeasureStatus.READY, MeasureStatus.IN_FORCE})
#: Statuses on which an expected residual may rest.
COMMITTED = frozenset({MeasureStatus.RESOURCED, MeasureStatus.READY, MeasureStatus.IN_FORCE})
_READY = frozenset({MeasureStatus.READY, MeasureStatus.IN_FORCE})
_GONE = frozenset({MeasureStatus.DROPPED, MeasureStatus.LAPSED})
_PHASES = tuple(MeasurePhase)
_ByRule = dict[str, list[tuple[int, str]]]
"""Position in the register and id of the risks of each rule."""


def in_option(measure: Measure, option: str | None) -> bool:
    """Whether a measure of the plan belongs to an option; without an option, each one does."""
    return option is None or not measure.options or option in measure.options


def measure_lines(
    plan: Plan, library: Library, risks: tuple[HarmRisk, ...], option: str | None, as_of: date, kept: Kept
) -> tuple[MeasureLine, ...]:
    """The plan's measures and the library's proposals, by phase and date."""
    served: dict[str, list[str]] = {}
    by_rule: _ByRule = {}
    for position, risk in enumerate(risks):
        if risk.entry is not None:
            by_rule.setdefault(risk.entry.id, []).append((position, risk.id))
        for key in risk.measures:
            served.setdefault(key, []).append(risk.id)
    lines = [
        _adopted(item, library, plan, by_rule, tuple(served.get(item.id, ())), as_of)
        for item in plan.measures
        if in_option(item, option)
    ]
    proposals: dict[str, list[str]] = {}
    for risk in risks:
        for key in risk.proposed_measures:
            proposals.setdefault(key, []).append(risk.id)
    for key, serves in proposals.items():
        entry = library.measures[key]
        said = (entry, tuple(serves), plan.timing, _conflicts(entry, by_rule), as_of)
        lines.append(kept.of_values(("proposed", key), partial(_proposed, *said), *said))
    return tuple(sorted(lines, key=_order))


def _adopted(
    measure: Measure,
    library: Library,
    plan: Plan,
    by_rule: _ByRule,
    serves: tuple[str, ...],
    as_of: date,
) -> MeasureLine:
    entry = library.measures.get(library.current(measure.entry)) if measure.entry else None
    text = entry.text["en"] if entry is not None else None
    due_on = measure.prepare_by.day_in(plan.timing) if measure.prepare_by is not None else None
    open_ = measure.status not in _READY and measure.status is not MeasureStatus.DROPPED
    return MeasureLine(
        key=measure.id,
        measure=measure,
        entry=entry,
        title=measure.title,
        text=measure.text or (text.what if text else ""),
        phase=measure.phase,
        owner=measure.owner,
        supporting=measure.supporting,
        prepare_by=measure.prepare_by.label() if measure.prepare_by is not None else "",
        prepare_on=due_on,
        late=due_on is not None and due_on < as_of and open_,
        serves=serves,
        done_when=measure.done_when or (text.done_when if text else ""),
        own_harm=measure.own_harm or (text.own_harm if text else ""),
        conflicts=_conflicts(entry, by_rule) if measure.status not in _GONE else (),
    )


def _proposed(
    entry: MeasureEntry, serves: tuple[str, ...], timing: Timing, conflicts: tuple[str, ...], as_of: date
) -> MeasureLine:
    text = entry.text["en"]
    prepare_by = Moment.day(-entry.lead_days)
    due_on = prepare_by.day_in(timing)
    return MeasureLine(
        key=f"library:{entry.id}",
        measure=None,
        entry=entry,
        title=text.title,
        text=text.what,
        phase=entry.phase,
        owner=entry.owner,
        supporting=entry.supporting,
        prepare_by=prepare_by.label(),
        prepare_on=due_on,
        late=due_on is not None and due_on < as_of,
        serves=serves,
        done_when=text.done_when,
        own_harm=text.own_harm,
        conflicts=conflicts,
    )


def _conflicts(entry: MeasureEntry | None, by_rule: _ByRule) -> tuple[str, ...]:
    """Risks of the register that a measure may raise, in the order of the register."""
    if entry is None or not entry.conflicts:
        return ()
    found = sorted(item for rule in entry.conflicts for item in by_rule.get(rule, ()))
    return tuple(risk for _position, risk in found)


def _order(line: MeasureLine) -> tuple[int, bool, int, str, int, str]:
    order = line.entry.order if line.entry is not None else 10_000
    due = line.prepare_on.toordinal() if line.prepare_on is not None else 10**7
    return (_PHASES.index(line.phase), line.measure is None, due, line.prepare_by, order, line.key)


def expected_residuals(
    plan: Plan, library: Library, risks: tuple[HarmRisk, ...], lines: tuple[MeasureLine, ...]
) -> tuple[ExpectedResidual, ...]:
    """Residual levels that people expect. One counts only while all measures it rests on are committed and in time.

    A measure is committed when an owner stands behind it with means; it is in time when its day is known, not past,
    and, for one that acts before or during the operation, not after D-day. One that is ready needs no day.
    """
    by_key = {line.key: line for line in lines if line.measure is not None}
    found = []
    for risk in risks:
        rating = risk.rating(RatingStage.RESIDUAL)
        if rating is None:
            continue
        # Only what people said that it rests on: they rated with these measures in mind.
        rests_on = tuple(key for key in risk.measures if key in by_key and risk.id in _said(by_key[key], library))
        missing = tuple(key for key in rests_on if not is_committed(by_key[key], plan.timing.d_day))
        counts = bool(rests_on) and not missing
        level = level_of(library.scales, rating.likelihood, rating.impact) if counts else None
        found.append(ExpectedResidual(risk.id, level, rests_on, missing))
    return tuple(found)


def _said(line: MeasureLine, library: Library) -> frozenset[str]:
    """The risks that people say a measure serves."""
    return frozenset(map(library.current_risk, line.measure.serves)) if line.measure is not None else frozenset()


def is_committed(line: MeasureLine, d_day: date | None) -> bool:
    """Whether an expected residual may rest on a measure: owned, with means, and ready or in time."""
    measure = line.measure
    if measure is None or measure.owner is None or measure.status not in COMMITTED:
        return False
    if measure.status in _READY:
        return True
    before_d_day = d_day is None or line.prepare_on is None or line.prepare_on <= d_day
    in_time = before_d_day or line.phase is MeasurePhase.AFTER
    return measure.prepare_by is not None and not line.late and in_time
