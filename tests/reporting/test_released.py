"""What an edition may not show is gone from the plan before anything is made of it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.errors import ReportError
from pocplanner.guidance.library import bundled
from pocplanner.model.base import Value
from pocplanner.model.document import Document, reference_problems
from pocplanner.model.ids import FieldRef
from pocplanner.model.plan import Plan, ReleaseMark
from pocplanner.model.situation import Place
from pocplanner.model.texts import text_fields
from pocplanner.model.vocab import Component, Releasability
from pocplanner.model.walk import get, objects, replace
from pocplanner.reporting.editions import Edition, Printing
from pocplanner.reporting.redaction import recoded
from pocplanner.reporting.released import AUDIENCES, print_inputs, released
from pocplanner.storage.samples import load_sample, sample_names
from tests.reporting.planted import planted_plan

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTNER = Printing(Edition.PARTNER, recipient="partner-force-1")
BRIEF = Printing(Edition.SRSG)
planted = cache(planted_plan)


def with_mark(plan: Plan, ref: FieldRef, releasability: Releasability, *offices: Component) -> Plan:
    mark = ReleaseMark(ref=ref, releasability=releasability, offices=offices, originator=Component.POC_ADVISER)
    return plan.model_copy(update={"release_marks": (mark,)})


def texts(value: Value) -> Iterator[tuple[str, str]]:
    """Dotted path and text of every planted text, nested values included."""
    marks = text_fields(type(value))
    for name, content in vars(value).items():
        for position, item in enumerate(content) if isinstance(content, tuple) else ((None, content),):
            path = name if position is None else f"{name}.{position}"
            if isinstance(item, Value) and "id" not in vars(item):
                yield from ((f"{path}.{rest}", text) for rest, text in texts(item))
            elif name in marks and isinstance(item, str) and "zorbal" in item:
                yield path, item


def test_that_without_a_mark_the_very_same_plan_is_printed() -> None:
    plan = load_sample("quiet-patrol").plan
    for edition in Edition:
        assert released(plan, Printing(edition, recipient="force")).plan is plan


@pytest.mark.parametrize("edition", list(Edition))
def test_that_who_reads_an_edition_decides_which_marks_are_open_to_it(edition: Edition) -> None:
    ref = FieldRef(object="place-1")
    named = {
        office
        for office in Component
        if released(
            with_mark(planted(), ref, Releasability.NAMED_OFFICES, office), Printing(edition, recipient="force")
        ).withheld
        == 0
    }
    open_to = {
        item
        for item in Releasability
        if released(with_mark(planted(), ref, item), Printing(edition, recipient="force")).withheld == 0
    }

    mission = {Releasability.MISSION, Releasability.UN_SYSTEM, Releasability.PARTNERS, Releasability.PUBLIC}
    assert open_to == ({Releasability.PARTNERS, Releasability.PUBLIC} if edition is Edition.PARTNER else mission)
    expected = {
        Edition.SRSG: {Component.SRSG},
        Edition.ANNEXES: {Component.SRSG},
        Edition.ARCHIVE: {Component.SRSG},
        Edition.COMPONENT: {Component.FORCE},
    }
    assert named == expected.get(edition, set())
    assert AUDIENCES[edition].reason


def test_that_every_marked_text_of_every_object_is_gone() -> None:
    plan = planted()
    left: list[str] = []
    for entry in objects(plan):
        for path, text in texts(entry.object):
            ref = FieldRef(object=str(vars(entry.object)["id"]), field=path)
            cut = released(with_mark(plan, ref, Releasability.ORIGINATOR), BRIEF)
            if text.split()[0] in cut.plan.model_dump_json():
                left.append(str(ref))
            assert cut.for_originators == 1
    assert left == []


def test_that_a_marked_object_is_gone_with_all_that_it_says_and_nothing_points_nowhere() -> None:
    plan = planted()
    for entry in objects(plan):
        identifier = str(vars(entry.object)["id"])
        if identifier == plan.id:
            continue
        cut = released(with_mark(plan, FieldRef(object=identifier), Releasability.ORIGINATOR), BRIEF).plan
        left = cut.model_dump_json()

        assert [text for _path, text in texts(entry.object) if text.split()[0] in left] == [], identifier
        assert reference_problems(Document(plan=cut)) == (), identifier


def test_that_a_place_that_others_are_made_of_stays_under_a_code_name_alone() -> None:
    plan = load_sample("north-axis").plan
    place = next(item for item in plan.situation.places if item.name == "Camp Ilola")
    cut = released(with_mark(plan, FieldRef(object=place.id), Releasability.ORIGINATOR), BRIEF)

    number = plan.situation.places.index(place) + 1
    assert cut.plan.situation.places[number - 1] == Place(id=f"withheld-place-{number}", name=f"Place {number}")
    assert "Camp Ilola" not in cut.plan.model_dump_json()
    assert cut.sentences() == ("1 item is withheld for their originators.",)


def test_that_one_withheld_number_takes_the_others_with_it_which_would_tell_it() -> None:
    ref = FieldRef(object="place-1", field="population.women")
    cut = released(with_mark(planted(), ref, Releasability.ORIGINATOR), BRIEF).plan

    assert get(cut, FieldRef(object="place-1", field="population")).people() is None


def test_that_only_the_marked_part_of_a_text_is_taken_out() -> None:
    text = "Seen by the guard at the well. The rest is open."
    plan = replace(planted(), FieldRef(object="place-1", field="note"), text)
    ref = FieldRef(object="place-1", field="note", start=8, end=29)
    cut = released(with_mark(plan, ref, Releasability.ORIGINATOR), BRIEF).plan

    assert get(cut, FieldRef(object="place-1", field="note")) == "Seen by [withheld]. The rest is open."


def test_that_an_object_whose_originator_must_be_asked_is_withheld_without_a_mark() -> None:
    ref = FieldRef(object="place-1", field="provenance.releasability")
    plan = replace(planted(), ref, Releasability.ORIGINATOR)

    assert released(plan, BRIEF).plan.situation.places[0] == Place(id="withheld-place-1", name="Place 1")


def test_that_nobody_else_withholds_what_the_adviser_said_from_the_head_of_mission() -> None:
    plan = load_sample("north-axis").plan
    advice = plan.decision.advice
    for ref in (
        FieldRef(object=advice[-1].id),
        FieldRef(object=plan.id, field="decision.advice"),
        FieldRef(object=plan.id, field="decision"),
    ):
        mark = ReleaseMark(ref=ref, releasability=Releasability.ORIGINATOR, originator=Component.FORCE)
        marked = plan.model_copy(update={"release_marks": (mark,)})
        assert released(marked, BRIEF).plan.decision.advice == advice
        assert released(marked, Printing(Edition.PARTNER, recipient="pf-4-territorial")).plan.decision.advice == ()


def test_that_a_plan_that_is_withheld_as_a_whole_is_not_printed() -> None:
    plan = planted()
    with pytest.raises(ReportError) as caught:
        released(with_mark(plan, FieldRef(object=plan.id), Releasability.MISSION), PARTNER)
    assert caught.value.code == "E171"


def test_that_risks_that_rest_on_what_is_withheld_are_left_out_and_counted() -> None:
    document = load_sample("north-axis")
    plan, library = document.plan, bundled()
    actor = plan.situation.armed_actors[0]
    marked = document.model_copy(update={"plan": with_mark(plan, FieldRef(object=actor.id), Releasability.ORIGINATOR)})
    as_of = plan.as_of
    assert as_of is not None
    inputs = print_inputs(marked, library, BRIEF, lambda item: assess(item, library, as_of))
    full = {recoded(risk.id, inputs.released.codenames): risk.verdict for risk in assess(plan, library, as_of).risks}

    kept = {risk.id: risk.verdict for risk in inputs.assessment.risks}
    assert kept.items() < full.items()
    assert f"{len(full) - len(kept)} risks rest on information that this edition may not show." in (
        inputs.printing.withheld
    )
    assert all(set(need.risks) <= kept.keys() for need in inputs.assessment.information_needs)


def test_that_the_samples_show_all_to_the_head_of_mission() -> None:
    for name in sample_names():
        plan = load_sample(name).plan
        assert released(plan, BRIEF).plan is plan
