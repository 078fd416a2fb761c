"""The brief inside the program: made in the background, shown as the PDF that would be saved or printed.

The page holds no plan of its own and judges nothing: it shows bytes, says whether they are a draft, and passes them on.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QStackedWidget, QWidget

from pocplanner.model.ids import FieldRef
from pocplanner_ui import composition, theme
from pocplanner_ui.language import number
from pocplanner_ui.overriding import override
from pocplanner_ui.pages import preview_output
from pocplanner_ui.pages.base import Page
from pocplanner_ui.pages.preview_choices import ChoiceBar, OneLine
from pocplanner_ui.pages.preview_issued import IssuedPanel
from pocplanner_ui.pages.preview_making import Making
from pocplanner_ui.pages.preview_passing import PassingOn
from pocplanner_ui.pages.preview_render import PrintedBrief, PrintOrder, make_brief, make_copies
from pocplanner_ui.pages.preview_signing import SignPanel
from pocplanner_ui.pages.preview_view import BriefView
from pocplanner_ui.pages.preview_words import AGAIN, PARTNERS, draft_words, readers_of, way_out
from pocplanner_ui.said_words import day_words
from pocplanner_ui.widgets.banner import Banner
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.text import HelpLabel, plain_tip
from pocplanner_ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtPrintSupport import QPrinter

    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.preview_render import BriefMaker, CopiesMaker
    from pocplanner_ui.signing_keeper import SigningKeeper

LOOK_EVERY_MS = 100
"""How often it is looked how far the work is."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("preview", text)


