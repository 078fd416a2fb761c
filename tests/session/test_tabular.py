from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.errors import CommandError
from pocplanner.model.ids import FieldRef
from pocplanner.model.measures import Measure
from pocplanner.model.situation import (
    ArmedActor,
    MissionUnit,
    PartnerForce,
    Place,
    Population,
    PopulationGroup,
    ProtectionActor,
    Route,
    TriggerDate,
)
from pocplanner.model.times import MinuteRange, Moment
from pocplanner.model.vocab import Answer, Component, MeasurePhase, PlaceKind
from pocplanner.session.commands import PutObjects
from pocplanner.session.tabular import Matching, delimiter_of, read_table, recognise, targets_of
from pocplanner.session.tabular_rows import Outcome, PastedList, Proposal, RowProposal, propose
from tests.session.builders import counting_ids, rig, small_plan

if TYPE_CHECKING:
    from pocplanner.model.base import Value
    from pocplanner.model.plan import Plan
    from pocplanner.session.fields import FieldSpec

LISTS: dict[type[Value], str] = {
    Place: "places", Route: "routes", PopulationGroup: "population_groups", ArmedActor: "armed_actors",
    PartnerForce: "partner_forces", ProtectionActor: "protection_actors", MissionUnit: "mission_units",
    TriggerDate: "trigger_dates",
}  # fmt: skip


def labels(_model: type[Value], spec: FieldSpec) -> tuple[str, ...]:
    return ("People" if spec.name == "population" else spec.name.replace("_", " ").capitalize(),)


def into(model: type[Value] = Place, plan: Plan | None = None) -> PastedList:
    plan = plan or small_plan()
    items = plan.measures if model is Measure else getattr(plan.situation, LISTS[model])
    return PastedList(plan, model, items, targets_of(model, labels), counting_ids())


def pasted(text: str, model: type[Value] = Place, plan: Plan | None = None, order: tuple[str, ...] = ()) -> Proposal:
    target = into(model, plan)
    rows = read_table(text)
    return propose(rows, recognise(rows, target.targets, order), target)


def only(text: str, model: type[Value] = Place, plan: Plan | None = None) -> RowProposal:
    (row,) = pasted(text, model, plan).rows
    return row


def made(text: str, model: type[Value] = Place) -> Any:  # noqa: ANN401
    row = only(text, model)
    assert row.problems == ()
    assert row.object is not None
    return row.object


# Reading


def test_that_quoted_cells_keep_their_line_breaks_tabs_and_marks() -> None:
    rows = read_table('Name\tNote\r\nTuli\t"one\ntwo"\r\nLomu\t"said ""no"""\r\nKori\t"a\tb"\r\n')
    assert [row.cells for row in rows] == [
        ("Name", "Note"),
        ("Tuli", "one\ntwo"),
        ("Lomu", 'said "no"'),
        ("Kori", "a\tb"),
    ]


def test_that_a_lone_quotation_mark_swallows_no_rows() -> None:
    rows = read_table('Name\tNote\nTuli\t"the old camp\nLomu\tx\n')
    assert [row.cells for row in rows] == [("Name", "Note"), ("Tuli", '"the old camp'), ("Lomu", "x")]


def test_that_empty_rows_are_left_out_and_numbers_stay_those_of_the_table() -> None:
    assert [(row.number, row.cells[0]) for row in read_table("Name\n\n \nTuli\n")] == [(1, "Name"), (4, "Tuli")]


def test_that_a_table_that_is_too_large_is_refused_in_words() -> None:
    with pytest.raises(ValueError, match="at most 10,000"):
        read_table("x\n" * 10_001)
    with pytest.raises(ValueError, match="Nothing was read"):
        read_table("x" * 200_000)


def test_that_commas_part_cells_only_under_known_headings() -> None:
    targets = into().targets
    assert delimiter_of("Name,Place kind\nTuli,Village", targets) == ","
    assert delimiter_of('"Name";"People"\nTuli;3', targets) == ";"
    assert delimiter_of("Kori, old town\nTuli, market", targets) == "\t"
    assert delimiter_of("Name,Note\tPeople", targets) == "\t"


# Columns


def match(text: str, order: tuple[str, ...] = ("name", "place_kind", "population.total")) -> Matching:
    return recognise(read_table(text), into().targets, order)


def test_that_columns_are_known_by_heading_in_any_case_and_order() -> None:
    found = match("PEOPLE\tplace_kind\tname\tWomen\tGrid reference\tRemarks\n6\tTown\tTuli\t3\t\tx")
    assert found == Matching(True, ("population.total", "place_kind", "name", "population.women", "position", None))


def test_that_without_headings_the_order_of_the_list_is_offered_and_more_columns_are_not_used() -> None:
    assert match("Tuli\tTown\t300\tx\ty") == Matching(False, ("name", "place_kind", "population.total", None, None))


