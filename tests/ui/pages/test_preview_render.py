"""What the window prints and what the command line prints: the same bytes for the same choices."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pocplanner.cli.main import DONE, main
from pocplanner.guidance.library import bundled
from pocplanner.model.vocab import Component
from pocplanner.reporting.editions import Annex, Edition, Printing
from pocplanner_ui.bridge.print_choice import PrintChoice
from pocplanner_ui.bridge.tasks import CancelToken
from pocplanner_ui.pages.preview_render import PrintOrder, make_brief, make_copies
from tests.session.builders import NOON
from tests.ui.conftest import SAMPLE, sample_document

if TYPE_CHECKING:
    from pathlib import Path

PLAN = sample_document().plan
PARTNER = PLAN.situation.partner_forces[1]


def order(printing: Printing, *, whole: bool = True) -> PrintOrder:
    return PrintOrder(sample_document(), bundled(), date(2030, 1, 1), printing, whole)


@pytest.mark.parametrize(
    ("choice", "arguments"),
    [
        (PrintChoice(), ()),
        (PrintChoice(Edition.ANNEXES, annexes=(Annex.NEEDS, Annex.TASKING)), ("--annex", "f", "--annex", "J")),
        (PrintChoice(Edition.ARCHIVE, annexes=(Annex.SOURCES,)), ("--annex", "Q")),
        (PrintChoice(Edition.PARTNER, partner=PARTNER.id), ("--for", PARTNER.name)),
        (PrintChoice(Edition.ADVISER_NOTE), ()),
        (PrintChoice(Edition.COMPONENT, component=Component.UNPOL), ("--for", "UNPOL")),
    ],
    ids=lambda value: value.edition.value if isinstance(value, PrintChoice) else "",
)
def test_that_the_window_and_the_command_line_print_the_same_bytes(
    tmp_path: Path, choice: PrintChoice, arguments: tuple[str, ...]
) -> None:
    printed = make_brief(order(choice.printing(PLAN, final=False)), CancelToken())
    assert printed is not None
    path = tmp_path / "brief.pdf"
    assert main(["brief", SAMPLE, "-o", str(path), "--edition", choice.edition.value, *arguments]) == DONE
    assert printed.pdf == path.read_bytes()


def test_that_a_first_look_is_whole_where_nothing_takes_longer() -> None:
    for edition, whole in ((Edition.ADVISER_NOTE, True), (Edition.ARCHIVE, False)):
        printing = PrintChoice(edition, annexes=(Annex.SOURCES,)).printing(PLAN, final=False)
        printed = make_brief(order(printing, whole=False), CancelToken())
        assert printed is not None
        assert printed.whole is whole
        assert printed.blockers == 3
        assert printed.as_of == PLAN.as_of


def test_that_nothing_is_made_for_an_order_that_was_cancelled() -> None:
    token = CancelToken()
    token.cancel()
    assert make_brief(order(Printing()), token) is None
    assert make_copies(order(Printing(copies=2)), None, NOON, token) is None
