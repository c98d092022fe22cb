# SPDX-License-Identifier: Apache-2.0
"""From the start of the process to the painted sign-in window, beside bare Qt with one form page."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.harness import Pair, Row, by_turns

ROOT = Path(__file__).resolve().parent.parent.parent

# Ends the process once a window is exposed and has painted; both programs run it in place of Qt's own loop.
LOOP = """
import os, sys
from PySide6.QtWidgets import QApplication

def painted(*_):
    app = QApplication.instance()
    while True:
        app.processEvents()
        for window in app.topLevelWidgets():
            handle = window.windowHandle()
            if window.isVisible() and handle is not None and handle.isExposed():
                os.write(1, b"painted")
                os._exit(0)

QApplication.exec = painted
"""

OURS = """
from welfare_desk.__main__ import main
main(["--office", sys.argv[1]])
"""

FLOOR = """
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

app = QApplication([])
app.setStyle("Fusion")
app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
QFontDatabase.addApplicationFont("resources/fonts/Vazirmatn-Regular.ttf")
app.setFont(QFont("Vazirmatn", 10))
page = QWidget()
form = QFormLayout(page)
form.addRow(QLabel("ورود به میز بهزیستی"))
form.addRow("کاربر", QLineEdit())
form.addRow("گذرواژه", QLineEdit())
form.addRow(QPushButton("ورود"))
page.resize(1366, 768)
page.show()
app.exec()
"""


def started(program: str, office: str) -> None:
    """Run a program in a fresh process until its window is painted."""
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONUTF8="1")
    done = subprocess.run(
        [sys.executable, "-c", LOOP + program, office],
        cwd=ROOT, env=env, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout == "painted", done.stderr[-2000:]


def measure() -> Pair:
    """Seven starts of each, by turns, after one of each that fills the disk's cache."""
    from tests.support.office import copy_office

    with tempfile.TemporaryDirectory(prefix="welfare-desk-bench-") as folder:
        office = str(copy_office(Path(folder)))
        return by_turns(lambda: started(OURS, office), lambda: started(FLOOR, office), rounds=7)


ROWS = [
    Row("start → sign-in window painted (fresh processes)", "bare Qt, one form page, the font", 1.2, measure)
]
