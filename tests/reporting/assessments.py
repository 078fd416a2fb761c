"""An assessment of the plan in `plans.py`, made by hand, with every kind of content that the brief prints."""

from __future__ import annotations

from datetime import date

from pocplanner.assessment.result import (
    Assessment,
    ContingencyView,
    ExpectedResidual,
    Exposure,
    Finding,
    HrddpSheet,
    InformationNeed,
    Later,
    MeasureLine,
    OptionSummary,
    RuleChecked,
    StepView,
    Unknown,
    Verdict,
)
from pocplanner.model.ids import FieldRef
from pocplanner.model.judgement import ChecklistDecision, RiskDecision
from pocplanner.model.measures import Measure
from pocplanner.model.times import MinuteRange, Moment
from pocplanner.model.vocab import (
    Component,
    Impact,
    ItemState,
    Level,
    Likelihood,
    MeasurePhase,
    MeasureStatus,
    PathwayClass,
    RatingStage,
    RiskState,
)
from tests.reporting.library import checklist_entry, hrddp_entry, measure_entry, risk_entry
from tests.reporting.plan_parts import contingency
from tests.reporting.plans import AS_OF
from tests.reporting.risks import RISKS, harm_risk, rating

MEASURES = (
    (
        "Hold both sites from D-1 with one company each",
        MeasurePhase.BEFORE,
        Component.FORCE,
        MeasureStatus.ACCEPTED,
        -1,
    ),
    (
        "Extend the alert network to Tesso and test it at night",
        MeasurePhase.BEFORE,
        Component.CIVIL_AFFAIRS,
        MeasureStatus.REQUESTED,
        -3,
    ),
    (
        "Keep the company of March out of the operation",
        MeasurePhase.BEFORE,
        Component.HUMAN_RIGHTS,
        MeasureStatus.READY,
        -9,
    ),
    (
        "Safe lane for people who leave the valley, with water points",
        MeasurePhase.DURING,
        Component.FORCE,
        MeasureStatus.RESOURCED,
        -2,
    ),
    (
        "Mixed patrols with women officers at water points",
        MeasurePhase.DURING,
        Component.UNPOL,
        MeasureStatus.PROPOSED,
        0,
    ),
    (
        "Radio messages in three languages on where to go",
        MeasurePhase.DURING,
        Component.SCPI,
        MeasureStatus.ACCEPTED,
        0,
    ),
    ("Holding company stays in Tesso for thirty days", MeasurePhase.AFTER, Component.FORCE, MeasureStatus.REQUESTED, 8),
    (
        "Clear remnants of war from the road and the fields",
        MeasurePhase.AFTER,
        Component.UNMAS,
        MeasureStatus.PROPOSED,
        10,
    ),
)


def measure_lines() -> tuple[MeasureLine, ...]:
    """Eight measures of the plan and three proposals of the library."""
    lines = []
    for number, (title, phase, owner, status, days) in enumerate(MEASURES, start=1):
        measure = Measure(
            id=f"m-{number}",
            title=title,
            phase=phase,
            owner=owner,
            status=status,
            prepare_by=Moment.day(days),
            serves=("R-01@place=camp-a",),
        )
        lines.append(
            MeasureLine(
                key=measure.id,
                measure=measure,
                entry=measure_entry(number, title, phase, owner),
                title=title,
                text="One company holds each site from last light on D-1, with a liaison officer in its committee.",
                phase=phase,
                owner=owner,
                supporting=(Component.JOC, Component.OCHA),
                prepare_by=f"D{days:+d}" if days else "D-day",
                prepare_on=date(2026, 11, 18 + days),
                late=days < -8 and status is not MeasureStatus.READY,
                serves=("R-01@place=camp-a", "R-02@place=camp-a", "R-09@place=gone"),
                done_when="Both companies report in position and the committee confirms." if number % 2 else "",
                own_harm="Soldiers near the site may draw fire; posts stay outside the fence." if number == 1 else "",
                conflicts=(),
            )
        )
    for number, phase in enumerate(MeasurePhase, start=20):
        entry = measure_entry(number, f"Proposal {number} of the library", phase, Component.CIVIL_AFFAIRS)
        lines.append(
            MeasureLine(
                key=f"library:{entry.id}",
                measure=None,
                entry=entry,
                title=entry.text["en"].title,
                text="",
                phase=phase,
                owner=entry.owner,
                supporting=(),
                prepare_by="D-3",
                prepare_on=None,
                late=False,
                serves=("R-01@place=camp-a",),
                done_when="",
                own_harm="",
                conflicts=(),
            )
        )
    return tuple(lines)


def findings() -> tuple[Finding, ...]:
    """Two open blockers, one overridden, one warning."""
    return (
        Finding(
            "RDY-01",
            "blocker",
            "A measure has no office",
            "Contingency line 2 is to be assigned.",
            "Assign an office.",
            FieldRef(object="sero"),
            "contingency",
            "",
        ),
        Finding(
            "RDY-02",
            "blocker",
            "A precondition of support is not met",
            "The company of March.",
            "Get the evidence.",
            None,
            "hrddp",
            "",
        ),
        Finding(
            "RDY-03",
            "blocker",
            "Humanitarians did not reply",
            "Protection Cluster.",
            "Ask again.",
            None,
            "consult",
            "The cluster has no quorum this week; the DSRSG/RC/HC was told.",
        ),
        Finding("RDY-04", "warning", "No partner consultation is written", "", "Write it.", None, "consult", ""),
    )


