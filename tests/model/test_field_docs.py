"""The texts that say what a field is for."""

from __future__ import annotations

import subprocess
import sys

from pocplanner.model.base import Value
from pocplanner.model.field_docs import field_doc
from pocplanner.model.situation import Place


class Outer(Value):
    """A value with a value inside."""

    first: int = 0
    """The first,
    over two lines."""
    silent: int = 0
    last: int = 0
    """The last."""

    class Inner(Value):
        """The value inside."""

        first: int = 1
        """Of the inner one."""


class Below(Outer):
    """A value that adds a field and takes over the others."""

    silent: int = 1
    """Heard now."""


def test_that_a_text_is_that_of_the_class_that_declares_the_field() -> None:
    class Local(Outer):
        """A value inside a function."""

        last: int = 2
        """The last of a function."""

    assert field_doc(Outer, "first") == "The first,\nover two lines."
    assert field_doc(Outer.Inner, "first") == "Of the inner one."
    assert [field_doc(Below, name) for name in ("first", "silent")] == ["The first,\nover two lines.", "Heard now."]
    assert field_doc(Local, "last") == "The last of a function."


def test_that_a_field_without_text_or_that_is_none_has_none() -> None:
    assert (field_doc(Outer, "silent"), field_doc(Outer, "nothing")) == ("", "")


def test_that_the_schema_says_what_a_field_is_for() -> None:
    shown = Place.model_json_schema()["properties"]["name"]["description"]
    assert shown
    assert shown == field_doc(Place, "name")


def test_that_loading_the_model_reads_no_source() -> None:
    code = "import linecache, pocplanner.model.document; print(len(linecache.cache))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "0\n"
