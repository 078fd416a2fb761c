"""Verifying a brief or a plan on the command line, and handing out the checker that needs nothing of this program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.reporting.check import check_file, write_checker
from pocplanner.reporting.verdict import Origin
from pocplanner.reporting.verify_plan import PlanVerdict
from pocplanner.storage.fs import RealFs
from pocplanner.storage.identity import read_signers

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from pocplanner.model.document import Document
    from pocplanner.reporting.verdict import Verdict

_ORIGIN = {
    Origin.OTHER_PLAN: "It is another plan than the one at hand.",
    Origin.SAME_STATE: "It is the plan at hand, in the same state.",
    Origin.OTHER_STATE: "It is the plan at hand, in another state.",
}


def verify(options: argparse.Namespace, document: Document | None) -> bool:
    """Print the verdict; whether the brief is verified, or the plan whole. Raises for files that cannot be read."""
    fs = RealFs()
    known = read_signers(fs, options.known) if options.known is not None else ()
    verdict = check_file(fs, options.file, signature=options.signature, known=known, document=document)
    print(verdict)
    for line in _plan_details(verdict) if isinstance(verdict, PlanVerdict) else _details(verdict):
        print(f"  {line}")
    return verdict.whole if isinstance(verdict, PlanVerdict) else verdict.verified


def _details(verdict: Verdict) -> Iterator[str]:
    """What people compare with the paper and by telephone."""
    said = verdict.statement
    if said is not None:
        yield f"Check characters on every page of the brief that was signed: {said.check}"
        yield f"Fingerprint of the key that signed: {verdict.fingerprint}"


def _plan_details(verdict: PlanVerdict) -> Iterator[str]:
    """What can be said of a plan file."""
    if verdict.problem is not None:
        yield from str(verdict.problem).splitlines()
    if verdict.document is None:
        return
    yield f"State of the plan (SHA-256): {verdict.digest}"
    if verdict.origin in _ORIGIN:
        yield _ORIGIN[verdict.origin]
    if not verdict.own_bytes:
        yield "It is not as this version of the program writes it, but another program, another version, or by hand."
    yield from verdict.briefs or ("No brief is recorded in it.",)


def checker(options: argparse.Namespace) -> int:
    """Write the one-file checker for people who do not have this program."""
    write_checker(RealFs(), options.out)
    print(f"Written: {options.out}. It needs Python 3.9 or newer and the package cryptography. Give it to the readers")
    print("of your briefs by another way than the briefs, together with your fingerprint.")
    return 0
