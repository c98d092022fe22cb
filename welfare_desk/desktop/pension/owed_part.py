# SPDX-License-Identifier: Apache-2.0
"""Who is owed something for the months before, month by month, and who was paid too much."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest, RowPage
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import listed, month_title
from welfare_desk.desktop.pension.list_words import amount, claim_words
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import grouped
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.owed import ClaimReason
from welfare_desk.domain.text import isolate
from welfare_desk.services.pension.owed import AskOwed, Owed, OwedPage, owed


def owed_columns() -> list[Column]:
    """The sum, the months it is made of with their reason, and what is announced beside it."""
    translate = QCoreApplication.translate
    return [
        Column("name", translate("Owed", "Head of household"), lambda row: row.name, CellLook.STRONG, 180,
               stretch=2, second=lambda row: row.file_no, second_look=CellLook.CODE),
        Column("total", translate("Owed", "Owed (rial)"), lambda row: amount(row.total), CellLook.AMOUNT,
               136),
        Column("months", translate("Owed", "Months and reasons"), _months, width=320, stretch=4),
        Column("promised", translate("Owed", "Announced, not paid"), lambda row: amount(row.promised),
               CellLook.AMOUNT, 140, drop=1),
    ]  # fmt: skip


def _months(row: Owed) -> str:
    told = QCoreApplication.translate("Owed", "{month} {amount} ({why})")
    return listed(
        [
            told.format(
                month=month_title(claim.month), amount=amount(claim.amount), why=claim_words(claim.why)
            )
            for claim in row.claims
        ]
    )


class OwedPart(Leading):
    """What the next list will carry; `show_list` says of which kind, and before which month."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self._of: tuple[PaymentKind, JalaliMonth] | None = None
        options = [Option(reason, claim_words(reason)) for reason in ClaimReason]
        self.filters = FilterBar(
            [FilterChip("why", self.tr("Reason"), options, many=False, kept=False)],
            page.desk.memory,
            "owed",
        )
        self.sums = Label("", "muted", wrap=True)
        self.table = Table(
            owed_columns(),
            name="owed",
            accessible_name=self.tr("Who is owed something"),
            key=lambda row: row.file_no,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.empty = EmptyState(
            "circle-check",
            self.tr("Nothing is outstanding"),
            self.tr("What was listed was paid, and no rate or grant came late."),
        )
        self.card = ListCard(self.table, over=self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.filters)
        layout.addWidget(self.sums)
        layout.addWidget(self.card, 1)
        self.leads_to = self.table
        self.filters.changed.connect(self._show)
        self.table.rows.loaded.connect(lambda total: self.card.show_over(total == 0))

    def current(self) -> Owed | None:
        """The row under the cursor."""
        row = self.table.current_row()
        return row if isinstance(row, Owed) else None

    def show_list(self, month: JalaliMonth, kind: PaymentKind) -> None:
        """Show what is outstanding before a month."""
        self._of = (kind, month)
        self._show()

    def _show(self) -> None:
        if self._of is not None:
            self.table.show_rows(self._fetch, of=str(self._of))

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        if self._of is None:
            return
        chosen = self.filters.values("why")

        def give(answer: OwedPage) -> None:
            told = self.tr("Owed {owed} rial · paid too much {overpaid} rial · announced {promised} rial")
            self.sums.setText(
                told.format(
                    owed=isolate(grouped(answer.owed.amount)),
                    overpaid=isolate(grouped(answer.overpaid.amount)),
                    promised=isolate(grouped(answer.promised.amount)),
                )
            )
            deliver(RowPage(answer.rows, answer.total))

        why = ClaimReason(chosen[0]) if chosen else None
        facts = AskOwed(*self._of, why=why, offset=request.offset, limit=request.limit)
        self.page.ask(owed, facts, give, latest=f"owed {request.offset}")
