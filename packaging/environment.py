"""Bring a machine to the state in which POC Planner and its tests run: system packages and `.venv`.

Standard library only, like :mod:`tasks`, which uses it. It starts no program of ours and runs no test.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "pocplanner.stamp"
BIN = "Scripts" if os.name == "nt" else "bin"
PYTHON = VENV / BIN / ("python.exe" if os.name == "nt" else "python")

# Found by adding one at a time to a minimal Debian 12 until Qt drew a window off screen and on X, and
# the Wayland plugin lacked nothing.
QT_PACKAGES = (
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libwayland-cursor0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
)
#: The office programs without a screen: they open what is exported, as its readers do.
OFFICE_PACKAGES = ("libreoffice-calc-nogui", "libreoffice-impress-nogui", "libreoffice-writer-nogui")
TEST_PACKAGES = (*OFFICE_PACKAGES, "mupdf-tools", "openbox", "poppler-utils", "qpdf", "xauth", "xdotool", "xvfb")
TEST_TOOLS = ("mutool", "pdftotext", "qpdf", "soffice") + ("Xvfb", "openbox", "xauth", "xdotool") * (
    sys.platform == "linux"
)


class TaskError(Exception):
    """Something stopped a task; the text says what, and what to do."""


def child_environment(**extra: str) -> dict[str, str]:
    """Return the environment for a child process: no stray Python paths, and text in UTF-8 without any locale."""
    dropped = {"PYTHONHOME", "PYTHONPATH"}
    return {k: v for k, v in os.environ.items() if k not in dropped} | {"PYTHONIOENCODING": "utf-8"} | extra


def run_quietly(title: str, command: Sequence[str | Path], *, remedy: str, **extra: str) -> None:
    """Do one piece of work without showing its output, unless it fails: then show the end of it and the remedy."""
    print(f"{title} ...", flush=True)
    began = time.monotonic()
    result = capture(command, **extra)
    if result.returncode != 0:
        tail = "\n".join(f"  {line}" for line in result.stdout.strip().splitlines()[-15:])
        raise TaskError(f"{title}: failed (exit code {result.returncode}).\n{tail}\n{remedy}")
    print(f"  done in {time.monotonic() - began:.0f} s", flush=True)


def capture(command: Sequence[str | Path], **extra: str) -> subprocess.CompletedProcess[str]:
    """Run *command* in the repository root and return its exit code with everything it printed."""
    return subprocess.run(
        [str(word) for word in command],
        cwd=ROOT,
        env=child_environment(**extra),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def show(command: Sequence[str]) -> int:
    """Run *command* on this terminal and return its exit code."""
    return subprocess.run(command, cwd=ROOT, env=child_environment(), check=False).returncode


def python_module(*words: str) -> tuple[str, ...]:
    """Return the command that runs a module in the project's own environment."""
    return (str(PYTHON), "-m", *words)


def missing_packages(wanted: Sequence[str], dpkg_listing: str) -> list[str]:
    """Return those of *wanted* that a `dpkg-query` listing (status, name, provides; tab-separated) does not hold.

    A provided name counts: newer Debian and Ubuntu renamed some libraries (`libglib2.0-0t64`).
    """
    present: set[str] = set()
    for line in dpkg_listing.splitlines():
        status, name, provides = line.split("\t")
        if status == "installed":
            present.add(name)
            present.update(entry.split()[0] for entry in provides.split(",") if entry.strip())
    return [name for name in wanted if name not in present]


