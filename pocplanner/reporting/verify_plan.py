"""Whether a plan file is whole, and what can be said about it.

A plan file carries no signature: whoever changes it by the rules of the format is not found out here.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.errors import PlanFileError, shown_text
from pocplanner.model.times import format_dtg
from pocplanner.reporting.brief_id import plan_digest
from pocplanner.reporting.verdict import Origin
from pocplanner.said import said
from pocplanner.storage.codec import load_document
from pocplanner.storage.durable import Stamp
from pocplanner.storage.strict_json import canonical_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.model.document import Document, IssuedBrief
    from pocplanner.said import Said
    from pocplanner.storage.fs import Fs

SUFFIXES = (".pocplan", ".pocplan.json")
_NOT_JUDGED = frozenset({"E100", "E106", "E107", "E109", "E111", "E115", "E202"})
"""Errors that say nothing about whether a plan file is whole: it cannot be read, is none, or of another version."""


@dataclass(frozen=True, slots=True)
class PlanVerdict:
    """The answer about a plan file, for people and for programs."""

    code: str
    """Stable code of what is wrong with it; empty where it is whole."""
    sentence: Said
    """One sentence, ready to be shown."""
    document: Document | None = None
    """What is in it, where that can be read."""
    own_bytes: bool = True
    """Whether its bytes are those that this version of the program writes."""
    origin: Origin = Origin.NO_PLAN
    """How it and the plan at hand belong together."""
    problem: PlanFileError | None = None
    """All that is wrong with it."""

    @property
    def whole(self) -> bool:
        """Whether it can be read without fault and all that it keeps fits together."""
        return not self.code

    @property
    def digest(self) -> str:
        """SHA-256 of the state of the plan, by which briefs name it; empty where it cannot be read."""
        return "" if self.document is None else plan_digest(self.document.plan)

    @property
    def briefs(self) -> tuple[str, ...]:
        """A line for each brief that is recorded in it."""
        if self.document is None:
            return ()
        return tuple(_brief_line(brief, self.document, self.digest) for brief in self.document.briefs)

    def __str__(self) -> str:
        return f"{self.code}: {self.sentence}" if self.code else str(self.sentence)


def verify_plan(fs: Fs, path: Path, document: Document | None = None) -> PlanVerdict:
    """The verdict on a plan file; *document* is the plan at hand.

    Raises `PlanFileError` where the file cannot be read, is no plan, or has another version of the format.
    """
    try:
        found, stamp = load_document(fs, path)
    except PlanFileError as error:
        if error.code in _NOT_JUDGED:
            raise
        return PlanVerdict(
            error.code,
            said(
                "This plan file is NOT whole; do not work with it, and ask the office that it came from to send it "
                "again."
            ),
            problem=error,
        )
    origin = _origin(found, document)
    if not all(hashlib.sha256(item.body.encode()).hexdigest() == item.digest for item in found.objects):
        sentence = said(
            "This plan file is NOT whole: an earlier state that it keeps does not fit its digest; do not rely on its "
            "history, and ask the office that it came from to send it again."
        )
        return PlanVerdict("E103", sentence, found, origin=origin)
    return PlanVerdict(
        "",
        said(
            "Whole: this is a plan file of format {version}, “{title}”, that can be read without fault; it carries no "
            "signature, so it shows neither who wrote it nor whether somebody changed it since.",
            version=found.format.version,
            title=shown_text(found.plan.title),
        ),
        found,
        Stamp.of(canonical_bytes(found.model_dump(mode="json"))) == stamp,
        origin,
    )


def _origin(found: Document, document: Document | None) -> Origin:
    if document is None:
        return Origin.NO_PLAN
    if document.plan.id != found.plan.id:
        return Origin.OTHER_PLAN
    same = plan_digest(document.plan) == plan_digest(found.plan)
    return Origin.SAME_STATE if same else Origin.OTHER_STATE


def _brief_line(brief: IssuedBrief, document: Document, digest: str) -> Said:
    state = said("made from this state of the plan")
    if brief.plan_digest != digest:
        state = said("the plan has changed since")
    if any(brief.brief_id in item.supersedes for item in document.briefs if item.issued_at > brief.issued_at):
        state = said("{state}, superseded", state=state)
    words = {
        "brief": shown_text(brief.brief_id),
        "edition": shown_text(brief.edition),
        "copy": brief.copy_number,
        "copies": brief.copies,
        "dtg": format_dtg(brief.issued_at),
        "state": state,
    }
    if not brief.signer:
        return said("Brief {brief}, edition {edition}, copy {copy} of {copies}, {dtg}, not signed: {state}", **words)
    return said(
        "Brief {brief}, edition {edition}, copy {copy} of {copies}, {dtg}, recorded as signed by {post}: {state}",
        post=shown_text(brief.signer),
        **words,
    )
