"""The window in French: no English word of the program is left on any page, and all fits."""

from __future__ import annotations

import ast
import re
from functools import cache
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMenu
from shiboken6 import delete

import translations
from pocplanner.guidance.library import bundled
from pocplanner.rules.explain import BASES
from pocplanner.storage.fs import RealFs
from pocplanner_ui import language
from pocplanner_ui.file_actions import FileActions
from pocplanner_ui.main_window import MainWindow
from pocplanner_ui.pages.registry import PAGES
from tests.ui.askers import SilentAsker
from tests.ui.layout_faults import settle
from tests.ui.shown_texts import cell_texts, shown_texts
from tests.ui.test_layout import KEYS, faults_of_pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge

SAME = frozenset({"English", "Ctrl+K", "MGRS"})
"""Words of the program that are the same in French or stand for themselves."""


@pytest.fixture
def french() -> Iterator[None]:
    language.speak("fr")
    yield
    language.speak(language.ENGLISH)


_BASIS = re.compile(rf"\((?:{'|'.join(map(re.escape, BASES.values()))})\)$")
"""Where an answer comes from, in English; the only words of the program in a sentence of a question and its answer."""


@cache
def _texts() -> tuple[translations.Text, ...]:
    return tuple(translations.window_texts().texts)


@cache
def literals() -> frozenset[str]:
    """Every text of the program, also what only looks like one in the code of the window, as it would be shown."""
    found: set[str] = set()
    for path in translations.CODE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_text(node.value):
                found.add(" ".join(node.value.replace("&", "").split()))
    found.update(" ".join(text.source.replace("&", "").split()) for text in _texts())
    return frozenset(found)


def _is_text(words: str) -> bool:
    return re.search(r"[A-Za-z]{2}", words) is not None and "{" not in words


def untranslated(texts: set[str]) -> set[str]:
    """Those texts that are English words of the program. A text that waits for a translator is left to another test."""
    known = translations.translations_in(translations.catalogues()["fr"])
    french = {" ".join(form.replace("&", "").split()) for forms in known.values() for form in forms}
    waiting = {text.source for text in _texts() if text not in known}
    waiting = {" ".join(source.replace("&", "").split()) for source in waiting}
    return (texts & literals()) - french - waiting - SAME


def test_that_no_english_word_of_the_program_is_left_on_any_page(
    qtbot: QtBot, sample_bridge: SessionBridge, french: None
) -> None:
    window = MainWindow()
    sample_bridge.setParent(window)
    with qtbot.waitExposed(window):
        window.show()
    window.attach(sample_bridge, FileActions(sample_bridge, SilentAsker(), RealFs(), lambda: sample_bridge.session))
    found = {}
    for spec in PAGES:
        settle(window, spec.key)
        left = untranslated(shown_texts(window.page(spec.key)) - _plan_words(sample_bridge) - _guidance_words())
        left |= said_in_english(shown_texts(window.page(spec.key)) | cell_texts(window.page(spec.key)))
        if left:
            found[spec.key] = sorted(left)
    around = set().union(*(shown_texts(part) for part in (window.menuBar(), window.statusBar(), window.tool_bar)))
    left = untranslated(around | {window.windowTitle()})
    assert sample_bridge.tasks.wait()
    sample_bridge.setParent(None)
    delete(window)
    assert found == {}
    assert left == set()


@cache
def _english_sentences() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The sentences of the core that have words of their own, each with its longest part, as patterns."""
    found = []
    titles = " ".join(getattr(entry.text["en"], "title", "") for entry in bundled().entries.values())
    for source in (text.source for text in _texts() if text.context == "core"):
        parts = re.split(r"\{[^}]*\}", source)
        longest = max(parts, key=len)
        if len(re.findall(r"[A-Za-z]{3,}", " ".join(parts))) > 2 and longest not in titles:
            found.append((longest, re.compile(".+?".join(map(re.escape, parts)))))
    return tuple(found)


def said_in_english(texts: set[str]) -> set[str]:
    """Those texts that are a sentence of the core, or hold one, in English."""
    sentences = _english_sentences()
    found = {text for text in texts for part, sentence in sentences if part in text and sentence.search(text)}
    return found | {text for text in texts if _BASIS.search(text)}


def _plan_words(bridge: SessionBridge) -> set[str]:
    """Names in the plan, which may be any word."""
    naming = ("name", "title", "post")
    named = {str(getattr(entry.object, name, "")) for entry in bridge.objects.values() for name in naming}
    return named | {patch.reason for option in bridge.plan.options for patch in option.patches}


@cache
def _guidance_words() -> frozenset[str]:
    """Answers that questions of the guidance offer; the guidance is in English."""
    return frozenset(word for question in bundled().questions.values() for word in question.text["en"].choices.values())


def test_that_an_english_word_would_be_found() -> None:
    assert untranslated({"Choose how to begin", "Save the brief as PDF", "Enregistrer", "Save"}) >= {"Save"}
    assert said_in_english({"Faits : 3 of 5 questions are unknown.", "Faits inconnus : 3"}) == {
        "Faits : 3 of 5 questions are unknown."
    }


def test_that_everything_fits_in_french(qtbot: QtBot, sample_bridge: SessionBridge, french: None) -> None:
    assert faults_of_pages(qtbot, sample_bridge, KEYS) == []


@pytest.mark.parametrize("code", [*translations.catalogues(), "en"])
def test_that_no_two_entries_of_a_menu_have_the_same_key(qtbot: QtBot, code: str) -> None:
    language.speak(code)
    try:
        window = MainWindow()
        qtbot.addWidget(window)
        groups = [window.menuBar().actions(), *(menu.actions() for menu in window.menuBar().findChildren(QMenu))]
        twice = []
        for group in groups:
            keys = [found[1].casefold() for action in group if (found := re.search(r"&(\w)", action.text()))]
            twice += sorted({key for key in keys if keys.count(key) > 1})
    finally:
        language.speak(language.ENGLISH)
    assert twice == []
