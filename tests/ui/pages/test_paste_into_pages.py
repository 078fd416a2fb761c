"""Tables pasted into consultations, the disclosure matrix, tasking, who does what by when, and the facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from pocplanner.model.vocab import Answer, ConsultationAnswer
from pocplanner.session.tabular_rows import Outcome
from pocplanner_ui import language
from pocplanner_ui.pages.action import ActionPage
from pocplanner_ui.pages.consultations import ConsultationsPage
from pocplanner_ui.pages.facts import FactsPage
from pocplanner_ui.widgets.collection import CollectionEditor
from tests.ui.widgets.test_table_copy import put_on_show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.widgets.table_paste import PastePanel


def texts(panel: PastePanel) -> list[list[str]]:
    model = panel.shown
    return [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]


def lists_of(page: ActionPage) -> dict[str, CollectionEditor]:
    page.finish()
    return {part.field: part for part in page.parts if isinstance(part, CollectionEditor)}


def assert_nothing_changes(panel: PastePanel, rows: int) -> None:
    assert not panel.isHidden()
    assert len(texts(panel)) == rows
    assert [
        (row.name, row.changes, row.problems) for row in panel.proposal.rows if row.outcome is not Outcome.SAME
    ] == []
    assert not panel.apply_button.isEnabled()


@pytest.fixture(params=["en", "fr"])
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    """A language that is on."""
    language.speak(str(request.param))
    yield str(request.param)
    language.speak(language.ENGLISH)


# What is copied is taken back


def test_that_copied_consultations_pasted_back_change_nothing(
    qtbot: QtBot, sample_bridge: SessionBridge, spoken: str
) -> None:
    page = ConsultationsPage(sample_bridge)
    put_on_show(qtbot, page)
    page.editor.view.copying.copy_all()
    assert page.editor.paste_panel is not None
    page.editor.paste_panel.paste()
    assert_nothing_changes(page.editor.paste_panel, len(sample_bridge.plan.consultations))


@pytest.mark.parametrize("field", ["action.tasking", "action.disclosure"])
def test_that_a_copied_list_of_part_three_pasted_back_changes_nothing(
    qtbot: QtBot, sample_bridge: SessionBridge, spoken: str, field: str
) -> None:
    page = ActionPage(sample_bridge)
    put_on_show(qtbot, page)
    editor = lists_of(page)[field]
    editor.view.copying.copy_all()
    assert editor.paste_panel is not None
    editor.paste_panel.paste()
    assert_nothing_changes(editor.paste_panel, len(editor.rows.rows))


def test_that_copied_duties_pasted_back_change_nothing(qtbot: QtBot, sample_bridge: SessionBridge, spoken: str) -> None:
    page = ActionPage(sample_bridge)
    put_on_show(qtbot, page)
    page.finish()
    assert page.duties is not None
    page.duties.copy()
    page.duties.paste_panel.paste()
    assert len(page.duties.rows.rows) > 20
    assert_nothing_changes(page.duties.paste_panel, len(page.duties.rows.rows))


def test_that_copied_answers_pasted_back_change_nothing_computed_ones_too(
    qtbot: QtBot, sample_bridge: SessionBridge, spoken: str
) -> None:
    page = FactsPage(sample_bridge)
    put_on_show(qtbot, page)
    page.copy_button.click()
    page.paste_panel.paste()
    assert_nothing_changes(page.paste_panel, len(sample_bridge.library.questions))


# What is pasted


def test_that_ctrl_v_on_the_consultations_shows_first_and_is_undone_in_one_step(
    qtbot: QtBot, sample_bridge: SessionBridge
) -> None:
    page = ConsultationsPage(sample_bridge)
    put_on_show(qtbot, page)
    before = sample_bridge.plan
    table = "Office\tAnswer\tAdvice taken\nHuman Rights\tConcerns\tNo\nNobody at all\tConcerns\t"
    QGuiApplication.clipboard().setText(table)
    page.editor.view.setFocus()
    QTest.keyClick(page.editor.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    panel = page.editor.paste_panel
    assert panel is not None
    assert sample_bridge.plan is before
    assert [row[1] for row in texts(panel)] == ["Not taken over", "Changed"]
    assert "Rows are matched by who was asked" in panel.summary.text()
    panel.apply_button.click()
    first = sample_bridge.plan.consultations[0]
    assert (first.answer, first.taken, first.advice) == (
        ConsultationAnswer.CONCERNS,
        Answer.NO,
        before.consultations[0].advice,
    )
    assert len(sample_bridge.plan.consultations) == len(before.consultations)
    assert sample_bridge.session.undo_label == "paste into consultations: change 1"
    sample_bridge.undo()
    assert sample_bridge.plan.consultations == before.consultations


def test_that_consultations_without_headings_are_read_in_the_order_of_the_list(
    qtbot: QtBot, sample_bridge: SessionBridge
) -> None:
    page = ConsultationsPage(sample_bridge)
    put_on_show(qtbot, page)
    panel = page.editor.paste_panel
    assert panel is not None
    panel.take("Human Rights\tObjection")
    assert panel.columns.paths == ("who", "answer")


def test_that_duties_are_pasted_as_one_step_by_keys(qtbot: QtBot, sample_bridge: SessionBridge) -> None:
    page = ActionPage(sample_bridge)
    put_on_show(qtbot, page)
    page.finish()
    assert page.duties is not None
    before = sample_bridge.plan
    measure = before.measures[0]
    QGuiApplication.clipboard().setText(f"What\tBy when\tFrom\tStatus\n{measure.title}\tD-33\tMeasure\tReady")
    view = page.duties.view
    qtbot.waitUntil(view.isVisible)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    panel = page.duties.paste_panel
    assert "Change 1" in panel.apply_button.text()
    panel.apply_button.click()
    changed = sample_bridge.plan.measures[0]
    assert changed.prepare_by is not None
    assert (changed.prepare_by.label(), changed.status.value) == ("D-33", "ready")
    assert sample_bridge.session.undo_label == "paste who does what by when: change 1"
    sample_bridge.undo()
    assert sample_bridge.plan.measures == before.measures


def test_that_answers_are_pasted_by_question_and_shown_on_the_page(qtbot: QtBot, sample_bridge: SessionBridge) -> None:
    page = FactsPage(sample_bridge)
    put_on_show(qtbot, page)
    before = sample_bridge.plan
    question = sample_bridge.library.questions["civilians_in_area"]
    page.paste_panel.take(f"{question.text['en'].question}\t7,700\tCount of the camps\nno such question\tYes")
    assert page.paste_panel.columns.paths == ("question", "answer", "provenance.source")
    assert texts(page.paste_panel)[0][1] == "Not taken over"
    page.paste_panel.apply_button.click()
    (fact,) = (item for item in sample_bridge.plan.facts if item.key == "civilians_in_area")
    assert (fact.value, fact.provenance.source) == (7700, "Count of the camps")
    assert (sample_bridge.session.undo_label or "").startswith("paste answers: ")
    assert page.paste_button.hasFocus()
    sample_bridge.undo()
    assert sample_bridge.plan.facts == before.facts
