from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from pocplanner.assessment.result import Assessment, HrddpSheet, Later
from pocplanner.model.brief import DecisionBrief, InformationBrief, RecordedDecision
from pocplanner.model.document import Document
from pocplanner.model.plan import Plan
from pocplanner.model.vocab import (
    Addressee,
    Component,
    DecisionMode,
    DecisionOutcome,
    RatingStage,
)
from pocplanner.reporting.blocks import Badge, Heading, Matrix, Report, Table, Words
from pocplanner.reporting.content import brief_content
from pocplanner.reporting.content_action import standing_of
from pocplanner.reporting.context import Context
from pocplanner.reporting.phrases import minutes, people
from tests.reporting.assessments import full_assessment, summaries
from tests.reporting.library import small_library
from tests.reporting.plans import AS_OF, full_document, full_plan
from tests.reporting.prints import WHOLE

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Headings in the Handbook's order, each with its depth.
OUTLINE = (
    (1, "I. Information Brief"),
    (2, "a. Target Analysis"),
    (3, "i. What"),
    (3, "ii. Why"),
    (3, "iii. Where"),
    (3, "iv. Who"),
    (3, "v. When"),
    (2, "b. Legal/Mandate Basis"),
    (2, "c. Impact Analysis"),
    (3, "i. Political (Pros and Cons)"),
    (3, "ii. Socio-economic (Pros and Cons)"),
    (3, "iii. Protection of Civilians (Pros and Cons)"),
    (3, "iv. Security (Pros and Cons)"),
    (1, "II. Decision Brief"),
    (2, "a. Force Commander's Assessment and Intent"),
    (2, "b. Options"),
    (3, "i. Option 1: Hold both sites, then clear from the north (recommended)"),
    (4, "1. Outline"),
    (4, "2. Pros and Cons"),
    (4, "3. Potential Collateral Damage"),
    (3, "ii. Option 2: Clear from the south at once"),
    (4, "1. Outline"),
    (4, "2. Pros and Cons"),
    (4, "3. Potential Collateral Damage"),
    (2, "c. Force Commander's Recommendation"),
    (2, "d. Consultation"),
    (3, "i. UN Headquarters"),
    (3, "ii. National/Regional Partners"),
    (2, "e. SRSG's Decision"),
    (1, "III. Action Brief"),
    (2, "a. Tasking"),
    (3, "i. Force HQ"),
    (3, "ii. Police Component"),
    (3, "iii. Civilian Pillars"),
    (3, "iv. Director of Mission Support"),
    (3, "v. Head of Office"),
    (2, "b. Communication"),
    (2, "c. Operational Security"),
    (3, "i. Timeline for release of information/coordination/action"),
    *((1, f"Annex {letter}.") for letter in "ABCDEFGHIJ"),
)
HANDBOOK_ORDER = tuple(heading for _, heading in OUTLINE)
REASSURING = (
    "no risk found",
    "no risks found",
    "is safe",
    "are no risks",
    "no danger",
    "risk accepted",
    "risks accepted",
)


def content(plan: Plan | None = None, assessment: Assessment | None = None) -> Report:
    document = Document(plan=plan or full_plan())
    return brief_content(
        document,
        assessment or full_assessment(),
        small_library(),
        comparisons=summaries(),
        printing=WHOLE,
    )


def parts(value: object) -> Iterator[object]:
    """Every dataclass in a tree of blocks, in print order."""
    if isinstance(value, tuple):
        for item in value:
            yield from parts(item)
    elif is_dataclass(value) and not isinstance(value, type):
        yield value
        for field in fields(value):
            yield from parts(getattr(value, field.name))


def text(report: object) -> str:
    found: list[str] = []
    for part in parts(report):
        if isinstance(part, Words):
            found.append(part.text)
        elif isinstance(part, Table) and not part.rows:
            found.append(part.empty)
    return " ".join(" ".join(found).split())


def headings(report: Report) -> list[str]:
    return [f"{part.number} {part.text}".strip() for part in parts(report) if isinstance(part, Heading)]


