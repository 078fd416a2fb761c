"""The annexes with consultations and the harm case."""

from __future__ import annotations

from dataclasses import replace

from pocplanner.model.brief import Consultation
from pocplanner.model.document import Comment
from pocplanner.model.ids import FieldRef
from pocplanner.model.judgement import RiskDecision
from pocplanner.model.vocab import (
    Answer,
    CommentKind,
    Component,
    ConsultationAnswer,
    ConsultationKind,
    Impact,
    Likelihood,
    RatingStage,
    RiskState,
)
from pocplanner.reporting.blocks import Badge, Heading, Words
from pocplanner.reporting.content import _ANNEXES
from pocplanner.reporting.editions import Annex, Edition
from pocplanner.reporting.fit import fits
from tests.reporting.annexes import AT, context, row_of, table, text, words
from tests.reporting.assessments import full_assessment
from tests.reporting.plans import full_plan
from tests.reporting.risks import harm_risk, rating
from tests.reporting.test_content import parts

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
        assert "provisionally" not in words(annex, context(assessment=unrated)).lower()
    shown = parts(_ANNEXES[Annex.RESIDUAL](context(assessment=unrated, edition=Edition.ARCHIVE)))
    assert any(isinstance(part, Badge) and not part.rated for part in shown)
