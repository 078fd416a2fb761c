"""The situation that the rules reason over: places, routes, people, forces, and how far each list was looked at.

Holds group names, counts and posts only: no persons, no weapon data, no ethnicity of areas.
"""

from __future__ import annotations

from datetime import time
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from pocplanner.model.base import Count, Line, Name, Text, Value
from pocplanner.model.facts import Provenance
from pocplanner.model.ids import GroupRef, ObjectId, PhaseRef, PlaceRef, RefTo
from pocplanner.model.times import Day, MinuteRange, Moment
from pocplanner.model.vocab import (
    ActorKind,
    Answer,
    CivilianStatus,
    Collection,
    CommsMeans,
    Component,
    CoverageState,
    GroupAtRisk,
    Light,
    PartnerKind,
    PartnerRecord,
    PartnerRole,
    PlaceKind,
    PlaceTimeKind,
    PopulationKind,
    ProtectionActorKind,
    ProtectionPriority,
    Season,
    TravelMode,
    TriggerKind,
    UnitRole,
    Weekday,
)
from pocplanner.said import said

Bearing = Annotated[float, Field(ge=0, lt=360)]
GuardRef = Annotated[ObjectId, RefTo(("mission_unit", "partner_force", "protection_actor", "armed_actor"))]


class Coverage(Value):
    """How far one list of the situation was looked at. A list without a declaration was not looked at."""

    collection: Collection
    """The list."""
    state: CoverageState = CoverageState.NOT_LOOKED_AT
    """How far it was looked at."""
    by: Component | None = None
    """Office that looked."""
    as_of: Day | None = None
    """Day on which it looked."""
    note: Text = ""
    """What is left out, and why."""


class Position(Value):
    """A point on the ground (WGS 84)."""

    latitude: Annotated[float, Field(ge=-90, le=90)]
    """Degrees north of the equator."""
    longitude: Annotated[float, Field(ge=-180, le=180)]
    """Degrees east of Greenwich."""
    mgrs: Line = ""
    """The same point as a military grid reference, as it was typed."""


class GroupCount(Value):
    """Number of people of one group at risk at a place."""

    group: GroupAtRisk
    """The group."""
    count: Count | None = None
    """How many; empty means that the group is there and was not counted."""


class Population(Value):
    """People at a place. Empty means "not known", never "nobody"."""

    women: Count | None = None
    """Women of 18 and over."""
    men: Count | None = None
    """Men of 18 and over."""
    girls: Count | None = None
    """Girls under 18."""
    boys: Count | None = None
    """Boys under 18."""
    total: Count | None = None
    """All people, where the four figures are not known apart."""
    groups: tuple[GroupCount, ...] = ()
    """Groups at risk among them."""

    def people(self) -> int | None:
        """Number of people: the total, or the sum where all four parts are known; none where neither is."""
        if self.total is not None:
            return self.total
        parts = (self.women, self.men, self.girls, self.boys)
        return None if None in parts else sum(part for part in parts if part is not None)

    def is_disaggregated(self) -> bool:
        """Whether women, men, girls and boys are known apart."""
        return None not in (self.women, self.men, self.girls, self.boys)

    @model_validator(mode="after")
    def _total_covers_parts(self) -> Self:
        known = [part for part in (self.women, self.men, self.girls, self.boys) if part is not None]
        if self.total is not None and sum(known) > self.total:
            raise ValueError(said("women, men, girls and boys together are more than the total"))
        return self


class PlaceTime(Value):
    """A time at which many people are at a place."""

    kind: PlaceTimeKind
    """What happens then."""
    days: tuple[Weekday, ...] = ()
    """Days of the week; empty means every day."""
    start: time
    """Local time at which it starts."""
    end: time
    """Local time at which it ends."""
    note: Line = ""
    """What else matters about it."""


