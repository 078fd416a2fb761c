"""The prints of one plan: which edition, which copy, which annexes, for whom."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from pocplanner.model.vocab import Vocabulary

if TYPE_CHECKING:
    from datetime import datetime

    from pocplanner.reporting.brief_id import BriefId


class Edition(Vocabulary):
    """Editions of the brief, each for its reader."""

    SRSG = "srsg", "Brief for decision"
    ANNEXES = "annexes", "Annexes"
    ARCHIVE = "archive", "Archive copy"
    PARTNER = "partner", "Note to a partner"
    ADVISER_NOTE = "adviser_note", "POC Adviser's note"
    COMPONENT = "component", "Component extract"

    @property
    def heading(self) -> str:
        """What the print calls itself."""
        return "Security Operations Brief" if self in {Edition.SRSG, Edition.ARCHIVE} else self.label

    @property
    def is_distributed(self) -> bool:
        """Whether numbered copies of it go to the posts of the distribution."""
        return self in {Edition.SRSG, Edition.ANNEXES, Edition.ARCHIVE}

    @property
    def shows_proposals(self) -> bool:
        """Whether levels and measures that nobody but the program proposes stand in it."""
        return self is Edition.ARCHIVE


class Annex(Enum):
    """The annexes in print order, each with its letter and title."""

    REGISTER = "A", "Register of harm risks"
    MEASURES = "B", "Measures before, during and after"
    CONTINGENCY = "C", "Contingency plans"
    HRDDP = "D", "Human Rights Due Diligence Policy"
    CONSULTATIONS = "E", "Consultations"
    TASKING = "F", "Tasking by addressee"
    COMMUNICATION = "G", "Communication and disclosure"
    RELEASE = "H", "Release timeline"
    CHECKLIST = "I", "Checklist, criteria, after action review"
    NEEDS = "J", "Information needs"
    RULES = "K", "Rules checked"
    ESTIMATES = "L", "Exposure and time estimates"
    HARM_CASE = "M", "The harm case"
    RESIDUAL = "N", "Whose risk is left"
    READINESS = "O", "Readiness"
    SIGN_OFFS = "P", "Sign-offs and distribution"
    SOURCES = "Q", "Sources and guidance version"

    @property
    def letter(self) -> str:
        """Letter of the annex."""
        return str(self.value[0])

    @property
    def title(self) -> str:
        """Title of the annex."""
        return str(self.value[1])

    @property
    def words(self) -> str:
        """As a sentence names it, such as ``annex A``, on one line."""
        return f"annex\u00a0{self.letter}"

    @property
    def anchor(self) -> str:
        """Name of its heading, for references by page."""
        return f"annex-{self.letter.lower()}"


@dataclass(frozen=True, slots=True)
class Printing:
    """What is printed, and how it is told apart from other prints of the plan."""

    edition: Edition = Edition.SRSG
    final: bool = False
    copy_number: int = 1
    copies: int = 1
    annexes: tuple[Annex, ...] = tuple(Annex)
    """Annexes that stand in the editions with annexes; each can be printed alone."""
    recipient: str = ""
    """For a note to a partner the id of the partner force; for an extract the component."""
    asks_again: bool = False
    """Whether the empty decision box is printed although a decision is recorded, for the question is put anew."""
    at: datetime | None = None
    """Time of the print, where it is to stand on the page."""
    identity: BriefId | None = None
    """Brief id and check characters; none for a look on the screen."""
    superseded: str = ""
    """What stands on each page of a brief that another one took the place of."""
    withheld: tuple[str, ...] = ()
    """Sentences that say how much this print does not show; :mod:`pocplanner.reporting.released` makes them."""


PRINTING = Printing()
"""The brief for decision, as a draft, first copy."""
