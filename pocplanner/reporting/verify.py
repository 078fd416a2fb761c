"""Is this the brief that was signed? The answer is one sentence, whatever the files hold.

A brief counts as verified only where its bytes are those that were signed, by a key of which this computer knows whose
it is, and where nothing newer takes its place. Everything else says so, with what to do and whom to call.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.errors import PlanFileError, PocPlannerError, shown_text
from pocplanner.model.times import format_dtg
from pocplanner.reporting.brief_id import plan_digest
from pocplanner.reporting.signature import SUFFIX, BriefSignature, Statement, read_signature, sha256
from pocplanner.reporting.verdict import Issue, Origin, Standing, Verdict
from pocplanner.review.signing import fingerprint
from pocplanner.said import said
from pocplanner.storage.durable import SIZE_CAP, again
from pocplanner.storage.small_json import UnsoundFileError, read_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from pocplanner.model.document import Document
    from pocplanner.review.signing import KnownSigner
    from pocplanner.said import Said
    from pocplanner.storage.fs import Fs

NEIGHBOURS = 500
"""Signature files of the folder that are looked at."""
_ASK_AGAIN = said("do not act on it, and ask for the brief again")


def verify_file(
    fs: Fs,
    path: Path,
    *,
    signature: Path | None = None,
    known: Sequence[KnownSigner] = (),
    document: Document | None = None,
) -> Verdict:
    """The verdict on a PDF file. Its signature is *signature*, or the file beside it, or one of the folder that fits.

    Where *path* is itself a signature file, the PDF is the file beside it. Raises `PlanFileError` where a file that was
    named cannot be read.
    """
    if signature is None and path.suffix == SUFFIX:
        path, signature = path.with_suffix(""), path
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
class _Case:
    """A sound statement, and what else is at hand; `near` are all sound signatures, that of the statement too."""

    said: Statement
    roster: dict[str, KnownSigner]
    near: tuple[BriefSignature, ...]
    document: Document | None

    def of_intact(self) -> Verdict:
        """The verdict on bytes that are those of the statement."""
        signer, newer = self._signer, self._newer(_issue(self.said))
        if signer is None:
            return self._intact(
                Standing.UNKNOWN_SIGNER,
                said(
                    "This is {label} as it was signed on {dtg}, but signed by a key that this computer does not know: "
                    "{fingerprint}, which calls itself “{post}”; before you rely on it, call that office on a number "
                    "that you already have and compare the fingerprint.",
                    label=self.said.label,
                    dtg=self.said.dtg,
                    fingerprint=fingerprint(self.said.public_key),
                    post=shown_text(self.said.post),
                ),
                newer,
            )
        if self._origin is Origin.OTHER_PLAN:
            return self._intact(
                Standing.OTHER,
                said(
                    "This is NOT a brief of this plan: it is {label}, which {who} signed on {dtg} for another plan; "
                    "{call} and ask which one holds.",
                    **self._words,
                ),
                newer,
            )
        if newer is not None:
            return self._intact(
                Standing.SUPERSEDED,
                said(
                    "This brief is superseded: {label} is as {who} signed it on {dtg}, but brief {newer} of "
                    "{newer_dtg} takes its place; do not act on this one, {call} and ask for the newer one.",
                    newer=newer.brief_id,
                    newer_dtg=format_dtg(newer.at),
                    **self._words,
                ),
                newer,
            )
        return self._intact(
            Standing.VERIFIED,
            said(
                "Verified: this is {label}, exactly as {who} signed it on {dtg} (key: {checked}); {state}, and "
                "{newest}.",
                checked=_in_text(signer.checked),
                state=self._state,
                newest=self._not_superseded,
                **self._words,
            ),
        )

    def not_the_brief(self, digest: str) -> Verdict:
        """The verdict on other bytes than those of the statement."""
        other = next((item for item in self._issues() if item.pdf_sha256 == digest), None)
        if other is None:
            return self._not_intact(
                Standing.ALTERED,
                said(
                    "This is NOT the brief that was signed: the file differs from {label} that {who} signed on {dtg}; "
                    "{ask_again}: {call}.",
                    ask_again=_ASK_AGAIN,
                    **self._words,
                ),
            )
        newer = self._newer(other)
        return self._not_intact(
            Standing.OTHER,
            said(
                "This is NOT the brief that was signed: the signature is of {label} of {dtg}, the file is brief "
                "{other} of {other_dtg}{late}; {ask_again}: {call}.",
                other=other.brief_id,
                other_dtg=format_dtg(other.at),
                late=_late(newer),
                ask_again=_ASK_AGAIN,
                **self._words,
            ),
            newer,
        )

    def _intact(self, standing: Standing, sentence: Said, newer: Issue | None = None) -> Verdict:
        return Verdict(standing, sentence, self.said, True, self._signer, self._origin, newer)

    def _not_intact(self, standing: Standing, sentence: Said, newer: Issue | None = None) -> Verdict:
        return Verdict(standing, sentence, self.said, False, self._signer, self._origin, newer)

    def _newer(self, brief: Issue) -> Issue | None:
        """The newest brief that takes the place of *brief*, as the folder and the plan at hand know it."""
        found = (item for item in self._issues() if item.takes_the_place_of(brief))
        return max(found, key=lambda item: item.at, default=None)

    def _issues(self) -> Iterator[Issue]:
        """Briefs of the same plan by known signers or the same one: a stranger cannot declare a brief out of date."""
        keys = {*self.roster, self.said.public_key}
        for item in self.near:
            if item.statement.public_key in keys and item.statement.plan_id == self.said.plan_id:
                yield _issue(item.statement)
        if self.document is not None and self.document.plan.id == self.said.plan_id:
            for record in self.document.briefs:
                yield Issue(record.brief_id, record.issued_at, record.supersedes, record.pdf_sha256)

    @property
    def _signer(self) -> KnownSigner | None:
        return self.roster.get(self.said.public_key)

    @property
    def _origin(self) -> Origin:
        if self.document is None:
            return Origin.NO_PLAN
        if self.document.plan.id != self.said.plan_id:
            return Origin.OTHER_PLAN
        same = plan_digest(self.document.plan) == self.said.plan_digest
        return Origin.SAME_STATE if same else Origin.OTHER_STATE

    @property
    def _words(self) -> dict[str, object]:
        """What most sentences name."""
        return {"label": self.said.label, "who": self._who, "dtg": self.said.dtg, "call": self._call}

    @property
    def _who(self) -> str:
        """The signer as this computer knows it; what a signature says of itself counts only where it is the same."""
        signer, own = self._signer, shown_text(self.said.post)
        if signer is None:
            return said(
                "the key {fingerprint}, unknown here, which calls itself “{post}”,",
                fingerprint=fingerprint(self.said.public_key),
                post=own,
            )
        post = shown_text(signer.post)
        return post if signer.post == self.said.post else said("{post}, who signs as “{own}”,", post=post, own=own)

    @property
    def _call(self) -> Said:
        if self._signer is None:
            return said("call “{post}” on a number that you already have", post=shown_text(self.said.post))
        return said("call {post} on a number that you already have", post=shown_text(self._signer.post))

    @property
    def _state(self) -> Said:
        match self._origin:
            case Origin.SAME_STATE:
                return said("the plan is still in the state from which it was made")
            case Origin.OTHER_STATE:
                return said("the plan HAS CHANGED since")
            case _:
                return said("whether the plan has changed since can be said only with the plan at hand")

    @property
    def _not_superseded(self) -> Said:
        if self.document is None:
            return said("no newer brief lies beside it")
        return said("neither the plan nor the folder knows of a newer brief")


def _issue(statement: Statement) -> Issue:
    return Issue(statement.brief_id, statement.signed_at, statement.supersedes, statement.pdf_sha256)


def _late(newer: Issue | None) -> str:
    if newer is None:
        return ""
    return said(", superseded by brief {newer} of {dtg}", newer=newer.brief_id, dtg=format_dtg(newer.at))


def _no_signature() -> Verdict:
    return Verdict(
        Standing.NO_SIGNATURE,
        said(
            "Nobody can say whether this is the brief that was signed, because there is no signature file ({suffix}) "
            "for it; do not act on it, and ask the office that it came from for the signature file, on a number that "
            "you already have.",
            suffix=SUFFIX,
        ),
    )


def _bad_signature(version: str = "") -> Verdict:
    why = said("it was changed")
    if version:
        why = said("it has version {version}, and this program reads 1.0", version=shown_text(version, 20))
    return Verdict(
        Standing.BAD_SIGNATURE,
        said(
            "The signature file proves nothing, because {why} or is damaged; do not act on the brief, and ask the "
            "office that it came from for both files again, on a number that you already have.",
            why=why,
        ),
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
