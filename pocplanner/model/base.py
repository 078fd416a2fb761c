"""The base of every value in a plan, and the text types that keep bad characters out.

Does not know any domain word: those are in :mod:`pocplanner.model.vocab`.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from pocplanner.model.field_docs import field_doc
from pocplanner.said import said

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

#: Longest text that a field takes; a longer one is refused, never cut.
TEXT_LIMIT = 20_000
LINE_LIMIT = 300

#: Characters that reorder or hide text: a place name that carries one can pass for another place.
_NOT_IN_A_LINE = re.compile("[\n\t\u202a-\u202e\u2066-\u2069]")
#: Control characters but newline and tab, and halves of surrogate pairs (categories Cc and Cs).
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


class Value(BaseModel):
    """A frozen value. Unknown fields, NaN and infinity are refused; an edit makes a new value."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        allow_inf_nan=False,
        validate_default=True,
        ser_json_bytes="utf8",
    )

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        schema = handler(core_schema)
        for name, field in handler.resolve_ref_schema(schema).get("properties", {}).items():
            if text := field_doc(cls, name):
                field.setdefault("description", text)
        return schema


def clean_text(text: str) -> str:
    """Return *text* in NFC. Raises ``ValueError`` for control characters other than newline and tab."""
    found = _CONTROL.search(text)
    if found is not None:
        code, before = f"{ord(found.group()):04X}", _words_before(text, found.start())
        if before:
            raise ValueError(said("invisible control character U+{code} after “{before}”", code=code, before=before))
        raise ValueError(said("invisible control character U+{code} at the beginning", code=code))
    return unicodedata.normalize("NFC", text)


def clean_line(text: str) -> str:
    """Return a one-line text in NFC without reordering marks, outer blanks removed."""
    found = _NOT_IN_A_LINE.search(text)
    if found is None:
        return clean_text(text).strip()
    code, before = f"{ord(found.group()):04X}", _words_before(text, found.start())
    if found.group() in "\n\t":
        if before:
            raise ValueError(said("line break or tab after “{before}”; this field holds one line", before=before))
        raise ValueError(said("line break or tab at the beginning; this field holds one line"))
    if before:
        raise ValueError(said("invisible text-direction mark U+{code} after “{before}”", code=code, before=before))
    raise ValueError(said("invisible text-direction mark U+{code} at the beginning", code=code))


def _words_before(text: str, place: int) -> str:
    """The end of what stands before a place, by which people find it; without characters that cannot be seen."""
    return "".join(mark for mark in text[max(0, place - 20) : place] if mark.isprintable()).strip()


#: Free text of any number of lines; empty means "nothing written yet".
Text = Annotated[str, StringConstraints(max_length=TEXT_LIMIT), AfterValidator(clean_text)]
#: One line; empty means "nothing written yet".
Line = Annotated[str, StringConstraints(max_length=LINE_LIMIT), AfterValidator(clean_line)]
#: One line that must say something: a name or a title.
Name = Annotated[str, StringConstraints(max_length=LINE_LIMIT), AfterValidator(clean_line), Field(min_length=1)]

Count = Annotated[int, Field(ge=0, le=100_000_000)]
#: Longest time span of a plan, 60 days in minutes.
LONGEST_MINUTES = 60 * 24 * 60
Minutes = Annotated[int, Field(ge=0, le=LONGEST_MINUTES)]
