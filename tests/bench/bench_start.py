# SPDX-License-Identifier: Apache-2.0
"""From the start of the process to the painted sign-in window, beside bare Qt with one form page."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.bench.harness import Pair, Row, by_turns
from tests.support.first_window import PROGRAM, paint_first_window

# The words of the sign-in window in stock widgets: no style sheet, no icon, nothing painted by us.
FLOOR = """
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

app = QApplication([])
app.setStyle("Fusion")
app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
for weight in ("Regular", "Medium", "SemiBold", "Bold"):
    QFontDatabase.addApplicationFont(f"resources/fonts/Vazirmatn-{weight}.ttf")
app.setFont(QFont("Vazirmatn", 10))
page, side, form, foot = QWidget(), QVBoxLayout(), QFormLayout(), QHBoxLayout()
for size, weight, text in [
    (20, 700, "میز بهزیستی"), (12, 500, "ادارهٔ بهزیستی شهرستان اسلامشهر"), (10, 400, "استان تهران"),
    (10, 600, "آخرین پشتیبان وارسی‌شده: امروز ۱۰:۳۰"), (9, 400, "باز و وارسی شده است"),
    (10, 600, "داده روی همین رایانه، رمزنگاری‌شده"), (9, 400, "بدون اینترنت کار می‌کند"),
    (10, 600, "نگارش ۰٫۱٫۰"), (9, 400, "همهٔ کلیدها در راهنما"),
]:
    label, font = QLabel(text), QFont("Vazirmatn", size)
    font.setWeight(QFont.Weight(weight))
    label.setFont(font)
    side.addWidget(label)
form.addRow(QLabel("ورود"))
form.addRow(QLabel("با نام کاربری و گذرواژهٔ خودتان وارد شوید."))
users = QComboBox()
users.addItem("ز. رضایی")
form.addRow("نام کاربری", users)
form.addRow("گذرواژه", QLineEdit())
for text in ("صفحه‌کلید: فارسی", "پس از پنج دقیقه بی‌کاری صفحه پنهان می‌شود؛ پیش‌نویس می‌ماند."):
    form.addRow(QLabel(text))
for text in ("ورود", "کلید بازیابی دارم", "ادارهٔ دیگر…"):
    form.addRow(QPushButton(text))
for text in ("Enter", "ورود", "Alt Shift", "تغییر زبان صفحه‌کلید", "F1", "راهنما", "پنجشنبه ۳ مهر ۱۴۰۴"):
    foot.addWidget(QLabel(text))
middle, rows = QHBoxLayout(), QVBoxLayout(page)
middle.addLayout(side)
middle.addLayout(form)
rows.addLayout(middle)
rows.addLayout(foot)
page.resize(1366, 768)
page.show()
app.exec()
"""


def measure() -> Pair:
    """Seven starts of each, by turns, after one of each that fills the disk's cache."""
    from tests.support.office import copy_office

    with tempfile.TemporaryDirectory(prefix="welfare-desk-bench-") as folder:
        office = str(copy_office(Path(folder)))
        return by_turns(
            lambda: paint_first_window(PROGRAM, office), lambda: paint_first_window(FLOOR), rounds=7
        )


ROWS = [
    Row(
        "start → sign-in window painted (fresh processes)",
        "bare Qt, the same form in stock widgets, the font",
        1.2,
        measure,
    )
]
