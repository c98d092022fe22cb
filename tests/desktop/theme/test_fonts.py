# SPDX-License-Identifier: Apache-2.0
"""Which digits the font draws: Persian ones in Persian prose and alone, Latin ones within codes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout
from PySide6.QtWidgets import QApplication

from tests.support.draft_font import NEAR, with_near_digits, without_latin
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.kit.labels import running
from welfare_desk.desktop.theme import fonts
from welfare_desk.documents.typeset.face import TABULAR_WIDTH
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


def test_digits_of_one_width_stand_as_near_as_on_paper(qapp: QApplication) -> None:
    assert TABULAR_WIDTH * 2.048 == NEAR
    fonts.load_fonts()
    metrics = QFontMetricsF(fonts.font(2048, tabular=True))
    assert {round(metrics.horizontalAdvance(digit)) for digit in "0123456789"} == {NEAR}


@pytest.mark.parametrize("file", sorted((resources() / "fonts").glob("*.ttf")), ids=lambda file: file.stem)
def test_every_weight_has_the_change(file: Path) -> None:
    font = file.read_bytes()
    assert without_latin(font) == font
    assert with_near_digits(font) == font
