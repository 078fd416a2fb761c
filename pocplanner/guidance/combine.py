"""Putting mission packs on the library: a new library in which every addition and override can be seen.

A pure function: the same library and packs give the same library, in whatever order the packs are named. Either all
packs hold together and with the library, or nothing is applied and every problem is told.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

from pocplanner.errors import GuidanceError, Problem
from pocplanner.guidance.library import Library, content_digest
from pocplanner.guidance.lint import lint
from pocplanner.guidance.origin import LIBRARY_NAME, Origin, PackInUse
from pocplanner.guidance.schema import ReadinessEntry
from pocplanner.model.vocab import Likelihood, ThreeLevel
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from pocplanner.guidance.packs import MissionPack
    from pocplanner.guidance.schema import AnyEntry, GroupHeading, SourceDocument

_MEND = said("Mend the pack.")
_SAFE = said("No pack was applied; the library in use is unchanged.")
_LEVELS = tuple(ThreeLevel)


def combined(library: Library, packs: Iterable[MissionPack], checks: Collection[str] | None = None) -> Library:
    """The library with packs on top of those that it has.

    *checks* are the readiness checks that the program has; none leaves their names unchecked. Raises
    :class:`GuidanceError` E445 with every problem: packs that set the same thing, an override that changes what an
    entry is, and whatever the lint finds that it does not find without the packs.
    """
    base, given = library.without_packs, (*(item.pack for item in library.packs), *packs)
    if not given:
        return base
    building = _Building(base)
    for pack in _ordered(given, building.problems):
        building.put(pack)
    building.check_names()
    made = building.library()
    problems = [*building.problems, *faults_of_packs(made, lint(made), lint(base)), *_unknown_checks(made, checks)]
    if problems:
        raise GuidanceError(
            "E445",
            said("The mission packs cannot be used: 1 problem")
            if len(problems) == 1
            else said("The mission packs cannot be used: {count} problems", count=len(problems)),
            where=", ".join(sorted({pack.label for pack in given})),
            safe=_SAFE,
            remedy=said("Mend the pack and look again with: pocplanner-cli guidance lint --pack PATH."),
            problems=problems,
        )
    return made


def faults_of_packs(made: Library, found: Iterable[Problem], before: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems that lint or cases *found* in a combined library and that its packs brought, with whose entry it is.

    A problem that the library has by itself (*before*) is left out, unless a pack gives the entry that has it.
    """
    known = set(before)
    faults = []
    for problem in found:
        origin = made.origin(problem.where.partition(",")[0])  # a case stands after the id of its entry
        if origin.pack or problem not in known:
            whose = str(origin) if origin.pack else "seen only with the packs"
            faults.append(replace(problem, where=f"{problem.where} ({whose})"))
    return tuple(faults)


def _unknown_checks(made: Library, checks: Collection[str] | None) -> list[Problem]:
    return [
        _problem(
            "E420",
            said("the program has no check “{check}”", check=entry.check),
            f"{entry.id} ({made.origin(entry.id)})",
        )
        for entry in made.readiness
        if checks is not None and entry.check not in checks and made.origin(entry.id).pack
    ]


def _ordered(packs: Iterable[MissionPack], problems: list[Problem]) -> tuple[MissionPack, ...]:
    """Packs in the order in which they are applied: after those that they build on, else by id."""
    by_id: dict[str, MissionPack] = {}
    for pack in packs:
        if pack.id in by_id:
            what = said(
                "The pack is given twice, as {first} and {second}",
                first=by_id[pack.id].version,
                second=pack.version,
            )
            problems.append(_problem("E446", what, pack.id, said("Give one of them.")))
        by_id.setdefault(pack.id, pack)
    sorter = TopologicalSorter({key: [name for name in pack.after if name in by_id] for key, pack in by_id.items()})
    try:
        sorter.prepare()
    except CycleError as error:
        what = said("The packs come after each other in a circle: {way}", way=" → ".join(error.args[1]))
        problems.append(_problem("E446", what, "after", said("Take out one of these names under after.")))
        return tuple(by_id[key] for key in sorted(by_id))
    order: list[str] = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        order += ready
        sorter.done(*ready)
    return tuple(by_id[key] for key in order)


