"""Sentences of the program that remember what they are made of, so that a window can say them in its own language.

A sentence is an English text like any other: it is compared, printed and kept as such. A window looks up the template
and fills it anew. What stands in a field and is no such sentence, as a name or a text of the guidance, stays as it is.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Case(Enum):
    """What becomes of a text where a sentence holds it."""

    AS_IS = "as_is"
    SMALL = "small"
    CAPITAL = "capital"
    NO_STOP = "no_stop"


class Said(str):
    """An English text and the template of which it was made."""

    __slots__ = ("case", "context", "fields", "template")

    template: str
    fields: Mapping[str, Any]
    context: str
    """Where a translation is looked for: ``core``; ``vocabulary``, ``kind`` and ``field`` for words; ``parsing``,
    ``positions`` and ``reasons`` for why something is refused."""
    case: Case


def said(template: str, /, **fields: object) -> Said:
    """The sentence of *template* with its fields; the template is a literal, because it is gathered from the code."""
    return _made(template.format(**fields) if fields else template, template, fields)


def said_as(english: str, template: str, /, **fields: object) -> Said:
    """The same where the English text is made by rules of its own; *template* says it for other languages."""
    return _made(english, template, fields)


def template(text: str) -> str:
    """Marks a template that stands in a table, for :func:`said_from`."""
    return text


def said_from(template: str, /, **fields: object) -> Said:
    """The same as :func:`said` for a template that was marked where it stands."""
    return _made(template.format(**fields) if fields else template, template, fields)


def joined(between: str, parts: Iterable[str]) -> Said:
    """Texts one after the other, each as it is said."""
    named: dict[str, object] = {f"part{place}": part for place, part in enumerate(parts)}
    english = between.join(str(part) for part in named.values())
    template = "{between}".join(f"{{{name}}}" for name in named)
    return _made(english, template, {**named, "between": between})


def said_in(context: str, template: str, /, **fields: object) -> Said:
    """A sentence of another list of texts, such as the reasons why something typed is refused."""
    shown = {name: f"{value:,}" if isinstance(value, int) else value for name, value in fields.items()}
    return _made(template.format(**shown) if fields else template, template, fields, context)


def listed_word(label: str, english: str | None = None) -> Said:
    """A word of a list by its label; with *english*, as it stands inside a sentence."""
    if english is None:
        return _made(label, label, {}, "vocabulary")
    return _made(english, label, {}, "vocabulary", Case.SMALL)


def kind_said(kind: str, english: str | None = None) -> Said:
    """A kind of object, for example ``mission unit``; with *english*, in another form there, such as more of them."""
    words = kind.replace("_", " ")
    return _made(english or words, words, {}, "kind", Case.SMALL)


def capital(text: str) -> Said:
    """The text with a capital letter."""
    return _made(f"{text[:1].upper()}{text[1:]}", "{text}", {"text": text}, case=Case.CAPITAL)


def small(text: str) -> Said:
    """The text with a small letter."""
    return _made(f"{text[:1].lower()}{text[1:]}", "{text}", {"text": text}, case=Case.SMALL)


def without_stop(text: str) -> Said:
    """The text without its full stop."""
    return _made(text.rstrip("."), "{text}", {"text": text}, case=Case.NO_STOP)


def _made(
    english: str, template: str, fields: Mapping[str, object], context: str = "core", case: Case = Case.AS_IS
) -> Said:
    made = Said(english)
    made.template, made.fields, made.context, made.case = template, fields, context, case
    return made


class FieldSaid(Said):
    """A field in words, which a window calls by its own label for it."""

    __slots__ = ("model", "path")

    model: type
    path: str

    @classmethod
    def of(cls, english: str, model: type, path: str) -> FieldSaid:
        """The field at *path* of *model*."""
        made = cls(english)
        made.template, made.fields, made.context, made.case = english, {}, "field", Case.SMALL
        made.model, made.path = model, path
        return made
