"""A picture of the area, such as a scanned map, made harmless: only its points of colour are kept.

Position, camera, time and whatever else a camera or program wrote into it is taken away, because a photograph tells
where its author stood. The picture is made again from its points, so nothing hidden in the file survives.
"""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from pocplanner.errors import ForeignFileError
from pocplanner.exchange.imports.foreign import MOST_BYTES, limited, note, refusal
from pocplanner.said import said, said_from, template

if TYPE_CHECKING:
    from PIL.Image import Image

    from pocplanner.errors import Problem

MOST_SIDE: Final = 12_000
MOST_PIXELS: Final = 30_000_000
KEPT_SIDE: Final = 4_000
"""A larger picture is made smaller: a screen shows no more, and the sketch stays quick."""
KEPT_BYTES: Final = 12_000_000
_SIGNS: Final[dict[bytes, Literal["PNG", "JPEG"]]] = {b"\x89PNG\r\n\x1a\n": "PNG", b"\xff\xd8\xff": "JPEG"}
_GPS, _EXIF_OF_CAMERA = 0x8825, 0x8769
_ORIENTATION = 0x0112
_REMEDY = said("Save it again as PNG or JPEG in an image program, smaller where it is very large.")


@dataclass(frozen=True, slots=True)
class CleanImage:
    """A picture that holds its points of colour and nothing else."""

    data: bytes
    form: Literal["PNG", "JPEG"]
    width: int
    height: int
    came_as: tuple[int, int]
    """Width and height before it was made smaller."""
    notes: tuple[Problem, ...] = ()
    """What was taken away or changed."""


def clean_image(where: str, data: bytes) -> CleanImage:
    """The picture in a PNG or JPEG file, made again.

    Raises :class:`ForeignFileError` E101, E106, E109, and E153 for one that is too large or damaged.
    """
    limited(data, where, MOST_BYTES)
    form = next((form for sign, form in _SIGNS.items() if data.startswith(sign)), None)
    if form is None:
        raise refusal("E106", said("This is no picture as PNG or JPEG"), where, _REMEDY)
    from PIL import Image

    with warnings.catch_warnings():
        # Sizes are looked at here; the warnings of the library would only say the same in other words.
        warnings.simplefilter("ignore")
        try:
            with Image.open(io.BytesIO(data), formats=(form,)) as opened:
                _refuse_size(opened, where)
                opened.load()
                return _made_again(opened, form, where)
        except ForeignFileError:
            raise
        except Exception as error:  # of a damaged picture the library raises whatever it stumbles over
            raise refusal("E153", said("The picture is damaged or cut short"), where, _REMEDY) from error


def _refuse_size(opened: Image, where: str) -> None:
    width, height = opened.size
    if max(width, height) > MOST_SIDE or width * height > MOST_PIXELS:
        what = said(
            "The picture has {width:,} × {height:,} points; at most {side:,} a side and {most:,} in all",
            width=width,
            height=height,
            side=MOST_SIDE,
            most=MOST_PIXELS,
        )
        raise refusal("E153", what, where, _REMEDY)


def _made_again(opened: Image, form: Literal["PNG", "JPEG"], where: str) -> CleanImage:
    from PIL import Image, ImageOps

    notes = list(_taken_away(opened, where))
    turned = ImageOps.exif_transpose(opened) if opened.getexif().get(_ORIENTATION, 1) != 1 else opened
    colour = turned.convert("RGBA")
    # What can be seen through is white paper.
    plain = Image.new("RGB", colour.size, "white")
    plain.paste(colour, mask=colour.getchannel("A"))
    came_as = plain.size
    if max(plain.size) > KEPT_SIDE:
        plain.thumbnail((KEPT_SIDE, KEPT_SIDE))
        smaller = template("The picture was made smaller, to {width:,} × {height:,} points")
        what = said_from(smaller, width=plain.width, height=plain.height)
        notes.append(note("W153", what, where))
    made = _encoded(plain, form)
    if len(made) > KEPT_BYTES and form == "PNG":
        form, made = "JPEG", _encoded(plain, "JPEG")
    return CleanImage(made, form, plain.width, plain.height, came_as, tuple(notes))


def _taken_away(opened: Image, where: str) -> list[Problem]:
    exif = opened.getexif()
    if exif.get_ifd(_GPS):
        return [
            note("W153", said("The place at which the picture was taken stood in the file and was taken away"), where)
        ]
    if len(exif) or exif.get_ifd(_EXIF_OF_CAMERA) or set(opened.info) & {"exif", "comment", "xmp", "icc_profile"}:
        return [note("W153", said("What the camera or program wrote into the picture was taken away"), where)]
    return []


def _encoded(picture: Image, form: Literal["PNG", "JPEG"]) -> bytes:
    out = io.BytesIO()
    if form == "PNG":
        picture.save(out, "PNG")
    else:
        picture.save(out, "JPEG", quality=88)
    return out.getvalue()
