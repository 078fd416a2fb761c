from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pocplanner.errors import CommandError, PlanFileError
from pocplanner.model.ids import FieldRef
from pocplanner.model.situation import Place
from pocplanner.session.commands import AddObject, RemoveObject, SetField
from pocplanner.session.session import Session
from pocplanner.storage.fs import RealFs
from tests.session.builders import rig, small_plan

if TYPE_CHECKING:
    from pathlib import Path

NAME = FieldRef(object="camp", field="name")
PLACES = FieldRef(object="plan", field="situation.places")


def test_that_undo_and_redo_walk_through_the_steps() -> None:
    session = rig().session
    session.apply(SetField(NAME, "Camp X"))
    session.apply(SetField(NAME, "Camp Y"))
    assert session.undo_label == "change name of Camp X"
    session.undo()
    assert session.plan.situation.places[0].name == "Camp X"
    session.undo()
    assert session.plan == small_plan()
    assert session.undo_label is None
    session.redo()
    session.redo()
    assert session.plan.situation.places[0].name == "Camp Y"
    assert session.redo_label is None
    assert not session.redo()


def test_that_a_new_step_forgets_what_was_undone() -> None:
    session = rig().session
    session.apply(SetField(NAME, "Camp X"))
    session.undo()
    session.apply(SetField(NAME, "Camp Z"))
    assert session.redo_label is None


def test_that_typing_in_one_field_is_one_step_until_a_pause_or_another_field() -> None:
    setup = rig()
    for text in ("Camp", "Camp X", "Camp XY"):
        setup.session.apply(SetField(NAME, text, typing=True))
        setup.clock.move(2)
    setup.clock.move(60)
    setup.session.apply(SetField(NAME, "Camp XYZ", typing=True))
    setup.session.undo()
    assert setup.session.plan.situation.places[0].name == "Camp XY"
    setup.session.undo()
    assert setup.session.plan == small_plan()


def test_that_leaving_a_field_ends_its_step() -> None:
    session = rig().session
    session.apply(SetField(NAME, "Camp X", typing=True))
    session.end_typing()
    session.apply(SetField(NAME, "Camp XY", typing=True))
    session.undo()
    assert session.plan.situation.places[0].name == "Camp X"


def test_that_typing_after_an_undo_is_a_step_of_its_own() -> None:
    session = rig().session
    session.apply(SetField(NAME, "Camp X", typing=True))
    session.undo()
    session.redo()
    session.apply(SetField(NAME, "Camp XY", typing=True))
    session.undo()
    assert session.plan.situation.places[0].name == "Camp X"


def test_that_a_refused_command_leaves_plan_history_and_saved_state_as_they_were() -> None:
    session = rig().session
    before = session.plan
    with pytest.raises(CommandError):
        session.apply(RemoveObject("camp"))
    assert session.plan is before
    assert session.undo_label is None
    assert not session.dirty


def test_that_an_edit_without_effect_is_no_step() -> None:
    session = rig().session
    assert not session.apply(SetField(NAME, "Camp A"))
    assert session.undo_label is None
    assert not session.dirty


def test_that_the_change_set_carries_who_asked() -> None:
    session = rig().session
    assert session.apply(SetField(NAME, "Camp X"), "form-7").initiator == "form-7"
    assert session.undo().initiator == ""


def test_that_undoing_back_to_the_saved_plan_is_no_unsaved_work() -> None:
    session = rig().session
    session.apply(SetField(NAME, "Camp X"))
    assert session.dirty
    session.undo()
    assert not session.dirty


def test_that_the_assessment_is_recomputed_once_after_an_edit_and_for_another_option() -> None:
    setup = rig()
    assert setup.session.assessment is setup.session.assessment
    assert setup.assess.calls == [None]
    setup.session.apply(SetField(NAME, "Camp X"))
    assert not setup.session.is_assessed
    _ = setup.session.assessment
    setup.session.choose_option("stay")
    _ = setup.session.assessment
    assert setup.assess.calls == [None, None, "stay"]


def test_that_an_assessment_made_elsewhere_is_taken_with_its_numbers() -> None:
    setup = rig()
    session, plan = setup.session, setup.session.plan
    assert session.take_assessment(setup.assess(plan, None), plan, None)
    assert session.is_assessed
    assert {risk.id: risk.number for risk in session.assessment.risks} == {"R-1@site=camp": 1, "R-1@site=town": 2}
    assert [entry.number for entry in session.plan.risk_numbers] == [1, 2]
    assert setup.assess.calls == [None]


def test_that_an_assessment_of_another_state_or_option_is_not_taken() -> None:
    setup = rig()
    session, plan = setup.session, setup.session.plan
    assert not session.take_assessment(setup.assess(plan, "go"), plan, "go")
    session.apply(SetField(NAME, "Camp X"))
    assert not session.take_assessment(setup.assess(plan, None), plan, None)
    assert not session.is_assessed
    assert session.plan.risk_numbers == ()


def test_that_an_option_that_does_not_exist_is_refused() -> None:
    with pytest.raises(CommandError, match="no option"):
        rig().session.choose_option("nothing")


def test_that_removing_the_shown_option_goes_back_to_the_plan_as_declared() -> None:
    session = rig(small_plan()).session
    session.choose_option("go")
    session.apply(RemoveObject("go", cascade=True))
    assert session.active_option is None


def test_that_a_risk_gets_its_number_once_and_keeps_it_through_undo() -> None:
    session = rig().session
    first = {risk.id: risk.number for risk in session.assessment.risks}
    assert first == {"R-1@site=camp": 1, "R-1@site=town": 2}
    session.apply(AddObject(PLACES, Place(id="well", name="Well"), position=0))
    assert session.assessment.by_id["R-1@site=well"].number == 3
    session.undo()
    assert {risk.id: risk.number for risk in session.assessment.risks} == first
    session.apply(AddObject(PLACES, Place(id="pond", name="Pond")))
    assert session.assessment.by_id["R-1@site=pond"].number == 4, "number 3 was shown for another risk"


def test_that_numbers_given_while_showing_are_no_unsaved_work_and_no_step() -> None:
    session = rig().session
    _ = session.assessment
    assert len(session.plan.risk_numbers) == 2
    assert not session.dirty
    assert session.undo_label is None


def test_that_a_saved_plan_opens_equal_with_its_numbers(tmp_path: Path) -> None:
    setup = rig()
    _ = setup.session.assessment
    setup.session.apply(SetField(NAME, "Camp X"))
    path = tmp_path / "plan.pocplan.json"
    setup.session.save(RealFs(), path)
    assert not setup.session.dirty
    again = Session.open(RealFs(), path, setup.session.around)
    assert again.document == setup.session.document
    assert again.path == path


def test_that_a_file_changed_by_somebody_else_is_not_overwritten(tmp_path: Path) -> None:
    first, second = rig().session, rig().session
    path = tmp_path / "plan.pocplan.json"
    first.save(RealFs(), path)
    first.apply(SetField(NAME, "Camp X"))
    second.save(RealFs(), tmp_path / "other.pocplan.json")
    path.write_bytes((tmp_path / "other.pocplan.json").read_bytes() + b"\n")
    with pytest.raises(PlanFileError, match="changed since it was opened"):
        first.save(RealFs())
    assert first.dirty


def test_that_saving_without_a_file_asks_for_one() -> None:
    with pytest.raises(ValueError, match="needs a path"):
        rig().session.save(RealFs())
