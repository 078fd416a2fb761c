"""Checking whatever file somebody was handed, a brief, its signature or a plan, and the checker for other readers."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from pocplanner.reporting.verify import verify_file
from pocplanner.reporting.verify_plan import SUFFIXES, verify_plan
from pocplanner.storage.durable import again
from pocplanner.storage.saver import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pocplanner.model.document import Document
    from pocplanner.reporting.verdict import Verdict
    from pocplanner.reporting.verify_plan import PlanVerdict
    from pocplanner.review.signing import KnownSigner
    from pocplanner.storage.fs import Fs

CHECKER = "check_brief.py"


def check_file(
    fs: Fs,
    path: Path,
    *,
    signature: Path | None = None,
    known: Sequence[KnownSigner] = (),
    document: Document | None = None,
) -> Verdict | PlanVerdict:
    """The verdict on a plan file, or on a brief, named by its PDF or signature file; *document* is the plan at hand.

    Raises what :func:`verify_file` and :func:`verify_plan` raise.
    """
    if signature is None and _is_plan(fs, path):
        return verify_plan(fs, path, document)
    return verify_file(fs, path, signature=signature, known=known, document=document)


def write_checker(fs: Fs, path: Path) -> None:
    """Write the one-file checker for people who do not have this program. Raises `PlanFileError`."""
    write_whole(fs, path, files("pocplanner_resources").joinpath(CHECKER).read_bytes())


def _is_plan(fs: Fs, path: Path) -> bool:
    """Whether a file means to be a plan: by its name, which damage leaves as it is, or by its first sign."""
    name = path.name.partition("~")[0]
    if path.suffix == ".sig":
        return False
    try:
        start = again(fs.read, path, 64)
    except OSError:
        return False  # told by whoever reads it
    if start.startswith(b"%PDF"):
        return False
    return name.endswith(SUFFIXES) or start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