def test_that_a_person_can_say_whether_there_are_headings() -> None:
    rows = read_table("Name\nTuli")
    assert recognise(rows, into().targets, ("name",), has_headings=False) == Matching(False, ("name",))
    assert recognise(read_table("Tuli\nLomu"), into().targets, ("name",), has_headings=True).paths == (None,)


def test_that_of_two_columns_for_one_field_only_the_first_counts() -> None:
    assert match("Name\tPeople\tPopulation\nTuli\t3\t4").paths == ("name", "population.total", None)


# Rows


def test_that_rows_are_matched_by_name_and_changes_listed_old_and_new() -> None:
    found = pasted("Name\tPlace kind\tPeople\n  camp a \tTown\t6,200\nTuli\tVillage\t\nTown B\tTown\t")
    assert [row.outcome for row in found.rows] == [Outcome.CHANGE, Outcome.ADD, Outcome.SAME]
    assert [(c.target.label, c.old, c.new) for c in found.rows[0].changes] == [
        ("Place kind", PlaceKind.IDP_SITE, PlaceKind.TOWN),
        ("People", None, 6200),
    ]
    changed, added = found.objects
    assert changed == Place(id="camp", name="Camp A", place_kind=PlaceKind.TOWN, population=Population(total=6200))
    assert added == Place(id="new-1", name="Tuli", place_kind=PlaceKind.VILLAGE)


def test_that_an_empty_cell_and_a_word_for_nothing_change_nothing() -> None:
    plan = small_plan()
    camp = plan.situation.places[0].model_copy(update={"population": Population(total=5)})
    plan = plan.model_copy(update={"situation": plan.situation.model_copy(update={"places": (camp,)})})
    for word in ("", " ", "Not known", "n/a", "unknown"):
        assert only(f"Name\tPeople\nCamp A\t{word}", plan=plan).outcome is Outcome.SAME


def test_that_a_word_for_nothing_is_kept_where_text_is_asked() -> None:
    assert made("Name\tNote\nTuli\tnone").note == "none"


@pytest.mark.parametrize(
    ("heading", "cell", "reason"),
    [
        ("People", "twelve", "People: “twelve” is no whole number. Type a whole number"),
        ("People", "-3", "People: The smallest value possible is 0."),
        ("People", "3.5", "is no whole number"),
        ("Place kind", "Vilage", "Did you mean “Village”?"),
        ("Place kind", "qqq", "Choose from: "),
        ("In area", "perhaps", "Type yes, no or unknown."),
        ("First light", "25:00", "First light: “25:00” is no time of day."),
        ("Position", "somewhere", "Position: “somewhere” is no position."),
        ("Latitude", "4.5", "Longitude: Fill this in."),
        ("Guarded by", "Nobody's unit", "There is no mission unit or partner force"),
        ("As of", "4/11/2026", "As of: “4/11/2026” is no date."),
        ("Name", "", "The row has no name"),
    ],
)
def test_that_an_impossible_value_is_named_in_words_and_the_row_held_back(heading: str, cell: str, reason: str) -> None:
    text = f"Name\tNote\n{cell}\tx" if heading == "Name" else f"Name\t{heading}\nTuli\t{cell}"
    row = only(text)
    assert row.outcome is Outcome.PROBLEM
    assert row.number == 2
    assert row.object is None
    assert reason in row.problems[0]


def test_that_parts_above_the_total_are_refused_as_when_typed() -> None:
    row = only("Name\tPeople\tWomen\tMen\nTuli\t10\t6\t6")
    assert row.problems == ("People: Women, men, girls and boys together are more than the total.",)


def test_that_all_problems_of_a_row_are_told_together() -> None:
    assert len(only("Name\tPeople\tIn area\nTuli\tmany\tperhaps").problems) == 2


def test_that_what_a_new_object_needs_is_asked_for() -> None:
    assert only("Name\tLength km\nTrack\t12", Route).problems == ("Start: Fill this in.", "End: Fill this in.")


def test_that_the_same_name_twice_is_no_silent_overwriting() -> None:
    rows = pasted("Name\tPeople\nTuli\t1\nTULI\t2").rows
    assert rows[0].outcome is Outcome.ADD
    assert rows[1].problems == ("The same name stands in row 2 already.",)
    plan = small_plan()
    twice = plan.situation.model_copy(update={"places": (Place(id="a", name="X"), Place(id="b", name="x"))})
    double = plan.model_copy(update={"situation": twice})
    assert "2 entries of this name" in pasted("Name\tPeople\nX\t1", plan=double).rows[0].problems[0]


