"""Pages as pictures, against committed ones: small and grey, with room for other smoothing of edges.

`packaging/tasks.py golden tests/reporting/test_pictures.py` takes them anew; look at them before committing.
"""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from pocplanner.reporting.figure_files import figure_png
from pocplanner.reporting.pdf import report_pdf
from tests.reporting.engine_report import drawing, whole_report

FOLDER = Path(__file__).resolve().parents[1] / "golden" / "pages"
SIZE = (496, 702)
"""Pixels of a page: 60 to the inch."""
MOST = 24
"""Most that any point may differ after smoothing, of 255."""
MEAN = 0.6


SMALL = (298, 421)
"""The same at 36 to the inch, for pages of the samples: enough to see what stands where."""


def pictures(pdf: bytes, size: tuple[int, int] = SIZE, *, most: int | None = None) -> list[Image.Image]:
    """Each page, grey; of a long print only the first ones."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    made = []
    for number in range(document.pageCount() if most is None else most):
        page = document.render(number, QSize(*size))
        raw = page.convertToFormat(QImage.Format.Format_RGBA8888)
        picture = Image.frombytes("RGBA", size, bytes(raw.constBits()))
        ground = Image.new("RGBA", size, "white")
        ground.alpha_composite(picture)
        made.append(ground.convert("L"))
    document.close()
    return made


def is_like(one: Image.Image, two: Image.Image) -> bool:
    """Whether two pictures show the same, but for the smoothing of edges."""
    if one.size != two.size:
        return False
    soft = ImageFilter.GaussianBlur(2)
    difference = ImageChops.difference(one.filter(soft), two.filter(soft))
    return ImageStat.Stat(difference).extrema[0][1] <= MOST and ImageStat.Stat(difference).mean[0] <= MEAN


def compare(name: str, picture: Image.Image, *, update: bool) -> None:
    """Hold a picture against the committed one."""
    path = FOLDER / f"{name}.png"
    if update:
        path.parent.mkdir(parents=True, exist_ok=True)
        picture.save(path, optimize=True)
        return
    with Image.open(path) as golden:
        assert is_like(picture, golden.convert("L")), f"{name} looks different"


@pytest.mark.parametrize("number", [1, 2, 3, 7])
def test_that_a_page_looks_as_it_did(number: int, request: pytest.FixtureRequest) -> None:
    picture = pictures(report_pdf(whole_report()))[number - 1]
    compare(f"engine-{number}", picture, update=bool(request.config.getoption("--update-golden")))


def test_that_a_drawing_in_a_file_looks_as_it_did(request: pytest.FixtureRequest) -> None:
    with Image.open(io.BytesIO(figure_png(drawing()))) as picture:
        small = picture.convert("L").resize((picture.width // 2, picture.height // 2))
    compare("drawing", small, update=bool(request.config.getoption("--update-golden")))


def test_that_a_moved_line_would_be_seen() -> None:
    page = pictures(report_pdf(whole_report()))[2]
    moved = page.copy()
    moved.paste(page.crop((40, 80, 460, 100)), (40, 83))
    assert is_like(page, page)
    assert not is_like(page, moved)
