"""The page on keys: an identity is made and kept, signers become known after a call, and papers are checked."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from pocplanner.model.document import Document
from pocplanner.model.ids import FieldRef
from pocplanner.reporting.signature import sign_brief, signature_bytes
from pocplanner.reporting.verdict import Origin, Standing, Verdict
from pocplanner.reporting.verify_plan import PlanVerdict
from pocplanner.review.signing import KnownSigner, fingerprint
from pocplanner.session.commands import SetField
from pocplanner.storage.codec import DOCUMENT_CODEC
from pocplanner.storage.fs import RealFs
from pocplanner.storage.identity import new_identity, read_identity
from pocplanner.storage.public_part import read_public_part
from pocplanner_ui import theme, view_state
from pocplanner_ui.pages.keys import KeysPage
from pocplanner_ui.pages.keys_parts import FileAsker
from tests.reporting.signed import KNOWN, NOON, POST, brief_of, first, identity, second, small_pdf
from tests.session.builders import small_plan
from tests.ui.layout_faults import settle
from tests.ui.pages.harm_pages import nameless, watched
from tests.ui.test_accessibility import backward_steps, reached_by_tab, told_wrong
from tests.ui.test_layout import lasting_faults

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from pocplanner_ui.main_window import MainWindow

PASSPHRASE = "five words that hardly meet"
WORDS = fingerprint(identity().public_key)


@dataclass
class Answers(FileAsker):
    """Answers questions for files with what was set beforehand."""

    answers: list[Path | None] = field(default_factory=list)
    suggested: list[str] = field(default_factory=list)

    def existing(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Which file to read."""
        return self.answers.pop(0)

    def new(self, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
        """Where to write."""
        self.suggested.append(name)
        return self.answers.pop(0)


@pytest.fixture
def page(window: MainWindow, tmp_path: Path) -> KeysPage:
    window.show_page("keys")
    made = window.page("keys")
    assert isinstance(made, KeysPage)
    answers = Answers(tmp_path)
    for card in (made.identity, made.signers.form, made.check):
        card._files = answers
    made.files = answers
    return made


def answer(page: KeysPage, *paths: Path | None) -> None:
    assert isinstance(page.files, Answers)
    page.files.answers += paths


def click(part: QWidget) -> None:
    assert part.isVisible()
    assert part.isEnabled()
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)


def make(qtbot: QtBot, page: KeysPage, post: str = POST, passphrase: str = PASSPHRASE) -> None:
    click(page.identity.make_button)
    form = page.identity.form
    form.post.setText(post)
    form.first.setText(passphrase)
    form.second.setText(passphrase)
    click(form.make_button)
    qtbot.waitUntil(lambda: page.keeper.opened is not None and page.bridge.tasks.is_idle, timeout=20_000)


def open_with(qtbot: QtBot, page: KeysPage, passphrase: str) -> None:
    page.identity.passphrase.setText(passphrase)
    click(page.identity.open_button)
    assert page.identity.passphrase.text() == ""
    qtbot.waitUntil(lambda: page.bridge.tasks.is_idle and page.identity.open_button.isEnabled(), timeout=20_000)


def every_text(root: QWidget) -> str:
    """All that any widget of a window holds, also what is hidden, and what fields could bring back."""
    found = []
    for label in root.findChildren(QLabel):
        found.append(f"{label.text()} {label.toolTip()}")
    for line in root.findChildren(QLineEdit):
        found.append(line.text())
        mode = line.echoMode()
        line.setEchoMode(QLineEdit.EchoMode.Normal)
        for _ in range(60):
            line.undo()
            found.append(line.text())
        line.setEchoMode(mode)
    found += [f"{part.accessibleName()} {part.accessibleDescription()}" for part in root.findChildren(QWidget)]
    return "\n".join(found)


def signed_brief(folder: Path) -> Path:
    (folder / "brief.pdf").write_bytes(small_pdf())
    (folder / "brief.pdf.sig").write_bytes(signature_bytes(first()))
    return folder / "brief.pdf"


def check(qtbot: QtBot, page: KeysPage, path: Path) -> Verdict | PlanVerdict:
    answer(page, path)
    click(page.check.choose_button)
    return checked(qtbot, page)


def checked(qtbot: QtBot, page: KeysPage) -> Verdict | PlanVerdict:
    qtbot.waitUntil(lambda: page.is_finished and page.bridge.tasks.is_idle, timeout=20_000)
    assert page.check.found is not None, page.check.outcome.error.text()
    return page.check.found


