"""The main job from an empty plan to the brief as a PDF, with the mouse; the keyboard types texts only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractItemView, QDialog, QPushButton

from pocplanner_ui.pages.registry import PAGES
from tests.reporting.reading import solid_text
from tests.ui.hands import Mouse

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pocplanner.model.plan import Plan
    from pocplanner_ui.main_window import MainWindow

TYPED = ("ReedBank", "SorrelFord", "FourthRiverCompany", "Nobodylivesthereinthisseason.")


@pytest.fixture
def mouse(qtbot: QtBot, program_window: MainWindow) -> Mouse:
    """The hand at the mouse."""
    return Mouse(qtbot, program_window)


def plan_of(mouse: Mouse) -> Plan:
    """The plan, to be looked at."""
    assert mouse.window.bridge is not None
    return mouse.window.bridge.plan


@pytest.mark.timeout(180)  # the whole program on a busy machine
def test_that_the_whole_job_can_be_done_with_the_mouse(mouse: Mouse, settings_folder: Path) -> None:
    mouse.click("New plan")
    mouse.rest()
    empty = plan_of(mouse)
    for part in (
        name_the_operation, describe_the_situation, answer_facts, rate_and_dismiss, adopt_a_measure,
        note_support, prepare_for_what_may_happen, see_every_page, save_the_brief,
    ):  # fmt: skip
        part(mouse)
    text = solid_text((settings_folder / "reed-bank-archive-DRAFT.pdf").read_bytes())
    assert [words for words in TYPED if words not in text] == []
    undo_everything(mouse)
    assert plan_of(mouse) == empty.model_copy(update={"risk_numbers": plan_of(mouse).risk_numbers})


def add(mouse: Mouse, noun: str, *fields: tuple[str, str]) -> None:
    """Click "Add" and give what a new object needs; a word after "=" is chosen in a list."""

    def fill(_dialog: QDialog) -> None:
        for name, text in fields:
            if text.startswith("="):
                mouse.choose(name, text[1:])
            else:
                mouse.fill(name, text)
        mouse.click("OK")

    mouse.in_dialog(lambda: mouse.click(f"{noun}: Add …"), fill)
    mouse.rest()


def name_the_operation(mouse: Mouse) -> None:
    """Title, and which component presents it."""
    mouse.go("Overview")
    mouse.fill("Title", "Reed Bank")
    mouse.choose("Presented by", "UNPOL")


def describe_the_situation(mouse: Mouse) -> None:
    """A place, a partner; the list of places is complete; and the map."""
    mouse.go("Situation")
    mouse.tab("Lists of the situation", "Places")
    add(mouse, "place", ("Name", "Sorrel Ford"))
    mouse.choose("Kind of place", "Village")
    mouse.click("In the area of operations: Yes")
    mouse.fill("Position", "4.0512, 21.7744")
    mouse.click("List looked at: Complete")
    mouse.tab("Lists of the situation", "Partner")
    add(mouse, "partner unit", ("Name", "Fourth River Company"), ("Kind of force", "=National military"))
    mouse.click("Show the situation as a sketch map")
    mouse.rest()
    mouse.click("Show the situation as lists")


def answer_facts(mouse: Mouse) -> None:
    """One question with yes."""
    mouse.go("Facts")
    mouse.click("Does the operation take place in a built-up area?: Yes")
    mouse.rest()


def rate_and_dismiss(mouse: Mouse) -> None:
    """Rate a risk and dismiss another with the reason."""
    mouse.go("Risk register")
    risks = mouse.find("Risks", QAbstractItemView)
    assert isinstance(risks, QAbstractItemView)
    mouse.click_index(risks, risks.model().index(0, 1))
    mouse.tab("About this risk", "Level")
    mouse.choose("Likelihood", "Likely")
    mouse.choose("Impact", "Major")
    mouse.choose("Office that rates", "POC Adviser")
    mouse.click("Save the rating")
    mouse.rest()
    mouse.click_index(risks, risks.model().index(1, 1))
    mouse.tab("About this risk", "Decision")
    mouse.choose("State", "Dismissed", last=True)
    mouse.type("Nobody lives there in this season.")
    mouse.tab("About this risk", "Why")
    mouse.rest()


def adopt_a_measure(mouse: Mouse) -> None:
    """Adopt what the library proposes, and give it an owner."""
    mouse.go("Measures")
    mouse.click("Adopt for all risks it serves")
    mouse.rest()
    mouse.tab("Measures of the plan, or proposals of the library", "In the plan")
    mouse.choose("Owner", "Civil Affairs")
    mouse.rest()


def note_support(mouse: Mouse) -> None:
    """What is given to the partner."""
    mouse.go("HRDDP")
    mouse.tab("Parts of the HRDDP process", "Support items")
    add(mouse, "support item", ("Support kind", "=Fuel"), ("Recipient", "=Fourth River Company"))


def prepare_for_what_may_happen(mouse: Mouse) -> None:
    """Adopt a contingency plan."""
    mouse.go("Contingency plans")
    mouse.click("Adopt", QPushButton)
    mouse.rest()


def see_every_page(mouse: Mouse) -> None:
    """Each part of the plan can be reached from the list at the left."""
    for spec in PAGES:
        mouse.go(spec.title)
        assert mouse.window.navigation.current_key == spec.key


def save_the_brief(mouse: Mouse) -> None:
    """Save the archive copy, in which everything stands, under the name that is proposed."""
    mouse.go("Print preview")
    mouse.choose("Edition", "Archive copy")
    mouse.rest()
    mouse.in_dialog(lambda: mouse.click("Save as PDF …"), lambda _: mouse.click("Save"))


def undo_everything(mouse: Mouse) -> None:
    """Take every step back with the menu, then with the tool."""
    mouse.menu("Edit", "Undo…")
    for _ in range(100):
        if not mouse.window.commands.undo.isEnabled():
            return
        mouse.click("Undo")
    raise AssertionError("there is no end to it")
