"""Rows that are found by something else than a name: who was asked, an audience, a task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.model.brief import ActionBrief, Consultation, DisclosureLine, TaskingLine
from pocplanner.model.vocab import (
    Addressee,
    Answer,
    Component,
    ConsultationAnswer,
    ConsultationKind,
    DisclosureAudience,
)
from pocplanner.session.tabular import read_table, recognise, targets_of
from pocplanner.session.tabular_cells import Speech
from pocplanner.session.tabular_rows import Outcome, PastedList, Proposal, propose
from tests.session.builders import counting_ids, small_plan

if TYPE_CHECKING:
    from enum import StrEnum

    from pocplanner.model.base import Value
    from pocplanner.session.fields import FieldSpec

LEGAL = Consultation(
    id="c1", consultation_kind=ConsultationKind.COMPONENT, component=Component.LEGAL, subject="Law", advice="Ask again"
)
MAYOR = Consultation(id="c2", consultation_kind=ConsultationKind.NATIONAL_REGIONAL, body="Mayor of Tuli")


def labels(_model: type[Value], spec: FieldSpec) -> tuple[str, ...]:
    return (spec.name.replace("_", " ").capitalize(),)


def pasted(text: str, model: type[Value], items: tuple[Value, ...], speech: Speech | None = None) -> Proposal:
    plan = small_plan(
        consultations=tuple(item for item in items if isinstance(item, Consultation)),
        action=ActionBrief(
            disclosure=tuple(item for item in items if isinstance(item, DisclosureLine)),
            tasking=tuple(item for item in items if isinstance(item, TaskingLine)),
        ),
    )
    targets, rows = targets_of(model, labels), read_table(text)
    into = PastedList(plan, model, items, targets, counting_ids(), speech or Speech())
    return propose(rows, recognise(rows, targets, ()), into)


def consulted(text: str, *items: Consultation) -> Proposal:
    return pasted(text, Consultation, items or (LEGAL, MAYOR))


def words(proposal: Proposal) -> list[tuple[str, Outcome]]:
    return [(row.name, row.outcome) for row in proposal.rows]


def test_that_an_office_or_a_body_is_found_by_one_column_and_only_what_is_said_changes() -> None:
    found = consulted("Office\tAnswer\tAdvice\nlegal\tNo objection\t\nMayor of Tuli\tConcerns\tNot at night")
    assert words(found) == [(Component.LEGAL.label, Outcome.CHANGE), ("Mayor of Tuli", Outcome.CHANGE)]
    legal, mayor = found.objects
    assert legal == LEGAL.model_copy(update={"answer": ConsultationAnswer.NO_OBJECTION})
    assert mayor == MAYOR.model_copy(update={"answer": ConsultationAnswer.CONCERNS, "advice": "Not at night"})


def test_that_an_office_nobody_asked_yet_is_added_with_its_kind_and_without_an_answer() -> None:
    (row,) = consulted("Office\tSubject\nCivil Affairs\tWells").rows
    assert row.outcome is Outcome.ADD
    assert row.object == Consultation(
        id="new-1", consultation_kind=ConsultationKind.COMPONENT, component=Component.CIVIL_AFFAIRS, subject="Wells"
    )
    assert isinstance(row.object, Consultation)
    assert row.object.answer is ConsultationAnswer.NOT_ASKED
    assert row.object.taken is Answer.UNKNOWN


def test_that_a_misspelt_office_becomes_no_body_of_its_own() -> None:
    (row,) = consulted("Office\tConsultation kind\nCivil Afairs\tMission component").rows
    assert row.problems == ("Who: “Civil Afairs” is no office of the list. Did you mean “Civil Affairs”?",)


def test_that_a_body_outside_the_list_needs_its_kind() -> None:
    (row,) = consulted("Office\nElders of Kori").rows
    assert row.outcome is Outcome.PROBLEM
    assert row.problems == ("Consultation kind: Fill this in.",)
    (row,) = consulted("Office\tConsultation kind\nElders of Kori\tPopulation").rows
    assert isinstance(row.object, Consultation)
    assert row.object.body == "Elders of Kori"


def test_that_one_office_asked_twice_is_told_apart_by_what_it_was_asked() -> None:
    second = LEGAL.model_copy(update={"id": "c3", "subject": "Detention", "advice": ""})
    found = consulted(
        "Office\tSubject\tAdvice\nLegal\tDetention\tNone here\nLegal\tRules\tx\nLegal\t\ty", LEGAL, second
    )
    assert [row.outcome for row in found.rows] == [Outcome.CHANGE, Outcome.ADD, Outcome.PROBLEM]
    assert found.objects[0] == second.model_copy(update={"advice": "None here"})
    assert found.rows[2].problems == ("The list has 2 entries of this name. Tell them apart by “Subject”.",)


def test_that_two_rows_that_say_the_same_are_no_silent_overwriting() -> None:
    found = consulted("Office\tSubject\tAdvice\nLegal\tLaw\tone\nLegal\tLaw\ttwo")
    assert [row.outcome for row in found.rows] == [Outcome.CHANGE, Outcome.PROBLEM]
    assert found.rows[1].problems == ("Row 2 says the same already, also under “Subject”.",)


def test_that_a_row_without_its_key_is_named_with_the_reason() -> None:
    (row,) = consulted("Office\tAdvice\n\tWait").rows
    assert row.problems == ("The row has no “Who”; rows are matched by Who.",)


def test_that_the_disclosure_matrix_is_found_by_audience_and_knows_no_other() -> None:
    media = DisclosureLine(id="m", audience=DisclosureAudience.MEDIA, told=Answer.NO)
    text = "Audience\tTold\tMay be told\nMedia\tYes\tThe line\nNeighbours\tNo\t\nPopulation\tUnknown\tRoads"
    found = pasted(text, DisclosureLine, (media,))
    assert [row.outcome for row in found.rows] == [Outcome.CHANGE, Outcome.PROBLEM, Outcome.ADD]
    assert found.objects[0] == media.model_copy(update={"told": Answer.YES, "may_be_told": "The line"})
    assert "“Neighbours” is not in the list" in found.rows[1].problems[0]
    assert found.objects[1] == DisclosureLine(
        id="new-3", audience=DisclosureAudience.POPULATION, may_be_told="Roads", told=Answer.UNKNOWN
    )


def test_that_one_task_of_two_addressees_is_two_rows_and_no_task_is_found_by_its_addressee() -> None:
    items = (
        TaskingLine(id="a", addressee=Addressee.FORCE_HQ, task="Brief the staff"),
        TaskingLine(id="b", addressee=Addressee.DMS, task="Brief the staff"),
        TaskingLine(id="c", addressee=Addressee.HEAD_OF_OFFICE, no_task=True),
    )
    text = (
        "Addressee\tTask\tDue\tNo task\nForce HQ\tBrief the staff\tD-2\tNo\n"
        "Director of Mission Support\tBrief the staff\tD-3\tNo\nHead of Office\t\t\tYes"
    )
    found = pasted(text, TaskingLine, items)
    assert [row.outcome for row in found.rows] == [Outcome.CHANGE, Outcome.CHANGE, Outcome.SAME]
    assert [(item.id, item.due and item.due.label()) for item in found.objects if isinstance(item, TaskingLine)] == [
        ("a", "D-2"),
        ("b", "D-3"),
    ]


def test_that_words_of_the_window_are_read_besides_english_ones() -> None:
    def french(member: StrEnum) -> str:
        return {Component.LEGAL.label: "Affaires juridiques", "No objection": "Pas d’objection", "Yes": "Oui"}.get(
            getattr(member, "label", ""), str(member)
        )

    text = "Office\tAnswer\tTaken\tAsked at\nAffaires juridiques\tPas d’objection\toui\tNon défini"
    found = pasted(text, Consultation, (LEGAL,), Speech(french, frozenset({"non défini"})))
    (new,) = found.objects
    assert new == LEGAL.model_copy(update={"answer": ConsultationAnswer.NO_OBJECTION, "taken": Answer.YES})
