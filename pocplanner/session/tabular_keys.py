"""By what the rows of a pasted table are matched with the objects of a list: by name, or by what stands for one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.model.brief import Consultation, DisclosureLine, TaskingLine
from pocplanner.model.vocab import Component, ConsultationKind
from pocplanner.said import said
from pocplanner.session.fields import FieldSpec, Shape

if TYPE_CHECKING:
    from pocplanner.model.base import Value
    from pocplanner.session.tabular_cells import CellReader


@dataclass(frozen=True, slots=True)
class RowKey:
    """The fields by which rows are matched."""

    paths: tuple[str, ...]
    """The first of these that says something names a row."""
    apart: str = ""
    """Tells rows and objects apart that have the same name; empty where a name is never given twice."""


WHO = FieldSpec("who", Shape.LINE, optional=True, required=False, help="")
"""A column that names an office of the list, or another body: what a consultation has two fields for."""

_OFFICE = FieldSpec(WHO.name, Shape.CHOICE, optional=True, required=False, help="", words=Component)

_KEYS: dict[type[Value], RowKey] = {
    Consultation: RowKey((WHO.name, "component", "body", "consultation_kind"), "subject"),
    DisclosureLine: RowKey(("audience",), "may_be_told"),
    TaskingLine: RowKey(("task", "addressee"), "addressee"),
}


def key_for(model: type[Value]) -> RowKey:
    """By what rows of a table of *model* are matched."""
    return _KEYS.get(model) or RowKey(("name" if "name" in model.model_fields else "title",))


def name_in_list(item: Value, key: RowKey, reader: CellReader) -> str:
    """What names an object in a table, in the words of the window."""
    found = (reader.says(getattr(item, path, None)) for path in key.paths)
    return next((text for text in found if text), "")


def said_by(path: str, text: str, value: object, reader: CellReader) -> str:
    """What a cell says, in the words of the window; an office may be named by any of its words."""
    office = reader.word(_OFFICE, text) if path == WHO.name else None
    return reader.says(value if office is None else office)


def with_who(values: dict[str, object], reader: CellReader) -> dict[str, object]:
    """The values of a new row with the office or body that its column "who" names.

    Raises ``ValueError`` for what looks like an office that is misspelt.
    """
    found = dict(values)
    who = str(found.pop(WHO.name, ""))
    if who and not ({"component", "body"} & set(found)):
        office, near = reader.word(_OFFICE, who), reader.near(_OFFICE, who)
        if office is None and near:
            raise ValueError(said("“{who}” is no office of the list. Did you mean “{word}”?", who=who, word=near))
        found |= {"body": who} if office is None else {"component": office}
    return found


def with_what_follows(model: type[Value], values: dict[str, object]) -> dict[str, object]:
    """The values of a new row with what its office leaves no doubt about."""
    office = values.get("component")
    if model is Consultation and isinstance(office, Component) and office.is_mission:
        return {"consultation_kind": ConsultationKind.COMPONENT, **values}
    return values
