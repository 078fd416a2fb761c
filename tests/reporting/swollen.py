"""Plans in which every text is long and every list has many entries."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pocplanner.model.base import LINE_LIMIT, Text, Value
from pocplanner.model.brief import AdviserStatement
from pocplanner.model.texts import text_fields

if TYPE_CHECKING:
    from collections.abc import Mapping

SENTENCE = "Everybody on the north road is told before anything moves, and nobody goes by night. "
WORDS = " ".join(["accompaniment"] * 60)
V = TypeVar("V", bound=Value)


def swollen(
    value: V, characters: int, times: int, more: Mapping[str, int] | None = None, *, mark: str = "", depth: int = 0
) -> V:
    """*value* with texts of so many characters and lists so many times as long; *more* says so by the name of a field.

    Lists inside lists get three times as long, and those inside these stay. Names start with what tells them apart.
    """
    known = more or {}
    changed: dict[str, object] = {}
    for name, content in vars(value).items():
        if isinstance(content, tuple) and content and all(isinstance(item, Value) for item in content):
            count = known.get(name, (times, min(times, 3), 1)[min(depth, 2)])
            changed[name] = tuple(
                swollen(item, characters, times, known, mark=f"{mark}-{number}" if number else mark, depth=depth + 1)
                for number in range(count)
                for item in content
            )
        elif isinstance(content, Value):
            changed[name] = swollen(content, characters, times, known, mark=mark, depth=depth)
        elif isinstance(content, str) and name == "id":
            changed[name] = f"{content}{mark}"
        elif isinstance(content, str) and content and name in text_fields(type(value)):
            changed[name] = _text(type(value), name, characters, mark)
    return value.model_copy(update=changed)


def _text(model: type[Value], name: str, characters: int, mark: str) -> str:
    if model is AdviserStatement:
        return WORDS
    longest = characters if _is_long(model, name) else min(characters, LINE_LIMIT)
    return f"{mark[1:]} {SENTENCE * (longest // len(SENTENCE) + 1)}".lstrip()[:longest].strip()


def _is_long(model: type[Value], name: str) -> bool:
    marks = [getattr(mark, "max_length", None) for mark in model.model_fields[name].metadata]
    return (LINE_LIMIT not in marks) if marks else Text in (model.model_fields[name].annotation,)
