# SPDX-License-Identifier: Apache-2.0
"""A clerk's day by keyboard alone: somebody comes, a file is opened, worked on, printed and closed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard
from tests.support.media import png
from tests.support.office import CHEAP, clock
from tests.support.people import peopled_office
from welfare_desk import assembly
from welfare_desk.desktop.app import Desktop, dress
from welfare_desk.domain.access import Role
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.settings import Settings

CLERK, FIRST_PASSWORD, OWN_PASSWORD, PIN = "نرگس", "هفت انار سرخ شیرین", "چهار پنجره رو به باغ", "480261"
CHILD_ID, MOTHER_ID = "0023456787", "0034567895"
SHEBA = "IR820540102680020817909002"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An office with four files and a new case clerk, who has never signed in."""
    with peopled_office(tmp_path) as session:
        session.do(add_user, AddUser(CLERK, Role.CASE_CLERK, FIRST_PASSWORD))
    return tmp_path / "office"


@pytest.fixture
def desk(qapp: QApplication, place: Path) -> Iterator[Desktop]:
    settings = Settings(theme="light", language="en")
    dress(settings)
    ways = assembly.doors(place, clock)
    opened = partial(assembly.open_office, clock=clock, kdf=CHEAP)
    desktop = Desktop(ways._replace(open_office=opened), settings)
    desktop.start()
    yield desktop
    desktop.close_office()
    desktop.window.close()
    desktop.window.deleteLater()


@pytest.fixture
def keys(qtbot: QtBot, desk: Desktop) -> Keyboard:
    return Keyboard(qtbot, desk)


def test_a_clerks_day(keys: Keyboard, desk: Desktop, place: Path, tmp_path: Path) -> None:
    sign_in(keys, desk)
    choose_a_pin(keys)
    somebody_comes(keys)
    open_the_file(keys, desk)
    add_the_mother(keys)
    cover_the_file(keys)
    write_a_note_and_a_task(keys)
    scan = tmp_path / "scan.png"
    scan.write_bytes(png())
    take_a_document(keys, scan)
    visit_them(keys, desk)
    write_a_letter(keys)
    refer_and_inquire(keys, desk)
    hold_a_session(keys, desk)
    finish_the_tasks(keys)
    print_the_summary(keys, desk)
    close_the_file(keys)
    hide_the_screen_and_leave(keys, desk)


def sign_in(keys: Keyboard, desk: Desktop) -> None:
    """The first password is good for nothing but its replacement."""
    keys.settle()
    keys.walk_to("User name")
    keys.choose(CLERK)
    keys.enter("Password", FIRST_PASSWORD)
    keys.press("Enter")
    keys.wait_for(lambda: keys.dialogs() != [])
    keys.asked("Your new password")
    keys.fill(New_password=OWN_PASSWORD)
    keys.press("Enter")
    keys.write(OWN_PASSWORD)
    keys.press("Enter")
    keys.wait_for(lambda: desk.session is not None)
    keys.settle()


def choose_a_pin(keys: Keyboard) -> None:
    keys.command("Go to My account")
    keys.enter("New PIN", PIN)
    keys.press("Enter")
    keys.write(PIN)
    keys.press("Enter")
    keys.write(OWN_PASSWORD)
    keys.press("Enter")
    assert keys.reads("The PIN is kept"), keys.words()


def somebody_comes(keys: Keyboard) -> None:
    """Misheard, the name is nearly that of a man the office knows; heard again, it is a child."""
    keys.press("Alt+3", "Ctrl+N")
    keys.asked("Somebody at the desk")
    keys.fill(Given_name="علی", Family_name="اکبری", **{"Father's name": "حسین"}, Date_of_birth="1350/4/13")
    keys.wait_for(lambda: keys.reads("Perhaps the office knows this person"))
    keys.enter("Given name", "مجتبی")
    keys.enter("Date of birth", "1395/2/10")
    keys.wait_for(lambda: not keys.reads("Perhaps the office knows this person"))
    keys.fill(
        National_ID=CHILD_ID, Sex="Male", Specialised_field="Rehabilitation", Helped_already_by="Nobody",
        Neighbourhood="زرافشان", What_is_needed="ویلچر",
    )  # fmt: skip
    for condition in ("Iranian or permitted", "Need confirmed", "Lives in this county"):
        keys.tick(condition)
    keys.press("Ctrl+S")
    keys.nothing_asked()


def open_the_file(keys: Keyboard, desk: Desktop) -> None:
    keys.press("Enter")
    keys.asked("Decide on the request")
    keys.fill(Decision="Accept and open a file", The_file_opens_as="Applicant")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    assert desk.window.current_name() == "file"


def add_the_mother(keys: Keyboard) -> None:
    """She lives with the child, acts for him, and the account is hers."""
    keys.command("Next part of the file")
    keys.press("Ctrl+Tab", "Ins")
    keys.asked("Add a member")
    keys.fill(
        Given_name="زهره",
        Family_name="کریمی",
        National_ID=MOTHER_ID,
        Date_of_birth="1369/5/1",
        Sex="Female",
        Kinship="Mother",
        Member_since="1395/2/10",
    )
    keys.press("Ctrl+S")
    keys.nothing_asked()
    keys.push("More acts")
    keys.pick("Guardian")
    keys.asked("Guardian of")
    keys.fill(Guardian="زهره", By_what_right="Appointed", Number_of_the_deed="1404/218")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    keys.press("Ctrl+Shift+Tab")
    keys.enter("SHEBA", SHEBA)
    keys.enter("Owner of the SHEBA", "زهره")
    keys.press("Ctrl+S")


