"""A file of another program from the disk of this computer. Knows no widgets: it runs beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.errors import CommandError, ForeignFileError, PocPlannerError, shown_text
from pocplanner.exchange.imports.foreign import MOST_BYTES, SAFE
from pocplanner.exchange.imports.read import read_foreign
from pocplanner.said import said
from pocplanner_ui import composition

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pocplanner.errors import Problem
    from pocplanner.exchange.imports.foreign import ForeignFile


def bytes_of(path: Path) -> bytes:
    """The content of a file, no more of it than any reader takes. Raises :class:`CommandError` E111."""
    try:
        return composition.disk().read(path, MOST_BYTES + 1)
    except OSError as error:
        raise CommandError(
            "E111",
            said("The file cannot be read, or is no regular file"),
            where=shown_text(path.name),
            safe=SAFE,
            remedy=said("Check its name and that you may read it."),
        ) from error


def read_path(path: Path) -> ForeignFile:
    """What a file holds. Raises the errors of :func:`bytes_of` and :func:`read_foreign`."""
    return read_foreign(path.name, bytes_of(path))


def problems_of(error: PocPlannerError) -> Sequence[Problem]:
    """All that is wrong with a file."""
    return error.problems if isinstance(error, ForeignFileError) else (error.as_problem(),)
