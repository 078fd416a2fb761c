"""What comes of one rule: its risks, their ids, the verdict, the reason, and loud errors."""

from __future__ import annotations

import copy
import itertools
from datetime import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from pocplanner.errors import RuleError
from pocplanner.model.ids import RiskId, risk_id
from pocplanner.model.situation import ArmedActor, Place, Route
from pocplanner.model.vocab import ActorKind, Answer, Collection, PlaceKind
from pocplanner.rules.outcomes import RuleResult, run_rule, trace_of, unknowns_of
from pocplanner.rules.values import Verdict
from tests.guidance import mini_library as mini
from tests.rules.worlds import complete, facts, situation, world

CAMP = Place(id="camp", name="Camp", place_kind=PlaceKind.IDP_SITE)
FOREST = Place(id="forest", name="Forest", place_kind=PlaceKind.WILDERNESS)
BORDER = Place(id="border", name="Border", place_kind=PlaceKind.BORDER_CROSSING)
GROUP = ArmedActor(
    id="group",
    name="Group",
    actor_kind=ActorKind.NSAG,
    move_expected=Answer.YES,
    at=("forest",),
    way_out_places=("border",),
)
NORTH = (
    Route(id="r1", name="r1", start="forest", end="camp", length_km=10, passable=Answer.YES),
    Route(id="r2", name="r2", start="camp", end="border", length_km=10, passable=Answer.YES),
)
SOUTH = (
    Route(id="r1", name="r1", start="forest", end="border", length_km=10),
    Route(id="r2", name="r2", start="camp", end="forest", length_km=30),
)


def run(raw: mini.Raw, *, places: tuple[Place, ...] = (CAMP, FOREST, BORDER), **given_: Any) -> RuleResult:  # noqa: ANN401
    """What comes of a rule over these places, with all lists complete unless said otherwise."""
    declared = given_.pop("declared", ())
    covered = given_.pop("covered", complete())
    library = mini.library(raw, mini.question(), mini.measure())
    return run_rule(library.risks[0], world(situation(*places, covered=covered, **given_), declared, library=library))


def ids(result: RuleResult) -> dict[str, Verdict]:
    """Ids of the risks with their verdicts."""
    return {item.id: item.verdict for item in result.outcomes}


def test_that_each_subject_gets_a_risk_of_its_own() -> None:
    second = CAMP.model_copy(update={"id": "camp-b"})
    roads = (*NORTH, NORTH[1].model_copy(update={"id": "r3", "start": "camp", "end": "camp-b", "length_km": 1}))
    result = run(mini.site_risk(), places=(second, CAMP, FOREST, BORDER), armed_actors=(GROUP,), routes=roads)
    assert ids(result) == {
        "R-2@actor=group,site=camp": Verdict.TRIGGERED,
        "R-2@actor=group,site=camp-b": Verdict.TRIGGERED,
    }
    assert (result.verdict, result.reason) == (Verdict.TRIGGERED, "2 triggered")


def test_that_a_rule_over_complete_lists_without_a_subject_does_not_fire() -> None:
    result = run(mini.site_risk(), armed_actors=(GROUP,), routes=SOUTH)
    assert ids(result) == {}
    assert result.verdict is Verdict.NOT_TRIGGERED
    assert run(mini.site_risk(), places=(FOREST,)).verdict is Verdict.NOT_TRIGGERED


@pytest.mark.parametrize("missing", [Collection.PLACES, Collection.ARMED_ACTORS])
def test_that_an_incomplete_list_of_subjects_leaves_one_possible_risk_without_subject(missing: Collection) -> None:
    rest = complete(*(item for item in Collection if item is not missing))
    result = run(mini.site_risk(), armed_actors=(GROUP,), routes=SOUTH, covered=rest)
    assert ids(result) == {"R-2@": Verdict.POSSIBLE}
    assert not result.outcomes[0].listed
    assert result.reason == "1 possible, facts unknown"


def test_that_a_written_condition_decides_on_the_risk_without_subject() -> None:
    raw = mini.site_risk(unlisted={"fact": "op_urban"})
    for answer, expected in (("yes", Verdict.TRIGGERED), ("no", Verdict.NOT_TRIGGERED), ("unknown", Verdict.POSSIBLE)):
        result = run(raw, places=(), declared=facts(op_urban=answer))
        assert result.verdict is expected
    assert "Not the case" in run(raw, places=(), declared=facts(op_urban="no")).reason


def test_that_a_listed_subject_takes_the_place_of_the_risk_without_subject() -> None:
    raw = mini.site_risk(unlisted={"fact": "op_urban"})
    result = run(raw, armed_actors=(GROUP,), routes=NORTH, declared=facts(op_urban="yes"), covered=())
    assert list(ids(result)) == ["R-2@actor=group,site=camp"]


