"""``guidance score`` and ``guidance list --summary`` on the command line."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from pocplanner.cli.main import BAD_INPUT, DONE, main
from pocplanner.model.vocab import PathwayClass

if TYPE_CHECKING:
    import pytest

OPERATIONS = Path(__file__).parents[1] / "score"
CALM = "market-day-patrol"


def copied(folder: Path, **changes: str) -> Path:
    """A folder with one operation, its expectations changed."""
    shutil.copy(OPERATIONS / f"{CALM}.pocplan.json", folder)
    text = (OPERATIONS / f"{CALM}.expect.toml").read_text("utf-8")
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    (folder / f"{CALM}.expect.toml").write_text(text, "utf-8")
    return folder


def test_that_a_folder_within_the_limits_ends_with_zero(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["guidance", "score", "--operations", str(copied(tmp_path))]) == DONE
    out = capsys.readouterr().out
    assert CALM in out
    assert "BELOW" not in out


def test_that_a_folder_below_the_limits_names_what_was_missed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # The adviser now expects a conduct that no rule can know of.
    folder = copied(tmp_path, mission="remnants")
    assert main(["guidance", "score", "--operations", str(folder)]) == BAD_INPUT
    out = capsys.readouterr().out
    assert "BELOW" in out
    assert "missed E01" in out


def test_that_an_empty_folder_is_an_error_and_not_a_good_score(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["guidance", "score", "--operations", str(tmp_path)]) == BAD_INPUT
    assert "E463" in capsys.readouterr().err


def test_that_the_summary_names_every_class_and_the_thin_spots(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["guidance", "list", "--summary"]) == DONE
    out = capsys.readouterr().out
    for pathway in PathwayClass:
        assert pathway.label in out
    for heading in ("By class of harm pathway", "Measures by the office that owns them"):
        assert heading in out
