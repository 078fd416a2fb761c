"""Choosing what is printed, signing it, recording it, and where the copies go."""

from __future__ import annotations

import errno
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton

from pocplanner.model.brief import DistributionLine, RecordedDecision
from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import Component, DecisionMode, DecisionOutcome
from pocplanner.reporting.editions import Annex, Edition, Printing
from pocplanner.reporting.signature import issued_brief, read_signature
from pocplanner.session.commands import AddObject, SetField
from pocplanner.session.new_plan import empty_document
from pocplanner.session.printing import PrintedCopy
from pocplanner.session.session import Session
from pocplanner.storage.fs import RealFs
from pocplanner_ui.bridge.print_choice import MOST_COPIES, PrintChoice
from pocplanner_ui.pages.decision import DecisionPage
from pocplanner_ui.pages.preview import PreviewPage
from pocplanner_ui.pages.preview_issued import IssuedPanel, issued_rows
from pocplanner_ui.pages.preview_output import open_pdf, suggested_path
from pocplanner_ui.pages.preview_render import make_copies
from pocplanner_ui.pages.preview_words import (
    annex_title,
    annexes_words,
    draft_words,
    edition_word,
    issued_words,
    posts_words,
    readers_of,
)
from pocplanner_ui.signing_keeper import SigningKeeper
from pocplanner_ui.view_state import keep
from tests.reporting.signed import NOON, first, second
from tests.session.builders import counting_ids, small_plan
from tests.ui.pages.harm_pages import bridge_to, nameless, shown, watched
from tests.ui.pages.process_pages import BATTALION, GUARD, process_plan, tiny_pdf
from tests.ui.pages.test_preview import StandInReport

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pocplanner.review.signing import SigningIdentity
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.bridge.tasks import CancelToken
    from pocplanner_ui.pages.preview_render import PrintOrder
    from tests.ui.askers import SilentAsker

PASSPHRASE = "five words that hardly meet"
POST = "G3 Plans, Sector North"
POSTS = ("SRSG", "Chief of Staff", "Force Commander")


class StandInCopies:
    """Makes copies of one page each; ``gate`` holds it up where a test wants to act meanwhile."""

    def __init__(self) -> None:
        self.orders: list[PrintOrder] = []
        self.gate = threading.Event()
        self.gate.set()

    def __call__(
        self, order: PrintOrder, identity: SigningIdentity | None, at: datetime, token: CancelToken
    ) -> tuple[PrintedCopy, ...] | None:
        self.orders.append(order)
        token.note_progress(1, 4)
        assert self.gate.wait(20)
        if token.cancelled:
            return None
        numbers = range(1, order.printing.copies + 1)
        return tuple(PrintedCopy(number, tiny_pdf(1, f"copy {number}")) for number in numbers)


@pytest.fixture
def keeper(tmp_path: Path) -> SigningKeeper:
    return SigningKeeper(RealFs(), tmp_path / "settings")


@pytest.fixture
def report() -> StandInReport:
    return StandInReport()


@pytest.fixture
def copies() -> StandInCopies:
    return StandInCopies()


@pytest.fixture
def partners(qtbot: QtBot, asker: SilentAsker) -> Iterator[SessionBridge]:
    """A bridge to a plan with two partner forces and three posts that get a copy."""
    distribution = tuple(DistributionLine(id=f"line-{at}", post=post) for at, post in enumerate(POSTS))
    made = bridge_to(process_plan().model_copy(update={"distribution": distribution}), asker)
    yield made
    assert made.tasks.wait()
    made.deleteLater()


@pytest.fixture
def opened(
    qtbot: QtBot, partners: SessionBridge, report: StandInReport, copies: StandInCopies, keeper: SigningKeeper
) -> PreviewPage:
    """The page with stand-ins for all that prints."""
    page = shown(qtbot, PreviewPage(partners, report, copies, keeper))
    qtbot.waitUntil(lambda: page.printed is not None and not page.is_updating)
    return page


