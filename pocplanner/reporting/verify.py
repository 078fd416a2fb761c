"""Is this the brief that was signed? The answer is one sentence, whatever the files hold.

A brief counts as verified only where its bytes are those that were signed, by a key of which this computer knows whose
it is, and where nothing newer takes its place. Everything else says so, with what to do and whom to call.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pocplanner.errors import PlanFileError, PocPlannerError, SigningError, shown_text
from pocplanner.model.times import format_dtg
from pocplanner.reporting.brief_id import plan_digest
from pocplanner.reporting.signature import SUFFIX, BriefSignature, Statement, read_signature, sha256
from pocplanner.review.signing import fingerprint
from pocplanner.storage.durable import SIZE_CAP, again
from pocplanner.storage.faults import shown_path
from pocplanner.storage.small_json import UnsoundFileError, read_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from pocplanner.model.document import Document
    from pocplanner.review.signing import KnownSigner
    from pocplanner.storage.fs import Fs

NEIGHBOURS = 500
"""Signature files of the folder that are looked at."""
_ASK_AGAIN = "do not act on it, and ask for the brief again"


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


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer, for people and for programs."""

    standing: Standing
    sentence: str
    """One sentence, ready to be shown."""
    statement: Statement | None = None
    """What was signed, where the signature file is sound. It says nothing about the PDF unless that is intact."""

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
        return f"{self.code}: {self.sentence}" if self.code else self.sentence


def verify_file(
    fs: Fs,
    path: Path,
    *,
    signature: Path | None = None,
    known: Sequence[KnownSigner] = (),
    document: Document | None = None,
) -> Verdict:
    """The verdict on a PDF file. Its signature is *signature*, or the file beside it, or one of the folder that fits.

    Raises `PlanFileError` where a file that was named cannot be read, and :class:`SigningError` E189 where the file is
    itself a signature.
    """
    if path.name.endswith(SUFFIX):
        raise SigningError(
            "E189",
            "This is a signature file, not a brief",
            where=shown_path(path),
            safe="Nothing was changed.",
            remedy=f"Name the PDF: the same name without {SUFFIX}.",
        )
    pdf = read_file(fs, path, SIZE_CAP)
    beside = path.with_name(path.name + SUFFIX)
    given = _signature_data(fs, signature or beside, needed=signature is not None)
    return verify(pdf, given, known=known, document=document, others=_neighbours(fs, path.parent))


def verify(
    pdf: bytes,
    signature: bytes | None,
    *,
    known: Sequence[KnownSigner] = (),
    document: Document | None = None,
    others: Iterable[bytes] = (),
) -> Verdict:
    """The verdict on the bytes of a PDF and of its signature file, if there is one. Never raises for what they hold.

    *others* are further signature files, which may belong to this very PDF or to a newer brief. *document* is the plan
    at hand.
    """
    roster = {signer.public_key: signer for signer in known}
    near = tuple(_sound(others))
    digest = sha256(pdf)
    if signature is None:
        found = next((item for item in near if item.statement.pdf_sha256 == digest), None)
        if found is None:
            return _no_signature()
    else:
        try:
            found = read_signature(signature)
        except UnsoundFileError as error:
            return _bad_signature(error.version)
        if not found.sound:
            return _bad_signature()
    case = _Case(found.statement, roster, (*near, found), document)
    if (digest, len(pdf)) != (case.said.pdf_sha256, case.said.pdf_bytes):
        return case.not_the_brief(digest)
    return case.of_intact()


@dataclass(frozen=True, slots=True)
class _Issue:
    """Another brief of the same plan, or another print of this one."""

    brief_id: str
    at: datetime
    supersedes: tuple[str, ...]
    pdf_sha256: str

    def takes_the_place_of(self, other: _Issue) -> bool:
        """Of two that each replace the other, as when a plan goes back to an earlier state, the later one holds."""
        mutual = self.brief_id in other.supersedes and other.at >= self.at
        return other.brief_id in self.supersedes and not mutual


