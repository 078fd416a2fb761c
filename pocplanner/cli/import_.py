"""Reading files of other programs into a plan, on the command line: what would happen is printed first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pocplanner.cli.text import wrapped
from pocplanner.errors import CommandError, shown_text

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pocplanner.errors import Problem
    from pocplanner.exchange.backdrop import ReferencePoint
    from pocplanner.exchange.imports.image_file import CleanImage
    from pocplanner.model.document import Document
    from pocplanner.model.plan import Plan
    from pocplanner.session.import_lists import TableImport
    from pocplanner.session.importing import ImportProposal, ListProposal
    from pocplanner.session.tabular_rows import RowProposal
    from pocplanner.storage.durable import Stamp

UNCHANGED = "The plan is unchanged."
_PICTURES = frozenset({".png", ".jpg", ".jpeg"})


def import_file(options: argparse.Namespace) -> bool:
    """Read a file into a plan and write that, or only say what would happen; whether there was no problem.

    Raises the errors of reading and mapping, E311 where the file to write exists, E315 where none is named.
    """
    if options.origin.suffix.lower() in _PICTURES:
        return _place_picture(options)
    # Here, so that the other commands do not wait for what an import needs.
    from pocplanner.exchange.imports.read import read_foreign
    from pocplanner.model.ids import random_ids
    from pocplanner.session.import_lists import import_list
    from pocplanner.session.importing import ImportChoices, propose_import, table_imports

    document, stamp, target = _opened(options)
    source: Path = options.origin
    file = read_foreign(source.name, _bytes(source))
    into = import_list(options.into) if options.into else None
    tables = table_imports(file, into, options.sheet or "")
    if options.map:
        tables = tuple(item.mapped(_mapping(options.map)) for item in tables)
    choices = ImportChoices(decimal_comma=options.decimal_comma, add_ends=options.add_ends)
    proposal = propose_import(document.plan, file, tables, random_ids, choices)
    print("".join(_lines(proposal, tables, source.name, _names(document.plan, proposal))), end="")
    if proposal.problems and not options.leave_out:
        more = " With --leave-out, what has no problem is taken over." if proposal.command is not None else ""
        print(f"{UNCHANGED}{more}")
        return False
    if proposal.command is None or options.dry_run or target is None:
        print(UNCHANGED)
        return True
    _write(document, proposal, target, stamp)
    return True


def _place_picture(options: argparse.Namespace) -> bool:
    """Put a picture behind the sketch of a plan file, in a file of its own beside it."""
    from pocplanner.exchange.backdrop import Backdrop, backdrop_path, save_backdrop
    from pocplanner.exchange.imports.image_file import clean_image
    from pocplanner.storage.fs import RealFs

    plan = Path(options.plan)
    if not plan.is_file():
        what = "A picture stands beside a plan file, and there is none of this name"
        raise CommandError("E315", what, where=str(plan), safe="Nothing was written.", remedy="Name a plan file.")
    image = clean_image(options.origin.name, _bytes(options.origin))
    backdrop = Backdrop.of(image, [_reference_point(image, text) for text in options.point])
    print("".join(_told("Notes", image.notes)), end="")
    if options.dry_run:
        print("Nothing was written.")
        return True
    save_backdrop(RealFs(), plan, backdrop)
    print(f"Written: {backdrop_path(plan)}. It stays on this computer and is no part of the plan.")
    return True


def _reference_point(image: CleanImage, text: str) -> ReferencePoint:
    from pocplanner.exchange.backdrop import point_of
    from pocplanner.model.positions import parse_position

    dots, _sign, where = text.partition("=")
    try:
        x, y = map(float, dots.split(","))
        position = parse_position(where)
    except ValueError as error:
        raise CommandError(
            "E154",
            f"“{shown_text(text)}” is no point of the picture with its position. {error}",
            safe="Nothing was written.",
            remedy='Write for example --point "120,340=4.612, 26.204": dots from the left and from above.',
        ) from error
    return point_of(image, x, y, position)


def _opened(options: argparse.Namespace) -> tuple[Document, Stamp, Path | None]:
    """The plan, what its file must still hold when it is written, and where to write; nowhere for a dry run."""
    from pocplanner.cli.main import open_plan
    from pocplanner.storage.codec import load_document
    from pocplanner.storage.durable import ABSENT
    from pocplanner.storage.fs import RealFs

    plan, output = Path(options.plan), options.output
    if plan.exists() and (output is None or (output.exists() and output.samefile(plan))):
        document, stamp = load_document(RealFs(), plan)
        return document, stamp, plan
    document = open_plan(options.plan)
    if output is None and not options.dry_run:
        what = "A sample is not written over; the plan needs a file to write to"
        raise CommandError("E315", what, safe="Nothing was written.", remedy="Add -o OUT, or --dry-run.")
    if output is not None and output.exists():
        raise CommandError(
            "E311",
            "The file exists already",
            where=str(output),
            safe="It was not changed.",
            remedy="Choose another name.",
        )
    return document, ABSENT, output


def _bytes(source: Path) -> bytes:
    from pocplanner.exchange.imports.foreign import MOST_BYTES
    from pocplanner.storage.fs import RealFs

    try:
        return RealFs().read(source, MOST_BYTES + 1)
    except OSError as error:
        raise CommandError(
            "E111",
            "The file cannot be read, or is no regular file",
            where=str(source),
            safe=UNCHANGED,
            remedy="Check its name and that you may read it.",
        ) from error


def _mapping(text: str) -> dict[str, str]:
    """Headings and fields, as in ``Name=name;Lat=position.latitude``."""
    pairs = [part.partition("=") for part in text.split(";") if part.strip()]
    if any(not sign for _heading, sign, _field in pairs):
        raise CommandError(
            "E317",
            f"“{text}” does not say which column holds which field",
            safe=UNCHANGED,
            remedy='Write for example --map "Name=name;Lat=position.latitude"; an empty field leaves a column out.',
        )
    return {heading.strip(): field.strip() for heading, _sign, field in pairs}


def _write(document: Document, proposal: ImportProposal, target: Path, stamp: Stamp) -> None:
    from pocplanner.storage.codec import clear_text_banner, save_document
    from pocplanner.storage.fs import RealFs

    assert proposal.command is not None, "looked at before"
    plan = proposal.command.run(document.plan).plan
    save_document(RealFs(), target, document.model_copy(update={"plan": plan}), expect=stamp)
    print(f"Written: {target}. {clear_text_banner()}")


# What is printed


def _names(plan: Plan, proposal: ImportProposal) -> dict[str, str]:
    """Names of all objects as they would be, by id."""
    from pocplanner.model.walk import object_id, objects
    from pocplanner.session.names import name_of

    after = plan if proposal.command is None else proposal.command.run(plan).plan
    return {object_id(entry.object): name_of(entry.object) for entry in objects(after)}


def _lines(
    proposal: ImportProposal, tables: Sequence[TableImport], name: str, names: Mapping[str, str]
) -> Iterator[str]:
    for item in tables:
        pairs = zip(item.headings, item.matching.paths, strict=True)
        columns = ", ".join(f"{heading or '(no heading)'} = {path}" for heading, path in pairs if path is not None)
        sheet = f" (sheet “{item.table.title}”)" if item.table.title else ""
        yield f"{wrapped(f'{name}{sheet} into {item.into.name}: {columns}.')}\n"
    for listed in proposal.lists:
        yield from _list_lines(listed, names)
    yield from _told("Problems", proposal.problems)
    yield from _told("Look at", proposal.warnings)
    yield from _told("Notes", proposal.notes)


def _list_lines(listed: ListProposal, names: Mapping[str, str]) -> Iterator[str]:
    from pocplanner.session.tabular_rows import Outcome

    count = listed.proposal.count
    yield (
        f"{listed.into.name}: {count(Outcome.ADD):,} to add, {count(Outcome.CHANGE):,} to change, "
        f"{count(Outcome.SAME):,} without a change, {count(Outcome.PROBLEM):,} with a problem\n"
    )
    for row in listed.proposal.rows:
        if row.outcome in {Outcome.ADD, Outcome.CHANGE}:
            yield f"{wrapped(_row_text(row, names, changed=row.outcome is Outcome.CHANGE))}\n"


def _row_text(row: RowProposal, names: Mapping[str, str], *, changed: bool) -> str:
    fields = (
        f"{change.target.label}: {f'{_shown(change.old, names)} → ' if changed else ''}{_shown(change.new, names)}"
        for change in row.changes
        if change.target.path not in {"name", "title"}
    )
    return f"{'~' if changed else '+'} {shown_text(row.name)}" + "".join(f"; {field}" for field in fields)


def _shown(value: object, names: Mapping[str, str]) -> str:
    """A value in words; an id of the plan by its name."""
    from pocplanner.model.positions import PositionForm, format_position
    from pocplanner.model.situation import Position
    from pocplanner.model.times import MinuteRange

    if value is None or value == () or value == "":
        return "not set"
    if isinstance(value, tuple):
        return ", ".join(_shown(item, names) for item in value)
    if isinstance(value, Position):
        return value.mgrs or format_position(value, PositionForm.DECIMAL)
    if isinstance(value, MinuteRange):
        return f"{value.low}-{value.high} min"
    label = getattr(value, "label", value)
    text = str(label() if callable(label) else label)
    return shown_text(names.get(text, text))


def _told(head: str, problems: Iterable[Problem]) -> Iterator[str]:
    lines = [f"{wrapped(str(problem))}\n" for problem in problems]
    if lines:
        yield f"{head} ({len(lines)}):\n"
        yield from lines


def add_arguments(command: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    command.add_argument("plan", metavar="PLAN", help="a plan file, which is changed, or the name of a sample")
    command.add_argument("--from", dest="origin", type=Path, required=True, metavar="FILE", help="file to read")
    command.add_argument("--into", metavar="LIST", help="list of the plan, such as places; default: what fits best")
    command.add_argument("--sheet", metavar="NAME", help="sheet of a workbook")
    command.add_argument("--map", metavar='"COLUMN=FIELD;..."', help="columns that are not known by their headings")
    command.add_argument("--decimal-comma", action="store_true", help="12,5 is twelve and a half")
    command.add_argument("--add-ends", action="store_true", help="add places at the ends of lines where there is none")
    command.add_argument(
        "--point", action="append", default=[], metavar='"X,Y=POSITION"', help="a picture: two or three known points"
    )
    command.add_argument("--leave-out", action="store_true", help="take over what has no problem")
    command.add_argument("-o", "--output", type=Path, metavar="OUT", help="write another plan file")
    command.add_argument("--dry-run", action="store_true", help="only say what would happen")
