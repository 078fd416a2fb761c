"""Loading the library from its files and from the one that ships, and that the one that ships is of today."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from pocplanner.errors import GuidanceError
from pocplanner.guidance.library import (
    COMPILED,
    Library,
    bundled,
    compiled_bytes,
    content_digest,
    from_folder,
    source_folder,
)
from pocplanner.guidance.lint import lint
from pocplanner.guidance.schema import LibraryData
from pocplanner.rules.cases import run_cases
from tests.guidance import mini_library as mini

if TYPE_CHECKING:
    from pathlib import Path

CRITERION = """\
id = "CS-1"
kind = "criterion"
theme = "criteria"
owner = "force"
sources = [{own = "made up for tests"}]

[text.en]
title = "Fewer incidents"
help = "Words."
metric = "Count"
data_source = "Reports"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library of one criterion, with the scales that ship."""
    for name, text in (("sources", ""), ("groups", "")):
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    scales = source_folder().joinpath("scales.toml").read_text("utf-8")
    (tmp_path / "scales.toml").write_text(scales, encoding="utf-8")
    (tmp_path / "criteria").mkdir()
    (tmp_path / "criteria" / "CS-1.toml").write_text(CRITERION, encoding="utf-8")
    return tmp_path


@pytest.fixture(scope="module")
def source() -> LibraryData:
    """The library that ships, from its files."""
    return from_folder(source_folder())


def test_that_the_compiled_library_is_that_of_its_files(source: LibraryData) -> None:
    shipped = files("pocplanner_resources").joinpath(COMPILED).read_bytes()
    assert compiled_bytes(source) == shipped, "run: packaging/tasks.py compile"


def test_that_the_library_that_ships_passes_its_lint(source: LibraryData) -> None:
    assert lint(Library(source)) == ()


def test_that_each_case_of_the_library_that_ships_comes_out_as_expected(source: LibraryData) -> None:
    count, problems = run_cases(Library(source))
    assert problems == ()
    assert count >= 2 * len(Library(source).risks)


def test_that_a_compiled_library_reads_back_equal_and_gives_the_same_bytes(source: LibraryData) -> None:
    data = compiled_bytes(source)
    again = LibraryData.model_validate_json(data)
    assert again == source
    assert compiled_bytes(again) == data


def test_that_the_digest_covers_every_entry_and_not_itself(source: LibraryData) -> None:
    assert source.digest == content_digest(source) == content_digest(bundled().data)
    changed = source.model_copy(update={"entries": source.entries[1:]})
    assert content_digest(changed) != source.digest


def test_that_a_folder_gives_its_entries(folder: Path) -> None:
    library = Library(from_folder(folder))
    assert [entry.id for entry in library.criteria] == ["CS-1"]
    assert library.entry("CS-1") is library.criteria[0]
    assert library.criteria[0].text["en"].title == "Fewer incidents"


def test_that_the_order_of_files_on_the_disk_does_not_matter(folder: Path) -> None:
    for number in (3, 2):
        text = CRITERION.replace("CS-1", f"CS-{number}")
        (folder / "criteria" / f"CS-{number}.toml").write_text(text, encoding="utf-8")
    assert [entry.id for entry in Library(from_folder(folder)).criteria] == ["CS-1", "CS-2", "CS-3"]


FILE_FAULTS = [
    ("cut off", CRITERION[:70], "E400", "criteria/CS-1.toml", "cannot be read"),
    ("unknown field", CRITERION.replace("owner", "boss"), "E403", "criteria/CS-1.toml", "criterion.boss: Extra inputs"),
    ("no source", CRITERION.replace('[{own = "made up for tests"}]', "[]"), "E403", "criteria/CS-1.toml", "sources"),
    (
        "two kinds of source",
        CRITERION.replace('{own = "made up for tests"}', '{own = "a", document = "book"}'),
        "E403",
        "criteria/CS-1.toml",
        "either a document or an own derivation",
    ),
    ("no kind", CRITERION.replace('kind = "criterion"\n', ""), "E403", "criteria/CS-1.toml", "discriminator 'kind'"),
    ("wrong name", CRITERION.replace('"CS-1"', '"CS-2"'), "E402", "criteria/CS-1.toml", "criteria/CS-2.toml"),
    ("wrong folder", CRITERION.replace('"criteria"', '"others"'), "E402", "criteria/CS-1.toml", "others/CS-1.toml"),
]


@pytest.mark.parametrize(
    ("text", "code", "where", "what"), [fault[1:] for fault in FILE_FAULTS], ids=[fault[0] for fault in FILE_FAULTS]
)
def test_that_a_bad_file_is_told_with_its_name(folder: Path, text: str, code: str, where: str, what: str) -> None:
    (folder / "criteria" / "CS-1.toml").write_text(text, encoding="utf-8")
    with pytest.raises(GuidanceError) as caught:
        from_folder(folder)
    assert {(problem.code, problem.where) for problem in caught.value.problems} == {(code, where)}
    assert any(what in problem.what for problem in caught.value.problems)
    assert caught.value.code == "E404"


def test_that_a_file_in_another_encoding_is_told(folder: Path) -> None:
    (folder / "criteria" / "CS-1.toml").write_bytes(CRITERION.replace("Fewer", "Moins d’\xe9").encode("cp1252"))
    with pytest.raises(GuidanceError, match="E400"):
        from_folder(folder)


def test_that_the_faults_of_all_files_are_told_together(folder: Path) -> None:
    (folder / "criteria" / "CS-1.toml").write_text("id = ", encoding="utf-8")
    (folder / "criteria" / "CS-2.toml").write_text(CRITERION.replace("owner", "boss"), encoding="utf-8")
    (folder / "groups.toml").unlink()
    with pytest.raises(GuidanceError) as caught:
        from_folder(folder)
    assert {problem.where for problem in caught.value.problems} == {
        "groups.toml",
        "criteria/CS-1.toml",
        "criteria/CS-2.toml",
    }


def test_that_a_bad_scale_is_told_even_where_all_entries_are_sound(folder: Path) -> None:
    (folder / "scales.toml").write_text("", encoding="utf-8")
    with pytest.raises(GuidanceError, match=r"scales\.toml"):
        from_folder(folder)


def test_that_an_entry_that_does_not_exist_is_told_with_a_remedy() -> None:
    with pytest.raises(GuidanceError, match=r"no entry “R-99”.*guidance list"):
        bundled().entry("R-99")


@pytest.mark.parametrize(
    ("condition", "message"),
    [
        ({}, "a condition names one of"),
        ("op_urban == yes", "a condition names one of"),
        ({"all": []}, "at least 1"),
        ({"any": []}, "at least 1"),
        ({"fact": "op_urban", "is": "yes", "at_least": 3}, "give one of"),
        ({"fact": "op_urban", "one_of": ["yes"], "is": "no"}, "give one of"),
        ({"fact": "op_urban", "colour": "red"}, "Extra inputs"),
        ({"all": [{"fact": "op_urban"}], "fact": "op_urban"}, "Extra inputs"),
        ({"relation": "at", "of": ["it"]}, "at takes 2 subjects, not 1"),
        ({"relation": "at", "of": ["it", "place"], "minutes": 5}, "minutes belongs to within_minutes"),
        ({"relation": "within_minutes", "of": ["it", "actor"]}, "minutes belongs to within_minutes"),
        ({"always": False}, "Input should be True"),
        ({"exists": "dragon"}, "Input should be"),
    ],
)
def test_that_a_malformed_condition_is_refused_when_it_is_loaded(condition: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        mini.library(mini.risk(condition=condition))


def test_that_unknown_counts_as_triggered_only_with_a_reason() -> None:
    with pytest.raises(ValueError, match="needs a reason"):
        mini.library(mini.risk(on_unknown="triggered"))
    mini.library(mini.risk(on_unknown="triggered", on_unknown_reason="Nobody looks for mines."))


def test_that_only_questions_with_choices_have_choices() -> None:
    for changes in ({"answer": "choice"}, {"answer": "yes_no", "choices": ["a"]}):
        with pytest.raises(ValueError, match="choices belong"):
            mini.library(mini.question(**changes))


ANSWERS = [
    ("yes_no", (), ("yes", "no"), ("Yes", "maybe", "", 1, ("yes",))),
    ("choice", ("a", "b"), ("a",), ("c", "", "yes", ("a",))),
    ("several", ("a", "b"), (("a",), ("a", "b")), ("a", (), ("a", "c"))),
    ("count", (), (0, 7), ("7", "", ("7",))),
    ("text", (), ("at dawn",), ("", "  ", 5)),
]


@pytest.mark.parametrize(("answer", "choices", "good", "bad"), ANSWERS, ids=[row[0] for row in ANSWERS])
def test_that_a_question_accepts_its_answers_only(
    answer: str, choices: tuple[str, ...], good: tuple[object, ...], bad: tuple[object, ...]
) -> None:
    raw = mini.choices("key", answer, *choices) if choices else mini.question("key", answer=answer)
    question = mini.library(raw).questions["key"]
    assert all(question.accepts(value) for value in good)  # type: ignore[arg-type]  # values as a file may hold them
    assert not any(question.accepts(value) for value in bad)  # type: ignore[arg-type]  # the same


def test_that_a_renamed_entry_is_found_under_each_earlier_id() -> None:
    library = mini.library(mini.risk("R-3", replaces=["R-2"]), mini.risk("R-2b", replaces=["R-1"]), mini.question())
    assert library.current("R-2") == "R-3"
    assert library.current_risk("R-1@site=camp") == "R-2b@site=camp"
    assert library.current("R-9") == "R-9"
    chained = mini.library(mini.risk("R-3", replaces=["R-2"]), mini.criterion("CS-1", replaces=["CS-0"]))
    assert chained.current("CS-0") == "CS-1"


def test_that_a_chain_of_new_names_is_followed_and_a_circle_ends() -> None:
    chain = mini.library(mini.risk("R-3", replaces=["R-2"]), mini.risk("R-2", replaces=["R-1"]))
    assert chain.current("R-1") == "R-3"
    circle = mini.library(mini.risk("R-1", replaces=["R-2"]), mini.risk("R-2", replaces=["R-1"]))
    assert circle.current("R-1") in {"R-1", "R-2"}


def test_that_shipped_texts_are_json_without_escapes(source: LibraryData) -> None:
    text = compiled_bytes(source).decode()
    assert "“" in text or "–" in text
    assert json.loads(text)["digest"] == source.digest
