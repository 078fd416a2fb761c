"""The typed form of each kind of guidance entry.

One TOML file holds one entry. Texts stand per language under ``[text.en]``; ids, conditions and lists stand above.
"""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import Field, JsonValue, StringConstraints, model_validator

from pocplanner.guidance.conditions import AllOf, Condition, Exists, SubjectSpec
from pocplanner.model.base import Value
from pocplanner.model.facts import FactKey, FactValue
from pocplanner.model.ids import EntryId
from pocplanner.model.times import Timing
from pocplanner.model.vocab import (
    CardUse,
    Collection,
    Component,
    CoverageState,
    GroupAtRisk,
    HarmKind,
    Impact,
    Likelihood,
    MeasurePhase,
    OptionKind,
    PathwayClass,
    ResponsePhase,
    Season,
    ThreeLevel,
    Tier,
)

Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
Words = Annotated[str, StringConstraints(min_length=1, max_length=4000, strip_whitespace=True)]
Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,47}$")]


class Source(Value):
    """Where an entry comes from: a document with section, or our own derivation with its reason."""

    document: Key | None = None
    """Id in ``sources.toml``."""
    section: str = ""
    """Section as it stands in the document, for example ``11.4.4``; never invented, empty for reference cards."""
    own: str = ""
    """For our own derivation: from what it is derived."""

    @model_validator(mode="after")
    def _one(self) -> Self:
        if (self.document is None) == (not self.own):
            raise ValueError("a source is either a document or an own derivation")
        return self


class Entry(Value):
    """What every entry has."""

    id: EntryId
    theme: Key
    """Folder in which the file lies."""
    order: int = 0
    """Position among entries of the same kind."""
    sources: tuple[Source, ...] = Field(min_length=1)
    replaces: tuple[EntryId, ...] = ()
    """Earlier ids of this entry; decisions keyed by them are carried over."""


class RatingStep(Value):
    """Something that moves a proposed likelihood or impact up or down."""

    when: Condition
    step: Literal[-2, -1, 1, 2]
    because: Key
    """Key of the reason in the text of the entry."""


class RatingGuidance(Value):
    """How a level is proposed: a starting point and steps. Only people rate."""

    likelihood: Likelihood
    impact: Impact
    likelihood_steps: tuple[RatingStep, ...] = ()
    impact_steps: tuple[RatingStep, ...] = ()


class RiskText(Value):
    """Words of a risk entry in one language. ``{role}`` and ``{role.people}`` are filled from the situation."""

    title: Words
    """Short, without subject: "Reprisals on people seen as supporters"."""
    statement: Words
    """Who could be harmed, by whom, how, where, when; names the subjects by role."""
    statement_unlisted: Words | None = None
    """The same where the situation lists no subject."""
    why: Words
    """How the harm comes about, in two to four sentences."""
    because: dict[Key, Words] = {}
    """Reasons of the rating steps."""
    indicators: tuple[Words, ...] = Field(min_length=1)
    """What to watch."""
    false_alarms: Words
    """When this risk shows up without reason, and how to tell."""
    gap: str = ""
    """For a risk that the library answers thinly: what is missing, so that the planner adds own measures."""


class CaseExpectation(Value):
    """A small situation and what the rule must make of it."""

    name: Words
    expect: Literal["triggered", "possible", "not_triggered"]
    facts: dict[FactKey, FactValue] = {}
    objects: tuple[dict[str, JsonValue], ...] = ()
    """Objects of the model with ``kind``; an omitted id is refused."""
    coverage: dict[Collection, CoverageState] = {}
    """Lists declared; all others were not looked at."""
    option_kind: OptionKind | None = None
    """Kind of the option that is assessed; none for the plan as declared."""
    timing: Timing = Timing()
    """D-day and H-hour, where the rule looks at dates."""
    season: Season = Season.ANY
    """Season of the operation."""
    risk_ids: tuple[str, ...] = ()
    """Exact ids of the risks that must come out with this expectation, where it matters."""


