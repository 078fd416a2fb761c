"""What the verification of a brief answers, for people and for programs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pocplanner.review.signing import fingerprint

if TYPE_CHECKING:
    from datetime import datetime

    from pocplanner.reporting.signature import Statement
    from pocplanner.review.signing import KnownSigner
    from pocplanner.said import Said


class Standing(StrEnum):
    """How a brief stands."""

    VERIFIED = "verified"
    ALTERED = "altered"
    OTHER = "other"
    SUPERSEDED = "superseded"
    BAD_SIGNATURE = "bad_signature"
    NO_SIGNATURE = "no_signature"
    UNKNOWN_SIGNER = "unknown_signer"


_CODES = {
    Standing.VERIFIED: "",
    Standing.ALTERED: "E180",
    Standing.OTHER: "E181",
    Standing.SUPERSEDED: "E182",
    Standing.BAD_SIGNATURE: "E183",
    Standing.NO_SIGNATURE: "E184",
    Standing.UNKNOWN_SIGNER: "E185",
}


class Origin(StrEnum):
    """How what was verified and the plan at hand belong together."""

    NO_PLAN = "no_plan"
    """No plan is at hand."""
    OTHER_PLAN = "other_plan"
    SAME_STATE = "same_state"
    """It comes from the very state in which the plan at hand is."""
    OTHER_STATE = "other_state"
    """It comes from the plan at hand, in another state."""


@dataclass(frozen=True, slots=True)
class Issue:
    """Another brief of the same plan, or another print of this one."""

    brief_id: str
    at: datetime
    supersedes: tuple[str, ...]
    pdf_sha256: str

    def takes_the_place_of(self, other: Issue) -> bool:
        """Of two that each replace the other, as when a plan goes back to an earlier state, the later one holds."""
        mutual = self.brief_id in other.supersedes and other.at >= self.at
        return other.brief_id in self.supersedes and not mutual


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer, for people and for programs."""

    standing: Standing
    sentence: Said
    """One sentence, ready to be shown."""
    statement: Statement | None = None
    """What was signed, where the signature file is sound. It says nothing about the PDF unless that is intact."""
    intact: bool = False
    """Whether the bytes of the PDF are those of the statement."""
    signer: KnownSigner | None = None
    """Whose key signed, where this computer knows it."""
    origin: Origin = Origin.NO_PLAN
    """How the statement and the plan at hand belong together."""
    newer: Issue | None = None
    """What takes the place of the brief in the PDF."""

    @property
    def verified(self) -> bool:
        """Whether the brief may be relied on."""
        return self.standing is Standing.VERIFIED

    @property
    def code(self) -> str:
        """Stable code of the refusal; empty where it is verified."""
        return _CODES[self.standing]

    @property
    def fingerprint(self) -> str:
        """Fingerprint of the key that signed; empty where the signature file is not sound."""
        return "" if self.statement is None else fingerprint(self.statement.public_key)

    def __str__(self) -> str:
        return f"{self.code}: {self.sentence}" if self.code else str(self.sentence)