def details(page: KeysPage) -> str:
    grid = page.check.details
    labels = (grid.itemAt(at).widget() for at in range(grid.count()))  # type: ignore[union-attr]  # counted
    return "\n".join(label.text() for label in labels if isinstance(label, QLabel))


# The identity


def test_that_an_identity_is_made_open_and_shown_with_its_fingerprint(qtbot: QtBot, page: KeysPage) -> None:
    assert page.identity.none.isVisible()
    assert not page.keeper.identity_path.exists()
    make(qtbot, page)
    stored = read_identity(RealFs(), page.keeper.identity_path)
    assert page.identity.post.text() == POST
    assert page.identity.words.text().split() == fingerprint(stored.public_key).split()
    assert page.keeper.opened is not None
    assert page.keeper.opened.public_key == stored.public_key
    assert page.identity.lock_button.isVisible()
    assert not page.identity.passphrase.isVisible()
    assert not page.bridge.session.dirty


def test_that_the_rule_and_the_place_stand_there_before_anything_is_typed(page: KeysPage) -> None:
    click(page.identity.make_button)
    words = "\n".join(label.text() for label in page.identity.form.findChildren(QLabel) if label.isVisible())
    assert "At least 12 characters" in words
    assert str(page.keeper.identity_path) in words
    assert "in a safe" in words


@pytest.mark.parametrize(
    ("post", "one", "other", "told"),
    [
        ("  ", PASSPHRASE, PASSPHRASE, "Write the office or post"),
        (POST, "short", "short", "shorter than 12 characters"),
        (POST, PASSPHRASE, PASSPHRASE.upper(), "The two passphrases differ"),
        ("x" * 3000, PASSPHRASE, PASSPHRASE, "E188"),
    ],
)
def test_that_what_is_wrong_is_said_in_the_form_and_nothing_is_made(
    qtbot: QtBot, page: KeysPage, post: str, one: str, other: str, told: str
) -> None:
    click(page.identity.make_button)
    form = page.identity.form
    form.post.setText(post)
    form.first.setText(one)
    form.second.setText(other)
    QTest.keyClick(form.second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: told in form.outcome.error.text(), timeout=20_000)
    assert form.make_button.isEnabled()
    assert not page.keeper.identity_path.exists()


def test_that_it_locks_and_opens_with_its_passphrase_only(qtbot: QtBot, page: KeysPage) -> None:
    make(qtbot, page)
    click(page.identity.lock_button)
    assert page.keeper.opened is None
    assert "Locked" in page.identity.state.text()
    assert page.identity.passphrase.hasFocus()
    open_with(qtbot, page, "five words that nearly meet")
    assert page.keeper.opened is None
    assert "E104" in page.identity.outcome.error.text()
    open_with(qtbot, page, PASSPHRASE)
    assert page.keeper.opened is not None
    assert page.identity.outcome.error.text() == ""
    assert "Open" in page.identity.state.text()


