"""The closed lists of the field: every word that a plan may choose from, with the label that people read.

Members are written ``NAME = "value", "Label"``. Values go into files and never change; labels may.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Vocabulary(StrEnum):
    """A list of words with labels; the order of the members is the order shown to people."""

    label: str

    def __new__(cls, value: str, label: str = "") -> Self:
        """Make a member; without a label, its value is written out."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label or value.replace("_", " ").capitalize()
        return member


class Answer(Vocabulary):
    """The three answers to a question of fact."""

    YES = "yes", "Yes"
    NO = "no", "No"
    UNKNOWN = "unknown", "Unknown"


class Marking(Vocabulary):
    """Security markings (ST/SGB/2007/6), lowest first."""

    UNCLASSIFIED = "unclassified", "UNCLASSIFIED"
    CONFIDENTIAL = "confidential", "CONFIDENTIAL"
    STRICTLY_CONFIDENTIAL = "strictly_confidential", "STRICTLY CONFIDENTIAL"


class PlanStatus(Vocabulary):
    """Where a plan stands, from first idea to after action review."""

    DRAFT = "draft", "Draft"
    CONSULTING = "consulting", "Consulting"
    SUBMITTED = "submitted", "Submitted"
    RETURNED = "returned", "Returned"
    DEFERRED = "deferred", "Deferred"
    APPROVED = "approved", "Approved"
    APPROVED_WITH_CONDITIONS = "approved_with_conditions", "Approved with conditions"
    NOT_APPROVED = "not_approved", "Not approved"
    GO = "go", "Go"
    NO_GO = "no_go", "No-go"
    EXECUTING = "executing", "Executing"
    PAUSED = "paused", "Paused"
    STOPPED = "stopped", "Stopped"
    CLOSED = "closed", "Closed"
    AAR_DONE = "aar_done", "After action review done"


class Component(Vocabulary):
    """Offices of the mission, and bodies outside it (which are coordinated with, never tasked)."""

    FORCE = "force", "Force"
    UNPOL = "unpol", "UNPOL"
    UNPOL_IPO = "unpol_ipo", "UNPOL individual police officers"
    UNPOL_FPU = "unpol_fpu", "UNPOL formed police units"
    UNPOL_SPECIALISED = "unpol_specialised", "UNPOL specialised teams"
    CIVIL_AFFAIRS = "civil_affairs", "Civil Affairs"
    HUMAN_RIGHTS = "human_rights", "Human Rights"
    HRDDP_SECRETARIAT = "hrddp_secretariat", "HRDDP secretariat"
    CHILD_PROTECTION = "child_protection", "Child Protection"
    WOMENS_PROTECTION = "womens_protection", "Women's Protection"
    GENDER = "gender", "Gender"
    POC_ADVISER = "poc_adviser", "POC Adviser"
    DDR_CVR = "ddr_cvr", "DDR/CVR"
    UNMAS = "unmas", "UNMAS"
    RULE_OF_LAW = "rule_of_law", "Rule of Law, Justice and Corrections"
    POLITICAL_AFFAIRS = "political_affairs", "Political Affairs"
    LEGAL = "legal", "Legal Adviser"
    JMAC = "jmac", "JMAC"
    JOC = "joc", "JOC"
    COS = "cos", "Chief of Staff"
    DMS = "dms", "Director of Mission Support"
    MOVCON = "movcon", "MOVCON and aviation"
    MEDICAL = "medical", "Medical"
    UNDSS = "undss", "UNDSS"
    SCPI = "scpi", "Strategic Communications and Spokesperson"
    CDU = "cdu", "Conduct and Discipline"
    BEST_PRACTICES = "best_practices", "Policy and Best Practices"
    HEAD_OF_OFFICE = "head_of_office", "Head of Office"
    DSRSG_POLITICAL = "dsrsg_political", "DSRSG (Political)"
    DSRSG_RC_HC = "dsrsg_rc_hc", "DSRSG/RC/HC"
    SRSG = "srsg", "SRSG"
    HOST_AUTHORITIES = "host_authorities", "Host state authorities"
    UNCT = "unct", "UN Country Team"
    OCHA = "ocha", "OCHA"
    PROTECTION_CLUSTER = "protection_cluster", "Protection Cluster"
    ICRC = "icrc", "ICRC"

    @property
    def is_mission(self) -> bool:
        """Whether the plan may task this office; bodies outside the mission are coordinated with."""
        return self not in _OUTSIDE

    @property
    def is_police(self) -> bool:
        """Whether the office belongs to the police component."""
        return self.value.startswith("unpol")


