from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.guidance.packs import GlossaryTerm
from pocplanner.model.facts import Fact
from pocplanner.model.ids import FieldRef
from pocplanner.model.judgement import ChecklistDecision, OwnRisk, RiskDecision
from pocplanner.model.operation import FactPatch, FieldPatch, Option
from pocplanner.model.plan import ReleaseMark
from pocplanner.model.situation import ArmedActor, Coverage, Place
from pocplanner.model.texts import texts_of
from pocplanner.model.vocab import ActorKind, Collection, Component, PlaceKind, Releasability, RiskState
from pocplanner.model.walk import get, objects
from pocplanner.session.search import Finder, Hit, folded, search
from pocplanner.session.session import Session, Surroundings
from pocplanner.storage.samples import load_sample
from tests.assessment.ready import library
from tests.session.builders import CountingAssess, HandClock, counting_ids, small_plan

if TYPE_CHECKING:
    from pocplanner.assessment.result import Assessment
    from pocplanner.model.plan import Plan


def found(text: str, plan: Plan | None = None, assessment: Assessment | None = None) -> tuple[Hit, ...]:
    return search(plan or small_plan(), library(), assessment, text, limit=50)


def with_places(*places: Place) -> Plan:
    plan = small_plan()
    return plan.model_copy(update={"situation": plan.situation.model_copy(update={"places": places})})


def a_place(identifier: str, name: str, note: str = "") -> Place:
    return Place(id=identifier, name=name, place_kind=PlaceKind.TOWN, note=note)


def test_that_an_object_is_found_by_its_name_with_its_place_in_words() -> None:
    hit = found("north road")[0]
    assert (hit.title, hit.where, hit.snippet) == ("North road", "Situation, routes", "")
    assert hit.ref == FieldRef(object="road", field="name")


def test_that_a_written_text_is_found_with_the_text_around_it() -> None:
    plan = with_places(a_place("ford", "Ford", f"{'word ' * 40}people cross at dusk {'word ' * 40}"))
    (hit,) = found("dusk", plan)
    assert (hit.title, hit.where) == ("Ford", "Situation, places: Ford, note")
    assert hit.snippet.startswith("… word")
    assert hit.snippet.endswith("word …")
    assert "people cross at dusk" in hit.snippet
    assert get(plan, hit.ref).strip().endswith("word")


@pytest.mark.parametrize("text", ["thérèse", "THERESE", "Therese", "the\u0301re\u0300se"])
def test_that_case_and_accents_make_no_difference(text: str) -> None:
    plan = with_places(a_place("a", "Sainte-Thérèse"), a_place("b", "THERESE"))
    assert {hit.ref.object for hit in found(text, plan)} == {"a", "b"}


def test_that_the_snippet_shows_the_text_as_it_is_written() -> None:
    plan = with_places(a_place("a", "Town", f"{'ﬁﬀ' * 12} {'Straße ' * 8}Ñandú"))
    (hit,) = found("nandu", plan)
    assert hit.snippet.endswith("Ñandú")


def test_that_all_words_must_be_found_in_title_or_text() -> None:
    plan = with_places(a_place("a", "Upper ford", "deep in May"), a_place("b", "Lower ford", "dry in May"))
    assert [hit.ref.object for hit in found("may ford", plan)] == ["a", "b"]
    assert [hit.ref.object for hit in found("ford deep", plan)] == ["a"]
    assert found("ford deep dry", plan) == ()


def test_that_the_name_of_an_object_alone_does_not_find_each_of_its_texts() -> None:
    plan = with_places(a_place("a", "Tolland", "nothing to say"))
    assert [hit.ref.field for hit in found("tolland", plan)] == ["name"]


def test_that_titles_come_first_and_the_order_is_always_the_same() -> None:
    places = (a_place("text", "Hill", "seen from Marrow"), a_place("in", "Old Marrow"), a_place("start", "Marrow ford"))
    plan = with_places(*places)
    hits = found("marrow", plan)
    assert [hit.ref.object for hit in hits] == ["start", "in", "text"]
    assert hits == found("marrow", plan)
    assert search(plan, library(), None, "marrow", limit=2) == hits[:2]


@pytest.mark.parametrize("text", ["", "   ", "\u0301"])
def test_that_nothing_is_found_without_words(text: str) -> None:
    assert found(text) == ()


def test_that_what_no_person_wrote_is_not_found() -> None:
    plan = small_plan(
        options=(
            Option(
                id="go",
                title="Operate",
                patches=(
                    FactPatch(key="op_urban", value="yes", reason="two quarters"),
                    FieldPatch(ref=FieldRef(object="group", field="at"), value=["townzzz"]),
                    FieldPatch(ref=FieldRef(object="camp", field="note"), value="fenced off"),
                ),
            ),
        ),
        facts=(Fact(id="f", key="op_urban", value="yes", note="two streets"),),
    )
    hits = {text: found(text, plan) for text in ("yes", "townzzz", "fenced", "two streets", "two quarters")}
    assert [hit for hit in hits["yes"] if hit.ref.object in {"go", "f"}] == []
    assert hits["townzzz"] == ()
    assert hits["fenced"][0].ref == FieldRef(object="go", field="patches.2.value")
    assert hits["two quarters"][0].where.startswith("Options: Operate, ")
    assert hits["two streets"][0].title == library().questions["op_urban"].text["en"].question
    assert hits["two streets"][0].ref == FieldRef(object="f", field="note")


def test_that_texts_of_the_plan_itself_tell_their_part() -> None:
    plan = small_plan(notes="call the dispatcher", decision={"intent": "hold the bridge"})
    assert [hit.where for hit in found("dispatcher", plan)] == ["Overview, notes"]
    (hit,) = found("bridge hold", plan)
    assert (hit.where, hit.ref) == ("Decision Brief, intent", FieldRef(object="plan", field="decision.intent"))


