"""The longer parts of the plan in `plans.py`: action brief, options, HRDDP process, contingency plan."""

from __future__ import annotations

from datetime import UTC, date, datetime

from pocplanner.model.brief import (
    ActionBrief,
    CommunicationLine,
    DisclosureLine,
    PressLine,
    ReleaseEntry,
    TaskingLine,
)
from pocplanner.model.contingency import ContingencyLine, ContingencyPlan, ContingencyRow
from pocplanner.model.hrddp import ElementAssessment, Hrddp, RecipientAssessment, SupportCondition, SupportItem
from pocplanner.model.operation import Option
from pocplanner.model.times import Moment
from pocplanner.model.vocab import (
    Addressee,
    Answer,
    Component,
    DisclosureAudience,
    ElementFinding,
    HrddpElement,
    HrddpOutcome,
    OptionKind,
    ReleaseLane,
    ScopeFinding,
    SupportKind,
    ThreeLevel,
)


def action() -> ActionBrief:
    """Part III."""
    return ActionBrief(
        tasking=(
            TaskingLine(
                id="t1",
                addressee=Addressee.FORCE_HQ,
                task="Hold both sites from D-1; clear from north to south.",
                due=Moment.day(-1),
                units=("qrf",),
            ),
            TaskingLine(
                id="t2",
                addressee=Addressee.POLICE_COMPONENT,
                task="Public order at Camp A; joint patrols by day.",
                due=Moment.day(-1),
                units=("fpu",),
            ),
            TaskingLine(
                id="t3",
                addressee=Addressee.CIVILIAN_PILLARS,
                component=Component.CIVIL_AFFAIRS,
                task="Extend the alert network to Tesso and test it at night.",
                due=Moment.day(-3),
            ),
            TaskingLine(
                id="t4",
                addressee=Addressee.CIVILIAN_PILLARS,
                component=Component.OCHA,
                task="Agree how movements of people are reported.",
                due=Moment.day(-3),
            ),
            TaskingLine(id="t5", addressee=Addressee.DMS, no_task=True),
        ),
        communication=(
            CommunicationLine(
                id="c1",
                what="Aim and conduct of the operation; where to go for safety; how to reach the mission.",
                when=Moment.hour(120),
                to_whom="Communities of the valley and both sites",
                by_whom=Component.SCPI,
            ),
            CommunicationLine(
                id="c2", what="Conditions of support.", when=Moment.day(-4), to_whom="Provincial authorities"
            ),
        ),
        disclosure=(
            DisclosureLine(
                id="d1",
                audience=DisclosureAudience.HUMANITARIANS,
                told=Answer.YES,
                by_whom=Component.OCHA,
                earliest=Moment.day(-2),
                harm_if_early="Movement of staff could show the date.",
                harm_if_not="Staff and convoys on the road at H-hour.",
            ),
            DisclosureLine(id="d2", audience=DisclosureAudience.POPULATION),
        ),
        press_lines=(
            PressLine(
                id="p1",
                question="Is the mission fighting for the government?",
                line="The mission protects civilians, whoever threatens them.",
            ),
        ),
        release_timeline=(
            ReleaseEntry(
                id="e1",
                lane=ReleaseLane.COORDINATION,
                at=Moment.day(-3),
                text="Cell with both co-chairs meets.",
                by=Component.JOC,
            ),
            ReleaseEntry(
                id="e2",
                lane=ReleaseLane.RELEASE,
                at=Moment.hour(120),
                text="Radio messages to the valley.",
                by=Component.SCPI,
            ),
            ReleaseEntry(
                id="e3", lane=ReleaseLane.ACTION, at=Moment.hour(0), text="Clearing starts.", by=Component.FORCE
            ),
            ReleaseEntry(id="e4", lane=ReleaseLane.ACTION, at=Moment.day(-1), text="Both sites are held."),
        ),
        operational_security="The date and the direction of the clearing stay within the planning team until D-2.",
    )


def options() -> tuple[Option, ...]:
    """Three courses of action, "no operation" among them."""
    return (
        Option(
            id="opt-1",
            title="Hold both sites, then clear from the north",
            option_kind=OptionKind.WITH_CONDITIONS,
            outline="Hold Camp A and Camp B from D-1 with one company each. Clear from north to south over eight days.",
            pros="The way out leads away from people.",
            cons="Slower; needs one more company from the reserve.",
            collateral_damage="Homesteads along the eastern ridge; the health post at Tesso, which stays in use.",
            feasibility="Feasible from D-day if the reserve company is released by D-4.",
            political_risk="Moderate: needs the conditions of support to be public.",
        ),
        Option(
            id="opt-2",
            title="Clear from the south at once",
            outline="Clear from the Tesso bridge northward within three days.",
            pros="Quick; fewer troops.",
            cons="Pushes the group towards both displacement sites.",
            collateral_damage="",
        ),
        Option(
            id="opt-3",
            title="No operation",
            option_kind=OptionKind.NO_OPERATION,
            outline="Patrols and engagement as today.",
            pros="No new displacement by our action.",
            cons="Attacks are expected to go on.",
            collateral_damage="None by the mission.",
        ),
    )


