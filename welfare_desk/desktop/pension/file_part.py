# SPDX-License-Identifier: Apache-2.0
"""The payments of one file: the pension and every allowance as they stand, and each change of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.casework.relations import whole_rows
from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.labels import Label, start_side
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, letter_number, month_title
from welfare_desk.desktop.pension.changing import AllowanceDialog, PensionDialog, give_notice, open_payment
from welfare_desk.desktop.pension.granting import GrantDialog, RedirectDialog, grantable
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.payments import (
    kind_words,
    reason_words,
    state_tone,
    state_words,
)
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial, grouped
from welfare_desk.domain.pension import LIVE, PensionState
from welfare_desk.domain.pension.allowances import AllowanceRow
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.notice import EventRow
from welfare_desk.domain.pension.rates import Tariff, in_force
from welfare_desk.domain.pension.sizes import size_in_month
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.pension.allowances import AllowanceChanged, AllowancesOf, allowances_of
from welfare_desk.services.pension.notices import PaymentEventsOf, payment_events_of
from welfare_desk.services.pension.rates import AskRates, Rates, rates

UNKNOWN = "—"


@dataclass(frozen=True)
class PaymentLine:
    """One payment as the list shows it; `allowance` is None for the pension."""

    kind: PaymentKind
    state: PensionState
    since: date | None
    amount: Rial | None
    drawer: str
    sheba: str
    allowance: AllowanceRow | None = None


class PaymentsTab(FilePart):
    """Enter or Ctrl+R changes the payment under the cursor; the changes below print their notice."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        memory = page.desk.memory
        self._allowances: tuple[AllowanceRow, ...] = ()
        self._known = ""
        """The file whose allowances have come: half a list would be taken for the whole one."""
        self._tariffs: tuple[Tariff, ...] = ()
        self.card = Card(self.tr("Pension and allowances"))
        self.lines = Table(
            self._line_columns(),
            name="file_payments",
            accessible_name=self.tr("Payments of this file"),
            key=lambda line: line.kind,
            memory=memory,
        )
        self.changes = Card(self.tr("Changes"), self.tr("the last one first"))
        self.events = Table(
            _event_columns(),
            name="file_payment_events",
            accessible_name=self.tr("Changes of the payments"),
            key=lambda row: (row.allowance, row.event_id),
            memory=memory,
        )
        self.grant_button = Button(self.tr("Grant an allowance"), "plus", ButtonKind.LINK)
        self.change_button = Button(self.tr("Suspend, cut, give back"), "circle-pause", ButtonKind.LINK)
        self.drawer_button = Button(self.tr("Who draws it"), "user-cog", ButtonKind.LINK)
        self.notice_button = Button(self.tr("Print the notice"), "printer", ButtonKind.LINK)
        for button in (self.drawer_button, self.change_button, self.grant_button):
            self.card.add_act(button)
        self.changes.add_act(self.notice_button)
        self.no_line = Label(self.tr("This file draws no pension and no allowance."), "muted", wrap=True)
        self.no_event = Label(self.tr("No payment of this file has changed yet."), "muted", wrap=True)
        self._build()
        self._commands()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        self._shown = {}
        for card, table, nothing in (
            (self.card, self.lines, self.no_line),
            (self.changes, self.events, self.no_event),
        ):
            rows = whole_rows(table)
            nothing.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            nothing.setAlignment(start_side())
            card.body.addWidget(rows, 1)
            card.body.addWidget(nothing)
            self._shown[table] = (rows, nothing)
            rows.hide()
            layout.addWidget(card, 1)
        self.leads_to = self.lines

    def _commands(self) -> None:
        act = self.act
        self._grant = act(self.tr("Grant an allowance"), "plus", self.grant, "Ins", self.grant_button)
        words = self.tr("Suspend, cut or give back the payment")
        self._change = act(words, "circle-pause", self.change_current, "Ctrl+R", self.change_button)
        words = self.tr("Somebody else draws the allowance")
        self._drawer = act(words, "user-cog", self.redirect, "F2", self.drawer_button)
        words = self.tr("Print the notice of the change")
        self._notice = act(words, "printer", self.print_notice, "Ctrl+Shift+P", self.notice_button)
        words = self.tr("Allowances of the office")
        self.act(words, "hand-coins", lambda: self.page.desk.go("allowances"))
        words = self.tr("Proposals on payments")
        self.act(words, "scale", lambda: self.page.desk.go("pension", tab="proposals"))
        self.on_row(self.lines, self._change, self._drawer)
        self.on_row(self.events, self._notice)
        self.lines.opened.connect(self._opened)
        for table in (self.lines, self.events):
            table.current_changed.connect(self._follow)
        self.keys = (
            Key("Ins", self.tr("grant")),
            Key("Ctrl+R", self.tr("suspend, cut, give back")),
            Key("F2", self.tr("who draws it")),
        )
        recalls = self.page.recalls
        recalls.new("allowance-grant", self.grant)
        recalls.on_row("allowance", self.lines, self.change_current)
        recalls.on_row("allowance-drawer", self.lines, self.redirect)
        self._follow()

    def _line_columns(self) -> list[Column]:
        return [
            Column("kind", self.tr("Payment"), lambda line: kind_words(line.kind), CellLook.STRONG, 190,
                   stretch=2),
            Column("state", self.tr("State"), lambda line: state_words(line.state), CellLook.CHIP, 100,
                   tone=lambda line: state_tone(line.state)),
            Column("since", self.tr("Since"), lambda line: day(line.since) or UNKNOWN, CellLook.DIGITS, 96),
            Column("amount", self.tr("Rial a month, today"), _amount, CellLook.AMOUNT, 150, least=130),
            Column("toman", self.tr("Toman"), _toman, CellLook.AMOUNT, 110, least=96, drop=1),
            Column("drawer", self.tr("Drawn by"), lambda line: line.drawer, width=150, stretch=1, drop=1),
            Column("sheba", self.tr("Account"), lambda line: line.sheba or UNKNOWN, CellLook.CODE, 226,
                   drop=2),
        ]  # fmt: skip

    # what is shown

    def fill(self, summary: FileSummary) -> None:
        self._show_lines()

    def fetch(self, summary: FileSummary) -> None:
        file_no = summary.file.file_no
        take = partial(self._take_allowances, file_no)
        self.page.ask(allowances_of, AllowancesOf(file_no), take, latest="allowances")
        self.page.ask(payment_events_of, PaymentEventsOf(file_no), self._take_events, latest="payments")
        self.page.ask(rates, AskRates(), self._take_rates, latest="rates")

    def _take_allowances(self, file_no: str, found: tuple[AllowanceRow, ...]) -> None:
        self._allowances, self._known = found, file_no
        self._show_lines()

    def _take_rates(self, found: Rates) -> None:
        self._tariffs = found.tariffs
        self._show_lines()

    def _take_events(self, found: tuple[EventRow, ...]) -> None:
        self._lay(self.events, found)

    def _show_lines(self) -> None:
        if self.summary is not None and self.summary.file.file_no == self._known:
            self._lay(self.lines, self._lines(self.summary))
        self._follow()

    def _lay(self, table: Table, found: Sequence[object]) -> None:
        rows, nothing = self._shown[table]
        table.show_rows(from_rows(list(found)), of=self.file_id())
        rows.setVisible(bool(found))
        nothing.setVisible(not found)

    def _lines(self, summary: FileSummary) -> list[PaymentLine]:
        file_no = summary.file.file_no
        month = JalaliMonth.of(self.page.desk.today())
        size = size_in_month(summary.household, summary.former_members, month)
        found = []
        pension = summary.pension
        if pension.state is not PensionState.NONE:
            head = summary.household.head
            drawer = summary.person.full_name if head is None else head.person.full_name
            found.append(
                PaymentLine(
                    PaymentKind.PENSION,
                    pension.state,
                    pension.since,
                    self._rate(PaymentKind.PENSION, pension.state, month, size),
                    drawer,
                    summary.household.sheba or "",
                )
            )
        for row in self._allowances:
            if row.file_no == file_no:
                kind = PaymentKind(row.kind.value)
                amount = self._rate(kind, row.state, month, row.born_together or size)
                found.append(PaymentLine(kind, row.state, row.since, amount, row.drawer, row.sheba, row))
        return found

    def _rate(self, kind: PaymentKind, state: PensionState, month: JalaliMonth, size: int) -> Rial | None:
        if state not in LIVE:
            return None
        try:
            return in_force(self._tariffs, kind, month).amount(size)
        except RuleError:
            return None

    def _follow(self, _: object = None) -> None:
        line, event = self.lines.current_row(), self.events.current_row()
        edit = lacking(self.page.desk, Permission.EDIT_PENSION)
        chosen = unless(line is not None, nothing_chosen())
        summary = self.summary
        covered = summary is not None and summary.file.coverage is Coverage.COVERED
        left = self.tr("The file is not covered; only a covered one gets an allowance.")
        all_drawn = self.tr("This file draws every kind of allowance already.")
        allow(self._grant, edit, unless(covered, left), unless(summary and grantable(summary), all_drawn))
        ended = line is not None and line.allowance is not None and line.state is PensionState.CUT
        again = self.tr("This allowance was cut; grant it anew instead.")
        allow(self._change, edit, chosen, unless(not ended, again))
        allowance = line is not None and line.allowance is not None and line.state in LIVE
        allow(self._drawer, edit, chosen, unless(allowance, self.tr("Choose an allowance that is drawn.")))
        stands = event is not None and not event.struck
        gone = self.tr("Choose a change that stands.")
        allow(self._notice, lacking(self.page.desk, Permission.EDIT_FILES), unless(stands, gone))

    # acts

    def _opened(self, line: PaymentLine) -> None:
        if self.page.permits(Permission.EDIT_PENSION):
            self.change_current()

    def grant(self) -> None:
        """Ask for a new allowance, its needs told line by line."""
        if self.summary is None or not self._grant.isEnabled():
            return
        dialog = GrantDialog(self.page, self.summary)
        dialog.answered.connect(self._stand_on)
        open_telling(self.page, dialog, self.tr("Allowance granted"))

    def change_current(self) -> None:
        """Suspend, cut or give back the payment under the cursor."""
        line = self.lines.current_row()
        if self.summary is None or line is None or not self._change.isEnabled():
            return
        if line.allowance is None:
            open_payment(self.page, PensionDialog(self.page, self.summary))
            return
        row = line.allowance
        dialog = AllowanceDialog(self.page, self.summary, row.kind, born_together=row.born_together)
        open_payment(self.page, dialog)

    def redirect(self) -> None:
        """Ask who draws the allowance under the cursor from now on."""
        line = self.lines.current_row()
        if self.summary is None or line is None or not self._drawer.isEnabled():
            return
        if line.allowance is not None:
            dialog = RedirectDialog(self.page, self.summary, line.allowance)
            open_telling(self.page, dialog, self.tr("Recorded who draws it"))

    def print_notice(self) -> None:
        """Issue the notice of the change under the cursor and show the paper."""
        row = self.events.current_row()
        if row is not None and self._notice.isEnabled():
            give_notice(self.page, row.event_id, allowance=row.allowance)

    def _stand_on(self, answer: AllowanceChanged | None) -> None:
        if answer is not None:
            self.lines.stand_on(PaymentKind(answer.kind.value))