def test_that_nothing_of_a_passphrase_stays_anywhere(
    qtbot: QtBot, page: KeysPage, window: MainWindow, settings_folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    make(qtbot, page)
    click(page.identity.lock_button)
    open_with(qtbot, page, f"{PASSPHRASE}, no")
    open_with(qtbot, page, PASSPHRASE)
    click(page.identity.lock_button)
    page.identity.passphrase.setText(PASSPHRASE)
    assert PASSPHRASE not in str(view_state.keep(page).parts)
    window.show_page("consultations")
    assert page.identity.passphrase.text() == "", "a page that is left keeps nothing"
    assert PASSPHRASE not in every_text(window)
    assert PASSPHRASE not in caplog.text
    files = [path for path in settings_folder.rglob("*") if path.is_file()]
    assert page.keeper.identity_path in files
    assert all(PASSPHRASE.encode() not in path.read_bytes() for path in files)
    assert page.bridge.session.undo_label is None


def test_that_a_field_that_keeps_a_passphrase_would_be_found(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    line = QLineEdit(whole)
    QTest.keyClicks(line, "secret")
    line.clear()
    assert "secret" in every_text(whole)


def test_that_the_fingerprint_is_copied_and_the_public_key_handed_out(
    qtbot: QtBot, page: KeysPage, tmp_path: Path
) -> None:
    make(qtbot, page)
    stored = page.keeper.stored()
    assert stored is not None
    click(page.identity.copy_button)
    assert QGuiApplication.clipboard().text() == fingerprint(stored.public_key)
    out = tmp_path / "public.json"
    answer(page, out)
    click(page.identity.hand_out_button)
    assert page.files.suggested == ["G3-Plans-Sector-North-public-key.json"]  # type: ignore[attr-defined]
    part = read_public_part(out, out.read_bytes())
    assert (part.post, part.public_key) == (POST, stored.public_key)
    assert b"PRIVATE" not in out.read_bytes()


def test_that_a_copy_is_written_but_never_over_the_identity_itself(
    qtbot: QtBot, page: KeysPage, tmp_path: Path
) -> None:
    make(qtbot, page)
    answer(page, tmp_path / "copy.json", page.keeper.identity_path, None)
    click(page.identity.keep_copy_button)
    assert (tmp_path / "copy.json").read_bytes() == page.keeper.identity_path.read_bytes()
    before = page.keeper.identity_path.read_bytes()
    click(page.identity.hand_out_button)
    assert "the identity file itself" in page.identity.outcome.error.text()
    click(page.identity.keep_copy_button)
    assert page.keeper.identity_path.read_bytes() == before


def test_that_an_identity_of_the_command_line_is_taken_over(qtbot: QtBot, page: KeysPage, tmp_path: Path) -> None:
    new_identity(RealFs(), tmp_path / "g3.identity", "JOC", PASSPHRASE)
    (tmp_path / "other.json").write_text("{}")
    answer(page, tmp_path / "other.json")
    click(page.identity.take_over_button)
    assert "E106" in page.identity.outcome.error.text()
    assert not page.keeper.identity_path.exists()
    answer(page, tmp_path / "g3.identity")
    click(page.identity.take_over_button)
    assert page.identity.post.text() == "JOC"
    assert page.keeper.opened is None
    open_with(qtbot, page, PASSPHRASE)
    assert page.keeper.opened is not None
    assert (tmp_path / "g3.identity").exists()


def test_that_an_identity_is_put_aside_only_once_that_was_agreed_to(qtbot: QtBot, page: KeysPage) -> None:
    make(qtbot, page)
    data = page.keeper.identity_path.read_bytes()
    click(page.identity.aside_button)
    assert page.identity.question.no_button.hasFocus()
    QTest.keyClick(page.identity.question.no_button, Qt.Key.Key_Escape)
    assert not page.identity.question.isVisible()
    assert page.keeper.identity_path.read_bytes() == data
    click(page.identity.aside_button)
    click(page.identity.question.yes_button)
    assert page.keeper.opened is None
    assert page.identity.none.isVisible()
    assert page.keeper.identity_path.with_name("signing-identity-1.json").read_bytes() == data
    assert "signing-identity-1.json" in page.identity.outcome.done.text()


def test_that_a_damaged_identity_is_told_and_can_be_put_aside(window: MainWindow, page: KeysPage) -> None:
    page.keeper.identity_path.parent.mkdir(parents=True, exist_ok=True)
    page.keeper.identity_path.write_text('{"format": {"name": "pocplanner-identity", "version": "1.0"}}')
    page.keeper.lock()
    assert "E103" in page.identity.damage.text()
    assert not page.identity.there.isVisible()
    click(page.identity.aside_alone)
    click(page.identity.question.yes_button)
    assert page.identity.none.isVisible()


# Known signers


def fill(page: KeysPage, heard: str = WORDS, post: str = POST, checked_how: str = "read out by telephone") -> None:
    form = page.signers.form
    form.post.setText(post)
    form.heard.setText(heard)
    form.checked.setText(checked_how)


def test_that_a_signer_is_known_by_the_fingerprint_that_was_heard(page: KeysPage, tmp_path: Path) -> None:
    signed_brief(tmp_path)
    assert page.signers.none.isVisible()
    click(page.signers.add_button)
    answer(page, tmp_path / "brief.pdf.sig")
    click(page.signers.form.file_button)
    shown = "\n".join(label.text() for label in page.signers.form.findChildren(QLabel))
    assert f"calls itself “{POST}”" in shown
    assert WORDS[:9] not in shown, "who could read it there would not call"
    assert page.signers.form.post.text() == "", "the office is written by who knows it"
    fill(page, WORDS.lower().replace(" ", "-"))
    click(page.signers.form.add_button)
    assert page.keeper.signers() == (
        KnownSigner(public_key=identity().public_key, post=POST, checked="read out by telephone"),
    )
    assert page.signers.table.isVisible()
    assert not page.signers.form.isVisible()
    assert page.signers.model.index(0, 1).data() == WORDS


@pytest.mark.parametrize(
    ("key", "heard", "checked_how", "told"),
    [
        (identity().public_key, fingerprint(identity(2).public_key), "by telephone", "E195"),
        (identity().public_key, WORDS[:-1], "by telephone", "E195"),
        (identity().public_key, "", "by telephone", "E195"),
        (identity().public_key, WORDS, " ", "E188"),
        (identity().public_key[:-1], WORDS, "by telephone", "no public key"),
    ],
)
def test_that_a_wrong_fingerprint_and_missing_words_are_refused(
    page: KeysPage, key: str, heard: str, checked_how: str, told: str
) -> None:
    click(page.signers.add_button)
    page.signers.form.key.setText(key)
    fill(page, heard, checked_how=checked_how)
    QTest.keyClick(page.signers.form.checked, Qt.Key.Key_Return)
    assert told in page.signers.form.outcome.error.text()
    assert page.keeper.signers() == ()
    assert page.signers.form.isVisible()
    QTest.keyClick(page.signers.form.post, Qt.Key.Key_Escape)
    assert not page.signers.form.isVisible()
    assert page.signers.add_button.hasFocus()


def test_that_the_same_key_again_says_what_it_takes_the_place_of(page: KeysPage) -> None:
    page.keeper.know(KNOWN[0])
    click(page.signers.add_button)
    page.signers.form.key.setText(identity().public_key.upper())
    fill(page, post="JOC")
    click(page.signers.form.add_button)
    assert [signer.post for signer in page.keeper.signers()] == ["JOC"]
    assert POST in page.signers.outcome.done.text()


def test_that_a_signer_is_removed_only_once_that_was_agreed_to(page: KeysPage) -> None:
    page.keeper.know(KNOWN[0])
    page.keeper.know(KnownSigner(public_key=identity(2).public_key, post="JOC", checked="in person"))
    page.signers.table.selectRow(1)
    click(page.signers.remove_button)
    assert "JOC" in page.signers.question.words.text()
    click(page.signers.question.no_button)
    assert len(page.keeper.signers()) == 2
    click(page.signers.remove_button)
    click(page.signers.question.yes_button)
    assert [signer.post for signer in page.keeper.signers()] == [POST]


def test_that_a_list_that_cannot_be_read_is_told_and_left_as_it_is(page: KeysPage) -> None:
    page.keeper.signers_path.parent.mkdir(parents=True, exist_ok=True)
    page.keeper.signers_path.write_text("not a list")
    page.keeper.lock()
    assert "E106" in page.signers.outcome.error.text()
    assert page.keeper.signers_path.read_text() == "not a list"


# Checks


def test_that_a_brief_signed_with_the_identity_of_this_computer_is_verified(
    qtbot: QtBot, page: KeysPage, tmp_path: Path
) -> None:
    make(qtbot, page)
    opened = page.keeper.opened
    assert opened is not None
    brief = brief_of(small_plan())
    (tmp_path / "own.pdf").write_bytes(small_pdf())
    (tmp_path / "own.pdf.sig").write_bytes(signature_bytes(sign_brief(small_pdf(), brief, opened, NOON)))
    page.keeper.know(KnownSigner(public_key=opened.public_key, post=POST, checked="our own"))
    found = check(qtbot, page, tmp_path / "own.pdf")
    assert isinstance(found, Verdict)
    assert found.verified
    assert page.check.panel.word.text() == "Verified"
    assert page.check.panel.sentence.text() == str(found.sentence)
    assert not page.check.panel.sign.pixmap().isNull()
    for words in (POST, "our own", "141200Z NOV 26", "in this very state", "GHT5X  T9E7S"):
        assert words in details(page)
    assert not page.check.know_button.isVisible()


def test_that_the_state_of_the_open_plan_is_followed(qtbot: QtBot, page: KeysPage, tmp_path: Path) -> None:
    page.keeper.know(KNOWN[0])
    found = check(qtbot, page, signed_brief(tmp_path))
    assert isinstance(found, Verdict)
    assert found.origin is Origin.SAME_STATE
    page.bridge.apply(SetField(FieldRef(object="plan", field="area"), "Elsewhere"))
    later = checked(qtbot, page)
    assert isinstance(later, Verdict)
    assert later.origin is Origin.OTHER_STATE
    assert "HAS CHANGED since" in details(page)


def test_that_a_brief_of_another_plan_than_the_open_one_is_judged_by_itself(
    qtbot: QtBot, page: KeysPage, tmp_path: Path
) -> None:
    page.keeper.know(KNOWN[0])
    other = sign_brief(small_pdf(), brief_of(small_plan(id="other")), identity(), NOON)
    path = signed_brief(tmp_path)
    (tmp_path / "brief.pdf.sig").write_bytes(signature_bytes(other))
    found = check(qtbot, page, path)
    assert isinstance(found, Verdict)
    assert found.verified
    assert "another plan than the one that is open now" in details(page)


def test_that_one_altered_byte_is_seen(qtbot: QtBot, page: KeysPage, tmp_path: Path) -> None:
    page.keeper.know(KNOWN[0])
    path = signed_brief(tmp_path)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))
    found = check(qtbot, page, path)
    assert isinstance(found, Verdict)
    assert found.standing is Standing.ALTERED
    assert page.check.panel.word.text() == "Not verified"
    assert "not this file" in details(page)


