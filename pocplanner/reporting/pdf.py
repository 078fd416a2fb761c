"""From a report to the bytes of a PDF: PDF/UA-1 and PDF/A-3a, the same bytes for the same report.

No clock, user or machine enters the file. pikepdf adds what reportlab cannot write: structure tree, XMP, output intent.
"""

from __future__ import annotations

import io
import re
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfgen.canvas import Canvas

from pocplanner.errors import StoppedError
from pocplanner.reporting.compose import Composer, anchors_of
from pocplanner.reporting.fonts import main_face
from pocplanner.reporting.furniture import FurnitureSetter
from pocplanner.reporting.layout import Part, anchor_pages, pages_of, parts_of, running_heads
from pocplanner.reporting.painter import Painter
from pocplanner.reporting.structure import write_structure
from pocplanner.reporting.styles import MARGIN_X, PAGE_HEIGHT, PAGE_WIDTH, Weight
from pocplanner.reporting.text import Typesetter
from pocplanner.reporting.xmp import icc_profile, xmp_packet

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocplanner.reporting.blocks import Attachment, Report
    from pocplanner.reporting.layout import Page
    from pocplanner.reporting.tagging import Element

Places = dict[str, tuple[int, float]]
"""Page, from 0, and height above its foot of each anchor."""

PRODUCER = "POC Planner"
_BAD_END = b"\r\nendstream"
"""A stream whose last byte is a carriage return: with the line feed after it, its length can be read in two ways."""
_ATTEMPTS = 40
_NULL_TARGET = (
    (re.compile(rb"(?m)^<0000>$"), b"<FFFD>"),
    (re.compile(rb"(<[0-9A-F]{2,4}> )<0000>"), rb"\1<FFFD>"),
    (re.compile(rb"(<[0-9A-F]{2,4}> <[0-9A-F]{2,4}> \[)<0000>"), rb"\1<FFFD>"),
)
"""reportlab maps code 0 to U+0000, which PDF/A forbids; it is never shown."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF, its number of pages and which part stands on which of them."""

    pdf: bytes
    pages: int
    parts: tuple[Part, ...]


class _Steps:
    """Passes on how far the print is, and ends it where nobody waits any more."""

    def __init__(self, progress: Callable[[int, int], object], stop: Callable[[], bool]) -> None:
        self._progress, self._stop = progress, stop
        self._told = -1

    def at(self, percent: float) -> None:
        """Say that so much is done."""
        if self._stop():
            raise StoppedError
        if int(percent) > self._told:
            self._told = int(percent)
            self._progress(self._told, 100)


def report_pdf(
    report: Report,
    *,
    progress: Callable[[int, int], object] = lambda done, of: None,
    stop: Callable[[], bool] = lambda: False,
) -> bytes:
    """The report as PDF. Raises :class:`ReportError` E162 before anything is drawn where a character has no glyph.

    *progress* is told how much is done and of how much; raises :class:`StoppedError` once *stop* says so.
    """
    return printed(report, progress=progress, stop=stop).pdf


def printed(
    report: Report,
    *,
    progress: Callable[[int, int], object] = lambda done, of: None,
    stop: Callable[[], bool] = lambda: False,
) -> Printed:
    """As :func:`report_pdf`, with the pages of each part."""
    if len(report.attachments) > 1:
        raise ValueError("a report has one attachment at most")
    steps = _Steps(progress, stop)
    typesetter = Typesetter(anchors_of(report))
    composer = Composer(typesetter)
    slabs = composer.compose(report, lambda share: steps.at(50 * share))
    pages = pages_of(slabs)
    parts = parts_of(pages)
    furniture = FurnitureSetter(report.furniture, typesetter, running_heads(parts, len(pages)))
    typesetter.check()
    typesetter.page_of = anchor_pages(pages)
    drawn, places = _drawn(report, pages, furniture, typesetter, steps)
    return Printed(_finished(drawn, report, composer.root, places, steps), len(pages), parts)


def _drawn(
    report: Report, pages: list[Page], furniture: FurnitureSetter, typesetter: Typesetter, steps: _Steps
) -> tuple[bytes, Places]:
    face = main_face(Weight.REGULAR)
    buffer = io.BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        invariant=1,
        pageCompression=0,
        lang=report.language,
        initialFontName=face.name,  # type: ignore[arg-type]  # the stub takes it for a size
    )
    painter = Painter(canvas, typesetter.page_of)
    for number, page in enumerate(pages, start=1):
        steps.at(50 + 25 * number / len(pages))
        for slab, top in page.placed:
            slab.put(painter, MARGIN_X, top)
        furniture.paint(painter, number)
        canvas.showPage()
        painter.marker.new_page()
    canvas.save()
    return buffer.getvalue(), painter.places


