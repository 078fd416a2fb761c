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

from pocplanner.cli.signing_arguments import add_brief_edition, add_brief_signing, add_checker, add_identity, add_verify
from pocplanner.collector import collector_paused
from pocplanner.errors import CommandError, PlanFileError, PocPlannerError

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
        _add_plan_packs(command)
        return command

    add("samples", _samples, "list the bundled sample operations")
    new = add("new", _new, "write a new plan, a copy of a sample, or a plan that reuses a situation")
    new.add_argument("out", type=Path, metavar="OUT")
    start = new.add_mutually_exclusive_group()
    start.add_argument("--from", dest="origin", metavar="SAMPLE-OR-PLAN")
    start.add_argument("--quick", type=Path, metavar="ORDER.txt", help="immediate response: the text of the order")
    new.add_argument("--answers", type=Path, metavar="ANSWERS.toml", help="answers to the quick list, with --quick")
    _add_packs(new, "pin this mission pack to the plan; may be given more than once")
    pin = add("pin", _pin, "pin mission packs to a plan, in place of those that it pins")
    pin.add_argument("plan", type=Path, metavar="PLAN", help="a plan file")
    chosen = pin.add_mutually_exclusive_group(required=True)
    _add_packs(chosen, "a mission pack; may be given more than once")
    chosen.add_argument("--none", action="store_true", help="pin none")
    add("schema", _schema, "print the JSON Schema of a plan")
    validate = add("validate", _validate, "show all problems of a plan at once")
    validate.add_argument("plan", metavar="PLAN", help="a plan file or the name of a sample")
    _add_plan_packs(validate)
    assess_ = add_plan("assess", _assess, "register, measures, HRDDP, contingencies, information needs, rules checked")
    assess_.add_argument("--option", metavar="ID", help="assess this option; default: the plan as declared")
    assess_.add_argument("--format", choices=("text", "json"), default="text")
    screen = add_plan("screen", _screen, "whether a full brief is needed, by which criteria, and what is still to ask")
    screen.add_argument("--option", metavar="ID", help="default: the recommended option")
    explain = add_plan("explain", _explain, "why a risk or a rule came out so, how sure that is, what would change it")
    explain.add_argument("risk", metavar="ID", help="a risk of the register, or a rule, also one that did not fire")
    explain.add_argument("--option", metavar="ID")
    check = add_plan("check", _check, "readiness: exit 0 ready or under existing authority, 3 blockers")
    check.add_argument("--option", metavar="ID", help="default: the recommended option")
    brief = add_plan("brief", _brief, "write the decision brief as a PDF")
    brief.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.pdf")
    brief.add_argument("--final", action="store_true", help="refuse a brief with open blockers")
    add_brief_edition(brief)
    add_brief_signing(brief)
    add_verify(
        add("verify", _verify, "whether a brief is the one that was signed, or a plan file is whole: exit 0 yes, 4 no")
    )
    add_checker(add("checker", _nothing, "write the one-file checker for readers without this program"))
    add_identity(add("identity", _nothing, "signing identities and known signers"))
    export = add_plan(
        "export", _export, "write register, brief, slides, figures, places, calendar or the plan for other programs"
    )
    from pocplanner.cli.export import add_arguments

    add_arguments(export)
    import_ = add("import", _import, "read lists of the plan from CSV, XLSX, GeoJSON, KML or GPX, or place a picture")
    from pocplanner.cli.import_ import add_arguments as add_import_arguments

    add_import_arguments(import_)
    guidance = add("guidance", _nothing, "the guidance library")
    _add_guidance(guidance)
    add("selftest", _selftest, "check that the program works on this machine")
    return parser


def _add_packs(command: argparse._ActionsContainer, help_: str) -> None:
    command.add_argument("--pack", action="append", default=[], metavar="PATH", help=help_)


def _add_plan_packs(command: argparse.ArgumentParser) -> None:
    packs = command.add_mutually_exclusive_group()
    _add_packs(packs, "a mission pack, as a folder or one file; may be given more than once")
    packs.add_argument("--without-packs", action="store_true", help="leave out the packs that the plan pins, visibly")


