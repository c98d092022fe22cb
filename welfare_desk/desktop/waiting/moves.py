# SPDX-License-Identifier: Apache-2.0
"""Every move of a rank, as far back as the office's record is asked for: one row a move, with its cause."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, inline, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.telling import QueueCounts, cause_of, full_name, record_begins
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting.history import Cause, Move
from welfare_desk.domain.waiting.listing import QueueRow, RankHistory
from welfare_desk.services.waiting.questions import MOST_MONTHS, AskHistory, rank_history

KEYS = "Shift+F2"


class Moved(NamedTuple):
    """A move, and its place among them."""

    place: int
    move: Move


def _places(row: Moved) -> str:
    return number(abs(row.move.places))


def _columns() -> list[Column]:
    translate = QCoreApplication.translate
    return [
        Column("day", translate("RankMoves", "Day"), lambda row: day(row.move.day), CellLook.STRONG, 110),
        Column("from", translate("RankMoves", "From rank"), lambda row: number(row.move.from_rank), width=90),
        Column("to", translate("RankMoves", "To rank"), lambda row: number(row.move.to_rank), width=90),
        Column("places", translate("RankMoves", "Places"), _places, width=80,
               icon=lambda row: "arrow-up" if row.move.places < 0 else "arrow-down",
               tone=lambda row: Tone.GREEN if row.move.places < 0 else Tone.RED),
        Column("cause", translate("RankMoves", "What moved it"), lambda row: cause_of(row.move), width=220,
               stretch=2),
    ]  # fmt: skip


class MovesDialog(Dialog):
    """The moves of one who waits for a service, the newest first; Esc closes it."""

    def __init__(self, page: Page, service: str, row: QueueRow) -> None:
        super().__init__(page, self.tr("How the place moved"), width=760)
        self._page, self._row = page, row
        self.trouble = Slot()
        who = self.tr("{name} · {file_no}").format(name=inline(full_name(row)), file_no=isolate(row.file_no))
        self.table = Table(
            _columns(),
            name="queue_moves",
            accessible_name=self.tr("Every move of the rank"),
            key=lambda moved: moved.place,
            memory=page.desk.memory,
        )
        self.nothing = EmptyState("arrow-up-down", self.tr("The rank has not moved"), "")
        self.card = ListCard(self.table, over=self.nothing)
        self.card.setFixedHeight(px(330))
        self.told = Label("", "muted", wrap=True)
        self.begins = Label("", "small", wrap=True)
        self.body.addWidget(Label(who, "muted", wrap=True))
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.told)
        self.body.addWidget(self.card)
        self.body.addWidget(self.begins)
        self.add_cancel(self.tr("Close"))
        asked = AskHistory(service, row.file_no, MOST_MONTHS)
        ask = page.desk.operations.ask
        ask(rank_history, asked, self._show, owner=self, on_error=self.trouble.show_error, latest="moves")

    def open(self) -> None:
        super().open()
        self.table.setFocus()

    def _show(self, history: RankHistory) -> None:
        moves = [Moved(place, move) for place, move in enumerate(history.moves)]
        policies = sum(move.cause is Cause.POLICY for move in history.moves)
        self.told.setText(QueueCounts().moves(len(moves), policies))
        self.begins.setText(record_begins(history))
        self.table.show_rows(from_rows(moves))
        self.card.show_over(not moves)
        if moves:
            self.table.go_to(0)
