"""Figures as files: what is in them, what never is, and what other programs make of them."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from svglib.svglib import svg2rlg

from pocplanner.errors import ReportError
from pocplanner.exchange.export import Sensitive, made
from pocplanner.exchange.figure_set import FIGURES
from pocplanner.exchange.figures_export import FigureChoices, FiguresExport
from pocplanner.exchange.office_package import packed, unpacked
from pocplanner.model.measures import Measure
from pocplanner.model.times import Moment
from pocplanner.model.vocab import Component, MeasurePhase
from pocplanner.storage.samples import sample_names
from tests.exchange.hostile import TEXTS, hostile_plan
from tests.exchange.sources import shown_of, source_of, source_of_sample

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.exchange.export import Source

EXPORT = FiguresExport()


def files_of(source: Source) -> dict[str, bytes]:
    return unpacked(made(EXPORT, source).data)


def words_of(svg: bytes) -> str:
    """All that is written in an SVG."""
    return "\n".join(text for _place, text in EXPORT.texts(packed({"a.svg": svg})))


@pytest.mark.parametrize("sample", sample_names())
def test_that_every_figure_is_there_twice_with_its_marking_and_its_words(sample: str) -> None:
    source = source_of_sample(sample)
    marking = source.document.plan.marking.label
    file = made(EXPORT, source)
    files = unpacked(file.data)
    stems = {name.rpartition(".")[0] for name in files}
    assert sorted(files) == sorted(f"{stem}{ending}" for stem in stems for ending in (".png", ".svg"))
    missing = {name for name, means in FIGURES.items() if any(means in words for words in file.contents.left_out)}
    assert {stem.partition("-")[0] for stem in stems} == set(FIGURES) - missing
    for name, content in files.items():
        if name.endswith(".svg"):
            assert f"EXERCISE · {marking} · DRAFT" in words_of(content), name
            alt = re.findall(r'<desc id="alt">(.+)</desc>', content.decode())
            assert len(alt) == 1


@pytest.mark.parametrize("name", FIGURES)
def test_that_one_figure_can_be_chosen_and_tells_only_what_it_shows(name: str) -> None:
    file = made(EXPORT, source_of_sample("urban-quarter", FigureChoices(figure=name)))
    assert {item.partition(".")[0].partition("-")[0] for item in unpacked(file.data)} == {name}
    assert (Sensitive.POSITIONS in file.contents.sensitive) == (name == "map")
    assert (Sensitive.RATINGS in file.contents.sensitive) == (name == "matrix")


def test_that_an_unknown_figure_is_refused() -> None:
    with pytest.raises(ReportError) as caught:
        made(EXPORT, source_of_sample("quiet-patrol", FigureChoices(figure="gaps")))
    assert caught.value.code == "E487"


def test_that_a_map_has_its_disclaimer_and_shows_no_force_arrival_or_refuge() -> None:
    source = source_of_sample("north-axis", FigureChoices(figure="map"))
    words = words_of(files_of(source)["map.svg"])
    situation = source.document.plan.situation
    assert "do not imply official endorsement or acceptance by the United Nations" in " ".join(words.split())
    names = [item.name for item in situation.mission_units]
    names += [item.name for item in situation.armed_actors]
    names += [item.name for item in situation.partner_forces]
    assert not [name for name in names if name in words]
    assert not re.search(r"\d min\b|\d h\b|refuge", words)


def test_that_other_readers_open_each_file(tmp_path: Path) -> None:
    files = files_of(source_of_sample("north-axis"))
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
        if name.endswith(".svg"):
            drawing = svg2rlg(str(tmp_path / name))
            assert drawing is not None
            with Image.open(io.BytesIO(files[name.replace(".svg", ".png")])) as picture:
                assert picture.size == (round(drawing.width * 2.5), round(drawing.height * 2.5))
                assert len(picture.convert("RGB").getcolors(1 << 20) or ()) > 5


@pytest.mark.parametrize("text", [text for text in TEXTS if text.isascii()])
def test_that_a_hostile_text_is_shown_as_text_and_nothing_leads_out(text: str) -> None:
    plan = hostile_plan(text)
    svgs = {name: content for name, content in files_of(source_of(plan)).items() if name.endswith(".svg")}
    written = "".join(map(words_of, svgs.values()))
    start = re.sub(r"\s", "", text)[:12]
    assert start in re.sub(r"\s", "", written)
    for content in svgs.values():
        bare = re.sub(rb">[^<]*<", b"><", content)
        assert not re.search(rb"script|href|url\(|<!|onload|foreignObject|<image|<use|<a\b", bare)
        assert content.count(b"http") - written.encode().count(b"http") <= 1  # the namespace alone


SPOILED = {
    "a script": (b"</svg>", b"<script>1</script></svg>"),
    "a link": (b"<rect ", b'<rect href="#a" '),
    "a style from elsewhere": (b"<rect ", b'<rect style="fill:url(#a)" '),
    "other words": (b'<desc id="alt">', b'<desc id="alt">No '),
    "another size": (b' height="', b' height="1'),
}


@pytest.mark.parametrize("what", SPOILED)
def test_that_a_figure_with_something_else_in_it_is_refused(what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    source = source_of_sample("quiet-patrol", FigureChoices(figure="matrix"))
    files = files_of(source)
    assert SPOILED[what][0] in files["matrix.svg"]
    spoiled = packed(files | {"matrix.svg": files["matrix.svg"].replace(*SPOILED[what], 1)})
    monkeypatch.setattr(FiguresExport, "make", lambda _self, _source: spoiled)
    with pytest.raises(ReportError) as caught:
        made(EXPORT, source)
    assert caught.value.code in {"E481", "E482"}


def test_that_a_figure_which_is_missing_or_cut_off_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    source = source_of_sample("quiet-patrol", FigureChoices(figure="matrix"))
    files = files_of(source)
    without = {name: content for name, content in files.items() if name != "matrix.png"}
    for spoiled, code in ((without, "E480"), (files | {"matrix.png": files["matrix.png"][:4000]}, "E481")):
        data = packed(spoiled)
        monkeypatch.setattr(FiguresExport, "make", lambda _self, _source, data=data: data)
        with pytest.raises(ReportError) as caught:
            made(EXPORT, source)
        assert caught.value.code == code


def test_that_a_character_without_a_glyph_is_named_before_anything_is_written() -> None:
    plan = source_of_sample("quiet-patrol").document.plan
    measure = Measure(
        id="m", title="Look \u0f40 after", phase=MeasurePhase.BEFORE, owner=Component.FORCE, prepare_by=Moment.day(-3)
    )
    source = source_of(plan.model_copy(update={"measures": (measure,)}), FigureChoices(figure="timeline"))
    with pytest.raises(ReportError, match=r"U\+0F40") as caught:
        made(EXPORT, source)
    assert caught.value.code == "E162"


def test_that_a_long_timeline_is_cut_into_pictures_that_name_every_measure_once() -> None:
    source = source_of_sample("north-axis", FigureChoices(figure="timeline"))
    svgs = [content for name, content in sorted(files_of(source).items()) if name.endswith(".svg")]
    assert len(svgs) == 2
    labels = re.findall(r"\b(M-\d\d) D", "".join(words_of(svg) for svg in svgs))
    shown = shown_of(EXPORT, source).context.adopted
    dated = [line for line in shown if line.measure is not None and line.measure.prepare_by is not None]
    assert len(labels) == len(set(labels)) == len(dated)
