"""The questions that the window asks, behind one interface, so that tests answer them without patching."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QMessageBox, QWidget

SUFFIX = ".pocplan.json"
PACK_SUFFIX = ".pocpack.json"


class Unsaved(Enum):
    """What to do with work that is not saved."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class Asker(Protocol):
    """Asks the person at the screen."""

    def unsaved_work(self, title: str) -> Unsaved:
        """Whether to save *title* before it is closed."""

    def open_path(self, folder: Path) -> Path | None:
        """Which plan to open; none for cancel."""

    def pack_path(self, folder: Path) -> Path | None:
        """Which file of a mission pack to look at; none for cancel."""

    def pack_folder(self, folder: Path) -> Path | None:
        """Which folder of a mission pack to look at; none for cancel."""

    def import_path(self, folder: Path) -> Path | None:
        """Which file of another program to read in; none for cancel."""

    def picture_path(self, folder: Path) -> Path | None:
        """Which picture to put behind the map; none for cancel."""

    def save_path(self, suggestion: Path) -> Path | None:
        """Where to save; none for cancel. Overwriting has been agreed to."""

    def confirm(self, question: str, details: str, action: str) -> bool:
        """Whether to go on with something that takes other things along; *action* is the verb on the button."""

    def tell(self, title: str, text: str) -> None:
        """Show something that must be read."""


class DialogAsker:
    """Asks with ordinary dialogs; everything is plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.parent = parent

    def unsaved_work(self, title: str) -> Unsaved:
        """Whether to save *title* before it is closed."""
        box = self._box(
            _tr("Save the changes to “{plan}”?").format(plan=title), _tr("Changes that are not saved are lost.")
        )
        box.setIcon(QMessageBox.Icon.Warning)
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answer = finish(box)
        return {int(buttons.Save): Unsaved.SAVE, int(buttons.Discard): Unsaved.DISCARD}.get(answer, Unsaved.CANCEL)

    def open_path(self, folder: Path) -> Path | None:
        """Which plan to open; none for cancel."""
        name, _ = QFileDialog.getOpenFileName(
            self.parent, _tr("Open a plan"), str(folder), _tr("Plans") + f" (*{SUFFIX});;" + _tr("All files") + " (*)"
        )
        return Path(name) if name else None

    def pack_path(self, folder: Path) -> Path | None:
        """Which file of a mission pack to look at; none for cancel."""
        kinds = _tr("Mission packs") + f" (*{PACK_SUFFIX});;" + _tr("All files") + " (*)"
        name, _ = QFileDialog.getOpenFileName(self.parent, _tr("Load a mission pack"), str(folder), kinds)
        return Path(name) if name else None

    def pack_folder(self, folder: Path) -> Path | None:
        """Which folder of a mission pack to look at; none for cancel."""
        name = QFileDialog.getExistingDirectory(self.parent, _tr("Load the folder of a mission pack"), str(folder))
        return Path(name) if name else None

    def import_path(self, folder: Path) -> Path | None:
        """Which file of another program to read in; none for cancel."""
        kinds = _tr("Tables and map files") + " (*.csv *.tsv *.txt *.xlsx *.geojson *.json *.kml *.kmz *.gpx);;"
        kinds += _tr("All files") + " (*)"
        name, _ = QFileDialog.getOpenFileName(self.parent, _tr("Read a file in"), str(folder), kinds)
        return Path(name) if name else None

    def picture_path(self, folder: Path) -> Path | None:
        """Which picture to put behind the map; none for cancel."""
        kinds = _tr("Pictures") + " (*.png *.jpg *.jpeg);;" + _tr("All files") + " (*)"
        name, _ = QFileDialog.getOpenFileName(self.parent, _tr("Picture behind the map"), str(folder), kinds)
        return Path(name) if name else None

    def save_path(self, suggestion: Path) -> Path | None:
        """Where to save; none for cancel. Overwriting has been agreed to."""
        dialog = QFileDialog(self.parent, _tr("Save the plan"), str(suggestion.parent), _tr("Plans") + f" (*{SUFFIX})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # The dialog itself adds the suffix, so that it asks before overwriting under the name that is really written.
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(suggestion.name)
        return Path(dialog.selectedFiles()[0]) if finish(dialog) else None

    def confirm(self, question: str, details: str, action: str) -> bool:
        """Whether to go on with something that takes other things along."""
        box = self._box(question, details)
        box.setIcon(QMessageBox.Icon.Question)
        go = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        finish(box)
        return box.clickedButton() is go

    def tell(self, title: str, text: str) -> None:
        """Show something that must be read."""
        finish(self._box(title, text))

    def _box(self, text: str, details: str) -> QMessageBox:
        box = QMessageBox(self.parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(_tr("POC Planner"))
        box.setText(text)
        box.setInformativeText(details)
        for label in box.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        return box


def finish(dialog: QDialog) -> int:
    """Show *dialog* until it is closed; how it was closed. It is gone soon after: else its parent would keep it."""
    answer = dialog.exec()
    dialog.deleteLater()
    return answer


def _tr(text: str) -> str:
    return QCoreApplication.translate("dialogs", text)