def cover_the_file(keys: Keyboard) -> None:
    keys.press("F6")
    keys.asked("Record coverage")
    keys.fill(New_state="Covered", Letter_no="1404/55")
    keys.press("Ctrl+S")
    keys.nothing_asked()


def write_a_note_and_a_task(keys: Keyboard) -> None:
    """The first stock phrase of the office is made, and put in."""
    keys.press("F7")
    keys.write("مادر آمد.")
    keys.press("F9")
    keys.asked("Stock phrases")
    keys.enter("New phrase", "مدارک کامل است.")
    keys.press("Enter")
    keys.walk_to("Stock phrases")
    keys.press("Enter")
    keys.nothing_asked()
    keys.press("Ctrl+Enter")
    keys.press("Ctrl+T")
    keys.asked("New task")
    keys.write("پیگیری ویلچر")
    keys.press("Enter", "Enter", "Enter")
    keys.nothing_asked()


def take_a_document(keys: Keyboard, scan: Path) -> None:
    """Copied in the folder, pasted on the file."""
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(scan))])
    QApplication.clipboard().setMimeData(held)
    keys.press("Ctrl+Shift+Tab")
    keys.press("Ctrl+V")
    keys.asked("Add documents")
    keys.fill(Kind="Birth")
    keys.press("Enter", "Enter", "Enter", "Enter")
    keys.nothing_asked()


def turn_to(keys: Keyboard, desk: Desktop, part: str) -> None:
    """Ctrl+Tab until this part of the file is seen."""
    for _ in range(12):
        if desk.window.current().parts.seen() == part:
            return
        keys.press("Ctrl+Tab")
    raise AssertionError(part)


def visit_them(keys: Keyboard, desk: Desktop) -> None:
    """Planned for today, and made."""
    turn_to(keys, desk, "visits")
    keys.push("Plan a visit")
    keys.asked("Plan a visit")
    keys.fill(Day_of_the_visit="امروز", Visitor="نرگس کاظمی")
    keys.press("Enter")
    keys.nothing_asked()
    keys.walk_to("Visits of the file")
    keys.press("Enter")
    keys.asked("Record a visit")
    keys.fill(Result="Met", Report="ویلچر لازم است.")
    keys.push("Record")
    keys.nothing_asked()


def write_a_letter(keys: Keyboard) -> None:
    keys.command("New letter about this file")
    keys.asked("New letter")
    keys.fill(Direction="Sent", From_or_to="اداره بیمه سلامت", Subject="معرفی")
    keys.press("Enter")
    keys.nothing_asked()


def refer_and_inquire(keys: Keyboard, desk: Desktop) -> None:
    turn_to(keys, desk, "assessments")
    keys.press("Ins")
    keys.asked("Refer to the commission")
    keys.fill(Complaint="ناتوانی در راه رفتن")
    keys.press("Enter")
    keys.nothing_asked()
    keys.push("Inquiry sent")
    keys.asked("Inquiry sent")
    keys.fill(Body_asked="Imdad", Letter_no="1404/300")
    keys.press("Enter", "Enter")
    keys.nothing_asked()
    keys.walk_to("Inquiries")
    keys.press("Enter")
    keys.asked("Answer of the body")
    keys.fill(Answer="Not supported", Answered_by="آقای رضوی")
    keys.push("Record")
    keys.nothing_asked()


def hold_a_session(keys: Keyboard, desk: Desktop) -> None:
    keys.press("Alt+4", "Ctrl+N")
    keys.asked("New session")
    keys.fill(Number="1404-7", Place="اداره")
    for place, name in enumerate(("دکتر نوری", "دکتر صادقی", "خانم بهرامی"), 1):
        keys.enter(f"Member {place}", name)
    keys.push("Record")
    keys.nothing_asked()
    keys.press("Enter")
    assert desk.window.current_name() == "session"
    keys.press("Ins")
    keys.asked("Who comes to session")
    keys.press("Space", "Enter")
    keys.nothing_asked()
    keys.press("Enter")
    keys.asked("Vote of the commission")
    keys.fill(Type="Physical", Severity="Severe")
    keys.push("Record")
    keys.nothing_asked()
    keys.press("F8")
    keys.asked("Close session")
    keys.push("Close")
    keys.nothing_asked()


def finish_the_tasks(keys: Keyboard) -> None:
    keys.press("Alt+1")
    keys.push("Done: پیگیری ویلچر")


def print_the_summary(keys: Keyboard, desk: Desktop) -> None:
    keys.command("مجتبی")
    keys.press("Ctrl+P")
    keys.asked("File summary")
    keys.press("Esc")
    keys.nothing_asked()


def close_the_file(keys: Keyboard) -> None:
    """Discharged by mistake, which is undone; then closed."""
    keys.press("F6")
    keys.fill(New_state="Discharged", Reason="اشتباه")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    keys.command("Undo the last change")
    keys.fill(Reason="پرونده دیگری بود")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    keys.press("F6")
    keys.fill(New_state="Closed", Reason="مهاجرت به خارج")
    keys.press("Ctrl+S")
    keys.nothing_asked()


def hide_the_screen_and_leave(keys: Keyboard, desk: Desktop) -> None:
    keys.press("F12")
    keys.walk_to("PIN of six digits")
    keys.write(PIN)
    keys.settle()
    keys.command("Sign out")
    keys.wait_for(lambda: desk.session is None)
