# SPDX-License-Identifier: Apache-2.0
"""Cash aids to buy: who got how much for what, by which letter; one is struck with a reason."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from welfare_desk.desktop.equipment.narrowed import NarrowedPart
from welfare_desk.desktop.frame.afresh import Reading
from welfare_desk.desktop.frame.mistaken import (
    DraftOf,
    MistakeDialog,
    Striking,
    choose_standing,
    is_struck,
    with_mistake,
)
from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.words import day, inline, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.payments import rial_words
from welfare_desk.desktop.wording.requests import request_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.passing import CashFilter, CashRow
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.cash import CashPage, ListCash, TakeCashBack, list_cash, take_cash_back


class CashCounts(QObject):
    """Sentences that tell a number; an object, because Qt's tools collect plurals from `tr` alone."""

    def aids(self, count: int) -> str:
        """So many cash aids."""
        return self.tr("{count} cash aids", "", count).format(count=number(count))


class CashPart(NarrowedPart):
    """The list, the latest first; those taken back stay in it, struck through."""

    name = "cash"
    poses = ("back",)
    found: CashPage | None

    def columns(self) -> list[Column]:
        translate = QCoreApplication.translate
        return [
            Column(
                "name", translate("GoodsAsk", "Client"), lambda row: row.name, CellLook.STRONG, width=160,
                stretch=2, second=lambda row: row.file_no, second_look=CellLook.CODE, struck=is_struck,
            ),
            Column(
                "item", translate("GoodsAsk", "Goods"), lambda row: row.item, width=150, stretch=2,
                second=_request,
            ),
            Column(
                "amount", translate("GoodsAsk", "Amount (rial)"), lambda row: number(row.amount.amount),
                CellLook.AMOUNT, width=130, struck=is_struck,
            ),
            Column(
                "paid", translate("GoodsAsk", "Paid on"), lambda row: day(row.granted_on), CellLook.DIGITS,
                width=110,
            ),
            Column(
                "letter", translate("GoodsAsk", "Letter no."), lambda row: row.letter_no, CellLook.DIGITS,
                width=110,
            ),
            Column(
                "seller", translate("GoodsAsk", "Seller"), lambda row: row.seller or "—", width=130,
                stretch=1, second=lambda row: row.invoice_no, second_look=CellLook.DIGITS, drop=1,
            ),
            Column(
                "reason", translate("GoodsAsk", "Reason"),
                lambda row: with_mistake(row.mistake, row.reason) or "—", width=150, stretch=2,
                second=lambda row: row.approved_by, tone=lambda row: Tone.AMBER if is_struck(row) else None,
            ),
        ]  # fmt: skip

    def options(self) -> list[Option]:
        return [Option(one, request_words(one)) for one in CashFilter if one is not CashFilter.ALL]

    def searched(self) -> str:
        return QCoreApplication.translate("GoodsAsk", "Name, file, request or letter number")

    def empty(self) -> EmptyState:
        translate = QCoreApplication.translate
        return EmptyState(
            "banknote",
            translate("GoodsAsk", "No cash aid was given yet"),
            translate("GoodsAsk", "Press Ctrl+Shift+G on a request that is granted as cash aid."),
        )

    def add_acts(self) -> None:
        told = QCoreApplication.translate("GoodsAsk", "Take the cash aid back")
        self.back_act = keyed(self, told, "rotate-ccw", self.take_back, "Ctrl+Del")
        told = QCoreApplication.translate("GoodsAsk", "Open the file")
        self.file_act = keyed(self, told, "folder-open", self.open_file, "Ctrl+O")
        self.page.recalls.on_row("cash-mistake", self.table, self.take_back)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("StoreParts", "Cash aids")

    def asked(self, request: PageRequest) -> tuple[Any, ListCash]:
        chosen = self.chosen(CashFilter.ALL)
        return list_cash, ListCash("", request.offset, request.limit, chosen, self.box.text())

    def figure(self) -> int:
        return 0  # nothing waits here

    def show_figure(self) -> None:
        """There is none to fetch."""

    def follow(self, row: CashRow | None) -> None:
        right, chosen = lacking(self.page.desk, Permission.EDIT_EQUIPMENT), unless(row, nothing_chosen())
        allow(self.back_act, right, chosen, unless(row is None or not is_struck(row), choose_standing()))
        allow(self.file_act, chosen)

    def status(self) -> tuple[tuple[str, Tone | None], ...]:
        if self.found is None:
            return ()
        told = QCoreApplication.translate("GoodsAsk", "together {amount}")
        together = told.format(amount=rial_words(self.found.amount))
        return ((CashCounts().aids(self.found.total), None), (together, None))

    def keys(self) -> tuple[Key, ...]:
        translate = QCoreApplication.translate
        return (
            Key("Ctrl+O", translate("GoodsAsk", "open file")),
            Key("Ctrl+Del", translate("GoodsAsk", "take back"), Permission.EDIT_EQUIPMENT),
        )

    def open_file(self) -> None:
        """Go to the client's file."""
        if (row := self.table.current_row()) is not None:
            self.opened(row)

    def take_back(self) -> None:
        """Strike the cash aid under the cursor: recorded by mistake, or given back."""
        row: CashRow | None = self.table.current_row()
        if row is not None and not is_struck(row) and self.page.permits(Permission.EDIT_EQUIPMENT):
            said = QCoreApplication.translate("GoodsAsk", "The cash aid of {name} counts no more")
            open_telling(self.page, _striking(self.page, row), said.format(name=inline(row.name)))

    def pose(self, name: str) -> None:
        self.take_back()


def _striking(page: Page, row: CashRow) -> MistakeDialog:
    """Asks why it is struck; a request that it had ended is granted again."""
    translate = QCoreApplication.translate
    told = translate("GoodsAsk", "{amount} to {name} for {item}, letter {letter}")
    if row.number:
        told = translate(
            "GoodsAsk",
            "{amount} to {name} for {item}, letter {letter}. Their request {number} is granted again.",
        )
    words = told.format(
        amount=rial_words(row.amount),
        name=inline(row.name),
        item=inline(row.item),
        letter=isolate(row.letter_no),
        number=isolate(row.number),
    )

    def read(page: CashPage) -> Any:
        return next((one for one in page.rows if one.id == row.id), None)

    striking = Striking(
        take_cash_back,
        lambda cash, why: TakeCashBack(cash.id, why, cash.version),
        row,
        Reading(list_cash, ListCash(row.file_no), read),
    )
    return MistakeDialog(page, words, striking, DraftOf("cash-mistake", str(row.id)))


def _request(row: CashRow) -> str:
    if not row.number:
        return QCoreApplication.translate("GoodsAsk", "without a request")
    return QCoreApplication.translate("GoodsAsk", "request {number}").format(number=isolate(row.number))