@pytest.fixture
def signing(qtbot: QtBot, bridge: SessionBridge, report: StandInReport, keeper: SigningKeeper) -> PreviewPage:
    """The page of the small plan, which really prints and signs its copies."""
    bridge.assess_now()
    page = shown(qtbot, PreviewPage(bridge, report, make_copies, keeper))
    qtbot.waitUntil(lambda: page.printed is not None and not page.is_updating)
    return page


def up_to_date(qtbot: QtBot, page: PreviewPage) -> None:
    qtbot.waitUntil(lambda: not page.is_updating, timeout=20_000)


def pick(box: QComboBox, words: str) -> None:
    """Choose an entry as a person does."""
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def choose(qtbot: QtBot, page: PreviewPage, edition: Edition) -> None:
    pick(page.choices.edition, edition_word(edition))
    up_to_date(qtbot, page)


def last(report: StandInReport) -> Printing:
    """What was printed last."""
    return report.orders[-1].printing


def saved(qtbot: QtBot, page: PreviewPage, path: Path) -> list[tuple[str, str]]:
    """Save under a name, and wait; what was told."""
    told: list[tuple[str, str]] = []
    page.bridge.message.connect(lambda kind, text: told.append((kind, text)))
    page.ask_pdf_path = lambda _parent, _suggestion: path
    page.save_button.click()
    qtbot.waitUntil(lambda: not page.passing.is_saving, timeout=30_000)
    up_to_date(qtbot, page)
    return told


# Which print


def test_that_the_brief_for_decision_is_printed_where_nothing_was_chosen(
    opened: PreviewPage, report: StandInReport
) -> None:
    assert report.orders[0].printing == Printing()
    assert opened.choices.edition.currentText() == "Brief for decision"
    assert opened.choices.recipient.isHidden()
    assert opened.choices.annexes.isHidden()


def test_that_choosing_an_edition_makes_it_and_says_who_reads_it(
    qtbot: QtBot, opened: PreviewPage, report: StandInReport
) -> None:
    for edition in reversed(Edition):
        choose(qtbot, opened, edition)
        assert last(report).edition is edition
        assert opened.readers.text() == readers_of(edition)
        assert opened.printed is not None


def test_that_another_edition_begins_at_its_first_page_and_shows_nothing_of_the_old_one(
    qtbot: QtBot, opened: PreviewPage, report: StandInReport
) -> None:
    opened.view.go_to(5)
    report.gate.clear()
    pick(opened.choices.edition, "Archive copy")
    assert opened.stack.currentWidget() is opened.waiting
    assert not opened.save_button.isEnabled()
    report.gate.set()
    up_to_date(qtbot, opened)
    assert opened.view.current_page == 0


