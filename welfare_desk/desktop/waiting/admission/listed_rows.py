# SPDX-License-Identifier: Apache-2.0
"""The rows of a proposed list: who is admitted or passed over, and the next ones behind the last place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, listed, number
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.admission.words import (
    UNKNOWN,
    hundredths,
    outcome_tone,
    outcome_words,
    why_skipped,
)
from welfare_desk.desktop.waiting.words import words
from welfare_desk.domain.calendar import months_between
from welfare_desk.domain.waiting.admission import Outcome, Skipped
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.listing import QueueRow
from welfare_desk.domain.waiting.proposal import ConsideredRow


@dataclass(frozen=True)
class ListedRow:
    """One of a list, at their place in the order of the queue."""

    rank: int
    entry_id: int
    file_no: str
    national_id: str
    full_name: str
    joined_on: dt.date
    score: int
    outcome: Outcome
    reason: Skipped | None = None
    held_until: dt.date | None = None
    unmet: tuple[str, ...] = ()
    documents: Documents = Documents.COMPLETE


def considered(rows: Iterable[ConsideredRow]) -> tuple[ListedRow, ...]:
    """What a run or a proposal looked at."""
    return tuple(
        ListedRow(
            row.position,
            row.entry_id,
            row.file_no,
            row.national_id,
            f"{row.first_name} {row.last_name}".strip(),
            row.joined_on,
            row.score,
            row.outcome,
            row.reason,
            row.held_until,
            row.unmet,
            row.documents,
        )
        for row in rows
    )


def beyond(rows: Iterable[QueueRow]) -> tuple[ListedRow, ...]:
    """Who stands behind the last place."""
    return tuple(
        ListedRow(
            row.rank,
            row.entry_id,
            row.file_no,
            row.national_id,
            f"{row.first_name} {row.last_name}".strip(),
            row.joined_on,
            row.score,
            Outcome.BEYOND,
        )
        for row in rows
    )


def row_key(row: ListedRow) -> int:
    """An entry is in a list once."""
    return row.entry_id


def listed_columns(today: Callable[[], dt.date], scored: Callable[[], bool]) -> list[Column]:
    """Rank, name with file, score, day of joining with months waited, what becomes of them and why.

    `today`: up to which day somebody waits; `scored`: whether the order goes by a score at all.
    """
    translate = QCoreApplication.translate

    def score(row: ListedRow) -> str:
        return hundredths(row.score) if scored() else UNKNOWN

    def waited(row: ListedRow) -> str:
        months = max(0, months_between(row.joined_on, today()))
        return translate("Listed", "{months} months").format(months=number(months))

    def why(row: ListedRow) -> str:
        if row.outcome is Outcome.ADMITTED and row.documents is not Documents.COMPLETE:
            return translate("Listed", "Documents: {state}").format(state=words(row.documents))
        return why_skipped(row.reason, row.held_until, row.unmet)

    return [
        Column(
            "rank",
            translate("Listed", "Rank"),
            lambda row: number(row.rank),
            CellLook.STRONG,
            width=64,
            tone=lambda row: Tone.TEAL if row.outcome is Outcome.ADMITTED else Tone.GREY,
        ),
        Column(
            "name",
            translate("Listed", "Name"),
            lambda row: row.full_name,
            CellLook.STRONG,
            width=140,
            stretch=2,
            second=lambda row: row.file_no,
            second_look=CellLook.CODE,
        ),
        Column("score", translate("Listed", "Score"), score, width=62),
        Column(
            "joined_on",
            translate("Listed", "Joined"),
            lambda row: day(row.joined_on),
            CellLook.DIGITS,
            width=104,
            second=waited,
        ),
        Column(
            "outcome",
            translate("Listed", "Result"),
            lambda row: outcome_words(row.outcome),
            CellLook.CHIP,
            width=190,
            stretch=3,
            tone=lambda row: outcome_tone(row.outcome),
            second=why,
            copied=lambda row: listed((outcome_words(row.outcome), why(row))),
        ),
    ]


class ListedTable(Table):
    """Draws the dashed line behind row number `line` (counted from 1); 0 for no line."""

    line = 0

    def mark_line(self, after: int) -> None:
        """Draw the line behind so many rows."""
        self.line = after
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not 0 < self.line < self.rows.total:
            return
        rect = self.visualRect(self.rows.index(self.line - 1, self.first_visible()))
        if not rect.isValid():
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(look().tokens.shade(Tone.AMBER).strong), px(2), Qt.PenStyle.DashLine))
        y = rect.bottom()
        painter.drawLine(QLineF(0, y, self.viewport().width(), y))
        painter.end()
