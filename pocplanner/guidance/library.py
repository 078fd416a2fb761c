"""Loading the guidance library: from its TOML files, and from the one compiled JSON that ships.

Does not judge the content: that is :mod:`pocplanner.guidance.lint`.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from pocplanner.errors import GuidanceError, Problem, shown_text
from pocplanner.guidance.conditions import AnyOf
from pocplanner.guidance.origin import LIBRARY, Origin, PackInUse
from pocplanner.guidance.schema import (
    AnyEntry,
    CardEntry,
    ChecklistEntry,
    CriterionEntry,
    FieldNoteEntry,
    GroupHeading,
    HrddpStepEntry,
    LibraryData,
    MeasureEntry,
    QuestionEntry,
    ReadinessEntry,
    RiskEntry,
    Scales,
    ScenarioEntry,
    ScreeningEntry,
    SourceDocument,
    TermEntry,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable

    from pocplanner.guidance.packs import GlossaryTerm
    from pocplanner.model.base import Value

VERSION = "1.0"
COMPILED = "guidance.json"
_ENTRY: TypeAdapter[AnyEntry] = TypeAdapter(AnyEntry)
_E = TypeVar("_E")


@dataclass(frozen=True)
class Library:
    """The guidance library, indexed. Entries of a kind come in their order."""

    data: LibraryData
    packs: tuple[PackInUse, ...] = ()
    """Mission packs that were applied, in their order; made by :func:`pocplanner.guidance.combine.combined`."""
    origins: Mapping[str, Origin] = field(default_factory=dict)
    """Origin of each entry that a pack added or took the place of."""
    base: Library | None = None
    """The library without packs, where packs were applied."""

    @property
    def without_packs(self) -> Library:
        """The library that ships; itself where no pack was applied."""
        return self.base or self

    def origin(self, entry_id: str) -> Origin:
        """Where an entry comes from, and what it takes the place of."""
        return self.origins.get(entry_id, LIBRARY)

    @cached_property
    def glossary(self) -> tuple[GlossaryTerm, ...]:
        """Names that the packs in use fix, in the order of the packs."""
        return tuple(term for item in self.packs for term in item.pack.glossary)

    @property
    def version(self) -> str:
        """Version of the library."""
        return self.data.version

    @property
    def digest(self) -> str:
        """SHA-256 of the compiled content."""
        return self.data.digest

    @property
    def scales(self) -> Scales:
        """Rating scales."""
        return self.data.scales

    @property
    def groups(self) -> tuple[GroupHeading, ...]:
        """Headings of question groups, in page order."""
        return self.data.groups

    @cached_property
    def documents(self) -> dict[str, SourceDocument]:
        """Source documents by id."""
        return {document.id: document for document in self.data.documents}

    @cached_property
    def entries(self) -> dict[str, AnyEntry]:
        """All entries by id."""
        return {entry.id: entry for entry in self.data.entries}

    @cached_property
    def renamed(self) -> dict[str, str]:
        """Earlier ids of entries, each with the id that took its place."""
        return {old: entry.id for entry in self.data.entries for old in entry.replaces}

    def current(self, entry_id: str) -> str:
        """The id of today for an id that a plan holds; the same where it was never renamed."""
        seen = {entry_id}
        while (entry_id := self.renamed.get(entry_id, entry_id)) not in seen:
            seen.add(entry_id)
        return entry_id

    def current_risk(self, risk: str) -> str:
        """The same for the id of a risk, whose first part is the id of its rule."""
        if not self.renamed:
            return risk
        rule, at, subjects = risk.partition("@")
        return f"{self.current(rule)}{at}{subjects}"

    @cached_property
    def risks(self) -> tuple[RiskEntry, ...]:
        """Risk entries."""
        return self._of(RiskEntry)

    @cached_property
    def measures(self) -> dict[str, MeasureEntry]:
        """Measure entries by id."""
        return {entry.id: entry for entry in self._of(MeasureEntry)}

    @cached_property
    def questions(self) -> dict[str, QuestionEntry]:
        """Questions by the key of their fact; one that the screening computes has the condition of its whole list."""
        return {entry.key: self._screened(entry) for entry in self._of(QuestionEntry)}

    def _screened(self, question: QuestionEntry) -> QuestionEntry:
        if question.computed_by is None or not self.screening:
            return question
        return question.model_copy(update={"computed": AnyOf(any=tuple(entry.condition for entry in self.screening))})

    @cached_property
    def quick(self) -> tuple[QuestionEntry, ...]:
        """Questions of an immediate response, in the order in which they are asked."""
        chosen = [entry for entry in self.questions.values() if entry.quick is not None]
        return tuple(sorted(chosen, key=lambda entry: (entry.quick, entry.id)))

    @cached_property
    def scenarios(self) -> tuple[ScenarioEntry, ...]:
        """Contingency scenarios."""
        return self._of(ScenarioEntry)

    @cached_property
    def cards(self) -> tuple[CardEntry, ...]:
        """Cards of response material."""
        return self._of(CardEntry)

    @cached_property
    def card_items(self) -> frozenset[str]:
        """Ids of all items of cards."""
        return frozenset(item.id for card in self.cards for item in card.items)

    @cached_property
    def screening(self) -> tuple[ScreeningEntry, ...]:
        """Criteria of the screening."""
        return self._of(ScreeningEntry)

    @cached_property
    def checklist(self) -> tuple[ChecklistEntry, ...]:
        """Items of the planning checklist."""
        return self._of(ChecklistEntry)

    @cached_property
    def criteria(self) -> tuple[CriterionEntry, ...]:
        """Examples of criteria of success."""
        return self._of(CriterionEntry)

    @cached_property
    def hrddp_steps(self) -> tuple[HrddpStepEntry, ...]:
        """Steps of the HRDDP sheet."""
        return self._of(HrddpStepEntry)

    @cached_property
    def readiness(self) -> tuple[ReadinessEntry, ...]:
        """Readiness rules."""
        return self._of(ReadinessEntry)

    @cached_property
    def terms(self) -> tuple[TermEntry, ...]:
        """Terms that the glossary explains, in the order of their titles."""
        return tuple(sorted(self._of(TermEntry), key=lambda entry: entry.text["en"].title.casefold()))

    @cached_property
    def field_notes(self) -> dict[str, FieldNoteEntry]:
        """Notes beside fields, by the field."""
        return {entry.field: entry for entry in self._of(FieldNoteEntry)}

    def entry(self, entry_id: str) -> AnyEntry:
        """One entry. Raises :class:`GuidanceError` where it does not exist."""
        found = self.entries.get(entry_id)
        if found is None:
            raise GuidanceError(
                "E401",
                f"The guidance library has no entry “{entry_id}”.",
                safe="Nothing was changed.",
                remedy="List the entries with: pocplanner-cli guidance list.",
            )
        return found

    def _of(self, kind: type[_E]) -> tuple[_E, ...]:
        chosen = [entry for entry in self.data.entries if isinstance(entry, kind)]
        return tuple(sorted(chosen, key=lambda entry: (entry.order, entry.id)))


def from_folder(root: Traversable) -> LibraryData:
    """The library from its TOML files. Raises :class:`GuidanceError` with every problem of every file."""
    problems: list[Problem] = []
    raw: dict[str, Any] = {"entries": []}
    for name in ("sources", "groups", "scales"):
        raw[name] = _toml(root.joinpath(f"{name}.toml"), f"{name}.toml", problems)
    for folder in sorted((item for item in root.iterdir() if item.is_dir()), key=lambda item: item.name):
        for file in sorted(folder.iterdir(), key=lambda item: item.name):
            if file.name.endswith(".toml"):
                entry = _entry(file, f"{folder.name}/{file.name}", problems)
                if entry is not None:
                    raw["entries"].append(entry)
    if problems:
        raise _unusable(problems)
    try:
        data = LibraryData(
            version=VERSION,
            documents=raw["sources"].get("document", ()),
            groups=raw["groups"].get("group", ()),
            scales=raw["scales"],
            entries=tuple(raw["entries"]),
        )
    except ValidationError as error:
        raise _unusable(form_problems(error, "sources.toml, groups.toml or scales.toml")) from error
    return data.model_copy(update={"digest": content_digest(data)})


def content_digest(data: LibraryData) -> str:
    """SHA-256 of the compiled content without its own digest."""
    return hashlib.sha256(canonical(data, without={"digest"})).hexdigest()


def compiled_bytes(data: LibraryData) -> bytes:
    """The one JSON that ships; the same library gives the same bytes."""
    return canonical(data)


def canonical(data: Value, *, without: set[str] | None = None) -> bytes:
    """A value as canonical JSON without blanks, keys sorted; the same value gives the same bytes."""
    tree = data.model_dump(mode="json", by_alias=True, exclude_unset=True, exclude=without)
    return (json.dumps(tree, sort_keys=True, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


@cache
def bundled() -> Library:
    """The library that ships with the program."""
    return Library(LibraryData.model_validate_json(files("pocplanner_resources").joinpath(COMPILED).read_bytes()))


def source_folder() -> Traversable:
    """Folder of the TOML files."""
    return files("pocplanner_resources").joinpath("guidance")


def _toml(file: Traversable, where: str, problems: list[Problem]) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        problems.append(
            Problem(
                "E400", f"The file cannot be read: {error}", where, "The library in use is unchanged.", "Mend the file."
            )
        )
        return {}


def _entry(file: Traversable, where: str, problems: list[Problem]) -> AnyEntry | None:
    before = len(problems)
    tree = _toml(file, where, problems)
    if len(problems) > before:
        return None
    try:
        entry = _ENTRY.validate_python(tree)
    except ValidationError as error:
        problems += form_problems(error, where)
        return None
    if f"{entry.theme}/{entry.id}.toml" != where:
        problems.append(
            Problem(
                "E402", f"Theme and id say {entry.theme}/{entry.id}.toml", where, remedy="Rename the file or the id."
            )
        )
    return entry


def form_problems(error: ValidationError, where: str) -> list[Problem]:
    """What pydantic found, as problems with the field."""
    return [
        Problem(
            "E403",
            f"{'.'.join(shown_text(str(part)) for part in item['loc'])}: {item['msg'].removeprefix('Value error, ')}",
            where,
            "The library in use is unchanged.",
            "Mend the field; CONTRIBUTING.md describes the form of an entry.",
        )
        for item in error.errors()
    ]


def _unusable(problems: list[Problem]) -> GuidanceError:
    return GuidanceError(
        "E404",
        f"The guidance library has {len(problems)} problem{'s' if len(problems) != 1 else ''}.",
        safe="The library in use is unchanged.",
        remedy="Mend these and run: pocplanner-cli guidance lint.",
        problems=problems,
    )
