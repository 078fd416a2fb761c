"""From the pasted text of an order to a DRAFT on paper, by keys only. What it costs stands in the guide."""

from __future__ import annotations

import io
from datetime import date
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from pocplanner.reporting.editions import Edition, Printing
from pocplanner.session.printing import PrintRun
from pocplanner.storage.codec import load_document
from pocplanner.storage.fs import RealFs
from pocplanner_ui import composition
from pocplanner_ui.bridge.session_bridge import SessionBridge
from pocplanner_ui.file_actions import FileActions
from pocplanner_ui.main_window import MainWindow
from pocplanner_ui.pages.preview import PreviewPage
from pocplanner_ui.recent import RecentPlans
from pocplanner_ui.settings import settings
from pocplanner_ui.start import Start
from tests.ui.guide_text import part, replace_table
from tests.ui.pages.harm_pages import settle
from tests.ui.walk import Walk, table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pocplanner.model.plan import Plan
    from tests.ui.askers import SilentAsker

CHAPTER, HEADING = "10-immediate-response.md", "What it costs"
ORDER = """\
FRAGO 07 TO OPORD 02 (EXERCISE)
1. SITUATION. About 60 armed men moved from the ridge towards the ford at Orrelin this afternoon. Elders of Orrelin
   report that people are leaving on foot. The displacement site at Ilola lies two hours further on.
2. MISSION. Company B places itself between the armed men and the people on the road, and keeps the ford open for
   those who flee, from 2300 until relieved.
3. EXECUTION. One platoon at the ford, one on the road, one in reserve. A patrol of the territorial army holds the
   bridge. Mission gives it fuel for two vehicles.
4. COORDINATING INSTRUCTIONS. Men who lay down arms are received at the ford. Nobody is detained longer than needed.
5. Force up to and including deadly force, to protect civilians under imminent threat, as the rules allow.
"""
#: What the planner knows after reading the order; by the letter of the answer, in the order of the page.
ANSWERS = {
    "op_mode": "C",
    "op_urban": "N",
    "force_expected": "D",
    "detention_expected": "Y",
    "joint_with_host_state_forces": "Y",
    "support_to_non_un_forces": "Y",
    "state_forces_are_threat": "U",
    "partner_leaves_posts": "U",
    "militia_embedded_in_community": "U",
    "ag_displacement_expected": "Y",
    "surrenders_possible": "Y",
    "civilian_displacement_likely": "Y",
    "persons_cooperating_with_mission": "Y",
    "community_self_protection_groups": "U",
    "idp_site_in_area": "Y",
    "idp_site_on_ag_axis": "Y",
    "refugee_or_returnee_site_in_area": "N",
    "schools_in_area": "U",
    "explosive_hazard_known_or_expected": "U",
    "un_base_in_area": "N",
}
#: Those of which the screening prints the answer.
SCREENED = ("joint_with_host_state_forces", "support_to_non_un_forces", "detention_expected",
            "civilian_displacement_likely", "idp_site_in_area")  # fmt: skip
#: Name of a field, the key that leads to it, what is typed.
FIELDS = (
    ("Mission", "F8", "UNSTAV"),
    ("Title", "Shift+Tab", "Ford at Orrelin"),
    ("Area of operations", "F8", "Orrelin"),
    ("From", "F8", "Sector Commander"),
)


@pytest.fixture
def walk(qtbot: QtBot, asker: SilentAsker, tmp_path: Path) -> Iterator[Walk]:
    """The window as the program opens it: on its start page, with an empty plan."""
    window = MainWindow()
    qtbot.addWidget(window, before_close_func=lambda closing: setattr(closing, "files", None))
    bridge = SessionBridge(composition.new_session(), composition.library, asker, window)
    files = FileActions(bridge, asker, RealFs(), composition.new_session)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    start = Start(window, bridge, files, RecentPlans(settings()), settings())
    window.attach(bridge, files, first_page=False)
    start.show()
    bridge.assess_now()
    asker.to_save = tmp_path / "ford.pocplan.json"
    preview = window.page("preview")
    assert isinstance(preview, PreviewPage)
    preview.ask_pdf_path = lambda _parent, suggestion: tmp_path / suggestion.name
    made = Walk(qtbot, window)
    made.active()
    yield made
    assert bridge.tasks.wait()


def begin(walk: Walk) -> None:
    """Paste the order and have the plan made."""
    tabs = walk.tab_to("Immediate response …")
    walk.press("Space")
    walk.done("Choose **Immediate response …** on the start page", f"{tabs}, Space")
    clipboard = QApplication.clipboard()
    clipboard.setText(ORDER)
    walk.press("Ctrl+V")
    walk.done("Paste the text of the order", "Ctrl+V")
    tabs = walk.tab_to("Already under way under existing authority")
    walk.press("Space")
    walk.done("Tick **Already under way under existing authority**", f"{tabs}, Space")
    tabs = walk.tab_to("Make the plan")
    walk.press("Space")
    walk.done("Press **Make the plan**", f"{tabs}, Space")


