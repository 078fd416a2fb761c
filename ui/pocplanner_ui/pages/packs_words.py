"""Mission packs as rows and in words: how each stands to the plan, and what it adds or replaces. No widget."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.assessment.packs import SHORT
from pocplanner.guidance.origin import PackInUse
from pocplanner.guidance.schema import QuestionEntry
from pocplanner.session.names import kind_words
from pocplanner.session.packs import pin_of
from pocplanner_ui.widgets.formatting import word

if TYPE_CHECKING:
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.packs import MissionPack
    from pocplanner.guidance.schema import AnyEntry
    from pocplanner.model.plan import PackPin, Plan
    from pocplanner.session.pack_libraries import PackLibraries

BLOCK = 8
"""Characters of a fingerprint that stand together, so that two people can compare it aloud."""


class Standing(Enum):
    """How a pack stands to the plan on the screen."""

    USED = "used"
    REFUSED = "refused"
    """The plan pins it, this computer has it, and it does not hold with the library or with another pack."""
    MISSING = "missing"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class PackRow:
    """A pack in the list."""

    pin: PackPin
    standing: Standing
    pack: MissionPack | None = None
    """None for a pack that this computer does not have."""
    added: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()

    @property
    def is_pinned(self) -> bool:
        """Whether the plan says that it uses the pack."""
        return self.standing is not Standing.KEPT


def _tr(text: str) -> str:
    return QCoreApplication.translate("packs", text)


def rows_of(plan: Plan, libraries: PackLibraries) -> tuple[PackRow, ...]:
    """The packs of the plan in its order, then the others that this computer has."""
    library = libraries.of(plan).library
    used = {item.pack.digest: item for item in library.packs}
    missing = set(libraries.missing(plan))
    rows = []
    for pin in plan.packs:
        pack = None if pin in missing else libraries.shelf.find(pin.digest)
        standing = Standing.USED if pin.digest in used else Standing.REFUSED
        rows.append(_row(pin, pack, Standing.MISSING if pack is None else standing, library))
    others = (pack for pack in libraries.shelf.packs if pin_of(pack) not in plan.packs)
    return (*rows, *(_row(pin_of(pack), pack, Standing.KEPT, library) for pack in others))


def _row(pin: PackPin, pack: MissionPack | None, standing: Standing, library: Library) -> PackRow:
    if pack is None:
        return PackRow(pin, standing)
    found = changes_of(pack, library)
    return PackRow(pin, standing, pack, found.added, found.overridden)


def changes_of(pack: MissionPack, library: Library) -> PackInUse:
    """What a pack adds to the library and takes the place of: as it did, where it is in use, else as it would."""
    for item in library.packs:
        if item.pack.digest == pack.digest:
            return item
    known = library.without_packs.entries
    ids = sorted(entry.id for entry in pack.entries)
    return PackInUse(pack, tuple(key for key in ids if key not in known), tuple(key for key in ids if key in known))


def standing_words(standing: Standing) -> str:
    """How a pack stands to the plan."""
    return {
        Standing.USED: _tr("Used by this plan"),
        Standing.REFUSED: _tr("NOT USED, although the plan names it"),
        Standing.MISSING: _tr("MISSING: the plan names it"),
        Standing.KEPT: _tr("Not used by this plan"),
    }[standing]


def pin_words(pin: PackPin) -> str:
    """A pack as a plan names it."""
    return _tr("{pack} {version} (fingerprint {digest})").format(
        pack=pin.pack, version=pin.version, digest=pin.digest[:SHORT]
    )


def title_of(row: PackRow) -> str:
    """What a pack is called; of one that is missing, the plan holds no title."""
    return row.pack.title if row.pack is not None else row.pin.pack


def fingerprint(digest: str) -> str:
    """The whole fingerprint, in blocks."""
    return " ".join(digest[at : at + BLOCK] for at in range(0, len(digest), BLOCK))


def head_sections(pin: PackPin) -> tuple[tuple[str, str], ...]:
    """Which pack it is, in which state: captions, each with its text."""
    return (
        (_tr("Name and version"), f"{pin.pack} {pin.version}"),
        (_tr("Fingerprint (digest)"), fingerprint(pin.digest)),
    )


def sections_of(row: PackRow, library: Library) -> tuple[tuple[str, str], ...]:
    """What is to be said about a pack: captions, each with its text."""
    head = head_sections(row.pin)
    if row.pack is None:
        return head
    return ((_tr("Who made it"), row.pack.mission), *head, *change_sections(changes_of(row.pack, library), library))


def change_sections(changes: PackInUse, library: Library) -> tuple[tuple[str, str], ...]:
    """What a pack changes: captions, each with its text. Empty parts are left out, but for the entries."""
    pack = changes.pack
    entries = {entry.id: entry for entry in pack.entries}
    before = library.without_packs.entries
    added = [_entry_words(entries[key]) for key in changes.added]
    replaced = [_replaced_words(entries[key], before.get(key)) for key in changes.overridden]
    steps = [
        _tr("“{likelihood}” counts as “{level}” where three levels are used").format(
            likelihood=word(likelihood), level=word(level)
        )
        for likelihood, level in pack.crosswalk.items()
    ]
    names = []
    for term in pack.glossary:
        meaning = f" – {term.meaning}" if term.meaning else ""
        spellings = _tr(" (not: {spellings})").format(spellings=", ".join(term.not_)) if term.not_ else ""
        names.append(f"{term.name}{spellings}{meaning}")
    parts = (
        (_tr("Adds to the guidance: {count}"), added),
        (_tr("Takes the place of parts of the guidance: {count}"), replaced),
        (_tr("Names that it fixes: {count}"), names),
        (_tr("Steps of likelihood that it sets: {count}"), steps),
    )
    shown = (
        (caption.format(count=len(lines)), lines) for caption, lines in parts if lines or lines in (added, replaced)
    )
    return tuple((caption, _bullets(lines) or _tr("Nothing")) for caption, lines in shown)


def _bullets(lines: list[str]) -> str:
    return "\n".join(f"•  {line}" for line in lines)


def _title(entry: AnyEntry) -> str:
    return entry.text["en"].question if isinstance(entry, QuestionEntry) else entry.text["en"].title


def _entry_words(entry: AnyEntry) -> str:
    kind = kind_words(entry.kind)
    return f"{kind[:1].upper()}{kind[1:]}: {_title(entry)} ({entry.id})"


def _replaced_words(entry: AnyEntry, before: AnyEntry | None) -> str:
    if before is None or _title(before) == _title(entry):
        return _entry_words(entry)
    return _tr("{entry}, in place of “{title}”").format(entry=_entry_words(entry), title=_title(before))


def missing_words(pins: tuple[PackPin, ...]) -> str:
    """That the plan is looked at without packs that it names, and what to do; empty where none is missing."""
    if not pins:
        return ""
    names = ", ".join(map(pin_words, pins))
    return _tr(
        "Assessed WITHOUT mission pack {names}: the plan names it, and this computer does not have it. Its risks, "
        "measures and questions are missing. The plan is unchanged. Ask the mission for the pack file, then load it "
        "with File > Mission packs."
    ).format(names=names)


def refused_words(pins: tuple[PackPin, ...]) -> str:
    """That packs of the plan do not hold with the library; empty where all do."""
    if not pins:
        return ""
    return _tr(
        "Assessed WITHOUT mission pack {names}: it does not hold with the guidance of this program. The plan is "
        "unchanged. File > Mission packs says why."
    ).format(names=", ".join(map(pin_words, pins)))