def test_that_annexes_are_printed_alone_where_they_are_ticked_and_all_without_a_tick(
    qtbot: QtBot, opened: PreviewPage, report: StandInReport
) -> None:
    choose(qtbot, opened, Edition.ANNEXES)
    assert last(report).annexes == tuple(Annex)
    assert opened.choices.annexes.text() == "All annexes"
    opened.choices.annexes.click()
    model = opened.choices.annex_model
    for row in (5, 0):
        model.setData(model.index(row), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    opened.choices.drop_down.close()
    up_to_date(qtbot, opened)
    assert last(report).annexes == (Annex.REGISTER, Annex.TASKING)
    assert opened.choices.annexes.text() == "Annexes A, F"


def test_that_a_note_goes_to_the_chosen_partner_and_an_extract_to_the_chosen_component(
    qtbot: QtBot, opened: PreviewPage, report: StandInReport
) -> None:
    choose(qtbot, opened, Edition.PARTNER)
    recipient = opened.choices.recipient
    assert (last(report).recipient, recipient.currentText()) == (BATTALION, "Battalion 4")
    pick(recipient, "Mobile Guard")
    up_to_date(qtbot, opened)
    assert last(report).recipient == GUARD
    choose(qtbot, opened, Edition.COMPONENT)
    assert last(report).recipient == Component.FORCE.value
    pick(recipient, "UNPOL")
    up_to_date(qtbot, opened)
    assert last(report).recipient == Component.UNPOL.value
    choose(qtbot, opened, Edition.PARTNER)
    assert last(report).recipient == GUARD, "what was chosen for the note is kept for it"


def test_that_a_plan_without_partner_forces_says_so_and_leads_to_their_list(qtbot: QtBot, signing: PreviewPage) -> None:
    choose(qtbot, signing, Edition.PARTNER)
    assert signing.stack.currentWidget() is signing.failure
    assert "names no partner force" in signing.failure.toPlainText()
    assert signing.way_out_button.isVisible()
    with qtbot.waitSignal(signing.jump) as led:
        signing.way_out_button.click()
    assert led.args == [FieldRef(object="plan", field="situation.partner_forces")]
    choose(qtbot, signing, Edition.SRSG)
    assert signing.stack.currentWidget() is signing.view
    assert not signing.way_out_button.isVisible()


def test_that_a_refusal_of_the_core_stands_in_the_page(qtbot: QtBot, asker: SilentAsker, keeper: SigningKeeper) -> None:
    made = bridge_to(small_plan(), asker)
    page = shown(qtbot, PreviewPage(made, keeper=keeper))
    page.final_box.setChecked(True)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.view, timeout=30_000)
    page.making.start()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.failure, timeout=30_000)
    assert page.failure.toPlainText().startswith("E170: ")
    with qtbot.waitSignal(page.go) as led:
        page.way_out_button.click()
    assert led.args == ["readiness"]
    assert made.tasks.wait()


def test_that_each_plan_keeps_its_choice_while_the_program_runs(
    qtbot: QtBot, opened: PreviewPage, report: StandInReport
) -> None:
    before = opened.bridge.session
    choose(qtbot, opened, Edition.ARCHIVE)
    opened.bridge.replace_session(Session(empty_document(counting_ids("fresh"), "Fresh"), before.around))
    up_to_date(qtbot, opened)
    assert last(report).edition is Edition.SRSG
    opened.bridge.replace_session(before)
    up_to_date(qtbot, opened)
    assert last(report).edition is Edition.ARCHIVE
    assert opened.choices.edition.currentText() == "Archive copy"


def test_that_a_preview_that_takes_long_is_stopped_and_made_again(
    qtbot: QtBot, opened: PreviewPage, report: StandInReport
) -> None:
    report.gate.clear()
    pick(opened.choices.edition, "Archive copy")
    qtbot.waitUntil(lambda: opened.stop_button.isVisible(), timeout=20_000)
    opened.stop_button.click()
    report.gate.set()
    up_to_date(qtbot, opened)
    assert "You stopped it" in opened.failure.toPlainText()
    opened.way_out_button.click()
    up_to_date(qtbot, opened)
    assert opened.printed is not None
    assert opened.stack.currentWidget() is opened.view


def test_that_a_new_edition_leaves_the_focus_where_it_was(
    qtbot: QtBot, opened: PreviewPage, report: StandInReport
) -> None:
    opened.save_button.setFocus()
    report.gate.clear()
    opened.bridge.apply(SetField(FieldRef(object=opened.bridge.plan.id, field="title"), "Another title"))
    assert not opened.save_button.isEnabled()
    assert opened.view.view.hasFocus(), "no field of the page takes the keys meanwhile"
    report.gate.set()
    up_to_date(qtbot, opened)
    assert opened.save_button.hasFocus()


# Copies


def test_that_a_typed_number_of_copies_is_printed_up_to_99(
    qtbot: QtBot, opened: PreviewPage, report: StandInReport
) -> None:
    opened.choices.copies.setValue(200)
    up_to_date(qtbot, opened)
    assert last(report).copies == MOST_COPIES == 99
    opened.choices.copies.setValue(2)
    up_to_date(qtbot, opened)
    assert last(report).copies == 2
    assert opened.choices.posts.text() == "1 SRSG · 2 Chief of Staff · posts without a copy: Force Commander"


