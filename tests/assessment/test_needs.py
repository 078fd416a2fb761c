"""Information needs: what is asked for, ranked by what the answer would change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pocplanner.assessment.assess import assess
from pocplanner.model.vocab import Component, Level
from tests.assessment.ready import AS_OF, coverage, ready_plan
from tests.guidance import mini_library as mini

if TYPE_CHECKING:
    from pocplanner.assessment.result import InformationNeed


def rating(likelihood: str, impact: str, *when: str) -> dict[str, Any]:
    """A start with one step up for each of these facts."""
    steps = [{"when": {"fact": fact}, "step": 1, "because": "why"} for fact in when]
    return {"likelihood": likelihood, "impact": impact, "likelihood_steps": steps}


def worded(raw: mini.Raw) -> mini.Raw:
    """A risk with a text for its steps."""
    return raw | {"text": {"en": {**raw["text"]["en"], "because": {"why": "x"}, "statement_unlisted": "x"}}}


def needs(*rules: mini.Raw, **changes: Any) -> tuple[InformationNeed, ...]:  # noqa: ANN401  (any field of a plan)
    """The information needs of a plan in which nothing is declared but the lists, all complete."""
    questions = [mini.question(key) for key in ("op_urban", "night", "rain")]
    library = mini.library(*rules, mini.measure(), *questions)
    plan = ready_plan(**{"facts": [], "risk_decisions": [], **changes})
    return assess(plan, library, AS_OF).information_needs


def keys(found: tuple[InformationNeed, ...]) -> list[str]:
    """Keys in order of rank."""
    assert [need.rank for need in found] == list(range(1, len(found) + 1))
    return [need.unknown.key for need in found]


GRAVE = mini.risk("R-1", condition={"fact": "op_urban"}, rating=rating("almost_certain", "severe"))
SLIGHT = mini.risk("R-2", condition={"fact": "night"}, rating=rating("rare", "minor"))


def test_that_what_would_settle_a_worse_risk_comes_first() -> None:
    found = needs(SLIGHT, GRAVE)
    assert keys(found) == ["fact:op_urban", "fact:night"]
    assert found[0].worst is Level.EXTREME
    assert found[0].risks == ("R-1@",)
    assert found[0].why == (
        "An answer would help to settle 1 risk that cannot be ruled out, the worst provisionally Extreme."
    )


def test_that_what_would_settle_more_risks_comes_before_what_would_settle_fewer() -> None:
    more = mini.risk("R-3", condition={"fact": "night"}, rating=rating("rare", "minor"))
    third = mini.risk("R-4", condition={"fact": "op_urban"}, rating=rating("rare", "minor"))
    assert keys(needs(SLIGHT, more, third)) == ["fact:night", "fact:op_urban"]


def test_that_what_would_only_move_a_level_weighs_less_than_what_would_settle() -> None:
    moved = worded(mini.risk("R-5", condition={"always": True}, rating=rating("rare", "minor", "rain")))
    found = needs(SLIGHT, moved)
    assert keys(found) == ["fact:night", "fact:rain"]
    assert found[1].why == "An answer could move the level of 1 risk."


def test_that_a_question_that_settles_and_moves_names_each_risk_once() -> None:
    both = worded(mini.risk("R-6", condition={"fact": "rain"}, rating=rating("rare", "minor", "rain")))
    found = needs(
        both, worded(mini.risk("R-7", condition={"always": True}, rating=rating("rare", "minor", "rain", "rain")))
    )
    assert keys(found) == ["fact:rain"]
    assert found[0].risks == ("R-6@", "R-7@")
    assert found[0].why.endswith("; it could move the level of 1 risk.")


def test_that_equal_needs_stand_in_the_order_of_their_keys() -> None:
    first = mini.risk("R-1", condition={"fact": "rain"}, rating=rating("rare", "minor"))
    assert keys(needs(first, SLIGHT)) == keys(needs(SLIGHT, first)) == ["fact:night", "fact:rain"]


def test_that_a_known_answer_is_not_asked_for() -> None:
    assert needs(GRAVE, facts=[{"id": "f", "key": "op_urban", "value": "yes"}]) == ()


def test_that_a_risk_that_counts_unknown_as_triggered_still_asks() -> None:
    loud = mini.risk("R-8", on_unknown="triggered", on_unknown_reason="Nobody looked.")
    assert keys(needs(loud)) == ["fact:op_urban"]


def test_that_a_person_s_rating_moves_the_rank() -> None:
    judged = {
        "id": "d",
        "risk": "R-2@",
        "ratings": [
            {
                "stage": "inherent",
                "likelihood": "almost_certain",
                "impact": "severe",
                "rated_by": "force",
                "rated_on": "2027-01-05",
            }
        ],
    }
    low = mini.risk("R-1", condition={"fact": "op_urban"}, rating=rating("rare", "minor"))
    assert keys(needs(low, SLIGHT)) == ["fact:night", "fact:op_urban"]
    assert keys(needs(GRAVE, SLIGHT, risk_decisions=[judged])) == ["fact:night", "fact:op_urban"]


def test_that_a_list_that_nobody_looked_at_is_always_asked_for() -> None:
    found = needs(situation={"coverage": coverage(places="not_looked_at", routes="partial")})
    assert keys(found) == ["coverage:places"]
    assert found[0].owner is Component.CIVIL_AFFAIRS
    assert "was not looked at" in found[0].why


def test_that_each_need_names_the_office_that_can_usually_answer() -> None:
    camp = {"id": "camp", "name": "Camp", "place_kind": "idp_site"}
    group = {"id": "group", "name": "Group", "actor_kind": "nsag"}
    situation = {"coverage": coverage(), "places": [camp], "armed_actors": [group]}
    rule = worded(
        mini.site_risk(
            "R-2",
            condition={
                "all": [
                    {"subject": "site", "field": "in_area"},
                    {"subject": "actor", "field": "move_expected"},
                    {"fact": "op_urban"},
                ]
            },
        )
    )
    owners = {need.unknown.key: need.owner for need in needs(rule, situation=situation)}
    assert owners == {
        "field:camp.in_area": Component.CIVIL_AFFAIRS,
        "field:group.move_expected": Component.JMAC,
        "fact:op_urban": Component.FORCE,
    }


def test_that_a_list_outside_the_situation_is_asked_of_the_office_that_keeps_it() -> None:
    rule = mini.risk("R-9", condition={"exists": "support_item"})
    (need,) = needs(rule)
    assert (need.unknown.key, need.owner) == ("coverage:support_item", Component.HRDDP_SECRETARIAT)


def test_that_the_order_of_rules_and_lists_does_not_change_the_ranks() -> None:
    rules = [
        GRAVE,
        SLIGHT,
        worded(mini.risk("R-5", condition={"always": True}, rating=rating("rare", "minor", "rain"))),
    ]
    assert keys(needs(*rules)) == keys(needs(*rules[::-1]))
