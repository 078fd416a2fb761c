"""View > Language: each language under its own name, so that anybody finds back to theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from pocplanner_ui import language
from pocplanner_ui.widgets.text import no_mnemonic

if TYPE_CHECKING:
    from pocplanner_ui.main_window import MainWindow


class LanguageMenu(QMenu):
    """A choice of languages of which one is ticked; the window is told which one is wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setTitle(self.tr("Lan&guage"))
        self.choices: dict[str, QAction] = {}
        group = QActionGroup(self)
        for code, name in language.languages().items():
            action = QAction(no_mnemonic(name), self)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, code=code: window.language_wanted.emit(code))
            group.addAction(action)
            self.addAction(action)
            self.choices[code] = action
        self.show_choice()
        if language.current() != language.ENGLISH:
            self.addSeparator()
            note = QAction(self.tr("The brief and the guidance are in English"), self)
            note.setEnabled(False)
            self.addAction(note)

    def show_choice(self) -> None:
        """Tick the language that is on."""
        self.choices[language.current()].setChecked(True)