def answer(walk: Walk) -> None:
    """Answer what the program asks, one question after the other, each by the letter of its answer."""
    questions = composition.library().questions
    for key, letter in ANSWERS.items():
        question = questions[key]
        asked = question.text["en"].question
        assert walk.name.startswith(asked), f"the focus is at “{walk.name}”, not at “{asked}”"
        chosen = question.answer == "choice"
        walk.press(*((letter, "Return") if chosen else (letter,)))
        walk.done(f"Answer: {asked}", f"{letter}, Enter" if chosen else letter)


def fill(walk: Walk) -> None:
    """Give what the brief cannot do without, and nothing that a leader decides."""
    walk.press("Ctrl+K")
    walk.type("over")
    walk.press("Return")
    walk.done("Go to the page **Overview**", "Ctrl+K, type “over”, Enter")
    for name, key, text in FIELDS:
        walk.press(key)
        assert walk.name == name
        walk.type(text)
        walk.done(f"Fill in **{name}**", f"{key}, type “{text}”")


def print_draft(walk: Walk, tmp_path: Path) -> bytes:
    """Save plan and brief; what the file of the brief holds."""
    walk.press("Ctrl+S")
    walk.press("Return")  # the window of the system, which proposes a name
    walk.done("Save the plan under the proposed name", "Ctrl+S, Enter")
    walk.press("Ctrl+P")
    preview = walk.window.page("preview")
    assert isinstance(preview, PreviewPage)
    walk.qtbot.waitUntil(lambda: preview.printed is not None and not preview.is_updating, timeout=50_000)
    walk.done("Show the **Print preview**", "Ctrl+P")
    tabs = walk.tab_to("Save as PDF …")
    walk.press("Space", "Return")
    walk.done("Press **Save as PDF …**, and save under the proposed name", f"{tabs}, Space, Enter")
    (made,) = tmp_path.glob("*.pdf")
    assert made.name == "ford-brief-DRAFT.pdf"
    return made.read_bytes()


@pytest.mark.timeout(180)  # the whole program on a busy machine
def test_that_an_order_becomes_a_draft_by_keys_alone_at_the_cost_that_the_guide_states(
    walk: Walk, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    begin(walk)
    answer(walk)
    fill(walk)
    bridge = walk.window.bridge
    assert bridge is not None
    settle(walk.qtbot, bridge)
    pdf = print_draft(walk, tmp_path)
    document = load_document(RealFs(), tmp_path / "ford.pocplan.json")[0]
    check_plan(document.plan)
    check_paper(pdf)
    check_archive(PrintRun(document, composition.library(), date(2026, 11, 14), Printing(Edition.ARCHIVE)).pdf())
    made = table(walk.steps)
    if request.config.getoption("--update-golden"):
        replace_table(CHAPTER, HEADING, made)
    stated = part(CHAPTER, HEADING)
    assert made in stated, "the guide states another cost; write it with --update-golden"
    total = f"{len(walk.steps)} steps and {walk.keys} keys"
    assert total in stated, f"the guide must say “{total}”"


def check_plan(plan: Plan) -> None:
    """What was said stands in the plan, and nothing else was put there."""
    assert plan.notes == plan.information.what == ORDER.strip()
    words = {"Y": "yes", "N": "no", "U": "unknown", "C": "coordinated", "D": "deadly"}
    assert {fact.key: fact.value for fact in plan.facts} == {key: words[letter] for key, letter in ANSWERS.items()}
    assert (plan.mission, plan.title, plan.area, plan.from_post) == tuple(text for _, _, text in FIELDS)
    assert plan.existing_authority
    assert plan.decision.recommended_option is None
    assert plan.decision.decisions == ()


def check_paper(pdf: bytes) -> None:
    """Every page says DRAFT; title and order can be read."""
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]
    assert all("DRAFT" in page for page in pages)
    solid = "".join("".join(pages).split())
    assert "FordatOrrelin" in solid
    assert "blockersopen" in "".join(pages[0].split())
    assert "FRAGO07TOOPORD02(EXERCISE)" in solid
    assert "Executedunderexistingauthority" in solid


def check_archive(pdf: bytes) -> None:
    """What follows from the answers stands in the archive copy, and the answers with it."""
    solid = "".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())
    assert "Theoperationmakespeopleflee" in solid, "a risk that follows from an answer"
    for key in SCREENED:
        asked = composition.library().questions[key].text["en"].question
        assert "".join(f"{asked} Yes (declared)".split()) in solid, asked
