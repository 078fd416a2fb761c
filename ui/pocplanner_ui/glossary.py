"""The glossary of the window: its commands, its panel, and what terms mean when the pointer rests on words.

A tip is wanted of the widget under the pointer first and then of those around it, up to the window. So the window,
asked last, can explain the words of any label without hiding a tip that the label or its page has of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QDockWidget, QToolTip, QWidget
from shiboken6 import isValid

from pocplanner_ui.overriding import override
from pocplanner_ui.widgets.text import PlainLabel, plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pocplanner.guidance.library import Library
    from pocplanner.guidance.terms import TermFinder
    from pocplanner_ui.dialogs.glossary_panel import GlossaryPanel
    from pocplanner_ui.main_window import MainWindow

OPEN_KEY, HERE_KEY = "Ctrl+F1", "Shift+F1"
ROOM_FOR_PANEL = 1180
"""In a narrower window the panel stands beside the window, so that forms keep their width."""
MOST_IN_TIP = 3


class Glossary(QObject):
    """Explains terms in *window* and in dialogs over it. Makes finder and panel when they are first wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._library: Library | None = None
        self._finder: TermFinder | None = None
        self._came_from: QWidget | None = None
        self.panel: GlossaryPanel | None = None
        self.dock: QDockWidget | None = None
        self.actions = (
            self._action(self.tr("&Glossary"), OPEN_KEY, self.show_panel),
            self._action(self.tr("Ter&ms of this field"), HERE_KEY, self.show_here),
        )
        window.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def _action(self, text: str, keys: str, run: Callable[[], None]) -> QAction:
        action = QAction(text, self._window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False: run())
        return action

    # The panel

    def show_panel(self) -> None:
        """Open the panel, with the search field ready."""
        panel = self._opened()
        if panel is not None:
            if not panel.search.text():
                panel.show_all()
            panel.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            panel.search.selectAll()

    def show_here(self) -> None:
        """Open the panel with the terms in the words of the field that has the focus; the focus stays there."""
        widget = self._came_from if self._came_from is not None and isValid(self._came_from) else None
        panel = self._opened()
        if panel is None or self._finder is None:
            return
        name, words = words_of(widget) if widget is not None else ("", "")
        if name:
            panel.show_terms(self._finder.find(words), name)
        else:
            panel.show_all()

    @property
    def searched(self) -> str | None:
        """The words in the search field; none while the panel is not open."""
        return self.panel.search.text() if self.panel is not None and self.panel.isVisible() else None

    def search(self, words: str) -> None:
        """Open the panel and search; the focus stays where it is."""
        panel = self._opened()
        if panel is not None:
            panel.search.setText(words)

    def _opened(self) -> GlossaryPanel | None:
        if not self._load():
            return None
        if self.panel is None or self.dock is None:
            self._make_dock()
        assert self.panel is not None
        assert self.dock is not None
        if not self.dock.isVisible():
            self.dock.setFloating(self._window.width() < ROOM_FOR_PANEL)
            self.dock.show()
        return self.panel

    def _make_dock(self) -> None:
        from pocplanner_ui.dialogs.glossary_panel import WIDTH, GlossaryPanel

        assert self._library is not None
        assert self._finder is not None
        self.panel = GlossaryPanel(self._library, self._finder)
        self.dock = QDockWidget(self.tr("Glossary"), self._window)
        self.dock.setObjectName("glossary")
        self.dock.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.dock.setWidget(self.panel)
        self.dock.hide()
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self._window.resizeDocks([self.dock], [WIDTH], Qt.Orientation.Horizontal)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.dock)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.close_panel)

    def close_panel(self) -> None:
        """Close the panel and go back to where the work was."""
        back = self._came_from  # hiding gives the focus to just any widget
        if self.dock is not None:
            self.dock.hide()
        if back is not None and isValid(back):
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _load(self) -> bool:
        """Have the terms of the library in use; whether there is one."""
        from pocplanner.guidance.terms import TermFinder, terms_of

        if self._window.bridge is None:
            return False
        library = self._window.bridge.library
        if library is not self._library:
            self._library, self._finder = library, TermFinder(terms_of(library))
            if self.panel is not None:
                self.panel.show_library(library, self._finder)
        return True

    def follow_library(self) -> None:
        """The plan has other mission packs: an open panel lists their names and terms."""
        if self.panel is not None:
            self._load()

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or (self.dock is not None and self.dock.isAncestorOf(now)):
            return
        if now.window() is self._window:
            self._came_from = now
        else:
            now.window().installEventFilter(self)

    # Tips

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Explain the words under the pointer; in a dialog, where the panel cannot be reached, also by key."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and isinstance(watched, QWidget):
            return self._explain(watched.childAt(event.pos()), event.globalPos())
        if watched is not self._window and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            keys = QKeySequence(event.keyCombination())
            focused = QApplication.focusWidget()
            if keys == QKeySequence(HERE_KEY) and focused is not None:
                _, words = words_of(focused)
                return self._tell(words, focused.mapToGlobal(QPoint(0, focused.height())), focused)
        return super().eventFilter(watched, event)

    def _explain(self, widget: QWidget | None, where: QPoint) -> bool:
        return widget is not None and self._tell(shown_words(widget, where), where, widget)

    def _tell(self, words: str, where: QPoint, widget: QWidget) -> bool:
        tip = self.tip(words)
        if tip:
            QToolTip.showText(where, plain_tip(tip), widget)
        return bool(tip)

    def tip(self, words: str) -> str:
        """What the terms in *words* mean; empty where there is none, and before a plan is shown."""
        if not words or not self._load():
            return ""
        assert self._finder is not None
        texts = [self._finder.text(term) for term in self._finder.find(words)]
        lines = [f"{text.heading}: {text.meaning}" for text in texts[:MOST_IN_TIP]]
        if len(texts) > MOST_IN_TIP:
            rest = ", ".join(text.heading for text in texts[MOST_IN_TIP:])
            lines.append(self.tr("Also in the glossary: {terms}").format(terms=rest))
        return "\n\n".join(lines)


def shown_words(widget: QWidget, where: QPoint) -> str:
    """The words that *widget* shows at a place on the screen: of a label, a button, a cell of a table."""
    if isinstance(widget, PlainLabel):
        return widget.text()
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&", "")
    view = widget.parentWidget()
    if isinstance(view, QAbstractItemView):
        return str(view.indexAt(widget.mapFromGlobal(where)).data() or "")
    return ""


def words_of(widget: QWidget) -> tuple[str, str]:
    """Name of a field for a heading, and all that is said about it: its name, its help, the row that is current."""
    names = list(_said(widget, QWidget.accessibleName))
    if isinstance(widget, QAbstractButton):
        names.append(widget.text().replace("&", ""))
    if isinstance(widget, QAbstractItemView):
        names.insert(0, str(widget.currentIndex().data() or ""))
    names = [name for name in names if name]
    return (names[0] if names else ""), "\n".join((*names, *_said(widget, QWidget.accessibleDescription)))


def _said(widget: QWidget, what: Callable[[QWidget], str]) -> Iterator[str]:
    # An editor of several parts has the name of the field at its parts and the help at the whole.
    around: QWidget | None = widget
    for _ in range(3):
        if around is None:
            return
        if what(around):
            yield what(around)
            return
        around = around.parentWidget()
