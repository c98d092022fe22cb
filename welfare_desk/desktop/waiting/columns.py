# SPDX-License-Identifier: Apache-2.0
"""The columns of a queue: ordered by score with bars, or by the day of joining."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import date

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.telling import full_name, waited
from welfare_desk.desktop.waiting.words import colours_of, points, tone, words
from welfare_desk.desktop.wording import codes
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting.admission import is_held
from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.domain.waiting.listing import QueueFigures, QueueRow
from welfare_desk.domain.waiting.policy import CriterionKind, Order


def key_of(row: QueueRow) -> Hashable:
    """Keeps an entry under the cursor while the queue is fetched again."""
    return row.entry_id


class Bars:
    """What the bars of a queue are measured by: the best score, and a colour for each criterion."""

    def __init__(self) -> None:
        self.best = 1
        self.colours: dict[CriterionKind, Tone] = {}

    def measure(self, figures: QueueFigures) -> None:
        """Another queue, or the same afresh."""
        self.best = max(1, figures.best)
        self.colours = colours_of(figures.policy.policy)

    def of(self, row: QueueRow) -> list[tuple[float, Tone]]:
        """The shares of a row's criteria; longer than the whole where the score is capped."""
        room = 1.0
        found = []
        for given, colour in zip(row.points, self.colours.values(), strict=False):
            share = min(room, given / self.best)
            room -= share
            if share > 0:
                found.append((share, colour))
        return found


def shift(row: QueueRow, today: date) -> tuple[str, str, Tone]:
    """How the rank has changed since the month began: words, icon, colour; empty where it has not.

    New is who has joined since; of others without an earlier rank nothing is known.
    """
    if row.rank_before is None:
        new = row.joined_on >= JalaliMonth.of(today).first()
        return QCoreApplication.translate("Queue", "new") if new else "", "", Tone.BLUE
    moved = row.rank_before - row.rank
    if not moved:
        return "", "", Tone.GREY
    return (
        number(abs(moved)),
        "arrow-up" if moved > 0 else "arrow-down",
        Tone.GREEN if moved > 0 else Tone.RED,
    )


def _copied_shift(row: QueueRow, today: date) -> str:
    words_, icon, _ = shift(row, today)
    return f"{'+' if icon == 'arrow-up' else '-'}{words_}" if icon else words_


def state_words(row: QueueRow, today: date) -> tuple[str, Tone] | None:
    """A chip for who does not simply wait; a hold past its last day holds nobody any more."""
    if row.state is QueueState.HELD and not is_held(row.state, row.held_until, today):
        told = QCoreApplication.translate("Queue", "Was held until {date}")
        return told.format(date=isolate(day(row.held_until))), Tone.GREY
    if row.state is QueueState.HELD:
        told = QCoreApplication.translate("Queue", "Held")
        if row.held_until is not None:
            told = QCoreApplication.translate("Queue", "Held until {date}")
        return told.format(date=isolate(day(row.held_until))), Tone.AMBER
    if row.state is QueueState.CALLED:
        return codes.words(row.state), Tone.TEAL
    return None


def _state(row: QueueRow, today: date) -> str:
    found = state_words(row, today)
    return "" if found is None else found[0]


def columns(order: Order, bars: Bars, today: Callable[[], date]) -> list[Column]:
    """Of one order; nothing sorts by hand, for the order is the policy's."""
    translate = QCoreApplication.translate
    rank = Column("rank", translate("Queue", "Rank"), lambda row: number(row.rank), CellLook.STRONG, width=66)
    moved = Column(
        "moved",
        translate("Queue", "Moved"),
        lambda row: shift(row, today())[0],
        width=76,
        icon=lambda row: shift(row, today())[1],
        tone=lambda row: shift(row, today())[2],
        copied=lambda row: _copied_shift(row, today()),
        drop=3,
        tip=translate("Queue", "Against the rank at the beginning of this month; new: joined since."),
    )
    name = Column(
        "name",
        translate("Queue", "Name and file"),
        full_name,
        CellLook.STRONG,
        width=170,
        least=130,
        stretch=2,
        second=lambda row: row.file_no,
        second_look=CellLook.CODE,
    )
    score = Column(
        "score",
        translate("Queue", "Score by criteria"),
        lambda row: points(row.score),
        CellLook.SEGMENTS,
        width=226,
        least=150,
        stretch=3,
        parts=bars.of,
    )
    joined = Column("joined", translate("Queue", "Joined on"), lambda row: day(row.joined_on), width=110)
    wait = Column("waited", translate("Queue", "Waited"), lambda row: waited(row, today()), width=92, drop=2)
    papers = Column(
        "documents",
        translate("Queue", "Documents, state"),
        lambda row: words(row.documents),
        CellLook.CHIP,
        width=152,
        least=148,
        tone=lambda row: tone(row.documents),
        second=lambda row: _state(row, today()),
        copied=lambda row: " · ".join(part for part in (words(row.documents), _state(row, today())) if part),
    )
    middle = [score] if order is Order.SCORE else [joined]
    return [rank, moved, name, *middle, wait, papers]
