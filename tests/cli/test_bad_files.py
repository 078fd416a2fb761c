"""Bad plan files at the command line: one clear message with file, field and remedy, exit 2, nothing written."""

from __future__ import annotations

import errno
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.cli.main import BAD_INPUT, DONE, main
from pocplanner.model.document import Document
from pocplanner.storage.codec import DOCUMENT_CODEC
from pocplanner.storage.fs import RealFs
from tests.model.plans import full_plan

if TYPE_CHECKING:
    from collections.abc import Callable

NAME = "plan.pocplan.json"
GOOD = DOCUMENT_CODEC.encode(Document(plan=full_plan()))


def changed(path: tuple[str | int, ...], value: object) -> bytes:
    """The full plan with one value replaced, as bytes."""
    tree: Any = json.loads(GOOD)
    node = tree
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value
    return json.dumps(tree).encode()


PLACE = ("plan", "situation", "places", 0)


@dataclass(frozen=True)
class Bad:
    """A bad file: number in the list of bad input, bytes, code, and words that its message must hold."""

    number: str
    data: bytes
    code: str
    words: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.number} {self.code}"


BAD = (
    Bad("1 empty", b"", "E101", ("empty",)),
    Bad("2 truncated", GOOD[: len(GOOD) // 2], "E102", ("ends too early",)),
    Bad("3 damaged", GOOD.replace(b'"title":', b'"title";', 1), "E103", ("damaged",)),
    Bad("6 PDF renamed", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "E106", ("This is a PDF, not a plan",)),
    Bad("6 not JSON", b"Dear colleague,\n", "E106", ("not a plan",)),
    Bad("6 another JSON", b'{"a": 1}', "E106", ("does not say that its format is",)),
    Bad("6 a list", b"[]", "E106", ("a list, not a plan",)),
    Bad("7 newer", changed(("format", "version"), "2.0"), "E107", ("2.0", "Update the program")),
    Bad("8 older", changed(("format", "version"), "0.9"), "E107", ("0.9",)),
    Bad("11 more after the end", GOOD + b"{}", "E103", ("damaged",)),
    Bad("16 encoding", GOOD.replace(b"Camp", b"C\xe4mp", 1), "E120", ("not valid UTF-8",)),
    Bad("17 UTF-16", GOOD.decode().encode("utf-16"), "E120", ("UTF-8",)),
    Bad("18 duplicate key", GOOD.replace(b'"plan":', b'"plan": 1, "plan":', 1), "E121", ("“plan” appears twice",)),
    Bad("19 NaN", GOOD.replace(b"12.5", b"NaN"), "E122", ("not a number", "length_km")),
    Bad("20 1e999", GOOD.replace(b"12.5", b"1e999"), "E122", ("length_km",)),
    Bad("22 digits", GOOD.replace(b"12.5", b"9" * 5000), "E122", ("too many digits",)),
    Bad("23 depth", b'{"a":' * 100_000, "E123", ("nested too deeply",)),
    Bad("24 surrogate", GOOD.replace(b"Camp", b"\\ud800", 1), "E124", ("surrogate",)),
    Bad("25 control character", changed((*PLACE, "name"), "Ca\x07mp"), "E124", ("places[0].name", "U+0007")),
    Bad("27 unknown field", changed((*PLACE, "colour"), "red"), "E126", ("places[0].colour", "not known")),
    Bad("28 wrong type", changed(("plan", "title"), 3), "E127", ("plan.title", "a whole number where text is needed")),
    Bad("28 choice", changed((*PLACE, "in_area"), "maybe"), "E127", ("places[0].in_area", "Use one of")),
    Bad("29 duplicate id", changed((*PLACE, "id"), "base"), "E128", ("“base” stands twice", "id of its own")),
    Bad(
        "30 dangling",
        changed(("plan", "situation", "routes", 0, "end"), "gone"),
        "E129",
        ("road.end", "“gone”, which does not exist", "Point it at a place"),
    ),
    Bad("34 no such day", changed(("plan", "as_of"), "2026-02-30"), "E131", ("plan.as_of", "2026-11-14")),
    Bad("36 too many", changed((*PLACE, "population", "total"), 10**18), "E133", ("population.total",)),
    Bad("36 negative", changed((*PLACE, "population", "total"), -5), "E133", ("population.total", "0 or more")),
    Bad("51 direction", changed((*PLACE, "name"), "a\u202eb"), "E124", ("places[0].name",)),
    Bad("57 too long", changed((*PLACE, "name"), "x" * 301), "E125", ("places[0].name", "300")),
    Bad("58 no title", changed(("plan", "title"), " "), "E163", ("plan.title",)),
)
COMMANDS = (
    ("validate",),
    ("assess",),
    ("check",),
    ("explain", "R-1@"),
    ("brief", "-o", "out.pdf"),
    ("new", "out.pocplan.json", "--from"),
)


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Run a command that must fail in an own folder; gives its message, and nothing may have been written."""
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str) -> str:
        before = {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
        code = main(arguments)
        captured = capsys.readouterr()
        assert (code, captured.out) == (BAD_INPUT, "")
        assert "Traceback" not in captured.err
        after = {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
        assert after == before
        return captured.err

    return command


def with_plan(command: tuple[str, ...], plan: str = NAME) -> tuple[str, ...]:
    """The arguments of a command with the plan where it belongs."""
    return (*command, plan) if command[0] == "new" else (command[0], plan, *command[1:])


@pytest.mark.parametrize("bad", BAD, ids=str)
def test_that_a_bad_file_is_told_with_file_field_and_remedy(bad: Bad, at: Callable[..., str]) -> None:
    Path(NAME).write_bytes(bad.data)
    message = at("validate", NAME)
    assert message.startswith(f"{bad.code}: ")
    for words in (*bad.words, NAME):
        assert words in message
    assert message.rstrip().endswith((".", ":")) or "\n  - " in message


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
@pytest.mark.parametrize("bad", BAD[:2] + BAD[19:24:2], ids=str)
def test_that_every_command_refuses_a_bad_file_and_writes_nothing(
    command: tuple[str, ...], bad: Bad, at: Callable[..., str]
) -> None:
    Path(NAME).write_bytes(bad.data)
    assert bad.code in at(*with_plan(command))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_that_a_missing_file_and_a_folder_are_told_apart(command: tuple[str, ...], at: Callable[..., str]) -> None:
    assert "E100" in at(*with_plan(command))
    Path("folder").mkdir()
    assert "E111" in at(*with_plan(command, "folder"))
    message = at(*with_plan(command, "nosuch"))
    assert "no sample “nosuch”" in message
    assert "north-axis" in message


def test_that_all_problems_of_a_file_are_told_at_once(at: Callable[..., str]) -> None:
    tree = json.loads(changed(("plan", "title"), 3))
    tree["plan"]["situation"]["places"][0]["colour"] = "red"
    tree["plan"]["situation"]["places"][1]["population"]["total"] = -1
    Path(NAME).write_text(json.dumps(tree), encoding="utf-8")
    message = at("validate", NAME)
    for words in ("3 problems", "plan.title", "places[0].colour", "places[1].population.total"):
        assert words in message


# What only the library, or the plan as a whole, can tell

ANSWERS = [
    ({"key": "no_such_question"}, "E142", "no question “no_such_question”"),
    ({"value": "Yes"}, "E143", "Use: yes, no or unknown"),
    ({"value": ""}, "E143", "Use: yes, no or unknown"),
    ({"key": "op_mode", "value": "yes"}, "E143", "joint"),
    ({"key": "civilians_in_area", "value": "many"}, "E143", "Use: a number"),
]


@pytest.mark.parametrize(("fields", "code", "words"), ANSWERS)
@pytest.mark.parametrize("command", COMMANDS[:5], ids=lambda command: command[0])
def test_that_an_answer_that_is_none_is_told_before_anything_rests_on_it(
    command: tuple[str, ...], fields: dict[str, str], code: str, words: str, at: Callable[..., str]
) -> None:
    Path(NAME).write_bytes(changed(("plan", "facts", 0), {"id": "fact", "key": "op_urban", "value": "yes", **fields}))
    message = at(*with_plan(command))
    assert code in message
    assert words in message
    assert "plan.facts[0]" in message


def test_that_a_question_answered_twice_is_told(at: Callable[..., str]) -> None:
    fact = {"id": "other", "key": "op_urban", "value": "no"}
    facts = [*json.loads(GOOD)["plan"]["facts"], fact]
    Path(NAME).write_bytes(changed(("plan", "facts"), facts))
    assert "E141" in at("assess", NAME)


PATCHES = [
    ({"patch": "fact", "key": "op_urban", "value": "Yes"}, "E143", "patch 1"),
    ({"patch": "field", "ref": {"object": "camp", "field": "colour"}, "value": 1}, "E301", "patch 1"),
    ({"patch": "field", "ref": {"object": "camp", "field": "in_area"}, "value": "maybe"}, "E302", "patch 1"),
    ({"patch": "field", "ref": {"object": "road", "field": "end"}, "value": "gone"}, "E129", "road.end"),
    ({"patch": "field", "ref": {"object": "camp", "field": "id"}, "value": "base"}, "E128", "stands twice"),
]


@pytest.mark.parametrize(("patch", "code", "words"), PATCHES)
def test_that_a_patch_of_an_option_that_does_not_fit_is_told(
    patch: dict[str, object], code: str, words: str, at: Callable[..., str]
) -> None:
    Path(NAME).write_bytes(changed(("plan", "options", 0, "patches"), [patch]))
    message = at("validate", NAME)
    assert code in message
    assert words in message
    assert "option “Operate”" in message


ORDERS = [
    (("phases", 0, "end"), {"anchor": "d_day", "days": 0}, "E132", "(in Phase)"),
    (("phases", 0, "end"), {"anchor": "at", "at": "2026-11-20T09:00:00Z"}, "E132", "(in Phase)"),
    (("situation", "trigger_dates", 0, "end"), {"anchor": "d_day", "days": -3}, "E132", "(in Vote)"),
    (("measures", 0, "depends_on"), ["m-2"], "E130", "“Patrol” → “Guard” → “Patrol”"),
    (("measures", 0, "depends_on"), ["m-1"], "E130", "“Patrol” → “Patrol”"),
]


@pytest.mark.parametrize(("path", "value", "code", "words"), ORDERS)
def test_that_an_end_before_its_start_and_a_circle_of_measures_are_told(
    path: tuple[str | int, ...], value: object, code: str, words: str, at: Callable[..., str]
) -> None:
    Path(NAME).write_bytes(changed(("plan", *path), value))
    message = at("validate", NAME)
    assert code in message
    assert words in message or words.replace("Patrol” → “Guard” → “Patrol", "Guard” → “Patrol” → “Guard") in message


def test_that_an_end_after_its_start_is_no_problem_though_d_day_is_open(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    tree = json.loads(changed(("plan", "phases", 0, "end"), {"anchor": "d_day", "days": 5}))
    tree["plan"]["timing"] = {}
    (tmp_path / NAME).write_text(json.dumps(tree), encoding="utf-8")
    assert main(["validate", str(tmp_path / NAME)]) == DONE
    assert "no problem of form" in capsys.readouterr().out
    tree["plan"]["phases"][0]["end"]["days"] = 0
    (tmp_path / NAME).write_text(json.dumps(tree), encoding="utf-8")
    assert main(["validate", str(tmp_path / NAME)]) == BAD_INPUT


def test_that_messages_about_answers_do_not_repeat_them(at: Callable[..., str]) -> None:
    secret = "Informant Lives Here"
    Path(NAME).write_bytes(changed(("plan", "facts", 0, "value"), secret))
    assert secret not in at("validate", NAME)


# Output that cannot be written


@pytest.mark.parametrize("command", [("new",), ("brief", NAME, "-o")], ids=lambda command: command[0])
def test_that_output_into_a_missing_folder_is_refused(command: tuple[str, ...], at: Callable[..., str]) -> None:
    Path(NAME).write_bytes(GOOD)
    message = at(*command, "no/such/folder/out.pdf")
    assert message.startswith("E2")
    assert "no/such/folder" in message


@pytest.mark.parametrize("command", [("new",), ("brief", NAME, "-o")], ids=lambda command: command[0])
def test_that_output_into_a_read_only_folder_is_refused(
    command: tuple[str, ...], at: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    Path(NAME).write_bytes(GOOD)
    monkeypatch.setattr(RealFs, "create", refused, raising=True)
    assert "E112" in at(*command, "out.pdf")


def test_that_output_over_a_folder_is_refused(at: Callable[..., str]) -> None:
    Path(NAME).write_bytes(GOOD)
    Path("folder").mkdir()
    assert "E111" in at("brief", NAME, "-o", "folder")
    assert "E311" in at("new", "folder")
