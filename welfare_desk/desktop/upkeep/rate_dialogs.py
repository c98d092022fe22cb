# SPDX-License-Identifier: Apache-2.0
"""Recording a whole tariff, confirming a proposed one, releasing an announced difference."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once
from welfare_desk.desktop.kit.fields.amount import AmountField
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField, TickField
from welfare_desk.desktop.kit.fields.month import MonthField
from welfare_desk.desktop.kit.words import month_title, number
from welfare_desk.desktop.wording.payments import kind_choices, kind_words
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import BANDS, PaymentKind
from welfare_desk.domain.pension.rates import Tariff
from welfare_desk.services.pension.rates import (
    AskRates,
    ConfirmRate,
    RateKept,
    RateMistaken,
    Rates,
    RecordRate,
    ReleaseAnnounced,
    confirm_rate,
    rate_mistaken,
    rates,
    record_rate,
    release_announced,
)

_MOST = max(map(len, BANDS.values()))


def band_words(kind: PaymentKind) -> tuple[str, ...]:
    """What each amount of a tariff of this kind is for."""
    translate = QCoreApplication.translate
    if kind is PaymentKind.MULTIPLES:
        return translate("Rates", "Twins"), translate("Rates", "Triplets and more")
    bands = BANDS[kind]
    if not bands:
        return (translate("Rates", "For all"),)
    told = []
    for band in bands[:-1]:
        words = translate("Rates", "One person") if band == 1 else translate("Rates", "{count} persons")
        told.append(words.format(count=number(band)))
    return *told, translate("Rates", "{count} persons or more").format(count=number(bands[-1]))


def band_titles(kind: PaymentKind) -> tuple[str, ...]:
    """The same as the heading of a narrow column."""
    if not BANDS[kind] or kind is PaymentKind.MULTIPLES:
        return band_words(kind)
    last = QCoreApplication.translate("Rates", "{count} or more").format(count=number(BANDS[kind][-1]))
    return *band_words(kind)[:-1], last


def tariff_words(tariff: Tariff) -> str:
    """Which tariff it is: «Pension, from Farvardin 1404»."""
    told = QCoreApplication.translate("Rates", "{payment}, from {month}")
    return told.format(payment=kind_words(tariff.kind), month=month_title(tariff.since))


def reading_of(tariff: Tariff) -> Reading:
    """How a tariff of the office is read again."""

    def find(answer: Rates) -> Tariff | None:
        return next((each for each in answer.tariffs if each.id == tariff.id and each.mistake is None), None)

    return Reading(rates, AskRates(tariff.kind), find)


class RateDialog(FormDialog):
    """Answers with the tariff that was recorded; `row` is one that the new one follows or confirms."""

    drafted = "rate"
    places = {
        "rate_month_out_of_range": "since",
        "rate_exists": "since",
        "source_needed": "source",
        "rate_amounts": "amount_1",
        "rates_fall": "amount_1",
        "rate_out_of_range": "amount_1",
    }

    def __init__(self, page: Page, kind: PaymentKind, row: Tariff | None = None, year: int = 0) -> None:
        super().__init__(page, self.tr("New rates"), width=680)
        self.kind = ChoiceField("kind", self.tr("Payment"), kind_choices(), required=True)
        self.since = MonthField("since", self.tr("First month"), page.desk.today, required=True)
        self.flat = TickField("flat", self.tr("One amount, whatever the size"))
        self.amounts = [AmountField(f"amount_{place}", "", required=True) for place in range(1, _MOST + 1)]
        self.source = TextField("source", self.tr("Letter or circular"), required=True, longest=200)
        self.letter_no = TextField("letter_no", self.tr("Letter no."), longest=60)
        self.proposed = TickField("proposed", self.tr("Only proposed: nobody is paid by it yet"))
        self.announced = TickField(
            "announced", self.tr("Announced: the difference is paid only once it is released")
        )
        for field, span in (
            (self.kind, 1), (self.since, 1), (self.flat, 2), *((each, 1) for each in self.amounts),
        ):  # fmt: skip
            self.form.add(field, span)
        self.form.end_row()
        for field, span in (
            (self.source, 1), (self.letter_no, 1), (self.proposed, 2), (self.announced, 2),
        ):  # fmt: skip
            self.form.add(field, span)
        self.kind.changed.connect(self._follow)
        self.flat.changed.connect(self._follow)
        self.kind.set_value(kind)
        if row is not None:
            self._take_over(row)
        elif year:
            self.since.edit.setText(f"{year:04d}/01")
            self.since.settle()
        self._follow()
        self.finish(self.tr("Record"))

    def _take_over(self, row: Tariff) -> None:
        """A tariff that is only proposed is recorded as it came by letter."""
        self.since.set_value(row.since)
        self.flat.set_value(len(row.amounts) == 1 and len(BANDS[row.kind]) > 1)
        for field, amount in zip(self.amounts, row.amounts, strict=False):
            field.set_value(amount)

    def _follow(self) -> None:
        chosen: PaymentKind | None = self.kind.value()
        bands = () if chosen is None else band_words(chosen)
        self.flat.setVisible(len(bands) > 1)
        if len(bands) > 1 and self.flat.value():
            bands = (self.tr("For all"),)
        for place, field in enumerate(self.amounts):
            seen = place < len(bands)
            field.setVisible(seen)
            field.required = seen
            if seen:
                field.call(self.tr("{band}, rial a month").format(band=bands[place]))

    def afresh(self) -> None:
        """New rates: nobody else has them yet."""

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        amounts: tuple[Rial, ...] = tuple(
            values[field.name] for field in self.amounts if field.isVisibleTo(self)
        )
        facts = RecordRate(
            values["kind"],
            values["since"],
            amounts,
            values["source"],
            values["letter_no"],
            values["proposed"],
            values["announced"],
        )
        return record_rate, facts

    def undoing(self, answer: RateKept) -> tuple[Any, Any]:
        return rate_mistaken, RateMistaken(answer.id, answer.version, at_once())


class _TariffDialog(FormDialog):
    """A form about one tariff of the office."""

    def __init__(self, page: Page, title: str, tariff: Tariff) -> None:
        super().__init__(page, title, tariff_words(tariff))
        self.record = str(tariff.id)
        self.tariff = tariff

    def afresh(self) -> Afresh:
        return Afresh(self.tariff, reading_of(self.tariff), self._take)

    def _take(self, tariff: Tariff) -> None:
        self.tariff = tariff


class ConfirmRateDialog(_TariffDialog):
    """A proposed tariff has come by letter."""

    drafted = "rate-confirmed"
    places = {"source_needed": "source"}

    def __init__(self, page: Page, tariff: Tariff) -> None:
        super().__init__(page, self.tr("The rates are confirmed"), tariff)
        self.form.add(TextField("source", self.tr("Letter or circular"), required=True, longest=200))
        self.form.add(TextField("letter_no", self.tr("Letter no."), longest=60))
        self.form.fields["source"].set_value(tariff.source)
        self.form.fields["letter_no"].set_value(tariff.letter_no)
        self.finish(self.tr("Confirm"))

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        tariff = self.tariff
        return confirm_rate, ConfirmRate(tariff.id, tariff.version, values["source"], values["letter_no"])


class ReleaseRateDialog(_TariffDialog):
    """What was announced may be paid."""

    drafted = "rate-released"
    places = {"date_in_future": "released_on"}

    def __init__(self, page: Page, tariff: Tariff) -> None:
        super().__init__(page, self.tr("The difference is released"), tariff)
        today = page.desk.today
        self.released_on = JalaliField(
            "released_on", self.tr("Released on"), today, required=True, latest=today
        )
        self.released_on.set_value(today())
        self.form.add(self.released_on)
        self.finish(self.tr("Release"))

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        return release_announced, ReleaseAnnounced(self.tariff.id, self.tariff.version, values["released_on"])