class Place(Value):
    """A place with what stands there and who lives there."""

    kind: Literal["place"] = "place"
    """Kind of object."""
    id: ObjectId
    """Id of the place."""
    name: Name
    """Name on the map or in local use."""
    place_kind: PlaceKind = PlaceKind.OTHER
    """What stands there."""
    in_area: Answer = Answer.UNKNOWN
    """Whether it lies in the area of operations."""
    position: Position | None = None
    """Where it is; empty while unknown."""
    population: Population = Population()
    """People there."""
    first_light: time | None = None
    """Local time of first light on D-day."""
    last_light: time | None = None
    """Local time of last light on D-day."""
    times: tuple[PlaceTime, ...] = ()
    """Market, prayer, school and distribution times."""
    guarded_by: tuple[GuardRef, ...] = ()
    """Units, forces or mechanisms that protect it today."""
    counted_in: PlaceRef | None = None
    """Place in whose figures these people are counted already, as pupils of a school are in those of their village."""
    capacity: Count | None = None
    """Number of people that the place can take in with water, shelter and latrines; empty while unknown."""
    protection_priority: ProtectionPriority = ProtectionPriority.UNKNOWN
    """Rank in the protection matrix."""
    protection_plan_ready: Answer = Answer.UNKNOWN
    """For a base: whether a plan for civilians who seek refuge is ready and exercised."""
    explosive_hazard: Answer = Answer.UNKNOWN
    """Whether mines or remnants of war are known or expected there."""
    alert_network: Answer = Answer.UNKNOWN
    """Whether people there can raise an alert that reaches the mission."""
    sv_services: Answer = Answer.UNKNOWN
    """For health facilities: whether care after sexual violence, PEP kits included, is there."""
    note: Text = ""
    """What else matters about the place."""
    provenance: Provenance = Provenance()
    """Where the information comes from."""


class TravelTime(Value):
    """Time to travel a route by one mode, in one light and season."""

    mode: TravelMode
    """How one moves."""
    light: Light = Light.ANY
    """Light in which it holds."""
    season: Season = Season.ANY
    """Season in which it holds."""
    minutes: MinuteRange
    """Shortest and longest time for the whole route, in minutes."""


class Route(Value):
    """A way between two places, usable in both directions."""

    kind: Literal["route"] = "route"
    """Kind of object."""
    id: ObjectId
    """Id of the route."""
    name: Name
    """Name on the map or in local use."""
    start: PlaceRef
    """Place at one end."""
    end: PlaceRef
    """Place at the other end."""
    length_km: Annotated[float, Field(gt=0, le=5000)] | None = None
    """Length in kilometres."""
    travel: tuple[TravelTime, ...] = ()
    """Travel times; a mode without an entry is estimated from the length and marked as an estimate."""
    passable: Answer = Answer.UNKNOWN
    """Whether it can be used now."""
    supplies_population: Answer = Answer.UNKNOWN
    """Whether food, aid or trade of the population depends on it."""
    explosive_hazard: Answer = Answer.UNKNOWN
    """Whether mines or remnants of war are known or expected on it."""
    used_in_operation: Answer = Answer.UNKNOWN
    """Whether the operation uses, blocks or crosses it."""
    note: Text = ""
    """What else matters about the route."""
    provenance: Provenance = Provenance()
    """Where the information comes from."""


class PopulationGroup(Value):
    """A group of people that the operation may affect as a group."""

    kind: Literal["population_group"] = "population_group"
    """Kind of object."""
    id: ObjectId
    """Id of the group."""
    name: Name
    """A name that the group itself would accept."""
    group_kind: PopulationKind = PopulationKind.OTHER
    """What makes it a group."""
    places: tuple[PlaceRef, ...] = ()
    """Places where its members live."""
    size: Count | None = None
    """Number of people; empty means not known."""
    at_risk: tuple[GroupAtRisk, ...] = ()
    """Groups at particular risk to which its members belong; empty means none that anybody named."""
    civilian_status: CivilianStatus = CivilianStatus.CIVILIAN
    """Whether its members are civilians; in doubt they are counted as civilians."""
    seen_as_supporters: Answer = Answer.UNKNOWN
    """Whether some see its members as supporters of a side, of state forces or of the mission."""
    tension_with: tuple[GroupRef, ...] = ()
    """Groups with which there is open tension."""
    depends_on: Line = ""
    """What it lives from, where the operation could cut it off."""
    note: Text = ""
    """What else matters about the group."""
    provenance: Provenance = Provenance()
    """Where the information comes from."""


class PerceivedAssociation(Value):
    """That someone sees a group as associated with an actor: a perception with its holder, not a finding."""

    group: GroupRef
    """The group that is seen so."""
    by_whom: Line
    """Who sees it so: a body or a force, never a person."""
    provenance: Provenance = Provenance()
    """Where the information comes from."""


