"""Whose risk is left, sign-offs and copies, the schedule of the measures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pocplanner.model.brief import DistributionLine
from pocplanner.model.document import IssuedBrief, SignOff
from pocplanner.model.ids import FieldRef
from pocplanner.model.situation import PopulationGroup
from pocplanner.model.times import Moment
from pocplanner.model.vocab import (
    Component,
    GroupAtRisk,
    Impact,
    Level,
    Likelihood,
    RatingStage,
)
from pocplanner.reporting.blocks import Badge
from pocplanner.reporting.editions import Annex
from pocplanner.reporting.sign_off_state import covered_digest, has_lapsed
from tests.reporting.annexes import AT, context, row_of, table, text, words
from tests.reporting.assessments import full_assessment, measure_lines
from tests.reporting.plans import full_plan
from tests.reporting.risks import harm_risk, rating
from tests.reporting.test_content import parts

if TYPE_CHECKING:
    from pocplanner.model.plan import Plan

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
