from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pocplanner.model.facts import Fact
from pocplanner.model.ids import FieldRef
from pocplanner.model.operation import FactPatch, Option
from pocplanner.model.situation import Situation, TriggerDate
from pocplanner.model.times import Moment
from pocplanner.model.vocab import Answer, Component, TriggerKind
from pocplanner.session.commands import AddObject
from pocplanner.session.names import shortened
from pocplanner_ui.pages.facts import ROWS_AT_ONCE, FactsPage
from pocplanner_ui.widgets.choices import AnswerEditor, ChoiceEditor
from pocplanner_ui.widgets.editors import ParsedEditor, TextEditor
from tests.session.builders import small_plan
from tests.ui.pages.harm_pages import bridge_to, nameless, settle, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.facts_rows import FactRow
    from tests.ui.askers import SilentAsker

#: A yes/no question that only people answer, one that the situation answers, a choice, a count and a text.
ASKED, COMPUTED, CHOICE, COUNT, TEXT = (
    "detention_expected",
    "election_or_milestone_period",
    "op_mode",
    "civilians_in_area",
    "low_civilian_window",
)


@pytest.fixture
def plain(qtbot: QtBot, asker: SilentAsker) -> Iterator[SessionBridge]:
    """A plan with an election in its calendar, and no facts."""
    election = TriggerDate(id="vote", name="Local election", trigger_kind=TriggerKind.ELECTION, start=Moment.day(0))
    made = bridge_to(small_plan(situation=Situation(trigger_dates=(election,)), options=()), asker)
    yield made
    assert made.tasks.wait()
    made.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, plain: SessionBridge) -> FactsPage:
    return shown(qtbot, FactsPage(plain))


def fact(bridge: SessionBridge, key: str) -> Fact:
    return next(item for item in bridge.plan.facts if item.key == key)


def click(row: FactRow, answer: Answer) -> None:
    assert isinstance(row.editor, AnswerEditor)
    row.editor.control.button(answer).click()


def answer_shown(row: FactRow) -> object:
    return row.editor.value()


def test_that_the_page_is_there_before_all_its_rows_are(qtbot: QtBot, plain: SessionBridge) -> None:
    page = shown(qtbot, FactsPage(plain))
    assert len(page.rows) >= ROWS_AT_ONCE
    qtbot.waitUntil(lambda: len(page.rows) == len(plain.library.questions))


def test_that_every_question_stands_under_its_heading_in_the_order_of_the_library(page: FactsPage) -> None:
    page.make_all()
    library = page.bridge.library
    order = [question.key for group in library.groups for question in library.questions.values()
             if question.group == group.key]  # fmt: skip
    assert list(page.rows) == order
    assert [group.title for group in page.groups] == [group.text["en"] for group in library.groups]


def test_that_an_answer_makes_a_fact_and_another_answer_changes_the_same_one(page: FactsPage) -> None:
    row = page.rows[ASKED]
    click(row, Answer.YES)
    first = fact(page.bridge, ASKED)
    assert first.value == "yes"
    assert len(first.id) == 32
    click(row, Answer.NO)
    assert fact(page.bridge, ASKED) == first.model_copy(update={"value": "no"})


def test_that_unknown_is_an_answer_that_is_kept(page: FactsPage) -> None:
    click(page.rows[ASKED], Answer.YES)
    click(page.rows[ASKED], Answer.UNKNOWN)
    assert fact(page.bridge, ASKED).value == "unknown"


def test_that_undo_takes_an_answer_back_on_the_screen_too(qtbot: QtBot, page: FactsPage) -> None:
    click(page.rows[ASKED], Answer.YES)
    assert page.bridge.session.undo_label == "answer “Are people expected to be detained by the mission, however…”"
    page.bridge.undo()
    settle(qtbot, page.bridge)
    assert answer_shown(page.rows[ASKED]) is Answer.UNKNOWN


def test_that_a_choice_begins_with_unknown_and_stores_the_key_of_the_word(page: FactsPage) -> None:
    editor = page.rows[CHOICE].editor
    assert isinstance(editor, ChoiceEditor)
    assert editor.box.itemText(0) == "Unknown"
    assert editor.box.currentIndex() == 0
    editor.box.setCurrentIndex(3)
    editor.box.activated.emit(3)
    assert fact(page.bridge, CHOICE).value == page.rows[CHOICE].question.choices[2]


