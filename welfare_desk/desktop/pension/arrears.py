# SPDX-License-Identifier: Apache-2.0
"""Who is owed something for earlier months, or was paid too much; what was announced stands apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.frame.page import GAP, Page
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import PageRequest, RowPage, from_rows
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.panel_dialog import PanelDialog, beside_already
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import month_title
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.pension.list_columns import claim_columns, claim_key, owed_columns, owed_key
from welfare_desk.desktop.pension.list_words import claim_words
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.upkeep.rate_dialogs import ReleaseRateDialog
from welfare_desk.desktop.wording.payments import both_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.owed import ClaimReason
from welfare_desk.services.pension.owed import AskOwed, Owed, OwedPage, owed
from welfare_desk.services.pension.rates import AskRates, Rates, rates

WIDTH, WIDE = 372, 1200


class _Figure(QFrame):
    """An amount with toman below it, under what it is."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.figure = Label("", "heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(14), px(8), px(14), px(8))
        layout.setSpacing(px(2))
        layout.addWidget(Label(name, "muted"))
        layout.addWidget(self.figure)
        self.setAccessibleName(name)

    def show_amount(self, amount: Rial) -> None:
        """Another amount."""
        self.figure.setText(both_words(amount))


class ArrearsPart(Leading):
    """Signal: `told` (how many files). The page calls `show_list`, `reload` and `fit`."""

    told = Signal(int)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self._asked: AskOwed | None = None
        reasons = [Option(each, claim_words(each)) for each in ClaimReason]
        self.filters = FilterBar([FilterChip("why", self.tr("Why"), reasons, many=False, kept=False)])
        self.before = Label("", "muted")
        self.owed = _Figure(self.tr("Owed"))
        self.overpaid = _Figure(self.tr("Paid too much"))
        self.promised = _Figure(self.tr("Announced, not paid"))
        self.table = Table(
            owed_columns(),
            name="owed",
            accessible_name=self.tr("Who is owed something"),
            key=owed_key,
            memory=page.desk.memory,
        )
        self.claims = Table(
            claim_columns(),
            name="owed_months",
            accessible_name=self.tr("Months of the row in hand"),
            key=claim_key,
            memory=page.desk.memory,
        )
        self.empty = EmptyState(
            "coins", self.tr("Nothing is owed for earlier months"), self.tr("Go on with the list.")
        )
        self.card = ListCard(self.table, over=self.empty)
        self.release_button = Button(self.tr("Release"), "lock-open", ButtonKind.LINK)
        words = self.tr("Release what was announced")
        self.release_act = keyed(self, words, "lock-open", self.release, "Ctrl+R", self.release_button)
        self._allow(Rial(0))
        self._wide = True
        self.months_act = keyed(self, self.tr("Months of the row"), "info", self.show_months, "Ctrl+I")
        self.months = ListCard(self.claims)
        self.months.setFixedWidth(px(WIDTH))
        self._build()

    def _build(self) -> None:
        sums = QHBoxLayout()
        sums.setSpacing(px(GAP))
        for figure in (self.owed, self.overpaid, self.promised):
            sums.addWidget(figure, 1)
        self._body = body = QHBoxLayout()
        body.setSpacing(px(GAP))
        body.addWidget(self.card, 1)
        body.addWidget(self.months)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(sums)
        narrow = QHBoxLayout()
        narrow.addWidget(self.filters, 1)
        narrow.addWidget(self.release_button)
        narrow.addWidget(self.before)
        layout.addLayout(narrow)
        layout.addLayout(body, 1)
        self.leads_to = self.table
        self.filters.changed.connect(self._fetch_again)
        self.table.rows.loaded.connect(self._loaded)
        self.table.current_changed.connect(self._follow)
        self.table.opened.connect(self._open_file)

    def fit(self, width: int) -> None:
        """In a narrow window the months of a row are asked for."""
        self._wide = width >= WIDE
        self.months.setVisible(self._wide)
        self._follow_months()

    def show_months(self) -> None:
        """Show the months of the row in hand over a window that has no room for them."""
        self.months.setMinimumHeight(px(240))
        PanelDialog(self.page, self.tr("Months of the row"), self.months, self._body).open()

    def _follow_months(self) -> None:
        chosen = unless(self.table.current_row() is not None, nothing_chosen())
        allow(self.months_act, chosen, beside_already(self._wide))

    def show_list(self, month: JalaliMonth, kind: PaymentKind) -> None:
        """What a list of this month and kind would have to carry."""
        asked = AskOwed(kind, month)
        if asked == self._asked and self.table.rows.ready:
            self.table.reload()
            return
        self._asked = asked
        self._fetch_again()

    def reload(self) -> None:
        """Ask again and stay where the cursor is."""
        if self.table.rows.ready:
            self.table.reload()
        else:
            self._fetch_again()

    def _fetch_again(self) -> None:
        if self._asked is not None:
            self.table.show_rows(self._fetch)

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        if self._asked is None:
            return
        why = self.filters.values("why")
        asked = replace(self._asked, why=why[0] if why else None, offset=request.offset, limit=request.limit)

        def give(found: OwedPage) -> None:
            told = self.tr("Months before {month}")
            self.before.setText(told.format(month=month_title(found.month)))
            self.owed.show_amount(found.owed)
            self.overpaid.show_amount(found.overpaid)
            self.promised.show_amount(found.promised)
            self._allow(found.promised)
            deliver(RowPage(found.rows, found.total))

        def in_vain(told: Told) -> None:
            self.page.show_trouble(told)
            deliver(RowPage((), 0))

        operations = self.page.desk.operations
        operations.ask_long(
            owed, asked, give, owner=self.page, on_error=in_vain, latest=f"owed {request.offset}"
        )

    def _loaded(self, total: int) -> None:
        self.card.show_over(total == 0)
        if total and self.table.current_row() is None:
            self.table.go_to(0)
        if not total:
            self._follow(None)
        self.told.emit(total)

    def _follow(self, row: Owed | None) -> None:
        self.claims.show_rows(from_rows([] if row is None else list(row.claims)))
        self._follow_months()

    # what was announced

    def _allow(self, promised: Rial) -> None:
        waits = unless(promised, self.tr("Nothing is announced that waits for its release."))
        allow(self.release_act, lacking(self.page.desk, Permission.APPROVE), waits)

    def release(self) -> None:
        """Ask from which day the announced difference may be paid; the earliest rates first."""
        if self._asked is not None and self.release_act.isEnabled():
            self.page.ask(rates, AskRates(self._asked.kind), self._ask_release, latest="announced")

    def _ask_release(self, found: Rates) -> None:
        waiting = [each for each in found.tariffs if each.id and each.waits and each.mistake is None]
        if not waiting:
            self.page.desk.say(self.tr("The announced rates are told in the settings only"))
            return
        first = min(waiting, key=lambda each: each.since)
        told = self.tr("Released: the next list carries the difference")
        open_telling(self.page, ReleaseRateDialog(self.page, first), told)

    def _open_file(self, row: Owed) -> None:
        self.page.desk.go("file", key=row.file_no)
