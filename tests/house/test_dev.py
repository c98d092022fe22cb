# SPDX-License-Identifier: Apache-2.0
"""`dev.py`, the developer's one door, and the lock file it installs from."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

import dev
from tests.house.source import ROOT, imports, program

LOCK = (ROOT / "requirements.lock").read_text("utf-8")


def test_it_needs_nothing_but_the_standard_library() -> None:
    for path in (ROOT / "dev.py", ROOT / "i18n" / "strings.py"):
        assert {module.partition(".")[0] for module, _ in imports(path)} <= sys.stdlib_module_names


@pytest.mark.parametrize(
    ("version", "code"), [((3, 10, 13), 2), ((3, 14, 0), 2), ((3, 11, 0), 0), ((3, 13, 9), 0)]
)
def test_other_pythons_are_refused_with_the_reason(
    version: tuple[int, int, int],
    code: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    monkeypatch.setitem(dev.COMMANDS, "setup", lambda arguments: 0)
    assert dev.main(["setup"]) == code
    told = capsys.readouterr().err
    assert ("has no wheel for it" in told) == (code == 2)


@pytest.mark.parametrize(("arguments", "code"), [([], 2), (["--help"], 0), (["fly"], 2)])
def test_wrong_usage_is_exit_code_2(arguments: list[str], code: int) -> None:
    assert dev.main(arguments) == code


def test_the_commands_exit_code_is_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "setup", lambda **_: None)
    monkeypatch.setattr(dev, "call", lambda command, env=None: 4 if command[-2:] == ["find", "علی"] else 0)
    assert dev.main(["run", "find", "علی"]) == 4
    assert dev.main(["demo"]) == 0


def test_a_check_goes_on_after_a_failure_and_tells_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    called: list[str] = []

    def call(command: list[str], env: dict[str, str] | None = None) -> int:
        called.append(" ".join(command[1:]))
        return 1 if "mypy" in command else 0

    monkeypatch.setattr(dev, "setup", lambda **_: None)
    monkeypatch.setattr(dev, "call", call)
    assert dev.main(["check", "--no-tests"]) == 1
    assert "failed: types\n" in capsys.readouterr().err
    assert len(called) == 5
    assert dev.main(["check"]) == 1
    assert any("pytest" in command for command in called)
    assert dev.main(["check", "--fast"]) == 2


def test_a_second_run_installs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyvenv.cfg").write_text("version = 3.12.1\n", "utf-8")
    monkeypatch.setattr(dev, "VENV", tmp_path)
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp.json")
    steps: list[list[str]] = []
    monkeypatch.setattr(dev, "must", lambda command, otherwise: steps.append(command))
    dev.ensure_packages(dev.read_stamp())
    assert [step[0] for step in steps] == [str(dev.PYTHON)] * 2
    assert "--require-hashes" in steps[0]
    dev.ensure_packages(dev.read_stamp())
    assert len(steps) == 2
    (tmp_path / "pyvenv.cfg").write_text("version = 3.13.0\n", "utf-8")
    dev.ensure_packages(dev.read_stamp())
    assert len(steps) == 4


def test_a_stamp_that_is_no_json_means_nothing_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp.json")
    dev.STAMP.write_text("{", "utf-8")
    assert dev.read_stamp() == {}
    dev.remember(qt=["xcb"])
    dev.remember(packages="abc")
    assert json.loads(dev.STAMP.read_text("utf-8")) == {"packages": "abc", "qt": ["xcb"]}


def test_without_root_the_exact_command_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None)
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setitem(dev.COMMANDS, "setup", lambda arguments: dev.ensure_poppler())
    assert dev.main(["setup"]) == 1
    told = capsys.readouterr().err
    assert told.endswith("sudo apt-get install --no-install-recommends poppler-utils\n")


def test_qt_is_tried_in_a_child_and_its_libraries_installed_only_when_it_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([(1, "libEGL.so.1: cannot open shared object file"), (0, "")])
    installed: list[list[str]] = []
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp.json")
    monkeypatch.setattr(dev, "quietly", lambda command, env=None: next(answers))

    def install(packages: list[str], why: str) -> bool:
        installed.append(packages)
        return True

    monkeypatch.setattr(dev, "install_from_debian", install)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    dev.ensure_qt(dev.read_stamp())
    assert installed == [dev.QT_LIBRARIES]
    dev.ensure_qt(dev.read_stamp())  # proven: no further question is asked
    assert dev.read_stamp() == {"qt": ["offscreen"]}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to send to a child")
def test_ctrl_c_ends_the_child_and_answers_130() -> None:
    code = (
        "import sys, dev\n"
        "sleeper = 'import time; print(1, flush=True); time.sleep(60)'\n"
        "dev.COMMANDS['run'] = lambda a: dev.call([sys.executable, '-c', sleeper])\n"
        "sys.exit(dev.main(['run']))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as started:
        assert started.stdout is not None
        assert started.stdout.readline() == "1\n"
        time.sleep(0.1)
        os.killpg(started.pid, signal.SIGINT)
        _, told = started.communicate(timeout=30)
    assert started.returncode == 130
    assert told.endswith("dev.py: interrupted\n")


def test_a_child_killed_by_a_signal_answers_as_a_shell_would() -> None:
    kill_itself = "import os, signal; os.kill(os.getpid(), signal.SIGTERM)"
    assert dev.call([sys.executable, "-c", kill_itself]) == 128 + signal.SIGTERM


def test_the_lock_has_a_digest_for_every_file_and_names_no_index() -> None:
    entries = re.findall(
        r"^([a-z0-9-]+)==(\S+)((?: ;[^\\\n]*)? \\\n(?:    --hash=sha256:[0-9a-f]{64}[ \\]*\n)+)",
        LOCK,
        re.MULTILINE,
    )
    named = re.findall(r"^[a-z0-9-]+==", LOCK, re.MULTILINE)
    assert len(entries) == len(named) > 40
    assert not re.search(r"https?:|file:|--index|--find-links|--trusted", LOCK)


def test_the_lock_holds_everything_the_project_asks_for() -> None:
    facts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = [
        *facts["project"]["dependencies"],
        *facts["dependency-groups"]["dev"],
        *facts["build-system"]["requires"],
    ]
    locked = set(re.findall(r"^([a-z0-9-]+)==", LOCK, re.MULTILINE))
    names = {re.split(r"[^A-Za-z0-9_-]", entry)[0].lower().replace("_", "-") for entry in asked}
    assert names - locked == set()


def test_the_build_machine_runs_the_readmes_own_command() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    assert "dev.py test ||" in script
    assert "dev.py check --no-tests ||" in script
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "python dev.py test" in readme
    assert "python dev.py demo" in readme


def test_the_program_asks_for_no_package_that_it_does_not_use() -> None:
    facts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    other_names = {
        "argon2-cffi": "argon2", "python-bidi": "bidi", "zxing-cpp": "zxingcpp",
        "pyside6-essentials": "PySide6", "python-calamine": "python_calamine",
        "arabic-reshaper": "arabic_reshaper", "pillow": "PIL",
    }  # fmt: skip
    asked = {re.split(r"[^A-Za-z0-9_-]", entry)[0].lower() for entry in facts["project"]["dependencies"]}
    used = {module.partition(".")[0].lower() for path in program() for module, _ in imports(path)}
    assert {name for name in asked if other_names.get(name, name).lower() not in used} == set()


def test_new_tests_are_read_once_before_several_processes_need_them(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "tests" / "part"
    folder.mkdir(parents=True)
    for number in range(dev.FEW_TESTS):
        (folder / f"test_{number}.py").write_text(f"def test_it():\n    assert {number} < 99\n", "utf-8")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "PYTHON", sys.executable)
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    dev.compile_tests(env)
    assert "reading the tests" in capsys.readouterr().err
    read = {each.name.partition(".")[0] for each in folder.glob("__pycache__/*-pytest-*.pyc")}
    assert read == {f"test_{number}" for number in range(dev.FEW_TESTS)}
    dev.compile_tests(env)
    assert capsys.readouterr().err == ""
