# SPDX-License-Identifier: Apache-2.0
"""The counter by number keys alone, with the Persian keyboard on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.clients import national_id
from tests.support.counter import open_dialogs, press_alone, scan
from tests.support.equipment import CANE, CHAIR, Equipped, equipped, storekeeper
from tests.support.window import dialog_of, open_window, press_here, said, settle, show_page, type_into
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.equipment.counter.collector import CollectorDialog
from welfare_desk.desktop.equipment.counter.page import DELIVER, NEXT, SCAN, CounterPage
from welfare_desk.desktop.equipment.issuing.dialog import IssueDialog
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.printing import Chosen, as_kept
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.casework.drafts import KeepDraft, keep_draft
from welfare_desk.services.equipment.allocating import Allocate, allocate
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.settings import Settings

PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


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


def test_the_counter_has_the_whole_window(window: MainWindow, counter: CounterPage) -> None:
    assert (window.rail.isVisible(), window.top.isVisible(), window.status.isVisible()) == (False,) * 3
    assert QApplication.focusWidget() is counter.view.line


def test_scan_hand_out_print_next(
    qtbot: QtBot, window: MainWindow, counter: CounterPage, at: Equipped
) -> None:
    scan(qtbot, window, counter, national_id(0).translate(PERSIAN))
    assert counter.view.steps.now == DELIVER
    assert counter.view.read.text() == "A national card was read"
    assert counter.view.turned.text() == "the Persian keyboard was on and was turned back"
    assert counter.view.person.name.text() == "علی محمدی"
    assert [row.ready.item.code for row in counter.view.rows] == [CHAIR, CANE]
    press_here("2")  # the cane stays here
    press_here("Enter")
    settle(qtbot, window)
    dialog_of(window, PaperDialog).cancel()
    settle(qtbot, window)
    states = at.value("SELECT group_concat(state, ' ') FROM (SELECT state FROM allocation ORDER BY id)")
    assert states == "issued open"
    assert (counter.view.steps.now, counter.found) == (NEXT, None)
    banner = counter.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == "\u2067علی محمدی\u2069: voucher \u200e1404/000001\u200e is kept"
    assert counter.view.next_number.text() == "\u200e1404/000002\u200e"


def test_a_used_voucher_says_when_it_was_handed_out_and_who_came(
    qtbot: QtBot, window: MainWindow, counter: CounterPage, at: Equipped
) -> None:
    moved = at.hand_out(1, CANE, collector="رضا محمدی", kinship="برادر")
    scan(qtbot, window, counter, moved.number)
    banner = counter.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == "Voucher \u200e1404/000001\u200e was handed out already"
    to = "to \u2067رضا محمدی\u2069: \u2067"
    assert banner.text.text().startswith(f"On \u200e1404/07/30\u200e at \u200e12:00\u200e, {to}")


def test_seven_names_who_came_instead(
    qtbot: QtBot, window: MainWindow, counter: CounterPage, at: Equipped
) -> None:
    scan(qtbot, window, counter, at.files[0])
    press_alone(qtbot, window, "7")
    dialog = dialog_of(window, CollectorDialog)
    type_into(dialog.name.control, "رضا محمدی")
    type_into(dialog.kinship.control, "برادر")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert counter.view.person.came.text() == "collected by \u2067رضا محمدی, برادر\u2069"
    press_here("Enter")
    settle(qtbot, window)
    assert at.value("SELECT collector FROM stock_document ORDER BY id DESC LIMIT 1") == "رضا محمدی"


def test_eight_opens_the_dialog_and_nine_goes_on(
    qtbot: QtBot, window: MainWindow, counter: CounterPage, at: Equipped
) -> None:
    scan(qtbot, window, counter, at.files[1])
    assert counter.view.rows == []
    press_alone(qtbot, window, "8")
    dialog = dialog_of(window, IssueDialog)
    assert dialog.client is not None
    dialog.answer(None)
    settle(qtbot, window)
    counter.setFocus()
    press_alone(qtbot, window, "9")
    assert (counter.view.steps.now, counter.found) == (SCAN, None)


def test_what_is_no_number_of_ours_keeps_the_field_for_the_next(
    qtbot: QtBot, window: MainWindow, counter: CounterPage
) -> None:
    scan(qtbot, window, counter, "1404-99999")
    assert (counter.view.steps.now, counter.found) == (SCAN, None)
    assert counter.trouble.banner() is not None
    assert QApplication.focusWidget() is counter.view.line


def test_f8_prints_the_last_one_again_as_a_duplicate(
    qtbot: QtBot, window: MainWindow, counter: CounterPage, at: Equipped
) -> None:
    moved = at.hand_out(1, CANE)
    with storekeeper(at) as other:  # another counter goes on meanwhile
        other.do(issue, IssueGoods(at.files[2], (IssueLine(CANE, 1),)))
    counter.reload()
    settle(qtbot, window)
    counter._again.trigger()
    settle(qtbot, window)
    assert dialog_of(window, PaperDialog).title.text() == f"Issue voucher \u200e{moved.number}\u200e"
    assert at.value("SELECT count(*) FROM paper_print") == 1


@pytest.mark.parametrize(
    ("installed", "told"),
    [
        ((["HP"],) * 9, "The printer “HP” did not take the paper, and nothing was printed"),
        ((["HP"], []), "The printer “HP” is not installed on this PC any more, and nothing was printed"),
    ],
)
def test_a_voucher_that_no_printer_took_is_kept_and_not_called_printed(
    qtbot: QtBot,
    window: MainWindow,
    counter: CounterPage,
    at: Equipped,
    monkeypatch: pytest.MonkeyPatch,
    installed: tuple[list[str], ...],
    told: str,
) -> None:
    """A printer that is switched off; one that is taken away between the choice and the page."""
    window.memory.put("printer/issue_voucher", as_kept(Chosen("HP")))
    answers = list(installed)
    available = staticmethod(lambda: answers.pop(0) if len(answers) > 1 else answers[0])
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", available)
    monkeypatch.setattr(QPrinter, "setPrinterName", lambda _printer, _name: None)
    monkeypatch.setattr(QPrinter, "printerName", lambda _printer: "HP")
    monkeypatch.setattr(QPainter, "begin", lambda _painter, _printer: False)
    scan(qtbot, window, counter, at.files[0])
    press_here("Enter")
    settle(qtbot, window)
    assert dialog_of(window, PaperDialog).title.text() == "Issue voucher \u200e1404/000001\u200e"
    dialog_of(window, PaperDialog).cancel()
    settle(qtbot, window)
    banner = counter.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == "The paper was not printed, or not all of it"
    assert (banner.text.text().startswith(told), "was printed on" in said(window)) == (True, False)
    assert (counter.view.steps.now, counter.found) == (NEXT, None)
    assert at.value("SELECT count(*) FROM paper WHERE kind = 'issue_voucher'") == 1
    assert at.value("SELECT count(*) FROM paper_print") == 1
    assert at.value("SELECT count(*) FROM paper_not_printed") == 1


def test_esc_ends_the_counter(qtbot: QtBot, window: MainWindow) -> None:
    show_page(qtbot, window, "equipment", tab="loans")
    counter = show_page(qtbot, window, "counter")
    assert counter.isVisible()
    press_here("Esc")
    settle(qtbot, window)
    assert (window.current_name(), window.rail.isVisible()) == ("equipment", True)


def test_a_card_scanned_while_somebody_stands_there_is_the_next_person(
    qtbot: QtBot, window: MainWindow, counter: CounterPage, at: Equipped
) -> None:
    scan(qtbot, window, counter, at.files[1])
    window.extras()._scanned(national_id(0))
    settle(qtbot, window)
    assert window.current_name() == "counter"
    assert counter.found is not None
    assert counter.found.receiver.file_no == at.files[0]


@pytest.mark.parametrize(("width", "height", "scale"), [(1092, 614, 1.0), (1366, 768, 1.0), (1366, 768, 1.5)])
@pytest.mark.parametrize("language", ["fa", "en"])
def test_who_stands_there_is_read_whole_beside_a_used_voucher_and_a_draft(
    qtbot: QtBot, at: Equipped, language: str, width: int, height: int, scale: float
) -> None:
    at.session.jot(keep_draft, KeepDraft("voucher", "", {"reason": "زخم بستر"}))
    moved = at.hand_out(1, CANE, collector="رضا محمدی", kinship="برادر")
    settings = Settings(language=language, scale=scale)
    dress(settings)
    window = MainWindow(at.session, settings, Memory())
    qtbot.addWidget(window)
    window.resize(width, height)
    window.show()
    counter: CounterPage = show_page(qtbot, window, "counter")
    settle(qtbot, window)
    counter.take_scan(moved.number)
    settle(qtbot, window)
    counter.view.fit(round(width / scale), round(height / scale))
    qtbot.wait(20)
    view = counter.view
    name, facts = view.person.name, view.person.findChildren(Label)[-1]
    assert view.person.height() == view.person.sizeHint().height()
    assert name.mapTo(view, QPoint(0, name.height())).y() <= facts.mapTo(view, QPoint(0, 0)).y() + px(2)
    below = view.hand_button.mapTo(view, QPoint(0, view.hand_button.height())).y()
    assert below <= view.printer.mapTo(view, QPoint(0, 0)).y()
    assert view.printer.mapTo(window, QPoint(0, view.printer.height())).y() <= window.height()
    assert window.trouble.banner() is None
    window.let_go()


def test_a_voucher_on_the_screen_has_every_key_and_the_next_person_comes_after_it(
    qtbot: QtBot, window: MainWindow, counter: CounterPage, at: Equipped
) -> None:
    """No printer is chosen on this PC; the clerk goes on by habit: a card, Enter, Enter, and Esc."""
    scan(qtbot, window, counter, at.files[0])
    press_here("Enter")
    settle(qtbot, window)
    paper = dialog_of(window, PaperDialog)
    cursor = QApplication.focusWidget()
    assert cursor is not None
    assert paper.isAncestorOf(cursor)
    for key in "14009":
        press_here(key)
    press_here("F8")
    settle(qtbot, window)
    assert open_dialogs(window) == [paper]
    press_here("Esc")
    settle(qtbot, window)
    assert (open_dialogs(window), window.current_name()) == ([], "counter")
    assert QApplication.focusWidget() is counter.view.line
    scan(qtbot, window, counter, at.files[1])
    assert counter.found is not None
    assert counter.found.receiver.file_no == at.files[1]
    assert at.value("SELECT count(*) FROM stock_document WHERE kind = 'issue'") == 1


def test_a_card_read_while_a_voucher_is_kept_is_the_next_person(
    qtbot: QtBot, window: MainWindow, counter: CounterPage, at: Equipped
) -> None:
    scan(qtbot, window, counter, at.files[0])
    press_here("Enter")
    counter.take_scan(at.files[1])  # before the office has answered
    counter.hand_out()
    settle(qtbot, window)
    dialog_of(window, PaperDialog).cancel()
    settle(qtbot, window)
    assert counter.found is not None
    assert counter.found.receiver.file_no == at.files[1]
    assert at.value("SELECT count(*) FROM stock_document WHERE kind = 'issue'") == 1


def test_a_second_f8_prints_no_second_duplicate(
    qtbot: QtBot, window: MainWindow, counter: CounterPage, at: Equipped
) -> None:
    at.hand_out(1, CANE)
    counter.reload()
    settle(qtbot, window)
    press_here("F8")
    press_here("F8")
    settle(qtbot, window)
    assert at.value("SELECT count(*) FROM paper_print") == 1
    dialog_of(window, PaperDialog).cancel()
    press_here("F8")
    settle(qtbot, window)
    assert at.value("SELECT count(*) FROM paper_print") == 2
