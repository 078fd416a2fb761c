"""The export command: what it prints, how it exits, and that a failure writes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest

from pocplanner.cli.main import BAD_INPUT, DONE, main
from pocplanner.model.document import Document
from pocplanner.storage.codec import DOCUMENT_CODEC
from tests.model.plans import full_plan

if TYPE_CHECKING:
    from pathlib import Path


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    code = main(["export", *map(str, arguments)])
    captured = capsys.readouterr()
    assert "Traceback" not in captured.err
    return code, captured.out, captured.err


def test_that_a_workbook_is_written_after_its_contents_were_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "plan.xlsx"
    code, told, errors = run(capsys, "north-axis", "--to", "xlsx", "-o", out)
    assert (code, errors) == (DONE, "")
    assert told.index("140 risks, with ratings by office") < told.index(f"Written: {out}")
    assert "Sensitive: ratings of risks, by office" in told
    assert "Marking: STRICTLY CONFIDENTIAL." in told
    assert openpyxl.load_workbook(out)["Register"].max_row == 150


@pytest.mark.parametrize("table", ["register", "measures", "schedule"])
def test_that_each_table_is_written_as_csv(capsys: pytest.CaptureFixture[str], tmp_path: Path, table: str) -> None:
    out = tmp_path / "table.csv"
    assert run(capsys, "quiet-patrol", "--to", "csv", "--table", table, "-o", out)[0] == DONE
    assert out.read_bytes().startswith("\ufeff".encode())


def test_that_a_plan_as_json_opens_again(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    plan = tmp_path / "plan.pocplan.json"
    plan.write_bytes(DOCUMENT_CODEC.encode(Document(plan=full_plan())))
    out = tmp_path / "copy.json"
    code, told, _errors = run(capsys, plan, "--to", "json", "--exact-counts", "-o", out)
    assert code == DONE
    assert "also those under ten" in " ".join(told.split())
    assert DOCUMENT_CODEC.decode(out.read_bytes()).plan == full_plan()


def test_that_a_dry_run_only_tells(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for arguments in ([], ["-o", str(tmp_path / "plan.xlsx")]):
        code, told, errors = run(capsys, "quiet-patrol", "--to", "xlsx", "--dry-run", *arguments)
        assert (code, errors) == (DONE, "")
        assert told.endswith("Nothing was written.\n")
        assert "1 possible risk" in told
    assert list(tmp_path.iterdir()) == []


def test_that_another_option_can_be_exported(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    told = {
        option: run(capsys, "north-axis", "--to", "xlsx", "--dry-run", *option)[1]
        for option in ((), ("--option", "opt-none"))
    }
    assert len(set(told.values())) == 2
    assert run(capsys, "north-axis", "--to", "xlsx", "--dry-run", "--option", "no-such")[0] == BAD_INPUT


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--to", "xlsx"], "E487"),
        (["--to", "odt", "-o", "OUT"], "E010"),
        (["--to", "xlsx", "--table", "register", "-o", "OUT"], "E484"),
        (["--to", "csv", "--exact-counts", "-o", "OUT"], "E484"),
        (["--to", "csv", "--table", "places", "-o", "OUT"], "E010"),
        (["--to", "csv", "-o", "no/such/folder/OUT"], "E202"),
    ],
)
def test_that_a_refused_export_says_why_and_writes_nothing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, arguments: list[str], message: str
) -> None:
    placed = [str(tmp_path / item) if item.endswith("OUT") else item for item in arguments]
    code, _told, errors = run(capsys, "quiet-patrol", *placed)
    assert code == BAD_INPUT
    assert message in errors
    assert list(tmp_path.iterdir()) == []


def test_that_an_export_never_takes_the_place_of_its_plan(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    plan = tmp_path / "plan.pocplan.json"
    plan.write_bytes(DOCUMENT_CODEC.encode(Document(plan=full_plan())))
    before = plan.read_bytes()
    code, _told, errors = run(capsys, plan, "--to", "json", "-o", plan)
    assert code == BAD_INPUT
    assert "E313" in errors
    assert plan.read_bytes() == before
