"""A picture behind the sketch of the situation, placed by two or three points whose positions are known.

A plan file has no attachments. The backdrop stands in a file of its own beside the plan, on this computer only: it is
never sent, merged, printed or exported with the plan, and the plan is whole without it. Like the plan it is clear text:
whoever holds the file can see the picture.
"""

from __future__ import annotations

import base64
import binascii
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Final, Literal, Self

from pydantic import Field, model_validator

from pocplanner.errors import ForeignFileError, PlanFileError
from pocplanner.exchange.imports.image_file import CleanImage, clean_image
from pocplanner.model.base import Value
from pocplanner.model.situation import Position
from pocplanner.said import said
from pocplanner.storage.codec import Codec, load
from pocplanner.storage.durable import again
from pocplanner.storage.faults import write_error
from pocplanner.storage.saver import save_bytes
from pocplanner.storage.strict_json import Limits

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pocplanner.analysis.sketch import Sheet
    from pocplanner.storage.fs import Fs

FORMAT_NAME: Final = "pocplan-backdrop"
FORMAT_VERSION: Final = "1.0"
ENDING: Final = ".backdrop.json"
SAFE = said("The plan is unchanged.")
_LEAST_APART = 0.02
"""Share of the picture that reference points must lie apart: nearer ones would turn a slip of the hand into a mile."""
_LEAST_AREA = 0.005
"""Share of the picture that three points must span, so that they are not on one line."""
_LEAST_KM = 0.01

Share = Annotated[float, Field(ge=0, le=1)]


class ReferencePoint(Value):
    """A point of the picture whose position is known."""

    across: Share
    """From the left edge, as a share of the width."""
    down: Share
    """From the upper edge, as a share of the height."""
    position: Position
    """Where it is on the ground."""


class _Format(Value):
    name: Literal["pocplan-backdrop"] = FORMAT_NAME
    version: Literal["1.0"] = FORMAT_VERSION


class BackdropFile(Value):
    """What the file beside the plan holds."""

    format: _Format = _Format()
    """Name and version of the format."""
    image: str
    """The picture, in base64."""
    points: Annotated[tuple[ReferencePoint, ...], Field(min_length=2, max_length=3)]
    """The points by which it is placed."""

    @model_validator(mode="after")
    def _apart(self) -> Self:
        refuse_points(self.points)
        return self


_CODEC = Codec(
    BackdropFile,
    FORMAT_NAME,
    FORMAT_VERSION,
    lambda _value: (),
    Limits(long_texts=frozenset({"image"}), long_text=20_000_000),
)


@dataclass(frozen=True, slots=True)
class Placed:
    """How a picture lies on a sheet: kilometres east and north of the middle for a point of the picture."""

    east: tuple[float, float, float]
    """Kilometres east for the width, for the height, and at the upper left corner."""
    north: tuple[float, float, float]
    """Kilometres north for the width, for the height, and at the upper left corner."""

    def at(self, across: float, down: float) -> tuple[float, float]:
        """Kilometres east and north of a point of the picture."""
        return tuple(wide * across + high * down + corner for wide, high, corner in (self.east, self.north))  # type: ignore[return-value]


@dataclass(frozen=True, slots=True)
class Backdrop:
    """A picture and the points by which it is placed."""

    image: CleanImage
    points: tuple[ReferencePoint, ...]

    @classmethod
    def of(cls, image: CleanImage, points: Sequence[ReferencePoint]) -> Self:
        """A backdrop. Raises :class:`ForeignFileError` E154 where the points cannot place it."""
        try:
            refuse_points(points)
        except ValueError as error:
            what = said("The picture cannot be placed: {why}", why=error.args[0])
            raise ForeignFileError("E154", what, safe=SAFE, remedy=said("Choose other points, far apart.")) from error
        return cls(image, tuple(points))

    def on(self, sheet: Sheet) -> Placed:
        """How the picture lies on *sheet*. Two points turn and stretch it evenly; three also mend a skewed scan."""
        ground = [sheet.flat(point.position) for point in self.points]
        if len(self.points) == 2:
            return self._by_two(ground)
        (x0, y0), (x1, y1), (x2, y2) = ((point.across, point.down) for point in self.points)
        area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)

        def solved(first: float, second: float, third: float) -> tuple[float, float, float]:
            wide = ((second - first) * (y2 - y0) - (third - first) * (y1 - y0)) / area
            high = ((third - first) * (x1 - x0) - (second - first) * (x2 - x0)) / area
            return wide, high, first - wide * x0 - high * y0

        return Placed(solved(*(east for east, _north in ground)), solved(*(north for _east, north in ground)))

    def _by_two(self, ground: Sequence[tuple[float, float]]) -> Placed:
        """Turned and stretched evenly, with the points of the picture as squares."""
        width, height = self.image.width, self.image.height
        # As complex numbers: a picture counts down, the ground counts north.
        first, second = (complex(point.across * width, -point.down * height) for point in self.points)
        start, end = (complex(*at) for at in ground)
        turn = (end - start) / (second - first)
        corner = start - turn * first
        wide, high = turn * width, turn * complex(0, -height)
        return Placed((wide.real, high.real, corner.real), (wide.imag, high.imag, corner.imag))


