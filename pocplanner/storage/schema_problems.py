"""Turns what pydantic finds in a file into problems with a field path, plain words and a remedy.

Values from the file are never repeated in a message: messages go to logs, and a value may name people at risk.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pocplanner.errors import Problem, cause_of, shown_text
from pocplanner.said import capital, joined, said, said_from, small, template, without_stop
from pocplanner.storage.strict_json import SAFE, field_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pydantic_core import ErrorDetails

    from pocplanner.storage.canonical_json import JsonValue

_OWN_CODE = re.compile(r"[EW]\d{3}")

_TYPE_NAMES: Mapping[type, str] = {
    str: said("text"),
    bool: said("true or false"),
    int: said("a whole number"),
    float: said("a number with decimals"),
    list: said("a list"),
    dict: said("a group of fields"),
    type(None): said("nothing"),
}

_WANTED: Mapping[str, str] = {
    "string_type": said("text"),
    "bool_type": said("true or false"),
    "int_type": said("a whole number"),
    "int_from_float": said("a whole number"),
    "float_type": said("a number"),
    "tuple_type": said("a list"),
    "list_type": said("a list"),
    "set_type": said("a list"),
    "frozen_set_type": said("a list"),
    "dict_type": said("a group of fields"),
    "model_type": said("a group of fields"),
    "model_attributes_type": said("a group of fields"),
    "none_required": said("nothing (null)"),
    "uuid_type": said("an identifier"),
}

# Kinds of pydantic error by their start, with code, sentence and remedy. `{name}` comes from the error's context.
_RULES: tuple[tuple[str, str, str, str], ...] = (
    (
        "string_too_short",
        "E163",
        template("The text is empty or too short"),
        template("Write at least {min_length} character(s)."),
    ),
    ("string_too_long", "E125", template("The text is too long"), template("Shorten it to {max_length} characters.")),
    ("too_long", "E125", template("The list is too long"), template("Keep at most {max_length} items.")),
    ("too_short", "E133", template("The list is too short"), template("Give at least {min_length} item(s).")),
    ("greater_than_equal", "E133", template("The number is too small"), template("Give a number of {ge} or more.")),
    ("greater_than", "E133", template("The number is too small"), template("Give a number above {gt}.")),
    ("less_than_equal", "E133", template("The number is too large"), template("Give a number of {le} or less.")),
    ("less_than", "E133", template("The number is too large"), template("Give a number below {lt}.")),
    (
        "multiple_of",
        "E133",
        template("The number is not a step of {multiple_of}"),
        template("Give a multiple of {multiple_of}."),
    ),
    ("int_parsing_size", "E122", template("The number has too many digits"), template("Correct the number.")),
    (
        "finite_number",
        "E122",
        template("The value is not a number"),
        template("Give a number, or leave the value out."),
    ),
    ("timezone", "E131", template("The time has no zone"), template("Add the zone, for example Z or +02:00.")),
    ("datetime", "E131", template("This is not a date and time"), template("Write it as 2026-11-14T04:30:00+02:00.")),
    ("date", "E131", template("This is not a date"), template("Write it as 2026-11-14.")),
    ("time_delta", "E131", template("This is not a length of time"), template("Write it as PT90M.")),
    ("time", "E131", template("This is not a time of day"), template("Write it as 04:30:00.")),
    ("enum", "E127", template("This word is not one of the choices"), template("Use one of: {expected}.")),
    ("literal_error", "E127", template("This value is not one of the choices"), template("Use: {expected}.")),
    ("union_tag_not_found", "E127", template("The kind of this entry is missing"), template("Add its kind.")),
    (
        "union_tag_invalid",
        "E127",
        template("The kind of this entry is not known"),
        template("Use one of: {expected_tags}."),
    ),
    (
        "string_pattern_mismatch",
        "E127",
        template("The text does not have the required form"),
        template("Follow the form {pattern}"),
    ),
    ("string_unicode", "E124", template("The text holds half of a character"), template("Remove the character.")),
    (
        "uuid",
        "E127",
        template("This is not an identifier"),
        template("Restore the identifier from an earlier version."),
    ),
    ("recursion_loop", "E123", template("The value contains itself"), template("Open an earlier version of the file.")),
)


def schema_problems(errors: Sequence[ErrorDetails], tree: JsonValue) -> tuple[Problem, ...]:
    """Return one problem for each field at fault, in file order of pydantic's own list.

    A field that may take several forms gives one pydantic error for each form; these are told as one problem.
    """
    by_place: dict[str, list[Problem]] = {}
    for error in errors:
        place = field_path(_location(error, tree))
        by_place.setdefault(place, []).append(_problem(error, place))
    return tuple(found[0] if _agree(found) else _no_form_fits(found, place) for place, found in by_place.items())


def _agree(found: Sequence[Problem]) -> bool:
    return len({problem.what for problem in found}) == 1


def _no_form_fits(found: Sequence[Problem], place: str) -> Problem:
    remedies = dict.fromkeys(without_stop(problem.remedy) for problem in found)
    choices = joined(said(", or "), map(small, remedies))
    remedy = said("{choices}.", choices=capital(choices))
    return Problem("E127", said("The value fits none of the forms this field may take"), place, SAFE, remedy)


def _location(error: ErrorDetails, tree: JsonValue) -> list[str | int]:
    """Return the path of the field in the file, without the names of alternatives that pydantic puts into it."""
    parts: list[str | int] = []
    node: object = tree
    last = len(error["loc"]) - 1
    for position, part in enumerate(error["loc"]):
        is_new = position == last and error["type"] == "missing"
        if isinstance(node, dict) and isinstance(part, str) and (part in node or is_new):
            node = node.get(part)
        elif isinstance(node, list) and isinstance(part, int) and part < len(node):
            node = node[part]
        else:
            continue
        parts.append(part)
    return parts


def _problem(error: ErrorDetails, place: str) -> Problem:
    kind = error["type"]
    if kind in {"too_short", "too_long"} and isinstance(error["input"], str):
        kind = f"string_{kind}"
    context = {name: shown_text(str(value), 300) for name, value in error.get("ctx", {}).items()}
    if kind == "missing":
        return _missing(place)
    if kind == "extra_forbidden":
        remedy = said("Take it out, or open the file with the version of the program that wrote it.")
        return Problem("E126", said("This field is not known"), place, SAFE, remedy)
    if wanted := _WANTED.get(kind):
        given = _TYPE_NAMES.get(type(error["input"]), said("something else"))
        mixed = said("This is {given} where {wanted} is needed", given=given, wanted=wanted)
        return Problem("E127", mixed, place, SAFE, said("Give {wanted}.", wanted=wanted))
    if _OWN_CODE.fullmatch(kind):
        return Problem(kind, error["msg"], place, SAFE, context.get("remedy") or said("Correct this value."))
    for start, code, what, advice in _RULES:
        if kind.startswith(start):
            return Problem(code, said_from(what, **context), place, SAFE, said_from(advice, **context))
    return _by_message(error, place)


def _missing(place: str) -> Problem:
    if place.rpartition(".")[2] == "id":
        remedy = said("Restore the identifier from an earlier version of the file.")
        return Problem("E128", said("The identifier is missing"), place, SAFE, remedy)
    return Problem("E127", said("This field is missing"), place, SAFE, said("Add the field."))


def _by_message(error: ErrorDetails, place: str) -> Problem:
    """Return the problem for a check of the model itself, whose message may begin with a code: `E132: …`."""
    text = shown_text(error["msg"].removeprefix("Value error, ").removeprefix("Assertion failed, "), 300)
    code, found, rest = text.partition(": ")
    if found and _OWN_CODE.fullmatch(code):
        return Problem(code, rest, place, SAFE, said("Correct this value."))
    if "control character" in text or "text-direction mark" in text:
        return Problem("E124", capital(cause_of(error) or text), place, SAFE, said("Remove the character."))
    return Problem("E127", capital(cause_of(error) or text), place, SAFE, said("Correct this value."))
