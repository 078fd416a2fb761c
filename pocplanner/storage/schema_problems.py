"""Turns what pydantic finds in a file into problems with a field path, plain words and a remedy.

Values from the file are never repeated in a message: messages go to logs, and a value may name people at risk.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pocplanner.errors import Problem, shown_text
from pocplanner.storage.strict_json import SAFE, field_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pydantic_core import ErrorDetails

    from pocplanner.storage.canonical_json import JsonValue

_OWN_CODE = re.compile(r"[EW]\d{3}")

_TYPE_NAMES: Mapping[type, str] = {
    str: "text",
    bool: "true or false",
    int: "a whole number",
    float: "a number with decimals",
    list: "a list",
    dict: "a group of fields",
    type(None): "nothing",
}

_WANTED: Mapping[str, str] = {
    "string_type": "text",
    "bool_type": "true or false",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "tuple_type": "a list",
    "list_type": "a list",
    "set_type": "a list",
    "frozen_set_type": "a list",
    "dict_type": "a group of fields",
    "model_type": "a group of fields",
    "model_attributes_type": "a group of fields",
    "none_required": "nothing (null)",
    "uuid_type": "an identifier",
}

# Kinds of pydantic error by their start, with code, sentence and remedy. `{name}` comes from the error's context.
_RULES: tuple[tuple[str, str, str, str], ...] = (
    ("string_too_short", "E163", "The text is empty or too short", "Write at least {min_length} character(s)."),
    ("string_too_long", "E125", "The text is too long", "Shorten it to {max_length} characters."),
    ("too_long", "E125", "The list is too long", "Keep at most {max_length} items."),
    ("too_short", "E133", "The list is too short", "Give at least {min_length} item(s)."),
    ("greater_than_equal", "E133", "The number is too small", "Give a number of {ge} or more."),
    ("greater_than", "E133", "The number is too small", "Give a number above {gt}."),
    ("less_than_equal", "E133", "The number is too large", "Give a number of {le} or less."),
    ("less_than", "E133", "The number is too large", "Give a number below {lt}."),
    ("multiple_of", "E133", "The number is not a step of {multiple_of}", "Give a multiple of {multiple_of}."),
    ("int_parsing_size", "E122", "The number has too many digits", "Correct the number."),
    ("finite_number", "E122", "The value is not a number", "Give a number, or leave the value out."),
    ("timezone", "E131", "The time has no zone", "Add the zone, for example Z or +02:00."),
    ("datetime", "E131", "This is not a date and time", "Write it as 2026-11-14T04:30:00+02:00."),
    ("date", "E131", "This is not a date", "Write it as 2026-11-14."),
    ("time_delta", "E131", "This is not a length of time", "Write it as PT90M."),
    ("time", "E131", "This is not a time of day", "Write it as 04:30:00."),
    ("enum", "E127", "This word is not one of the choices", "Use one of: {expected}."),
    ("literal_error", "E127", "This value is not one of the choices", "Use: {expected}."),
    ("union_tag_not_found", "E127", "The kind of this entry is missing", "Add its kind."),
    ("union_tag_invalid", "E127", "The kind of this entry is not known", "Use one of: {expected_tags}."),
    ("string_pattern_mismatch", "E127", "The text does not have the required form", "Follow the form {pattern}"),
    ("string_unicode", "E124", "The text holds half of a character", "Remove the character."),
    ("uuid", "E127", "This is not an identifier", "Restore the identifier from an earlier version."),
    ("recursion_loop", "E123", "The value contains itself", "Open an earlier version of the file."),
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
    remedies = dict.fromkeys(problem.remedy.rstrip(".") for problem in found)
    choices = ", or ".join(remedy[:1].lower() + remedy[1:] for remedy in remedies)
    remedy = f"{choices[:1].upper()}{choices[1:]}."
    return Problem("E127", "The value fits none of the forms this field may take", place, SAFE, remedy)


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
        remedy = "Take it out, or open the file with the version of the program that wrote it."
        return Problem("E126", "This field is not known", place, SAFE, remedy)
    if wanted := _WANTED.get(kind):
        what = f"This is {_TYPE_NAMES.get(type(error['input']), 'something else')} where {wanted} is needed"
        return Problem("E127", what, place, SAFE, f"Give {wanted}.")
    if _OWN_CODE.fullmatch(kind):
        return Problem(kind, error["msg"], place, SAFE, context.get("remedy", "Correct this value."))
    for start, code, what, remedy in _RULES:
        if kind.startswith(start):
            return Problem(code, _filled(what, context), place, SAFE, _filled(remedy, context))
    return _by_message(error["msg"], place)


def _missing(place: str) -> Problem:
    if place.rpartition(".")[2] == "id":
        remedy = "Restore the identifier from an earlier version of the file."
        return Problem("E128", "The identifier is missing", place, SAFE, remedy)
    return Problem("E127", "This field is missing", place, SAFE, "Add the field.")


def _by_message(message: str, place: str) -> Problem:
    """Return the problem for a check of the model itself, whose message may begin with a code: `E132: …`."""
    text = shown_text(message.removeprefix("Value error, ").removeprefix("Assertion failed, "), 300)
    code, found, rest = text.partition(": ")
    if found and _OWN_CODE.fullmatch(code):
        return Problem(code, rest, place, SAFE, "Correct this value.")
    if "control character" in text or "text-direction mark" in text:
        return Problem("E124", text[:1].upper() + text[1:], place, SAFE, "Remove the character.")
    return Problem("E127", text[:1].upper() + text[1:], place, SAFE, "Correct this value.")


def _filled(template: str, context: Mapping[str, str]) -> str:
    for name, value in context.items():
        template = template.replace(f"{{{name}}}", value)
    return template