_OUTSIDE = frozenset(
    {
        Component.HOST_AUTHORITIES,
        Component.UNCT,
        Component.OCHA,
        Component.PROTECTION_CLUSTER,
        Component.ICRC,
    }
)


class Collection(Vocabulary):
    """The lists of the situation, each with a declared coverage."""

    PLACES = "places", "Places"
    ROUTES = "routes", "Routes"
    POPULATION_GROUPS = "population_groups", "Population groups"
    ARMED_ACTORS = "armed_actors", "Armed actors"
    PARTNER_FORCES = "partner_forces", "Partner forces"
    PROTECTION_ACTORS = "protection_actors", "Protection actors"
    MISSION_UNITS = "mission_units", "Mission units"
    TRIGGER_DATES = "trigger_dates", "Trigger calendar"


class CoverageState(Vocabulary):
    """How far a list of the situation has been filled in; an undeclared list was not looked at."""

    NOT_LOOKED_AT = "not_looked_at", "Not looked at"
    PARTIAL = "partial", "Partial"
    COMPLETE = "complete", "Complete"


class PlaceKind(Vocabulary):
    """What stands at a place."""

    TOWN = "town", "Town"
    TOWN_QUARTER = "town_quarter", "Town quarter"
    VILLAGE = "village", "Village"
    IDP_SITE = "idp_site", "Displacement site"
    REFUGEE_SITE = "refugee_site", "Refugee or returnee site"
    SCHOOL = "school", "School"
    HEALTH_FACILITY = "health_facility", "Health facility"
    MARKET = "market", "Market"
    WATER_POINT = "water_point", "Water point"
    GRAZING_AREA = "grazing_area", "Grazing area"
    FARMLAND = "farmland", "Fields"
    PLACE_OF_WORSHIP = "place_of_worship", "Place of worship"
    DISTRIBUTION_POINT = "distribution_point", "Aid distribution point"
    DETENTION_PLACE = "detention_place", "Place of detention"
    UN_BASE = "un_base", "UN base or office"
    POST = "post", "Security post of state or partner forces"
    ARMED_ACTOR_POSITION = "armed_actor_position", "Area held by an armed actor"
    ROAD_JUNCTION = "road_junction", "Road junction"
    BORDER_CROSSING = "border_crossing", "Border crossing"
    AIRFIELD = "airfield", "Airfield"
    WILDERNESS = "wilderness", "Uninhabited area"
    OTHER = "other", "Other"


class GroupAtRisk(Vocabulary):
    """Groups at particular risk, for disaggregation; a person may belong to several."""

    CHILDREN = "children", "Children"
    WOMEN_AND_GIRLS = "women_and_girls", "Women and girls"
    BOYS_AND_YOUNG_MEN = "boys_and_young_men", "Boys and young men"
    OLDER_PERSONS = "older_persons", "Older persons"
    PERSONS_WITH_DISABILITIES = "persons_with_disabilities", "Persons with disabilities"
    MINORITIES = "minorities", "Minorities"
    DISPLACED_PEOPLE = "displaced_people", "Displaced people"
    REFUGEES_RETURNEES = "refugees_returnees", "Refugees and returnees"
    HOST_FAMILIES = "host_families", "Host families"
    DETAINEES = "detainees", "Detainees"
    HUMAN_RIGHTS_DEFENDERS = "human_rights_defenders", "Human rights defenders"
    JOURNALISTS = "journalists", "Journalists"
    HEALTH_AND_AID_WORKERS = "health_and_aid_workers", "Health and aid workers"
    UN_NATIONAL_STAFF = "un_national_staff", "National staff of the mission"
    LANGUAGE_ASSISTANTS = "language_assistants", "Language assistants"
    LIAISON_ASSISTANTS = "liaison_assistants", "Community liaison assistants"
    DAILY_WORKERS = "daily_workers", "Daily workers"
    ALERT_NETWORK_MEMBERS = "alert_network_members", "Members of alert networks"
    PEOPLE_WHO_HELPED = "people_who_helped", "People who helped the mission"
    CIVILIANS = "civilians", "Civilians in general"


