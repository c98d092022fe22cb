# SPDX-License-Identifier: Apache-2.0
"""Columns of extensions: whom one touches, and which were made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import tone, words
from welfare_desk.domain.summary.commission import Extension, ExtensionRow
from welfare_desk.domain.text import isolate


def touched_columns(*, moved: bool = False) -> list[Column]:
    """Whom an extension touches: the end before and after, and what it is now where somebody moved it."""
    columns = [
        Column(
            "name",
            QCoreApplication.translate("Commission", "Name"),
            lambda row: row.full_name,
            CellLook.STRONG,
            width=180,
            stretch=3,
        ),
        Column(
            "file_no",
            QCoreApplication.translate("Commission", "File"),
            lambda row: row.file_no or "—",
            CellLook.CODE,
            width=110,
        ),
        Column(
            "type", QCoreApplication.translate("Commission", "Type"), lambda row: words(row.type), width=150
        ),
        Column(
            "severity",
            QCoreApplication.translate("Commission", "Severity"),
            lambda row: words(row.severity),
            CellLook.CHIP,
            width=120,
            tone=lambda row: tone(row.severity),
        ),
        Column(
            "before",
            QCoreApplication.translate("Commission", "Ended on"),
            lambda row: day(row.before),
            CellLook.DIGITS,
            width=110,
        ),
        Column(
            "after",
            QCoreApplication.translate("Commission", "Extended until"),
            lambda row: day(row.after),
            CellLook.DIGITS,
            width=120,
        ),
    ]
    if moved:
        columns.append(
            Column(
                "now",
                QCoreApplication.translate("Commission", "Now"),
                _now,
                CellLook.DIGITS,
                width=110,
            )
        )
    return columns


def _now(row: ExtensionRow) -> str:
    return day(row.now) or QCoreApplication.translate("Commission", "no end")


def made_columns() -> list[Column]:
    """Extensions that were made."""

    def span(row: Extension) -> str:
        told = QCoreApplication.translate("Commission", "{first} to {last}")
        return told.format(first=isolate(day(row.expired_from)), last=isolate(day(row.expired_until)))

    def state(row: Extension) -> str:
        if row.undone_at is None:
            return QCoreApplication.translate("Commission", "In force")
        return QCoreApplication.translate("Commission", "Taken back")

    return [
        Column(
            "circular_no",
            QCoreApplication.translate("Commission", "Circular"),
            lambda row: row.circular_no,
            CellLook.CODE,
            width=150,
            stretch=2,
        ),
        Column(
            "circular_on",
            QCoreApplication.translate("Commission", "Date"),
            lambda row: day(row.circular_on),
            CellLook.DIGITS,
            width=104,
        ),
        Column("span", QCoreApplication.translate("Commission", "Ends in"), span, width=200, stretch=1),
        Column(
            "months",
            QCoreApplication.translate("Commission", "Months"),
            lambda row: number(row.months),
            CellLook.DIGITS,
            width=70,
        ),
        Column(
            "touched",
            QCoreApplication.translate("Commission", "Votes"),
            lambda row: number(row.touched),
            CellLook.DIGITS,
            width=80,
        ),
        Column(
            "recorded_by",
            QCoreApplication.translate("Commission", "By"),
            lambda row: row.recorded_by,
            width=110,
            drop=1,
        ),
        Column(
            "state",
            QCoreApplication.translate("Commission", "State"),
            state,
            CellLook.CHIP,
            width=110,
            tone=lambda row: Tone.GREEN if row.undone_at is None else Tone.GREY,
        ),
    ]
