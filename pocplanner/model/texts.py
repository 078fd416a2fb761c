"""Texts that people write in a plan, unlike ids and words of a vocabulary."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, get_args

from pydantic import AfterValidator, StringConstraints

from pocplanner.model.base import Value, clean_line, clean_text

if TYPE_CHECKING:
    from collections.abc import Iterator


def texts_of(value: Value, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Every text of an object that is not empty, with its dotted path; objects inside it are visited by themselves."""
    marks = text_fields(type(value))
    for name, content in vars(value).items():
        path = f"{prefix}{name}"
        for position, item in enumerate(content) if isinstance(content, tuple) else ((None, content),):
            place = path if position is None else f"{path}.{position}"
            if isinstance(item, str):
                if name in marks and item:
                    yield place, item
            elif isinstance(item, Value) and "id" not in vars(item):
                yield from texts_of(item, f"{place}.")


@cache
def text_fields(model: type[Value]) -> frozenset[str]:
    """Fields of *model* that people write."""
    return frozenset(
        name for name, info in model.model_fields.items() if _is_text(tuple(info.metadata)) or _is_text(info.annotation)
    )


def _is_text(form: object) -> bool:
    if isinstance(form, AfterValidator):
        return form.func in {clean_line, clean_text}
    if isinstance(form, StringConstraints):
        return form.pattern is None  # an answer in words; ids have a pattern
    parts = form if isinstance(form, tuple) else (*get_args(form), *getattr(form, "__metadata__", ()))
    return any(_is_text(part) for part in parts)
