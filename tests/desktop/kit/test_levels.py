# SPDX-License-Identifier: Apache-2.0
"""Levels in tables: parts from the reading side, the line across, bars of one length."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from welfare_desk.desktop.app import dress
from welfare_desk.desktop.kit.brush import Brush
from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.levels import paint_level
from welfare_desk.desktop.theme.look import tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.settings import Settings

WIDE, TALL = 200, 40


def column(mark: float | None, chip: bool) -> Column:
    return Column(
        "level",
        "",
        lambda _: "",
        CellLook.LEVEL,
        parts=lambda _: [(0.5, Tone.TEAL), (0.25, Tone.BLUE)],
        mark=lambda _: mark,
        chip=lambda _: ("زیر", Tone.RED) if chip else None,
    )


def colours_along(one: Column) -> list[Any]:
    image = QImage(WIDE, TALL, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_level(Brush(painter, QRect(0, 0, WIDE, TALL)), one, object())
    painter.end()
    return [image.pixelColor(x, TALL // 2) for x in range(WIDE)]


def strong(tone: Tone) -> QColor:
    return QColor(tokens().shade(tone).strong)


@pytest.mark.parametrize("language", ["fa", "en"])
def test_parts_begin_at_the_reading_side_and_a_line_crosses(language: str, qapp: object) -> None:
    dress(Settings(theme="light", language=language, scale=1.0))
    row = colours_along(column(0.9, False))
    if language == "fa":
        row.reverse()
    bar = 108  # what the chip leaves free of 200 pixels
    assert [row[int(bar * share)] for share in (0.2, 0.6)] == [strong(Tone.TEAL), strong(Tone.BLUE)]
    assert row[int(bar * 0.8)] == QColor(tokens().disabled)
    assert strong(Tone.AMBER) in row[int(bar * 0.88) : int(bar * 0.92)]


def test_a_chip_does_not_shorten_the_bar(qapp: object) -> None:
    dress(Settings(theme="light", language="en", scale=1.0))
    plain, with_chip = colours_along(column(None, False)), colours_along(column(None, True))
    assert plain[:100] == with_chip[:100]
