"""The signing identity of the person at this computer, opened once per start, and the keys that this computer knows.

Both files lie beside the settings: they belong to the person and the computer, never to a plan.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pocplanner.errors import PlanFileError

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.review.signing import KnownSigner, SigningIdentity
    from pocplanner.storage.fs import Fs
    from pocplanner.storage.identity import StoredIdentity


class SigningKeeper(QObject):
    """Keeps one identity and one list of known signers. Its methods raise what the files behind them raise."""

    changed = Signal()
    """The identity was made, opened or locked, or the list is another one."""

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
        from pocplanner.storage.identity import new_identity

        self.identity_path.parent.mkdir(parents=True, exist_ok=True)
        self.opened = new_identity(self._fs, self.identity_path, post, passphrase).unlock(passphrase)
        self.changed.emit()

    def open(self, passphrase: str) -> SigningIdentity:
        """The identity, open from now on. Takes about a fifth of a second. Raises E104 for a wrong passphrase."""
        stored = self.stored()
        if stored is None:
            raise PlanFileError(
                "E100",
                "There is no signing identity on this computer",
                safe="Nothing was signed.",
                remedy="Make one on the page “Keys and checks”.",
            )
        self.opened = stored.unlock(passphrase)
        self.changed.emit()
        return self.opened

    def lock(self) -> None:
        """Forget the opened identity; the file stays."""
        self.opened = None
        self.changed.emit()

    # Known signers

    def signers(self) -> tuple[KnownSigner, ...]:
        """The keys that this computer knows."""
        from pocplanner.storage.identity import read_signers

        return read_signers(self._fs, self.signers_path) if self.signers_path.exists() else ()

    def know(self, signer: KnownSigner) -> None:
        """Put a signer on the list, whose fingerprint was compared."""
        from pocplanner.storage.identity import add_signer

        self.signers_path.parent.mkdir(parents=True, exist_ok=True)
        add_signer(self._fs, self.signers_path, signer)
        self.changed.emit()

    def forget(self, public_key: str) -> None:
        """Take a key off the list."""
        from pocplanner.storage.identity import remove_signer

        remove_signer(self._fs, self.signers_path, public_key)
        self.changed.emit()
