"""Mission packs on the command line: where they are given, what is said of them, and what is refused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Protocol

import pytest

from pocplanner.cli.main import BAD_INPUT, BLOCKERS, DONE, main
from pocplanner.guidance.library import bundled
from pocplanner.guidance.summary import summary_of
from pocplanner.storage.codec import DOCUMENT_CODEC
from pocplanner.storage.fs import RealFs
from pocplanner.storage.pack_files import read_pack
from tests.guidance.mini_pack import CRITERION, EXAMPLE, files, written

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.model.plan import Plan

RISK = "R-TN-01@"


class Run(Protocol):
    """Runs a command in this process; gives exit code, output and messages."""

    def __call__(self, *arguments: str | Path) -> tuple[int, str, str]: ...


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: str | Path) -> tuple[int, str, str]:
        code = main([str(item) for item in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return code, captured.out, captured.err

    return command


@pytest.fixture
def pinned(run: Run, tmp_path: Path) -> Path:
    """A copy of a sample that pins the example pack and answers its question."""
    path = tmp_path / "plan.pocplan.json"
    assert run("new", path, "--from", "north-axis", "--pack", EXAMPLE)[0] == DONE
    document = DOCUMENT_CODEC.decode(path.read_bytes())
    answer = {"id": "f-fords", "key": "fords_in_flood", "value": "yes"}
    raw = document.model_dump(mode="json")
    raw["plan"]["facts"].append(answer)
    path.write_bytes(DOCUMENT_CODEC.encode(type(document).model_validate(raw)))
    return path


def plan_in(path: Path) -> Plan:
    return DOCUMENT_CODEC.decode(path.read_bytes()).plan


# Plans


def test_that_a_new_plan_pins_the_packs_that_it_is_given(pinned: Path) -> None:
    pack = read_pack(RealFs(), EXAMPLE)
    assert [(pin.pack, pin.version, pin.digest) for pin in plan_in(pinned).packs] == [
        ("talvora-north", "1.0", pack.digest)
    ]


def test_that_a_pack_that_does_not_hold_is_not_pinned_and_nothing_is_written(run: Run, tmp_path: Path) -> None:
    folder = written(tmp_path / "bad")
    (folder / "criteria" / "CS-N1.toml").write_text(CRITERION.replace("Words.", "There is no risk."), encoding="utf-8")
    code, out, err = run("new", tmp_path / "a.pocplan.json", "--pack", folder)
    assert (code, out) == (BAD_INPUT, "")
    assert "reassures" in err
    assert not (tmp_path / "a.pocplan.json").exists()


@pytest.mark.parametrize("command", [("assess",), ("check",), ("explain", RISK), ("brief", "-o", "out.pdf")])
def test_that_a_pinned_pack_that_is_not_given_is_an_error(
    run: Run, pinned: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, err = run(command[0], pinned, *command[1:])
    assert (code, out) == (BAD_INPUT, "")
    assert "E451" in err
    assert "talvora-north 1.0" in err
    assert "--without-packs" in err
    assert not (tmp_path / "out.pdf").exists()


def test_that_another_state_of_a_pinned_pack_is_an_error_until_it_is_pinned_anew(
    run: Run, pinned: Path, tmp_path: Path
) -> None:
    content = {path.relative_to(EXAMPLE).as_posix(): path.read_bytes() for path in EXAMPLE.rglob("*.toml")}
    content["pack.toml"] = content["pack.toml"].replace(b'version = "1.0"', b'version = "1.1"')
    newer = written(tmp_path / "newer", content)
    code, _, err = run("assess", pinned, "--pack", newer)
    assert code == BAD_INPUT
    assert "E452" in err
    assert "version 1.1" in err
    assert "pocplanner-cli pin" in err
    code, out, _ = run("pin", pinned, "--pack", newer)
    assert code == DONE
    assert "pins talvora-north 1.1" in out
    assert run("assess", pinned, "--pack", newer)[0] == DONE
    assert (tmp_path / "plan.pocplan.json~1").exists()


def test_that_pins_can_be_taken_away_and_a_sample_or_nothing_is_no_plan_to_pin(run: Run, pinned: Path) -> None:
    assert "pins no mission pack" in run("pin", pinned, "--none")[1]
    assert plan_in(pinned).packs == ()
    assert run("pin", "north-axis", "--none")[0] == BAD_INPUT
    for arguments in ((), ("--none", "--pack", EXAMPLE)):
        code, _, err = run("pin", pinned, *arguments)
        assert code == BAD_INPUT
        assert err.startswith("E010")


def test_that_an_assessment_shows_packs_and_marks_their_risks(run: Run, pinned: Path) -> None:
    code, out, _ = run("assess", pinned, "--pack", EXAMPLE)
    assert code == DONE
    assert "Mission pack talvora-north 1.0 (" in out
    assert "in use, pinned by the plan; adds 3 entries, overrides" in out
    assert "Possible counts as high" in out
    assert "From mission pack talvora-north 1.0" in out
    tree = json.loads(run("assess", pinned, "--pack", EXAMPLE, "--format", "json")[1])
    assert tree["packs"][0]["added"] == ["M-TN-01", "Q-fords_in_flood", "R-TN-01"]
    assert tree["packs"][0]["overridden"] == ["M-B-05"]
    marks = {risk["id"]: risk["origin"] for risk in tree["risks"]}
    assert marks[RISK]["pack"] == "talvora-north"
    assert {key for key, mark in marks.items() if mark} == {RISK}


def test_that_the_one_file_serves_as_the_folder_does(run: Run, pinned: Path, tmp_path: Path) -> None:
    target = tmp_path / "talvora-north.pocpack.json"
    code, out, _ = run("guidance", "pack", EXAMPLE, "-o", target)
    assert code == DONE
    assert read_pack(RealFs(), EXAMPLE).digest in out
    assert run("assess", pinned, "--pack", target) == run("assess", pinned, "--pack", EXAMPLE)
    first = target.read_bytes()
    run("guidance", "pack", target, "-o", target)
    assert target.read_bytes() == first


def test_that_a_pack_that_a_plan_does_not_pin_is_used_and_said_to_be_so(run: Run) -> None:
    code, out, _ = run("assess", "quiet-patrol", "--pack", EXAMPLE)
    assert code == DONE
    assert "in use, not pinned by the plan" in out


def test_that_going_without_pinned_packs_is_said_wherever_something_is_said(
    run: Run, pinned: Path, tmp_path: Path
) -> None:
    for command in ("assess", "check"):
        code, out, _ = run(command, pinned, "--without-packs")
        assert code == (DONE if command == "assess" else BLOCKERS)
        assert "NOT USED, although the plan pins it" in out
        assert "BLOCKER RB-30" in out
    tree = json.loads(run("assess", pinned, "--without-packs", "--format", "json")[1])
    assert [pack["state"] for pack in tree["packs"]] == ["left_out"]
    assert RISK not in {risk["id"] for risk in tree["risks"]}
    code, out, _ = run("brief", pinned, "--without-packs", "-o", tmp_path / "b.pdf")
    assert code == DONE
    assert "WITHOUT mission pack talvora-north 1.0" in out
    code, _, err = run("brief", pinned, "--without-packs", "--final", "-o", tmp_path / "f.pdf")
    assert code == BLOCKERS
    assert "mission pack that the plan pins was not used" in err


def test_that_packs_and_going_without_them_exclude_each_other(run: Run, pinned: Path) -> None:
    code, _, err = run("assess", pinned, "--pack", EXAMPLE, "--without-packs")
    assert code == BAD_INPUT
    assert err.startswith("E010")


def test_that_a_brief_lists_packs_and_entries(run: Run, pinned: Path, tmp_path: Path) -> None:
    from pypdf import PdfReader

    texts = []
    for name, option in (("with", ("--pack", EXAMPLE)), ("without", ("--without-packs",))):
        assert run("brief", pinned, *option, "--edition", "archive", "-o", tmp_path / f"{name}.pdf")[0] == DONE
        pages = PdfReader(tmp_path / f"{name}.pdf").pages
        texts.append([" ".join(page.extract_text().split()) for page in pages])
    whole, missing = (" ".join(pages) for pages in texts)
    assert "Sector North: fords in flood and the names of the sector" in whole
    for part in ("M-TN-01", "Q-fords_in_flood", "M-B-05", "Digest with the packs", "From mission pack talvora-north"):
        assert part in whole
    assert "Made without 1 mission pack that the plan pins." in missing
    assert "A mission pack that the plan pins was not used" in texts[1][0]
    assert "A mission pack that the plan pins was not used" not in whole


def test_that_validate_looks_at_the_plan_with_its_packs(run: Run, pinned: Path) -> None:
    assert run("validate", pinned, "--pack", EXAMPLE)[0] == DONE
    code, out, err = run("validate", pinned)
    assert (code, out) == (BAD_INPUT, "")
    assert "E451" in err
    assert "E142" not in err
    code, out, _ = run("validate", pinned, "--without-packs")
    assert code == DONE
    assert "were not looked at" in out
    run("pin", pinned, "--none")
    code, _, err = run("validate", pinned)
    assert code == BAD_INPUT
    assert "There is no question “fords_in_flood”" in err


def test_that_problems_of_several_packs_are_told_together(run: Run, tmp_path: Path) -> None:
    first = written(tmp_path / "a", files(pack="id = "))
    code, out, err = run("assess", "quiet-patrol", "--pack", first, "--pack", tmp_path / "gone", "--pack", EXAMPLE)
    assert (code, out) == (BAD_INPUT, "")
    assert "E440" in err
    assert "E100" in err


# Guidance


def test_that_list_and_show_say_what_a_pack_added_and_overrode(run: Run) -> None:
    code, out, _ = run("guidance", "list", "--pack", EXAMPLE)
    assert code == DONE
    marked = {line.split()[0]: line.partition("[")[2] for line in out.splitlines() if line.endswith("]")}
    assert marked == {
        "M-B-05": "mission pack talvora-north 1.0, overrides the library]",
        "M-TN-01": "mission pack talvora-north 1.0]",
        "Q-fords_in_flood": "mission pack talvora-north 1.0]",
        "R-TN-01": "mission pack talvora-north 1.0]",
    }
    code, out, err = run("guidance", "show", "M-B-05", "--pack", EXAMPLE)
    assert json.loads(out)["lead_days"] == 10
    assert err == "From mission pack talvora-north 1.0, overrides the library.\n"
    assert json.loads(run("guidance", "show", "M-B-05")[1])["lead_days"] == 7


def test_that_the_list_can_be_narrowed_to_a_kind_and_a_class(run: Run) -> None:
    risks = run("guidance", "list", "--kind", "risk", "--class", "access")[1].splitlines()
    assert [line.split()[0] for line in risks] == [
        item.id for item in bundled().risks if item.pathway.value == "access"
    ]
    every = run("guidance", "list", "--class", "access")[1].splitlines()
    assert {line.split()[1] for line in every} == {"risk", "measure", "scenario"}
    for arguments in (("--kind", "dragon"), ("--class", "dragon")):
        code, out, err = run("guidance", "list", *arguments)
        assert (code, out) == (BAD_INPUT, "")
        assert "E314" in err
        assert "Use one of:" in err


def test_that_the_summary_prints_every_table_and_the_thin_spots(run: Run) -> None:
    code, out, _ = run("guidance", "list", "--summary")
    assert code == DONE
    for heading in (
        "By class of harm pathway",
        "Measures by the office that owns them",
        "Entries by source document",
        "Entries by theme",
        f"Thin spots: {len(summary_of(bundled()).thin)}",
    ):
        assert f"\n{heading}\n" in out
    assert "Access, services, livelihoods and aid" in out
    assert max(len(line) for line in out.splitlines()) <= 120
    assert "with mission pack talvora-north 1.0" in run("guidance", "list", "--summary", "--pack", EXAMPLE)[1]


def test_that_lint_and_test_look_at_the_library_with_the_pack(run: Run, tmp_path: Path) -> None:
    assert "4 entries of mission pack talvora-north 1.0, no problem" in run("guidance", "lint", "--pack", EXAMPLE)[1]
    assert "all as expected" in run("guidance", "test", "--pack", EXAMPLE)[1]
    content = {path.relative_to(EXAMPLE).as_posix(): path.read_bytes() for path in EXAMPLE.rglob("*.toml")}
    risk = "access/R-TN-01.toml"
    wrong = {**content, risk: content[risk].replace(b'expect = "possible"', b'expect = "triggered"')}
    code, out, err = run("guidance", "test", "--pack", written(tmp_path / "wrong", wrong))
    assert (code, out) == (BAD_INPUT, "")
    assert "R-TN-01, case “nobody asked about the fords” (mission pack talvora-north 1.0)" in err
    assert err.endswith("1 problem\n")
    dangling = {**content, risk: content[risk].replace(b'"M-A-04"', b'"M-A-99"').replace(b'"M-TN-01"', b'"M-TN-9"')}
    code, out, err = run("guidance", "lint", "--pack", written(tmp_path / "dangling", dangling))
    assert (code, out) == (BAD_INPUT, "")
    assert "unknown measure M-A-99 (in R-TN-01 (mission pack talvora-north 1.0))" in err
    assert "no risk asks for this measure (in M-TN-01" in err
    assert err.endswith("3 problems\n")


def test_that_the_library_that_ships_never_takes_up_a_pack(run: Run, tmp_path: Path) -> None:
    from pocplanner.guidance.library import COMPILED, source_folder

    shipped = source_folder().joinpath("..", COMPILED)
    before = shipped.read_bytes()
    for arguments in ((), ("--check",), ("-o", str(shipped))):
        code, out, err = run("guidance", "compile", "--pack", EXAMPLE, *arguments)
        assert (code, out) == (BAD_INPUT, "")
        assert "E315" in err
    assert shipped.read_bytes() == before
    target = tmp_path / "combined.json"
    assert run("guidance", "compile", "--pack", EXAMPLE, "-o", target)[0] == DONE
    assert "R-TN-01" in target.read_text(encoding="utf-8")
    assert run("guidance", "compile", "--pack", EXAMPLE, "-o", target, "--check")[0] == DONE


def test_that_a_pack_in_one_file_is_known_by_its_name_and_written_whole_or_not(run: Run, tmp_path: Path) -> None:
    for name in ("pack.toml", "x.json", ".pocpack.json"):
        code, out, err = run("guidance", "pack", EXAMPLE, "-o", tmp_path / name)
        assert (code, out) == (BAD_INPUT, "")
        assert "E316" in err
    bad = written(tmp_path / "bad", files(pack="id = "))
    assert run("guidance", "pack", bad, "-o", tmp_path / "x.pocpack.json")[0] == BAD_INPUT
    assert [item.name for item in tmp_path.iterdir()] == ["bad"]


@pytest.mark.parametrize("command", ["samples", "schema", "selftest"])
def test_that_commands_that_have_nothing_to_do_with_packs_take_none(run: Run, command: str) -> None:
    code, _, err = run(command, "--pack", EXAMPLE)
    assert code == BAD_INPUT
    assert err.startswith("E010")
