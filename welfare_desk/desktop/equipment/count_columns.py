# SPDX-License-Identifier: Apache-2.0
"""Columns of the counts, and of what an open one has counted."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.equipment.stock_columns import UNKNOWN
from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day, listed, number, signed
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.equipment import unit_words
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.summary.store import CountedLine, KeptCount
from welfare_desk.domain.text import isolate


def count_columns() -> list[Column]:
    """Counts, the latest first."""
    translate = QCoreApplication.translate
    return [
        Column(
            "number",
            translate("StockCounts", "Minutes"),
            lambda row: row.number or UNKNOWN,
            CellLook.DIGITS,
            width=110,
        ),
        Column(
            "begun_on",
            translate("StockCounts", "Begun on"),
            lambda row: day(row.begun_on),
            CellLook.DIGITS,
            width=100,
        ),
        Column("by", translate("StockCounts", "By"), lambda row: row.begun_by, width=130, stretch=1),
        Column(
            "note",
            translate("StockCounts", "What for"),
            lambda row: row.note or UNKNOWN,
            CellLook.STRONG,
            width=220,
            stretch=3,
        ),
        Column("lines", translate("StockCounts", "Lines"), lambda row: number(row.lines), width=76),
        Column(
            "state",
            translate("StockCounts", "State"),
            _state,
            CellLook.CHIP,
            width=110,
            tone=lambda row: {"open": Tone.BLUE, "closed": Tone.GREEN}.get(row.state, Tone.GREY),
        ),
    ]


def _state(row: KeptCount) -> str:
    return {
        "open": QCoreApplication.translate("StockCounts", "Open"),
        "closed": QCoreApplication.translate("StockCounts", "Closed"),
        "dropped": QCoreApplication.translate("StockCounts", "Given up"),
    }.get(row.state, row.state)


def counted_columns() -> list[Column]:
    """What was counted, against the balance of that moment."""
    translate = QCoreApplication.translate
    return [
        Column(
            "item",
            translate("StockCounts", "Item"),
            counted_title,
            CellLook.STRONG,
            width=190,
            stretch=2,
            second=lambda row: row.code,
            second_look=CellLook.CODE,
        ),
        Column(
            "shelf",
            translate("StockCounts", "Shelf"),
            lambda row: row.shelf or UNKNOWN,
            CellLook.MUTED,
            width=120,
            drop=2,
        ),
        Column(
            "unit",
            translate("StockCounts", "Unit"),
            lambda row: unit_words(row.unit),
            CellLook.MUTED,
            width=70,
            drop=3,
        ),
        Column(
            "balance",
            translate("StockCounts", "By the ledger then"),
            lambda row: number(row.line.balance),
            width=120,
            least=90,
        ),
        *_difference_columns(),
    ]


def _difference_columns() -> list[Column]:
    """What was counted and what it differs by."""
    translate = QCoreApplication.translate
    return [
        Column(
            "counted",
            translate("StockCounts", "Counted"),
            lambda row: number(row.line.counted),
            CellLook.STRONG,
            width=80,
        ),
        Column(
            "difference",
            translate("StockCounts", "Difference"),
            _difference,
            CellLook.CHIP,
            width=110,
            tone=_difference_tone,
        ),
        Column(
            "missing",
            translate("StockCounts", "Not seen"),
            lambda row: listed(isolate(serial) for serial in row.missing) or UNKNOWN,
            CellLook.MUTED,
            width=150,
            stretch=2,
            drop=1,
        ),
        Column(
            "at",
            translate("StockCounts", "Counted at"),
            lambda row: counted_at(row.line.counted_at),
            CellLook.DIGITS,
            width=140,
            least=130,
            drop=4,
            second=lambda row: row.line.counted_by,
        ),
    ]


def counted_at(moment: datetime) -> str:
    """Day and time of a counting, which may be of days before it was keyed in."""
    at = moment.astimezone(IRAN)
    return f"{day(at.date())} {at:%H:%M}"


def counted_title(row: CountedLine) -> str:
    """The item of a line, with the size that was counted."""
    return f"{row.name} ({row.line.size})" if row.line.size else row.name


def _difference(row: CountedLine) -> str:
    if not row.line.difference:
        return QCoreApplication.translate("StockCounts", "none")
    return signed(row.line.difference)


def _difference_tone(row: CountedLine) -> Tone:
    if not row.line.difference:
        return Tone.GREEN
    return Tone.RED if row.line.difference < 0 else Tone.AMBER
