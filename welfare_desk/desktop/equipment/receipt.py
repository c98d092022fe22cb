# SPDX-License-Identifier: Apache-2.0
"""Goods come in: from where, by which letter, who brought them, line by line with their price."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.equipment.goods_form import GoodsForm
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.wording.equipment import choices
from welfare_desk.domain.equipment.stock import Source
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive

RECEIVED = tuple(source for source in Source if source is not Source.COUNT)


class GoodsReceiptDialog(GoodsForm):
    """A goods receipt; answers with `StockMoved`."""

    drafted = "goods-receipt"
    takes_number = True

    def __init__(self, page: Page) -> None:
        super().__init__(page, self.tr("Goods receipt"), priced=True)
        today = page.desk.today
        self.source = ChoiceField(
            "source", self.tr("Where the goods come from"), choices(RECEIVED), required=True
        )
        self.party = TextField("party", self.tr("Giver or seller"), longest=120)
        self.party_id = TextField("party_id", self.tr("Their national or legal ID"), longest=20, code=True)
        self.letter_no = TextField("letter_no", self.tr("Letter or invoice no."), longest=60)
        self.letter_on = JalaliField("letter_on", self.tr("Day of the letter"), today, latest=today)
        self.received_on = JalaliField("received_on", self.tr("Came on"), today, required=True, latest=today)
        self.deliverer = TextField("deliverer", self.tr("Brought by"), longest=120)
        self.campaign = TextField("campaign", self.tr("Campaign"), longest=80)
        self.note = TextField("note", self.tr("Note"), longest=200)
        for field in (
            self.source, self.letter_no, self.letter_on, self.received_on, self.party, self.party_id
        ):  # fmt: skip
            self.form.add(field)
        self.form.add(self.lines, 3)
        for field in (self.deliverer, self.campaign, self.note):
            self.form.add(field)
        self.received_on.set_value(today())
        self.source.changed.connect(self._follow_source)
        self.finish(self.tr("Record and number"), "package-open")
        self._follow_source()

    def _follow_source(self) -> None:
        """A letter is asked for unless the goods stood there when the program began."""
        source = self.source.value()
        self.letter_no.required = source is not Source.OPENING
        self.party.required = source is Source.DONOR
        words = {
            Source.DONOR: self.tr("Donor"),
            Source.PURCHASE: self.tr("Seller"),
            Source.TRANSFER: self.tr("Office that sends them"),
        }
        self.party.call(words.get(source, self.tr("Giver or seller")))

    def bring_back(self, typed: dict[str, str]) -> None:
        super().bring_back(typed)
        self._follow_source()

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        lines = tuple(
            ReceiveLine(
                line.item,
                line.quantity,
                line.size,
                line.serials,
                line.unit_cost,
                line.model,
                line.as_typed,
            )
            for line in values["lines"]
        )
        return receive, ReceiveGoods(
            lines,
            values["source"],
            values["letter_no"],
            values["letter_on"],
            values["received_on"],
            values["party"],
            values["party_id"],
            values["deliverer"],
            values["campaign"],
            values["note"],
        )

    def ask_price(self, told: Told) -> None:
        def decided(keep: bool | None) -> None:
            if keep:
                self.trouble.clear()
                self.lines.keep_price(str(told.facts.get("item", "")))
                self.save()

        title = self.tr("This price is about ten times off the usual one")
        acts = [(self.tr("Keep as typed"), True)]
        ask(self, title, told.text, acts, decided, cancel=self.tr("Correct it"), careful=True)
