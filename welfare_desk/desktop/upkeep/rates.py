# SPDX-License-Identifier: Apache-2.0
"""Rates of the payments by kind and month: past rows are never edited, a missing year is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.mistaken import (
    DraftOf,
    Striking,
    ask_mistake,
    mistake_button,
    with_mistake,
)
from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.fields.month import month_digits
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import letter_number, prose
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.upkeep.rate_dialogs import (
    ConfirmRateDialog,
    RateDialog,
    ReleaseRateDialog,
    band_titles,
    reading_of,
    tariff_words,
)
from welfare_desk.desktop.upkeep.section import Section
from welfare_desk.desktop.wording.payments import kind_words, toman_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import grouped
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.rates import Tariff, in_force
from welfare_desk.domain.text import isolate
from welfare_desk.services.office_settings import OfficeSettings
from welfare_desk.services.pension.rates import (
    AskRates,
    RateKept,
    RateMistaken,
    Rates,
    rate_mistaken,
    rates,
)


@dataclass(frozen=True)
class RateLine:
    """A tariff, or a year without one; `current` where the month of today is paid by it."""

    since: JalaliMonth
    tariff: Tariff | None
    current: bool = False

    @property
    def id(self) -> object:
        """What a draft names it by: tariffs shipped with us and missing years go by their month."""
        return self.tariff.id if self.tariff is not None and self.tariff.id else str(self.since)


def lines_of(tariffs: Sequence[Tariff], kind: PaymentKind, month: JalaliMonth) -> list[RateLine]:
    """The tariffs of a kind, the latest first, with this and the next year where they have none."""
    own = [each for each in tariffs if each.kind is kind]
    try:
        now = in_force(own, kind, month)
    except RuleError:
        now = None
    found = [RateLine(each.since, each, each is now) for each in own]
    years = {each.since.year for each in own if each.mistake is None}
    found += [
        RateLine(JalaliMonth(year, 1), None) for year in (month.year, month.year + 1) if year not in years
    ]
    return sorted(found, key=_order, reverse=True)


def _order(line: RateLine) -> tuple[JalaliMonth, int]:
    return line.since, 0 if line.tariff is None else line.tariff.id


class RatesSection(Section):
    """A tab for each kind of payment; Ins records the rates of a month."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._tariffs: tuple[Tariff, ...] | None = None
        self._kind = PaymentKind.PENSION
        self._wanted: tuple[int, Callable[[], None]] | None = None
        self.tabs = Tabs(self.tr("Kinds of payment"))
        self.tabs.offer(tuple(Tab(kind, kind_words(kind)) for kind in PaymentKind), self._kind)
        self.tabs.chosen.connect(self.show_kind)
        self.add_button = Button(self.tr("New rates"), "plus", ButtonKind.LINK)
        self.confirm_button = Button(self.tr("Confirm"), "check", ButtonKind.LINK)
        self.release_button = Button(self.tr("Release the difference"), "lock-open", ButtonKind.LINK)
        self.strike_button = mistake_button()
        self.stack = QStackedWidget()
        self.tables: dict[PaymentKind, Table] = {}
        for kind in PaymentKind:
            table = self._table(kind)
            listed = ListCard(table)
            listed.setProperty("card", "plain")
            self.tables[kind] = table
            self.stack.addWidget(listed)
        self.toman = Label("", "small", wrap=True)
        card = Card(self.tr("Rates"), self.tr("rial a month"))
        for button in (self.strike_button, self.release_button, self.confirm_button, self.add_button):
            card.add_act(button)
        words = self.tr("Past rows are not edited; new rates come with the month they count from.")
        card.body.addWidget(Label(words, "small", wrap=True))
        card.body.addWidget(self.tabs)
        card.body.addWidget(self.stack, 1)
        card.body.addWidget(self.toman)
        self.stack.setMinimumHeight(px(36 * 4))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card, 1)
        self._commands()
        self._follow()

    def _commands(self) -> None:
        add = self.act(self.tr("New rates of a payment"), "plus", self._add, "Ins", self.add_button)
        allow(add, lacking(self.page.desk, Permission.EDIT_PENSION))
        words = self.tr("Confirm the proposed rates")
        self._confirm_act = self.act(words, "check", self._confirm, "Ctrl+R", self.confirm_button)
        words = self.tr("Release the announced difference")
        self._release_act = self.act(words, "lock-open", self._release, "Ctrl+D", self.release_button)
        words = self.tr("The rates were recorded by mistake")
        self._strike_act = self.act(words, "circle-x", self._strike, "Del", self.strike_button)
        self.keys = (
            Key("Ins", self.tr("new rates")),
            Key("Ctrl+R", self.tr("confirm")),
            Key("Del", self.tr("it was a mistake")),
        )
        recalls = self.page.recalls
        recalls.new("rate", self._add)
        for form, opens in (
            ("rate-confirmed", self._confirm), ("rate-released", self._release),
            ("rate-mistake", self._strike),
        ):  # fmt: skip
            recalls.by_id(form, partial(self._when_known, opens))

    def _table(self, kind: PaymentKind) -> Table:
        def amount(place: int) -> Callable[[RateLine], str]:
            return lambda line: _amount(line, place)

        amounts = [
            Column(f"amount_{place + 1}", words, amount(place), CellLook.AMOUNT, 112, least=96,
                   struck=_struck)
            for place, words in enumerate(band_titles(kind))
        ]  # fmt: skip
        columns = [
            Column("since", self.tr("From"), lambda line: month_digits(line.since), CellLook.DIGITS, 84,
                   struck=_struck),
            *amounts,
            Column("source", self.tr("Source"), _source, width=150, stretch=1, drop=1),
            Column("state", self.tr("State"), self._state, CellLook.CHIP, 104, tone=self._tone),
        ]  # fmt: skip
        told = self.tr("Rates: {payment}").format(payment=kind_words(kind))
        table = Table(columns, name=f"rates_{kind}", accessible_name=told, memory=self.page.desk.memory)
        table.current_changed.connect(self._follow)
        return table

    def _state(self, line: RateLine) -> str:
        tariff = line.tariff
        if tariff is None:
            return self.tr("missing")
        if tariff.mistake is not None:
            return self.tr("by mistake")
        if tariff.proposed:
            return self.tr("proposed")
        if tariff.waits:
            return self.tr("announced")
        if line.current:
            return self.tr("in force")
        to_come = line.since > JalaliMonth.of(self.page.desk.today())
        return self.tr("to come") if to_come else self.tr("past")

    def _tone(self, line: RateLine) -> Tone:
        tariff = line.tariff
        if tariff is None or (tariff.proposed and tariff.mistake is None):
            return Tone.AMBER
        if tariff.waits and tariff.mistake is None:
            return Tone.VIOLET
        return Tone.GREEN if line.current else Tone.GREY

    # what is shown

    def show_settings(self, settings: OfficeSettings) -> None:
        """Ask for the rates, which the settings do not hold."""
        self.page.ask(rates, AskRates(), self._fill, latest="rates")

    def _fill(self, found: Rates) -> None:
        self._tariffs = found.tariffs
        month = JalaliMonth.of(self.page.desk.today())
        for kind, table in self.tables.items():
            table.show_rows(from_rows(lines_of(found.tariffs, kind, month)), of=kind)
        self.tabs.offer(tuple(Tab(kind, kind_words(kind)) for kind in PaymentKind), self._kind)
        self._follow()
        if self._wanted is not None:
            wanted, opens = self._wanted
            self._wanted = None
            self._open(wanted, opens)

    def show_kind(self, name: str) -> None:
        """Show the rates of this kind."""
        self._kind = PaymentKind(name)
        self.tabs.choose(name, announce=False)
        self.stack.setCurrentIndex(list(PaymentKind).index(self._kind))
        self._follow()

    @property
    def table(self) -> Table:
        """The list that is seen."""
        return self.tables[self._kind]

    def first_focus(self) -> QWidget:
        return self.table

    def _current(self) -> RateLine | None:
        row = self.table.current_row()
        return row if isinstance(row, RateLine) else None

    def _own(self) -> Tariff | None:
        """The office's own tariff under the cursor, if it stands."""
        line = self._current()
        tariff = None if line is None else line.tariff
        return tariff if tariff is not None and tariff.id and tariff.mistake is None else None

    def _follow(self, _: object = None) -> None:
        own, line = self._own(), self._current()
        approve = lacking(self.page.desk, Permission.APPROVE)
        proposed = self.tr("Choose rates of the office that are only proposed; others are recorded anew.")
        allow(self._confirm_act, approve, unless(own is not None and own.proposed, proposed))
        announced = self.tr("Choose rates that are announced and not released yet.")
        allow(self._release_act, approve, unless(own is not None and own.waits, announced))
        choose = self.tr("Choose rates that the office has recorded first.")
        allow(self._strike_act, lacking(self.page.desk, Permission.EDIT_PENSION), unless(own, choose))
        self.toman.setText(self._beside(line))

    def _beside(self, line: RateLine | None) -> str:
        if line is None:
            return ""
        if line.tariff is None:
            told = self.tr(
                "Nothing is recorded for {year}: nobody can be paid. Press Ins when its letter comes."
            )
            return told.format(year=f"{line.since.year:04d}")
        told = " · ".join(filter(None, map(toman_words, line.tariff.amounts)))
        source = prose(with_mistake(line.tariff.mistake, line.tariff.source))
        letter = letter_number(line.tariff.letter_no)
        if letter:
            source = self.tr("{source}, letter {number}").format(source=source, number=isolate(letter))
        return f"{tariff_words(line.tariff)}: {told}\n{source}"

    # acts

    def _add(self) -> None:
        line = self._current()
        row = None if line is None or line.tariff is None or not line.tariff.proposed else line.tariff
        year = line.since.year if line is not None and line.tariff is None else 0
        dialog = RateDialog(self.page, self._kind, row, year)
        dialog.answered.connect(partial(self._go_to_added, dialog))
        open_telling(self.page, dialog, self.tr("The rates are recorded"))

    def _go_to_added(self, dialog: RateDialog, answer: RateKept | None) -> None:
        if answer is not None:
            self.show_kind(dialog.kind.value())
            self.table.stand_on(answer.id)

    def _confirm(self) -> None:
        own = self._own()
        if own is not None and self._confirm_act.isEnabled():
            open_telling(self.page, ConfirmRateDialog(self.page, own), self.tr("The rates are confirmed"))

    def _release(self) -> None:
        own = self._own()
        if own is not None and self._release_act.isEnabled():
            told = self.tr("Released: the next list carries the difference")
            open_telling(self.page, ReleaseRateDialog(self.page, own), told)

    def _strike(self) -> None:
        own = self._own()
        if own is not None and self._strike_act.isEnabled():
            told = self.tr("{rates}. What was paid by them then shows as too much or too little.").format(
                rates=tariff_words(own)
            )
            striking = Striking(rate_mistaken, _mistaken, own, reading_of(own))
            ask_mistake(self.page, told, striking, DraftOf("rate-mistake", str(own.id)))

    # drafts

    def _when_known(self, opens: Callable[[], None], record: str) -> None:
        """Open a form on a tariff as soon as the rates are there."""
        if self._tariffs is None:
            self._wanted = (int(record), opens)
        else:
            self._open(int(record), opens)

    def _open(self, wanted: int, opens: Callable[[], None]) -> None:
        tariff = next((each for each in self._tariffs or () if each.id == wanted), None)
        if tariff is None:
            self.page.recalls.lose()
            return
        self.show_kind(tariff.kind)
        if self.table.go_to_key(wanted):
            opens()


def _amount(line: RateLine, place: int) -> str:
    amounts = () if line.tariff is None else line.tariff.amounts
    if not amounts:
        return "—"
    return grouped(amounts[place if len(amounts) > 1 else 0].amount)


def _source(line: RateLine) -> str:
    if line.tariff is None:
        return QCoreApplication.translate("RatesSection", "write the letter of the rates")
    return with_mistake(line.tariff.mistake, line.tariff.source)


def _struck(line: RateLine) -> bool:
    return line.tariff is not None and line.tariff.mistake is not None


def _mistaken(tariff: Tariff, why: str) -> RateMistaken:
    return RateMistaken(tariff.id, tariff.version, why)
