"""Plain words for what a disk can answer: turns an `OSError` into the error a planner reads.

It decides on the code and the text only. What stays safe is known by the caller, who passes it in.
"""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from pocplanner.errors import PlanFileError, shown_text
from pocplanner.said import said

if TYPE_CHECKING:
    from pathlib import Path


def _numbers(*names: str) -> frozenset[int]:
    """Return those of the named error numbers that this system knows; Windows lacks some."""
    return frozenset(number for name in names if (number := getattr(errno, name, None)) is not None)


_FULL = _numbers("ENOSPC", "EDQUOT", "EFBIG")
_READ_ONLY = _numbers("EACCES", "EPERM", "EROFS", "ETXTBSY", "EBUSY")
_NOT_A_FILE = _numbers("EISDIR", "ENOTDIR", "ELOOP")
_BAD_NAME = _numbers("ENAMETOOLONG", "EINVAL", "EILSEQ")


def shown_path(path: Path) -> str:
    """Return a path as it may be printed: characters that hide or reorder text are spelled out."""
    return shown_text(str(path), 400)


def write_error(error: OSError, path: Path, *, safe: str) -> PlanFileError:
    """Return the message for a failed save to `path`: E201 full, E112 read-only, E111, E114, or E202."""
    number = error.errno
    if number in _FULL:
        code, what = "E201", said("There is no space left on the disk")
        remedy = said("Free some space, or save to another disk, then save again.")
    elif number in _READ_ONLY:
        code, what = "E112", said("The folder or the file is read-only, or another program holds the file open")
        remedy = said("Close the other program, or save under another name in a folder where you may write.")
    elif number in _NOT_A_FILE:
        return not_a_file_error(path, safe=safe)
    elif number in _BAD_NAME:
        code, what = (
            "E114",
            said("The disk does not accept this file name; it is too long or has a character it refuses"),
        )
        remedy = said("Save under a shorter name made of letters, digits, '-' and '_'.")
    elif number == errno.ENOENT:
        code, what = "E202", said("The folder is not there any more, or a file in it went away during the save")
        remedy = said("Put the disk or memory stick back, or save to another folder, then save again.")
    else:
        code, what = "E202", said("The disk did not take the file ({reason})", reason=_reason(error))
        remedy = said("Save to another disk now; then check the first one before you use it again.")
    return PlanFileError(code, what, where=shown_path(path), safe=safe, remedy=remedy)


def read_error(error: OSError, path: Path, *, is_folder: bool = False) -> PlanFileError:
    """Return the message for a file, or a folder, that could not be read: E111, E115 no permission, or E202."""
    safe = said("Nothing was opened and the file was not changed.")
    number = error.errno
    if number == errno.ENOENT:
        return missing_file_error(path)
    if number in _NOT_A_FILE:
        return not_a_file_error(path, safe=safe)
    if number in _READ_ONLY:
        code, what = "E115", said("You do not have permission to read this file")
        if is_folder:
            what = said("You do not have permission to read this folder")
        remedy = said("Ask the owner of the file or folder for a copy.")
    else:
        code, what = "E202", said("The disk did not give the file ({reason})", reason=_reason(error))
        if is_folder:
            what = said("The disk did not give the folder ({reason})", reason=_reason(error))
        remedy = said("Check that the disk or memory stick is in place, and try again; else open a copy.")
    return PlanFileError(code, what, where=shown_path(path), safe=safe, remedy=remedy)


def remove_error(error: OSError, path: Path, *, safe: str) -> PlanFileError:
    """Return the message for a file that could not be removed: E112 read-only or held open, or E202."""
    if error.errno in _READ_ONLY:
        code = "E112"
        what = said("The file was not removed: its folder is read-only, or another program holds it open")
        remedy = said(
            "Close the other program, or ask whoever keeps this computer for the right to write there; try again."
        )
    else:
        code = "E202"
        what = said("The file was not removed: the disk refused ({reason})", reason=_reason(error))
        remedy = said("Check that the disk is in place, and try again.")
    return PlanFileError(code, what, where=shown_path(path), safe=safe, remedy=remedy)


def missing_file_error(path: Path) -> PlanFileError:
    """Return the message for a name under which nothing stands (E100)."""
    return PlanFileError(
        "E100",
        said("There is no file of this name"),
        where=shown_path(path),
        safe=said("Nothing was opened."),
        remedy=said("Check the name and the folder."),
    )


def not_a_file_error(path: Path, *, safe: str) -> PlanFileError:
    """Return the message for a folder, link, pipe or device where a file is needed (E111)."""
    return PlanFileError(
        "E111",
        said("This is not a regular file"),
        where=shown_path(path),
        safe=safe,
        remedy=said("Choose the file itself, not a folder, a link or a device."),
    )


def too_large_error(path: Path, *, limit: int, safe: str) -> PlanFileError:
    """Return the message for a file above the size limit, in bytes (E109)."""
    return PlanFileError(
        "E109",
        said("The file is larger than {limit} MB, more than any plan", limit=limit // 1_000_000),
        where=shown_path(path),
        safe=safe,
        remedy=said("Check that this is the right file."),
    )


def _reason(error: OSError) -> str:
    return error.strerror or errno.errorcode.get(error.errno or 0, "no reason given")
