"""Mission packs, with the sources: which changed the guidance, what each added or replaced, which are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.assessment.packs import SHORT, PackState
from pocplanner.reporting.blocks import (
    Box,
    Cell,
    Column,
    Heading,
    Look,
    Paragraph,
    Row,
    Style,
    Table,
    Tone,
    Words,
    cell,
    own,
    typed,
)
from pocplanner.reporting.phrases import count_of

if TYPE_CHECKING:
    from pocplanner.assessment.packs import PackUse
    from pocplanner.reporting.blocks import Block, Inline
    from pocplanner.reporting.context import Context


def with_packs(context: Context) -> tuple[tuple[str, Inline], ...]:
    """Rows on the library in use, beside those on the library that ships."""
    used = [use for use in context.assessment.packs if use.state is not PackState.LEFT_OUT]
    if not used:
        return (("Mission packs", own("none in use")),)
    return (
        ("Mission packs", own(count_of(len(used), "pack") + " in use, listed below")),
        ("Digest with the packs", own(context.assessment.library_digest)),
    )


def mission_packs(context: Context) -> tuple[Block, ...]:
    """The packs in use and those left out; nothing where the plan has to do with none."""
    packs = context.assessment.packs
    if not packs:
        return ()
    columns = (Column("Mission pack", 0.27), Column("Standing", 0.2), Column("Adds", 0.27), Column("Overrides", 0.26))
    missing = [use for use in packs if use.state is PackState.LEFT_OUT]
    warning = Box(
        (
            Paragraph(
                (
                    Words(f"Made without {count_of(len(missing), 'mission pack')} that the plan pins. ", Look.STRONG),
                    *own("Risks, measures and questions of the mission are missing from this brief."),
                ),
                Style.SMALL,
            ),
        ),
        Tone.WARNING,
    )
    return (
        Heading(2, "Mission packs"),
        *((warning,) if missing else ()),
        Table("Mission packs and what they change", columns, tuple(_row(use) for use in packs)),
    )


def _row(use: PackUse) -> Row:
    where = f"mission pack {use.pack}"
    name: list[Inline] = [typed(use.title or use.pack, where, Look.STRONG)]
    name.append((*typed(f"{use.pack} {use.version}", where), Words(f", digest {use.digest[:SHORT]}")))
    if use.state is PackState.LEFT_OUT:
        unknown = cell(own("not known", Look.QUIET))
        return Row((Cell(cell(*name).blocks, header=True), cell(own(use.state.words, Look.STRONG)), unknown, unknown))
    adds: list[Inline] = [own(_list(use.added))]
    if use.glossary:
        adds.append(own(f"{count_of(use.glossary, 'name')} fixed by its glossary"))
    changes: list[Inline] = [own(_list(use.overridden)), *(own(f"Crosswalk: {step}") for step in use.crosswalk)]
    standing = cell(own(use.state.words, Look.PLAIN if use.state is PackState.PINNED else Look.STRONG))
    return Row((Cell(cell(*name).blocks, header=True), standing, cell(*adds), cell(*changes)))


def _list(identifiers: tuple[str, ...]) -> str:
    return ", ".join(identifiers) or "no entry"
