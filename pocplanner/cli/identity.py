"""Signing identities on the command line: make one, show one, and come to know the key of somebody else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pocplanner.cli.passphrase import Passphrases
from pocplanner.errors import SigningError
from pocplanner.reporting.signers import heard_signer, key_in_file, signer_by_fingerprint, typed_key
from pocplanner.review.signing import fingerprint
from pocplanner.storage.faults import shown_path
from pocplanner.storage.fs import RealFs
from pocplanner.storage.identity import add_signer, new_identity, read_identity, read_signers, remove_signer
from pocplanner.storage.public_part import public_part
from pocplanner.storage.saver import write_whole

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


def public(options: argparse.Namespace) -> int:
    """Write the public part of an identity, to hand out."""
    stored = read_identity(RealFs(), options.file)
    if options.out.exists() and options.out.samefile(options.file):
        raise SigningError(
            "E313",
            "The public part would take the place of the identity",
            where=shown_path(options.out),
            safe="Nothing was written.",
            remedy="Choose another name.",
        )
    write_whole(RealFs(), options.out, public_part(stored))
    print(f"Written: {options.out}, the public key of {stored.post}. It holds nothing secret.")
    print(f"Fingerprint: {fingerprint(stored.public_key)}")
    return 0


def know(options: argparse.Namespace) -> int:
    """Put a key on a list of known signers, if its fingerprint is the one that was read out."""
    key = typed_key(options.key) or key_in_file(RealFs(), Path(options.key))[0]
    signer = heard_signer(key, post=options.office, heard=options.fingerprint, checked=options.checked)
    add_signer(RealFs(), options.signers, signer)
    print(f"{options.signers}: knows {signer.post} by {fingerprint(key)}.")
    return 0


def forget(options: argparse.Namespace) -> int:
    """Take a key off a list of known signers."""
    fs = RealFs()
    signer = signer_by_fingerprint(read_signers(fs, options.signers), options.fingerprint)
    if signer is None:
        raise SigningError(
            "E196",
            "No key of this fingerprint is on the list",
            where=shown_path(options.signers),
            safe="The list is unchanged.",
            remedy="Look at the list: pocplanner-cli identity show SIGNERS.",
        )
    remove_signer(fs, options.signers, signer.public_key)
    print(f"{options.signers}: no longer knows {signer.post} by {fingerprint(signer.public_key)}.")
    return 0


ACTIONS = {"new": new, "show": show, "public": public, "know": know, "forget": forget}
