"""The print preview: what is made when, what is said, and where it goes."""

from __future__ import annotations

import threading
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter

from pocplanner.errors import ReportError
from pocplanner.model.ids import FieldRef
from pocplanner.session.commands import SetField
from pocplanner.session.new_plan import empty_document
from pocplanner.session.session import Session
from pocplanner_ui import theme
from pocplanner_ui.pages.preview import PreviewPage
from pocplanner_ui.pages.preview_output import open_pdf
from pocplanner_ui.pages.preview_render import PrintedBrief, PrintOrder
from pocplanner_ui.pages.preview_words import draft_words
from tests.session.builders import counting_ids
from tests.ui.pages.harm_pages import nameless, shown
from tests.ui.pages.process_pages import tiny_pdf

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.bridge.tasks import CancelToken


class StandInReport:
    """Makes briefs of some pages; ``gate`` holds it up where a test wants to act meanwhile."""

    def __init__(self) -> None:
        self.orders: list[PrintOrder] = []
        self.in_steps = False
        """Whether an edition that is not asked for whole lacks something."""
        self.pages = 9
        self.blockers = 2
        self.fault: Exception | None = None
        self.gate, self.last_step = threading.Event(), threading.Event()
        self.gate.set()
        self.last_step.set()

    def __call__(self, order: PrintOrder, token: CancelToken) -> PrintedBrief | None:
        self.orders.append(order)
        assert self.gate.wait(20)
        assert not order.whole or self.last_step.wait(20)
        if self.fault is not None:
            raise self.fault
        if token.cancelled:
            return None
        word = order.document.plan.title
        pdf = tiny_pdf(self.pages, word)
        return PrintedBrief(
            pdf, order.final, self.blockers, "Operate", date(2026, 11, 14), order.whole or not self.in_steps
        )


@pytest.fixture
def report() -> StandInReport:
    return StandInReport()


@pytest.fixture
def page(qtbot: QtBot, bridge: SessionBridge, report: StandInReport) -> PreviewPage:
    made = PreviewPage(bridge, report)
    bridge.assess_now()
    shown(qtbot, made)
    qtbot.waitUntil(lambda: made.printed is not None)
    return made


def retitle(bridge: SessionBridge, title: str) -> None:
    bridge.apply(SetField(FieldRef(object=bridge.plan.id, field="title"), title))
    bridge.assess_now()


def up_to_date(qtbot: QtBot, page: PreviewPage) -> None:
    qtbot.waitUntil(lambda: not page.is_updating)


def test_that_nothing_is_made_before_the_page_is_shown(
    qtbot: QtBot, bridge: SessionBridge, report: StandInReport
) -> None:
    made = PreviewPage(bridge, report)
    qtbot.addWidget(made)
    bridge.assess_now()
    retitle(bridge, "Another title")
    assert report.orders == []
    made.show()
    qtbot.waitUntil(lambda: made.printed is not None)
    assert [order.document.plan.title for order in report.orders] == ["Another title"]


def test_that_the_brief_holds_for_today_where_the_plan_names_no_day(page: PreviewPage, report: StandInReport) -> None:
    assert report.orders[0].today == page.bridge.session.around.clock().date()


def test_that_an_edit_makes_a_new_edition_and_says_so_meanwhile(
    qtbot: QtBot, page: PreviewPage, bridge: SessionBridge, report: StandInReport
) -> None:
    retitle(bridge, "Second")
    assert page.status.text() == "Updating …"
    assert not page.save_button.isEnabled()
    assert not page.print_button.isEnabled()
    up_to_date(qtbot, page)
    assert [order.document.plan.title for order in report.orders] == ["Operation", "Second"]
    assert page.save_button.isEnabled()
    assert "14 Nov 2026" in page.status.text()


def test_that_an_edit_is_seen_before_the_brief_is_whole_and_only_the_whole_one_is_passed_on(
    qtbot: QtBot, page: PreviewPage, bridge: SessionBridge, report: StandInReport
) -> None:
    report.in_steps = True
    before = page.printed
    report.last_step.clear()
    retitle(bridge, "Second")
    qtbot.waitUntil(lambda: len(report.orders) == 3)
    assert page.printed is not None
    assert page.printed is not before
    assert not page.printed.whole
    assert page.status.text() == "Updating …"
    assert not page.save_button.isEnabled()
    report.last_step.set()
    up_to_date(qtbot, page)
    assert [order.whole for order in report.orders[1:]] == [False, True]
    assert page.printed.whole
    assert page.save_button.isEnabled()


