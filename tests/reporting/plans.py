"""A full plan of an invented operation, made by hand, with text in every part that the brief prints."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from pocplanner.model.brief import (
    AdviserStatement,
    Consultation,
    DecisionBrief,
    FormLine,
    InformationBrief,
    ProsCons,
)
from pocplanner.model.document import Document
from pocplanner.model.measures import AfterActionReview, SuccessCriterion
from pocplanner.model.operation import LineOfOperation, OperationPhase, OrderReference, StopCriterion
from pocplanner.model.plan import Plan
from pocplanner.model.situation import (
    ArmedActor,
    Coverage,
    MissionUnit,
    PartnerForce,
    Place,
    Population,
    Situation,
)
from pocplanner.model.times import Moment, Timing
from pocplanner.model.vocab import (
    ActorKind,
    Answer,
    Collection,
    CommsMeans,
    Component,
    ConsultationAnswer,
    ConsultationKind,
    CoverageState,
    FormRole,
    Impact,
    Likelihood,
    OperationTiming,
    PartnerKind,
    PlaceKind,
)
from tests.reporting.plan_parts import action, contingency, hrddp, options

AS_OF = date(2026, 11, 10)
D_DAY = date(2026, 11, 18)


def situation() -> Situation:
    """Places, an armed actor, a partner unit and mission units."""
    places = (
        ("camp-a", "Camp A, Lohuro", PlaceKind.IDP_SITE, Population(women=1900, men=1300, girls=1600, boys=1400)),
        ("camp-b", "Camp B, Nyamara", PlaceKind.IDP_SITE, Population(total=2150)),
        ("village", "Village of Tesso", PlaceKind.VILLAGE, Population()),
        ("post", "Observation post Kilo", PlaceKind.UN_BASE, Population(total=6)),
        ("valley", "Upper Sero valley", PlaceKind.ARMED_ACTOR_POSITION, Population()),
    )
    return Situation(
        places=tuple(
            Place(id=key, name=name, place_kind=kind, population=people) for key, name, kind, people in places
        ),
        armed_actors=(ArmedActor(id="actor", name="Sero Front", actor_kind=ActorKind.NSAG),),
        partner_forces=(
            PartnerForce(id="brigade", name="3rd Infantry Brigade", force_kind=PartnerKind.NATIONAL_MILITARY),
        ),
        mission_units=(
            MissionUnit(id="qrf", name="QRF company, Lohuro"),
            MissionUnit(id="fpu", name="FPU 2", component=Component.UNPOL_FPU),
        ),
        coverage=(
            Coverage(
                collection=Collection.PLACES,
                state=CoverageState.COMPLETE,
                by=Component.CIVIL_AFFAIRS,
                as_of=date(2026, 11, 8),
                note="Hamlets west of the river are left out: no access since September.",
            ),
            Coverage(collection=Collection.ROUTES, state=CoverageState.PARTIAL, by=Component.JMAC),
        ),
    )


def information() -> InformationBrief:
    """Part I."""
    return InformationBrief(
        what="Clear the armed group from the upper Sero valley with the 3rd Brigade, hold the crossings, and reopen "
        "the road to the market at Lohuro.",
        why="Since August the group has attacked seven villages, abducted children and closed the road on which two "
        "displacement sites depend.\n\nCommunity alert networks report that further attacks are prepared.",
        where="Upper Sero valley, Lohuro district, from the Tesso bridge to the eastern ridge.",
        who="Two Force battalions and FPU 2 in coordination with the 3rd Infantry Brigade, directed at the Sero Front.",
        when_timing=OperationTiming.DATED,
        when="Eight days from D-day, before the rains close the road.",
        legal_basis="Security Council mandate, protection of civilians by all necessary means; rules of engagement 4.1 "
        "to 4.6; support to the brigade only under the HRDDP.",
        political=ProsCons(
            pros="The provincial authorities asked for it; it supports the local agreement.",
            cons="One community may see the mission as taking sides while talks continue.",
        ),
        socio_economic=ProsCons(pros="The road and the market open again.", cons="Harvest falls into the same weeks."),
        protection=ProsCons(
            pros="Attacks on seven villages may end; children may be released.",
            cons="The group may move through two sites; reprisals are likely where the Force does not stay.",
        ),
        security=ProsCons(pros="The crossings are held.", cons=""),
    )


def decision() -> DecisionBrief:
    """Part II."""
    return DecisionBrief(
        decision_requested="Approve the operation in the upper Sero valley as in Option 1, with support to the Brigade "
        "under five conditions.",
        needed_by=Moment.day(-5),
        if_no_decision="The road closes with the rains in late November; the attacks of the past three months are "
        "expected to go on and the brigade may act alone.",
        assessment="The group can be moved out of the valley with the forces at hand. It will likely go north, past "
        "both displacement sites. Holding afterwards matters more than clearing.",
        intent="Clear the valley without moving the threat onto the two sites: hold both camps first, then clear "
        "from north to south, so that the way out leads away from people.",
        recommended_option="opt-1",
        recommendation="It is the only option that puts units at both sites before the group can move. Option 2 is "
        "quicker but leaves Camp B without protection for more than an hour. Not acting leaves the road closed for the "
        "season.",
        unhq_consultation="UN Headquarters was informed by code cable and raised the question of burden on the medical "
        "chain.",
        partner_consultation="",
        advice=(
            AdviserStatement(
                id="adv-1",
                words="Supported if, and only if, both sites are held before H-hour and the network works at night. "
                "If Camp B cannot be held, advise to wait.",
            ),
        ),
        approval_lapses="If D-day moves by over seven days, or if the 3rd Brigade changes the unit that takes part.",
        who_may_stop="The Force Commander; on scene the sector commander, on the advice of the POC Adviser.",
    )


def full_plan() -> Plan:
    """The plan."""
    asked = datetime(2026, 11, 3, 8, 30, tzinfo=UTC)
    return Plan(
        id="sero",
        title="Operation Open Road",
        mission="UN mission in an invented state",
        area="Upper Sero valley, Lohuro district",
        from_post="Force Commander",
        as_of=AS_OF,
        timing=Timing(d_day=D_DAY, h_hour=time(4, 30), utc_offset_minutes=120),
        information=information(),
        decision=decision(),
        action=action(),
        situation=situation(),
        options=options(),
        hrddp=hrddp(),
        contingency_plans=(contingency(),),
        phases=(
            OperationPhase(
                id="ph-1",
                name="Hold",
                start=Moment.day(-1),
                end=Moment.day(0),
                places=("camp-a", "camp-b"),
                description="One company at each site.",
            ),
            OperationPhase(id="ph-2", name="Clear", start=Moment.hour(0), end=Moment.day(8), places=("valley",)),
        ),
        lines_of_operation=(
            LineOfOperation(
                id="line",
                name="Protect both displacement sites",
                threat="Raids on sites",
                aim="No raid.",
                inaction_harm="Raids go on at the pace of the last three months; the road stays closed.",
                inaction_likelihood=Likelihood.LIKELY,
                inaction_impact=Impact.MAJOR,
                inaction_rated_by=Component.JMAC,
            ),
        ),
        order_references=(
            OrderReference(id="order", title="FRAGO 12", issued_by=Component.FORCE, note="Night movement."),
        ),
        stop_criteria=(
            StopCriterion(
                id="stop",
                condition="More than twenty civilians seen in the area to be cleared after first light.",
                advised_by=Component.POC_ADVISER,
                decided_by="Sector commander",
                within_minutes=15,
                communications=(CommsMeans.TETRA,),
                action="Halt in place, no indirect fire.",
            ),
        ),
        consultations=(
            Consultation(
                id="q1",
                consultation_kind=ConsultationKind.COMPONENT,
                component=Component.HUMAN_RIGHTS,
                subject="Conditions of support",
                asked_at=asked,
                hours_allowed=48,
                answer=ConsultationAnswer.CONCERNS,
                advice="Keep the company of March out.",
                taken=Answer.YES,
                why="Made a condition.",
            ),
            Consultation(
                id="q2",
                consultation_kind=ConsultationKind.HUMANITARIAN,
                component=Component.PROTECTION_CLUSTER,
                subject="Movement of people",
                asked_at=asked,
                hours_allowed=72,
                answer=ConsultationAnswer.ASKED_NO_REPLY,
            ),
        ),
        criteria=(
            SuccessCriterion(
                id="crit",
                text="No raid on either site in the eight days and the month after.",
                metric="Raids a week",
                baseline="2",
                target="0",
                data_source="Alert network, verified",
                owner=Component.JMAC,
            ),
        ),
        aar=AfterActionReview(
            planned_for=Moment.day(14), led_by=Component.BEST_PRACTICES, metrics="Raids, displacement."
        ),
        form_lines=(FormLine(id="f1", role=FormRole.DRAFTED_BY, post="Chief U5 Plans", signed_on=AS_OF),),
    )


def full_document() -> Document:
    """The plan as a document."""
    return Document(plan=full_plan())
