# SPDX-License-Identifier: Apache-2.0
"""Keys at the counter: a number keyed by hand, what is missing, no printer, goods that came back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.counter import open_dialogs, press_alone, scan, type_key
from tests.support.equipment import CANE, CHAIR, Equipped, equipped
from tests.support.window import dialog_of, open_window, plain, press_here, settle, show_page, type_into
from welfare_desk.desktop.equipment.counter.collector import CollectorDialog
from welfare_desk.desktop.equipment.counter.page import NEXT, CounterPage
from welfare_desk.desktop.frame.palette import Palette
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.equipment.stock import Condition
from welfare_desk.services.equipment.allocating import Allocate, allocate
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.returning import ReturnGoods, ReturnLine, return_goods


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Equipped]:
    made = equipped(tmp_path)
    made.receive(CHAIR, 2, "WC-1", "WC-2")
    made.receive(CANE, 5)
    made.do(allocate, Allocate(made.granted(0), "WC-2"))
    made.do(allocate, Allocate(made.granted(0, CANE)))
    yield made
    made.session.close()


@pytest.fixture
def window(qtbot: QtBot, at: Equipped) -> Iterator[MainWindow]:
    shown = open_window(qtbot, at.session)
    yield shown
    shown.let_go()


@pytest.fixture
def counter(qtbot: QtBot, window: MainWindow) -> CounterPage:
    page: CounterPage = show_page(qtbot, window, "counter")
    return page


@pytest.mark.parametrize("typed", ["7180097969", "1080000003", "۷۱۸۰۰۹۷۹۶۹", "1400-00002", "1404/000007"])
def test_a_number_keyed_by_hand_goes_to_the_field_and_changes_nothing(
    qtbot: QtBot, window: MainWindow, counter: CounterPage, at: Equipped, typed: str
) -> None:
    """A card in the other hand while somebody stands there, by one slow finger."""
    scan(qtbot, window, counter, at.files[0])
    for key in typed:
        type_key(key)
        qtbot.wait(300 if key in typed[:2] else 5)
    assert (open_dialogs(window), counter.view.line.text()) == ([], typed)
    assert [row.taken for row in counter.view.rows] == [True, True]
    assert QApplication.focusWidget() is counter.view.line


def test_a_row_key_and_then_an_act_are_two_keys(
    qtbot: QtBot, window: MainWindow, counter: CounterPage, at: Equipped
) -> None:
    scan(qtbot, window, counter, at.files[0])
    press_here("2")
    assert [row.taken for row in counter.view.rows] == [True, False]
    press_alone(qtbot, window, "7")
    assert [row.taken for row in counter.view.rows] == [True, False]
    assert dialog_of(window, CollectorDialog).isVisible()


def test_enter_right_after_an_act_does_the_act_and_hands_nothing_out(
    qtbot: QtBot, window: MainWindow, counter: CounterPage, at: Equipped
) -> None:
    scan(qtbot, window, counter, at.files[0])
    press_here("7")
    press_here("Enter")
    settle(qtbot, window)
    assert dialog_of(window, CollectorDialog).isVisible()
    assert at.value("SELECT count(*) FROM stock_document WHERE kind = 'issue'") == 0


def test_enter_with_nothing_taken_says_what_is_missing(
    qtbot: QtBot, window: MainWindow, counter: CounterPage, at: Equipped
) -> None:
    scan(qtbot, window, counter, at.files[0])
    for key in ("1", "2", "Enter"):
        press_here(key)
    banner = counter.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == "Nothing is taken: press its number."
    press_alone(qtbot, window, "1")
    assert counter.trouble.banner() is None


def test_without_a_printer_number_keys_alone_go_on_to_the_next(
    qtbot: QtBot, window: MainWindow, counter: CounterPage, at: Equipped, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    scan(qtbot, window, counter, at.files[0])
    press_here("Enter")
    settle(qtbot, window)
    press_here("Enter")  # told that there is none
    press_here("Enter")
    settle(qtbot, window)
    assert (open_dialogs(window), counter.view.steps.now) == ([], NEXT)
    scan(qtbot, window, counter, at.files[1])
    assert counter.found is not None
    assert counter.found.receiver.file_no == at.files[1]


def test_a_voucher_whose_goods_came_back_says_so(
    qtbot: QtBot, window: MainWindow, counter: CounterPage, at: Equipped
) -> None:
    moved = at.do(issue, IssueGoods(at.files[1], (IssueLine(CANE, 2),)))
    at.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, item=CANE, quantity=1),), moved.number))
    scan(qtbot, window, counter, moved.number)
    banner = counter.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == "Voucher \u200e1404/000001\u200e was handed out already"
    told = "Came back: 1 of 2, last on \u200e1404/07/30\u200e by slip \u200e1404/000001\u200e."
    assert banner.text.text().endswith(told)
    at.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, item=CANE, quantity=1),), moved.number))
    scan(qtbot, window, counter, moved.number)
    banner = counter.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == "The goods of voucher \u200e1404/000001\u200e came back"


def test_who_comes_instead_says_how_they_are_related(
    qtbot: QtBot, window: MainWindow, counter: CounterPage, at: Equipped
) -> None:
    scan(qtbot, window, counter, at.files[0])
    press_alone(qtbot, window, "7")
    dialog = dialog_of(window, CollectorDialog)
    type_into(dialog.name.control, "رضا محمدی")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert (dialog.isVisible(), bool(dialog.kinship.error())) == (True, True)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("1400-99999", "check the file number or national ID, or search for the name by Ctrl+K."),
        ("1080000004", "Type it from the card."),
        ("علی", "search for a person's name by Ctrl+K."),
    ],
)
def test_what_nobody_has_is_told_with_a_way_that_works_here(
    qtbot: QtBot, window: MainWindow, counter: CounterPage, typed: str, told: str
) -> None:
    scan(qtbot, window, counter, typed)
    banner = counter.trouble.banner()
    assert isinstance(banner, Banner)
    assert plain(banner.text.text()).endswith(told)
    press_here("Ctrl+K")
    settle(qtbot, window)
    (palette,) = window.findChildren(Palette)
    assert palette.isVisible()
