"""Packs on the library: what is added and overridden can be seen, and what does not hold together is refused whole."""

from __future__ import annotations

import itertools
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.errors import GuidanceError, Problem
from pocplanner.guidance.combine import combined, faults_of_packs
from pocplanner.guidance.library import bundled, content_digest
from pocplanner.guidance.lint import lint
from pocplanner.rules.cases import run_cases
from tests.guidance import mini_library as mini
from tests.guidance.mini_pack import pack
from tests.guidance.test_packs import example

if TYPE_CHECKING:
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.packs import MissionPack

south = partial(pack, id="south", title="Sector South", version="2.0")
BASE = mini.library()


def worded(entry: mini.Raw, **words: Any) -> mini.Raw:  # noqa: ANN401  (any text)
    return entry | {"text": {"en": entry["text"]["en"] | words}}


def refusals(*packs: MissionPack, library: Library = BASE) -> tuple[Problem, ...]:
    """What stands against these packs; the library is looked at to be as it was."""
    before = library.data.model_dump()
    with pytest.raises(GuidanceError) as caught:
        combined(library, packs, frozenset({"no_legal_basis"}))
    assert library.data.model_dump() == before
    assert library.packs == ()
    assert caught.value.code == "E445"
    return caught.value.problems


def test_that_an_entry_is_added_and_one_is_overridden_and_each_says_so() -> None:
    made = combined(BASE, [pack(mini.risk("R-9"), worded(mini.measure(), title="Do it earlier"))])
    assert made.entry("R-9").id == "R-9"
    assert made.measures["M-1"].text["en"].title == "Do it earlier"
    assert str(made.origin("R-9")) == "mission pack north 1.0"
    assert str(made.origin("M-1")) == "mission pack north 1.0, overrides the library"
    assert str(made.origin("R-1")) == "library"
    assert [(item.added, item.overridden) for item in made.packs] == [(("R-9",), ("M-1",))]
    assert made.without_packs is BASE
    assert BASE.measures["M-1"].text["en"].title == "Do M-1"


def test_that_an_overridden_entry_keeps_its_place_and_added_ones_come_last() -> None:
    made = combined(BASE, [pack(mini.risk("R-9"), worded(mini.measure(), what="More."))])
    assert list(made.entries) == [*BASE.entries, "R-9"]


def test_that_the_combined_library_has_a_digest_of_its_own_content() -> None:
    made = combined(BASE, [pack(mini.risk("R-9"))])
    assert made.digest == content_digest(made.data) != BASE.digest
    assert made.version == BASE.version


def test_that_no_pack_leaves_the_library_as_it_is() -> None:
    assert combined(BASE, []) is BASE


def test_that_the_order_in_which_packs_are_named_does_not_matter() -> None:
    packs = [
        pack(mini.risk("R-9")),
        south(worded(mini.risk("R-9"), why="South."), after=["north"]),
        pack(mini.criterion("CS-9"), id="west"),
    ]
    made = {combined(BASE, order).digest for order in itertools.permutations(packs)}
    assert len(made) == 1
    assert combined(BASE, packs) == combined(combined(BASE, packs[:1]), packs[1:])


def test_that_two_packs_that_set_the_same_entry_are_refused_unless_the_later_names_the_earlier() -> None:
    entry = worded(mini.criterion(), metric="North")
    first, second = pack(entry), south(worded(mini.criterion(), metric="South"))
    problems = refusals(first, second)
    assert [item.code for item in problems] == ["E448"]
    assert "sets the entry CS-1, as mission pack north 1.0 does" in problems[0].what
    assert problems[0].where == "mission pack south 2.0"
    assert 'after = ["north"]' in problems[0].remedy
    made = combined(BASE, [south(worded(mini.criterion(), metric="South"), after=["north"]), first])
    assert made.criteria[0].text["en"].metric == "South"
    assert str(made.origin("CS-1")) == "mission pack south 2.0, overrides mission pack north"


def test_that_two_new_entries_of_one_id_conflict_as_well() -> None:
    assert [item.code for item in refusals(pack(mini.risk("R-9")), south(mini.risk("R-9")))] == ["E448"]


