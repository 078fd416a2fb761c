"""Text documents and slides on the command line."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from pocplanner.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_that_an_extract_for_one_office_is_told_and_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "extract.docx"
    assert main(["export", "quiet-patrol", "--to", "docx", "--addressee", "force_hq", "-o", str(out)]) == 0
    said = capsys.readouterr().out
    assert "tasks only the own component" in " ".join(said.split())
    assert out.read_bytes().startswith(b"PK")


def test_that_a_dry_run_of_slides_writes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "quiet-patrol", "--to", "pptx", "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert "10 slides" in said
    assert "Nothing was written." in said


def test_that_choices_which_a_format_does_not_take_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in (["--to", "pptx", "--what", "annex"], ["--to", "docx", "--what", "annex", "--addressee", "force"]):
        assert main(["export", "quiet-patrol", *wrong, "--dry-run"]) != 0
        assert "E329" in capsys.readouterr().err
    assert main(["export", "quiet-patrol", "--to", "docx", "--what", "tasking", "--dry-run"]) != 0
    assert "E488" in capsys.readouterr().err


def test_that_annexes_and_a_map_are_chosen_by_letter_and_word(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "brief.docx"
    chosen = ["--annex", "a", "--annex", "J", "--map"]
    assert main(["export", "quiet-patrol", "--to", "docx", *chosen, "-o", str(out)]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "Left out: 15 annexes: B, C, D, E, F, G, H, I, K, L, M, N, O, P, Q" in said
    assert "Sensitive: positions of places" in said
    assert main(["export", "quiet-patrol", "--to", "docx", "--annex", "Z", "--dry-run"]) != 0
    assert "E489" in capsys.readouterr().err
    assert main(["export", "quiet-patrol", "--to", "docx", "--what", "annex", "--map", "--dry-run"]) != 0
    assert "E484" in capsys.readouterr().err


def test_that_one_figure_or_all_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "figures.zip"
    assert main(["export", "quiet-patrol", "--to", "figures", "--figure", "matrix", "-o", str(out)]) == 0
    assert "1 figure, 5×5 matrix of the register" in capsys.readouterr().out
    with zipfile.ZipFile(out) as package:
        assert package.namelist() == ["matrix.png", "matrix.svg"]
    for wrong in (["csv", "--figure", "map"], ["xlsx", "--annex", "A"], ["csv", "--map"]):
        assert main(["export", "quiet-patrol", "--to", *wrong, "--dry-run"]) != 0
        assert "E484" in capsys.readouterr().err