class PopulationKind(Vocabulary):
    """What makes a population group a group."""

    HOST_COMMUNITY = "host_community", "Host community"
    DISPLACED = "displaced", "Displaced people"
    REFUGEES = "refugees", "Refugees or returnees"
    MINORITY = "minority", "Minority"
    NOMADS = "nomads", "Herders or nomads"
    OCCUPATION = "occupation", "People of one occupation"
    OTHER = "other", "Other"


class TravelMode(Vocabulary):
    """How someone moves on a route."""

    FOOT = "foot", "On foot"
    ANIMAL = "animal", "With animals"
    MOTORCYCLE = "motorcycle", "Motorcycle"
    VEHICLE = "vehicle", "Vehicle"
    BOAT = "boat", "Boat"
    HELICOPTER = "helicopter", "Helicopter"


class Light(Vocabulary):
    """Light in which a travel time holds."""

    ANY = "any", "Any light"
    DAY = "day", "Day"
    NIGHT = "night", "Night"


class Season(Vocabulary):
    """Season in which a travel time holds."""

    ANY = "any", "Any season"
    DRY = "dry", "Dry season"
    RAINY = "rainy", "Rainy season"


class PlaceTimeKind(Vocabulary):
    """Times at which many people are at a place."""

    MARKET = "market", "Market"
    PRAYER = "prayer", "Prayer"
    SCHOOL = "school", "School"
    DISTRIBUTION = "distribution", "Aid distribution"
    OTHER = "other", "Other gathering"


class Weekday(Vocabulary):
    """Days of the week."""

    MONDAY = "mon", "Monday"
    TUESDAY = "tue", "Tuesday"
    WEDNESDAY = "wed", "Wednesday"
    THURSDAY = "thu", "Thursday"
    FRIDAY = "fri", "Friday"
    SATURDAY = "sat", "Saturday"
    SUNDAY = "sun", "Sunday"


class ActorKind(Vocabulary):
    """Kinds of armed actors (Handbook 12.5)."""

    NSAG = "nsag", "Non-state armed group"
    COMMUNITY_MILITIA = "community_militia", "Community militia"
    SELF_DEFENCE = "self_defence", "Self-defence group"
    GANG = "gang", "Criminal gang"
    STATE = "state", "State forces"
    INTERNATIONAL = "international", "International force"
    ASYMMETRIC = "asymmetric", "Group using asymmetric means"
    CROWD = "crowd", "Violent crowd"


class PartnerKind(Vocabulary):
    """Kinds of non-UN security forces."""

    NATIONAL_MILITARY = "national_military", "National military"
    NATIONAL_POLICE = "national_police", "National police"
    GENDARMERIE = "gendarmerie", "Gendarmerie"
    INTELLIGENCE = "intelligence", "Intelligence service"
    BORDER_FORCE = "border_force", "Border force"
    LOCAL_AUXILIARY = "local_auxiliary", "Local auxiliaries"
    INTERNATIONAL_FORCE = "international_force", "International or regional force"


class PartnerRole(Vocabulary):
    """What a partner force does in the operation."""

    JOINT = "joint", "Operates jointly with the mission"
    COORDINATED = "coordinated", "Operates in coordination with the mission"
    SUPPORTED = "supported", "Receives support of the mission"
    INFORMED = "informed", "Is informed only"
    NONE = "none", "No part"
    UNKNOWN = "unknown", "Unknown"


class PartnerRecord(Vocabulary):
    """What is known of a unit's or a post-holder's human rights record."""

    CLEAR = "clear", "Screened, no concern found"
    CONCERN = "concern", "Concern"
    UNKNOWN = "unknown", "Not known"


class ProtectionActorKind(Vocabulary):
    """Who else protects."""

    AUTHORITY = "authority", "Local authority"
    NATIONAL_POLICE = "national_police", "National police"
    HUMANITARIAN = "humanitarian", "Humanitarian body"
    COMMUNITY = "community", "Community mechanism"
    CIVIL_SOCIETY = "civil_society", "Civil society"
    UN_AGENCY = "un_agency", "UN agency"


