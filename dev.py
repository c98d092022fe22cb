#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The developer's one door: `python dev.py COMMAND`, the same on Windows and Linux.

    setup              make .venv and everything below, nothing else
    demo  [...]        a sample office of 8,000 case files, and its window
    run   [...]        the program itself, with the arguments that follow
    test  [...]        all tests; arguments go to pytest
    check [--no-tests] format, lint, types, floors, translations, then the tests
    bench [PART]       speed against its floors; exit 1 on a miss

Every command first sets up what it needs and skips what is done. Nothing but Python's standard library is
imported here, and this file stays readable to older Pythons so that they can be refused with a sentence.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "welfare-desk.json"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")

OLDEST, NEWEST = (3, 11), (3, 13)
INTERRUPTED = 130

FEW_TESTS = 50  # files that may be new without being read beforehand
MEMORY_DISK = Path("/dev/shm")  # noqa: S108  # Linux's disk in memory; elsewhere there is none of this name
MEMORY_ENOUGH = 2 << 30
"""Bytes free on it before the tests may write there; a run keeps some hundred MiB at a time."""

# What Qt's offscreen, xcb and minimal platforms load from the system; the wheel brings the rest.
QT_LIBRARIES = [
    "libegl1",
    "libgl1",
    "libglib2.0-0",
    "libdbus-1-3",
    "libfontconfig1",
    "libfreetype6",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xinerama0",
    "libxcb-xkb1",
]


class SetupError(Exception):
    """Something this file cannot put right by itself; the text says what the developer should do."""


# --- small things -----------------------------------------------------------------------------------------


def say(text: str) -> None:
    """Tell the developer what goes on, on standard error: standard output belongs to the command."""
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


def end(child: subprocess.Popen[bytes]) -> None:
    """Let a child end by itself, for it heard Ctrl+C too; then ask it, then make it."""
    for insist in (child.poll, child.terminate, child.kill):
        insist()
        with contextlib.suppress(KeyboardInterrupt, subprocess.TimeoutExpired):
            child.wait(timeout=5)
            return


def call(command: list[str], env: dict[str, str] | None = None) -> int:
    """Run in the foreground and answer its exit code; Ctrl+C reaches the child, which ends first."""
    with subprocess.Popen(command, cwd=ROOT, env=env) as child:
        while True:
            try:
                code = child.wait()
                break
            except KeyboardInterrupt:
                end(child)
                raise
    return 128 - code if code < 0 else code


def must(command: list[str], otherwise: str) -> None:
    """Run a step of the set-up; a failure stops everything with the sentence given."""
    if call(command) != 0:
        raise SetupError(f"{otherwise}\n  the command was: {' '.join(command)}")


def quietly(command: list[str], env: dict[str, str] | None = None) -> tuple[int, str]:
    """Run a question; answer its exit code and the last line it wrote."""
    done = subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, errors="replace", check=False
    )
    lines = (done.stderr + done.stdout).strip().splitlines()
    return done.returncode, lines[-1] if lines else ""


def child_environment(*, pretend_screen: bool = True) -> dict[str, str]:
    """The environment of our own programs: UTF-8 everywhere, and tests drawn into memory without a screen."""
    env = dict(os.environ, PYTHONUTF8="1")
    if not pretend_screen:
        return env
    has_screen = WINDOWS or sys.platform == "darwin" or env.get("DISPLAY") or env.get("WAYLAND_DISPLAY")
    if not has_screen:
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    return env


def write_into_memory(env: dict[str, str]) -> None:
    """Let the tests make their thousands of small offices on a disk in memory, where a sync costs nothing.

    What is tested stays: every sync is still asked for, and a killed process loses no more than on a disk.
    """
    usable = MEMORY_DISK.is_dir() and os.access(MEMORY_DISK, os.W_OK)
    if usable and shutil.disk_usage(MEMORY_DISK).free >= MEMORY_ENOUGH:
        env.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY_DISK))


def read_stamp() -> dict[str, object]:
    """What earlier runs have finished; empty when nothing is known."""
    try:
        known = json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def remember(**facts: object) -> None:
    """Note finished steps, so that the next run skips them."""
    known = {**read_stamp(), **facts}
    fresh = STAMP.with_suffix(".new")
    fresh.write_text(json.dumps(known, indent=1, sort_keys=True), "utf-8")
    fresh.replace(STAMP)


# --- Debian's packages ------------------------------------------------------------------------------------