def test_that_each_post_of_the_distribution_gets_its_copy_also_when_a_post_is_added(
    qtbot: QtBot, opened: PreviewPage, report: StandInReport
) -> None:
    opened.choices.for_posts.click()
    up_to_date(qtbot, opened)
    assert last(report).copies == 3
    assert opened.choices.posts.text() == "1 SRSG · 2 Chief of Staff · 3 Force Commander"
    assert not opened.choices.copies.isEnabled()
    plan = opened.bridge.plan
    opened.bridge.apply(
        AddObject(FieldRef(object=plan.id, field="distribution"), DistributionLine(id="more", post="Head of Office"))
    )
    opened.bridge.assess_now()
    up_to_date(qtbot, opened)
    assert last(report).copies == 4
    choose(qtbot, opened, Edition.ADVISER_NOTE)
    assert last(report).copies == 1, "the note goes to one reader"
    assert opened.choices.for_posts.isHidden()


@pytest.mark.parametrize(
    ("copies", "words"),
    [
        (1, ""),
        (3, "1 SRSG · 2 Chief of Staff · 3 Force Commander"),
        (4, "1 SRSG · 2 Chief of Staff · 3 Force Commander · 4 spare"),
        (6, "1 SRSG · 2 Chief of Staff · 3 Force Commander · 4 to 6 spare"),
        (2, "1 SRSG · 2 Chief of Staff · posts without a copy: Force Commander"),
    ],
)
def test_that_it_is_said_whose_copy_is_which(copies: int, words: str) -> None:
    assert posts_words(POSTS, copies) == words


def test_that_several_copies_are_saved_as_files_that_say_which_of_how_many(
    qtbot: QtBot, opened: PreviewPage, copies: StandInCopies, tmp_path: Path
) -> None:
    opened.choices.copies.setValue(3)
    up_to_date(qtbot, opened)
    told = saved(qtbot, opened, tmp_path / "brief.pdf")
    names = sorted(path.name for path in tmp_path.glob("*.pdf"))
    assert names == [f"brief-copy-{number}-of-3.pdf" for number in (1, 2, 3)]
    assert len({(tmp_path / name).read_bytes() for name in names}) == 3
    assert told == [
        ("info", f"3 copies were saved in {tmp_path}, brief-copy-1-of-3.pdf to brief-copy-3-of-3.pdf."),
    ]
    assert copies.orders[0].whole


