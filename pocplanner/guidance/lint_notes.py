"""Checks of the notes beside fields: each is about a field that exists, one for a field, and is short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.guidance.field_notes import known_fields
from pocplanner.guidance.schema import FieldNoteEntry

if TYPE_CHECKING:
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.lint_conditions import Found

#: A note stands beside the work: it is read while one writes.
LONGEST = {"purpose": 420, "example": 420, "look_for": 480}


def check_field_notes(library: Library) -> Found:
    """Fields that do not exist, fields with two notes, and parts that are too long to be read beside a field."""
    taken: dict[str, str] = {}
    for entry in library.data.entries:
        if not isinstance(entry, FieldNoteEntry):
            continue
        if entry.field not in known_fields():
            yield entry.id, f"a plan has no field {entry.field}"
        first = taken.setdefault(entry.field, entry.id)
        if first != entry.id:
            yield entry.id, f"{first} is about {entry.field} already"
        for language, text in entry.text.items():
            for part, most in LONGEST.items():
                length = len(getattr(text, part))
                if length > most:
                    yield entry.id, f"[{language}] {part} has {length} characters, more than {most}"
