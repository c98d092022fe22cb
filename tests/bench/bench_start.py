# SPDX-License-Identifier: Apache-2.0
"""From the start of the process to the painted sign-in window, beside bare Qt with one form page."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.bench.harness import Pair, Row, by_turns
from tests.support.first_window import PROGRAM, paint_first_window

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


def measure() -> Pair:
    """Fifteen starts of each, by turns, after one of each that fills the disk's cache."""
    from tests.support.office import copy_office

    with tempfile.TemporaryDirectory(prefix="welfare-desk-bench-") as folder:
        office = str(copy_office(Path(folder)))
        return by_turns(
            lambda: paint_first_window(PROGRAM, office), lambda: paint_first_window(FLOOR), rounds=15
        )


ROWS = [
    Row("start → sign-in window painted (fresh processes)", "bare Qt, one form page, the font", 1.2, measure)
]
