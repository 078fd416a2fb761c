"""Each message of the lint, provoked by a library that is broken in just that way."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pocplanner.guidance import lint as lint_module
from pocplanner.guidance import lint_conditions
from pocplanner.guidance.lint import lint
from tests.guidance import mini_library as mini

if TYPE_CHECKING:
    from pocplanner.guidance.library import Library
    from tests.guidance.mini_library import Raw


@dataclass(frozen=True)
class Broken:
    """A broken library: its entries besides a measure and two questions, and the message it must give."""

    message: str
    entries: tuple[Raw, ...]
    where: str = "R-1"
    documents: tuple[Raw, ...] = ()

    def library(self) -> Library:
        """The library, with what its entries need to be sound apart from the fault."""
        given = {entry["id"] for entry in self.entries}
        base = (mini.measure(), mini.risk(), mini.question(), mini.question("civilians", answer="count"), _CHOICE)
        return mini.library(*(entry for entry in base if entry["id"] not in given), *self.entries)

    def __str__(self) -> str:
        return self.message


_CHOICE = mini.choices("op_mode", "choice", "alone", "joint")


def worded(entry: Raw, **words: Any) -> Raw:  # noqa: ANN401  (any text)
    """*entry* with other English words."""
    return entry | {"text": {"en": entry["text"]["en"] | words}}


def when(condition: Raw, **changes: Any) -> tuple[Raw, ...]:  # noqa: ANN401
    """A risk with another condition."""
    return (mini.risk(condition=condition, **changes),)


def of(kind: str, condition: Raw) -> tuple[Raw, ...]:
    """A risk for each subject of a kind, bound to the role ``it``, with another condition."""
    entry = mini.risk(subjects=[{"role": "it", "each": kind}], condition=condition)
    return (worded(entry, statement_unlisted="Someone could be harmed."),)


def about(statement: str, *kinds: tuple[str, str]) -> tuple[Raw, ...]:
    """A risk with these subjects (role, kind) and another statement."""
    entry = mini.risk(subjects=[{"role": role, "each": kind} for role, kind in kinds])
    return (worded(entry, statement=statement, statement_unlisted="Someone could be harmed."),)


def case(**changes: Any) -> tuple[Raw, ...]:  # noqa: ANN401
    """A risk whose first case is changed."""
    first, second = mini.risk()["cases"]
    return (mini.risk(cases=[first | changes, second]),)


def scenario(**changes: Any) -> tuple[Raw, ...]:  # noqa: ANN401
    """A scenario with other English words."""
    return (worded(mini.scenario(), **changes),)


SITE = {"subject": "it", "field": "place_kind", "is": "idp_site"}
BROKEN = (
    Broken("the id stands twice", (mini.risk(), mini.criterion("R-1"))),
    Broken("two questions have this key", (mini.question(), mini.question(id="Q-2")), "op_urban"),
    Broken("the same title as M-1: do m-1", (mini.measure(), worded(mini.measure("M-2"), title="do m-1")), "M-2"),
    Broken("no English text", (mini.risk(text={"fr": mini.risk()["text"]["en"]}),)),
    Broken("OCHA is outside the mission and cannot be tasked", (mini.criterion(owner="ocha"),), "CS-1"),
    Broken("unknown source document gone", (mini.risk(sources=[{"document": "gone", "section": "1"}]),)),
    Broken("handbook has no section “99”", (mini.risk(sources=[{"document": "handbook", "section": "99"}]),)),
    Broken("handbook has no section “”", (mini.risk(sources=[{"document": "handbook"}]),)),
    Broken(
        "card was not read by us and is cited without section",
        (mini.risk(sources=[{"document": "card", "section": "1"}]),),
    ),
    Broken("[en] reassures: “After it there is no risk.”", (worded(mini.risk(), why="After it there is no risk."),)),
    Broken("[en] has an exclamation mark: “Go!”", (worded(mini.measure(), what="Go!"),), "M-1"),
    Broken("two subjects have the same role", about("Harm.", ("it", "place"), ("it", "route"))),
    Broken("[en] statement_unlisted is missing", (mini.risk(subjects=[{"role": "it", "each": "place"}]),)),
    Broken(
        "[en] because: no text for dark",
        (
            mini.risk(
                rating={
                    "likelihood": "possible",
                    "impact": "major",
                    "impact_steps": [{"when": {"always": True}, "step": 1, "because": "dark"}],
                }
            ),
        ),
    ),
    Broken("[en] because: text for dark, which is not used", (worded(mini.risk(), because={"dark": "It is dark"}),)),
    Broken("unknown measure M-9", (mini.risk(measures=["M-1", "M-9"]),)),
    Broken("unknown contingency row or line C9", (mini.risk(contingency=["C9"]),)),
    Broken("unknown contingency row or line CS-1", (mini.risk(contingency=["CS-1"]), mini.criterion())),
    Broken("no case that fires", (mini.risk(cases=[mini.risk()["cases"][1]] * 2),)),
    Broken("no near miss", (mini.risk(cases=[mini.risk()["cases"][0]] * 2),)),
    Broken("case “in a town”: unknown fact gone", case(facts={"op_urban": "yes", "gone": "yes"})),
    Broken("case “in a town”: op_urban has no answer “Yes”", case(facts={"op_urban": "Yes"})),
    Broken("case “in a town”: R-7@ is a risk of another rule", case(risk_ids=["R-7@"])),
    # Terms
    Broken("[en] “DDP” stands for T-hrddp already", (mini.term(), mini.term("T-2", title="B", also=[])), "T-2"),
    Broken(
        "[en] “due diligence” stands for T-hrddp already",
        (mini.term(), mini.term("T-2", title="Due Diligence", acronyms=[], also=[])),
        "T-2",
    ),
    Broken("[en] “DDP” stands twice", (mini.term(acronyms=["DDP", "DDP"]),), "T-hrddp"),
    Broken("[en] the meaning has 6 characters, not 20 to 420", (mini.term(meaning="A law."),), "T-hrddp"),
    Broken("[en] the meaning has 4 sentences, not 1 to 3", (mini.term(meaning="It is a law. " * 4),), "T-hrddp"),
    Broken("[en] the meaning has 0 sentences, not 1 to 3", (mini.term(meaning="A law on giving support"),), "T-hrddp"),
    Broken("see_also leads to the term itself", (mini.term(see_also=["T-hrddp"]),), "T-hrddp"),
    Broken("see_also leads to an unknown term R-1", (mini.risk(), mini.term(see_also=["R-1"])), "T-hrddp"),
    # Texts
    Broken("the text names {camp}, but there is no subject “camp”", about("In {camp}.")),
    Broken(
        "the text names {camp.colour}; known are arrival, gap, guards, help, kind",
        about("{camp.colour}", ("camp", "place")),
    ),
    Broken("the text names {area.weather}; of the area are known actors", about("{area.weather}")),
    Broken("the text names {road.people}, which a route does not have", about("{road.people}", ("road", "route"))),
    Broken(
        "the text names {camp.arrival}, but no subject is an armed actor", about("{camp.arrival}", ("camp", "place"))
    ),
    Broken("a brace that is not filled in: “In {camp.”", about("In {camp.", ("camp", "place"))),
    Broken("a brace that is not filled in: “Near {camp}”", (worded(mini.risk(), indicators=["Near {camp}"]),)),
    Broken("a brace that is not filled in: “In {camp}”", (worded(mini.measure(), what="In {camp}"),), "M-1"),
    Broken(
        "the text names {site.kind}; known are names, people",
        (worded(mini.scenario(subjects=[{"role": "site", "each": "place"}]), risk="{site.kind}"),),
        "S-1",
    ),
    # Measures, questions, scenarios, scales
    Broken("part of an unknown measure M-9", (mini.measure(part_of="M-9"),), "M-1"),
    Broken(
        "part of M-2, which is itself a part; parts have no parts",
        (mini.measure(), mini.measure("M-2", part_of="M-1"), mini.measure("M-3", part_of="M-2")),
        "M-3",
    ),
    Broken("conflicts with an unknown risk R-9", (mini.measure(conflicts=["R-9"]),), "M-1"),
    Broken("Force is both owner and supporting", (mini.measure(supporting=["force"]),), "M-1"),
    Broken("no risk asks for this measure", (mini.measure("M-9"),), "M-9"),
    Broken("unknown group gone", (mini.question(group="gone"),), "Q-op_urban"),
    Broken("[en] choices: no text for joint", (worded(_CHOICE, choices={"alone": "Alone"}),), "Q-op_mode"),
    Broken("C1: unknown risk R-9", (mini.scenario(rows=[mini.scenario()["rows"][0] | {"risks": ["R-9"]}]),), "S-1"),
    Broken(
        "C1-R-01 repeats an unknown line C7",
        (mini.scenario(rows=[mini.scenario()["rows"][0] | {"reactive": [{"id": "C1-R-01", "same_as": "C7"}]}]),),
        "S-1",
    ),
    Broken("[en] rows: no text for C1", scenario(rows={}), "S-1"),
    Broken("[en] triggers: text for C2, which is not used", scenario(triggers={"C1": "Seen", "C2": "Seen"}), "S-1"),
    Broken("[en] lines: no text for C1-R-01", scenario(lines={"C1-P-01": "Prepare"}), "S-1"),
    Broken("L-1: OCHA is outside the mission; put it", (mini.card(components=["ocha"]),), "CARD-1"),
    Broken("L-1: Force is part of the mission; put it", (mini.card(coordinate_with=["force"]),), "CARD-1"),
    Broken("[en] items: no text for L-1", (worded(mini.card(), items={}),), "CARD-1"),
    Broken("unknown fact gone", (mini.card(when={"fact": "gone"}),), "CARD-1"),
    Broken("unknown fact gone", (mini.card() | {"applies": {"fact": "gone"}},), "CARD-1"),
    Broken("replaces M-1, which is an entry of today", (mini.risk(replaces=["M-1"]),)),
    Broken("replaces R-0, as R-1 does", (mini.risk(replaces=["R-0"]), mini.risk("R-2", replaces=["R-0"])), "R-2"),
    Broken(
        "the computed answers go in a circle: a → b → a",
        (
            mini.question("a", computed={"any": [{"fact": "op_urban"}, {"not": {"fact": "b"}}]}),
            mini.question("b", computed={"exists": "place", "where": {"all": [{"fact": "a"}]}}),
        ),
        "Q-a",
    ),
    Broken("the computed answers go in a circle: a → a", (mini.question("a", computed={"fact": "a"}),), "Q-a"),
    # Conditions
    Broken("unknown fact gone", when({"fact": "gone"})),
    Broken("unknown fact gone", (mini.measure(applies={"fact": "gone"}),), "M-1"),
    Broken("unknown fact gone", (mini.question(compared_with={"fact": "gone"}),), "Q-op_urban"),
    Broken("unknown fact gone", (mini.checklist_item(required_when={"fact": "gone"}),), "CHK-1"),
    Broken("there is no kind of option “surrender”", when({"fact": "option_kind", "is": "surrender"})),
    Broken("civilians is a count question; counts are compared with at_least, others not", when({"fact": "civilians"})),
    Broken("op_urban is a yes_no question; counts are", when({"fact": "op_urban", "at_least": 3})),
    Broken("op_mode has no answer “yes”", when({"fact": "op_mode"})),
    Broken("op_urban has no answer “maybe”", when({"fact": "op_urban", "one_of": ["yes", "maybe"]})),
    Broken("there is no subject “camp”", when({"subject": "camp", "field": "in_area"})),
    Broken("a route has no number of people", of("route", {"subject": "it", "field": "people", "at_least": 5})),
    Broken("a place has no field “colour”", of("place", {"subject": "it", "field": "colour"})),
    Broken(
        "a place has no field “population.children”", of("place", {"subject": "it", "field": "population.children"})
    ),
    Broken("place_kind has no value “camp”", of("place", {"subject": "it", "field": "place_kind", "is": "camp"})),
    Broken("place_kind has no value “yes”", of("place", {"subject": "it", "field": "place_kind"})),
    Broken(
        "a condition cannot ask for “unknown”: unknown is an outcome",
        of("place", {"subject": "it", "field": "in_area", "is": "unknown"}),
    ),
    Broken(
        "in_area is neither a number nor a list and cannot be compared with at_least",
        of("place", {"subject": "it", "field": "in_area", "at_least": 1}),
    ),
    Broken("people is a number; compare it with at_least", of("place", {"subject": "it", "field": "people"})),
    Broken("size is a number; compare it", of("population_group", {"subject": "it", "field": "size", "one_of": ["5"]})),
    Broken("guarded_by is a list or has parts", of("place", {"subject": "it", "field": "guarded_by"})),
    Broken("population is a list or has parts", of("place", {"subject": "it", "field": "population"})),
    Broken("name is a text; say what it is compared with", of("place", {"subject": "it", "field": "name"})),
    Broken("first_light cannot be compared with a word", of("place", {"subject": "it", "field": "first_light"})),
    Broken("at: there is no subject “camp”", of("armed_actor", {"relation": "at", "of": ["it", "camp"]})),
    Broken("left_unguarded: “it” is a route", of("route", {"relation": "left_unguarded", "of": ["it"]})),
    Broken("“it” is not a place among the subjects", of("route", {"group": "children", "at": "it"})),
    Broken("season has no value “any”", when({"plan": "season", "is": "any"})),
    Broken("the role “it” stands for two subjects", of("place", {"exists": "route", "where": {"fact": "op_urban"}})),
    Broken("unknown fact gone", of("place", {"all": [SITE, {"not": {"any": [{"fact": "gone"}]}}]})),
    Broken(
        "the criteria ask for 11 facts, more than 10: " + ", ".join(f"fact_{number}" for number in range(11)),
        (
            *(mini.question(f"fact_{number}") for number in range(11)),
            mini.screening_criterion("SC-1", condition={"any": [{"fact": f"fact_{number}"} for number in range(6)]}),
            mini.screening_criterion(
                "SC-2", condition={"any": [{"fact": f"fact_{number}"} for number in range(5, 11)]}
            ),
        ),
        "screening",
    ),
    Broken(
        "21 questions for an immediate response, more than 20",
        tuple(mini.question(f"fact_{number}", quick=number) for number in range(1, 22)),
        "quick",
    ),
    Broken(
        "the same place in the quick list as Q-first: 1",
        (mini.question("first", quick=1), mini.question("second", quick=1)),
        "Q-second",
    ),
    Broken(
        "a text moves no rule; it has no place in the quick list",
        (mini.question("words", answer="text", quick=1),),
        "Q-words",
    ),
    Broken(
        "the screening answers with yes or no, and alone",
        (mini.question("op_major", answer="count", computed_by="screening"),),
        "Q-op_major",
    ),
    Broken("unknown fact nobody", (mini.screening_criterion("SC-1", condition={"fact": "nobody"}),), "SC-1"),
    Broken(
        "OCHA is outside the mission and cannot be tasked",
        (mini.screening_criterion("SC-1", owner="ocha"),),
        "SC-1",
    ),
    Broken(
        "the computed answers go in a circle: op_major → op_major",
        (
            mini.question("op_major", computed_by="screening"),
            mini.screening_criterion("SC-1", condition={"fact": "op_major"}),
        ),
        "Q-op_major",
    ),
)


@pytest.mark.parametrize("broken", BROKEN, ids=str)
def test_that_a_fault_is_told_with_its_entry_and_no_sound_entry_is(broken: Broken) -> None:
    problems = lint(broken.library())
    assert [problem for problem in problems if broken.message in problem.what and problem.where == broken.where]
    assert {problem.where for problem in problems} <= {broken.where, *(entry["id"] for entry in broken.entries)}
    assert all(problem.code == "E420" and problem.remedy for problem in problems)


def test_that_the_table_of_levels_must_be_whole_and_hold_known_levels() -> None:
    raw = mini.raw_library()
    raw["scales"]["table"]["rare"]["minor"] = "small"
    del raw["scales"]["table"]["likely"]
    found = [problem.what for problem in lint(mini.loaded(raw)) if problem.where == "scales"]
    assert "the table has no level for Rare and Minor" in found
    assert len(found) == 6


def test_that_a_sound_library_has_no_problem() -> None:
    assert lint(mini.library()) == ()
    assert lint(mini.library(mini.site_risk(), mini.measure(), mini.question())) == ()


def test_that_all_faults_of_a_library_are_told_together() -> None:
    broken = [item for item in BROKEN if item.where == "R-1"][:3]
    entries = [entry | {"id": f"R-{n}"} for n, item in enumerate(broken, 1) for entry in item.entries[:1]]
    problems = lint(mini.library(mini.measure(), mini.question(), *entries))
    assert len({problem.where for problem in problems}) > 1


def test_that_every_message_of_the_lint_has_a_broken_library() -> None:
    given = [problem.what for broken in BROKEN for problem in lint(broken.library())]
    raw = mini.raw_library()
    raw["scales"]["table"] = {}
    given += [problem.what for problem in lint(mini.loaded(raw))]
    untold = [
        pattern
        for module in (lint_module, lint_conditions)
        for pattern in _messages(Path(str(module.__file__)))
        if not any(re.fullmatch(pattern, what) for what in given)
    ]
    assert untold == []


def _messages(path: Path) -> list[str]:
    """The messages in a module's yields as patterns, with anything where a value is filled in."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Yield | ast.GeneratorExp):
            value = node.value if isinstance(node, ast.Yield) else node.elt
            last = value.elts[-1] if isinstance(value, ast.Tuple) else value
            if isinstance(last, ast.Constant) and isinstance(last.value, str):
                found.append(re.escape(last.value))
            elif isinstance(last, ast.JoinedStr):
                parts = (re.escape(str(p.value)) if isinstance(p, ast.Constant) else ".*" for p in last.values)
                found.append("".join(parts))
    assert len(found) > 15
    return found
