"""Puts a text of its own into every field of a document that people write, whatever the field is."""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING

from pydantic import ValidationError

from pocplanner.model.base import LINE_LIMIT, Value, clean_line
from pocplanner.model.document import AuditEntry, Comment, Document, IssuedBrief, Revision, SignOff
from pocplanner.model.operation import FieldPatch
from pocplanner.model.texts import text_fields
from tests.reporting.planted import Planter, planted_plan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MARK = re.compile(r"zq\d+qz")
"""What ends each text, and tells the fields apart."""

Fields = dict[str, tuple[str, str]]
"""Kind and field, and text as the model holds it, by mark."""


def planted_document() -> Document:
    """A document with every field of every kind of object, those beside the plan among them."""
    planter = Planter()
    beside = (Revision, Comment, SignOff, IssuedBrief)
    made = {kind: planter.model(kind) for kind in (*beside, AuditEntry)}
    return Document.model_validate(
        {
            "plan": planted_plan(),
            "revisions": (made[Revision],),
            "comments": (made[Comment],),
            "signoffs": (made[SignOff],),
            "briefs": (made[IssuedBrief],),
            "audit": (made[AuditEntry],),
        }
    )


class Filling:
    """Fills documents; the texts come from *text_for*, by the number of the field."""

    def __init__(self, text_for: Callable[[int, bool], str]) -> None:
        self._text_for = text_for
        self._numbers = count()
        self.fields: Fields = {}

    def document(self, document: Document) -> Document:
        """The same document with other texts."""
        filled = self._value(document, "document")
        made = Document.model_validate(filled.__dict__)
        self.fields = dict(_marked(made, "document"))
        return made

    def _value(self, value: Value, name: str) -> Value:
        """*value* with a text in every field; in those that are empty only where it may be."""
        inner = {
            field: tuple(self._value(part, field) if isinstance(part, Value) else part for part in content)
            if isinstance(content, tuple)
            else self._value(content, field)
            if isinstance(content, Value)
            else content
            for field, content in vars(value).items()
        }
        marks = text_fields(type(value)) - _FIXED if not isinstance(value, FieldPatch) else frozenset[str]()
        # In one order, so that a text goes to the same field in every run.
        every = {field: self._texts(type(value), field, inner[field]) for field in sorted(marks)}
        try:
            return type(value).model_validate(inner | every)
        except ValidationError:
            written = {field: text for field, text in every.items() if inner[field]}
            return type(value).model_validate(inner | written)

    def _texts(self, model: type[Value], field: str, content: object) -> object:
        if isinstance(content, tuple):
            return tuple(self._text(model, field) for _part in content or ("",))
        return self._text(model, field) if isinstance(content, str) else content

    def _text(self, model: type[Value], field: str) -> str:
        number = next(self._numbers)
        mark = f" zq{number}qz"
        for short in (False, True):
            text = self._text_for(number, short) + mark
            if _takes(model, field, text):
                return text
        raise AssertionError(f"{model.__name__}.{field} takes none of the texts")


_FIXED = frozenset({"digest", "mgrs", "public_key", "plan_digest", "pdf_sha256", "previous", "version"})
"""Fields in which something else than words must stand, as in what an option changes."""


def _takes(model: type[Value], field: str, text: str) -> bool:
    info = model.model_fields[field]
    if "clean_line" in f"{info!r} {info.annotation}":
        try:
            clean_line(text)
        except ValueError:
            return False
        return len(text) <= LINE_LIMIT
    return True


def _marked(value: Value, kind: str) -> Iterator[tuple[str, tuple[str, str]]]:
    kind = str(vars(value).get("kind") or kind)
    marks = text_fields(type(value))
    for field, content in vars(value).items():
        for part in content if isinstance(content, tuple) else (content,):
            if isinstance(part, Value):
                yield from _marked(part, f"{kind}.{field}" if "id" not in vars(part) else "")
            elif field in marks and isinstance(part, str) and (found := MARK.search(part)):
                yield found.group(), (f"{kind}.{field}", part)