def hrddp() -> Hrddp:
    """One recipient, two support items, an outcome with conditions."""
    findings = (
        (HrddpElement.RECORD, ElementFinding.SOME_CONCERN),
        (HrddpElement.ACCOUNTABILITY, ElementFinding.SERIOUS_CONCERN),
        (HrddpElement.MONITORING, ElementFinding.NO_CONCERN),
    )
    return Hrddp(
        started_on=Moment.day(-30),
        support_items=(
            SupportItem(
                id="s1",
                support_kind=SupportKind.FUEL,
                recipient="brigade",
                quantity="12,000 litres over eight days",
                provided_by=Component.DMS,
                scope=ScopeFinding.IN_SCOPE,
                scope_by=Component.HRDDP_SECRETARIAT,
            ),
            SupportItem(
                id="s2",
                support_kind=SupportKind.MEDEVAC,
                recipient="brigade",
                provided_by=Component.MEDICAL,
                exemption_claimed="Humanitarian",
                scope=ScopeFinding.UNKNOWN,
            ),
        ),
        assessments=(
            RecipientAssessment(
                id="h1",
                recipient="brigade",
                items=("s1", "s2"),
                elements=tuple(
                    ElementAssessment(element=element, finding=finding, reasoning="Held by Human Rights.")
                    for element, finding in findings
                ),
                risk_of_support="Reprisals in Tesso by a company that was there in March.",
                risk_of_withholding="The brigade acts alone, without monitors, on the same day.",
                outcome=HrddpOutcome.SUPPORT_WITH_CONDITIONS,
                outcome_advised_by=Component.HRDDP_SECRETARIAT,
                outcome_decided_by="SRSG",
                outcome_on=date(2026, 11, 6),
                conditions=(
                    SupportCondition(
                        id="k1",
                        text="The company that was in Tesso in March does not take part.",
                        is_precondition=True,
                        met=Answer.UNKNOWN,
                        owner=Component.HUMAN_RIGHTS,
                        evidence="Order of battle, asked for on 7 Nov",
                    ),
                    SupportCondition(id="k2", text="Monitors travel with the brigade.", met=Answer.YES),
                ),
                communicated_to="Commander, 3rd Infantry Brigade",
                communicated_on=date(2026, 11, 7),
                monitoring="Mixed team of Human Rights and UNPOL, daily call to the Head of Office.",
                monitoring_owner=Component.HUMAN_RIGHTS,
                reports_every_days=2,
                expires=date(2027, 2, 6),
            ),
        ),
        breach_consequence="Support to the whole operation is suspended within one hour.",
        follow_up="Follow-up committee meets weekly at provincial level.",
    )


def contingency() -> ContingencyPlan:
    """The armed group moves towards the displacement sites."""
    preparatory = (
        ((Component.FORCE, Component.CIVIL_AFFAIRS), "Identify vulnerable areas; plan daily patrols to them.", -5),
        ((), "Tell local authorities of the likely movement, so that they can warn people.", None),
        ((Component.UNPOL,), "Plan with the national police how each site is secured by night.", -3),
        ((Component.CHILD_PROTECTION, Component.OCHA), "Agree where children who come alone are received.", -2),
    )
    reactive = (
        ((Component.FORCE,), "Send the quick reaction force to the site that is threatened."),
        ((Component.HUMAN_RIGHTS,), "Send an investigation team as soon as the road is open."),
    )
    return ContingencyPlan(
        id="cp-1",
        scenario="Armed group moves away from the area of operations",
        risk="The group is expected to go north, past two displacement sites, hungry and with wounded.",
        developed_with="Force, UNPOL, Civil Affairs, Protection Cluster",
        last_exercise=Moment.absolute(datetime(2026, 11, 5, 9, 0, tzinfo=UTC)),
        rows=(
            ContingencyRow(
                id="row-1",
                risk="Pillage and abduction at the displacement sites, children as porters included.",
                likelihood=ThreeLevel.HIGH,
                trigger="Alert call from a site, or group seen north of the ridge.",
                risks=("R-01@place=camp-a",),
                preparatory=tuple(
                    ContingencyLine(
                        id=f"prep-{number}",
                        components=offices,
                        text=text,
                        date=None if days is None else Moment.day(days),
                    )
                    for number, (offices, text, days) in enumerate(preparatory, start=1)
                ),
                reactive=tuple(
                    ContingencyLine(id=f"react-{number}", components=offices, text=text)
                    for number, (offices, text) in enumerate(reactive, start=1)
                ),
            ),
        ),
    )
