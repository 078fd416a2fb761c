"""Printing a brief on the command line: as a draft or final, signed or not."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pocplanner.errors import CommandError, PlanFileError, ReportError
from pocplanner.model.vocab import Component

if TYPE_CHECKING:
    import argparse
    from datetime import date

    from pocplanner.assessment.result import Assessment
    from pocplanner.guidance.library import Library
    from pocplanner.model.document import Document
    from pocplanner.model.plan import Plan
    from pocplanner.reporting.editions import Annex, Printing
    from pocplanner.reporting.signature import BriefSignature
    from pocplanner.session.printing import PrintRun

DONE, BLOCKERS = 0, 3


def write_brief(options: argparse.Namespace, document: Document, library: Library, as_of: date) -> int:
    """Write the brief, and its signature where one is asked for: both or neither."""
    from pocplanner.session.printing import PrintRun, signature_path
    from pocplanner.storage.fs import RealFs
    from pocplanner.storage.together import write_together

    _refuse_mixed_up(options)
    signer = _Signer(options)
    run = PrintRun(document, library, as_of, _printing(options, document.plan, signer.copies))
    try:
        data = run.pdf(signer.copy_number, at=signer.printed_at)
    except ReportError as error:
        if not (options.final and run.whole.blockers()):
            raise
        print(error, file=sys.stderr)
        return BLOCKERS
    data = signer.inside(data)
    signature = signer.beside(data, run)
    outputs = [(options.output, data)]
    if signature is not None:
        from pocplanner.reporting.signature import signature_bytes

        outputs.append((signature_path(options.output), signature_bytes(signature)))
    write_together(RealFs(), outputs)
    print(f"Written: {options.output} ({_state(run.whole)}).")
    if signature is not None:
        _tell(options, document, signature)
    return DONE


def _printing(options: argparse.Namespace, plan: Plan, copies: int) -> Printing:
    from pocplanner.reporting.editions import Edition, Printing

    return Printing(
        edition=Edition(options.edition),
        final=options.final,
        copies=copies,
        annexes=annexes_of(options.annex),
        recipient=_recipient(options.recipient, plan),
        asks_again=options.ask_again,
    )


class _Signer:
    """Opens what signs before anything is printed, so that a wrong passphrase costs no waiting."""

    def __init__(self, options: argparse.Namespace) -> None:
        from pocplanner.cli.passphrase import Passphrases
        from pocplanner.storage.fs import RealFs

        self.at = datetime.now().astimezone().replace(microsecond=0)
        self.copy_number, self.copies = _copy(options.copy)
        self._identity = self._certificate = None
        self._certificate_passphrase = ""
        passphrases = Passphrases(options.passphrase_fd)
        if options.sign is not None:
            from pocplanner.storage.identity import read_identity

            stored = read_identity(RealFs(), options.sign)
            self._identity = stored.unlock(passphrases.next(f"Passphrase of the identity of {stored.post}: "))
        if options.pades is not None:
            from pocplanner.storage.small_json import read_file

            self._certificate = read_file(RealFs(), options.pades)
            self._certificate_passphrase = passphrases.next("Passphrase of the certificate: ")

    @property
    def printed_at(self) -> datetime | None:
        """The time that stands in print: that of the signature."""
        return self.at if self._identity is not None else None

    def inside(self, pdf: bytes) -> bytes:
        """The PDF with a signature inside, where a certificate was given."""
        if self._certificate is None:
            return pdf
        from pocplanner.reporting.pades import pades_signed

        return pades_signed(pdf, self._certificate, self._certificate_passphrase, self.at)

    def beside(self, pdf: bytes, run: PrintRun) -> BriefSignature | None:
        """The detached signature, where an identity was given."""
        return run.signed(pdf, self._identity, self.at, self.copy_number) if self._identity is not None else None


def _tell(options: argparse.Namespace, document: Document, signature: BriefSignature) -> None:
    from pocplanner.review.signing import fingerprint
    from pocplanner.session.printing import signature_path

    said = signature.statement
    print(f"Written: {signature_path(options.output)} (signed by {said.post}, {said.dtg}).")
    print(f"Brief id {said.brief_id}, check characters {said.check}.")
    print(f"Fingerprint of the key: {fingerprint(said.public_key)}")
    if options.record:
        _record(Path(options.plan), document, signature)
        print(f"Recorded in {options.plan}.")


def _record(path: Path, document: Document, signature: BriefSignature) -> None:
    """Put the issued brief into the plan file; the version before is kept beside it."""
    from pocplanner.model.ids import random_ids
    from pocplanner.reporting.signature import issued_brief
    from pocplanner.session.issued import with_brief
    from pocplanner.storage.codec import load_document, save_document
    from pocplanner.storage.fs import RealFs

    try:
        current, stamp = load_document(RealFs(), path)
        if current != document:
            raise PlanFileError("E113", "The plan file has changed while the brief was printed", where=str(path))
        recorded, _change = with_brief(current, issued_brief(signature, random_ids()))
        save_document(RealFs(), path, recorded, expect=stamp)
    except PlanFileError as error:
        error.safe = "The brief and its signature are written; the plan file is as it was and does not know of them."
        error.remedy = f"{error.remedy} Then print and record the brief again.".strip()
        raise


def _state(assessment: Assessment) -> str:
    from pocplanner.cli.packs import left_out

    blockers = len(assessment.blockers())
    state = f"DRAFT with {blockers} open blockers" if blockers else "no open blocker"
    return state + "".join(f", WITHOUT mission pack {use}" for use in left_out(assessment.packs))


def annexes_of(letters: list[str]) -> tuple[Annex, ...]:
    """The annexes with these letters, all where none is given. Raises :class:`CommandError` E489 for another letter."""
    from pocplanner.reporting.editions import Annex

    chosen = {letter.upper() for letter in letters}
    known = {annex.letter for annex in Annex}
    if not chosen <= known:
        raise CommandError(
            "E489",
            f"There is no annex {', '.join(sorted(chosen - known))}",
            safe="Nothing was written.",
            remedy=f"Choose among {'; '.join(f'{annex.letter} {annex.title}' for annex in Annex)}.",
        )
    return tuple(annex for annex in Annex if not chosen or annex.letter in chosen)


def _recipient(name: str, plan: Plan) -> str:
    """Id of the partner force of this name, or the component of this label; as written where neither is known."""
    found = {partner.name.casefold(): partner.id for partner in plan.situation.partner_forces}
    found |= {component.label.casefold(): component.value for component in Component}
    return found.get(name.casefold(), name)


def _copy(text: str | None) -> tuple[int, int]:
    number, _, copies = (text or "1/1").partition("/")
    if number.isdecimal() and copies.isdecimal() and 1 <= int(number) <= int(copies) <= 999:
        return int(number), int(copies)
    raise CommandError(
        "E317",
        f"“{text}” is not a copy of a number of copies",
        safe="Nothing was written.",
        remedy="Write for example --copy 2/5.",
    )


def _refuse_mixed_up(options: argparse.Namespace) -> None:
    """Refuse options that need others, and outputs that would take the place of an input."""
    if options.sign is None and (options.record or options.copy):
        raise CommandError(
            "E314", "--record and --copy belong to --sign", safe="Nothing was written.", remedy="Add --sign IDENTITY."
        )
    from pocplanner.session.printing import signature_path

    plan = Path(options.plan)
    if options.record and not plan.is_file():
        raise CommandError(
            "E318",
            "A brief is recorded in a plan file, and a sample is none",
            safe="Nothing was written.",
            remedy="Copy the sample first: pocplanner-cli new OUT --from SAMPLE.",
        )
    inputs = {"plan": plan, "signing identity": options.sign, "certificate": options.pades}
    for output in (options.output, *((signature_path(options.output),) if options.sign is not None else ())):
        for name, path in inputs.items():
            if path is not None and output.exists() and path.exists() and output.samefile(path):
                raise CommandError(
                    "E313",
                    f"The brief would take the place of the {name}",
                    where=str(output),
                    safe="Nothing was written.",
                    remedy="Choose another name for the brief; it ends in .pdf.",
                )
