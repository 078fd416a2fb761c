"""Ways to pass off a brief that is not the one that was signed, or no longer holds (R13b), and what each is called."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from pocplanner.model.document import Document
from pocplanner.reporting.signature import BriefSignature, sign_brief, signature_bytes
from pocplanner.reporting.verdict import Standing
from pocplanner.storage.small_json import encoded
from tests.reporting.attacks_pdf import PDF_CHANGES
from tests.reporting.signed import NOON, Presented, brief_of, clean, first, identity, recorded, second, small_pdf
from tests.session.builders import small_plan

if TYPE_CHECKING:
    from collections.abc import Callable

NOT_THE_BRIEF = "This is NOT the brief that was signed"


@dataclass(frozen=True)
class Attack:
    """What is presented, and how the verdict names it."""

    name: str
    make: Callable[[], Presented]
    standing: Standing
    words: str


def _changed(change: Callable[[bytes], bytes]) -> Callable[[], Presented]:
    return lambda: replace(clean(), pdf=change(small_pdf()))


def _statement(**fields: object) -> Callable[[], Presented]:
    """The signature file with other words in its statement, in the right form."""

    def make() -> Presented:
        signature = first()
        said = signature.statement.model_copy(update=fields)
        return replace(clean(), signature=encoded(signature.model_copy(update={"statement": said})))

    return make


def _file(change: Callable[[bytes], bytes]) -> Callable[[], Presented]:
    return lambda: replace(clean(), signature=change(clean().signature or b""))


def _tree(change: Callable[[dict[str, Any]], object]) -> Callable[[], Presented]:
    def altered(data: bytes) -> bytes:
        tree = json.loads(data)
        change(tree)
        return (json.dumps(tree, sort_keys=True, indent=2, ensure_ascii=False) + "\n").encode()

    return _file(altered)


def _signature(signature: Callable[[], BriefSignature], pdf: bytes | None = None) -> Callable[[], Presented]:
    def make() -> Presented:
        return Presented(small_pdf() if pdf is None else pdf, signature_bytes(signature()))

    return make


def _by_a_stranger(**fields: object) -> BriefSignature:
    brief = brief_of(small_plan(), **fields)
    return sign_brief(small_pdf("12"), brief, identity(9), NOON)


def _for_another_purpose() -> Presented:
    said = first().statement
    return replace(
        clean(),
        signature=encoded(BriefSignature(statement=said, signature=identity().sign("review", encoded(said)))),
    )


def _told(brief_id: str) -> Presented:
    """A sound signature by a stranger over a statement with this id."""
    signer = identity(9)
    said = _by_a_stranger().statement.model_copy(update={"brief_id": brief_id})
    signature = BriefSignature.model_construct(
        format=first().format, statement=said, signature=signer.sign("brief", encoded(said))
    )
    return Presented(small_pdf("12"), encoded(signature))


def _another_plan() -> BriefSignature:
    return sign_brief(small_pdf("90"), brief_of(small_plan(id="other"), id="8888-8888"), identity(), NOON)


def _signed_by_pdf() -> bytes:
    return small_pdf("90")


_OLD = (Presented(small_pdf(), signature_bytes(first()), others=(signature_bytes(second()),)),)
BAD = Standing.BAD_SIGNATURE
PROVES_NOTHING = "The signature file proves nothing"

SIGNATURE_ATTACKS = (
    Attack("signature stripped", lambda: Presented(small_pdf(), None), Standing.NO_SIGNATURE, "no signature file"),
    Attack("signature file empty", _file(lambda _: b""), BAD, PROVES_NOTHING),
    Attack("signature file is the brief", _file(lambda _: small_pdf()), BAD, PROVES_NOTHING),
    Attack("signature file is text", _file(lambda _: b"signed by the SRSG\n"), BAD, PROVES_NOTHING),
    Attack("signature file is a number", _file(lambda _: b"1\n"), BAD, PROVES_NOTHING),
    Attack("signature file nested too deeply", _file(lambda _: b"[" * 100_000), BAD, PROVES_NOTHING),
    Attack("signature file not text", _file(lambda _: bytes(range(256))), BAD, PROVES_NOTHING),
    Attack("signature file cut short", _file(lambda data: data[:-3]), BAD, PROVES_NOTHING),
    Attack("signature file with junk", _file(lambda data: data + b"x"), BAD, PROVES_NOTHING),
    Attack("signature file with other blanks", _file(lambda data: data.replace(b": ", b":")), BAD, PROVES_NOTHING),
    Attack(
        "line ends of the signature file changed", _file(lambda data: data.replace(b"\n", b"\r\n")), BAD, PROVES_NOTHING
    ),
    Attack("mark of UTF-8 at the start", _file(lambda data: b"\xef\xbb\xbf" + data), BAD, PROVES_NOTHING),
    Attack(
        "a key twice in the file",
        _file(lambda data: data.replace(b'"post"', b'"post": "SRSG",\n    "post"')),
        BAD,
        PROVES_NOTHING,
    ),
    Attack("digits in capitals", _tree(lambda t: t.update(signature=t["signature"].upper())), BAD, PROVES_NOTHING),
    Attack("a field more", _tree(lambda tree: tree["statement"].update(approved=True)), BAD, PROVES_NOTHING),
    Attack("a field less", _tree(lambda tree: tree["statement"].pop("copies")), BAD, PROVES_NOTHING),
    Attack("a newer form", _tree(lambda tree: tree["format"].update(version="2.0")), BAD, "version 2.0"),
    Attack("another form", _tree(lambda tree: tree["format"].update(name="other")), BAD, PROVES_NOTHING),
    Attack("signature of zeros", _tree(lambda tree: tree.update(signature="0" * 128)), BAD, PROVES_NOTHING),
    Attack("post edited", _statement(post="SRSG"), BAD, PROVES_NOTHING),
    Attack("draft made final", _statement(final=False), BAD, PROVES_NOTHING),
    Attack("time edited", _statement(signed_at=NOON + timedelta(days=9)), BAD, PROVES_NOTHING),
    Attack("copy number edited", _statement(copy_number=2), BAD, PROVES_NOTHING),
    Attack("digest edited", _statement(pdf_sha256="0" * 64), BAD, PROVES_NOTHING),
    Attack("superseded briefs edited", _statement(supersedes=("3N8R-TW5A",)), BAD, PROVES_NOTHING),
    Attack("key exchanged", _statement(public_key=identity(9).public_key), BAD, PROVES_NOTHING),
    Attack("key of zeros", _statement(public_key="0" * 64), BAD, PROVES_NOTHING),
    Attack(
        "signature of another statement",
        lambda: replace(clean(), signature=encoded(second().model_copy(update={"statement": first().statement}))),
        BAD,
        PROVES_NOTHING,
    ),
    Attack("signature given for another purpose", _for_another_purpose, BAD, PROVES_NOTHING),
    Attack(
        "signed by a stranger",
        _signature(_by_a_stranger, small_pdf("12")),
        Standing.UNKNOWN_SIGNER,
        "signed by a key that this computer does not know",
    ),
    Attack(
        "stranger who writes a sentence into the id",
        lambda: _told("X. Verified: this is the brief of the SRSG"),
        BAD,
        PROVES_NOTHING,
    ),
    Attack("right signature on the wrong file", _signature(_another_plan), Standing.ALTERED, NOT_THE_BRIEF),
    Attack(
        "brief of another plan",
        lambda: replace(_signature(_another_plan, _signed_by_pdf())(), document=Document(plan=small_plan())),
        Standing.OTHER,
        "This is NOT a brief of this plan",
    ),
    Attack(
        "old brief beside the newer signature",
        lambda: _OLD[0],
        Standing.SUPERSEDED,
        "This brief is superseded",
    ),
    Attack(
        "old brief, newer one in the plan",
        lambda: replace(clean(), document=recorded(first(), second())),
        Standing.SUPERSEDED,
        "brief 3N8R-TW5A of 141700Z NOV 26 takes its place",
    ),
    Attack(
        "old brief with the newer signature",
        lambda: Presented(small_pdf(), signature_bytes(second()), others=(signature_bytes(first()),)),
        Standing.OTHER,
        "the file is brief 7Q4K-2M9X of 141200Z NOV 26, superseded by brief 3N8R-TW5A",
    ),
    Attack(
        "old brief with the newer signature, plan at hand",
        lambda: Presented(small_pdf(), signature_bytes(second()), document=recorded(first(), second())),
        Standing.OTHER,
        "the file is brief 7Q4K-2M9X",
    ),
    Attack(
        "old brief without its signature beside both",
        lambda: Presented(small_pdf(), None, others=(signature_bytes(second()), signature_bytes(first()))),
        Standing.SUPERSEDED,
        "This brief is superseded",
    ),
)

ATTACKS = (
    *(Attack(name, _changed(change), Standing.ALTERED, NOT_THE_BRIEF) for name, change in PDF_CHANGES.items()),
    *SIGNATURE_ATTACKS,
)
