# SPDX-License-Identifier: Apache-2.0
"""Goods are handed out in the dialog by the keyboard alone; the database is looked at afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.equipment import CANE, CHAIR, Equipped, equipped
from tests.support.window import (
    dialog_of,
    open_window,
    plain,
    press,
    press_here,
    settle,
    show_page,
    throw_away,
    type_into,
)
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.equipment.issuing.dialog import IssueDialog
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.equipment.allocating import Allocate, allocate
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Equipped]:
    made = equipped(tmp_path)
    made.receive(CHAIR, 2, "WC-1", "WC-2")
    made.receive(CANE, 5)
    yield made
    made.session.close()


@pytest.fixture
def window(qtbot: QtBot, at: Equipped) -> Iterator[MainWindow]:
    shown = open_window(qtbot, at.session)
    yield shown
    shown.let_go()


def opened(qtbot: QtBot, window: MainWindow) -> IssueDialog:
    """The dialog from the equipment page, its receiver not known yet."""
    page = show_page(qtbot, window, "equipment", tab="loans")
    press(page, "Ctrl+N")
    settle(qtbot, window)
    return dialog_of(window, IssueDialog)


def of_file(qtbot: QtBot, window: MainWindow, file_no: str) -> IssueDialog:
    page = show_page(qtbot, window, "file", key=file_no)
    press(page, "Ctrl+F8")
    settle(qtbot, window)
    return dialog_of(window, IssueDialog)


def here() -> Any:
    return QApplication.focusWidget()


def drawn(qtbot: QtBot, window: MainWindow, dialog: IssueDialog) -> None:
    """Wait until nothing is asked any more: both the box and the paper wait a moment after a key."""
    qtbot.waitUntil(lambda: not dialog._clock.isActive() and not dialog.box._clock.isActive())
    settle(qtbot, window)


def vouchers(at: Equipped) -> int:
    return int(at.value("SELECT count(*) FROM stock_document WHERE kind = 'issue'"))


def test_a_client_and_goods_by_keys_alone(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    dialog = opened(qtbot, window)
    type_into(here(), at.files[0])
    press_here("Enter")
    settle(qtbot, window)
    assert here() is dialog.box.line
    type_into(here(), "CANE")
    press_here("Enter")
    settle(qtbot, window)
    press_here("Enter")  # out of the empty box to the line
    assert here() is dialog.lines.table
    press_here("3")
    drawn(qtbot, window, dialog)
    assert plain(dialog.cautions.stock.text.text()) == (
        "After this voucher these stay free: عصای تک‌پایه 2 piece."
    )
    assert dialog.preview.pdf[:5] == b"%PDF-"
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert vouchers(at) == 1
    assert at.value("SELECT quantity FROM stock_entry ORDER BY id DESC LIMIT 1") == 3
    assert dialog_of(window, PaperDialog).isVisible()  # no printer is chosen on this PC
    assert at.value("SELECT count(*) FROM paper_print") == 1


def test_a_number_of_nobody_keeps_the_cursor_and_is_chosen_whole(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    dialog = opened(qtbot, window)
    type_into(here(), "999999")
    press_here("Enter")
    settle(qtbot, window)
    assert here() is dialog.receiver.control
    assert (dialog.receiver.line.selectedText(), dialog.receiver.error() != "") == ("999999", True)
    type_into(here(), at.files[1])
    press_here("Enter")
    settle(qtbot, window)
    assert (here(), dialog.receiver.error()) == (dialog.box.line, "")
    assert plain(dialog.receiver.below.text()) == f"رضا محمدی, file {at.files[1]}; Physical"


def test_a_promise_of_the_client_is_offered_first(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    at.do(allocate, Allocate(at.granted(0), "WC-2"))
    dialog = of_file(qtbot, window, at.files[0])
    (line,) = dialog.lines.value()
    assert (line.code, line.serial, line.lent, line.promised) == (CHAIR, "WC-2", True, True)
    dialog.quiet_button.click()
    settle(qtbot, window)
    assert at.value("SELECT state FROM allocation") == "issued"
    assert at.value("SELECT due_on FROM stock_entry ORDER BY id DESC LIMIT 1") == "2028-10-21"
    assert [one for one in window.findChildren(Dialog) if one.isVisible()] == []


def test_who_waits_longer_and_what_the_store_lacks_are_told_in_amber(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    at.granted(1, CANE)
    dialog = of_file(qtbot, window, at.files[0])
    type_into(here(), "CANE")
    press_here("Enter")
    settle(qtbot, window)
    drawn(qtbot, window, dialog)
    cautions = dialog.cautions
    assert plain(cautions.ahead.text.text()) == (
        f"1 person waits for عصای تک‌پایه: رضا محمدی, file {at.files[1]}."
    )
    shown = [one.isVisible() for one in (cautions.ahead, cautions.stock, cautions.low)]
    assert shown == [True, True, False]
    press_here("Enter")
    press_here("5")
    drawn(qtbot, window, dialog)
    assert (cautions.stock.isVisible(), cautions.low.title.text()) == (
        False, "Nothing more is left of it in the store",
    )  # fmt: skip
    press_here("6")
    press_here("Enter")
    for digit in "66":
        press_here(digit)
    drawn(qtbot, window, dialog)
    assert (cautions.stock.isVisible(), cautions.low.title.text()) == (
        False, "Not every line can be handed out",
    )  # fmt: skip
    assert plain(cautions.low.text.text()) == "These cannot be handed out as they stand: عصای تک‌پایه."


def test_space_gives_for_good_and_f4_names_the_device(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    dialog = of_file(qtbot, window, at.files[0])
    type_into(here(), "WHEELCHAIR-MANUAL")
    press_here("Enter")
    settle(qtbot, window)
    press_here("Enter")
    press_here("Space")
    (line,) = dialog.lines.value()
    assert (line.lent, line.lacks_serial) == (False, True)
    press_here("Ctrl+Enter")
    assert dialog.lines.error() == "Name the device of every line: F4 on its row."
    dialog.lines.table.setFocus()
    press_here("F4")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    press(menu, "Enter")
    settle(qtbot, window)
    assert dialog.lines.value()[0].serial == "WC-1"
    press(dialog, "Ctrl+Enter")
    settle(qtbot, window)
    assert at.value("SELECT place FROM device_place JOIN device ON device.id = device_id"
                    " WHERE serial = 'WC-1'") == "given"  # fmt: skip


def test_an_interval_asks_for_a_reason_beside_its_end(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    at.do(issue, IssueGoods(at.files[0], (IssueLine(CHAIR, 1, serials=("WC-1",)),)))
    dialog = of_file(qtbot, window, at.files[0])
    type_into(here(), "WC-2")
    press_here("Enter")
    settle(qtbot, window)
    drawn(qtbot, window, dialog)
    assert dialog.cautions.warning.isVisible()
    assert (
        "the interval is 36 months and ends on \u200e1407/07/30\u200e" in dialog.cautions.warning.text.text()
    )
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert vouchers(at) == 1  # refused: no reason
    type_into(dialog.cautions.reason.control, "ویلچر پیشین اسقاط شد")
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert vouchers(at) == 2
    assert at.value("SELECT reason FROM stock_document ORDER BY id DESC LIMIT 1") == "ویلچر پیشین اسقاط شد"


def test_the_wrong_keyboard_is_forgiven_and_told(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    dialog = of_file(qtbot, window, at.files[0])
    type_into(here(), "صز-۲")
    drawn(qtbot, window, dialog)
    assert dialog.box.note.text() == "The other keyboard was on: searched for \u200ewc-2\u200e"
    press_here("Enter")
    settle(qtbot, window)
    assert dialog.lines.serials == ["WC-2"]


def test_somebody_else_who_came_is_named(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    dialog = of_file(qtbot, window, at.files[0])
    type_into(here(), "CANE")
    press_here("Enter")
    settle(qtbot, window)
    dialog.terms.collector_is.restore("other")
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert vouchers(at) == 0  # the name is missing
    type_into(dialog.terms.collector.control, "رضا محمدی")
    type_into(dialog.terms.kinship.control, "برادر")
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert at.value("SELECT collector || '/' || kinship FROM stock_document ORDER BY id DESC LIMIT 1") == (
        "رضا محمدی/برادر"
    )


def test_a_day_before_is_kept_as_the_day_it_happened(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    at.days.go(5)
    dialog = of_file(qtbot, window, at.files[0])
    type_into(here(), "CANE")
    press_here("Enter")
    settle(qtbot, window)
    dialog.terms.handed_on.restore("2025-10-24")
    dialog.quiet_button.click()
    settle(qtbot, window)
    happened = at.value("SELECT happened_on FROM stock_document ORDER BY id DESC LIMIT 1")
    assert happened == date(2025, 10, 24).isoformat()


def test_a_client_found_late_takes_no_key_from_the_question_over_the_dialog(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    dialog = opened(qtbot, window)
    type_into(here(), at.files[0])
    dialog.receiver.line.editingFinished.emit()  # the office is asked
    press_here("Esc")
    settle(qtbot, window)
    (question,) = [one for one in window.findChildren(Dialog) if one.isVisible() and one is not dialog]
    assert dialog.client is not None
    for key in ("Tab", "Tab", "Tab"):
        assert question.isAncestorOf(here())
        press_here(key)
    press_here("Esc")
    settle(qtbot, window)
    assert (dialog.isVisible(), here() is dialog.box.line) == (True, True)


def test_esc_and_a_hurried_enter_issue_no_voucher(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    dialog = of_file(qtbot, window, at.files[0])
    type_into(here(), "CANE")
    press_here("Enter")
    drawn(qtbot, window, dialog)
    press_here("Esc")
    press_here("Enter")
    settle(qtbot, window)
    assert (dialog.isVisible(), vouchers(at)) == (True, 0)


def test_a_draft_of_one_client_takes_in_nothing_typed_for_another(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    """A draft for the first client, not answered while one for the second is typed; then the power fails."""
    first = opened(qtbot, window)
    type_into(here(), at.files[0])
    press_here("Enter")
    settle(qtbot, window)
    type_into(here(), "WC-1")
    press_here("Enter")
    settle(qtbot, window)
    type_into(first.cautions.reason.control, "زخم بستر")
    due, told = first.terms.read().due_on, first.who.text()
    assert (due, first.drafting is not None) == (date(2028, 10, 21), True)
    first.set_aside(None)
    settle(qtbot, window)
    second = opened(qtbot, window)
    banner = second.draft_place.banner()
    assert isinstance(banner, Banner)
    assert banner.text.text().startswith(f"{told}: ")
    type_into(here(), at.files[1])
    press_here("Enter")
    settle(qtbot, window)
    second.set_aside(None)
    settle(qtbot, window)
    again = opened(qtbot, window)
    press_here("F11")
    settle(qtbot, window)
    assert again.client is not None
    assert (again.client.receiver.file_no, again.lines.value()) == (at.files[1], [])
    assert again.cautions.reason.typed() == ""
    throw_away(again)
    settle(qtbot, window)
    last = opened(qtbot, window)
    type_into(here(), at.files[2])
    press_here("Enter")
    settle(qtbot, window)
    press_here("F11")
    drawn(qtbot, window, last)
    assert last.client is not None
    (line,) = last.lines.value()
    assert (last.client.receiver.file_no, line.serial, line.lent) == (at.files[0], "WC-1", True)
    assert (last.cautions.reason.typed(), last.terms.read().due_on) == ("زخم بستر", due)


def test_printer_and_copies_are_chosen_beside_the_paper(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Laser", "Dot"])
    window.memory.put("printer/issue_voucher", {"name": "Laser", "sheet": "A5", "copies": 1})
    dialog = opened(qtbot, window)
    out = dialog.side.out
    assert (out.printer.value(), out.copies.value(), out.told.isHidden()) == ("Laser", 1, True)
    out.copies.choose(2)
    out.copies.activated.emit(1)
    kept = {"name": "Laser", "sheet": "A5", "copies": 2}
    assert window.memory.get("printer/issue_voucher") == kept
    out.printer.choose("")
    out.printer.activated.emit(0)
    assert (window.memory.get("printer/issue_voucher")["name"], out.copies.isHidden()) == ("", True)


def test_the_cross_closes_it(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    (cross,) = [one for one in dialog.findChildren(Button) if one.accessibleName() == "Close"]
    cross.click()
    settle(qtbot, window)
    assert [one for one in window.findChildren(IssueDialog) if one.isVisible()] == []


def test_another_number_typed_over_a_client_sends_nothing_to_the_first(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    dialog = opened(qtbot, window)
    type_into(here(), at.files[0])
    press_here("Enter")
    settle(qtbot, window)
    type_into(here(), "CANE")
    press_here("Enter")
    settle(qtbot, window)
    type_into(dialog.receiver.control, at.files[1])
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert vouchers(at) == 0


def test_half_a_number_of_who_came_raises_no_banner(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    dialog = of_file(qtbot, window, at.files[0])
    type_into(here(), "CANE")
    press_here("Enter")
    settle(qtbot, window)
    dialog.terms.collector_is.restore("other")
    type_into(dialog.terms.collector.control, "رضا محمدی")
    type_into(dialog.terms.kinship.control, "برادر")
    type_into(dialog.terms.collector_id.control, "001")
    drawn(qtbot, window, dialog)
    assert (dialog.trouble.banner(), dialog.terms.collector_id.error()) == (None, "")
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    assert (vouchers(at), dialog.terms.collector_id.error() != "") == (0, True)


def test_the_name_of_an_item_has_room_beside_a_long_serial(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    window.resize(1366, 768)
    dialog = of_file(qtbot, window, at.files[0])
    type_into(here(), "WC-1")
    press_here("Enter")
    settle(qtbot, window)
    table = dialog.lines.table
    table.setFixedWidth(585)
    table.widths.fit()
    widths = {one.name: table.columnWidth(place) for place, one in enumerate(table.columns)}
    assert widths["name"] >= 132
    assert widths["serial"] >= 204
    assert widths["quantity"] >= 72
