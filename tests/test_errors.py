from __future__ import annotations

import pickle

import pytest

from pocplanner.errors import (
    MAX_PROBLEMS_IN_MESSAGE,
    CommandError,
    GuidanceError,
    PlanFileError,
    PocPlannerError,
    Problem,
    ReportError,
    RuleError,
    render_message,
    shown_text,
)

ALL = (PocPlannerError, PlanFileError, GuidanceError, RuleError, ReportError, CommandError)


@pytest.mark.parametrize("kind", ALL)
def test_that_a_message_says_what_where_what_is_safe_and_what_to_do(kind: type[PocPlannerError]) -> None:
    error = kind("E101", "The file is empty", where="x.json", safe="Nothing was opened", remedy="Ask again.")
    assert str(error) == "E101: The file is empty (in x.json). Nothing was opened. Ask again."
    assert error.as_problem() == Problem("E101", "The file is empty", "x.json", "Nothing was opened", "Ask again.")
    assert str(error.as_problem()) == str(error)


@pytest.mark.parametrize("kind", ALL)
def test_that_every_error_is_caught_as_the_one_root_and_survives_a_process_border(kind: type[PocPlannerError]) -> None:
    error = kind("E101", "The file is empty", where="x", safe="s", remedy="r")
    copy = pickle.loads(pickle.dumps(error))
    assert isinstance(copy, PocPlannerError)
    assert type(copy) is kind
    assert str(copy) == str(error)
    assert vars(copy) == vars(error)


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        (("E1", "What happened."), "E1: What happened."),
        (("E1", "What happened", "", "", "Do this"), "E1: What happened. Do this."),
        (("E1", "What happened.", "a.b"), "E1: What happened (in a.b)."),
        (("E1", "Is it so?", "", "", "See:"), "E1: Is it so? See:"),
    ],
)
def test_that_empty_parts_leave_no_gap_in_a_message(parts: tuple[str, ...], message: str) -> None:
    assert render_message(*parts) == message


def test_that_a_collected_error_without_a_list_holds_itself_as_its_only_problem() -> None:
    error = PlanFileError("E101", "The file is empty")
    assert error.problems == (error.as_problem(),)
    assert str(error) == "E101: The file is empty."


def test_that_one_problem_is_told_as_it_is_and_several_are_counted() -> None:
    first = Problem("E127", "This is text", "plan.title", "", "Give a number.")
    second = Problem("E128", "The identifier is missing", "plan.id")
    alone = PlanFileError.of([first], where="x.json", safe="Nothing was opened.")
    assert str(alone) == "E127: This is text (in x.json: plan.title). Nothing was opened. Give a number."
    both = PlanFileError.of([first, second], where="x.json", safe="Nothing was opened.")
    assert str(both).splitlines() == [
        "E127: 2 problems were found (in x.json). Nothing was opened.",
        f"  - {first}",
        f"  - {second}",
    ]
    assert both.problems == (first, second)


def test_that_a_long_list_of_problems_is_cut_in_the_message_but_kept_whole() -> None:
    problems = [Problem("E127", f"Problem {number}") for number in range(500)]
    error = GuidanceError.of(problems)
    assert len(error.problems) == 500
    assert str(error).endswith(f"... and {500 - MAX_PROBLEMS_IN_MESSAGE} more.")
    assert len(str(error).splitlines()) == MAX_PROBLEMS_IN_MESSAGE + 2


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Camp A", "Camp A"),
        ("مخيم", "مخيم"),
        ("نمی\u200cخواهم", "نمی\u200cخواهم"),
        ("x\u202egpj", "x⟦U+202E⟧gpj"),
        ("a\nb\x00", "a⟦U+000A⟧b⟦U+0000⟧"),
        ("\ud800", "⟦U+D800⟧"),
        ("\u200b", "⟦U+200B⟧"),
        ("y" * 100, "y" * 77 + "..."),
    ],
)
def test_that_text_from_outside_cannot_hide_or_reorder_a_message(text: str, shown: str) -> None:
    assert shown_text(text) == shown