def test_that_a_pack_named_under_after_need_not_be_there() -> None:
    assert combined(BASE, [pack(mini.risk("R-9"), after=["gone"])]).origin("R-9").pack == "north"


def test_that_packs_after_each_other_in_a_circle_and_packs_given_twice_are_refused() -> None:
    circle = refusals(pack(after=["south"]), south(after=["north"]))
    assert "circle" in circle[0].what
    twice = refusals(pack(mini.risk("R-9")), pack(mini.risk("R-9"), version="1.1"))
    assert "given twice, as 1.0 and 1.1" in twice[0].what
    assert {item.code for item in (*circle, *twice)} == {"E446"}


def test_that_an_override_keeps_the_kind_of_the_entry() -> None:
    problems = refusals(pack(mini.criterion("R-1")))
    assert [item.code for item in problems] == ["E449"]
    assert "R-1 is a risk and would become a criterion" in problems[0].what


def test_that_a_pack_cannot_turn_off_what_blocks_a_decision() -> None:
    weaker = refusals(pack(mini.readiness_rule(severity="warning")))
    assert "RB-1 would no longer block" in weaker[0].what
    other = refusals(pack(mini.readiness_rule(check="no_criterion")))
    assert "RB-1 would check something else" in other[0].what
    assert combined(BASE, [pack(worded(mini.readiness_rule(), help="Ask Legal."))]).origin("RB-1").overrides


def test_that_a_pack_names_only_readiness_checks_that_the_program_has() -> None:
    entry = mini.readiness_rule("RW-9", severity="warning", check="no_such_check")
    problems = refusals(pack(entry))
    assert [item.what for item in problems] == ["the program has no check “no_such_check”"]
    assert combined(BASE, [pack(entry)]).readiness


def test_that_an_override_keeps_the_earlier_ids_of_the_entry() -> None:
    base = mini.library(mini.risk(replaces=["R-0"]), mini.measure(), mini.question())
    made = combined(base, [pack(worded(mini.risk(replaces=["R-00"]), why="Otherwise."))])
    assert made.current("R-0") == made.current("R-00") == "R-1"


LINT_FAULTS = [
    (
        "dangling measure",
        (mini.risk("R-9", measures=["M-77"]),),
        "unknown measure M-77",
        "R-9 (mission pack north 1.0)",
    ),
    ("unknown fact", (mini.risk("R-9", condition={"fact": "gone"}),), "unknown fact gone", "R-9"),
    (
        "unknown role",
        (mini.risk("R-9", condition={"subject": "camp", "field": "in_area"}),),
        "there is no subject “camp”",
        "R-9",
    ),
    ("no English", (mini.risk("R-9", text={"fr": mini.risk()["text"]["en"]}),), "no English text", "R-9"),
    ("unused measure", (mini.measure("M-9"),), "no risk asks for this measure", "M-9"),
    ("key of another", (mini.question("op_urban", id="Q-9"),), "two questions have this key", "op_urban (seen only"),
    ("id of a row", (mini.criterion("C1"),), "the id stands twice", "C1"),
    ("unknown source", (mini.risk("R-9", sources=[{"document": "gone", "section": "1"}]),), "unknown source", "R-9"),
    ("a promise", (worded(mini.criterion("CS-9"), help="There is no risk."),), "reassures", "CS-9"),
    # What a pack breaks in entries that it does not touch
    (
        "answer taken away",
        (mini.choices("op_urban", "choice", "a") | {"id": "Q-op_urban"},),
        "op_urban has no answer “yes”",
        "R-1 (seen only with the packs)",
    ),
]


@pytest.mark.parametrize(
    ("entries", "what", "where"), [row[1:] for row in LINT_FAULTS], ids=[row[0] for row in LINT_FAULTS]
)
def test_that_a_pack_whose_content_is_at_fault_is_refused(entries: tuple[mini.Raw, ...], what: str, where: str) -> None:
    languages = sorted({key for entry in entries for key in entry["text"]})
    problems = refusals(pack(*entries, languages=languages))
    assert [item for item in problems if what in item.what and item.where.startswith(where)], problems


