"""What every test gets: no screen, a settings folder of its own, golden files, and no quiet skips on CI."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

import hypothesis
import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

GOLDEN = Path(__file__).resolve().parent / "golden"
Report = TypeVar("Report", pytest.TestReport, pytest.CollectReport)
ON_CI = os.environ.get("CI", "").lower() in {"1", "true"}

# Before any test module imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if os.environ.get("LC_ALL") in {"C", "POSIX"}:  # Qt would warn that it is no UTF-8 locale
    os.environ["LC_ALL"] = "C.UTF-8"

hypothesis.settings.register_profile("pocplanner", deadline=None, derandomize=ON_CI)
hypothesis.settings.load_profile("pocplanner")


class GoldenCheck(Protocol):
    """Compares text or bytes with a golden file, named by its path below `tests/golden/`."""

    def __call__(self, name: str, actual: str | bytes) -> None: ...


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite the golden files from today's output")


def pytest_configure(config: pytest.Config) -> None:
    # matplotlib lists the fonts of the machine once; in the settings folder of each test it would do so every time.
    if config.cache is not None:
        os.environ.setdefault("MPLCONFIGDIR", str(config.cache.mkdir("matplotlib")))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    return refuse_skip(report)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    return refuse_skip(report)


def refuse_skip(report: Report) -> Report:
    """On CI, turn a skip into a failure that gives its reason; an expected failure is no skip."""
    if ON_CI and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.longrepr = f"Skipped, which is a failure on CI: {reason}"
    return report


@pytest.fixture(autouse=True)
def settings_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new, empty home for settings, so that no test reads or writes those of the person who runs it."""
    folder = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(folder))
    for name in ("APPDATA", "LOCALAPPDATA", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(folder / name.lower()))
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    if "PySide6.QtCore" in sys.modules:  # Qt remembers its folders from its first look
        from PySide6.QtCore import QSettings

        for form in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
            QSettings.setPath(form, QSettings.Scope.UserScope, str(folder / "qt"))
    return folder


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> GoldenCheck:
    """Return the check against golden files; `--update-golden` rewrites them instead."""
    update = bool(request.config.getoption("--update-golden"))

    def check(name: str, actual: str | bytes) -> None:
        path = GOLDEN / name
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(actual.encode() if isinstance(actual, str) else actual)
            return
        assert path.is_file(), f"no golden file {name}; make it with --update-golden and look at it"
        expected = path.read_bytes()
        assert actual == (expected.decode() if isinstance(actual, str) else expected)

    return check
