# SPDX-License-Identifier: Apache-2.0
"""The start stays light: what is heavy loads after the first window is on the screen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.source import ROOT
from tests.support.first_window import PROGRAM, paint_first_window
from tests.support.office import copy_office

HEAVY = {
    "PIL", "alembic", "arabic_reshaper", "argon2", "bidi", "cryptography", "hypothesis", "jdatetime",
    "pypdfium2", "python_calamine", "rapidfuzz", "reportlab", "sqlalchemy", "sqlcipher3",
    "sqlite3", "xlsxwriter", "zxingcpp",
}  # fmt: skip


def loaded(code: str) -> set[str]:
    """The top names that Python imports to run the code, as `-X importtime` tells them."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    names = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if "import time:" in line}
    return {name.partition(".")[0] for name in names}


def test_the_entry_loads_nothing_heavy_and_no_qt() -> None:
    assert loaded("import welfare_desk.__main__") & (HEAVY | {"PySide6", "platformdirs", "argparse"}) == set()


@pytest.mark.parametrize("module", ["welfare_desk.assembly", "welfare_desk.desktop", "welfare_desk.cli"])
def test_no_door_loads_anything_heavy(module: str) -> None:
    assert loaded(f"import {module}") & HEAVY == set()


def test_the_sign_in_window_is_painted_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    modules = paint_first_window(PROGRAM, str(copy_office(tmp_path)))
    assert {module.partition(".")[0] for module in modules} & HEAVY == set()
    assert "welfare_desk.storage.engine" not in modules


def test_the_first_window_without_an_office_loads_nothing_heavy_either(tmp_path: Path) -> None:
    modules = paint_first_window(PROGRAM, str(tmp_path / "none"))
    assert {module.partition(".")[0] for module in modules} & HEAVY == set()


def test_importtime_would_tell() -> None:
    assert "sqlcipher3" in loaded("import sqlcipher3")


def test_what_follows_the_password_is_loaded_while_it_is_typed(tmp_path: Path) -> None:
    wanted = [
        "sqlalchemy",
        "sqlcipher3",
        "welfare_desk.services.signin",
        "welfare_desk.desktop.casework.listing.page",
    ]
    waits = "app.processEvents(); ready = not set(sys.argv[2].split()) - set(sys.modules)"
    program = f"""
import os, sys, time
from PySide6.QtWidgets import QApplication

def loaded(*_):
    app, ready, end = QApplication.instance(), False, time.monotonic() + 30
    while not ready and time.monotonic() < end:
        {waits}
    os.write(1, str(ready).encode())
    os._exit(0)

QApplication.exec = loaded
{PROGRAM}"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(copy_office(tmp_path)), " ".join(wanted)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.stdout == "True", done.stderr[-2000:]
