# SPDX-License-Identifier: Apache-2.0
"""Goods that leave the store otherwise than to a client: transfer, scrapping, the workshop and back.

A form begins with lines of devices, or with one `item` whose size, pieces and serials are still to be told.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.equipment.goods_form import GoodsForm
from welfare_desk.desktop.equipment.goods_line import GoodsLine
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, NoteField, TextField
from welfare_desk.desktop.wording.equipment import choices
from welfare_desk.domain.equipment.stock import Place
from welfare_desk.services.equipment.leaving import ScrapGoods, TransferGoods, scrap, transfer
from welfare_desk.services.equipment.repairing import MoveToWorkshop, workshop


class TransferDialog(GoodsForm):
    """Goods for another office or centre; answers with `StockMoved`."""

    drafted = "goods-transfer"
    takes_number = True

    def __init__(self, page: Page, lines: tuple[GoodsLine, ...] = (), item: str = "") -> None:
        super().__init__(page, self.tr("Transfer to another office or centre"))
        today = page.desk.today
        self.to = TextField("to", self.tr("To which office or centre"), required=True, longest=120)
        self.letter_no = TextField("letter_no", self.tr("Letter no."), longest=60)
        self.letter_on = JalaliField("letter_on", self.tr("Day of the letter"), today, latest=today)
        self.sent_on = JalaliField("sent_on", self.tr("Sent on"), today, required=True, latest=today)
        self.taken_by = TextField("taken_by", self.tr("Taken by"), longest=120)
        self.note = TextField("note", self.tr("Note"), longest=200)
        for field in (self.to, self.letter_no, self.letter_on):
            self.form.add(field)
        self.form.add(self.lines, 3)
        for field in (self.sent_on, self.taken_by, self.note):
            self.form.add(field)
        self.sent_on.set_value(today())
        self.lines.set_value(lines)
        self.lines.begin_with(item)
        self.finish(self.tr("Record and number"), "truck")

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        return transfer, TransferGoods(
            self.asked(),
            values["to"],
            values["letter_no"],
            values["letter_on"],
            values["sent_on"],
            values["taken_by"],
            values["note"],
        )


class ScrapDialog(GoodsForm):
    """Goods that leave the books by minutes; answers with `StockMoved`."""

    drafted = "goods-scrap"
    takes_away = True

    def __init__(
        self,
        page: Page,
        lines: tuple[GoodsLine, ...] = (),
        place: Place = Place.WORKSHOP,
        item: str = "",
    ) -> None:
        said = QCoreApplication.translate(
            "ScrapDialog", "What is scrapped leaves the books for good; the head signs the minutes."
        )
        super().__init__(page, self.tr("Scrap by minutes"), said)
        today = page.desk.today
        self.from_ = ChoiceField(
            "place",
            self.tr("Where the goods are"),
            choices((Place.WORKSHOP, Place.STORE)),
            required=True,
        )
        self.letter_no = TextField("letter_no", self.tr("Minutes no."), required=True, longest=60)
        self.held_on = JalaliField(
            "held_on", self.tr("Day of the minutes"), today, required=True, latest=today
        )
        self.reason = TextField("reason", self.tr("Why it is scrapped"), required=True, longest=200)
        self.members = NoteField("members", self.tr("Members, a name in each line"), lines=3)
        for field in (self.from_, self.letter_no, self.held_on):
            self.form.add(field)
        self.form.add(self.lines, 3)
        self.form.add(self.reason, 2)
        self.form.add(self.members)
        self.from_.set_value(place)
        self.held_on.set_value(today())
        self.lines.set_value(lines)
        self.lines.begin_with(item)
        self.from_.changed.connect(self._follow_place)
        self._follow_place()
        self.finish(self.tr("Scrap and number"), "trash-2")

    def _follow_place(self) -> None:
        self.place = self.from_.value() or Place.WORKSHOP

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        members = tuple(name for name in values["members"].splitlines() if name.strip())
        return scrap, ScrapGoods(
            self.asked(), values["reason"], values["letter_no"], values["place"], values["held_on"], members
        )


class WorkshopDialog(GoodsForm):
    """Goods for the workshop, or ready and back in the store; answers with `StockMoved`, without a paper."""

    drafted = "goods-workshop"

    def __init__(
        self, page: Page, lines: tuple[GoodsLine, ...] = (), item: str = "", *, ready: bool = False
    ) -> None:
        super().__init__(page, self.tr("To the workshop, or ready and back"))
        today = page.desk.today
        ways = [(False, self.tr("To the workshop")), (True, self.tr("Ready, back to the store"))]
        self.ready = ChoiceField("ready", self.tr("Which way"), ways, required=True)
        self.moved_on = JalaliField("moved_on", self.tr("On"), today, required=True, latest=today)
        self.reason = TextField("reason", self.tr("What is to be done"), longest=200)
        self.form.add(self.ready)
        self.form.add(self.moved_on)
        self.form.add(self.lines, 3)
        self.form.add(self.reason, 3)
        self.ready.set_value(ready)
        self.moved_on.set_value(today())
        self.lines.set_value(lines)
        self.lines.begin_with(item)
        self.ready.changed.connect(self._follow_way)
        self._follow_way()
        self.finish(self.tr("Record"), "wrench")

    def _follow_way(self) -> None:
        self.place = Place.WORKSHOP if self.ready.value() else Place.STORE
        self.reason.required = not self.ready.value()

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        return workshop, MoveToWorkshop(
            self.asked(), bool(values["ready"]), values["moved_on"], values["reason"]
        )
