"""The commands of the window: what each is called, its keys, what it does, and when it can be chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from pocplanner_ui.pages.export_ways import WAYS
from pocplanner_ui.widgets.text import no_mnemonic, plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocplanner_ui.main_window import MainWindow
    from pocplanner_ui.quick_open import QuickOpen

Keys = QKeySequence.StandardKey


class Commands(QObject):
    """The commands of *window*. Those that need a plan wait until one is attached."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.quick_panel: QuickOpen | None = None
        """The panel that finds and runs things, made when it is first wanted."""
        self.new = self._make(self.tr("&New"), Keys.New, self._new)
        self.open = self._make(self.tr("&Open …"), Keys.Open, lambda: self._file("open"))
        self.save = self._make(self.tr("&Save"), Keys.Save, lambda: self._file("save"))
        self.save_as = self._make(self.tr("Save &as …"), Keys.SaveAs, lambda: self._file("save_as"))
        self.read_in = self._make(self.tr("&Import …"), "", lambda: window.show_page("import"))
        self.quit = self._make(self.tr("&Quit"), Keys.Quit, window.close)
        self.undo = self._make(self.tr("&Undo"), Keys.Undo, self._undo)
        self.redo = self._make(self.tr("&Redo"), Keys.Redo, self._redo)
        self.preview = self._make(self.tr("&Print preview"), Keys.Print, lambda: window.show_page("preview"))
        self.exports = tuple(self._make(way.words()[2], "", partial(self._export, way.key)) for way in WAYS)
        self.start = self._make(self.tr("S&tart …"), "Ctrl+Shift+N", window.start_wanted.emit)
        self.tour = self._make(self.tr("&Tour"), "", window.tour_wanted.emit)
        self.help = self._make(self.tr("&Help"), Keys.HelpContents, lambda: window.help_wanted.emit(window.help_key))
        self.next_open = self._make(self.tr("&Next open item"), "F8", window.show_open)
        self.last_open = self._make(self.tr("&Previous open item"), "Shift+F8", lambda: window.show_open(back=True))
        self.find = self._make(self.tr("&Find in plan …"), Keys.Find, lambda: self._quick(only_plan=True))
        self.quick = self._make(self.tr("&Commands …"), self.tr("Ctrl+K"), lambda: self._quick(only_plan=False))
        to_list = self._make(
            self.tr("Go to the list of parts"),
            "F6",
            lambda: window.navigation.setFocus(Qt.FocusReason.ShortcutFocusReason),
        )
        window.addAction(to_list)  # in no menu
        self._need_plan = (
            self.new, self.open, self.save, self.save_as, self.read_in, self.preview, self.next_open, self.last_open,
            self.find, self.quick, self.start, self.tour, *self.exports,
        )  # fmt: skip
        for action in (*self._need_plan, self.undo, self.redo):
            action.setEnabled(False)

    def _make(self, text: str, keys: Keys | str, run: Callable[[], object]) -> QAction:
        action = QAction(text, self._window)
        if isinstance(keys, Keys):
            action.setShortcuts(QKeySequence.keyBindings(keys))
        else:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False: run())
        return action

    def attach(self) -> None:
        """Work on the plan of the window's bridge from now on."""
        bridge = self._window.bridge
        assert bridge is not None, "a plan is attached first"
        for action in self._need_plan:
            action.setEnabled(True)
        bridge.history_changed.connect(self._show_history)
        self._show_history()

    def _file(self, command: str) -> None:
        if self._window.files is not None:
            getattr(self._window.files, command)()

    def _new(self) -> None:
        if self._window.files is not None and self._window.files.new():
            self._window.name_new_plan()

    def _undo(self) -> None:
        if self._window.bridge is not None:
            self._window.bridge.undo()

    def _redo(self) -> None:
        if self._window.bridge is not None:
            self._window.bridge.redo()

    def _export(self, key: str) -> None:
        self._window.show_page("export")
        self._window.page("export").show_key(key)

    def _quick(self, *, only_plan: bool) -> None:
        from pocplanner_ui.quick_open import QuickOpen

        if self.quick_panel is None:
            self.quick_panel = QuickOpen(self._window)
        self.quick_panel.open(only_plan=only_plan)

    def _show_history(self) -> None:
        assert self._window.bridge is not None, "it was attached"
        session = self._window.bridge.session
        _name(self.undo, session.undo_label, self.tr("&Undo"), self.tr("Undo: {what}"))
        _name(self.redo, session.redo_label, self.tr("&Redo"), self.tr("Redo: {what}"))


def _name(action: QAction, what: str | None, bare: str, full: str) -> None:
    from pocplanner_ui.step_words import step_words  # with the plan: the core is loaded by then

    named = full.format(what=step_words(what)) if what else bare.replace("&", "")
    action.setEnabled(what is not None)
    action.setText(no_mnemonic(named) if what else bare)
    action.setIconText(bare.replace("&", ""))
    action.setToolTip(plain_tip(named))
