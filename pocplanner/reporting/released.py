"""What the readers of an edition may see: the plan without the rest, so that nothing derived from it can tell it.

What is withheld is taken out before anything is assessed, drawn or printed; it is never covered afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pocplanner.assessment.result import Later, Verdict
from pocplanner.errors import ReportError
from pocplanner.model.plan import Plan, ReleaseMark
from pocplanner.model.vocab import Component, Releasability
from pocplanner.model.walk import objects
from pocplanner.reporting.editions import Edition
from pocplanner.reporting.redaction import recoded, redacted
from pocplanner.said import said, said_as

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from pocplanner.assessment.result import Assessment, RuleChecked
    from pocplanner.guidance.library import Library
    from pocplanner.model.brief import AdviserStatement
    from pocplanner.model.document import Document
    from pocplanner.reporting.editions import Printing
    from pocplanner.reporting.leaks import Guard
    from pocplanner.reporting.redaction import Codename

_IN_THE_MISSION = frozenset(
    {Releasability.MISSION, Releasability.UN_SYSTEM, Releasability.PARTNERS, Releasability.PUBLIC}
)
_OUTSIDE = frozenset({Releasability.PARTNERS, Releasability.PUBLIC})


@dataclass(frozen=True, slots=True)
class Audience:
    """Who reads an edition, and so what it may show of what carries a release mark."""

    classes: frozenset[Releasability]
    offices: frozenset[Component]
    """A mark for named offices is open to this edition where one of these is among them."""
    reason: str

    def may_see(self, mark: ReleaseMark) -> bool:
        """Whether what carries *mark* may be shown. "Ask the originator" is never open: a release changes the mark."""
        named = mark.releasability is Releasability.NAMED_OFFICES and not self.offices.isdisjoint(mark.offices)
        return named or mark.releasability in self.classes


_SRSG = frozenset({Component.SRSG})
AUDIENCES: dict[Edition, Audience] = {
    Edition.SRSG: Audience(_IN_THE_MISSION, _SRSG, "The SRSG decides on it; numbered copies stay in the mission."),
    Edition.ANNEXES: Audience(_IN_THE_MISSION, _SRSG, "It goes with the brief to the same posts."),
    Edition.ARCHIVE: Audience(_IN_THE_MISSION, _SRSG, "It is filed for the SRSG and stays in the mission."),
    Edition.ADVISER_NOTE: Audience(_IN_THE_MISSION, frozenset(), "The note is passed on in the mission by hand."),
    Edition.COMPONENT: Audience(_IN_THE_MISSION, frozenset(), "One component of the mission works with it."),
    Edition.PARTNER: Audience(_OUTSIDE, frozenset(), "It leaves the United Nations and cannot be called back."),
}
"""The readers of each edition. To a component extract its own component is added."""
IN_MISSION = Audience(_IN_THE_MISSION, frozenset(), "It is passed on in the mission, from one office to the next.")
"""Readers of a file that is no edition and meant for no named office."""


def audience_of(printing: Printing) -> Audience:
    """Who reads this print."""
    audience = AUDIENCES[printing.edition]
    if printing.edition is Edition.COMPONENT and printing.recipient in set(Component):
        return replace(audience, offices=frozenset({Component(printing.recipient)}))
    return audience


@dataclass(frozen=True, slots=True)
class Released:
    """A plan as the readers of an edition may see it."""

    plan: Plan
    withheld: int = 0
    """Number of marked items that were taken out."""
    for_originators: int = 0
    """How many of them wait for the word of their originator."""
    codenames: Mapping[str, Codename] = field(default_factory=dict)
    """What objects are called that may not have their own name or id, by their id in the whole plan."""
    marks: tuple[ReleaseMark, ...] = ()
    """The marks that took something out."""

    def sentences(self) -> tuple[str, ...]:
        """What the print says of what it does not show."""
        told = []
        if self.for_originators:
            told.append(f"{_items(self.for_originators)} withheld for their originators.")
        others = self.withheld - self.for_originators
        if others:
            told.append(f"{_items(others)} withheld from the readers of this edition.")
        return tuple(told)


def _items(count: int) -> str:
    return "1 item is" if count == 1 else f"{count} items are"


def released(plan: Plan, printing: Printing, audience: Audience | None = None) -> Released:
    """*plan* without what the readers of this print may not see; the same plan object where that is nothing.

    *audience* takes the place of the readers of the edition. Raises :class:`ReportError` E171 where the whole plan is
    withheld from them.
    """
    audience = audience_of(printing) if audience is None else audience
    marks = tuple(mark for mark in _marks(plan, printing) if not audience.may_see(mark))
    if any(mark.ref.object == plan.id and not mark.ref.field for mark in marks):
        raise ReportError(
            "E171",
            said("This plan may not be shown to the readers of this edition: the whole of it is withheld from them"),
            safe=said("Nothing was written and the plan is unchanged."),
            remedy=said("Ask the originator, or print an edition for other readers."),
        )
    if not marks:
        return Released(plan)
    kept, codenames = redacted(plan, tuple(mark.ref for mark in marks))
    if printing.edition is not Edition.PARTNER and kept.decision.advice == ():
        kept = kept.model_copy(
            update={"decision": kept.decision.model_copy(update={"advice": _unmarked_advice(plan, marks)})}
        )
    waiting = sum(mark.releasability is Releasability.ORIGINATOR for mark in marks)
    return Released(kept, len(marks), waiting, codenames, marks)


def _unmarked_advice(plan: Plan, marks: tuple[ReleaseMark, ...]) -> tuple[AdviserStatement, ...]:
    """The POC Adviser's words, which a mark on all of Part II does not take out."""
    marked = {mark.ref.object for mark in marks}
    return tuple(item for item in plan.decision.advice if item.id not in marked)


