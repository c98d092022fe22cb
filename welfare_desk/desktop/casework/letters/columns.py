# SPDX-License-Identifier: Apache-2.0
"""Columns of a letter, as the register and the file show it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.mistaken import is_struck, with_mistake
from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day, letter_number
from welfare_desk.desktop.wording.desk import direction_tone, letter_words
from welfare_desk.domain.casework.register_order import LetterSort


def letter_columns(*, sortable: bool = False) -> list[Column]:
    """Number, direction, date, correspondent and subject of a letter; `sortable` where the database sorts."""
    return [
        Column(
            "letter_no",
            QCoreApplication.translate("Letters", "Letter no."),
            lambda row: letter_number(row.letter_no),
            CellLook.DIGITS,
            width=120,
            sort=LetterSort.NUMBER if sortable else "",
            struck=is_struck,
        ),
        Column(
            "direction",
            QCoreApplication.translate("Letters", "Direction"),
            lambda row: letter_words(row.direction),
            CellLook.CHIP,
            width=120,
            tone=lambda row: direction_tone(row.direction),
            struck=is_struck,
        ),
        Column(
            "dated_on",
            QCoreApplication.translate("Letters", "Date"),
            lambda row: day(row.dated_on),
            CellLook.DIGITS,
            width=104,
            sort=LetterSort.DAY if sortable else "",
            struck=is_struck,
        ),
        Column(
            "correspondent",
            QCoreApplication.translate("Letters", "From or to"),
            lambda row: row.correspondent,
            CellLook.STRONG,
            width=180,
            stretch=1,
            sort=LetterSort.CORRESPONDENT if sortable else "",
            struck=is_struck,
        ),
        Column(
            "subject",
            QCoreApplication.translate("Letters", "Subject"),
            lambda row: with_mistake(row.mistake, row.subject),
            width=200,
            stretch=2,
        ),
    ]
