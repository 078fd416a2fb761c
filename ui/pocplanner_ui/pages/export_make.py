"""Looks at what an export would hold, and makes, reads back and writes it, in the thread of a background task."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from pocplanner.errors import StoppedError
from pocplanner_ui.dialogs.asker import finish
from pocplanner_ui.pages.export_ways import choices_of

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from pocplanner.assessment.result import Assessment
    from pocplanner.exchange.export import Contents, Source
    from pocplanner.guidance.library import Library
    from pocplanner.model.document import Document
    from pocplanner.storage.fs import Fs
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.bridge.tasks import CancelToken
    from pocplanner_ui.pages.export_ways import Answers, Way

STEPS = 4
"""What is noted as progress: looked at, made, read back, written."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted."""

    way: Way
    answers: Answers
    document: Document
    library: Library
    today: date
    """Day for which the plan is assessed where it names none."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What an export would hold; what is saved is made from the same source."""

    order: Order
    source: Source
    contents: Contents


def look(order: Order, assessment: Assessment | None, token: CancelToken) -> Looked | None:
    """What the export would hold, none where nobody waits any more.

    Without an *assessment* the option is assessed here. Raises what assessments and exports raise.
    """
    from pocplanner.assessment.assess import assess
    from pocplanner.exchange.export import Source, contents_of
    from pocplanner.exchange.formats import export_of

    document = order.document
    if assessment is None:
        day = document.plan.as_of or order.today
        try:
            assessment = assess(document.plan, order.library, day, order.answers.option, stop=lambda: token.cancelled)
        except StoppedError:
            return None
    if token.cancelled:
        return None
    source = Source(document, assessment, order.library, choices_of(order.way, order.answers))
    return Looked(order, source, contents_of(export_of(order.way.format), source))


def make(fs: Fs, looked: Looked, path: Path, token: CancelToken) -> Contents | None:
    """Make the file, read it back and write it; what it holds, none where it was stopped before it was written.

    Raises what exports and writing raise.
    """
    from pocplanner.exchange.export import made, write
    from pocplanner.exchange.formats import export_of

    done = 0

    def check() -> None:
        nonlocal done
        if token.cancelled:
            raise StoppedError
        done += 1
        token.note_progress(done, STEPS)

    try:
        file = made(export_of(looked.order.way.format), looked.source, check)
        check()
    except StoppedError:
        return None
    write(fs, path, file)
    return file.contents


def suggestion(bridge: SessionBridge, way: Way) -> Path:
    """A name for the file: beside the plan and after it."""
    from pocplanner.exchange.formats import export_of

    path = bridge.session.path
    words = re.sub(r"[^\w-]+", "-", bridge.plan.title.casefold()).strip("-")[:60]
    stem = path.name.split(".")[0] if path is not None else words or "plan"
    folder = path.parent if path is not None else Path.home()
    return folder / f"{stem}-{way.key}{export_of(way.format).ending}"


def ask_path(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where to save; none for cancel. Overwriting has been agreed to."""
    title = QCoreApplication.translate("export", "Save the export")
    ending = suggested.suffix.removeprefix(".")
    files = QCoreApplication.translate("export", "{form} files").format(form=ending.upper())
    dialog = QFileDialog(parent, title, str(suggested.parent), f"{files} (*.{ending})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # The dialog adds the suffix, so that it asks before overwriting under the name that is really written.
    dialog.setDefaultSuffix(ending)
    dialog.selectFile(suggested.name)
    return Path(dialog.selectedFiles()[0]) if finish(dialog) else None
