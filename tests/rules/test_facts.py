"""Where the value of a fact comes from, and what happens where two say different things."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pocplanner.errors import RuleError
from pocplanner.model.facts import Fact
from pocplanner.model.situation import Place, Population
from pocplanner.model.vocab import Answer, PlaceKind
from pocplanner.rules.facts import Basis
from tests.guidance import mini_library as mini
from tests.rules.worlds import complete, facts, outcome, situation, world

if TYPE_CHECKING:
    from pocplanner.model.facts import FactValue
    from pocplanner.rules.facts import FactState

CAMP = Place(id="camp", name="Camp", place_kind=PlaceKind.IDP_SITE)
LIBRARY = mini.library(
    mini.question(
        "site_there", computed={"exists": "place", "where": {"subject": "it", "field": "place_kind", "is": "idp_site"}}
    ),
    mini.question("op_urban"),
    mini.question("people", answer="count", computed_count="people_in_area"),
)


def state(
    key: str, *declared: Fact, places: tuple[Place, ...] = (), looked: bool = True, patch: FactValue | None = None
) -> FactState:
    """How a fact comes out."""
    covered = complete() if looked else ()
    patched = {} if patch is None else {key: patch}
    return world(situation(*places, covered=covered), declared, patched=patched, library=LIBRARY).facts.state(key)


def said(value: FactValue, *, overrules: bool = False, key: str = "site_there", number: int = 1) -> Fact:
    """A declared answer."""
    reason = "We were there." if overrules else ""
    return Fact(id=f"f-{number}", key=key, value=value, overrules=overrules, overrule_reason=reason)


def test_that_an_option_s_patch_goes_before_all_else() -> None:
    found = state("site_there", said("yes", overrules=True), places=(CAMP,), patch="no")
    assert (found.value, found.basis, found.computed) == ("no", Basis.OPTION, "yes")


def test_that_an_option_may_make_a_fact_unknown() -> None:
    assert state("site_there", said("no"), places=(CAMP,), patch="unknown").value == "unknown"


def test_that_an_overrule_goes_before_the_computed_answer() -> None:
    found = state("site_there", said("no", overrules=True), places=(CAMP,))
    assert (found.value, found.basis, found.computed) == ("no", Basis.OVERRULED, "yes")


def test_that_the_computed_answer_goes_before_the_declared_one() -> None:
    found = state("site_there", said("no"), places=(CAMP,))
    assert (found.value, found.basis) == ("yes", Basis.COMPUTED)


def test_that_the_declared_answer_counts_where_none_can_be_computed() -> None:
    found = state("site_there", said("yes"), looked=False)
    assert (found.value, found.basis, found.computed) == ("yes", Basis.DECLARED, "unknown")


def test_that_a_complete_list_without_a_find_is_a_no() -> None:
    assert state("site_there", said("yes")).value == "no"


def test_that_nothing_said_is_unknown() -> None:
    found = state("op_urban")
    assert (found.value, found.basis, found.known()) == ("unknown", Basis.UNKNOWN, False)


@pytest.mark.parametrize("second", [said("no", number=2), said("yes", overrules=True, number=2)])
def test_that_two_different_declared_answers_leave_the_fact_unknown(second: Fact) -> None:
    first = said("yes")
    made = world(declared=(first, second), library=LIBRARY)
    assert made.facts.state("site_there").value == "unknown"
    assert made.facts.contradictory("site_there")
    assert outcome({"not": {"fact": "site_there"}}, made) is None


def test_that_the_same_answer_twice_is_one_answer() -> None:
    made = world(declared=(said("yes"), said("yes", number=2)), library=LIBRARY)
    assert made.facts.state("site_there").value == "yes"
    assert not made.facts.contradictory("site_there")


# Counts


def people(total: int | None, in_area: Answer = Answer.YES, name: str = "camp") -> Place:
    """A place with this many people."""
    return Place(id=name, name=name, in_area=in_area, population=Population(total=total))


COUNTS = [
    ("all known", (people(100), people(50, name="b")), True, 150, None),
    ("the list is not complete", (people(100),), False, "unknown", 100),
    ("one was not counted", (people(100), people(None, name="b")), True, "unknown", 100),
    ("one may be outside", (people(100), people(7, Answer.UNKNOWN, "b")), True, "unknown", 100),
    ("one is outside", (people(100), people(7, Answer.NO, "b")), True, 100, None),
    ("nobody is there", (), True, 0, None),
    ("nobody was counted", (people(None),), False, "unknown", None),
]


@pytest.mark.parametrize(
    ("places", "looked", "value", "at_least"), [row[1:] for row in COUNTS], ids=[row[0] for row in COUNTS]
)
def test_that_people_in_the_area_are_counted_as_far_as_they_are_known(
    places: tuple[Place, ...], looked: bool, value: FactValue, at_least: int | None
) -> None:
    found = state("people", places=places, looked=looked)
    assert (found.value, found.at_least) == (value, at_least)


def test_that_a_part_of_a_count_settles_what_is_below_it() -> None:
    made = world(situation(people(6200), people(None, name="b"), covered=complete()), library=LIBRARY)
    assert outcome({"fact": "people", "at_least": 5000}, made) is True
    assert outcome({"fact": "people", "at_least": 7000}, made) is None
    assert made.facts.state("people").known()


def test_that_a_declared_count_below_what_is_listed_does_not_rule_anything_out() -> None:
    given = situation(people(6200))
    made = world(given, facts(people=100), library=LIBRARY)
    assert outcome({"fact": "people", "at_least": 5000}, made) is True
    assert outcome({"fact": "people", "at_least": 7000}, made) is None
    found = made.facts.state("people")
    assert (found.value, found.basis, found.at_least) == ("unknown", Basis.COMPUTED, 6200)


def test_that_a_declared_count_above_what_is_listed_counts() -> None:
    made = world(situation(people(6200)), facts(people=9000), library=LIBRARY)
    assert made.facts.state("people").value == 9000
    assert outcome({"fact": "people", "at_least": 7000}, made) is True


# Circles


@pytest.mark.parametrize("first", ["a", "b"])
def test_that_computed_answers_in_a_circle_are_a_loud_error_from_either_side(first: str) -> None:
    library = mini.library(
        mini.question("a", computed={"any": [{"fact": "b"}, {"fact": "op_urban"}]}),
        mini.question("b", computed={"not": {"fact": "a"}}),
        mini.question("op_urban"),
    )
    made = world(declared=facts(op_urban="yes"), library=library)
    with pytest.raises(RuleError) as caught:
        made.facts.state(first)
    assert caught.value.code == "E413"
    assert "a → b → a" in caught.value.what or "b → a → b" in caught.value.what
    assert caught.value.where.startswith(f"Q-{first}")


def test_that_answers_computed_one_from_the_other_come_out_the_same_in_any_order() -> None:
    library = mini.library(
        mini.question("a", computed={"any": [{"fact": "b"}, {"fact": "op_urban"}]}),
        mini.question("b", computed={"not": {"fact": "c"}}),
        mini.question("c", computed={"fact": "op_urban"}),
        mini.question("op_urban"),
    )
    for order in (("a", "b", "c"), ("c", "b", "a"), ("b", "a", "c")):
        made = world(declared=facts(op_urban="no"), library=library)
        assert {key: made.facts.state(key).value for key in order} == {"a": "yes", "b": "yes", "c": "no"}


def test_that_an_error_in_a_computed_answer_names_its_question() -> None:
    library = mini.library(mini.question("a", computed={"exists": "place", "where": {"fact": "gone"}}))
    made = world(situation(CAMP), library=library)
    with pytest.raises(RuleError, match=r"E414.*Q-a"):
        made.facts.state("a")
