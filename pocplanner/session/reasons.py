"""Why a value is refused, in plain words that stand at a field or a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.errors import cause_of
from pocplanner.model.positions import PositionError
from pocplanner.said import Said, capital, said, said_in

if TYPE_CHECKING:
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


def reasons(error: ValidationError) -> dict[str, Said]:
    """Problems of a value, by the first field on the way to each; empty key for the whole."""
    found: dict[str, Said] = {}
    for item in error.errors(include_url=False):
        place = str(item["loc"][0]) if item["loc"] else ""
        plain = REASONS.get(item["type"])
        if plain is None:
            what = cause_of(item) or str(item["msg"]).removeprefix("Value error, ")
            text = said("{what}.", what=capital(what))
        else:
            length = len(item["input"]) if isinstance(item["input"], str) else 0
            text = said_in("reasons", plain, **{"length": length, **item.get("ctx", {})})
        found.setdefault(place, text)
    return found


def refusal(problem: ValueError) -> Said:
    """Why something typed is refused, as a sentence that a window can say in its own language."""
    if isinstance(problem, PositionError):
        values = {name: said_in("positions", value) for name, value in problem.values.items()}
        return said_in("positions", problem.template, **values)
    told = problem.args[0] if problem.args else ""
    return told if isinstance(told, Said) else said_in("parsing", str(problem))