class Imminence(Value):
    """Whether a threat is imminent: four factors with their evidence, never a clock (Policy 2015, para. 47).

    Once all four hold, the threat stays imminent until an office closes it with a reason.
    """

    intent: Answer = Answer.UNKNOWN
    """Whether it intends, or has said or shown that it intends, to harm civilians."""
    capacity: Answer = Answer.UNKNOWN
    """Whether it has the means."""
    history: Answer = Answer.UNKNOWN
    """Whether it has harmed civilians before."""
    opportunity: Answer = Answer.UNKNOWN
    """Whether it has the opportunity."""
    known_then: Text = ""
    """What was known when this was judged; kept as it was written."""
    judged_by: Component | None = None
    """Office that judged."""
    judged_on: Day | None = None
    """Day of the judgement."""
    closed_by: Component | None = None
    """Office that judged that the threat is over; empty while it is not."""
    closed_on: Day | None = None
    """Day of that judgement."""
    closed_reason: Text = ""
    """Why the threat is over."""

    def holds(self) -> bool | None:
        """Whether the threat is imminent; none while a factor is unknown and none is denied."""
        if self.closed_by is not None:
            return False
        factors = (self.intent, self.capacity, self.history, self.opportunity)
        if Answer.NO in factors:
            return False
        return None if Answer.UNKNOWN in factors else True

    @model_validator(mode="after")
    def _closed_with_reason(self) -> Self:
        if (self.closed_by is not None or self.closed_on is not None) and not self.closed_reason.strip():
            raise ValueError(said("a threat is closed with a reason"))
        if self.closed_by is None and (self.closed_on is not None or self.closed_reason.strip()):
            raise ValueError(said("a threat is closed by an office"))
        return self


class ArmedActor(Value):
    """An armed actor against which the operation is directed, or which it may meet or move."""

    kind: Literal["armed_actor"] = "armed_actor"
    """Kind of object."""
    id: ObjectId
    """Id of the actor."""
    name: Name
    """Name of the actor."""
    actor_kind: ActorKind
    """Kind of actor."""
    addressed: Answer = Answer.UNKNOWN
    """Whether the operation is directed at it."""
    at: tuple[PlaceRef, ...] = ()
    """Places where it is now."""
    move_expected: Answer = Answer.UNKNOWN
    """Whether the operation is expected to make it move."""
    way_out_bearing: Bearing | None = None
    """Direction of its expected movement, degrees from north."""
    way_out_places: tuple[PlaceRef, ...] = ()
    """Places to which it is expected to go."""
    moves_by: TravelMode = TravelMode.FOOT
    """How it moves."""
    embedded_in_community: Answer = Answer.UNKNOWN
    """Whether it lives among a community from which it can hardly be told apart."""
    supply_pressure: Answer = Answer.UNKNOWN
    """Whether it is short of food and supplies, or will be."""
    record_child_recruitment: Answer = Answer.UNKNOWN
    """Whether it has recruited or used children."""
    record_sexual_violence: Answer = Answer.UNKNOWN
    """Whether it has committed sexual violence."""
    record_reprisals: Answer = Answer.UNKNOWN
    """Whether it has taken revenge on civilians."""
    record_schools_hospitals: Answer = Answer.UNKNOWN
    """Whether it has used schools or taken supplies from health facilities."""
    record_abduction: Answer = Answer.UNKNOWN
    """Whether it has abducted people or taken hostages."""
    record_explosive_devices: Answer = Answer.UNKNOWN
    """Whether it has laid mines or set explosive devices."""
    record_attacks_on_aid: Answer = Answer.UNKNOWN
    """Whether it has attacked, robbed or blocked health or aid workers."""
    controls_population: Answer = Answer.UNKNOWN
    """Whether it rules people where it is: taxes, courts, passes, permission to leave."""
    fragmented_command: Answer = Answer.UNKNOWN
    """Whether its command is split, or likely to split when its leaders are gone."""
    surrenders_possible: Answer = Answer.UNKNOWN
    """Whether members may surrender."""
    imminence: Imminence = Imminence()
    """Whether it is an imminent threat to civilians."""
    perceived_associations: tuple[PerceivedAssociation, ...] = ()
    """Groups seen as associated with it, and by whom."""
    note: Text = ""
    """What else matters about the actor."""
    provenance: Provenance = Provenance()
    """Where the information comes from."""


