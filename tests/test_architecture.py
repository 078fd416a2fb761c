"""Facts about the shape of the repository that no linter knows. The import layers are in `pyproject.toml`."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = (".ci", "docs", "packaging", "pocplanner", "resources", "tests", "ui")
TEXT_SUFFIXES = {".cfg", ".css", ".csv", ".in", ".json", ".lock", ".md", ".py", ".qss", ".spec", ".svg", ".toml", ".ts"}
TEXT_SUFFIXES |= {".txt", ".yaml", ".yml", ""}

MACHINE_PATH = re.compile(r"(?<![\w./-])/(?:home|root|work|Users|mnt)/\w|\b[A-Z]:\\{1,2}Users\b")
REGISTRY = re.compile(r"pypi[.]org|pythonhosted[.]org|npmjs[.]|deb[.]debian[.]org|https?:[/][/]\S+[/]simple\b")

HEAVY = {
    "cryptography",
    "docx",
    "icalendar",
    "matplotlib",
    "openpyxl",
    "pikepdf",
    "pptx",
    "pyhanko",
    "reportlab",
    "xlsxwriter",
}


def committed_text_files() -> list[Path]:
    """Return every text file of the repository's own folders and root, without caches."""
    inner = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*")]
    return [
        path
        for path in [*ROOT.glob("*"), ROOT / ".gitignore", *inner]
        if path.is_file() and path.suffix in TEXT_SUFFIXES and "__pycache__" not in path.parts
    ]


def modules_after(statement: str) -> set[str]:
    """Return the top-level modules that a new Python process holds after *statement*."""
    code = f"{statement}\nimport sys\nprint(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize("folder", ["packaging", "resources", "tests", "ui"])
def test_that_a_folder_which_is_no_package_has_no_init_file(folder: str) -> None:
    # With one, packaging/ hides the library of that name, and ui/ and resources/ give second copies of modules.
    found = list((ROOT / folder).rglob("__init__.py") if folder == "tests" else (ROOT / folder).glob("__init__.py"))
    assert found == []


def test_that_no_file_names_a_path_of_one_machine() -> None:
    assert lines_with(MACHINE_PATH) == []


def test_that_no_file_names_a_package_registry() -> None:
    assert lines_with(REGISTRY) == []


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    """Return file, number and text of every line that matches."""
    return [
        f"{path.relative_to(ROOT).as_posix()}:{number}: {line.strip()[:120]}"
        for path in committed_text_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (MACHINE_PATH, "open('" + "/" + "home/anna/plan.json')"),
        (MACHINE_PATH, "C:" + "\\Users\\Anna"),
        (REGISTRY, "--index-url https:" + "//host/root/simple"),
        (REGISTRY, "files.pythonhosted" + ".org"),
    ],
)
def test_that_the_search_for_foreign_names_finds_a_planted_one(pattern: re.Pattern[str], text: str) -> None:
    assert pattern.search(text)


def test_that_the_command_line_imports_no_qt() -> None:
    assert not modules_after("import pocplanner.cli") & {"PySide6", "qtawesome", "shiboken6"}


def test_that_importing_the_desktop_program_loads_no_heavy_package() -> None:
    assert not modules_after("import pocplanner_ui.app") & HEAVY


def test_that_the_window_is_made_before_the_model_of_a_plan_is_read() -> None:
    # The model takes longer to import than the window to paint; it comes once something is seen.
    assert not {"pydantic", "typing_extensions"} & set(modules_after("import pocplanner_ui.main_window"))