def test_that_a_count_is_read_as_a_number_and_refused_with_a_reason_where_it_is_none(page: FactsPage) -> None:
    page.make_all(up_to=COUNT)
    row = page.rows[COUNT]
    assert isinstance(row.editor, ParsedEditor)
    row.editor.line.setFocus()
    QTest.keyClicks(row.editor.line, "many")
    QTest.keyClick(row.editor.line, Qt.Key.Key_Return)
    assert "whole number" in row.error.text()
    assert not page.bridge.plan.facts
    row.editor.line.clear()
    QTest.keyClicks(row.editor.line, "6,200")
    QTest.keyClick(row.editor.line, Qt.Key.Key_Return)
    assert fact(page.bridge, COUNT).value == 6200
    assert not row.error.text()


def test_that_a_text_that_is_emptied_is_unknown_and_not_blank(page: FactsPage) -> None:
    editor = page.rows[TEXT].editor
    assert isinstance(editor, TextEditor)
    editor.field.setPlainText("From 23:00")
    page.bridge.flush.emit()
    assert fact(page.bridge, TEXT).value == "From 23:00"
    editor.field.setPlainText("")
    page.bridge.flush.emit()
    assert fact(page.bridge, TEXT).value == "unknown"


def test_that_what_the_situation_answers_is_shown_with_its_reason(page: FactsPage) -> None:
    row = page.rows[COMPUTED]
    assert answer_shown(row) is Answer.YES
    assert row.status_text.startswith("Computed from the situation: Yes, because the situation lists a trigger date")
    page.choose(row)
    assert page.panel.overrule.isVisible()
    assert page.panel.used.text() == "Used: Yes, computed from the situation"


def test_that_an_answer_against_the_situation_is_a_conflict_until_it_overrules_with_a_reason(
    qtbot: QtBot, page: FactsPage
) -> None:
    row, bridge = page.rows[COMPUTED], page.bridge
    click(row, Answer.NO)
    settle(qtbot, bridge)
    assert row.conflict
    assert "the situation says Yes, and that is used until you overrule it" in row.status_text
    assert page.conflicts_only.isVisible()

    block = page.panel.overrule
    page.choose(row)
    block.start.click()
    block.confirm.click()
    assert "Write the reason" in block.error.text()
    assert not fact(bridge, COMPUTED).overrules

    assert isinstance(block.editor, AnswerEditor)
    block.editor.control.button(Answer.NO).click()
    block.reason.setPlainText("The vote was put off until June.")
    block.confirm.click()
    assert fact(bridge, COMPUTED).overrules
    assert fact(bridge, COMPUTED).overrule_reason == "The vote was put off until June."
    assert not row.conflict
    assert "Overruled; the situation says Yes" in row.status_text

    block.back.click()
    assert not fact(bridge, COMPUTED).overrules
    assert answer_shown(row) is Answer.YES


def test_that_a_reason_for_overruling_that_was_begun_waits_at_its_question(page: FactsPage) -> None:
    block, bridge = page.panel.overrule, page.bridge
    page.choose(page.rows[COMPUTED])
    block.start.click()
    block.reason.setPlainText("The vote was put off")
    page.choose(page.rows[ASKED])
    assert block.reason.toPlainText() == ""
    question = bridge.library.questions[COMPUTED].text["en"].question
    assert list(bridge.drafts.names) == [f"overruling of “{shortened(question)}”"]
    page.choose(page.rows[COMPUTED])
    assert block.reason.isVisible()
    assert block.reason.toPlainText() == "The vote was put off"
    block.confirm.click()
    assert fact(bridge, COMPUTED).overrules
    bridge.flush.emit()
    assert list(bridge.drafts.names) == []


