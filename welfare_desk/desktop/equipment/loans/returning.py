# SPDX-License-Identifier: Apache-2.0
"""Goods come back: which of a voucher's lines, in what state, who brought them; then the slip is printed."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.equipment.paper_out import PaperOut
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.mistaken import DraftOf
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.amount import AmountField
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.fields.numbers import NumberField
from welfare_desk.desktop.kit.labels import Label, Rule
from welfare_desk.desktop.kit.words import day, inline, number
from welfare_desk.desktop.wording.handing import handing_choices
from welfare_desk.domain.equipment.loans import Loan
from welfare_desk.domain.equipment.stock import Condition
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.handing import LineOut, VoucherOut
from welfare_desk.domain.summary.store import DeviceTold, DocumentTold
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.coming_back import AskOut, out_of_voucher
from welfare_desk.services.equipment.happened import StockMoved
from welfare_desk.services.equipment.returning import ReturnGoods, ReturnLine, return_goods

STAYS = "stays"
"""The value of a line that was not brought."""


class _Pieces(NumberField):
    """How many of the pieces that are still out came back."""

    def __init__(self, line: LineOut) -> None:
        translate = QCoreApplication.translate
        hint = translate("ReturnDialog", "{count} are still out").format(count=number(line.left))
        super().__init__(f"count_{line.entry}", translate("ReturnDialog", "Pieces"), required=True, hint=hint)
        self._line = line
        self.set_value(line.left)

    def value(self) -> Any:
        count, line = super().value(), self._line
        if count is not None and count > line.left:
            raise RuleError("more_than_out", item=line.name, quantity=count, left=line.left)
        return count


class _Line:
    """The fields of one line of the voucher."""

    def __init__(self, dialog: ReturnDialog, line: LineOut, *, brought: bool) -> None:
        translate = QCoreApplication.translate
        self.line = line
        stays = (STAYS, translate("ReturnDialog", "Not brought"))
        self.condition = ChoiceField(
            f"condition_{line.entry}",
            translate("ReturnDialog", "Condition"),
            [*handing_choices(Condition), stays],
            required=True,
        )
        self.count = _Pieces(line) if line.left > 1 else None
        self.cost = AmountField(f"cost_{line.entry}", translate("ReturnDialog", "Estimate of the repair"))
        self.words = TextField(f"words_{line.entry}", translate("ReturnDialog", "Words"), longest=200)
        goods = " ".join(filter(None, [line.name, isolate(line.serial) if line.serial else ""]))
        dialog.form.add_wide(Label(goods, "strong"))
        for field in (self.condition, self.count, self.words, self.cost):
            if field is not None:
                dialog.form.add(field)
        dialog.form.end_row()
        self.condition.set_value(Condition.SOUND if brought else STAYS)
        self.condition.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """What is asked of a line depends on how it came back."""
        came = self.condition.value() != STAYS
        self.words.setVisible(came)
        self.cost.setVisible(self.condition.value() == Condition.TO_REPAIR)
        if self.count is not None:
            self.count.setVisible(came)
            if not came:
                self.count.set_value(self.line.left)  # what is not seen must not hold the form up

    def brought(self) -> ReturnLine | None:
        """The line as it came back; None for one that stays with the client."""
        condition = self.condition.value()
        if condition == STAYS:
            return None
        line = self.line
        cost = self.cost.value() if condition is Condition.TO_REPAIR else None
        words = str(self.words.value())
        if line.serial:
            return ReturnLine(condition, line.serial, repair_cost=cost, words=words)
        pieces = 1 if self.count is None else self.count.value()
        return ReturnLine(condition, "", line.code, line.size, pieces, cost, words)


class ReturnDialog(FormDialog):
    """Answers with the document; `brought` are the movements that are taken to be back before it is said."""

    drafted = "return-slip"
    takes_number = True
    places = {
        "date_in_future": "returned_on", "month_closed": "returned_on", "returned_before": "returned_on",
    }  # fmt: skip

    def __init__(self, page: Page, out: VoucherOut, brought: Collection[int], draft: DraftOf) -> None:
        told = QCoreApplication.translate("ReturnDialog", "{name}, voucher {number} of {day}")
        said = told.format(name=inline(out.name), number=isolate(out.number), day=isolate(day(out.handed_on)))
        super().__init__(page, self.tr("Goods come back"), said, width=760, columns=4)
        self.drafted, self.record = draft
        self.out = out
        today = page.desk.today
        self.lines = [_Line(self, line, brought=line.entry in brought) for line in out.lines]
        self.form.add_wide(Rule())
        self.returned_on = JalaliField(
            "returned_on", self.tr("Brought back on"), today, required=True, latest=today
        )
        hint = self.tr("Empty: the client")
        self.brought_by = TextField("brought_by", self.tr("Brought by"), longest=80, hint=hint)
        self.kinship = TextField("kinship", self.tr("Kinship to the client"), longest=40)
        self.brought_by_id = TextField("brought_by_id", self.tr("National ID"), longest=20, code=True)
        for field in (self.returned_on, self.brought_by, self.kinship, self.brought_by_id):
            self.form.add(field)
        self.returned_on.set_value(today())
        self.finish(self.tr("Keep and print the slip"), "printer")

    def faulty(self) -> bool:
        if super().faulty():
            return True
        if any(one.brought() for one in self.lines):
            return False
        self.lines[0].condition.show_error(self.tr("Say of one line at least how it came back."))
        return True

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        lines = tuple(line for one in self.lines if (line := one.brought()) is not None)
        return return_goods, ReturnGoods(
            lines,
            self.out.number,
            values["returned_on"],
            values["brought_by"],
            values["kinship"],
            values["brought_by_id"],
        )

    def afresh(self) -> None:
        """No version is looked at: what came back meanwhile is refused by the ledger itself."""


def loan_back(page: Page, loan: Loan) -> None:
    """Ask what of a loan's voucher came back, keep it, print its slip."""
    draft = DraftOf("return-slip", str(loan.entry_id))
    _ask(page, AskOut(loan.voucher), draft, lambda line: line.entry == loan.entry_id)