class RiskEntry(Entry):
    """A plausible harm to civilians."""

    kind: Literal["risk"]
    pathway: PathwayClass
    harmed: tuple[GroupAtRisk, ...] = Field(min_length=1)
    harms: tuple[HarmKind, ...] = Field(min_length=1, max_length=3)
    """What happens to people, worst first; only the main kinds, so that who looks for one finds what is about it."""
    onset: Literal["before", "hours", "days", "weeks", "months"]
    """When the harm usually begins: before the operation, or how long after the step that leads to it."""
    subjects: tuple[SubjectSpec, ...] = ()
    condition: Condition
    unlisted: Condition | None = None
    """Condition of the one risk without subject, where no subject is listed; default: a subject may exist."""
    speaks_of_absence: bool = False
    """Whether ``unlisted`` also counts where the lists are complete: the harm is that there is nothing of the kind."""
    on_unknown: Literal["possible", "triggered"] = "possible"
    on_unknown_reason: str = ""
    rating: RatingGuidance
    measures: tuple[EntryId, ...] = ()
    contingency: tuple[EntryId, ...] = ()
    """Scenario rows or lines that answer it."""
    text: dict[Language, RiskText]
    cases: tuple[CaseExpectation, ...] = Field(min_length=2)

    @model_validator(mode="after")
    def _coherent(self) -> Self:
        if self.on_unknown == "triggered" and not self.on_unknown_reason:
            raise ValueError("on_unknown = triggered needs a reason")
        return self

    @cached_property
    def where_unlisted(self) -> Condition:
        """Condition of the risk without subject: the written one, or that subjects may exist and fulfil the rule."""
        if self.unlisted is not None or not self.subjects:
            return self.unlisted or self.condition
        may_exist = (Exists(exists=spec.each, role=spec.role, where=spec.where) for spec in self.subjects)
        return AllOf(all=(*may_exist, self.condition))


class MeasureText(Value):
    """Words of a measure entry in one language."""

    title: Words
    """Imperative, one line."""
    what: Words
    """What is done, by whom, how, so that an officer could start tomorrow."""
    needs: Words
    """What it needs: people, means, agreements."""
    done_when: Words
    """How one knows that it is done."""
    own_harm: Words
    """What harm it can itself cause, and how that is kept small."""
    not_when: Words
    """When not to use it."""
    if_absent: Words
    """What follows if it is not in place in time."""


class MeasureEntry(Entry):
    """A mitigation measure."""

    kind: Literal["measure"]
    phase: MeasurePhase
    owner: Component
    supporting: tuple[Component, ...] = ()
    lead_days: Annotated[int, Field(ge=-365, le=365)]
    """Days before D-day by which it must be ready; negative for days after."""
    applies: Condition | None = None
    """Proposed only where this is not false."""
    last_resort: bool = False
    """Whether the four-condition test applies."""
    part_of: EntryId | None = None
    """Measure of which it is a part."""
    conflicts: tuple[EntryId, ...] = ()
    """Risks that it may raise."""
    text: dict[Language, MeasureText]


class QuestionText(Value):
    """Words of a question in one language."""

    question: Words
    help: Words
    """What it means and what counts as yes."""
    why: Words
    """What the answer changes."""
    example: Words
    choices: dict[Key, Words] = {}
    """Labels of the choices."""


class QuestionEntry(Entry):
    """A fact as a question."""

    kind: Literal["question"]
    key: FactKey
    answer: Literal["yes_no", "choice", "several", "count", "text"]
    choices: tuple[Key, ...] = ()
    group: Key
    """Group of questions on the page, also the key of its heading."""
    owner: Component
    """Office that can usually answer."""
    computed: Condition | None = None
    """For yes/no questions: how the situation answers it."""
    compared_with: Condition | None = None
    """For yes/no questions that only people answer: what the situation suggests; another answer shows as a conflict."""
    computed_count: Literal["people_in_area"] | None = None
    """For counts: the figure that the situation gives."""
    computed_by: Literal["screening"] | None = None
    """For yes/no questions: computed from the list of screening criteria, so that one list is the one truth."""
    quick: Annotated[int, Field(ge=1)] | None = None
    """Position among the questions of an immediate response; absent where it is not one of them."""
    text: dict[Language, QuestionText]

    @model_validator(mode="after")
    def _choices(self) -> Self:
        if (self.answer in {"choice", "several"}) != bool(self.choices):
            raise ValueError("choices belong to questions with choices, and only there")
        return self

    def accepts(self, value: FactValue) -> bool:
        """Whether *value* answers the question; an empty text or list says nothing yet and answers none."""
        match self.answer:
            case "yes_no":
                return value in {"yes", "no"}
            case "choice":
                return value in self.choices
            case "several":
                return isinstance(value, tuple) and bool(value) and set(value) <= set(self.choices)
            case "count":
                return isinstance(value, int)
            case "text":
                return isinstance(value, str) and bool(value.strip())


