# SPDX-License-Identifier: Apache-2.0
"""Columns of the register and of its proof."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day, listed, number
from welfare_desk.desktop.papers.words import state_tone, state_words
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.papers import paper_words
from welfare_desk.domain.summary.paper_register import (
    NumberSpan,
    PaperRow,
    PaperSort,
    PaperState,
    Printed,
    SeriesProof,
)

NONE = "—"


def _void(row: PaperRow) -> bool:
    return row.state is not PaperState.ISSUED


def register_columns() -> list[Column]:
    """One line of the register."""
    return [*_of_number(), *_of_client()]


def _of_number() -> list[Column]:
    """What the paper is."""
    translate = QCoreApplication.translate
    return [
        Column(
            "number",
            translate("PaperColumns", "Number"),
            lambda row: row.number,
            CellLook.DIGITS,
            width=116,
            sort=PaperSort.NUMBER,
            struck=_void,
        ),
        Column(
            "kind",
            translate("PaperColumns", "Paper"),
            lambda row: paper_words(row.kind),
            CellLook.STRONG,
            width=170,
            stretch=2,
            sort=PaperSort.KIND,
        ),
        Column(
            "issued",
            translate("PaperColumns", "Issued on"),
            lambda row: day(row.issued_on),
            CellLook.DIGITS,
            width=104,
            sort=PaperSort.ISSUED,
        ),
    ]


def _of_client() -> list[Column]:
    """Whose it is, who issued it, and what became of it."""
    translate = QCoreApplication.translate
    return [
        Column("client", translate("PaperColumns", "Client"), lambda row: row.client, width=150, stretch=2),
        Column(
            "file_no",
            translate("PaperColumns", "File no."),
            lambda row: row.file_no,
            CellLook.CODE,
            width=110,
            sort=PaperSort.FILE,
        ),
        Column(
            "by",
            translate("PaperColumns", "Issued by"),
            lambda row: row.issued_by,
            CellLook.MUTED,
            width=120,
            sort=PaperSort.BY,
            drop=2,
        ),
        Column(
            "state",
            translate("PaperColumns", "State"),
            lambda row: state_words(row.state),
            CellLook.CHIP,
            width=110,
            tone=lambda row: state_tone(row.state),
        ),
        Column(
            "printed",
            translate("PaperColumns", "Printed"),
            lambda row: number(row.printed),
            width=74,
            drop=1,
            tip=translate("PaperColumns", "How often it was printed, the original among them"),
        ),
    ]


def printing_columns() -> list[Column]:
    """One printing of a paper."""
    translate = QCoreApplication.translate

    def copy(row: Printed) -> str:
        if not row.came_out:
            return translate("PaperColumns", "did not come out")
        if not row.copy:
            return translate("PaperColumns", "original")
        return translate("PaperColumns", "duplicate {number}").format(number=number(row.copy))

    return [
        Column("copy", translate("PaperColumns", "Copy"), copy, CellLook.STRONG, width=130),
        Column(
            "at",
            translate("PaperColumns", "Printed at"),
            lambda row: moment(row.at),
            CellLook.DIGITS,
            width=150,
        ),
        Column("by", translate("PaperColumns", "Printed by"), lambda row: row.by, width=160, stretch=1),
    ]


def series_columns() -> list[Column]:
    """One series in one year."""
    translate = QCoreApplication.translate

    def proof(row: SeriesProof) -> str:
        if row.proven:
            return translate("PaperColumns", "whole")
        return translate("PaperColumns", "missing: {numbers}").format(numbers=spans(row.gaps))

    return [
        Column(
            "kind",
            translate("PaperColumns", "Paper"),
            lambda row: paper_words(row.kind),
            CellLook.STRONG,
            width=180,
            stretch=1,
        ),
        Column(
            "year", translate("PaperColumns", "Year"), lambda row: str(row.year), CellLook.DIGITS, width=64
        ),
        Column("first", translate("PaperColumns", "First"), lambda row: number(row.first), width=64),
        Column("last", translate("PaperColumns", "Last"), lambda row: number(row.last), width=64),
        Column("count", translate("PaperColumns", "Papers"), lambda row: number(row.count), width=70),
        Column("void", translate("PaperColumns", "Void"), lambda row: number(row.void), width=64),
        Column(
            "skipped",
            translate("PaperColumns", "Left out"),
            lambda row: spans(row.skipped) or NONE,
            width=100,
            tip=translate("PaperColumns", "Numbers that an older copy of the office knew nothing of"),
        ),
        Column(
            "proof",
            translate("PaperColumns", "Proof"),
            proof,
            CellLook.CHIP,
            width=140,
            tone=lambda row: Tone.GREEN if row.proven else Tone.RED,
        ),
    ]


def moment(at: dt.datetime) -> str:
    """Day and time: who printed what is asked to the minute, however long ago."""
    return f"{day(at.date())} {at:%H:%M}"


def spans(found: tuple[NumberSpan, ...]) -> str:
    """Numbers that follow each other, in short."""
    to = QCoreApplication.translate("PaperColumns", "{first} to {last}")
    return listed(
        number(one.first)
        if one.first == one.last
        else to.format(first=number(one.first), last=number(one.last))
        for one in found
    )
