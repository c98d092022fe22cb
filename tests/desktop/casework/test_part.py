# SPDX-License-Identifier: Apache-2.0
"""Every act of a file's parts by a key of its own, and by Tab and Space for whoever knows no key."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.commission import TODAY
from tests.support.window import open_window, press, press_here, settle, show_page
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.parts import PARTS
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage, GuardianKind, Kinship
from welfare_desk.domain.casework.inquiry import InquiryBody
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.commission import Refer, refer
from welfare_desk.services.casework.inquiries import SendInquiry, send_inquiry
from welfare_desk.services.casework.letters import RecordLetter, record_letter
from welfare_desk.services.casework.living import AskOrigin, ask_origin
from welfare_desk.services.casework.membership import AddMember, SetGuardian, add_member, set_guardian
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.requests import AddRequest, add_request
from welfare_desk.services.casework.visits import PlanVisit, plan_visit
from welfare_desk.services.session import Session

ALI, APPLICANT = "1400-00001", "1400-00004"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    wife = {"first_name": "زهرا", "last_name": "کریمی", "sex": "female", "birth_date": "1355/01/01"}
    opened.do(add_member, AddMember(ALI, 1, Kinship.SPOUSE, fields=wife))
    members = opened.ask(show, ShowFile(ALI)).household.members
    head, other = (member.person.id for member in members)
    opened.do(set_guardian, SetGuardian(ALI, head, GuardianKind.APPOINTED, TODAY, "12", other))
    opened.do(refer, Refer(ALI))
    opened.do(send_inquiry, SendInquiry(ALI, InquiryBody.IMDAD_COMMITTEE, TODAY))
    opened.do(plan_visit, PlanVisit(ALI, TODAY + timedelta(3)))
    opened.do(add_request, AddRequest(ALI, "ویلچر", TODAY))
    opened.do(record_letter, RecordLetter(Direction.IN, TODAY, "فرمانداری", "معرفی", "۷", ALI))
    opened.do(ask_origin, AskOrigin(APPLICANT, "بهزیستی ری", TODAY))
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


def shown_part(qtbot: QtBot, window: MainWindow, name: str, file_no: str = ALI) -> FilePage:
    show_page(qtbot, window, "files")
    page: FilePage = show_page(qtbot, window, "file", key=file_no)
    page.show_tab(name)
    settle(qtbot, window)
    return page


def answer_to(qtbot: QtBot, window: MainWindow, page: FilePage, keys: str) -> str:
    """The title of the question that the keys open from the tabs, which is then closed again."""
    page.header.tabs.setFocus()
    press_here(keys)
    settle(qtbot, window)
    (dialog,) = [one for one in window.findChildren(Dialog) if one.isVisible()]
    title = dialog.title.text()
    press(dialog, "Esc")
    settle(qtbot, window)
    return title


QUESTIONS = {
    "household": {
        "Ins": "Add a member",
        "F2": "Correct علی اکبری",
        "Del": "\u2067علی اکبری\u2069 leaves the household",
        "Ctrl+M": "Change the head of the household",
        "Ctrl+U": "Guardian of \u2067علی اکبری\u2069",
        "Ctrl+Shift+U": "End the guardianship",
        "Ctrl+Shift+J": "Part the household in two",
        "Ctrl+J": "Join another household to this one",
        "Ctrl+Shift+Z": "Take back the last change of the household",
        "Ctrl+Shift+P": "Household sheet \u200e1404/000001\u200e",
    },
    "reasons": {
        "Ins": "Add a disability",
        "F2": "Correct the disability",
        "Del": "It holds no more",
        "Shift+Ins": "Add a social category",
    },
    "assessments": {
        "Ins": "Refer to the commission",
        "Shift+Ins": "Inquiry sent",
        "Ctrl+R": "Answer of the body",
        "Ctrl+M": "Referral letter",
        "Ctrl+Shift+P": "Commission referral \u200e1404/000001\u200e",
    },
    "letters": {"Ins": "New letter", "F2": "Letter", "F8": "Call"},
    "visits": {
        "Ctrl+R": "Record a visit",
        "F2": "Another day for the visit",
        "Del": "Give the visit up",
        "Ctrl+Shift+P": "Visit form of \u200e1400-00001\u200e",
        "Ctrl+M": "Centre of the file",
    },
    "requests": {"Ins": "New request", "Ctrl+R": "Answer to the request"},
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_each_key_asks_its_own_question(qtbot: QtBot, window: MainWindow, name: str) -> None:
    page = shown_part(qtbot, window, name)
    found = {keys: answer_to(qtbot, window, page, keys) for keys in QUESTIONS[name]}
    assert found == QUESTIONS[name]


def test_coverage_is_recorded_and_taken_back(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session.do(record_coverage, RecordCoverage(ALI, Coverage.RECOVERED, TODAY, "بهبود", "۱۲"))
    page = shown_part(qtbot, window, "standing")
    found = {keys: answer_to(qtbot, window, page, keys) for keys in ("F6", "Shift+F6")}
    assert found == {"F6": "Record coverage", "Shift+F6": "Undo the last change of coverage"}


def test_an_applicant_from_elsewhere(qtbot: QtBot, window: MainWindow) -> None:
    page = shown_part(qtbot, window, "standing", APPLICANT)
    found = {keys: answer_to(qtbot, window, page, keys) for keys in ("Ins", "Ctrl+R")}
    assert found == {"Ins": "Ask the office of origin", "Ctrl+R": "Answer of the other office"}
    page.show_tab("visits")
    settle(qtbot, window)
    assert answer_to(qtbot, window, page, "Ins") == "Plan a visit"


def test_kinship_is_of_whoever_is_not_the_head(qtbot: QtBot, window: MainWindow) -> None:
    page = shown_part(qtbot, window, "household")
    members = page.parts.part("household").findChild(Table)
    assert members is not None
    members.setFocus()
    press_here("End")
    press_here("Ctrl+R")
    settle(qtbot, window)
    (dialog,) = [one for one in window.findChildren(Dialog) if one.isVisible()]
    assert dialog.title.text() == "Change kinship"
    press(dialog, "Esc")


def test_the_menu_of_rarer_acts_opens_by_key_and_shows_theirs(qtbot: QtBot, window: MainWindow) -> None:
    page = shown_part(qtbot, window, "household")
    page.header.tabs.setFocus()
    press_here("F10")
    (menu,) = [one for one in window.findChildren(QMenu) if one.isVisible()]
    assert [(act.shortcut().toString(), act.isEnabled()) for act in menu.actions()] == [
        ("Ctrl+R", False),  # of the head
        ("Ctrl+M", True),
        ("Ctrl+U", True),
        ("Ctrl+Shift+U", True),
        ("Ctrl+Shift+J", True),
        ("Ctrl+J", True),
        ("Ctrl+Shift+Z", True),
    ]
    menu.close()


def test_keys_of_a_part_are_silent_on_another(qtbot: QtBot, window: MainWindow) -> None:
    page = shown_part(qtbot, window, "household")
    page.show_tab("history")
    settle(qtbot, window)
    for keys in ("Ins", "Ctrl+U", "Del", "F2"):
        press(page.header.tabs, keys)
        settle(qtbot, window)
    assert [one for one in window.findChildren(Dialog) if one.isVisible()] == []


@pytest.mark.parametrize("name", [spec.name for spec in PARTS])
def test_tab_reaches_every_act_of_a_part(qtbot: QtBot, window: MainWindow, name: str) -> None:
    page = shown_part(qtbot, window, name)
    part = page.parts.part(name)
    wanted = {
        one
        for one in part.findChildren(Button)
        if one.isVisible() and one.isEnabled() and one.focusPolicy().value
    }
    page.header.tabs.setFocus()
    reached = set()
    for _ in range(120):
        press_here("Tab")
        reached.add(QApplication.focusWidget())
    assert {one.accessibleName() for one in wanted - reached} == set()
