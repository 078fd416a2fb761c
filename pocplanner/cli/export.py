"""Exports on the command line: what is in one is printed before it is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pocplanner.cli.brief import annexes_of
from pocplanner.errors import CommandError, ReportError
from pocplanner.exchange.formats import FORMATS, export_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from pocplanner.assessment.result import Assessment
    from pocplanner.exchange.export import Choices, Contents, Export
    from pocplanner.guidance.library import Library
    from pocplanner.model.document import Document


def export(options: argparse.Namespace, document: Document, assessment: Assessment, library: Library) -> None:
    """Print what an export holds, then write it unless it is a dry run. Raises the errors of the frame, and E313."""
    # Here, so that the other commands do not wait for what an export needs.
    from pocplanner.exchange.export import Source, contents_of, made, refuse_plan, write
    from pocplanner.storage.fs import RealFs

    output: Path | None = options.output
    if output is None and not options.dry_run:
        raise CommandError(
            "E487",
            "An export needs a file to write to",
            safe="Nothing was written.",
            remedy="Add -o OUT, or --dry-run to see only what it would hold.",
        )
    if output is not None:
        refuse_plan(Path(options.plan), output)
    way = export_of(options.to)
    choices = _choices(options, way)
    source = Source(document, assessment, library, choices)
    print(contents_text(way.label, contents_of(way, source)), end="")
    if options.dry_run or output is None:
        print("Nothing was written.")
        return
    write(RealFs(), output, made(way, source))
    print(f"Written: {output}.")


def _choices(options: argparse.Namespace, way: Export) -> Choices:
    """The choices of a person; those of one format are refused for every other one."""
    from pocplanner.exchange.docx_export import DocxChoices
    from pocplanner.exchange.export import Choices
    from pocplanner.exchange.figures_export import FigureChoices
    from pocplanner.exchange.geojson_export import PlacesChoices

    own = {"populations": options.populations, "annexes": options.annex, "figure": options.figure}
    for name in (name for name, chosen in own.items() if chosen and name not in way.choices):
        raise ReportError(
            "E484",
            f"{way.label} does not take the choice “{name}”",
            safe="Nothing was written and the plan is unchanged.",
            remedy="Leave this choice out, or choose another format.",
        )
    table, exact, drawn = options.table or "", options.exact_counts, options.map
    if options.to == "docx":
        what = options.what or ("tasking" if options.addressee else "brief")
        if options.addressee and what != "tasking":
            raise _not_taken("--addressee belongs to --what tasking", "Leave it out, or add --what tasking.")
        annexes = annexes_of(options.annex) if options.annex else ()
        return DocxChoices(table, exact, drawn, what=what, annexes=annexes, addressee=options.addressee or "")
    if options.what or options.addressee:
        raise _not_taken(f"--to {options.to} takes no --what and no --addressee", "Leave them out, or add --to docx.")
    if options.populations:
        return PlacesChoices(table, exact, drawn, populations=True)
    if options.figure:
        return FigureChoices(table, exact, drawn, figure=options.figure)
    return Choices(table, exact, drawn)


def _not_taken(what: str, remedy: str) -> CommandError:
    return CommandError("E329", what, safe="Nothing was written.", remedy=remedy)


def contents_text(label: str, contents: Contents) -> str:
    """What an export holds, for a terminal."""
    return "".join(_lines(label, contents))


def _lines(label: str, contents: Contents) -> Iterator[str]:
    from pocplanner.cli.text import wrapped

    yield f"{label} with:\n"
    for line in contents.lines():
        yield f"{wrapped(line)}\n"


def add_arguments(command: argparse.ArgumentParser) -> None:
    """The arguments of the command, beside those of every command on a plan."""
    command.add_argument("--to", required=True, choices=tuple(FORMATS), help="format")
    command.add_argument("-o", "--output", type=Path, metavar="OUT", help="file to write")
    command.add_argument("--table", choices=("register", "measures", "schedule"), help="table of a CSV file")
    command.add_argument("--what", choices=("brief", "annex", "tasking"), help="text document; default: the brief")
    command.add_argument("--addressee", metavar="OFFICE", help="tasking: for example force_hq or human_rights")
    command.add_argument(
        "--annex",
        action="append",
        default=[],
        metavar="LETTER",
        help="DOCX: an annex of the brief; can be given again",
    )
    command.add_argument("--map", action="store_true", help="DOCX, PPTX: a sketch map, which shows positions")
    command.add_argument("--figure", metavar="NAME", help="figures: only the matrix, the timeline or the map")
    command.add_argument("--option", metavar="ID", help="default: the recommended option")
    command.add_argument("--exact-counts", action="store_true", help="JSON: keep numbers of people under ten")
    command.add_argument("--populations", action="store_true", help="GeoJSON: numbers of people with the places")
    command.add_argument("--dry-run", action="store_true", help="only print what the export would hold")
