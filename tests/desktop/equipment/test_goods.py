# SPDX-License-Identifier: Apache-2.0
"""Goods come in and go by their forms, keyed in as a storekeeper does."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.stocked import CANE, CHAIR, FIRST, SECOND, device, documents, item, stock
from tests.support.window import dialog_of, plain, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.equipment.caring import CareDialog, TakeBackDialog
from welfare_desk.desktop.equipment.leaving import ScrapDialog, TransferDialog, WorkshopDialog
from welfare_desk.desktop.equipment.lines_field import LinesField
from welfare_desk.desktop.equipment.receipt import GoodsReceiptDialog
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.equipment.stock import DocumentKind, Place, Source
from welfare_desk.domain.money import Rial
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.equipment.catalogue import ChangeItem, ItemFacts, change_item
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.equipment.repairing import MoveToWorkshop, workshop
from welfare_desk.services.equipment.taking import Asked
from welfare_desk.services.session import Session


def part_of(qtbot: QtBot, window: MainWindow, tab: str) -> Any:
    page = show_page(qtbot, window, "equipment", tab=tab)
    part = page.shown_in[tab]
    settle(qtbot, window)
    part.table.setFocus()
    return part


def key_in(lines: LinesField, item: str, *further: str) -> None:
    """Type an item and what follows, Enter after each."""
    type_into(lines.first, item)
    press_here("Enter")
    for typed in further:
        if typed:
            type_into_here(typed)
        press_here("Enter")


def type_into_here(typed: str) -> None:
    from PySide6.QtWidgets import QApplication

    focused = QApplication.focusWidget()
    assert focused is not None
    type_into(focused, typed)


def paper_of(window: MainWindow) -> str:
    return plain(dialog_of(window, PaperDialog).title.text())


def test_a_receipt_of_several_lines_with_scanned_serials(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    part = part_of(qtbot, window, "stock")
    press(part.table, "Ins")
    settle(qtbot, window)
    form = dialog_of(window, GoodsReceiptDialog)
    form.source.restore(Source.PURCHASE.value)
    form.letter_no.restore("ف-۱۲")
    key_in(form.lines, CANE, "5", "4100000")
    key_in(form.lines, CHAIR, "2", "51000000", "JTS-810", "WM-9001", "WM-9002")
    assert [(one.item, one.quantity, one.serials) for one in form.lines.value()] == [
        (CANE, 5, ()),
        (CHAIR, 2, ("WM-9001", "WM-9002")),
    ]
    form.save()
    settle(qtbot, window)
    assert (stock(session).on_hand, stock(session, CHAIR).on_hand) == (15, 4)
    made = device(session, "WM-9001")
    assert (made.unit_cost, made.model) == (Rial(51_000_000), "JTS-810")
    assert paper_of(window) == "Goods receipt 1404/000002"


def test_a_price_ten_times_off_is_asked_about(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    part = part_of(qtbot, window, "stock")
    press(part.table, "Ins")
    settle(qtbot, window)
    form = dialog_of(window, GoodsReceiptDialog)
    form.source.restore(Source.OPENING.value)
    key_in(
        form.lines,
        CHAIR,
        "1",
        "5000000",
        "",
        "WM-1",
    )
    (question,) = [one for one in window.findChildren(Dialog) if one.isVisible() and one is not form]
    assert question.title.text() == "This price is about ten times off the usual one"
    press(question, "Esc")
    settle(qtbot, window)
    assert form.lines.value() == ()
    form.lines._add()
    (question,) = [one for one in window.findChildren(Dialog) if one.isVisible() and one is not form]
    question.answer(True)
    assert [(one.unit_cost, one.as_typed) for one in form.lines.value()] == [(Rial(5_000_000), True)]
    form.save()
    settle(qtbot, window)
    assert device(session, "WM-1").unit_cost == Rial(5_000_000)


def test_a_scanned_serial_is_a_line_of_a_transfer(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    part = part_of(qtbot, window, "stock")
    press(part.table, "Ctrl+T")
    settle(qtbot, window)
    form = dialog_of(window, TransferDialog)
    form.to.restore("ادارهٔ رباط‌کریم")
    for serial in (FIRST.lower(), SECOND, FIRST):
        type_into(form.lines.first, serial)
        press_here("Enter")
        press_here("Enter")
        settle(qtbot, window)
    assert [(one.item, one.quantity, one.serials) for one in form.lines.value()] == [
        (CHAIR, 2, (FIRST, SECOND))
    ]
    form.save()
    settle(qtbot, window)
    assert (stock(session, CHAIR).on_hand, device(session).place) == (0, Place.ELSEWHERE)
    assert paper_of(window) == "Transfer voucher 1404/000001"


def test_a_serial_scanned_twice_is_told(qtbot: QtBot, window: MainWindow) -> None:
    part = part_of(qtbot, window, "stock")
    press(part.table, "Ctrl+T")
    settle(qtbot, window)
    form = dialog_of(window, TransferDialog)
    for serial in (FIRST, FIRST):
        type_into(form.lines.first, serial)
        press_here("Enter")
        press_here("Enter")
        settle(qtbot, window)
    told = plain(form.lines.first.accessibleDescription())
    assert told == f"{FIRST} is in the list already; it counts once"
    press(part.table, "Ins")
    settle(qtbot, window)
    receipt = dialog_of(window, GoodsReceiptDialog)
    key_in(receipt.lines, CHAIR, "2", "51000000", "", "WM-9", "wm-9")
    entry = receipt.lines._entry
    assert (entry.serials, plain(entry.serial.error())) == (
        ("WM-9",),
        "WM-9 is taken already; it counts once",
    )
    type_into_here("WM-10")
    press_here("Enter")
    assert [one.serials for one in receipt.lines.value()] == [("WM-9", "WM-10")]


def test_what_was_typed_of_another_item_goes_with_it(qtbot: QtBot, window: MainWindow) -> None:
    part = part_of(qtbot, window, "stock")
    press(part.table, "Ins")
    settle(qtbot, window)
    form = dialog_of(window, GoodsReceiptDialog)
    key_in(form.lines, CHAIR, "3", "51000000", "JTS-809", "WM-9001")
    entry = form.lines._entry
    assert entry.serials == ("WM-9001",)
    type_into(form.lines.first, CANE)
    press_here("Enter")
    assert (entry.serials, entry.told.text(), entry.cost.value(), entry.model.value()) == ((), "", None, "")
    type_into(entry.cost.control, "4100000")
    press(entry.cost.control, "Enter")
    assert [(one.item, one.quantity, one.serials) for one in form.lines.value()] == [(CANE, 3, ())]
    assert entry.cost.below.text() == ""
    key_in(form.lines, CHAIR, "1")
    assert plain(entry.cost.below.text()) == "usually 50,000,000 rial (5,000,000 toman)"
    type_into(form.lines.first, "")
    press_here("Tab")
    assert entry.cost.below.text() == ""


def with_sizes(session: Session, code: str) -> None:
    """The item gets sizes, and one piece of each comes in."""
    now = item(session, code)
    facts = ItemFacts(now.code, now.name, now.group, now.kind, now.unit, ("M", "L"), unit_price=Rial(1_000))
    session.do(change_item, ChangeItem(facts, now.version))
    lines = tuple(ReceiveLine(code, 1, size) for size in ("M", "L"))
    session.do(receive, ReceiveGoods(lines, Source.OPENING))


def test_an_item_with_sizes_is_asked_for_its_size(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    with_sizes(session, "BRACE")
    part = part_of(qtbot, window, "stock")
    part.table.stand_on("BRACE")
    settle(qtbot, window)
    press(part.table, "Ctrl+T")
    settle(qtbot, window)
    form = dialog_of(window, TransferDialog)
    entry = form.lines._entry
    assert (entry.item.value(), entry.variant.isVisible()) == (item(session, "BRACE").name, True)
    assert form.lines._keys.isHidden()
    form.to.restore("مرکز ۰۳")
    entry.pieces.set_value("1")
    form.save()
    assert entry.variant.error() == "Choose the size"
    entry.variant.restore("L")
    form.save()
    settle(qtbot, window)
    assert (stock(session, "BRACE").on_hand, documents(session)[0].kind) == (1, DocumentKind.TRANSFER)


@pytest.mark.parametrize(("away", "place"), [(0, Place.STORE), (3, Place.WORKSHOP)])
def test_scrapping_begins_where_the_item_is(
    qtbot: QtBot, window: MainWindow, session: Session, away: int, place: Place
) -> None:
    if away:
        session.do(workshop, MoveToWorkshop((Asked(CANE, away),), reason="رنگ"))
    part = part_of(qtbot, window, "stock")
    part.table.stand_on(CANE)
    settle(qtbot, window)
    press(part.table, "Ctrl+Del")
    settle(qtbot, window)
    form = dialog_of(window, ScrapDialog)
    assert (form.from_.value(), form.lines._entry.item.value()) == (place, item(session).name)


def test_how_a_row_is_changed_is_told(qtbot: QtBot, window: MainWindow) -> None:
    part = part_of(qtbot, window, "stock")
    press(part.table, "Ins")
    settle(qtbot, window)
    form = dialog_of(window, GoodsReceiptDialog)
    key_in(form.lines, CANE, "5", "4100000")
    told = "On a row Enter brings it back into the fields, Del takes it out"
    assert (form.lines._keys.isVisible(), plain(form.lines._keys.text())) == (True, told)
    heard = form.keys()
    assert [plain(key) for key, _ in heard[:2]] == ["Enter", "Del"]


def test_an_unknown_item_is_told_at_once(qtbot: QtBot, window: MainWindow) -> None:
    part = part_of(qtbot, window, "stock")
    press(part.table, "Ins")
    settle(qtbot, window)
    form = dialog_of(window, GoodsReceiptDialog)
    key_in(form.lines, "ناشناس", "2", "1000")
    assert form.lines.first.accessibleDescription() == (
        "No item of the catalogue has the code “ناشناس”. Take the code from the catalogue, or add the"
        " item first."
    )
    assert form.lines.value() == ()


def test_a_device_goes_to_the_workshop_and_is_cared_for(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    part = part_of(qtbot, window, "devices")
    press(part.table, "Ctrl+T")
    settle(qtbot, window)
    form = dialog_of(window, WorkshopDialog)
    form.reason.restore("تعویض باتری")
    form.save()
    settle(qtbot, window)
    assert device(session).place is Place.WORKSHOP
    press(part.table, "Ctrl+R")
    settle(qtbot, window)
    care = dialog_of(window, CareDialog)
    care.cost.restore("86500000")
    care.back.restore("True")
    care.save()
    settle(qtbot, window)
    now = device(session)
    assert (now.place, now.repairs) == (Place.STORE, 86_500_000)


def test_a_document_is_taken_back_by_a_correction(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    part = part_of(qtbot, window, "movements")
    press(part.table, "Ctrl+Del")
    settle(qtbot, window)
    form = dialog_of(window, TakeBackDialog)
    form.reason.restore("به نام اهداکنندهٔ دیگری بود")
    form.save()
    settle(qtbot, window)
    assert stock(session).on_hand == 0
    assert [(one.kind, one.paper_kind) for one in documents(session)] == [
        (DocumentKind.REVERSAL, PaperKind.STOCK_CORRECTION),
        (DocumentKind.RECEIPT, PaperKind.GOODS_RECEIPT),
    ]
    assert paper_of(window) == "Stock correction 1404/000001"
