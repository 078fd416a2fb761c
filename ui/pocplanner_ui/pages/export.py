"""The ways out of the program beside the print: what each file would hold stands beside it before it leaves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import QFrame, QListView

from pocplanner.errors import PocPlannerError
from pocplanner_ui import composition, theme
from pocplanner_ui.bridge.tasks import CancelToken
from pocplanner_ui.language import number
from pocplanner_ui.overriding import override
from pocplanner_ui.pages import export_make
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.export_panel import ExportPanel
from pocplanner_ui.pages.export_ways import WAYS
from pocplanner_ui.quick_rows import QuickDelegate, QuickModel, QuickRow
from pocplanner_ui.said_words import day_words, error_words, spoken
from pocplanner_ui.widgets.side_by_side import SideBySide
from pocplanner_ui.widgets.text import HelpLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from pocplanner.assessment.result import Assessment
    from pocplanner.exchange.export import Contents
    from pocplanner.session.changes import ChangeSet
    from pocplanner.storage.fs import Fs
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.export_make import Looked, Order
    from pocplanner_ui.pages.export_ways import Way

REFRESH_AFTER_MS = 120
"""Pause after the last edit before it is looked at again what the file would hold."""
LOOK_MS = 100
"""Pause between two looks at how far the making is."""
MOST_NAMED = 6
"""Kinds of items up to which the line that says what was written names each."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("export", text)


