"""The frame of all exports: what is told first, what is refused, and that nothing is written that was not read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pocplanner.errors import PlanFileError, ReportError
from pocplanner.exchange.export import Choices, Contents, Items, Sensitive, contents_of, made, write
from pocplanner.exchange.formats import FORMATS, export_of
from pocplanner.storage.fs import RealFs
from tests.exchange.sources import source_of_sample

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pocplanner.exchange.export import Source

SAFE = "Nothing was written and the plan is unchanged."


class TwoRisks:
    """An export that says it holds two risks; the re-read finds what a test wants."""

    name = "two"
    label = "Two risks"
    ending = ".two"
    choices = frozenset({"table"})

    def __init__(self, found: int | Exception) -> None:
        self.found = found

    def audience(self, source: Source) -> None:
        return None

    def contents(self, source: Source) -> Contents:
        return Contents((Items("risk", 2, "with ratings by office"),), (Sensitive.RATINGS,), ("3 proposals",), ("So.",))

    def make(self, source: Source) -> bytes:
        return b"two"

    def reread(self, source: Source, data: bytes) -> Mapping[str, int]:
        assert data == b"two"
        if isinstance(self.found, Exception):
            raise self.found
        return {"risk": self.found}

    def texts(self, data: bytes) -> tuple[tuple[str, str], ...]:
        return (("the whole", data.decode()),)


def test_that_the_contents_name_counts_then_what_is_sensitive_then_what_is_left_out() -> None:
    contents = contents_of(TwoRisks(2), source_of_sample("quiet-patrol"))
    assert contents.lines() == (
        "2 risks, with ratings by office",
        "Sensitive: ratings of risks, by office",
        "Left out: 3 proposals",
        "So.",
        "Marking: STRICTLY CONFIDENTIAL.",
        "EXERCISE: nothing in it is real.",
    )


def test_that_a_file_with_an_item_too_few_is_refused_with_both_numbers() -> None:
    with pytest.raises(ReportError, match=r"risk: 1 instead of 2 \(in Two risks\)") as caught:
        made(TwoRisks(1), source_of_sample("quiet-patrol"))
    assert (caught.value.code, caught.value.safe) == ("E480", SAFE)
    assert caught.value.remedy


def test_that_a_file_which_cannot_be_read_back_is_refused() -> None:
    with pytest.raises(ReportError, match="cannot be read back") as caught:
        made(TwoRisks(ValueError("secret place name")), source_of_sample("quiet-patrol"))
    assert caught.value.code == "E481"
    assert "secret" not in str(caught.value)


def test_that_making_an_export_can_be_stopped_between_its_steps() -> None:
    class StoppedByHandError(Exception):
        pass

    def stop() -> None:
        raise StoppedByHandError

    with pytest.raises(StoppedByHandError):
        made(TwoRisks(2), source_of_sample("quiet-patrol"), stop)


def test_that_a_choice_which_a_format_does_not_know_is_refused_before_anything_is_made() -> None:
    with pytest.raises(ReportError, match="exact counts") as caught:
        contents_of(TwoRisks(2), source_of_sample("quiet-patrol", Choices(exact_counts=True)))
    assert caught.value.code == "E484"


def test_that_an_unknown_format_is_refused_with_the_list() -> None:
    with pytest.raises(ReportError, match=", ".join(FORMATS)) as caught:
        export_of("odt")
    assert caught.value.code == "E485"


@pytest.mark.parametrize("name", FORMATS)
def test_that_every_format_has_its_word_label_and_ending(name: str) -> None:
    export = export_of(name)
    assert export.name == name
    assert export.ending.startswith(".")
    assert export.label


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("sample", ["quiet-patrol", "north-axis"])
def test_that_the_same_source_gives_the_same_bytes_and_what_was_told_first(name: str, sample: str) -> None:
    export = export_of(name)
    first, second = (made(export, source_of_sample(sample)) for _ in range(2))
    assert first.data == second.data
    assert first.contents == contents_of(export, source_of_sample(sample))


def test_that_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    file = made(TwoRisks(2), source_of_sample("quiet-patrol"))
    write(RealFs(), tmp_path / "out.two", file)
    assert (tmp_path / "out.two").read_bytes() == b"two"
    (tmp_path / "folder.two").mkdir()
    with pytest.raises(PlanFileError):
        write(RealFs(), tmp_path / "folder.two", file)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.two", "out.two"]