class ScenarioLine(Value):
    """One preparatory or reactive line of a scenario row."""

    id: EntryId
    components: tuple[Component, ...] = ()
    """Empty where the source names none; the planner must assign it."""
    coordinate_with: tuple[Component, ...] = ()
    days: int | None = None
    """Preparatory: days before D-day by which it must be done."""
    same_as: EntryId | None = None
    """Line of another row that this one repeats."""


class ScenarioRow(Value):
    """One row of the contingency table."""

    id: EntryId
    risks: tuple[EntryId, ...]
    """Risk entries that it answers."""
    likelihood: ThreeLevel | None = None
    """Likelihood in the source's example; a starting point only."""
    preparatory: tuple[ScenarioLine, ...] = ()
    reactive: tuple[ScenarioLine, ...] = ()


class ScenarioText(Value):
    """Words of a scenario."""

    title: Words
    risk: Words
    rows: dict[EntryId, Words]
    """Risk statement of each row."""
    triggers: dict[EntryId, Words]
    """What moves each row from prepared to activated."""
    lines: dict[EntryId, Words]
    """Text of each line."""


class ScenarioEntry(Entry):
    """A contingency scenario."""

    kind: Literal["scenario"]
    subjects: tuple[SubjectSpec, ...] = ()
    condition: Condition
    rows: tuple[ScenarioRow, ...] = Field(min_length=1)
    text: dict[Language, ScenarioText]


class ItemText(Value):
    """Words of a checklist item, criterion, HRDDP step or readiness rule."""

    title: Words
    help: Words
    example: str = ""


class CardItem(Value):
    """One item of a card: a task, step, question, rule of conduct or sign."""

    id: EntryId
    when: Condition | None = None
    """Where it is suggested; absent means wherever the card applies."""
    required: bool = False
    """Whether the plan must answer it where it is suggested."""
    tiers: tuple[Tier, ...] = ()
    phases: tuple[ResponsePhase, ...] = ()
    components: tuple[Component, ...] = ()
    """Offices of the mission that do it."""
    coordinate_with: tuple[Component, ...] = ()
    """Bodies outside the mission; never tasked."""
    not_alone: bool = False
    """For unarmed officers: whether they need armed protection to do it."""
    negative: bool = False
    """For rules of conduct: whether it says what must not be done."""


class CardText(Value):
    """Words of a card in one language."""

    title: Words
    help: Words
    """What the card is for and how it is used."""
    items: dict[EntryId, Words]
    reasons: dict[EntryId, Words] = {}
    """Why, or how one knows; for items that need it."""


class CardEntry(Entry):
    """Response material: tasks, alternatives, decision points, ladders, questions, rules of conduct, signs."""

    kind: Literal["card"]
    use: CardUse
    applies: Condition | None = None
    """Shown where this is not false."""
    severity: Literal["blocker", "warning"] = "warning"
    """What a required item without an answer is in the readiness list."""
    items: tuple[CardItem, ...] = Field(min_length=1)
    text: dict[Language, CardText]


class ChecklistEntry(Entry):
    """An item of the planning checklist (Handbook 11.4.3)."""

    kind: Literal["checklist_item"]
    required_when: Condition | None = None
    """Where it cannot be "not applicable"."""
    computed: Literal["measures_for_every_risk", "criterion_with_metric", "none"] = "none"
    """Where the program itself can say whether it is done."""
    owner: Component
    text: dict[Language, ItemText]


class CriterionText(Value):
    """Words of a criterion."""

    title: Words
    help: Words
    metric: Words
    data_source: Words


class CriterionEntry(Entry):
    """An example of a criterion of success."""

    kind: Literal["criterion"]
    owner: Component
    text: dict[Language, CriterionText]