def test_that_every_fault_of_every_pack_is_told_together() -> None:
    problems = refusals(
        pack(mini.criterion("R-1"), mini.risk("R-9", measures=["M-77"])),
        south(mini.risk("R-8", condition={"fact": "gone"}), crosswalk={"rare": "high"}),
    )
    assert {"E449", "E420", "E448"} <= {item.code for item in problems}


def test_that_a_fault_of_the_library_itself_is_not_put_on_the_pack_but_its_own_copy_is() -> None:
    faulty = worded(mini.criterion(), help="There is no risk.")
    base = mini.library(mini.risk(), mini.measure(), mini.question(), faulty)
    assert len(lint(base)) == 1
    assert combined(base, [pack(mini.risk("R-9"))]).origin("R-9").pack
    problems = refusals(pack(worded(faulty, metric="Other")), library=base)
    assert [item.where for item in problems] == ["CS-1 (mission pack north 1.0, overrides the library)"]


def test_that_cases_tell_what_the_pack_broke_and_its_own_only() -> None:
    wrong = mini.risk("R-8", cases=[{**mini.risk()["cases"][0], "expect": "not_triggered"}, mini.risk()["cases"][0]])
    base = mini.library(mini.risk(), wrong, mini.measure(), mini.question())
    before = run_cases(base)[1]
    assert [item.where for item in before] == ["R-8, case “in a town”"]
    sound = combined(base, [pack(mini.risk("R-9"))])
    assert faults_of_packs(sound, run_cases(sound)[1], before) == ()
    # The question now answers itself, so that a near miss of the library fires.
    broken = combined(base, [pack(mini.question(computed={"always": True}))])
    assert [item.where for item in faults_of_packs(broken, run_cases(broken)[1], before)] == [
        "R-1, case “in the hills” (seen only with the packs)"
    ]
    own = combined(base, [pack({**wrong, "id": "R-7", "text": mini.risk("R-7")["text"]})])
    assert [item.where for item in faults_of_packs(own, run_cases(own)[1], before)] == [
        "R-7, case “in a town” (mission pack north 1.0)"
    ]


def test_that_documents_and_groups_are_added_and_never_changed() -> None:
    note = {"id": "note", "title": "Note", "year": 2026, "read": True, "sections": ["1"]}
    water = {"key": "water", "text": {"en": "Water"}}
    entry = mini.risk("R-9", sources=[{"document": "note", "section": "1"}])
    made = combined(BASE, [pack(entry, documents=[note], groups=[water]), south(documents=[note], groups=[water])])
    assert made.documents["note"].title == "Note"
    assert [group.key for group in made.groups] == ["operation", "water"]
    other = refusals(
        pack(documents=[note], groups=[water]),
        south(documents=[note | {"year": 2025}], groups=[{"key": "operation", "text": {"en": "Other"}}]),
    )
    assert [item.code for item in other] == ["E447", "E447"]


def test_that_a_mission_may_edit_the_crosswalk_but_not_turn_it_round() -> None:
    made = combined(BASE, [pack(crosswalk={"possible": "high"})])
    changed = {key.value: level.value for key, level in made.scales.crosswalk.items()}
    assert changed == {
        "rare": "low",
        "unlikely": "low",
        "possible": "high",
        "likely": "high",
        "almost_certain": "high",
    }
    assert made.scales.table == BASE.scales.table
    assert BASE.scales.crosswalk != made.scales.crosswalk
    problems = refusals(pack(crosswalk={"rare": "high"}))
    assert "goes down where the likelihood goes up: rare high, unlikely low" in problems[0].what
    both = refusals(pack(crosswalk={"possible": "high"}), south(crosswalk={"possible": "low"}))
    assert "sets the crosswalk of possible" in both[0].what


def test_that_glossaries_that_contradict_each_other_are_refused() -> None:
    problems = refusals(pack(glossary=[{"name": "Camp Ilola", "not": ["Ilola"]}]), south(glossary=[{"name": "Ilola"}]))
    assert "refuses “Ilola”, which mission pack south fixes" in problems[0].what


def test_that_the_example_pack_holds_with_the_library_that_ships() -> None:
    made = combined(bundled(), [example()])
    assert made.origin("M-B-05").overrides == "library"
    count, problems = run_cases(made)
    assert problems == ()
    assert count == run_cases(bundled())[0] + 3
    assert combined(bundled(), [example()]) == made
