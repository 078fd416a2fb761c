"""What the cards of response material that ship must hold, and where they must and must not show."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.assessment.cards import card_views
from pocplanner.assessment.overlay import world_of
from pocplanner.guidance.library import Library, from_folder, source_folder
from pocplanner.guidance.schema import CaseExpectation
from pocplanner.model.vocab import CardUse, Component, ResponsePhase, Tier
from pocplanner.rules.cases import plan_of

if TYPE_CHECKING:
    from pocplanner.assessment.result import CardView
    from pocplanner.guidance.schema import CardEntry
    from pocplanner.model.plan import Plan

#: The only cards whose unanswered items stop a plan.
BLOCKERS = {
    "CARD-alternatives-to-force",
    "CARD-detention",
    "CARD-distinction",
    "CARD-inside-the-base",
    "CARD-links-of-the-operation",
}
#: Things that must not be done, by section of chapter 15 of the Handbook.
DO_NOT = {"15.1": 7, "15.2": 6, "15.3": 6, "15.4": 4, "15.5": 8, "15.6": 3, "15.7": 7}
COMPLETE = {
    name: "complete"
    for name in ("places", "routes", "population_groups", "armed_actors", "partner_forces", "mission_units")
}
VILLAGE = {"kind": "place", "id": "village", "name": "V", "place_kind": "village", "in_area": "yes"} | {
    "population": {"total": 400}
}
MILITIA = {"kind": "armed_actor", "id": "militia", "name": "M", "actor_kind": "community_militia"} | {
    "embedded_in_community": "yes",
    "addressed": "yes",
}
PRESENCE = {"op_component": "military", "op_mode": "unilateral", "force_expected": "presence"} | {
    key: "no" for key in ("detention_expected", "civilian_displacement_likely", "joint_with_host_state_forces")
}
FORCE = PRESENCE | {"force_expected": "deadly"}


@pytest.fixture(scope="module")
def library() -> Library:
    """The library that ships, from its files."""
    return Library(from_folder(source_folder()))


def card(library: Library, entry_id: str) -> CardEntry:
    """The card with this id."""
    return next(entry for entry in library.cards if entry.id == entry_id)


def plan(facts: dict[str, str], *objects: dict[str, Any]) -> Plan:
    """A plan with these facts and objects, its lists looked at."""
    case = {"name": "plan", "expect": "possible", "facts": facts, "objects": objects, "coverage": COMPLETE}
    return plan_of(CaseExpectation.model_validate(case))


def views(library: Library, of: Plan) -> dict[str, CardView]:
    """The cards of a plan, by id."""
    return {view.entry.id: view for view in card_views(world_of(of, library, None), library)}


def open_items(library: Library, of: Plan) -> list[str]:
    """Items that the plan must answer and has not."""
    return [item.item.id for view in views(library, of).values() for item in view.items if item.open]


def test_that_the_police_tasks_are_as_many_as_the_lesson_gives_for_each_phase(library: Library) -> None:
    cards = [entry for entry in library.cards if entry.id.startswith("CARD-police-")]
    phases = Counter(phase for entry in cards for item in entry.items for phase in item.phases)
    assert phases == {
        ResponsePhase.PREVENTION: 8,
        ResponsePhase.PRE_EMPTION: 4,
        ResponsePhase.RESPONSE: 6,
        ResponsePhase.CONSOLIDATION: 5,
    }
    assert all(len(item.phases) == 1 and item.tiers for entry in cards for item in entry.items)
    assert all(any(part.is_police for part in item.components) for entry in cards for item in entry.items)


def test_that_each_partner_of_the_lesson_stands_on_its_card(library: Library) -> None:
    key, further = card(library, "CARD-partners-of-police"), card(library, "CARD-further-partners")
    assert (len(key.items), len(further.items)) == (8, 13)
    assert {source.section for entry in (key, further) for source in entry.sources if source.document} == {"Slide 30"}


def test_that_unarmed_officers_never_give_physical_protection_alone(library: Library) -> None:
    alone = [
        item.id
        for entry in library.cards
        for item in entry.items
        if Component.UNPOL_IPO in item.components and Tier.PHYSICAL in item.tiers and not item.not_alone
    ]
    assert alone == []


@pytest.mark.parametrize("section", DO_NOT)
def test_that_every_item_of_chapter_15_stands_on_the_card_of_its_section(library: Library, section: str) -> None:
    prefix = section.replace(".", "-")
    (entry,) = [entry for entry in library.cards if entry.id.startswith(f"CARD-{prefix}-")]
    assert entry.use is CardUse.CONDUCT
    assert {(source.document, source.section) for source in entry.sources if source.document} == {
        ("poc_handbook_2020", section)
    }
    assert all(item.id.startswith(f"S{prefix}-") for item in entry.items)
    assert sum(item.negative for item in entry.items) == DO_NOT[section]


def test_that_a_rule_against_something_reads_as_one(library: Library) -> None:
    for entry in library.cards:
        words = entry.text["en"].items
        for item in entry.items:
            if entry.id.startswith("CARD-15-"):
                assert item.negative is words[item.id].startswith("Do not "), item.id
            elif item.negative:
                assert " not" in words[item.id] or " never" in words[item.id] or "nobody" in words[item.id], item.id


def test_that_only_force_its_links_distinction_detention_and_shelter_in_a_base_stop_a_plan(library: Library) -> None:
    assert {entry.id for entry in library.cards if entry.severity == "blocker"} == BLOCKERS


def test_that_the_ladder_of_displacement_ends_inside_the_base_and_records_the_request_first(library: Library) -> None:
    ladder = card(library, "CARD-displacement-ladder")
    assert ladder.use is CardUse.LADDER
    words = [ladder.text["en"].items[item.id] for item in ladder.items]
    order = ("own request", "away from UN premises", "beside or near a base", "inside the base")
    assert [next(n for n, text in enumerate(words) if part in text) for part in order] == [2, 3, 4, 5]
    assert "humanitarian country team" in words[5]


def test_that_the_view_of_the_research_paper_is_named_as_a_view_and_tied_to_the_situation(library: Library) -> None:
    adjust = card(library, "CARD-modular-adjustments")
    assert len(adjust.items) == 5
    assert all(item.when is not None for item in adjust.items)
    assert all(text.startswith("IPI view:") for text in adjust.text["en"].items.values())


def test_that_planned_force_asks_for_alternatives_and_the_three_links(library: Library) -> None:
    asked = open_items(library, plan(FORCE, VILLAGE, MILITIA))
    assert {"ALT-16", "LINK-01", "LINK-02", "LINK-03", "DIST-01", "GENDER-07"} <= set(asked)
    assert sum(item.startswith("UOF-") for item in asked) == 6
    assert len(asked) <= 12


def test_that_presence_past_a_village_asks_for_little(library: Library) -> None:
    of = plan(PRESENCE, VILLAGE)
    assert open_items(library, of) == ["GENDER-07"]
    assert not BLOCKERS & set(views(library, of))


def test_that_an_answer_closes_an_item(library: Library) -> None:
    of = plan(FORCE, VILLAGE)
    said = {"id": "said", "item": "ALT-16", "answer": "Talks broke down twice this week."}
    answered = type(of).model_validate(of.model_dump() | {"checklist": [said]})
    assert set(open_items(library, of)) - set(open_items(library, answered)) == {"ALT-16"}


@pytest.mark.parametrize("expected", ["yes", "unknown"])
def test_that_detention_that_is_expected_or_not_known_asks_for_procedure_and_transfer_check(
    library: Library, expected: str
) -> None:
    of = plan(FORCE | {"detention_expected": expected, "handover_to_authorities_expected": "yes"}, VILLAGE)
    assert {"DETAIN-01", "DETAIN-02"} <= set(open_items(library, of))


def test_that_the_detention_card_has_its_rows(library: Library) -> None:
    words = " ".join(card(library, "CARD-detention").text["en"].items.values())
    for part in ("procedure", "ICRC", "Children", "fair, humane and secure", "OHCHR", "medical check", "Records"):
        assert part in words


def test_that_a_kind_of_actor_brings_its_own_card(library: Library) -> None:
    shown = views(library, plan(FORCE | {"armed_actor_kind": "community_militia"}, VILLAGE, MILITIA))
    assert shown["CARD-community-violence"].applies is True
    assert not {"CARD-armed-groups", "CARD-asymmetric-threats", "CARD-elections"} & {
        key for key, view in shown.items() if view.applies is True
    }


def test_that_the_card_on_harm_counts_lawful_acts_and_sends_a_breach_to_a_board(library: Library) -> None:
    words = card(library, "CARD-after-harm").text["en"].items
    assert "lawful" in words["HARM-01"]
    assert "water point" in words["HARM-02"]
    assert "board of inquiry" in words["HARM-05"]
    assert "All components" in words["HARM-04"]
    assert views(library, plan(FORCE, VILLAGE))["CARD-after-harm"].applies is True
    assert "CARD-after-harm" not in views(library, plan(PRESENCE, VILLAGE))


def test_that_a_base_that_people_may_run_to_asks_for_stock_threats_and_communications(library: Library) -> None:
    base = {"kind": "place", "id": "base", "name": "B", "place_kind": "un_base", "in_area": "yes"}
    asked = open_items(library, plan(FORCE, VILLAGE, base))
    assert {"BASE-02", "BASE-03", "BASE-04"} <= set(asked)


def test_that_no_card_shows_without_an_item(library: Library) -> None:
    for of in (plan({}), plan(PRESENCE, VILLAGE), plan(FORCE, VILLAGE, MILITIA)):
        assert [key for key, view in views(library, of).items() if not view.items] == []