def test_that_the_brief_becomes_whole_also_where_an_edit_was_taken_back_in_between(
    qtbot: QtBot, page: PreviewPage, bridge: SessionBridge, report: StandInReport
) -> None:
    report.in_steps = True
    report.gate.clear()
    retitle(bridge, "Second")
    qtbot.waitUntil(lambda: len(report.orders) == 2)
    bridge.apply(SetField(FieldRef(object=bridge.plan.id, field="title"), "Third"))
    bridge.undo()
    report.gate.set()
    up_to_date(qtbot, page)
    assert page.printed is not None
    assert page.printed.whole


def test_that_an_edit_that_is_taken_back_at_once_makes_no_new_edition(
    qtbot: QtBot, page: PreviewPage, bridge: SessionBridge, report: StandInReport
) -> None:
    retitle(bridge, "Second")
    bridge.undo()
    bridge.assess_now()
    assert not page.is_updating
    assert len(report.orders) == 1


def test_that_an_edit_while_the_brief_is_made_drops_the_stale_edition(
    qtbot: QtBot, page: PreviewPage, bridge: SessionBridge, report: StandInReport
) -> None:
    report.gate.clear()
    retitle(bridge, "Stale")
    qtbot.waitUntil(lambda: len(report.orders) == 2)
    shown_before = page.printed
    retitle(bridge, "Fresh")
    qtbot.waitUntil(lambda: not page.making.pause.isActive())
    report.gate.set()
    up_to_date(qtbot, page)
    assert [order.document.plan.title for order in report.orders] == ["Operation", "Stale", "Fresh"]
    assert page.printed is not shown_before
    assert page.printed is not None
    assert page.printed.pdf != tiny_pdf(9, "Stale")


def test_that_a_hidden_page_makes_nothing_and_catches_up_when_it_is_shown(
    qtbot: QtBot, page: PreviewPage, bridge: SessionBridge, report: StandInReport
) -> None:
    page.hide()
    retitle(bridge, "While hidden")
    assert not page.is_updating
    page.show()
    assert page.is_updating
    up_to_date(qtbot, page)
    assert [order.document.plan.title for order in report.orders] == ["Operation", "While hidden"]


def test_that_the_page_one_reads_survives_a_new_edition(
    qtbot: QtBot, page: PreviewPage, bridge: SessionBridge, report: StandInReport
) -> None:
    page.view.go_to(5)
    retitle(bridge, "Second")
    up_to_date(qtbot, page)
    assert page.view.current_page == 5
    assert (page.view.number.value(), page.view.total.text()) == (6, "of 9")
    report.pages = 3
    retitle(bridge, "Short")
    up_to_date(qtbot, page)
    assert page.view.current_page == 2, "a shorter brief is shown at its last page"


def test_that_zooming_and_resizing_keep_the_page(qtbot: QtBot, page: PreviewPage) -> None:
    page.view.go_to(6)
    for _ in range(2):
        page.view.step_zoom(1)
        assert page.view.current_page == 6
    page.view._set_zoom(page.view.view.ZoomMode.FitInView)
    assert page.view.current_page == 6
    page.resize(700, 500)
    qtbot.waitUntil(lambda: page.view.width() < 700)
    assert page.view.current_page == 6


def test_that_zoom_steps_go_from_what_is_shown(page: PreviewPage) -> None:
    now = page.view.zoom_now()
    page.view.step_zoom(-1)
    smaller = page.view.zoom_now()
    assert smaller < now
    page.view.step_zoom(1)
    assert smaller < page.view.zoom_now() <= max(now, 3.0)


def test_that_the_page_number_leads_to_its_page(page: PreviewPage) -> None:
    page.view.number.setValue(4)
    assert page.view.current_page == 3
    page.view.on.click()
    assert page.view.current_page == 4
    page.view.back.click()
    assert (page.view.current_page, page.view.number.value()) == (3, 4)


def test_that_the_page_number_has_room_for_three_digits_and_no_more_than_that_takes(page: PreviewPage) -> None:
    box = page.view.number
    digits = box.fontMetrics().horizontalAdvance("888")
    assert digits + theme.GAP < box.width() <= digits + 3 * theme.GAP


def test_that_an_error_of_the_report_stands_in_place_as_plain_text(
    qtbot: QtBot, page: PreviewPage, bridge: SessionBridge, report: StandInReport
) -> None:
    report.fault = ReportError("E162", "The letter <b>ꙮ</b> cannot be printed", remedy="Write it otherwise.")
    retitle(bridge, "Second")
    up_to_date(qtbot, page)
    assert page.stack.currentWidget() is page.failure
    assert page.failure.toPlainText() == "E162: The letter <b>ꙮ</b> cannot be printed. Write it otherwise."
    assert not page.save_button.isEnabled()
    assert not page.view.controls.isEnabled()
    report.fault = None
    retitle(bridge, "Third")
    up_to_date(qtbot, page)
    assert page.stack.currentWidget() is page.view


