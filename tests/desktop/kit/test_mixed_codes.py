# SPDX-License-Identifier: Apache-2.0
"""Digits of a code that begins with them are Latin in a name, in a label, in the cell of a table."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.kit.brush import Brush
from welfare_desk.desktop.kit.labels import Label, OneLine, running
from welfare_desk.desktop.kit.mixed_codes import spelt
from welfare_desk.desktop.theme import fonts

NAME = "اسلامشهر (21TE99ND)"
ROOM = QRect(0, 0, 200, 30)


@pytest.mark.parametrize(
    ("words", "drawn"),
    [
        (NAME, NAME),
        ("اسلامشهر (21TE99ND)، 12 ماه، 1404/07", "اسلامشهر (21TE99ND)، ۱۲ ماه، ۱۴۰۴/۰۷"),
        ("اسلامشهر (VAKGF0CA)، 12 ماه", ""),
        ("21 پرونده، 1404/07/01", ""),
        ("3M و 2XL و A4", "3M و 2XL و A4"),
        ("1398-00335", ""),
    ],
)
def test_digits_of_codes_and_of_numbers(words: str, drawn: str) -> None:
    assert spelt(words) == drawn


def _cell(words: str) -> QImage:
    image = QImage(ROOM.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    Brush(painter, ROOM).text(running(words), fonts.font(persian=True), "#000000")
    painter.end()
    return image


def test_a_cell_draws_the_code_as_it_is_typed(qtbot: QtBot) -> None:
    """Were the digits half Persian, Persian ones that are typed would be no other."""
    assert _cell(NAME) != _cell("اسلامشهر (۲۱TE99ND)")
    assert _cell("12 ماه") == _cell("۱۲ ماه")


@pytest.mark.parametrize("make", [Label, OneLine, lambda text: Label(text, wrap=True)])
def test_a_label_draws_it_so_too(qtbot: QtBot, make: Callable[[str], Label]) -> None:
    shown, other = make(NAME), make("اسلامشهر (۲۱TE99ND)")
    for label in (shown, other):
        qtbot.addWidget(label)
        label.resize(ROOM.size())
    before = other.grab().toImage()
    assert shown.grab().toImage() != before
    assert (shown.text(), shown.accessibleName()) == (NAME, "")
    shown.setText("12 ماه")
    other.setText("۱۲ ماه")
    assert shown.grab().toImage() == other.grab().toImage()