class ExportPage(Page):
    """A list of the ways out; beside it what the chosen one holds, and the button that saves it."""

    scrolls = False

    def __init__(self, bridge: SessionBridge, fs: Fs | None = None) -> None:
        self.title = _tr("Export")
        self._fs = fs if fs is not None else composition.disk()
        self.ask_path: Callable[[QWidget, Path], Path | None] = export_make.ask_path
        self.looked: Looked | None = None
        """What the chosen file would hold; none while that is not known."""
        self._last: Looked | None = None
        """The same of the last look; its assessment serves other files of the same plan."""
        self._wanted: Order | None = None
        """What was looked at last, or is being looked at."""
        self._looking: CancelToken | None = None
        self._making: CancelToken | None = None
        super().__init__(bridge)

    @override
    def build(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(REFRESH_AFTER_MS)
        self._pause.timeout.connect(self._look)
        self._watch = QTimer(self)
        self._watch.setInterval(LOOK_MS)
        self._watch.timeout.connect(self._show_progress)
        self.status = HelpLabel()
        self.status.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.heading.setWordWrap(False)
        self.header.setStretch(0, 0)
        self.header.addWidget(self.status, 1)
        self.panel = ExportPanel()
        self.panel.questions.changed.connect(self._on_choice)
        self.panel.save.connect(self.save)
        self.panel.stop.connect(self.stop)
        self._build_list()
        self.splitter = SideBySide()
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([400, 640])
        theme.set_widths(self.list, least=260)
        theme.set_widths(self.panel, least=320)
        self.column.addWidget(self.splitter, 1)
        self._choose(0)

    def _build_list(self) -> None:
        self.model = QuickModel(self)
        rows = ((way.words(), way) for way in WAYS)
        self.model.set_rows(
            tuple(QuickRow(title, purpose, way.form, self._to_panel) for (title, purpose, _), way in rows)
        )
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(QuickDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(_tr("What to export"))
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._on_way())
        self.list.activated.connect(lambda _: self._to_panel())

    # Choosing

    @property
    def way(self) -> Way:
        """The chosen way out."""
        return WAYS[max(self.list.currentIndex().row(), 0)]

    @override
    def show_key(self, key: str) -> bool:
        at = next((at for at, way in enumerate(WAYS) if way.key == key), None)
        if at is None:
            return False
        self._choose(at)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _choose(self, at: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.list.selectionModel().setCurrentIndex(self.model.index(at), flags.ClearAndSelect)

    def _on_way(self) -> None:
        self.panel.show_way(self.way)
        self.panel.say("")
        self._on_choice()

    def _on_choice(self) -> None:
        """Something else is wanted: it is looked at at once."""
        self._pause.stop()
        self._consider(at_once=True)

    def _to_panel(self) -> None:
        self.panel.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # Keeping up with the plan

    @override
    def refresh(self, change: ChangeSet | None) -> None:
        self.panel.questions.offer_options(self.bridge.plan)
        self.panel.questions.ask(self.way)
        self._consider()

    @override
    def refresh_assessment(self) -> None:
        self._consider()

    @override
    def _on_replaced(self) -> None:
        self._pause.stop()
        if self._looking is not None:
            self._looking.cancel()
        self._wanted = self.looked = self._last = None
        self.panel.questions.forget()
        self.panel.say("")
        self.panel.wait()
        super()._on_replaced()

    def _order(self) -> Order:
        plan, way = self.bridge.plan, self.way
        return export_make.Order(
            way,
            self.panel.questions.answers(way, plan.decision.recommended_option),
            self.bridge.session.document,
            self.bridge.library,
            self.bridge.session.around.clock().date(),
        )

    def _consider(self, *, at_once: bool = False) -> None:
        """Look at what the file would hold where something else is wanted, or the plan is another one."""
        if not self.isVisible():
            return
        order = self._order()
        if order == self._wanted and (self.looked is not None or self._looking is not None):
            self._pause.stop()
        elif at_once or self._wanted is None:
            self._look()
        else:
            self._pause.start()
        self._say_state()

    def _look(self) -> None:
        self._pause.stop()
        if self._looking is not None:
            # It notices between its steps; its end starts the next one.
            self._looking.cancel()
            return
        if not self.isVisible():
            self._wanted = None
            return
        order = self._order()
        if self._wanted is None or order.way != self._wanted.way:
            self.panel.wait()
        self._wanted, self.looked = order, None
        assessment = self._assessment(order)
        if (
            assessment is None
            and self.bridge.is_assessing
            and order.answers.option == self.bridge.session.active_option
        ):
            self._say_state()  # the window is at it, and tells when it is done
            return
        token = self._looking = CancelToken()
        self.bridge.tasks.start(
            lambda _: export_make.look(order, assessment, token),
            partial(self._arrived, token),
            partial(self._missed, token),
            owner=self,
        )
        self._say_state()

    def _assessment(self, order: Order) -> Assessment | None:
        """The assessment of the option where there is one of the plan as it is now."""
        session, last = self.bridge.session, self._last
        if order.answers.option == session.active_option:
            return session.assessment if session.is_assessed else None
        if last is None or (last.order.document, last.order.answers.option) != (order.document, order.answers.option):
            return None
        return last.source.assessment

    def _arrived(self, token: CancelToken, looked: Looked | None) -> None:
        self._looking = None
        if token.cancelled or looked is None:
            self._look()
            return
        self.looked = self._last = looked
        self.panel.show_contents(looked.contents)
        self._say_state()

    def _missed(self, token: CancelToken, error: Exception) -> None:
        self._looking = None
        if token.cancelled:
            self._look()
            return
        self.panel.show_problem(_words(error, _tr("It could not be looked at what the file would hold")))
        self._say_state()

    # Saving

    def save(self) -> None:
        """Ask for a file and make it; nothing is half written, and the plan itself is never replaced."""
        looked = self.looked
        if looked is None or self._making is not None:
            return
        self.panel.say("")
        path = self.ask_path(self, export_make.suggestion(self.bridge, looked.order.way))
        if path is None:
            return
        try:
            self._refuse_plan(path)
        except PocPlannerError as error:
            self.panel.fail(error_words(error))
            return
        token = self._making = CancelToken()
        self.bridge.tasks.start(
            lambda _: export_make.make(self._fs, looked, path, token),
            partial(self._made, path),
            self._not_made,
            owner=self,
        )
        self._watch.start()
        self._show_progress()
        self._say_state()

    def stop(self) -> None:
        """Stop what is being made; it is no longer possible once the file is being written."""
        if self._making is not None:
            self._making.cancel()

    def _refuse_plan(self, path: Path) -> None:
        from pocplanner.exchange.export import refuse_plan

        plan = self.bridge.session.path
        if plan is not None:
            refuse_plan(plan, path)

    def _show_progress(self) -> None:
        if self._making is None:
            return
        done = self._making.progress or (0, export_make.STEPS)
        steps = (
            _tr("Making the file …"),
            _tr("Making the file …"),
            _tr("Reading it back …"),
            _tr("Writing …"),
            _tr("Writing …"),
        )
        self.panel.show_progress(done, _tr("Stopping …") if self._making.cancelled else steps[done[0]])

    def _end_making(self) -> None:
        self._making = None
        self._watch.stop()
        self._say_state()  # first, because only a button that is enabled takes the focus back
        self.panel.show_progress(None)

    def _made(self, path: Path, contents: Contents | None) -> None:
        self._end_making()
        if contents is None:
            self.panel.say(_tr("Stopped. Nothing was written."))
            return
        words = _tr("Written and read back: {path}. {items} in; the same out.")
        self.panel.say(words.format(path=path, items=counted_words(contents)))

    def _not_made(self, error: Exception) -> None:
        self._end_making()
        self.panel.fail(_words(error, _tr("The file could not be made")))

    # What is said

    @property
    def is_updating(self) -> bool:
        """Whether it is about to be looked at, or being looked at, what the file would hold."""
        return self._looking is not None or self._pause.isActive()

    @property
    @override
    def is_finished(self) -> bool:
        return not self.is_updating and self._making is None

    def _say_state(self) -> None:
        looked, updating = self.looked, self.is_updating
        self.bridge.note_leaving(self, on=self._making is not None)
        self.panel.save_button.setEnabled(looked is not None and not updating and self._making is None)
        if updating:
            self.status.setText(_tr("Updating …"))
        elif looked is not None:
            self.status.setText(_tr("As of {day}").format(day=day_words(looked.source.assessment.as_of)))
        else:
            self.status.setText("")

    # Qt

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._consider()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._pause.stop()
        super().hideEvent(event)


def counted_words(contents: Contents) -> str:
    """How many of what a file holds, on one line."""
    items = [item for item in contents.items if item.count] or list(contents.items)
    if len(items) <= MOST_NAMED:
        return ", ".join(spoken(item.counted) for item in items)
    words = _tr("{count} items of {kinds} kinds")
    return words.format(count=number(sum(item.count for item in items)), kinds=len(items))


def _words(error: Exception, otherwise: str) -> str:
    """What is said of an error; one that nobody foresaw was logged by the task, where it happened."""
    if isinstance(error, PocPlannerError):
        return error_words(error)
    words = _tr("{what} ({kind}: {error}). Nothing was written and the plan is unchanged. Report this message.")
    return words.format(what=otherwise, kind=type(error).__name__, error=error)