def test_that_all_copies_are_written_or_none(
    qtbot: QtBot, opened: PreviewPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = RealFs.replace

    def fails_for_the_last(self: RealFs, source: Path, target: Path) -> None:
        if target.name.endswith("3-of-3.pdf"):
            raise OSError(errno.ENOSPC, "no space")
        real(self, source, target)

    monkeypatch.setattr(RealFs, "replace", fails_for_the_last)
    opened.choices.copies.setValue(3)
    up_to_date(qtbot, opened)
    (kind, text), *_ = saved(qtbot, opened, tmp_path / "brief.pdf")
    assert kind == "error"
    assert "Nothing was written" in text
    assert list(tmp_path.glob("*.pdf")) == []
    assert opened.save_button.text() == "Save as PDF …"


def test_that_files_of_copies_that_are_there_are_replaced_only_when_agreed(
    qtbot: QtBot, opened: PreviewPage, asker: SilentAsker, tmp_path: Path
) -> None:
    old = tmp_path / "brief-copy-2-of-2.pdf"
    old.write_bytes(b"old")
    opened.choices.copies.setValue(2)
    up_to_date(qtbot, opened)
    asker.agrees = False
    assert saved(qtbot, opened, tmp_path / "brief.pdf") == []
    assert old.read_bytes() == b"old"
    assert old.name in asker.questions[-1]
    asker.agrees = True
    saved(qtbot, opened, tmp_path / "brief.pdf")
    assert old.read_bytes() != b"old"


def test_that_copies_that_are_stopped_leave_nothing(
    qtbot: QtBot, opened: PreviewPage, copies: StandInCopies, tmp_path: Path
) -> None:
    opened.choices.copies.setValue(2)
    up_to_date(qtbot, opened)
    copies.gate.clear()
    opened.ask_pdf_path = lambda _parent, _suggestion: tmp_path / "brief.pdf"
    opened.save_button.click()
    qtbot.waitUntil(lambda: opened.status.text() == "Making the copies … 25 %")
    assert opened.save_button.text() == "Stop saving"
    assert not opened.print_button.isEnabled()
    with qtbot.waitSignal(opened.bridge.message) as told:
        opened.save_button.click()
        copies.gate.set()
    assert told.args is not None
    assert "Nothing was written" in told.args[1]
    assert list(tmp_path.glob("*.pdf")) == []


def test_that_it_is_known_that_copies_leave_until_they_are_written(
    qtbot: QtBot, opened: PreviewPage, copies: StandInCopies, tmp_path: Path
) -> None:
    opened.choices.copies.setValue(2)
    up_to_date(qtbot, opened)
    copies.gate.clear()
    opened.ask_pdf_path = lambda _parent, _suggestion: tmp_path / "brief.pdf"
    opened.save_button.click()
    assert opened.bridge.is_anything_leaving
    copies.gate.set()
    qtbot.waitUntil(lambda: not opened.bridge.is_anything_leaving)
    assert len(list(tmp_path.glob("*.pdf"))) == 2


def test_that_another_plan_ends_the_making_of_copies(
    qtbot: QtBot, opened: PreviewPage, copies: StandInCopies, tmp_path: Path
) -> None:
    opened.choices.copies.setValue(2)
    up_to_date(qtbot, opened)
    copies.gate.clear()
    opened.ask_pdf_path = lambda _parent, _suggestion: tmp_path / "brief.pdf"
    opened.save_button.click()
    around = opened.bridge.session.around
    opened.bridge.replace_session(Session(empty_document(counting_ids("fresh"), "Fresh"), around))
    copies.gate.set()
    qtbot.waitUntil(lambda: not opened.passing.is_saving)
    assert list(tmp_path.glob("*.pdf")) == []


def test_that_the_end_of_the_program_ends_the_making_of_copies(
    qtbot: QtBot, opened: PreviewPage, copies: StandInCopies, tmp_path: Path
) -> None:
    opened.choices.copies.setValue(2)
    up_to_date(qtbot, opened)
    copies.gate.clear()
    opened.ask_pdf_path = lambda _parent, _suggestion: tmp_path / "brief.pdf"
    opened.save_button.click()
    qtbot.waitUntil(lambda: bool(copies.orders))
    opened.bridge.ending.connect(copies.gate.set)
    opened.bridge.end_work()
    assert list(tmp_path.glob("*.pdf")) == []


def test_that_a_brief_never_takes_the_place_of_its_plan(qtbot: QtBot, opened: PreviewPage, tmp_path: Path) -> None:
    path = tmp_path / "plan.pocplan.json"
    assert opened.bridge.save(RealFs(), path)
    before = path.read_bytes()
    (kind, text), *_ = saved(qtbot, opened, path)
    assert (kind, "take the place of the plan" in text) == ("error", True)
    assert path.read_bytes() == before


def test_that_a_brief_never_takes_the_place_of_its_plan_under_another_name(
    qtbot: QtBot, opened: PreviewPage, tmp_path: Path
) -> None:
    path = tmp_path / "plan.pocplan.json"
    assert opened.bridge.save(RealFs(), path)
    other = tmp_path / "other.pdf"
    other.hardlink_to(path)
    (kind, text), *_ = saved(qtbot, opened, other)
    assert (kind, "take the place of the plan" in text) == ("error", True)
    assert other.read_bytes() == path.read_bytes()


def test_that_an_unsigned_brief_beside_the_signature_of_another_says_so(
    qtbot: QtBot, opened: PreviewPage, tmp_path: Path
) -> None:
    path = tmp_path / "brief.pdf"
    (_, alone), *_ = saved(qtbot, opened, path)
    assert "brief.pdf.sig" not in alone
    (tmp_path / "brief.pdf.sig").write_text("of another brief")
    *_, (kind, text) = saved(qtbot, opened, path)
    assert (kind, "brief.pdf.sig beside it is of the brief that was there before" in text) == ("info", True)


def test_that_all_copies_go_to_the_printer(qtbot: QtBot, opened: PreviewPage, tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"

    def answer(_parent: object, _pages: int) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        return printer

    opened.choices.copies.setValue(3)
    up_to_date(qtbot, opened)
    opened.ask_printer = answer
    opened.print_button.click()
    assert opened.print_button.text() == "Stop printing"
    qtbot.waitUntil(lambda: not opened.passing.is_printing, timeout=20_000)
    owner = QObject()
    assert open_pdf(paper.read_bytes(), owner).pageCount() == 3
    owner.deleteLater()


@pytest.mark.parametrize(
    ("printing", "name"),
    [
        (Printing(), "operation-brief-DRAFT.pdf"),
        (Printing(final=True), "operation-brief.pdf"),
        (Printing(Edition.ANNEXES), "operation-annexes-DRAFT.pdf"),
        (Printing(Edition.ANNEXES, annexes=(Annex.RULES,)), "operation-annex-K-DRAFT.pdf"),
        (Printing(Edition.ARCHIVE, annexes=(Annex.RULES, Annex.NEEDS)), "operation-archive-KJ-DRAFT.pdf"),
        (Printing(Edition.PARTNER, recipient=BATTALION), "operation-note-battalion-4-DRAFT.pdf"),
        (Printing(Edition.ADVISER_NOTE), "operation-adviser-note-DRAFT.pdf"),
        (Printing(Edition.COMPONENT, recipient="unpol_ipo"), "operation-extract-unpol-ipo-DRAFT.pdf"),
    ],
)
def test_that_the_proposed_name_says_the_edition_and_draft(
    partners: SessionBridge, printing: Printing, name: str
) -> None:
    assert suggested_path(partners, printing).name == name


# Signing


def test_that_without_an_identity_one_is_led_to_where_it_is_made(qtbot: QtBot, signing: PreviewPage) -> None:
    assert not signing.signing.isVisible()
    assert signing.save_button.isEnabled()
    signing.signing.sign_box.click()
    assert "no signing identity" in signing.signing.text.text()
    assert not signing.save_button.isEnabled()
    assert signing.print_button.isEnabled()
    assert not signing.signing.passphrase.isVisible()
    with qtbot.waitSignal(signing.go) as led:
        signing.signing.keys_button.click()
    assert led.args == ["keys"]


def test_that_a_wrong_passphrase_is_told_at_the_field_and_the_right_one_opens(
    signing: PreviewPage, keeper: SigningKeeper
) -> None:
    keeper.make(POST, PASSPHRASE)
    keeper.lock()
    panel = signing.signing
    assert panel.passphrase.isVisible()
    assert not signing.save_button.isEnabled()
    QTest.keyClicks(panel.passphrase, "not that one")
    QTest.keyClick(panel.passphrase, Qt.Key.Key_Return)
    assert "does not unlock it" in panel.error.text()
    assert panel.passphrase.property("refused") == "true"
    QTest.keyClicks(panel.passphrase, PASSPHRASE)
    assert not panel.error.isVisible()
    panel.open_button.click()
    assert keeper.opened is not None
    assert POST in panel.text.text()
    assert not panel.passphrase.isVisible()
    assert panel.passphrase.text() == ""
    assert signing.save_button.isEnabled()


def test_that_an_identity_that_is_open_signs_without_being_asked_for(
    qtbot: QtBot, bridge: SessionBridge, report: StandInReport, keeper: SigningKeeper
) -> None:
    keeper.make(POST, PASSPHRASE)
    page = shown(qtbot, PreviewPage(bridge, report, keeper=keeper))
    assert page.signing.sign_box.isChecked()
    page.signing.sign_box.click()
    keeper.changed.emit()
    assert not page.signing.sign_box.isChecked(), "who took the tick away does not get it back"


def test_that_a_damaged_identity_says_so(signing: PreviewPage, keeper: SigningKeeper) -> None:
    keeper.make(POST, PASSPHRASE)
    keeper.lock()
    keeper.identity_path.write_text("{}")
    keeper.changed.emit()
    assert signing.signing.error.isVisible()
    assert not signing.signing.passphrase.isVisible()
    assert signing.signing.keys_button.isVisible()


def test_that_a_passphrase_is_not_kept_with_the_state_of_the_page(signing: PreviewPage, keeper: SigningKeeper) -> None:
    keeper.make(POST, PASSPHRASE)
    keeper.lock()
    signing.signing.passphrase.setText(PASSPHRASE)
    assert PASSPHRASE not in str(keep(signing))


def test_that_signed_copies_are_written_with_their_signatures_and_recorded(
    qtbot: QtBot, signing: PreviewPage, keeper: SigningKeeper, tmp_path: Path
) -> None:
    keeper.make(POST, PASSPHRASE)
    signing.choices._put(edition=Edition.ADVISER_NOTE, copies=2)
    up_to_date(qtbot, signing)
    ((kind, text),) = saved(qtbot, signing, tmp_path / "note.pdf")
    assert kind == "info"
    names = sorted(path.name for path in tmp_path.glob("note*"))
    assert names == [f"note-copy-{number}-of-2.pdf{end}" for number in (1, 2) for end in ("", ".sig")]
    statement = read_signature((tmp_path / names[3]).read_bytes()).statement
    assert (statement.post, statement.copy_number, statement.edition) == (POST, 2, "adviser_note")
    assert statement.signed_at == signing.bridge.session.around.clock()
    assert statement.brief_id in text
    assert "Recorded in the plan" in text
    briefs = signing.bridge.session.document.briefs
    assert [(brief.brief_id, brief.copy_number) for brief in briefs] == [
        (statement.brief_id, 1),
        (statement.brief_id, 2),
    ]
    assert signing.bridge.session.dirty
    assert signing.issued_button.text() == "Issued briefs (2)"


def test_that_one_signed_brief_is_told_with_its_check_characters_and_recorded_only_when_ticked(
    qtbot: QtBot, signing: PreviewPage, keeper: SigningKeeper, tmp_path: Path
) -> None:
    keeper.make(POST, PASSPHRASE)
    signing.choices._put(edition=Edition.ADVISER_NOTE)
    up_to_date(qtbot, signing)
    signing.signing.record_box.click()
    ((kind, text),) = saved(qtbot, signing, tmp_path / "note.pdf")
    statement = read_signature((tmp_path / "note.pdf.sig").read_bytes()).statement
    assert kind == "info"
    assert statement.check in text
    assert signing.bridge.session.document.briefs == ()


# Issued briefs


def test_that_issued_briefs_are_listed_with_what_took_their_place_and_can_be_copied(
    qtbot: QtBot, opened: PreviewPage
) -> None:
    opened.bridge.record_briefs([issued_brief(first(), "issue-1"), issued_brief(second(), "issue-2")])
    up_to_date(qtbot, opened)
    opened.issued_button.click()
    assert opened.issued.table.isVisible()
    assert not opened.view.isVisible()
    watched(opened.issued.model)
    rows = opened.issued.model.rows
    assert [row.brief.id for row in rows] == ["issue-2", "issue-1"]
    assert [row.successor for row in rows] == ["", second().statement.brief_id]
    opened.issued.table.copying.copy_all()
    text = QGuiApplication.clipboard().text()
    assert first().statement.check in text
    assert "Superseded by" in text
    opened.issued_button.click()
    assert opened.view.isVisible()
    assert nameless(opened) == []


def test_that_a_plan_without_issued_briefs_says_so(qtbot: QtBot) -> None:
    panel = IssuedPanel()
    qtbot.addWidget(panel)
    document = empty_document(counting_ids())
    panel.show_document(document)
    assert not panel.none.isHidden()
    assert panel.table.isHidden()
    assert issued_rows(document) == ()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("srsg", "Brief for decision"),
        ("annexes-A-B", "Annexes A, B"),
        (f"partner-{BATTALION}", "Note to a partner: Battalion 4"),
        ("component-unpol_ipo", "Component extract: UNPOL individual police officers"),
        ("partner-gone-away", "Note to a partner: gone-away"),
        ("of-another-program", "of-another-program"),
    ],
)
def test_that_an_issued_edition_is_named_in_words(name: str, words: str) -> None:
    assert issued_words(name, process_plan()) == words


