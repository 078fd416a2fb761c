"""Ways to change a PDF so that a reader sees, or a viewer does, something else than was signed (R13b)."""

from __future__ import annotations

import io
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pypdf import PdfReader, PdfWriter

from tests.reporting.signed import small_pdf

if TYPE_CHECKING:
    from collections.abc import Callable

generic: Any = import_module("pyhanko.pdf_utils.generic")  # it carries few types
TTFont: Any = import_module("fontTools.ttLib").TTFont  # it carries none

Loose: TypeAlias = Any
"""Objects of packages that carry no types."""

OTHER_TEXT = b"BT /F2+0 9.6 Tf 1 0 0 1 54 759.62 Tm (12 people shelter at Camp A.) Tj ET"
WHITE_BOX = b"q 1 g 50 750 400 20 re f Q "


def by_pikepdf(change: Callable[[pikepdf.Pdf], object], **how: Loose) -> Callable[[bytes], bytes]:
    """A change that pikepdf makes; saved *how*."""

    def run(pdf: bytes) -> bytes:
        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(pdf)) as file:
            change(file)
            file.save(out, **how)
        return out.getvalue()

    return run


def by_pypdf(change: Callable[[PdfWriter], object]) -> Callable[[bytes], bytes]:
    """A change that pypdf makes."""

    def run(pdf: bytes) -> bytes:
        out = io.BytesIO()
        writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
        change(writer)
        writer.write(out)
        return out.getvalue()

    return run


def appended(change: Callable[[Any], None]) -> Callable[[bytes], bytes]:
    """A change that pyHanko appends as an incremental update: every byte of the original stays where it was."""

    def run(pdf: bytes) -> bytes:
        writer: Any = IncrementalPdfFileWriter(io.BytesIO(pdf))
        change(writer)
        out = io.BytesIO()
        writer.write(out)
        assert out.getvalue().startswith(pdf)
        assert out.getvalue() != pdf
        return out.getvalue()

    return run


# What pikepdf does


def _nothing(_pdf: object) -> None:
    pass


def _content(pdf: pikepdf.Pdf) -> bytes:
    return pdf.pages[0].Contents.read_bytes()


def _digits_in_text(pdf: pikepdf.Pdf) -> None:
    assert b"<312c323030" in _content(pdf)
    pdf.pages[0].Contents.write(_content(pdf).replace(b"<312c323030", b"<302c303132"))


