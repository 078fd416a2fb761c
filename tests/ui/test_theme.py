from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from pocplanner.model.vocab import Level
from pocplanner_ui import theme
from pocplanner_ui.schemes import DARK, HIGH_CONTRAST, LIGHT, Colours
from pocplanner_ui.theme import Scheme
from pocplanner_ui.widgets.banner import Banner
from pocplanner_ui.widgets.level import LevelChip, level_key, paint_gauge
from pocplanner_ui.widgets.text import ErrorLabel, HelpLabel, PlainLabel, TitleLabel, no_mnemonic, plain_tip
from pocplanner_ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


SCHEMES = {"light": LIGHT, "dark": DARK, "high contrast": HIGH_CONTRAST}


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: QColor, second: QColor) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def pairs_of(tints: Colours) -> dict[str, tuple[QColor, QColor]]:
    """Every text that stands on a ground somewhere in the program."""
    found = {f"level {name}": pair for name, pair in tints.levels.items()}
    grounds = ("window", "base", "alternate", "button", "panel")
    inks = ("text", "muted", "error", "accent")
    found |= {f"{ink} on {on}": (getattr(tints, on), getattr(tints, ink)) for on in grounds for ink in inks}
    found["chosen"] = (tints.accent, tints.on_accent)
    found["warning"] = (tints.warning_ground, tints.warning_text)
    found["error banner"] = (tints.error_ground, tints.text)
    return found


def role_pairs(palette: QPalette, group: QPalette.ColorGroup) -> dict[str, tuple[QColor, QColor]]:
    """Every text of Qt's own on the grounds on which Qt puts it."""
    role = QPalette.ColorRole
    texts = {
        role.WindowText: (role.Window,),
        role.Text: (role.Base, role.AlternateBase),
        role.PlaceholderText: (role.Base,),
        role.ButtonText: (role.Button,),
        role.ToolTipText: (role.ToolTipBase,),
        role.HighlightedText: (role.Highlight, role.Accent),
        role.Link: (role.Window, role.Base),
        role.LinkVisited: (role.Window, role.Base),
    }
    return {
        f"{text.name} on {ground.name}": (palette.color(group, ground), palette.color(group, text))
        for text, grounds in texts.items()
        for ground in grounds
    }


@pytest.mark.parametrize("name", SCHEMES)
def test_that_every_text_colour_can_be_read_on_its_ground(name: str) -> None:
    tints, least = SCHEMES[name], 7.0 if name == "high contrast" else 4.5
    palette = theme._palette(tints)
    pairs = pairs_of(tints)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        pairs |= {f"{which}, {group.name}": pair for which, pair in role_pairs(palette, group).items()}
    assert {which: round(contrast(*pair), 2) for which, pair in pairs.items() if contrast(*pair) < least} == {}


@pytest.mark.parametrize("name", SCHEMES)
def test_that_disabled_text_can_still_be_made_out(name: str) -> None:
    tints = SCHEMES[name]
    pairs = role_pairs(theme._palette(tints), QPalette.ColorGroup.Disabled)
    pairs = {which: pair for which, pair in pairs.items() if "Accent" not in which}
    pairs |= {f"on {on}": (getattr(tints, on), tints.disabled) for on in ("window", "base", "button", "panel")}
    assert {which: round(contrast(*pair), 2) for which, pair in pairs.items() if contrast(*pair) < 3} == {}


def test_that_levels_differ_without_their_colour() -> None:
    pictures = []
    for key in ("unknown", "low", "medium", "high", "extreme"):
        picture = QImage(12, 24, QImage.Format.Format_Grayscale8)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        paint_gauge(painter, QRectF(picture.rect()), key, QColor("black"))
        painter.end()
        pictures.append(sum(picture.pixelColor(x, y).lightness() < 128 for x in range(12) for y in range(24)))
    assert pictures == sorted(set(pictures)), "each level has a taller bar than the one below it"


@pytest.fixture
def plain_look(qapp: QApplication) -> Iterator[QApplication]:
    """The program, which gets back the look that it had."""
    before = theme.scheme(), theme.text_size()
    yield qapp
    theme.wear(qapp, *before)


def test_that_a_change_of_colours_reaches_what_is_open(qtbot: QtBot, plain_look: QApplication) -> None:
    banner, help_text, error = Banner(), HelpLabel("Quiet"), ErrorLabel()
    for widget in (banner, help_text, error):
        qtbot.addWidget(widget)
    banner.say("Careful", "warning")
    for scheme, tints in ((Scheme.HIGH_CONTRAST, HIGH_CONTRAST), (Scheme.DARK, DARK), (Scheme.LIGHT, LIGHT)):
        theme.wear(plain_look, scheme)
        assert theme.colours() is tints
        assert plain_look.palette().color(QPalette.ColorRole.Window) == tints.window
        assert banner.palette().color(QPalette.ColorRole.Window) == tints.warning_ground
        assert help_text.palette().color(QPalette.ColorRole.WindowText) == tints.muted
        assert error.palette().color(QPalette.ColorRole.WindowText) == tints.error


