"""Text documents and slides on the command line."""

from __future__ import annotations

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