class UnitRole(Vocabulary):
    """What a mission unit is for in this operation."""

    MANOEUVRE = "manoeuvre", "Main body"
    QRF = "qrf", "Quick reaction force"
    HOLDING = "holding", "Holding force"
    SITE_PROTECTION = "site_protection", "Protection of a site"
    PATROL = "patrol", "Patrols"
    PUBLIC_ORDER = "public_order", "Public order"
    MONITORING = "monitoring", "Monitoring"
    OBSERVATION = "observation", "Unarmed observation"
    MEDICAL = "medical", "Medical"
    ENGINEERS = "engineers", "Engineers"
    AVIATION = "aviation", "Aviation"
    RESERVE = "reserve", "Reserve"


class CommsMeans(Vocabulary):
    """Communications by which someone can be reached."""

    VHF = "vhf", "VHF radio"
    HF = "hf", "HF radio"
    TETRA = "tetra", "TETRA radio"
    MOBILE = "mobile", "Mobile telephone"
    SATELLITE = "satellite", "Satellite telephone"
    DATA = "data", "Data link"
    LIAISON = "liaison", "Liaison officer"


class SourceReliability(Vocabulary):
    """Six-step reliability of a source (Handbook Annex V)."""

    A = "A", "A totally reliable"
    B = "B", "B usually reliable"
    C = "C", "C rather reliable"
    D = "D", "D rarely reliable"
    E = "E", "E not reliable"
    F = "F", "F cannot be estimated"


class InfoReliability(Vocabulary):
    """Six-step reliability of a piece of information (Handbook Annex V); the text gives no digits, these are ours."""

    SURE = "1", "1 sure"
    CONFIRMED = "2", "2 confirmed"
    PROBABLE = "3", "3 probable"
    DOUBTFUL = "4", "4 doubtful"
    IMPROBABLE = "5", "5 not probable"
    CANNOT_SAY = "6", "6 cannot be estimated"


class Releasability(Vocabulary):
    """Who may see a piece of information."""

    MISSION = "mission", "Mission"
    NAMED_OFFICES = "named_offices", "Named offices only"
    UN_SYSTEM = "un_system", "UN system"
    PARTNERS = "partners", "Partners"
    PUBLIC = "public", "Public"
    ORIGINATOR = "originator", "Ask the originator"


class Likelihood(Vocabulary):
    """Likelihood of the 5×5 table (Handbook 8.2.4), lowest first."""

    RARE = "rare", "Rare"
    UNLIKELY = "unlikely", "Unlikely"
    POSSIBLE = "possible", "Possible"
    LIKELY = "likely", "Likely"
    ALMOST_CERTAIN = "almost_certain", "Almost certain"


class Impact(Vocabulary):
    """Impact of the 5×5 table (Handbook 8.2.4), lowest first."""

    INSIGNIFICANT = "insignificant", "Insignificant"
    MINOR = "minor", "Minor"
    MODERATE = "moderate", "Moderate"
    MAJOR = "major", "Major"
    SEVERE = "severe", "Severe"


class Level(Vocabulary):
    """Level of a risk, lowest first."""

    LOW = "low", "Low"
    MEDIUM = "medium", "Medium"
    HIGH = "high", "High"
    EXTREME = "extreme", "Extreme"


class ThreeLevel(Vocabulary):
    """Three-step scale of the contingency tables and of the definitions in Handbook 8.2.4."""

    LOW = "low", "Low"
    MEDIUM = "medium", "Medium"
    HIGH = "high", "High"


class PathwayClass(Vocabulary):
    """The twelve classes of harm pathways by which the library is grown."""

    DIRECT = "direct", "Direct effects of the operation"
    PARTNER_CONDUCT = "partner_conduct", "Conduct of partner forces"
    ADVERSARY = "adversary", "The adversary's answer"
    DISPLACED_THREAT = "displaced_threat", "The displaced threat"
    DISPLACEMENT = "displacement", "Displacement of people"
    ACCESS = "access", "Access, services, livelihoods and aid"
    SOCIAL_POLITICAL = "social_political", "Social and political effects"
    VACUUM = "vacuum", "Vacuums left before and after"
    GROUPS_AT_RISK = "groups_at_risk", "Groups at particular risk"
    REMNANTS = "remnants", "What stays when it is over"
    MISSION = "mission", "The mission itself"
    INACTION = "inaction", "Not acting, or acting late"