def test_that_an_unknown_signer_is_added_from_the_verdict_and_the_check_repeats(
    qtbot: QtBot, page: KeysPage, tmp_path: Path
) -> None:
    found = check(qtbot, page, signed_brief(tmp_path))
    assert isinstance(found, Verdict)
    assert found.standing is Standing.UNKNOWN_SIGNER
    click(page.check.know_button)
    assert page.signers.form.key.text() == identity().public_key
    fill(page)
    page.signers.form.add()
    again = checked(qtbot, page)
    assert isinstance(again, Verdict)
    assert again.verified
    assert page.check.panel.word.text() == "Verified"


def test_that_a_superseded_brief_names_the_newer_one(qtbot: QtBot, page: KeysPage, tmp_path: Path) -> None:
    page.keeper.know(KNOWN[0])
    path = signed_brief(tmp_path)
    (tmp_path / "later.pdf.sig").write_bytes(signature_bytes(second()))
    found = check(qtbot, page, path)
    assert isinstance(found, Verdict)
    assert found.standing is Standing.SUPERSEDED
    assert "superseded" in page.check.panel.word.text()
    assert "3N8R-TW5A of 141700Z NOV 26" in details(page)


def test_that_a_missing_signature_file_can_be_named(qtbot: QtBot, page: KeysPage, tmp_path: Path) -> None:
    page.keeper.know(KNOWN[0])
    path = signed_brief(tmp_path)
    (tmp_path / "away").mkdir()
    (tmp_path / "brief.pdf.sig").rename(tmp_path / "away" / "mailed.sig")
    found = check(qtbot, page, path)
    assert isinstance(found, Verdict)
    assert found.standing is Standing.NO_SIGNATURE
    answer(page, tmp_path / "away" / "mailed.sig")
    click(page.check.signature_button)
    again = checked(qtbot, page)
    assert isinstance(again, Verdict)
    assert again.verified


