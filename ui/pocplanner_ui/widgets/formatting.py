"""Values of a plan as short text for tables and summaries. Unknown always shows its word."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from pocplanner.model.base import Value
from pocplanner.model.facts import Provenance
from pocplanner.model.positions import format_position
from pocplanner.model.situation import Population, Position
from pocplanner.model.times import MinuteRange, Moment, format_dtg
from pocplanner.model.vocab import Component, Impact, Level, Likelihood, ThreeLevel
from pocplanner.session.fields import FieldSpec, Shape
from pocplanner.session.names import kind_words, name_of, shortened
from pocplanner_ui.language import number as grouped
from pocplanner_ui.said_words import day_words, spoken
from pocplanner_ui.widgets.position_form import position_form

_RATED = {Impact, Level, Likelihood, ThreeLevel}

NameOf = Callable[[str], str]
"""The name of an object by its id."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("formatting", text)


def word(member: StrEnum) -> str:
    """The label of a word from a list, translated."""
    return QCoreApplication.translate("vocabulary", str(getattr(member, "label", plain_word(member))))


def kind_word(kind: str) -> str:
    """A kind of object in words, translated."""
    return QCoreApplication.translate("kind", kind_words(kind))


def plain_word(member: StrEnum) -> str:
    """A word of a list without labels of its own: what a moment is counted from."""
    return {"at": "Date-time group", "d_day": "D-day", "h_hour": "H-hour"}.get(member.value, member.value)


def empty_word(spec: FieldSpec) -> str:
    """What stands where an optional field is empty: a word, never a blank."""
    if spec.shape in {Shape.WHOLE, Shape.NUMBER, Shape.SPAN, Shape.VALUE}:
        return _tr("Not known")
    if spec.shape in {Shape.DATE, Shape.TIME, Shape.DATETIME, Shape.MOMENT}:
        return _tr("Not set")
    if spec.shape is Shape.CHOICE and spec.words is Component:
        return _tr("Not assigned")
    if spec.shape is Shape.CHOICE and spec.words in _RATED:
        return _tr("Not rated")
    return _tr("Not said")


def words_for_nothing() -> tuple[str, ...]:
    """What tables hold where nothing is said."""
    words = ("Not known", "Not set", "Not assigned", "Not rated", "Not said", "None", "No source given")
    return tuple(map(_tr, words))


def whole(number: float) -> str:
    """A number with its thousands apart."""
    return grouped(int(number)) if float(number).is_integer() else QLocale().toString(float(number), "g", 12)


def span(minutes: MinuteRange) -> str:
    """A time span, for example ``20–35 min``."""
    if minutes.low == minutes.high:
        return f"{minutes.low} min"
    return f"{minutes.low}–{minutes.high} min"


def place_on_map(position: Position) -> str:
    """A position in the form that the person chose."""
    return format_position(position, position_form().form)


def people(population: Population) -> str:
    """Number of people at a place; "Not known" where it is not."""
    count = population.people()
    return _tr("Not known") if count is None else whole(count)


def field_text(spec: FieldSpec, value: object, name: NameOf) -> str:
    """The value of a field on one line."""
    if value is None:
        return empty_word(spec)
    match value:
        case bool():
            return _tr("Yes") if value else _tr("No")
        case StrEnum():
            return word(value)
        case str():
            return name(value) if spec.shape is Shape.REFERENCE else shortened(value, 120)
        case int() | float():
            return whole(value)
        case datetime():
            return format_dtg(value)
        case date():
            return day_words(value)
        case time():
            return f"{value:%H:%M}"
        case tuple():
            return _items_text(spec, value, name)
        case Value():
            return value_text(value)
    return str(value)


def whole_text(spec: FieldSpec, value: object, name: NameOf) -> str:
    """The value of a field with nothing left out, for a copy: a text keeps its length and its lines."""
    return value if isinstance(value, str) and spec.shape in {Shape.LINE, Shape.TEXT} else field_text(spec, value, name)


def _items_text(spec: FieldSpec, items: tuple[object, ...], name: NameOf) -> str:
    if spec.shape is Shape.REFERENCES:
        return ", ".join(name(str(item)) for item in items) or _tr("None")
    if spec.shape is Shape.CHOICES:
        return ", ".join(word(item) for item in items if isinstance(item, StrEnum)) or _tr("None")
    return str(len(items))


def value_text(value: Value) -> str:
    """A value without a field around it on one line."""
    match value:
        case Moment():
            return spoken(value.label())
        case MinuteRange():
            return span(value)
        case Position():
            return place_on_map(value)
        case Population():
            return people(value)
        case Provenance():
            return value.source or _tr("No source given")
    return name_of(value)
