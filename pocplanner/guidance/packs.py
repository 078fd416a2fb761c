"""Mission packs: what one holds, and how it is read from its TOML files or from its one JSON file.

A pack adds guidance entries to the library or takes the place of some by id. Bytes come in and values go out: the disk
is read in :mod:`pocplanner.storage.pack_files`, packs are put on a library in :mod:`pocplanner.guidance.combine`.
"""

from __future__ import annotations

import hashlib
import json
import math
import tomllib
from collections import Counter
from typing import TYPE_CHECKING, Any, Literal, Self

from pydantic import Field, TypeAdapter, ValidationError, model_validator

from pocplanner.errors import GuidanceError, Problem, shown_text
from pocplanner.guidance.library import canonical, form_problems
from pocplanner.guidance.origin import LIBRARY_NAME
from pocplanner.guidance.schema import AnyEntry, GroupHeading, Language, SourceDocument
from pocplanner.model.base import Line, Name, Value, clean_line
from pocplanner.model.ids import EntryId
from pocplanner.model.vocab import Likelihood, ThreeLevel
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FORMAT: Literal["pocpack/1"] = "pocpack/1"
#: How the name of a pack in one file ends.
SUFFIX = ".pocpack.json"
MAX_DEPTH = 64
"""Levels of nesting that a file may have; no condition comes near it."""

_MEND = said("Mend it; CONTRIBUTING.md describes a pack.")
_SAFE = said("No pack was applied; the library in use is unchanged.")
_ENTRY: TypeAdapter[AnyEntry] = TypeAdapter(AnyEntry)
_HEAD, _SOURCES, _GROUPS = "pack.toml", "sources.toml", "groups.toml"
#: Parts of a pack that never stand in its pack.toml.
_ELSEWHERE = {
    "format": said("{key} is set by the program", key="format"),
    "digest": said("{key} is set by the program", key="digest"),
    "documents": said("{key} stands in {file}", key="documents", file=_SOURCES),
    "groups": said("{key} stands in {file}", key="groups", file=_GROUPS),
    "entries": said("entries stand in files of their own, <theme>/<id>.toml"),
}


class GlossaryTerm(Value):
    """A name that the mission fixes, so that one place or actor has one spelling in all plans."""

    name: Name
    """The spelling to use."""
    not_: tuple[Name, ...] = Field(default=(), alias="not")
    """Spellings that are not to be used."""
    meaning: Line = ""
    """Who or what it is."""

    @model_validator(mode="after")
    def _differ(self) -> Self:
        if self.name in self.not_:
            raise ValueError("the name itself stands among the spellings that are not to be used")
        return self


class MissionPack(Value):
    """A mission pack."""

    format: Literal["pocpack/1"]
    id: EntryId
    title: Name
    version: Name
    mission: Name
    """Mission that keeps the pack."""
    languages: tuple[Language, ...] = Field(min_length=1)
    """Languages in which every entry of the pack has its text."""
    after: tuple[EntryId, ...] = ()
    """Packs on which this one builds: where both set the same thing, this one holds."""
    glossary: tuple[GlossaryTerm, ...] = ()
    crosswalk: dict[Likelihood, ThreeLevel] = {}
    """Steps of the likelihood crosswalk that the mission sets otherwise; the others stay."""
    documents: tuple[SourceDocument, ...] = ()
    """Source documents that it adds."""
    groups: tuple[GroupHeading, ...] = ()
    """Headings of question groups that it adds."""
    entries: tuple[AnyEntry, ...] = ()
    """Entries, by theme and id."""
    digest: str = ""
    """SHA-256 of the canonical content without this field; the same for the folder and for the one file."""

    @property
    def label(self) -> str:
        """The pack as messages name it."""
        return f"mission pack {self.id} {self.version}"


def pack_digest(pack: MissionPack) -> str:
    """SHA-256 of the content of a pack without its own digest."""
    return hashlib.sha256(canonical(pack, without={"digest"})).hexdigest()


def pack_bytes(pack: MissionPack) -> bytes:
    """The one file of a pack; the same pack gives the same bytes."""
    return canonical(pack)


