"""Findings as a tree: blockers, warnings and those that somebody answered for; under each the rules, then entries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from pocplanner_ui.overriding import override
from pocplanner_ui.pages.registry import PAGES
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets.text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pocplanner.assessment.result import Finding

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
MANY = 5
"""A rule with more entries than this begins folded."""
TOP = -1


def _tr(text: str) -> str:
    return QCoreApplication.translate("readiness", text)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the tree with the findings that it stands for."""

    key: str
    """Tells the same line after an edit."""
    text: str
    findings: tuple[Finding, ...]
    parent: int
    """Position of the line above it in the list of lines; ``TOP`` for a section."""
    row: int
    """Position among its sisters."""

    @property
    def is_section(self) -> bool:
        """Whether it is a heading."""
        return self.parent == TOP


def page_title(key: str) -> str:
    """The title of a page, translated."""
    title = next((spec.title for spec in PAGES if spec.key == key), key)
    return QCoreApplication.translate("pages", title)


def lines_of(findings: tuple[Finding, ...]) -> tuple[Line, ...]:
    """All lines; a rule with one entry stands on one line with it."""
    open_ = [item for item in findings if not item.overridden]
    sections = (
        ("blocker", _tr("Blockers"), [item for item in open_ if item.severity == "blocker"]),
        ("warning", _tr("Warnings"), [item for item in open_ if item.severity != "blocker"]),
        ("answered", _tr("Answered for in writing"), [item for item in findings if item.overridden]),
    )
    lines: list[Line] = []
    for key, title, chosen in sections:
        if chosen:
            section = len(lines)
            row = sum(line.is_section for line in lines)
            lines.append(Line(key, f"{title} ({len(chosen)})", tuple(chosen), TOP, row))
            lines += _rules(key, chosen, section, len(lines))
    return tuple(lines)


def _rules(section_key: str, findings: Iterable[Finding], section: int, start: int) -> Iterator[Line]:
    by_rule: dict[str, list[Finding]] = {}
    for item in findings:
        by_rule.setdefault(item.rule, []).append(item)
    position = start
    for row, (rule, items) in enumerate(by_rule.items()):
        key = f"{section_key}/{rule}"
        title = items[0].title
        if len(items) == 1:
            text = f"{title}: {spoken(items[0].detail)}" if items[0].detail else title
            yield Line(key, text, tuple(items), section, row)
            position += 1
            continue
        yield Line(key, f"{title} ({len(items)})", tuple(items), section, row)
        above, position = position, position + 1
        for number, item in enumerate(items):
            yield Line(f"{key}/{item.detail}/{item.ref}", spoken(item.detail) or title, (item,), above, number)
            position += 1


class FindingsModel(QAbstractItemModel):
    """The tree over a tuple of lines; ``set_findings`` is the only way to change it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._below: dict[int, list[int]] = {}

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines, sections first and each before what stands under it."""
        return self._lines

    def set_findings(self, findings: tuple[Finding, ...]) -> bool:
        """Show other findings; whether the tree was made anew, so that folding and choice are to be set again."""
        lines = lines_of(findings)
        if lines == self._lines:
            return False
        self.beginResetModel()
        self._lines = lines
        self._below = {}
        for position, line in enumerate(lines):
            self._below.setdefault(line.parent, []).append(position)
        self.endResetModel()
        return True

    def line_at(self, index: Index) -> Line | None:
        """The line behind an index; none for an invalid one."""
        return self._lines[index.internalId()] if index.isValid() else None

    def index_of(self, position: int) -> QModelIndex:
        """The index of a line by its position in ``lines``."""
        return self.createIndex(self._lines[position].row, 0, position)

    def _children(self, parent: Index) -> list[int]:
        if parent.column() > 0:
            return []
        return self._below.get(parent.internalId() if parent.isValid() else TOP, [])

    @override
    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008  (Qt's own)
        children = self._children(parent)
        if not 0 <= row < len(children) or not 0 <= column < 2:
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    @override
    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008  # Qt has two
        above = self._lines[index.internalId()].parent if index.isValid() else TOP
        return QModelIndex() if above == TOP else self.index_of(above)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return len(self._children(parent))

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 2

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole and 0 <= section < 2:
            return (_tr("What stands open"), _tr("Mended on"))[section]
        return None

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        line = self.line_at(index)
        if line is None:
            return None
        if role == Role.FontRole and line.is_section:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        text = line.text if index.column() == 0 else self._page(line)
        if role in {Role.DisplayRole, Role.AccessibleTextRole}:
            return text
        if role == Role.ToolTipRole and index.column() == 0:
            return plain_tip(text)
        return None

    @staticmethod
    def _page(line: Line) -> str:
        pages = {item.page for item in line.findings}
        return "" if line.is_section or len(pages) != 1 else page_title(pages.pop())
