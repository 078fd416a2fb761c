"""The frame of every export: it says what it holds, makes bytes, and is read back and counted before it is written.

A format is one object that follows :class:`Export`; :mod:`pocplanner.exchange.formats` lists them. To add one: write
the three methods in a module of its own and add its line there.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final, Protocol, TypeVar, cast

from pocplanner.assessment.packs import PackState
from pocplanner.errors import CommandError, PocPlannerError, ReportError
from pocplanner.exchange.readers import shown_to
from pocplanner.model.vocab import Vocabulary
from pocplanner.reporting.context import Context
from pocplanner.reporting.editions import PRINTING
from pocplanner.reporting.phrases import count_of
from pocplanner.said import capital, joined, listed_word, said, said_as
from pocplanner.storage.saver import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
    from pathlib import Path

    from pocplanner.assessment.result import Assessment
    from pocplanner.guidance.library import Library
    from pocplanner.model.document import Document
    from pocplanner.reporting.editions import Printing
    from pocplanner.reporting.released import Audience
    from pocplanner.said import Said
    from pocplanner.storage.durable import Stamp
    from pocplanner.storage.fs import Fs

T = TypeVar("T")

NOTHING_WRITTEN: Final = said("Nothing was written and the plan is unchanged.")
REPORT_IT: Final = said("Choose another format, and report this to the people who maintain the program.")
_CHOICES: Final = {"table": said("table"), "exact_counts": said("exact counts"), "sketch_map": said("sketch map")}


class Sensitive(Vocabulary):
    """Kinds of information that can harm somebody in the wrong hands."""

    POPULATIONS = "populations", "numbers of people, by place or group"
    POSITIONS = "positions", "positions of places"
    ROUTES = "routes", "routes, refuges and ways out"
    RATINGS = "ratings", "ratings of risks, by office"
    GAPS = "gaps", "what is not protected, and since or until when"
    UNITS = "units", "own units, their places and times"
    ACTORS = "actors", "armed actors and partner forces"
    TIMES = "times", "when the operation and its measures take place"
    SOURCES = "sources", "sources of information, with their grades"
    DISSENT = "dissent", "objections, caveats and advice that was not taken"
    NOTES = "notes", "working notes, which are never printed"
    FREE_TEXT = "free_text", "texts as people typed them; names or numbers in them are not taken out"


@dataclass(frozen=True, slots=True)
class Items:
    """How many things of one kind an export holds."""

    noun: str
    """What they are, one of them, for example ``risk``. The re-read counts under the same noun."""
    count: int
    words: str = ""
    """What stands with each, for example "with ratings by office"."""
    plural: str = ""
    """More of them, for example ``said("risks")``: other languages than English say only this form."""

    @property
    def things(self) -> str:
        """What they are, more of them."""
        return self.plural or f"{self.noun}s"

    @property
    def counted(self) -> Said:
        """How many of what, for example "34 risks"."""
        english = count_of(self.count, self.noun, self.plural)
        return said_as(english, "{things}: {count}", things=capital(self.things), count=self.count)

    @property
    def line(self) -> Said:
        """The same as a line to read, with what stands with each."""
        return joined(", ", (self.counted, self.words)) if self.count and self.words else self.counted


@dataclass(frozen=True, slots=True)
class Contents:
    """What an export holds, for a person to read before it leaves the program."""

    items: tuple[Items, ...]
    sensitive: tuple[Sensitive, ...] = ()
    left_out: tuple[str, ...] = ()
    """What stands in the plan and not in the export, in words."""
    remarks: tuple[str, ...] = ()
    """What else a reader must know, such as the rule for small numbers, as sentences."""

    @property
    def counts(self) -> dict[str, int]:
        """What the re-read must find."""
        return {item.noun: item.count for item in self.items}

    def lines(self) -> tuple[str, ...]:
        """All of it as lines: what is in it, what is sensitive, what is left out."""
        return (
            *(item.line for item in self.items),
            *(f"Sensitive: {kind.label}" for kind in Sensitive if kind in self.sensitive),
            *(f"Left out: {words}" for words in self.left_out),
            *self.remarks,
        )


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose for an export; each format takes those that it knows. Every field has a default."""

    table: str = ""
    """The table of an export that holds one only: ``register``, ``measures`` or ``schedule``."""
    exact_counts: bool = False
    """Whether numbers of people under ten leave as they are; only the plan itself, as JSON, can."""
    sketch_map: bool = False
    """Whether a sketch map of places and routes stands in a text document or briefing; it shows their positions."""


@dataclass(frozen=True)
class Source:
    """All that an export is made from, whole: the frame takes out what the readers of an export may not see.

    The same source gives the same bytes.
    """

    document: Document
    assessment: Assessment
    library: Library
    choices: Choices = field(default_factory=Choices)
    printing: Printing = PRINTING
    """With the sentences on what readers do not see; the frame puts them there."""
    _made: dict[object, object] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def context(self) -> Context:
        """Names, printed numbers and levels as the brief has them."""
        return Context(self.document, self.assessment, self.library, self.printing)

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What *make* makes, made once for this *key*: telling, making and comparing an export need the same parts."""
        if key not in self._made:
            self._made[key] = make()
        return cast("T", self._made[key])


class Export(Protocol):
    """One format. Its methods take the same source in the same run, and keep nothing.

    The frame calls :meth:`contents`, :meth:`make` and :meth:`reread` with what the readers may see.
    """

    @property
    def name(self) -> str:
        """Word on the command line, for example ``xlsx``."""

    @property
    def label(self) -> str:
        """What it is, for example "Workbook (XLSX)"."""

    @property
    def ending(self) -> str:
        """Ending of the file's name, with its point."""

    @property
    def choices(self) -> frozenset[str]:
        """Names of the fields of :class:`Choices` that it takes."""

    def audience(self, source: Source) -> Audience | None:
        """Who reads it; none for the plan file itself, which keeps its release marks and all that they stand on."""

    def contents(self, source: Source) -> Contents:
        """What the export would hold."""

    def make(self, source: Source) -> bytes:
        """The file. Raises :class:`ReportError` E483 for a text that the format cannot hold."""

    def reread(self, source: Source, data: bytes) -> Mapping[str, int]:
        """How many items of each kind *data* holds, by a way of reading that shares nothing with :meth:`make`.

        It also compares texts and values as far as the format gives them back, and raises :class:`ReportError` E482
        (see :func:`differs`) for the first that is another one.
        """

    def texts(self, data: bytes) -> Iterable[tuple[str, str]]:
        """Every text that *data* holds, seen or unseen, each with its place, for the search for what is withheld."""


