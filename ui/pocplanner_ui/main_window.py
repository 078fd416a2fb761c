"""The main window: navigation, pages, toolbar, banners, status bar.

It is shown empty at first and gets its bridge with :meth:`MainWindow.attach`, so that it is painted before the core is
imported. ``show_page(key)`` and ``show_ref(ref)`` lead anywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pocplanner_ui.commands import Commands
from pocplanner_ui.field_guide import FieldGuide
from pocplanner_ui.glossary import Glossary
from pocplanner_ui.guide import Guide
from pocplanner_ui.menus import add_menus, add_tool_bar
from pocplanner_ui.mission_packs import MissionPacks
from pocplanner_ui.navigation import Navigation
from pocplanner_ui.next_open import NextOpen
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.registry import PAGES
from pocplanner_ui.said_words import spoken
from pocplanner_ui.status import PlanStatusBar
from pocplanner_ui.view_state import ViewState, bring_back, keep
from pocplanner_ui.widgets.banner import Banner
from pocplanner_ui.widgets.scroll import PageArea, PageStack
from pocplanner_ui.widgets.tab_order import in_tab_order
from pocplanner_ui.widgets.text import HelpLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocplanner.model.ids import FieldRef
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.autosave import AutoSave
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.file_actions import FileActions
    from pocplanner_ui.pages.base import Page
    from pocplanner_ui.quick_rows import QuickRow

FIRST_PAGE = "overview"


class MainWindow(QMainWindow):
    """The window of the program."""

    painted = Signal()
    """The window was painted for the first time: now is the time to load the core."""
    help_wanted = Signal(str)
    """Key of the page for which help is wanted."""
    start_wanted = Signal()
    tour_wanted = Signal()
    language_wanted = Signal(str)
    """Code of the language in which the window shall speak."""

    def __init__(self) -> None:
        super().__init__()
        self._was_painted = False
        self.resize(1280, 800)
        self.setMinimumSize(QSize(800, 480))
        self._build()
        app = QApplication.instance()
        assert isinstance(app, QApplication), "a window needs the program"
        app.focusChanged.connect(self._on_focus)

    def _build(self) -> None:
        self.bridge: SessionBridge | None = None
        self.files: FileActions | None = None
        self._pages: dict[str, Page] = {}
        self._states: dict[str, ViewState] = {}
        self.other_plans: Callable[[], tuple[QuickRow, ...]] = tuple
        """Plans that the quick panel offers to open; set by what can open them."""
        self.setWindowTitle(self.tr("POC Planner"))
        self.commands = Commands(self)
        self.navigation = Navigation()
        self.navigation.chosen.connect(self._show_chosen)
        self.stack = PageStack()
        self.clear_text_banner = Banner(closable=True)
        self.packs_banner = Banner(closable=True)
        self.message_banner = Banner()
        self.save_elsewhere = QPushButton(self.tr("Save elsewhere …"))
        self.save_elsewhere.clicked.connect(self.commands.save_as.trigger)
        self.message_banner.add(self.save_elsewhere)
        self._lay_out()
        self.glossary = Glossary(self)
        self.field_guide = FieldGuide(self)
        self.guide = Guide(self)
        self.packs = MissionPacks(self, self.packs_banner)
        self.file_menu, self.language_menu = add_menus(self)
        self.tool_bar = add_tool_bar(self)
        self.bar = PlanStatusBar()
        self.setStatusBar(self.bar)
        # Pages are made later and stand behind these; so the one at the foot of the window comes after each page.
        # It was made last; so it goes to the front first.
        in_tab_order(self.navigation, self.bar.option, self.navigation)

    def rebuild(self) -> None:
        """Make all that the window shows anew, in the language that is on. The plan is to be attached again.

        Each page comes back as it was left. What else belongs to the window goes, its bridge included.
        """
        states = self._states | {key: keep(page) for key, page in self._pages.items()}
        for part in self.children():
            if isinstance(part, QLayout) or part.objectName().startswith("qt_"):
                continue  # Qt's own
            if isinstance(part, QAction):
                self.removeAction(part)
            elif isinstance(part, QWidget):
                part.hide()
            part.deleteLater()
        self.setMenuBar(QMenuBar())
        self._build()
        self._states = states
        # Qt shows it only with the next events; pages are filled when they are shown, and only then come back.
        whole = self.centralWidget()
        assert whole is not None, "the window was just laid out"
        whole.show()

    def _lay_out(self) -> None:
        waiting = HelpLabel(self.tr("Loading the plan …"), size=1.0)
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(waiting)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.clear_text_banner)
        right.addWidget(self.packs_banner)
        right.addWidget(self.message_banner)
        right.addWidget(PageArea(self.stack), 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(right, 1)
        self.setCentralWidget(whole)

    # The plan

    def attach(
        self, bridge: SessionBridge, files: FileActions, saver: AutoSave | None = None, *, first_page: bool = True
    ) -> None:
        """Show the plan of *bridge*; without *first_page*, a panel is shown next."""
        if saver is not None:
            self.file_menu.insertAction(self.commands.preview, saver.action)
        self.bridge, self.files = bridge, files
        self._next_open = NextOpen(bridge)
        self.bar.attach(bridge)
        bridge.dirty_changed.connect(self._show_title)
        bridge.file_changed.connect(self._show_file)
        bridge.plan_changed.connect(self._on_changed)
        bridge.assessment_changed.connect(self._show_counts)
        bridge.message.connect(self._show_message)
        bridge.saving_failed.connect(lambda: self.save_elsewhere.show())
        bridge.session_replaced.connect(self._forget_message)
        bridge.library_changed.connect(self._make_pages_anew)
        self.packs.attach()
        self.commands.attach()
        self._show_file()
        self._show_counts()
        if not first_page:
            return
        key = self.navigation.current_key
        key = FIRST_PAGE if key in {"", PAGES[0].key} else key
        self.navigation.choose(key)
        self._show_chosen(key)

    def show_page(self, key: str) -> None:
        """Show a page by its key."""
        self.navigation.choose(key)

    def show_panel(self, panel: QWidget) -> None:
        """Show something that is no part of the plan in place of a page; choosing a part leads away from it."""
        if self.bridge is not None:
            self.bridge.flush.emit()
        self.navigation.choose_nothing()
        if self.stack.indexOf(panel) < 0:
            self.stack.addWidget(panel)
        self.stack.setCurrentWidget(panel)
        panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_ref(self, ref: FieldRef) -> None:
        """Show the page of a field and put the focus on the field."""
        from pocplanner_ui.pages.routing import page_of

        assert self.bridge is not None, "fields are shown after a plan is attached"
        if self.packs.show_ref(ref):
            return
        key = page_of(self.bridge.plan, ref, self.bridge.library)
        self.show_page(key)
        self._pages[key].show_ref(ref)

    def name_new_plan(self) -> None:
        """Lead to the title of a plan that was just begun: what is typed takes the place of its first title."""
        from pocplanner.model.ids import FieldRef

        assert self.bridge is not None, "a plan is named after it is attached"
        self.show_ref(FieldRef(object=self.bridge.plan.id, field="title"))
        title = self.focusWidget()
        if isinstance(title, QLineEdit):
            # As the Tab key does it: the text is selected, so that typing replaces it.
            title.selectAll()

    def show_open(self, *, back: bool = False) -> None:
        """Lead to the next thing that the plan asks for and has not, and say what it is."""
        if self.bridge is None:
            return
        self.bridge.flush.emit()
        here = self.navigation.current_key
        place = self._next_open.step(here, back=back, within=self.page(here).within_filter())
        if place is None:
            self.bar.say(self.tr("Nothing is open in any part of the plan."))
            return
        key, item = place
        self.show_page(key)
        page = self.page(key)
        _ = page.show_ref(item.ref) if item.ref is not None else page.show_key(item.key)
        self.bar.say(self._next_open.words(place))

    def page(self, key: str) -> Page:
        """The page with this key, made when it is first wanted."""
        assert self.bridge is not None, "pages are made after a plan is attached"
        if key not in self._pages:
            spec = next(spec for spec in PAGES if spec.key == key)
            page = spec.factory(self.bridge)
            page.jump.connect(self.show_ref)
            page.go.connect(self.show_page)
            self._pages[key] = page
            self.stack.addWidget(page)
        return self._pages[key]

    @property
    def help_key(self) -> str:
        """Key of the help for what is shown; empty for the start page."""
        return str(getattr(self.stack.currentWidget(), "help_key", self.navigation.current_key))

    def _make_pages_anew(self) -> None:
        """The library is another one: what pages made from its entries, such as questions and scales, goes."""
        old, self._pages = self._pages, {}
        for key, page in old.items():
            if page is self.stack.currentWidget():
                had_focus = page.isAncestorOf(self.focusWidget())
                self.stack.setCurrentWidget(self.page(key))
                if had_focus:
                    self.navigation.setFocus(Qt.FocusReason.OtherFocusReason)
        for page in old.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self.glossary.follow_library()
        self.field_guide.follow_library()

    def _show_chosen(self, key: str) -> None:
        if self.bridge is not None:
            self.bridge.flush.emit()
            self.stack.setCurrentWidget(self.page(key))
            if key in self._states:
                bring_back(self.page(key), self._states.pop(key))

    def _on_changed(self, change: ChangeSet) -> None:
        if change.touches("plan"):
            self._show_title()

    def _show_message(self, kind: str, text: str) -> None:
        self.save_elsewhere.hide()
        self.message_banner.say(text, kind)

    def _forget_message(self) -> None:
        self._show_message("info", "")

    # What the window says

    def _show_title(self) -> None:
        assert self.bridge is not None
        program = self.tr("POC Planner")
        self.setWindowTitle(f"{self.bridge.plan.title}[*] – {program}")
        self.setWindowModified(self.bridge.session.dirty)

    def _show_file(self) -> None:
        assert self.bridge is not None
        self._show_title()
        if not self.save_elsewhere.isHidden() and not self.bridge.session.dirty:
            self._forget_message()  # what could not be saved is saved now
        path = self.bridge.session.path
        clear = path is not None and path.name.endswith(".json")
        text = spoken(_clear_text_warning()) if clear else ""
        if text != self.clear_text_banner.text:
            self.clear_text_banner.say(text, "warning")

    def _show_counts(self) -> None:
        from pocplanner.session.completion import completion

        assert self.bridge is not None
        self.navigation.entries.set_counts(completion(self.bridge.plan, self.bridge.assessment))

    # Focus

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """What had the focus may have gone with an edit or an undo; the next key must not go nowhere."""
        if before is not None and now is None:
            QTimer.singleShot(0, self, self._find_focus)

    def _find_focus(self) -> None:
        lost = QApplication.focusWidget() is None and QApplication.activePopupWidget() is None
        if lost and self.isActiveWindow() and self.bridge is not None:
            self.navigation.setFocus(Qt.FocusReason.OtherFocusReason)

    # Qt

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.files is not None and not self.files.may_close():
            event.ignore()
            return
        if self.bridge is not None:
            self.bridge.end_work()
        event.accept()


def _clear_text_warning() -> str:
    from pocplanner.storage.codec import clear_text_banner

    return clear_text_banner()
