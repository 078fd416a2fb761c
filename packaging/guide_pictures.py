"""Takes the pictures of the user guide: parts of the window in light colours, made small enough to travel with it."""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSettings, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from pocplanner_ui import theme
from pocplanner_ui.constants import keep_constants
from pocplanner_ui.pages.measures import MeasuresPage
from pocplanner_ui.pages.measures_bar import Look
from pocplanner_ui.pages.register import RegisterPage
from pocplanner_ui.pages.situation import SituationPage
from pocplanner_ui.recent import RecentPlans
from pocplanner_ui.start import Start
from pocplanner_ui.theme import Scheme
from screenshots import ROOT, Studio

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

OUT = ROOT / "resources" / "pocplanner_resources" / "guide" / "pictures"
SAMPLE = "north-axis"
WINDOW, WIDTH = QSize(1366, 768), 880
COLOURS = 36
MOST_BYTES = 60_000
ORDER = """FRAGO 07 TO OPORD 02 (EXERCISE)
1. SITUATION. About 60 armed men moved from the ridge towards the ford at Orrelin this afternoon.
   Elders of Orrelin report that people are leaving on foot.
2. MISSION. Company B places itself between the armed men and the people on the road."""


def small(picture: QImage) -> QImage:
    """*picture* no wider than the guide, in few colours."""
    if picture.width() > WIDTH:
        picture = picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    # Colours that differ by less than one sees count as one: more of the table is left for those that matter.
    used = Counter(pixel | 0xFF070707 for pixel in memoryview(picture.constBits()).cast("I"))
    table = [colour for colour, _ in used.most_common(COLOURS)]
    return picture.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def save(name: str, picture: QImage) -> None:
    """Write a picture of the guide. Raises :class:`OSError` where that fails or it is too large."""
    path = OUT / f"{name}.png"
    if not small(picture).save(str(path), quality=0):
        raise OSError(f"The picture could not be written to {path.name}.")
    size = path.stat().st_size
    print(f"{path.relative_to(ROOT).as_posix()}  {size / 1000:.0f} kB")
    if size > MOST_BYTES:
        raise OSError(f"{path.name} has {size} bytes; the guide allows {MOST_BYTES}.")


def part(studio: Studio, widget: QWidget, margin: int = 0) -> QImage:
    """The window where *widget* stands in it."""
    place = QRect(widget.mapTo(studio.window, widget.rect().topLeft()), widget.size())
    return studio.window.grab(place.adjusted(-margin, -margin, margin, margin)).toImage()


def take_pages(studio: Studio) -> None:
    """The pages of the sample."""
    window = studio.window
    for key in ("facts", "register", "options", "hrddp", "contingency", "screening", "readiness"):
        studio.picture(key)
        save(key, part(studio, window.stack))
    save("preview", studio.picture("preview"))
    register = window.page("register")
    assert isinstance(register, RegisterPage)
    studio.picture("register")
    save("matrix", part(studio, register.matrix, theme.GAP))
    situation = window.page("situation")
    assert isinstance(situation, SituationPage)
    studio.picture("situation")
    save("situation", part(studio, window.stack))
    situation.show_map()
    studio.picture("situation")
    save("map", part(studio, window.stack))
    measures = window.page("measures")
    assert isinstance(measures, MeasuresPage)
    measures.look.choose(Look.BOARD)
    studio.picture("measures")
    save("board", part(studio, window.stack))


def take_start(studio: Studio, kept: QSettings) -> None:
    """The start page, and its box for an order. It remembers nothing of the person who takes the pictures."""
    start = Start(studio.window, studio.bridge, studio.files, RecentPlans(kept), kept)
    start.show()
    studio.settle(start.page)
    save("start", studio.window.grab().toImage())
    start.page.order.unfold()
    start.page.order.text.setPlainText(ORDER)
    start.page.order.authority.setChecked(True)
    studio.settle(start.page)
    save("order", part(studio, start.page.order, theme.GAP))


def main() -> int:
    """Take all pictures of the guide."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    keep_constants()
    app = QApplication(sys.argv[:1])
    theme.apply(app)
    theme.wear(app, Scheme.LIGHT, 100)
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        kept = QSettings(str(Path(folder) / "kept.ini"), QSettings.Format.IniFormat)
        studio = Studio(app, SAMPLE)
        studio.window.resize(WINDOW)
        take_pages(studio)
        take_start(studio, kept)
        studio.close()
    total = sum(path.stat().st_size for path in OUT.glob("*.png"))
    print(f"{len(list(OUT.glob('*.png')))} pictures, {total / 1000:.0f} kB together")
    return 0


if __name__ == "__main__":
    sys.exit(main())
