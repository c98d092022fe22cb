# SPDX-License-Identifier: Apache-2.0
"""From the accepted password to the files page, against a whole bare Qt program with the same rows."""

from __future__ import annotations

import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.harness import Pair, Row

ROOT = Path(__file__).resolve().parents[2]
FILES = 8000
ROUNDS = 5

# Signs in with a key slot that costs nothing to open, once the window has stood for as long as typing takes,
# and tells the time from the Enter key until the list is painted and nothing is under way.
OURS = """
import gc, os, sys, time
from pathlib import Path
gc.disable()
from functools import partial
from PySide6.QtWidgets import QApplication
from tests.support.office import ADMIN, CHEAP, PASSWORD, clock
from welfare_desk import assembly
from welfare_desk.desktop import app
from welfare_desk.settings import Settings

folder = Path(sys.argv[1])
application = QApplication(["welfare-desk"])
app.dress(Settings(theme="light"), whole=False)
ways = assembly.doors(folder, clock)._replace(
    open_office=partial(assembly.open_office, clock=clock, kdf=CHEAP), user=ADMIN
)
desktop = app.Desktop(ways, Settings(theme="light"))
desktop.start()
signin = desktop.window
end = time.monotonic() + 1.5
while time.monotonic() < end or not signin._operations.idle():
    application.processEvents()
    time.sleep(0.002)
gc.freeze()
gc.enable()
signin.form.password.setText(PASSWORD)
start = time.perf_counter()
signin.form.enter.click()
while True:
    application.processEvents()
    window = desktop.window
    if window is signin:
        continue
    page = window.current()
    if page is None or not page.table.rows.ready:
        continue
    if page.table.viewport().isVisible() and window.operations.idle():
        break
application.processEvents()
assert page.table.rows.total == int(sys.argv[2]), page.table.rows.total
os.write(1, f"took {time.perf_counter() - start}".encode())
os._exit(0)
"""

# One table page over a plain SQLite file: the first page and the count are read, shown and painted.
FLOOR = """
import os, sqlite3, sys
from PySide6.QtCore import QAbstractTableModel, Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QVBoxLayout, QWidget

app = QApplication([])
app.setStyle("Fusion")
app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
for weight in ("Regular", "Medium", "SemiBold", "Bold"):
    QFontDatabase.addApplicationFont(f"resources/fonts/Vazirmatn-{weight}.ttf")
app.setFont(QFont("Vazirmatn", 10))
raw = sqlite3.connect(sys.argv[1])
total = raw.execute("SELECT count(*) FROM files").fetchone()[0]
rows = raw.execute("SELECT * FROM files ORDER BY last_name, first_name LIMIT 200").fetchall()

class Model(QAbstractTableModel):
    def rowCount(self, parent=None):
        return len(rows)
    def columnCount(self, parent=None):
        return 7
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None

page = QWidget()
column = QVBoxLayout(page)
search, table, model = QLineEdit(), QTableView(), Model()
table.setModel(model)
column.addWidget(search)
column.addWidget(table)
page.resize(1366, 768)
page.show()
while not (page.windowHandle() and page.windowHandle().isExposed()):
    app.processEvents()
app.processEvents()
os.write(1, f"shown {total}".encode())
os._exit(0)
"""


def _run(program: str, *arguments: str) -> str:
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONUTF8="1")
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def _office(folder: Path) -> tuple[Path, Path]:
    """An encrypted office of the size, and its list once more in a plain file."""
    from tests.support.office import ADMIN, CHEAP, PASSWORD, clock, copy_office
    from welfare_desk import assembly
    from welfare_desk.domain.summary.listing import ListFiles
    from welfare_desk.services.door import use_case
    from welfare_desk.services.rehearsal.fill import make_office_data

    assembly.load_use_cases()
    office = copy_office(folder)
    plain = folder / "plain.db"
    raw = sqlite3.connect(plain)
    raw.execute("CREATE TABLE files(first_name, last_name, national_id, file_no, kind, state, neighbourhood)")
    with assembly.open_office(office, ADMIN, PASSWORD, clock=clock, kdf=CHEAP) as session:
        make_office_data(session, FILES)
        for offset in range(0, FILES, 200):
            page = session.ask(use_case("casework.list"), ListFiles(offset=offset))
            raw.executemany(
                "INSERT INTO files VALUES (?,?,?,?,?,?,?)",
                [
                    (
                        row.first_name,
                        row.last_name,
                        row.national_id,
                        row.file_no,
                        row.disability and row.disability.value,
                        row.pension_state.value,
                        row.neighbourhood,
                    )
                    for row in page.rows
                ],
            )
    raw.execute("CREATE INDEX by_name ON files(last_name, first_name)")
    raw.commit()
    raw.close()
    return office, plain


def measure() -> Pair:
    """Five of each by turns, after one of each that fills the disk's cache."""
    ours, floor = [], []
    with tempfile.TemporaryDirectory(prefix="welfare-desk-bench-") as folder:
        office, plain = _office(Path(folder))
        for number in range(ROUNDS + 1):
            took = float(_run(OURS, str(office), str(FILES)).split()[1])
            start = time.perf_counter()
            _run(FLOOR, str(plain))
            bare = time.perf_counter() - start
            if number:
                ours.append(took)
                floor.append(bare)
    return Pair(statistics.median(ours), statistics.median(floor))


ROWS = [
    Row(
        "password accepted → files page ready to search, 8,000 files (key derivation left out)",
        "a whole process of bare Qt, one table page over plain SQLite",
        1.5,
        measure,
    )
]