def test_that_a_source_or_note_makes_the_fact_with_an_unknown_answer(page: FactsPage) -> None:
    page.choose(page.rows[ASKED])
    page.panel.tabs.setCurrentIndex(1)
    form = page.panel.sources.provenance
    office = form.rows["originator"].editor
    assert isinstance(office, ChoiceEditor)
    position = office.box.findText("JMAC")
    office.box.setCurrentIndex(position)
    office.box.activated.emit(position)
    made = fact(page.bridge, ASKED)
    assert (made.value, made.provenance.originator) == ("unknown", Component.JMAC)
    note = page.panel.sources.note.rows["note"].editor
    assert isinstance(note, TextEditor)
    note.field.setPlainText("Asked on Monday.")
    note.flush()
    assert fact(page.bridge, ASKED).note == "Asked on Monday."
    assert len(page.bridge.plan.facts) == 1


def test_that_a_note_stays_with_its_question_when_another_comes_into_focus(qtbot: QtBot, page: FactsPage) -> None:
    page.choose(page.rows[ASKED])
    page.panel.tabs.setCurrentIndex(1)
    note = page.panel.sources.note.rows["note"].editor
    assert isinstance(note, TextEditor)
    qtbot.waitUntil(note.isVisible)
    note.field.setPlainText("Chief of Staff's ruling.")
    page.choose(page.rows[TEXT])
    assert fact(page.bridge, ASKED).note == "Chief of Staff's ruling."
    assert note.value() == ""


def test_that_the_panel_speaks_about_the_question_in_focus(page: FactsPage) -> None:
    row = page.rows[TEXT]
    row.focus()
    words = row.question.text["en"]
    assert page.current is row
    assert page.panel.title.text() == words.question
    assert page.panel.texts["help"].text() == words.help
    assert page.panel.texts["owner"].text() == "Civil Affairs"
    assert "Handbook" in page.panel.texts["source"].text()


def test_that_an_answered_row_stays_under_the_filter_until_the_filter_changes(qtbot: QtBot, page: FactsPage) -> None:
    page.unknown_only.setChecked(True)
    assert page.rows[COMPUTED].isHidden()
    assert not page.rows[ASKED].isHidden()
    click(page.rows[ASKED], Answer.YES)
    settle(qtbot, page.bridge)
    assert not page.rows[ASKED].isHidden()
    page.search.setText("built-up")
    assert [key for key, row in page.rows.items() if not row.isHidden()] == ["op_urban"]
    page.search.setText("no such words at all")
    assert page.nothing.isVisible()


def test_that_each_group_counts_what_is_unknown(qtbot: QtBot, page: FactsPage) -> None:
    group = page.groups[0]
    before = group.unknown
    click(page.rows[ASKED], Answer.NO)
    settle(qtbot, page.bridge)
    assert group.unknown == before - 1
    assert group.count.text() == f"{before - 1} of {len(group.questions)} unknown"
    assert group.count.text() in page.group_box.itemText(1)


def test_that_a_reference_leads_to_the_question_even_where_nobody_answered_it(qtbot: QtBot, page: FactsPage) -> None:
    page.search.setText("built-up")
    assert page.show_ref(FieldRef(object="plan", field=f"facts.{CHOICE}"))
    assert page.current is page.rows[CHOICE]
    assert not page.rows[CHOICE].isHidden()
    click(page.rows[ASKED], Answer.YES)
    assert page.show_ref(FieldRef(object=fact(page.bridge, ASKED).id, field="provenance.source"))
    assert page.current is page.rows[ASKED]
    assert page.panel.tabs.currentIndex() == 1
    assert not page.show_ref(FieldRef(object="vote"))


def test_that_the_most_important_unknown_is_one_on_which_risks_hang(qtbot: QtBot, sample_bridge: SessionBridge) -> None:
    page = shown(qtbot, FactsPage(sample_bridge))
    page.next_button.click()
    assert page.current is not None
    assert page.current.unknown
    assert sample_bridge.assessment is not None
    first = next(need for need in sample_bridge.assessment.information_needs if need.unknown.key.startswith("fact:"))
    assert first.unknown.key == f"fact:{page.current.question.key}"


