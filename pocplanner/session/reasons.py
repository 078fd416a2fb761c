"""Why a value is refused, in plain words that stand at a field or a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.errors import cause_of
from pocplanner.said import capital, said

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import ValidationError

REASONS = {
    "missing": "Fill this in.",
    "string_too_short": "Fill this in.",
    "too_short": "Fill this in.",
    "string_too_long": "The text is too long: it has {length} characters; at most {max_length} characters fit.",
    "greater_than_equal": "The smallest value possible is {ge}.",
    "greater_than": "It must be more than {gt}.",
    "less_than_equal": "The largest value possible is {le}.",
    "less_than": "It must be less than {lt}.",
}


def reasons(
    error: ValidationError, translate: Callable[[str], str] = str, figure: Callable[[int], str] = "{:,}".format
) -> dict[str, str]:
    """Problems of a value, by the first field on the way to each; empty key for the whole.

    *translate* and *figure* say texts and whole numbers in another language.
    """
    found: dict[str, str] = {}
    for item in error.errors(include_url=False):
        place = str(item["loc"][0]) if item["loc"] else ""
        plain = REASONS.get(item["type"])
        if plain is None:
            what = cause_of(item) or str(item["msg"]).removeprefix("Value error, ")
            text = translate(said("{what}.", what=capital(what)))
        else:
            named = {"length": len(item["input"]) if isinstance(item["input"], str) else 0, **item.get("ctx", {})}
            shown = {name: figure(value) if isinstance(value, int) else value for name, value in named.items()}
            text = translate(plain).format(**shown)
        found.setdefault(place, text)
    return found
