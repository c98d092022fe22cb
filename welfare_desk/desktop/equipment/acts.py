# SPDX-License-Identifier: Apache-2.0
"""The acts of the store, from whatever list they are begun: a form, its command, and the paper to print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.casework.papers import print_again
from welfare_desk.desktop.equipment.caring import CareDialog, TakeBackDialog
from welfare_desk.desktop.equipment.goods_form import line_of
from welfare_desk.desktop.equipment.goods_line import GoodsLine
from welfare_desk.desktop.equipment.issuing.opening import issue_goods
from welfare_desk.desktop.equipment.leaving import ScrapDialog, TransferDialog, WorkshopDialog
from welfare_desk.desktop.equipment.receipt import GoodsReceiptDialog
from welfare_desk.desktop.equipment.statement import StatementDialog
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.papers import paper_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.device import Care
from welfare_desk.domain.equipment.stock import Place
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.store import DeviceTold, DocumentTold
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.correcting import right_to_take_back
from welfare_desk.services.equipment.happened import StockMoved
from welfare_desk.services.numbered import Issued


class StoreActs:
    """What is done with goods and devices on a page; every form is told about its drafts here."""

    def __init__(self, page: Page) -> None:
        self._page = page
        recalls = page.recalls
        recalls.new("goods-receipt", self.receive)
        recalls.new("goods-transfer", self.transfer)
        recalls.new("goods-scrap", self.scrap)
        recalls.new("goods-workshop", self.workshop)
        recalls.new("property-statement", self.statement)

    def receive(self) -> None:
        """Goods come in."""
        self._open(Permission.EDIT_STORE, lambda: GoodsReceiptDialog(self._page))

    def issue(self) -> None:
        """Goods go to a client by a voucher."""
        issue_goods(self._page)

    def transfer(self, item: str = "") -> None:
        """Goods go to another office or centre; `item` is the code of the first."""
        self._open(Permission.EDIT_STORE, lambda: TransferDialog(self._page, item=item))

    def scrap(self, lines: Sequence[GoodsLine] = (), place: Place = Place.WORKSHOP, item: str = "") -> None:
        """Goods leave the books by minutes."""
        self._open(Permission.APPROVE, lambda: ScrapDialog(self._page, tuple(lines), place, item))

    def workshop(self, lines: Sequence[GoodsLine] = (), item: str = "", *, ready: bool = False) -> None:
        """Goods go to be repaired or cleaned, or come back ready."""
        self._open(Permission.EDIT_STORE, lambda: WorkshopDialog(self._page, tuple(lines), item, ready=ready))

    def scrap_device(self, device: DeviceTold) -> None:
        """One device leaves the books, from where it is."""
        place = device.place if device.place in (Place.STORE, Place.WORKSHOP) else Place.WORKSHOP
        self.scrap((line_of(device),), place)

    def care(self, device: DeviceTold, kind: Care = Care.REPAIR) -> None:
        """Something was done to a device."""
        if not self._page.permits(Permission.EDIT_STORE):
            return
        told = QCoreApplication.translate("StoreActs", "Recorded in the story of {serial}")
        dialog = CareDialog(self._page, device, kind)
        open_telling(self._page, dialog, told.format(serial=isolate(device.serial)))

    def take_back(self, row: DocumentTold) -> None:
        """A document was wrong: a correction puts everything back."""
        self._open(right_to_take_back(row.kind), lambda: TakeBackDialog(self._page, row))

    def statement(self) -> None:
        """The property statement of a half-year that is over."""
        self._open(Permission.EDIT_STORE, lambda: StatementDialog(self._page))

    def _open(self, right: Permission, make: Callable[[], CommandDialog]) -> None:
        if not self._page.permits(right):
            return
        dialog = make()
        dialog.answered.connect(self._moved)
        dialog.open()

    def _moved(self, answer: Any) -> None:
        if isinstance(answer, StockMoved):
            tell_moved(self._page, answer)
        elif isinstance(answer, Issued):
            tell_issued(self._page, answer.kind, answer.number)


def tell_moved(page: Page, moved: StockMoved) -> None:
    """Say by which paper something moved, and show the paper to be printed."""
    page.desk.end_offer()
    if moved.kind is None or not moved.number:
        page.desk.say(QCoreApplication.translate("StoreActs", "Recorded; nothing is printed for this"))
        return
    tell_issued(page, moved.kind, moved.number)


def tell_issued(page: Page, kind: PaperKind, number: str) -> None:
    """Say that a paper was issued, and show it to whom it may be shown."""
    told = QCoreApplication.translate("StoreActs", "{paper} {number} issued")
    page.desk.say(told.format(paper=paper_words(kind), number=isolate(number)))
    if page.desk.may(Permission.PRINT_PAPERS):
        print_again(page, kind, number)
    else:
        said = QCoreApplication.translate("StoreActs", "The paper is issued; printing takes another right.")
        page.desk.say(said, Tone.AMBER, "lock")
