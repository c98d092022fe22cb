# SPDX-License-Identifier: Apache-2.0
"""Every file that headquarters has read and not taken, newest first, with its checks beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.frame.page import GAP, Page
from welfare_desk.desktop.kit.allowing import allow, nothing_chosen, reason_of, unless
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest, RowPage
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.panel_dialog import PanelDialog
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import month_title, number, when
from welfare_desk.desktop.summary.headquarters.board import BESIDE
from welfare_desk.desktop.summary.headquarters.papers import LETTER_KEY, REPORT_KEY
from welfare_desk.desktop.summary.headquarters.record import RecordPanel
from welfare_desk.desktop.summary.headquarters.words import short_refusal
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.summary.bundles.board import Refusal
from welfare_desk.domain.text import hold_path, isolate
from welfare_desk.services.summary.bundles.board import ListRefusals, RefusalPage, list_refusals


class RefusalsPart(Leading):
    """The page calls `reload`; Enter or F2 shows a file closely where the window is narrow."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._wide = True
        self._open = 0
        self._dialog: PanelDialog | None = None
        self.table = Table(
            self._columns(),
            name="hq_refusals",
            accessible_name=self.tr("Files that were refused"),
            two_lines=True,
            memory=page.desk.memory,
        )
        how = self.tr("Read bundles with {keys}; what cannot be taken is kept here, with digest and reason.")
        text = how.format(keys=isolate("Ctrl+O"))
        self.none = EmptyState("shield-check", self.tr("No file was refused"), text, tone=Tone.GREEN)
        self.list = ListCard(self.table, over=self.none)
        self.panel = RecordPanel(page)
        self.panel.setFixedWidth(self.panel.minimumWidth())
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(px(GAP))
        self.told = Label("", "small")
        column = QVBoxLayout()
        column.setSpacing(px(6))
        column.addWidget(self.list, 1)
        column.addWidget(self.told)
        self.row.addLayout(column, 1)
        self.row.addWidget(self.panel)
        self.table.current_changed.connect(self._show)
        self.table.opened.connect(self._opened)
        self.table.rows.loaded.connect(self._loaded)
        self.open_act = keyed(self, self.tr("The file of the row, closely"), "file-search", self.open, "F2")
        papers = self.panel.papers
        report, letter = self.tr("Report of the verification on paper"), self.tr("Letter to the office")
        self.report_act = keyed(self, report, "file-text", papers.print_report, REPORT_KEY)
        self.letter_act = keyed(self, letter, "mail", papers.write_letter, LETTER_KEY)
        words = self.tr("Copy what the office must know")
        self.copy_act = keyed(self, words, "copy", self.panel.copy, "Ctrl+Shift+C")
        self.leads_to = self.table
        self._show(None)

    def _columns(self) -> list[Column]:
        today = self._page.desk.today

        def whose(row: Refusal) -> str:
            return row.county or self.tr("Unknown office")

        def month(row: Refusal) -> str:
            return self.tr("month unknown") if row.month is None else month_title(row.month)

        def why(row: Refusal) -> str:
            return short_refusal(row.code, str(row.facts.get("reason", "")))

        def at(row: Refusal) -> str:
            return when(row.refused_at.astimezone(IRAN), today())

        def later(row: Refusal) -> tuple[str, Tone]:
            return (self.tr("taken later"), Tone.GREEN) if row.taken else (self.tr("open"), Tone.RED)

        return [
            Column("office", self.tr("Office"), whose, CellLook.STRONG, width=180, second=month),
            Column("why", self.tr("Why"), why, width=230, stretch=1, second=_file,
                   second_look=CellLook.CODE),
            Column("later", self.tr("State"), lambda row: later(row)[0], CellLook.CHIP, width=110,
                   tone=lambda row: later(row)[1]),
            Column("at", self.tr("Read"), at, width=130, second=lambda row: row.refused_by, drop=1),
        ]  # fmt: skip

    def fit(self, width: int) -> None:
        """In a narrow window the file comes over its list."""
        self._wide = width >= BESIDE
        if self._dialog is None:
            self.panel.setVisible(self._beside())

    def _beside(self) -> bool:
        return self._wide and bool(self.table.rows.total)

    def show_open(self, count: int) -> None:
        """How many files were not taken since, as the head and the tab tell."""
        self._open = count
        self._tell()

    def _tell(self) -> None:
        rows = self.table.rows.total
        told = self.tr("{count} refusals are kept; of them were not taken since: {open}", "", rows)
        self.told.setText(told.format(count=number(rows), open=self._files(self._open)))
        self.told.setVisible(bool(rows))

    def _files(self, count: int) -> str:
        return self.tr("{count} files", "", count).format(count=number(count))

    def reload(self) -> None:
        """Ask for the refusals, staying on the one in hand."""
        self.table.show_rows(self._fetch, of="refusals")

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        asked = ListRefusals(request.offset, request.limit)
        given = partial(_hand_over, deliver)
        self._page.ask(list_refusals, asked, given, latest=f"refusals {request.offset}")

    def _loaded(self, total: int) -> None:
        self.list.show_over(not total)
        self.leads_to = self.table if total else self.none
        self._tell()
        if self._dialog is None:
            self.panel.setVisible(self._beside())
        if total and self.table.current_row() is None:
            self.table.go_to(0)
        self._show(self.table.current_row())

    def _show(self, row: Refusal | None) -> None:
        for act in (self.open_act, self.copy_act):
            allow(act, unless(row is not None, nothing_chosen()))
        if row is None:
            self.panel.show_nothing()
        else:
            self.panel.show_refusal(row)
        papers = self.panel.papers
        allow(self.report_act, reason_of(papers.report_button))
        allow(self.letter_act, reason_of(papers.letter_button))

    def _opened(self, row: Refusal) -> None:
        self.open()

    def open(self) -> None:
        """Go into the file beside the list, or show it over a narrow one."""
        if self.panel.isVisible():
            self.panel.copy_button.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.table.current_row() is not None and self._dialog is None:
            self._dialog = PanelDialog(self, self.tr("Refused file"), self.panel, self.row)
            self._dialog.answered.connect(self._closed)
            self._dialog.open()

    def _closed(self, _: object) -> None:
        self._dialog = None
        self.panel.setVisible(self._beside())


def _file(row: Refusal) -> str:
    return hold_path(row.file_name)


def _hand_over(deliver: Callable[[RowPage], None], found: RefusalPage) -> None:
    deliver(RowPage(found.rows, found.total))
