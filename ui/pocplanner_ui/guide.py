"""The user guide: its chapters as they ship, which page each is about, and the command that opens it.

The chapters are our own files in the resources package. Nothing that a user wrote is ever shown as Markdown.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from pocplanner_ui.dialogs.guide_window import GuideWindow
    from pocplanner_ui.main_window import MainWindow

GUIDE_KEY = "Ctrl+Shift+F1"
FIRST = "01-start.md"
CHAPTER_OF = {
    "": FIRST,
    "screening": "11-screening.md",
    "overview": "12-brief.md",
    "situation": "03-situation.md",
    "import": "03-situation.md",
    "facts": "04-facts.md",
    "register": "05-register.md",
    "measures": "06-measures.md",
    "options": "07-options.md",
    "hrddp": "08-hrddp.md",
    "contingency": "09-contingency.md",
    "response": "10-immediate-response.md",
    "information": "12-brief.md",
    "decision": "12-brief.md",
    "action": "12-brief.md",
    "consultations": "12-brief.md",
    "checklist": "13-readiness.md",
    "readiness": "13-readiness.md",
    "preview": "14-print.md",
    "keys": "15-signatures.md",
    "export": "16-export.md",
    "packs": "13-readiness.md",
}
"""The chapter about each page of the window; the empty key is the start page, and packs stand in the menu File."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter."""

    name: str
    """Name of its file, by which other chapters point at it."""
    title: str
    text: str
    """Markdown, its title included."""


@cache
def chapters() -> tuple[Chapter, ...]:
    """All chapters in their order; read once."""
    from importlib.resources import files  # late, as it takes a hundredth of the time to the first window

    folder = files("pocplanner_resources").joinpath("guide")
    texts = {item.name: item.read_text("utf-8") for item in folder.iterdir() if item.name.endswith(".md")}
    return tuple(
        Chapter(name, text.partition("\n")[0].removeprefix("# ").strip(), text) for name, text in sorted(texts.items())
    )


def picture(name: str) -> bytes:
    """A picture of the guide; empty where there is none of this name."""
    from importlib.resources import files

    folder = files("pocplanner_resources").joinpath("guide", "pictures")
    known = next((item for item in folder.iterdir() if item.name == name.removeprefix("pictures/")), None)
    return known.read_bytes() if known is not None else b""


class Guide(QObject):
    """Opens the guide beside *window*, at the chapter about the page that is shown. Makes it when first wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.shown: GuideWindow | None = None
        self.action = QAction(self.tr("&User guide"), window)
        self.action.setShortcut(QKeySequence(GUIDE_KEY))
        self.action.triggered.connect(lambda _=False: self.open(window.help_key))

    def open(self, key: str) -> None:
        """Show the chapter about a page."""
        from pocplanner_ui.dialogs.guide_window import GuideWindow

        if self.shown is None:
            self.shown = GuideWindow(self._window)
        self.shown.show_chapter(CHAPTER_OF.get(key, FIRST))
        self.shown.show()
        self.shown.raise_()
        self.shown.activateWindow()
        self.shown.list.setFocus()
