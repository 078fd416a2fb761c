"""One panel over the page that leads anywhere: pages, commands, and everything written in the plan.

Ctrl+K opens it for all three, Ctrl+F for what is written. The keys stay in the line: Up and Down choose a row, Enter
does it, Escape goes back to where one was. Nothing waits for it; it closes when the focus leaves it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QMenu, QVBoxLayout, QWidget

from pocplanner.session.fields import field_spec
from pocplanner.session.names import field_words
from pocplanner.session.search import LIMIT, Finder, has_all, words_of
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.registry import PAGES
from pocplanner_ui.quick_rows import QuickDelegate, QuickModel, QuickRow
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets.labels import label_of
from pocplanner_ui.widgets.text import HelpLabel, without_mnemonic

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from pocplanner.assessment.result import Assessment
    from pocplanner.model.base import Value
    from pocplanner.model.plan import Plan
    from pocplanner.session.search import Hit
    from pocplanner_ui.main_window import MainWindow

WIDTH = 720
PAGE_STEP = 8
"""Rows by which Page Up and Page Down go on."""


class QuickOpen(QFrame):
    """The panel. ``open`` shows it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._only_plan = False
        self._before: QWidget | None = None
        self._finder: tuple[Plan, Assessment | None, Finder] | None = None
        self.setObjectName("quick")
        self.hide()
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda _text: self._fill())
        self.line.installEventFilter(self)
        self.model = QuickModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(QuickDelegate(self.view))
        self.view.setObjectName("quick_rows")
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setMinimumHeight(0)
        self.view.setMouseTracking(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Pages, commands and texts that fit"))
        self.view.clicked.connect(lambda index: self._run(index.row()))
        self.said = HelpLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.GAP)
        column.addWidget(self.line)
        column.addWidget(self.view, 1)
        column.addWidget(self.said)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        window.installEventFilter(self)

    # Opening and closing

    def open(self, *, only_plan: bool) -> None:
        """Show the panel: for what is written in the plan only, or for pages and commands too."""
        if self._window.bridge is None:
            return
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._window.bridge.flush.emit()  # what is still being typed is part of the plan
        self._only_plan = only_plan
        name = self.tr("Find in the plan") if only_plan else self.tr("Page, command or words in the plan")
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(name)
        self._fill()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def close_panel(self) -> None:
        """Hide the panel and go back to where the focus was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        """Stand over the page, as high as the rows need and the page allows."""
        stack = self._window.stack
        area = stack.rect().translated(stack.mapTo(self._window, QPoint()))
        width = min(WIDTH, area.width() - 2 * theme.WIDE)
        heights = (self.view.sizeHintForRow(row) for row in range(len(self.model.rows)))
        self.view.setVisible(bool(self.model.rows))
        said = self.said.heightForWidth(width - 2 * theme.GAP - 2 * theme.TIGHT)
        around = self.line.sizeHint().height() + said + 4 * theme.GAP + 2 * theme.TIGHT
        height = min(around + sum(heights), area.height() * 4 // 5)
        self.setGeometry(area.x() + (area.width() - width) // 2, area.y() + theme.WIDE, width, height)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        # No widget has the focus while the whole program is in the background: then it stays open.
        if self.isVisible() and now is not None and now is not self and not self.isAncestorOf(now):
            self._before = None
            self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.line and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: PAGE_STEP, Qt.Key.Key_PageUp: -PAGE_STEP}
        if key in steps:
            self._move(steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._run(self.view.currentIndex().row())
        elif key is Qt.Key.Key_Escape:
            self.close_panel()
        else:
            return False
        return True

    # Rows

    def _fill(self) -> None:
        words = words_of(self.line.text())
        rows: tuple[QuickRow, ...] = ()
        if not self._only_plan:
            rows += _under(self.tr("Pages"), self._pages(words))
            rows += _under(self.tr("Commands"), self._commands(words))
            rows += _under(self.tr("Other plans"), self._plans(words))
        hits = self._hits() if words else ()
        found = tuple(self._hit_row(hit) for hit in hits[:LIMIT])
        rows += _under(self.tr("In the plan and its guidance"), found)
        self.model.set_rows(rows)
        self._say(self._status(words, shown=bool(rows), more=len(hits) > LIMIT))
        self._place()
        self._choose(self.model.next_from(-1, 1))

    def _pages(self, words: tuple[str, ...]) -> tuple[QuickRow, ...]:
        titles = ((spec.key, " ".join(QCoreApplication.translate("pages", spec.title).split())) for spec in PAGES)
        named = ((key, self.tr("Go to {page}").format(page=title)) for key, title in titles)
        return tuple(QuickRow(text, run=partial(self._go, key)) for key, text in named if has_all(words, text))

    def _commands(self, words: tuple[str, ...]) -> tuple[QuickRow, ...]:
        rows = []
        for action in actions_of(self._window):
            text = without_mnemonic(action.text())
            if action.isEnabled() and action is not self._window.commands.quick and has_all(words, text):
                keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
                rows.append(QuickRow(text, keys=keys, run=action.trigger))
        return tuple(rows)

    def _plans(self, words: tuple[str, ...]) -> tuple[QuickRow, ...]:
        return tuple(row for row in self._window.other_plans() if has_all(words, f"{row.text} {row.detail}"))

    def _hits(self) -> tuple[Hit, ...]:
        bridge = self._window.bridge
        assert bridge is not None, "the panel opens only after a plan is attached"
        plan, assessment = bridge.plan, bridge.assessment
        if self._finder is None or self._finder[0] is not plan or self._finder[1] is not assessment:
            self._finder = plan, assessment, Finder(plan, bridge.library, assessment, _label)
        return self._finder[2].find(self.line.text(), LIMIT + 1)

    def _hit_row(self, hit: Hit) -> QuickRow:
        return QuickRow(hit.snippet or hit.title, spoken(hit.where), run=partial(self._jump, hit))

    def _status(self, words: tuple[str, ...], *, shown: bool, more: bool) -> str:
        if more:
            return self.tr("The first {count} places are shown. Type more words to see fewer.").format(count=LIMIT)
        if shown:
            return self.tr("Up and Down choose, Enter goes there, Escape closes.")
        if not words:
            return self.tr("Type words that stand in the plan. Case and accents make no difference.")
        text = self.line.text().strip()
        return self.tr("Nothing was found for “{text}”. Type fewer or shorter words.").format(text=text)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.line.setAccessibleDescription(text)

    # Choosing

    def _move(self, steps: int) -> None:
        way = 1 if steps > 0 else -1
        at = self.view.currentIndex().row()
        for _ in range(abs(steps)):
            following = self.model.next_from(at, way)
            if following < 0:
                break
            at = following
        self._choose(at)

    def _choose(self, row: int) -> None:
        if row < 0:
            return
        index = self.model.index(row)
        self.view.setCurrentIndex(index)
        if self.model.next_from(row, -1) < 0:
            self.view.scrollToTop()  # the heading above the first row too
        # The focus stays in the line, so a screen reader is told which row is chosen.
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, self.model.rows[row].spoken))

    def _run(self, row: int) -> None:
        run = self.model.rows[row].run if 0 <= row < len(self.model.rows) else None
        if run is not None:
            self.close_panel()
            run()

    def _jump(self, hit: Hit) -> None:
        self._window.show_ref(hit.ref)
        if hit.entry and not self._window.page(self._window.navigation.current_key).show_entry(hit.entry):
            words = self.tr("Not listed here, for nothing in the plan calls for it: “{entry}”")
            self._window.bar.say(words.format(entry=hit.title))
        now = QApplication.focusWidget()
        if now is None or not self._window.stack.isAncestorOf(now):
            # The page has nothing for it, such as a library entry that the plan does not call for.
            self._window.navigation.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, key: str) -> None:
        self._window.show_page(key)
        self._window.navigation.setFocus(Qt.FocusReason.OtherFocusReason)


def actions_of(window: MainWindow) -> tuple[QAction, ...]:
    """The commands of the window, in the order of its menus, then those that stand in none; no menu itself."""
    menus = window.menuBar().findChildren(QMenu)
    found = [action for menu in menus for action in menu.actions()] + window.actions()
    return tuple(dict.fromkeys(action for action in found if action.text() and action.menu() is None))


def _under(heading: str, rows: tuple[QuickRow, ...]) -> tuple[QuickRow, ...]:
    return (QuickRow(heading), *rows) if rows else ()


def _label(model: type[Value], name: str) -> str:
    spec = field_spec(model, name)
    return field_words(name) if spec is None else label_of(model, spec)