def pack_from_files(files: Mapping[str, bytes], source: str) -> MissionPack:
    """A pack from its TOML files by path in the folder (``/`` between parts).

    *source* names the folder in messages. Raises :class:`GuidanceError` with every problem of every file; a folder
    without pack.toml is none of a pack, and its files are not at fault. Files that are no TOML, such as a README, are
    left aside; TOML where a pack holds none is a problem, so that no entry is overlooked.
    """
    if _HEAD not in files:
        remedy = said("Choose the folder in which pack.toml stands; CONTRIBUTING.md describes a pack.")
        what = said("There is no pack.toml: this is not a mission pack")
        raise _unusable(source, [_problem("E440", what, _HEAD, remedy)])
    problems: list[Problem] = []
    raw: dict[str, Any] = {"format": FORMAT, "entries": []}
    for path in sorted(files):
        if not path.endswith(".toml"):
            continue
        tree = _toml(files[path], path, problems)
        if tree is None:
            continue
        match path.split("/"):
            case ["pack.toml"]:
                problems += [_problem("E442", why, path) for key, why in _ELSEWHERE.items() if key in tree]
                raw |= {key: value for key, value in tree.items() if key not in _ELSEWHERE}
            case ["sources.toml"]:
                raw["documents"] = _only(tree, "document", path, problems)
            case ["groups.toml"]:
                raw["groups"] = _only(tree, "group", path, problems)
            case [_, _]:
                raw["entries"] += _entry(tree, path, problems)
            case _:
                problems.append(_problem("E442", said("A pack has no such file; it would not be read"), path))
    return _pack(raw, source, problems, head=_HEAD)


def pack_from_json(data: bytes, source: str) -> MissionPack:
    """A pack from its one file, named *source* in messages. Raises :class:`GuidanceError` with every problem."""
    problems: list[Problem] = []
    tree = _json(data, source, problems)
    if tree is None:
        raise _unusable(source, problems)
    if tree.get("format") != FORMAT:
        what = said("The file is no mission pack of this program: its format is not {name}", name=FORMAT)
        remedy = said("Choose a file that ends in .pocpack.json; where it is of a newer program, update this one.")
        raise _unusable(source, [Problem("E440", what, source, _SAFE, remedy)])
    entries = tree.get("entries", [])
    tree["entries"] = []
    for number, raw in enumerate(entries if isinstance(entries, list) else [entries]):
        identifier = raw.get("id") if isinstance(raw, dict) else None
        where = f"entry {shown_text(str(identifier))}" if identifier else f"entry {number + 1}"
        tree["entries"] += _entry(raw, where, problems)
    told = tree.pop("digest", "")
    pack = _pack(tree, source, problems, head=source)
    if told != pack.digest:
        what = said("The file was changed after it was made: its digest is not that of its content")
        remedy = said("Ask its keeper for it again, or make it anew from its folder: pocplanner-cli guidance pack.")
        raise _unusable(source, [Problem("E443", what, source, _SAFE, remedy)])
    return pack


def _pack(raw: dict[str, Any], source: str, problems: list[Problem], *, head: str) -> MissionPack:
    """The pack; its own fields are looked at also where entries are at fault."""
    raw["entries"] = tuple(sorted(raw["entries"], key=lambda entry: (entry.theme, entry.id)))
    pack: MissionPack | None = None
    try:
        pack = MissionPack.model_validate(raw)
        problems += [_problem("E441", what, where) for where, what in _contradictions(pack)]
    except ValidationError as error:
        problems += [item for item in form_problems(error, head) if not item.what.startswith("entries.")]
    except RecursionError:
        problems.append(_problem("E441", said("The file is nested too deeply"), head))
    if pack is None or problems:
        raise _unusable(source, problems)
    return pack.model_copy(update={"digest": pack_digest(pack)})


def _contradictions(pack: MissionPack) -> Iterator[tuple[str, str]]:
    """What stands twice, or speaks against itself, with the place."""
    lists = {
        "the entry": [entry.id for entry in pack.entries],
        "the source document": [document.id for document in pack.documents],
        "the group": [group.key for group in pack.groups],
        "the language": list(pack.languages),
        "the glossary name": [term.name for term in pack.glossary],
        "the spelling": [spelling for term in pack.glossary for spelling in term.not_],
    }
    for what, names in lists.items():
        yield from ((name, f"{what} stands twice in the pack") for name, count in Counter(names).items() if count > 1)
    fixed = set(lists["the glossary name"])
    for spelling in sorted(fixed & set(lists["the spelling"])):
        yield spelling, "the spelling is both fixed and not to be used"
    if pack.id == LIBRARY_NAME:
        yield "id", "a pack cannot be called as the library itself"
    if pack.id in pack.after:
        yield "after", "a pack cannot come after itself"
    for entry in pack.entries:
        given, declared = set(entry.text), set(pack.languages)
        yield from ((entry.id, f"no text in {key}, a language of the pack") for key in sorted(declared - given))
        yield from ((entry.id, f"text in {key}, no language of the pack") for key in sorted(given - declared))


