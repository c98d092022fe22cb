# SPDX-License-Identifier: Apache-2.0
"""A count is keyed in by the rows of its sheet and closed with minutes."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Any

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.desktop.equipment.test_goods import paper_of, part_of, type_into_here
from tests.support import office as offices
from tests.support.stocked import CANE, CHAIR, FIRST, SECOND, device, stock
from tests.support.window import dialog_of, open_window, plain, press, press_here, settle, type_into
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.equipment.count import CountPart
from welfare_desk.desktop.equipment.count_open import BeginCountDialog
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.calendar import format_date
from welfare_desk.domain.equipment.stock import Place, sheet_order
from welfare_desk.domain.hours import moment_of
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.equipment.catalogue import ListItems, list_items
from welfare_desk.services.equipment.counting import (
    BeginCount,
    CountItem,
    EndCount,
    begin_count,
    count_item,
    drop_count,
)
from welfare_desk.services.session import Session


def row_on_sheet(session: Session, code: str) -> str:
    order = sheet_order(session.ask(list_items, ListItems(retired=False)))
    return str(next(place for place, (item, _) in enumerate(order, start=1) if item.code == code))


def counted(part: CountPart) -> list[tuple[str, int, int, int]]:
    return [
        (one.code, one.line.balance, one.line.counted, one.line.difference) for one in part.counting.lines
    ]


def test_a_count_by_number_keys_alone(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    before = session.do(begin_count, BeginCount("قفسهٔ یک")).count
    session.do(drop_count, EndCount(before))
    part: CountPart = part_of(qtbot, window, "count")
    assert part.counts.current_row().id == before
    press(part.counts, "Ctrl+N")
    settle(qtbot, window)
    dialog_of(window, BeginCountDialog).save()
    settle(qtbot, window)
    type_into(part.counting.first, row_on_sheet(session, CANE))
    press_here("Enter")
    type_into_here("۹")
    press_here("Enter")
    settle(qtbot, window)
    assert counted(part) == [(CANE, 10, 9, -1)]
    type_into(part.counting.first, CHAIR)
    for typed in ("", "1", SECOND, ""):
        if typed:
            type_into_here(typed)
        press_here("Enter")
    settle(qtbot, window)
    assert counted(part)[1] == (CHAIR, 2, 1, -1)
    press(part.counting.table, "Ctrl+Enter")
    (question,) = [one for one in window.findChildren(Dialog) if one.isVisible()]
    question.answer(True)
    settle(qtbot, window)
    assert (stock(session).on_hand, device(session).place) == (9, Place.DIFFERENCE)
    assert paper_of(window) == "Stock count minutes 1404/000001"
    assert part.open is None
    assert part.counts.current_row().number == "1404/000001"


def test_missing_devices_are_ticked_off(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session.do(begin_count, BeginCount())
    part: CountPart = part_of(qtbot, window, "count")
    counting = part.counting
    type_into(counting.first, CHAIR)
    press_here("Enter")
    settle(qtbot, window)
    table = counting.devices.table
    assert (table.isVisible(), counting.card.isHidden()) == (True, True)
    assert [row.serial for row in table.rows.checked] == [FIRST, SECOND]
    assert plain(counting.devices.told.text()) == (
        "2 of 2 in the store now are ticked: Space takes the tick from what was not seen,"
        " Enter keeps the count"
    )
    table.setFocus()
    press(table, "Space")
    press(table, "Enter")
    settle(qtbot, window)
    assert counted(part) == [(CHAIR, 2, 1, -1)]
    assert (counting.devices.isHidden(), counting.card.isHidden()) == (True, False)
    assert window.focusWidget() is counting.first
    press(part.counting.table, "Ctrl+Enter")
    (question,) = [one for one in window.findChildren(Dialog) if one.isVisible()]
    question.answer(True)
    settle(qtbot, window)
    assert [device(session, serial).place for serial in (FIRST, SECOND)] == [Place.DIFFERENCE, Place.STORE]


def test_a_first_scan_begins_from_none_and_a_strange_serial_is_told_at_once(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(begin_count, BeginCount())
    part: CountPart = part_of(qtbot, window, "count")
    counting = part.counting
    type_into(counting.first, CHAIR)
    press_here("Enter")
    settle(qtbot, window)
    serial = counting.entry.serial
    type_into(serial.control, "10")
    press(serial.control, "Enter")
    assert plain(serial.error()) == "10 is no device of this item in the store: it is not counted here"
    type_into(serial.control, SECOND.lower())
    press(serial.control, "Enter")
    assert [row.serial for row in counting.devices.table.rows.checked] == [SECOND]
    press(serial.control, "Backspace")
    assert [row.serial for row in counting.devices.table.rows.checked] == [FIRST, SECOND]
    for each in (SECOND, FIRST):
        type_into(serial.control, each)
        press(serial.control, "Enter")
    press(serial.control, "Enter")
    settle(qtbot, window)
    assert counted(part) == [(CHAIR, 2, 2, 0)]


def test_serials_of_another_item_are_not_kept(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session.do(begin_count, BeginCount())
    part: CountPart = part_of(qtbot, window, "count")
    counting = part.counting
    type_into(counting.first, CHAIR)
    press_here("Enter")
    settle(qtbot, window)
    type_into(counting.entry.serial.control, FIRST)
    press(counting.entry.serial.control, "Enter")
    type_into(counting.first, CANE)
    press_here("Enter")
    assert (counting.entry.serials, counting.devices.isHidden()) == ((), True)
    type_into_here("10")
    press_here("Enter")
    settle(qtbot, window)
    assert counted(part) == [(CANE, 10, 10, 0)]


def test_a_paper_sheet_is_keyed_in_later_with_the_time_of_its_counting(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(begin_count, BeginCount())
    part: CountPart = part_of(qtbot, window, "count")
    counting = part.counting
    day, hour = counting.when.day.control, counting.when.hour.control
    type_into(hour, "25")
    type_into(counting.first, row_on_sheet(session, CANE))
    press_here("Enter")
    type_into_here("9")
    press_here("Enter")
    assert counting.when.hour.error() == "The time cannot be read; type the hour and minutes like 10:30."
    type_into(hour, "23:59")
    counting.entry.ready.emit()
    settle(qtbot, window)
    assert counting.when.hour.error() == "The time of the counting has not come yet; correct it."
    type_into(day, "دیروز")
    type_into(hour, "۱۸:۳۰")
    press(hour, "Enter")
    assert window.focusWidget() is counting.first
    counting.entry.ready.emit()
    settle(qtbot, window)
    yesterday = session.today() - timedelta(days=1)
    assert counted(part) == [(CANE, 0, 9, 9)]
    assert counting.lines[0].line.counted_at == moment_of(yesterday, time(18, 30))
    assert plain(counting.told.text()) == (
        f"{counting.lines[0].name} on {format_date(yesterday)} 18:30:"
        " counted 9, by the ledger 0, difference +9"
    )
    assert (counting.when.hour.value(), counting.when.hour.error()) == ("۱۸:۳۰", "")
    counting.when.clear()
    assert counting.when.moment() is None


def test_a_line_that_is_typed_and_not_kept_is_told_before_the_count_is_closed(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(begin_count, BeginCount())
    part: CountPart = part_of(qtbot, window, "count")
    entry = part.counting.entry
    type_into(part.counting.first, row_on_sheet(session, CANE))
    press_here("Enter")
    type_into_here("10")
    press_here("Enter")
    settle(qtbot, window)
    type_into(part.counting.first, CHAIR)
    press_here("Enter")
    type_into_here("2")
    press_here("Ctrl+Enter")
    assert [one for one in window.findChildren(Dialog) if one.isVisible()] == []
    told = "This line is not kept yet: Enter keeps it; empty its fields to leave it out."
    assert (entry.pieces.error(), window.focusWidget()) == (told, entry.pieces.control)
    type_into(entry.pieces.control, "")
    type_into(entry.item.control, "")
    press(part.counting.table, "Ctrl+Enter")
    (question,) = [one for one in window.findChildren(Dialog) if one.isVisible()]
    words = [label.text() for label in question.findChildren(QLabel)]
    assert (
        "Nothing differs; the minutes say so.\n"
        "1 item with stock was not counted; its stock stays as it is." in words
    )


def test_what_differs_is_told_by_item_with_its_sign(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    count = session.do(begin_count, BeginCount()).count
    session.do(count_item, CountItem(count, CANE, 12))
    part: CountPart = part_of(qtbot, window, "count")
    press(part.counting.table, "Ctrl+Enter")
    (question,) = [one for one in window.findChildren(Dialog) if one.isVisible()]
    told = [plain(label.text()) for label in question.findChildren(QLabel)]
    (name,) = {one.name for one in part.counting.lines}
    (line,) = part.counting.lines
    said = f"1 line differs and is posted: {name}: +{line.line.difference}."
    assert [text.splitlines()[0] for text in told if "differs" in text] == [said]


def test_the_empty_sheet_is_printed_and_logged(qtbot: QtBot, window: MainWindow) -> None:
    part: CountPart = part_of(qtbot, window, "count")
    press(part.counts, "Ctrl+P")
    settle(qtbot, window)
    assert dialog_of(window, PaperDialog).title.text() == "Empty sheet of a stock count"


def test_a_count_is_given_up_after_a_question(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session.do(begin_count, BeginCount("قفسهٔ یک"))
    part: CountPart = part_of(qtbot, window, "count")
    shown: Any = [button for button in part.buttons() if button.isVisible()]
    assert shown == [part.sheet_button, part.drop_button, part.close_button]
    press(part.counting.table, "Ctrl+Del")
    (question,) = [one for one in window.findChildren(Dialog) if one.isVisible()]
    question.answer(True)
    settle(qtbot, window)
    assert part.open is None
    assert part.counts.rows.row_at(0).state == "dropped"


def test_a_new_count_shows_nothing_of_the_one_before(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    first = session.do(begin_count, BeginCount()).count
    part: CountPart = part_of(qtbot, window, "count")
    type_into(part.counting.first, row_on_sheet(session, CANE))
    press_here("Enter")
    type_into_here("9")
    press_here("Enter")
    settle(qtbot, window)
    assert part.counting.told.isVisible()
    session.do(drop_count, EndCount(first))
    session.do(begin_count, BeginCount())
    window.reload()
    settle(qtbot, window)
    assert (part.open is None, counted(part), part.counting.told.isVisible()) == (False, [], False)


def test_who_may_not_close_a_count_reads_why(qtbot: QtBot, session: Session) -> None:
    session.do(begin_count, BeginCount())
    keeper = AddUser("حسن", Role.STOREKEEPER, "چهار واژهٔ بی ربط", own_password=offices.PASSWORD)
    session.do(add_user, keeper)
    with offices.desk(session.office_dir, user="حسن") as desk:
        window = open_window(qtbot, desk)
        part: CountPart = part_of(qtbot, window, "count")
        reason = reason_of(part.close_act)
        assert (bool(reason), part.status()[-1]) == (True, (reason, None))
        window.let_go()
