"""Takes a picture of every page: of each sample, in each colour scheme, at two sizes of the screen.

One process and one window: pages are made once and only change their colours and size. Needs no screen. For each
combination there is also a contact sheet, and with ``--overview`` the small picture that the documents show.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from pocplanner.storage.samples import sample_names
from pocplanner_ui import composition, language, theme
from pocplanner_ui.bridge.session_bridge import SessionBridge
from pocplanner_ui.constants import keep_constants
from pocplanner_ui.dialogs.asker import DialogAsker
from pocplanner_ui.file_actions import FileActions
from pocplanner_ui.icons import decorate
from pocplanner_ui.main_window import MainWindow
from pocplanner_ui.pages.registry import PAGES
from pocplanner_ui.theme import Scheme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pocplanner_ui.pages.base import Page

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "out" / "screenshots"
OVERVIEW = ROOT / "docs" / "pictures" / "pages.png"
SIZES = (QSize(1366, 768), QSize(1920, 1080))
SCHEMES = (Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST)
SHEET_COLUMNS, SHEET_CELL, CAPTION = 4, QSize(560, 315), 22
OVERVIEW_CELL, OVERVIEW_COLOURS = QSize(410, 231), 255
SETTLED, PATIENCE = 3, 30.0
"""Rounds of the event loop in which nothing is due any more, and seconds after which one does not wait longer."""


class Studio:
    """The window with one sample, and its pictures."""

    def __init__(self, app: QApplication, sample: str) -> None:
        self.app = app
        self.window = MainWindow()
        session = composition.session_of(sample)
        asker = DialogAsker(self.window)
        self.bridge = SessionBridge(session, composition.library, asker, self.window)
        self.files = FileActions(self.bridge, asker, composition.disk(), composition.new_session)
        self.window.resize(SIZES[0])
        self.window.show()
        self.window.attach(self.bridge, self.files)
        self.bridge.assess_now()
        theme.follow(self.window, decorate)

    def picture(self, key: str) -> QImage:
        """The window with a page, once nothing of it is on its way any more."""
        self.window.show_page(key)
        self.settle(self.window.page(key))
        return self.window.grab().toImage()

    def settle(self, page: Page) -> None:
        """Wait until nothing of *page* is on its way any more."""
        ends, calm = time.monotonic() + PATIENCE, 0
        while calm < SETTLED and time.monotonic() < ends:
            loop = QEventLoop()
            QTimer.singleShot(0, loop.quit)
            loop.exec()
            calm = calm + 1 if self.bridge.tasks.is_idle and page.is_finished else 0

    def close(self) -> None:
        """Let the window go."""
        self.bridge.tasks.wait()
        self.window.hide()
        self.window.deleteLater()
        self.app.processEvents()


def sheet(pictures: Mapping[str, QImage], cell: QSize, columns: int = SHEET_COLUMNS) -> QImage:
    """All pictures at reduced size under their names, on the ground of the scheme that is on."""
    rows = -(-len(pictures) // columns)
    gap = theme.GAP
    step = QSize(cell.width() + gap, cell.height() + CAPTION + gap)
    made = QImage(columns * step.width() + gap, rows * step.height() + gap, QImage.Format.Format_RGB32)
    made.fill(theme.colours().panel)
    painter = QPainter(made)
    painter.setPen(theme.colours().text)
    for position, (title, picture) in enumerate(pictures.items()):
        left = gap + position % columns * step.width()
        top = gap + position // columns * step.height()
        painter.drawText(QRect(left, top, cell.width(), CAPTION), int(Qt.AlignmentFlag.AlignVCenter), title)
        small = picture.scaled(cell, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(left, top + CAPTION, small)
    painter.end()
    return made


def save(picture: QImage, path: Path) -> None:
    """Write a picture. Raises :class:`OSError` where that fails."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(path), quality=60):
        raise OSError(f"The picture could not be written to {path}.")


def take(app: QApplication, samples: Sequence[str]) -> int:
    """Take all pictures; how many there are."""
    count = 0
    for sample in samples:
        studio = Studio(app, sample)
        for scheme in SCHEMES:
            theme.wear(app, scheme, 100)
            for size in SIZES:
                studio.window.resize(size)
                pictures = {spec.title: studio.picture(spec.key) for spec in PAGES}
                name = f"{scheme.value}-{size.width()}x{size.height()}"
                for spec in PAGES:
                    save(pictures[spec.title], OUT / language.current() / sample / name / f"{spec.key}.png")
                save(sheet(pictures, SHEET_CELL), OUT / language.current() / sample / f"{name}.png")
                count += len(pictures) + 1
        studio.close()
    return count


def take_overview(app: QApplication, sample: str) -> None:
    """Write the small picture of all pages in light that the documents show."""
    theme.wear(app, Scheme.LIGHT, 100)
    studio = Studio(app, sample)
    pictures = {spec.title: studio.picture(spec.key) for spec in PAGES}
    small = sheet(pictures, OVERVIEW_CELL, 3)
    # Few colours keep the file small: those that the pictures use most.
    used = Counter(memoryview(small.constBits()).cast("I")).most_common(OVERVIEW_COLOURS)
    table = [colour for colour, _ in used]
    flat = Qt.ImageConversionFlag.ThresholdDither
    save(small.convertToFormat(QImage.Format.Format_Indexed8, table, flat), OVERVIEW)
    studio.close()


def main() -> int:
    """Take the pictures that the command line asks for, and say how long that took."""
    parser = argparse.ArgumentParser(prog="screenshots", description=str(__doc__).splitlines()[0])
    parser.add_argument("samples", nargs="*", help="samples; default: all")
    parser.add_argument("--language", choices=list(language.languages()), default=language.ENGLISH)
    parser.add_argument("--overview", action="store_true", help=f"write only {OVERVIEW.relative_to(ROOT).as_posix()}")
    wanted = parser.parse_args()
    began = time.monotonic()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    keep_constants()
    app = QApplication(sys.argv[:1])
    theme.apply(app)
    language.speak(wanted.language)
    samples = wanted.samples or sorted(sample_names())
    if wanted.overview:
        take_overview(app, samples[0])
        print(f"Written: {OVERVIEW.relative_to(ROOT).as_posix()} ({OVERVIEW.stat().st_size / 1000:.0f} kB)")
        return 0
    count = take(app, samples)
    seconds = time.monotonic() - began
    print(f"{count} pictures in {seconds:.0f} s: {OUT.relative_to(ROOT).as_posix()}/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