class PreviewPage(Page):
    """The print preview."""

    scrolls = False

    def __init__(
        self,
        bridge: SessionBridge,
        make: BriefMaker = make_brief,
        make_all: CopiesMaker = make_copies,
        keeper: SigningKeeper | None = None,
    ) -> None:
        self.title = _tr("Print preview")
        self._make = make
        self._make_all = make_all
        self._keeper = keeper if keeper is not None else composition.signing_keeper()
        self.ask_pdf_path: Callable[[QWidget, Path], Path | None] = preview_output.ask_pdf_path
        self.ask_printer: Callable[[QWidget, int], QPrinter | None] = preview_output.ask_printer
        self._way_out = ""
        self._lent: QPushButton | None = None
        super().__init__(bridge)

    # Making

    @override
    def build(self) -> None:
        self._look = QTimer(self, interval=LOOK_EVERY_MS)
        self._look.timeout.connect(self._say_progress)
        self.view = BriefView()
        self._build_head()
        self.signing = SignPanel(self._keeper)
        self.signing.keys_wanted.connect(lambda: self.go.emit("keys"))
        self.making = Making(self.bridge, self._make, self._wanted, self)
        self.passing = PassingOn(self.bridge, self.signing, self._make_all, self)
        self.draft_banner = Banner(closable=False)
        self.blockers_button = QPushButton(_tr("Show the blockers"))
        self.blockers_button.clicked.connect(lambda: self.go.emit("readiness"))
        self.draft_banner.add(self.blockers_button)
        self.failure = QPlainTextEdit()
        self.failure.setReadOnly(True)
        self.failure.setAccessibleName(_tr("Why there is no brief"))
        self.waiting = HelpLabel(_tr("The brief is being made …"), size=1.0)
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.way_out_button = QPushButton(way_out(AGAIN)[1])
        self.way_out_button.clicked.connect(self._take_way_out)
        self.stack = QStackedWidget()
        for part in (self.waiting, self.view, self.failure):
            self.stack.addWidget(part)
        self.issued = IssuedPanel()
        self.column.addWidget(self._bar())
        self.column.addWidget(self.signing)
        self.column.addLayout(self._looking())
        self.way_out_row = Row(self.way_out_button)
        below: tuple[QWidget, ...] = (self.draft_banner, self.issued, self.way_out_row)
        for control in below:
            self.column.addWidget(control)
        self.column.addWidget(self.stack, 1)
        self.issued.hide()
        self._order_tabs()
        self.signing.changed.connect(self._say_state)
        self.passing.changed.connect(self._say_state)
        self.making.changed.connect(self._say_state)
        self.making.arrived.connect(self._show)
        self.making.refused.connect(self._refuse)
        self._say_state()

    def _build_head(self) -> None:
        self.choices = ChoiceBar(self.bridge)
        self.choices.changed.connect(self._consider)
        self.heading.setWordWrap(False)
        self.header.setStretch(0, 0)
        self.header.setSpacing(theme.WIDE)
        self.header.addWidget(self.choices, 1)

    def _looking(self) -> QHBoxLayout:
        """The row with which one only looks: pages, zoom, what is shown, and the list of issued briefs."""
        self.status = OneLine()
        self.stop_button = QPushButton(_tr("Stop"))
        self.stop_button.clicked.connect(lambda: self.making.stop())
        self.issued_button = QPushButton()
        self.issued_button.setCheckable(True)
        self.issued_button.toggled.connect(self._show_issued)
        row = QHBoxLayout()
        row.setSpacing(theme.ROOM)
        for part in (self.view.controls, self.status, self.stop_button, self.issued_button):
            row.addWidget(part, int(part is self.status))
        return row

    def _bar(self) -> Row:
        self.readers = OneLine()
        self.final_box = TickBox(_tr("Final"))
        self.final_box.setToolTip(_tr("Without the word DRAFT. Possible once no blocker is open."))
        self.final_box.clicked.connect(lambda: self.making.start())
        self.save_button = QPushButton(_tr("Save as PDF …"))
        self.save_button.clicked.connect(self.save)
        self.print_button = QPushButton(_tr("Print …"))
        self.print_button.clicked.connect(self.print_or_stop)
        row = Row()
        row.add(self.readers, stretch=True)
        row.add(Row(self.final_box, self.signing.sign_box, self.save_button, self.print_button))
        return row

    def _order_tabs(self) -> None:
        """From the top down; parts were made in another order."""
        choices, signing, view = self.choices, self.signing, self.view
        order: tuple[QWidget, ...] = (
            *(choices.edition, choices.recipient, choices.annexes, choices.copies, choices.for_posts),
            *(self.final_box, signing.sign_box, self.save_button, self.print_button),
            *(signing.passphrase, signing.open_button, signing.record_box, signing.keys_button),
            *(view.back, view.number, view.on, view.smaller, view.zoom, view.larger),
            *(self.stop_button, self.issued_button, self.blockers_button, self.issued.table),
            *(self.way_out_button, view.view, self.failure),
        )
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    # Keeping up with the plan

    @override
    def refresh(self, change: ChangeSet | None) -> None:
        if change is None and self.making.order is None:
            return  # the first assessment, which gives the risks their numbers, starts the first edition
        self._consider()

    @override
    def refresh_assessment(self) -> None:
        self._consider()

    @override
    def _on_replaced(self) -> None:
        self._forget()
        super()._on_replaced()

    def _wanted(self, whole: bool) -> PrintOrder:
        """What is to be on the screen."""
        around = self.bridge.session.around
        printing = self.choices.choice.printing(self.bridge.plan, final=self.final_box.isChecked())
        return PrintOrder(self.bridge.session.document, self.bridge.library, around.clock().date(), printing, whole)

    def _consider(self) -> None:
        self.choices.show_choice()
        self._show_count()
        wanted, order = self.choices.choice.printing(self.bridge.plan, final=False), self.making.order
        if order is not None and (wanted.edition, wanted.recipient) != (
            order.printing.edition,
            order.printing.recipient,
        ):
            # What is no longer wanted goes at once, and with it the page that one read.
            self.making.printed = None
            self.view.clear()
            self.stack.setCurrentWidget(self.waiting)
        self.making.consider()

    def _forget(self) -> None:
        """Another plan is open: nothing of the old one stays on the screen."""
        self.making.forget()
        self.final_box.setChecked(False)
        self.view.clear()
        self.stack.setCurrentWidget(self.waiting)
        self._say_state()

    def _show(self, printed: PrintedBrief) -> None:
        self.view.show_pdf(printed.pdf)
        self.stack.setCurrentWidget(self.view)

    def _refuse(self, text: str, code: str) -> None:
        """Say why there is no brief; *code* tells where that can be mended."""
        self.failure.setPlainText(text)
        self._way_out, words = way_out(code)
        self.way_out_button.setText(words)
        self.stack.setCurrentWidget(self.failure)

    def _take_way_out(self) -> None:
        if self._way_out == AGAIN:
            self.making.start()
        elif self._way_out == PARTNERS:
            self.jump.emit(FieldRef(object=self.bridge.plan.id, field="situation.partner_forces"))
        else:
            self.go.emit(self._way_out)

    # What is said

    @property
    def printed(self) -> PrintedBrief | None:
        """The edition on the screen; none while there is none or the last one failed."""
        return self.making.printed

    @property
    def is_updating(self) -> bool:
        """Whether another edition is due or being made."""
        return self.making.is_updating

    @property
    @override
    def is_finished(self) -> bool:
        """Whether the screen shows what there is to show; a picture of the window waits for it."""
        hidden = self.stack.isHidden() or self.stack.currentWidget() is not self.view
        return not self.is_updating and (hidden or self.view.is_painted)

    def _say_state(self) -> None:
        printed, updating, passing = self.printed, self.is_updating, self.passing
        self._say_progress()
        self.readers.setText(readers_of(self.choices.choice.edition))
        ready = printed is not None and printed.whole and not updating
        is_seen = self.stack.currentWidget() is self.view and not self.stack.isHidden()
        self.view.controls.setEnabled(self.view.page_count > 0 and is_seen)
        can_save = ready and self.signing.is_ready and not passing.is_printing
        self._enable(self.save_button, can_save or passing.is_saving)
        unsigned = (
            "" if self.signing.is_ready else _tr("Unlock the signing identity first, or take the tick from “Sign”.")
        )
        self.save_button.setToolTip(plain_tip(unsigned))
        self.save_button.setText(_tr("Stop saving") if passing.is_saving else _tr("Save as PDF …"))
        self._enable(self.print_button, (ready and not passing.is_saving) or passing.is_printing)
        self.print_button.setText(_tr("Stop printing") if passing.is_printing else _tr("Print …"))
        blockers = printed.blockers if printed is not None else 0
        self.final_box.setEnabled(self.final_box.isChecked() or (ready and not blockers))
        draft = printed is not None and not printed.final and not self.issued_button.isChecked()
        edition = self.choices.choice.edition
        self.draft_banner.say(draft_words(blockers, edition) if draft else "", "warning" if blockers else "info")
        self.blockers_button.setVisible(bool(blockers))
        failed = self.stack.currentWidget() is self.failure and not self.stack.isHidden()
        self.way_out_row.setVisible(failed and bool(self._way_out))

    def _enable(self, button: QPushButton, on: bool) -> None:
        """Lend the focus of a button to the pages while it is off: a field of the page would take keys such as undo."""
        if button.hasFocus() and not on and self.view.isVisible():
            self._lent = button
            self.view.setFocus()
        button.setEnabled(on)
        if on and self._lent is button:
            self._lent = None
            if self.view.view.hasFocus():
                button.setFocus()

    def _say_progress(self) -> None:
        """Say how far the work is; what takes longer can be stopped."""
        if not (self.making.is_running or self.passing.is_making):
            self._look.stop()
        elif not self._look.isActive():
            self._look.start()
        self.stop_button.setVisible(self.making.takes_long)
        self.status.setText(self.passing.words or self.making.words or self._edition())

    def _edition(self) -> str:
        if self.printed is None:
            return ""
        day = day_words(self.printed.as_of)
        if not self.printed.option:
            return _tr("As of {day}; no option is recommended").format(day=day)
        return _tr("As of {day}, recommended option “{option}”").format(day=day, option=self.printed.option)

    def _show_count(self) -> None:
        count = len(self.bridge.session.document.briefs)
        self.issued_button.setText(_tr("Issued briefs ({count})").format(count=number(count)))
        if self.issued_button.isChecked():
            self.issued.show_document(self.bridge.session.document)

    def _show_issued(self, on: bool) -> None:
        self._show_count()
        self.stack.setHidden(on)
        self.issued.setVisible(on)
        self._say_state()

    # Passing on

    def save(self) -> None:
        """Save what is shown, all its copies, or stop that; an error is told and nothing is half written."""
        order, printed = self.making.order, self.printed
        if self.passing.is_saving:
            self.passing.stop_making()
        elif printed is not None and order is not None:
            self.passing.save(replace(order, whole=True), printed.pdf, self.ask_pdf_path)

    def print_or_stop(self) -> None:
        """Print what is shown, all its copies, or stop the printing that is under way."""
        order, printed = self.making.order, self.printed
        if self.passing.is_printing:
            self.passing.stop_printing()
        elif printed is not None and order is not None:
            self.passing.print(replace(order, whole=True), printed.pdf, self.view.page_count, self.ask_printer)

    # Qt

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.signing.refresh()
        if self.making.order is not None:
            self._consider()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.making.pause.stop()
        super().hideEvent(event)
