"""The signing identity of an office on its computer, and the list of the keys that this computer knows.

The private key stands in the file as PKCS8 PEM under a passphrase that is first stretched by scrypt, because the PEM
by itself stretches little. The rest of the file is in clear: the office or post, and the public key.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import StringConstraints, ValidationError

from pocplanner.errors import PlanFileError, SigningError
from pocplanner.model.base import Name, Value
from pocplanner.review.signing import KnownSigner, PublicKey, SigningIdentity
from pocplanner.said import said
from pocplanner.storage.durable import ABSENT, Stamp
from pocplanner.storage.faults import shown_path
from pocplanner.storage.saver import save_bytes
from pocplanner.storage.small_json import UnsoundFileError, decoded, encoded, read_file

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.storage.fs import Fs

VERSION = "1.0"
SHORTEST_PASSPHRASE = 12
"""Characters that a passphrase has at least; five or more ordinary words are easier to keep than twelve odd signs."""
_SCRYPT_COST = 2**16
"""64 MiB and about a fifth of a second for each guess."""
_SAFE = said("Nothing was changed.")


class IdentityFormat(Value):
    """Name and version of the format of an identity file."""

    name: Literal["pocplanner-identity"] = "pocplanner-identity"
    """Name of the format."""
    version: Literal["1.0"] = "1.0"
    """Version of the format."""


class _IdentityFile(Value):
    format: IdentityFormat = IdentityFormat()
    post: Name
    public_key: PublicKey
    salt: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
    private_key: str
    check: str = ""
    """SHA-256 of the file without this field, so that damage is not taken for a wrong passphrase."""

    def sum(self) -> str:
        return hashlib.sha256(encoded(self.model_copy(update={"check": ""}))).hexdigest()


class SignersFormat(Value):
    """Name and version of the format of a list of known signers."""

    name: Literal["pocplanner-signers"] = "pocplanner-signers"
    """Name of the format."""
    version: Literal["1.0"] = "1.0"
    """Version of the format."""


class _SignersFile(Value):
    format: SignersFormat = SignersFormat()
    signers: tuple[KnownSigner, ...] = ()


@dataclass(frozen=True, slots=True)
class StoredIdentity:
    """An identity as it lies on the disk, still locked."""

    path: Path
    _file: _IdentityFile

    @property
    def post(self) -> str:
        """Office or post."""
        return self._file.post

    @property
    def public_key(self) -> str:
        """Public key, as hexadecimal digits."""
        return self._file.public_key

    def unlock(self, passphrase: str) -> SigningIdentity:
        """The identity, ready to sign. Raises :class:`SigningError` E104 for a wrong passphrase, E103 for damage."""
        try:
            secret = _stretched(passphrase, bytes.fromhex(self._file.salt))
            identity = SigningIdentity.from_pem(self.post, self._file.private_key.encode(), secret)
        except ValueError as error:
            raise SigningError(
                "E104",
                said("This passphrase does not open the signing identity"),
                where=shown_path(self.path),
                safe=said("Nothing was signed or changed."),
                remedy=said("Type it again; look at the keyboard layout and at capital letters."),
            ) from error
        if identity.public_key != self.public_key:
            raise _damaged(self.path)
        return identity


def new_identity(fs: Fs, path: Path, post: str, passphrase: str) -> StoredIdentity:
    """Make a key for an office or post and write it to *path*, which must not exist, for its owner's eyes only.

    Raises :class:`SigningError` E186 for a short passphrase and E188 for a post that cannot be printed, and
    `PlanFileError` where a file stands there (E113) or the disk refuses.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise SigningError(
            "E186",
            said("The passphrase is shorter than {least} characters", least=SHORTEST_PASSPHRASE),
            safe=said("No identity was made."),
            remedy=said("Take five or more ordinary words that do not belong together."),
        )
    salt = secrets.token_bytes(16)
    made = SigningIdentity.new(post)
    pem = made.to_pem(_stretched(passphrase, salt)).decode("ascii")
    try:
        file = _IdentityFile(post=post, public_key=made.public_key, salt=salt.hex(), private_key=pem)
    except ValidationError as error:
        raise SigningError(
            "E188",
            said("The office or post is empty, longer than a line, or has characters that cannot be printed"),
            safe=said("No identity was made."),
            remedy=said("Write it as it stands in the mission's list of posts, for example “G3 Plans, Sector North”."),
        ) from error
    file = file.model_copy(update={"check": file.sum()})
    _save(fs, path, encoded(file), expect=ABSENT)
    return StoredIdentity(path, file)


