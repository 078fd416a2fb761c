from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from pocplanner.model.vocab import Level
from pocplanner_ui import theme
from pocplanner_ui.widgets.banner import Banner
from pocplanner_ui.widgets.level import LevelChip, level_key
from pocplanner_ui.widgets.text import PlainLabel, no_mnemonic, plain_tip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: QColor, second: QColor) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tints", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_that_every_text_colour_can_be_read_on_its_ground(tints: theme.Colours) -> None:
    window = QColor("#ffffff" if tints is theme.LIGHT else "#1e2226")
    pairs = [*tints.levels.values(), (window, tints.muted), (window, tints.error), (tints.panel, tints.muted)]
    pairs.append((tints.warning_ground, tints.warning_text))
    assert [round(contrast(*pair), 1) for pair in pairs if contrast(*pair) < 4.5] == []


def test_that_every_level_has_colours_and_shows_its_word(qtbot: QtBot) -> None:
    chip = LevelChip()
    qtbot.addWidget(chip)
    for level in Level:
        assert level_key(level) in theme.LIGHT.levels
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
