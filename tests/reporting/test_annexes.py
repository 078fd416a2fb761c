"""Annexes for those who carry out, advise, and answer for the plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from pocplanner.model.brief import Consultation, DistributionLine, TaskingLine
from pocplanner.model.document import Comment, Document, IssuedBrief, SignOff
from pocplanner.model.ids import FieldRef
from pocplanner.model.judgement import RiskDecision
from pocplanner.model.plan import Plan
from pocplanner.model.situation import PopulationGroup
from pocplanner.model.times import Moment
from pocplanner.model.vocab import (
    Addressee,
    Answer,
    CommentKind,
    Component,
    ConsultationAnswer,
    ConsultationKind,
    DecisionOutcome,
    GroupAtRisk,
    Impact,
    Level,
    Likelihood,
    MeasureStatus,
    RatingStage,
    RiskState,
)
from pocplanner.reporting.blocks import Badge, Heading, Table, Words
from pocplanner.reporting.content import _ANNEXES
from pocplanner.reporting.content_tasking import addressee_section, home_of
from pocplanner.reporting.context import Context
from pocplanner.reporting.editions import Annex, Edition, Printing
from pocplanner.reporting.fit import fits
from pocplanner.reporting.sign_off_state import covered_digest, has_lapsed
from tests.reporting.assessments import full_assessment, measure_lines
from tests.reporting.library import small_library
from tests.reporting.plans import full_plan
from tests.reporting.risks import harm_risk, rating
from tests.reporting.test_content import decision_with, empty_assessment, parts

if TYPE_CHECKING:
    from pocplanner.assessment.result import Assessment

OWN = (
    Annex.CONSULTATIONS,
    Annex.TASKING,
    Annex.COMMUNICATION,
    Annex.RELEASE,
    Annex.HARM_CASE,
    Annex.RESIDUAL,
    Annex.SIGN_OFFS,
)
AT = datetime(2026, 11, 9, 12, tzinfo=UTC)


def text(value: object) -> str:
    """The words, those of headings among them, in print order."""
    found = (part for part in parts(value) if isinstance(part, Heading | Words | Table))
    lines = [part.text if not isinstance(part, Table) else "" if part.rows else part.empty for part in found]
    return " ".join(" ".join(lines).split())


def context(
    plan: Plan | None = None,
    assessment: Assessment | None = None,
    edition: Edition = Edition.ANNEXES,
    **parts_of: object,
) -> Context:
    document = Document(plan=plan or full_plan()).model_copy(update=parts_of)
    return Context(document, assessment or full_assessment(), small_library(), Printing(edition))


def words(annex: Annex, known: Context) -> str:
    return text(_ANNEXES[annex](known))


def table(annex: Annex, known: Context, summary: str) -> Table:
    found = (part for part in parts(_ANNEXES[annex](known)) if isinstance(part, Table) and part.summary == summary)
    return next(found)


def row_of(found: Table, start: str) -> str:
    return next(text(row.cells) for row in found.rows if text(row.cells).startswith(start))


@pytest.mark.parametrize("annex", OWN)
def test_that_an_annex_of_an_empty_plan_says_in_words_that_there_is_nothing(annex: Annex) -> None:
    known = context(Plan(id="empty", title="Empty"), empty_assessment())
    said = words(annex, known)
    assert any(
        phrase in said.lower() for phrase in ("not written yet", "is recorded", "no task is written", "nobody said")
    ), said


@pytest.mark.parametrize("annex", OWN)
def test_that_every_typed_word_of_an_annex_names_where_it_was_typed(annex: Annex) -> None:
    mark = "§typed§"
    plan = marked(full_plan(), mark)
    for part in parts(_ANNEXES[annex](context(plan))):
        if isinstance(part, Words) and mark in part.text:
            assert part.field, part.text


def marked(plan: Plan, mark: str) -> Plan:
    """The plan with a mark in each text of tasking, consultation and decision."""
    lines = tuple(line.model_copy(update={"task": f"{line.task}{mark}"}) for line in plan.action.tasking)
    asked = tuple(
        item.model_copy(update={"advice": f"{item.advice}{mark}", "why": f"{item.why}{mark}"})
        for item in plan.consultations
    )
    return plan.model_copy(update={"action": plan.action.model_copy(update={"tasking": lines}), "consultations": asked})


# Tasking


def test_that_each_office_of_the_mission_belongs_to_one_addressee_and_no_body_outside_to_any() -> None:
    for office in Component:
        assert (home_of(office) is not None) is office.is_mission


def test_that_an_addressee_reads_only_its_own_tasks_and_measures() -> None:
    section = text(addressee_section(context(), Addressee.POLICE_COMPONENT))
    assert "Public order at Camp A" in section
    assert "Mixed patrols with women officers" in section
    assert "Hold both sites from D-1" not in section
    assert "Extend the alert network" not in section


def test_that_lines_for_others_are_requests_until_a_decision_is_recorded() -> None:
    plan = full_plan()
    police = text(addressee_section(context(plan), Addressee.POLICE_COMPONENT))
    assert "Standing: Requested" in police
    assert "Task of the Force Commander" in text(addressee_section(context(plan), Addressee.FORCE_HQ))
    decided = plan.model_copy(update={"decision": decision_with(plan.decision, DecisionOutcome.APPROVED)})
    assert "Standing: Tasked by decision" in text(addressee_section(context(decided), Addressee.POLICE_COMPONENT))
    refused = plan.model_copy(update={"decision": decision_with(plan.decision, DecisionOutcome.NOT_APPROVED)})
    assert "Tasked by decision" not in words(Annex.TASKING, context(refused))


def test_that_a_police_commissioner_tasks_the_police_and_requests_the_force() -> None:
    plan = full_plan().model_copy(update={"presented_by": Component.UNPOL})
    assert "Task of the Police Commissioner" in text(addressee_section(context(plan), Addressee.POLICE_COMPONENT))
    assert "Requested" in text(addressee_section(context(plan), Addressee.FORCE_HQ))


def test_that_bodies_outside_the_mission_stand_apart_and_are_never_tasked() -> None:
    civil = text(addressee_section(context(), Addressee.CIVILIAN_PILLARS))
    assert "Agree how movements of people are reported." not in civil
    said = words(Annex.TASKING, context())
    outside = said[said.index("Bodies outside the mission") :]
    assert "Coordinate with OCHA" in outside
    assert "Agree how movements of people are reported." in outside
    assert "Coordinate with, not tasked" in outside


def test_that_every_line_of_tasking_and_every_measure_stands_in_the_annex() -> None:
    said = words(Annex.TASKING, context())
    assert all(line.task in said for line in full_plan().action.tasking)
    assert all(line.title in said for line in measure_lines() if line.measure is not None)


def test_that_what_nobody_has_is_flagged_and_contingency_lines_reach_their_office() -> None:
    said = words(Annex.TASKING, context())
    left = said[said.index("To be assigned") :]
    assert "No office does these: 1 contingency line." in left
    assert "Tell local authorities of the likely movement" in left
    force = text(addressee_section(context(), Addressee.FORCE_HQ))
    assert "If it happens: Send the quick reaction force" in " ".join(force.split())
    assert "Alert call from a site" in force


def test_that_no_task_on_purpose_is_told_apart_from_no_task_written() -> None:
    assert "No task, deliberately." in text(addressee_section(context(), Addressee.DMS))
    unsaid = text(addressee_section(context(), Addressee.HEAD_OF_OFFICE))
    assert "nobody said that it has none" in unsaid


def test_that_a_dropped_measure_is_not_tasked_and_is_counted() -> None:
    first, *others = measure_lines()
    assert first.measure is not None
    gone = replace(first, measure=first.measure.model_copy(update={"status": MeasureStatus.DROPPED}))
    said = words(Annex.TASKING, context(assessment=replace(full_assessment(), measures=(gone, *others))))
    assert "1 measure dropped or lapsed" in said


def test_that_a_task_without_a_component_among_the_civilian_pillars_is_kept() -> None:
    plan = full_plan()
    line = TaskingLine(id="t9", addressee=Addressee.CIVILIAN_PILLARS, task="Somebody count the lorries.")
    action = plan.action.model_copy(update={"tasking": (*plan.action.tasking, line)})
    section = text(addressee_section(context(plan.model_copy(update={"action": action})), Addressee.CIVILIAN_PILLARS))
    assert "No office named" in section
    assert "Somebody count the lorries." in section


# Communication and release


def test_that_audiences_nobody_weighed_are_named() -> None:
    said = words(Annex.COMMUNICATION, context())
    assert "Nobody wrote whether these are told" in said
    assert "Media" in said
    assert "1 line with no office that says it" in said


def test_that_the_release_timeline_runs_in_order_with_h_hour_in_it() -> None:
    rows = [
        text(row.cells) for row in table(Annex.RELEASE, context(), "Timeline of release, coordination and action").rows
    ]
    places = [
        next(number for number, row in enumerate(rows) if start in row)
        for start in ("Cell with both", "Both sites are held", "D-day, H-hour", "Clearing starts", "Radio messages")
    ]
    assert places == sorted(places)


def test_that_without_a_d_day_the_timeline_still_has_its_middle() -> None:
    plan = full_plan()
    undated = plan.model_copy(update={"timing": plan.timing.model_copy(update={"d_day": None, "h_hour": None})})
    rows = [
        text(row.cells)
        for row in table(Annex.RELEASE, context(undated), "Timeline of release, coordination and action").rows
    ]
    assert "D-day, H-hour (not set)" in rows
    assert rows.index("D-day, H-hour (not set)") == 2


# Consultations


def test_that_objections_stand_first_and_silence_is_no_agreement() -> None:
    plan = full_plan()
    objection = Consultation(
        id="q9",
        consultation_kind=ConsultationKind.COMPONENT,
        component=Component.LEGAL,
        subject="Rules",
        asked_at=AT,
        answer=ConsultationAnswer.OBJECTION,
        advice="Do not start by night.",
        taken=Answer.NO,
        why="The road closes.",
    )
    known = context(plan.model_copy(update={"consultations": (*plan.consultations, objection)}))
    rows = [text(row.cells) for row in table(Annex.CONSULTATIONS, known, "Consultations, objections first").rows]
    assert rows[0].startswith("Legal Adviser")
    assert "Not taken : The road closes." in rows[0]
    assert "No agreement" in rows[-1]
    assert "Silence is never agreement" in words(Annex.CONSULTATIONS, known)
    assert "Population" in words(Annex.CONSULTATIONS, known)


def test_that_the_end_of_the_hours_allowed_is_told_and_that_it_is_over() -> None:
    rows = table(Annex.CONSULTATIONS, context(), "Consultations, objections first")
    late = row_of(rows, "Protection Cluster")
    assert "72 hours allowed, until 060830Z NOV 26" in late.replace("\u00a0", " ")
    assert "time is over" in late


def test_that_an_objection_of_the_review_stands_until_its_office_closes_it() -> None:
    def objection(*, closed: bool) -> Comment:
        return Comment(
            id="c1",
            ref=FieldRef(object="sero", field="title"),
            comment_kind=CommentKind.OBJECTION,
            office=Component.HUMAN_RIGHTS,
            written_at=AT,
            text="Not with the company of March.",
            closed=closed,
        )

    for annex in (Annex.CONSULTATIONS, Annex.HARM_CASE):
        assert "Not with the company of March." in words(annex, context(comments=(objection(closed=False),)))
        assert "Not with the company of March." not in words(annex, context(comments=(objection(closed=True),)))


# The harm case


def test_that_the_harm_case_holds_claim_evidence_assumption_and_objection_on_one_page() -> None:
    blocks = _ANNEXES[Annex.HARM_CASE](context())
    said = text(blocks)
    titles = [part.text for part in parts(blocks) if isinstance(part, Heading)]
    assert titles == ["The harm case", "Claim", "Evidence", "Assumptions", "Standing objections"]
    assert "The group can be moved out of the valley" in said
    assert "Supported if, and only if, both sites are held" in said
    assert "Keep the company of March out." in said
    assert "Travel on foot at 4 km/h" in said
    assert "Looked at in part" in said
    assert fits(blocks)


def test_that_a_long_harm_case_stays_on_one_page_and_counts_what_is_left_out() -> None:
    plan = full_plan()
    many = tuple(
        Consultation(
            id=f"q-{number}",
            consultation_kind=ConsultationKind.COMPONENT,
            component=Component.LEGAL,
            answer=ConsultationAnswer.OBJECTION,
            advice="This must not be done in this way. " * 200,
            taken=Answer.NO,
            why="There is no other way. " * 200,
        )
        for number in range(60)
    )
    decision = plan.decision.model_copy(update={"assessment": "Words. " * 2000, "recommendation": "Words. " * 2000})
    risks = tuple(
        replace(harm_risk(3 * number + 1), id=f"R-01@place=p{number}", number=number) for number in range(1, 80)
    )
    known = context(
        plan.model_copy(update={"consultations": many, "decision": decision}), replace(full_assessment(), risks=risks)
    )
    blocks = _ANNEXES[Annex.HARM_CASE](known)
    assert fits(blocks)
    said = text(blocks)
    assert "+" in said
    assert "annex\u00a0A" in said or "annex A" in said
    assert sum("Legal Adviser" in part.text for part in parts(blocks) if isinstance(part, Words)) >= 1


def test_that_extreme_risks_set_aside_come_back_in_the_harm_case_with_their_reason() -> None:
    extreme = (rating(RatingStage.INHERENT, Likelihood.ALMOST_CERTAIN, Impact.SEVERE),)
    dismissed = replace(harm_risk(12, state=RiskState.DISMISSED), ratings=extreme)
    orphan = RiskDecision(id="o", risk="R-31@place=bridge", reason="The bridge is gone.", ratings=extreme)
    known = context(assessment=replace(full_assessment(), risks=(dismissed,), orphans=(orphan,)))
    assert known.standing(dismissed) is not None
    said = words(Annex.HARM_CASE, known)
    assert "R-012, extreme, dismissed" in said
    assert "The bridge is closed until January; nobody passes." in said
    assert "The bridge is gone." in said


def test_that_levels_of_the_program_stand_in_no_annex_but_the_archive_copy() -> None:
    unrated = replace(full_assessment(), risks=(harm_risk(2), harm_risk(3)), orphans=())
    for annex in (Annex.HARM_CASE, Annex.RESIDUAL):
        badges = [part for part in parts(_ANNEXES[annex](context(assessment=unrated))) if isinstance(part, Badge)]
        assert badges == []
    shown = parts(_ANNEXES[Annex.RESIDUAL](context(assessment=unrated, edition=Edition.ARCHIVE)))
    assert any(isinstance(part, Badge) and not part.rated for part in shown)


# Whose risk is left


def with_groups(*groups: PopulationGroup) -> Plan:
    plan = full_plan()
    return plan.model_copy(update={"situation": plan.situation.model_copy(update={"population_groups": groups})})


def test_that_a_group_that_nothing_mentions_is_flagged_plainly() -> None:
    plan = with_groups(
        PopulationGroup(id="g1", name="Salt carriers"), PopulationGroup(id="g2", name="Camp people", places=("camp-a",))
    )
    said = words(Annex.RESIDUAL, context(plan))
    flagged = said[: said.index("this may mean that nobody looked")]
    assert "Salt carriers" in flagged
    assert "Camp people" not in flagged
    rows = table(Annex.RESIDUAL, context(plan), "Population groups of the plan: whose risk is left")
    assert "Unknown" in row_of(rows, "Salt carriers")
    assert "Not named itself; by way of its places" in row_of(rows, "Camp people")


def test_that_a_group_with_a_rating_of_its_own_is_shown_with_it() -> None:
    risk = harm_risk(1)
    apart = rating(RatingStage.CURRENT, Likelihood.RARE, Impact.MINOR, GroupAtRisk.CHILDREN)
    rated = replace(risk, ratings=(rating(RatingStage.CURRENT, Likelihood.LIKELY, Impact.SEVERE), apart))
    known = context(assessment=replace(full_assessment(), risks=(rated,), residuals=()))
    rows = {
        text(row.cells).split(" R-")[0]: row
        for row in table(Annex.RESIDUAL, known, "Groups at particular risk: whose risk is left").rows
    }
    levels = {name: [part.level for part in parts(row.cells) if isinstance(part, Badge)] for name, row in rows.items()}
    assert levels["Children"] == [Level.LOW, Level.LOW]
    assert levels["Women and girls"] == [Level.EXTREME, Level.EXTREME]


def test_that_what_nobody_rated_is_unknown_and_never_low() -> None:
    known = context(assessment=replace(full_assessment(), risks=(harm_risk(2),), residuals=()))
    row = row_of(table(Annex.RESIDUAL, known, "Places: whose risk is left"), "Camp A")
    assert row.count("Unknown: not rated by a person") == 2
    assert "Low" not in row


def test_that_measures_not_committed_are_told_apart() -> None:
    row = row_of(table(Annex.RESIDUAL, context(), "Places: whose risk is left"), "Camp A")
    assert "Not committed: M-02" in " ".join(row.split())


# Sign-offs and distribution


def test_that_a_sign_off_lapses_with_what_it_covers_and_with_nothing_else() -> None:
    plan = full_plan()
    ref = FieldRef(object="sero", field="decision.intent")
    given = SignOff(
        id="s",
        office=Component.LEGAL,
        covers=(ref,),
        digest=covered_digest(plan, (ref,)),
        caveat="By day.",
        signed_at=AT,
    )
    whole = SignOff(id="w", office=Component.JMAC, digest=covered_digest(plan, ()), signed_at=AT)
    elsewhere = plan.model_copy(update={"title": "Another title"})
    there = plan.model_copy(update={"decision": plan.decision.model_copy(update={"intent": "Another intent"})})
    assert not has_lapsed(plan, given)
    assert not has_lapsed(elsewhere, given)
    assert has_lapsed(there, given)
    assert has_lapsed(elsewhere, whole)
    gone = given.model_copy(update={"covers": (FieldRef(object="gone"),)})
    assert has_lapsed(plan, gone)
    rows = table(Annex.SIGN_OFFS, context(elsewhere, signoffs=(given, whole)), "Sign-offs of offices")
    assert "Holds: unchanged since" in row_of(rows, "Legal Adviser")
    assert "By day." in row_of(rows, "Legal Adviser")
    assert "Lapsed" in row_of(rows, "JMAC")


def test_that_issued_briefs_and_copies_by_post_are_listed() -> None:
    plan = full_plan().model_copy(
        update={
            "distribution": (DistributionLine(id="p1", post="SRSG"), DistributionLine(id="p2", post="Chief of Staff"))
        }
    )
    first = IssuedBrief(
        id="b1",
        brief_id="AAAA-BBBB",
        check="CHECK-1",
        edition="srsg",
        copy_number=2,
        copies=2,
        final=True,
        as_of=AT.date(),
        plan_digest="0",
        pdf_sha256="0",
        issued_at=AT,
        signer="Force",
    )
    second = first.model_copy(
        update={"id": "b2", "brief_id": "CCCC-DDDD", "supersedes": ("AAAA-BBBB",), "copy_number": 1}
    )
    known = context(plan, briefs=(first, second))
    rows = table(Annex.SIGN_OFFS, known, "Briefs that left the office, latest first")
    assert text(rows.rows[0].cells).startswith("CCCC-DDDD")
    old = row_of(rows, "AAAA-BBBB").replace("\u2011", "-")
    assert "Superseded by CCCC-DDDD" in old
    assert "The plan has changed since" in old
    posts = table(Annex.SIGN_OFFS, known, "Posts with the number of their copy")
    assert "AAAA-BBBB" in row_of(posts, "2 of 2 Chief of Staff")
    assert "AAAA-BBBB" not in row_of(posts, "1 of 2 SRSG")


# Schedule


def test_that_the_schedule_runs_in_order_and_flags_what_is_ready_too_late() -> None:
    lines = list(measure_lines())
    early, late = lines[2], lines[0]
    assert early.measure is not None
    needs = replace(early, measure=early.measure.model_copy(update={"depends_on": (late.key,)}))
    lines[2] = needs
    undated = lines[1]
    assert undated.measure is not None
    lines[1] = replace(undated, measure=undated.measure.model_copy(update={"prepare_by": None}), prepare_by="")
    known = context(assessment=replace(full_assessment(), measures=tuple(lines)))
    rows = [text(row.cells) for row in table(Annex.MEASURES, known, "Schedule of the measures").rows]
    groups = [row for row in rows if row.startswith(("Before", "On D", "After", "No date"))]
    assert groups == ["Before D-day (3)", "On D-day (2)", "After D-day (2)", "No date set (1)"]
    assert any("M-01 , ready only later" in row for row in rows)
    assert "1 measure needed first cannot be relied on" in words(Annex.MEASURES, known)
    assert Moment.day(-9).label() in rows[1]
