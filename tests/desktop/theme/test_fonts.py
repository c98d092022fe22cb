# SPDX-License-Identifier: Apache-2.0
"""Which digits the font draws: Persian ones in Persian prose and alone, Latin ones within codes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication

from tests.support.draft_font import without_latin
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.kit.labels import running
from welfare_desk.desktop.theme import fonts
from welfare_desk.paths import resources
from welfare_desk.settings import Settings


def _glyphs(text: str, font: QFont) -> list[int]:
    """What the font draws for a text in the Persian window."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]


@pytest.mark.parametrize("code", ["WC-2025-0101", "r10.pdf", "2025-WC-7", "A5"])
def test_digits_beside_latin_letters_stay_latin(code: str, qapp: QApplication) -> None:
    fonts.load_fonts()
    assert _glyphs(code, fonts.font()) == _glyphs(code, fonts.font(persian=False))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("دستگاه WC-2025-0101، تعداد 3", "3"),
        ("WC-2025-0101 · 1404/05/11", "1404/05/11"),
        ("12 × WC-2025", "12"),
        ("1404/05/11", "1404/05/11"),
    ],
)
def test_a_number_of_its_own_beside_a_code_is_drawn_persian(
    text: str, number: str, qapp: QApplication
) -> None:
    fonts.load_fonts()
    dress(Settings(theme="light", language="fa"))
    drawn = _glyphs(running(text), fonts.font())
    assert set(_glyphs(number, fonts.font())) <= set(drawn)
    assert _glyphs(number, fonts.font()) != _glyphs(number, fonts.font(persian=False))


@pytest.mark.parametrize("file", sorted((resources() / "fonts").glob("*.ttf")), ids=lambda file: file.stem)
def test_every_weight_has_the_change(file: Path) -> None:
    font = file.read_bytes()
    assert without_latin(font) == font