class ScreeningEntry(Entry):
    """One criterion of the screening: where it is met, or not known not to be, a full brief is needed."""

    kind: Literal["screening_criterion"]
    condition: Condition
    owner: Component
    """Office that can usually answer."""
    text: dict[Language, ItemText]


class HrddpStepEntry(Entry):
    """A step of the HRDDP sheet."""

    kind: Literal["hrddp_step"]
    owner: Component
    check: Literal[
        "support_listed",
        "human_rights_consulted",
        "elements_assessed",
        "commander_screened",
        "record_known",
        "sensitisation_measure",
        "measures_owned",
        "preconditions_met",
        "monitoring_set",
        "breach_consequence_set",
        "follow_up_set",
        "joint_teams_checked",
        "result_in_register",
    ]
    """What the program looks at to say whether the step is done."""
    text: dict[Language, ItemText]


class ReadinessEntry(Entry):
    """A readiness rule."""

    kind: Literal["readiness_rule"]
    severity: Literal["blocker", "warning"]
    check: Key
    """Name of the check in :mod:`pocplanner.assessment.readiness`."""
    text: dict[Language, ItemText]


class TermText(Value):
    """Words of a term in one language."""

    title: Words
    """The term, written out."""
    acronyms: tuple[Words, ...] = ()
    """Short forms; found in a text only in this case."""
    also: tuple[Words, ...] = ()
    """Other spellings and words for the same thing; found whatever their case, like the term itself."""
    meaning: Words
    """What it means, in one to three plain sentences."""

    @property
    def heading(self) -> str:
        """The term with its short forms."""
        return f"{self.title} ({', '.join(self.acronyms)})" if self.acronyms else self.title


class TermEntry(Entry):
    """A term or acronym of the field, explained."""

    kind: Literal["term"]
    see_also: tuple[EntryId, ...] = ()
    text: dict[Language, TermText]


class FieldNoteText(Value):
    """Words of a note beside a field in one language."""

    title: Words
    """The field, so named that it is known without the form."""
    purpose: Words
    """What the field is for, and what is done with it."""
    example: Words
    """A short answer from an operation that never was."""
    look_for: Words
    """What advisers look for when they read it."""


class FieldNoteEntry(Entry):
    """Guidance beside a field of a form."""

    kind: Literal["field_note"]
    field: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$")]
    """Class and name of the field, for example ``decision_brief.intent``."""
    text: dict[Language, FieldNoteText]


class GroupHeading(Value):
    """Heading of a group of questions."""

    key: Key
    text: dict[Language, Words]


AnyEntry = Annotated[
    RiskEntry
    | MeasureEntry
    | QuestionEntry
    | ScenarioEntry
    | CardEntry
    | ChecklistEntry
    | CriterionEntry
    | ScreeningEntry
    | HrddpStepEntry
    | ReadinessEntry
    | TermEntry
    | FieldNoteEntry,
    Field(discriminator="kind"),
]


class SourceDocument(Value):
    """A document that entries cite."""

    id: Key
    title: Words
    symbol: str = ""
    year: int
    read: bool
    """Whether we read it; where not, it is a reference card and is cited without section."""
    sections: tuple[str, ...] = ()
    """Sections that exist in it and may be cited."""
    note: str = ""


class Scales(Value):
    """Rating scales as data."""

    table: dict[Likelihood, dict[Impact, str]]
    """Level for each likelihood and impact: the Handbook's table, a lookup and not a product."""
    crosswalk: dict[Likelihood, ThreeLevel]
    """Five to three levels of likelihood. Program convention, not the Handbook's; a mission may edit it."""
    likelihood_text: dict[Language, dict[Likelihood, Words]]
    impact_text: dict[Language, dict[Impact, Words]]
    three_level_likelihood_text: dict[Language, dict[ThreeLevel, Words]]
    three_level_impact_text: dict[Language, dict[ThreeLevel, Words]]
    sources: tuple[Source, ...]
    convention_note: dict[Language, Words]


class LibraryData(Value):
    """The whole library as it is compiled and shipped."""

    version: str
    digest: str = ""
    """SHA-256 of the canonical compiled content without this field."""
    documents: tuple[SourceDocument, ...]
    groups: tuple[GroupHeading, ...]
    """Headings of question groups, in order."""
    scales: Scales
    entries: tuple[AnyEntry, ...]