def test_that_rows_point_at_objects_and_at_each_other_by_name() -> None:
    found = pasted("Name\tCounted in\nSchool\tTuli\nTuli\tCamp A")
    school, tuli = found.objects
    assert isinstance(school, Place)
    assert isinstance(tuli, Place)
    assert (school.counted_in, tuli.counted_in) == (tuli.id, "camp")


def test_that_what_points_at_a_row_with_a_problem_is_held_back_too() -> None:
    found = pasted("Name\tCounted in\tPeople\nDesk\tSchool\t\nSchool\tTuli\t\nTuli\t\tmany")
    assert [row.outcome for row in found.rows] == [Outcome.PROBLEM] * 3
    assert found.rows[0].problems == ("It names another row of this table that cannot be added.",)


def test_that_names_in_one_cell_are_parted_but_a_name_with_a_comma_is_whole() -> None:
    plan = small_plan()
    comma = Place(id="kori", name="Kori, old town")
    places = (*plan.situation.places, comma)
    plan = plan.model_copy(update={"situation": plan.situation.model_copy(update={"places": places})})
    for cell, ids in [
        ("camp a, Town B", ("camp", "town")), ("Camp A; Kori, old town", ("camp", "kori")),
        ("Kori, old town", ("kori",)),
        ('"Camp A\nTown B"', ("camp", "town")),
    ]:  # fmt: skip
        row = only(f"Name\tPlaces\nFishers\t{cell}", PopulationGroup, plan)
        assert isinstance(row.object, PopulationGroup), row.problems
        assert row.object.places == ids


def test_that_each_list_takes_what_it_needs() -> None:
    road = made("Name\tStart\tEnd\tLength km\tPassable\nTrack\tCamp A\tTown B\t12.5\tyes", Route)
    assert (road.start, road.end, road.length_km, road.passable) == ("camp", "town", 12.5, Answer.YES)
    unit = made("Name\tComponent\tBased at\tAlert\tStrength\nCoy C\tUNPOL\tTown B\t20–35 min\t120", MissionUnit)
    assert (unit.component, unit.based_at, unit.alert) == (Component.UNPOL, "town", MinuteRange(low=20, high=35))
    day = made("Name\tTrigger kind\tStart\tEnd\nMarket\tAid distribution\t14 Nov 2026\t14-Nov-26", TriggerDate)
    assert day.start == Moment.absolute(datetime(2026, 11, 14, tzinfo=UTC))
    assert day.end == Moment.absolute(datetime(2026, 11, 14, 23, 59, tzinfo=UTC))
    measure = made("Title\tPhase\tPrepare by\tOwner\nPatrol\tBefore\tD-3\tForce", Measure)
    assert (measure.phase, measure.prepare_by) == (MeasurePhase.BEFORE, Moment.day(-3))
    assert made("Name\tActor kind\nBand\tnsag", ArmedActor).name == "Band"
    assert made("Name\tForce kind\tCommander post\n3 Bn\tNational military\tcommander", PartnerForce).name == "3 Bn"
    assert made("Name\tActor kind\tMay withdraw\nClinic\tUN agency\tno", ProtectionActor).may_withdraw is Answer.NO


def test_that_a_new_position_forgets_the_old_grid() -> None:
    place = made("Name\tLat\tLong\nTuli\t4.5\t31.25")
    assert (place.position.latitude, place.position.longitude, place.position.mgrs) == (4.5, 31.25, "")


def test_that_everything_goes_in_as_one_step_with_a_name() -> None:
    session = rig().session
    found = pasted("Name\tPeople\nCamp A\t9\nTuli\t3\nLomu\tmany")
    owner = FieldRef(object="plan", field="situation.places")
    change = session.apply(PutObjects(owner, found.objects, "paste places"))
    assert change.kinds == {"place"}
    assert change.structural
    assert [place.name for place in session.plan.situation.places] == ["Camp A", "Town B", "Tuli"]
    assert session.undo_label == "paste places"
    session.undo()
    assert session.plan == small_plan()


def test_that_an_id_in_use_elsewhere_is_refused() -> None:
    owner = FieldRef(object="plan", field="situation.places")
    with pytest.raises(CommandError, match="already in use"):
        PutObjects(owner, (Place(id="road", name="x"),), "x").run(small_plan())


def test_that_two_thousand_rows_are_read_and_put_at_once() -> None:
    lines = [f"Place {n}\tVillage\t{n:,}\tyes\tCamp A\t35NMF 4500 3200" for n in range(2000)]
    text = "\n".join(["Name\tPlace kind\tPeople\tIn area\tCounted in\tPosition", *lines])
    found = pasted(text)
    assert found.count(Outcome.ADD) == 2000
    plan = PutObjects(FieldRef(object="plan", field="situation.places"), found.objects, "x").run(small_plan()).plan
    assert len(plan.situation.places) == 2000 + len(small_plan().situation.places)
