"""Tabs that change with what is shown; Qt lays out and paints the whole page anew even where nothing changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTabBar, QTabWidget


def set_tab_text(tabs: QTabBar | QTabWidget, index: int, text: str) -> None:
    """Give a tab this caption."""
    if tabs.tabText(index) != text:
        tabs.setTabText(index, text)


def set_tab_shown(tabs: QTabWidget, index: int, *, shown: bool) -> None:
    """Show or hide a tab."""
    if tabs.isTabVisible(index) != shown:
        tabs.setTabVisible(index, shown)