def test_that_two_different_answers_are_shown_as_such_and_a_new_answer_keeps_one(qtbot: QtBot, page: FactsPage) -> None:
    bridge = page.bridge
    for identifier, value in (("one", "yes"), ("two", "no")):
        bridge.apply(AddObject(FieldRef(object="plan", field="facts"), Fact(id=identifier, key=ASKED, value=value)))
    settle(qtbot, bridge)
    row = page.rows[ASKED]
    assert row.status_text == "Different answers are declared: Yes and No. Answer again to keep one."
    assert answer_shown(row) is Answer.UNKNOWN
    click(row, Answer.NO)
    assert [(item.id, item.value) for item in bridge.plan.facts] == [("one", "no")]


def test_that_an_option_shows_where_it_answers_otherwise(qtbot: QtBot, page: FactsPage) -> None:
    option = Option(id="other", title="Other", patches=(FactPatch(key=ASKED, value="yes"),))
    page.bridge.apply(AddObject(FieldRef(object="plan", field="options"), option))
    page.bridge.choose_option("other")
    assert page.rows[ASKED].status_text == "In the option shown: Yes."
    assert answer_shown(page.rows[ASKED]) is Answer.UNKNOWN


def test_that_every_control_has_a_name_for_readers(page: FactsPage) -> None:
    page.choose(page.rows[COMPUTED])
    page.panel.overrule.start.click()
    assert nameless(page) == []


def test_that_the_quick_list_is_a_filter(page: FactsPage) -> None:
    page.quick_only.setChecked(True)
    shown_keys = {key for key, row in page.rows.items() if not row.isHidden()}
    assert shown_keys == {question.key for question in page.bridge.library.quick}
    assert page.quick_only.text() == "Quick 20"
    page.lead_to("op_component")
    assert not page.quick_only.isChecked(), "a question that is led to is never hidden"
    assert not page.rows["op_component"].isHidden()


def test_that_the_question_on_major_is_answered_by_the_screening(qtbot: QtBot, page: FactsPage) -> None:
    page.make_all()
    click(page.rows["detention_expected"], Answer.YES)
    settle(qtbot, page.bridge)
    row = page.rows["op_major"]
    assert answer_shown(row) is Answer.YES
    assert row.status_text.startswith("Computed from the situation: Yes")


# Keys


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


def test_that_a_letter_answers_and_leads_to_the_next_question_that_is_shown(page: FactsPage) -> None:
    page.show_quick()
    asked = [key for key, row in page.rows.items() if not row.isHidden()]
    page.lead_to(ASKED)
    editor = page.rows[ASKED].editor
    assert isinstance(editor, AnswerEditor)
    press(editor.control.button(Answer.UNKNOWN), Qt.Key.Key_Y)
    assert fact(page.bridge, ASKED).value == "yes"
    assert page.current is page.rows[asked[asked.index(ASKED) + 1]]
    page.bridge.undo()
    assert page.bridge.plan.facts == (), "one step, not one for each answer passed on the way"


@pytest.mark.parametrize(("key", "value"), [(Qt.Key.Key_N, "no"), (Qt.Key.Key_U, "unknown")])
def test_that_no_and_unknown_have_letters_too(page: FactsPage, key: Qt.Key, value: str) -> None:
    page.lead_to(ASKED)
    editor = page.rows[ASKED].editor
    assert isinstance(editor, AnswerEditor)
    press(editor.control.button(Answer.UNKNOWN), key)
    assert fact(page.bridge, ASKED).value == value


def test_that_enter_leads_on_and_answers_nothing_and_the_last_question_keeps_the_focus(page: FactsPage) -> None:
    page.show_quick()
    shown_rows = [row for row in page.rows.values() if not row.isHidden()]
    page.lead_to(shown_rows[0].question.key)
    for row in shown_rows:
        assert page.current is row
        focus = page.window().focusWidget()
        assert focus is not None
        press(focus, Qt.Key.Key_Return)
    assert page.current is shown_rows[-1]
    assert page.bridge.plan.facts == ()


def test_that_other_letters_and_keys_with_control_answer_nothing(page: FactsPage) -> None:
    page.lead_to(ASKED)
    editor = page.rows[ASKED].editor
    assert isinstance(editor, AnswerEditor)
    press(editor.control.button(Answer.UNKNOWN), Qt.Key.Key_X)
    QTest.keyClick(editor.control.button(Answer.UNKNOWN), Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert page.bridge.plan.facts == ()
    assert page.current is page.rows[ASKED]