def _marks(plan: Plan, printing: Printing) -> Iterator[ReleaseMark]:
    """The release marks, and objects whose own provenance says to ask the originator first.

    Inside the mission nobody but the POC Adviser withholds what the POC Adviser said.
    """
    advice = {item.id for item in plan.decision.advice} if printing.edition is not Edition.PARTNER else set()
    for mark in plan.release_marks:
        on_advice = mark.ref.object in advice or (
            bool(advice) and mark.ref.object == plan.id and mark.ref.field.startswith("decision.advice")
        )
        if not on_advice or mark.originator is Component.POC_ADVISER:
            yield mark
    marked = {mark.ref.object for mark in plan.release_marks if not mark.ref.field}
    for entry in objects(plan):
        provenance = getattr(entry.object, "provenance", None)
        if provenance is None or provenance.releasability is not Releasability.ORIGINATOR:
            continue
        identifier = str(vars(entry.object)["id"])
        if identifier not in marked:
            yield ReleaseMark.model_validate(
                {
                    "ref": {"object": identifier},
                    "originator": provenance.originator,
                    "releasability": provenance.releasability,
                }
            )


@dataclass(frozen=True, slots=True)
class PrintInputs:
    """From what an edition is printed."""

    document: Document
    assessment: Assessment
    printing: Printing
    """The print with the sentences on what it does not show."""
    guard: Guard
    """Looks whether the finished print holds anything that it may not."""
    released: Released


def print_inputs(
    document: Document,
    library: Library,
    printing: Printing,
    assess: Callable[[Plan], Assessment],
    audience: Audience | None = None,
) -> PrintInputs:
    """What the readers of *printing* may see of *document*, assessed. Nothing withheld: the very same document.

    *audience* takes the place of the readers of the edition. *assess* assesses a plan, as of the same day and for its
    recommended option. Risks whose verdict differs without what is withheld are left out and counted. Raises
    :class:`ReportError` E171.
    """
    from pocplanner.reporting.guards import guard_for

    cut = released(document.plan, printing, audience)
    assessment = assess(cut.plan)
    told = cut.sentences()
    if cut.plan is not document.plan:
        assessment, dropped = _supported(assess(document.plan), assessment, cut.codenames)
        if dropped:
            risks = "1 risk rests" if dropped == 1 else f"{dropped} risks rest"
            english = f"{risks} on information that this edition may not show."
            rest = said_as(
                english, "Risks that rest on information that this edition may not show: {count}.", count=dropped
            )
            told = (*told, rest)
    guard = guard_for(document, cut, printing, library)
    return PrintInputs(_document(document, cut), assessment, replace(printing, withheld=told), guard, cut)


def _document(document: Document, cut: Released) -> Document:
    """The document with the released plan, without earlier states and remarks that may tell what is withheld."""
    if cut.plan is document.plan:
        return document
    hidden = {mark.ref.object for mark in cut.marks}
    comments = tuple(comment for comment in document.comments if comment.ref.object not in hidden)
    return document.model_copy(update={"plan": cut.plan, "objects": (), "comments": comments})


def _supported(full: Assessment, cut: Assessment, codes: Mapping[str, Codename]) -> tuple[Assessment, int]:
    """*cut* with only the risks whose verdict is that of *full*, and how many of *full* are not among them."""
    shown = {Verdict.TRIGGERED, Verdict.POSSIBLE}
    then = {recoded(risk.id, codes): risk.verdict for risk in full.risks if risk.verdict in shown}
    kept = tuple(risk for risk in cut.risks if then.get(risk.id) is risk.verdict)
    ids = {risk.id for risk in kept}
    gone = {risk.id for risk in cut.risks} - ids
    needs = tuple(need for need in cut.information_needs if not need.risks or not ids.isdisjoint(need.risks))
    assessment = replace(
        cut,
        risks=kept,
        by_id={risk.id: risk for risk in kept},
        residuals=tuple(item for item in cut.residuals if item.risk in ids),
        measures=tuple(
            replace(line, serves=_without(line.serves, gone), conflicts=_without(line.conflicts, gone))
            for line in cut.measures
        ),
        needs=Later(
            lambda: tuple(
                replace(need, rank=rank, risks=_without(need.risks, gone)) for rank, need in enumerate(needs, start=1)
            )
        ),
        rules_checked=_same_verdict(full, cut),
    )
    return assessment, len(then.keys() - ids)


def _without(risks: tuple[str, ...], gone: set[str]) -> tuple[str, ...]:
    return tuple(item for item in risks if item not in gone)


def _same_verdict(full: Assessment, cut: Assessment) -> tuple[RuleChecked, ...]:
    then = {item.entry.id: item.verdict for item in full.rules_checked}
    return tuple(item for item in cut.rules_checked if then.get(item.entry.id) is item.verdict)
