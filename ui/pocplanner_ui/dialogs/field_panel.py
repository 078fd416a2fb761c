"""Guidance beside the field as a panel: what the field is for, an example, what advisers look for, the sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent

from pocplanner_ui import language, theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.register_words import entry_source_words
from pocplanner_ui.widgets.scroll import ColumnArea
from pocplanner_ui.widgets.text import HeadingLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import FieldNoteEntry

WIDTH, HEIGHT = 320, 600
_EDGE = """FieldPanel { border: 2px solid transparent; }
FieldPanel:focus { border: 2px solid palette(highlight); }"""


class FieldPanel(ColumnArea):
    """The note of one field. Has the focus as a whole, so that keys scroll it and a reader says all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setStyleSheet(_EDGE)
        self.title = HeadingLabel()
        self.parts = {name: PlainLabel(selectable=True) for name in ("purpose", "example", "look_for")}
        self.parts["sources"] = HelpLabel(size=1.0)
        self.captions = {
            "example": HelpLabel(self.tr("Example (invented)")),
            "look_for": HelpLabel(self.tr("What advisers look for")),
            "sources": HelpLabel(self.tr("Sources")),
        }
        self.in_english = HelpLabel(self.tr("The guidance is in English"))
        if language.current() == language.ENGLISH:
            self.in_english.hide()
        self.keys = HelpLabel(self.tr("F7: between field and guidance; Esc here: close"))
        self.column.setContentsMargins(theme.ROOM, theme.GAP, theme.GAP, theme.GAP)
        self.column.setSpacing(2)
        self.column.addWidget(self.title)
        for name, label in self.parts.items():
            self.column.addSpacing(theme.GAP)
            if name in self.captions:
                self.column.addWidget(self.captions[name])
            self.column.addWidget(label)
        self.column.addSpacing(theme.ROOM)
        self.column.addWidget(self.in_english)
        self.column.addWidget(self.keys)
        self.column.addStretch(1)
        self.show_nothing()

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    def show_nothing(self) -> None:
        """Say how the panel is used, while no field has had the focus."""
        words = self.tr("Go to a field: what helps to fill it stands here.")
        self._fill(self.tr("About this field"), {"purpose": words})

    def show_plain(self, name: str, help_text: str) -> None:
        """Show a field without a note: its own line of help."""
        self._fill(name, {"purpose": help_text or self.tr("The library has no note about this field.")})

    def show_note(self, note: FieldNoteEntry, library: Library) -> None:
        """Show what *library* says of a field."""
        words = note.text["en"]
        parts = {name: getattr(words, name) for name in ("purpose", "example", "look_for")}
        self._fill(words.title, {**parts, "sources": entry_source_words(library, note)})

    def _fill(self, title: str, parts: dict[str, str]) -> None:
        self.title.setText(title)
        for name, label in self.parts.items():
            label.setText(parts.get(name, ""))
            label.setVisible(name in parts)
            if name in self.captions:
                self.captions[name].setVisible(name in parts)
        self.verticalScrollBar().setValue(0)
        self.setAccessibleName(self.tr("About this field: {field}").format(field=title))
        self.setAccessibleDescription(self.whole_text())

    def whole_text(self) -> str:
        """All that is shown below the title, captions included."""
        lines: list[str] = []
        for name, label in self.parts.items():
            if label.text():
                lines += [self.captions[name].text()] if name in self.captions else []
                lines.append(label.text())
        return "\n".join(lines)

    def announce(self) -> None:
        """Have a screen reader say that the panel is there, while the focus stays in the field."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
