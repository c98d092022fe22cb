# SPDX-License-Identifier: Apache-2.0
"""Columns of what was paid beside what was sent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import number, signed
from welfare_desk.desktop.pension.list_words import NONE, figures, settled_tone, settled_words
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.pension.settling import SettledLine


def settled_columns() -> list[Column]:
    """Both amounts, their difference, what became of the line and what is being done."""
    translate = QCoreApplication.translate
    return [
        Column(
            "name",
            translate("MonthList", "Head of household"),
            lambda row: row.name or NONE,
            CellLook.STRONG,
            width=150,
            stretch=2,
            second=lambda row: row.identifier or row.file_no,
            second_look=CellLook.DIGITS,
        ),
        Column(
            "size",
            translate("MonthList", "Size"),
            lambda row: NONE if row.size is None else number(row.size),
            CellLook.DIGITS,
            width=56,
            least=50,
            drop=2,
        ),
        _money(
            "net",
            translate("MonthList", "Sent (rial)"),
            lambda row: NONE if row.net is None else figures(row.net),
        ),
        _money(
            "paid",
            translate("MonthList", "Paid (rial)"),
            lambda row: NONE if row.paid is None else figures(row.paid),
        ),
        Column(
            "difference",
            translate("MonthList", "Difference"),
            lambda row: signed(row.difference.amount) if row.difference else NONE,
            CellLook.AMOUNT,
            width=126,
            least=120,
            tone=lambda row: Tone.RED if row.difference else None,
        ),
        Column(
            "state",
            translate("MonthList", "State"),
            lambda row: settled_words(row.state),
            CellLook.CHIP,
            width=108,
            tone=lambda row: settled_tone(row.state),
        ),
        Column(
            "note",
            translate("MonthList", "Follow-up"),
            lambda row: " ".join(row.note.split()) or NONE,
            width=150,
            stretch=3,
            drop=1,
            second=lambda row: row.noted_by,
        ),
    ]


def _money(name: str, title: str, text: Callable[[SettledLine], str]) -> Column:
    return Column(name, title, text, CellLook.AMOUNT, width=124, least=118)
