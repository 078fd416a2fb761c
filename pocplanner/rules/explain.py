"""The trace of a condition: each predicate in words, and what is not known."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, assert_never

from pocplanner.errors import with_article
from pocplanner.guidance.conditions import (
    AllOf,
    Always,
    AnyOf,
    Condition,
    Exists,
    FactIs,
    GroupAt,
    Not,
    PlanIs,
    Related,
    Relation,
    SubjectIs,
)
from pocplanner.guidance.lint_conditions import MODELS
from pocplanner.model.base import Value
from pocplanner.model.ids import FieldRef
from pocplanner.model.situation import Place, Situation
from pocplanner.model.vocab import Answer, Vocabulary
from pocplanner.rules.engine import ByIdentity, evaluate, field_value, first_found, roles_of_search, search_key
from pocplanner.rules.facts import OPTION_KIND, UNKNOWN, Basis
from pocplanner.rules.labels import answer_said, choice_label, field_label, inside
from pocplanner.rules.trace import Clause
from pocplanner.rules.values import Bindings, kleene_not
from pocplanner.rules.wording import count_text, not_listed
from pocplanner.rules.world import COLLECTIONS
from pocplanner.said import FieldSaid, Said, capital, joined, kind_said, listed_word, said, said_as, said_from, template

if TYPE_CHECKING:
    from pocplanner.rules.world import World

#: Fields that count people; small counts are not written out.
_PEOPLE = frozenset({"people", "size"})
_RELATIONS: dict[Relation, str] = {
    Relation.ON_WAY_OUT: template("{one} lies on or beside an expected way out of {two}"),
    Relation.ROUTE_ON_WAY_OUT: template("{one} is part of an expected way out of {two}"),
    Relation.ARRIVES_BEFORE_HELP: template("{two} could be at {one} before any mission unit protects it"),
    Relation.WITHIN_MINUTES: template("{two} could be at {one} within {minutes} minutes"),
    Relation.NEAR: template("{two} can be reached on foot from {one} within {minutes} minutes"),
    Relation.REFUGE_FOR: template("people of {two} would most likely flee to {one}"),
    Relation.AT: template("{one} is at {two}"),
    Relation.LEAVES: template("{one} leaves {two} for the operation"),
    Relation.GUARDS: template("{one} protects {two} today"),
    Relation.WORKS_AT: template("{one} is based or has a task at {two}"),
    Relation.WORKS_NEAR: template("{one} is based or has a task at most {minutes} minutes on foot from {two}"),
    Relation.RECEIVES: template("{one} receives {two}"),
    Relation.IMMINENT: template("{one} is an imminent threat to civilians"),
    Relation.IN_PHASE: template("{one} touches {two}"),
    Relation.CROWDED_IN: template("many people are at {one} during {two}"),
    Relation.OVERLAPS: template("{one} falls into the operation{days}"),
    Relation.MATTERS_AT: template("{one} matters at {two}"),
    Relation.LEFT_UNGUARDED: template("everyone who guards {one} today leaves it"),
    Relation.THREATENS: template("{one} is a threat to {two}"),
    Relation.PERCEIVED_WITH: template("{one} is seen as associated with {two}"),
    Relation.TENSION_WITH: template("there is tension between {one} and {two}"),
    Relation.ENDS_AT: template("{one} starts or ends at {two}"),
}
BASES: dict[Basis, Said] = {
    Basis.OPTION: said("option"),
    Basis.OVERRULED: said("overruled"),
    Basis.COMPUTED: said("computed"),
    Basis.DECLARED: said("declared"),
    Basis.UNKNOWN: said("unknown"),
}
#: Field to look at where a relation is unknown: position of the subject in the relation, and the field.
_DECIDING: dict[Relation, tuple[int, str]] = {
    Relation.ON_WAY_OUT: (1, "way_out_places"),
    Relation.ROUTE_ON_WAY_OUT: (1, "way_out_places"),
    Relation.ARRIVES_BEFORE_HELP: (0, "guarded_by"),
    Relation.WITHIN_MINUTES: (1, "at"),
    Relation.NEAR: (0, "position"),
    Relation.REFUGE_FOR: (1, "position"),
    Relation.AT: (0, "at"),
    Relation.GUARDS: (1, "guarded_by"),
    Relation.IMMINENT: (0, "imminence"),
    Relation.IN_PHASE: (0, "places"),
    Relation.CROWDED_IN: (0, "times"),
    Relation.OVERLAPS: (0, "start"),
    Relation.MATTERS_AT: (0, "places"),
    Relation.LEFT_UNGUARDED: (0, "guarded_by"),
    Relation.THREATENS: (0, "threatened_groups"),
}


def words(value: Any, choices: dict[str, str] | None = None) -> str:  # noqa: ANN401  (value of any field)
    """A value as people read it."""
    if isinstance(value, tuple):
        return joined(", ", (words(item, choices) for item in value)) if value else said("none listed")
    if value is None or value == UNKNOWN:
        return inside(Answer.UNKNOWN)
    if isinstance(value, Vocabulary):
        return inside(value)
    if isinstance(value, int):
        return said("{count:,}", count=value)
    if choices and value in choices:
        return choices[value]
    return answer_said(str(value))


@lru_cache(maxsize=16_384)
def field_ref(identifier: str, field: str) -> FieldRef:
    """A reference; kept, because the same fields are named again at each assessment."""
    return FieldRef(object=identifier, field=field)


def fact_ref(world: World, key: str) -> FieldRef:
    """Where a fact is answered: its own object, or the list of facts where nobody declared it."""
    fact = world.facts.declared(key)
    return field_ref(world.plan.id, "facts") if fact is None else field_ref(fact.id, "value")


def question_text(world: World, key: str) -> str:
    """The question of a fact in the language of the world, or its key where the library has none."""
    if key == OPTION_KIND:
        return said("Which course of action is assessed?")
    question = world.questions.get(key)
    if question is None:
        return key.replace("_", " ")
    return question.text.get(world.language, question.text["en"]).question


def clauses(condition: Condition, world: World, bound: Bindings) -> list[Clause]:
    """The predicates of a condition in words, with their outcome, outer ones first."""
    found: list[Clause] = []
    _collect(condition, world, bound, found)
    return found


def _collect(
    condition: Condition,
    world: World,
    bound: Bindings,
    found: list[Clause],
    *,
    depth: int = 0,
    negated: bool = False,
) -> None:
    match condition:
        case AllOf() | AnyOf():
            parts = condition.all if isinstance(condition, AllOf) else condition.any
            # "Not all of" means that at least one part does not hold, and the other way round.
            if len(parts) > 1 and isinstance(condition, AnyOf) is not negated:
                outcome = evaluate(condition, world, bound)
                found.append(Clause(said("at least one of:"), kleene_not(outcome) if negated else outcome, None, depth))
                depth += 1
            for part in parts:
                _collect(part, world, bound, found, depth=depth, negated=negated)
        case Not():
            _collect(condition.not_, world, bound, found, depth=depth, negated=not negated)
        case _:
            text, ref = predicate(condition, world, bound)
            outcome = evaluate(condition, world, bound)
            if negated:
                text, outcome = _denied(condition, text, world, bound), kleene_not(outcome)
            elif outcome is False and isinstance(condition, SubjectIs | FactIs):
                text = _unmet(condition, text, world, bound)
            found.append(Clause(text, outcome, ref, depth))


def predicate(
    condition: Always | Exists | FactIs | GroupAt | PlanIs | Related | SubjectIs, world: World, bound: Bindings
) -> tuple[str, FieldRef | None]:
    """A predicate in words, with the field that decides it."""
    match condition:
        case Always():
            return said("always looked at"), None
        case Exists():
            return _exists_text(condition, world, bound), _coverage_ref(condition, world)
        case FactIs():
            return _fact_text(condition, world), fact_ref(world, condition.fact)
        case SubjectIs():
            return _subject_text(condition, world, bound)
        case GroupAt():
            place = bound.get(condition.at)
            ref = None if place is None else field_ref(str(vars(place)["id"]), "population")
            group = listed_word(condition.group.label, condition.group.label.lower())
            return said("{name}: {group} are there", name=name_of(bound, condition.at), group=group), ref
        case PlanIs():
            field = condition.plan.value
            value = getattr(world.plan.situation, field)
            shown = inside(Answer.UNKNOWN) if value == "any" else listed_word(value.label, value.label.lower())
            label = FieldSaid.of(field.replace("_", " "), Situation, field)
            return said("{field}: {value}", field=label, value=shown), field_ref(world.plan.id, f"situation.{field}")
        case Related():
            return _related_text(condition, bound), _related_ref(condition, bound)
        case _:
            assert_never(condition)


def _fact_text(condition: FactIs, world: World) -> str:
    state = world.facts.state(condition.fact)
    question = world.questions.get(condition.fact)
    shown: str
    if isinstance(state.value, int):
        shown = count_text(state.value)
    elif state.at_least and state.value == UNKNOWN:
        shown = said("at least {count}", count=count_text(state.at_least))
    else:
        shown = words(state.value, question.text["en"].choices if question is not None else None)
    asked = question_text(world, condition.fact)
    if state.basis is Basis.UNKNOWN:
        return joined(" ", (asked, capital(shown)))
    return said("{question} {answer} ({basis})", question=asked, answer=capital(shown), basis=BASES[state.basis])


def name_of(bound: Bindings, role: str) -> str:
    """The name of the subject in a role, or that it is not listed."""
    subject = bound.get(role)
    if subject is None:
        return not_listed(role)
    return str(vars(subject).get("name") or vars(subject)["id"])


def _subject_text(condition: SubjectIs, world: World, bound: Bindings) -> tuple[str, FieldRef | None]:
    subject = bound.get(condition.subject)
    about = said("{name}: {field}", name=name_of(bound, condition.subject), field=_label(condition, subject))
    if subject is None:
        return about, None
    field = condition.field
    if field == "people":
        field = "population" if isinstance(subject, Place) else "size"
    return said("{about}: {value}", about=about, value=_value_text(subject, condition.field, world)), field_ref(
        str(vars(subject)["id"]), field
    )


def _label(condition: SubjectIs, subject: Value | None) -> str:
    return field_label(None if subject is None else type(subject), condition.field)


def _value_text(subject: Value, field: str, world: World) -> str:
    """A field's value for people: objects by name, small counts of people not written out, inner parts only counted."""
    value = field_value(subject, field)
    if isinstance(value, int) and field in _PEOPLE:
        return count_text(value)
    if isinstance(value, tuple) and any(isinstance(item, Value) for item in value):
        return said("{count} listed", count=len(value))
    if isinstance(value, tuple):
        return words(tuple(world.names.get(item, item) for item in value))
    return words(value)


