# SPDX-License-Identifier: Apache-2.0
"""Who may import whom. import-linter holds the contracts (`.importlinter`); here they are run and tried."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.source import ROOT, imports, name, no_fault, program, tree

# What a floor may take from outside; anything more is decided in ARCHITECTURE.md first.
PACKAGES = {
    "domain": {"persiantools"},
    "storage": {"sqlalchemy", "alembic", "sqlcipher3", "argon2", "cryptography"},
    "documents": {
        "reportlab", "xlsxwriter", "python_calamine", "arabic_reshaper", "bidi", "zxingcpp", "pypdfium2",
        "PIL",
    },
    "services": set(),
    "desktop": {"PySide6", "shiboken6"},
    "cli": set(),
    "sentences": set(),
}  # fmt: skip

FLOOR_MODULES = (
    "cli", "assembly", "desktop", "services", "documents", "storage", "sentences", "outside", "domain",
)  # fmt: skip


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_every_contract_is_kept() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " 0 broken" in done.stdout


def skeleton(folder: Path) -> Path:
    shutil.copy(ROOT / ".importlinter", folder)
    package = folder / "welfare_desk"
    rooms = ["access", "casework", "errors", "exchange", "money", "pension", "summary", "text", "waiting"]
    singles = ["bounds", "calendar", "digest", "identity", "keyboard", "numbering", "recovery"]
    for module in (*FLOOR_MODULES, *(f"domain/{room}" for room in rooms + singles)):
        (package / module).mkdir(parents=True)
        (package / module / "__init__.py").touch()
    for module in ("__init__", "__main__", "logs", "paths", "settings"):
        (package / f"{module}.py").touch()
    return package


@pytest.mark.parametrize(
    ("module", "line", "broken"),
    [
        ("domain/text", "from welfare_desk.domain import casework", "Rooms of the rules"),
        ("domain/casework", "def f():\n    from welfare_desk.domain import pension", "Rooms of the rules"),
        ("domain/waiting", "import time", "Rules are pure"),
        ("domain/money", "import PySide6.QtCore", "Rules are pure"),
        ("storage", "from welfare_desk import services", "Floors"),
        ("storage", "from welfare_desk import documents", "The database knows"),
        ("documents", "import sqlalchemy", "Paper knows"),
        ("services", "def f():\n    import sqlalchemy.exc", "Use cases speak"),
        ("desktop", "from welfare_desk import storage", "Screens know"),
        ("desktop", "from welfare_desk import cli", "The window is joined"),
        ("desktop", "from welfare_desk import assembly", "The window is joined"),
        ("cli", "def f():\n    from welfare_desk import desktop", "The command line has no window"),
        ("services", "from welfare_desk import assembly", "Floors"),
        ("outside", "from welfare_desk import storage", "Floors"),
        ("domain/gossip", "", "Rooms of the rules"),
    ],
)
def test_a_forbidden_line_is_found(tmp_path: Path, module: str, line: str, broken: str) -> None:
    target = skeleton(tmp_path) / module / "__init__.py"
    target.parent.mkdir(exist_ok=True)
    target.write_text(line + "\n", "utf-8")
    done = lint(tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    verdicts = [told for told in done.stdout.splitlines() if told.endswith("BROKEN")]
    assert any(told.startswith(broken) for told in verdicts), done.stdout


def test_the_bare_skeleton_breaks_nothing(tmp_path: Path) -> None:
    skeleton(tmp_path)
    done = lint(tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_floor_takes_more_from_outside_than_it_may() -> None:
    found = []
    for path in program():
        floor = path.relative_to(ROOT / "welfare_desk").parts[0]
        if floor not in PACKAGES:
            continue
        for module, line in imports(path):
            top = module.partition(".")[0]
            if top not in PACKAGES[floor] | sys.stdlib_module_names | {"welfare_desk"}:
                found.append(f"{name(path)}:{line} imports {top}")
    no_fault(found)


def test_rules_ask_no_clock_and_open_no_file() -> None:
    found = []
    for path in (ROOT / "welfare_desk" / "domain").rglob("*.py"):
        for node in ast.walk(tree(path)):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in {"today", "now", "utcnow", "open", "input", "print"}:
                found.append(f"{name(path)}:{node.lineno} calls {called}()")
    no_fault(found)