def voucher_back(page: Page, document: DocumentTold) -> None:
    """As `loan_back`, of whatever a voucher handed out, on loan or for good."""
    draft = DraftOf("voucher-back", str(document.id))
    _ask(page, AskOut(document.number), draft)


def device_back(page: Page, device: DeviceTold) -> None:
    """As `loan_back`, of a device, on loan or given for good."""
    draft = DraftOf("device-back", str(device.id))
    _ask(page, AskOut(serial=device.serial), draft, lambda line: line.serial == device.serial)


def _none(_: LineOut) -> bool:
    return False


def _ask(page: Page, asked: AskOut, draft: DraftOf, brought: Callable[[LineOut], bool] = _none) -> None:
    def found(out: VoucherOut) -> None:
        if not out.lines:
            told = QCoreApplication.translate("ReturnDialog", "Everything of this voucher is back.")
            page.desk.say(told)
            return
        alone = len(out.lines) == 1
        _open(page, out, [line.entry for line in out.lines if alone or brought(line)], draft)

    page.ask(out_of_voucher, asked, found, latest="out")


def _open(page: Page, out: VoucherOut, brought: Collection[int], draft: DraftOf) -> None:
    dialog = ReturnDialog(page, out, brought, draft)

    def answered(answer: object) -> None:
        if isinstance(answer, StockMoved):
            told = QCoreApplication.translate("ReturnDialog", "Return slip {number} is kept")
            page.desk.say(told.format(number=isolate(answer.number)))
            PaperOut(page, PaperKind.RETURN_SLIP).put_out(answer.number)

    dialog.answered.connect(answered)
    dialog.open()