def _related_text(condition: Related, bound: Bindings) -> str:
    return _relation_words(condition, [name_of(bound, role) for role in condition.of])


def _relation_words(condition: Related, names: list[str]) -> str:
    days = said(" or within {count} days of it", count=condition.days) if condition.days else ""
    named = dict(zip(("one", "two"), names, strict=False))
    return said_from(_RELATIONS[condition.relation], **named, minutes=condition.minutes, days=days)


def _related_ref(condition: Related, bound: Bindings) -> FieldRef | None:
    position, field = _DECIDING.get(condition.relation, (0, ""))
    subject = bound.get(condition.of[min(position, len(condition.of) - 1)])
    if subject is None:
        return None
    if field == "at" and not hasattr(subject, "at"):
        field = "places"
    return field_ref(str(vars(subject)["id"]), field)


def _exists_text(condition: Exists, world: World, bound: Bindings) -> str:
    """What a search looks for, and the object that it found by name, or that it found none."""
    key = search_key(condition, bound)
    if key not in world.told:
        tests = _tests(condition, world, bound)
        kind = condition.exists.value
        sought = said_as(
            f"the situation lists {with_article(kind.replace('_', ' '))}",
            "the situation lists: {kind}",
            kind=kind_said(kind),
        )
        found = first_match(condition, world, bound)
        if found is not None:
            named = world.names[str(vars(found)["id"])]
        else:
            named = said("none") if world.is_complete(condition.exists) else said("none listed so far")
        sought = said("{sought} ({tests})", sought=sought, tests=tests) if tests else sought
        world.told[key] = said("{sought}: {found}", sought=sought, found=named)
    return world.told[key]