@dataclass(frozen=True, slots=True)
class Made:
    """A file that was read back and holds what it says."""

    data: bytes
    contents: Contents


def contents_of(export: Export, source: Source) -> Contents:
    """What an export would hold.

    Raises :class:`ReportError`: E484 for a choice that the format does not take, E171 where release marks withhold the
    whole plan from its readers.
    """
    for choice in fields(Choices):
        if choice.name not in export.choices and getattr(source.choices, choice.name) != choice.default:
            raise ReportError(
                "E484",
                said(
                    "{label} does not take the choice “{choice}”",
                    label=export.label,
                    choice=_CHOICES.get(choice.name, choice.name),
                ),
                safe=NOTHING_WRITTEN,
                remedy=said("Leave this choice out, or choose another format."),
            )
    shown = shown_to(export.audience(source), source)
    contents = export.contents(shown.source)
    return replace(
        contents,
        left_out=(*contents.left_out, *shown.left_out),
        remarks=(*contents.remarks, *shown.remarks, *_of_plan(source)),
    )


def _of_plan(source: Source) -> Iterator[str]:
    """What a reader must know of the plan, whatever the format."""
    plan, assessment = source.document.plan, source.assessment
    yield said("Marking: {marking}.", marking=listed_word(plan.marking.label))
    if plan.exercise:
        yield said("EXERCISE: nothing in it is real.")
    if blockers := len(assessment.blockers()):
        english = f"The plan has {count_of(blockers, 'open blocker')}."
        yield said_as(english, "Open blockers of the plan: {count}.", count=blockers)
    for use in assessment.packs:
        if use.state is PackState.LEFT_OUT:
            yield said("WITHOUT mission pack {pack}, which the plan pins.", pack=str(use))


def made(export: Export, source: Source, check: Callable[[], None] = lambda: None) -> Made:
    """The file of an export, read back and counted. *check* is called between the steps and may raise to stop.

    Raises :class:`ReportError`: E480 where it holds another number of items than it should, E481 where it cannot be
    read back, E482 where a text or value is another one, E173 where it holds what release marks withhold from its
    readers, and what :func:`contents_of` and ``make`` raise.
    """
    contents = contents_of(export, source)
    shown = shown_to(export.audience(source), source)
    check()
    data = export.make(shown.source)
    check()
    try:
        found = dict(export.reread(shown.source, data))
        texts = list(export.texts(data)) if shown.guard is not None else []
    except PocPlannerError:
        raise
    except Exception as error:
        raise ReportError(
            "E481",
            said("The file that was made cannot be read back ({kind})", kind=type(error).__name__),
            where=export.label,
            safe=NOTHING_WRITTEN,
            remedy=REPORT_IT,
        ) from error
    _same_counts(export, contents, found)
    if shown.guard is not None:
        shown.guard.refuse_texts(texts)
    return Made(data, contents)


def refuse_plan(plan: Path, output: Path) -> None:
    """Raise :class:`CommandError` E313 where *output* is the file of the plan, under whatever name."""
    if output.exists() and plan.exists() and output.samefile(plan):
        raise CommandError(
            "E313",
            said("The export would take the place of the plan"),
            where=str(output),
            safe=said("Nothing was written."),
            remedy=said("Choose another name for the export."),
        )


def write(fs: Fs, path: Path, file: Made) -> Stamp:
    """Write a file that was read back, whole or not at all; errors as in :func:`write_whole`."""
    return write_whole(fs, path, file.data)


def differs(what: str, where: str) -> ReportError:
    """The error E482 for a text or value that does not read back as it was: *what* it is, and *where*."""
    return ReportError(
        "E482",
        said("The file that was made does not give back {what} as it stands in the plan", what=what),
        where=where,
        safe=NOTHING_WRITTEN,
        remedy=REPORT_IT,
    )


def _same_counts(export: Export, contents: Contents, found: Mapping[str, int]) -> None:
    expected = contents.counts
    things = {item.noun: item.things for item in contents.items}
    wrong = [
        said_as(
            f"{noun}: {found.get(noun, 0)} instead of {expected.get(noun, 0)}",
            "{things}: {found} instead of {wanted}",
            things=things.get(noun, noun),
            found=found.get(noun, 0),
            wanted=expected.get(noun, 0),
        )
        for noun in {**expected, **found}
        if found.get(noun, 0) != expected.get(noun, 0)
    ]
    if wrong:
        raise ReportError(
            "E480",
            said("The file that was made does not hold what it should: {counts}", counts=joined("; ", wrong)),
            where=export.label,
            safe=NOTHING_WRITTEN,
            remedy=REPORT_IT,
        )