class PartnerForce(Value):
    """One unit of a non-UN security force; posts, never names of persons."""

    kind: Literal["partner_force"] = "partner_force"
    """Kind of object."""
    id: ObjectId
    """Id of the unit."""
    name: Name
    """Designation of the unit."""
    force_kind: PartnerKind
    """Kind of force."""
    role: PartnerRole = PartnerRole.UNKNOWN
    """Its part in the operation."""
    commander_post: Line = ""
    """Post of the commander, for example "commander, 3rd battalion"."""
    at: tuple[PlaceRef, ...] = ()
    """Places where it is now."""
    leaves_posts: Answer = Answer.UNKNOWN
    """Whether it leaves places that it guards in order to take part."""
    leaves: tuple[PlaceRef, ...] = ()
    """Places that it leaves."""
    motive_doubt: Answer = Answer.UNKNOWN
    """Whether there are reasons to think that its aims differ from those declared."""
    ihl_training_limited: Answer = Answer.UNKNOWN
    """Whether its training in human rights and humanitarian law is limited."""
    threatens_group: Answer = Answer.UNKNOWN
    """Whether its identity or composition is itself a threat to people in the area."""
    threatened_groups: tuple[GroupRef, ...] = ()
    """Groups that it threatens."""
    parallel_command: Answer = Answer.UNKNOWN
    """Whether parallel chains of command exist."""
    record: PartnerRecord = PartnerRecord.UNKNOWN
    """Human rights record of the unit or of the post-holder."""
    children_in_ranks: Answer = Answer.UNKNOWN
    """Whether children may be in its ranks."""
    is_threat: Answer = Answer.UNKNOWN
    """Whether the unit itself threatens civilians."""
    denies_threat: Answer = Answer.UNKNOWN
    """Whether its superiors or the authorities deny that it threatens civilians."""
    holds_detainees: Answer = Answer.UNKNOWN
    """Whether it detains people, or would receive people whom others detain."""
    has_auxiliaries: Answer = Answer.UNKNOWN
    """Whether militias or local auxiliaries act beside it."""
    supply_shortfall: Answer = Answer.UNKNOWN
    """Whether it is short of pay, food or transport, and may take them from people."""
    uses_civilian_buildings: Answer = Answer.UNKNOWN
    """Whether it uses schools, health posts or homes."""
    imminence: Imminence = Imminence()
    """Whether it is an imminent threat to civilians."""
    note: Text = ""
    """What else matters about the unit."""
    provenance: Provenance = Provenance()
    """Where the information comes from."""


class ProtectionActor(Value):
    """A body outside the mission that protects, or could."""

    kind: Literal["protection_actor"] = "protection_actor"
    """Kind of object."""
    id: ObjectId
    """Id of the body."""
    name: Name
    """Name of the body, or of its kind where naming it would harm it."""
    actor_kind: ProtectionActorKind
    """Who it is."""
    places: tuple[PlaceRef, ...] = ()
    """Places where it works."""
    capacity: Line = ""
    """What it can do."""
    may_withdraw: Answer = Answer.UNKNOWN
    """Whether it may have to leave when the operation starts."""
    contact_safe: Answer = Answer.UNKNOWN
    """Whether contact with it can be made safe."""
    note: Text = ""
    """What else matters about it."""
    provenance: Provenance = Provenance()
    """Where the information comes from."""


