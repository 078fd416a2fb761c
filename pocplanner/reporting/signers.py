"""Coming to know the key of an office: where the key is found, and that the fingerprint read out is its own.

Touches the file with the key only. The list of known signers is kept by :mod:`pocplanner.storage.identity`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pydantic import ValidationError

from pocplanner.errors import SigningError
from pocplanner.reporting.signature import SignatureFormat, read_signature
from pocplanner.review.signing import KnownSigner, fingerprint, same_fingerprint
from pocplanner.said import said
from pocplanner.storage import public_part
from pocplanner.storage.faults import shown_path
from pocplanner.storage.identity import read_identity
from pocplanner.storage.small_json import UnsoundFileError, read_file

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pocplanner.storage.fs import Fs

_KEY = re.compile("[0-9a-f]{64}")
_UNCHANGED = said("The list is unchanged.")


def typed_key(text: str) -> str | None:
    """The public key that is written there as 64 hexadecimal digits, blanks and capitals aside; none for other text."""
    key = "".join(text.split()).lower()
    return key if _KEY.fullmatch(key) else None


def key_in_file(fs: Fs, path: Path) -> tuple[str, str]:
    """The public key in a signature file, an identity or a public part, and the office as the file calls it.

    Raises :class:`SigningError` E183 for an unsound signature, else as :func:`read_identity` and `read_public_part`.
    """
    data = read_file(fs, path)
    if SignatureFormat().name.encode() in data:
        return _key_of_signature(path, data)
    if public_part.NAME.encode() in data:
        part = public_part.read_public_part(path, data)
        return part.public_key, part.post
    stored = read_identity(fs, path)
    return stored.public_key, stored.post


def heard_signer(key: str, *, post: str, heard: str, checked: str) -> KnownSigner:
    """The signer of a key, whose fingerprint was *heard* from the office.

    Raises :class:`SigningError` E195 where the key has another one, E188 for words that cannot be printed.
    """
    if not same_fingerprint(key, heard):
        raise SigningError(
            "E195",
            said(
                "The fingerprint that was read out is not that of this key, which is {fingerprint}",
                fingerprint=fingerprint(key),
            ),
            safe=said("The list is unchanged; the key is not trusted."),
            remedy=said("Let the office read out all 32 characters again; if they differ, the key is not theirs."),
        )
    try:
        return KnownSigner(public_key=key, post=post, checked=checked)
    except ValidationError as error:
        raise SigningError(
            "E188",
            said("The office, or how the key was checked, is empty, longer than a line, or cannot be printed"),
            safe=_UNCHANGED,
            remedy=said("Write both in one line each."),
        ) from error


def signer_by_fingerprint(signers: Iterable[KnownSigner], words: str) -> KnownSigner | None:
    """The signer with this fingerprint; none where there is none."""
    return next((signer for signer in signers if same_fingerprint(signer.public_key, words)), None)


def _key_of_signature(path: Path, data: bytes) -> tuple[str, str]:
    try:
        found = read_signature(data)
    except UnsoundFileError:
        found = None
    if found is None or not found.sound:
        raise SigningError(
            "E183",
            said("The signature file was changed or is damaged"),
            where=shown_path(path),
            safe=_UNCHANGED,
            remedy=said("Ask the office for it again."),
        )
    return found.statement.public_key, found.statement.post
