"""The grids of pages as tables for a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pocplanner.model.brief import TaskingLine
from pocplanner.model.ids import FieldRef
from pocplanner.session.commands import SetField
from pocplanner.session.tabular import read_table
from pocplanner_ui.pages.contingency import ContingencyPage
from pocplanner_ui.pages.facts import FactsPage
from pocplanner_ui.pages.hrddp import RECIPIENTS, HrddpPage
from pocplanner_ui.pages.options import OptionsPage
from pocplanner_ui.widgets.collection import CollectionEditor
from tests.ui.widgets.test_table_copy import clipboard, put_on_show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def pasted() -> list[list[str]]:
    return [list(row.cells) for row in read_table(clipboard().text())]


def test_that_the_options_are_copied_side_by_side_with_what_the_comparison_says(
    qtbot: QtBot, sample_bridge: SessionBridge
) -> None:
    page = OptionsPage(sample_bridge)
    put_on_show(qtbot, page)
    qtbot.waitUntil(lambda: bool(page.comparison.summaries), timeout=20_000)
    first = next(iter(page.columns.values()))
    first.show_button.setFocus()
    QTest.keyClick(first.recommend_button, Qt.Key.Key_C, BOTH)
    rows = pasted()
    assert rows[0] == ["Option", *(option.title for option in sample_bridge.plan.options)]
    by_heading = {row[0]: row[1:] for row in rows}
    summaries = [page.comparison.summaries[option.id] for option in sample_bridge.plan.options]
    assert by_heading["Risks: Extreme"] == [str(item.counts.get("extreme", 0)) for item in summaries]
    assert by_heading["Outline"][0] == sample_bridge.plan.options[0].outline.strip()


def test_that_no_cell_of_a_grid_is_run_as_a_formula(qtbot: QtBot, sample_bridge: SessionBridge) -> None:
    page = OptionsPage(sample_bridge)
    put_on_show(qtbot, page)
    option = sample_bridge.plan.options[0].id
    sample_bridge.apply(SetField(FieldRef(object=option, field="title"), "=1+1"))
    page.copy_button.click()
    assert "\t'=1+1\t" in clipboard().text()
    assert "<td>=1+1" not in clipboard().html()


def test_that_a_contingency_plan_is_copied_with_one_row_for_each_line(
    qtbot: QtBot, sample_bridge: SessionBridge
) -> None:
    page = ContingencyPage(sample_bridge)
    put_on_show(qtbot, page)
    plan = sample_bridge.plan.contingency_plans[0]
    page.copy_button.click()
    rows = pasted()
    assert rows[0][:3] == ["Risk", "Likelihood", "Trigger"]
    lines = [line for row in plan.rows for line in (*row.preparatory, *row.reactive)]
    assert [row[5] for row in rows[1:]] == [line.text for line in lines]


def test_that_a_contingency_row_without_lines_is_copied_too(qtbot: QtBot, sample_bridge: SessionBridge) -> None:
    page = ContingencyPage(sample_bridge)
    put_on_show(qtbot, page)
    row = sample_bridge.plan.contingency_plans[0].rows[0]
    for field in ("preparatory", "reactive"):
        sample_bridge.apply(SetField(FieldRef(object=row.id, field=field), ()))
    page.copy_button.click()
    assert pasted()[1][0] == row.risk


def test_that_facts_are_copied_as_they_are_filtered(qtbot: QtBot, sample_bridge: SessionBridge) -> None:
    page = FactsPage(sample_bridge)
    put_on_show(qtbot, page)
    page.copy_button.click()
    everything = pasted()
    assert len(everything) == 1 + len(sample_bridge.library.questions)
    page.unknown_only.setChecked(True)
    page.copy_button.click()
    assert 1 < len(pasted()) < len(everything)
    answers = {row[1]: row[2] for row in pasted()[1:]}
    assert set(answers.values()) <= {"Unknown", "None", ""}


def test_that_every_hrddp_assessment_is_copied_with_its_elements(qtbot: QtBot, sample_bridge: SessionBridge) -> None:
    page = HrddpPage(sample_bridge)
    put_on_show(qtbot, page)
    page.show_part(RECIPIENTS)
    page.recipients.copy_button.click()
    rows = pasted()
    held = sample_bridge.plan.hrddp.assessments
    assert len(held) == len(rows) - 1 > 0
    reasons = [entry.reasoning for item in held for entry in item.elements if entry.reasoning]
    assert all(any(reason in cell for row in rows for cell in row) for reason in reasons)


def test_that_a_list_is_copied_with_fields_for_which_it_has_no_column(
    qtbot: QtBot, sample_bridge: SessionBridge
) -> None:
    long = "Warn the committee at the north gate. " * 8
    line = sample_bridge.plan.action.tasking[0]
    sample_bridge.apply(SetField(FieldRef(object=line.id, field="task"), long.strip()))
    editor = CollectionEditor(sample_bridge, TaskingLine, "action.tasking", columns=("addressee", "due"))
    put_on_show(qtbot, editor)
    editor.view.copying.copy_all()
    rows = pasted()
    assert rows[0][:2] == ["Addressee", "Due"]
    assert long.strip() in rows[1]
