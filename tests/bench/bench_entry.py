# SPDX-License-Identifier: Apache-2.0
"""From the accepted password to the files page ready to search, beside a process of bare Qt with a table.

Ours is timed inside a fresh process that painted its sign-in window two seconds ago (nobody types a password
sooner, and meanwhile it loads what comes next), from the press of Enter until rows are on the screen; the
office's key costs next to nothing to derive, since that time is left out. The floor is a process from its
start: Qt, the font, one table over the same rows read with raw sqlite, painted.
"""

from __future__ import annotations

import atexit
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from dataclasses import astuple
from functools import cache
from pathlib import Path
from typing import Any

from tests.bench.harness import Pair, Row, seconds

FILES = 8_000
ROUNDS = 7
ROOT = Path(__file__).resolve().parent.parent.parent

# Types the password into the painted sign-in window; tells the seconds until the list has painted its rows.
OURS = """
import os, sys, time
from PySide6.QtWidgets import QApplication

def until(app, done):
    end = time.monotonic() + 60
    while not done():
        if time.monotonic() > end:
            raise SystemExit("the window never came so far")
        app.processEvents()
    app.processEvents()

def shown(app, name):
    for window in app.topLevelWidgets():
        handle = window.windowHandle()
        if type(window).__name__ == name and handle is not None and handle.isExposed():
            return window

def sign_in(*_):
    app = QApplication.instance()
    until(app, lambda: shown(app, "SignInWindow") and shown(app, "SignInWindow")._operations)
    form = shown(app, "SignInWindow").form
    typed = time.monotonic() + 2
    until(app, lambda: time.monotonic() > typed)
    form.password.setText(os.environ["WELFARE_DESK_PASSWORD"])
    start = time.perf_counter()
    form.enter.click()
    until(app, lambda: shown(app, "MainWindow") and shown(app, "MainWindow").current_name() == "files")
    rows = shown(app, "MainWindow").page("files").table.rows
    until(app, lambda: rows.ready)
    taken = time.perf_counter() - start
    assert rows.total == int(sys.argv[2]), rows.total
    os.write(1, str(taken).encode())
    os._exit(0)

QApplication.exec = sign_in
from welfare_desk.__main__ import main
sys.exit(main(["--office", sys.argv[1]]))
"""

FLOOR = """
import os, sqlite3, sys
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QVBoxLayout, QWidget

class Rows(QAbstractTableModel):
    def __init__(self, rows):
        super().__init__()
        self.rows = rows
    def rowCount(self, parent=None):
        return len(self.rows)
    def columnCount(self, parent=None):
        return len(self.rows[0])
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()][index.column()]

app = QApplication([])
app.setStyle("Fusion")
app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
QFontDatabase.addApplicationFont("resources/fonts/Vazirmatn-Regular.ttf")
app.setFont(QFont("Vazirmatn", 10))
page, table = QWidget(), QTableView()
table.setModel(Rows(sqlite3.connect(sys.argv[1]).execute("SELECT * FROM list ORDER BY 1, 2").fetchall()))
column = QVBoxLayout(page)
column.addWidget(QLineEdit())
column.addWidget(table)
page.resize(1366, 768)
page.show()
while not page.windowHandle().isExposed():
    app.processEvents()
app.processEvents()
os.write(1, b"painted")
os._exit(0)
"""


@cache
def _offices() -> tuple[str, str]:
    """The sample office, and a plain database with the rows of its list."""
    from tests.support.office import office
    from welfare_desk.assembly import load_use_cases
    from welfare_desk.services.rehearsal.fill import FillOffice, fill

    load_use_cases()
    folder = Path(tempfile.mkdtemp(prefix="welfare-desk-bench-entry-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    session = office(folder)
    session.do(fill, FillOffice(files=FILES))
    rows = _list_rows(session)
    session.close()
    plain = sqlite3.connect(folder / "plain.db")
    plain.execute(f"CREATE TABLE list ({', '.join(f'c{n}' for n in range(len(rows[0])))})")
    plain.executemany(f"INSERT INTO list VALUES ({', '.join('?' * len(rows[0]))})", rows)
    plain.commit()
    plain.close()
    return str(folder / "office"), str(folder / "plain.db")


def _list_rows(session: Any) -> list[tuple[Any, ...]]:
    """Every line of the files list in its order, names first, as plain values."""
    from welfare_desk.domain.summary.listing import ListFiles
    from welfare_desk.services.casework.questions import list_files

    found: list[tuple[Any, ...]] = []
    while len(found) < FILES:
        page = session.ask(list_files, ListFiles(offset=len(found)))
        found += [(row.last_name, row.first_name, *map(str, astuple(row))) for row in page.rows]
    return found


def _run(program: str, *arguments: str) -> str:
    """What a program says in a fresh process; its last words when it fails."""
    from tests.support.office import PASSWORD

    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONUTF8="1", WELFARE_DESK_PASSWORD=PASSWORD)
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=ROOT, env=env, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    assert done.stdout, done.stderr[-2000:]
    return done.stdout


def measure() -> Pair:
    """Entries and bare processes by turns; ours tells its own time, the floor is timed from outside."""
    office, plain = _offices()
    ours: list[float] = []
    floor: list[float] = []
    for turn in range(ROUNDS + 1):
        told = float(_run(OURS, office, str(FILES)))
        taken = seconds(lambda: _run(FLOOR, plain))
        if turn:  # the first fills the disk's cache and writes the bytecode
            ours.append(told)
            floor.append(taken)
    return Pair(statistics.median(ours), statistics.median(floor))


ROWS = [
    Row(
        f"password accepted → files page ready to search, {FILES:,} files",
        "a process of bare Qt, one table page, raw sqlite of the same rows",
        1.5,
        measure,
    )
]
