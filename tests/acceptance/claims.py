"""What a case claims of the program: each claim looks at the assessment or at the printed brief, and says itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, fields, is_dataclass
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from pocplanner.assessment.register import shown_level
from pocplanner.errors import CommandError, ReportError
from pocplanner.model.document import Document
from pocplanner.model.ids import FieldRef
from pocplanner.model.vocab import ItemState
from pocplanner.model.walk import replace
from pocplanner.reporting.blocks import Heading, Words
from pocplanner.reporting.brief import brief_content, brief_pdf
from pocplanner.reporting.editions import Edition, Printing
from pocplanner.rules.values import Verdict
from tests.reporting.prints import WHOLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.assessment.result import Assessment, CardItemView, HarmRisk
    from pocplanner.guidance.library import Library
    from pocplanner.model.plan import Plan
    from pocplanner.model.vocab import Component


@dataclass(frozen=True)
class Seen:
    """All that the program says of one plan."""

    plan: Plan
    assessment: Assessment
    library: Library

    @cached_property
    def printed(self) -> str:
        """Text of the whole brief, in print order."""
        return " ".join(_texts(brief_content(Document(plan=self.plan), self.assessment, self.library, printing=WHOLE)))

    def item(self, identifier: str) -> CardItemView | None:
        """An item of a card that fits the plan for certain; none where the card only may fit, or does not."""
        cards = [card for card in self.assessment.cards if card.applies is True]
        return next((view for card in cards for view in card.items if view.item.id == identifier), None)

    def risk(self, entry: str, *subjects: str) -> HarmRisk | None:
        """A risk of a rule for these objects, where it is triggered."""
        found = (risk for risk in self.assessment.risks if risk.entry is not None and risk.entry.id == entry)
        return next(
            (
                risk
                for risk in found
                if risk.verdict is Verdict.TRIGGERED and set(subjects) <= {part.id for part in risk.subjects}
            ),
            None,
        )


def _texts(value: object) -> Iterator[str]:
    """Every piece of text in blocks, in order."""
    if isinstance(value, Words | Heading):
        yield value.text
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for part in fields(value):
            yield from _texts(getattr(value, part.name))


class Claim(ABC):
    """One thing that the program says, or does, of a plan."""

    enforced: ClassVar[bool] = False
    """Whether the plan cannot go on quietly: a blocker, a warning, a refusal."""

    @abstractmethod
    def holds(self, seen: Seen) -> bool:
        """Whether the program says it of this plan."""

    @abstractmethod
    def says(self) -> str:
        """The claim in words, for the table."""


@dataclass(frozen=True)
class Finding(Claim):
    """A blocker or warning that nobody has answered for."""

    rule: str
    detail: str = ""
    enforced = True

    def holds(self, seen: Seen) -> bool:
        found = (item for item in seen.assessment.readiness if item.rule == self.rule and not item.overridden)
        return any(self.detail in item.detail for item in found)

    def says(self) -> str:
        kind = "blocker" if self.rule.startswith("RB") else "warning"
        return f"{kind} {self.rule}" + (f" “{self.detail}”" if self.detail else "")


@dataclass(frozen=True)
class Helps(Claim):
    """What the help of a finding tells people to do."""

    rule: str
    words: str

    def holds(self, seen: Seen) -> bool:
        found = (" ".join(item.help.split()) for item in seen.assessment.readiness if item.rule == self.rule)
        return any(self.words in text for text in found)

    def says(self) -> str:
        return f"help of {self.rule}: “{self.words}”"


@dataclass(frozen=True)
class Overridden(Claim):
    """A finding that somebody answered for, with the reason in print."""

    rule: str
    reason: str
    enforced = True

    def holds(self, seen: Seen) -> bool:
        kept = any(item.rule == self.rule and item.overridden == self.reason for item in seen.assessment.readiness)
        return kept and self.reason in seen.printed

    def says(self) -> str:
        return f"the reason for going on in spite of {self.rule} is printed"


@dataclass(frozen=True)
class FinalRefused(Claim):
    """A final brief is refused because of this blocker."""

    rule: str
    detail: str = ""
    enforced = True

    def holds(self, seen: Seen) -> bool:
        title = next(entry.text["en"].title for entry in seen.library.readiness if entry.id == self.rule)
        try:
            brief_pdf(
                Document(plan=seen.plan), seen.assessment, seen.library, printing=Printing(Edition.ARCHIVE, final=True)
            )
        except ReportError as error:
            return f"{title}: " in str(error) and self.detail in str(error)
        return False

    def says(self) -> str:
        return f"a final brief is refused while {self.rule} is open"


@dataclass(frozen=True)
class Item(Claim):
    """An item of a card that the situation calls for."""

    identifier: str
    words: str = ""
    for_only: tuple[Component, ...] = ()
    """Offices that do it, where the case names them."""

    def holds(self, seen: Seen) -> bool:
        view = seen.item(self.identifier)
        if view is None or view.suggested is not True:
            return False
        return self.words in view.words and (not self.for_only or view.item.components == self.for_only)

    def says(self) -> str:
        offices = f" for {', '.join(part.label for part in self.for_only)} only" if self.for_only else ""
        return f"card item {self.identifier}{offices}" + (f" “{self.words}”" if self.words else "")


@dataclass(frozen=True)
class Items(Claim):
    """How many items of a card the situation calls for."""

    card: str
    count: int

    def holds(self, seen: Seen) -> bool:
        found = [card for card in seen.assessment.cards if card.entry.id == self.card and card.applies is True]
        return [sum(view.suggested is True for view in card.items) for card in found] == [self.count]

    def says(self) -> str:
        return f"{self.count} items on {self.card}"


@dataclass(frozen=True)
class Risk(Claim):
    """A risk stands in the register for these objects."""

    entry: str
    subjects: tuple[str, ...] = ()
    people: int | None = None
    """How many people it counts, where the case says so."""

    def holds(self, seen: Seen) -> bool:
        found = seen.risk(self.entry, *self.subjects)
        return found is not None and (self.people is None or found.people == self.people)

    def says(self) -> str:
        counted = f", {self.people} people counted" if self.people is not None else ""
        return f"risk {self.entry}" + (f" for {', '.join(self.subjects)}" if self.subjects else "") + counted


@dataclass(frozen=True)
class Level(Claim):
    """How the level of one risk stands to that of another: above or the same."""

    first: str
    second: str
    above: bool

    def holds(self, seen: Seen) -> bool:
        found = {risk.id: risk for risk in seen.assessment.risks}
        if not {self.first, self.second} <= found.keys():
            return False
        levels = [shown_level(found[key], seen.library.scales) for key in (self.first, self.second)]
        order = list(found)
        return (
            levels[0] != levels[1] and order.index(self.first) < order.index(self.second)
            if self.above
            else (levels[0] == levels[1])
        )

    def says(self) -> str:
        first, second = (key.rpartition("=")[2].upper() for key in (self.first, self.second))
        return f"{first} stands above {second}" if self.above else f"{first} and {second} have the same level"


@dataclass(frozen=True)
class Printed(Claim):
    """Words that stand in the printed brief."""

    words: str

    def holds(self, seen: Seen) -> bool:
        return self.words in seen.printed

    def says(self) -> str:
        return f"printed: “{self.words}”"


@dataclass(frozen=True)
class MeasureWarns(Claim):
    """What a measure that the plan adopted says of the harm it may do itself."""

    entry: str
    words: str

    def holds(self, seen: Seen) -> bool:
        adopted = (
            line for line in seen.assessment.measures if line.measure is not None and line.measure.entry == self.entry
        )
        return any(self.words in " ".join(line.own_harm.split()) for line in adopted)

    def says(self) -> str:
        return f"measure {self.entry}, own harm: “{self.words}”"


@dataclass(frozen=True)
class StepOpen(Claim):
    """A step of the HRDDP sheet that is open, and why."""

    check: str
    detail: str

    def holds(self, seen: Seen) -> bool:
        steps = (step for step in seen.assessment.hrddp.steps if getattr(step.entry, "check", "") == self.check)
        return any(step.state is ItemState.OPEN and self.detail in step.detail for step in steps)

    def says(self) -> str:
        return f"HRDDP sheet, open: “{self.detail}”"


@dataclass(frozen=True)
class CannotSay(Claim):
    """The estimate of help says which time is missing."""

    place: str
    words: str

    def holds(self, seen: Seen) -> bool:
        return any(item.place == self.place and self.words in item.help_text for item in seen.assessment.exposures)

    def says(self) -> str:
        return f"arrival of help cannot be said: “{self.words}”"


@dataclass(frozen=True)
class Refuses(Claim):
    """The plan does not take this value."""

    holder: str
    field: str
    value: object
    what: str
    enforced = True

    def holds(self, seen: Seen) -> bool:
        ref = FieldRef(object=self.holder, field=self.field)
        try:
            replace(seen.plan, ref, self.value)
        except CommandError as error:
            return error.code not in {"E300", "E301"}  # the object and the field are there
        return False

    def says(self) -> str:
        return f"refused: {self.what}"
