"""The public part of a signing identity as a file to hand out: office, public key and fingerprint, and nothing secret.

It proves nothing by itself: whoever gets it has the fingerprint read out on a number that is known already.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Self

from pydantic import model_validator

from pocplanner.errors import SigningError
from pocplanner.model.base import Line, Name, Value
from pocplanner.review.signing import PublicKey, fingerprint
from pocplanner.said import said
from pocplanner.storage.faults import shown_path
from pocplanner.storage.small_json import UnsoundFileError, decoded, encoded

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.storage.identity import StoredIdentity

VERSION = "1.0"
NAME: Literal["pocplanner-public-key"] = "pocplanner-public-key"


class PublicPartFormat(Value):
    """Name and version of the format of a public part."""

    name: Literal["pocplanner-public-key"] = NAME
    """Name of the format."""
    version: Literal["1.0"] = "1.0"
    """Version of the format."""


class PublicPart(Value):
    """What an office hands out so that others can check its briefs."""

    format: PublicPartFormat = PublicPartFormat()
    """Name and version of the format."""
    post: Name
    """Office or post, as it calls itself."""
    public_key: PublicKey
    """Its public key."""
    fingerprint: Line
    """Fingerprint of the key, for people who read the file."""

    @model_validator(mode="after")
    def _one_key(self) -> Self:
        if self.fingerprint != fingerprint(self.public_key):
            raise ValueError("fingerprint and key differ")
        return self


def public_part(stored: StoredIdentity) -> bytes:
    """The public part of an identity, as bytes of a file."""
    key = stored.public_key
    return encoded(PublicPart(post=stored.post, public_key=key, fingerprint=fingerprint(key)))


def read_public_part(path: Path, data: bytes) -> PublicPart:
    """The public part in the bytes of a file. Raises :class:`SigningError` E107 for another version, else E103."""
    try:
        return decoded(PublicPart, data, version=VERSION)
    except UnsoundFileError as error:
        what = said("The file was damaged or changed by hand; it cannot be trusted")
        if error.version:
            what = said(
                "The file has format version {theirs}; this program reads {ours}",
                theirs=repr(error.version[:20]),
                ours=VERSION,
            )
        raise SigningError(
            "E107" if error.version else "E103",
            what,
            where=shown_path(path),
            safe=said("Nothing was changed."),
            remedy=said("Ask the office for it again."),
        ) from error
