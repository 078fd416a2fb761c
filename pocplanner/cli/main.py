"""Commands of ``pocplanner-cli``. Exit codes: 0 done, 2 bad input, 3 blockers, 4 could not verify.

Output files are written whole or not at all. No traceback reaches a user.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
import tempfile
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from pocplanner.errors import CommandError, PlanFileError, PocPlannerError, ReportError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pocplanner.assessment.result import Assessment
    from pocplanner.errors import Problem
    from pocplanner.guidance.library import Library
    from pocplanner.model.document import Document

DONE, BAD_INPUT, BLOCKERS, NOT_VERIFIED = 0, 2, 3, 4
#: What a shell expects of a program that was stopped by hand.
STOPPED = 130


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments in one line, and exits with the code for bad input."""

    def error(self, message: str) -> NoReturn:
        self.exit(BAD_INPUT, f"E010: {message}. Nothing was done. See: {self.prog} --help\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A terminal without UTF-8 must not make a place name a crash.
            stream.reconfigure(errors="backslashreplace")
    try:
        options = _parser().parse_args(arguments)
        code: int = options.run(options)
        sys.stdout.flush()
    except PocPlannerError as error:
        print(error, file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:
        _forget_output()
        return DONE
    except KeyboardInterrupt:
        print("Stopped. No output file was changed.", file=sys.stderr)
        return STOPPED
    except SystemExit as stop:
        return int(stop.code or 0)
    except Exception as error:
        print(
            f"E900: The program failed ({type(error).__name__}). No output file was changed. "
            "Report this with the command that you gave; do not send the plan.",
            file=sys.stderr,
        )
        return BAD_INPUT
    return code


def _forget_output() -> None:
    """Whoever read the output is gone; what is left of it must not end in a message of Python at exit."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="pocplanner-cli", description="Plan a security operation so that civilians are not harmed.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_Parser)

    def add(name: str, run: Callable[[argparse.Namespace], int], help_: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=help_, description=help_)
        command.set_defaults(run=run)
        return command

    def add_plan(name: str, run: Callable[[argparse.Namespace], int], help_: str) -> argparse.ArgumentParser:
        command = add(name, run, help_)
        command.add_argument("plan", metavar="PLAN", help="a plan file or the name of a sample")
        command.add_argument("--as-of", type=_day, metavar="YYYY-MM-DD", help="day of the assessment")
        return command

    add("samples", _samples, "list the bundled sample operations")
    new = add("new", _new, "write a new plan, a copy of a sample, or a plan that reuses a situation")
    new.add_argument("out", type=Path, metavar="OUT")
    new.add_argument("--from", dest="origin", metavar="SAMPLE-OR-PLAN")
    add("schema", _schema, "print the JSON Schema of a plan")
    validate = add("validate", _validate, "show all problems of a plan at once")
    validate.add_argument("plan", metavar="PLAN", help="a plan file or the name of a sample")
    assess_ = add_plan("assess", _assess, "register, measures, HRDDP, contingencies, information needs, rules checked")
    assess_.add_argument("--option", metavar="ID", help="assess this option; default: the plan as declared")
    assess_.add_argument("--format", choices=("text", "json"), default="text")
    explain = add_plan("explain", _explain, "why a risk or a rule came out so, how sure that is, what would change it")
    explain.add_argument("risk", metavar="ID", help="a risk of the register, or a rule, also one that did not fire")
    explain.add_argument("--option", metavar="ID")
    check = add_plan("check", _check, "readiness: exit 0 ready, 3 blockers")
    check.add_argument("--option", metavar="ID", help="default: the recommended option")
    brief = add_plan("brief", _brief, "write the decision brief as a PDF")
    brief.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.pdf")
    brief.add_argument("--final", action="store_true", help="refuse a brief with open blockers")
    guidance = add("guidance", lambda _options: BAD_INPUT, "the guidance library")
    _add_guidance(guidance)
    add("selftest", _selftest, "check that the program works on this machine")
    return parser


def _add_guidance(guidance: argparse.ArgumentParser) -> None:
    actions = guidance.add_subparsers(required=True, metavar="ACTION", parser_class=_Parser)
    for name, help_ in (
        ("list", "list the entries"),
        ("show", "show one entry"),
        ("lint", "check the content of the library"),
        ("test", "run the cases of all rules"),
        ("compile", "write the compiled library that ships"),
    ):
        action = actions.add_parser(name, help=help_, description=help_)
        action.set_defaults(run=_guidance, action=name)
        if name == "show":
            action.add_argument("entry", metavar="ID")
        if name == "compile":
            action.add_argument("--check", action="store_true", help="only say whether it is up to date")


def _guidance(options: argparse.Namespace) -> int:
    from pocplanner.cli.guidance import ACTIONS

    return ACTIONS[options.action](options)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day; write YYYY-MM-DD") from error


def open_plan(name: str) -> Document:
    """The document in a plan file or sample. Raises :class:`PlanFileError` with every problem found."""
    from pocplanner.storage.codec import load_document
    from pocplanner.storage.fs import RealFs
    from pocplanner.storage.samples import load_sample, sample_names

    path = Path(name)
    looks_like_name = path.name == name and "." not in name
    if name in sample_names() or (looks_like_name and not path.exists()):
        return load_sample(name)
    return load_document(RealFs(), path)[0]


def _library() -> Library:
    from pocplanner.guidance.library import bundled

    return bundled()


def _assessed(options: argparse.Namespace) -> tuple[Document, Assessment, Library]:
    from pocplanner.assessment.assess import assess

    document, library = _sound_plan(options.plan)
    as_of = options.as_of or document.plan.as_of or _today()
    return document, assess(document.plan, library, as_of, options.option), library


def _sound_plan(name: str) -> tuple[Document, Library]:
    """A plan to assess, with the library. Raises :class:`PlanFileError` where an answer in it is none."""
    from pocplanner.session.validation import answer_problems

    document, library = open_plan(name), _library()
    if problems := answer_problems(document.plan, library):
        raise _faulty_plan(name, problems)
    return document, library


def _faulty_plan(name: str, problems: Sequence[Problem]) -> PlanFileError:
    return PlanFileError(
        "E140",
        f"The plan has {len(problems)} problem{'s' if len(problems) != 1 else ''}",
        where=name,
        safe="Nothing was changed.",
        remedy="Mend these fields.",
        problems=problems,
    )


def _today() -> date:
    return datetime.now().astimezone().date()


def _samples(_options: argparse.Namespace) -> int:
    from pocplanner.storage.samples import load_sample, sample_names

    for name in sample_names():
        print(f"{name:16} {load_sample(name).plan.title}")
    return DONE


def _new(options: argparse.Namespace) -> int:
    from pocplanner.model.ids import random_ids
    from pocplanner.session.new_plan import copy_of, empty_document, reusing_situation
    from pocplanner.storage.codec import clear_text_banner, save_document
    from pocplanner.storage.durable import ABSENT
    from pocplanner.storage.fs import RealFs
    from pocplanner.storage.samples import sample_names

    if options.out.exists():
        raise CommandError(
            "E311",
            "The file exists already",
            where=str(options.out),
            safe="It was not changed.",
            remedy="Choose another name.",
        )
    if options.origin is None:
        document = empty_document(random_ids)
    else:
        origin = open_plan(options.origin)
        make = copy_of if options.origin in sample_names() else reusing_situation
        document = make(origin, random_ids)
    save_document(RealFs(), options.out, document, expect=ABSENT)
    print(f"Written: {options.out}. {clear_text_banner()}")
    return DONE


def _schema(_options: argparse.Namespace) -> int:
    from pocplanner.model.document import Document

    print(json.dumps(Document.model_json_schema(), indent=2, sort_keys=True, ensure_ascii=False))
    return DONE


def _validate(options: argparse.Namespace) -> int:
    from pocplanner.session.validation import plan_problems

    document = open_plan(options.plan)
    problems = plan_problems(document.plan, _library())
    if problems:
        raise _faulty_plan(options.plan, problems)
    print(f"{options.plan}: no problem of form. This says nothing about what the plan contains.")
    return DONE


def _assess(options: argparse.Namespace) -> int:
    from pocplanner.cli.json_view import plain
    from pocplanner.cli.text import assessment_text

    document, assessment, library = _assessed(options)
    if options.format == "json":
        print(json.dumps(plain(assessment), indent=2, sort_keys=True, ensure_ascii=False))
    else:
        print(assessment_text(document.plan, assessment, library), end="")
    return DONE


def _explain(options: argparse.Namespace) -> int:
    from pocplanner.cli.explain import explanation

    document, assessment, library = _assessed(options)
    print(explanation(document.plan, library, assessment, options.risk), end="")
    return DONE


def _check(options: argparse.Namespace) -> int:
    from pocplanner.cli.text import readiness_text

    if options.option is None:
        options.option = open_plan(options.plan).plan.decision.recommended_option
    _document, assessment, _guidance_library = _assessed(options)
    print(readiness_text(assessment), end="")
    return BLOCKERS if assessment.blockers() else DONE


def _brief(options: argparse.Namespace) -> int:
    from pocplanner.assessment.assess import assess, compare_options
    from pocplanner.reporting.brief import brief_pdf
    from pocplanner.storage.fs import RealFs
    from pocplanner.storage.saver import write_whole

    document, library = _sound_plan(options.plan)
    plan = document.plan
    if options.output.exists() and Path(options.plan).exists() and options.output.samefile(options.plan):
        raise CommandError(
            "E313",
            "The brief would take the place of the plan",
            where=str(options.output),
            safe="Nothing was written.",
            remedy="Choose another name for the brief; it ends in .pdf.",
        )
    as_of = options.as_of or plan.as_of or _today()
    assessment = assess(plan, library, as_of, plan.decision.recommended_option)
    comparisons = compare_options(plan, library, as_of)
    try:
        data = brief_pdf(document, assessment, library, final=options.final, comparisons=comparisons)
    except ReportError as error:
        if not (options.final and assessment.blockers()):
            raise
        print(error, file=sys.stderr)
        return BLOCKERS
    write_whole(RealFs(), options.output, data)
    blockers = len(assessment.blockers())
    state = f"DRAFT with {blockers} open blockers" if blockers else "no open blocker"
    print(f"Written: {options.output} ({state}).")
    return DONE


def _selftest(_options: argparse.Namespace) -> int:
    from pocplanner.cli.selftest import run

    with tempfile.TemporaryDirectory() as folder:
        return DONE if run(Path(folder)) else NOT_VERIFIED