@dataclass
class _Building:
    """The library while packs are put on it."""

    base: Library
    problems: list[Problem] = field(default_factory=list)
    in_use: list[PackInUse] = field(default_factory=list)
    origins: dict[str, Origin] = field(default_factory=dict)

    def __post_init__(self) -> None:
        data = self.base.data
        self.entries: dict[str, AnyEntry] = {entry.id: entry for entry in data.entries}
        self.documents: dict[str, SourceDocument] = {document.id: document for document in data.documents}
        self.groups: dict[str, GroupHeading] = {group.key: group for group in data.groups}
        self.crosswalk: dict[Likelihood, ThreeLevel] = dict(data.scales.crosswalk)
        self.set_by: dict[str, MissionPack] = {}

    def put(self, pack: MissionPack) -> None:
        """Put one pack on top."""
        added: list[str] = []
        overridden: list[str] = []
        for entry in pack.entries:
            before = self.entries.get(entry.id)
            if not self._may_set(pack, f"the entry {entry.id}") or (before and not self._keeps(pack, before, entry)):
                continue
            over = "" if before is None else self.origins.get(entry.id, Origin(LIBRARY_NAME)).pack
            self.origins[entry.id] = Origin(pack.id, pack.version, over)
            (overridden if before else added).append(entry.id)
            self.entries[entry.id] = entry if before is None else _with_old_names(entry, before)
        for likelihood, level in pack.crosswalk.items():
            if self._may_set(pack, said("the crosswalk of {word}", word=likelihood.label.lower())):
                self.crosswalk[likelihood] = level
        self._add(pack)
        self.in_use.append(PackInUse(pack, tuple(sorted(added)), tuple(sorted(overridden))))

    def _add(self, pack: MissionPack) -> None:
        """Source documents and headings, which a pack only adds; the same one twice is no conflict."""
        for document in pack.documents:
            if self.documents.setdefault(document.id, document) != document:
                self._refuse(
                    pack,
                    "E447",
                    said("there is another source document {id}", id=document.id),
                    said("Give it an id of its own."),
                )
        for group in pack.groups:
            if self.groups.setdefault(group.key, group) != group:
                self._refuse(
                    pack, "E447", said("there is another group {key}", key=group.key), said("Give it a key of its own.")
                )

    def _may_set(self, pack: MissionPack, what: str) -> bool:
        earlier = self.set_by.get(what)
        if earlier is not None and earlier.id not in pack.after:
            remedy = said('Where this one is to hold, write in its pack.toml: after = ["{id}"].', id=earlier.id)
            self._refuse(pack, "E448", said("it sets {what}, as {other} does", what=what, other=earlier.label), remedy)
            return False
        self.set_by[what] = pack
        return True

    def _keeps(self, pack: MissionPack, before: AnyEntry, entry: AnyEntry) -> bool:
        """Whether an override leaves the entry what it is; a pack must not quietly turn off what blocks a decision."""
        if before.kind != entry.kind:
            what: str = said(
                "{id} is a {kind} and would become a {other}", id=entry.id, kind=before.kind, other=entry.kind
            )
            self._refuse(pack, "E449", what, said("Give the entry an id of its own, or the kind that it has."))
            return False
        if isinstance(before, ReadinessEntry) and isinstance(entry, ReadinessEntry):
            weaker = before.severity == "blocker" and entry.severity != "blocker"
            if weaker or before.check != entry.check:
                less = said("{id} would no longer block", id=entry.id)
                what = less if weaker else said("{id} would check something else", id=entry.id)
                remedy = said(
                    "Answer for it in the plan, with a reason that is printed; a pack may change its words only."
                )
                self._refuse(pack, "E449", what, remedy)
                return False
        return True

    def check_names(self) -> None:
        """Glossaries that contradict each other, and a crosswalk that goes down while the likelihood goes up."""
        fixed: dict[str, set[str]] = defaultdict(set)
        for item in self.in_use:
            for term in item.pack.glossary:
                fixed[term.name].add(item.pack.id)
        for item in self.in_use:
            for term in item.pack.glossary:
                for spelling in term.not_:
                    for other in sorted(fixed.get(spelling, set()) - {item.pack.id}):
                        what = said(
                            "its glossary refuses “{spelling}”, which mission pack {other} fixes",
                            spelling=spelling,
                            other=other,
                        )
                        self._refuse(item.pack, "E448", what, said("Agree on one spelling."))
        ranks = [_LEVELS.index(self.crosswalk[key]) for key in Likelihood if key in self.crosswalk]
        if ranks != sorted(ranks):
            steps = ", ".join(f"{key.label.lower()} {self.crosswalk[key].label.lower()}" for key in Likelihood)
            what = said("The crosswalk goes down where the likelihood goes up: {steps}", steps=steps)
            self.problems.append(_problem("E448", what, "crosswalk"))

    def library(self) -> Library:
        """The library as it now is."""
        data = self.base.data
        changed = data.model_copy(
            update={
                "documents": tuple(self.documents.values()),
                "groups": tuple(self.groups.values()),
                "scales": data.scales.model_copy(update={"crosswalk": self.crosswalk}),
                "entries": tuple(self.entries.values()),
            }
        )
        changed = changed.model_copy(update={"digest": content_digest(changed)})
        return Library(changed, tuple(self.in_use), self.origins, self.base)

    def _refuse(self, pack: MissionPack, code: str, what: str, remedy: str) -> None:
        self.problems.append(_problem(code, what, pack.label, remedy))


def _with_old_names(entry: AnyEntry, before: AnyEntry) -> AnyEntry:
    """The entry with the earlier ids of the one it takes the place of, so that ratings under them stay attached."""
    names = tuple(dict.fromkeys((*before.replaces, *entry.replaces)))
    return entry if names == entry.replaces else entry.model_copy(update={"replaces": names})


def _problem(code: str, what: str, where: str, remedy: str = _MEND) -> Problem:
    return Problem(code, what, where, _SAFE, remedy)
