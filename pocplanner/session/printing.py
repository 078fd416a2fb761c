"""One edition of one plan, printed copy by copy: the window and the command line print with it, byte for byte alike."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from pocplanner.errors import StoppedError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from pocplanner.assessment.memo import Memo
    from pocplanner.assessment.result import Assessment, OptionSummary
    from pocplanner.guidance.library import Library
    from pocplanner.model.document import Document
    from pocplanner.model.plan import Plan
    from pocplanner.reporting.brief_id import BriefId
    from pocplanner.reporting.editions import Printing
    from pocplanner.reporting.released import PrintInputs
    from pocplanner.reporting.signature import BriefSignature
    from pocplanner.review.signing import SigningIdentity

_STEPS = 100
_LONGEST_RECIPIENT = 32
"""An edition is named in forty characters at most; ids that the program makes fit."""


def _never() -> bool:
    return False


def _nobody(_done: int, _of: int) -> None:
    pass


def edition_name(printing: Printing) -> str:
    """What is printed, in a word that stands in its id and signature, such as ``annexes-A-B``.

    Prints of one plan with the same word take each other's place.
    """
    from pocplanner.reporting.editions import Annex, Edition

    parts = [printing.edition.value]
    if printing.edition in {Edition.ANNEXES, Edition.ARCHIVE} and set(printing.annexes) != set(Annex):
        parts += sorted(annex.letter for annex in printing.annexes)
    if printing.edition in {Edition.PARTNER, Edition.COMPONENT} and printing.recipient:
        name = printing.recipient
        short = len(name) <= _LONGEST_RECIPIENT
        parts.append(name if short else hashlib.sha256(name.encode()).hexdigest()[:_LONGEST_RECIPIENT])
    return "-".join(parts)


@dataclass(frozen=True, slots=True)
class _Basis:
    """What all copies are made from."""

    inputs: PrintInputs
    comparisons: tuple[OptionSummary, ...]
    memo: Memo


class PrintRun:
    """Prints the copies of one edition. What they share is worked out once, by the first one."""

    def __init__(
        self,
        document: Document,
        library: Library,
        as_of: date,
        printing: Printing,
        *,
        stop: Callable[[], bool] = _never,
    ) -> None:
        """Assesses the plan for its recommended option.

        *printing* says edition, annexes, recipient, final or draft, and how many copies there are. Raises
        :class:`StoppedError` once *stop* says so, and what the assessment raises.
        """
        from pocplanner.assessment.assess import assess
        from pocplanner.assessment.memo import memo_for

        plan = document.plan
        self.document = document
        self.library = library
        self.printing = printing
        self._memo = memo_for(plan)
        self._hangs_on: tuple[str, ...] | None = None
        self.whole: Assessment = assess(
            plan, library, as_of, plan.decision.recommended_option, memo=self._memo, stop=stop
        )
        """The assessment of the whole plan, whatever the readers of the edition may see of it."""

    def brief(self, copy_number: int = 1) -> BriefId:
        """The identity of a copy. Raises ``ValueError`` for a number that cannot be."""
        from pocplanner.reporting.brief_id import brief_id

        printing = self.printing
        return brief_id(
            self.document.plan,
            self.whole,
            final=printing.final,
            edition=edition_name(printing),
            copy_number=copy_number,
            copies=printing.copies,
            asks_again=printing.asks_again,
        )

    def pdf(
        self,
        copy_number: int = 1,
        *,
        at: datetime | None = None,
        hasty: bool = False,
        progress: Callable[[int, int], object] = _nobody,
        stop: Callable[[], bool] = _never,
    ) -> bytes:
        """A copy as PDF, with its id and check characters, and the time *at* where it is signed.

        A *hasty* one is for a look: it does not say what the order of the options hangs on, which takes long. Raises
        :class:`ReportError` as :func:`pocplanner.reporting.brief.brief_pdf` and
        :func:`pocplanner.reporting.released.print_inputs` do, and :class:`StoppedError` once *stop* says so.
        """
        from pocplanner.reporting.brief import brief_pdf

        basis = self._basis
        _heed(stop)
        robustness = () if hasty or not self.weighs_proposals else self._robustness(stop)
        inputs = basis.inputs
        return brief_pdf(
            inputs.document,
            inputs.assessment,
            self.library,
            printing=replace(inputs.printing, copy_number=copy_number, at=at, identity=self.brief(copy_number)),
            comparisons=basis.comparisons,
            robustness=robustness,
            whole=self.whole,
            guard=inputs.guard,
            progress=progress,
            stop=stop,
        )

    @property
    def weighs_proposals(self) -> bool:
        """Whether the edition says what the order of the options hangs on; a hasty copy then lacks it."""
        return self.printing.edition.shows_proposals

    @cached_property
    def _basis(self) -> _Basis:
        from pocplanner.assessment.assess import assess, compare_options
        from pocplanner.assessment.memo import memo_for
        from pocplanner.reporting.released import print_inputs

        plan, as_of = self.document.plan, self.whole.as_of

        def assessed(seen: Plan) -> Assessment:
            return self.whole if seen is plan else assess(seen, self.library, as_of, seen.decision.recommended_option)

        inputs = print_inputs(self.document, self.library, self.printing, assessed)
        seen = inputs.document.plan
        memo = self._memo if seen is plan else memo_for(seen)
        return _Basis(inputs, compare_options(seen, self.library, as_of, memo), memo)

    def _robustness(self, stop: Callable[[], bool]) -> tuple[str, ...]:
        if self._hangs_on is None:
            from pocplanner.assessment.robustness import robustness, sentences

            basis = self._basis
            plan = basis.inputs.document.plan
            found = robustness(plan, self.library, self.whole.as_of, stop, basis.memo)
            _heed(stop)  # it gives none where it was stopped
            self._hangs_on = sentences(found, plan) if found is not None else ()
        return self._hangs_on

    def signed(self, pdf: bytes, identity: SigningIdentity, at: datetime, copy_number: int = 1) -> BriefSignature:
        """The detached signature of the exact bytes of a copy, which names the briefs whose place it takes."""
        from pocplanner.reporting.signature import sign_brief, superseded_by

        brief = self.brief(copy_number)
        return sign_brief(pdf, brief, identity, at, superseded_by(brief, self.document.briefs))


def _heed(stop: Callable[[], bool]) -> None:
    if stop():
        raise StoppedError


@dataclass(frozen=True, slots=True)
class PrintedCopy:
    """A copy, and its signature where it was signed."""

    number: int
    pdf: bytes
    signature: BriefSignature | None = None


def all_copies(
    run: PrintRun,
    identity: SigningIdentity | None = None,
    at: datetime | None = None,
    *,
    progress: Callable[[int, int], object] = _nobody,
    stop: Callable[[], bool] = _never,
) -> tuple[PrintedCopy, ...]:
    """All copies of a run, signed by *identity* where one is given. Raises what :meth:`PrintRun.pdf` raises."""
    made: list[PrintedCopy] = []
    total = run.printing.copies
    for number in range(1, total + 1):
        done = len(made) * _STEPS

        def on(step: int, of: int, done: int = done) -> None:
            progress(done + _STEPS * step // max(of, 1), total * _STEPS)

        _heed(stop)
        pdf = run.pdf(number, at=at if identity is not None else None, progress=on, stop=stop)
        signature = run.signed(pdf, identity, at, number) if identity is not None and at is not None else None
        made.append(PrintedCopy(number, pdf, signature))
    return tuple(made)


def copy_path(path: Path, number: int, copies: int) -> Path:
    """Where a copy goes: *path* for a single one, else a name that says which of how many."""
    return path if copies == 1 else path.with_name(f"{path.stem}-copy-{number}-of-{copies}{path.suffix}")


def signature_path(pdf: Path) -> Path:
    """Where the signature of a PDF lies: beside it."""
    from pocplanner.reporting.signature import SUFFIX

    return pdf.with_name(pdf.name + SUFFIX)


def output_paths(path: Path, copies: int, *, signed: bool) -> tuple[Path, ...]:
    """All files that are written for some copies."""
    pdfs = [copy_path(path, number, copies) for number in range(1, copies + 1)]
    return tuple(each for pdf in pdfs for each in ((pdf, signature_path(pdf)) if signed else (pdf,)))


def outputs(path: Path, copies: Sequence[PrintedCopy]) -> tuple[tuple[Path, bytes], ...]:
    """The files of some copies with what they hold, each signature beside its PDF; all are written, or none."""
    from pocplanner.reporting.signature import signature_bytes

    files: list[tuple[Path, bytes]] = []
    for copy in copies:
        target = copy_path(path, copy.number, len(copies))
        files.append((target, copy.pdf))
        if copy.signature is not None:
            files.append((signature_path(target), signature_bytes(copy.signature)))
    return tuple(files)
