"""Another language at run time: everything is said anew, and nothing of the plan or of the work at hand is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QWidget
from typing_extensions import override

from pocplanner.model.ids import FieldRef
from pocplanner.reporting.editions import Edition
from pocplanner.session.commands import SetField
from pocplanner_ui import language
from pocplanner_ui.app import Program, Wish
from pocplanner_ui.bridge.print_choice import PrintChoice
from pocplanner_ui.pages.preview import PreviewPage
from pocplanner_ui.pages.register import RegisterPage
from pocplanner_ui.settings import settings
from pocplanner_ui.widgets.editors import LineEditor
from tests.ui.layout_faults import settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    language.speak(language.ENGLISH)


class Running:
    """The program with a sample, on a page."""

    def __init__(self, qtbot: QtBot, wish: Wish) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.program = Program(app, wish)
        self.qtbot = qtbot
        qtbot.addWidget(self.window, before_close_func=lambda closing: setattr(closing, "files", None))
        self.window.show()
        self.come_to_rest()

    @property
    def window(self) -> MainWindow:
        return self.program.window

    @property
    def bridge(self) -> SessionBridge:
        assert self.window.bridge is not None
        return self.window.bridge

    @property
    def title(self) -> FieldRef:
        """The title of the plan."""
        return FieldRef(object=self.bridge.plan.id, field="title")

    def come_to_rest(self) -> None:
        window = self.window
        self.qtbot.waitUntil(lambda: window.bridge is not None and window.bridge.assessment is not None)
        if window.navigation.current_key:
            settle(window, window.navigation.current_key)

    def choose(self, code: str) -> None:
        """Choose a language in the menu."""
        before = self.bridge
        self.window.language_menu.choices[code].trigger()
        self.qtbot.waitUntil(lambda: self.window.bridge is not before)
        self.come_to_rest()


def running(qtbot: QtBot, page: str, sample: str | None = "quiet-patrol") -> Running:
    return Running(qtbot, Wish(plan=sample, page=page))


def editor_of(page: QWidget, name: str) -> LineEditor:
    return next(part for part in page.findChildren(LineEditor) if part.spec.name == name)


def test_that_the_whole_window_speaks_french_at_once_and_english_again(qtbot: QtBot) -> None:
    run = running(qtbot, "consultations")
    before = run.bridge.plan
    run.choose("fr")
    titles = [action.text() for action in run.window.menuBar().actions()]
    assert titles == ["&Fichier", "É&dition", "A&ller", "&Affichage", "A&ide"]
    assert run.window.commands.save.text() == "&Enregistrer"
    assert run.window.navigation.entries.index(0).data() == "Opération"
    assert run.window.tool_bar.actions()[0].toolTip() == "Nouveau"
    assert QLocale().language() is QLocale.Language.French
    run.choose("en")
    assert run.window.menuBar().actions()[0].text() == "&File"
    assert run.window.navigation.current_key == "consultations"
    assert run.bridge.plan is before


def test_that_undo_steps_and_unsaved_work_stay(qtbot: QtBot) -> None:
    run = running(qtbot, "consultations")
    run.bridge.apply(SetField(run.title, "Another title"))
    undo = run.bridge.session.undo_label
    run.choose("fr")
    assert run.bridge.session.undo_label == undo
    assert undo is not None
    assert run.window.commands.undo.text() == "Annuler\u202f: modifier «\u202fTitre\u202f»"
    assert run.window.isWindowModified()
    run.choose("en")
    run.window.commands.undo.trigger()
    assert run.bridge.plan.title != "Another title"
    assert run.window.commands.redo.isEnabled()


def test_that_what_was_begun_on_a_page_stays(qtbot: QtBot) -> None:
    run = running(qtbot, "consultations")
    run.bridge.drafts.keep("rating", "r", "rating of “Flight”", {"reason": "Two reports"})
    run.choose("fr")
    assert run.bridge.drafts.get("rating", "r") == {"reason": "Two reports"}


def test_that_a_text_being_typed_is_in_the_plan_and_the_focus_stays_in_it(qtbot: QtBot) -> None:
    run = running(qtbot, "overview")
    run.window.show_ref(run.title)
    editor = editor_of(run.window.page("overview"), "title")
    editor.line.end(False)
    QTest.keyClicks(editor.line, " by night")
    at = editor.line.cursorPosition()
    run.choose("fr")
    assert run.bridge.plan.title.endswith(" by night")
    again = editor_of(run.window.page("overview"), "title")
    assert again is not editor
    assert (again.line.text(), again.line.cursorPosition()) == (run.bridge.plan.title, at)
    assert run.window.focusWidget() is again.line


def test_that_a_refused_text_keeps_the_language_and_stays_in_its_field(qtbot: QtBot) -> None:
    run = running(qtbot, "overview")
    run.window.show_ref(run.title)
    editor = editor_of(run.window.page("overview"), "title")
    editor.line.clear()
    editor.line.textEdited.emit("")
    run.window.language_menu.choices["fr"].trigger()
    qtbot.waitUntil(lambda: "Title" in run.window.message_banner.text)
    assert language.current() == "en"
    assert run.window.language_menu.choices["en"].isChecked()
    assert editor_of(run.window.page("overview"), "title") is editor


def test_that_the_language_stays_while_something_leaves_the_program(qtbot: QtBot) -> None:
    run = running(qtbot, "preview")
    page = run.window.page("preview")
    run.bridge.note_leaving(page, on=True)
    run.window.language_menu.choices["fr"].trigger()
    qtbot.waitUntil(lambda: "saved or printed" in run.window.message_banner.text)
    assert language.current() == "en"
    assert run.window.language_menu.choices["en"].isChecked()
    assert run.window.page("preview") is page
    run.bridge.note_leaving(page, on=False)
    run.choose("fr")
    assert language.current() == "fr"


def test_that_the_chosen_risk_its_tab_and_a_search_stay(qtbot: QtBot) -> None:
    run = running(qtbot, "register", "urban-quarter")
    page = run.window.page("register")
    assert isinstance(page, RegisterPage)
    search = next(part for part in page.findChildren(QLineEdit) if part.placeholderText() == "Search in the register")
    search.setText("people")
    run.come_to_rest()
    row = min(3, page.view.model().rowCount() - 1)
    page.view.setCurrentIndex(page.view.model().index(row, 1))
    page.detail.tabs.setCurrentIndex(2)
    chosen = page.detail.title.text()
    run.choose("fr")
    again = run.window.page("register")
    assert isinstance(again, RegisterPage)
    assert (again.detail.title.text(), again.detail.tabs.currentIndex()) == (chosen, 2)
    assert "people" in [part.text() for part in again.findChildren(QLineEdit)]


def test_that_a_page_left_before_comes_back_as_it_was(qtbot: QtBot) -> None:
    run = running(qtbot, "situation")
    page = run.window.page("situation")
    tabs = page.tabs  # type: ignore[attr-defined]
    tabs.setCurrentIndex(2)
    settle(run.window, "consultations")
    run.choose("fr")
    run.choose("en")
    settle(run.window, "situation")
    assert run.window.page("situation").tabs.currentIndex() == 2  # type: ignore[attr-defined]


def test_that_the_chosen_print_stays(qtbot: QtBot) -> None:
    run = running(qtbot, "preview")
    before = run.window.page("preview")
    assert isinstance(before, PreviewPage)
    before.choices.edition.setCurrentIndex(4)
    before.choices.edition.activated.emit(4)
    before.choices.copies.setValue(3)
    run.choose("fr")
    after = run.window.page("preview")
    assert isinstance(after, PreviewPage)
    assert after.choices.choice == PrintChoice(Edition.ADVISER_NOTE, copies=3)
    assert after.making.order is not None
    assert after.making.order.printing.edition is Edition.ADVISER_NOTE


def test_that_a_pasted_order_stays_in_its_open_box(qtbot: QtBot) -> None:
    run = running(qtbot, "start", None)
    order = run.program._start.page.order
    order.unfold()
    order.text.setPlainText("FRAGO 12")
    order.authority.setChecked(True)
    run.choose("fr")
    again = run.program._start.page.order
    assert again is not order
    assert (again.text.toPlainText(), again.authority.isChecked(), again.isVisible()) == ("FRAGO 12", True, True)
    assert run.window.stack.currentWidget() is run.program._start.page
    again.text.clear()  # or closing asks


def test_that_tour_glossary_and_guidance_go_on_where_they_were(qtbot: QtBot) -> None:
    run = running(qtbot, "facts")
    run.program._start.take_tour(1)
    run.window.glossary.search("mandate")
    run.window.field_guide.open()
    run.choose("fr")
    assert run.program._start.tour_step == 1
    assert run.window.field_guide.is_open
    assert run.window.glossary.searched == "mandate"


def test_that_nothing_of_the_former_window_is_left(qtbot: QtBot) -> None:
    run = running(qtbot, "consultations")
    run.choose("fr")
    parts = len(run.window.children())
    for code in ("en", "fr", "en", "fr"):
        run.choose(code)
    qtbot.waitUntil(lambda: len(run.window.children()) == parts)


def test_that_the_language_is_remembered_and_a_spoilt_one_is_left_aside(qtbot: QtBot) -> None:
    run = running(qtbot, "consultations")
    run.choose("fr")
    language.speak("en")
    language.restore()
    assert language.current() == "fr"
    settings().setValue("look/language", "xx")
    language.restore()
    assert language.current() == language.of_system(QLocale.system().uiLanguages())


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [(["fr-CA", "fr", "en"], "fr"), (["fr_FR"], "fr"), (["de-DE", "fr-FR"], "fr"), (["en-GB", "fr"], "en"),
     (["sw-KE"], "en"), ([], "en")],
)  # fmt: skip
def test_that_the_first_start_follows_the_system(wanted: list[str], expected: str) -> None:
    assert language.of_system(wanted) == expected


def test_that_each_language_has_its_own_name_and_the_note_stands_beside_a_foreign_one(qtbot: QtBot) -> None:
    run = running(qtbot, "consultations")
    assert [action.text() for action in run.window.language_menu.choices.values()] == ["English", "Français"]
    assert len(run.window.language_menu.actions()) == 2
    run.choose("fr")
    note = run.window.language_menu.actions()[-1]
    assert note.text() == "La note et les conseils sont en anglais"
    assert not note.isEnabled()


def test_that_qt_s_own_buttons_follow(qtbot: QtBot) -> None:
    language.speak("fr")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Annuler"


def test_that_numbers_follow_the_language() -> None:
    language.speak("en")
    assert language.number(12345) == "12,345"
    language.speak("fr")
    assert language.number(12345) == "12\u202f345"


# What the catalogue rests on: where Qt for Python looks for the text of `self.tr`.


class Written(QObject):
    """A class with texts."""

    def words(self) -> str:
        return self.tr("words")

    def counted(self, count: int) -> str:
        return self.tr("%n words", "", count)


class Made(Written):
    """A class of which an object is made."""


class Known(QTranslator):
    """Knows the texts under the name of the class in which they are written."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self, context: str | bytes, text: str | bytes, disambiguation: str | bytes | None = None, n: int = -1
    ) -> str | None:
        known = {("Written", "words"): "mots", ("Written", "%n words"): "%n mots"}
        return known.get((str(context), str(text)))


def test_that_a_text_is_found_under_the_class_in_which_it_is_written_and_a_number_only_under_its_own() -> None:
    known = Known()
    QCoreApplication.installTranslator(known)
    try:
        assert (Written().words(), Made().words()) == ("mots", "mots")
        assert Written().counted(3) == "3 mots"
        # So a class that counts in its texts must not be derived from.
        assert Made().counted(3) == "3 words"
    finally:
        QCoreApplication.removeTranslator(known)
