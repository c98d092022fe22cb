# SPDX-License-Identifier: Apache-2.0
"""The file's time line: kinds chosen by keys, Enter on an entry leads to the part that shows more of it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.clients import national_id
from tests.support.papers import printed
from tests.support.pdf import normal, pdfium
from tests.support.window import dialog_of, open_window, press, press_here, settle, show_page
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.history import HistoryCard, HistoryTab
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.casework.telling import last_event
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterChip
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.inquiry import InquiryBody
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.domain.casework.visit import VisitResult
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.inquiries import SendInquiry, send_inquiry
from welfare_desk.services.casework.reception import (
    About,
    DecideReception,
    Receive,
    decide_reception,
    receive,
)
from welfare_desk.services.casework.requests import AddRequest, add_request
from welfare_desk.services.casework.visits import PlanVisit, RecordVisit, plan_visit, record_visit
from welfare_desk.services.papers import IssueFileSummary, issue_file_summary
from welfare_desk.services.session import Session
from welfare_desk.services.voiding import VoidPaper, void_paper

ALI = "1400-00001"
TODAY = offices.NOON.date()


def history(qtbot: QtBot, window: MainWindow, session: Session) -> FilePage:
    session.do(record_visit, RecordVisit(ALI, TODAY - timedelta(1), VisitResult.MET, "خانم رضایی"))
    session.do(plan_visit, PlanVisit(ALI, TODAY + timedelta(9)))
    session.do(send_inquiry, SendInquiry(ALI, InquiryBody.IMDAD_COMMITTEE, TODAY, "12/3"))
    session.do(add_request, AddRequest(ALI, "ویلچر", TODAY))
    page: FilePage = show_page(qtbot, window, "file", key=ALI)
    page.show_tab("history")
    settle(qtbot, window)
    return page


def card_of(page: FilePage) -> HistoryCard:
    part = page.parts.part("history")
    assert isinstance(part, HistoryTab)
    return part.card


def choose(chip: FilterChip, *kinds: str) -> None:
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chip, Qt.Key.Key_Down)
    menu = chip.findChild(QMenu)
    assert menu is not None
    for action in menu.actions():
        if isinstance(action.data(), Option) and action.data().value in kinds:
            menu.setActiveAction(action)
            QTest.keyClick(menu, Qt.Key.Key_Space)
    menu.close()


def test_kinds_are_chosen_with_keys(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    card = card_of(history(qtbot, window, session))
    choose(card.kind, "visit", "inquiry")
    assert [(entry.title, entry.note) for entry in card.timeline.entries()] == [
        ("Visit planned", "At home — \u2067مریم\u2069"),
        ("Inquiry sent", "Imdad Committee, 12/3 — \u2067مریم\u2069"),
        ("Visited and met", "At home, \u2067خانم رضایی\u2069 — \u2067مریم\u2069"),
    ]


def test_enter_leads_to_the_part_that_shows_more(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    page = history(qtbot, window, session)
    card = card_of(page)
    for kind, part in (("inquiry", "assessments"), ("request", "requests"), ("visit", "visits")):
        page.show_tab("history")
        card.kind.choose((kind,), announce=True)
        card.timeline.setFocus(Qt.FocusReason.TabFocusReason)
        press(card.timeline, "Home")
        press(card.timeline, "Enter")
        settle(qtbot, window)
        assert page.parts.seen() == part


def entry(qtbot: QtBot, window: MainWindow, page: FilePage, kind: str) -> None:
    """Press Enter on the newest entry of a kind."""
    page.show_tab("history")
    settle(qtbot, window)
    card = card_of(page)
    card.kind.choose((kind,), announce=True)
    card.timeline.setFocus(Qt.FocusReason.TabFocusReason)
    press(card.timeline, "Home")
    press(card.timeline, "Enter")
    settle(qtbot, window)


def test_enter_on_what_the_desk_did_opens_its_request(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    fields = {"national_id": national_id(77), "first_name": "زهرا", "last_name": "کیانی‌فر"}
    first = session.do(receive, Receive(fields, TODAY, About(Domain.SOCIAL, "اجاره"))).reception_id
    accept = DecideReception(first, 1, ReceptionState.ACCEPTED, TODAY, reason="x", coverage=Coverage.COVERED)
    file_no = session.do(decide_reception, accept).file_no
    session.do(receive, Receive({"first_name": "دیگری"}, TODAY))
    page: FilePage = show_page(qtbot, window, "file", key=file_no)
    entry(qtbot, window, page, "reception")
    assert window.current_name() == "reception"
    desk: Any = window.page("reception")
    row = desk.tables["receptions"].current_row()
    assert (row.id, row.state, desk.tables["receptions"].rows.total) == (first, ReceptionState.ACCEPTED, 1)


def test_what_is_planned_is_not_what_happened_last(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(plan_visit, PlanVisit(ALI, TODAY + timedelta(9)))
    page: FilePage = show_page(qtbot, window, "file", key=ALI)
    settle(qtbot, window)
    assert page.summary is not None
    assert page.summary.timeline[0].code == "planned"
    (told, _) = last_event(page.summary, session.today())[0]
    assert "Visit planned" not in told


def test_the_first_printing_of_a_paper_is_not_called_a_duplicate(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(issue_file_summary, IssueFileSummary(ALI))
    page: FilePage = show_page(qtbot, window, "file", key=ALI)
    page.show_tab("history")
    settle(qtbot, window)
    card = card_of(page)
    card.kind.choose(("paper",), announce=True)
    press(card.timeline, "Home")
    press(card.timeline, "Enter")
    settle(qtbot, window)
    assert dialog_of(window, Dialog).title.text() == "Print paper \u200e1404/000001\u200e?"
    press_here("Enter")
    settle(qtbot, window, 15000)
    paper = dialog_of(window, PaperDialog)
    assert normal("المثنی") not in normal(pdfium(paper.preview.pdf)[0])
    paper.cancel()
    settle(qtbot, window)


def test_enter_on_a_paper_prints_its_duplicate_once_it_was_asked(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    printed(session, session.do(issue_file_summary, IssueFileSummary(ALI)))
    page: FilePage = show_page(qtbot, window, "file", key=ALI)
    page.show_tab("history")
    settle(qtbot, window)
    card = card_of(page)
    card.kind.choose(("paper",), announce=True)
    for answer in ("Esc", "Enter"):
        card.timeline.setFocus(Qt.FocusReason.TabFocusReason)
        press(card.timeline, "Home")
        press(card.timeline, "Enter")
        settle(qtbot, window)
        asked = dialog_of(window, Dialog)
        assert asked.title.text() == "Print paper \u200e1404/000001\u200e once more?"
        press_here(answer)
        settle(qtbot, window, 15000)
    paper = dialog_of(window, PaperDialog)
    assert normal("المثنی") in normal(pdfium(paper.preview.pdf)[0])
    paper.preview.save_to(tmp_path / "duplicate.pdf")
    paper.cancel()
    settle(qtbot, window)
    titles = [entry.title for entry in card.timeline.entries()]
    assert titles == ["File summary printed again", "File summary issued"]


def test_who_may_not_print_is_told(qtbot: QtBot, session: Session) -> None:
    printed(session, session.do(issue_file_summary, IssueFileSummary(ALI)))
    session.do(add_user, AddUser("زهرا", Role.VIEWER, "چهار واژهٔ بی ربط", own_password=offices.PASSWORD))
    with offices.desk(session.office_dir, user="زهرا") as viewer:
        window = open_window(qtbot, viewer)
        page: FilePage = show_page(qtbot, window, "file", key=ALI)
        page.show_tab("history")
        settle(qtbot, window)
        card = card_of(page)
        card.kind.choose(("paper",), announce=True)
        card.timeline.setFocus(Qt.FocusReason.TabFocusReason)
        press(card.timeline, "Enter")
        said = window.status._toast_words.text()
        assert said == "Printing takes the right to print papers."
        window.let_go()


def test_a_void_paper_is_told_and_its_own_line_prints_it(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    issued = session.do(issue_file_summary, IssueFileSummary(ALI))
    session.do(void_paper, VoidPaper(issued.kind, issued.number, "پاره شد"))
    page = history(qtbot, window, session)
    card = card_of(page)
    choose(card.kind, "paper")
    assert sorted((item.kind, item.code) for item in card._shown) == [
        ("paper", "file_summary"),
        ("undo", "paper"),
    ]
    asked: list[tuple[str, str]] = []
    card.paper_wanted.connect(lambda kind, number: asked.append((kind, number)))
    for place in range(2):
        card.timeline.opened.emit(place)
        for dialog in window.findChildren(Dialog):
            dialog.cancel()
    assert asked == [("file_summary", issued.number)]
