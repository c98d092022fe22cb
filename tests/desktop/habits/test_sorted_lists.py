# SPDX-License-Identifier: Apache-2.0
"""Letters, inquiries and sessions are sorted by Ctrl with the arrows; the database sorts them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.window import open_window, press, settle, show_page
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.commission import CommissionKind
from welfare_desk.domain.casework.inquiry import InquiryBody
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.summary.inquiries import InquiryList
from welfare_desk.services.casework.commission import KeepSession, keep_session
from welfare_desk.services.casework.inquiries import SendInquiry, send_inquiry
from welfare_desk.services.casework.letters import RecordLetter, record_letter
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


def orders(qtbot: QtBot, window: MainWindow, table: Any, field: str) -> dict[str, list[Any]]:
    """What stands in a field of every row, by the column sorted by and the way, walking all of them."""
    found: dict[str, list[Any]] = {}

    def note() -> None:
        settle(qtbot, window)
        rows = table.rows
        way = "down" if rows.descending else "up"
        found[f"{rows.sorted_by} {way}"] = [getattr(rows.row_at(place), field) for place in range(rows.total)]

    for _ in {column.sort for column in table.columns if column.sort}:
        press(table, "Ctrl+Left")
        press(table, "Ctrl+Up")
        note()
        press(table, "Ctrl+Down")
        note()
    return found


def test_the_register_of_letters(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    for day, who, number in ((1, "بانک", "30"), (2, "آموزش", "20"), (3, "پست", "10")):
        session.do(record_letter, RecordLetter(Direction.IN, date(2025, 9, day), who, "موضوع", number))
    page: Any = show_page(qtbot, window, "letters")
    assert [page.table.rows.row_at(place).letter_no for place in range(3)] == ["10", "20", "30"]
    assert orders(qtbot, window, page.table, "letter_no") == {
        "letter_no up": ["10", "20", "30"],
        "letter_no down": ["30", "20", "10"],
        "dated_on up": ["30", "20", "10"],
        "dated_on down": ["10", "20", "30"],
        "correspondent up": ["20", "30", "10"],
        "correspondent down": ["10", "30", "20"],
    }


def test_inquiries(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    for number, day in (("1400-00001", 3), ("1400-00002", 1), ("1400-00003", 2)):
        session.do(send_inquiry, SendInquiry(number, InquiryBody.IMDAD_COMMITTEE, date(2025, 9, day)))
    page: Any = show_page(qtbot, window, "commission", tab="inquiries")
    page.inquiries.choose(InquiryList.ALL)
    settle(qtbot, window)
    ali, fatemeh, zahra = "1400-00001", "1400-00002", "1400-00003"
    assert orders(qtbot, window, page.inquiries.table, "file_no") == {
        "name up": [ali, fatemeh, zahra],
        "name down": [zahra, fatemeh, ali],
        "file_no up": [ali, fatemeh, zahra],
        "file_no down": [zahra, fatemeh, ali],
        "sent_on up": [fatemeh, zahra, ali],
        "sent_on down": [ali, zahra, fatemeh],
        "valid_until up": [ali, fatemeh, zahra],
        "valid_until down": [zahra, fatemeh, ali],
    }


def test_sessions(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    for number, day, place in (("1404-03", 1, "ب"), ("1404-01", 2, "پ"), ("1404-02", 3, "آ")):
        facts = KeepSession(number, date(2025, 9, day), CommissionKind.DETERMINATION, place)
        session.do(keep_session, facts)
    page: Any = show_page(qtbot, window, "commission")
    assert orders(qtbot, window, page.sessions.table, "session_no") == {
        "session_no up": ["1404-01", "1404-02", "1404-03"],
        "session_no down": ["1404-03", "1404-02", "1404-01"],
        "held_on up": ["1404-03", "1404-01", "1404-02"],
        "held_on down": ["1404-02", "1404-01", "1404-03"],
        "place up": ["1404-02", "1404-03", "1404-01"],
        "place down": ["1404-01", "1404-03", "1404-02"],
    }