def test_that_a_plan_file_is_said_to_be_whole_and_never_verified(qtbot: QtBot, page: KeysPage, tmp_path: Path) -> None:
    path = tmp_path / "p.pocplan.json"
    path.write_bytes(DOCUMENT_CODEC.encode(Document(plan=small_plan())))
    found = check(qtbot, page, path)
    assert isinstance(found, PlanVerdict)
    assert page.check.panel.word.text() == "Whole, not signed"
    assert "the plan that is open now, in the same state" in details(page)
    path.write_bytes(path.read_bytes()[:-200])
    found = check(qtbot, page, path)
    assert isinstance(found, PlanVerdict)
    assert page.check.panel.word.text() == "Not whole"
    assert "E102" in details(page)


def test_that_a_file_that_cannot_be_read_is_told_in_the_page(qtbot: QtBot, page: KeysPage, tmp_path: Path) -> None:
    check(qtbot, page, signed_brief(tmp_path))
    answer(page, tmp_path / "gone.pdf")
    click(page.check.choose_button)
    qtbot.waitUntil(lambda: page.is_finished, timeout=20_000)
    assert "E100" in page.check.outcome.error.text()
    assert not page.check.panel.isVisible(), "the answer about another file is gone"
    assert details(page) == ""


def test_that_a_dropped_file_is_checked_and_several_are_not_taken(qtbot: QtBot, page: KeysPage, tmp_path: Path) -> None:
    path = signed_brief(tmp_path)
    copy, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for names, wanted in (([path], True), ([path, path], False), ([], False)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(name)) for name in names])
        event = QDragEnterEvent(QPointF(50, 50), copy, data, buttons, keys)
        event.ignore()
        page.dragEnterEvent(event)
        assert event.isAccepted() is wanted
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    page.dropEvent(QDropEvent(QPointF(50, 50), copy, data, buttons, keys))
    assert checked(qtbot, page) is not None
    assert page.check.path == path


