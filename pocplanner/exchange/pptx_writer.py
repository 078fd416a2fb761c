"""Slides as PPTX: real text boxes and tables, the marking on each slide, alternative texts, nothing of a template."""

from __future__ import annotations

import io
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Emu, Inches, Pt

from pocplanner.exchange.office_package import APP_PROPERTIES, core_properties, packed, unpacked, visible
from pocplanner.exchange.slides import WIDTH, height_of
from pocplanner.exchange.word_styles import hexed
from pocplanner.reporting.blocks import Matrix
from pocplanner.reporting.figure_files import can_be_drawn, figure_png
from pocplanner.reporting.styles import ACCENT, GROUP_FILL, HEAD_FILL, INK, LEVELS, MARKING, QUIET, WHITE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from pocplanner.exchange.slides import Grid, Slide
    from pocplanner.reporting.styles import Colour

_SLIDE: Final = (13.333, 7.5)
_LEFT: Final = 0.52
_TOP: Final = 1.4
_BOTTOM: Final = 6.7
_APART: Final = 0.15
_CAPTION: Final = 0.5
_LEAST: Final = 6.0
"""Inches below which a picture under a table is not worth its place: nobody could read it."""
_DROPPED: Final = re.compile(r"docProps/thumbnail\.jpeg|ppt/printerSettings/.*")
_RELATION: Final = re.compile(rb'<Relationship [^>]*(?:thumbnail\.jpeg|printerSettings1\.bin)"[^>]*/>')
_DEFAULTS: Final = re.compile(rb'<Default Extension="(?:jpeg|bin)"[^>]*/>')


def slides_pptx(slides: Sequence[Slide], marking: str, day: date) -> bytes:
    """The slides as bytes; *marking* stands at the top and bottom of each. The same slides give the same bytes."""
    show = Presentation()
    _widen(show)
    layout = next(item for item in show.slide_layouts if item.name == "Title Only")
    for other in [item for item in show.slide_layouts if item is not layout]:
        show.slide_layouts.remove(other)
    for number, slide in enumerate(slides, start=1):
        _add(show.slides.add_slide(layout), slide, marking, f"{number} of {len(slides)}")
    buffer = io.BytesIO()
    show.save(buffer)
    return _neutral(buffer.getvalue(), day)


def _neutral(data: bytes, day: date) -> bytes:
    parts = {name: part for name, part in unpacked(data).items() if not _DROPPED.fullmatch(name)}
    for name in ("_rels/.rels", "ppt/_rels/presentation.xml.rels"):
        parts[name] = _RELATION.sub(b"", parts[name])
    parts["[Content_Types].xml"] = _DEFAULTS.sub(b"", parts["[Content_Types].xml"])
    parts["docProps/core.xml"] = core_properties("Briefing", day).encode()
    parts["docProps/app.xml"] = APP_PROPERTIES.encode()
    return packed(parts)


def _widen(show: Any) -> None:  # noqa: ANN401 - python-pptx gives no useful type
    """The default is 4:3: its master and layouts are stretched with the slides."""
    factor = Inches(_SLIDE[0]) / show.slide_width
    show.slide_width, show.slide_height = Inches(_SLIDE[0]), Inches(_SLIDE[1])
    for holder in (show.slide_master, *show.slide_layouts):
        for shape in holder.shapes:
            if shape.element.xpath(".//p:spPr/a:xfrm"):
                shape.left, shape.width = Emu(round(shape.left * factor)), Emu(round(shape.width * factor))


def _add(page: Any, slide: Slide, marking: str, number: str) -> None:  # noqa: ANN401
    title = page.shapes.title
    title.left, title.top, title.width, title.height = (Inches(size) for size in (_LEFT, 0.55, WIDTH, 0.75))
    title.text_frame.word_wrap = True
    title.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    size = 26 if len(slide.title) <= 70 else 20
    _write(title.text_frame.paragraphs[0], slide.title, size, ACCENT, bold=True)
    title.text_frame.paragraphs[0].alignment = PP_ALIGN.LEFT
    _name(title, "Title", "Title of the slide")
    top = _TOP
    for position, (label, text) in enumerate(slide.texts, start=1):
        tall = _tall(label, text)
        box = _box(page, (_LEFT, top, WIDTH, tall), f"Text {position}", label or "Text")
        if label:
            _write(box.text_frame.paragraphs[0], label, 12, QUIET, bold=True)
            _write(box.text_frame.add_paragraph(), text, 16, INK)
        else:
            _write(box.text_frame.paragraphs[0], text, 16, INK)
        top += tall + 0.05
    if slide.grid is not None:
        _table(page, slide.grid, top + 0.05)
    drawn = picture_of(slide)
    if drawn is not None:
        _picture(page, slide, *drawn)
    if slide.footnote:
        more = _box(page, (_LEFT, 6.72, WIDTH, 0.3), "More", "What does not fit")
        _write(more.text_frame.paragraphs[0], slide.footnote, 12, QUIET, bold=True)
    for name, at in (("Marking, top", 0.12), ("Marking, bottom", 7.05)):
        box = _box(page, (_LEFT, at, WIDTH, 0.32), name, "Security marking")
        _write(box.text_frame.paragraphs[0], marking, 12, MARKING, bold=True)
        box.text_frame.paragraphs[0].alignment = PP_ALIGN.CENTER
    box = _box(page, (_LEFT + WIDTH - 1.5, 7.05, 1.5, 0.32), "Number", "Number of the slide")
    _write(box.text_frame.paragraphs[0], number, 11, QUIET)
    box.text_frame.paragraphs[0].alignment = PP_ALIGN.RIGHT
    page.notes_slide.notes_text_frame.text = f"Where it stands: {slide.notes}"


