"""Texts that could run, open or break something, in every field of the model, come out of every way out as typed.

Each field of a plan in which every kind of object stands has a text of its own, with a mark at its end: where the mark
stands in a file, the text must stand before it. The texts move on by one field from round to round, so that in the end
each of them has stood in each field; the whole of it is for a release.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, get_args

import pytest

from pocplanner.errors import ReportError
from pocplanner.guidance.library import bundled
from pocplanner.model.base import Value
from pocplanner.model.texts import text_fields
from pocplanner.reporting.fonts import fallback_face
from pocplanner.reporting.styles import Weight
from pocplanner.storage.samples import load_sample
from tests.exchange.sources import source_of
from tests.outputs.audit import audited
from tests.outputs.corpus import CORPUS, PARAGRAPHS, WITHOUT_GLYPH
from tests.outputs.filling import MARK, Filling, planted_document
from tests.outputs.ways import WAYS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pydantic import BaseModel

    from pocplanner.exchange.export import Source
    from pocplanner.model.document import Document
    from tests.conftest import GoldenCheck
    from tests.outputs.filling import Fields

TEXTS = (*CORPUS.values(), *PARAGRAPHS.values())
LINES = tuple(CORPUS.values())
SAMPLE = "north-axis"
OFTEN = ("planted", 0)
"""The round for every change; a release has them all."""

Round = tuple[str, int]
"""What is filled, and by how many fields the texts have moved on."""
_ALL: tuple[Round, ...] = (
    *(("planted", number) for number in range(len(TEXTS))),
    *((SAMPLE, number) for number in range(0, len(TEXTS), 6)),
)


@dataclass(frozen=True)
class Filled:
    """A document with a text in each field, and which."""

    source: Source
    fields: Fields


@cache
def base(name: str) -> Document:
    """The document that is filled."""
    if name == "planted":
        return planted_document()
    # A text that is withheld stands in other fields as well here, so no edition could show them.
    document = load_sample(name)
    return document.model_copy(update={"plan": document.plan.model_copy(update={"release_marks": ()})})


@cache
def hostile(chosen: Round) -> Filled:
    """The document of a round."""
    name, moved = chosen

    def text(number: int, short: bool) -> str:
        texts = LINES if short else TEXTS
        return texts[(number + moved) % len(texts)]

    return _filled(name, text)


@cache
def harmless(chosen: Round) -> Filled:
    """The same with texts of the same length that mean nothing."""
    name, moved = chosen

    def text(number: int, short: bool) -> str:
        texts = LINES if short else TEXTS
        return re.sub(r"[^\s]", "o", texts[(number + moved) % len(texts)])

    return _filled(name, text)


@cache
def plain() -> Filled:
    """The planted document with a short word in each field."""
    return _filled("planted", lambda _number, _short: "word")


def _filled(name: str, text: object) -> Filled:
    filling = Filling(text)  # type: ignore[arg-type]
    document = filling.document(base(name))
    return Filled(source_of(document), filling.fields)


@cache
def made_plain(way: str) -> bytes:
    """The file of plain words."""
    return WAYS[way].make(plain().source)


@cache
def made_harmless(chosen: Round, way: str) -> bytes:
    """The file of harmless texts of the same length; after it all that a way needs is loaded."""
    for weight in Weight:
        fallback_face(weight)
    return WAYS[way].make(harmless(chosen).source)


@cache
def made_of(chosen: Round, way: str) -> tuple[bytes, tuple[str, ...]]:
    """The file of a round, and what was opened while it was made."""
    made_harmless(chosen, way)
    source = hostile(chosen).source
    with audited() as seen:
        data = WAYS[way].make(source)
    return data, tuple(seen)


@pytest.fixture(scope="module", params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _rounds() -> Iterator[object]:
    for chosen in _ALL:
        marks = () if chosen == OFTEN else pytest.mark.release
        yield pytest.param(chosen, marks=marks, id=f"{chosen[0]}-{chosen[1]}")


@pytest.fixture(scope="module", params=_rounds())
def chosen(request: pytest.FixtureRequest) -> Round:
    found: Round = request.param
    return found


def test_that_a_text_comes_out_as_it_was_typed(chosen: Round, way: str, tmp_path: Path) -> None:
    data, _opened = made_of(chosen, way)
    read, fields, shown = WAYS[way].read(data, tmp_path), hostile(chosen).fields, WAYS[way].shown
    altered = []
    for mark in MARK.finditer(read):
        field, text = fields[mark.group()]
        wanted = shown(text)
        if not any(
            stands(read, mark.end(), form, parted=WAYS[way].prints) for form in (wanted, one_line(field, wanted))
        ):
            altered.append((field, wanted, read[max(0, mark.end() - len(wanted)) : mark.end()]))
    assert altered == []


def one_line(field: str, text: str) -> str:
    """What a person writes as a risk becomes a sentence of the register, on one line."""
    return " ".join(text.split()) if field == "own_risk.statement" else text


def stands(read: str, end: int, wanted: str, *, parted: bool) -> bool:
    """Whether a text ends there; *parted*: also where a page ends in it and other cells come between its parts."""
    if read.endswith(wanted, 0, end):
        return True
    last = next(size for size in range(len(wanted)) if not read.endswith(wanted[-size - 1 :], 0, end))
    return parted and last > 0 and read.rfind(wanted[:-last], max(0, end - _BETWEEN_PARTS), end) >= 0


_BETWEEN_PARTS = 4_000
"""Letters of other cells that may stand between two parts of a text."""


def test_that_nothing_in_the_file_can_be_run_or_opened(chosen: Round, way: str) -> None:
    assert WAYS[way].dangers(made_of(chosen, way)[0]) == []


def test_that_no_file_program_or_connection_is_opened(chosen: Round, way: str) -> None:
    assert made_of(chosen, way)[1] == ()


def test_that_the_same_fields_are_shown_as_of_harmless_texts(chosen: Round, way: str, tmp_path: Path) -> None:
    shown = fields_in(WAYS[way].read(made_of(chosen, way)[0], tmp_path), hostile(chosen).fields)
    wanted = fields_in(WAYS[way].read(made_harmless(chosen, way), tmp_path), harmless(chosen).fields)
    assert wanted - shown == set()


def fields_in(read: str, fields: Fields) -> set[str]:
    """The fields whose text stands in what was read, to its end."""
    return {fields[mark.group()][0] for mark in MARK.finditer(read)}


def test_that_each_way_shows_the_fields_that_it_is_meant_to_show(golden: GoldenCheck, tmp_path: Path) -> None:
    shown = defaultdict(list)
    for name, way in WAYS.items():
        for field in fields_in(way.read(made_plain(name), tmp_path), plain().fields):
            shown[field].append(name)
    every = {field for field, _text in plain().fields.values()}
    lines = [f"{field}: {', '.join(shown[field]) or 'nowhere'}" for field in sorted(every)]
    golden("outputs/fields-shown.txt", "\n".join([*lines, ""]))


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name == "emoji" else pytest.mark.release) for name in WITHOUT_GLYPH]
)
def test_that_a_character_without_a_glyph_is_named_where_it_is_printed_and_kept_elsewhere(
    name: str, way: str, tmp_path: Path
) -> None:
    text = WITHOUT_GLYPH[name]
    found = _filled("planted", lambda _number, _short: text)
    missing = next(character for character in text if character not in " \u200f\u200e")
    if WAYS[way].prints:
        with pytest.raises(ReportError) as caught:
            WAYS[way].make(found.source)
        assert caught.value.code == "E162"
        assert f"U+{ord(missing):04X}" in str(caught.value)
        return
    read = WAYS[way].read(WAYS[way].make(found.source), tmp_path)
    for mark in MARK.finditer(read):
        assert read.endswith(WAYS[way].shown(found.fields[mark.group()][1]), 0, mark.end())
    assert fields_in(read, found.fields) >= fields_in(WAYS[way].read(made_plain(way), tmp_path), plain().fields)


def test_that_every_text_field_of_the_model_is_filled() -> None:
    filled = {field for field, _text in plain().fields.values()} | {
        field for field, _text in hostile((SAMPLE, 0)).fields.values()
    }
    names = {field.rpartition(".")[2] for field in filled}
    unfilled = {f"{model.__name__}.{field}" for model in _models(Value) for field in text_fields(model) - names}
    assert unfilled == {
        "AuditEntry.digest",
        "AuditEntry.previous",
        "IssuedBrief.pdf_sha256",
        "IssuedBrief.plan_digest",
        "IssuedBrief.public_key",
        "PackPin.digest",
        "PackPin.version",
        "Position.mgrs",
        "Revision.plan_digest",
        "SignOff.digest",
        "StoredObject.digest",
    }


def _models(model: type[BaseModel]) -> Iterator[type[Value]]:
    for kind in model.__subclasses__():
        if kind.__module__.startswith("pocplanner.model"):
            yield kind  # type: ignore[misc]
            yield from _models(kind)


def test_that_a_field_that_people_do_not_write_takes_ids_and_words_of_a_vocabulary_only() -> None:
    free = []
    for model in _models(Value):
        for name, info in model.model_fields.items():
            others = _has_text(info.annotation) and name not in text_fields(model)
            pattern = any(
                "pattern" in repr(part) or "RefTo" in repr(part) for part in (info.annotation, *info.metadata)
            )
            if others and not pattern:
                free.append(f"{model.__name__}.{name}")
    assert free == ["StoredObject.body"]
    assert bundled().digest


def _has_text(form: object) -> bool:
    return form is str or any(map(_has_text, get_args(form)))