def ensure_system_packages(wanted: Sequence[str]) -> None:
    """Install what Debian or Ubuntu lacks (as root), or say what is missing and how to get it."""
    if shutil.which("dpkg-query") is None or shutil.which("apt-get") is None:
        return
    listing = capture(["dpkg-query", "-W", "-f", "${db:Status-Status}\t${Package}\t${Provides}\n"])
    missing = missing_packages(wanted, listing.stdout)
    if importlib.util.find_spec("ensurepip") is None:
        missing.append(f"python3.{sys.version_info.minor}-venv")
    if not missing:
        return
    by_hand = f"apt-get update && apt-get install --no-install-recommends {' '.join(missing)}"
    if os.geteuid() != 0:
        raise TaskError(f"System packages are missing. Install them, then start again:\n  sudo sh -c '{by_hand}'")
    quiet = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    apt = ["apt-get", "-qq", "-y", "-o", "DPkg::Lock::Timeout=120", "-o", "Acquire::Retries=3"]
    capture([*apt, "update"], **quiet)  # a dead extra source must not stop us; the install below tells
    run_quietly(
        f"Installing {len(missing)} system packages ({', '.join(missing)})",
        [*apt, "--no-install-recommends", "install", *missing],
        remedy=f"Check the network, then start again, or install by hand:\n  {by_hand}",
        **quiet,
    )


def report_missing_tools() -> None:
    """Name the programs that some tests need and that are not here (on Debian and Ubuntu they are installed)."""
    missing = [name for name in TEST_TOOLS if shutil.which(name) is None]
    if missing:
        ways = {"win32": "choco install poppler qpdf", "darwin": "brew install poppler qpdf"}
        way = ways.get(sys.platform, f"what this system calls the Debian packages {' '.join(TEST_PACKAGES)}")
        print(f"Not found: {', '.join(missing)}. Tests that need them are skipped. To get them: {way}", flush=True)


def wanted_stamp() -> str:
    """Return two lines: the Python version, and a hash of all that decides what `.venv` holds."""
    content = LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + str(ROOT).encode()
    return f"{platform.python_version()}\n{hashlib.sha256(content).hexdigest()}\n"


def ensure_environment() -> None:
    """Make or update `.venv` so that it holds exactly the locked packages and this project; do nothing if it does."""
    stamp = wanted_stamp()
    made = STAMP.read_text(encoding="utf-8") if PYTHON.exists() and STAMP.is_file() else ""
    if made == stamp:
        return
    if made.splitlines()[:1] != stamp.splitlines()[:1]:
        make_venv(VENV)
    STAMP.unlink(missing_ok=True)
    pip = python_module("pip", "--disable-pip-version-check", "--no-input", "install", "--quiet")
    count = sum("==" in line for line in LOCK.read_text(encoding="utf-8").splitlines())
    run_quietly(
        f"Installing {count} Python packages into .venv (about 200 MB to fetch the first time; a few minutes)",
        [*pip, "--require-hashes", "--only-binary=:all:", "--no-compile", "-r", LOCK],
        remedy="Check the network and the free disk space (1 GB), then start again.",
    )
    run_quietly(
        "Installing POC Planner into .venv",
        [*pip, "--no-deps", "--no-build-isolation", "--no-index", "--editable", ROOT],
        remedy="Delete the folder .venv, then start again.",
    )
    STAMP.write_text(stamp, encoding="utf-8")


def make_venv(folder: Path) -> None:
    """Make an empty environment, in place of one that is there."""
    base = getattr(sys, "_base_executable", sys.executable)  # this script may be run by the .venv that is remade
    run_quietly(
        f"Making the environment {folder.name}",
        [base, "-m", "venv", "--clear", folder],
        remedy=f"Close programs that use {folder}, delete it, then start again.",
    )


def compile_translations() -> None:
    """Compile what was translated since the last time."""
    done = capture([PYTHON, ROOT / "packaging" / "translations.py", "--compile"])
    if done.returncode != 0:
        raise TaskError(f"The translations could not be compiled:\n{done.stdout.strip()}")


def set_up(system_packages: Sequence[str]) -> None:
    """Bring the machine to the state in which the program and its tests run."""
    ensure_system_packages(system_packages)
    ensure_environment()
    compile_translations()
    check = capture([PYTHON, "-c", "import PySide6.QtWidgets"])
    if check.returncode != 0:
        last = "".join(check.stdout.strip().splitlines()[-1:])
        names = " ".join(QT_PACKAGES)
        raise TaskError(f"Qt cannot start: {last}\nOn Linux, install what your system calls: {names}")
