"""Verifying a brief on the command line, and handing out the checker that needs nothing of this program."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from pocplanner.reporting.verify import verify_file
from pocplanner.storage.fs import RealFs
from pocplanner.storage.identity import read_signers
from pocplanner.storage.saver import write_whole

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from pocplanner.model.document import Document
    from pocplanner.reporting.verify import Verdict


def verify(options: argparse.Namespace, document: Document | None) -> bool:
    """Print the verdict, and return whether the brief is verified. Raises for files that cannot be read."""
    fs = RealFs()
    known = read_signers(fs, options.known) if options.known is not None else ()
    verdict = verify_file(fs, options.file, signature=options.signature, known=known, document=document)
    print(verdict)
    for line in _details(verdict):
        print(line)
    return verdict.verified


def _details(verdict: Verdict) -> Iterator[str]:
    """What people compare with the paper and by telephone."""
    said = verdict.statement
    if said is not None:
        yield f"  Check characters on every page of the brief that was signed: {said.check}"
        yield f"  Fingerprint of the key that signed: {verdict.fingerprint}"


def checker(options: argparse.Namespace) -> int:
    """Write the one-file checker for people who do not have this program."""
    data = files("pocplanner_resources").joinpath("check_brief.py").read_bytes()
    write_whole(RealFs(), options.out, data)
    print(f"Written: {options.out}. It needs Python 3.9 or newer and the package cryptography. Give it to the readers")
    print("of your briefs by another way than the briefs, together with your fingerprint.")
    return 0
