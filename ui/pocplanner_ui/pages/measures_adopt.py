"""Commands on measures: adopting a proposal, choosing which risks a measure serves, moving it to another phase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.assessment.measures import in_option
from pocplanner.model.ids import FieldRef
from pocplanner.model.measures import LastResortTest, Measure
from pocplanner.model.times import Moment
from pocplanner.session.commands import AddObject, Batch, SetField
from pocplanner.session.names import shortened
from pocplanner_ui.widgets.formatting import word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import MeasureEntry
    from pocplanner.model.plan import Plan
    from pocplanner.model.vocab import MeasurePhase
    from pocplanner.session.commands import Command

MEASURES = "measures"


def _tr(text: str) -> str:
    return QCoreApplication.translate("measures", text)


def adopted_measures(plan: Plan, library: Library, entry: MeasureEntry) -> tuple[Measure, ...]:
    """The measures of the plan that come from a library entry."""
    return tuple(item for item in plan.measures if item.entry and library.current(item.entry) == entry.id)


def adopt(
    plan: Plan,
    library: Library,
    entry: MeasureEntry,
    risks: Iterable[str],
    new_id: Callable[[], str],
    *,
    option: str | None = None,
) -> Command:
    """Take a library measure into the plan for *risks*; where the plan has it already, it serves them too.

    A measure that the plan has for other options only is taken into *option* as well.
    """
    wanted = tuple(dict.fromkeys(risks))
    there = sorted(adopted_measures(plan, library, entry), key=lambda item: not in_option(item, option))
    if there:
        return serve(there[0], wanted, option=option)
    words = entry.text["en"]
    measure = Measure(
        id=new_id(),
        entry=entry.id,
        title=words.title,
        text=words.what,
        phase=entry.phase,
        owner=entry.owner,
        supporting=entry.supporting,
        prepare_by=Moment.day(-entry.lead_days),
        serves=wanted,
        last_resort=LastResortTest() if entry.last_resort else None,
    )
    label = _tr("adopt “{measure}”").format(measure=shortened(words.title))
    return Batch((AddObject(FieldRef(object=plan.id, field=MEASURES), measure),), label)


def serve(measure: Measure, risks: Iterable[str], *, option: str | None = None) -> Command:
    """Let a measure serve further risks, and belong to *option* where it did not."""
    changes: dict[str, object] = {"serves": tuple(dict.fromkeys((*measure.serves, *risks)))}
    if not in_option(measure, option):
        changes["options"] = (*measure.options, option)
    commands = (SetField(FieldRef(object=measure.id, field=name), value) for name, value in changes.items())
    label = _tr("let “{measure}” serve another risk").format(measure=shortened(measure.title))
    return Batch(tuple(commands), label)


def no_longer_serve(measure: Measure, risk: str, library: Library) -> Command:
    """Let a measure no longer serve a risk, under whatever id the plan names it."""
    serves = tuple(item for item in measure.serves if library.current_risk(item) != risk)
    return _set_serves(measure, serves, _tr("let “{measure}” no longer serve a risk"))


def set_serves(measure: Measure, risks: Iterable[str]) -> Command:
    """Let a measure serve exactly these risks."""
    return _set_serves(measure, tuple(dict.fromkeys(risks)), _tr("change what “{measure}” serves"))


def move_to_phase(measure: Measure, phase: MeasurePhase) -> Command:
    """Let a measure act in another phase; its dates and its link to the library stay as they are."""
    label = _tr("move “{measure}” to {phase}").format(measure=shortened(measure.title), phase=word(phase))
    return Batch((SetField(FieldRef(object=measure.id, field="phase"), phase),), label)


def _set_serves(measure: Measure, serves: tuple[str, ...], label: str) -> Command:
    command = SetField(FieldRef(object=measure.id, field="serves"), serves)
    return Batch((command,), label.format(measure=shortened(measure.title)))
