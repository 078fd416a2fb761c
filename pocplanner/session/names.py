"""What to call an object or a field in a sentence: in undo labels, refusals, tables and lists to choose from."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from pocplanner.session.lookup import find

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocplanner.model.base import Value
    from pocplanner.model.ids import FieldRef
    from pocplanner.model.plan import Plan

_NAMING = (
    "name",
    "title",
    "scenario",
    "post",
    "condition",
    "task",
    "text",
    "statement",
    "what",
    "line",
    "risk",
    "key",
    "body",
)
_POINTING = ("unit", "recipient")
_CHOSEN = (
    "component", "consultation_kind", "addressee", "audience", "support_kind", "outcome", "role", "lane", "step",
    "item", "rule",
)  # fmt: skip
NAME_LIMIT = 60


def kind_words(kind: str) -> str:
    """A kind of object as words, for example ``mission unit``."""
    return kind.replace("_", " ")


def field_words(name: str) -> str:
    """A field name as words, for example ``way out places``."""
    return name.replace("_", " ")


def label_of_word(word: StrEnum) -> str:
    """The label of a word from a list."""
    return str(getattr(word, "label", word.value))


def name_of(value: Value, plan: Plan | None = None, words: Callable[[StrEnum], str] = label_of_word) -> str:
    """A short name of an object; with *plan*, one without a name of its own is named after what it points at.

    *words* says the words from lists, where another language is wanted.
    """
    for field in _NAMING:
        text = getattr(value, field, None)
        if isinstance(text, str) and text.strip():
            return shortened(text)
    if plan is not None:
        for field in _POINTING:
            target = getattr(value, field, None)
            if isinstance(target, str) and (found := find(plan, target)) is not None:
                return name_of(found.object, words=words)
    for field in _CHOSEN:
        word = getattr(value, field, None)
        if isinstance(word, StrEnum):
            return words(word)
    return kind_words(str(getattr(value, "kind", "object")))


def shortened(text: str, limit: int = NAME_LIMIT) -> str:
    """The text on one line, cut at a word with an ellipsis where it is long."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    head = line[:limit].rsplit(" ", 1)[0] if " " in line[:limit] else line[:limit]
    return f"{head.rstrip(' ,;:.')}…"


def describe_field(plan: Plan, ref: FieldRef, holder: Value | None = None) -> str:
    """A field in words, for example ``population women of Camp A`` or ``intent`` for a field of the plan itself.

    *holder* is the object of *ref*, where the caller has it already.
    """
    parts = [field_words(part) for part in ref.field.split(".") if part and not part.isdigit()]
    what = " ".join(parts) or "all"
    if ref.object == plan.id:
        return parts[-1] if parts else "the plan"
    if holder is None and (found := find(plan, ref.object)) is not None:
        holder = found.object
    return what if holder is None else f"{what} of {name_of(holder, plan)}"