# Words


def test_that_every_edition_and_annex_has_words() -> None:
    assert {edition_word(edition) for edition in Edition} == {edition.label for edition in Edition}
    assert [annex_title(annex) for annex in Annex] == [annex.title for annex in Annex]
    assert len({readers_of(edition) for edition in Edition}) == len(Edition)
    assert annexes_words((Annex.RULES,)) == "K  Rules checked"


def test_that_the_draft_line_says_what_is_true_of_the_edition() -> None:
    assert "stand on the first page" in draft_words(2, Edition.ARCHIVE)
    assert draft_words(2, Edition.ANNEXES) == "DRAFT: 2 blockers are open."
    assert draft_words(1, Edition.COMPONENT) == "DRAFT: one blocker is open."
    for blockers in (0, 1, 2):
        assert "DRAFT" not in draft_words(blockers, Edition.PARTNER), "a note to a partner never carries the word"


# From the decision


def record_decision(bridge: SessionBridge) -> None:
    """Record that the operation was approved."""
    decision = RecordedDecision(
        id="taken",
        outcome=DecisionOutcome.APPROVED,
        at=NOON,
        mode=DecisionMode.MEETING,
        capacity="SRSG",
        recorded_by=Component.COS,
    )
    bridge.apply(AddObject(FieldRef(object=bridge.plan.id, field="decision.decisions"), decision))