def _finished(drawn: bytes, report: Report, root: Element, places: Places, steps: _Steps) -> bytes:
    with pikepdf.open(io.BytesIO(drawn)) as pdf:
        steps.at(80)
        _mend_fonts(pdf)
        _pack_streams(pdf)
        steps.at(85)
        _identity(pdf, report)
        for attachment in report.attachments:
            _attach(pdf, attachment)
        write_structure(pdf, root, places)
        steps.at(90)
        saved = _saved(pdf)
    steps.at(100)
    return saved


def _attach(pdf: pikepdf.Pdf, attachment: Attachment) -> None:
    """Put a file inside, without the dates that pikepdf would give it."""
    stream = pdf.make_stream(attachment.content)
    stream.Type, stream.Subtype = Name.EmbeddedFile, Name(f"/{attachment.mime}")
    stream.Params = Dictionary(Size=len(attachment.content))
    packed = zlib.compress(attachment.content, 6)
    if packed.endswith(b"\r"):  # see _BAD_END; not a byte may be added to this one
        stream.write(packed.hex().encode() + b">", filter=Array([Name.ASCIIHexDecode, Name.FlateDecode]))
    else:
        stream.write(packed, filter=Name.FlateDecode)
    name = String(attachment.name)
    file = pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=name,
            UF=name,
            Desc=String(attachment.description),
            AFRelationship=Name.Source,
            EF=Dictionary(F=stream, UF=stream),
        )
    )
    pdf.Root.AF = Array([file])
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([name, file])))


def _saved(pdf: pikepdf.Pdf) -> bytes:
    """The bytes of the file. Object streams are packed on saving; where one ends badly, all objects are numbered anew.

    Attribute classes that nothing uses shift the numbers, which stand in every object stream.
    """
    classes = Dictionary()
    for attempt in range(_ATTEMPTS):
        out = io.BytesIO()
        mode = pikepdf.ObjectStreamMode.generate
        pdf.save(out, min_version="1.7", object_stream_mode=mode, deterministic_id=True)
        if _BAD_END not in out.getvalue():
            break
        classes[f"/Spare{attempt}"] = pdf.make_indirect(Dictionary(O=Name.Layout))
        pdf.Root.StructTreeRoot.ClassMap = classes
    return out.getvalue()


def _pack_streams(pdf: pikepdf.Pdf) -> None:
    """Compress pages, fonts and character maps so that none ends in a carriage return."""
    for page in pdf.pages:
        _pack(page.obj.Contents)
    for item in pdf.objects:
        if not isinstance(item, Dictionary):
            continue
        if "/FontFile2" in item:
            stream = item.FontFile2
            stream.Length1 = _pack(stream)
        elif "/ToUnicode" in item:
            _pack(item.ToUnicode)


def _pack(stream: pikepdf.Object) -> int:
    """Compress a stream, with as many line feeds after it as it needs to end well; returns its length unpacked.

    The last byte is that of a checksum, in which a line feed counts and a zero byte would not.
    """
    content = stream.read_bytes()
    while (packed := zlib.compress(content, 6)).endswith(b"\r"):
        content += b"\n"
    stream.write(packed, filter=Name.FlateDecode)
    return len(content)


def _identity(pdf: pikepdf.Pdf, report: Report) -> None:
    """Title, producer, language, output intent; no dates, names of people or machines."""
    catalog = pdf.Root
    info = pdf.docinfo
    for key in list(info.keys()):
        del info[key]
    info[Name.Title] = String(report.title)
    info[Name.Producer] = String(PRODUCER)
    packet = pdf.make_stream(xmp_packet(report.title, report.language, PRODUCER))
    packet.Type, packet.Subtype = Name.Metadata, Name.XML
    catalog.Metadata = packet
    catalog.Lang = String(report.language)
    catalog.MarkInfo = Dictionary(Marked=True)
    catalog.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    profile = pdf.make_stream(icc_profile())
    profile.N, profile.Alternate = 3, Name.DeviceRGB
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB IEC61966-2.1"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=profile,
    )
    catalog.OutputIntents = Array([pdf.make_indirect(intent)])


def _mend_fonts(pdf: pikepdf.Pdf) -> None:
    """Replace the forbidden target U+0000 in reportlab's character maps."""
    for item in pdf.objects:
        if isinstance(item, Dictionary) and item.get("/Type") == Name.Font and "/ToUnicode" in item:
            before = after = item.ToUnicode.read_bytes()
            for pattern, target in _NULL_TARGET:
                after = pattern.sub(target, after)
            if after != before:
                item.ToUnicode.write(after)
