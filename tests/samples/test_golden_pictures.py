"""How page one of each sample looks, and the first page of each annex of the worked example: small and grey.

`packaging/tasks.py golden tests/samples/test_golden_pictures.py` takes them anew; look at each before committing.
"""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops

from pocplanner.reporting.editions import Annex
from pocplanner.storage.samples import sample_names
from tests.reporting.test_pictures import FOLDER, SMALL, compare, is_like, pictures
from tests.samples.editions import printed

GREYS = 8
"""Shades that are kept, so that the files stay small."""

DIGEST = (89, 42, 290, 49)
"""Where the digest of the library stands, which is another one after each change of the library."""

PAGES = (
    *((sample, "srsg", f"{sample}-page-one") for sample in sample_names()),
    *(("north-axis", f"annex-{annex.letter}", f"north-axis-annex-{annex.letter}") for annex in Annex),
)


def first_page(sample: str, name: str) -> Image.Image:
    """The first page of a print."""
    page = pictures(printed(sample, name), SMALL, most=1)[0]
    if name == "annex-Q":
        page.paste(255, DIGEST)
    return page.quantize(GREYS, dither=Image.Dither.NONE).convert("L")


@pytest.mark.parametrize(("sample", "name", "picture"), PAGES, ids=[page[2] for page in PAGES])
def test_that_a_page_looks_as_it_did(sample: str, name: str, picture: str, request: pytest.FixtureRequest) -> None:
    update = bool(request.config.getoption("--update-golden"))
    compare(f"samples/{picture}", first_page(sample, name), update=update)


def test_that_a_moved_box_would_be_seen() -> None:
    page = first_page("quiet-patrol", "srsg")
    moved = ImageChops.offset(page.crop((0, 200, page.width, page.height)), 0, 3)
    other = page.copy()
    other.paste(moved, (0, 200))
    assert is_like(page, page)
    assert not is_like(page, other)


def test_that_the_pictures_stay_small() -> None:
    assert sum(path.stat().st_size for path in (FOLDER / "samples").glob("*.png")) < 400_000