def first_match(condition: Exists, world: World, bound: Bindings) -> Value | None:
    """The first object that a search finds, in the order of ids; none where no object surely fulfils it."""
    found = evaluate(condition, world, bound)
    return first_found(condition, world, bound) if found else None


def _is_fixed(condition: Condition, called: frozenset[str]) -> bool:
    """Whether the words for what a search looks for hang on names only, and on no answer."""
    match condition:
        case AllOf() | AnyOf():
            parts = condition.all if isinstance(condition, AllOf) else condition.any
            return all(_is_fixed(part, called) for part in parts)
        case Not():
            return _is_fixed(condition.not_, called)
        case SubjectIs():
            return condition.subject in called
        case Exists():
            return condition.where is None or _is_fixed(condition.where, called | {condition.role})
        case _:
            return isinstance(condition, Related)


_fixed: ByIdentity[Exists, bool] = ByIdentity(lambda condition: _is_fixed(condition, frozenset()))


@lru_cache(maxsize=4096)
def _fixed_words(_key: int, names: tuple[str, ...]) -> list[str]:
    """A place to keep the words for a search in; conditions are kept by what compiles them."""
    return []


def _tests(search: Exists, world: World, bound: Bindings) -> str:
    """What a search looks for; words that hang on names only are made once for the same names."""
    if not _fixed(search):
        return _sought_by(search, world, bound, {})
    kept = _fixed_words(id(search), tuple(name_of(bound, role) for role in roles_of_search(search)))
    if not kept:
        kept.append(_sought_by(search, world, bound, {}))
    return kept[0]


