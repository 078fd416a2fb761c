"""Starts the desktop program: arguments, the window, then the core, and plain words for every failure."""

from __future__ import annotations

import argparse
import gc
import logging
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication

from pocplanner_ui import language, theme, view_menu
from pocplanner_ui.constants import keep_constants
from pocplanner_ui.main_window import MainWindow
from pocplanner_ui.pages.registry import PAGES
from pocplanner_ui.said_words import error_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from pocplanner.session.session import Session
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.dialogs.asker import DialogAsker

log = logging.getLogger(__name__)
BAD_INPUT = 2
PICTURE_TRIES = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("app", text)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asks for."""

    plan: str | None = None
    picture: str | None = None
    page: str | None = None
    size: tuple[int, int] | None = None
    language: str | None = None


def parse(arguments: Sequence[str]) -> Wish:
    """The wishes in *arguments*; wrong ones end the program with a usage message."""
    parser = argparse.ArgumentParser(
        prog="pocplanner", description="Plan a security operation so that civilians are safe."
    )
    parser.add_argument("plan", nargs="?", metavar="PLAN", help="a plan file, or the name of a bundled sample")
    parser.add_argument("--picture", metavar="OUT.png", help="write a picture of the window and exit")
    parser.add_argument("--page", choices=["start", *(spec.key for spec in PAGES)], help="page to show first")
    parser.add_argument("--size", type=_size, metavar="WxH", help="size of the window, for example 1366x768")
    parser.add_argument("--language", choices=list(language.languages()), help="language of the window, this time only")
    found = parser.parse_args(arguments)
    return Wish(found.plan, found.picture, found.page, found.size, found.language)


def _obstacle(bridge: SessionBridge) -> str:
    """Why the window cannot be made anew now; empty where it can."""
    if bridge.refused:
        words = _tr("The language stays until what was refused is corrected or taken back at the field: {fields}.")
        return words.format(fields=", ".join(bridge.refused))
    if bridge.is_anything_leaving:
        return _tr("The language stays until what is being saved or printed is done. Then choose it again.")
    return ""


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f"“{text}” is no size; write for example 1366x768")
    return int(width), int(height)


class Program:
    """The running program: its window, and what happens once the window is painted."""

    def __init__(self, app: QApplication, wish: Wish) -> None:
        self._app = app
        self._wish = wish
        self.window = MainWindow()
        if wish.size is not None:
            self.window.resize(*wish.size)
        self.window.painted.connect(self._load)
        self.window.help_wanted.connect(self._help)
        # Once the menu is closed: it is made anew too.
        self.window.language_wanted.connect(lambda code: QTimer.singleShot(0, lambda: self.speak(code)))

    def _load(self) -> None:
        """Import the core and show the plan; the window is there already."""
        from pocplanner.errors import PocPlannerError

        # Nothing that loading makes is garbage; looking for some takes a tenth of the time.
        gc.disable()
        try:
            from pocplanner_ui import composition

            name = self._wish.plan
            session = composition.new_session() if name is None else composition.session_of(name)
            # The first start leads to the start page; somebody who names a plan or a page wants that one.
            at_start = self._wish.page == "start" or (name is None and self._wish.page is None)
            self._attach(session, first_page=not at_start)
            if at_start:
                self._start.show()
            elif self._wish.page is not None:
                self.window.show_page(self._wish.page)
        except PocPlannerError as error:
            self._fail(error_words(error))
            return
        finally:
            gc.enable()
            gc.freeze()
        # The page can be read and edited from here on; what follows comes when the events that wait are done.
        QTimer.singleShot(0, self._complete)

    def _attach(self, session: Session, *, first_page: bool) -> SessionBridge:
        """Put a plan and all that works on it into the window."""
        from pocplanner_ui import composition
        from pocplanner_ui.autosave import AutoSave
        from pocplanner_ui.bridge.session_bridge import SessionBridge
        from pocplanner_ui.file_actions import FileActions
        from pocplanner_ui.recent import RecentPlans
        from pocplanner_ui.settings import settings
        from pocplanner_ui.start import Start

        bridge = SessionBridge(session, composition.library, self.asker, self.window)
        files = FileActions(bridge, self.asker, composition.disk(), composition.new_session)
        self._start = Start(self.window, bridge, files, RecentPlans(settings()), settings())
        saver = AutoSave(bridge, composition.disk(), self.window)
        self.window.attach(bridge, files, saver, first_page=first_page)
        if self._wish.picture is None:
            self._start.remember_files()
        return bridge

    def speak(self, code: str) -> None:
        """Say everything in another language, at once: the plan, its undo steps and the place on the page stay.

        A text that the plan refused stands only in its field, and only its page tells and records what it sends out;
        while there is such a thing, the language stays too.
        """
        from pocplanner_ui.icons import decorate

        before, window = self.window.bridge, self.window
        if before is None or code == language.current():
            return
        before.flush.emit()
        if obstacle := _obstacle(before):
            before.message.emit("warning", obstacle)
            window.language_menu.show_choice()
            return
        page, state, step = window.navigation.current_key, self._start.state, self._start.tour_step
        beside_field = window.field_guide.is_open
        searched, in_list = window.glossary.searched, window.focusWidget() is window.navigation
        before.close()
        window.setUpdatesEnabled(False)
        try:
            language.speak(code)
            language.remember(code)
            window.rebuild()
            bridge = self._attach(before.session, first_page=False)
            bridge.kept_texts |= before.kept_texts
            bridge.print_choices |= before.print_choices
            bridge.drafts = before.drafts
            bridge.assess_now()
            if state is not None:
                self._start.bring_back(state)
            if page:
                window.show_page(page)
            else:
                self._start.show()
            if step is not None:
                self._start.take_tour(step)
            if searched is not None:
                window.glossary.search(searched)
            if beside_field:
                window.field_guide.open()
            if in_list:
                window.navigation.setFocus(Qt.FocusReason.OtherFocusReason)
            decorate(window)
        finally:
            window.setUpdatesEnabled(True)

    def _complete(self) -> None:
        """Assess the plan, then fetch the icons."""
        from pocplanner_ui.icons import decorate

        if self.window.bridge is not None:
            self.window.bridge.assess_now()
        theme.follow(self.window, decorate)
        if self._wish.picture is not None:
            self._picture_when_settled(PICTURE_TRIES)

    @property
    def asker(self) -> DialogAsker:
        """Asks over the window."""
        from pocplanner_ui.dialogs.asker import DialogAsker

        return DialogAsker(self.window)

    def _help(self, key: str) -> None:
        from pocplanner_ui.dialogs.help import show_help

        show_help(self.window, key, self.window.guide.open)

    def _picture_when_settled(self, rounds: int) -> None:
        """Take the picture once nothing is due any more; layouts need some rounds of the event loop to settle."""
        bridge = self.window.bridge
        assert bridge is not None
        if not bridge.tasks.is_idle:
            bridge.tasks.idle.connect(lambda: QTimer.singleShot(0, lambda: self._picture_when_settled(PICTURE_TRIES)),
                                      type=Qt.ConnectionType.SingleShotConnection)  # fmt: skip
            return
        page = self.window.stack.currentWidget()
        if not getattr(page, "is_finished", True):
            QTimer.singleShot(0, lambda: self._picture_when_settled(PICTURE_TRIES))
            return
        if rounds > 0:
            QTimer.singleShot(0, lambda: self._picture_when_settled(rounds - 1))
            return
        if self.window.grab().save(str(self._wish.picture)):
            self._app.exit(0)
        else:
            self._fail(f"The picture could not be written to {self._wish.picture}. Give a path that ends in .png.")

    def _fail(self, text: str) -> None:
        """Tell a failure: at the console where nobody looks at the window, else in a dialog over an empty plan."""
        if self._wish.picture is not None:
            sys.stderr.write(f"{text}\n")
            self._app.exit(BAD_INPUT)
            return
        self.asker.tell(_tr("The plan was not opened"), text)
        if self.window.bridge is None and self._wish.plan is not None:
            self._wish = Wish(size=self._wish.size)
            self._load()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the desktop program; the exit code."""
    wish = parse(sys.argv[1:] if arguments is None else arguments)
    keep_constants()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("POC Planner")
    theme.apply(app)
    view_menu.restore(app)
    if wish.language is not None:
        language.speak(wish.language)
    elif wish.picture is None:
        language.restore()
    else:
        language.speak(language.ENGLISH)
    program = Program(app, wish)
    sys.excepthook = _boundary(program)
    program.window.show()
    return app.exec()


def _boundary(
    program: Program,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """The outermost boundary: an error nobody foresaw is logged and told in plain words, and the work goes on."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.error("unforeseen error", exc_info=(kind, error, trace))
        program.asker.tell(
            _tr("Something went wrong"),
            _tr(
                "The last step was not finished ({kind}: {error}). The plan on the screen is as it was before that "
                "step. Save it under a new name, then go on; if it happens again, report it."
            ).format(kind=kind.__name__, error=error),
        )

    return tell
