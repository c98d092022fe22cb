# SPDX-License-Identifier: Apache-2.0
"""A count is keyed in by the rows of its sheet and closed with minutes."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Any

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.desktop.equipment.test_goods import paper_of, part_of, type_into_here
from tests.support.stocked import CANE, CHAIR, SECOND, device, stock
from tests.support.window import dialog_of, plain, press, press_here, settle, type_into
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.equipment.count import CountPart
from welfare_desk.desktop.equipment.count_open import BeginCountDialog
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import format_date
from welfare_desk.domain.equipment.stock import Place, sheet_order
from welfare_desk.domain.hours import moment_of
from welfare_desk.services.equipment.catalogue import ListItems, list_items
from welfare_desk.services.equipment.counting import BeginCount, EndCount, begin_count, drop_count
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
    assert paper_of(window) == "Stock count sheet 1404/000001"
    assert part.open is None
    assert part.counts.current_row().number == "1404/000001"


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
