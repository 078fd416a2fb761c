"""A table as text for other programs: tab separated, CSV and HTML, so that a spreadsheet shows it and runs nothing.

A cell that begins with ``=``, ``+``, ``-``, ``@``, a tab or a line break (also in their full-width forms) may be run as
a formula by a spreadsheet. As OWASP advises ("CSV injection"), such a cell gets a single quote before its text, in all
three forms; quotes inside are doubled and the cell is quoted. A cell that is a plain number, such as ``-12.5`` or
``+3``, cannot be a formula and stays as it is, so that negative numbers remain numbers. :func:`unguarded` takes the
quote away when such a table is pasted back.

Numbers lose the commas between their thousands: a spreadsheet set to French reads ``12,500`` as twelve and a half.
"""

from __future__ import annotations

import csv
import html
import io
import re
from dataclasses import dataclass

STARTS_FORMULA = "=+-@\t\r\n＝＋－＠"
_NUMBER = re.compile(r"[+-]?(\d{1,15}|\d{1,3}(,\d{3})+)(\.\d+)?")
_WHOLE = re.compile(r"[+-]?\d{1,15}")
_AS_TEXT = "mso-number-format:'\\@'"
_BREAK = '<br style="mso-data-placement:same-cell">'


@dataclass(frozen=True, slots=True)
class TableText:
    """Headings and rows as they are read."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def tab_separated(self) -> str:
        """The table as spreadsheets put it on the clipboard; cells with tabs, breaks or quotes are quoted."""
        return self._delimited("\t", "\n")

    def csv(self) -> str:
        """The table as CSV (RFC 4180)."""
        return self._delimited(",", "\r\n")

    def html(self) -> str:
        """The table as HTML. All cells but whole numbers say that they are text, so that nothing becomes a date."""
        head = "".join(f"<th>{_markup(cell)}</th>" for cell in self.headings)
        body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in self.rows)
        return f'<meta charset="utf-8"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'

    def _delimited(self, delimiter: str, line_end: str) -> str:
        out = io.StringIO(newline="")
        writer = csv.writer(out, delimiter=delimiter, lineterminator=line_end)
        writer.writerow(map(guarded, self.headings))
        writer.writerows(map(guarded, row) for row in self.rows)
        return out.getvalue()


def guarded(text: str) -> str:
    """The text of a cell that no spreadsheet runs."""
    if _NUMBER.fullmatch(text):
        return text.replace(",", "")
    return f"'{text}" if text.lstrip(" ").startswith(tuple(STARTS_FORMULA)) else text


def unguarded(text: str) -> str:
    """The text of a cell without the quote that :func:`guarded` put before it."""
    inside = text[1:]
    return inside if text.startswith("'") and guarded(inside) == text else text


def _cell(text: str) -> str:
    style = "" if _WHOLE.fullmatch(guarded(text)) else f' style="{_AS_TEXT}"'
    return f"<td{style}>{_markup(text)}</td>"


def _markup(text: str) -> str:
    return html.escape(guarded(text)).replace("\n", _BREAK)
