"""`pocplanner-cli import`: what would happen is printed, and a plan with problems stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pocplanner.cli.main import main, open_plan

if TYPE_CHECKING:
    from pathlib import Path

GOOD = "Name,Kind,Lat,Lon,Remarks\nKori,Village,4.612,26.204,far\n"
BAD = f"{GOOD}Tuli,Vilage,91,26.2,\n"


@pytest.fixture
def plan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "a.pocplan.json"
    assert main(["new", str(path)]) == 0
    capsys.readouterr()
    return path


def names(plan: Path) -> list[str]:
    return [place.name for place in open_plan(str(plan)).plan.situation.places]


def written(folder: Path, text: str, name: str = "p.csv") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_that_a_good_file_goes_into_the_plan(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(plan), "--from", written(plan.parent, GOOD)]) == 0
    out = capsys.readouterr().out
    assert names(plan) == ["Kori"]
    assert "places: 1 to add" in out
    assert "Columns that no field takes were not read: Remarks" in out
    assert main(["import", str(plan), "--from", written(plan.parent, GOOD)]) == 0
    assert "The plan is unchanged." in capsys.readouterr().out


def test_that_with_problems_nothing_is_written_and_all_are_printed(
    plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = plan.read_bytes()
    assert main(["import", str(plan), "--from", written(plan.parent, BAD)]) == 2
    out = capsys.readouterr().out
    assert plan.read_bytes() == before
    assert "E140" in out
    assert "E127" in out
    assert "row 3" in out
    assert main(["import", str(plan), "--from", written(plan.parent, BAD), "--leave-out"]) == 0
    assert names(plan) == ["Kori"]


def test_that_a_dry_run_writes_nothing(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = plan.read_bytes()
    assert main(["import", str(plan), "--from", written(plan.parent, GOOD), "--dry-run"]) == 0
    assert plan.read_bytes() == before
    assert "+ Kori" in capsys.readouterr().out
    assert main(["import", "north-axis", "--from", written(plan.parent, GOOD), "--dry-run"]) == 0


def test_that_another_file_can_be_written_and_none_is_overwritten(
    plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = plan.parent / "b.pocplan.json"
    arguments = ["import", "quiet-patrol", "--from", written(plan.parent, GOOD), "-o", str(out)]
    assert main(arguments) == 0
    assert "Kori" in names(out)
    assert main(arguments) == 2
    assert "E311" in capsys.readouterr().err
    assert main(arguments[:4]) == 2
    assert "E315" in capsys.readouterr().err


def test_that_columns_are_mapped(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = written(plan.parent, "Nom;Breite;Lange\nKori;4,612;26,204\n")
    mapping = "Nom=name;Breite=position.latitude;Lange=position.longitude"
    arguments = ["import", str(plan), "--from", source, "--into", "places", "--map", mapping]
    assert main(arguments) == 2
    assert "E148" in capsys.readouterr().out
    assert main([*arguments, "--decimal-comma"]) == 0
    assert names(plan) == ["Kori"]
    assert main([*arguments[:-1], "Nom"]) == 2
    assert "E317" in capsys.readouterr().err


def test_that_what_cannot_be_read_is_told_in_one_line(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, code in [("none.csv", "E111"), ("x.docx", "E106")]:
        if name == "x.docx":
            written(plan.parent, "x", name)
        assert main(["import", str(plan), "--from", str(plan.parent / name)]) == 2
        assert code in capsys.readouterr().err
    assert main(["import", str(plan), "--from", str(plan.parent)]) == 2
    assert "E111" in capsys.readouterr().err


def test_that_an_export_comes_back(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = plan.parent / "x.geojson"
    assert main(["export", "north-axis", "--to", "geojson", "-o", str(out)]) == 0
    assert main(["import", str(plan), "--from", str(out)]) == 0
    situation = open_plan("north-axis").plan.situation
    assert names(plan) == [place.name for place in situation.places if place.position is not None]
    assert "Start: Dolvane" in capsys.readouterr().out


def test_that_exports_of_places_and_calendar_say_what_they_hold(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "north-axis", "--to", "geojson", "--populations", "--dry-run"]) == 0
    assert "Sensitive: numbers of people" in capsys.readouterr().out
    assert main(["export", "north-axis", "--to", "ics", "-o", str(plan.parent / "x.ics")]) == 0
    assert (plan.parent / "x.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert main(["export", "north-axis", "--to", "ics", "--populations", "--dry-run"]) == 2
    assert "E484" in capsys.readouterr().err


def test_that_a_picture_is_put_beside_the_plan_and_not_into_it(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from PIL import Image

    before, source = plan.read_bytes(), plan.parent / "map.png"
    Image.new("RGB", (400, 300), "white").save(source)
    arguments = ["import", str(plan), "--from", str(source)]
    points = ["--point", "0,0=4.7, 26.1", "--point", "400,300=4.5, 26.3"]
    assert main([*arguments, *points]) == 0
    assert plan.read_bytes() == before
    assert plan.with_name(f"{plan.name}.backdrop.json").exists()
    assert "no part of the plan" in capsys.readouterr().out
    for wrong in ([], ["--point", "0,0=4.7, 26.1", "--point", "x"], ["--point", "900,0=4, 26", *points]):
        assert main([*arguments, *wrong]) == 2
        assert "E154" in capsys.readouterr().err
    assert main(["import", "north-axis", "--from", str(source), *points]) == 2
    assert "E315" in capsys.readouterr().err
