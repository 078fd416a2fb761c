"""What each field of a model holds, read once from its type: the ground of forms and of safe removal.

Knows no screen and no plan; it describes classes, never objects.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum, StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Gt, Le, Lt
from pydantic import AfterValidator
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from pocplanner.model.base import Value, clean_line
from pocplanner.model.field_docs import field_doc
from pocplanner.model.ids import FieldRef, RefTo
from pocplanner.model.times import MinuteRange, Moment
from pocplanner.model.vocab import Answer, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable


class Shape(Enum):
    """The kinds of content that a field can have."""

    LINE = "line"
    TEXT = "text"
    ANSWER = "answer"
    CHOICE = "choice"
    CHOICES = "choices"
    YES_NO = "yes_no"
    WHOLE = "whole"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    DATETIME = "datetime"
    MOMENT = "moment"
    SPAN = "span"
    REFERENCE = "reference"
    REFERENCES = "references"
    FIELD_REF = "field_ref"
    VALUE = "value"
    VALUES = "values"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a model."""

    name: str
    shape: Shape
    optional: bool
    """Whether the field may be empty (none): not known, not said, not set."""
    required: bool
    """Whether an object cannot be made without it."""
    help: str
    """What it means: the docstring of the field."""
    default: object = None
    kinds: tuple[str, ...] = ()
    """For references: kinds of objects that may be meant; empty for any."""
    words: type[StrEnum] | None = None
    """For choices: the list of words."""
    model: type[Value] | None = None
    """For values: their class."""
    minimum: float | None = None
    maximum: float | None = None
    above: bool = False
    """Whether *minimum* itself is too small."""
    below: bool = False
    """Whether *maximum* itself is too large."""
    text_limit: int | None = None
    must_say_something: bool = False


@cache
def field_specs(model: type[Value]) -> tuple[FieldSpec, ...]:
    """The fields of *model* that people fill in or see, in order; ids and fixed kinds are left out."""
    found = (_spec(model, name, info) for name, info in model.model_fields.items() if name != "id")
    return tuple(spec for spec in found if spec is not None)


@cache
def field_spec(model: type[Value], name: str) -> FieldSpec | None:
    """One field of *model*; none where it has no such field or the field is an id or a fixed kind."""
    return next((spec for spec in field_specs(model) if spec.name == name), None)


@cache
def required_fields(model: type[Value]) -> tuple[FieldSpec, ...]:
    """The fields without which an object of *model* cannot be made."""
    return tuple(spec for spec in field_specs(model) if spec.required)


def _spec(model: type[Value], name: str, info: FieldInfo) -> FieldSpec | None:
    annotation, marks, optional = _flat(info.annotation, tuple(info.metadata))
    if get_origin(annotation) is Literal:
        return None
    many = get_origin(annotation) is tuple
    if many:
        annotation, inner, _ = _flat(get_args(annotation)[0], ())
        marks = (*marks, *inner)
    shape = _shape(annotation, marks, many=many)
    low, high, above, below = _bounds(marks)
    is_class = isinstance(annotation, type)
    return FieldSpec(
        name=name,
        shape=shape,
        optional=optional,
        required=info.is_required(),
        help=field_doc(model, name),
        default=None if info.default is PydanticUndefined else info.default,
        kinds=next((mark.kinds for mark in marks if isinstance(mark, RefTo)), ()),
        words=annotation if is_class and issubclass(annotation, StrEnum) else None,
        model=annotation if is_class and issubclass(annotation, Value) else None,
        minimum=low,
        maximum=high,
        above=above,
        below=below,
        text_limit=next((mark.max_length for mark in marks if getattr(mark, "max_length", None)), None),
        must_say_something=any(getattr(mark, "min_length", None) for mark in marks),
    )


def _flat(annotation: Any, marks: tuple[Any, ...]) -> tuple[Any, tuple[Any, ...], bool]:  # noqa: ANN401  (a type form)
    """A type without ``Annotated`` and ``| None``, all marks found on the way, and whether it may be empty."""
    optional = False
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            marks = (*marks, *_opened(annotation.__metadata__))
            annotation = annotation.__origin__
        elif origin in {Union, UnionType} and NoneType in get_args(annotation) and len(get_args(annotation)) == 2:
            optional = True
            annotation = next(part for part in get_args(annotation) if part is not NoneType)
        else:
            return annotation, marks, optional


def _opened(marks: Iterable[Any]) -> Iterable[Any]:
    for mark in marks:
        yield from mark.metadata if isinstance(mark, FieldInfo) else (mark,)


_PLAIN: dict[Any, Shape] = {
    bool: Shape.YES_NO,
    int: Shape.WHOLE,
    float: Shape.NUMBER,
    date: Shape.DATE,
    time: Shape.TIME,
    datetime: Shape.DATETIME,
    Moment: Shape.MOMENT,
    MinuteRange: Shape.SPAN,
    Answer: Shape.ANSWER,
    FieldRef: Shape.FIELD_REF,
}


def _shape(annotation: Any, marks: tuple[Any, ...], *, many: bool) -> Shape:  # noqa: ANN401
    if any(isinstance(mark, RefTo) for mark in marks):
        return Shape.REFERENCES if many else Shape.REFERENCE
    is_class = isinstance(annotation, type)
    if many:
        if is_class and issubclass(annotation, Vocabulary):
            return Shape.CHOICES
        return Shape.VALUES if is_class and issubclass(annotation, Value) else Shape.OTHER
    if annotation in _PLAIN:
        return _PLAIN[annotation]
    if is_class and issubclass(annotation, StrEnum):
        return Shape.CHOICE
    if is_class and issubclass(annotation, Value):
        return Shape.VALUE
    return _text_shape(annotation, marks)


def _text_shape(annotation: Any, marks: tuple[Any, ...]) -> Shape:  # noqa: ANN401
    if getattr(annotation, "__name__", "") == "AwareDatetime":
        return Shape.DATETIME
    if annotation is not str or any(getattr(mark, "pattern", None) for mark in marks):
        return Shape.OTHER
    checks = [mark.func for mark in marks if isinstance(mark, AfterValidator)]
    return Shape.LINE if clean_line in checks else Shape.TEXT


def _bounds(marks: tuple[Any, ...]) -> tuple[float | None, float | None, bool, bool]:
    low: float | None = None
    high: float | None = None
    above = below = False
    for mark in marks:
        match mark:
            case Ge(ge=bound):
                low = float(bound)  # type: ignore[arg-type]  # bounds of our own number types
            case Gt(gt=bound):
                low, above = float(bound), True  # type: ignore[arg-type]  # as above
            case Le(le=bound):
                high = float(bound)  # type: ignore[arg-type]  # as above
            case Lt(lt=bound):
                high, below = float(bound), True  # type: ignore[arg-type]  # as above
            case _:
                pass
    return low, high, above, below
