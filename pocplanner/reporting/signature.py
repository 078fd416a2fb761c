"""The detached signature of a brief: a small JSON file beside the PDF, ``OUT.pdf.sig``.

It holds a statement about the exact bytes of the PDF and the Ed25519 signature of an office over the canonical bytes of
that statement, which begin with the line ``pocplanner brief``. The PDF itself is not touched. The form is open, so that
others can check it: canonical JSON, keys sorted, two spaces a level, one newline at the end.
"""

from __future__ import annotations

import hashlib
from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal, Self

from pydantic import AwareDatetime, Field, StringConstraints, model_validator

from pocplanner.model.base import Line, Name, Value
from pocplanner.model.document import IssuedBrief
from pocplanner.model.times import Day, format_dtg
from pocplanner.review.signing import BRIEF, PublicKey, Signature, is_signed
from pocplanner.said import said
from pocplanner.storage.small_json import decoded, encoded

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from pocplanner.reporting.brief_id import BriefId
    from pocplanner.review.signing import SigningIdentity
    from pocplanner.said import Said

VERSION = "1.0"
SUFFIX = ".sig"

Token = Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z._+-]{1,40}$")]
"""A word of the program. It stands in verdicts without quotation marks, so nobody may write sentences into it."""
Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class SignatureFormat(Value):
    """Name and version of the format of a signature file."""

    name: Literal["pocplanner-brief-signature"] = "pocplanner-brief-signature"
    """Name of the format."""
    version: Literal["1.0"] = "1.0"
    """Version of the format."""


class Statement(Value):
    """What an office says of a brief when it signs it."""

    pdf_sha256: Digest
    """SHA-256 of the PDF file."""
    pdf_bytes: Annotated[int, Field(ge=0)]
    """Length of the PDF file in bytes."""
    brief_id: Token
    """Id of the brief."""
    check: Token
    """Check characters of this copy."""
    plan_id: Name
    """Id of the plan."""
    plan_digest: Digest
    """SHA-256 of the state of the plan from which the brief was made."""
    library_digest: Line
    """SHA-256 of the guidance library, packs included."""
    packs: tuple[Line, ...] = ()
    """SHA-256 of each mission pack in use."""
    engine: Token
    """Version of the program that made it."""
    option: Line = ""
    """Option that was assessed; empty for the plan as declared."""
    as_of: Day
    """Day of the assessment."""
    edition: Token
    """Edition."""
    copy_number: Annotated[int, Field(ge=1)]
    """Number of this copy."""
    copies: Annotated[int, Field(ge=1)]
    """Number of copies in all."""
    final: bool
    """Whether it is final; otherwise it is a draft."""
    signed_at: AwareDatetime
    """When it was signed, by the clock of the computer."""
    dtg: Name
    """The same as a date-time group."""
    post: Name
    """Office or post that signs."""
    public_key: PublicKey
    """Its public key."""
    supersedes: tuple[Token, ...] = ()
    """Ids of the briefs that this one takes the place of."""

    @model_validator(mode="after")
    def _one_time(self) -> Self:
        if self.dtg != format_dtg(self.signed_at):
            raise ValueError("date-time group and time of signing differ")
        return self

    @property
    def label(self) -> Said:
        """The brief in a few words."""
        return said(
            "brief {brief} ({state}, edition {edition}, copy {copy} of {copies})",
            brief=self.brief_id,
            state=said("FINAL") if self.final else said("DRAFT"),
            edition=self.edition,
            copy=self.copy_number,
            copies=self.copies,
        )


class BriefSignature(Value):
    """A signature file."""

    format: SignatureFormat = SignatureFormat()
    """Name and version of the format."""
    statement: Statement
    """What is signed."""
    signature: Signature
    """Ed25519 signature over the canonical bytes of the statement."""

    @property
    def sound(self) -> bool:
        """Whether the statement is the one that was signed with its key."""
        return is_signed(self.statement.public_key, BRIEF, encoded(self.statement), self.signature)


def sha256(data: bytes) -> str:
    """SHA-256 as lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def sign_brief(
    pdf: bytes, brief: BriefId, identity: SigningIdentity, at: datetime, supersedes: Iterable[str] = ()
) -> BriefSignature:
    """Sign the exact bytes of a PDF. *at* carries its zone; the same arguments give the same signature."""
    moment = at.replace(microsecond=0)
    statement = Statement(
        pdf_sha256=sha256(pdf),
        pdf_bytes=len(pdf),
        brief_id=brief.id,
        check=brief.check,
        plan_id=brief.plan_id,
        plan_digest=brief.plan_digest,
        library_digest=brief.library_digest,
        packs=brief.packs,
        engine=brief.engine,
        option=brief.option,
        as_of=date.fromisoformat(brief.as_of),
        edition=brief.edition,
        copy_number=brief.copy_number,
        copies=brief.copies,
        final=brief.final,
        signed_at=moment,
        dtg=format_dtg(moment),
        post=identity.post,
        public_key=identity.public_key,
        supersedes=tuple(supersedes),
    )
    return BriefSignature(statement=statement, signature=identity.sign(BRIEF, encoded(statement)))


def signature_bytes(signature: BriefSignature) -> bytes:
    """What the signature file holds."""
    return encoded(signature)


def read_signature(data: bytes) -> BriefSignature:
    """The signature in a file; whether it is sound is another question. Raises :class:`UnsoundFileError`."""
    return decoded(BriefSignature, data, version=VERSION)


def superseded_by(brief: BriefId, issued: Iterable[IssuedBrief]) -> tuple[str, ...]:
    """Ids of the issued briefs whose place *brief* takes: all of its edition, but a draft replaces no final one."""
    ids = [
        item.brief_id
        for item in issued
        if item.edition == brief.edition and item.brief_id != brief.id and (brief.final or not item.final)
    ]
    return tuple(dict.fromkeys(ids))


def issued_brief(signature: BriefSignature, identifier: str) -> IssuedBrief:
    """The record of a signed brief for the document of its plan."""
    said = signature.statement
    return IssuedBrief(
        id=identifier,
        brief_id=said.brief_id,
        check=said.check,
        edition=said.edition,
        copy_number=said.copy_number,
        copies=said.copies,
        final=said.final,
        as_of=said.as_of,
        option=said.option,
        plan_digest=said.plan_digest,
        pdf_sha256=said.pdf_sha256,
        issued_at=said.signed_at,
        signer=said.post,
        public_key=said.public_key,
        supersedes=said.supersedes,
    )
