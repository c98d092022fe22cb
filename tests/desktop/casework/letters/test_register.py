# SPDX-License-Identifier: Apache-2.0
"""The register of letters and the call log in the window."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.keys import wait_for_death
from tests.support.office import PASSWORD
from tests.support.window import (
    dialog_of,
    nameless,
    open_window,
    plain,
    press,
    press_here,
    send_form,
    settle,
    show_page,
    type_into,
)
from welfare_desk.desktop.casework.letters.call import CallDialog
from welfare_desk.desktop.casework.letters.letter import LetterDialog
from welfare_desk.desktop.casework.letters.part import LettersPart
from welfare_desk.desktop.casework.letters.reading import LetterShown
from welfare_desk.desktop.casework.letters.register import LettersPage, period
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.letters import (
    AskCalls,
    EditLetter,
    ListLetters,
    RecordLetter,
    calls_of,
    edit_letter,
    list_letters,
    record_letter,
)
from welfare_desk.services.session import Session

ALI = "1400-00001"
TODAY = date(2025, 10, 22)
IN, OUT = Direction.IN, Direction.OUT


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> LettersPage:
    shown: LettersPage = show_page(qtbot, window, "letters")
    return shown


def letters(session: Session) -> list[tuple[str, str, str, str]]:
    rows = session.ask(list_letters, ListLetters()).rows
    return [(row.letter_no, row.correspondent, row.subject, row.file_no) for row in rows]


def listed(page: LettersPage) -> list[str]:
    return [page.table.rows.row_at(place).letter_no for place in range(page.table.rows.total)]


def test_a_letter_is_entered_by_keyboard(
    qtbot: QtBot, window: MainWindow, page: LettersPage, session: Session
) -> None:
    assert page.empty.isVisible()
    press(window, "Ctrl+N")
    settle(qtbot, window)
    dialog = dialog_of(window, LetterDialog)
    assert dialog.direction.control.hasFocus()
    dialog.save()
    assert dialog.correspondent.error()
    for name, text in (
        ("letter_no", "۱۲/۳۴"),
        ("dated_on", "۳ مهر"),
        ("file_no", "1400/1"),
        ("correspondent", "بانك ملت"),
        ("subject", "پاسخ"),
    ):
        type_into(dialog.form.fields[name].control, text)
    send_form()
    settle(qtbot, window)
    assert letters(session) == [("12/34", "بانک ملت", "پاسخ", ALI)]
    assert listed(page) == ["12/34"]


def test_a_letter_that_is_struck_at_once_is_offered_no_more(
    qtbot: QtBot, window: MainWindow, page: LettersPage, session: Session
) -> None:
    press(window, "Ctrl+N")
    settle(qtbot, window)
    dialog = dialog_of(window, LetterDialog)
    for name, text in (("letter_no", "9/9"), ("correspondent", "بانک ملت"), ("subject", "پاسخ")):
        type_into(dialog.form.fields[name].control, text)
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert window.undo_bar.on_offer()
    press(page, "Del")
    settle(qtbot, window)
    striking = dialog_of(window, MistakeDialog)
    type_into(striking.reason.line, "اشتباه")
    press_here("Ctrl+S")
    settle(qtbot, window)
    (row,) = session.ask(list_letters, ListLetters()).rows
    assert (row.mistake is not None, window.undo_bar.on_offer()) == (True, False)


def test_an_outgoing_letter_without_a_number_gets_the_next_one(
    qtbot: QtBot, window: MainWindow, page: LettersPage, session: Session
) -> None:
    for number in ("1404/000001", "1404/000002"):
        page.add_letter()
        dialog = dialog_of(window, LetterDialog)
        dialog.direction.choice.setFocus()
        press(dialog.direction.choice, "Down")
        dialog.direction.choice.activated.emit(1)
        assert dialog.letter_no.below.text() == "empty: the next number of the office is given"
        type_into(dialog.correspondent.control, "کمیتهٔ امداد")
        type_into(dialog.subject.control, number)
        dialog.save()
        settle(qtbot, window)
    assert listed(page) == ["1404/000002", "1404/000001"]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("letter_no", "", "incoming letter needs"),
        ("file_no", "1400-99999", "No file was found"),
        ("file_no", "x", ""),
    ],
)
def test_what_is_refused_is_told_at_its_field(
    qtbot: QtBot,
    window: MainWindow,
    page: LettersPage,
    session: Session,
    name: str,
    text: str,
    told: str,
) -> None:
    page.add_letter()
    dialog = dialog_of(window, LetterDialog)
    type_into(dialog.letter_no.control, "1")
    type_into(dialog.correspondent.control, "بانک")
    type_into(dialog.subject.control, "موضوع")
    type_into(dialog.form.fields[name].control, text)
    dialog.save()
    settle(qtbot, window)
    assert dialog.isVisible()
    assert dialog.form.fields[name].error()
    assert told in dialog.form.fields[name].error()
    assert letters(session) == []


def test_two_desks_on_one_letter_see_both_versions(
    qtbot: QtBot, window: MainWindow, page: LettersPage, session: Session
) -> None:
    session.do(record_letter, RecordLetter(IN, TODAY, "بانک", "پاسخ", "7"))
    settle(qtbot, window)
    press(page.table, "Enter")
    dialog = dialog_of(window, LetterDialog)
    type_into(dialog.subject.control, "پاسخ من")
    session.do(edit_letter, EditLetter(1, 1, TODAY, "بانک ملی", "پاسخ او", "7"))
    dialog.save()
    settle(qtbot, window)
    assert isinstance(dialog.trouble.banner(), Banner)
    assert dialog.subject.typed() == "پاسخ من"
    assert dialog.subject.below.text() == "Saved meanwhile: پاسخ او"
    assert dialog.correspondent.typed() == "بانک ملی"  # nobody typed over it here
    dialog.save()
    settle(qtbot, window)
    assert letters(session) == [("7", "بانک ملی", "پاسخ من", "")]
    press(page, "Ctrl+Z")
    settle(qtbot, window)
    assert letters(session) == [("7", "بانک ملی", "پاسخ او", "")]


def test_the_register_is_narrowed_and_cleared_by_keyboard(
    qtbot: QtBot, window: MainWindow, page: LettersPage, session: Session
) -> None:
    session.do(record_letter, RecordLetter(IN, date(2025, 9, 1), "بانک", "پاسخ", "7", ALI))
    session.do(record_letter, RecordLetter(OUT, TODAY, "کمیته", "استعلام"))
    settle(qtbot, window)
    page.direction.choose((IN,), announce=True)
    settle(qtbot, window)
    assert listed(page) == ["7"]
    page.period.choose(("month",), announce=True)
    settle(qtbot, window)
    assert page.empty.isVisible()
    press(page, "Esc")
    settle(qtbot, window)
    press(window, "Ctrl+F")
    type_into(page.text, "بانك")
    qtbot.wait(200)
    settle(qtbot, window)
    assert listed(page) == ["7"]
    press(page.text, "Enter")
    settle(qtbot, window)
    assert page.table.hasFocus()
    press(window, "F2")
    settle(qtbot, window)
    assert window.page("file").isVisible()


def test_the_register_is_narrowed_by_days_of_ones_own(
    qtbot: QtBot, window: MainWindow, page: LettersPage, session: Session
) -> None:
    for number, dated_on in (("5", date(2025, 8, 30)), ("7", date(2025, 9, 1)), ("8", date(2025, 9, 2))):
        session.do(record_letter, RecordLetter(IN, dated_on, "بانک", "پاسخ", number, ALI))
    page.period.choose(("year",), announce=True)
    settle(qtbot, window)
    assert listed(page) == ["8", "7", "5"]
    type_into(page.span.since, "1404/6/10")
    press_here("Enter")
    settle(qtbot, window)
    assert (listed(page), page.period.values, page.span.since.text()) == (["8", "7"], (), "1404/06/10")
    type_into(page.span.until, "14040610")
    press_here("Enter")
    settle(qtbot, window)
    assert listed(page) == ["7"]
    type_into(page.span.until, "1404/06/0")
    press_here("Enter")
    settle(qtbot, window)
    assert listed(page) == ["8", "7"]
    type_into(page.span.until, "1404/06/01")
    press_here("Enter")
    settle(qtbot, window)
    assert page.empty.title.text() == "The last day lies before the first"
    press(page, "Esc")
    settle(qtbot, window)
    assert (listed(page), page.span.days()) == (["8", "7", "5"], (None, None))
    type_into(page.span.since, "1404/06/11")
    page.period.choose(("year",), announce=True)
    settle(qtbot, window)
    assert (listed(page), page.span.days()) == (["8", "7", "5"], (None, None))


@pytest.mark.parametrize(
    ("name", "since", "until"),
    [
        ("", None, None),
        ("month", date(2025, 9, 23), None),
        ("last_month", date(2025, 8, 23), date(2025, 9, 22)),
        ("year", date(2025, 3, 21), None),
        ("last_year", date(2024, 3, 20), date(2025, 3, 20)),
    ],
)
def test_periods_are_jalali(name: str, since: date | None, until: date | None) -> None:
    assert period(name, TODAY) == (since, until)


def test_f8_logs_a_call_from_any_part_of_the_file(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    press(window, "F8")
    dialog = dialog_of(window, CallDialog)
    assert dialog.phone.typed() == "09121234567"
    press_here("Enter")
    press_here("Enter")
    press_here("Enter")
    assert dialog.text.note.hasFocus()
    type_into(dialog.text.note, "فردا می‌آید")
    press_here("Ctrl+Enter")
    settle(qtbot, window)
    (call,) = session.ask(calls_of, AskCalls(ALI))
    assert (call.direction, call.reached, call.phone, call.text) == (OUT, True, "09121234567", "فردا می‌آید")
    page.show_tab("letters")
    settle(qtbot, window)
    part = page.parts.part("letters")
    assert isinstance(part, LettersPart)
    assert (part.calls.rows.total, part.letters.rows.total) == (1, 0)
    assert nameless(part) == []


def test_a_bad_telephone_number_is_told(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    show_page(qtbot, window, "file", key=ALI)
    press(window, "F8")
    dialog = dialog_of(window, CallDialog)
    dialog.save()
    assert dialog.text.error() == "This must be filled in"
    dialog.reached.choice.choose(False)
    dialog.reached.changed.emit()
    assert dialog.text.error() == ""
    type_into(dialog.phone.control, "12")
    dialog.save()
    settle(qtbot, window)
    assert dialog.phone.error()
    assert session.ask(calls_of, AskCalls(ALI)) == ()


def test_a_letter_of_the_file_is_entered_with_its_number_set(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    page.show_tab("letters")
    settle(qtbot, window)
    part = page.parts.part("letters")
    part.add_letter()
    dialog = dialog_of(window, LetterDialog)
    assert dialog.file_no.typed() == ALI
    for name, text in (("letter_no", "5"), ("correspondent", "بانک"), ("subject", "پاسخ")):
        type_into(dialog.form.fields[name].control, text)
    dialog.save()
    settle(qtbot, window)
    assert letters(session) == [("5", "بانک", "پاسخ", ALI)]
    assert part.letters.rows.total == 1


def test_who_may_only_look_reads_a_letter(qtbot: QtBot, session: Session) -> None:
    session.do(record_letter, RecordLetter(OUT, TODAY, "بهداری", "بیمه", "12", ALI))
    session.do(add_user, AddUser("بینا", Role.VIEWER, "چهار چنار کنار رود", own_password=PASSWORD))
    with offices.desk(session.office_dir, user="بینا") as viewer:
        window = open_window(qtbot, viewer)
        page = show_page(qtbot, window, "letters")
        page.table.setFocus()
        press_here("Enter")
        shown = dialog_of(window, LetterShown)
        told = [plain(label.text()) for label in shown.values.values()]
        made = ["Sent letter", "12", "1404/07/30", "بهداری", "بیمه", f"علی اکبری · {ALI}", offices.ADMIN]
        assert told == made
        press_here("Ctrl+S")
        wait_for_death(qtbot, shown)
        window.let_go()
