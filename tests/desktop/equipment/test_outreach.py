# SPDX-License-Identifier: Apache-2.0
"""An outreach day from the promises to its vouchers: planned, printed, keyed in by number keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.equipment import CANE, CHAIR, MATTRESS, TODAY, Equipped, equipped
from tests.support.pdf import normal, pdfium
from tests.support.window import (
    dialog_of,
    open_window,
    plain,
    press,
    press_here,
    said,
    settle,
    show_page,
    type_into,
)
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.equipment.narrowed import NarrowedPart
from welfare_desk.desktop.equipment.outreach.keying import KeyInDialog, MoreDialog
from welfare_desk.desktop.equipment.outreach.part import OutreachPart
from welfare_desk.desktop.equipment.outreach.planning import OutreachDialog
from welfare_desk.desktop.equipment.page import EquipmentPage
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.papers import batches
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.errors import Cancelled
from welfare_desk.services.batches import MyBatches, PrintMany, my_batches, print_many
from welfare_desk.services.equipment.allocating import Allocate, allocate
from welfare_desk.services.equipment.outreach import (
    AskOutreach,
    KeyIn,
    PlanOutreach,
    Ticked,
    key_in,
    one_outreach,
    plan_outreach,
)

VOUCHERS = "SELECT count(*) FROM stock_document WHERE kind = 'issue'"


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Equipped]:
    """Two clients are promised a wheelchair each, one a cane and one a mattress."""
    made = equipped(tmp_path, clients=4)
    made.receive(CHAIR, 2, "A1", "A2")
    made.receive(CANE, 3)
    made.receive(MATTRESS, 1, "M1")
    for client, item, serial in ((0, CHAIR, "A1"), (1, CHAIR, "A2"), (2, CANE, ""), (3, MATTRESS, "M1")):
        made.do(allocate, Allocate(made.granted(client, item), serial))
    yield made
    made.session.close()


@pytest.fixture
def window(qtbot: QtBot, at: Equipped) -> Iterator[MainWindow]:
    shown = open_window(qtbot, at.session)
    yield shown
    shown.let_go()


def part(qtbot: QtBot, window: MainWindow, name: str = "outreach") -> NarrowedPart:
    page: EquipmentPage = show_page(qtbot, window, "equipment", tab=name)
    found = page.shown_in[name]
    assert isinstance(found, NarrowedPart)
    found.table.setFocus()
    return found


def planned(at: Equipped) -> int:
    outreach: int = at.do(plan_outreach, PlanOutreach("محلهٔ ۳", TODAY)).outreach
    return outreach


def keying(qtbot: QtBot, window: MainWindow) -> KeyInDialog:
    press(part(qtbot, window), "Ctrl+G")
    settle(qtbot, window)
    return dialog_of(window, KeyInDialog)


def states(dialog: KeyInDialog) -> list[str]:
    state = next(one for one in dialog.ticks.table.columns if one.name == "state")
    rows = dialog.ticks.table.rows
    return [state.text(rows.row_at(place)) for place in range(rows.total)]


def test_a_day_is_planned_for_every_promise(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    days = part(qtbot, window)
    press(days, "Ctrl+N")
    dialog = dialog_of(window, OutreachDialog)
    type_into(dialog.place.control, "محلهٔ ۳")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.value("SELECT place FROM outreach") == "محلهٔ ۳"
    assert at.value("SELECT count(*) FROM outreach_line") == 4
    row = days.table.current_row()
    assert (row.place, row.planned_on, row.lines, row.handed) == ("محلهٔ ۳", TODAY, 4, 0)


def test_only_the_promises_ticked_stand_on_the_sheet(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    promises = part(qtbot, window, "promises")
    for keys in ("Home", "Space", "Down", "Space"):
        press(promises.table, keys)
    ticked = {row.id for row in promises.table.rows.checked}
    press(promises, "Ctrl+N")
    dialog = dialog_of(window, OutreachDialog)
    type_into(dialog.place.control, "روستا")
    press_here("Ctrl+S")
    settle(qtbot, window)
    kept = at.ask(one_outreach, AskOutreach(1)).lines
    assert ({one.allocation_id for one in kept}, promises.table.rows.checked) == (ticked, [])


def test_the_tick_sheet_is_logged_and_shown(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    planned(at)
    press(part(qtbot, window), "Ctrl+P")
    settle(qtbot, window)
    paper = dialog_of(window, PaperDialog)
    assert "محلۀ ۳" in normal(pdfium(paper.preview.pdf)[0])
    assert at.value("SELECT count(*) FROM sighting WHERE what = 'printed_list'") == 1


def test_a_sheet_is_keyed_in_by_number_keys_alone(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    outreach = planned(at)
    dialog = keying(qtbot, window)
    lines = {one.number: one for one in at.ask(one_outreach, AskOutreach(outreach)).lines}
    assert QApplication.focusWidget() is dialog.ticks.line
    for keys in ("1", "Enter", "2", "Enter", "3", "Enter", "3"):
        press_here(keys)
    QTest.keyClicks(dialog.ticks.line, "-")
    assert states(dialog) == ["ticked", "ticked", "not ticked", "not ticked"]
    QTest.keyClicks(dialog.ticks.line, "2+")
    more = dialog_of(window, MoreDialog)
    type_into(more.collector.control, "زهرا محمدی")
    type_into(more.kinship.control, "خواهر")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert dialog.ticks.value() == (Ticked(1), Ticked(2, "زهرا محمدی", "خواهر"))
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.value(VOUCHERS) == 2
    assert at.value("SELECT kinship FROM stock_document WHERE collector = 'زهرا محمدی'") == "خواهر"
    told = at.ask(one_outreach, AskOutreach(outreach))
    assert [one.voucher != "" for one in told.lines] == [True, True, False, False]
    assert lines[1].voucher == ""
    assert "1404/000001" in said(window).replace("\u2066", "").replace("\u2069", "")


def test_a_chair_is_keyed_in_as_the_loan_that_its_row_shows(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    outreach = planned(at)
    chairs = [one.number for one in at.ask(one_outreach, AskOutreach(outreach)).lines if one.code == CHAIR]
    dialog = keying(qtbot, window)
    came = next(one for one in dialog.ticks.table.columns if one.name == "came")
    assert came.second is not None
    for number in chairs:
        QTest.keyClicks(dialog.ticks.line, str(number))
        press_here("Enter")
        row = dialog.ticks.table.current_row()
        assert plain(came.second(row)) == "on loan until 1407/07/30"
    QTest.keyClicks(dialog.ticks.line, "+")
    more = dialog_of(window, MoreDialog)
    type_into(more.due_on.control, "")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert came.second(dialog.ticks.table.current_row()) == "for good"
    assert dialog.ticks.value() == (Ticked(chairs[0]), Ticked(chairs[1], for_good=True))
    press_here("Ctrl+S")
    settle(qtbot, window)
    lent = "SELECT count(*) FROM stock_document JOIN stock_entry ON document_id = stock_document.id WHERE "
    assert at.value(f"{lent} stock_document.kind = 'issue' AND due_on = '2028-10-21'") == 1
    assert at.value(f"{lent} stock_document.kind = 'issue' AND due_on IS NULL") == 1


def test_a_wrong_number_is_told_at_once(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    outreach = planned(at)
    at.do(key_in, KeyIn(outreach, (Ticked(1),)))
    dialog = keying(qtbot, window)
    for typed in ("9", "1"):
        type_into(dialog.ticks.line, typed)
        press_here("Enter")
        assert dialog.ticks.error() != ""
        assert dialog.ticks.value() == ()
    dialog.ticks.line.clear()
    press_here("Ctrl+S")
    assert at.value(VOUCHERS) == 1


def test_what_the_office_refuses_is_said_at_its_number_and_nothing_is_lost(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    outreach = planned(at)
    dialog = keying(qtbot, window)
    for keys in ("1", "Enter", "2", "Enter", "4", "Enter"):
        press_here(keys)
    at.do(key_in, KeyIn(outreach, (Ticked(2),)))  # another desk was faster
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.value(VOUCHERS) == 1
    assert states(dialog) == ["ticked", "refused", "not ticked", "ticked"]
    why = next(one for one in dialog.ticks.table.columns if one.name == "why")
    row = dialog.ticks.table.current_row()
    assert (row.line.number, why.text(row) != "") == (2, True)
    assert [one.number for one in dialog.ticks.value()] == [1, 2, 4]
    QTest.keyClicks(dialog.ticks.line, "-")  # of the line under the cursor
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.value(VOUCHERS) == 3


def test_the_table_ticks_too_and_a_digit_goes_back_to_the_numbers(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    planned(at)
    dialog = keying(qtbot, window)
    table: Any = dialog.ticks.table
    table.setFocus()
    table.go_to(0)
    for keys in ("Space", "Down", "Enter", "Down", "Space", "Del"):
        press(table, keys)
    assert [one.number for one in dialog.ticks.value()] == [1, 2]
    press(table, "4")
    assert (QApplication.focusWidget(), dialog.ticks.line.text()) == (dialog.ticks.line, "4")


def test_a_loan_has_its_last_day_and_the_day_handed_out_is_another_than_today(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    outreach = planned(at)
    number = next(
        one.number for one in at.ask(one_outreach, AskOutreach(outreach)).lines if one.code == MATTRESS
    )
    dialog = keying(qtbot, window)
    QTest.keyClicks(dialog.ticks.line, f"{number}+")
    dialog_of(window, MoreDialog).due_on.restore("2026-03-20")
    press_here("Ctrl+S")
    settle(qtbot, window)
    dialog.handed_on.restore(TODAY.isoformat())
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert at.value("SELECT due_on FROM stock_entry WHERE due_on IS NOT NULL") == "2026-03-20"
    assert at.value("SELECT happened_on FROM stock_document WHERE kind = 'issue'") == TODAY.isoformat()
    assert date.fromisoformat("2026-03-20") > TODAY


def test_outreach_is_a_part_of_the_page(qtbot: QtBot, window: MainWindow) -> None:
    days = part(qtbot, window)
    assert isinstance(days, OutreachPart)
    assert (days.key_act.isEnabled(), days.print_act.isEnabled()) == (False, False)


PRINTED = "SELECT group_concat(copy) FROM (SELECT copy FROM paper_print ORDER BY id)"


def test_what_was_keyed_in_is_offered_on_paper_as_one_batch(
    qtbot: QtBot, window: MainWindow, at: Equipped, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, asked = tmp_path / "vouchers.pdf", []

    def where(_page: object, _title: str, name: str, _kinds: str) -> str:
        asked.append(name)
        return str(target)

    monkeypatch.setattr(batches, "ask_where_to_save", where)
    outreach = planned(at)
    keying(qtbot, window)
    for keys in ("1", "Enter", "2", "Enter", "4", "Enter", "Ctrl+S"):
        press_here(keys)
    settle(qtbot, window)
    assert dialog_of(window, Dialog).title.text() == "Print 3 vouchers into one PDF?"
    press_here("Enter")
    qtbot.waitUntil(target.exists, timeout=10_000)
    settle(qtbot, window)
    assert (asked, len(pdfium(target.read_bytes()))) == (["vouchers 1404-07-30.pdf"], 3)
    page = window.page("equipment")
    assert isinstance(page, EquipmentPage)
    assert QApplication.focusWidget() is page.shown.table
    assert (at.value(PRINTED), at.ask(my_batches, MyBatches()).batches) == ("0,0,0", ())
    lines = at.ask(one_outreach, AskOutreach(outreach)).lines
    assert [one.voucher != "" for one in lines] == [True, True, False, True]


def test_whoever_prints_later_finds_the_vouchers_of_a_sheet_and_goes_on_where_it_stopped(
    qtbot: QtBot, window: MainWindow, at: Equipped, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "vouchers.pdf"
    monkeypatch.setattr(batches, "ask_where_to_save", lambda *_: str(target))
    made = at.do(key_in, KeyIn(planned(at), (Ticked(1), Ticked(3))))
    numbers = tuple(f"issue_voucher:{one.number}" for one in made.vouchers)
    with pytest.raises(Cancelled):
        at.session.do(print_many, PrintMany(str(target), numbers), progress=lambda _done, _total: False)
    days = part(qtbot, window)
    assert isinstance(days, OutreachPart)
    banner = days.batches.slot.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == "2 papers were being drawn and are not finished"
    press(window, "F11")
    qtbot.waitUntil(target.exists, timeout=10_000)
    settle(qtbot, window)
    assert (at.value(PRINTED), days.batches.slot.isVisible()) == ("0,0", False)
    target.unlink()
    assert (days.vouchers_button.isVisible(), days.print_button.isVisible()) == (True, False)
    press(days, "Ctrl+Shift+P")
    settle(qtbot, window)
    press_here("Enter")
    qtbot.waitUntil(target.exists, timeout=10_000)
    settle(qtbot, window)
    assert at.value(PRINTED) == "0,0,1,1"
    assert ["المثنی" in normal(page) for page in pdfium(target.read_bytes())] == [True, True]


def test_a_sheet_without_a_voucher_offers_none(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    planned(at)
    days = part(qtbot, window)
    assert isinstance(days, OutreachPart)
    found = (days.vouchers_act.isEnabled(), days.vouchers_button.isVisible(), days.print_button.isVisible())
    assert found == (False, False, True)