def test_that_a_note_on_a_list_leads_to_the_declaration_of_that_list() -> None:
    plan = small_plan()
    coverage = (Coverage(collection=Collection.ROUTES, note="mule tracks left out"),)
    plan = plan.model_copy(update={"situation": plan.situation.model_copy(update={"coverage": coverage})})
    (hit,) = found("mule", plan)
    assert hit.ref.field == "situation.coverage.routes"
    assert hit.where == "Situation, routes, note"


def test_that_the_reason_of_a_release_mark_leads_to_what_is_marked() -> None:
    marked = FieldRef(object="camp", field="note")
    mark = ReleaseMark(ref=marked, releasability=Releasability.MISSION, reason="names a quiet contact")
    assert [hit.ref for hit in found("quiet contact", small_plan(release_marks=(mark,)))] == [marked]


def test_that_risks_of_the_register_are_found_by_title_number_and_statement() -> None:
    around = Surroundings(lambda plan, *_: library_assessment(plan), counting_ids(), HandClock())
    session = Session(load_sample("north-axis"), around)
    assessment, plan = session.assessment, session.plan
    numbered = next(risk for risk in assessment.risks if risk.number is not None and risk.number >= 10)
    finder = Finder(plan, library(), assessment)
    by_number = finder.find(f"r-{numbered.number:03d}", 500)
    assert [hit for hit in by_number if hit.title.startswith(f"R-{numbered.number:03d}  {numbered.title}")]
    assert all(get(plan, hit.ref.model_copy(update={"field": hit.ref.field + ".risk"})) for hit in by_number)
    assert finder.find(f"R-{numbered.number}")[0].title == by_number[0].title
    first_words = " ".join(numbered.title.split()[:3])
    assert any(hit.title == by_number[0].title for hit in finder.find(first_words, 500))
    stated = finder.find(" ".join(numbered.statement.split()[-6:]), 500)
    assert any(hit.where == "Risk register" and hit.snippet for hit in stated)


def test_that_an_own_risk_is_found_once_whether_or_not_it_was_assessed() -> None:
    own = OwnRisk(id="own-1", statement="The weir could break", written_by=Component.FORCE)
    plan = small_plan(own_risks=(own,))
    assert [hit.ref for hit in found("weir", plan)] == [FieldRef(object="own-1", field="statement")]
    assessment = library_assessment(plan)
    assert [hit.where for hit in found("weir", plan, assessment)] == ["Risk register"]


def library_assessment(plan: Plan) -> Assessment:
    return assess(plan, library(), date(2026, 11, 14))


def test_that_decisions_are_told_by_what_they_are_about() -> None:
    item = library().checklist[0]
    plan = small_plan(
        checklist=(ChecklistDecision(id="done", item=item.id, answer="settled with the cluster"),),
        risk_decisions=(
            RiskDecision(id="no", risk="R-1@site=camp", state=RiskState.DISMISSED, reason="the gorge is closed"),
        ),
    )
    assert found("settled", plan)[0].title == item.text["en"].title
    hit = found("gorge", plan, CountingAssess()(plan, None))[0]
    assert (hit.title, hit.ref) == ("R-1@site=camp", FieldRef(object="no", field="reason"))


def test_that_questions_and_guidance_are_found_by_their_titles() -> None:
    question = library().questions["op_urban"]
    hit = found(question.text["en"].question)[0]
    assert hit.ref == FieldRef(object="plan", field="facts.op_urban")
    assert hit.where.startswith("Facts: ")
    entries = (library().risks[0], library().readiness[0], library().cards[0])
    for title in [entry.text["en"].title for entry in entries]:
        hit = found(title)[0]
        assert hit.title == title
        assert hit.where.startswith("Guidance library: ")


def test_that_glossary_terms_of_packs_are_found_with_their_meaning() -> None:
    term = GlossaryTerm.model_validate({"name": "Camp Ilola", "not": ["Ilolla"], "meaning": "site by the river"})
    fixed = replace(library())
    fixed.__dict__["glossary"] = (term,)  # as if a pack fixed it
    for text in ("ilola", "ilolla"):
        (hit,) = search(small_plan(), fixed, None, text, limit=9)
        assert (hit.title, hit.where) == ("Camp Ilola", "Glossary of the mission packs: site by the river")


def test_that_every_written_text_of_the_sample_can_be_found_and_points_at_a_field() -> None:
    plan = load_sample("north-axis").plan
    finder = Finder(plan, library(), None)
    for entry in objects(plan):
        for path, text in texts_of(entry.object):
            if path.split(".")[0] in {"release_marks", "situation"} or path.endswith("value"):
                continue
            ref = FieldRef(object=entry.object.id, field=path)  # type: ignore[attr-defined]  # objects have an id
            assert ref in {hit.ref for hit in finder.find(text, 10_000)}, ref


def test_that_folding_keeps_letters_that_are_no_accents() -> None:
    assert folded("Ørsted ÇA Straße ﬁn") == "ørsted ca strasse fin"


def test_that_armed_actors_are_told_by_the_words_of_the_caller() -> None:
    actor = ArmedActor(id="x", name="X", actor_kind=ActorKind.NSAG, note="blue trucks")
    plan = small_plan()
    plan = plan.model_copy(update={"situation": plan.situation.model_copy(update={"armed_actors": (actor,)})})
    finder = Finder(plan, library(), None, lambda _model, name: f"<{name}>")
    assert finder.find("trucks")[0].where == "Situation, <armed_actors>: X, <note>"