@dataclass(frozen=True, slots=True)
class _Case:
    """A sound statement, and what else is at hand; `near` are all sound signatures, that of the statement too."""

    said: Statement
    roster: dict[str, KnownSigner]
    near: tuple[BriefSignature, ...]
    document: Document | None

    def of_intact(self) -> Verdict:
        """The verdict on bytes that are those of the statement."""
        said, signer = self.said, self.roster.get(self.said.public_key)
        if signer is None:
            return self._refused(
                Standing.UNKNOWN_SIGNER,
                f"This is {said.label} as it was signed on {said.dtg}, but signed by a key that this computer does not "
                f"know: {fingerprint(said.public_key)}, which calls itself {self._own_words}; before you rely on it, "
                "call that office on a number that you already have and compare the fingerprint",
            )
        if self.document is not None and self.document.plan.id != said.plan_id:
            return self._refused(
                Standing.OTHER,
                f"This is NOT a brief of this plan: it is {said.label}, which {self._who} signed on {said.dtg} for "
                f"another plan; {self._call} and ask which one holds",
            )
        newer = self._newer(_issue(said))
        if newer is not None:
            return self._refused(
                Standing.SUPERSEDED,
                f"This brief is superseded: {said.label} is as {self._who} signed it on {said.dtg}, but brief "
                f"{newer.brief_id} of {format_dtg(newer.at)} takes its place; do not act on this one, {self._call} and "
                "ask for the newer one",
            )
        return Verdict(
            Standing.VERIFIED,
            f"Verified: this is {said.label}, exactly as {self._who} signed it on {said.dtg} (key: "
            f"{_in_text(signer.checked)}); {self._state}, and {self._not_superseded}.",
            said,
        )

    def not_the_brief(self, digest: str) -> Verdict:
        """The verdict on other bytes than those of the statement."""
        other = self._other_brief(digest)
        if other is None:
            return self._refused(
                Standing.ALTERED,
                f"This is NOT the brief that was signed: the file differs from {self.said.label} that {self._who} "
                f"signed on {self.said.dtg}; {_ASK_AGAIN}: {self._call}",
            )
        newer = self._newer(other)
        late = f", superseded by brief {newer.brief_id} of {format_dtg(newer.at)}" if newer is not None else ""
        return self._refused(
            Standing.OTHER,
            f"This is NOT the brief that was signed: the signature is of {self.said.label} of {self.said.dtg}, the "
            f"file is brief {other.brief_id} of {format_dtg(other.at)}{late}; {_ASK_AGAIN}: {self._call}",
        )

    def _refused(self, standing: Standing, sentence: str) -> Verdict:
        return Verdict(standing, f"{sentence}.", self.said)

    def _other_brief(self, digest: str) -> _Issue | None:
        return next((item for item in self._issues() if item.pdf_sha256 == digest), None)

    def _newer(self, brief: _Issue) -> _Issue | None:
        """The newest brief that takes the place of *brief*, as the folder and the plan at hand know it."""
        found = (item for item in self._issues() if item.takes_the_place_of(brief))
        return max(found, key=lambda item: item.at, default=None)

    def _issues(self) -> Iterator[_Issue]:
        """Briefs of the same plan by known signers or the same one: a stranger cannot declare a brief out of date."""
        keys = {*self.roster, self.said.public_key}
        for item in self.near:
            if item.statement.public_key in keys and item.statement.plan_id == self.said.plan_id:
                yield _issue(item.statement)
        if self.document is not None and self.document.plan.id == self.said.plan_id:
            for record in self.document.briefs:
                yield _Issue(record.brief_id, record.issued_at, record.supersedes, record.pdf_sha256)

    @property
    def _own_words(self) -> str:
        return f"“{shown_text(self.said.post)}”"

    @property
    def _who(self) -> str:
        """The signer as this computer knows it; what a signature says of itself counts only where it is the same."""
        signer = self.roster.get(self.said.public_key)
        if signer is None:
            return f"the key {fingerprint(self.said.public_key)}, unknown here, which calls itself {self._own_words},"
        aside = "" if signer.post == self.said.post else f", who signs as {self._own_words},"
        return f"{shown_text(signer.post)}{aside}"

    @property
    def _call(self) -> str:
        signer = self.roster.get(self.said.public_key)
        post = self._own_words if signer is None else shown_text(signer.post)
        return f"call {post} on a number that you already have"

    @property
    def _state(self) -> str:
        if self.document is None:
            return "whether the plan has changed since can be said only with the plan at hand"
        if plan_digest(self.document.plan) == self.said.plan_digest:
            return "the plan is still in the state from which it was made"
        return "the plan HAS CHANGED since"

    @property
    def _not_superseded(self) -> str:
        if self.document is None:
            return "no newer brief lies beside it"
        return "neither the plan nor the folder knows of a newer brief"


def _issue(said: Statement) -> _Issue:
    return _Issue(said.brief_id, said.signed_at, said.supersedes, said.pdf_sha256)


def _no_signature() -> Verdict:
    return Verdict(
        Standing.NO_SIGNATURE,
        f"Nobody can say whether this is the brief that was signed, because there is no signature file ({SUFFIX}) for "
        "it; do not act on it, and ask the office that it came from for the signature file, on a number that you "
        "already have.",
    )


def _bad_signature(version: str = "") -> Verdict:
    why = f"it has version {shown_text(version, 20)}, and this program reads 1.0" if version else "it was changed"
    return Verdict(
        Standing.BAD_SIGNATURE,
        f"The signature file proves nothing, because {why} or is damaged; do not act on the brief, and ask the office "
        "that it came from for both files again, on a number that you already have.",
    )


def _in_text(line: str) -> str:
    return shown_text(line.rstrip("."), 160)


def _sound(files: Iterable[bytes]) -> Iterable[BriefSignature]:
    for data in files:
        try:
            found = read_signature(data)
        except UnsoundFileError:
            continue
        if found.sound:
            yield found


def _signature_data(fs: Fs, path: Path, *, needed: bool) -> bytes | None:
    try:
        return read_file(fs, path)
    except PlanFileError as error:
        if error.code == "E100" and not needed:
            return None
        raise


def _neighbours(fs: Fs, folder: Path) -> Iterable[bytes]:
    """Signature files of a folder; what cannot be read there is passed over, because nobody asked about it."""
    try:
        names = [name for name in again(fs.listdir, folder) if name.endswith(SUFFIX)][:NEIGHBOURS]
    except OSError:
        return
    for name in names:
        try:
            yield read_file(fs, folder / name)
        except PocPlannerError:
            continue
