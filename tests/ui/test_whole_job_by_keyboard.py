"""The main job from an empty plan to the brief as a PDF, with the keyboard alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from pocplanner.model.brief import DecisionBrief
from tests.reporting.reading import solid_text
from tests.ui.hands import CONTROL, Key, Keyboard

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from pocplanner.model.plan import Plan
    from pocplanner_ui.main_window import MainWindow

BUILT_UP = "Does the operation take place in a built-up area?"
FORCE = "What is the highest level of force that the plan expects to use?"
DETAINED = "Are people expected to be detained by the mission, however briefly?"
RESIDUAL = "Patrols cannot be everywhere at once."
DISMISSED = "Nobody lives there in this season."
TYPED = (
    "Reed Bank", "West bank of the Orro", "14 Jan 2027", "Sorrel Ford", "Dusk Camp", "Ford track",
    "Herders of the bank", "Heron Band", "Fourth River Company", "Company Osprey", "800 litres a week",
    "Ford by night", "Ford in flood", RESIDUAL, DISMISSED,
)  # fmt: skip
FIRST_FIELD = {"support item": "Support kind"}
SENSIBLE = re.compile(r"Undo: (add|change|answer|rate|decide on|adopt) [A-Za-z“].{3,}")


@pytest.fixture
def keys(qtbot: QtBot, program_window: MainWindow) -> Keyboard:
    """The hands at the keyboard."""
    return Keyboard(qtbot, program_window)


@pytest.mark.timeout(180)  # the whole program on a busy machine
def test_that_the_whole_job_can_be_done_with_the_keyboard_alone(keys: Keyboard, settings_folder: Path) -> None:
    begin(keys)
    empty = plan_of(keys)
    for part in (
        name_the_operation, describe_the_situation, answer_facts, rate_and_decide_on_risks, adopt_a_measure,
        add_an_option, note_support, prepare_for_what_may_happen, read_readiness, save_the_brief,
    ):  # fmt: skip
        part(keys)

    text = solid_text((settings_folder / "reed-bank-archive-DRAFT.pdf").read_bytes())
    missing = [words for words in TYPED if solid(words) not in text]
    assert missing == [], "everything that was typed is printed"
    assert solid("What is not known, and what it would change (") in text
    assert solid(f"1. {FORCE} Would help") in text, "a question without an answer is an unknown"
    nobody_decided_for_anyone(plan_of(keys), text)

    names = undo_everything(keys)
    assert plan_of(keys) == empty.model_copy(update={"risk_numbers": plan_of(keys).risk_numbers}), (
        "all is undone, and only numbers of risks stay given"
    )
    assert [name for name in names if not SENSIBLE.fullmatch(name)] == []


def solid(text: str) -> str:
    """A text without blanks, as lines of print break it anywhere."""
    return "".join(text.split())


def plan_of(keys: Keyboard) -> Plan:
    """The plan, to be looked at."""
    assert keys.window.bridge is not None
    return keys.window.bridge.plan


def nobody_decided_for_anyone(plan: Plan, text: str) -> None:
    """What only people decide is there where a person entered it, and nowhere else."""
    assert plan.decision == DecisionBrief()
    assert solid("No decision is recorded. The box on the first page is for the decision by pen.") in text
    assert [len(decision.ratings) for decision in plan.risk_decisions] == [1, 0, 0]
    assert [fact.value for fact in plan.facts] == ["yes", "no"]


def undo_everything(keys: Keyboard) -> list[str]:
    """Take every step back with Ctrl+Z; what the Edit menu called each."""
    names: list[str] = []
    while keys.window.commands.undo.isEnabled():
        names.append(keys.window.commands.undo.text())
        assert len(names) < 200, "there is no end to it"
        keys.press(Key.Key_Z, CONTROL)
    return names


def begin(keys: Keyboard) -> None:
    """A new plan from the start page."""
    assert keys.focus == "New plan"
    keys.press(Key.Key_Space)
    keys.rest()


def name_the_operation(keys: Keyboard) -> None:
    """Title, area, and which component presents it."""
    keys.go("Overview")
    keys.fill("Title", "Reed Bank")
    keys.fill("Area of operations", "West bank of the Orro")
    keys.fill("D-day", "14 Jan 2027")
    keys.choose("Presented by", "UNPOL…")


def add(keys: Keyboard, noun: str, *fields: tuple[str, str]) -> None:
    """Press "Add" and give what a new object needs; a word after "=" is chosen in a list."""
    keys.tab_to(f"{noun}: Add …")

    def fill(_dialog: QDialog) -> None:
        for name, text in fields:
            if text.startswith("="):
                keys.choose(name, text[1:])
            else:
                keys.fill(name, text)
        keys.press(Key.Key_Return)

    keys.in_dialog(lambda: keys.press(Key.Key_Space), fill)
    keys.rest()
    assert keys.focus == FIRST_FIELD.get(noun, "Name"), "the new object can be gone on with at once"


def describe_the_situation(keys: Keyboard) -> None:
    """Places, a route, people, an armed actor, a partner, a unit; and how far each list was looked at."""
    keys.go("Situation")
    keys.tab_page("Lists of the situation", "Places")
    add(keys, "place", ("Name", "Sorrel Ford"))
    keys.choose("Kind of place", "Village")
    keys.answer("In the area of operations", "Yes")
    keys.fill("Position", "4.0512, 21.7744")
    keys.fill("Women", "310")
    keys.press(Key.Key_Tab)
    add(keys, "place", ("Name", "Dusk Camp"))
    keys.choose("Kind of place", "Displacement site")
    keys.answer("In the area of operations", "Yes")
    keys.fill("Position", "4°05'30\"N 21°47'10\"E")
    keys.press(Key.Key_Tab)
    keys.tab_to("List looked at: Not looked at", back=True)
    keys.press(Key.Key_Right, times=2)
    keys.press(Key.Key_Space)

    keys.tab_page("Lists of the situation", "Routes", back=True)
    add(keys, "route", ("Name", "Ford track"), ("From", "=Sorrel Ford"), ("To", "=Dusk Camp"))
    keys.fill("Length", "9,5")
    keys.tab_page("Lists of the situation", "Population groups", back=True)
    add(keys, "population group", ("Name", "Herders of the bank"))
    keys.tick("Where they live…", "Dusk Camp")
    keys.tab_page("Lists of the situation", "Armed actors", back=True)
    add(keys, "armed actor", ("Name", "Heron Band"), ("Kind", "=Community militia"))
    keys.tab_page("Lists of the situation", "Partner", back=True)
    add(keys, "partner unit", ("Name", "Fourth River Company"), ("Kind of force", "=National military"))
    keys.tab_page("Lists of the situation", "Mission units", back=True)
    add(keys, "mission unit", ("Name", "Company Osprey"))
    keys.choose("Based at", "Sorrel Ford")


def answer_facts(keys: Keyboard) -> None:
    """One question with yes, one with no; the others stay unknown."""
    keys.go("Facts")
    for question, answer in ((BUILT_UP, "Yes"), (DETAINED, "No")):
        keys.tab_to("Search in questions")
        keys.press(Key.Key_A, CONTROL)
        keys.type(question)
        keys.answer(question, answer)
        keys.tab_to("Search in questions", back=True)
    keys.rest()


def rate_and_decide_on_risks(keys: Keyboard) -> None:
    """Rate a risk, state what remains of another, dismiss a third; each with its reason."""
    keys.go("Risk register")
    keys.row("Risks")
    keys.tab_page("About this risk", "Level")
    keys.choose("Likelihood", "Likely")
    keys.choose("Impact", "Major")
    keys.choose("Office that rates", "POC Adviser")
    keys.fill("Reason", "Seen twice this season.")
    keys.tab_to("Save the rating")
    keys.press(Key.Key_Space)
    keys.rest()
    for row, state, reason in ((1, "Residual risk stated", RESIDUAL), (2, "Dismissed", DISMISSED)):
        keys.row("Risks", row, back=True)
        keys.tab_page("About this risk", "Decision")
        keys.choose("State", state)
        if keys.focus != "Reason":
            keys.tab_to("Reason")
        keys.type(reason)
        keys.press(Key.Key_Tab)
        keys.rest()


def adopt_a_measure(keys: Keyboard) -> None:
    """Adopt what the library proposes, and give it an owner and a date."""
    keys.go("Measures")
    keys.row("Measures", 1)
    keys.tab_to("Adopt for all risks it serves")
    keys.press(Key.Key_Space)
    keys.rest()
    keys.tab_page("Measures of the plan, or proposals of the library", "In the plan", back=True)
    keys.choose("Owner", "Civil Affairs")
    keys.tab_to("Ready by, days from D-day")
    keys.press(Key.Key_A, CONTROL)
    keys.type("-4")
    keys.press(Key.Key_Tab)
    keys.rest()


def add_an_option(keys: Keyboard) -> None:
    """Add an option; what is typed takes the place of its first title."""
    keys.go("Options")
    keys.tab_to("Add an option")
    keys.press(Key.Key_Space)
    keys.rest()
    keys.type("Ford by night")
    keys.press(Key.Key_Tab)
    keys.rest()


def note_support(keys: Keyboard) -> None:
    """What is given to the partner."""
    keys.go("HRDDP")
    keys.tab_page("Parts of the HRDDP process", "Support items")
    add(keys, "support item", ("Support kind", "=Fuel"), ("Recipient", "=Fourth River Company"))
    keys.fill("Quantity", "800 litres a week")
    keys.press(Key.Key_Tab)


def prepare_for_what_may_happen(keys: Keyboard) -> None:
    """Adopt a contingency plan."""
    keys.go("Contingency plans")
    keys.tab_to("Adopt")
    keys.press(Key.Key_Space)
    keys.rest()
    keys.tab_to("New …", back=True)
    keys.press(Key.Key_Space)
    keys.type("Ford in flood")
    keys.press(Key.Key_Tab)
    keys.rest()


def read_readiness(keys: Keyboard) -> None:
    """Read what blocks the brief, and go to the first."""
    keys.go("Readiness")
    keys.tab_to("Blockers and warnings")
    keys.press(Key.Key_Down)
    keys.press(Key.Key_F8)
    keys.rest()


def save_the_brief(keys: Keyboard) -> None:
    """Look at the archive copy, in which everything stands, and save it under the name that is proposed."""
    keys.go("Print preview")
    keys.choose("Edition", "Archive copy")
    keys.rest()
    keys.tab_to("Save as PDF …")
    keys.in_dialog(lambda: keys.press(Key.Key_Space), lambda _: keys.press(Key.Key_Return))
