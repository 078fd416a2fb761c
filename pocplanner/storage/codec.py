"""The clear-text plan file `.pocplan.json`: bytes to a checked document and back, and opening and saving it.

Reading goes through one gate, in this order: size, strict JSON, name and version of the format, schema, references.
Writing proves that the result can be read again before a byte reaches the disk. Encryption, and reading files of other
versions, are not done here.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from pocplanner.errors import PlanFileError, Problem
from pocplanner.model.document import FORMAT_NAME, FORMAT_VERSION, Document, reference_problems
from pocplanner.said import joined, said
from pocplanner.storage import saver
from pocplanner.storage.durable import KEEP, SIZE_CAP, Stamp, again, generation_path
from pocplanner.storage.faults import missing_file_error, not_a_file_error, read_error, shown_path, too_large_error
from pocplanner.storage.schema_problems import schema_problems
from pocplanner.storage.strict_json import DEFAULT_LIMITS, SAFE, JsonObject, Limits, canonical_bytes, parse

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pocplanner.storage.fs import Fs

_VERSION = re.compile(r"(\d{1,6})\.(\d{1,6})")

_DAMAGE_CODES = frozenset({"E101", "E102", "E103", "E120", "E121", "E122", "E123", "E124", "E126", "E127", "E128"})
"""Codes that may mean damage, for which the message points to the earlier versions beside the file."""

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Codec(Generic[Model]):
    """How values of one pydantic model stand in a file: format name, version `major.minor`, extra checks, limits."""

    model: type[Model]
    name: str
    version: str
    check: Callable[[Model], tuple[Problem, ...]]
    limits: Limits = DEFAULT_LIMITS

    def decode(self, data: bytes, *, source: str = "") -> Model:
        """Return the value in `data`, or raise one `PlanFileError` with all problems; `source` is the file's name.

        Codes: those of `strict_json.parse`, E106 another format, E107 another version, E122 to E133 and E163 from the
        schema, E126 an unknown field, E128 a missing or doubled identifier, E129 a reference to nothing.
        """
        tree = parse(data, source=source, limits=self.limits)
        self._refuse_format(tree, source)
        try:
            # Through JSON once more, because pydantic's strict mode takes dates and lists only from JSON. The bytes
            # are made from the checked tree, so both readers see the same document.
            value = self.model.model_validate_json(json.dumps(tree), strict=True)
        except ValidationError as error:
            details = error.errors(include_url=False)
            raise PlanFileError.of(schema_problems(details, tree), where=source, safe=SAFE) from None
        if problems := self.check(value):
            raise PlanFileError.of(problems, where=source, safe=SAFE)
        return value

    def encode(self, value: Model) -> bytes:
        """Return the canonical bytes of `value`: same value, same bytes.

        The bytes are read back first; a value that could not be opened again is refused with all its problems, so
        that a file is never written that nobody can read.
        """
        data = canonical_bytes(value.model_dump(mode="json"))
        if self.decode(data) != value:
            raise PlanFileError(
                "E207",
                said("The plan would read back differently from what is on the screen"),
                safe=said("Nothing was written; the file on the disk is as it was before."),
                remedy=said(
                    "Undo the last change, save again, and report this to the people who maintain the program."
                ),
            )
        return data

    def _refuse_format(self, tree: JsonObject, source: str) -> None:
        entry = tree.get("format")
        name, version = (entry.get("name"), entry.get("version")) if isinstance(entry, dict) else (None, None)
        if name != self.name:
            what = said("This JSON file is not a plan: it does not say that its format is “{name}”", name=self.name)
            raise _refusal("E106", what, source, said("Choose the plan file itself; its name ends in .pocplan.json."))
        found = _VERSION.fullmatch(version) if isinstance(version, str) else None
        if found is None:
            what = said("The file does not say which version of the format it has")
            raise _refusal("E107", what, source, said("Open an earlier version of the file, or ask the sender again."))
        if version == self.version:
            return
        theirs, ours = tuple(map(int, found.groups())), tuple(map(int, self.version.split(".")))
        if theirs > ours:
            what = said(
                "The file has format version {theirs}; this program reads {ours} and cannot open newer ones",
                theirs=found[0],
                ours=self.version,
            )
            remedy = said(
                "Update the program, or ask the sender to save the plan in version {version}.", version=self.version
            )
        else:
            what = said(
                "The file has format version {theirs}; this program reads only {ours}",
                theirs=found[0],
                ours=self.version,
            )
            remedy = said("Ask the sender to save the plan with a current version of the program.")
        raise _refusal("E107", what, source, remedy)


DOCUMENT_CODEC = Codec(
    Document,
    FORMAT_NAME,
    FORMAT_VERSION,
    reference_problems,
    # The body of a stored object is itself canonical JSON of an object with many texts.
    Limits(long_texts=frozenset({"body"})),
)


def load(fs: Fs, path: Path, codec: Codec[Model]) -> tuple[Model, Stamp]:
    """Return the value in the file `path` and the stamp to pass to the next save.

    Raises `PlanFileError`: E100 no such file, E109, E111, E115, E202, or what `decode` finds; where earlier versions
    stand beside a damaged file, the message names the newest.
    """
    try:
        info = again(fs.info, path)
        if info is None:
            raise missing_file_error(path)
        if info.kind != "file":
            raise not_a_file_error(path, safe=SAFE)
        # The size is checked twice because a file may grow, or be something that gives data without end.
        data = b"" if info.size > SIZE_CAP else again(fs.read, path, SIZE_CAP + 1)
        if info.size > SIZE_CAP or len(data) > SIZE_CAP:
            raise too_large_error(path, limit=SIZE_CAP, safe=SAFE)
    except OSError as error:
        raise read_error(error, path) from error
    try:
        return codec.decode(data, source=shown_path(path)), Stamp.of(data)
    except PlanFileError as error:
        _point_to_earlier_version(error, fs, path)
        raise


def save(fs: Fs, path: Path, value: Model, codec: Codec[Model], *, expect: Stamp | None, keep: int = KEEP) -> Stamp:
    """Save a value durably with its earlier versions beside it, and return its stamp; errors as in `save_bytes`."""
    return saver.save_bytes(fs, path, codec.encode(value), expect=expect, keep=keep)


def load_document(fs: Fs, path: Path) -> tuple[Document, Stamp]:
    """Return the plan document in the clear-text file `path` and its stamp; errors as in `load`."""
    return load(fs, path, DOCUMENT_CODEC)


def save_document(fs: Fs, path: Path, document: Document, *, expect: Stamp | None, keep: int = KEEP) -> Stamp:
    """Save a plan document in clear text and return its stamp; errors as in `save_bytes` and `Codec.encode`."""
    return save(fs, path, document, DOCUMENT_CODEC, expect=expect, keep=keep)


def clear_text_banner() -> str:
    """Return the warning that the window and the command line show beside a plan in clear text."""
    return said(
        "This plan file is not encrypted. Anyone who holds the file, or the disk it stands on, can read all of it. "
        "Keep it only where clear text is acceptable."
    )


def _point_to_earlier_version(error: PlanFileError, fs: Fs, path: Path) -> None:
    if error.code not in _DAMAGE_CODES:
        return
    for number in range(1, KEEP + 1):
        earlier = generation_path(path, number)
        try:
            info = fs.info(earlier)
        except OSError:
            continue
        if info is not None and info.kind == "file":
            beside = said("An earlier version stands beside it: {path}.", path=shown_path(earlier))
            error.remedy = joined(" ", filter(None, (error.remedy, beside)))
            return


def _refusal(code: str, what: str, where: str, remedy: str) -> PlanFileError:
    return PlanFileError(code, what, where=where, safe=SAFE, remedy=remedy)