class HarmKind(Vocabulary):
    """What happens to people: kinds of harm by which risks can be found, counted and compared."""

    KILLING_INJURY = "killing_injury", "Killing and injury"
    SEXUAL_VIOLENCE = "sexual_violence", "Sexual violence"
    EXPLOITATION = "exploitation", "Exploitation, abuse and forced labour"
    ABDUCTION = "abduction", "Abduction and hostage-taking"
    RECRUITMENT = "recruitment", "Recruitment and use, of children above all"
    DETENTION = "detention", "Arbitrary detention, ill-treatment and disappearance"
    REPRISAL = "reprisal", "Reprisals and collective punishment"
    DISPLACEMENT = "displacement", "Displacement and prevented movement"
    FAMILY_SEPARATION = "family_separation", "Separation of families"
    PILLAGE = "pillage", "Pillage and destruction of property"
    ACCESS_DENIED = "access_denied", "Aid and services cut off"
    HEALTH = "health", "Illness and untreated injury"
    EDUCATION = "education", "Schooling lost, schools misused"
    LIVELIHOOD = "livelihood", "Livelihoods and food lost"
    EXPLOSIVE_HAZARD = "explosive_hazard", "Explosive remnants and devices"
    COMMUNAL_VIOLENCE = "communal_violence", "Violence between communities"
    STIGMA = "stigma", "Stigma, discrimination and loss of rights"
    PROTECTION_LOST = "protection_lost", "Protection gone or too late"
    TRUST_LOST = "trust_lost", "Trust, consent and access of the mission lost"


class Tier(Vocabulary):
    """The three tiers of protection (Handbook 2.3); none comes before another."""

    DIALOGUE = "dialogue", "I Dialogue and engagement"
    PHYSICAL = "physical", "II Physical protection"
    ENVIRONMENT = "environment", "III Protective environment"


class ResponsePhase(Vocabulary):
    """Phases of response to a threat (Handbook 12.3); they overlap, and each keeps the tasks of those before."""

    PREVENTION = "prevention", "Prevention"
    PRE_EMPTION = "pre_emption", "Pre-emption"
    RESPONSE = "response", "Response"
    CONSOLIDATION = "consolidation", "Consolidation"


class CardUse(Vocabulary):
    """What a card of response material is for."""

    TASKS = "tasks", "Tasks to pick from"
    ALTERNATIVES = "alternatives", "Alternatives to force"
    DECISION_POINTS = "decision_points", "Decision points and red lines"
    STOP_CRITERIA = "stop_criteria", "Criteria to stop"
    LADDER = "ladder", "Steps in order"
    QUESTIONS = "questions", "Questions to answer"
    CHECKLIST = "checklist", "Checklist"
    CONDUCT = "conduct", "Do and do not"
    ENVIRONMENT = "environment", "By kind of threat"
    WARNING_SIGNS = "warning_signs", "Warning signs"
    CALENDAR = "calendar", "Calendar"
    PARTNERS = "partners", "Whom to work with"


class CivilianStatus(Vocabulary):
    """Whether members of a group are civilians; one in doubt is counted as a civilian (Policy 2015, para. 14)."""

    CIVILIAN = "civilian", "Civilians"
    DOUBTFUL = "doubtful", "In doubt: counted as civilians"


class ProtectionPriority(Vocabulary):
    """Rank of a place in the protection matrix of the Protection Cluster (Policy 2015, Annex B section V)."""

    MUST = "must", "Must protect"
    SHOULD = "should", "Should protect"
    COULD = "could", "Could protect"
    UNKNOWN = "unknown", "Not ranked"


class OptionKind(Vocabulary):
    """Kinds of courses of action; "no operation" is always among the options."""

    OPERATE = "operate", "Operate"
    WITH_CONDITIONS = "with_conditions", "With conditions"
    WITHOUT_SUPPORT = "without_support", "Without giving support"
    NO_OPERATION = "no_operation", "No operation"


