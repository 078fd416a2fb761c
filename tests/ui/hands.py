"""The hands of a person at the real window: keys go where the focus is, clicks go to what can be seen.

Nothing here reads or writes the plan. A control is found by the name that a screen reader says, and must be there to
be used: shown, enabled, and within the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QMenu,
    QScrollArea,
    QTabBar,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from pocplanner_ui.main_window import MainWindow

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
PATIENCE = 20_000
MOST_TABS = 400
"""More steps of the Tab key than this nobody takes; the window has fewer controls on any page."""


def spoken(widget: QWidget) -> str:
    """The name that a screen reader says for a control."""
    name = widget.accessibleName() or QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return name.replace("&", "")


class Hands:
    """What both kinds of hands share: the window they work at, and waiting."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        self._popup: QWidget | None = None

    def wait(self, holds: Callable[[], bool]) -> None:
        """Wait until something can be seen."""
        self.qtbot.waitUntil(holds, timeout=PATIENCE)

    def rest(self) -> None:
        """Wait until the page and the assessment keep still, as a person does who looks before going on."""
        bridge = self.window.bridge
        assert bridge is not None

        def calm() -> bool:
            page = self.window.stack.currentWidget()
            return bridge.is_up_to_date and bool(getattr(page, "is_finished", True))

        self.wait(calm)
        QApplication.processEvents()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key where the focus is."""
        for _ in range(times):
            QTest.keyClick(self._where(), key, held)
            QApplication.processEvents()  # what the key set off comes before the next key, as it does for a person

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        QTest.keyClicks(self._where(), text)
        QApplication.processEvents()

    def _where(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            self._popup = popup  # the Python object of a child does not outlive that of its parent
            inside: QWidget | None = popup.focusWidget()
            return popup if inside is None else inside
        # Without a field that has the focus, the keys go to the window itself.
        return QApplication.focusWidget() or QApplication.activeModalWidget() or self.window

    def back_to_window(self) -> None:
        """A window manager makes the window active again once a list or a dialog is gone; without one, we do."""
        self.wait(lambda: QApplication.activePopupWidget() is None)
        below = QApplication.activeModalWidget() or self.window
        with self.qtbot.waitActive(below, timeout=PATIENCE):
            below.activateWindow()

    @property
    def focus(self) -> str:
        """What a screen reader says where the focus is."""
        at = QApplication.focusWidget()
        return "" if at is None else spoken(at)

    def in_dialog(self, opening: Callable[[], object], inside: Callable[[QDialog], None]) -> None:
        """Do *opening*, which opens a dialog, and do *inside* while it is open; the dialog must be closed by it."""
        faults: list[Exception] = []
        seen: list[QDialog] = []
        watch = QTimer()

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog) or dialog in seen or not dialog.isActiveWindow():
                return
            seen.append(dialog)
            watch.stop()
            try:
                inside(dialog)
                assert not dialog.isVisible(), "the dialog is still open"
            except Exception as fault:  # the dialog must not hang the test
                faults.append(fault)
                dialog.reject()

        watch.timeout.connect(look)
        watch.start(10)
        try:
            opening()
        finally:
            watch.stop()
            watch.timeout.disconnect(look)  # else the two hold each other for ever
        if faults:
            raise faults[0]
        assert seen, "no dialog was opened"
        self.back_to_window()


class Keyboard(Hands):
    """Works with keys alone."""

    def go(self, page: str) -> None:
        """Go to a page through the panel of commands."""
        self.command(f"Go to {page}")
        self.rest()
        assert self.window.navigation.hasFocus(), f"the focus is on “{self.focus}”"

    def command(self, words: str) -> None:
        """Carry out what the panel of commands finds first."""
        self.press(Key.Key_K, CONTROL)
        self.type(words)
        self.press(Key.Key_Return)

    def tab_to(self, name: str, *, back: bool = False) -> None:
        """Press Tab until the control of this name has the focus; a name that ends in "…" is a beginning."""
        seen: list[str] = []
        for _ in range(MOST_TABS):
            self.press(Key.Key_Backtab if back else Key.Key_Tab, SHIFT if back else NONE)
            if fits(self.focus, name):
                at = QApplication.focusWidget()
                assert at is not None
                assert at.isVisible(), f"“{name}” is hidden"
                assert at.isEnabled(), f"“{name}” is disabled"
                return
            seen.append(self.focus)
        raise AssertionError(f"Tab never reaches “{name}”, only: {sorted(set(seen))}")

    def fill(self, name: str, text: str) -> None:
        """Go to a field and type a text in place of what is there."""
        self.tab_to(name)
        self.press(Key.Key_A, CONTROL)
        self.type(text)

    def choose(self, name: str, word: str) -> None:
        """Go to a drop-down list and choose a word in it."""
        self.tab_to(name)
        box = QApplication.focusWidget()
        assert isinstance(box, QComboBox), f"“{name}” is no list of words"
        self.press(Key.Key_F4)
        view = box.view()
        self.wait(view.isVisible)
        self._down_to(view, word)
        self.press(Key.Key_Return)
        self.wait(lambda: not view.isVisible())
        self.back_to_window()
        assert fits(box.currentText(), word)

    def _down_to(self, view: QAbstractItemView, word: str) -> None:
        self.press(Key.Key_Home)
        for _ in range(view.model().rowCount()):
            if fits(str(view.currentIndex().data() or ""), word):
                return
            self.press(Key.Key_Down)
        rows = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]
        raise AssertionError(f"the list has no “{word}”, only: {rows}")

    def tick(self, name: str, word: str) -> None:
        """Go to a list with ticks and tick a word in it."""
        self.tab_to(name)
        self.press(Key.Key_Space)
        popup = QApplication.activePopupWidget()
        assert popup is not None, f"“{name}” drops no list down"
        view = next(part for part in popup.findChildren(QAbstractItemView) if part.isVisible())
        self._down_to(view, word)
        self.press(Key.Key_Space)
        self.press(Key.Key_Escape)
        self.back_to_window()

    def row(self, name: str, number: int = 0, *, back: bool = False) -> None:
        """Go to a table and choose its row of this number."""
        self.tab_to(name, back=back)
        self.press(Key.Key_Home)
        self.press(Key.Key_Down, times=number)

    def answer(self, question: str, answer: str) -> None:
        """Go to a question with Yes, No and Unknown and choose with the arrow keys."""
        self.tab_to(f"{question}…")
        order = ("Yes", "No", "Unknown")
        at = order.index(self.focus.rpartition(": ")[2])
        step = order.index(answer) - at
        self.press(Key.Key_Right if step > 0 else Key.Key_Left, times=abs(step))
        # An arrow key checks the button that it goes to; Space would do it again.
        assert self.focus.endswith(f": {answer}"), self.focus
        self.press(Key.Key_Space)

    def tab_page(self, name: str, tab: str, *, back: bool = False) -> None:
        """Go to a row of tabs and to one of them with the arrow keys."""
        self.tab_to(name, back=back)
        self.press(Key.Key_Left, times=_tab_bar(name).currentIndex())
        for _ in range(_tab_bar(name).count()):
            bar = _tab_bar(name)
            if bar.tabText(bar.currentIndex()).startswith(tab):
                return
            self.press(Key.Key_Right)
        raise AssertionError(f"there is no tab “{tab}”")


def _tab_bar(name: str) -> QTabBar:
    """The row of tabs that has the focus, asked for anew: its Python object does not live as long as the row itself."""
    bar = QApplication.focusWidget()
    assert isinstance(bar, QTabBar), f"“{name}” is no row of tabs"
    return bar


class Mouse(Hands):
    """Clicks what can be seen, and types only texts."""

    def find(self, name: str, kind: type[QWidget] = QWidget, *, last: bool = False) -> QWidget:
        """The control of this name on the screen, the first or the last; a name that ends in "…" is a beginning."""
        root = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        wanted = [
            part
            for part in root.findChildren(kind)
            if part.isVisible() and not isinstance(part, QLabel) and fits(spoken(part), name)
        ]
        # The part that shows the focus, where a control is made of parts of one name.
        inner = [part for part in wanted if not any(part.isAncestorOf(other) for other in wanted if other is not part)]
        if not inner:
            shown = {spoken(part) for part in root.findChildren(kind) if part.isVisible()}
            raise AssertionError(f"“{name}” is not on the screen, only: {sorted(shown)}")
        return inner[-1 if last else 0]

    def click(self, name: str, kind: type[QWidget] = QWidget) -> None:
        """Click a control in the middle of what can be seen of it."""
        self.click_widget(self.find(name, kind))

    def click_widget(self, widget: QWidget, at: QRect | None = None) -> None:
        """Click a widget, or one rectangle of it; it is scrolled into view first."""
        assert widget.isEnabled(), f"“{spoken(widget)}” is disabled"
        self.scroll_to(widget)
        seen = visible_part(widget) if at is None else at.intersected(visible_part(widget))
        assert not seen.isEmpty(), f"“{spoken(widget)}” cannot be seen"
        spot = seen.center()
        if isinstance(widget, QAbstractButton) and not widget.hitButton(spot):
            spot = QPoint(seen.left() + min(10, seen.width() // 2), spot.y())  # a check box is hit at its box
        top = widget.window()
        reached = top.childAt(widget.mapTo(top, spot)) if top is not widget else widget
        assert reached is not None, f"“{spoken(widget)}” is outside its window"
        assert widget.isAncestorOf(reached), f"{reached} stands over “{spoken(widget)}”"
        there = reached.mapFromGlobal(widget.mapToGlobal(spot))
        QTest.mouseMove(reached, there)
        QTest.mouseClick(reached, Qt.MouseButton.LeftButton, NONE, there)
        QApplication.processEvents()

    def scroll_to(self, widget: QWidget) -> None:
        """Scroll the areas around a widget until it is in sight, as the wheel does."""
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget, 10, 40)
                QApplication.processEvents()
            above = above.parentWidget()

    def click_row(self, view: QAbstractItemView, word: str) -> bool:
        """Click the row of a list or table with this text; whether the list is gone with that."""
        model = view.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if fits(str(index.data() or ""), word):
                self.click_index(view, index)
                return not view.isVisible()
        raise AssertionError(f"no row “{word}” in “{spoken(view)}”")

    def click_index(self, view: QAbstractItemView, index: QModelIndex) -> None:
        """Click an entry of a list, a table or a tree."""
        view.scrollTo(index)
        QApplication.processEvents()
        self.click_widget(view.viewport(), view.visualRect(index))

    def go(self, page: str) -> None:
        """Click a page in the list of parts."""
        self.click_row(self.window.navigation, page)
        self.rest()

    def fill(self, name: str, text: str) -> None:
        """Click into a field and type a text in place of what is there."""
        self.click(name)
        self.press(Key.Key_A, CONTROL)
        self.type(text)

    def choose(self, name: str, word: str, *, last: bool = False) -> None:
        """Open a drop-down list with a click and click a word in it; *last* where a filter has the same name."""
        box = self.find(name, QComboBox, last=last)
        assert isinstance(box, QComboBox)
        self.click_widget(box)
        self.wait(box.view().isVisible)
        # For the time of a double click, Qt takes a click into the list for a part of the one that opened it.
        self.wait(lambda: not box.view().isVisible() or self.click_row(box.view(), word))
        self.back_to_window()
        assert fits(box.currentText(), word)

    def tab(self, name: str, tab: str) -> None:
        """Click a tab of a row of tabs."""
        bar = self.find(name, QTabBar)
        assert isinstance(bar, QTabBar)
        at = next(at for at in range(bar.count()) if bar.tabText(at).startswith(tab))
        self.click_widget(bar, bar.tabRect(at))

    def menu(self, title: str, entry: str) -> None:
        """Open a menu of the menu bar with a click and click an entry of it."""
        bar = self.window.menuBar()
        action = next(action for action in bar.actions() if action.text().replace("&", "") == title)
        self.click_widget(bar, bar.actionGeometry(action))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        found = next(action for action in menu.actions() if fits(action.text().replace("&", ""), entry))
        assert found.isEnabled(), f"“{entry}” is disabled"
        self.click_widget(menu, menu.actionGeometry(found))


def fits(said: str, name: str) -> bool:
    """Whether something said is of this name; a name that ends in "…" is a beginning, and an "…" is not compared."""
    said = said.removesuffix("…").strip()
    return said.startswith(name.removesuffix("…").strip()) if name.endswith("…") else said == name


def visible_part(widget: QWidget) -> QRect:
    """The rectangle of a widget that is really on the screen: within its parents and the window."""
    region = widget.visibleRegion().boundingRect()
    frame = widget.window().rect()
    return region.intersected(QRect(widget.mapFrom(widget.window(), frame.topLeft()), frame.size()))