def framed() -> QMainWindow:
    """What the style sheet gives colours."""
    window = QMainWindow()
    window.addToolBar("bar").addAction("do")
    window.statusBar().showMessage("told")
    inside = QWidget()
    column = QVBoxLayout(inside)
    card, table, line = QFrame(), QTableWidget(2, 2), QLineEdit()
    card.setObjectName("card")
    card.setMinimumHeight(20)
    line.setProperty("refused", True)
    splitter = QSplitter()
    splitter.addWidget(QLabel("left"))
    splitter.addWidget(TickBox("right"))
    for part in (card, table, line, splitter):
        column.addWidget(part)
    area = QScrollArea()
    area.setWidget(inside)
    window.setCentralWidget(area)
    window.resize(360, 400)
    return window


def test_that_a_window_looks_the_same_whether_it_was_made_before_the_change_of_colours_or_after(
    qtbot: QtBot, plain_look: QApplication
) -> None:
    before = framed()
    qtbot.addWidget(before)
    light = before.grab().toImage()
    theme.wear(plain_look, Scheme.DARK)
    after = framed()
    qtbot.addWidget(after)
    assert before.grab().toImage() == after.grab().toImage()
    theme.wear(plain_look, Scheme.LIGHT)
    assert before.grab().toImage() == light


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_that_the_border_of_a_box_to_tick_can_be_seen(qtbot: QtBot, plain_look: QApplication, scheme: Scheme) -> None:
    theme.wear(plain_look, scheme)
    around = QWidget()
    qtbot.addWidget(around)
    box = TickBox("Yes", around)
    box.move(10, 10)
    image = around.grab(box.geometry().adjusted(-4, 0, 0, 0)).toImage()
    ground = image.pixelColor(0, 0)
    across = (image.pixelColor(x, image.height() // 2) for x in range(image.width()))
    first = next(pixel for pixel in across if pixel != ground)
    assert ground == theme.colours().window
    assert contrast(first, ground) >= 3


def test_that_a_change_of_text_size_reaches_labels_and_widths(qtbot: QtBot, plain_look: QApplication) -> None:
    title, plain, line = TitleLabel("Title"), QLabel("Plain"), QLineEdit()
    for widget in (title, plain, line):
        qtbot.addWidget(widget)
        widget.show()
    theme.set_width(line, 100)
    before = title.font().pointSizeF(), plain.font().pointSizeF()
    theme.wear(plain_look, text_size=200)
    assert (title.font().pointSizeF(), plain.font().pointSizeF()) == pytest.approx((2 * before[0], 2 * before[1]))
    assert line.width() == 200
    theme.wear(plain_look, text_size=100)
    assert (title.font().pointSizeF(), plain.font().pointSizeF(), line.width()) == pytest.approx((*before, 100))


def test_that_a_follower_does_not_keep_its_widget(qtbot: QtBot, plain_look: QApplication) -> None:
    label = HelpLabel("Gone soon")
    gone = weakref.ref(label)
    del label
    gc.collect()
    assert gone() is None
    theme.wear(plain_look, Scheme.DARK)


def test_that_every_level_has_colours_and_shows_its_word(qtbot: QtBot) -> None:
    chip = LevelChip()
    qtbot.addWidget(chip)
    for level in Level:
        assert level_key(level) in LIGHT.levels
        chip.show_level(level)
        assert chip.word == level.label == chip.accessibleName()
    chip.show_level(None)
    assert chip.word == "Not rated"


def test_that_dark_palettes_are_told_from_light_ones() -> None:
    assert theme.is_dark(QPalette(QColor("#202020")))
    assert not theme.is_dark(QPalette(QColor("#f0f0f0")))


def test_that_text_is_never_read_as_markup_or_shortcut(qtbot: QtBot) -> None:
    label = PlainLabel("<b>A & B</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert no_mnemonic("A & B") == "A && B"
    assert plain_tip("<b>\nx") == "<qt>&lt;b&gt;<br>x</qt>"
    assert plain_tip("") == ""


def test_that_a_banner_shows_until_it_has_nothing_to_say(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say("The plan was not saved", "error")
    assert not banner.isHidden()
    assert banner.accessibleName() == "The plan was not saved"
    banner.say("")
    assert banner.isHidden()


def test_that_every_scheme_wears_the_same_style_sheet(plain_look: QApplication) -> None:
    # To set another one makes Qt go through every widget, which takes seconds.
    theme.wear(plain_look, Scheme.LIGHT)
    sheet = plain_look.styleSheet()
    for scheme in (Scheme.DARK, Scheme.HIGH_CONTRAST):
        theme.wear(plain_look, scheme)
        assert plain_look.styleSheet() == sheet


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_that_the_outline_of_a_field_can_be_seen_on_dark_grounds(
    qtbot: QtBot, plain_look: QApplication, scheme: Scheme
) -> None:
    theme.wear(plain_look, scheme)
    area, line = QScrollArea(), QLineEdit()
    area.setWidget(line)
    qtbot.addWidget(area)
    area.show()
    picture = line.grab().toImage()
    edge = picture.pixelColor(picture.width() // 2, 0)
    assert contrast(edge, theme.colours().window) >= 3
