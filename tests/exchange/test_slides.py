"""Slides: what stands on them and what does not fit, their pictures, and that another text is refused."""

from __future__ import annotations

import io
import re

import pptx
import pytest
from pptx.enum.shapes import MSO_SHAPE_TYPE

from pocplanner.errors import ReportError
from pocplanner.exchange.export import Choices, Sensitive, made
from pocplanner.exchange.office_package import packed, unpacked
from pocplanner.exchange.pptx_export import PptxExport
from pocplanner.storage.samples import sample_names
from tests.exchange.sources import shown_of, source_of_sample
from tests.exchange.test_documents import text_of


def test_that_a_slide_with_another_text_is_refused() -> None:
    source = source_of_sample("quiet-patrol")
    parts = unpacked(PptxExport().make(source))
    name = "ppt/slides/slide2.xml"
    parts[name] = parts[name].replace(b"The operation", b"No operation")
    with pytest.raises(ReportError) as caught:
        PptxExport().reread(source, packed(parts))
    assert caught.value.code == "E482"


@pytest.mark.parametrize("sample", sample_names())
def test_that_slides_carry_marking_notes_and_alternative_texts_and_stay_on_the_page(sample: str) -> None:
    source = source_of_sample(sample)
    show = pptx.Presentation(io.BytesIO(made(PptxExport(), source).data))
    assert len(show.slides) == 10
    for slide in show.slides:
        texts = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
        assert sum(source.document.plan.marking.label in text for text in texts) >= 2
        assert slide.notes_slide.notes_text_frame.text.startswith("Where it stands: Brief")
        for shape in slide.shapes:
            assert shape._element.xpath(".//p:cNvPr")[0].get("descr")
            foot = shape.top + (sum(row.height for row in shape.table.rows) if shape.has_table else shape.height)
            assert foot <= show.slide_height
            assert shape.left >= 0
            assert shape.left + shape.width <= show.slide_width


def test_that_what_does_not_fit_on_a_slide_is_counted_and_no_operation_is_always_shown() -> None:
    show = pptx.Presentation(io.BytesIO(made(PptxExport(), source_of_sample("north-axis")).data))
    risks = show.slides[3]
    shown = len(next(shape.table for shape in risks.shapes if shape.has_table).rows) - 1
    total = int(re.findall(r"\((\d+)\)", risks.shapes.title.text)[0])
    assert f"+{total - shown} in the brief" in [shape.text_frame.text for shape in risks.shapes if shape.has_text_frame]
    options = next(shape.table for shape in show.slides[2].shapes if shape.has_table)
    assert any("No operation" in row.cells[0].text for row in options.rows)


@pytest.mark.parametrize("with_map", [False, True])
def test_that_slides_hold_matrix_timeline_and_the_map_that_was_asked_for_with_their_words(with_map: bool) -> None:
    source = source_of_sample("urban-quarter", Choices(sketch_map=with_map))
    file = made(PptxExport(), source)
    show = pptx.Presentation(io.BytesIO(file.data))
    found = [
        (number, shape)
        for number, slide in enumerate(show.slides, start=1)
        for shape in slide.shapes
        if shape.shape_type == MSO_SHAPE_TYPE.PICTURE
    ]
    words = [(number, shape._element.xpath(".//p:cNvPr")[0].get("descr").split()[0]) for number, shape in found]
    assert words == [*([(2, "Sketch")] if with_map else []), (4, "Matrix"), (5, "Timeline")]
    assert file.contents.counts["picture"] == len(found)
    assert (Sensitive.POSITIONS in file.contents.sensitive) == with_map
    assert ("do not imply official endorsement" in text_of(file.data)) == with_map
    name = next(name for name in unpacked(file.data) if name.endswith("slide4.xml"))
    changed = {name: unpacked(file.data)[name].replace(b'descr="Matrix', b'descr="Table')}
    with pytest.raises(ReportError) as caught:
        PptxExport().reread(shown_of(PptxExport(), source), packed(unpacked(file.data) | changed))
    assert caught.value.code == "E482"
