"""What was found about a file that was checked: a sign and a word, one sentence, and what people compare."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from pocplanner.model.times import format_dtg
from pocplanner.reporting.verdict import Origin, Standing, Verdict
from pocplanner_ui import theme
from pocplanner_ui.icons import icon
from pocplanner_ui.pages.keys_parts import Characters, alert
from pocplanner_ui.pages.register_parts import clear
from pocplanner_ui.said_words import error_words, spoken
from pocplanner_ui.widgets.text import HelpLabel, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor

    from pocplanner.reporting.verify_plan import PlanVerdict

SIGN_SIZE = 40
"""Width of the sign at 100 %."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("keys", text)


@dataclass(frozen=True)
class Sign:
    """How a verdict is marked; the word says what the picture and the colour say."""

    word: str
    picture: str
    tint: str
    """``good``, ``bad``, ``doubt`` or ``plain``."""


@dataclass(frozen=True)
class Detail:
    """A line below the sentence."""

    caption: str
    words: str
    compared: bool = False
    """Whether people compare its characters with paper or by telephone."""


def sign_of(found: Verdict | PlanVerdict) -> Sign:
    """The sign of a verdict."""
    if not isinstance(found, Verdict):
        if found.whole:
            return Sign(_tr("Whole, not signed"), "fa6s.circle-info", "plain")
        return Sign(_tr("Not whole"), "fa6s.circle-xmark", "bad")
    match found.standing:
        case Standing.VERIFIED:
            return Sign(_tr("Verified"), "fa6s.circle-check", "good")
        case Standing.UNKNOWN_SIGNER | Standing.NO_SIGNATURE:
            return Sign(_tr("Not verified"), "fa6s.circle-question", "doubt")
        case Standing.SUPERSEDED:
            return Sign(_tr("Not verified: superseded"), "fa6s.circle-xmark", "bad")
        case _:
            return Sign(_tr("Not verified"), "fa6s.circle-xmark", "bad")


def details_of(found: Verdict | PlanVerdict) -> tuple[Detail, ...]:
    """What stands below the sentence."""
    return tuple(_of_brief(found) if isinstance(found, Verdict) else _of_plan(found))


def _of_brief(found: Verdict) -> Iterator[Detail]:
    said = found.statement
    if said is None:
        return
    label = spoken(said.label)
    yield Detail(_tr("Brief"), label) if found.intact else Detail(_tr("Brief that was signed, not this file"), label)
    if found.signer is not None:
        yield Detail(_tr("Signed by"), found.signer.post)
        yield Detail(_tr("How the key was checked"), found.signer.checked)
    else:
        own = _tr("an unknown key, which calls itself “{post}”")
        yield Detail(_tr("Signed by"), own.format(post=said.post))
    yield Detail(_tr("Signed on"), said.dtg)
    yield Detail(_tr("Made from"), _origin_words(found.origin))
    if found.newer is not None:
        newer = _tr("brief {brief} of {dtg}")
        dtg = format_dtg(found.newer.at)
        yield Detail(_tr("Superseded by"), newer.format(brief=found.newer.brief_id, dtg=dtg))
    yield Detail(_tr("Check characters on every page"), said.check.replace("-", " "), compared=True)
    yield Detail(_tr("Fingerprint of the key"), found.fingerprint, compared=True)


def _origin_words(origin: Origin) -> str:
    match origin:
        case Origin.SAME_STATE:
            return _tr("the plan that is open now, in this very state")
        case Origin.OTHER_STATE:
            return _tr("the plan that is open now, which HAS CHANGED since")
        case _:
            return _tr("another plan than the one that is open now")


def _of_plan(found: PlanVerdict) -> Iterator[Detail]:
    if found.problem is not None:
        yield Detail(_tr("What is wrong"), error_words(found.problem))
    if found.document is None:
        return
    match found.origin:
        case Origin.SAME_STATE:
            words = _tr("the plan that is open now, in the same state")
        case Origin.OTHER_STATE:
            words = _tr("the plan that is open now, in another state")
        case _:
            words = _tr("another plan than the one that is open now")
    yield Detail(_tr("Plan"), words)
    own = _tr("as this version of the program writes it")
    other = _tr(
        "not as this version of the program writes it, but another program, another version, or somebody by hand"
    )
    yield Detail(_tr("Form"), own if found.own_bytes else other)
    briefs = "\n".join(spoken(line) for line in found.briefs)
    yield Detail(_tr("Briefs recorded in it"), briefs or _tr("none"))
    digest = found.digest
    groups = " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
    yield Detail(_tr("State (SHA-256)"), groups, compared=True)


class VerdictPanel(QFrame):
    """Shows a verdict; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        self._sign: Sign | None = None
        self.sign = QLabel()
        self.sign.setTextFormat(Qt.TextFormat.PlainText)
        self.word = PlainLabel(size=theme.TITLE, weight=QFont.Weight.DemiBold)
        self.file = PlainLabel()
        self.sentence = PlainLabel(size=theme.LARGE, selectable=True)
        head = QHBoxLayout()
        head.setSpacing(theme.ROOM)
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.TIGHT)
        for label in (self.word, self.file, self.sentence):
            words.addWidget(label)
        head.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        column.addLayout(head)
        theme.follow(self, VerdictPanel._colour)
        self.hide()

    def show_verdict(self, found: Verdict | PlanVerdict, name: str) -> None:
        """Show what was found about the file of this name."""
        self._sign = sign_of(found)
        self.word.setText(self._sign.word)
        self.file.setText(name)
        self.sentence.setText(spoken(found.sentence))
        self._colour()
        self.show()
        self.setAccessibleName(f"{self._sign.word}. {self.sentence.text()}")
        alert(self.sentence)

    def forget(self) -> None:
        """Show nothing."""
        self._sign = None
        self.hide()

    def _colour(self) -> None:
        if self._sign is None:
            return
        ground, ink = _tints(self._sign.tint)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, ground)
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self.setPalette(palette)
        shape = QFrame.Shape.Box if theme.colours().outlined else QFrame.Shape.NoFrame
        self.setFrameStyle(shape | QFrame.Shadow.Plain)
        for label in (self.word, self.file, self.sentence):
            label.setPalette(palette)
        size = theme.px(SIGN_SIZE)
        self.sign.setPixmap(icon(self._sign.picture, ink).pixmap(size, size))


class Details(QGridLayout):
    """Captions at the left, words at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(theme.ROOM)
        self.setVerticalSpacing(theme.GAP)
        self.setColumnStretch(1, 1)

    def show_details(self, details: tuple[Detail, ...]) -> None:
        """Show other lines."""
        clear(self)
        for row, detail in enumerate(details):
            caption = HelpLabel(detail.caption, size=1.0)
            self.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            words = Characters(detail.words, size=theme.LARGE) if detail.compared else _plain(detail.words)
            self.addWidget(words, row, 1)


def _plain(words: str) -> PlainLabel:
    return PlainLabel(words, selectable=True)


def _tints(tint: str) -> tuple[QColor, QColor]:
    """Ground and ink."""
    colours = theme.colours()
    match tint:
        case "good":
            return colours.levels["low"]
        case "bad":
            return colours.error_ground, colours.error
        case "doubt":
            return colours.warning_ground, colours.warning_text
        case _:
            return colours.levels["unknown"]