def install_from_debian(packages: list[str], why: str) -> bool:
    """Install with apt-get when root; else print the command. Answers whether it was installed."""
    if not shutil.which("apt-get"):
        return False
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        by_hand = f"sudo apt-get install --no-install-recommends {' '.join(packages)}"
        raise SetupError(f"{why}. Please run:\n  {by_hand}")
    command = ["apt-get", "install", "-qq", "-y", "--no-upgrade", "--no-install-recommends", *packages]
    say(f"{why}; installing {' '.join(packages)}")
    env = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    if call(command, env) != 0:
        call(["apt-get", "update"], env)
        if call(command, env) != 0:
            raise SetupError(f"apt-get could not install what is missing:\n  {' '.join(command)}")
    return True


def ensure_qt(stamp: dict[str, object]) -> None:
    """Prove in a child process that a QApplication can be made on the platform in use."""
    env = child_environment()
    platform = env.get("QT_QPA_PLATFORM", "native")
    proven = stamp.get("qt")
    if isinstance(proven, list) and platform in proven:
        return
    probe = [str(PYTHON), "-c", "from PySide6.QtWidgets import QApplication; QApplication([])"]
    code, last = quietly(probe, env)
    if code != 0 and install_from_debian(QT_LIBRARIES, "Qt cannot start, system libraries are missing"):
        code, last = quietly(probe, env)
    if code != 0:
        raise SetupError(f"Qt cannot start on the platform «{platform}»: {last}")
    remember(qt=[*(proven if isinstance(proven, list) else []), platform])


def ensure_poppler() -> None:
    """The tests read every paper back with a second reader, poppler's pdftotext."""
    if shutil.which("pdftotext"):
        return
    if not install_from_debian(["poppler-utils"], "the tests read papers back with pdftotext"):
        say("pdftotext (poppler) is not on the PATH: papers will be read back with pdfium alone")


# --- the virtual environment ------------------------------------------------------------------------------


def venv_works() -> bool:
    """Whether .venv holds a Python that fits and has pip; one made by another fitting version may stay."""
    if not PYTHON.exists():
        return False
    low, high = OLDEST, (NEWEST[0], NEWEST[1] + 1)
    fits = f"import sys, pip; sys.exit(not ({low!r} <= sys.version_info[:2] < {high!r}))"
    return quietly([str(PYTHON), "-c", fits])[0] == 0


def ensure_venv() -> None:
    """Make .venv, with Debian's python3-venv where ensurepip is absent; a broken one is made anew."""
    if venv_works():
        return
    if importlib.util.find_spec("ensurepip") is None:
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        if not install_from_debian([package], "this Python cannot make a virtual environment"):
            raise SetupError("this Python has no ensurepip; install Python from python.org and try again")
    say("making .venv")
    must([sys.executable, "-m", "venv", "--clear", str(VENV)], "the virtual environment could not be made")


def fingerprint() -> str:
    """Changes when the packages, the project's own facts, the folder or the Python change."""
    digest = hashlib.sha256()
    for path in (LOCK, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    digest.update(str(ROOT).encode())
    digest.update((VENV / "pyvenv.cfg").read_bytes())
    return digest.hexdigest()


def ensure_packages(stamp: dict[str, object]) -> None:
    """Install exactly the locked files (a wrong digest stops pip), then the project itself, editable."""
    wanted = fingerprint()
    if stamp.get("packages") == wanted:
        return
    say("installing the locked packages (the first time this takes some minutes)")
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    must(
        [*pip, "--require-hashes", "--only-binary", ":all:", "--no-deps", "-r", str(LOCK)],
        "the packages of requirements.lock could not be installed; is there a connection to a package index?",
    )
    must([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)], "the project could not be installed")
    remember(packages=wanted)


def ensure_translations(stamp: dict[str, object]) -> None:
    """Compile i18n/*/*.ts into a .qm for each language, unless the sources are those of the last time."""
    digest = hashlib.sha256()
    for source in sorted((ROOT / "i18n").glob("*/*.ts")):
        digest.update(source.name.encode() + source.read_bytes())
    wanted = digest.hexdigest()
    built = [ROOT / "resources" / "translations" / f"welfare_desk_{each}.qm" for each in ("fa", "en")]
    if all(each.exists() for each in built) and stamp.get("translations") == wanted:
        return
    must([str(PYTHON), str(ROOT / "i18n" / "strings.py"), "build"], "the translations could not be compiled")
    remember(translations=wanted)


def setup(*, tests: bool = False) -> None:
    """Everything a command needs; what is done already is skipped."""
    ensure_venv()
    ensure_packages(read_stamp())
    ensure_qt(read_stamp())
    ensure_translations(read_stamp())
    if tests:
        ensure_poppler()


# --- commands ---------------------------------------------------------------------------------------------


