from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pocplanner_ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("word", ["W" * 150, "https://example.org/" + "a" * 200, "/srv/plans/" + "folder/" * 30])
def test_that_a_word_that_no_column_holds_is_wrapped_and_stays_what_it_is(qtbot: QtBot, word: str) -> None:
    label = PlainLabel(f"See {word} for more.")
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 400
    assert label.heightForWidth(300) > 3 * label.fontMetrics().height()
    assert label.text() == f"See {word} for more."


def test_that_ordinary_words_are_shown_as_they_are(qtbot: QtBot) -> None:
    label = PlainLabel("Menschenrechtsbeobachtermission, مخيم إيلولا")
    qtbot.addWidget(label)
    assert super(PlainLabel, label).text() == label.text()