def test_that_an_error_nobody_foresaw_says_that_the_plan_is_unchanged(
    qtbot: QtBot, page: PreviewPage, bridge: SessionBridge, report: StandInReport
) -> None:
    report.fault = ZeroDivisionError("no width")
    retitle(bridge, "Second")
    up_to_date(qtbot, page)
    assert "The plan is unchanged" in page.failure.toPlainText()
    assert "no width" in page.failure.toPlainText()


def test_that_a_draft_says_how_many_blockers_are_open(page: PreviewPage) -> None:
    assert page.draft_banner.text == "DRAFT: 2 blockers are open. They stand on the first page."
    assert not page.final_box.isEnabled()
    assert page.blockers_button.isVisible()
    assert draft_words(1).startswith("DRAFT: one blocker is open")


def test_that_the_final_brief_can_be_asked_for_once_no_blocker_is_open(
    qtbot: QtBot, page: PreviewPage, bridge: SessionBridge, report: StandInReport
) -> None:
    report.blockers = 0
    retitle(bridge, "Second")
    up_to_date(qtbot, page)
    page.final_box.click()
    up_to_date(qtbot, page)
    assert report.orders[-1].final
    assert page.draft_banner.text == ""


def test_that_the_blockers_are_one_click_away(qtbot: QtBot, page: PreviewPage) -> None:
    with qtbot.waitSignal(page.go) as led:
        page.blockers_button.click()
    assert led.args == ["readiness"]


def test_that_saving_writes_what_is_shown_and_names_a_draft(page: PreviewPage, tmp_path: Path) -> None:
    asked: list[Path] = []

    def answer(_parent: object, suggestion: Path) -> Path:
        asked.append(suggestion)
        return tmp_path / "brief.pdf"

    page.ask_pdf_path = answer
    page.save_button.click()
    assert page.printed is not None
    assert (tmp_path / "brief.pdf").read_bytes() == page.printed.pdf
    assert asked[0].name == "operation-brief-DRAFT.pdf"


def test_that_a_refused_save_is_told_and_leaves_nothing(qtbot: QtBot, page: PreviewPage, tmp_path: Path) -> None:
    page.ask_pdf_path = lambda _parent, _suggestion: tmp_path / "missing" / "brief.pdf"
    with qtbot.waitSignal(page.bridge.message) as told:
        page.save()
    kind, text = told.args or ("", "")
    assert kind == "error"
    assert "Nothing was written" in text
    assert list(tmp_path.iterdir()) == []


def test_that_printing_sends_every_page_to_the_printer(qtbot: QtBot, page: PreviewPage, tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"

    def choose(_parent: object, pages: int) -> QPrinter:
        assert pages == 9
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        return printer

    page.ask_printer = choose
    page.print_button.click()
    assert page.print_button.text() == "Stop printing"
    qtbot.waitUntil(lambda: page.passing.job is None)
    owner = QObject()
    assert open_pdf(paper.read_bytes(), owner).pageCount() == 9
    owner.deleteLater()


def test_that_printing_can_be_stopped(qtbot: QtBot, page: PreviewPage, tmp_path: Path) -> None:
    def choose(_parent: object, _pages: int) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "paper.pdf"))
        return printer

    page.ask_printer = choose
    page.print_button.click()
    with qtbot.waitSignal(page.bridge.message) as told:
        page.print_button.click()
    assert told.args is not None
    assert "stopped" in told.args[1]
    assert page.print_button.text() == "Print …"


def test_that_another_plan_leaves_nothing_of_the_old_brief(
    qtbot: QtBot, page: PreviewPage, bridge: SessionBridge, report: StandInReport
) -> None:
    page.view.go_to(4)
    report.gate.clear()
    bridge.replace_session(Session(empty_document(counting_ids("fresh"), "Fresh"), bridge.session.around))
    assert page.printed is None
    assert page.stack.currentWidget() is page.waiting
    assert not page.save_button.isEnabled()
    report.gate.set()
    qtbot.waitUntil(lambda: page.printed is not None)
    assert report.orders[-1].document.plan.title == "Fresh"
    assert page.view.current_page == 0


def test_that_the_brief_of_the_sample_is_shown_for_the_recommended_option(
    qtbot: QtBot, sample_bridge: SessionBridge
) -> None:
    made = shown(qtbot, PreviewPage(sample_bridge))
    qtbot.waitUntil(lambda: made.printed is not None and not made.is_updating, timeout=40_000)
    assert made.view.page_count > 5
    recommended = sample_bridge.plan.decision.recommended_option
    title = next(option.title for option in sample_bridge.plan.options if option.id == recommended)
    assert title in made.status.text()


def test_that_every_control_has_a_name_and_the_page_fits_a_scaled_screen(page: PreviewPage) -> None:
    assert nameless(page) == []
    assert page.minimumSizeHint().width() <= 640