class MissionUnit(Value):
    """A unit of the mission, with all that decides how soon it can be where it is needed."""

    kind: Literal["mission_unit"] = "mission_unit"
    """Kind of object."""
    id: ObjectId
    """Id of the unit."""
    name: Name
    """Designation of the unit."""
    component: Component = Component.FORCE
    """Component that it belongs to."""
    roles: tuple[UnitRole, ...] = ()
    """What it is for in this operation."""
    strength: Count | None = None
    """Number of people."""
    based_at: PlaceRef | None = None
    """Place from which it would move."""
    moves_by: TravelMode = TravelMode.VEHICLE
    """How it moves."""
    alert: MinuteRange | None = None
    """Time from the event to the alert reaching the unit's headquarters."""
    verification: MinuteRange | None = None
    """Time to verify the alert."""
    release: MinuteRange | None = None
    """Time until the authority that may release the unit does so."""
    notice_to_move: MinuteRange | None = None
    """Notice to move."""
    clearances: MinuteRange | None = None
    """Time for movement, flight or security clearances."""
    deployment: MinuteRange | None = None
    """Time on site until it can protect."""
    reachable_by: tuple[CommsMeans, ...] = ()
    """Communications by which it can be reached."""
    casevac_cover: Answer = Answer.UNKNOWN
    """Whether casualty evacuation covers it."""
    interpreter: Answer = Answer.UNKNOWN
    """Whether it has an interpreter for the local languages."""
    poc_trained: Answer = Answer.UNKNOWN
    """Whether it was trained in protection of civilians and knows the rules of engagement or directives."""
    women_in_unit: Answer = Answer.UNKNOWN
    """Whether it has women who can speak with women and search them."""
    night_capable: Answer = Answer.UNKNOWN
    """Whether it can move and act at night."""
    controlled_by: Component | None = None
    """Component whose commander has tactical control of it; empty means its own component."""
    control_approved_by: Component | None = None
    """Office that approved control by another component; that is the SRSG."""
    remedy: Text = ""
    """What is done about a limit of the unit: other means, training, a request to Headquarters."""
    leaves_places: tuple[PlaceRef, ...] = ()
    """Places that it guards today and leaves for the operation."""
    limits_on_tasks: Text = ""
    """Limits on the tasks that it may be given. Restricted: not printed outside the SRSG's annexes."""
    note: Text = ""
    """What else matters about the unit."""
    provenance: Provenance = Provenance()
    """Where the information comes from."""


class TriggerDate(Value):
    """A date or period that changes who is where, or how a step would be understood."""

    kind: Literal["trigger_date"] = "trigger_date"
    """Kind of object."""
    id: ObjectId
    """Id of the entry."""
    name: Name
    """What happens."""
    trigger_kind: TriggerKind
    """Kind of date."""
    start: Moment
    """When it starts."""
    end: Moment | None = None
    """When it ends."""
    places: tuple[PlaceRef, ...] = ()
    """Places where it matters."""
    effect: Text = ""
    """What it changes for civilians and for the operation."""


class UnitTask(Value):
    """What one mission unit or partner unit does in one phase."""

    kind: Literal["unit_task"] = "unit_task"
    """Kind of object."""
    id: ObjectId
    """Id of the task."""
    unit: Annotated[ObjectId, RefTo(("mission_unit", "partner_force"))]
    """The unit."""
    phase: PhaseRef | None = None
    """Phase of the operation."""
    place: PlaceRef | None = None
    """Where."""
    task: Text = ""
    """What it does."""


class Situation(Value):
    """All that is declared about the area, the people and the forces."""

    coverage: tuple[Coverage, ...] = ()
    """How far each list was looked at."""
    places: tuple[Place, ...] = ()
    """Places."""
    routes: tuple[Route, ...] = ()
    """Routes."""
    population_groups: tuple[PopulationGroup, ...] = ()
    """Population groups."""
    armed_actors: tuple[ArmedActor, ...] = ()
    """Armed actors."""
    partner_forces: tuple[PartnerForce, ...] = ()
    """Non-UN security forces, unit by unit."""
    protection_actors: tuple[ProtectionActor, ...] = ()
    """Other bodies that protect."""
    mission_units: tuple[MissionUnit, ...] = ()
    """Units of the mission."""
    trigger_dates: tuple[TriggerDate, ...] = ()
    """Dates and periods that change the risk."""
    season: Season = Season.ANY
    """Season in which the operation takes place; "any" while it is not known."""
    movement_light: Light = Light.ANY
    """Light in which movement is expected; "any" while it is not known."""

    def coverage_of(self, collection: Collection) -> CoverageState:
        """How far *collection* was looked at; not at all where nobody said."""
        for entry in self.coverage:
            if entry.collection is collection:
                return entry.state
        return CoverageState.NOT_LOOKED_AT

    @model_validator(mode="after")
    def _coverage_once(self) -> Self:
        seen = [entry.collection for entry in self.coverage]
        if len(seen) != len(set(seen)):
            raise ValueError(said("a list has two coverage declarations"))
        return self
