"""The signing identity of the person at this computer, opened once per start, and the keys that this computer knows.

Both files lie beside the settings: they belong to the person and the computer, never to a plan.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pocplanner.said import said

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.review.signing import KnownSigner, SigningIdentity
    from pocplanner.storage.fs import Fs
    from pocplanner.storage.identity import StoredIdentity


class SigningKeeper(QObject):
    """Keeps one identity and one list of known signers. Its methods raise what the files behind them raise."""

    changed = Signal()
    """The identity was made, opened, locked or put aside, or the list is another one."""

    def __init__(self, fs: Fs, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fs = fs
        self.identity_path = folder / "signing-identity.json"
        self.signers_path = folder / "known-signers.json"
        self.opened: SigningIdentity | None = None
        """The identity ready to sign; in memory only, until :meth:`lock` or the end of the program."""

    # The identity

    def stored(self) -> StoredIdentity | None:
        """The identity as it lies on the disk, locked; none where none was made. Raises :class:`PocPlannerError`."""
        from pocplanner.storage.identity import read_identity

        return read_identity(self._fs, self.identity_path) if self.identity_path.exists() else None

    def make(self, post: str, passphrase: str) -> None:
        """Make the identity of an office or post and open it. Raises E186, E188 and `PlanFileError`."""
        self.hold(self.made(post, passphrase))

    def open(self, passphrase: str) -> SigningIdentity:
        """The identity, open from now on. Takes about a fifth of a second. Raises E104 for a wrong passphrase."""
        identity = self.unlocked(passphrase)
        self.hold(identity)
        return identity

    def made(self, post: str, passphrase: str) -> SigningIdentity:
        """The slow half of :meth:`make`, for a thread: writes the file; :meth:`hold` what it gives."""
        from pocplanner.storage.identity import new_identity

        self._make_folder(self.identity_path)
        return new_identity(self._fs, self.identity_path, post, passphrase).unlock(passphrase)

    def unlocked(self, passphrase: str) -> SigningIdentity:
        """The slow half of :meth:`open`, for a thread: changes nothing; :meth:`hold` what it gives."""
        from pocplanner.storage.identity import no_identity

        stored = self.stored()
        if stored is None:
            raise no_identity()
        return stored.unlock(passphrase)

    def hold(self, identity: SigningIdentity) -> None:
        """Keep an opened identity ready to sign."""
        self.opened = identity
        self.changed.emit()

    def lock(self) -> None:
        """Forget the opened identity; the file stays."""
        self.opened = None
        self.changed.emit()

    def take_over(self, path: Path) -> None:
        """Copy an identity file here, where there is none yet. Raises :class:`SigningError` and `PlanFileError`."""
        from pocplanner.storage.durable import ABSENT
        from pocplanner.storage.identity import read_identity
        from pocplanner.storage.saver import save_bytes
        from pocplanner.storage.small_json import read_file

        read_identity(self._fs, path)
        self._make_folder(self.identity_path)
        save_bytes(self._fs, self.identity_path, read_file(self._fs, path), keep=0, expect=ABSENT)
        self.opened = None
        self.changed.emit()

    def copy_to(self, path: Path) -> None:
        """Write a copy of the identity file, for the safe; only its owner may read it."""
        from pocplanner.storage.saver import save_bytes
        from pocplanner.storage.small_json import read_file

        save_bytes(self._fs, path, read_file(self._fs, self.identity_path), keep=0)

    def write_public_part(self, path: Path) -> None:
        """Write the public key and fingerprint, to hand out."""
        from pocplanner.storage.identity import read_identity
        from pocplanner.storage.public_part import public_part
        from pocplanner.storage.saver import write_whole

        write_whole(self._fs, path, public_part(read_identity(self._fs, self.identity_path)))

    def put_aside(self) -> Path:
        """Let another identity take the place of this one, also where its file is damaged; where the file is now."""
        from pocplanner.storage.durable import again
        from pocplanner.storage.faults import write_error

        names = (self.identity_path.with_name(f"signing-identity-{number}.json") for number in count(1))
        aside = next(path for path in names if not path.exists())
        try:
            again(self._fs.replace, self.identity_path, aside)
        except OSError as error:
            raise write_error(error, self.identity_path, safe=said("Nothing was changed.")) from error
        self.lock()
        return aside

    # Known signers

    def signers(self) -> tuple[KnownSigner, ...]:
        """The keys that this computer knows."""
        from pocplanner.storage.identity import read_signers

        return read_signers(self._fs, self.signers_path) if self.signers_path.exists() else ()

    def know(self, signer: KnownSigner) -> None:
        """Put a signer on the list, whose fingerprint was compared."""
        from pocplanner.storage.identity import add_signer

        self._make_folder(self.signers_path)
        add_signer(self._fs, self.signers_path, signer)
        self.changed.emit()

    def forget(self, public_key: str) -> None:
        """Take a key off the list."""
        from pocplanner.storage.identity import remove_signer

        remove_signer(self._fs, self.signers_path, public_key)
        self.changed.emit()

    def _make_folder(self, path: Path) -> None:
        from pocplanner.storage.faults import write_error

        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise write_error(error, path, safe=said("Nothing was changed.")) from error
