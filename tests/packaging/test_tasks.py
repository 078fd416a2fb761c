"""The tasks script: what it installs, when it does nothing, and how it reports."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import environment
import tasks

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def run_tasks(*words: str, **extra: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "packaging" / "tasks.py"), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **extra})


# System packages


def test_that_only_packages_neither_installed_nor_provided_are_missing() -> None:
    listing = "installed\txvfb\t\ninstalled\tlibglib2.0-0t64\tlibglib2.0-0 (= 2.80.0-6), libgio\nconfig-files\tqpdf\t"
    assert environment.missing_packages(["libglib2.0-0", "qpdf", "xauth", "xvfb"], listing) == ["qpdf", "xauth"]


def pretend_debian(monkeypatch: pytest.MonkeyPatch, *, user: int, listing: str) -> list[list[str]]:
    """Let the environment module see a Debian with these packages; return the commands it runs."""
    commands: list[list[str]] = []

    def capture(command: list[str], **_: str) -> subprocess.CompletedProcess[str]:
        commands.append([str(word) for word in command])
        return subprocess.CompletedProcess(command, 0, stdout=listing if command[0] == "dpkg-query" else "")

    monkeypatch.setattr(environment, "capture", capture)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr("os.geteuid", lambda: user, raising=False)
    return commands


def test_that_apt_is_not_called_when_all_packages_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    commands = pretend_debian(monkeypatch, user=0, listing="installed\tqpdf\t\n")
    environment.ensure_system_packages(["qpdf"])
    assert [command[0] for command in commands] == ["dpkg-query"]


def test_that_root_installs_exactly_the_missing_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    commands = pretend_debian(monkeypatch, user=0, listing="installed\tqpdf\t\n")
    environment.ensure_system_packages(["qpdf", "xvfb"])
    update, install = commands[1:]
    assert update[-1] == "update"
    assert install[install.index("install") :] == ["install", "xvfb"]


def test_that_another_user_is_told_the_command_to_install_them(monkeypatch: pytest.MonkeyPatch) -> None:
    commands = pretend_debian(monkeypatch, user=1000, listing="")
    with pytest.raises(environment.TaskError, match=r"sudo .*apt-get install .*qpdf"):
        environment.ensure_system_packages(["qpdf"])
    assert [command[0] for command in commands] == ["dpkg-query"]


# The environment


@pytest.fixture
def small_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A project whose environment is made by recording the work instead of doing it; return the record."""
    for name, path in {"ROOT": "", "LOCK": "requirements.lock", "VENV": ".venv", "STAMP": ".venv/stamp"}.items():
        monkeypatch.setattr(environment, name, tmp_path / path)
    monkeypatch.setattr(environment, "PYTHON", tmp_path / ".venv" / "python")
    (tmp_path / "requirements.lock").write_text("a==1 \\\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    done: list[str] = []

    def run_quietly(title: str, command: list[str], *, remedy: str, **_: str) -> None:
        assert remedy
        done.append(title.split()[0])
        (tmp_path / ".venv").mkdir(exist_ok=True)
        (tmp_path / ".venv" / "python").touch()

    monkeypatch.setattr(environment, "run_quietly", run_quietly)
    return done


def test_that_a_finished_environment_is_left_alone(small_project: list[str]) -> None:
    environment.ensure_environment()
    assert small_project == ["Making", "Installing", "Installing"]
    environment.ensure_environment()
    assert len(small_project) == 3


@pytest.mark.parametrize("name", ["requirements.lock", "pyproject.toml"])
def test_that_a_changed_list_is_installed_into_the_same_environment(small_project: list[str], name: str) -> None:
    environment.ensure_environment()
    (environment.ROOT / name).write_text("b==2 \\\n")
    environment.ensure_environment()
    assert small_project[3:] == ["Installing", "Installing"]


def test_that_an_interrupted_or_older_environment_is_made_anew(small_project: list[str]) -> None:
    environment.ensure_environment()
    for stamp in ("", "3.10.1\nother\n"):
        small_project.clear()
        environment.STAMP.write_text(stamp)
        environment.ensure_environment()
        assert small_project[0] == "Making"


def test_that_a_failed_piece_of_work_shows_its_output_and_a_remedy(capsys: pytest.CaptureFixture[str]) -> None:
    command = [sys.executable, "-c", "print('no space'); raise SystemExit(3)"]
    with pytest.raises(environment.TaskError, match=r"(?s)Fetching: failed \(exit code 3\).*no space.*Free some"):
        environment.run_quietly("Fetching", command, remedy="Free some")
    assert capsys.readouterr().out == "Fetching ...\n"


# The locked list


def test_that_the_lock_holds_every_package_that_the_project_names() -> None:
    named = [
        *PROJECT["project"]["dependencies"],
        *PROJECT["dependency-groups"]["test"],
        *PROJECT["build-system"]["requires"],
    ]
    wanted = {re.split(r"[=<>~\[ ]", name, maxsplit=1)[0].lower() for name in named}
    assert wanted <= set(re.findall(r"^([\w.-]+)==", LOCK, flags=re.MULTILINE))


def test_that_every_locked_package_has_a_hash_and_none_an_address() -> None:
    assert all("--hash=sha256:" in entry for entry in re.split(r"^(?=\w)", LOCK, flags=re.MULTILINE)[1:])
    assert "://" not in LOCK
    assert "--index" not in LOCK


# The commands


@pytest.mark.parametrize(("display", "wayland", "screen"), [("", "", False), (":0", "", True), ("", "wayland-0", True)])
def test_that_linux_has_a_screen_if_a_display_is_named(
    monkeypatch: pytest.MonkeyPatch, display: str, wayland: str, *, screen: bool
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    assert tasks.has_screen() is screen


def test_that_a_failed_step_shows_its_output_and_a_passed_one_only_its_time(capsys: pytest.CaptureFixture[str]) -> None:
    tasks.run_step("lint", [sys.executable, "-c", "print('all good')"])
    tasks.run_step("types", [sys.executable, "-c", "print('line 7 is wrong'); raise SystemExit(1)"])
    shown = capsys.readouterr().out
    assert re.fullmatch(r"lint +passed +\d+\.\d s\ntypes +FAILED +\d+\.\d s\n    line 7 is wrong\n", shown)


def test_that_the_summary_ends_with_the_closing_line_of_pytest(capsys: pytest.CaptureFixture[str]) -> None:
    results = [tasks.Result("lint", False, 1.0, ""), tasks.Result("pytest", True, 2.0, "")]
    assert tasks.summarise(results, "== 3 passed in 2.00s ==", 3.0) == 1
    assert capsys.readouterr().out.endswith("Failed: lint\n== 3 passed in 2.00s ==\n")
    assert tasks.summarise(results[1:], "", 3.0) == 0


def test_that_running_over_the_time_limit_is_a_failure() -> None:
    assert tasks.summarise([tasks.Result("pytest", True, 901.0, "")], "", 901.0) == 1


def test_that_a_wrong_request_ends_in_a_plain_message() -> None:
    for words in (["fly"], ["test", "--part", "x"]):
        done = run_tasks(*words)
        assert done.returncode == 2
        assert "Traceback" not in done.stderr


# Release parts


@pytest.fixture
def release_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Two release parts, of which the second fails; return the parts that were run."""
    runs: list[str] = []

    def run_pytest(name: str, *_: str, minutes: int) -> tasks.Result:
        assert minutes <= 60
        runs.append(name)
        return tasks.Result(name, name != "tests/b.py", 1.0, "")

    monkeypatch.setattr(tasks, "OUT", tmp_path / "out")
    monkeypatch.setattr(tasks, "release_parts", lambda: ["tests/a.py", "tests/b.py"])
    monkeypatch.setattr(tasks, "run_pytest", run_pytest)
    return runs


def test_that_a_release_part_which_passed_is_not_run_again(release_runs: list[str]) -> None:
    assert tasks.run_release(None, fresh=False) == 1
    assert tasks.run_release(None, fresh=False) == 1
    assert release_runs == ["tests/a.py", "tests/b.py", "tests/b.py"]


def test_that_fresh_runs_a_passed_part_again(release_runs: list[str]) -> None:
    tasks.run_release(1, fresh=False)
    assert tasks.run_release(1, fresh=True) == 0
    assert release_runs == ["tests/a.py", "tests/a.py"]


def test_that_a_part_which_does_not_exist_is_refused(release_runs: list[str]) -> None:
    with pytest.raises(environment.TaskError, match="no part 3"):
        tasks.run_release(3, fresh=False)
    assert release_runs == []


# Skips


SKIPPING_TESTS = """
import pytest

@pytest.mark.skip(reason="marked so")
def test_marked(): ...

def test_called():
    pytest.skip("called so")

@pytest.mark.xfail(reason="known")
def test_known():
    assert False
"""


@pytest.mark.parametrize(("ci", "counts"), [("true", "1 failed, 1 xfailed, 1 error"), ("", "2 skipped, 1 xfailed")])
@pytest.mark.parametrize("workers", ["0", "1"])
def test_that_a_skip_is_a_failure_only_on_ci(tmp_path: Path, ci: str, counts: str, workers: str) -> None:
    (tmp_path / "test_skipping.py").write_text(SKIPPING_TESTS)
    assert counts in run_pytest_in(tmp_path, ci, workers).stdout


def test_that_a_skipped_module_is_a_failure_on_ci(tmp_path: Path) -> None:
    (tmp_path / "test_module.py").write_text("import pytest\npytest.importorskip('absent_module', reason='absent')\n")
    done = run_pytest_in(tmp_path, "true", "0")
    assert done.returncode != 0
    assert "Skipped, which is a failure on CI: Skipped: absent" in done.stdout
    assert run_pytest_in(tmp_path, "", "0").returncode == 5


def run_pytest_in(folder: Path, ci: str, workers: str) -> subprocess.CompletedProcess[str]:
    """Run the tests in *folder* under a copy of our conftest."""
    (folder / "conftest.py").write_text((ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\nqt_api = pyside6\n")
    command = [sys.executable, "-m", "pytest", "-n", workers, "--rootdir", str(folder), str(folder)]
    settings = {**os.environ, "CI": ci}
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=settings)
