# SPDX-License-Identifier: Apache-2.0
"""What is done to a device, and a document of the store that is taken back."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import ButtonKind
from welfare_desk.desktop.kit.fields.amount import AmountField
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, NoteField, TextField, TickField
from welfare_desk.desktop.kit.words import inline
from welfare_desk.desktop.wording.equipment import choices, document_words, place_words
from welfare_desk.domain.equipment.device import Care
from welfare_desk.domain.equipment.stock import DocumentKind, Place
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.store import DeviceTold, DocumentTold
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.repairing import CareForDevice, care


class CareDialog(FormDialog):
    """Fitting, repair with its cost, disinfection or inspection of a device; answers with `CareKept`."""

    drafted = "device-care"

    def __init__(self, page: Page, device: DeviceTold, kind: Care = Care.REPAIR) -> None:
        told = self.tr("{item}, serial {serial}: {place}").format(
            item=inline(device.item), serial=inline(device.serial), place=place_words(device.place)
        )
        super().__init__(page, self.tr("Care for the device"), told)
        self.record = str(device.id)
        self._device = device
        today = page.desk.today
        self.care = ChoiceField("care", self.tr("What was done"), choices(Care), required=True)
        self.on = JalaliField("happened_on", self.tr("On"), today, required=True, latest=today)
        self.cost = AmountField("cost", self.tr("Cost (rial)"))
        self.done_by = TextField("done_by", self.tr("Done by"), longest=120)
        self.words = NoteField("words", self.tr("What exactly"), lines=2)
        self.back = TickField("ready", self.tr("It is ready: back into the store"))
        for field in (self.care, self.on, self.cost, self.done_by):
            self.form.add(field)
        self.form.add(self.words, 2)
        self.form.add(self.back, 2)
        self.back.setVisible(device.place is Place.WORKSHOP)
        self.care.set_value(kind)
        self.on.set_value(today())
        self.finish(self.tr("Record"), "wrench")

    def afresh(self) -> None:
        """Something new is recorded: no version is looked at."""

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        ready = bool(values["ready"]) and self._device.place is Place.WORKSHOP
        return care, CareForDevice(
            self._device.serial,
            values["care"],
            values["happened_on"],
            values["cost"],
            values["done_by"],
            values["words"],
            ready,
        )


class TakeBackDialog(FormDialog):
    """A document is taken back by a numbered correction; answers with `StockMoved`."""

    drafted = "document-back"
    takes_away = True

    def __init__(self, page: Page, row: DocumentTold) -> None:
        told = self.tr("{document}: {goods}").format(document=document_name(row), goods=inline(row.items))
        super().__init__(page, self.tr("Take a document back"), told)
        self.record = str(row.id)
        self._row = row
        today = page.desk.today
        hint = self.tr("Both stay on the ledger card; what it moved goes back to where it was.")
        self.reason = TextField("reason", self.tr("Why"), required=True, longest=200, hint=hint)
        self.on = JalaliField("corrected_on", self.tr("On"), today, required=True, latest=today)
        self.form.add(self.reason, 2)
        self.form.add(self.on)
        self.on.set_value(today())
        self.finish(self.tr("Take it back"), "rotate-ccw", ButtonKind.DANGER)

    def afresh(self) -> None:
        """A document never changes: it stands, or it was taken back, which the office refuses then."""

    def wanted(self) -> tuple[Any, Any]:
        values, row = self.form.values(), self._row
        kind = PaperKind(row.paper_kind) if row.paper_kind else None
        return take_back, TakeDocumentBack(values["reason"], kind, row.number, row.id, values["corrected_on"])


def document_name(row: DocumentTold) -> str:
    """«Voucher 1404/000103»."""
    words = document_words(row.kind)
    return f"{words} {isolate(row.number)}" if row.number else words


def may_be_taken_back(row: DocumentTold | None) -> bool:
    """Whether a document stands, and is no correction itself."""
    return row is not None and not row.reversed_by and row.kind is not DocumentKind.REVERSAL
