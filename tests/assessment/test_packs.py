"""Packs of a plan: pins, the library for it, what the assessment says, and the two readiness checks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.assessment.packs import PackState, library_for, pin_problems
from pocplanner.cli.json_view import plain
from pocplanner.errors import GuidanceError
from pocplanner.guidance.combine import combined
from tests.assessment.ready import AS_OF, library, ready_plan
from tests.guidance import mini_library as mini
from tests.guidance import mini_pack

if TYPE_CHECKING:
    from pocplanner.guidance.packs import MissionPack
    from pocplanner.model.plan import Plan

GLOSSARY = [{"name": "Camp Ilola", "not": ["Ilola camp"]}]


def north(**changes: Any) -> MissionPack:  # noqa: ANN401  (any field of a pack)
    """A pack that adds one risk, which the ready plan triggers, and overrides one."""
    other = mini.risk(measures=["M-1", "M-2"])
    other["text"]["en"]["why"] = "As the mission sees it."
    return mini_pack.pack(mini.risk("R-9", measures=["M-1"]), other, **changes)


def pinning(*packs: MissionPack, **changes: Any) -> Plan:  # noqa: ANN401  (any field of a plan)
    pins = [{"pack": pack.id, "version": pack.version, "digest": pack.digest} for pack in packs]
    return ready_plan(packs=pins, **changes)


def found(plan: Plan, check: str, *packs: MissionPack) -> list[tuple[str, str, str, str]]:
    """What a readiness check finds over the small library with packs."""
    made = combined(library(), packs)
    rule = next(entry.id for entry in made.readiness if entry.check == check)
    findings = assess(plan, made, AS_OF).readiness
    return [(item.severity, item.detail, str(item.ref), item.page) for item in findings if item.rule == rule]


# The library for a plan


def test_that_a_plan_gets_the_library_that_it_pins() -> None:
    made = library_for(pinning(north()), library(), [north()])
    assert made.origin("R-9").pack == "north"
    assert library_for(ready_plan(), library(), []) is library()


DIFFERENT = [
    ([], "E451", "which was not given"),
    ([north(version="1.1")], "E452", "is version 1.1"),
    ([north(title="Other")], "E452", "the same version with another content"),
    ([north(id="south")], "E451", "which was not given"),
]


@pytest.mark.parametrize(("packs", "code", "what"), DIFFERENT, ids=["missing", "version", "content", "another"])
def test_that_a_pinned_pack_that_is_missing_or_differs_is_told_loudly(
    packs: list[MissionPack], code: str, what: str
) -> None:
    plan = pinning(north())
    with pytest.raises(GuidanceError) as caught:
        library_for(plan, library(), packs)
    (problem,) = caught.value.problems
    assert problem.code == code
    assert what in problem.what
    assert f"north 1.0 ({north().digest[:12]})" in problem.what
    assert "unchanged" in problem.safe
    assert "--pack" in problem.remedy


def test_that_every_pin_that_does_not_fit_is_told() -> None:
    plan = pinning(north(), north(id="south"), north(id="west"))
    assert [item.code for item in pin_problems(plan, [north(id="south", version="2")])] == ["E451", "E452", "E451"]


def test_that_two_pins_of_one_pack_as_after_a_merge_cannot_both_hold() -> None:
    assert [item.code for item in pin_problems(pinning(north(), north(version="2")), [north()])] == ["E452"]


# What the assessment says


def test_that_the_assessment_says_which_packs_stand_behind_it_and_marks_their_risks() -> None:
    made = combined(library(), [north(glossary=GLOSSARY, crosswalk={"possible": "high"})])
    result = assess(ready_plan(), made, AS_OF)
    (use,) = result.packs
    assert (use.pack, use.version, use.title, use.state) == ("north", "1.0", "Sector North", PackState.NOT_PINNED)
    assert (use.added, use.overridden, use.glossary) == (("R-9",), ("R-1",), 1)
    assert use.crosswalk == ("Possible counts as high",)
    origins = {risk.id: risk.origin for risk in result.risks}
    assert str(origins["R-9@"]) == "mission pack north 1.0"
    assert str(origins["R-1@"]) == "mission pack north 1.0, overrides the library"
    assert {key for key, origin in origins.items() if origin is None} == set(origins) - {"R-9@", "R-1@"}
    assert (result.library_version, result.library_digest) == ("test", made.digest)


def test_that_states_of_packs_are_told_apart() -> None:
    pinned, given, gone = north(), mini_pack.pack(mini.risk("R-8", measures=["M-1"]), id="given"), north(id="gone")
    made = combined(library(), [pinned, given])
    states = {use.pack: use.state.value for use in assess(pinning(pinned, gone), made, AS_OF).packs}
    assert states == {"north": "pinned", "given": "not_pinned", "gone": "left_out"}
    other = assess(pinning(north(version="2")), combined(library(), [north()]), AS_OF).packs
    assert [(use.version, use.state.value) for use in other] == [("1.0", "not_pinned"), ("2", "left_out")]


def test_that_the_json_view_has_packs_and_marks() -> None:
    tree = json.loads(json.dumps(plain(assess(pinning(north()), combined(library(), [north()]), AS_OF))))
    assert tree["packs"][0]["state"] == "pinned"
    marks = {risk["id"]: risk["origin"] for risk in tree["risks"]}
    assert marks["R-9@"] == {"pack": "north", "version": "1.0", "overrides": ""}
    assert marks["R-1@"]["overrides"] == "library"


def test_that_a_plan_without_packs_says_nothing_of_any() -> None:
    result = assess(ready_plan(), library(), AS_OF)
    assert result.packs == ()
    assert {risk.origin for risk in result.risks} == {None}


# Readiness


def test_that_a_pinned_pack_that_was_left_out_blocks_and_one_in_use_does_not() -> None:
    plan = pinning(north())
    (hit,) = found(plan, "pinned_pack_not_used")
    assert hit[0] == "blocker"
    assert "Mission pack north 1.0" in hit[1]
    assert hit[2:] == ("plan.packs", "overview")
    assert found(plan, "pinned_pack_not_used", north()) == []
    assert len(found(plan, "pinned_pack_not_used", north(version="2"))) == 1


def test_that_another_spelling_warns_only_where_a_pack_with_a_glossary_is_in_use() -> None:
    place = {"id": "p", "name": "Ilola camp"}
    situation = {**ready_plan().situation.model_dump(mode="json"), "places": [place]}
    plan = ready_plan(situation=situation, area="Around Camp Ilola")
    what = "“Ilola camp” is written; the glossary fixes “Camp Ilola”."
    assert found(plan, "glossary_variant", north(glossary=GLOSSARY)) == [("warning", what, "p.name", "situation")]
    assert found(plan, "glossary_variant", north()) == []
    assert found(plan, "glossary_variant") == []
    title = ready_plan(title="Ilola camp")
    assert found(title, "glossary_variant", north(glossary=GLOSSARY))[0][2:] == ("plan.title", "overview")
