"""What every page of the registry keeps to, whoever wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from typing_extensions import override

from pocplanner_ui.pages.form_page import FormPage
from pocplanner_ui.pages.registry import PAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.main_window import MainWindow
    from pocplanner_ui.pages.base import Page

KEYS = [spec.key for spec in PAGES]


class WindowWatch(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[WindowWatch]:
    filter_object = WindowWatch()
    qapp.installEventFilter(filter_object)
    yield filter_object
    qapp.removeEventFilter(filter_object)


def shown(window: MainWindow, key: str) -> Page:
    window.show_page(key)
    page = window.page(key)
    if isinstance(page, FormPage):
        page.finish()
    return page


@pytest.mark.parametrize("key", KEYS)
def test_that_a_page_is_built_without_showing_a_window_of_its_own(
    key: str, window: MainWindow, bridge: SessionBridge, sample_bridge: SessionBridge, watch: WindowWatch
) -> None:
    # A part that is made visible before it has a parent flashes up as a window and takes the focus away.
    bridge.replace_session(sample_bridge.session)
    watch.seen.clear()
    page = shown(window, key)
    assert watch.seen == []
    assert page.isVisible()


@pytest.mark.parametrize("key", KEYS)
def test_that_a_page_shows_plain_text_only_and_fits_a_scaled_laptop_screen(
    key: str, window: MainWindow, bridge: SessionBridge, sample_bridge: SessionBridge
) -> None:
    bridge.replace_session(sample_bridge.session)
    page = shown(window, key)
    labels = [label for label in page.findChildren(QLabel) if label.text()]
    assert [label.text() for label in labels if label.textFormat() != Qt.TextFormat.PlainText] == []
    assert page.minimumSizeHint().width() <= 680, "1366 pixels at 150 % less the navigation"


@pytest.mark.parametrize("key", KEYS)
def test_that_a_page_shows_an_empty_plan(key: str, window: MainWindow) -> None:
    window.commands.new.trigger()
    assert shown(window, key).isVisible()
