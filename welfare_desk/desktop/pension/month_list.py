# SPDX-License-Identifier: Apache-2.0
"""The list of a month: its lines page by page, and its sums by field, bank and size."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import Card, ListCard, empty
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest, RowPage
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import inline, listed, number
from welfare_desk.desktop.pension.list_words import amount, bank_words, remark_words
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.money import grouped
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.listing import LineRemark
from welfare_desk.domain.pension.monthly_list import GroupSum
from welfare_desk.domain.text import isolate
from welfare_desk.services.pension.lists import AskLines, LinePage, ListLine, ListShown, lines

_SIDE = 272
"""Pixels of the sums beside the lines."""


def line_columns() -> list[Column]:
    """Columns of a list as on its paper; money in rial."""
    translate = QCoreApplication.translate
    return [
        Column("line_no", translate("MonthList", "Row"), lambda row: number(row.line_no), width=56),
        Column(
            "name", translate("MonthList", "Head of household"), lambda row: row.name, CellLook.STRONG, 168,
            stretch=2, second=lambda row: row.file_no, second_look=CellLook.CODE,
        ),
        Column("identifier", translate("MonthList", "National ID"), lambda row: row.identifier,
               CellLook.DIGITS, 104, drop=3),
        Column("size", translate("MonthList", "Size"), lambda row: number(row.size), width=52),
        Column("amount", translate("MonthList", "Amount (rial)"), lambda row: amount(row.amount),
               CellLook.AMOUNT, 116, drop=2),
        Column("arrears", translate("MonthList", "Arrears"), lambda row: amount(row.arrears),
               CellLook.AMOUNT, 108, drop=1),
        Column("deductions", translate("MonthList", "Deductions"), lambda row: amount(row.deductions),
               CellLook.AMOUNT, 96, drop=4),
        Column("net", translate("MonthList", "To be paid (rial)"), lambda row: amount(row.net),
               CellLook.AMOUNT, 120),
        Column("bank", translate("MonthList", "Bank"), lambda row: bank_words(row.bank), width=104, drop=5),
        Column("remarks", translate("MonthList", "Remark"), _remarks, width=120, stretch=1,
               tone=lambda row: Tone.AMBER if row.remarks else None),
    ]  # fmt: skip


def _remarks(row: ListLine) -> str:
    told = [remark_words(remark) for remark in row.remarks]
    return listed([*told, *([inline(row.remark)] if row.remark else [])])


class Sums(Card):
    """Lines and money by field, bank and size; each adds up to the whole list."""

    def __init__(self) -> None:
        super().__init__(margin=12)
        self.setFixedWidth(px(_SIDE))
        self._labels: list[Label] = []

    def show_sums(self, shown: ListShown) -> None:
        """Write the sums of a list anew."""
        empty(self.body)
        head = shown.head
        self._line(self.tr("The whole list"), "heading")
        self._pair(self.tr("{count} lines", "", head.lines).format(count=number(head.lines)), head.net.amount)
        if head.arrears:
            self._pair(self.tr("of it arrears"), head.arrears.amount)
        if head.deductions:
            self._pair(self.tr("kept back"), head.deductions.amount)
        if head.promised:
            self._pair(self.tr("announced, not in the list"), head.promised.amount)
        self._group(self.tr("By field"), shown.by_domain, lambda key: words(Domain(key)))
        by_size = sorted(shown.by_size, key=lambda one: int(one.key))
        self._group(self.tr("By size of household"), by_size, self._size)
        by_bank = sorted(shown.by_bank, key=lambda one: -one.net.amount)
        self._group(self.tr("By bank"), by_bank, bank_words)
        self.body.addStretch(1)

    def _size(self, key: str) -> str:
        persons = int(key)
        return self.tr("{count} persons", "", persons).format(count=number(persons))

    def _group(self, title: str, groups: Sequence[GroupSum], named: Callable[[str], str]) -> None:
        self._line(title, "strong")
        for group in groups:
            self._pair(f"{named(group.key)} · {number(group.lines)}", group.net.amount)

    def _line(self, text: str, style: str) -> None:
        self.body.addWidget(Label(text, style))

    def _pair(self, name: str, rial: int) -> None:
        row = QHBoxLayout()
        row.addWidget(Label(name, "small"))
        row.addStretch(1)
        row.addWidget(Label(isolate(grouped(rial)), "small"))
        holder = Leading()
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        self.body.addWidget(holder)


class MonthListPart(Leading):
    """The lines with their filter, and the sums beside them; `show_list` says which list."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self._of: tuple[JalaliMonth, PaymentKind] | None = None
        options = [Option(remark, remark_words(remark)) for remark in LineRemark]
        self.filters = FilterBar(
            [FilterChip("remark", self.tr("Remark"), options, many=False, kept=False)],
            page.desk.memory,
            "month-list",
        )
        self.table = Table(
            line_columns(),
            name="month-list",
            accessible_name=self.tr("Lines of the list"),
            key=lambda row: row.line_no,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.nothing = EmptyState("wallet", "", "")
        self.card = ListCard(self.table, over=self.nothing)
        self.sums = Sums()
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(self.card, 1)
        row.addWidget(self.sums)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.filters)
        layout.addLayout(row, 1)
        self.leads_to = self.table
        self.filters.changed.connect(self._show)
        self.table.rows.loaded.connect(self._loaded)

    def show_list(self, month: JalaliMonth, kind: PaymentKind, shown: ListShown | None) -> None:
        """Show the lines of a list; None where there is no list yet."""
        self._of = None if shown is None else (month, kind)
        self.filters.setVisible(shown is not None)
        self.sums.setVisible(shown is not None and not self._narrow())
        if shown is None:
            self.nothing.say(
                self.tr("There is no list of this month yet"),
                self.tr("Prepare it: the draft is computed from what the office knows and binds nobody."),
            )
            self.card.show_over(True)
            return
        self.sums.show_sums(shown)
        self._show()

    def _narrow(self) -> bool:
        return self.property("narrow") is True

    def fit(self, narrow: bool) -> None:
        """A narrow window shows the lines alone; the sums stand at the foot of the paper."""
        self.setProperty("narrow", narrow)
        self.sums.setVisible(self._of is not None and not narrow)

    def _show(self) -> None:
        if self._of is not None:
            self.table.show_rows(self._fetch, of=str(self._of))

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        if self._of is None:
            return
        month, kind = self._of
        chosen = self.filters.values("remark")

        def give(answer: LinePage) -> None:
            deliver(RowPage(answer.rows, answer.total))

        facts = AskLines(
            month,
            kind,
            remark=LineRemark(chosen[0]) if chosen else None,
            offset=request.offset,
            limit=request.limit,
        )
        self.page.ask(lines, facts, give, latest=f"month list {request.offset}")

    def _loaded(self, total: int) -> None:
        if self._of is None:
            return
        if not total:
            self.nothing.say(
                self.tr("No line has this remark"), self.tr("Clear the chip above to see all lines.")
            )
        self.card.show_over(total == 0)
