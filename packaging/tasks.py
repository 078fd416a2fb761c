"""Set up, start, test and maintain POC Planner, with one command each on every system.

Needs nothing but Python 3.11 or newer: everything else is installed by :mod:`environment`. It holds no test and no
tool settings: those are in `pyproject.toml`.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from environment import (
    BIN,
    LOCK,
    PYTHON,
    QT_PACKAGES,
    ROOT,
    TEST_PACKAGES,
    VENV,
    TaskError,
    capture,
    child_environment,
    ensure_system_packages,
    make_venv,
    python_module,
    report_missing_tools,
    run_quietly,
    set_up,
    show,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

OUT = ROOT / "out"
SAMPLE = "north-axis"
TEST_LIMIT_MINUTES = 15
PART_LIMIT_MINUTES = 60
UV = "uv==0.13.8"
LOCK_HEADER = """\
# Every package the program, its tests and its build use, for all systems, with the hashes of its files.
# Made from pyproject.toml; do not edit. Remake: python3 packaging/tasks.py lock [--upgrade]
"""


@dataclass(frozen=True)
class Result:
    """How one step ended. `output` is everything it printed, or only the last line if that was shown already."""

    name: str
    passed: bool
    seconds: float
    output: str

    def __str__(self) -> str:
        return f"{self.name:<18} {'passed' if self.passed else 'FAILED'} {self.seconds:7.1f} s"


def has_screen() -> bool:
    """Return whether a window can be shown. Only Linux can tell; elsewhere there is one."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_program(arguments: argparse.Namespace) -> int:
    """Start the desktop program on a sample; without a screen, write the brief and a picture of the window."""
    set_up(QT_PACKAGES)
    sample: str = arguments.sample
    if has_screen():
        print(f"Starting POC Planner with the sample {sample}", flush=True)
        return show(python_module("pocplanner_ui", sample))
    print("There is no screen here, so no window is shown.", flush=True)
    OUT.mkdir(exist_ok=True)
    brief, picture = OUT / f"{Path(sample).stem}.pdf", OUT / "main-window.png"
    write_brief = python_module("pocplanner.cli", "brief", sample, "-o", str(brief))
    take_picture = python_module("pocplanner_ui", sample, "--picture", str(picture))
    remedy = "`python3 packaging/tasks.py test` may tell more."
    run_quietly("Writing the decision brief", write_brief, remedy=remedy)
    run_quietly("Taking a picture of the main window", take_picture, remedy=remedy, QT_QPA_PLATFORM="offscreen")
    print(f"Brief:       {brief}\nMain window: {picture}", flush=True)
    return 0


def static_checks() -> dict[str, tuple[str, ...]]:
    """Return the checks that run no test, by name. The slowest comes first, so that the others fit beside it."""
    guidance = python_module("pocplanner.cli", "guidance")
    return {
        "mypy": python_module("mypy"),
        "ruff check": python_module("ruff", "check", "."),
        "ruff format": python_module("ruff", "format", "--check", "."),
        "import layers": (str(VENV / BIN / "lint-imports"),),
        "translations": (str(PYTHON), str(ROOT / "packaging" / "translations.py"), "--check"),
        "guidance compiled": (*guidance, "compile", "--check"),
        "guidance lint": (*guidance, "lint"),
        "guidance cases": (*guidance, "test"),
    }


def run_step(name: str, command: Sequence[str]) -> Result:
    """Run one check with its output kept apart, and print how it ended."""
    began = time.monotonic()
    done = capture(command)
    result = Result(name, done.returncode == 0, time.monotonic() - began, done.stdout.strip())
    shown = [str(result)] + [f"    {line}" for line in result.output.splitlines() if not result.passed]
    print("\n".join(shown), flush=True)
    return result


