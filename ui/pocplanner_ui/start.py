"""What the start page does: begin a plan in one of several ways, remember recent plans, lead into the tour.

Each way asks first about unsaved work in the plan on the screen, and leaves it there where the person cancels or
something goes wrong.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from pocplanner.session.session import Session
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.start import StartPage
from pocplanner_ui.tour import Tour
from pocplanner_ui.view_state import ViewState, bring_back, keep

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QSettings

    from pocplanner.model.plan import Plan
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.file_actions import FileActions
    from pocplanner_ui.main_window import MainWindow
    from pocplanner_ui.quick_rows import QuickRow
    from pocplanner_ui.recent import RecentPlans

FIRST = "overview"


class Start(QObject):
    """The start page of a window and its actions."""

    def __init__(
        self,
        window: MainWindow,
        bridge: SessionBridge,
        files: FileActions,
        recent: RecentPlans,
        kept: QSettings,
    ) -> None:
        super().__init__(window)
        self.recent = recent
        self._window, self._bridge, self._files, self._kept = window, bridge, files, kept
        self._page: StartPage | None = None
        self._tour: Tour | None = None
        self._then = FIRST
        window.start_wanted.connect(self.show)
        window.tour_wanted.connect(self.take_tour)
        window.other_plans = self.other_plans
        window.installEventFilter(self)
        bridge.session_replaced.connect(self._lead_on)

    # Showing

    @property
    def page(self) -> StartPage:
        """The start page, made when it is first wanted."""
        if self._page is None:
            self._page = StartPage(self._bridge, self)
        return self._page

    def show(self) -> None:
        """Show the start page."""
        self._window.show_panel(self.page)

    def focus_first(self) -> None:
        """Put the focus back on a choice of the page."""
        self.page.focus_first()

    def take_tour(self, step: int = 0) -> None:
        """Begin the tour, or begin it again."""
        if self._tour is None:
            self._tour = Tour(self._window, self._kept)
        self._tour.begin(step)

    @property
    def tour_step(self) -> int | None:
        """The step at which the tour is; none while it is not shown."""
        return self._tour.step if self._tour is not None and self._tour.isVisible() else None

    @property
    def state(self) -> ViewState | None:
        """What stands on the start page; none where it was not shown yet."""
        return keep(self._page) if self._page is not None else None

    def bring_back(self, state: ViewState) -> None:
        """Show on the start page what stood on an earlier one."""
        bring_back(self.page, state)

    @property
    def tour_was_seen(self) -> bool:
        """Whether the tour was begun before."""
        return Tour.was_seen(self._kept)

    def _lead_on(self) -> None:
        """Another plan is open: the start page has done its work."""
        if self._page is not None and self._window.stack.currentWidget() is self._page:
            self._window.show_page(self._then)

    # Recent plans

    def remember_files(self) -> None:
        """Note each plan that is opened or saved from now on, the one on the screen included."""
        self._bridge.file_changed.connect(self._remember)
        self._remember()

    def _remember(self) -> None:
        path = self._bridge.session.path
        if path is not None:
            self.recent.add(path)

    def set_remembers(self, on: bool) -> None:
        """Remember plans, the one on the screen included, or forget all."""
        self.recent.set_remembers(on)
        self._remember()

    def is_there(self, path: Path) -> bool:
        """Whether a plan file can be found now."""
        return self._files.is_there(path)

    def other_plans(self) -> tuple[QuickRow, ...]:
        """Recent plans and samples, for the quick panel; the plan on the screen is left out."""
        from pocplanner.storage.samples import sample_names
        from pocplanner_ui.quick_rows import QuickRow

        shown = self._bridge.session.path
        opening, sample = self.tr("Open recent plan {name}"), self.tr("Open sample {name}")
        recent = (
            QuickRow(opening.format(name=path.name), str(path.parent), run=partial(self.open_recent, path))
            for path in self.recent.paths
            if path != shown
        )
        bundled = (QuickRow(sample.format(name=name), run=partial(self.sample, name)) for name in sample_names())
        return (*recent, *bundled)

    # Ways to begin

    def new(self) -> None:
        """Begin an empty plan."""
        if self._begin(FIRST, self._files.new):
            self._window.name_new_plan()

    def screening(self) -> None:
        """Begin an empty plan on the screening page."""
        self._begin("screening", self._files.new)

    def open(self) -> None:
        """Ask for a plan file and show it."""
        self._begin(FIRST, self._files.open)

    def open_recent(self, path: Path) -> None:
        """Show a plan of the list."""
        self._begin(FIRST, lambda: self._files.open_file(path))

    def sample(self, name: str) -> None:
        """Show a bundled sample."""
        from pocplanner.storage.samples import load_sample

        around = self._bridge.session.around
        self._begin(FIRST, lambda: self._files.begin(lambda: Session(load_sample(name), around)))

    def reuse(self) -> None:
        """Ask for an earlier plan, begin a new one on its situation, and say what is to be confirmed."""
        from pocplanner.session.reuse import reusing_situation

        earlier: list[Plan] = []

        def make(path: Path) -> Session:
            around = self._bridge.session.around
            document = self._files.read(path).document
            earlier.append(document.plan)
            return Session(reusing_situation(document, around.new_id), around, unsaved=True)

        self._begin("situation", lambda: self._files.begin_from_file(make))
        for plan in earlier:
            self._bridge.message.emit("info", reuse_words(plan))

    def quick(self, order: str, *, under_authority: bool) -> bool:
        """Make the plan of an immediate response and lead to the quick questions; whether it is shown.

        Raises :class:`CommandError` for a text that cannot be kept whole.
        """
        from pocplanner.session.quick import QuickAnswers, quick_document
        from pocplanner_ui.pages.facts import FactsPage

        around = self._bridge.session.around
        said = QuickAnswers(existing_authority=True) if under_authority else QuickAnswers()
        now = around.clock().replace(second=0, microsecond=0)
        # The new plan pins no pack, whatever the one on the screen does.
        document = quick_document(order, said, self._bridge.library.without_packs, around.new_id, now)
        if not self._begin("facts", lambda: self._files.begin(lambda: Session(document, around, unsaved=True))):
            return False
        facts = self._window.page("facts")
        assert isinstance(facts, FactsPage)
        facts.show_quick()
        return True

    def _begin(self, page: str, run: Callable[[], bool]) -> bool:
        """Carry out *run*, which may show another plan, and lead to *page* where it does."""
        self._then = page
        try:
            done = run()
        finally:
            self._then = FIRST
        if done:
            self._window.show_page(page)
        return done

    # Closing

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An order that was pasted and is in no plan yet is not lost without a word."""
        if event.type() is QEvent.Type.Close and self._page is not None and self._page.order.pending:
            agreed = self._bridge.asker.confirm(
                self.tr("Close without the pasted order?"),
                self.tr("The text in the box on the start page is in no plan yet. It is lost when the program closes."),
                self.tr("Close without it"),
            )
            if not agreed:
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def reuse_words(earlier: Plan) -> str:
    """What was taken from an earlier plan, and what somebody has to confirm."""
    from pocplanner.session.reuse import taken_from

    taken = taken_from(earlier)
    words = [
        _tr("Taken from “{plan}”: {count} entries with their sources.").format(plan=earlier.title, count=taken.entries)
    ]
    if taken.to_confirm:
        lists = ", ".join(QCoreApplication.translate("vocabulary", item.label) for item in taken.to_confirm)
        words.append(_tr("To confirm, not looked at for this operation: {lists}.").format(lists=lists))
    words.append(_tr("Unknown again: what the entries had to do with the earlier operation, its season and its light."))
    if taken.loose_dates:
        loose = _tr("Check {count} dates in the trigger calendar: they count from a D-day that was never set.")
        words.append(loose.format(count=taken.loose_dates))
    return " ".join(words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("start", text)
