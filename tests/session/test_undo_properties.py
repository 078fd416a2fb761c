"""For any series of edits: undo brings back what was, redo what became, and a refusal changes nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pocplanner.errors import CommandError
from pocplanner.model.ids import FieldRef
from pocplanner.model.situation import Place, Route
from pocplanner.model.vocab import Answer
from pocplanner.model.walk import index, references
from pocplanner.session.commands import AddObject, Batch, Command, MoveObject, RemoveObject, SetField
from tests.session.builders import rig

IDS = st.sampled_from(
    ["camp", "town", "road", "people", "group", "unit", "go", "stay", "well", "pond", "track", "away"]
)
PLACES = FieldRef(object="plan", field="situation.places")
ROUTES = FieldRef(object="plan", field="situation.routes")


def set_fields() -> st.SearchStrategy[Command]:
    names = st.builds(SetField, st.builds(lambda key: FieldRef(object=key, field="name"), IDS), st.text(max_size=12))
    areas = st.builds(
        SetField, st.builds(lambda key: FieldRef(object=key, field="in_area"), IDS), st.sampled_from(list(Answer))
    )
    ends = st.builds(SetField, st.just(FieldRef(object="road", field="start")), IDS)
    ways = st.builds(
        SetField, st.just(FieldRef(object="group", field="way_out_places")), st.lists(IDS, max_size=3).map(tuple)
    )
    typed = st.builds(SetField, st.just(FieldRef(object="plan", field="title")), st.text(max_size=8), st.just(True))
    return st.one_of(names, areas, ends, ways, typed)


def structures() -> st.SearchStrategy[Command]:
    places = st.builds(lambda key, at: AddObject(PLACES, Place(id=key, name=key), at), IDS, st.integers(0, 3))
    routes = st.builds(
        lambda key, start, end: AddObject(ROUTES, Route(id=key, name=key, start=start, end=end)), IDS, IDS, IDS
    )
    return st.one_of(
        places,
        routes,
        st.builds(RemoveObject, IDS, st.booleans()),
        st.builds(MoveObject, IDS, st.integers(-1, 4)),
    )


COMMANDS = st.one_of(set_fields(), structures(), st.builds(lambda many: Batch(tuple(many), "several"),
                     st.lists(st.one_of(set_fields(), structures()), min_size=1, max_size=3)))  # fmt: skip


@given(st.lists(COMMANDS, max_size=12))
def test_that_undoing_every_step_brings_back_the_first_plan_and_redoing_the_last(commands: list[Command]) -> None:
    setup = rig()
    first = setup.session.plan
    for command in commands:
        before = setup.session.plan
        setup.clock.move(30)
        try:
            setup.session.apply(command)
        except CommandError:
            assert setup.session.plan is before
    last = setup.session.plan
    states = [last]
    while setup.session.undo():
        states.append(setup.session.plan)
    assert setup.session.plan == first
    for state in reversed(states[:-1]):
        assert setup.session.redo()
        assert setup.session.plan == state
    assert setup.session.plan == last


@given(st.lists(COMMANDS, max_size=12))
def test_that_no_edit_leaves_a_reference_that_leads_nowhere_or_an_id_twice(commands: list[Command]) -> None:
    setup = rig()
    for command in commands:
        try:
            setup.session.apply(command)
        except CommandError:
            continue
    plan = setup.session.plan
    known = index(plan)
    assert all(reference.target in known for reference in references(plan))
    assert "stay" in known, "“no operation” is always there"
