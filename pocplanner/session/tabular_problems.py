"""What is wrong with a row of a table, in a sentence that knows its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.said import Said, joined, said

if TYPE_CHECKING:
    from typing import Self


def row_said(number: int) -> Said:
    """A row by its number in the table."""
    return said("row {number}", number=str(number))


class RowProblem(Said):
    """What is wrong with a row, in words; for lists of problems also where, and under which code."""

    __slots__ = ("code", "path")

    code: str
    """Code of the kind of problem, where it does not follow from the field; else empty."""
    path: str
    """Path of the field; empty where the row as a whole is meant."""

    @classmethod
    def of(cls, text: str, path: str = "", code: str = "") -> Self:
        """A problem that reads *text*."""
        as_said = text if isinstance(text, Said) else joined("", (text,))
        made = cls(text)
        made.template, made.fields, made.context, made.case = (
            as_said.template, as_said.fields, as_said.context, as_said.case,
        )  # fmt: skip
        made.path, made.code = path, code
        return made

    @classmethod
    def under(cls, label: str, text: str, path: str = "", code: str = "") -> Self:
        """A problem of the column *label*."""
        return cls.of(said("{field}: {text}", field=label, text=text) if label else text, path, code)
