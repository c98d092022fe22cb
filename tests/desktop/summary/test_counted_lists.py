# SPDX-License-Identifier: Apache-2.0
"""Each count of «my work today» leads to the list of exactly what it counted, whatever was chosen there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.documents import add
from tests.support.media import pdf
from tests.support.visits import ALI, FATEMEH, TODAY, ZAHRA
from tests.support.window import open_window, press_here, settle, show_page
from welfare_desk.desktop.summary.mywork import counts
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.inquiry import InquiryBody
from welfare_desk.domain.summary.inquiries import InquiryList
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.inquiries import SendInquiry, send_inquiry
from welfare_desk.services.casework.visits import PlanVisit, plan_visit
from welfare_desk.services.mywork import AskMyWork, my_work
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        paper = tmp_path / "paper.pdf"
        for number, (file_no, days) in enumerate(((ALI, 5), (FATEMEH, -5), (FATEMEH, 60))):
            paper.write_bytes(pdf(str(number)))
            add(opened, str(paper), file_no=file_no, expires_on=TODAY + timedelta(days))
        for file_no, days in ((ALI, 0), (FATEMEH, 2), (ZAHRA, 0)):
            opened.do(plan_visit, PlanVisit(file_no, TODAY + timedelta(days)))
        opened.do(send_inquiry, SendInquiry(ALI, InquiryBody.IMDAD_COMMITTEE, TODAY))
        opened.do(send_inquiry, SendInquiry(ZAHRA, InquiryBody.IMDAD_COMMITTEE, TODAY))
        opened.do(record_coverage, RecordCoverage(FATEMEH, Coverage.TRANSFERRED, TODAY, "", "12", "کرج"))
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


def _documents(page: Any) -> Any:
    return page.table


def _visits(page: Any) -> Any:
    return page._lists[page.tabs.current].table


def _transfers(page: Any) -> Any:
    return page.tables[page.current]


def _inquiries(page: Any) -> Any:
    return page.lists[page.tabs.current].table


def _narrow(window: MainWindow, qtbot: QtBot) -> None:
    """Choose something else in every one of the lists."""
    ending = show_page(qtbot, window, "ending")
    ending.days.choose(7)
    ending.ended.setChecked(False)
    visits = show_page(qtbot, window, "visits", tab="planned")
    visits.planned.filters.chips["area"].choose(("قائمیه",), announce=True)
    commission = show_page(qtbot, window, "commission", tab="inquiries")
    commission.inquiries.body.choose(InquiryBody.OTHER)
    commission.inquiries.choose(InquiryList.OVERDUE)
    settle(qtbot, window)


@pytest.mark.parametrize(
    ("name", "table", "told"),
    [
        ("documents", _documents, [FATEMEH, ALI]),
        ("visits", _visits, [ZAHRA, ALI]),
        ("transfers", _transfers, [FATEMEH]),
        ("inquiries", _inquiries, [ALI, ZAHRA]),
    ],
)
def test_the_list_behind_a_count_has_what_was_counted(
    qtbot: QtBot,
    window: MainWindow,
    session: Session,
    name: str,
    table: Callable[[Any], Any],
    told: list[str],
) -> None:
    _narrow(window, qtbot)
    page = show_page(qtbot, window, "first")
    shown = counts(session.ask(my_work, AskMyWork()).waiting)
    [link] = [
        stop
        for count, stop in zip(shown, page.mine.stops()[-len(shown) :], strict=True)
        if count.name == name
    ]
    link.setFocus()
    press_here("Enter")
    settle(qtbot, window)
    rows = table(window.current()).rows
    assert [rows.row_at(place).file_no for place in range(rows.total)] == told