def test_that_the_answer_is_brought_into_sight(qtbot: QtBot, page: KeysPage, tmp_path: Path) -> None:
    make(qtbot, page)
    check(qtbot, page, signed_brief(tmp_path))
    qtbot.waitUntil(lambda: not page.check.panel.sentence.visibleRegion().isEmpty())


def test_that_the_checker_is_written(page: KeysPage, tmp_path: Path) -> None:
    answer(page, tmp_path / "check_brief.py")
    click(page.check.checker_button)
    assert "Ed25519" in (tmp_path / "check_brief.py").read_text("utf-8")
    assert str(tmp_path / "check_brief.py") in page.check.outcome.done.text()


# As every page


def test_that_each_control_has_a_name_and_each_model_holds(page: KeysPage) -> None:
    page.keeper.know(KNOWN[0])
    click(page.identity.make_button)
    click(page.signers.add_button)
    assert nameless(page) == []
    assert {told_wrong(control) for control in reached_by_tab(page)} == {""}
    assert backward_steps(page) == []
    watched(page.signers.model)


def test_that_the_keyboard_goes_down_a_page_that_is_filled(qtbot: QtBot, page: KeysPage, tmp_path: Path) -> None:
    make(qtbot, page)
    click(page.identity.lock_button)
    page.keeper.know(KnownSigner(public_key=identity(2).public_key, post="JOC", checked="in person"))
    check(qtbot, page, signed_brief(tmp_path))
    click(page.identity.aside_button)
    page.signers.table.selectRow(0)
    click(page.signers.remove_button)
    assert {told_wrong(control) for control in reached_by_tab(page)} == {""}
    assert backward_steps(page) == []


@pytest.mark.parametrize("size", [100, 150, 200])
def test_that_everything_fits_once_it_is_filled(
    qtbot: QtBot, qapp: QApplication, page: KeysPage, window: MainWindow, tmp_path: Path, size: int
) -> None:
    window.resize(1366, 768)
    post = "Office of the Force Commander, Current Operations and Plans, Sector North and the Northern Corridor"
    make(qtbot, page, post)
    click(page.identity.lock_button)
    page.keeper.know(KnownSigner(public_key=identity(2).public_key, post=post, checked=f"in person by {post}"))
    check(qtbot, page, signed_brief(tmp_path))
    click(page.identity.aside_button)
    page.signers.table.selectRow(0)
    click(page.signers.remove_button)
    theme.wear(qapp, text_size=size)
    try:
        settle(window, "keys")
        assert lasting_faults(page) == []
        page.signers.begin()
        page.signers.form.add()
        settle(window, "keys")
        assert lasting_faults(page) == []
    finally:
        theme.wear(qapp, text_size=100)


def test_that_a_hostile_office_is_shown_as_plain_text(qtbot: QtBot, page: KeysPage) -> None:
    hostile = "<b>G3</b> & <a href='http://x'>x</a>"
    make(qtbot, page, hostile)
    assert page.identity.post.text() == hostile
    assert page.identity.post.textFormat() is Qt.TextFormat.PlainText


def test_that_the_sign_follows_the_colours(qtbot: QtBot, qapp: QApplication, page: KeysPage, tmp_path: Path) -> None:
    check(qtbot, page, signed_brief(tmp_path))
    before, scheme = page.check.panel.palette().window().color(), theme.scheme()
    try:
        theme.wear(qapp, theme.Scheme.DARK)
        assert page.check.panel.palette().window().color() != before
    finally:
        theme.wear(qapp, scheme)
