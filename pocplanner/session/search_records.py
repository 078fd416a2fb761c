"""What the search looks at: one record for each name, each written text, each risk, question and guidance entry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from pocplanner.assessment.cards import item_field
from pocplanner.guidance.schema import CardEntry, FieldNoteEntry, QuestionEntry, TermEntry
from pocplanner.model.base import Value
from pocplanner.model.facts import Fact
from pocplanner.model.ids import FieldRef
from pocplanner.model.judgement import ChecklistDecision, OwnRisk, ReadinessOverride, RiskDecision
from pocplanner.model.operation import FactPatch, FieldPatch, Option
from pocplanner.model.situation import Coverage
from pocplanner.model.texts import text_fields, texts_of
from pocplanner.model.walk import Found, index, object_id
from pocplanner.said import Said, joined, listed_word, said
from pocplanner.session.lookup import descend
from pocplanner.session.names import field_words, kind_words, name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pocplanner.assessment.result import Assessment
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import AnyEntry
    from pocplanner.model.plan import Plan

Label = Callable[[type[Value], str], str]
"""The words for a field of a class."""
EN = "en"
_NAMES = frozenset({"name", "title", "scenario", "post"})
"""Fields that hold a name; other texts by which an object is called are written texts like any other."""

#: Parts of the program by the field of the plan; all others are on the overview.
_PARTS = {
    "information": said("Information Brief"),
    "decision": said("Decision Brief"),
    "action": said("Action Brief"),
    "situation": said("Situation"),
    "screening": said("Screening"),
    "facts": said("Facts"),
    "options": said("Options"),
    "risk_decisions": said("Risk register"),
    "own_risks": said("Risk register"),
    "measures": said("Measures"),
    "hrddp": said("HRDDP"),
    "contingency_plans": said("Contingency plans"),
    "consultations": said("Consultations"),
    "criteria": said("Checklist and criteria"),
    "checklist": said("Checklist"),
    "aar": said("After action review"),
    "overrides": said("Readiness"),
}
#: Kinds of guidance entries in words.
_KINDS: dict[str, Said] = {
    "card": said("card"),
    "checklist_item": said("checklist item"),
    "criterion": said("criterion"),
    "hrddp_step": said("hrddp step"),
    "measure": said("measure"),
    "readiness_rule": said("readiness rule"),
    "risk": said("risk"),
    "scenario": said("scenario"),
    "screening_criterion": said("screening criterion"),
}
#: Field of the plan to which a guidance entry leads, by its kind.
_HOMES = {
    "risk": "risk_numbers",
    "measure": "measures",
    "scenario": "contingency_plans",
    "checklist_item": "checklist",
    "criterion": "criteria",
    "screening_criterion": "screening.full_brief",
    "hrddp_step": "hrddp",
    "readiness_rule": "overrides",
}
#: Kinds of guidance of which no page has a list of its own.
_NOT_LISTED = frozenset({"criterion"})
#: Texts of the plan that no person wrote.
_NOT_WRITTEN = ("packs.",)


@dataclass(frozen=True, slots=True)
class Record:
    """Something that can be found."""

    title: str
    """What the object is called."""
    text: str
    """What is searched besides the title."""
    where: Callable[[], str]
    ref: FieldRef
    is_heading: bool
    """Whether the title alone may be found; else it only tells to what the text belongs."""
    aliases: tuple[str, ...] = ()
    """Other names under which it is found, such as the title of a risk without its number."""
    entry: str = ""
    """Id of the library entry that it is; empty for what stands in the plan."""


def plain_label(_model: type[Value], name: str) -> str:
    """A field name as words."""
    return field_words(name)


def records(plan: Plan, library: Library, assessment: Assessment | None, label: Label) -> Iterator[Record]:
    """Everything that can be found, the plan first, then the register, questions and guidance."""
    sources = _Sources(plan, library, assessment, label)
    yield from sources.of_plan()
    yield from sources.of_register()
    yield from sources.of_questions()
    yield from sources.of_guidance()
    yield from sources.of_glossary()


class _Sources:
    """The records of one state of a plan."""

    def __init__(self, plan: Plan, library: Library, assessment: Assessment | None, label: Label) -> None:
        self.plan, self.library, self.label = plan, library, label
        self.risks = {} if assessment is None else assessment.by_id
        self.in_order = () if assessment is None else assessment.risks
        self.objects = index(plan)
        self.card_words = {item: words for card in library.cards for item, words in card.text[EN].items.items()}

    # The plan

    def of_plan(self) -> Iterator[Record]:
        for found in self.objects.values():
            holder = found.object
            if isinstance(holder, OwnRisk) and holder.risk_id() in self.risks:
                continue  # it is found in the register, with its number
            title = self._title(holder)
            for path, text in self._texts_of(holder):
                if self._is_written(holder, path):
                    yield self._of_text(found, title, path, text)

    def _of_text(self, found: Found, title: str, path: str, text: str) -> Record:
        is_name = path in _NAMES
        where = partial(self._where, found, title, path, is_name=is_name)
        ref = self._ref(found.object, path)
        return Record(text, "", where, ref, True) if is_name else Record(title, text, where, ref, False)

    def _is_written(self, holder: Value, path: str) -> bool:
        if holder is self.plan and path.startswith(_NOT_WRITTEN):
            return False
        if isinstance(holder, Fact) and path.split(".")[0] == "value":
            return self._is_text_answer(holder.key)
        outer, _, last = path.rpartition(".")
        owner = descend(holder, outer) if last == "value" else None
        return not isinstance(owner, FactPatch) or self._is_text_answer(owner.key)

    def _texts_of(self, holder: Value) -> Iterator[tuple[str, str]]:
        yield from texts_of(holder)
        # The value of a patch has no type of its own: it is a text where the patched field is one.
        for at, patch in enumerate(holder.patches if isinstance(holder, Option) else ()):
            if isinstance(patch, FieldPatch) and isinstance(patch.value, str) and self._is_text_field(patch.ref):
                yield f"patches.{at}.value", patch.value

    def _is_text_field(self, ref: FieldRef) -> bool:
        holder = self.objects.get(ref.object)
        return holder is not None and ref.field in text_fields(type(holder.object))

    def _is_text_answer(self, key: str) -> bool:
        question = self.library.questions.get(key)
        return question is None or question.answer == "text"

    def _title(self, holder: Value) -> str:
        match holder:
            case RiskDecision():
                return self._risk_title(holder.risk)
            case ChecklistDecision():
                return self._entry_title(holder.item)
            case ReadinessOverride():
                return self._entry_title(holder.rule)
            case Fact():
                return self._question(holder.key)
        target = self.objects.get(getattr(holder, "unit", None) or getattr(holder, "recipient", None) or "")
        own = name_of(holder)
        is_named = own != kind_words(str(getattr(holder, "kind", "")))
        return own if is_named or target is None else name_of(target.object)

    def _risk_title(self, identifier: str) -> str:
        current = self.library.current_risk(identifier)
        risk = self.risks.get(current)
        if risk is None:
            return self._entry_title(current.partition("@")[0])
        names = ", ".join(subject.name for subject in risk.subjects)
        return f"{risk.title}: {names}" if names else risk.title

    def _entry_title(self, identifier: str) -> str:
        current = self.library.current(identifier)
        entry = self.library.entries.get(current)
        return self.card_words.get(current, identifier) if entry is None else _heading(entry)

    def _question(self, key: str) -> str:
        question = self.library.questions.get(key)
        return field_words(key) if question is None else question.text[EN].question

    def _ref(self, holder: Value, path: str) -> FieldRef:
        if holder is self.plan:
            parts = path.split(".")
            owner = descend(holder, ".".join(parts[:2])) if parts[0] == "release_marks" else None
            if owner is not None:
                ref: FieldRef = getattr(owner, "ref")  # noqa: B009  (a release mark)
                return ref  # a mark is seen at what it marks
            coverage = descend(holder, path.rpartition(".")[0])
            if isinstance(coverage, Coverage):
                return FieldRef(object=self.plan.id, field=f"situation.coverage.{coverage.collection.value}")
        return FieldRef(object=object_id(holder), field=path)

    # Where, in words

    def _where(self, found: Found, title: str, path: str, *, is_name: bool) -> str:
        holder = found.object
        if holder is self.plan:
            return self._in_plan(path)
        place = joined(", ", (self._part(found), *self._labels(self.plan, found.path)[1:]))
        if is_name:
            return place
        named = said("{place}: {title}", place=place, title=title.rstrip(" .?"))
        return joined(", ", (named, *self._labels(holder, path.split("."))))

    def _part(self, found: Found) -> str:
        if isinstance(found.object, ChecklistDecision) and self.library.current(found.object.item) in self.card_words:
            return said("Response")
        first = str(found.path[0])
        return _PARTS.get(first) or said("Overview, {list}", list=_low(self.label(type(self.plan), first)))

    def _in_plan(self, path: str) -> str:
        steps = path.split(".")
        coverage = descend(self.plan, path.rpartition(".")[0])
        labels = self._labels(self.plan, steps)
        if isinstance(coverage, Coverage):
            list_name = coverage.collection.label
            labels = [listed_word(list_name, _low(list_name)), labels[-1]]
        elif steps[0] in _PARTS:
            labels = labels[1:]
        return joined(", ", (_PARTS.get(steps[0], said("Overview")), *labels))

    def _labels(self, holder: object, steps: Iterable[str | int]) -> list[str]:
        """The words for each field on the way from *holder* to a text."""
        words = []
        for step in steps:
            name = str(step)
            if isinstance(holder, Value) and not name.isdigit():
                words.append(_low(self.label(type(holder), name)))
            holder = descend(holder, name)
        return words

    # The register, questions, guidance

    def of_register(self) -> Iterator[Record]:
        places = {item.risk: at for at, item in enumerate(self.plan.risk_numbers)}
        for risk in self.in_order:
            at = places.get(risk.id)
            field = "risk_numbers" if at is None else f"risk_numbers.{at}"
            ref, title = FieldRef(object=self.plan.id, field=field), self._risk_title(risk.id)
            # Printed as R-014; people also type R-14.
            numbered = title if risk.number is None else f"R-{risk.number:03d}  {title}"
            aliases = (title,) if risk.number is None else (title, f"R-{risk.number}")
            origin = self._from(risk.entry.id) if risk.entry is not None else ""
            where = said("Risk register{origin}", origin=origin)
            yield Record(numbered, risk.statement, partial(_as_it_is, where), ref, True, aliases)

    def of_questions(self) -> Iterator[Record]:
        headings = {group.key: group.text[EN] for group in self.library.groups}
        for key, question in self.library.questions.items():
            ref = FieldRef(object=self.plan.id, field=f"facts.{key}")
            group = headings.get(question.group, field_words(question.group))
            where = said("Facts: {group}{origin}", group=group, origin=self._from(question.id))
            yield Record(question.text[EN].question, "", partial(_as_it_is, where), ref, True)

    def of_guidance(self) -> Iterator[Record]:
        in_register = {risk.entry.id for risk in self.in_order if risk.entry is not None}
        for entry in self.library.data.entries:
            # Questions have records of their own; terms stand in the glossary, notes beside their fields.
            if not isinstance(entry, QuestionEntry | TermEntry | FieldNoteEntry) and entry.id not in in_register:
                listed = "" if entry.kind in _NOT_LISTED else entry.id
                kind, origin = _KINDS.get(entry.kind, kind_words(entry.kind)), self._from(entry.id)
                where = said("Guidance library: {kind}{origin}", kind=kind, origin=origin)
                yield Record(
                    _heading(entry), "", partial(_as_it_is, where), self._home(entry), True, (entry.id,), listed
                )

    def _from(self, entry_id: str) -> str:
        """The mission pack of an entry, as it stands after its place; empty for the library that ships."""
        origin = self.library.origin(entry_id)
        return f" ({origin})" if origin.pack else ""

    def _home(self, entry: AnyEntry) -> FieldRef:
        field = item_field(entry.items[0].id) if isinstance(entry, CardEntry) else _HOMES[entry.kind]
        return FieldRef(object=self.plan.id, field=field)

    def of_glossary(self) -> Iterator[Record]:
        ref = FieldRef(object=self.plan.id, field="packs")
        for term in self.library.glossary:
            glossary = said("Glossary of the mission packs")
            where = said("{place}: {title}", place=glossary, title=term.meaning) if term.meaning else glossary
            yield Record(term.name, "", partial(_as_it_is, where), ref, True, term.not_)


def _as_it_is(where: str) -> str:
    return where


def _heading(entry: AnyEntry) -> str:
    return entry.text[EN].question if isinstance(entry, QuestionEntry) else entry.text[EN].title


def _low(label: str) -> str:
    """A label inside a sentence: its first letter small, unless it is an abbreviation."""
    return label[:1].lower() + label[1:] if label[1:2].islower() else label
