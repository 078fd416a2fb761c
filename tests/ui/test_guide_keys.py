"""The keys that the guide lists are those that the program has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from pocplanner_ui.pages.registry import PAGES
from pocplanner_ui.pages.situation import SituationPage
from tests.ui.guide_text import part, replace_table, rows

if TYPE_CHECKING:
    import pytest

    from pocplanner_ui.main_window import MainWindow

CHAPTER, EVERYWHERE, SINGLE = "17-find-and-keys.md", "Keys of the window", "Keys on single pages"


def text(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.PortableText)


def of_the_window(window: MainWindow) -> dict[str, list[str]]:
    """What the commands of the window are called, and their keys on this system; some systems have none for one."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    commands = {action for action in window.findChildren(QAction, options=direct) if action.shortcuts()}
    return {action.iconText(): [text(keys) for keys in action.shortcuts()] for action in commands}


def of_parts(window: MainWindow) -> set[str]:
    """The keys of parts of pages, once all pages and panels are made."""
    for spec in PAGES:
        window.show_page(spec.key)
    situation = window.page("situation")
    assert isinstance(situation, SituationPage)
    situation.show_map()
    window.glossary.show_panel()
    own = set(window.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly))
    inner = [action for action in window.findChildren(QAction) if action not in own and not action.shortcut().isEmpty()]
    return {text(action.shortcut()) for action in inner} | {text(key.key()) for key in window.findChildren(QShortcut)}


def test_that_the_guide_lists_the_keys_of_the_window(window: MainWindow, request: pytest.FixtureRequest) -> None:
    real = of_the_window(window)
    assert {"Save", "Undo", "Next open item", "User guide"} <= set(real)
    if request.config.getoption("--update-golden"):
        lines = [f"| {name} | {keys[0]} |" for name, keys in sorted(real.items())]
        replace_table(CHAPTER, EVERYWHERE, "\n".join(("| What it does | Key |", "|---|---|", *lines)))
    listed = {name: key for name, key in rows(part(CHAPTER, EVERYWHERE))}
    assert set(real) <= set(listed), "a command is not in the guide; write it with --update-golden"
    for name, key in listed.items():
        assert name not in real or key in real[name], name


def test_that_the_guide_lists_the_keys_of_single_pages(window: MainWindow) -> None:
    listed = {key for _, key, _ in rows(part(CHAPTER, SINGLE))}
    assert listed == of_parts(window)
