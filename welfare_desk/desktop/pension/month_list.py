# SPDX-License-Identifier: Apache-2.0
"""The lines of a monthly list: narrowed, paged by the office, their sums beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.casework.listing.narrowing import NarrowBox
from welfare_desk.desktop.frame.page import GAP, Page
from welfare_desk.desktop.kit.allowing import allow, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import PageRequest, RowPage
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.panel_dialog import PanelDialog, beside_already
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.pension.deduction_dialogs import Payee
from welfare_desk.desktop.pension.keeping_back import KeepingBack
from welfare_desk.desktop.pension.line_dialog import LineDialog
from welfare_desk.desktop.pension.list_columns import line_columns, line_key
from welfare_desk.desktop.pension.list_words import bank_words, domain_words, remark_words, size_words
from welfare_desk.desktop.pension.totals import WIDTH, Totals
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.listing import LineRemark
from welfare_desk.domain.pension.monthly_list import GroupSum, ListState
from welfare_desk.services.pension.lists import (
    AskLine,
    AskLines,
    LinePage,
    ListLine,
    ListShown,
    OneLine,
    lines,
    one_line,
)

WIDE = 1200


class MonthListPart(Leading):
    """Signal: `told` (how many lines match). The page calls `show_list`, `show_none` and `fit`."""

    told = Signal(int)

    def __init__(self, page: Page, acts: Sequence[Button]) -> None:
        super().__init__()
        self.page = page
        self._asked: AskLines | None = None
        self._wide = True
        chips = [
            FilterChip("domain", self.tr("Field"), many=False, kept=False),
            FilterChip("bank", self.tr("Bank"), many=False, kept=False),
            FilterChip("size", self.tr("Size"), many=False, kept=False),
            FilterChip(
                "remark",
                self.tr("Remark"),
                [Option(each, remark_words(each)) for each in LineRemark],
                many=False,
                kept=False,
            ),
        ]
        self.filters = FilterBar(chips)
        self.narrow = NarrowBox()
        self.table = Table(
            line_columns(),
            name="monthly_lines",
            accessible_name=self.tr("Lines of the list"),
            key=line_key,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.empty = EmptyState("wallet", self.tr("There is no list of this month yet"), "")
        self.card = ListCard(self.table, over=self.empty)
        self.totals = Totals()
        self.totals.setFixedWidth(px(WIDTH))
        self._open_month = JalaliMonth.of(page.desk.today())
        self.keeping = KeepingBack(page, lambda: self._open_month)
        words = self.tr("What is kept back from the payment of the line")
        self.kept_act = keyed(self, words, "circle-minus", self.open_kept, "Ctrl+D")
        self.file_act = keyed(
            self, self.tr("Open the file of the line"), "folder-open", self.open_file, "Ctrl+O"
        )
        self.sums_act = keyed(self, self.tr("Sums of the list"), "info", self.show_sums, "Ctrl+I")
        self._build(acts)
        self._allow()

    def _build(self, acts: Sequence[Button]) -> None:
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.filters, 1)
        top.addWidget(self.narrow)
        keys = self.kept_act.shortcut().toString()
        kept = Button("", "circle-minus", name=f"{self.kept_act.text()} ({keys})")
        kept.act(self.kept_act)
        top.addWidget(kept)
        for button in acts:
            top.addWidget(button)
        self._body = body = QHBoxLayout()
        body.setSpacing(px(GAP))
        body.addWidget(self.card, 1)
        body.addWidget(self.totals)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(top)
        layout.addLayout(body, 1)
        self.leads_to = self.table
        self.filters.changed.connect(self._fetch_again)
        self.narrow.narrowed.connect(self._fetch_again)
        self.narrow.leads_to(self.table)
        self.table.rows.loaded.connect(self._loaded)
        self.table.opened.connect(self.open_line)
        self.table.current_changed.connect(self._allow)

    # what is shown

    def fit(self, width: int) -> None:
        """In a narrow window the sums are asked for."""
        self._wide = width >= WIDE
        self.narrow.shorten(not self._wide)
        self.totals.setVisible(self._wide and self._asked is not None)
        self._allow()

    def show_sums(self) -> None:
        """Show the sums over a window that has no room for them."""
        PanelDialog(self.page, self.tr("Sums of the list"), self.totals, self._body).open()

    def show_none(self, title: str, text: str) -> None:
        """There is no list: say so."""
        self._asked = None
        self.empty.say(title, text)
        self.table.show_rows(_nothing)
        self.totals.hide()

    def show_list(self, shown: ListShown) -> None:
        """Another list, or the same one as it is now."""
        head = shown.head
        asked = AskLines(head.month, head.kind)
        self._open_month = head.month if head.state is ListState.DRAFT else head.month.plus(1)
        same = self._asked == asked and self.table.rows.ready
        self._asked = asked
        self._offer(shown)
        self.totals.show_list(shown)
        self.totals.setVisible(self._wide)
        if same:
            self.table.reload()
        else:
            self._fetch_again()

    def _offer(self, shown: ListShown) -> None:
        def options(
            sums: Sequence[GroupSum], words: Callable[[str], str], value: Callable[[str], object] = str
        ) -> list[Option]:
            return [Option(value(one.key), words(one.key), one.lines) for one in sums]

        self.filters.chips["domain"].offer(options(shown.by_domain, domain_words))
        self.filters.chips["bank"].offer(options(shown.by_bank, bank_words))
        self.filters.chips["size"].offer(options(shown.by_size, lambda key: size_words(int(key)), int))

    def wanted(self) -> AskLines | None:
        """What chips and text ask for; None where there is no list."""
        if self._asked is None:
            return None
        chosen = {name: values[0] for name in self.filters.chips if (values := self.filters.values(name))}
        return replace(self._asked, text=self.narrow.wanted(), **chosen)

    def narrowed(self) -> bool:
        """Whether only some of the lines are shown."""
        return self._asked is not None and self.wanted() != self._asked

    def clear(self) -> None:
        """All lines again."""
        self.narrow.show_text("")
        self.filters.clear()

    def _fetch_again(self) -> None:
        if self._asked is not None:
            self.table.show_rows(self._fetch)

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        wanted = self.wanted()
        if wanted is None:
            return

        def give(page: LinePage) -> None:
            deliver(RowPage(page.rows, page.total))

        asked = replace(wanted, offset=request.offset, limit=request.limit)
        self.page.ask(lines, asked, give, latest=f"lines {request.offset}")

    def _loaded(self, total: int) -> None:
        if total == 0 and self._asked is not None:
            self.empty.say(self.tr("No line matches these filters"), self.tr("Esc clears the filters."))
        self.card.show_over(total == 0)
        if total and self.table.current_row() is None:
            self.table.go_to(0)
        self._allow()
        self.told.emit(total)

    def _allow(self, _: object = None) -> None:
        chosen = unless(self.table.current_row() is not None, nothing_chosen())
        allow(self.kept_act, chosen)
        allow(self.file_act, chosen)
        listed = unless(self._asked is not None, self.empty.title.text())
        allow(self.sums_act, listed, beside_already(self._wide))

    # one line

    def open_kept(self) -> None:
        """What is kept back from the payment of the line under the cursor."""
        row = self.table.current_row()
        if isinstance(row, ListLine) and self._asked is not None:
            self.keeping.open(Payee(row.file_no, row.name, self._asked.kind))

    def open_file(self) -> None:
        """The file of the line under the cursor."""
        row = self.table.current_row()
        if isinstance(row, ListLine):
            self.page.desk.go("file", key=row.file_no)

    def open_line(self, row: ListLine) -> None:
        """The line whole: the household as it was, and what it claims month by month."""
        if self._asked is None:
            return
        asked = AskLine(self._asked.month, row.line_no, self._asked.kind)
        self.page.ask(one_line, asked, self._show_line, latest="line")

    def _show_line(self, found: OneLine) -> None:
        LineDialog(self.page, found).open()


def _nothing(_: PageRequest, deliver: Callable[[RowPage], None]) -> None:
    deliver(RowPage((), 0))