def _amount(line: PaymentLine) -> str:
    if line.state not in LIVE:
        return ""
    if line.amount is None:
        return QCoreApplication.translate("PaymentsTab", "no rate recorded")
    return grouped(line.amount.amount)


def _toman(line: PaymentLine) -> str:
    if line.amount is None:
        return ""
    toman, rest = line.amount.toman
    return "" if rest else grouped(toman)


def _event_columns() -> list[Column]:
    translate = QCoreApplication.translate

    def kind(row: EventRow) -> str:
        return kind_words(PaymentKind(row.event.payment))

    def why(row: EventRow) -> str:
        code = row.event.terms.reason_code
        return " — ".join(filter(None, ("" if code is None else reason_words(code), row.event.reason)))

    def struck(row: EventRow) -> bool:
        return row.struck

    return [
        Column("on", translate("PaymentsTab", "Date"), lambda row: day(row.event.effective_on),
               CellLook.DIGITS, 96, struck=struck),
        Column("kind", translate("PaymentsTab", "Payment"), kind, width=150, stretch=1, struck=struck),
        Column("to", translate("PaymentsTab", "To"), lambda row: state_words(row.event.to_state),
               CellLook.CHIP, 96, tone=lambda row: state_tone(row.event.to_state), struck=struck),
        Column("month", translate("PaymentsTab", "From month"), lambda row: month_title(row.event.month),
               width=132, least=132, struck=struck),
        Column("why", translate("PaymentsTab", "Reason"), why, width=170, stretch=2, struck=struck),
        Column("letter", translate("PaymentsTab", "Letter no."),
               lambda row: letter_number(row.event.letter_no), width=96, drop=2),
        Column("by", translate("PaymentsTab", "Recorded by"), lambda row: row.by, width=110, drop=1),
    ]  # fmt: skip