class MeasurePhase(Vocabulary):
    """When a measure acts (Handbook 11.4.5); when it must be ready is its ``prepare_by``."""

    BEFORE = "before", "Before"
    DURING = "during", "During"
    AFTER = "after", "After"


class MeasureStatus(Vocabulary):
    """How far a measure is; only accepted ones are commitments."""

    PROPOSED = "proposed", "Proposed"
    REQUESTED = "requested", "Requested"
    ACCEPTED = "accepted", "Accepted"
    RESOURCED = "resourced", "Resourced"
    READY = "ready", "Ready"
    IN_FORCE = "in_force", "In force"
    LAPSED = "lapsed", "Lapsed"
    DROPPED = "dropped", "Dropped"


class RiskState(Vocabulary):
    """What people decided about a risk of the register."""

    OPEN = "open", "Open"
    STATED = "stated", "Residual risk stated"
    DISMISSED = "dismissed", "Dismissed"


class RatingStage(Vocabulary):
    """Which of the three ratings of a risk."""

    INHERENT = "inherent", "Inherent"
    CURRENT = "current", "Current"
    RESIDUAL = "residual", "Expected residual"


class SupportKind(Vocabulary):
    """Kinds of support to non-UN security forces."""

    FUEL = "fuel", "Fuel"
    RATIONS = "rations", "Rations and water"
    TRANSPORT = "transport", "Transport"
    PLANNING = "planning", "Joint planning or staff support"
    INFORMATION = "information", "Information and imagery"
    FIRE_SUPPORT = "fire_support", "Fire support"
    JOINT_OPERATION = "joint_operation", "Joint operation"
    PAYMENTS = "payments", "Payments and allowances"
    TRAINING = "training", "Training and mentoring"
    EQUIPMENT = "equipment", "Equipment"
    ENGINEERING = "engineering", "Engineering"
    MEDEVAC = "medevac", "Medical or casualty evacuation"
    OTHER = "other", "Other"


class ScopeFinding(Vocabulary):
    """Whether a support item falls under the HRDDP."""

    IN_SCOPE = "in_scope", "In scope"
    EXEMPT = "exempt", "Exempt, for the reason given"
    UNKNOWN = "unknown", "Not screened"


class HrddpElement(Vocabulary):
    """The six elements of the HRDDP risk assessment (reference/peers E1)."""

    RECORD = "record", "Record of compliance and grave violations"
    ACCOUNTABILITY = "accountability", "Record of holding perpetrators to account"
    CORRECTIVE = "corrective", "Corrective measures and institutions"
    INFLUENCE = "influence", "Effect of giving or withholding on UN influence"
    MONITORING = "monitoring", "Feasibility of monitoring"
    OVERALL = "overall", "Overall risk of grave violations in context"


class ElementFinding(Vocabulary):
    """What human rights found under one element."""

    UNKNOWN = "unknown", "Not assessed"
    NO_CONCERN = "no_concern", "No concern found"
    SOME_CONCERN = "some_concern", "Some concern"
    SERIOUS_CONCERN = "serious_concern", "Serious concern"


class HrddpOutcome(Vocabulary):
    """Outcome of an HRDDP assessment; "not decided" until a person decides."""

    NOT_DECIDED = "not_decided", "Not decided"
    SUPPORT = "support", "Support"
    SUPPORT_WITH_CONDITIONS = "support_with_conditions", "Support with conditions and monitoring"
    NO_SUPPORT = "no_support", "No support"


class InterventionStep(Vocabulary):
    """Steps when a recipient breaches the conditions."""

    INTERCEDE = "intercede", "Intercede"
    SUSPEND = "suspend", "Suspend"
    WITHDRAW = "withdraw", "Withdraw"


class ConsultationKind(Vocabulary):
    """Which kind of counterpart was consulted."""

    COMPONENT = "component", "Mission component"
    UNHQ = "unhq", "UN Headquarters"
    NATIONAL_REGIONAL = "national_regional", "National or regional partner"
    HUMANITARIAN = "humanitarian", "Humanitarian community"
    POPULATION = "population", "Population"