def test_that_a_decision_can_be_asked_for_anew_once_one_is_recorded(
    qtbot: QtBot, opened: PreviewPage, report: StandInReport
) -> None:
    tick = opened.choices.asks_again
    assert not tick.isVisible()
    record_decision(opened.bridge)
    up_to_date(qtbot, opened)
    assert tick.isVisible()
    assert not last(report).asks_again
    tick.click()
    up_to_date(qtbot, opened)
    assert last(report).asks_again
    choose(qtbot, opened, Edition.ANNEXES)
    assert not tick.isVisible()
    assert not last(report).asks_again


def test_that_a_recorded_decision_leads_to_the_brief_for_decision(qtbot: QtBot, partners: SessionBridge) -> None:
    partners.print_choices[partners.plan.id] = PrintChoice(Edition.ARCHIVE, copies=4)
    page = shown(qtbot, DecisionPage(partners))
    page.finish()
    button = next(item for item in page.findChildren(QPushButton) if "with the decision" in item.text())
    qtbot.waitUntil(page.cards[-1].isVisible)
    assert not button.isVisible()
    record_decision(partners)
    qtbot.waitUntil(button.isVisible)
    with qtbot.waitSignal(page.go) as led:
        button.click()
    assert led.args == ["preview"]
    assert partners.print_choices[partners.plan.id] == PrintChoice(Edition.SRSG, copies=4)


def test_that_the_preview_takes_up_what_was_chosen_elsewhere(
    qtbot: QtBot, opened: PreviewPage, report: StandInReport
) -> None:
    choose(qtbot, opened, Edition.ARCHIVE)
    opened.hide()
    opened.bridge.print_choices[opened.bridge.plan.id] = PrintChoice()
    opened.show()
    up_to_date(qtbot, opened)
    assert last(report).edition is Edition.SRSG
    assert opened.choices.edition.currentText() == "Brief for decision"