def full_assessment(*, risks: int = 9, rules: int = 60, blockers: bool = True) -> Assessment:
    """The assessment, with as many risks and rules as asked for, with or without open blockers."""
    register = [harm_risk(number) for number in range(1, risks + 1)]
    register.append(harm_risk(risks + 1, verdict=Verdict.POSSIBLE))
    register.append(harm_risk(risks + 2, verdict=Verdict.POSSIBLE))
    register.append(harm_risk(risks + 3, state=RiskState.DISMISSED))
    verdicts = (Verdict.TRIGGERED, Verdict.POSSIBLE, Verdict.NOT_TRIGGERED, Verdict.NOT_TRIGGERED)
    needs = tuple(
        InformationNeed(
            rank,
            Unknown(f"fact:f{rank}", text, None),
            "Decides on two risks and the place of the reserve.",
            "Decides on two risks.",
            ("R-01@place=camp-a",),
            Level.EXTREME,
            Component.JMAC,
        )
        for rank, text in enumerate(
            (
                "Does the clearing start before first light?",
                "How many people live in Tesso now?",
                "Can the alert network be reached at night?",
                "Which company of the brigade takes part?",
            ),
            start=1,
        )
    )
    return Assessment(
        plan_id="sero",
        option="opt-1",
        as_of=AS_OF,
        library_version="1.0",
        library_digest="5f" * 32,
        facts={},
        risks=tuple(register),
        orphans=(
            RiskDecision(
                id="orphan",
                risk="R-31@place=bridge",
                state=RiskState.STATED,
                reason="",
                ratings=(rating(RatingStage.CURRENT, Likelihood.RARE, Impact.MINOR),),
            ),
        ),
        residuals=(
            ExpectedResidual("R-01@place=camp-a", Level.HIGH, ("m-1", "m-3"), ()),
            ExpectedResidual("R-04@place=camp-a", None, ("m-2",), ("m-2",)),
        ),
        measures=measure_lines(),
        hrddp=HrddpSheet(
            needed=True,
            why="Fuel and medical evacuation for the 3rd Infantry Brigade.",
            steps=tuple(
                StepView(hrddp_entry(number, title), state, "", None)
                for number, (title, state) in enumerate(
                    (("Support is listed item by item", ItemState.DONE), ("Human Rights is consulted", ItemState.OPEN)),
                    start=1,
                )
            ),
        ),
        contingency=(
            ContingencyView(contingency(), None, adopted=True, verdict=Verdict.TRIGGERED, unassigned=("prep-2",)),
            ContingencyView(
                contingency().model_copy(update={"id": "cp-2", "scenario": "People flee towards the base"}),
                None,
                adopted=False,
                verdict=Verdict.POSSIBLE,
                unassigned=(),
            ),
        ),
        needs=Later(lambda: needs),
        rules_checked=tuple(
            RuleChecked(
                risk_entry(number, RISKS[number % len(RISKS)][0], PathwayClass.DIRECT),
                verdicts[number % 4],
                number % 4,
                Later(lambda: "The operation is declared not to be in a town."),
            )
            for number in range(1, rules + 1)
        ),
        checklist=(
            StepView(
                checklist_entry(1, "All components are consulted", Component.FORCE),
                ItemState.OPEN,
                "",
                None,
                required=True,
            ),
            StepView(
                checklist_entry(2, "Regular meetings with humanitarians", Component.CIVIL_AFFAIRS),
                ItemState.NOT_APPLICABLE,
                "",
                None,
                ChecklistDecision(
                    id="chk", item="CHK-02", state=ItemState.NOT_APPLICABLE, reason="Weekly meetings exist."
                ),
            ),
        ),
        cards=(),
        readiness=findings() if blockers else findings()[2:],
        exposures=(
            Exposure(
                "camp-a",
                "actor",
                True,
                MinuteRange(low=90, high=180),
                "On foot along the ridge.",
                "qrf",
                MinuteRange(low=125, high=215),
                "Alert, verification, release, travel.",
                MinuteRange(low=0, high=125),
                "Help may come up to 2 h 05 after the group.",
                ("valley", "village", "camp-a"),
                ("Travel on foot at 4 km/h where no time is declared.",),
            ),
            Exposure(
                "camp-b",
                "actor",
                None,
                None,
                "No route is declared.",
                None,
                None,
                "No unit can reach it.",
                None,
                "Cannot say: notice to move is missing.",
                (),
                (),
            ),
        ),
    )


def summaries() -> tuple[OptionSummary, ...]:
    """A comparison of the three options."""
    return (
        OptionSummary(
            "opt-1", "", "with_conditions", {"extreme": 2, "high": 4, "medium": 3}, {"extreme": 2}, 2, (), (), ()
        ),
        OptionSummary("opt-2", "", "operate", {"extreme": 5, "high": 3, "medium": 1}, {}, 3, (), ("R-07@",), ()),
        OptionSummary(
            "opt-3", "", "no_operation", {"extreme": 1, "high": 2}, {"high": 2}, 1, (), ("R-08@",), ("R-01@", "R-02@")
        ),
    )
