# SPDX-License-Identifier: Apache-2.0
"""The imports made so far: who, when, what came of them; rows can be read, untouched ones taken back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import UNDO_KEY
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number, when
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.text import hold_path
from welfare_desk.services.exchange.batches import list_batches
from welfare_desk.services.exchange.facts import Batches, BatchShown, ListBatches


def _key(batch: BatchShown) -> int:
    return batch.id


class BatchesCard(QWidget):
    """Signals: `opened` (BatchShown: read its rows), `undo_asked` (BatchShown), `loaded` (Batches)."""

    opened = Signal(object)
    undo_asked = Signal(object)
    loaded = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.title = Label(self.tr("Imports made so far"), "heading")
        self.table = Table(
            self._columns(),
            name="import-batches",
            accessible_name=self.tr("Imports made so far"),
            key=_key,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.empty = EmptyState(
            "file-spreadsheet",
            self.tr("No list has been imported yet"),
            self.tr(
                "Choose a workbook with Ctrl+O or paste rows with Ctrl+V. Each import is kept here with its "
                "rows and can be taken back while untouched."
            ),
        )
        self.card = ListCard(self.table, over=self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.title)
        layout.addWidget(self.card, 1)
        self.table.opened.connect(self.opened)
        self.table.pressed.connect(self._pressed)

    def _columns(self) -> list[Column]:
        return [
            Column("file", self.tr("Workbook"), lambda batch: hold_path(batch.file_name), CellLook.STRONG,
                   width=240, stretch=3, least=150, second=self._by),
            Column("accepted", self.tr("New files"), lambda batch: number(batch.totals.accepted), width=90,
                   least=80),
            Column("updated", self.tr("Completed"), lambda batch: number(batch.totals.updated), width=90,
                   least=80, drop=2),
            Column("open", self.tr("Left open"), self._open, width=190, stretch=1, least=120),
            Column("state", self.tr("State"), self._state, CellLook.CHIP, width=120, least=100, tone=_tone),
            Column("rows", "", self._read, CellLook.BUTTON, width=140, least=120, icon=_eye, keys="Enter"),
            Column("undo", "", self._undo, CellLook.BUTTON, width=120, least=110,
                   icon=_arrow_back, keys=UNDO_KEY),
        ]  # fmt: skip

    def fetch(self, stand_on: int = 0) -> None:
        """Ask the office for its imports; `stand_on` is the one that gets the cursor, 0 for as it is."""
        if stand_on:
            self.table.stand_on(stand_on)
        self._page.ask(list_batches, ListBatches(), self._show, latest="batches")

    def _show(self, answer: Batches) -> None:
        self.table.show_rows(
            from_rows(list(answer.batches), given_by=(list_batches, ListBatches())), of="batches"
        )
        self.card.show_over(not answer.batches)
        self.loaded.emit(answer)

    def _by(self, batch: BatchShown) -> str:
        at = when(batch.at.astimezone(IRAN), self._page.desk.today())
        return self.tr("{when} · {user}").format(when=at, user=batch.user)

    def _open(self, batch: BatchShown) -> str:
        parts = []
        if batch.totals.rejected:
            parts.append(self.tr("{count} rejected").format(count=number(batch.totals.rejected)))
        if batch.totals.ambiguous:
            parts.append(self.tr("{count} ambiguous").format(count=number(batch.totals.ambiguous)))
        return " · ".join(parts) or "—"

    def _state(self, batch: BatchShown) -> str:
        return self.tr("imported") if batch.undone_at is None else self.tr("taken back")

    def _read(self, batch: BatchShown) -> str:
        return self.tr("Read its rows")

    def _undo(self, batch: BatchShown) -> str:
        may = self._page.desk.may(Permission.IMPORT_FILES)
        return self.tr("Take back") if may and batch.undone_at is None else ""

    def _pressed(self, batch: BatchShown, column: str) -> None:
        (self.undo_asked if column == "undo" else self.opened).emit(batch)


def _eye(_: BatchShown) -> str:
    return "eye"


def _arrow_back(_: BatchShown) -> str:
    return "rotate-ccw"


def _tone(batch: BatchShown) -> Tone:
    return Tone.GREEN if batch.undone_at is None else Tone.GREY
