"""A picture behind the sketch: nothing but its colours is kept, it lies where its points say, and never in the plan."""

from __future__ import annotations

import io
import struct
import zlib
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from pocplanner.analysis.sketch import Sheet
from pocplanner.errors import ForeignFileError
from pocplanner.exchange.backdrop import (
    Backdrop,
    ReferencePoint,
    backdrop_path,
    load_backdrop,
    point_of,
    remove_backdrop,
    save_backdrop,
)
from pocplanner.exchange.imports.image_file import KEPT_SIDE, CleanImage, clean_image
from pocplanner.model.situation import Position
from pocplanner.storage.fs import RealFs

if TYPE_CHECKING:
    from pathlib import Path

SECRET = b"taken by A. at the safe house"


def picture(form: str = "PNG", size: tuple[int, int] = (40, 30), mode: str = "RGB", **more: Any) -> bytes:  # noqa: ANN401
    out = io.BytesIO()
    Image.new(mode, size, "red").save(out, form, **more)
    return out.getvalue()


def exif() -> Image.Exif:
    tags = Image.Exif()
    tags[0x010E] = SECRET.decode()
    tags.get_ifd(0x8825)[1] = "N"
    tags.get_ifd(0x8825)[2] = (4.0, 36.0, 43.0)
    return tags


def refused(data: bytes) -> str:
    with pytest.raises(ForeignFileError) as caught:
        clean_image("x.png", data)
    assert caught.value.remedy
    return caught.value.code


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_that_position_and_words_in_a_picture_are_taken_away_and_told(form: str) -> None:
    data = picture(form, exif=exif())
    assert SECRET in data
    clean = clean_image("x", data)
    assert SECRET not in clean.data
    assert (clean.form, clean.width, clean.height) == (form, 40, 30)
    with Image.open(io.BytesIO(clean.data)) as again:
        assert len(again.getexif()) == 0
        assert not set(again.info) & {"exif", "xmp", "comment", "icc_profile"}
        assert again.convert("RGB").getpixel((5, 5)) in {(255, 0, 0), (254, 0, 0)}
    assert [(problem.code, "taken away" in problem.what) for problem in clean.notes] == [("W153", True)]


def test_that_texts_and_what_follows_the_end_of_a_picture_are_gone() -> None:
    info = PngInfo()
    info.add_text("Comment", SECRET.decode())
    data = picture(pnginfo=info) + SECRET
    assert data.count(SECRET) == 2
    assert SECRET not in clean_image("x", data).data


def test_that_a_picture_lies_as_its_camera_says_and_see_through_is_white() -> None:
    turned = Image.Exif()
    turned[0x0112] = 6
    clean = clean_image("x", picture("JPEG", exif=turned))
    assert (clean.width, clean.height) == (30, 40)
    out = io.BytesIO()
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(out, "PNG")
    with Image.open(io.BytesIO(clean_image("x", out.getvalue()).data)) as again:
        assert again.getpixel((1, 1)) == (255, 255, 255)


def test_that_a_large_picture_is_made_smaller_and_told() -> None:
    clean = clean_image("x", picture(size=(5_000, 1_000)))
    assert (clean.width, clean.height) == (KEPT_SIDE, 800)
    assert "made smaller" in clean.notes[0].what