def _sought_by(search: Exists, world: World, bound: Bindings, called: dict[str, str]) -> str:
    if search.where is None:
        return ""
    called = {**called, search.role: said("that {kind}", kind=kind_said(search.exists.value))}
    return _sought(search.where, search, world, bound, called)


def _sought(part: Condition, search: Exists, world: World, bound: Bindings, called: dict[str, str]) -> str:
    """A part of what a search looks for, in words; what is looked for is spoken of as *called* says, by role."""
    match part:
        case AllOf() | AnyOf():
            parts = part.all if isinstance(part, AllOf) else part.any
            between = said("; ") if isinstance(part, AllOf) else said(" or ")
            return joined(between, (_sought(item, search, world, bound, called) for item in parts))
        case Not():
            return said("not: {what}", what=_sought(part.not_, search, world, bound, called))
        case SubjectIs() if part.subject in called:
            own = _wanted(part, MODELS[search.exists] if part.subject == search.role else None)
            return own if part.subject == search.role else said("{name}: {field}", name=called[part.subject], field=own)
        case Related():
            return _relation_words(part, [called.get(role) or name_of(bound, role) for role in part.of])
        case GroupAt():
            return said("{group} are there", group=listed_word(part.group.label, part.group.label.lower()))
        case Exists():
            tests = _sought_by(part, world, bound, called)
            kind = part.exists.value
            english = f"{with_article(kind.replace('_', ' '))} is listed"
            listed = said_as(english, "{kind} is listed", kind=kind_said(kind))
            return said("{sought} ({tests})", sought=listed, tests=tests) if tests else listed
        case _:
            return predicate(part, world, bound)[0]


def _wanted(test: SubjectIs, model: type[Value] | None) -> str:
    return said("{field}: {value}", field=field_label(model, test.field), value=_answers(test, model, said(" or ")))


def _answers(
    test: SubjectIs | FactIs, model: type[Value] | None, between: str, choices: dict[str, str] | None = None
) -> str:
    """The answers that a predicate asks for."""
    if test.at_least is not None:
        return said("{count:,} or more", count=test.at_least)
    wanted = [str(item) for item in test.one_of or (test.is_,)]
    if isinstance(test, SubjectIs):
        return joined(between, (choice_label(model, test.field, item) for item in wanted))
    return joined(between, (words(item, choices) for item in wanted))


def _asked_for(condition: SubjectIs | FactIs, world: World, bound: Bindings) -> str:
    if isinstance(condition, SubjectIs):
        subject = bound.get(condition.subject)
        return _answers(condition, None if subject is None else type(subject), said("” or “"))
    question = world.questions.get(condition.fact)
    return _answers(condition, None, said("” or “"), question.text["en"].choices if question is not None else None)


def _denied(condition: Condition, text: str, world: World, bound: Bindings) -> str:
    """A predicate that must not hold. An answer is told as it stands: "not: … yes" would say the opposite of it."""
    if isinstance(condition, SubjectIs | FactIs):
        wanted = _asked_for(condition, world, bound)
        return said("{answer}; the rule asks for an answer other than “{wanted}”", answer=text, wanted=wanted)
    return said("not: {what}", what=text)


def _unmet(condition: SubjectIs | FactIs, text: str, world: World, bound: Bindings) -> str:
    """An answer that does not fit, with the one that is asked for; "yes" goes without saying."""
    plain = condition.at_least is None and not condition.one_of and condition.is_ == "yes"
    if plain:
        return text
    return said("{answer}; the rule asks for “{wanted}”", answer=text, wanted=_asked_for(condition, world, bound))


def _coverage_ref(condition: Exists, world: World) -> FieldRef | None:
    collection = COLLECTIONS.get(condition.exists)
    return None if collection is None else field_ref(world.plan.id, f"situation.{collection.value}")
