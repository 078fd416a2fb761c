"""What a file holds: the plan with its revisions, comments, sign-offs, issued briefs and audit trail."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from pocplanner.errors import Problem, with_article
from pocplanner.model.base import Line, Name, Text, Value
from pocplanner.model.ids import FieldRef, ObjectId
from pocplanner.model.plan import Plan
from pocplanner.model.times import Day
from pocplanner.model.vocab import CommentKind, Component
from pocplanner.model.walk import object_id, objects, references
from pocplanner.said import Said, joined, kind_said, said, said_as

FORMAT_NAME: Literal["pocplan"] = "pocplan"
FORMAT_VERSION: Literal["1.0"] = "1.0"


class Format(Value):
    """Name and version of the file format."""

    name: Literal["pocplan"] = FORMAT_NAME
    """Name of the format."""
    version: Literal["1.0"] = FORMAT_VERSION
    """Version of the format."""


class Revision(Value):
    """A frozen state of the plan, made at send, merge, sign-off, print, decision or named checkpoint."""

    kind: Literal["revision"] = "revision"
    """Kind of object."""
    id: ObjectId
    """Id of the revision."""
    parents: tuple[ObjectId, ...] = ()
    """Revisions that it follows."""
    plan_digest: Line
    """SHA-256 of the canonical plan."""
    made_at: AwareDatetime
    """When it was made."""
    made_by: Component
    """Office that made it."""
    reason: Line = ""
    """Why: sent, merged, signed off, printed, decided, or the name of the checkpoint."""


class StoredObject(Value):
    """An object of an earlier revision, kept under the digest of its canonical form."""

    digest: Line
    """SHA-256 of *body*."""
    body: str
    """Canonical JSON of the object."""


class Comment(Value):
    """A remark on a field."""

    kind: Literal["comment"] = "comment"
    """Kind of object."""
    id: ObjectId
    """Id of the comment."""
    ref: FieldRef
    """The field."""
    comment_kind: CommentKind = CommentKind.COMMENT
    """Comment, proposed change or objection."""
    office: Component
    """Office that wrote it."""
    written_at: AwareDatetime
    """When."""
    text: Text
    """The remark."""
    answer: Text = ""
    """Answer to it."""
    closed: bool = False
    """Whether it is closed; an objection is closed by its own office only."""


class SignOff(Value):
    """Agreement of an office, bound to digests; it lapses when what it covers changes."""

    kind: Literal["sign_off"] = "sign_off"
    """Kind of object."""
    id: ObjectId
    """Id of the sign-off."""
    office: Component
    """Office."""
    covers: tuple[FieldRef, ...] = ()
    """Objects and fields that it covers; empty for the whole plan."""
    digest: Line
    """SHA-256 of what it covers."""
    caveat: Text = ""
    """Caveat."""
    signed_at: AwareDatetime
    """When."""


class IssuedBrief(Value):
    """A brief that left the office: a fact, which no undo takes back."""

    kind: Literal["issued_brief"] = "issued_brief"
    """Kind of object."""
    id: ObjectId
    """Id of the record."""
    brief_id: Name
    """Id that is printed on the brief; all copies of it have the same one."""
    check: Name
    """Check characters that are printed on every page of this copy."""
    edition: Name
    """Edition."""
    copy_number: Annotated[int, Field(ge=1)] = 1
    """Number of this copy."""
    copies: Annotated[int, Field(ge=1)] = 1
    """Number of copies in all."""
    final: bool
    """Whether it is final; otherwise it is a draft."""
    as_of: Day
    """Day of the assessment."""
    option: Line = ""
    """Option that was assessed; empty for the plan as declared."""
    plan_digest: Line
    """SHA-256 of the state of the plan from which it was made."""
    pdf_sha256: Line
    """SHA-256 of the PDF file."""
    issued_at: AwareDatetime
    """When it was signed, or printed where it was not."""
    signer: Line = ""
    """Office or post that signed it; empty where nobody did."""
    public_key: Line = ""
    """Public key of the signature."""
    supersedes: tuple[Line, ...] = ()
    """Ids of the briefs that it takes the place of."""


class AuditEntry(Value):
    """One entry of the audit trail, chained by digest."""

    number: int
    """Position, from 1."""
    at: AwareDatetime
    """When."""
    office: Component
    """Office."""
    action: Line
    """What was done."""
    digest: Line = ""
    """SHA-256 of the plan after it."""
    previous: Line = ""
    """SHA-256 of the entry before."""


class Document(Value):
    """What a file holds."""

    format: Format = Format()
    """Name and version of the format."""
    plan: Plan
    """The plan."""
    revisions: tuple[Revision, ...] = ()
    """Frozen states."""
    objects: tuple[StoredObject, ...] = ()
    """Objects of earlier revisions, by digest."""
    comments: tuple[Comment, ...] = ()
    """Remarks."""
    signoffs: tuple[SignOff, ...] = ()
    """Sign-offs."""
    briefs: tuple[IssuedBrief, ...] = ()
    """Briefs that were issued, in the order of issue."""
    audit: tuple[AuditEntry, ...] = ()
    """Audit trail."""


def _found(kind: str | None, wanted: Said) -> Said:
    if kind is None:
        return said("does not exist")
    english = f"is {with_article(kind.replace('_', ' '))}, not {wanted}"
    return said_as(english, "is of another kind ({kind}, not {wanted})", kind=kind_said(kind), wanted=wanted)


def reference_problems(document: Document) -> tuple[Problem, ...]:
    """Ids that stand twice and references that lead nowhere, as problems with field and remedy."""
    kinds: dict[str, str] = {}
    problems: list[Problem] = []
    seen: set[str] = set()
    for entry in objects(document):
        identifier = object_id(entry.object)
        if identifier in seen:
            problems.append(
                Problem(
                    code="E128",
                    what=said("The id “{identifier}” stands twice.", identifier=identifier),
                    where=".".join(map(str, entry.path)),
                    safe=said("Nothing was opened or written."),
                    remedy=said("Give each object an id of its own."),
                )
            )
        seen.add(identifier)
        if entry.path[0] == "plan":
            kinds.setdefault(identifier, entry.kind)
    for reference in references(document.plan):
        kind = kinds.get(reference.target)
        if kind is None or (reference.kinds and kind not in reference.kinds):
            english = " or ".join(with_article(name.replace("_", " ")) for name in reference.kinds) or "an object"
            named = joined(said(" or "), map(kind_said, reference.kinds)) if reference.kinds else said("object")
            wanted = said_as(english, "{kinds}", kinds=named)
            there = _found(kind, wanted)
            problems.append(
                Problem(
                    code="E129",
                    what=said("It points at “{target}”, which {found}.", target=reference.target, found=there),
                    where=f"{reference.holder}.{reference.field}",
                    safe=said("Nothing was opened or written."),
                    remedy=said("Point it at {wanted} of this plan, or leave it out.", wanted=wanted),
                )
            )
    return tuple(problems)
