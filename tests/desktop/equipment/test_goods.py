# SPDX-License-Identifier: Apache-2.0
"""Goods come in and go by their forms, keyed in as a storekeeper does."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from tests.support.stocked import CANE, CHAIR, FIRST, SECOND, device, documents, stock
from tests.support.window import dialog_of, plain, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.equipment.caring import CareDialog, TakeBackDialog
from welfare_desk.desktop.equipment.leaving import TransferDialog, WorkshopDialog
from welfare_desk.desktop.equipment.lines_field import LinesField
from welfare_desk.desktop.equipment.receipt import GoodsReceiptDialog
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.equipment.stock import DocumentKind, Place, Source
from welfare_desk.domain.money import Rial
from welfare_desk.domain.papers import PaperKind
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
