"""An issued brief is a fact: it is recorded, saved and never undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.document import Document, reference_problems
from pocplanner.model.ids import FieldRef
from pocplanner.reporting.signature import issued_brief
from pocplanner.session.commands import SetField
from pocplanner.session.session import Session
from pocplanner.storage.fs import RealFs
from tests.reporting.signed import first, second
from tests.session.builders import rig

if TYPE_CHECKING:
    from pathlib import Path

BRIEF = issued_brief(first(), "issue-1")


def session() -> Session:
    return rig().session


def test_that_a_recorded_brief_is_in_the_document_and_waits_to_be_saved() -> None:
    working = session()
    change = working.record_brief(BRIEF)
    assert working.document.briefs == (BRIEF,)
    assert (set(change.kinds), set(change.ids)) == ({"issued_brief"}, {"issue-1"})
    assert change.label == "record brief 7Q4K-2M9X"
    assert working.dirty


def test_that_no_undo_takes_an_issued_brief_back() -> None:
    working = session()
    working.apply(SetField(FieldRef(object="plan", field="title"), "Other"))
    working.record_brief(BRIEF)
    assert working.undo_label == "change title"
    working.undo()
    assert working.plan.title == "Operation"
    assert working.document.briefs == (BRIEF,)
    working.redo()
    assert working.document.briefs == (BRIEF,)
    assert working.plan.title == "Other"


def test_that_the_same_record_is_kept_once() -> None:
    working = session()
    working.record_brief(BRIEF)
    assert not working.record_brief(BRIEF)
    assert working.document.briefs == (BRIEF,)


def test_that_issued_briefs_survive_saving_in_their_order(tmp_path: Path) -> None:
    working = session()
    later = issued_brief(second(), "issue-2")
    working.record_brief(BRIEF)
    working.record_brief(later)
    working.save(RealFs(), tmp_path / "plan.pocplan.json")
    again = Session.open(RealFs(), tmp_path / "plan.pocplan.json", working.around)
    assert again.document.briefs == (BRIEF, later)
    assert not working.dirty


def test_that_two_records_with_one_id_are_a_problem_of_the_file() -> None:
    document = Document(plan=session().plan, briefs=(BRIEF, BRIEF))
    assert [(problem.code, problem.where) for problem in reference_problems(document)] == [("E128", "briefs.1")]