def run_program(arguments: list[str]) -> int:
    """Start the program itself."""
    setup()
    return call([str(PYTHON), "-m", "welfare_desk", *arguments], child_environment(pretend_screen=False))


def compile_tests(env: dict[str, str]) -> None:
    """Let pytest read new tests once; else each of its processes reads them all."""
    tests = sorted((ROOT / "tests").rglob("test_*.py"), key=lambda each: -each.stat().st_size)
    unread = [each for each in tests if not any(each.parent.glob(f"__pycache__/{each.stem}.*-pytest-*.pyc"))]
    if len(unread) < FEW_TESTS:
        return
    say("reading the tests (the first time)")
    many = os.cpu_count() or 1
    with contextlib.ExitStack() as running:
        for share in range(many):
            named = [str(each.relative_to(ROOT)) for each in unread[share::many]]
            command = [str(PYTHON), "-m", "pytest", "--collect-only", "-p", "no:cacheprovider", *named]
            nowhere = subprocess.DEVNULL  # what is wrong with a test is said when it runs
            reading = subprocess.Popen(command, cwd=ROOT, env=env, stdout=nowhere, stderr=nowhere)
            running.enter_context(reading)


def run_tests(arguments: list[str]) -> int:
    """Run pytest over a few processes, unless a part was named or `-n` was given."""
    setup(tests=True)
    env = child_environment()
    write_into_memory(env)
    # Tests start the program hundreds of times: it is compiled once, not each time.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    parts = [argument for argument in arguments if Path(ROOT, argument.partition("::")[0]).exists()]
    whole = not parts and not any(argument.startswith("-n") for argument in arguments)
    spread = []
    if whole:
        compile_tests(env)
        # More than there are processors: tests also wait, for a disk, a clock or a window.
        spread = ["-n", str(min((os.cpu_count() or 1) + 3, 7)), "--dist", "worksteal"]
    return call([str(PYTHON), "-m", "pytest", *spread, *arguments], env)


def run_check(arguments: list[str]) -> int:
    """Run every check, also after one has failed, and say at the end which did."""
    unknown = [argument for argument in arguments if argument != "--no-tests"]
    if unknown:
        say(f"check does not know {' '.join(unknown)}")
        return 2
    setup(tests=True)
    env = child_environment()
    module = [str(PYTHON), "-m"]
    steps = {
        "format": [*module, "ruff", "format", "--check", "."],
        "lint": [*module, "ruff", "check", "."],
        "types": [*module, "mypy"],
        "floors": [str(PYTHON.with_name("lint-imports.exe" if WINDOWS else "lint-imports"))],
        "translations": [str(PYTHON), str(ROOT / "i18n" / "strings.py"), "check"],
    }
    failed = []
    for name, command in steps.items():
        started = time.monotonic()
        ok = call(command, env) == 0
        say(f"{name}: {'ok' if ok else 'FAILED'} ({time.monotonic() - started:.1f} s)")
        if not ok:
            failed.append(name)
    if "--no-tests" not in arguments and run_tests([]) != 0:
        failed.append("tests")
    say(f"failed: {', '.join(failed)}" if failed else "all checks passed")
    return 1 if failed else 0


def run_bench(arguments: list[str]) -> int:
    """Measure, each row beside its floor in the same run."""
    setup(tests=True)
    return call([str(PYTHON), "-m", "tests.bench", *arguments], child_environment())


def run_setup(arguments: list[str]) -> int:
    """Set up for everything, the tests included."""
    if arguments:
        say("setup takes no arguments")
        return 2
    setup(tests=True)
    say("ready")
    return 0


COMMANDS = {
    "setup": run_setup,
    "demo": lambda arguments: run_program(["demo", *arguments]),
    "run": run_program,
    "test": run_tests,
    "check": run_check,
    "bench": run_bench,
}


def main(arguments: list[str]) -> int:
    """Answer the exit code: that of the command, 1 for a failed set-up, 2 for wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        # A console without Persian shows the letters escaped rather than ending with a traceback.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    version = tuple(sys.version_info[:2])
    if not OLDEST <= version <= NEWEST:
        say(
            "Python 3.11, 3.12 or 3.13 is needed and this is {}.{}: PySide6 before 6.10, which the "
            "offices' Windows asks for, has no wheel for it.".format(*version)
        )
        return 2
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(__doc__)
        return 0 if arguments else 2
    command, rest = arguments[0], arguments[1:]
    if command not in COMMANDS:
        say(f"there is no command «{command}»; known are {', '.join(COMMANDS)}")
        return 2
    try:
        return COMMANDS[command](rest)
    except SetupError as trouble:
        say(str(trouble))
        return 1
    except KeyboardInterrupt:
        say("interrupted")
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
