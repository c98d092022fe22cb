# SPDX-License-Identifier: Apache-2.0
"""A voucher is shown on the sheet that this PC has for vouchers, and drawn again on another one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.equipment import CANE, Equipped, equipped
from tests.support.pdf import normal, page_size, pdfium
from tests.support.window import dialog_of, open_window, press, said, settle, show_page
from welfare_desk.desktop.casework.papers import PaperDialog, print_again
from welfare_desk.desktop.equipment.page import EquipmentPage
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.sheets import Drawn, SheetBar, drawn_on, keep_drawn
from welfare_desk.desktop.upkeep.printers import StorePrintersSection
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.sheet import Copy

A4, A5 = (595, 842), (420, 595)
VOUCHER = PaperKind.ISSUE_VOUCHER


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "window.json")


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Equipped]:
    made = equipped(tmp_path)
    made.receive(CANE, 3)
    yield made
    made.session.close()


@pytest.fixture
def window(qtbot: QtBot, at: Equipped, memory: Memory) -> Iterator[MainWindow]:
    shown = open_window(qtbot, at.session, memory=memory)
    yield shown
    shown.let_go()


def sizes(pdf: bytes) -> list[tuple[int, int]]:
    pages = range(len(pdfium(pdf)))
    return [(round(page_size(pdf, page)[0]), round(page_size(pdf, page)[1])) for page in pages]


def shown_paper(qtbot: QtBot, window: MainWindow, at: Equipped, kind: PaperKind) -> PaperDialog:
    page: EquipmentPage = show_page(qtbot, window, "equipment")
    number = at.hand_out(0, CANE).number if kind is VOUCHER else "1404/000001"
    print_again(page, kind, number)
    settle(qtbot, window)
    return dialog_of(window, PaperDialog)


def test_the_preview_is_drawn_on_the_sheet_chosen_here(
    qtbot: QtBot, window: MainWindow, at: Equipped, memory: Memory
) -> None:
    dialog = shown_paper(qtbot, window, at, VOUCHER)
    assert isinstance(dialog.sheets, SheetBar)
    assert sizes(dialog.preview.pdf) == [A4]
    press(dialog.sheets.choice, "Down")
    settle(qtbot, window)
    assert sizes(dialog.preview.pdf) == [(A5[1], A5[0])] * 3
    press(dialog.sheets.copies[Copy.FILE], "Space")
    settle(qtbot, window)
    assert sizes(dialog.preview.pdf) == [(A5[1], A5[0])] * 2
    assert drawn_on(memory, VOUCHER) == Drawn()
    press(dialog.sheets.keep, "Space")
    assert drawn_on(memory, VOUCHER) == Drawn("a5", False, (Copy.STORE, Copy.ACCOUNTS))


def test_what_was_chosen_is_taken_the_next_time(
    qtbot: QtBot, window: MainWindow, at: Equipped, memory: Memory
) -> None:
    keep_drawn(memory, VOUCHER, Drawn("a5-upright", True, (Copy.STORE,)))
    dialog = shown_paper(qtbot, window, at, VOUCHER)
    assert sizes(dialog.preview.pdf) == [A5]
    assert dialog.sheets is not None
    assert dialog.sheets.letterhead.isChecked()


def register(at: Equipped) -> tuple[Any, Any]:
    asked = "SELECT count(*) FROM paper_print WHERE id {} IN (SELECT print_id FROM paper_not_printed)"
    return at.value(asked.format("NOT")), at.value(asked.format(""))


def test_after_a_saving_another_sheet_is_drawn_and_saved(
    qtbot: QtBot, window: MainWindow, at: Equipped, tmp_path: Path
) -> None:
    dialog = shown_paper(qtbot, window, at, VOUCHER)
    assert dialog.sheets is not None
    dialog.preview.save_to(tmp_path / "usual.pdf")
    press(dialog.sheets.choice, "Down")
    settle(qtbot, window)
    dialog.preview.save_to(tmp_path / "small.pdf")
    assert sizes((tmp_path / "usual.pdf").read_bytes()) == [A4]
    assert sizes((tmp_path / "small.pdf").read_bytes()) == [(A5[1], A5[0])] * 3
    dialog.cancel()
    settle(qtbot, window)
    assert register(at) == (1, 0)


def test_what_was_only_looked_at_is_not_printed_and_the_next_one_is_the_original(
    qtbot: QtBot, window: MainWindow, at: Equipped, tmp_path: Path
) -> None:
    dialog = shown_paper(qtbot, window, at, VOUCHER)
    number = at.value("SELECT max(number) FROM paper WHERE kind = 'issue_voucher'")
    dialog.cancel()
    settle(qtbot, window)
    assert register(at) == (0, 1)
    page = window.current()
    assert page is not None
    print_again(page, VOUCHER, f"1404/{number:06}")
    settle(qtbot, window)
    again = dialog_of(window, PaperDialog)
    assert normal("المثنی") not in "".join(normal(page) for page in pdfium(again.preview.pdf))
    again.preview.save_to(tmp_path / "original.pdf")
    again.cancel()
    settle(qtbot, window)
    assert register(at) == (1, 1)


def test_what_was_looked_at_for_too_long_stays_as_printed_and_that_is_told(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    dialog = shown_paper(qtbot, window, at, VOUCHER)
    at.days.go(1)
    dialog.cancel()
    settle(qtbot, window)
    told = "The paper stays in the register as printed"
    assert (register(at), said(window)) == ((1, 0), told)


def test_what_is_on_its_way_to_the_printer_comes_out_though_the_preview_is_closed(
    qtbot: QtBot, window: MainWindow, at: Equipped
) -> None:
    dialog = shown_paper(qtbot, window, at, VOUCHER)
    dialog.preview._printing = True
    dialog.cancel()
    settle(qtbot, window)
    assert register(at) == (1, 0)


def test_a_kind_with_a_sheet_of_its_own_offers_none(qtbot: QtBot, window: MainWindow, at: Equipped) -> None:
    assert shown_paper(qtbot, window, at, PaperKind.GOODS_RECEIPT).sheets is None


def test_the_settings_have_a_line_for_each_kind_with_the_choice(
    qtbot: QtBot, window: MainWindow, at: Equipped, memory: Memory
) -> None:
    page = show_page(qtbot, window, "settings", section="store_printers")
    section: StorePrintersSection = page.findChild(StorePrintersSection)
    bars = section.findChildren(SheetBar)
    assert [bar._kind for bar in bars] == [VOUCHER, PaperKind.LOAN_CONTRACT, PaperKind.RETURN_SLIP]
    press(bars[2].choice, "Down")
    settle(qtbot, window)
    assert drawn_on(memory, PaperKind.RETURN_SLIP) == Drawn("a5", False, (Copy.CLIENT,))
    noted = at.value("SELECT value FROM office_setting WHERE name LIKE 'pc/%/drawn/return_slip'")
    assert noted == '"a5 · client"'