def empty_assessment() -> Assessment:
    """An assessment in which nothing triggered and little is known."""
    return Assessment(
        plan_id="empty",
        option=None,
        as_of=AS_OF,
        library_version="1.0",
        library_digest="",
        facts={},
        risks=(),
        orphans=(),
        residuals=(),
        measures=(),
        hrddp=HrddpSheet(None, "Nobody has said whether support is given.", ()),
        contingency=(),
        needs=Later(tuple),
        rules_checked=full_assessment().rules_checked,
        checklist=(),
        cards=(),
        readiness=(),
        exposures=(),
    )


def test_that_the_headings_stand_in_the_order_of_the_handbook() -> None:
    found = iter(headings(content()))
    for wanted in HANDBOOK_ORDER:
        assert any(heading.startswith(wanted) for heading in found), wanted


def test_that_a_police_operation_is_presented_by_the_police_commissioner() -> None:
    report = content(full_plan().model_copy(update={"presented_by": Component.UNPOL, "from_post": ""}))
    assert "a. Police Commissioner's Assessment and Intent" in headings(report)
    assert "c. Police Commissioner's Recommendation" in headings(report)
    assert "Force Commander's" not in " ".join(headings(report))


def test_that_an_empty_plan_prints_every_heading_and_says_what_is_not_written() -> None:
    report = brief_content(
        Document(plan=Plan(id="empty", title="Empty")),
        empty_assessment(),
        small_library(),
        printing=WHOLE,
    )
    found = headings(report)
    for wanted in HANDBOOK_ORDER:
        if "Option" not in wanted and wanted[:2] not in {"1.", "2.", "3."}:
            assert any(heading.startswith(wanted) for heading in found), wanted
    assert text(report).count("Not written yet") > 25


def test_that_nothing_reads_as_reassurance() -> None:
    plan = Plan(id="empty", title="Empty")
    for report in (
        content(),
        brief_content(Document(plan=plan), empty_assessment(), small_library(), printing=WHOLE),
    ):
        for words in REASSURING:
            found = text(report).lower().replace("this is no finding that civilians are safe", "")
            assert words not in found, words


def test_that_where_nothing_triggered_the_brief_says_what_was_checked() -> None:
    report = brief_content(
        Document(plan=Plan(id="empty", title="Empty")),
        empty_assessment(),
        small_library(),
        printing=WHOLE,
    )
    assert "60 rules checked" in text(report)
    assert "This is no finding that civilians are safe." in text(report.openings[0])


def test_that_no_operation_is_among_the_options_even_where_nobody_wrote_it() -> None:
    plan = full_plan()
    report = content(plan.model_copy(update={"options": plan.options[:2]}))
    assert any("Option 3: No operation" in heading for heading in headings(report))


def test_that_silence_is_printed_as_asked_and_no_reply() -> None:
    words = text(content())
    assert "Asked and no reply" in words
    assert "Silence is never agreement" in words


def test_that_a_leader_tasks_the_own_component_only_until_a_decision_is_recorded() -> None:
    plan = full_plan()
    lines = {line.id: line for line in plan.action.tasking}
    context = Context(Document(plan=plan), full_assessment(), small_library())
    assert standing_of(context, lines["t1"]) == "Task of the Force Commander"
    assert standing_of(context, lines["t2"]) == "Requested"
    assert standing_of(context, lines["t3"]) == "Requested"
    assert standing_of(context, lines["t4"]) == "Coordinate with, not tasked"


@pytest.mark.parametrize(
    ("outcome", "standing"),
    [
        (DecisionOutcome.APPROVED, "Tasked by decision"),
        (DecisionOutcome.APPROVED_WITH_CONDITIONS, "Tasked by decision"),
        (DecisionOutcome.DEFERRED, "Requested; decision: deferred"),
        (DecisionOutcome.NOT_APPROVED, "Requested; decision: not approved"),
    ],
)
def test_that_only_an_approval_turns_requests_into_tasks(outcome: DecisionOutcome, standing: str) -> None:
    plan = full_plan()
    decided = plan.model_copy(update={"decision": decision_with(plan.decision, outcome)})
    context = Context(Document(plan=decided), full_assessment(), small_library())
    police = next(line for line in plan.action.tasking if line.addressee is Addressee.POLICE_COMPONENT)
    assert standing_of(context, police) == standing


def decision_with(brief: DecisionBrief, outcome: DecisionOutcome) -> DecisionBrief:
    record = RecordedDecision(
        id="dec",
        outcome=outcome,
        mode=DecisionMode.PEN,
        at=datetime(2026, 11, 12, 10, tzinfo=UTC),
        capacity="SRSG",
        recorded_by=Component.COS,
    )
    return brief.model_copy(update={"decisions": (record,)})