def refuse_points(points: Sequence[ReferencePoint]) -> None:
    """Raise ``ValueError`` with the reason where points cannot place a picture."""
    if len(points) not in {2, 3}:
        raise ValueError(said("it takes two or three points"))
    spots = [(point.across, point.down) for point in points]
    for at, spot in enumerate(spots):
        for other in range(at):
            if math.dist(spot, spots[other]) < _LEAST_APART:
                raise ValueError(said("two of the points lie too near each other on the picture"))
            if _apart_km(points[at].position, points[other].position) < _LEAST_KM:
                raise ValueError(said("two of the points have the same position"))
    if len(points) == 3 and (_area(spots) < _LEAST_AREA or _on_one_line(points)):
        raise ValueError(said("the three points lie on one line"))


def _apart_km(one: Position, other: Position) -> float:
    from pocplanner.analysis.network import distance_km

    return distance_km(one, other)


def _area(spots: Sequence[tuple[float, float]]) -> float:
    (x0, y0), (x1, y1), (x2, y2) = spots
    return abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)) / 2


def _on_one_line(points: Sequence[ReferencePoint]) -> bool:
    """Whether the positions span next to nothing, measured against their distances."""
    a, b, c = (_apart_km(points[one].position, points[other].position) for one, other in ((0, 1), (1, 2), (2, 0)))
    half = (a + b + c) / 2
    square = max(0.0, half * (half - a) * (half - b) * (half - c))
    return math.sqrt(square) < 0.01 * max(a, b, c) ** 2


# The file beside the plan


def backdrop_path(plan: Path) -> Path:
    """The file of the backdrop of a plan file."""
    return plan.with_name(f"{plan.name}{ENDING}")


def point_of(image: CleanImage, x: float, y: float, position: Position) -> ReferencePoint:
    """A point in dots of the picture as it came, from its upper left corner. Raises E154 for one outside it."""
    width, height = image.came_as
    if not (0 <= x <= width and 0 <= y <= height):
        what = said(
            "The point {x}, {y} lies outside the picture of {width} × {height} dots",
            x=f"{x:g}",
            y=f"{y:g}",
            width=str(width),
            height=str(height),
        )
        raise ForeignFileError("E154", what, safe=SAFE, remedy=said("Count dots from the upper left corner."))
    return ReferencePoint(across=x / width, down=y / height, position=position)


def save_backdrop(fs: Fs, plan: Path, backdrop: Backdrop) -> None:
    """Put a backdrop beside a plan, in place of the one that is there; errors as in :func:`save_bytes`."""
    image = base64.b64encode(backdrop.image.data).decode()
    data = _CODEC.encode(BackdropFile(image=image, points=backdrop.points))
    save_bytes(fs, backdrop_path(plan), data, keep=0)


def load_backdrop(fs: Fs, plan: Path) -> Backdrop | None:
    """The backdrop beside a plan; none where there is none.

    The file is taken as one from outside, so the picture is made again. Raises :class:`ForeignFileError` E155.
    """
    path = backdrop_path(plan)
    try:
        if again(fs.info, path) is None:
            return None
        file, _stamp = load(fs, path, _CODEC)
        image = clean_image(path.name, base64.b64decode(file.image, validate=True))
    except (OSError, PlanFileError, ForeignFileError, binascii.Error) as error:
        raise ForeignFileError(
            "E155",
            said("The backdrop beside the plan cannot be read"),
            where=path.name,
            safe=SAFE,
            remedy=said("Place the picture again, or remove the file."),
        ) from error
    return Backdrop(image, file.points)


def remove_backdrop(fs: Fs, plan: Path) -> bool:
    """Remove the backdrop of a plan; whether there was one. Raises :class:`PlanFileError` where the disk refuses."""
    path = backdrop_path(plan)
    try:
        if again(fs.info, path) is None:
            return False
        again(fs.unlink, path)
        again(fs.fsync_dir, path.parent)
    except OSError as error:
        raise write_error(error, path, safe=SAFE) from error
    return True
