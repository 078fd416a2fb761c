from __future__ import annotations

import io
from typing import TYPE_CHECKING
from xml.dom import minidom

import page as page_validation
import pytest
from PIL import Image

from pocplanner.analysis.sketch import Sketch, sketch_of
from pocplanner.model.vocab import Component
from pocplanner.reporting.blocks import Matrix, Timeline
from pocplanner.reporting.brief import brief_content, brief_pdf
from pocplanner.reporting.drawing import BOUNDARIES, Figure, Label
from pocplanner.reporting.editions import Annex, Edition, Printing
from pocplanner.reporting.figure_files import figure_png, figure_svg
from pocplanner.reporting.pdf import report_pdf
from pocplanner.reporting.phrases import minutes
from pocplanner.reporting.sketch import Overlay, SketchMap, sketch_map
from pocplanner.storage.samples import load_sample
from tests.benchmarks.plans import grid_plan
from tests.reporting.assessments import full_assessment
from tests.reporting.boxes import faults
from tests.reporting.engine_report import drawing, report
from tests.reporting.library import small_library
from tests.reporting.plans import full_document
from tests.reporting.prints import WHOLE
from tests.reporting.reading import whole_text
from tests.reporting.test_leaks import content_of, inputs_of

if TYPE_CHECKING:
    from pathlib import Path

SAMPLES = ("north-axis", "police-unrest", "quiet-patrol", "urban-quarter")


def mapped(name: str, *, forces: bool = False, overlay: Overlay | None = None) -> SketchMap:
    found = sketch_map(sketch_of(load_sample(name).plan.situation), forces=forces, overlay=overlay)
    assert found is not None
    return found


def words_of(made: SketchMap) -> str:
    """All that can be read on a map and in its key."""
    labels = ["".join(run.text for run in shape.words) for shape in made.figure.shapes if isinstance(shape, Label)]
    return "\n".join([*labels, *("".join(run.text for run in line.words) for line in made.key)])


@pytest.mark.parametrize("name", SAMPLES)
def test_that_every_place_and_route_is_named_on_the_map_or_in_its_key(name: str) -> None:
    situation = load_sample(name).plan.situation
    words = words_of(mapped(name))
    names = [place.name for place in situation.places] + [route.name for route in situation.routes]
    assert [name for name in names if name not in words] == []


@pytest.mark.parametrize("name", SAMPLES)
def test_that_forces_are_shown_only_where_asked(name: str) -> None:
    situation = load_sample(name).plan.situation
    plain, asked = mapped(name), words_of(mapped(name, forces=True))
    forces = [unit.name for unit in situation.mission_units] + [actor.name for actor in situation.armed_actors]
    for force in (*forces, *(partner.name for partner in situation.partner_forces)):
        assert force in asked
        assert force not in words_of(plain)
        assert force not in plain.figure.alt


@pytest.mark.parametrize("name", SAMPLES)
def test_that_no_name_on_the_map_lies_on_another(name: str, tmp_path: Path) -> None:
    made = mapped(name, forces=True)
    pdf = report_pdf(report(made.figure, *made.key_paragraphs(60)))
    assert faults(pdf, tmp_path) == []
    assert BOUNDARIES in whole_text(pdf)


def test_that_notes_and_rings_are_added_only_by_an_overlay() -> None:
    place = load_sample("north-axis").plan.situation.places[0]
    overlay = Overlay({place.id: "40 min"}, frozenset({place.id}), "help comes late")
    words = words_of(mapped("north-axis", overlay=overlay))
    assert f"{place.name}, 40 min" in words
    assert "ring: help comes late" in words
    assert "min" not in words_of(mapped("north-axis")).split()


def test_that_a_situation_without_positions_has_no_map() -> None:
    assert sketch_map(Sketch(sketch_of(load_sample("north-axis").plan.situation).sheet)) is None


