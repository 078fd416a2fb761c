"""Commands on the guidance library. Lint, test and compile read the TOML files; the rest reads what ships."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pocplanner.assessment.readiness import CHECKS
from pocplanner.cli.score import score_library
from pocplanner.errors import GuidanceError, Problem
from pocplanner.guidance.library import COMPILED, Library, bundled, compiled_bytes, from_folder, source_folder
from pocplanner.guidance.lint import lint
from pocplanner.rules.cases import run_cases
from pocplanner.storage.fs import RealFs
from pocplanner.storage.saver import write_whole

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

_DONE, _BAD = 0, 2


def list_entries(_options: argparse.Namespace) -> int:
    """Print id, kind and title of every entry."""
    library = bundled()
    for entry in sorted(library.data.entries, key=lambda item: (item.kind, item.order, item.id)):
        text = entry.text["en"]
        title = text.question if entry.kind == "question" else text.title  # type: ignore[union-attr]  # by kind
        print(f"{entry.id:40} {entry.kind:16} {title}")
    return _DONE


def show(options: argparse.Namespace) -> int:
    """Print one entry as JSON."""
    entry = bundled().entry(options.entry)
    print(entry.model_dump_json(indent=2, by_alias=True, exclude_defaults=True))
    return _DONE


def lint_library(_options: argparse.Namespace) -> int:
    """Print every problem of the library's content."""
    library = Library(from_folder(source_folder()))
    unknown = [
        Problem("E420", f"the program has no check “{entry.check}”", entry.id)
        for entry in library.readiness
        if entry.check not in CHECKS
    ]
    return _report((*lint(library), *unknown), f"guidance lint: {len(library.entries)} entries, no problem")


def run_library_cases(_options: argparse.Namespace) -> int:
    """Run the cases of all rules."""
    count, problems = run_cases(Library(from_folder(source_folder())))
    return _report(problems, f"guidance test: {count} cases, all as expected")


def compile_library(options: argparse.Namespace) -> int:
    """Write the compiled library, or say whether the one that ships is up to date."""
    data = compiled_bytes(from_folder(source_folder()))
    target = Path(str(source_folder())).parent / COMPILED
    if options.check:
        if target.exists() and target.read_bytes() == data:
            print("guidance compile: up to date")
            return _DONE
        raise GuidanceError(
            "E405",
            "The compiled guidance library is stale",
            where=COMPILED,
            safe="Nothing was changed.",
            remedy="Run: pocplanner-cli guidance compile.",
        )
    write_whole(RealFs(), target, data)
    print(f"guidance compile: {len(data):,} bytes")
    return _DONE


def _report(problems: Sequence[Problem], success: str) -> int:
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        print(f"{len(problems)} problem{'s' if len(problems) != 1 else ''}", file=sys.stderr)
        return _BAD
    print(success)
    return _DONE


ACTIONS: dict[str, Callable[[argparse.Namespace], int]] = {
    "list": list_entries,
    "show": show,
    "lint": lint_library,
    "test": run_library_cases,
    "compile": compile_library,
    "score": score_library,
}