def huge_png(side: int) -> bytes:
    """A picture that says that it is huge, in a few bytes."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    )


def test_that_huge_damaged_and_other_files_are_refused() -> None:
    assert refused(huge_png(50_000)) == "E153"
    assert refused(huge_png(8_000)) == "E153"
    noisy = io.BytesIO()
    Image.effect_noise((200, 200), 90).save(noisy, "PNG")
    assert refused(noisy.getvalue()[: len(noisy.getvalue()) // 2]) == "E153"
    assert refused(picture("JPEG", size=(300, 300))[:400]) == "E153"
    assert refused(picture("GIF")) == "E106"
    assert refused(b"<svg/>") == "E106"
    assert refused(b"") == "E101"


# Placing

SHEET = Sheet(4.5, 26.0)


def point(across: float, down: float, east: float, north: float) -> ReferencePoint:
    return ReferencePoint(across=across, down=down, position=SHEET.ground(east, north))


def placed(*points: ReferencePoint, size: tuple[int, int] = (40, 30)) -> Backdrop:
    return Backdrop.of(CleanImage(b"", "PNG", *size, size), points)


def test_that_two_points_place_turn_and_stretch_a_picture_evenly() -> None:
    # A picture of 40 by 30 km with north up: its upper left corner lies 20 km west and 15 km north of the middle.
    on = placed(point(0, 0, -20, 15), point(1, 1, 20, -15)).on(SHEET)
    assert on.at(0.5, 0.5) == pytest.approx((0, 0), abs=0.001)
    assert on.at(1, 0) == pytest.approx((20, 15), abs=0.001)
    # The same picture with east up.
    turned = placed(point(0.5, 0.5, 0, 0), point(0.5, 0, 15, 0)).on(SHEET)
    assert turned.at(1, 0.5) == pytest.approx((0, -20), abs=0.001)


def test_that_three_points_mend_a_skewed_picture() -> None:
    on = placed(point(0, 0, -20, 15), point(1, 0, 20, 18), point(0, 1, -22, -15)).on(SHEET)
    assert on.at(0, 0) == pytest.approx((-20, 15), abs=0.001)
    assert on.at(1, 0) == pytest.approx((20, 18), abs=0.001)
    assert on.at(0, 1) == pytest.approx((-22, -15), abs=0.001)
    assert on.at(1, 1) == pytest.approx((18, -12), abs=0.001)


@pytest.mark.parametrize(
    ("points", "reason"),
    [
        ([point(0, 0, 0, 0)], "two or three points"),
        ([point(0, 0, 0, 0), point(0.01, 0, 5, 5)], "too near"),
        ([point(0, 0, 0, 0), point(1, 1, 0, 0)], "the same position"),
        ([point(0, 0, 0, 0), point(0.5, 0.5, 5, -5), point(1, 1, 10, -10)], "one line"),
        ([point(0, 0, 0, 0), point(1, 0, 5, -5), point(0, 1, 10, -10)], "one line"),
    ],
)
def test_that_points_which_cannot_place_a_picture_are_refused(points: list[ReferencePoint], reason: str) -> None:
    with pytest.raises(ForeignFileError, match=reason) as caught:
        placed(*points)
    assert caught.value.code == "E154"


# Beside the plan


def test_that_a_backdrop_stands_beside_its_plan_and_comes_back(tmp_path: Path) -> None:
    plan = tmp_path / "a.pocplan.json"
    plan.write_bytes(b"plan")
    assert load_backdrop(RealFs(), plan) is None
    image = clean_image("x", picture())
    backdrop = Backdrop.of(image, [point(0, 0, -20, 15), point(1, 1, 20, -15)])
    save_backdrop(RealFs(), plan, backdrop)
    save_backdrop(RealFs(), plan, backdrop)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pocplan.json", "a.pocplan.json.backdrop.json"]
    found = load_backdrop(RealFs(), plan)
    assert found is not None
    assert (found.points, found.image.data) == (backdrop.points, image.data)
    assert plan.read_bytes() == b"plan"
    assert remove_backdrop(RealFs(), plan)
    assert not remove_backdrop(RealFs(), plan)
    assert load_backdrop(RealFs(), plan) is None


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data[:-20],
        lambda data: data.replace(b'"across": 1', b'"across": 7'),
        lambda data: data.replace(b"pocplan-backdrop", b"pocplan"),
        lambda data: data.replace(b'"image": "', b'"image": "####'),
        lambda data: b"",
        lambda data: b"x",
    ],
)
def test_that_a_damaged_backdrop_is_told_and_the_plan_is_safe(tmp_path: Path, change: Any) -> None:  # noqa: ANN401
    plan = tmp_path / "a.pocplan.json"
    backdrop = Backdrop.of(clean_image("x", picture()), [point(0, 0, -20, 15), point(1, 1, 20, -15)])
    save_backdrop(RealFs(), plan, backdrop)
    data = backdrop_path(plan).read_bytes()
    assert change(data) != data
    backdrop_path(plan).write_bytes(change(data))
    with pytest.raises(ForeignFileError, match="cannot be read") as caught:
        load_backdrop(RealFs(), plan)
    assert (caught.value.code, caught.value.safe) == ("E155", "The plan is unchanged.")


def test_that_a_picture_put_into_the_file_by_hand_is_made_again(tmp_path: Path) -> None:
    plan = tmp_path / "a.pocplan.json"
    raw = CleanImage(picture("JPEG", exif=exif()), "JPEG", 40, 30, (40, 30))
    save_backdrop(RealFs(), plan, Backdrop.of(raw, [point(0, 0, -20, 15), point(1, 1, 20, -15)]))
    found = load_backdrop(RealFs(), plan)
    assert found is not None
    assert SECRET not in found.image.data


def test_that_dots_are_counted_in_the_picture_as_it_came() -> None:
    image = clean_image("x", picture(size=(5_000, 1_000)))
    at = Position(latitude=4, longitude=26)
    assert point_of(image, 2_500, 1_000, at) == ReferencePoint(across=0.5, down=1, position=at)
    with pytest.raises(ForeignFileError, match="outside the picture"):
        point_of(image, 5_001, 0, at)
