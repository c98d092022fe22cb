# SPDX-License-Identifier: Apache-2.0
"""The chapters of a clerk's day, played by keyboard alone; what stands at its end is told by the story."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication

from tests.support.keyboard import Keyboard
from welfare_desk.desktop.app import Desktop
from welfare_desk.desktop.casework.papers import PaperDialog

CLERK, FIRST_PASSWORD, OWN_PASSWORD, PIN = "نرگس", "هفت انار سرخ شیرین", "چهار پنجره رو به باغ", "480261"
CHILD_ID, MOTHER_ID = "0023456787", "0034567895"
SHEBA = "IR820540102680020817909002"
TASK = "پیگیری ویلچر"


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
    keys.press("Enter", "Enter")
    keys.wait_for(lambda: desk.session is not None)
    keys.settle()


def choose_a_pin(keys: Keyboard) -> None:
    keys.command("Go to My account")
    keys.enter("New PIN", PIN)
    keys.press("Enter")
    keys.write(PIN)
    keys.press("Enter")
    keys.write(OWN_PASSWORD)
    keys.press("Enter", "Enter")
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


WHY = "دو شرط مانده با گواهی پزشک روشن می‌شود"
"""Why the applicant is accepted although two conditions are not met yet."""


def open_the_file(keys: Keyboard, desk: Desktop) -> None:
    keys.press("Enter")
    keys.asked("Decide on the request")
    keys.fill(Decision="Accept and open a file", The_file_opens_as="Applicant", Reason=WHY)
    keys.press("Ctrl+S")
    keys.nothing_asked()
    assert desk.window.current_name() == "file"


def add_the_mother(keys: Keyboard, desk: Desktop) -> None:
    """She lives with the child, acts for him, and the account is hers."""
    turn_to(keys, desk, "household")
    keys.press("Ins")
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
    keys.walk_to("Members of the household")
    keys.press("Home")  # the mother was just added, and has the cursor
    keys.push("More acts")
    keys.pick("Guardian")
    keys.asked("Guardian of")
    keys.fill(Guardian="زهره", By_what_right="Appointed", Number_of_the_deed="1404/218")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    turn_to(keys, desk, "details", back=True)
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
    keys.press("Enter", "Enter")
    keys.walk_to("Stock phrases")
    keys.press("Enter")
    keys.nothing_asked()
    keys.press("Ctrl+Enter")
    keys.press("Ctrl+T")
    keys.asked("New task")
    keys.write(TASK)
    keys.press("Enter", "Enter", "Enter", "Enter")
    keys.nothing_asked()


def take_a_document(keys: Keyboard, desk: Desktop, scan: Path) -> None:
    """Copied in the folder, pasted on the file."""
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(scan))])
    QApplication.clipboard().setMimeData(held)
    turn_to(keys, desk, "documents", back=True)
    keys.press("Ctrl+V")
    keys.asked("Add documents")
    keys.fill(Kind="Birth")
    keys.press("Enter", "Enter", "Enter", "Enter", "Enter")
    keys.nothing_asked()


def visit_them(keys: Keyboard, desk: Desktop) -> None:
    """Planned for today, and made."""
    turn_to(keys, desk, "visits")
    keys.push("Plan a visit")
    keys.asked("Plan a visit")
    keys.fill(Day_of_the_visit="امروز", Visitor="نرگس کاظمی")
    keys.press("Enter", "Enter")
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
    keys.press("Enter", "Enter")
    keys.nothing_asked()


def refer_and_inquire(keys: Keyboard, desk: Desktop) -> None:
    turn_to(keys, desk, "assessments")
    keys.press("Ins")
    keys.asked("Refer to the commission")
    keys.fill(Complaint="ناتوانی در راه رفتن")
    keys.press("Enter", "Enter")
    keys.nothing_asked()
    keys.push("Inquiry sent")
    keys.asked("Inquiry sent")
    keys.fill(Body_asked="Imdad", Letter_no="1404/300")
    keys.press("Enter", "Enter", "Enter")
    keys.nothing_asked()
    keys.walk_to("Inquiries")
    keys.press("Enter")
    keys.asked("Answer of the body")
    keys.fill(Answer="Not supported", Answered_by="آقای رضوی")
    keys.push("Record")
    keys.nothing_asked()


def hold_a_session(keys: Keyboard, desk: Desktop) -> None:
    keys.command("Go to Commission and inquiries")
    keys.press("Ctrl+N")
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
    """Done too soon, which Ctrl+Z takes back within its ten seconds; then done."""
    keys.press("Alt+1")
    keys.push(f"Done: {TASK}")
    assert keys.reads(f"Task done: {TASK}")
    keys.press("Ctrl+Z")
    keys.push(f"Done: {TASK}")


def print_the_summary(keys: Keyboard) -> bytes:
    """Ctrl+K finds the file by a part of the name, Ctrl+P issues its paper and shows it."""
    keys.command("مجتبی")
    keys.press("Ctrl+P")
    keys.asked("File summary")
    pdf: bytes = keys.one(PaperDialog).preview.pdf
    keys.press("Esc")
    keys.nothing_asked()
    return pdf


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


def turn_to(keys: Keyboard, desk: Desktop, part: str, *, back: bool = False) -> None:
    """Ctrl+Tab, or with Shift, until this part of the file is seen."""
    passed: list[Any] = []
    while part not in passed:
        passed.append(desk.window.current().parts.seen())
        assert len(passed) < 13, passed
        if passed[-1] != part:
            keys.press("Ctrl+Shift+Tab" if back else "Ctrl+Tab")