def _add_guidance(guidance: argparse.ArgumentParser) -> None:
    actions = guidance.add_subparsers(required=True, metavar="ACTION", parser_class=_Parser)
    for name, help_ in (
        ("list", "list the entries"),
        ("show", "show one entry"),
        ("lint", "check the content of the library"),
        ("test", "run the cases of all rules"),
        ("compile", "write the compiled library that ships"),
        ("score", "compare the library with operations whose risks were written down beforehand"),
        ("pack", "write the one file of a mission pack"),
    ):
        action = actions.add_parser(name, help=help_, description=help_)
        action.set_defaults(run=_guidance, action=name)
        if name == "show":
            action.add_argument("entry", metavar="ID")
        if name == "score":
            action.add_argument("--operations", type=Path, default=Path("tests", "score"), metavar="FOLDER")
            action.add_argument("--details", action="store_true", help="also say what was missed where it was enough")
        if name == "compile":
            action.add_argument("--check", action="store_true", help="only say whether it is up to date")
        if name == "list":
            action.add_argument("--kind", metavar="KIND", help="only entries of this kind")
            action.add_argument("--class", dest="pathway", metavar="CLASS", help="only what belongs to this class")
            action.add_argument("--summary", action="store_true", help="counts, and where the library is thin")
        if name == "pack":
            action.add_argument("folder", type=Path, metavar="FOLDER")
            action.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.pocpack.json")
        else:
            _add_packs(action, "look at the library with this mission pack; may be given more than once")
        if name == "compile":
            action.add_argument("-o", "--output", type=Path, metavar="FILE", help="needed with --pack")


def _nothing(_options: argparse.Namespace) -> int:
    """What a command does whose actions do something."""
    return BAD_INPUT


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

    document, library = _sound_plan(options)
    as_of = options.as_of or document.plan.as_of or _today()
    return document, assess(document.plan, library, as_of, options.option), library


def _sound_plan(options: argparse.Namespace) -> tuple[Document, Library]:
    """A plan to assess, with the library and its mission packs.

    Raises :class:`PlanFileError` where an answer in it is none, and :class:`GuidanceError` where a pack does not fit.
    """
    from pocplanner.cli.packs import answers_looked_at, library_of_plan
    from pocplanner.session.validation import answer_problems

    document = open_plan(options.plan)
    library = library_of_plan(document.plan, _library(), options)
    if problems := answers_looked_at(answer_problems(document.plan, library), document.plan, library):
        raise _faulty_plan(options.plan, problems)
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
    from pocplanner.cli.packs import with_packs
    from pocplanner.cli.pinning import pinned
    from pocplanner.model.ids import random_ids
    from pocplanner.session.new_plan import copy_of, empty_document
    from pocplanner.session.reuse import reusing_situation
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
    if options.answers is not None and options.quick is None:
        raise CommandError(
            "E314", "Answers belong to --quick", safe="Nothing was written.", remedy="Add --quick ORDER.txt."
        )
    if options.quick is not None:
        document = _quick(options)
    elif options.origin is None:
        document = empty_document(random_ids)
    else:
        origin = open_plan(options.origin)
        make = copy_of if options.origin in sample_names() else reusing_situation
        document = make(origin, random_ids)
    if options.pack:
        document = pinned(document, with_packs(_library(), options))
    save_document(RealFs(), options.out, document, expect=ABSENT)
    print(f"Written: {options.out}. {clear_text_banner()}")
    if options.quick is not None:
        from pocplanner.cli.quick import still_to_ask

        print(still_to_ask(document.plan, _library()), end="")
    return DONE


def _pin(options: argparse.Namespace) -> int:
    from pocplanner.cli.pinning import pin

    return pin(options.plan, _library(), options)


def _quick(options: argparse.Namespace) -> Document:
    from pocplanner.cli.quick import quick_plan
    from pocplanner.model.ids import random_ids

    now = datetime.now().astimezone().replace(second=0, microsecond=0)
    return quick_plan(options.quick, options.answers, _library(), random_ids, now)