class ConsultationAnswer(Vocabulary):
    """The answer to a consultation. Silence is never agreement."""

    NOT_ASKED = "not_asked", "Not asked"
    ASKED_NO_REPLY = "asked_no_reply", "Asked and no reply"
    NO_OBJECTION = "no_objection", "No objection"
    CONCERNS = "concerns", "Concerns"
    OBJECTION = "objection", "Objection"
    DECLINED = "declined", "Declined to preserve independence"
    NOT_SAFE = "not_safe", "Not consulted, for safety"


class Addressee(Vocabulary):
    """The five addressees of tasking in the Action Brief."""

    FORCE_HQ = "force_hq", "Force HQ"
    POLICE_COMPONENT = "police_component", "Police Component"
    CIVILIAN_PILLARS = "civilian_pillars", "Civilian Pillars"
    DMS = "dms", "Director of Mission Support"
    HEAD_OF_OFFICE = "head_of_office", "Head of Office"


class DisclosureAudience(Vocabulary):
    """Audiences of the disclosure matrix."""

    HOST_NATIONAL = "host_national", "Host state, national level"
    HOST_PROVINCIAL = "host_provincial", "Host state, provincial level"
    HOST_LOCAL = "host_local", "Host state, local level"
    UNHQ = "unhq", "UN Headquarters"
    TCC_PCC = "tcc_pcc", "Troop and police contributing countries"
    UNCT = "unct", "UN Country Team"
    HUMANITARIANS = "humanitarians", "Humanitarians"
    POPULATION = "population", "Population"
    MEDIA = "media", "Media"


class ReleaseLane(Vocabulary):
    """Lanes of the operational security timeline."""

    RELEASE = "release", "Release of information"
    COORDINATION = "coordination", "Coordination"
    ACTION = "action", "Action"


class OperationTiming(Vocabulary):
    """When the operation is to happen (brief I.a.v)."""

    IMMEDIATE = "immediate", "Immediate"
    WHEN_READY = "when_ready", "When ready"
    CONTINGENCY = "contingency", "Contingency"
    DATED = "dated", "On a date"
    UNKNOWN = "unknown", "Not said"


class ItemState(Vocabulary):
    """State of a checklist item."""

    OPEN = "open", "Open"
    DONE = "done", "Done"
    NOT_APPLICABLE = "not_applicable", "Not applicable"


class LineStatus(Vocabulary):
    """State of one contingency line."""

    OPEN = "open", "Open"
    AGREED = "agreed", "Agreed"
    READY = "ready", "Ready"
    ACTIVATED = "activated", "Activated"
    DROPPED = "dropped", "Dropped"


class DecisionOutcome(Vocabulary):
    """A leader's decision; recorded after it was taken, never filled in by the program."""

    APPROVED = "approved", "Approved"
    APPROVED_WITH_CONDITIONS = "approved_with_conditions", "Approved with conditions"
    DEFERRED = "deferred", "Deferred"
    RETURNED = "returned", "Returned"
    NOT_APPROVED = "not_approved", "Not approved"


class DecisionMode(Vocabulary):
    """How a decision reached the recorder."""

    PEN = "pen", "By pen on the brief"
    EMAIL = "email", "By e-mail"
    TELEPHONE = "telephone", "By telephone"
    MEETING = "meeting", "In a meeting"


class FormRole(Vocabulary):
    """The lines at the foot of the 2015 form."""

    DRAFTED_BY = "drafted_by", "Drafted by"
    CONSULTED_WITH = "consulted_with", "Consulted with"
    APPROVED_BY = "approved_by", "Approved by"


class CommentKind(Vocabulary):
    """Kinds of review remarks."""

    COMMENT = "comment", "Comment"
    PROPOSAL = "proposal", "Proposed change"
    OBJECTION = "objection", "Objection"


class TriggerKind(Vocabulary):
    """Kinds of dates that change the risk."""

    ELECTION = "election", "Election or political milestone"
    HOLIDAY = "holiday", "Religious or public holiday"
    ANNIVERSARY = "anniversary", "Anniversary"
    SEASON = "season", "Season"
    SCHOOL_TERM = "school_term", "School term or examination"
    AID = "aid", "Aid distribution"
    MIGRATION = "migration", "Herders' movement"
    ROTATION = "rotation", "Rotation or withdrawal"
    OTHER = "other", "Other"