def test_that_a_risk_rated_by_nobody_is_said_to_be_proposed_by_the_program() -> None:
    report = content()
    badges = [part for part in parts(report) if isinstance(part, Badge)]
    assert {badge.rated for badge in badges} == {True, False}
    assert "proposed by the program, not rated by a person" in text(report)


def test_that_the_expected_residual_counts_only_where_its_measures_are_committed() -> None:
    context = Context(full_document(), full_assessment(), small_library())
    committed, waiting = context.assessment.risks[0], context.assessment.risks[3]
    assert context.remaining(committed) != context.standing(committed)
    assert waiting.rating(RatingStage.RESIDUAL) is not None
    assert context.remaining(waiting) == context.standing(waiting)
    assert "if M-01 is ready by D-1 and M-03 is ready by D-9" in text(content())
    assert "Does not count yet: M-02 not accepted, resourced and ready in time" in text(content())


def test_that_possible_and_dismissed_risks_are_counted_apart_and_orphans_are_shown() -> None:
    found = headings(content())
    assert "Risks (9)" in found
    assert "Possible risks (2), counted apart" in found
    assert "Dismissed risks (1)" in found
    assert "The bridge is closed until January; nobody passes." in text(content())
    assert "R-31@place=bridge" in text(content())


def test_that_every_open_risk_with_a_level_stands_in_one_field_of_the_matrix() -> None:
    matrix = next(part for part in parts(content()) if isinstance(part, Matrix))
    numbers = [label for row in matrix.cells for cell in row for label in (*cell.rated, *cell.proposed)]
    assert sorted(numbers) == sorted(["N-01", *(f"R-{number:03d}" for number in (1, 2, 3, 4, 6, 7, 8, 9))])
    assert all(label in matrix.alt for label in numbers)


def test_that_rules_that_did_not_fire_are_listed_with_their_reason() -> None:
    report = content()
    assert "60 rules checked: 15 triggered, 15 possible, 30 not triggered" in text(report)
    table = next(part for part in parts(report) if isinstance(part, Table) and part.summary == "Rules checked")
    assert len(table.rows) == 60


def test_that_an_unassigned_contingency_line_says_so_and_a_proposal_is_labelled() -> None:
    words = text(content())
    assert "to be assigned : Tell local authorities" in words
    assert "Proposal of the library (possible, it hangs on something unknown); the plan has not adopted it." in words


def test_that_reasoning_held_by_human_rights_and_working_notes_are_not_printed() -> None:
    plan = full_plan().model_copy(update={"notes": "Only for the planning cell"})
    assert "Held by Human Rights." not in text(content(plan))
    assert "Only for the planning cell" not in text(content(plan))


def test_that_bodies_outside_the_mission_are_coordinated_with() -> None:
    assert "coordinate with OCHA" in text(content())


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (None, "number of people not known"),
        (0, "0 people"),
        (1, "fewer than 10 people"),
        (9, "fewer than 10 people"),
        (10, "10 people"),
        (6200, "6,200 people"),
    ],
)
def test_that_few_people_are_never_counted_one_by_one(count: int | None, words: str) -> None:
    assert people(count) == words


def test_that_a_missing_time_says_that_it_cannot_be_said() -> None:
    assert minutes(None) == "cannot say"
    assert "Cannot say: notice to move is missing." in text(content())


def test_that_every_text_typed_by_a_person_names_its_field() -> None:
    plan = full_plan().model_copy(update={"information": InformationBrief(what="§§ typed §§")})
    found = [part for part in parts(content(plan)) if isinstance(part, Words) and "§§" in part.text]
    assert [part.field for part in found] == ["Part I, what"]


def test_that_a_register_for_another_option_than_the_recommended_one_says_so() -> None:
    report = content(assessment=replace(full_assessment(), option="opt-2"))
    assert "which is not the recommended option" in text(report.openings[0])


def test_that_an_operation_under_existing_authority_is_said_to_need_no_prior_approval() -> None:
    report = content(full_plan().model_copy(update={"existing_authority": True}))
    assert "Executed under existing authority; brief due within 24 hours" in text(report.openings[0])
