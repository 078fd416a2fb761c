"""A small brief, the offices that sign it, and what is at hand when somebody verifies it; for tests."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from pocplanner.model.document import Document
from pocplanner.reporting.blocks import Furniture, Heading, Report, own, paragraph
from pocplanner.reporting.brief_id import BriefId, plan_digest
from pocplanner.reporting.pdf import report_pdf
from pocplanner.reporting.signature import issued_brief, sign_brief, signature_bytes, superseded_by
from pocplanner.review.signing import KnownSigner, SigningIdentity
from tests.session.builders import small_plan

if TYPE_CHECKING:
    from pocplanner.model.plan import Plan
    from pocplanner.reporting.signature import BriefSignature

NOON = datetime(2026, 11, 14, 12, 0, tzinfo=UTC)
POST = "G3 Plans, Sector North"


def identity(seed: int = 1, post: str = POST) -> SigningIdentity:
    """The same key for the same seed."""
    return SigningIdentity(post, Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32))


KNOWN = (
    KnownSigner(
        public_key=identity().public_key, post=POST, checked="fingerprint read out by telephone on 12 Nov 2026"
    ),
)


@cache
def small_pdf(people: str = "1,200", title: str = "Operation Open Road") -> bytes:
    """A report of three pages, made as every brief is."""
    furniture = Furniture("STRICTLY CONFIDENTIAL", False, True, own(title), "as of 14 Nov 2026", "Draft")
    first = (Heading(0, title), paragraph(f"{people} people shelter at Camp A."))
    rest = (
        Heading(1, "Information", new_page=True),
        paragraph("The north road is watched by day."),
        Heading(1, "Decision", new_page=True),
        paragraph("The convoy does not use the north road before 0600."),
    )
    return report_pdf(Report(title, "en-GB", furniture, (first,), rest))


def brief_of(plan: Plan, **fields: object) -> BriefId:
    """The identity of a brief of *plan*, with the fields that matter to signing."""
    made = BriefId(
        id="7Q4K-2M9X",
        check="GHT5X-T9E7S-VTW3R-0BET5",
        plan_id=plan.id,
        plan_digest=plan_digest(plan),
        library_digest="0" * 64,
        packs=(),
        engine="0.1.0",
        option="go",
        as_of="2026-11-14",
        edition="srsg",
        final=True,
        copy_number=1,
        copies=3,
    )
    return replace(made, **fields)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Presented:
    """What somebody is shown and asked to rely on, and what is at hand."""

    pdf: bytes
    signature: bytes | None
    others: tuple[bytes, ...] = ()
    document: Document | None = None


@cache
def first() -> BriefSignature:
    """The signature of the first brief of the plan."""
    return sign_brief(small_pdf(), brief_of(small_plan()), identity(), NOON)


@cache
def second() -> BriefSignature:
    """The signature of the brief that takes its place."""
    before = issued_brief(first(), "issue-1")
    brief = brief_of(small_plan(), id="3N8R-TW5A", check="58P64-8NJVF-NEC1J-WB0E3")
    pdf = small_pdf("3,400")
    return sign_brief(pdf, brief, identity(), NOON + timedelta(hours=5), superseded_by(brief, (before,)))


def clean() -> Presented:
    """The first brief, as it was signed."""
    return Presented(small_pdf(), signature_bytes(first()))


def recorded(*signatures: BriefSignature) -> Document:
    """The document of the plan, in which these briefs are recorded."""
    briefs = tuple(issued_brief(item, f"issue-{number}") for number, item in enumerate(signatures, start=1))
    return Document(plan=small_plan(), briefs=briefs)
