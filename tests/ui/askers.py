"""An asker for tests: answers are set beforehand, questions are kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pocplanner_ui.dialogs.asker import Unsaved

if TYPE_CHECKING:
    from pathlib import Path


@dataclass
class SilentAsker:
    """Answers without a dialog."""

    unsaved: Unsaved = Unsaved.CANCEL
    to_open: Path | None = None
    pack: Path | None = None
    pack_at: Path | None = None
    to_import: Path | None = None
    picture: Path | None = None
    to_save: Path | None = None
    agrees: bool = True
    questions: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def unsaved_work(self, title: str) -> Unsaved:
        """Whether to save *title* before it is closed."""
        self.questions.append(title)
        return self.unsaved

    def open_path(self, folder: Path) -> Path | None:
        """Which plan to open."""
        return self.to_open

    def pack_path(self, folder: Path) -> Path | None:
        """Which pack to look at."""
        return self.pack

    def pack_folder(self, folder: Path) -> Path | None:
        """Which folder of a pack to look at."""
        return self.pack_at

    def import_path(self, folder: Path) -> Path | None:
        """Which file to read in."""
        return self.to_import

    def picture_path(self, folder: Path) -> Path | None:
        """Which picture to put behind the map."""
        return self.picture

    def save_path(self, suggestion: Path) -> Path | None:
        """Where to save."""
        self.questions.append(suggestion.name)
        return self.to_save

    def confirm(self, question: str, details: str, action: str) -> bool:
        """Whether to go on."""
        self.questions.append(f"{question} {details} [{action}]")
        return self.agrees

    def tell(self, title: str, text: str) -> None:
        """Show something that must be read."""
        self.told.append(f"{title}: {text}")