def run_pytest(name: str, *options: str, minutes: int) -> Result:
    """Run pytest and show its output as it comes; the result keeps the last line, which holds the counts."""
    began = time.monotonic()
    last = ""
    with subprocess.Popen(
        python_module("pytest", *options),
        cwd=ROOT,
        env=child_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        limit = threading.Timer(minutes * 60, process.kill)
        limit.start()
        for line in process.stdout or ():
            print(line, end="", flush=True)
            last = line.strip() or last
        limit.cancel()
    seconds = time.monotonic() - began
    if seconds >= minutes * 60:
        last = f"pytest was stopped after {minutes} minutes"
    return Result(name, process.returncode == 0, seconds, last)


def run_tests(arguments: argparse.Namespace) -> int:
    """Run every check and every test; a failed step does not keep the others from running."""
    set_up(QT_PACKAGES + TEST_PACKAGES)
    report_missing_tools()
    if arguments.release:
        return run_release(arguments.part, fresh=arguments.fresh)
    began = time.monotonic()
    checks = static_checks()
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = list(pool.map(run_step, checks.keys(), checks.values()))
    # Alone, so that its two workers have both cores and its time limits mean something.
    print("pytest ...", flush=True)
    tests = run_pytest("pytest", "-n", "2", minutes=TEST_LIMIT_MINUTES)
    return summarise([*results, tests], tests.output, time.monotonic() - began)


def summarise(results: Sequence[Result], closing_line: str, seconds: float) -> int:
    """Print all steps once more and pytest's closing line last; return the exit code."""
    limit = TEST_LIMIT_MINUTES * 60
    whole = [*results, Result(f"within {limit} s", seconds < limit, seconds, "")]
    failed = [result.name for result in whole if not result.passed]
    print("\n" + "\n".join(str(result) for result in whole))
    if failed:
        print(f"Failed: {', '.join(failed)}")
    print(closing_line, flush=True)
    return 1 if failed else 0


def release_parts() -> list[str]:
    """Return the test files that hold release tests, sorted."""
    listing = capture(python_module("pytest", "--collect-only", "-q", "-m", "release"))
    if listing.returncode not in {0, 5}:  # 5: nothing collected
        raise TaskError(f"The release tests could not be listed:\n{listing.stdout}")
    return sorted({line.split("::")[0] for line in listing.stdout.splitlines() if ".py::" in line})


def run_release(only: int | None, *, fresh: bool) -> int:
    """Run the long suites, one test file a part. A part that passed is not run again unless *fresh*."""
    parts = dict(enumerate(release_parts(), start=1))
    if only is not None and only not in parts:
        raise TaskError(f"There is no part {only}: the release tests have {len(parts)} parts.")
    chosen = parts if only is None else {only: parts[only]}
    OUT.mkdir(exist_ok=True)
    state_file = OUT / "release-tests.json"
    passed: dict[str, str] = json.loads(state_file.read_text(encoding="utf-8")) if state_file.is_file() else {}
    for number, part in chosen.items():
        if fresh:
            passed.pop(part, None)
        print(f"Part {number} of {len(parts)}, {part}: {passed.get(part, 'running ...')}", flush=True)
        if part in passed:
            continue
        options = ("-n", "2", "-m", "release", "--timeout", str(PART_LIMIT_MINUTES * 60), part)
        result = run_pytest(part, *options, minutes=PART_LIMIT_MINUTES)
        if result.passed:
            passed[part] = f"passed on {time.strftime('%Y-%m-%d at %H:%M')} in {result.seconds:.0f} s"
        state_file.write_text(json.dumps(passed, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    failed = [part for part in chosen.values() if part not in passed]
    print("\n".join(f"Failed: {part}" for part in failed))
    print(f"{len(chosen) - len(failed)} of {len(chosen)} release parts passed", flush=True)
    return 1 if failed else 0


def run_lock(arguments: argparse.Namespace) -> int:
    """Rebuild the locked list from pyproject.toml; versions stay as they are unless that is impossible or --upgrade."""
    ensure_system_packages(())
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        tools, draft = Path(folder) / "tools", Path(folder) / "requirements.lock"
        make_venv(tools)
        run_quietly(
            f"Fetching {UV}",
            [tools / BIN / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", UV],
            remedy="Check the network, then start again.",
        )
        if LOCK.is_file():
            shutil.copy(LOCK, draft)
        what = [
            "pyproject.toml",
            "--extra",
            "pades",
            "--group",
            "build",
            "--group",
            "test",
            "--universal",
            "--python-version",
            "3.11",
        ]
        form = ["--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--no-header"]
        run_quietly(
            "Choosing versions for all systems",
            [tools / BIN / "uv", "pip", "compile", *what, *form, *["--upgrade"] * arguments.upgrade, "-o", draft],
            remedy="Change the ranges in pyproject.toml that cannot be met together, then start again.",
        )
        # write_bytes: the same file on Windows
        LOCK.write_bytes((LOCK_HEADER + draft.read_text(encoding="utf-8")).encode())
    print(f"Written: {LOCK.relative_to(ROOT).as_posix()}")
    return 0


def run_bench(arguments: argparse.Namespace) -> int:
    """Measure the budgets of the design."""
    script = ROOT / "tests" / "benchmarks" / "bench.py"
    if not script.is_file():
        raise TaskError("There are no benchmarks yet: tests/benchmarks/bench.py is not there.")
    set_up(QT_PACKAGES + TEST_PACKAGES)
    return show([str(PYTHON), str(script), *arguments.options])


def run_screenshots(arguments: argparse.Namespace) -> int:
    """Take a picture of every page, of each sample, in each colour scheme, at two sizes of the screen."""
    set_up(QT_PACKAGES)
    script = ROOT / "packaging" / "screenshots.py"
    return show([str(PYTHON), str(script), *arguments.options])


def run_guide(_: argparse.Namespace) -> int:
    """Take the pictures of the user guide anew, and write its tables of keys and steps from what the program does."""
    set_up(QT_PACKAGES + TEST_PACKAGES)
    untaken = show([str(PYTHON), str(ROOT / "packaging" / "guide_pictures.py")])
    tables = ("tests/ui/test_guide_keys.py", "tests/ui/test_walk_order_to_draft.py")
    return show(python_module("pytest", "--update-golden", *tables)) or untaken


def run_compile(_: argparse.Namespace) -> int:
    """Compile the guidance entries into the one file that ships."""
    set_up(QT_PACKAGES)
    return show(python_module("pocplanner.cli", "guidance", "compile"))


def run_translations(arguments: argparse.Namespace) -> int:
    """Bring the catalogues of the translators into step with the texts of the code."""
    set_up(QT_PACKAGES)
    return show([str(PYTHON), str(ROOT / "packaging" / "translations.py"), *arguments.options])


def run_format(_: argparse.Namespace) -> int:
    """Mend what ruff can mend by itself, and format the code."""
    set_up(QT_PACKAGES)
    unmended = show(python_module("ruff", "check", "--fix", "."))
    return show(python_module("ruff", "format", ".")) or unmended


def run_golden(arguments: argparse.Namespace) -> int:
    """Rewrite the golden files; look at the difference before committing it."""
    set_up(QT_PACKAGES + TEST_PACKAGES)
    comparing = [path for path in (ROOT / "tests").rglob("test_*.py") if "golden" in path.read_text(encoding="utf-8")]
    return show(python_module("pytest", "--update-golden", *(arguments.tests or sorted(map(str, comparing)))))


def parser() -> argparse.ArgumentParser:
    """Return the command line, with one line of help a command."""
    top = argparse.ArgumentParser(prog="tasks.py", description="Set up, start, test and maintain POC Planner.")
    commands = top.add_subparsers(required=True, metavar="command")

    def add(name: str, action: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
        words = (action.__doc__ or "").splitlines()[0]
        command = commands.add_parser(name, help=words, description=words)
        command.set_defaults(action=action)
        return command

    add("run", run_program).add_argument("sample", nargs="?", default=SAMPLE, help=f"default: {SAMPLE}")
    test = add("test", run_tests)
    test.add_argument("--release", action="store_true", help="the long suites instead, in parts of at most an hour")
    test.add_argument("--part", type=int, metavar="N", help="only this part of the long suites")
    test.add_argument("--fresh", action="store_true", help="also run parts again that passed before")
    add("lock", run_lock).add_argument("--upgrade", action="store_true", help="take the newest versions allowed")
    add("bench", run_bench).set_defaults(options=[])
    add("screenshots", run_screenshots).set_defaults(options=[])
    add("guide", run_guide)
    add("translations", run_translations).set_defaults(options=[])
    add("compile", run_compile)
    add("format", run_format)
    add("golden", run_golden).add_argument("tests", nargs="*", help="test files; default: all that compare")
    return top


def main() -> int:
    """Do the task named on the command line; every failure ends in a plain message."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console without UTF-8 must not stop a task
    if sys.version_info < (3, 11):  # noqa: UP036 - the one file that an older Python may read
        print("POC Planner needs Python 3.11 or newer; this is", platform.python_version(), file=sys.stderr)
        print("Start it with a newer one, for example: python3.12 packaging/tasks.py run", file=sys.stderr)
        return 1
    top = parser()
    arguments, rest = top.parse_known_args(sys.argv[1:] or ["--help"])
    if rest and not hasattr(arguments, "options"):
        top.error(f"unrecognized arguments: {' '.join(rest)}")
    arguments.options = rest  # for the scripts that a task starts, which know their own
    try:
        return int(arguments.action(arguments))
    except (TaskError, OSError, json.JSONDecodeError) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