def _tall(label: str, text: str) -> float:
    lines = sum(max(1, -(-len(part) // 105)) for part in text.split("\n"))
    return 0.3 * lines + (0.28 if label else 0.08)


@lru_cache(maxsize=16)
def picture_of(slide: Slide) -> tuple[bytes, tuple[float, float, float, float]] | None:
    """The picture of a slide with its place in inches; none where it has none, no room, or a letter without glyph."""
    if slide.figure is None or not can_be_drawn(slide.figure):
        return None
    used = slide.grid.width if slide.grid is not None and slide.grid.width < WIDTH else 0.0
    left, top = _LEFT + used + (_APART if used else 0.0), _TOP if used else _foot(slide) + _APART
    width, height = _LEFT + WIDTH - left, _BOTTOM - top - (_CAPTION if slide.caption else 0.0)
    # The matrix is set anew for the room that it has; other drawings are made larger or smaller.
    narrow = isinstance(slide.figure, Matrix)
    data = figure_png(slide.figure, width=width * 72) if narrow else figure_png(slide.figure)
    across, down = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))  # of the head of the PNG
    scale = min(width / across, height / down)
    if not used and across * scale < _LEAST:
        return None
    return data, (left, top, across * scale, down * scale)


def _foot(slide: Slide) -> float:
    """Inches from the top at which texts and table end."""
    top = _TOP + sum(_tall(label, text) + 0.05 for label, text in slide.texts)
    if slide.grid is None:
        return top
    rows = sum(height_of(row, slide.grid.widths, slide.grid.width) for row in slide.grid.rows)
    return top + 0.05 + rows + (0.32 if any(slide.grid.heads) else 0.0)


def _picture(page: Any, slide: Slide, data: bytes, at: tuple[float, float, float, float]) -> None:  # noqa: ANN401
    assert slide.figure is not None
    shape = page.shapes.add_picture(io.BytesIO(data), *(Inches(size) for size in at))
    _name(shape, "Picture", slide.figure.alt)
    if slide.caption:
        left, top, width, height = at
        box = _box(page, (left, top + height, width, _CAPTION), "Caption", "Remark on the picture")
        _write(box.text_frame.paragraphs[0], slide.caption, 9, QUIET)


def _table(page: Any, grid: Grid, top: float) -> None:  # noqa: ANN401
    has_head = any(grid.heads)
    total = sum(grid.widths)
    frame = page.shapes.add_table(
        len(grid.rows) + has_head, len(grid.heads), Inches(_LEFT), Inches(top), Inches(grid.width), Inches(0.3)
    )
    _name(frame, grid.name, f"Table: {grid.name}")
    table = frame.table
    table.first_row, table.horz_banding, table.first_col = has_head, False, True
    for column, width in zip(table.columns, grid.widths, strict=True):
        column.width = Inches(grid.width * width / total)
    if has_head:
        table.rows[0].height = Inches(0.32)
        for cell, head in zip(table.rows[0].cells, grid.heads, strict=True):
            _fill(cell, head, HEAD_FILL, INK, bold=True)
    rows = list(table.rows)[has_head:]
    for position, (row, texts) in enumerate(zip(rows, grid.rows, strict=True)):
        row.height = Inches(height_of(texts, grid.widths, grid.width))
        level = grid.levels[position] if grid.levels else None
        for number, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
            fill, ink = GROUP_FILL if position % 2 else WHITE, INK
            if level is not None and grid.heads[number] == "Level":
                fill, ink = LEVELS[level].fill, LEVELS[level].text
            _fill(cell, text, fill, ink, bold=number == 0)


def _fill(cell: Any, text: str, fill: Colour, ink: Colour, *, bold: bool = False) -> None:  # noqa: ANN401
    cell.fill.solid()
    cell.fill.fore_color.rgb = _rgb(fill)
    cell.margin_left = cell.margin_right = Inches(0.07)
    cell.margin_top = cell.margin_bottom = Inches(0.04)
    _write(cell.text_frame.paragraphs[0], text, 12, ink, bold=bold)


def _box(page: Any, at: tuple[float, float, float, float], name: str, alt: str) -> Any:  # noqa: ANN401
    box = page.shapes.add_textbox(*(Inches(size) for size in at))
    box.text_frame.word_wrap = True
    _name(box, name, alt)
    return box


def _name(shape: Any, name: str, alt: str) -> None:  # noqa: ANN401
    shape.name = name
    shape.element.xpath(".//p:cNvPr")[0].set("descr", visible(alt))


def _write(paragraph: Any, text: str, size: int, colour: Colour, *, bold: bool = False) -> None:  # noqa: ANN401
    for number, line in enumerate(text.split("\n")):
        if number:
            paragraph.add_line_break()
        run = paragraph.add_run()
        run.text = line
        run.font.size, run.font.bold, run.font.color.rgb = Pt(size), bold, _rgb(colour)


def _rgb(colour: Colour) -> RGBColor:
    made: RGBColor = RGBColor.from_string(hexed(colour))  # type: ignore[no-untyped-call]
    return made
