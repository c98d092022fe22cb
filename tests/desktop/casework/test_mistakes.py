# SPDX-License-Identifier: Apache-2.0
"""A clerk takes back at once what was just recorded, or strikes it later, by keys alone and in Persian."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard
from tests.support.window import open_window, show_page
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.letters.part import LettersPart
from welfare_desk.desktop.casework.life.standing import StandingTab
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.file import opened_by_mistake
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.casework.reception import CONDITIONS, ReceptionState
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.services.casework.letters import (
    AskCalls,
    ListLetters,
    RecordCall,
    calls_of,
    list_letters,
    record_call,
)
from welfare_desk.services.casework.living import TransfersOf, transfers_of
from welfare_desk.services.casework.notes import KeepNote, keep_note
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reception import About, Receive, ShowReception, receive, show_reception
from welfare_desk.services.casework.requests import RequestsOf, requests_of
from welfare_desk.services.session import Session

ALI, SAKINEH, NEWCOMER = "1400-00001", "1400-00004", "0023456787"
AT_ONCE = "به‌اشتباه ثبت شده بود؛ همان دم برگردانده شد"


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session, language="fa")
    yield shown
    shown.let_go()


@pytest.fixture
def keys(qtbot: QtBot, window: MainWindow) -> Keyboard:
    return Keyboard(qtbot, SimpleNamespace(window=window))


def part_of(qtbot: QtBot, window: MainWindow, keys: Keyboard, number: str, name: str) -> FilePage:
    page: FilePage = show_page(qtbot, window, "file", key=number)
    page.show_tab(name)
    keys.settle()
    return page


def offered(window: MainWindow, keys: Keyboard, told: str) -> None:
    """The bar tells what was done; Ctrl+Z takes it back."""
    assert window.undo_bar.on_offer()
    assert keys.reads(told), keys.words()
    keys.press("Ctrl+Z")
    assert keys.reads("برگردانده شد")
    assert not window.undo_bar.on_offer()


def why(mistake: Mistake | None) -> str:
    assert mistake is not None
    return mistake.why


def test_a_call_goes_back_and_another_is_struck_later(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    page = part_of(qtbot, window, keys, ALI, "letters")
    keys.press("F8")
    keys.asked("تماس")
    keys.enter("شرح گفت‌وگو", "فردا می‌آید")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    offered(window, keys, "تماس ثبت شد")
    (call,) = session.ask(calls_of, AskCalls(ALI))
    assert why(call.mistake) == AT_ONCE
    session.do(record_call, RecordCall(ALI, Direction.OUT, reached=True, text="پروندهٔ همسایه"))
    keys.settle()
    part = page.parts.part("letters")
    assert isinstance(part, LettersPart)
    part.calls.setFocus()
    keys.press("Home", "Del")
    keys.asked("ثبت اشتباه")
    keys.press("Ctrl+S")
    keys.asked("ثبت اشتباه")  # nothing is struck without a reason
    keys.enter("دلیل", "شمارهٔ اشتباه")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    assert keys.reads("خط خورد")
    said = next(column for column in part.calls.columns if column.name == "text")
    shown = [said.text(part.calls.rows.row_at(place)) for place in range(part.calls.rows.total)]
    assert [text.partition(" — ")[2].strip("\u2067\u2069") for text in shown] == [
        "پروندهٔ همسایه",
        "فردا می‌آید",
    ]
    assert "شمارهٔ اشتباه" in shown[0]
    keys.press("Del")
    keys.nothing_asked()  # what is struck is not struck again


def test_a_letter_goes_back_and_its_number_stays_used(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    show_page(qtbot, window, "letters")
    for place in range(2):
        keys.press("Ctrl+N")
        keys.asked("نامهٔ تازه")
        keys.enter("نوع نامه", "فرستاده")
        keys.enter("فرستنده یا گیرنده", "کمیتهٔ امداد")
        keys.enter("موضوع", "استعلام")
        keys.press("Ctrl+S")
        keys.nothing_asked()
        if not place:
            offered(window, keys, "1404/000001")
    rows = session.ask(list_letters, ListLetters()).rows
    assert [(row.letter_no, row.mistake is None) for row in rows] == [
        ("1404/000002", True), ("1404/000001", False),
    ]  # fmt: skip
    keys.press("Home", "Del")
    keys.asked("ثبت اشتباه")
    keys.enter("دلیل", "دو بار نوشته شد")
    keys.press("Ctrl+S")
    assert [why(row.mistake) for row in session.ask(list_letters, ListLetters()).rows] == [
        "دو بار نوشته شد", AT_ONCE,
    ]  # fmt: skip


def test_a_request_and_its_answer_go_back(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    page = part_of(qtbot, window, keys, ALI, "requests")
    for again in (False, True):
        keys.press("Ins")
        keys.asked("درخواست تازه")
        keys.enter("خدمت", "ویلچر")
        keys.press("Ctrl+S")
        keys.nothing_asked()
        if not again:
            offered(window, keys, "درخواست ثبت شد")
    page.parts.part("requests").leads_to.setFocus()
    keys.press("Home", "Ctrl+R")
    keys.asked("پاسخ به درخواست")
    keys.enter("تصمیم", "رد")
    keys.enter("پاسخ یا دلیل", "سهمیه نیست")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    offered(window, keys, "پاسخ ثبت شد")
    rows = session.ask(requests_of, RequestsOf(ALI))
    assert [(row.state, row.mistake is None) for row in rows] == [
        (RequestState.OPEN, True), (RequestState.REFUSED, False), (RequestState.OPEN, False),
    ]  # fmt: skip


def test_a_question_to_the_office_of_origin_and_its_answer_go_back(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    page = part_of(qtbot, window, keys, SAKINEH, "standing")
    for again in (False, True):
        keys.press("Ins")
        keys.asked("استعلام از ادارهٔ مبدأ")
        keys.enter("آمده از ادارهٔ", "ری")
        keys.press("Ctrl+S")
        keys.nothing_asked()
        if not again:
            offered(window, keys, "استعلام از ادارهٔ مبدأ ثبت شد")
    part = page.parts.part("standing")
    assert isinstance(part, StandingTab)
    part.moves.table.setFocus()
    keys.press("Home", "Ctrl+R")
    keys.asked("پاسخ ادارهٔ دیگر")
    keys.enter("پاسخ", "موافق")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    assert session.ask(show, ShowFile(SAKINEH)).file.coverage is Coverage.COVERED
    offered(window, keys, "پاسخ ثبت شد")
    assert session.ask(show, ShowFile(SAKINEH)).file.coverage is Coverage.APPLICANT
    rows = session.ask(transfers_of, TransfersOf(SAKINEH))
    assert [row.waits for row in rows] == [True, False, False]
    assert [row.mistake is None for row in rows] == [True, False, False]
    keys.press("Del")
    keys.asked("ثبت اشتباه")
    keys.press("Esc")


def waiting(session: Session) -> int:
    """Somebody at the desk who lacks nothing."""
    fields = {"national_id": NEWCOMER, "first_name": "مجتبی", "last_name": "کریمی"}
    about = About(Domain.SOCIAL, "معیشت", CONDITIONS[Domain.SOCIAL])
    return session.do(receive, Receive(fields, session.today(), about)).reception_id


def accept(keys: Keyboard) -> None:
    keys.press("Home", "Enter")
    keys.asked("تصمیم دربارهٔ مراجعه")
    keys.enter("تصمیم", "پذیرش")
    keys.press("Ctrl+S")
    keys.nothing_asked()


def test_an_acceptance_goes_back_and_the_file_is_opened_anew_under_its_number(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    desk = waiting(session)
    show_page(qtbot, window, "reception")
    accept(keys)
    assert window.current_name() == "file"
    number = session.ask(show, ShowFile(NEWCOMER)).file.file_no
    offered(window, keys, "باز شد")
    file = session.ask(show, ShowFile(number))
    assert file.file.coverage is Coverage.CLOSED
    assert keys.reads("به‌اشتباه باز شده")
    shown = session.ask(show_reception, ShowReception(desk))
    assert (shown.state, shown.file_no) == (ReceptionState.RECEIVED, "")
    show_page(qtbot, window, "reception").first_focus().setFocus()
    accept(keys)
    assert session.ask(show, ShowFile(NEWCOMER)).file.file_no == number


def test_a_file_in_which_a_note_stands_is_not_taken_back_and_says_what_to_do(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    show_page(qtbot, window, "files")
    keys.press("Ctrl+N")
    keys.asked("پروندهٔ جدید")
    keys.enter("کد ملی", NEWCOMER)
    keys.enter("نام", "مجتبی")
    keys.enter("نام خانوادگی", "کریمی")
    keys.enter("حوزهٔ تخصصی", "امور اجتماعی")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    number = session.ask(show, ShowFile(NEWCOMER)).file.file_no
    session.do(keep_note, KeepNote(number, "مادر آمد."))  # at another desk
    assert window.undo_bar.on_offer()
    keys.press("Ctrl+Z")
    assert keys.reads("جز تشکیل آن چیزهایی ثبت شده است: یادداشت"), keys.words()
    file = session.ask(show, ShowFile(NEWCOMER))
    assert (file.file.coverage, opened_by_mistake(file.events)) == (Coverage.COVERED, None)


def test_an_opening_is_taken_back_later_from_where_the_file_stands(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    part_of(qtbot, window, keys, SAKINEH, "standing")
    keys.push("برگرداندن آخرین تغییر")
    keys.write("پروندهٔ همسایه است")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    file = session.ask(show, ShowFile(SAKINEH))
    mistake = opened_by_mistake(file.events)
    assert mistake is not None
    assert (file.file.coverage, mistake.reason) == (Coverage.CLOSED, "پروندهٔ همسایه است")
