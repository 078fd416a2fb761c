"""Commands on the guidance library. Lint, test and compile read the TOML files; the rest reads what ships.

With mission packs, each looks at the library with the packs on it, and lint and test tell only what the packs brought.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pocplanner.assessment.readiness import CHECKS
from pocplanner.cli.packs import given_packs, library_with, with_packs
from pocplanner.cli.score import score_library
from pocplanner.errors import CommandError, GuidanceError, Problem
from pocplanner.guidance.combine import faults_of_packs
from pocplanner.guidance.library import COMPILED, Library, bundled, compiled_bytes, from_folder, source_folder
from pocplanner.guidance.lint import lint
from pocplanner.guidance.packs import SUFFIX, pack_bytes
from pocplanner.guidance.summary import about_class, summary_of
from pocplanner.model.vocab import PathwayClass
from pocplanner.rules.cases import run_cases
from pocplanner.storage.fs import RealFs
from pocplanner.storage.saver import write_whole

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

_DONE, _BAD = 0, 2


def list_entries(options: argparse.Namespace) -> int:
    """Print id, kind and title of every entry, or of a kind or class; or the library in numbers."""
    library = with_packs(bundled(), options)
    entries = library.data.entries
    kinds = sorted({entry.kind for entry in entries})
    classes = [pathway.value for pathway in PathwayClass]
    for given, known, what in ((options.kind, kinds, "kind"), (options.pathway, classes, "class")):
        if given is not None and given not in known:
            remedy = f"Use one of: {', '.join(known)}."
            raise CommandError("E314", f"There is no {what} “{given}”", safe="Nothing was listed.", remedy=remedy)
    if options.summary:
        from pocplanner.cli.guidance_summary import summary_text

        print(summary_text(summary_of(library), library), end="")
        return _DONE
    for entry in sorted(entries, key=lambda item: (item.kind, item.order, item.id)):
        if options.kind not in {None, entry.kind}:
            continue
        if options.pathway is not None and not about_class(entry, PathwayClass(options.pathway), library):
            continue
        text = entry.text["en"]
        title = text.question if entry.kind == "question" else text.title  # type: ignore[union-attr]  # by kind
        origin = library.origin(entry.id)
        print(f"{entry.id:40} {entry.kind:16} {title}{f' [{origin}]' if origin.pack else ''}")
    return _DONE


def show(options: argparse.Namespace) -> int:
    """Print one entry as JSON, and on the other stream from which mission pack it comes."""
    library = with_packs(bundled(), options)
    entry = library.entry(options.entry)
    print(entry.model_dump_json(indent=2, by_alias=True, exclude_defaults=True))
    if library.origin(entry.id).pack:
        print(f"From {library.origin(entry.id)}.", file=sys.stderr)
    return _DONE


def lint_library(options: argparse.Namespace) -> int:
    """Print every problem of the library's content, or those that mission packs brought."""
    library = Library(from_folder(source_folder()))
    if options.pack:
        return _lint_packs(library, options)
    unknown = [
        Problem("E420", f"the program has no check “{entry.check}”", entry.id)
        for entry in library.readiness
        if entry.check not in CHECKS
    ]
    return _report((*lint(library), *unknown), f"guidance lint: {len(library.entries)} entries, no problem")


def _lint_packs(library: Library, options: argparse.Namespace) -> int:
    packs = given_packs(options)
    try:
        made = library_with(library, packs)
    except GuidanceError as error:
        return _report(error.problems, "")
    given = sum(len(item.added) + len(item.overridden) for item in made.packs)
    names = ", ".join(item.pack.label for item in made.packs)
    return _report((), f"guidance lint: {given} entries of {names}, no problem")


def run_library_cases(options: argparse.Namespace) -> int:
    """Run the cases of all rules; with mission packs, tell what they brought."""
    library = Library(from_folder(source_folder()))
    made = with_packs(library, options)
    count, problems = run_cases(made)
    if made.packs:
        problems = faults_of_packs(made, problems, run_cases(library)[1])
    return _report(problems, f"guidance test: {count} cases, all as expected")


def compile_library(options: argparse.Namespace) -> int:
    """Write the compiled library, or say whether the one that ships is up to date.

    With mission packs the file goes to another place: what ships never holds one.
    """
    made = with_packs(Library(from_folder(source_folder())), options)
    data = compiled_bytes(made.data)
    shipped = Path(str(source_folder())).parent / COMPILED
    target = options.output or shipped
    if made.packs and (options.output is None or (target.exists() and target.samefile(shipped))):
        raise CommandError(
            "E315",
            "The library that ships holds no mission pack",
            where=COMPILED,
            safe="Nothing was written.",
            remedy="Name another file with -o.",
        )
    if options.check:
        if target.exists() and target.read_bytes() == data:
            print("guidance compile: up to date")
            return _DONE
        raise GuidanceError(
            "E405",
            "The compiled guidance library is stale",
            where=COMPILED if target == shipped else str(target),
            safe="Nothing was changed.",
            remedy="Run: pocplanner-cli guidance compile.",
        )
    write_whole(RealFs(), target, data)
    print(f"guidance compile: {len(data):,} bytes")
    return _DONE


def write_pack(options: argparse.Namespace) -> int:
    """Write a mission pack as one file."""
    from pocplanner.storage.pack_files import read_pack

    if not options.output.name.endswith(SUFFIX) or options.output.name == SUFFIX:
        raise CommandError(
            "E316",
            f"The name of a mission pack in one file ends in {SUFFIX}",
            where=str(options.output),
            safe="Nothing was written.",
            remedy=f"Write for example: -o my-mission{SUFFIX}.",
        )
    pack = read_pack(RealFs(), options.folder)
    write_whole(RealFs(), options.output, pack_bytes(pack))
    print(f"Written: {options.output} ({pack.label}, {len(pack.entries)} entries, digest {pack.digest}).")
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
    "pack": write_pack,
}
