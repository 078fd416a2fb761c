"""Small JSON files beside the plan: identities, known signers, signatures. Read with the care that a plan gets.

Their form is that of canonical JSON, and a file in any other form is refused: then not one byte of it can be changed
unseen. What a refused file means is said by the caller.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ValidationError

from pocplanner.errors import PlanFileError
from pocplanner.said import said
from pocplanner.storage.durable import again
from pocplanner.storage.faults import missing_file_error, not_a_file_error, read_error, too_large_error
from pocplanner.storage.strict_json import Limits, canonical_bytes, parse

if TYPE_CHECKING:
    from pathlib import Path

    from pocplanner.storage.fs import Fs

SIZE_LIMIT = 1_000_000
"""Largest such file, in bytes."""
_LIMITS = Limits(size=SIZE_LIMIT, depth=8, values=50_000)
_SAFE = said("Nothing was changed.")

Model = TypeVar("Model", bound=BaseModel)


class UnsoundFileError(Exception):
    """The bytes are not what this program writes; `version` is that of the file, where it says another one."""

    def __init__(self, version: str = "") -> None:
        super().__init__(version)
        self.version = version


def encoded(value: BaseModel) -> bytes:
    """The bytes of a value: same value, same bytes."""
    return canonical_bytes(value.model_dump(mode="json"))


def decoded(model: type[Model], data: bytes, *, version: str) -> Model:
    """The value in *data*. Raises :class:`UnsoundFileError` for anything but the bytes of :func:`encoded`."""
    try:
        tree = parse(data, limits=_LIMITS)
    except PlanFileError as error:
        raise UnsoundFileError from error
    form = tree.get("format")
    told = form.get("version") if isinstance(form, dict) else None
    try:
        value = model.model_validate_json(json.dumps(tree), strict=True)
    except ValidationError:
        raise UnsoundFileError(told if isinstance(told, str) and told != version else "") from None
    if encoded(value) != data:
        raise UnsoundFileError
    return value


def read_file(fs: Fs, path: Path, limit: int = SIZE_LIMIT) -> bytes:
    """The content of a file. Raises `PlanFileError`: E100 no such file, E109 too large, E111, E115, E202."""
    try:
        info = again(fs.info, path)
        if info is None:
            raise missing_file_error(path)
        if info.kind != "file":
            raise not_a_file_error(path, safe=_SAFE)
        data = b"" if info.size > limit else again(fs.read, path, limit + 1)
    except OSError as error:
        raise read_error(error, path) from error
    if info.size > limit or len(data) > limit:
        raise too_large_error(path, limit=limit, safe=_SAFE)
    return data