def test_that_every_figure_is_a_file_of_its_own() -> None:
    content = brief_content(full_document(), full_assessment(), small_library(), WHOLE)
    figures = [block for block in content.blocks if isinstance(block, (Matrix, Timeline))]
    assert len(figures) == 2
    for figure in (*figures, drawing(), mapped("north-axis").alone()):
        svg, png = figure_svg(figure), figure_png(figure)
        assert figure_png(figure) == png
        root = minidom.parseString(svg).documentElement
        assert root is not None
        assert root.getElementsByTagName("desc")[0].firstChild.data == figure.alt  # type: ignore[union-attr]
        assert not {"script", "a", "image", "use", "style"} & {item.tagName for item in root.getElementsByTagName("*")}
        with Image.open(io.BytesIO(png)) as picture:
            assert not picture.info.keys() - {"dpi"}
            assert len(picture.getcolors(1 << 24) or ()) > 5


def test_that_hostile_names_in_a_figure_are_text() -> None:
    svg = figure_svg(drawing())
    assert "Ansela &lt;b&gt;&amp; Söhne" in svg
    assert BOUNDARIES.partition(" endorsement")[0] in svg


def _printings() -> list[Printing]:
    partners = load_sample("north-axis").plan.situation.partner_forces
    mission = (Component.FORCE, Component.UNPOL, Component.CIVIL_AFFAIRS)
    return [
        Printing(Edition.SRSG),
        Printing(Edition.ADVISER_NOTE),
        *(Printing(Edition.PARTNER, recipient=partner.id) for partner in partners),
        *(Printing(Edition.COMPONENT, recipient=office.value) for office in mission),
    ]


def test_that_map_arrivals_and_gaps_stand_in_the_annexes_and_the_archive_copy_alone() -> None:
    document = load_sample("north-axis")
    for printing in (Printing(Edition.ANNEXES), Printing(Edition.ARCHIVE)):
        assert any(isinstance(block, Figure) for block in content_of(inputs_of(document, printing)).blocks)
    inputs = inputs_of(document, Printing())
    texts = {
        text
        for item in inputs.assessment.exposures
        for text in (item.arrival_text, item.help_text, item.gap_text, minutes(item.arrival), *item.assumptions)
        if text
    }
    assert len(texts) > 5
    for printing in _printings():
        report = content_of(inputs_of(document, printing))
        assert not any(isinstance(block, Figure) for part in (*report.openings, report.blocks) for block in part)
        said = str(report)
        assert [text for text in texts if text in said] == [], printing


def test_that_the_map_of_the_annex_says_in_words_what_it_shows() -> None:
    inputs = inputs_of(load_sample("north-axis"), Printing(Edition.ANNEXES, annexes=(Annex.ESTIMATES,)))
    (figure,) = (block for block in content_of(inputs).blocks if isinstance(block, Figure))
    assert figure.disclaimer == BOUNDARIES
    for words in (
        "Ansela (village)",
        "Routes: Road Dolvane - Kellim",
        "Ridge Column at",
        "Ansela 2 h to 2 h 50, before",
    ):
        assert words in figure.alt, words


@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_that_the_annex_with_the_map_breaks_no_rule_of_its_profiles(profile: str, tmp_path: Path) -> None:
    printing = Printing(Edition.ANNEXES, annexes=(Annex.ESTIMATES,))
    pdf = report_pdf(content_of(inputs_of(load_sample("north-axis"), printing)))
    path = tmp_path / "map.pdf"
    path.write_bytes(pdf)
    assert page_validation.validate_pdf(str(path), profile=profile).failures == []
    assert faults(pdf, tmp_path) == []
    assert report_pdf(content_of(inputs_of(load_sample("north-axis"), printing))) == pdf


def test_that_a_plan_without_positions_says_so_in_the_annex() -> None:
    printing = Printing(Edition.ANNEXES, annexes=(Annex.ESTIMATES,))
    text = whole_text(brief_pdf(full_document(), full_assessment(), small_library(), printing=printing))
    assert "No map: no place of the plan has a position." in text


def test_that_two_thousand_places_make_a_map_of_one_page_with_counts() -> None:
    made = sketch_map(sketch_of(grid_plan(2_000).situation), forces=True)
    assert made is not None
    report_of = report(made.figure, *made.key_paragraphs(60))
    text = whole_text(report_pdf(report_of))
    assert "more, which the plan lists." in text
