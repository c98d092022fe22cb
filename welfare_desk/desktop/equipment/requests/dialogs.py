# SPDX-License-Identifier: Apache-2.0
"""What is recorded of a request: it is asked, completed by papers, withdrawn, met by cash aid."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.equipment.whose import WhoseField
from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import ButtonKind
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import NoteField, TextField, TickField
from welfare_desk.desktop.kit.fields.named import FoundField
from welfare_desk.desktop.kit.fields.numbers import NumberField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.words import inline
from welfare_desk.domain.equipment.items import Item
from welfare_desk.domain.equipment.request_lists import RequestRow, RequestTold
from welfare_desk.domain.equipment.requests import AskedAt
from welfare_desk.domain.summary.visits import Centre
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.centres import AskCentres, list_centres
from welfare_desk.services.equipment.asking import PapersBrought
from welfare_desk.services.equipment.catalogue import ListItems, list_items
from welfare_desk.services.equipment.requests import (
    AskEquipment,
    CompleteRequest,
    ShowRequest,
    WithdrawEquipmentRequest,
    ask,
    complete_request,
    show_request,
    withdraw_request,
)


def told_of(row: RequestRow) -> str:
    """Which request a form is about."""
    translate = QCoreApplication.translate
    told = translate("GoodsAsk", "Request {number} of {name}: {item}")
    return told.format(number=isolate(row.number), name=inline(row.name), item=inline(row.item))


class _Papers:
    """Fields of the needs form and the prescription, put into a form of three columns."""

    def __init__(self, page: Page, form: Form) -> None:
        translate, today = QCoreApplication.translate, page.desk.today
        self.needs = NoteField("needs", translate("GoodsAsk", "What the needs form says"), lines=2)
        self.needs_on = JalaliField("needs_on", translate("GoodsAsk", "Needs form of"), today, latest=today)
        self.assessor = TextField("assessor", translate("GoodsAsk", "Assessed by"), longest=80)
        self.prescriber = TextField("prescriber", translate("GoodsAsk", "Prescribed by"), longest=80)
        self.prescribed_on = JalaliField(
            "prescribed_on", translate("GoodsAsk", "Prescription of"), today, latest=today
        )
        self.prescription_no = TextField(
            "prescription_no", translate("GoodsAsk", "Number of the prescription"), longest=40
        )
        form.end_row()
        form.add(self.needs, 2)
        for field in (
            self.needs_on, self.assessor, self.prescriber, self.prescribed_on, self.prescription_no,
        ):  # fmt: skip
            form.add(field)

    def read(self) -> PapersBrought:
        """What was brought."""
        return PapersBrought(
            self.needs.value(),
            self.needs_on.value(),
            self.assessor.value(),
            self.prescriber.value(),
            self.prescribed_on.value(),
            self.prescription_no.value(),
        )


class AskDialog(FormDialog):
    """Answers with the request kept."""

    drafted = "equipment-request"
    places = {
        "file_not_found": "key",
        "request_of_ended_file": "key",
        "request_lives": "item",
        "unknown_item": "item",
        "item_not_for_disability": "reason",
        "before_birth": "asked_on",
        "month_closed": "asked_on",
    }

    def __init__(self, page: Page, key: str = "") -> None:
        super().__init__(page, self.tr("New request for equipment"), width=900, columns=3)
        self.record = key
        today = page.desk.today
        self.key = WhoseField(page, self.form, "key", self.tr("File number or national ID"))
        self.item = FoundField("item", self.tr("Goods"), required=True, longest=80)
        self.quantity = NumberField("quantity", self.tr("Quantity"), required=True, digits=3)
        self.of_size = TextField("size", self.tr("Size"), longest=20)
        self.asked_on = JalaliField("asked_on", self.tr("Asked on"), today, required=True, latest=today)
        self._codes: dict[str, str] = {}
        """Codes of centres by the words that they are offered by."""
        self.centre = FoundField(
            "centre", self.tr("Positive-life centre"), longest=160, hint=self.tr("Empty: asked at the desk")
        )
        for field in (self.key, self.item, self.quantity, self.of_size, self.asked_on, self.centre):
            self.form.add(field)
        self.papers = _Papers(page, self.form)
        self.words = NoteField("words", self.tr("What the client says"), lines=2)
        self.reason = TextField(
            "reason",
            self.tr("Reason"),
            longest=200,
            hint=self.tr("Only where the goods are not meant for the disability"),
        )
        self.pupil = TickField("pupil", self.tr("A pupil: no interval is waited for"))
        self.form.end_row()
        self.form.add(self.words, 3)
        self.form.add(self.reason, 2)
        self.form.end_row()
        self.form.add(self.pupil, 3)
        self.key.set_value(key)
        self.key.look()
        self.quantity.set_value(1)
        self.asked_on.set_value(today())
        self.finish(self.tr("Keep the request"))
        operations = page.desk.operations
        operations.ask(list_items, ListItems(), self._offer, owner=self, on_error=self.refused)
        operations.ask(list_centres, AskCentres(), self._offer_centres, owner=self, on_error=self.refused)

    def about(self) -> str:
        return self.key.told()

    def _offer(self, found: tuple[Item, ...]) -> None:
        self.item.offer([item.name for item in found if not item.retired])

    def _offer_centres(self, found: tuple[Centre, ...]) -> None:
        self._codes = {f"{one.name} ({one.code})": one.code for one in found if not one.closed}
        self.centre.offer(tuple(self._codes))

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        centre = self._codes.get(values["centre"], values["centre"])
        return ask, AskEquipment(
            self.key.key,
            values["item"],
            values["size"],
            values["quantity"],
            values["asked_on"],
            AskedAt.CENTRE if centre else AskedAt.DESK,
            centre,
            values["words"],
            values["pupil"],
            self.papers.read(),
            values["reason"],
        )

    def afresh(self) -> None:
        """A new request: nobody else has it yet."""


class OfRequest(FormDialog):
    """A form about one request, of the version that was seen."""

    def __init__(self, page: Page, title: str, row: RequestRow, width: int = 560, columns: int = 2) -> None:
        super().__init__(page, title, told_of(row), width=width, columns=columns)
        self.record = str(row.id)
        self.row = row

    def about(self) -> str:
        """Which request it is about, in a line."""
        return told_of(self.row)

    def afresh(self) -> Afresh:
        reading = Reading(show_request, ShowRequest(self.row.id), _row_of)
        return Afresh(self.row, reading, self._take)

    def _take(self, row: RequestRow) -> None:
        self.row = row


def _row_of(told: RequestTold) -> RequestRow:
    return told.row


class PapersDialog(OfRequest):
    """Answers with the request; what is left empty stays as it is."""

    drafted = "equipment-papers"

    def __init__(self, page: Page, row: RequestRow) -> None:
        super().__init__(page, self.tr("Papers of a request"), row, width=900, columns=3)
        self.papers = _Papers(page, self.form)
        self.finish(self.tr("Keep the papers"))

    def wanted(self) -> tuple[Any, Any]:
        return complete_request, CompleteRequest(self.row.id, self.papers.read(), self.row.version)


class WithdrawDialog(OfRequest):
    """Answers with the request."""

    drafted = "equipment-withdrawn"
    takes_away = True

    def __init__(self, page: Page, row: RequestRow) -> None:
        super().__init__(page, self.tr("Withdraw a request"), row)
        self.reason = TextField("reason", self.tr("Reason"), required=True, longest=200)
        self.form.add(self.reason, 2)
        self.finish(self.tr("Withdraw it"), "user-x", ButtonKind.DANGER)

    def wanted(self) -> tuple[Any, Any]:
        facts = WithdrawEquipmentRequest(self.row.id, self.form.values()["reason"], self.row.version)
        return withdraw_request, facts