def _digits_in_font(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        stream = font.FontDescriptor.FontFile2
        face = TTFont(io.BytesIO(stream.read_bytes()))
        outlines = face["glyf"]
        names = face.getGlyphOrder()
        outlines[names[1]], outlines[names[2]] = outlines[names[2]], outlines[names[1]]
        out = io.BytesIO()
        face.save(out)
        stream.write(out.getvalue())
        stream.Length1 = len(out.getvalue())


def _digits_in_character_map(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        text = font.ToUnicode.read_bytes()
        font.ToUnicode.write(text.replace(b"<31> <0031>", b"<31> <0039>"))


def _fonts_exchanged(pdf: pikepdf.Pdf) -> None:
    fonts = pdf.pages[0].Resources.Font
    fonts["/F1+0"], fonts["/F2+0"] = fonts["/F2+0"], fonts["/F1+0"]


def _annotation(**fields: Loose) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        box = Array([50, 750, 450, 770])
        pdf.pages[0].Annots = Array([pdf.make_indirect(Dictionary(Type=Name.Annot, Rect=box, F=4, **fields))])

    return change


def _action(**fields: Loose) -> Dictionary:
    return Dictionary(**fields)


def _reversed(pdf: pikepdf.Pdf) -> None:
    pdf.pages.reverse()


def _optional_content(pdf: pikepdf.Pdf) -> None:
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Text")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(OFF=Array([group])))
    pdf.pages[0].Resources.Properties = Dictionary(Hidden=group)
    pdf.pages[0].Contents.write(b"/OC /Hidden BDC\n" + _content(pdf) + b"\nEMC")


def _form_field(pdf: pikepdf.Pdf) -> None:
    _annotation(Subtype=Name.Widget, FT=Name.Tx, T=String("Decision"), V=String("approved"))(pdf)
    pdf.Root.AcroForm = Dictionary(Fields=Array([pdf.pages[0].Annots[0]]))


def _attachment(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["plan.json"] = b"{}"


def _title(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo[Name.Title] = String("Operation Other Road")


def _author(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo[Name.Author] = String("SRSG")


def _metadata(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Metadata.write(pdf.Root.Metadata.read_bytes().replace(b"Open Road", b"Shut Road"))


def _no_metadata(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Metadata


def _bookmark(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("Approved", 0))


def _overlay(pdf: pikepdf.Pdf) -> None:
    with pikepdf.open(io.BytesIO(small_pdf("3,400"))) as other:
        pdf.pages[0].add_overlay(other.pages[0], pikepdf.Rectangle(0, 0, 595, 842))


def _page_of_another(pdf: pikepdf.Pdf) -> None:
    with pikepdf.open(io.BytesIO(small_pdf("3,400"))) as other:
        pdf.pages[0] = other.pages[0]


def _set(place: Callable[[pikepdf.Pdf], pikepdf.Object], name: str, value: object) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        place(pdf)[name] = value

    return change


def _root(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return pdf.Root


def _page(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return pdf.pages[0].obj


def _untagged(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot


# What an incremental update does


def _stream(data: bytes) -> Loose:
    return generic.StreamObject(stream_data=data)


def _first_page(writer: Loose) -> Loose:
    return writer.root["/Pages"]["/Kids"][0]


def _touch_page(writer: Loose) -> Loose:
    kids = writer.root["/Pages"]["/Kids"]
    writer.mark_update(kids.raw_get(0))
    return kids[0]


def _new_content(writer: Loose) -> None:
    _touch_page(writer)["/Contents"] = writer.add_object(_stream(OTHER_TEXT))


def _content_behind(writer: Loose) -> None:
    page = _touch_page(writer)
    more = writer.add_object(_stream(WHITE_BOX + OTHER_TEXT))
    page["/Contents"] = generic.ArrayObject([page.raw_get("/Contents"), more])


def _shadow_hide(writer: Loose) -> None:
    """A box that covers the text, as if somebody had taken off a cover that was there."""
    box = generic.DictionaryObject(
        {
            generic.pdf_name("/Type"): generic.pdf_name("/Annot"),
            generic.pdf_name("/Subtype"): generic.pdf_name("/Square"),
            generic.pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (50, 750, 450, 770))),
            generic.pdf_name("/IC"): generic.ArrayObject(map(generic.NumberObject, (1, 1, 1))),
        }
    )
    _touch_page(writer)["/Annots"] = generic.ArrayObject([writer.add_object(box)])


def _shadow_replace(writer: Loose) -> None:
    """Another font under the name of the old one."""
    fonts = _touch_page(writer)["/Resources"]["/Font"]
    fonts["/F2+0"] = fonts.raw_get("/F1+0")
    writer.mark_update(writer.root["/Pages"]["/Kids"].raw_get(0))
    writer.update_container(fonts)


def _shadow_hide_and_replace(writer: Loose) -> None:
    """Another catalog with pages of its own, which the new end of the file shows."""
    page = generic.DictionaryObject(_first_page(writer))
    page["/Contents"] = writer.add_object(_stream(OTHER_TEXT))
    kids = generic.ArrayObject([writer.add_object(page)])
    pages = {"/Type": generic.pdf_name("/Pages"), "/Kids": kids, "/Count": generic.NumberObject(1)}
    tree = generic.DictionaryObject({generic.pdf_name(key): value for key, value in pages.items()})
    writer.root["/Pages"] = writer.add_object(tree)
    writer.update_root()


def _fewer_pages(writer: Loose) -> None:
    pages = writer.root["/Pages"]
    del pages["/Kids"][1]
    pages["/Count"] = generic.NumberObject(2)
    writer.mark_update(writer.root.raw_get("/Pages"))


def _script(writer: Loose) -> None:
    script = {"/S": generic.pdf_name("/JavaScript"), "/JS": generic.pdf_string("app.alert(1)")}
    writer.root["/OpenAction"] = generic.DictionaryObject(
        {generic.pdf_name(key): value for key, value in script.items()}
    )
    writer.update_root()


def _other_info(writer: Loose) -> None:
    title = generic.DictionaryObject({generic.pdf_name("/Title"): generic.pdf_string("Other")})
    writer.set_info(title)


SCRIPT: dict[str, Any] = {"S": Name.JavaScript, "JS": String("app.alert(1)")}

PDF_CHANGES: dict[str, Callable[[bytes], bytes]] = {
    # written anew, nothing to see
    "saved again by pikepdf": by_pikepdf(_nothing),
    "saved again for the web": by_pikepdf(_nothing, linearize=True),
    "saved again without object streams": by_pikepdf(_nothing, object_stream_mode=pikepdf.ObjectStreamMode.disable),
    "saved again unpacked, as by qpdf --qdf": by_pikepdf(_nothing, qdf=True),
    "saved again by pypdf": by_pypdf(_nothing),
    "encrypted with an empty password": by_pikepdf(_nothing, encryption=pikepdf.Encryption(user="", owner="x")),
    # another text
    "digits of the text changed": by_pikepdf(_digits_in_text),
    "digits swapped in the font": by_pikepdf(_digits_in_font),
    "digits swapped in the character map": by_pikepdf(_digits_in_character_map),
    "fonts exchanged": by_pikepdf(_fonts_exchanged),
    "content of a page replaced": by_pikepdf(lambda pdf: pdf.pages[0].Contents.write(OTHER_TEXT)),
    "text painted over": by_pikepdf(lambda pdf: pdf.pages[0].Contents.write(_content(pdf) + WHITE_BOX + OTHER_TEXT)),
    "page of another brief laid over": by_pikepdf(_overlay),
    "page swapped for that of another brief": by_pikepdf(_page_of_another),
    "hidden by optional content": by_pikepdf(_optional_content),
    # annotations, forms and actions
    "note over the text": by_pikepdf(_annotation(Subtype=Name.FreeText, Contents=String("12"), DA=String("/F 9 Tf"))),
    "box over the text": by_pikepdf(_annotation(Subtype=Name.Square, IC=Array([1, 1, 1]))),
    "stamp": by_pikepdf(_annotation(Subtype=Name.Stamp, Name=Name.Approved)),
    "text struck out": by_pikepdf(_annotation(Subtype=Name.StrikeOut, QuadPoints=Array([50, 770, 450, 770] * 2))),
    "link to a site": by_pikepdf(
        _annotation(Subtype=Name.Link, A=_action(S=Name.URI, URI=String("https://example.invalid")))
    ),
    "link that starts a program": by_pikepdf(
        _annotation(Subtype=Name.Link, A=_action(S=Name.Launch, F=String("x.exe")))
    ),
    "decision filled into a form": by_pikepdf(_form_field),
    "script on opening": by_pikepdf(_set(_root, "/OpenAction", _action(**SCRIPT))),
    "file attached by pypdf": by_pypdf(lambda writer: writer.add_attachment("plan.json", b"{}")),
    "script on showing a page": by_pikepdf(_set(_page, "/AA", _action(O=_action(**SCRIPT)))),
    "file attached": by_pikepdf(_attachment),
    # pages
    "page deleted": by_pikepdf(lambda pdf: pdf.pages.__delitem__(1)),
    "pages in another order": by_pikepdf(_reversed),
    "page twice": by_pikepdf(lambda pdf: pdf.pages.append(pdf.pages[0])),
    "blank page added": by_pikepdf(lambda pdf: pdf.add_blank_page()),
    "page turned": by_pikepdf(_set(_page, "/Rotate", 180)),
    "page cropped": by_pikepdf(_set(_page, "/CropBox", Array([0, 0, 595, 755]))),
    "page made smaller": by_pikepdf(_set(_page, "/MediaBox", Array([0, 0, 595, 755]))),
    "page scaled": by_pikepdf(_set(_page, "/UserUnit", 10)),
    # what is not on the pages
    "title in the file changed": by_pikepdf(_title),
    "author in the file added": by_pikepdf(_author),
    "metadata changed": by_pikepdf(_metadata),
    "metadata removed": by_pikepdf(_no_metadata),
    "information changed by pypdf": by_pypdf(lambda writer: writer.add_metadata({"/Subject": "Approved"})),
    "bookmark added": by_pikepdf(_bookmark),
    "language changed": by_pikepdf(_set(_root, "/Lang", String("fr"))),
    "structure for screen readers removed": by_pikepdf(_untagged),
    "viewer told to hide its bars": by_pikepdf(_set(_root, "/ViewerPreferences", Dictionary(HideToolbar=True))),
    # bytes
    "junk at the end": lambda pdf: pdf + b"junk",
    "line feed at the end": lambda pdf: pdf + b"\n",
    "zero bytes at the end": lambda pdf: pdf + bytes(512),
    "second file at the end": lambda pdf: pdf + small_pdf("12"),
    "junk at the start": lambda pdf: b"junk\n" + pdf,
    "second file at the start": lambda pdf: small_pdf("12") + pdf,
    "last byte lost": lambda pdf: pdf[:-1],
    "second half lost": lambda pdf: pdf[: len(pdf) // 2],
    "nothing left": lambda _pdf: b"",
    "line ends changed in transit": lambda pdf: pdf.replace(b"\n", b"\r\n"),
    "comment after the first line": lambda pdf: pdf.replace(b"\n", b"\n% approved\n", 1),
    "version in the first line changed": lambda pdf: pdf.replace(b"%PDF-1.7", b"%PDF-1.4", 1),
    "two bytes exchanged": lambda pdf: pdf[:5000] + pdf[5001:5002] + pdf[5000:5001] + pdf[5002:],
    # incremental updates
    "update with other content": appended(_new_content),
    "update with content on top": appended(_content_behind),
    "update that hides (shadow hide)": appended(_shadow_hide),
    "update that replaces (shadow replace)": appended(_shadow_replace),
    "update with another catalog (shadow hide and replace)": appended(_shadow_hide_and_replace),
    "update without a page": appended(_fewer_pages),
    "update with a script": appended(_script),
    "update with other information": appended(_other_info),
}