def _entry(raw: object, where: str, problems: list[Problem]) -> list[AnyEntry]:
    try:
        entry = _ENTRY.validate_python(raw)
    except ValidationError as error:
        problems += form_problems(error, where)
        return []
    except RecursionError:
        problems.append(_problem("E441", said("The entry is nested too deeply"), where))
        return []
    path = f"{entry.theme}/{entry.id}.toml"
    if where.endswith(".toml") and path != where:
        problems.append(
            _problem("E442", said("Theme and id say {path}", path=path), where, said("Rename the file or the id."))
        )
    return [entry]


def _only(tree: dict[str, Any], key: str, where: str, problems: list[Problem]) -> Any:  # noqa: ANN401  (raw TOML)
    for other in sorted(tree.keys() - {key}):
        problems.append(
            _problem("E441", said("{other}: only [[{key}]] stands here", other=shown_text(other), key=key), where)
        )
    return tree.get(key, [])


def _toml(data: bytes, where: str, problems: list[Problem]) -> dict[str, Any] | None:
    try:
        tree = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        problems.append(_problem("E440", said("The file is not UTF-8"), where, said("Save it as UTF-8.")))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        why = said("it is nested too deeply") if isinstance(error, RecursionError) else shown_text(str(error), 200)
        problems.append(_problem("E440", said("The file cannot be read: {why}", why=why), where))
    else:
        return _fit(tree, where, problems)
    return None


def _json(data: bytes, where: str, problems: list[Problem]) -> dict[str, Any] | None:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        for key, count in Counter(key for key, _ in pairs).items():
            if count > 1:
                problems.append(
                    _problem("E440", said("The key {key} stands twice in one object", key=shown_text(key)), where)
                )
        return dict(pairs)

    try:
        tree = json.loads(data.decode("utf-8-sig"), object_pairs_hook=once)
    except UnicodeDecodeError:
        problems.append(_problem("E440", said("The file is not UTF-8"), where))
    except (RecursionError, ValueError) as error:
        why = said("it is nested too deeply") if isinstance(error, RecursionError) else shown_text(str(error), 200)
        problems.append(_problem("E440", said("The file cannot be read: {why}", why=why), where))
    else:
        if isinstance(tree, dict):
            return _fit(tree, where, problems)
        problems.append(_problem("E440", said("The file holds no pack"), where))
    return None


def _fit(tree: dict[str, Any], where: str, problems: list[Problem]) -> dict[str, Any] | None:
    """*tree*, unless it holds what JSON cannot, text that hides or reorders itself, or levels that no entry has."""
    level: list[Any] = [tree]
    for _ in range(MAX_DEPTH):
        inner: list[Any] = []
        for node in level:
            if isinstance(node, float) and not math.isfinite(node):
                problems.append(_problem("E441", said("A value is not a finite number"), where))
                return None
            if isinstance(node, str) and (hidden := _hidden(node)):
                problems.append(
                    _problem("E441", said("{problem}: “{text}”", problem=hidden, text=shown_text(node)), where)
                )
                return None
            if isinstance(node, dict):
                inner += node.values()
            elif isinstance(node, list):
                inner += node
        if not inner:
            return tree
        level = inner
    problems.append(_problem("E440", said("The file is nested more than {depth} levels deep", depth=MAX_DEPTH), where))
    return None


def _hidden(text: str) -> str:
    """What is hidden in a text from outside, which terminals and paper would obey; empty where nothing is."""
    try:
        clean_line(text.replace("\n", " ").replace("\t", " "))
    except ValueError as error:
        return said("A text holds a {what}", what=error.args[0])
    return ""


def _problem(code: str, what: str, where: str, remedy: str = _MEND) -> Problem:
    return Problem(code, what, where, _SAFE, remedy)


def _unusable(source: str, problems: list[Problem]) -> GuidanceError:
    return GuidanceError(
        "E444",
        said("The mission pack has 1 problem")
        if len(problems) == 1
        else said("The mission pack has {count} problems", count=len(problems)),
        where=source,
        safe=_SAFE,
        remedy=said("Mend these; CONTRIBUTING.md describes a pack."),
        problems=problems,
    )
