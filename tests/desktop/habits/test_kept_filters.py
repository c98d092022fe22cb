# SPDX-License-Identifier: Apache-2.0
"""What a user has filtered by is there again tomorrow: letters, visits, inquiries; by real keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.window import open_window, press, press_here, settle, show_page
from welfare_desk.desktop.kit.filters import FilterChip
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.inquiry import InquiryBody
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.casework.visit import VisitResult
from welfare_desk.domain.summary.inquiries import InquiryList
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    opened.close()


def window_of(qtbot: QtBot, session: Session, folder: Path) -> MainWindow:
    """The window as it opens on another day of the same PC."""
    return open_window(qtbot, session, memory=Memory(folder / "window.json"))


def tick(qtbot: QtBot, window: MainWindow, chip: FilterChip, downs: int) -> None:
    """Choose from a chip's menu by keys."""
    press(chip, "Enter")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    for _ in range(downs):
        press(menu, "Down")
    press(menu, "Enter")
    if QApplication.activePopupWidget() is not None:
        press(menu, "Esc")
    settle(qtbot, window)


def test_the_register_of_letters(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    window = window_of(qtbot, session, tmp_path)
    page: Any = show_page(qtbot, window, "letters")
    tick(qtbot, window, page.direction, 3)
    tick(qtbot, window, page.period, 2)
    asked = page.wanted()
    window.let_go()
    again = window_of(qtbot, session, tmp_path)
    page = show_page(qtbot, again, "letters")
    assert (page.direction.values, page.period.values) == ((Direction.OUT,), ("month",))
    assert page.wanted() == asked
    assert page.filters.clear_button.isVisible()
    again.let_go()


def test_days_of_ones_own_take_the_kept_time_away(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    window = window_of(qtbot, session, tmp_path)
    page: Any = show_page(qtbot, window, "letters")
    tick(qtbot, window, page.period, 2)
    page._span_changed()
    window.let_go()
    again = window_of(qtbot, session, tmp_path)
    page = show_page(qtbot, again, "letters")
    assert page.period.values == ()
    again.let_go()


def test_the_lists_of_visits(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    window = window_of(qtbot, session, tmp_path)
    page: Any = show_page(qtbot, window, "visits")
    assert page.due.filters.values("planned") == (False,)
    tick(qtbot, window, page.due.filters.chips["planned"], 3)
    page.show_tab("done")
    settle(qtbot, window)
    tick(qtbot, window, page.done.filters.chips["result"], 2)
    window.let_go()
    again = window_of(qtbot, session, tmp_path)
    page = show_page(qtbot, again, "visits")
    page.show_tab("done")
    settle(qtbot, again)
    assert page.due.filters.values("planned") == (True,)
    assert page.done.filters.values("result") == (next(iter(VisitResult)),)
    assert page.done.filters.values("state") == ()
    again.let_go()


def test_inquiries(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    window = window_of(qtbot, session, tmp_path)
    page: Any = show_page(qtbot, window, "commission")
    page.show_tab("inquiries")
    settle(qtbot, window)
    page.inquiries.which.setFocus()
    press_here("End")
    page.inquiries.body.setFocus()
    press_here("Down")
    settle(qtbot, window)
    body = page.inquiries.body.value()
    assert body in list(InquiryBody)
    window.let_go()
    again = window_of(qtbot, session, tmp_path)
    page = show_page(qtbot, again, "commission")
    listing = page.inquiries
    assert (listing.which.value(), listing.body.value(), listing.days.value()) == (InquiryList.ALL, body, 0)
    again.let_go()


def test_what_a_menu_offers_no_more_filters_nothing(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    memory = Memory(tmp_path / "window.json").of("admin")
    memory.put_own("letters/filter", {"direction": ["sideways", 7, ["in"]], "period": "month"})
    window = window_of(qtbot, session, tmp_path)
    page: Any = show_page(qtbot, window, "letters")
    assert (page.direction.values, page.period.values) == ((), ())
    window.let_go()
