"""What is said of a plan file: whole or not, from which state, which briefs; and which file is taken for what."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from pocplanner.errors import PlanFileError
from pocplanner.model.document import Document, StoredObject
from pocplanner.reporting.brief_id import plan_digest
from pocplanner.reporting.check import check_file, write_checker
from pocplanner.reporting.signature import signature_bytes
from pocplanner.reporting.verdict import Origin, Standing, Verdict
from pocplanner.reporting.verify_plan import PlanVerdict, verify_plan
from pocplanner.storage.codec import DOCUMENT_CODEC, load_document
from pocplanner.storage.fs import RealFs
from tests.reporting.signed import KNOWN, first, recorded, second, small_pdf
from tests.session.builders import small_plan

if TYPE_CHECKING:
    from pathlib import Path

FS = RealFs()


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "open-road.pocplan.json"
    path.write_bytes(DOCUMENT_CODEC.encode(recorded(first(), second())))
    return path


def test_that_a_whole_plan_is_said_to_be_whole_and_to_prove_nothing(plan: Path) -> None:
    found = verify_plan(FS, plan)
    assert found.whole
    assert found.own_bytes
    assert "“Operation”" in found.sentence
    assert "carries no signature" in found.sentence
    assert found.sentence.count(". ") == 0
    assert found.digest == plan_digest(small_plan())
    assert found.origin is Origin.NO_PLAN


def test_that_the_briefs_in_it_are_named_with_their_state(plan: Path) -> None:
    old, new = verify_plan(FS, plan).briefs
    assert "7Q4K-2M9X" in old
    assert "recorded as signed by G3 Plans, Sector North" in old
    assert old.endswith("made from this state of the plan, superseded")
    assert new.endswith("made from this state of the plan")
    changed = recorded(first()).model_copy(update={"plan": small_plan(area="Elsewhere")})
    plan.write_bytes(DOCUMENT_CODEC.encode(changed))
    assert verify_plan(FS, plan).briefs[0].endswith("the plan has changed since")


def test_that_it_is_compared_with_the_plan_at_hand(plan: Path) -> None:
    document, _ = load_document(FS, plan)
    other_state = Document(plan=small_plan(area="Elsewhere"))
    assert verify_plan(FS, plan, document).origin is Origin.SAME_STATE
    assert verify_plan(FS, plan, other_state).origin is Origin.OTHER_STATE
    assert verify_plan(FS, plan, Document(plan=small_plan(id="other"))).origin is Origin.OTHER_PLAN


def test_that_other_bytes_with_the_same_content_are_seen(plan: Path) -> None:
    plan.write_bytes(plan.read_bytes().replace(b"  ", b" "))
    found = verify_plan(FS, plan)
    assert found.whole
    assert not found.own_bytes


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda data: data[:-300], "E102"),
        (lambda data: data.replace(b'"Operation"', b'"Oper\xffation"', 1), "E120"),
        (lambda data: data.replace(b'"title"', b'"tilte"', 1), "E126"),
        (lambda data: data.replace(b'"id": "camp"', b'"id": "town"', 1), "E128"),
        (lambda data: b"", "E101"),
    ],
)
def test_that_a_damaged_plan_is_not_whole_and_all_faults_are_there(plan: Path, change: object, code: str) -> None:
    plan.write_bytes(change(plan.read_bytes()))  # type: ignore[operator]
    found = check_file(FS, plan)
    assert isinstance(found, PlanVerdict)
    assert not found.whole
    assert "NOT whole" in found.sentence
    assert found.problem is not None
    assert code in {problem.code for problem in found.problem.problems}
    assert found.code == found.problem.code


def test_that_an_earlier_state_must_fit_its_digest(plan: Path) -> None:
    body = '{"kind": "place"}'
    right = StoredObject(digest=hashlib.sha256(body.encode()).hexdigest(), body=body)
    wrong = StoredObject(digest=right.digest, body=body.replace("place", "route"))
    for stored, whole in ((right, True), (wrong, False)):
        plan.write_bytes(DOCUMENT_CODEC.encode(Document(plan=small_plan(), objects=(stored,))))
        assert verify_plan(FS, plan).whole is whole


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'{"format": {"name": "other", "version": "1.0"}}', "E106"),
        (b'{"format": {"name": "pocplan", "version": "9.0"}}', "E107"),
    ],
)
def test_that_no_plan_and_another_version_are_no_verdict(plan: Path, data: bytes, code: str) -> None:
    plan.write_bytes(data)
    with pytest.raises(PlanFileError) as caught:
        verify_plan(FS, plan)
    assert caught.value.code == code


def test_that_each_file_is_taken_for_what_it_is(plan: Path, tmp_path: Path) -> None:
    (tmp_path / "brief.pdf").write_bytes(small_pdf())
    (tmp_path / "brief.pdf.sig").write_bytes(signature_bytes(first()))
    for name in ("brief.pdf", "brief.pdf.sig"):
        found = check_file(FS, tmp_path / name, known=KNOWN)
        assert isinstance(found, Verdict)
        assert found.verified, name
    (tmp_path / "plan.txt").write_bytes(plan.read_bytes())
    assert isinstance(check_file(FS, tmp_path / "plan.txt"), PlanVerdict)
    (tmp_path / "disguised.pocplan.json").write_bytes(small_pdf())
    found = check_file(FS, tmp_path / "disguised.pocplan.json")
    assert isinstance(found, Verdict)
    assert found.standing is Standing.UNKNOWN_SIGNER, "the signature beside it fits its bytes"
    plan.with_name(f"{plan.name}~1").write_bytes(b"\0" + plan.read_bytes())
    assert isinstance(check_file(FS, plan.with_name(f"{plan.name}~1")), PlanVerdict)
    with pytest.raises(PlanFileError, match="E100"):
        check_file(FS, tmp_path / "gone.pocplan.json")


def test_that_the_checker_is_written_as_it_ships(tmp_path: Path) -> None:
    write_checker(FS, tmp_path / "check.py")
    compile((tmp_path / "check.py").read_text("utf-8"), "check.py", "exec")
