"""One value for several measures at once, as one command: what it would do, what it would claim, what is impossible."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.assessment.measures import AGREED
from pocplanner.model.ids import FieldRef
from pocplanner.model.times import Anchor, Moment
from pocplanner.model.vocab import Component, MeasurePhase, MeasureStatus
from pocplanner.session.commands import Batch, SetField
from pocplanner.session.names import shortened
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets.formatting import word

if TYPE_CHECKING:
    from pocplanner.model.measures import Measure

MOST_DAYS = 3650
# J and "jour J" are what French planners write.
_DAYS = re.compile(r"[DJ]?\s*([+-])\s*(\d{1,6})(?:\s*(?:DAYS?|JOURS?))?", re.IGNORECASE)
_D_DAY = re.compile(r"(?:D-?\s*DAY|JOUR\s*J|[DJ](?:\s*[+-]\s*0|±0)?)", re.IGNORECASE)


class BulkField(StrEnum):
    """What can be set for several measures."""

    OWNER = "owner"
    STATUS = "status"
    PREPARE_BY = "prepare_by"


def _tr(text: str) -> str:
    return QCoreApplication.translate("measures", text)


@dataclass(frozen=True, slots=True)
class BulkEdit:
    """A command on several measures that was not carried out yet."""

    command: Batch
    done: str
    """What is said when it was done."""
    notes: tuple[str, ...]
    """What it claims, and what else one should know before."""


def days_from_d_day(text: str) -> int:
    """Days from D-day as typed, for example ``D-5``. Raises ``ValueError`` with the reason."""
    plain = text.strip().replace("\N{MINUS SIGN}", "-").replace("\N{EN DASH}", "-")
    if _D_DAY.fullmatch(plain):
        return 0
    found = _DAYS.fullmatch(plain)
    if found is None:
        raise ValueError(_tr("Type days from D-day with their sign, for example D-5 or D+2."))
    days = int(found[1] + found[2])
    if abs(days) > MOST_DAYS:
        raise ValueError(_tr("Dates go from D-{most} to D+{most}.").format(most=MOST_DAYS))
    return days


def bulk_edit(measures: tuple[Measure, ...], field: BulkField, value: object) -> BulkEdit:
    """Give *measures* a value: an office or none, a status, or days from D-day.

    Raises ``ValueError`` with the reason where that is impossible. Measures that have the value already are left out.
    """
    values = {item.id: _value_for(item, field, value) for item in measures}
    changed = tuple(item for item in measures if getattr(item, field.value) != values[item.id])
    if not measures:
        raise ValueError(_tr("No measure is chosen. Choose them in the table."))
    if not changed:
        raise ValueError(_tr("All that are chosen have this value already."))
    _refuse(changed, field, value)
    commands = (SetField(FieldRef(object=item.id, field=field.value), values[item.id]) for item in changed)
    name = {
        BulkField.OWNER: _tr("set owner of {measures}"),
        BulkField.STATUS: _tr("set status of {measures}"),
        BulkField.PREPARE_BY: _tr("set date of {measures}"),
    }[field].format(measures=_named(changed))
    done = {
        BulkField.OWNER: _tr("Owner of {measures} is now: {value}."),
        BulkField.STATUS: _tr("Status of {measures} is now: {value}."),
        BulkField.PREPARE_BY: _tr("Date of {measures} is now: {value}."),
    }[field].format(measures=_named(changed), value=_words(value))
    notes = _notes(changed, field, value)
    if len(changed) < len(measures):
        same = tuple(item for item in measures if item not in changed)
        notes = (*notes, _tr("Nothing changes for {measures}.").format(measures=_named(same)))
    return BulkEdit(Batch(tuple(commands), name), done, notes)


def _value_for(measure: Measure, field: BulkField, value: object) -> object:
    if field is not BulkField.PREPARE_BY or not isinstance(value, int):
        return value
    # What the date hangs on was written by a person and stays.
    note = measure.prepare_by.note if measure.prepare_by is not None else ""
    return Moment(anchor=Anchor.D_DAY, days=value, note=note)


def _refuse(measures: tuple[Measure, ...], field: BulkField, value: object) -> None:
    if field is BulkField.OWNER and isinstance(value, Component) and not value.is_mission:
        words = _tr("{office} is outside the mission and cannot be tasked. Name it among the offices that support.")
        raise ValueError(words.format(office=word(value)))
    if field is BulkField.STATUS and value in AGREED:
        ownerless = tuple(item for item in measures if item.owner is None)
        if ownerless:
            words = _tr("{measures} without an owner: nobody can have agreed. Set the owner first.")
            raise ValueError(words.format(measures=_named(ownerless)))


def _notes(measures: tuple[Measure, ...], field: BulkField, value: object) -> tuple[str, ...]:
    notes = []
    if field is BulkField.STATUS and value in AGREED:
        notes.append(
            _tr("This says that the owner of {measures} agreed.").format(measures=_named(measures))
            if len(measures) == 1
            else _tr("This says that the owners of {measures} agreed.").format(measures=_named(measures))
        )
    if field is BulkField.OWNER and (agreed := tuple(item for item in measures if item.status in AGREED)):
        words = _tr("The status of {measures} says that the earlier owner agreed; it stays until somebody changes it.")
        notes.append(words.format(measures=_named(agreed)))
    if field is BulkField.PREPARE_BY:
        notes += _date_notes(measures, value)
    return tuple(notes)


def _date_notes(measures: tuple[Measure, ...], value: object) -> list[str]:
    notes = []
    late = tuple(item for item in measures if item.phase is not MeasurePhase.AFTER)
    if isinstance(value, int) and value > 0 and late:
        words = _tr("{measures} would be ready only after the operation has begun.")
        notes.append(words.format(measures=_sentence(_named(late))))
    timed = tuple(item for item in measures if item.prepare_by and item.prepare_by.anchor is not Anchor.D_DAY)
    if timed:
        words = _tr("It takes the place of a time from H-hour or a date-time group of {measures}.")
        notes.append(words.format(measures=_named(timed)))
    return notes


def _named(measures: tuple[Measure, ...]) -> str:
    if len(measures) == 1:
        return f"“{shortened(measures[0].title)}”"
    return _tr("{count} measures").format(count=len(measures))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _words(value: object) -> str:
    if isinstance(value, Component | MeasureStatus):
        return word(value)
    return spoken(Moment.day(value).label()) if isinstance(value, int) else _tr("Not assigned")