def test_that_an_unknown_counts_as_triggered_where_the_entry_says_so_and_is_still_asked_for() -> None:
    raw = mini.risk(on_unknown="triggered", on_unknown_reason="Nobody looked.")
    library = mini.library(raw, mini.question(), mini.measure())
    made = world(library=library)
    result = run_rule(library.risks[0], made)
    assert ids(result) == {"R-1@": Verdict.TRIGGERED}
    assert [item.key for item in unknowns_of(result.outcomes[0], library.risks[0], made)] == ["fact:op_urban"]


def test_that_a_risk_that_is_sure_asks_for_nothing() -> None:
    library = mini.library(mini.risk(), mini.question(), mini.measure())
    made = world(declared=facts(op_urban="yes"), library=library)
    outcome = run_rule(library.risks[0], made).outcomes[0]
    assert unknowns_of(outcome, library.risks[0], made) == ()
    assert [(clause.text, clause.outcome) for clause in trace_of(outcome, made)] == [
        ("Is it op_urban? Yes (declared)", True)
    ]


def test_that_a_possible_risk_without_subject_asks_for_the_lists_that_are_not_complete() -> None:
    library = mini.library(mini.site_risk(), mini.question(), mini.measure())
    made = world(situation(CAMP), library=library)
    outcome = run_rule(library.risks[0], made).outcomes[0]
    assert outcome.id == "R-2@"
    keys = [item.key for item in unknowns_of(outcome, library.risks[0], made)]
    assert keys == ["coverage:armed_actors", "coverage:places"]


@pytest.mark.parametrize(
    ("condition", "code", "words"),
    [
        ({"fact": "gone"}, "E414", "gone"),
        ({"subject": "site", "field": "colour"}, "E410", "colour"),
        ({"subject": "site", "field": "name", "at_least": 3}, "E411", "ValueError"),
        ({"subject": "site", "field": "first_light", "at_least": 3}, "E411", "TypeError"),
        ({"relation": "threatens", "of": ["site", "actor"]}, "E411", "AttributeError"),
    ],
)
def test_that_a_rule_that_cannot_be_evaluated_is_a_loud_error_with_its_id(
    condition: object, code: str, words: str
) -> None:
    lit = CAMP.model_copy(update={"first_light": time(5, 30)})
    with pytest.raises(RuleError) as caught:
        run(mini.site_risk(condition=condition), places=(lit, FOREST), armed_actors=(GROUP,))
    assert (caught.value.code, caught.value.where.partition(",")[0]) == (code, "R-2")
    assert words in caught.value.what
    assert caught.value.safe
    assert caught.value.remedy


def test_that_a_loud_error_does_not_repeat_what_the_plan_says() -> None:
    secret = CAMP.model_copy(update={"name": "Informant Lives Here\nand here"})
    with pytest.raises(RuleError) as caught:
        run(
            mini.site_risk(condition={"subject": "site", "field": "name", "at_least": 3}),
            places=(secret,),
            armed_actors=(GROUP,),
        )
    assert "Informant" not in str(caught.value)


# Ids

ROLES = st.text("abcdefghijklmnopqrstuvwxyz_", min_size=1, max_size=8).filter(lambda role: role[0] != "_")
OBJECT_IDS = st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True)


@given(st.dictionaries(ROLES, OBJECT_IDS, max_size=4), st.randoms())
def test_that_a_risk_id_does_not_depend_on_the_order_of_its_subjects(subjects: dict[str, str], random: Any) -> None:  # noqa: ANN401
    shuffled = list(subjects.items())
    random.shuffle(shuffled)
    made = risk_id("R-1", dict(shuffled))
    assert made == risk_id("R-1", subjects)
    assert TypeAdapter(RiskId).validate_python(made) == made
    rule, _, rest = made.partition("@")
    pairs = [tuple(part.split("=")) for part in rest.split(",")] if rest else []
    assert rule == "R-1"
    assert pairs == sorted(subjects.items())


@pytest.mark.parametrize("bad", ["R-1", "R 1@", "R-1@site=Camp", "R-1@site=camp;x", "@", "R-1@" + "a" * 400])
def test_that_what_is_no_risk_id_is_refused(bad: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(RiskId).validate_python(bad)


def test_that_every_id_that_an_entry_may_have_can_stand_in_a_risk_id() -> None:
    for entry in ("R-11.4.4-08a", "R_1", "r.2"):
        assert TypeAdapter(RiskId).validate_python(risk_id(entry, {"site": "camp"}))


def test_that_the_order_of_lists_changes_neither_ids_nor_their_order() -> None:
    places, roads = (CAMP, FOREST, BORDER), NORTH
    seen = set()
    for order in itertools.permutations(places):
        result = run(copy.deepcopy(mini.site_risk()), places=order, armed_actors=(GROUP,), routes=roads[::-1])
        seen.add(tuple(ids(result).items()))
    assert len(seen) == 1
