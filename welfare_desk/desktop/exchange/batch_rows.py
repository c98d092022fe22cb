# SPDX-License-Identifier: Apache-2.0
"""Rows of an import as they stood in its file, with what became of each: readable for ever."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.exchange.mapped import SEPARATOR
from welfare_desk.desktop.exchange.words import OUTCOMES, as_written, outcome_words, short_reason
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import UNDO_KEY
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, Deliver, PageRequest, RowPage
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import number, when
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.text import hold_path, isolate
from welfare_desk.services.exchange.batches import batch_rows
from welfare_desk.services.exchange.facts import BatchRows, BatchShown, RowShown, RowsShown

_SHOWN = ("accepted", "warned", "updated", "ambiguous", "rejected", "repeated", "skipped")


def _key(row: RowShown) -> tuple[str, int]:
    return row.sheet, row.row


class BatchRowsView(QWidget):
    """Signals: `left`, `report_asked` (batch id), `undo_asked` (BatchShown). Enter opens a row's file."""

    left = Signal()
    report_asked = Signal(int)
    undo_asked = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.batch: BatchShown | None = None
        """The import being read."""
        self.title = Label("", "heading")
        self.note = Label("", "small")
        self.outcomes = Tabs(self.tr("Outcomes"))
        self.table = Table(
            self._columns(),
            name="import-rows",
            accessible_name=self.tr("Rows of the import"),
            key=_key,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.back = Button(self.tr("Back to the imports"), "arrow-right", ButtonKind.LINK)
        self.report = Button(self.tr("Report workbook"), "download")
        self.undo = Button(self.tr("Take back this import"), "rotate-ccw", ButtonKind.DANGER)
        self.undo_key = KeyCap(UNDO_KEY)
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self.title)
        head.addWidget(self.note)
        head.addStretch(1)
        head.addWidget(self.back)
        head.addWidget(self.report)
        head.addWidget(self.undo)
        head.addWidget(self.undo_key)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(head)
        layout.addWidget(self.outcomes)
        layout.addWidget(ListCard(self.table), 1)
        self.outcomes.chosen.connect(self._show)
        self.table.opened.connect(self._open)
        self.back.clicked.connect(self.left)
        self.report.clicked.connect(self._report)
        self.undo.clicked.connect(self._undo)

    def _columns(self) -> list[Column]:
        return [
            Column("row", self.tr("Row"), lambda row: str(row.row), CellLook.MUTED, width=64, least=56),
            Column("who", self.tr("Person"), lambda row: row.name or "—", CellLook.STRONG, width=160,
                   stretch=1, least=120, second=lambda row: isolate(row.identifier) or "—"),
            Column("outcome", self.tr("Outcome"), lambda row: outcome_words(row.outcome)[0], CellLook.CHIP,
                   width=100, least=90, tone=lambda row: outcome_words(row.outcome)[1]),
            Column("cells", self.tr("As it stood in the file"), _cells, CellLook.RAW, width=360, stretch=4,
                   least=200),
            Column("reason", self.tr("Reason"), lambda row: short_reason(row.reasons), width=220, stretch=2,
                   least=140),
            Column("file", self.tr("File"), lambda row: row.file_no, CellLook.DIGITS, width=110, least=100,
                   drop=1),
        ]  # fmt: skip

    def show_batch(self, batch: BatchShown) -> None:
        """Show the rows of an import, all outcomes together."""
        self.batch = batch
        self.title.setText(hold_path(batch.file_name))
        at = when(batch.at.astimezone(IRAN), self._page.desk.today())
        self.note.setText(self.tr("{when} · {user}").format(when=at, user=batch.user))
        counts = _counts(batch)
        tabs = [Tab("", self.tr("All rows"), number(sum(counts.values())))]
        tabs += [
            Tab(name, outcome_words(name)[0], number(counts[name]), outcome_words(name)[1])
            for name in _SHOWN
            if counts[name]
        ]
        self.outcomes.offer(tuple(tabs))
        self.outcomes.choose("", announce=False)
        may = self._page.desk.may(Permission.IMPORT_FILES)
        self.undo.setVisible(may and batch.undone_at is None)
        self.undo_key.setVisible(may and batch.undone_at is None)
        told = batch.totals.rejected + batch.totals.ambiguous + batch.totals.warned
        self.report.setVisible(may and told > 0)
        self._show()

    def _show(self) -> None:
        self.table.show_rows(self._fetch)

    def _fetch(self, request: PageRequest, deliver: Deliver) -> None:
        if self.batch is None:
            return
        name = self.outcomes.current
        counts = _counts(self.batch)
        total = counts[name] if name else sum(counts.values())

        def give(answer: RowsShown) -> None:
            # Blank rows inside a list are counted as passed over, but there is nothing of them to keep.
            short = len(answer.rows) < request.limit
            deliver(RowPage(answer.rows, request.offset + len(answer.rows) if short else total))

        asked = BatchRows(self.batch.id, (name,) if name else (), request.offset, request.limit)
        self._page.ask(batch_rows, asked, give, latest=f"import rows {request.offset}")

    def _open(self, row: RowShown) -> None:
        if row.file_no:
            self._page.desk.go("file", key=row.file_no)

    def _report(self) -> None:
        if self.batch is not None:
            self.report_asked.emit(self.batch.id)

    def _undo(self) -> None:
        if self.batch is not None:
            self.undo_asked.emit(self.batch)


def _counts(batch: BatchShown) -> dict[str, int]:
    counts = {name: int(getattr(batch.totals, name)) for name in (*OUTCOMES, "updated")}
    counts["accepted"] -= counts["warned"]
    return counts


def _cells(row: RowShown) -> str:
    return SEPARATOR.join(as_written(cell) for cell in row.cells if cell)
