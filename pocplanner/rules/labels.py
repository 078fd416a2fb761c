"""Fields of subjects in words, read from the docstrings of the model so that trace and schema never differ.

"Whether its training is limited." becomes the clause "its training is limited"; "What stands there." becomes the name
"what stands there". A clause can be said of an object by name: "3rd battalion's training is limited".
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, get_args, get_origin

from pocplanner.guidance.lint_conditions import MODELS
from pocplanner.model.base import Value
from pocplanner.model.field_docs import field_doc
from pocplanner.model.situation import (
    Place,
)
from pocplanner.model.vocab import Answer, OptionKind, Vocabulary
from pocplanner.said import FieldSaid, Said, joined, listed_word, said, said_as

if TYPE_CHECKING:
    from collections.abc import Iterator

_WHETHER = re.compile(r"^(?:For [^:;.]+: )?[Ww]hether (?P<clause>.+)$")
_PRONOUN = re.compile(r"\bits?\b")
_ASIDE = re.compile(r"[;:.] |\.$")


def field_label(model: type[Value] | None, path: str) -> Said:
    """What a field says, in words; for a subject that is not listed, of the first kind that has such a field."""
    return _named(_said(model, path)[0], model, path)


def is_clause(model: type[Value] | None, path: str) -> bool:
    """Whether the field asks whether something is so, and its label is that something."""
    return _said(model, path)[1]


def statement(model: type[Value] | None, path: str, name: str) -> Said:
    """A field that asks whether something is so, as a sentence about an object by name.

    The first "it" or "its" of the clause gives way to the name, else a last "there"; a clause with neither keeps its
    words, and the name follows it.
    """
    return said_as(
        _english_statement(model, path, name), "“{field}” ({name})", field=field_label(model, path), name=name
    )


def _english_statement(model: type[Value] | None, path: str, name: str) -> str:
    clause = str(field_label(model, path))
    found = _PRONOUN.search(clause)
    if found is not None:
        word = f"{name}'{'' if name.endswith('s') else 's'}" if found[0] == "its" else name
        return clause[: found.start()] + word + clause[found.end() :]
    if clause.endswith(" there"):
        return f"{clause.removesuffix(' there')} at {name}"
    return f"{clause} ({name})"


def name_of_field(model: type[Value] | None, path: str) -> Said:
    """The label of a field without its pronoun, to be said "of" an object."""
    return _named(field_label(model, path).removeprefix("its "), model, path)


def _named(words: str, model: type[Value] | None, path: str) -> Said:
    """These words for a field, of the first kind that has such a field where the kind is not known."""
    if path == "people":
        return said("people there") if words == "people there" else said("number of people")
    owner = model if model is not None else next((kind for kind in MODELS.values() if _docstring(kind, path)), None)
    found = None if owner is None else _holder(owner, path)
    return joined("", (words,)) if found is None else FieldSaid.of(words, *found)


def _holder(model: type[Value], path: str) -> tuple[type[Value], str] | None:
    """The kind that has the last field of a path itself, and that field."""
    step, _, rest = path.partition(".")
    info = model.model_fields.get(step)
    if info is None or not rest:
        return None if info is None else (model, step)
    inner = next(_models(info.annotation), None)
    return None if inner is None else _holder(inner, rest)


@lru_cache(maxsize=1024)
def choice_label(model: type[Value] | None, path: str, value: str) -> Said:
    """A value that a condition asks for, as people read it."""
    vocabulary = vocabulary_of(model, path) if model is not None else None
    if vocabulary is not None and vocabulary is not Answer and value in tuple(vocabulary):
        return inside(vocabulary(value))
    word = _word_of_several(model, path, value) if model is not None else None
    return answer_said(value) if word is None else listed_word(word.label, value.replace("_", " "))


def _word_of_several(model: type[Value], path: str, value: str) -> Vocabulary | None:
    """The word of a field that holds several words of one list."""
    info = model.model_fields.get(path)
    words = next(_vocabularies(info.annotation), None) if info is not None else None
    return words(value) if words is not None and words is not Answer and value in tuple(words) else None


@lru_cache(maxsize=1024)
def vocabulary_of(model: type[Value], path: str) -> type[Vocabulary] | None:
    """The list of words from which a field is chosen; none for fields that hold something else, or several words."""
    step, _, rest = path.partition(".")
    info = model.model_fields.get(step)
    if info is None:
        return None
    if rest:
        inner = next(_models(info.annotation), None)
        return vocabulary_of(inner, rest) if inner is not None else None
    if get_origin(info.annotation) is tuple:
        return None
    return next(_vocabularies(info.annotation), None)


def inside(word: Vocabulary) -> Said:
    """A word of a list inside a sentence; an answer is said by its value."""
    return listed_word(word.label, word.value if isinstance(word, Answer) else lowered(word.label))


_CODE = re.compile("[a-z0-9]+(?:_[a-z0-9]+)+")


def answer_said(value: str) -> Said:
    """An answer of which only the value is known, as it stands inside a sentence."""
    if value in tuple(Answer):
        return inside(Answer(value))
    words = value.replace("_", " ") if _CODE.fullmatch(value) else value  # a name stands as it was typed
    if value == "as_declared":  # what a plan without an option is
        return said("as declared")
    if value in tuple(OptionKind):
        return listed_word(OptionKind(value).label, words)
    return joined("", (words,))


def lowered(label: str) -> str:
    """A label inside a sentence: its first letter small, unless it opens with an abbreviation."""
    return label if label[:2].isupper() else label[:1].lower() + label[1:]


@lru_cache(maxsize=1024)
def _said(model: type[Value] | None, path: str) -> tuple[str, bool]:
    if path == "people":
        return ("people there" if model in {None, Place} else "number of people"), False
    text = _docstring(model, path) if model is not None else next(_docstrings(path), "")
    found = _WHETHER.match(text)
    words = _ASIDE.split(found["clause"] if found else text)[0].strip()
    if not words:
        return path.replace("_", " ").replace(".", " "), False
    return lowered(words), found is not None


def _docstrings(path: str) -> Iterator[str]:
    return (text for model in MODELS.values() if (text := _docstring(model, path)))


def _docstring(model: type[Value], path: str) -> str:
    step, _, rest = path.partition(".")
    info = model.model_fields.get(step)
    if info is None:
        return ""
    if not rest:
        return field_doc(model, step)
    inner = next(_models(info.annotation), None)
    return _docstring(inner, rest) if inner is not None else ""


def _models(annotation: object) -> Iterator[type[Value]]:
    return (kind for kind in _types(annotation) if issubclass(kind, Value))


def _vocabularies(annotation: object) -> Iterator[type[Vocabulary]]:
    return (kind for kind in _types(annotation) if issubclass(kind, Vocabulary))


def _types(annotation: object) -> Iterator[type]:
    if isinstance(annotation, type):
        yield annotation
    for part in get_args(annotation):
        yield from _types(part)
