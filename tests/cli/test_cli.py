"""The command line: what each command prints, how it exits, and that a failure writes nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

import pytest

from pocplanner.cli import main as main_module
from pocplanner.cli.main import BAD_INPUT, BLOCKERS, DONE, NOT_VERIFIED, STOPPED, main
from pocplanner.guidance.library import bundled
from pocplanner.model.document import Document
from pocplanner.storage.codec import DOCUMENT_CODEC
from pocplanner.storage.samples import load_sample, sample_names
from tests.assessment.ready import ready_plan
from tests.model.plans import full_plan

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = sample_names()[0]


class Run(Protocol):
    """Runs a command in this process; gives exit code, output and messages."""

    def __call__(self, *arguments: str | Path) -> tuple[int, str, str]: ...


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process; gives exit code, output and messages."""

    def command(*arguments: str | Path) -> tuple[int, str, str]:
        code = main([str(item) for item in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return code, captured.out, captured.err

    return command


def written(path: Path, document: Document) -> Path:
    """A plan file with this document."""
    path.write_bytes(DOCUMENT_CODEC.encode(document))
    return path


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    """A plan file with something in every list."""
    return written(tmp_path / "plan.pocplan.json", Document(plan=full_plan()))


@pytest.fixture
def ready_file(tmp_path: Path) -> Path:
    """A plan file that the small library of the tests finds ready."""
    return written(tmp_path / "ready.pocplan.json", Document(plan=ready_plan()))


def names(folder: Path) -> list[str]:
    """What stands in a folder."""
    return sorted(item.name for item in folder.iterdir())


# Samples, new, schema


def test_that_samples_are_listed_with_their_titles(run: Run) -> None:
    code, out, err = run("samples")
    assert (code, err) == (DONE, "")
    assert [line.split()[0] for line in out.splitlines()] == list(sample_names())
    assert load_sample(SAMPLE).plan.title in out


def test_that_a_new_plan_is_empty_and_says_that_it_is_not_encrypted(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("new", tmp_path / "a.pocplan.json")
    assert code == DONE
    assert "not encrypted" in out
    document = DOCUMENT_CODEC.decode((tmp_path / "a.pocplan.json").read_bytes())
    assert [option.option_kind.value for option in document.plan.options] == ["operate", "no_operation"]
    assert document.plan.situation.places == ()


def test_that_a_copy_of_a_sample_has_all_of_it_under_a_new_id(run: Run, tmp_path: Path) -> None:
    code, _, _ = run("new", tmp_path / "a.pocplan.json", "--from", SAMPLE)
    assert code == DONE
    copy, original = DOCUMENT_CODEC.decode((tmp_path / "a.pocplan.json").read_bytes()).plan, load_sample(SAMPLE).plan
    assert copy.id != original.id
    assert copy.situation == original.situation
    assert copy.measures == original.measures


def test_that_a_copy_turns_references_to_the_plan_itself_to_its_new_id() -> None:
    from pocplanner.model.walk import references
    from pocplanner.session.new_plan import copy_of

    copy = copy_of(Document(plan=full_plan()), lambda: "copied")
    targets = {reference.target for reference in references(copy.plan)}
    assert "plan" not in targets
    assert "copied" in targets
    assert DOCUMENT_CODEC.decode(DOCUMENT_CODEC.encode(copy)) == copy


def test_that_a_plan_that_reuses_a_situation_has_nothing_else_and_no_list_looked_at(run: Run, tmp_path: Path) -> None:
    old = load_sample(SAMPLE)
    before = written(tmp_path / "old.pocplan.json", old)
    assert run("new", tmp_path / "new.pocplan.json", "--from", before)[0] == DONE
    new = DOCUMENT_CODEC.decode((tmp_path / "new.pocplan.json").read_bytes()).plan
    assert [place.id for place in new.situation.places] == [place.id for place in old.plan.situation.places]
    assert "complete" in {item.state for item in old.plan.situation.coverage}
    assert {item.state for item in new.situation.coverage} == {"not_looked_at"}
    assert (new.facts, new.measures, new.risk_decisions, new.aar.metrics) == ((), (), (), "")
    assert (new.mission, new.exercise) == (old.plan.mission, old.plan.exercise)


def test_that_what_was_said_about_the_earlier_operation_is_unknown_again(run: Run, tmp_path: Path) -> None:
    tree = full_plan().model_dump(mode="json")
    tree["situation"] |= {"season": "dry", "movement_light": "night"}
    tree["situation"]["routes"][0]["used_in_operation"] = "no"
    tree["situation"]["armed_actors"][0] |= {"move_expected": "no", "addressed": "no"}
    tree["situation"]["partner_forces"][0] |= {"role": "none", "leaves_posts": "no"}
    tree["situation"]["places"][0] |= {"first_light": "05:30:00", "explosive_hazard": "no"}
    old = written(tmp_path / "old.pocplan.json", Document.model_validate({"plan": tree}))
    assert run("new", tmp_path / "new.pocplan.json", "--from", old)[0] == DONE
    situation = DOCUMENT_CODEC.decode((tmp_path / "new.pocplan.json").read_bytes()).plan.situation
    actor, force, unit = situation.armed_actors[0], situation.partner_forces[0], situation.mission_units[0]
    assert (situation.season, situation.movement_light, situation.places[0].first_light) == ("any", "any", None)
    assert situation.routes[0].used_in_operation == "unknown"
    assert (actor.move_expected, actor.addressed, actor.at) == ("unknown", "unknown", ("camp",))
    assert (force.role, force.leaves_posts, force.leaves, unit.leaves_places) == ("unknown", "unknown", (), ())
    assert situation.places[0].explosive_hazard == "no"


def test_that_a_file_that_exists_is_never_overwritten_by_a_new_plan(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "a.pocplan.json"
    target.write_text("mine", encoding="utf-8")
    code, out, err = run("new", target, "--from", SAMPLE)
    assert (code, out) == (BAD_INPUT, "")
    assert "E311" in err
    assert target.read_text(encoding="utf-8") == "mine"
    assert run("new", tmp_path)[0] == BAD_INPUT
    assert names(tmp_path) == ["a.pocplan.json"]


@pytest.mark.parametrize("origin", ["nosuch", "nosuch.pocplan.json"])
def test_that_a_new_plan_from_nothing_is_not_written(run: Run, tmp_path: Path, origin: str) -> None:
    code, _, err = run("new", tmp_path / "a.pocplan.json", "--from", origin)
    assert code == BAD_INPUT
    assert "E100" in err
    assert names(tmp_path) == []


def test_that_the_schema_is_json_schema_of_a_plan_file(run: Run) -> None:
    code, out, _ = run("schema")
    assert code == DONE
    assert json.loads(out) == json.loads(json.dumps(Document.model_json_schema()))


# Assess, explain, check, brief


def test_that_an_assessment_in_json_holds_every_part_and_entries_by_id(run: Run) -> None:
    code, out, err = run("assess", SAMPLE, "--format", "json")
    assert (code, err) == (DONE, "")
    tree = json.loads(out)
    assert {"risks", "measures", "hrddp", "contingency", "information_needs", "rules_checked", "readiness"} <= set(tree)
    assert tree["risks"][0]["entry"] in {*bundled().entries, None}
    assert tree["library_digest"] == bundled().digest


def test_that_an_assessment_in_words_holds_every_part(run: Run) -> None:
    code, out, _ = run("assess", SAMPLE)
    assert code == DONE
    parts = (
        "Register:",
        "Possible",
        "Measures before",
        "HRDDP",
        "Contingency plans",
        "Information needs",
        "Rules checked",
    )
    positions = [out.index(f"\n{part}") for part in parts]
    assert positions == sorted(positions)
    assert max(len(line) for line in out.splitlines()) <= 120


def test_that_an_empty_plan_is_not_told_to_be_safe(run: Run, tmp_path: Path) -> None:
    run("new", tmp_path / "a.pocplan.json")
    out = run("assess", tmp_path / "a.pocplan.json")[1]
    assert "no risk" not in out.lower().replace("no risk asks", "")
    assert "BLOCKER" in out


def test_that_an_option_can_be_assessed_and_an_unknown_one_is_told(run: Run) -> None:
    option = load_sample(SAMPLE).plan.options[-1]
    assert f"Option: {option.title}" in run("assess", SAMPLE, "--option", option.id)[1]
    code, out, err = run("assess", SAMPLE, "--option", "gone")
    assert (code, out) == (BAD_INPUT, "")
    assert "E310" in err
    assert option.id in err


def test_that_the_day_of_the_assessment_can_be_given(run: Run) -> None:
    assert "as of 2031-02-03" in run("assess", SAMPLE, "--as-of", "2031-02-03")[1]


def test_that_a_plan_that_names_no_day_is_assessed_today(run: Run, tmp_path: Path) -> None:
    run("new", tmp_path / "a.pocplan.json")
    before = datetime.now().astimezone().date()
    out = run("assess", tmp_path / "a.pocplan.json")[1]
    assert f"as of {before}" in out or f"as of {datetime.now().astimezone().date()}" in out


def test_that_check_exits_with_blockers_and_lists_them(run: Run, tmp_path: Path) -> None:
    run("new", tmp_path / "a.pocplan.json")
    code, out, err = run("check", tmp_path / "a.pocplan.json")
    assert (code, err) == (BLOCKERS, "")
    assert "BLOCKER RB-01" in out


def test_that_check_exits_ready_where_nothing_blocks(
    run: Run, ready_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.assessment.ready import library

    monkeypatch.setattr(main_module, "_library", library)
    code, out, _ = run("check", ready_file, "--as-of", "2027-01-12")
    assert code == DONE
    assert "does not say that the operation would not harm civilians" in out


def test_that_check_looks_at_the_recommended_option(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.assessment.ready import MEASURE, library

    monkeypatch.setattr(main_module, "_library", library)
    elsewhere = ready_plan(measures=[{**MEASURE, "options": ["stay"]}])
    path = written(tmp_path / "a.pocplan.json", Document(plan=elsewhere))
    assert run("check", path, "--as-of", "2027-01-12")[0] == BLOCKERS
    assert run("check", path, "--as-of", "2027-01-12", "--option", "stay")[0] == DONE


def test_that_a_brief_is_written_as_a_pdf(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("brief", "quiet-patrol", "-o", tmp_path / "brief.pdf")
    assert code == DONE
    assert "Written:" in out
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF-")
    assert names(tmp_path) == ["brief.pdf"]


def test_that_a_final_brief_with_open_blockers_is_not_written(run: Run, tmp_path: Path) -> None:
    run("new", tmp_path / "a.pocplan.json")
    code, out, err = run("brief", tmp_path / "a.pocplan.json", "-o", tmp_path / "brief.pdf", "--final")
    assert (code, out) == (BLOCKERS, "")
    assert "E170" in err
    assert not (tmp_path / "brief.pdf").exists()


def test_that_a_brief_never_takes_the_place_of_its_plan(run: Run, plan_file: Path) -> None:
    before = plan_file.read_bytes()
    code, _, err = run("brief", plan_file, "-o", plan_file)
    assert code == BAD_INPUT
    assert "E313" in err
    assert plan_file.read_bytes() == before


# Guidance


def test_that_guidance_entries_are_listed_and_shown(run: Run) -> None:
    code, out, _ = run("guidance", "list")
    assert code == DONE
    assert len(out.splitlines()) == len(bundled().entries)
    code, out, _ = run("guidance", "show", "R-11.4.6-01")
    assert code == DONE
    assert json.loads(out)["id"] == "R-11.4.6-01"
    code, _, err = run("guidance", "show", "R-99")
    assert code == BAD_INPUT
    assert "E401" in err


@pytest.mark.parametrize("action", [("lint",), ("test",), ("compile", "--check")])
def test_that_the_library_that_ships_passes_each_check(run: Run, action: tuple[str, ...]) -> None:
    code, out, err = run("guidance", *action)
    assert (code, err) == (DONE, "")
    assert out


@pytest.fixture
def broken_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library folder with a readiness rule whose check the program does not have, in place of the one that ships."""
    from pocplanner.cli import guidance
    from pocplanner.guidance.library import source_folder

    folder = tmp_path / "guidance"
    (folder / "readiness").mkdir(parents=True)
    for name in ("sources", "groups", "scales"):
        text = source_folder().joinpath(f"{name}.toml").read_text("utf-8")
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    text = source_folder().joinpath("readiness", "RB-01.toml").read_text("utf-8")
    text = text.replace('check = "', 'check = "no_such_').replace("[text.en]", "[text.en]", 1)
    (folder / "readiness" / "RB-01.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(guidance, "source_folder", lambda: folder)
    return folder


def test_that_lint_tells_of_a_check_that_the_program_does_not_have(run: Run, broken_library: Path) -> None:
    assert broken_library.exists()
    code, out, err = run("guidance", "lint")
    assert (code, out) == (BAD_INPUT, "")
    assert "the program has no check “no_such_no_legal_basis” (in RB-01)" in err
    assert err.endswith("1 problem\n")


def test_that_a_stale_compiled_library_is_told_and_compiling_mends_it(run: Run, broken_library: Path) -> None:
    code, _, err = run("guidance", "compile", "--check")
    assert code == BAD_INPUT
    assert "E405" in err
    assert names(broken_library.parent) == ["guidance"]
    assert run("guidance", "compile")[0] == DONE
    assert run("guidance", "compile", "--check")[:2] == (DONE, "guidance compile: up to date\n")


def test_that_a_library_that_cannot_be_loaded_is_told_file_by_file(run: Run, broken_library: Path) -> None:
    (broken_library / "readiness" / "RB-01.toml").write_text("id = ", encoding="utf-8")
    for action in ("lint", "test", "compile"):
        code, out, err = run("guidance", action)
        assert (code, out) == (BAD_INPUT, "")
        assert "readiness/RB-01.toml" in err


# Arguments, streams, failures


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("frobnicate",),
        ("assess",),
        ("assess", SAMPLE, "--format", "xml"),
        ("assess", SAMPLE, "--as-of", "tomorrow"),
        ("assess", SAMPLE, "--as-of", "2026-02-30"),
        ("explain", SAMPLE),
        ("brief", SAMPLE),
        ("guidance",),
        ("guidance", "show"),
    ],
)
def test_that_wrong_arguments_are_told_in_one_line(run: Run, arguments: tuple[str, ...]) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (BAD_INPUT, "")
    assert err.startswith("E010: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize("arguments", [("--help",), ("assess", "--help"), ("guidance", "--help")])
def test_that_help_is_no_failure(run: Run, arguments: tuple[str, ...]) -> None:
    code, out, _ = run(*arguments)
    assert code == DONE
    assert "usage:" in out


def test_that_a_failure_of_the_program_itself_ends_without_traceback_or_plan_content(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError("Informant Lives Here")

    monkeypatch.setattr(main_module, "_sound_plan", fails)
    code, out, err = run("assess", SAMPLE)
    assert (code, out) == (BAD_INPUT, "")
    assert err.startswith("E900: The program failed (RuntimeError).")
    assert "Informant" not in err


def test_that_a_stop_by_hand_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(main_module, "_sound_plan", stopped)
    code, _, err = run("assess", SAMPLE)
    assert code == STOPPED
    assert "Stopped" in err


def python(*arguments: str, **environment: str) -> subprocess.Popen[bytes]:
    """The command line in a process of its own."""
    path = os.pathsep.join([str(ROOT), str(ROOT / "resources")])
    return subprocess.Popen(
        [sys.executable, "-m", "pocplanner.cli", *arguments],
        env={**os.environ, "PYTHONPATH": path, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_that_a_reader_who_stops_reading_is_no_failure() -> None:
    process = python("schema")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(1)
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(50) == DONE
    process.stderr.close()


def test_that_a_terminal_without_utf_8_still_prints(tmp_path: Path) -> None:
    plan = full_plan().model_copy(update={"title": "Opération مخيم"})
    path = written(tmp_path / "a.pocplan.json", Document(plan=plan))
    with python("assess", str(path), PYTHONIOENCODING="ascii", PYTHONUTF8="0") as process:
        out, err = process.communicate(timeout=50)
    assert (process.returncode, err) == (DONE, b"")
    assert b"Op\\xe9ration" in out


# Selftest


def test_that_the_selftest_passes_here(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from pocplanner.cli import selftest

    monkeypatch.setattr(selftest, "_brief", lambda: "not printed in this test")
    code, out, _ = run("selftest")
    assert code == DONE
    assert out.count("passed") == 3 + len(sample_names())


@pytest.mark.parametrize("error", [ImportError("no such library"), ValueError("x")])
def test_that_a_selftest_that_fails_says_which_part_and_goes_on(
    run: Run, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    from pocplanner.cli import selftest

    def fails(*_: Any) -> str:  # noqa: ANN401
        raise error

    monkeypatch.setattr(selftest, "_sample", fails)
    monkeypatch.setattr(selftest, "_brief", fails)
    code, out, _ = run("selftest")
    assert code == NOT_VERIFIED
    assert f"FAILED  brief: {type(error).__name__}" in out
    assert "passed  save and open" in out


def test_that_the_selftest_finds_a_library_that_was_changed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from pocplanner.cli import selftest
    from pocplanner.guidance.library import Library

    shipped = bundled().data
    tampered = Library(shipped.model_copy(update={"entries": shipped.entries[1:]}))
    monkeypatch.setattr(selftest, "bundled", lambda: tampered)
    monkeypatch.setattr(selftest, "_brief", lambda: "not printed in this test")
    code, out, _ = run("selftest")
    assert code == NOT_VERIFIED
    assert "E902" in out
