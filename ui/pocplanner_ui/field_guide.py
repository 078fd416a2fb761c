"""Guidance beside the field that has the focus: a panel by F7 that follows the work; in a dialog, a tip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QToolTip, QWidget
from shiboken6 import isValid

from pocplanner_ui.glossary import ROOM_FOR_PANEL, words_of
from pocplanner_ui.overriding import override
from pocplanner_ui.widgets.field_of import editor_of, fields_of
from pocplanner_ui.widgets.text import plain_tip

if TYPE_CHECKING:
    from pocplanner.guidance.schema import FieldNoteEntry
    from pocplanner_ui.dialogs.field_panel import FieldPanel
    from pocplanner_ui.main_window import MainWindow

FIELD_KEY = "F7"


class FieldGuide(QObject):
    """Shows the notes of the library beside the fields of *window* and of dialogs over it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._came_from: QWidget | None = None
        self.panel: FieldPanel | None = None
        self.dock: QDockWidget | None = None
        self.action = QAction(self.tr("About this f&ield"), window)
        self.action.setShortcut(QKeySequence(FIELD_KEY))
        self.action.triggered.connect(lambda _=False: self.go())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    @property
    def is_open(self) -> bool:
        """Whether the panel is on the screen."""
        return self.dock is not None and self.dock.isVisible()

    def go(self) -> None:
        """Open the panel, the focus staying in the field; where it is open, go from the field to it or back."""
        if self._window.bridge is None:
            return
        if not self.is_open:
            self.open()
            assert self.panel is not None
            self.panel.announce()
        elif self.panel is not None and self.panel.hasFocus():
            self._go_back()
        elif self.panel is not None:
            self.panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open(self) -> None:
        """Open the panel beside the work."""
        if self._window.bridge is None:
            return
        if self.dock is None:
            self._make_dock()
        assert self.dock is not None
        self.dock.setFloating(self._window.width() < ROOM_FOR_PANEL)
        self.dock.show()
        self.dock.raise_()
        self._window.bar.field_key.hide()
        self.follow_library()

    def close_panel(self) -> None:
        """Close the panel and go back to where the work was."""
        if self.dock is not None:
            self.dock.hide()
        self._go_back()

    def follow_library(self) -> None:
        """Show the field in focus anew: another one has it, or the library is another one."""
        if self._came_from is not None and isValid(self._came_from):
            self._show(self._came_from)
        elif self.panel is not None:
            self.panel.show_nothing()

    def _make_dock(self) -> None:
        from pocplanner_ui.dialogs.field_panel import WIDTH, FieldPanel

        self.panel = FieldPanel()
        self.dock = QDockWidget(self.tr("About this field"), self._window)
        self.dock.setObjectName("field_guide")
        self.dock.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.dock.setWidget(self.panel)
        self.dock.hide()
        # With the glossary one above the other: Qt's tabs of docks do not outlive a window that is made anew.
        self._window.setDockOptions(QMainWindow.DockOption.AnimatedDocks)
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self._window.resizeDocks([self.dock], [WIDTH], Qt.Orientation.Horizontal)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.dock)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.close_panel)

    def _go_back(self) -> None:
        if self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    # The field in focus

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or (self.dock is not None and self.dock.isAncestorOf(now)):
            return
        if now.window() is not self._window:
            now.window().installEventFilter(self)
            return
        if editor_of(now) is not None:
            self._came_from = now
            if self.is_open:
                self._show(now)
        self._tell_key(now)

    def _tell_key(self, focused: QWidget) -> None:
        """Say in the status bar that the key has a note to show, where there is room to say it."""
        has_room = self._window.width() >= ROOM_FOR_PANEL
        self._window.bar.field_key.setVisible(has_room and not self.is_open and self.note_of(focused) is not None)

    def _show(self, widget: QWidget) -> None:
        bridge = self._window.bridge
        if self.panel is None or bridge is None:
            return
        note = self.note_of(widget)
        if note is not None:
            self.panel.show_note(note, bridge.library)
        else:
            editor = editor_of(widget)
            self.panel.show_plain(words_of(widget)[0], "" if editor is None else editor.accessibleDescription())

    def note_of(self, widget: QWidget) -> FieldNoteEntry | None:
        """The note about the field that *widget* edits; none where the library has none."""
        if self._window.bridge is None:
            return None
        notes = self._window.bridge.library.field_notes
        return next((notes[key] for key in fields_of(widget) if key in notes), None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In a dialog, over which no panel stands, the key shows the note as a tip at the field."""
        if watched is not self._window and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            focused = QApplication.focusWidget()
            if QKeySequence(event.keyCombination()) == QKeySequence(FIELD_KEY) and focused is not None:
                return self._tell(focused)
        return super().eventFilter(watched, event)

    def _tell(self, field: QWidget) -> bool:
        note = self.note_of(field)
        if note is None:
            return False
        words = note.text["en"]
        example = self.tr("Example (invented): {example}").format(example=words.example)
        look_for = self.tr("What advisers look for: {words}").format(words=words.look_for)
        tip = "\n\n".join((words.title, words.purpose, example, look_for))
        QToolTip.showText(field.mapToGlobal(QPoint(0, field.height())), plain_tip(tip), field)
        return True
