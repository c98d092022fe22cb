# SPDX-License-Identifier: Apache-2.0
"""Runs a program in a fresh process just until its first window has painted."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

# In place of Qt's own loop: ends the process at the first exposed window and tells what it had imported.
_LOOP = """
import os, sys
from PySide6.QtWidgets import QApplication

def painted(*_):
    app = QApplication.instance()
    while True:
        app.processEvents()
        for window in app.topLevelWidgets():
            handle = window.windowHandle()
            if window.isVisible() and handle is not None and handle.isExposed():
                os.write(1, " ".join(["painted", *sys.modules]).encode())
                os._exit(0)

QApplication.exec = painted
"""

PROGRAM = """
from welfare_desk.__main__ import main
sys.exit(main(["--office", sys.argv[1]]))
"""
"""Our own program, its sign-in window for the office named as argument."""


def paint_first_window(program: str, office: str = "") -> set[str]:
    """The modules imported until a program's window was painted; else fails with its last words."""
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONUTF8="1")
    # An installed program has its bytecode; one that compiles itself at every start is not what clerks get.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", _LOOP + program, office],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    mark, *modules = done.stdout.split() or [""]
    assert mark == "painted", done.stderr[-2000:]
    return set(modules)
