"""What the panel beside the list says: of a pack, of one that was looked at, of one that is to go. No widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.session.packs import pin_of
from pocplanner_ui.pages.packs_words import (
    PackRow,
    Standing,
    changes_of,
    head_sections,
    pin_words,
    sections_of,
    standing_words,
    title_of,
)

if TYPE_CHECKING:
    from pocplanner.errors import Problem
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.packs import MissionPack
    from pocplanner.model.plan import Plan
    from pocplanner.session.pack_libraries import PackLibraries


@dataclass(frozen=True, slots=True)
class PanelText:
    """The words of the panel."""

    title: str
    lead: str
    note: str = ""
    """What to know before anything is done."""
    sections: tuple[tuple[str, str], ...] = ()
    """Captions, each with its text."""
    problems: tuple[Problem, ...] = ()


def _tr(text: str) -> str:
    return QCoreApplication.translate("packs", text)


def row_text(row: PackRow, plan: Plan, libraries: PackLibraries) -> PanelText:
    """What is said of a pack of the list."""
    found = libraries.of(plan)
    note = ""
    problems: tuple[Problem, ...] = ()
    match row.standing:
        case Standing.MISSING:
            note = _tr(
                "This computer does not have the pack in this state, so the plan is assessed WITHOUT it: its risks, "
                "measures and questions are missing. Ask the mission for the pack file, then load it. The fingerprint "
                "below must be the same."
            )
        case Standing.REFUSED:
            note = _tr("The plan is assessed WITHOUT its packs, for they do not hold with the guidance here:")
            problems = found.problems
        case Standing.KEPT if row.pack is not None:
            note = _in_place_of(row.pack, plan)
    return PanelText(title_of(row), standing_words(row.standing), note, sections_of(row, found.library), problems)


def candidate_text(name: str, pack: MissionPack, plan: Plan, library: Library, *, is_folder: bool) -> PanelText:
    """What is said of a pack that was read from a file or a folder of this name."""
    changes = changes_of(pack, library)
    row = PackRow(pin_of(pack), Standing.KEPT, pack, changes.added, changes.overridden)
    lead = _tr("Read from {file}. Nothing of it is used or kept yet.")
    if is_folder:
        lead = _tr(
            "Read from the folder {file}. Nothing of it is used or kept yet. What is kept is the folder as it is now: "
            "after a change in it, load it again."
        )
    note = _in_place_of(pack, plan)
    if row.pin in plan.packs:
        note = _tr("This is the pack that the plan names and that was missing, in just that state.")
    return PanelText(pack.title, lead.format(file=name), note, sections_of(row, library))


def refusal_text(name: str, problems: tuple[Problem, ...]) -> PanelText:
    """That a file or a folder is no pack that can be used, and why."""
    lead = _tr("Nothing was used or kept. Plan and guidance are as they were. All that is wrong, for its keeper:")
    return PanelText(_tr("Not loaded: {file}").format(file=name), lead, problems=problems)


def in_use_text(row: PackRow) -> PanelText:
    """That a pack is not removed while the plan on the screen uses it."""
    lead = _tr(
        "Nothing was removed. The plan on the screen names this pack; without it, its risks, measures and questions "
        "would be missing. First let the plan do without the pack, if you are sure: Ctrl+Z takes that step back. Then "
        "remove it."
    )
    return PanelText(_tr("“{pack}” is in use").format(pack=title_of(row)), lead, sections=head_sections(row.pin))


def removal_text(row: PackRow) -> PanelText:
    """What a removal does, before it is done."""
    lead = _tr(
        "The plan on the screen does not use the pack and stays as it is. The pack goes from this computer at once. "
        "That is no step of the plan, and cannot be undone."
    )
    note = _tr(
        "Every plan that names this pack then says that it is missing, and is assessed WITHOUT it: this plan too, if "
        "Ctrl+Z brings the pack back into it. To have the pack again, its file or folder must be loaded. Make sure "
        "that you or the mission still have it."
    )
    title = _tr("Remove “{pack}” from this computer?").format(pack=title_of(row))
    return PanelText(title, lead, note, head_sections(row.pin))


def _in_place_of(pack: MissionPack, plan: Plan) -> str:
    """That another state of the pack would go, where the plan uses one."""
    old = next((pin for pin in plan.packs if pin.pack == pack.id and pin != pin_of(pack)), None)
    if old is None:
        return ""
    words = _tr("The plan now names {old}. This state would take its place: look at risks and ratings again.")
    return words.format(old=pin_words(old))
