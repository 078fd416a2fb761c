"""Signing identities on the command line: make one, show one, and come to know the key of somebody else."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from pocplanner.cli.passphrase import Passphrases
from pocplanner.errors import SigningError
from pocplanner.reporting.signature import read_signature
from pocplanner.review.signing import KnownSigner, fingerprint, same_fingerprint
from pocplanner.storage.faults import shown_path
from pocplanner.storage.fs import RealFs
from pocplanner.storage.identity import add_signer, new_identity, read_identity, read_signers, remove_signer
from pocplanner.storage.small_json import UnsoundFileError, read_file

if TYPE_CHECKING:
    import argparse


def new(options: argparse.Namespace) -> int:
    """Make a signing identity."""
    passphrases = Passphrases(options.passphrase_fd)
    made = new_identity(RealFs(), options.out, options.office, passphrases.new("New passphrase: "))
    print(f"Written: {options.out}, the signing identity of {made.post}. Keep a copy of it in a safe.")
    print(f"Fingerprint: {fingerprint(made.public_key)}")
    print("Read it out by telephone to each office that will check your briefs.")
    return 0


def show(options: argparse.Namespace) -> int:
    """Show an identity without opening it, or the signers of a list."""
    fs = RealFs()
    try:
        stored = read_identity(fs, options.file)
    except SigningError as error:
        if error.code != "E106":
            raise
    else:
        print(f"Office or post: {stored.post}")
        print(f"Fingerprint:    {fingerprint(stored.public_key)}")
        print(f"Public key:     {stored.public_key}")
        return 0
    for signer in read_signers(fs, options.file):
        print(f"{fingerprint(signer.public_key)}  {signer.post}  ({signer.checked})")
    return 0


def know(options: argparse.Namespace) -> int:
    """Put a key on a list of known signers, if its fingerprint is the one that was read out."""
    key = _public_key(options.key)
    if not same_fingerprint(key, options.fingerprint):
        raise SigningError(
            "E195",
            f"The fingerprint that was read out is not that of this key, which is {fingerprint(key)}",
            safe="The list is unchanged; the key is not trusted.",
            remedy="Let the office read out all 32 characters again; if they differ, the key is not theirs.",
        )
    try:
        signer = KnownSigner(public_key=key, post=options.office, checked=options.checked)
    except ValidationError as error:
        raise SigningError(
            "E188",
            "The office, or how the key was checked, is empty, longer than a line, or cannot be printed",
            safe="The list is unchanged.",
            remedy="Write both in one line each.",
        ) from error
    add_signer(RealFs(), options.signers, signer)
    print(f"{options.signers}: knows {signer.post} by {fingerprint(key)}.")
    return 0


def forget(options: argparse.Namespace) -> int:
    """Take a key off a list of known signers."""
    fs = RealFs()
    for signer in read_signers(fs, options.signers):
        if same_fingerprint(signer.public_key, options.fingerprint):
            remove_signer(fs, options.signers, signer.public_key)
            print(f"{options.signers}: no longer knows {signer.post} by {fingerprint(signer.public_key)}.")
            return 0
    raise SigningError(
        "E196",
        "No key of this fingerprint is on the list",
        where=shown_path(options.signers),
        safe="The list is unchanged.",
        remedy="Look at the list: pocplanner-cli identity show SIGNERS.",
    )


def _public_key(source: str) -> str:
    """The key that is written there, or that a file holds. Raises :class:`SigningError` E183 or as for identities."""
    if re.fullmatch("[0-9a-f]{64}", source):
        return source
    path = Path(source)
    data = read_file(RealFs(), path)
    try:
        found = read_signature(data)
    except UnsoundFileError:
        if b"pocplanner-brief-signature" not in data:
            return read_identity(RealFs(), path).public_key
    else:
        if found.sound:
            return found.statement.public_key
    raise SigningError(
        "E183",
        "The signature file was changed or is damaged",
        where=shown_path(path),
        safe="The list is unchanged.",
        remedy="Ask the office for it again.",
    )


ACTIONS = {"new": new, "show": show, "know": know, "forget": forget}
