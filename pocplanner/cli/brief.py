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

    from pocplanner.assessment.memo import Memo
    from pocplanner.assessment.result import Assessment
    from pocplanner.guidance.library import Library
    from pocplanner.model.document import Document
    from pocplanner.model.plan import Plan
    from pocplanner.reporting.brief_id import BriefId
    from pocplanner.reporting.editions import Annex, Printing
    from pocplanner.reporting.released import PrintInputs
    from pocplanner.reporting.signature import BriefSignature

DONE, BLOCKERS = 0, 3


def write_brief(options: argparse.Namespace, document: Document, library: Library, as_of: date) -> int:
    """Write the brief, and its signature where one is asked for: both or neither."""
    from pocplanner.assessment.assess import assess
    from pocplanner.assessment.memo import memo_for
    from pocplanner.reporting.released import print_inputs
    from pocplanner.storage.fs import RealFs
    from pocplanner.storage.together import write_together

    _refuse_mixed_up(options)
    plan = document.plan
    memo = memo_for(plan)
    assessment = assess(plan, library, as_of, plan.decision.recommended_option, memo=memo)
    signer = _Signer(options)

    def assessed(shown: Plan) -> Assessment:
        return assessment if shown is plan else assess(shown, library, as_of, shown.decision.recommended_option)

    try:
        inputs = print_inputs(document, library, signer.printing(plan, assessment), assessed)
        data = _printed(inputs, assessment, library, memo if inputs.document.plan is plan else None)
    except ReportError as error:
        if not (options.final and assessment.blockers()):
            raise
        print(error, file=sys.stderr)
        return BLOCKERS
    data = signer.inside(data)
    signature = signer.beside(data, document, assessment)
    outputs = [(options.output, data)]
    if signature is not None:
        from pocplanner.reporting.signature import signature_bytes

        outputs.append((_signature_path(options.output), signature_bytes(signature)))
    write_together(RealFs(), outputs)
    print(f"Written: {options.output} ({_state(assessment)}).")
    if signature is not None:
        _tell(options, document, signature)
    return DONE


def _printed(inputs: PrintInputs, whole: Assessment, library: Library, memo: Memo | None) -> bytes:
    from pocplanner.assessment.assess import compare_options
    from pocplanner.assessment.memo import memo_for
    from pocplanner.assessment.robustness import robustness, sentences
    from pocplanner.reporting.brief import brief_pdf

    plan, as_of = inputs.document.plan, inputs.assessment.as_of
    memo = memo if memo is not None else memo_for(plan)
    comparisons = compare_options(plan, library, as_of, memo)
    shown = inputs.printing.edition.shows_proposals  # it weighs levels that only an edition with proposals shows
    robust = robustness(plan, library, as_of, memo=memo) if shown else None
    hangs_on = sentences(robust, plan) if robust is not None else ()
    return brief_pdf(
        inputs.document,
        inputs.assessment,
        library,
        printing=inputs.printing,
        comparisons=comparisons,
        robustness=hangs_on,
        whole=whole,
        guard=inputs.guard,
    )


class _Signer:
    """Opens what signs before anything is printed, so that a wrong passphrase costs no waiting."""

    def __init__(self, options: argparse.Namespace) -> None:
        from pocplanner.cli.passphrase import Passphrases
        from pocplanner.storage.fs import RealFs

        self.at = datetime.now().astimezone().replace(microsecond=0)
        self._options = options
        self.copy = _copy(options.copy)
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

    def printing(self, plan: Plan, assessment: Assessment) -> Printing:
        """What is printed, with the brief id that the signature will name."""
        from pocplanner.reporting.editions import Edition, Printing

        number, copies = self.copy
        return Printing(
            edition=Edition(self._options.edition),
            final=self._options.final,
            copy_number=number,
            copies=copies,
            annexes=_annexes(self._options.annex),
            recipient=_recipient(self._options.recipient, plan),
            asks_again=self._options.ask_again,
            at=self.at if self._identity is not None else None,
            identity=self._brief(plan, assessment),
        )

    def _brief(self, plan: Plan, assessment: Assessment) -> BriefId:
        from pocplanner.reporting.brief_id import brief_id

        number, copies = self.copy
        options = self._options
        edition = "-".join(
            (options.edition, *sorted(options.annex), *([options.recipient] if options.recipient else ()))
        )
        return brief_id(
            plan,
            assessment,
            final=options.final,
            edition=edition,
            copy_number=number,
            copies=copies,
            asks_again=options.ask_again,
        )

    def inside(self, pdf: bytes) -> bytes:
        """The PDF with a signature inside, where a certificate was given."""
        if self._certificate is None:
            return pdf
        from pocplanner.reporting.pades import pades_signed

        return pades_signed(pdf, self._certificate, self._certificate_passphrase, self.at)

    def beside(self, pdf: bytes, document: Document, assessment: Assessment) -> BriefSignature | None:
        """The detached signature, where an identity was given."""
        if self._identity is None:
            return None
        from pocplanner.reporting.signature import sign_brief, superseded_by

        brief = self._brief(document.plan, assessment)
        return sign_brief(pdf, brief, self._identity, self.at, superseded_by(brief, document.briefs))


def _tell(options: argparse.Namespace, document: Document, signature: BriefSignature) -> None:
    from pocplanner.review.signing import fingerprint

    said = signature.statement
    print(f"Written: {_signature_path(options.output)} (signed by {said.post}, {said.dtg}).")
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


def _signature_path(output: Path) -> Path:
    from pocplanner.reporting.signature import SUFFIX

    return output.with_name(output.name + SUFFIX)


def _annexes(letters: list[str]) -> tuple[Annex, ...]:
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
    plan = Path(options.plan)
    if options.record and not plan.is_file():
        raise CommandError(
            "E318",
            "A brief is recorded in a plan file, and a sample is none",
            safe="Nothing was written.",
            remedy="Copy the sample first: pocplanner-cli new OUT --from SAMPLE.",
        )
    inputs = {"plan": plan, "signing identity": options.sign, "certificate": options.pades}
    for output in (options.output, *((_signature_path(options.output),) if options.sign is not None else ())):
        for name, path in inputs.items():
            if path is not None and output.exists() and path.exists() and output.samefile(path):
                raise CommandError(
                    "E313",
                    f"The brief would take the place of the {name}",
                    where=str(output),
                    safe="Nothing was written.",
                    remedy="Choose another name for the brief; it ends in .pdf.",
                )
