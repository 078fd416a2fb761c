"""Whether the program works on this machine: library, samples, saving, brief."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pocplanner.assessment.assess import assess, compare_options
from pocplanner.errors import PocPlannerError
from pocplanner.guidance.library import bundled, content_digest
from pocplanner.storage.codec import load_document, save_document
from pocplanner.storage.fs import RealFs
from pocplanner.storage.samples import load_sample, sample_names

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: A day for plans that name none, so that the result does not depend on when the test runs.
_DAY = date(2026, 1, 1)


def run(folder: Path) -> bool:
    """Run all checks, print one line each, and return whether all passed. *folder* takes temporary files."""
    checks: list[tuple[str, Callable[[], str]]] = [
        ("guidance library", _library),
        *((f"sample {name}", lambda name=name: _sample(name)) for name in sample_names()),
        ("save and open", lambda: _round_trip(folder)),
        ("brief", _brief),
    ]
    return all([_report(name, check) for name, check in checks])


def _report(name: str, check: Callable[[], str]) -> bool:
    try:
        print(f"passed  {name}: {check()}")
    except PocPlannerError as error:
        print(f"FAILED  {name}: {error}")
        return False
    except Exception as error:  # a machine on which a part is missing or broken is what this looks for
        print(f"FAILED  {name}: {type(error).__name__}: {error}")
        return False
    return True


def _library() -> str:
    library = bundled()
    if content_digest(library.data) != library.digest:
        raise PocPlannerError("E902", "The guidance library was changed", remedy="Do not use this installation.")
    return f"{len(library.entries)} entries, {library.digest[:12]}"


def _sample(name: str) -> str:
    plan = load_sample(name).plan
    result = assess(plan, bundled(), plan.as_of or _DAY)
    return f"{len(result.triggered())} triggered, {len(result.possible())} possible"


def _round_trip(folder: Path) -> str:
    document = load_sample(sample_names()[0])
    path = folder / "selftest.pocplan.json"
    save_document(RealFs(), path, document, expect=None)
    same = load_document(RealFs(), path)[0] == document
    if not same:
        raise PocPlannerError("E901", "A saved plan reads back differently", remedy="Do not use this installation.")
    return f"{path.stat().st_size:,} bytes, read back equal"


def _brief() -> str:
    from pocplanner.reporting.brief import brief_pdf

    document = load_sample(sample_names()[0])
    as_of = document.plan.as_of or _DAY
    assessment = assess(document.plan, bundled(), as_of, document.plan.decision.recommended_option)
    data = brief_pdf(document, assessment, bundled(), comparisons=compare_options(document.plan, bundled(), as_of))
    return f"{len(data):,} bytes"
