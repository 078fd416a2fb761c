"""A plan with a value of its own in every field, made by walking the types of the model."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, time
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import AwareDatetime, BaseModel

from pocplanner.model.base import Value
from pocplanner.model.ids import RefTo
from pocplanner.model.plan import Plan
from pocplanner.model.situation import Population, Position
from pocplanner.model.times import MinuteRange, Moment
from pocplanner.model.vocab import Vocabulary

AT = datetime(2026, 11, 3, 8, 30, tzinfo=UTC)


class Planter:
    """Makes values; each text holds a word that stands nowhere else."""

    def __init__(self) -> None:
        self._numbers = itertools.count(11)
        self._ids: dict[str, int] = {}

    def text(self) -> str:
        """A text of eight words that no other text shares."""
        number = next(self._numbers)
        return " ".join(
            f"{word}{number}q"
            for word in ["zorbal", "krenish", "vumpet", "dalgor", "pluvix", "morned", "tasqui", "belfin"]
        )

    def model(self, model: type[BaseModel]) -> Value:
        """A value of *model* with every field filled."""
        if model is Moment:
            return Moment.absolute(AT).model_copy(update={"note": self.text()})
        if model is MinuteRange:
            low = 20_000 + next(self._numbers)
            return MinuteRange(low=low, high=low + 20_000)
        values = {name: self._field(model, name, info) for name, info in model.model_fields.items()}
        if model is Population:
            values["total"] = 9_000_000 + next(self._numbers)
        if model is Position:
            values |= {"latitude": 4.61234, "longitude": 26.20456, "mgrs": "35N MF 1171 0982"}
        made = model.model_validate(values)
        assert isinstance(made, Value)
        return made

    def _field(self, model: type[BaseModel], name: str, info: Any) -> object:  # noqa: ANN401
        if name == "id":
            kind = str(get_args(model.model_fields["kind"].annotation)[0])
            self._ids[kind] = self._ids.get(kind, 0) + 1
            return f"{kind.replace('_', '-')}-{self._ids[kind]}"
        special = {
            "packs": (),
            "release_marks": (),
            "patches": (),
            "risk": "own@risk=own-risk-1",
            "serves": ("own@risk=own-risk-1",),
            "risks": ("own@risk=own-risk-1",),
            "number": 1,
            "utc_offset_minutes": 0,
        }
        holder = info.annotation
        if name in special and not (name == "risk" and model.__name__ in {"ContingencyRow", "ContingencyPlan"}):
            return special[name]
        return self._value(Annotated[(holder, *info.metadata)] if info.metadata else holder, name)

    def _value(self, form: Any, name: str) -> object:  # noqa: ANN401
        origin, parts = get_origin(form), get_args(form)
        if origin is Annotated:
            marks = [mark for mark in form.__metadata__ if isinstance(mark, RefTo)]
            if marks and get_origin(parts[0]) is not tuple:
                return f"{marks[0].kinds[0].replace('_', '-')}-1" if marks[0].kinds else "plan-1"
            patterns = [getattr(mark, "pattern", None) for mark in form.__metadata__]
            if any(patterns):
                return "planted" if name != "object" else "plan-1"
            return self._value(parts[0], name)
        if origin is Literal:
            return parts[0]
        if origin in {Union, UnionType}:
            return self._value(next(part for part in parts if part is not NoneType), name)
        if origin is tuple:
            return (self._value(parts[0], name),)
        if isinstance(form, type) and issubclass(form, BaseModel):
            return self.model(form)
        if isinstance(form, type) and issubclass(form, Vocabulary):
            return next(iter(form))
        known: dict[object, object] = {
            bool: False,
            date: AT.date(),
            datetime: AT,
            AwareDatetime: AT,
            time: time(4, 30),
            float: 123.4567,
        }
        if form in known:
            return known[form]
        if form is int:
            minutes = "minutes" in name or "days" in name
            return (70_000 if minutes else 1_000_000) + next(self._numbers)
        return self.text()


def planted_plan() -> Plan:
    """The plan."""
    plan = Planter().model(Plan)
    assert isinstance(plan, Plan)
    return plan
