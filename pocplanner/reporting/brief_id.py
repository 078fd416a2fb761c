"""What tells one brief from all others: the state of the plan and everything else that it was printed from.

Same plan, library, engine and choices, same id, on every computer. The id is shared by all copies of a brief; the check
characters belong to one copy, stand on every page and are what two people compare by telephone. Pure.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner import __version__
from pocplanner.review.signing import grouped, readable
from pocplanner.storage.canonical_json import canonical_bytes

if TYPE_CHECKING:
    from pocplanner.assessment.result import Assessment
    from pocplanner.model.plan import Plan
    from pocplanner.storage.canonical_json import JsonObject

SRSG = "srsg"
"""The edition for the head of mission."""
_ID_CHARACTERS, _CHECK_CHARACTERS = 8, 20


@dataclass(frozen=True, slots=True)
class BriefId:
    """Identity of one copy of a brief, and what it was made from."""

    id: str
    """Short id, such as ``7Q4K-2M9X``; the same for all copies."""
    check: str
    """Four groups of five check characters, of this copy alone."""
    plan_id: str
    plan_digest: str
    """SHA-256 of the state of the plan."""
    library_digest: str
    """SHA-256 of the guidance library, packs included."""
    packs: tuple[str, ...]
    """SHA-256 of each mission pack in use."""
    engine: str
    """Version of this program."""
    option: str
    """Option that was assessed; empty for the plan as declared."""
    as_of: str
    """Day of the assessment, as in ISO 8601."""
    edition: str
    final: bool
    copy_number: int
    copies: int


def plan_digest(plan: Plan) -> str:
    """SHA-256 of the canonical plan, without the printed numbers of risks: opening a plan may give those."""
    tree = plan.model_dump(mode="json", exclude={"risk_numbers"})
    return hashlib.sha256(canonical_bytes(tree)).hexdigest()


def brief_id(
    plan: Plan,
    assessment: Assessment,
    *,
    final: bool = False,
    edition: str = SRSG,
    copy_number: int = 1,
    copies: int = 1,
    asks_again: bool = False,
    engine: str = __version__,
) -> BriefId:
    """The identity of a brief of *plan* as it is now. Raises ``ValueError`` for a copy number that cannot be."""
    if not 1 <= copy_number <= copies:
        raise ValueError(f"copy {copy_number} of {copies}")
    from pocplanner.assessment.packs import PackState

    state = plan_digest(plan)
    packs = tuple(sorted(use.digest for use in assessment.packs if use.state is not PackState.LEFT_OUT))
    left_out = tuple(sorted(use.digest for use in assessment.packs if use.state is PackState.LEFT_OUT))
    sources: JsonObject = {
        "plan": state,
        "numbers": [[entry.risk, entry.number] for entry in plan.risk_numbers],
        "library": assessment.library_digest,
        "packs": list(packs),
        "packs_left_out": list(left_out),
        "engine": engine,
        "option": assessment.option or "",
        "as_of": assessment.as_of.isoformat(),
        "edition": edition,
        "final": final,
        **({"asks_again": True} if asks_again else {}),
    }
    one_copy: JsonObject = {"brief": sources, "copy": copy_number, "copies": copies}
    return BriefId(
        id=_characters(sources, _ID_CHARACTERS, 4),
        check=_characters(one_copy, _CHECK_CHARACTERS, 5),
        plan_id=plan.id,
        plan_digest=state,
        library_digest=assessment.library_digest,
        packs=packs,
        engine=engine,
        option=assessment.option or "",
        as_of=assessment.as_of.isoformat(),
        edition=edition,
        final=final,
        copy_number=copy_number,
        copies=copies,
    )


def _characters(tree: JsonObject, count: int, size: int) -> str:
    return grouped(readable(hashlib.sha256(canonical_bytes(tree)).digest())[:count], size, "-")