def _schema(_options: argparse.Namespace) -> int:
    from pocplanner.model.document import Document

    print(json.dumps(Document.model_json_schema(), indent=2, sort_keys=True, ensure_ascii=False))
    return DONE


def _validate(options: argparse.Namespace) -> int:
    from pocplanner.assessment.packs import pin_problems
    from pocplanner.cli.packs import answers_looked_at, given_packs, library_with
    from pocplanner.session.validation import plan_problems

    plan, packs = open_plan(options.plan).plan, given_packs(options)
    library = library_with(_library(), packs)
    problems = () if options.without_packs else pin_problems(plan, packs)
    problems = (*problems, *answers_looked_at(plan_problems(plan, library), plan, library))
    if problems:
        raise _faulty_plan(options.plan, problems)
    aside = " Answers to questions of the mission packs were not looked at." if options.without_packs else ""
    print(f"{options.plan}: no problem of form.{aside} This says nothing about what the plan contains.")
    return DONE


@collector_paused()
def _assess(options: argparse.Namespace) -> int:
    from pocplanner.assessment.assess import compare_options
    from pocplanner.assessment.memo import memo_for
    from pocplanner.assessment.robustness import robustness
    from pocplanner.cli.json_view import plain
    from pocplanner.cli.text import assessment_text, options_text

    document, assessment, library = _assessed(options)
    plan = document.plan
    memo = memo_for(plan)
    summaries = compare_options(plan, library, assessment.as_of, memo)
    robust = robustness(plan, library, assessment.as_of, memo=memo)
    if options.format == "json":
        tree = plain(assessment) | {"options": plain(summaries), "robustness": plain(robust)}
        print(json.dumps(tree, indent=2, sort_keys=True, ensure_ascii=False))
    else:
        print(assessment_text(plan, assessment, library), options_text(plan, summaries, robust), sep="", end="")
    return DONE


def _explain(options: argparse.Namespace) -> int:
    from pocplanner.cli.explain import explanation
    from pocplanner.cli.text import packs_text

    document, assessment, library = _assessed(options)
    print(packs_text(assessment), end="")
    print(explanation(document.plan, library, assessment, options.risk), end="")
    return DONE


def _recommended(options: argparse.Namespace) -> tuple[Document, Assessment, Library]:
    """The same for the recommended option where none is named."""
    if options.option is None:
        options.option = open_plan(options.plan).plan.decision.recommended_option
    return _assessed(options)


def _screen(options: argparse.Namespace) -> int:
    from pocplanner.cli.quick import screening_text

    document, assessment, library = _recommended(options)
    print(screening_text(document.plan, assessment.screening, library), end="")
    return DONE


def _check(options: argparse.Namespace) -> int:
    from pocplanner.cli.text import packs_text, readiness_text

    document, assessment, _guidance_library = _recommended(options)
    print(packs_text(assessment), end="")
    print(readiness_text(document.plan, assessment), end="")
    # Action under existing authority is never refused; its blockers stand between the brief and a decision.
    held_up = assessment.blockers() and not document.plan.existing_authority
    return BLOCKERS if held_up else DONE


@collector_paused()
def _brief(options: argparse.Namespace) -> int:
    from pocplanner.cli.brief import write_brief

    document, library = _sound_plan(options)
    return write_brief(options, document, library, options.as_of or document.plan.as_of or _today())


def _verify(options: argparse.Namespace) -> int:
    from pocplanner.cli.verify import verify

    document = open_plan(options.plan) if options.plan is not None else None
    return DONE if verify(options, document) else NOT_VERIFIED


@collector_paused()
def _export(options: argparse.Namespace) -> int:
    from pocplanner.cli.export import export

    export(options, *_recommended(options))
    return DONE


def _import(options: argparse.Namespace) -> int:
    from pocplanner.cli.import_ import import_file

    return DONE if import_file(options) else BAD_INPUT


def _selftest(_options: argparse.Namespace) -> int:
    from pocplanner.cli.selftest import run

    with tempfile.TemporaryDirectory() as folder:
        return DONE if run(Path(folder)) else NOT_VERIFIED