def read_identity(fs: Fs, path: Path) -> StoredIdentity:
    """The identity in a file, locked. Raises :class:`SigningError` E103, E106 or E107; `PlanFileError` of the disk."""
    data = read_file(fs, path)
    try:
        file = decoded(_IdentityFile, data, version=VERSION)
    except UnsoundFileError as error:
        raise _not_readable(error, data, path, IdentityFormat().name) from error
    if file.check != file.sum():
        raise _damaged(path)
    return StoredIdentity(path, file)


def no_identity() -> SigningError:
    """The error where somebody wants to sign and this computer has no identity."""
    return SigningError(
        "E100",
        said("There is no signing identity on this computer"),
        safe=said("Nothing was signed."),
        remedy=said("Make one on the page “Keys and checks”."),
    )


def read_signers(fs: Fs, path: Path) -> tuple[KnownSigner, ...]:
    """The keys that this computer knows. Raises :class:`SigningError` E103, E106 or E107; `PlanFileError`."""
    return _signers(path, read_file(fs, path))


def add_signer(fs: Fs, path: Path, signer: KnownSigner) -> None:
    """Put a signer on the list in *path*, which is begun where there is none; a key that is there is replaced."""
    try:
        data = read_file(fs, path)
    except PlanFileError as error:
        if error.code != "E100":
            raise
        _save(fs, path, encoded(_SignersFile(signers=(signer,))), expect=ABSENT)
        return
    others = [item for item in _signers(path, data) if item.public_key != signer.public_key]
    _save(fs, path, encoded(_SignersFile(signers=(*others, signer))), expect=Stamp.of(data))


def remove_signer(fs: Fs, path: Path, public_key: str) -> KnownSigner | None:
    """Take a key off the list in *path*, as when it was lost or its office was closed; none where it is not there."""
    data = read_file(fs, path)
    held = _signers(path, data)
    found = next((item for item in held if item.public_key == public_key), None)
    if found is not None:
        rest = tuple(item for item in held if item is not found)
        _save(fs, path, encoded(_SignersFile(signers=rest)), expect=Stamp.of(data))
    return found


def _signers(path: Path, data: bytes) -> tuple[KnownSigner, ...]:
    try:
        return decoded(_SignersFile, data, version=VERSION).signers
    except UnsoundFileError as error:
        raise _not_readable(error, data, path, SignersFormat().name) from error


def _save(fs: Fs, path: Path, data: bytes, *, expect: Stamp) -> None:
    try:
        save_bytes(fs, path, data, keep=0, expect=expect)
    except PlanFileError as error:
        error.safe = _SAFE
        raise


def _stretched(passphrase: str, salt: bytes) -> bytes:
    """The secret of the PEM. The same letters typed on another system give the same secret."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Scrypt(salt=salt, length=32, n=_SCRYPT_COST, r=8, p=1).derive(typed).hex().encode("ascii")


def _not_readable(error: UnsoundFileError, data: bytes, path: Path, name: str) -> SigningError:
    if name.encode() not in data:
        what = said("This is not a signing identity")
        if name == SignersFormat().name:
            what = said("This is not a list of known signers")
        return SigningError("E106", what, where=shown_path(path), safe=_SAFE, remedy=said("Choose the file itself."))
    if error.version:
        return SigningError(
            "E107",
            said(
                "The file has format version {theirs}; this program reads {ours}",
                theirs=repr(error.version[:20]),
                ours=VERSION,
            ),
            where=shown_path(path),
            safe=_SAFE,
            remedy=said("Update the program."),
        )
    return _damaged(path)


def _damaged(path: Path) -> SigningError:
    return SigningError(
        "E103",
        said("The file was damaged or changed by hand; it cannot be trusted"),
        where=shown_path(path),
        safe=_SAFE,
        remedy=said(
            "Take a copy of it that you kept; without one, make a new one and have its fingerprint checked again."
        ),
    )
