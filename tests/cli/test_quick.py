"""Screening and thirty-minute mode on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from pocplanner.cli.main import BAD_INPUT, BLOCKERS, DONE, main
from pocplanner.guidance.library import bundled
from pocplanner.model.document import Document
from pocplanner.storage.codec import DOCUMENT_CODEC

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.model.plan import Plan

ORDER = "FRAGO 12. Stop the group at the ford."
ANSWERS = """\
title = "Ford at K2"
existing_authority_since = 2027-01-10T20:00:00+02:00

[answers]
force_expected = "deadly"
op_urban = "no"
"""


class Run(Protocol):
    """Runs a command in this process; gives exit code, output and messages."""

    def __call__(self, *arguments: str | Path) -> tuple[int, str, str]: ...


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: str | Path) -> tuple[int, str, str]:
        code = main([str(item) for item in arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an order and answers to it."""
    (tmp_path / "order.txt").write_text(ORDER, encoding="utf-8")
    (tmp_path / "answers.toml").write_text(ANSWERS, encoding="utf-8")
    return tmp_path


def made(run: Run, folder: Path, *more: str | Path) -> tuple[int, str, str]:
    return run("new", folder / "quick.pocplan.json", "--quick", folder / "order.txt", *more)


def plan_in(folder: Path) -> Plan:
    return DOCUMENT_CODEC.decode((folder / "quick.pocplan.json").read_bytes()).plan


def test_that_an_order_and_answers_make_a_plan_and_the_rest_is_listed(run: Run, folder: Path) -> None:
    code, out, err = made(run, folder, "--answers", folder / "answers.toml")
    assert (code, err) == (DONE, "")
    assert "Quick list: 18 of 20 unknown" in out
    assert "op_mode = unilateral, coordinated" in " ".join(out.split())
    assert "op_urban" not in out
    plan = plan_in(folder)
    assert (plan.title, plan.information.what) == ("Ford at K2", ORDER)
    assert {fact.key for fact in plan.facts} == {"force_expected", "op_urban"}


def test_that_the_answers_may_be_left_out(run: Run, folder: Path) -> None:
    code, out, _ = made(run, folder)
    assert code == DONE
    assert f"Quick list: {len(bundled().quick)} of {len(bundled().quick)} unknown" in out
    assert not plan_in(folder).existing_authority


def test_that_the_brief_of_a_quick_plan_prints_as_a_draft(run: Run, folder: Path) -> None:
    made(run, folder, "--answers", folder / "answers.toml")
    code, out, _ = run("brief", folder / "quick.pocplan.json", "-o", folder / "brief.pdf")
    assert code == DONE
    assert "DRAFT with" in out
    assert (folder / "brief.pdf").read_bytes().startswith(b"%PDF")


def test_that_action_under_existing_authority_is_never_refused(run: Run, folder: Path) -> None:
    made(run, folder, "--answers", folder / "answers.toml")
    code, out, _ = run("check", folder / "quick.pocplan.json")
    assert code == DONE
    assert out.startswith("Executed under existing authority; brief due by 112000B JAN 27 (24 hours).")
    assert "BLOCKER" in out, "what is open for the brief is still listed"


def test_that_the_same_plan_without_existing_authority_has_blockers(run: Run, folder: Path) -> None:
    made(run, folder)
    code, out, _ = run("check", folder / "quick.pocplan.json")
    assert code == BLOCKERS
    assert "existing authority" not in out


def test_that_the_screening_names_criteria_result_and_what_is_still_to_ask(run: Run, folder: Path) -> None:
    made(run, folder)
    code, out, _ = run("screen", folder / "quick.pocplan.json")
    assert code == DONE
    assert "Screening: A full brief is needed, because not everything is known" in out
    assert out.count("NOT KNOWN · SC-") == len(bundled().screening)
    assert "Still to ask: 10" in out
    assert "Not decided yet; until then a full brief is made." in out


def test_that_the_screening_of_a_quiet_patrol_exits_alike(run: Run) -> None:
    code, out, _ = run("screen", "quiet-patrol")
    assert code == DONE
    assert "Screening: No criterion of this list asks for a full brief" in out
    assert "Still to ask: 0" in out


def test_that_a_decision_is_shown_with_its_reason(run: Run, folder: Path) -> None:
    made(run, folder)
    decision = {"full_brief": "no", "decided_by": "cos", "decided_on": "2027-01-09", "reason": "A routine visit"}
    plan = plan_in(folder).model_dump(mode="json") | {"screening": decision}
    (folder / "quick.pocplan.json").write_bytes(DOCUMENT_CODEC.encode(Document.model_validate({"plan": plan})))
    out = run("screen", folder / "quick.pocplan.json")[1]
    assert "No full brief is made: Chief of Staff, 9 Jan 2027." in out
    assert "Reason: A routine visit" in out
    assert "RW-40" in run("check", folder / "quick.pocplan.json")[1]


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        ("[answers", "E348: The answers are not TOML"),
        ("[answers]\nop_urban = 'perhaps'", "E143"),
        ("[answers]\nno_such = 'yes'", "E142"),
        ("[answers]\nop_urban = true", "E143"),
        ("titel = 'Ford'", "titel"),
        ("existing_authority_since = 2027-01-10T20:00:00", "timezone"),
        ("existing_authority = false\nexisting_authority_since = 2027-01-10T20:00:00Z", "says when it began"),
    ],
)
def test_that_wrong_answers_are_bad_input_and_write_nothing(run: Run, folder: Path, answers: str, message: str) -> None:
    (folder / "answers.toml").write_text(answers, encoding="utf-8")
    code, out, err = made(run, folder, "--answers", folder / "answers.toml")
    assert (code, out) == (BAD_INPUT, "")
    assert message in err
    assert not (folder / "quick.pocplan.json").exists()


@pytest.mark.parametrize(
    ("data", "message"), [(b"", "no text"), (b"\xff\xfe", "not UTF-8"), (b"a" * 20_001, "at most 20000")]
)
def test_that_an_order_that_cannot_be_kept_is_bad_input(run: Run, folder: Path, data: bytes, message: str) -> None:
    (folder / "order.txt").write_bytes(data)
    code, _, err = made(run, folder)
    assert code == BAD_INPUT
    assert message in err
    assert not (folder / "quick.pocplan.json").exists()


def test_that_a_missing_order_is_named(run: Run, folder: Path) -> None:
    code, _, err = run("new", folder / "quick.pocplan.json", "--quick", folder / "gone.txt")
    assert code == BAD_INPUT
    assert "gone.txt" in err


def test_that_answers_without_an_order_and_an_order_beside_a_sample_are_refused(run: Run, folder: Path) -> None:
    assert run("new", folder / "a.pocplan.json", "--answers", folder / "answers.toml")[0] == BAD_INPUT
    assert made(run, folder, "--from", "quiet-patrol")[0] == BAD_INPUT
    assert not list(folder.glob("*.pocplan.json"))
