"""Signatures that people can check: Ed25519 keys, their fingerprints, and the offices to which they belong.

All cryptography is that of the package `cryptography`. A signature is bound to its purpose, so that one given for a
brief can never stand under anything else. Knows no file and no clock; a key belongs to an office or post, never to a
person.
"""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from pydantic import StringConstraints

from pocplanner.model.base import Name, Value

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

BRIEF = "brief"
"""Purpose of the signature under a printed brief."""

_CROCKFORD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_FINGERPRINT_CHARACTERS = 32
_GROUP = 4

PublicKey = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""A public key, as 64 lower-case hexadecimal digits."""
Signature = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{128}$")]
"""A signature, as 128 lower-case hexadecimal digits."""


class KnownSigner(Value):
    """A public key of which somebody made sure to whom it belongs."""

    public_key: PublicKey
    """The public key."""
    post: Name
    """Office or post to which it belongs, never the name of a person."""
    checked: Name
    """How that was checked, such as "fingerprint read out by telephone on 14 Nov 2026"."""


@dataclass(frozen=True, slots=True)
class SigningIdentity:
    """An office or post that can sign, its private key unlocked. The key is never shown."""

    post: str
    _key: Ed25519PrivateKey

    def __repr__(self) -> str:
        return f"SigningIdentity({self.post!r}, {self.public_key})"

    @classmethod
    def new(cls, post: str) -> SigningIdentity:
        """A new key, from the randomness of the system."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return cls(post, Ed25519PrivateKey.generate())

    @classmethod
    def from_pem(cls, post: str, pem: bytes, secret: bytes) -> SigningIdentity:
        """The identity in an encrypted PKCS8 PEM. Raises ``ValueError`` for a wrong secret or another kind of key."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
        from cryptography.hazmat.primitives.serialization import load_pem_private_key

        key = load_pem_private_key(pem, secret)
        if not isinstance(key, Ed25519PrivateKey):
            raise ValueError("not an Ed25519 key")
        return cls(post, key)

    def to_pem(self, secret: bytes) -> bytes:
        """The private key as PKCS8 PEM, encrypted."""
        from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, PrivateFormat

        return self._key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(secret))

    @property
    def public_key(self) -> str:
        """The public key, as hexadecimal digits."""
        return self._key.public_key().public_bytes_raw().hex()

    def sign(self, purpose: str, data: bytes) -> str:
        """The signature of *data* for this purpose, as hexadecimal digits; the same data give the same signature."""
        return self._key.sign(_bound(purpose, data)).hex()


def is_signed(public_key: str, purpose: str, data: bytes, signature: str) -> bool:
    """Whether *signature* was made for *data* and this purpose with the private key to *public_key*."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key))
        key.verify(bytes.fromhex(signature), _bound(purpose, data))
    except (InvalidSignature, ValueError):
        return False
    return True


def fingerprint(public_key: str) -> str:
    """What people compare by telephone: 160 bits of the SHA-256 of the raw key, in eight groups of four characters."""
    return grouped(readable(hashlib.sha256(bytes.fromhex(public_key)).digest())[:_FINGERPRINT_CHARACTERS])


def same_fingerprint(public_key: str, heard: str) -> bool:
    """Whether *heard* is the whole fingerprint of a key; case, blanks and dashes do not count; O reads as 0, I as 1."""
    letters = re.sub(r"[\s\-]", "", heard).upper().translate(_READ_AS)
    return letters == fingerprint(public_key).replace(" ", "")


def readable(digest: bytes) -> str:
    """Bytes in Crockford's base32, which has no letters I, L, O and U that can be misread."""
    return base64.b32encode(digest).decode("ascii").rstrip("=").translate(_CROCKFORD)


def grouped(characters: str, size: int = _GROUP, between: str = " ") -> str:
    """Characters in groups, so that they can be read out."""
    return between.join(characters[start : start + size] for start in range(0, len(characters), size))


def _bound(purpose: str, data: bytes) -> bytes:
    return b"pocplanner " + purpose.encode("ascii") + b"\n" + data
