# SPDX-License-Identifier: Apache-2.0
"""A clerk's second day, in Persian and by keyboard alone: who calls, comes, moves, returns and dies."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support import second_day, second_office
from tests.support.clerk import CLERK, FIRST_PASSWORD
from tests.support.keyboard import Keyboard
from tests.support.media import png
from tests.support.office import ADMIN, CHEAP, PASSWORD, clock
from tests.support.pdf import READERS, normal
from tests.support.people import peopled_office
from tests.support.second_day import ADDRESSED_TO, PURPOSE
from tests.support.second_office import ALI, DOUBLE, FATEMEH, MOVER, RETURNER, SAKINEH, ZAHRA
from welfare_desk import assembly
from welfare_desk.cli import main
from welfare_desk.desktop.access.signin import SignInWindow
from welfare_desk.desktop.app import Desktop, dress
from welfare_desk.domain.access import Role
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.casework.codes import Coverage, Kinship, Leaving
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.domain.casework.transfer import TransferAnswer, TransferDirection
from welfare_desk.domain.text import latin_digits
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.attachments.looking import ListDocuments, list_documents
from welfare_desk.services.casework.letters import AskCalls, ListLetters, calls_of, list_letters
from welfare_desk.services.casework.living import TransfersOf, transfers_of
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reception import ShowReception, show_reception
from welfare_desk.services.casework.tasks import AskTasks, tasks_of
from welfare_desk.services.matching.facts import FindDoubles, ListMerges
from welfare_desk.services.matching.questions import find_doubles, list_merges
from welfare_desk.services.session import Session
from welfare_desk.settings import Settings

TODAY = from_jalali(1404, 7, 30)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    with peopled_office(tmp_path) as session:
        second_office.fill(session)
        session.do(add_user, AddUser(CLERK, Role.CASE_CLERK, FIRST_PASSWORD, own_password=PASSWORD))
    return tmp_path / "office"


@pytest.fixture
def desk(qapp: QApplication, place: Path) -> Iterator[Desktop]:
    settings = Settings(theme="light", language="fa")
    dress(settings)
    ways = assembly.doors(place, clock)
    opened = partial(assembly.open_office, clock=clock, kdf=CHEAP)
    desktop = Desktop(ways._replace(open_office=opened), settings)
    desktop.start()
    yield desktop
    desktop.close_office()
    desktop.window.close()
    desktop.window.deleteLater()
    qapp.clipboard().clear()


def test_a_clerks_second_day_in_persian_by_keyboard_alone(
    qtbot: QtBot, desk: Desktop, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = Keyboard(qtbot, desk)
    scan = tmp_path / "scan.png"
    scan.write_bytes(png())
    second_day.sign_in(keys, desk)
    second_day.somebody_calls(keys)
    receipt = second_day.take_documents(keys, desk, scan)
    second_day.refuse_somebody(keys)
    second_day.send_somebody_on(keys)
    second_day.help_without_a_file(keys)
    second_day.judge_the_doubles(keys, desk)
    second_day.merge_the_double(keys, desk)
    second_day.somebody_moves_away(keys, desk)
    second_day.somebody_comes_from_elsewhere(keys, desk)
    second_day.open_a_file_again(keys)
    told = second_day.somebody_dies(keys)
    second_day.settle_the_household(keys, desk)
    certificate = second_day.certify(keys)
    envelope = second_day.write_a_letter(keys)
    second_day.hide_the_screen_and_leave(keys, desk)
    assert isinstance(desk.window, SignInWindow)
    with assembly.open_office(place, ADMIN, PASSWORD, clock=clock, kdf=CHEAP) as session:
        the_call_and_the_documents_stand(session)
        the_desk_stands(session)
        the_doubles_stand(session)
        the_lives_of_the_files_stand(session)
        the_household_stands(session, told)
        the_letter_stands(session)
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", PASSWORD)
    assert main(["check", "--office", str(place), "--as", ADMIN]) == 0
    reads(receipt, "1404/000001", "رضا میرزایی", "شناسنامه: شناسنامهٔ پسر", "روی هم 2 برگ", "نرگس")
    reads(certificate, ADDRESSED_TO, PURPOSE, "زهرا نوری‌زاده", "8856815311", "1345/01/21", "1404/12/29")
    reads(envelope, "زهرا نوری‌زاده", "زرافشان، خیابان کاشانی، پلاک 12", "3314867521")


def the_call_and_the_documents_stand(session: Session) -> None:
    (call,) = session.ask(calls_of, AskCalls(FATEMEH))
    logged = (call.direction, call.reached, call.phone, call.text, call.recorded_by)
    assert logged == (Direction.IN, True, "09351234567", second_day.CALLED, CLERK)
    tasks = session.ask(tasks_of, AskTasks(FATEMEH))
    assert [(one.text, one.due_on, one.for_user, one.done_on) for one in tasks] == [
        (second_day.TASK, TODAY + timedelta(days=1), CLERK, None)
    ]
    documents = session.ask(list_documents, ListDocuments(FATEMEH)).documents
    assert [(one.kind, one.title, one.size) for one in documents] == [
        (DocumentKind.BIRTH_CERTIFICATE, "شناسنامهٔ پسر", len(png()))
    ]


def the_letter_stands(session: Session) -> None:
    letters = session.ask(list_letters, ListLetters()).rows
    sent = [(one.direction, one.letter_no, one.subject, one.file_no) for one in letters]
    assert sent == [(Direction.OUT, "1404/000001", second_day.SUBJECT, ZAHRA)]


def the_desk_stands(session: Session) -> None:
    """Nobody of the three has a file; why, where to, and with what is kept."""
    asked = [session.ask(show_reception, ShowReception(number)) for number in (1, 2, 3)]
    stands = [(one.name, one.state, one.reason, one.body, one.letter_no, one.given) for one in asked]
    assert stands == [
        ("کامران صالحی", ReceptionState.REFUSED, second_day.REFUSED_FOR, "", "", ""),
        ("پروین حیدری", ReceptionState.SENT_ELSEWHERE, "", second_day.BODY, "1404/87", ""),
        ("صغری بیات", ReceptionState.LIGHT, "", "", "", second_day.GIVEN),
    ]
    assert [(one.file_no, one.decided_on) for one in asked] == [("", TODAY)] * 3


def the_doubles_stand(session: Session) -> None:
    """The cousins are not proposed again; of two merges the first was taken back."""
    assert session.ask(find_doubles, FindDoubles()).pairs == ()
    merges = session.ask(list_merges, ListMerges()).merges
    found = [(one.file_no, one.gone_key, one.undone_at is not None) for one in merges]
    assert found == [(ZAHRA, DOUBLE, False), (DOUBLE, ZAHRA, True)]
    kept = session.ask(show, ShowFile(DOUBLE))
    person, household = kept.person, kept.household
    assert (kept.file.file_no, person.national_id, person.birth_date, person.mobile) == (
        ZAHRA, "8856815311", from_jalali(1345, 1, 21), "09129876543"
    )  # fmt: skip
    assert (household.address, household.postal_code) == ("زرافشان، خیابان کاشانی، پلاک ۱۲", "3314867521")


def the_lives_of_the_files_stand(session: Session) -> None:
    """By file: every state with its reason and letter; then the moves with their answers."""
    lives = {
        file_no: [
            (one.to_state, one.reason, one.letter_no) for one in session.ask(show, ShowFile(file_no)).events
        ]
        for file_no in (ALI, MOVER, SAKINEH, RETURNER)
    }
    covered = (Coverage.COVERED, "", "")
    assert lives == {
        ALI: [covered, (Coverage.DECEASED, "", "")],
        MOVER: [covered, (Coverage.TRANSFERRED, "", "1404/88")],
        SAKINEH: [(Coverage.APPLICANT, "", ""), (Coverage.COVERED, "", "ر/44")],
        RETURNER: [
            covered, (Coverage.DISCHARGED, "توانمند شد", ""), (Coverage.COVERED, second_day.RETURNED_FOR, "")
        ],
    }  # fmt: skip
    moves = [one for file_no in (MOVER, SAKINEH) for one in session.ask(transfers_of, TransfersOf(file_no))]
    answered = [
        (one.direction, one.other_office, one.letter_no, one.answer, one.answer_letter_no) for one in moves
    ]
    assert answered == [
        (TransferDirection.OUT, "کرج", "1404/88", TransferAnswer.AGREED, "ک/9"),
        (TransferDirection.IN, "ری", "1404/89", TransferAnswer.AGREED, "ر/44"),
    ]


def the_household_stands(session: Session, told: list[str]) -> None:
    """The window said beforehand what the death leaves open; the widow has taken it up."""
    assert told == [
        "علی اکبری سرپرست خانوار است؛ پس از ثبت، سرپرست دیگری تعیین کنید.",
        "علی اکبری ولی یا قیم امیر اکبری است؛ پس از ثبت، قیم دیگری تعیین کنید.",
        "وضعیت پوشش ثبت شد. هنوز باز است: بازدید برنامه‌ریزی‌شده: 1",
    ]
    summary = session.ask(show, ShowFile(ALI))
    members = summary.household.members
    guards = [(one.guardian.name, one.guardian.deed_no) for one in members if one.guardian]
    assert guards == [("مهین رستگار", "۱۴۰۴/۲۱۸")]
    assert [(one.person.full_name, one.kinship) for one in members] == [
        ("مهین رستگار", Kinship.HEAD),
        ("علی اکبری", Kinship.SPOUSE),
        ("امیر اکبری", Kinship.SON),
    ]
    gone = [(one.name, one.kinship, one.until, one.why) for one in summary.former_members]
    assert gone == [("رضا اکبری", Kinship.SON, TODAY, Leaving.SPLIT)]


def reads(paper: bytes, *printed: str) -> None:
    """Both readers give back what was printed, its digits as Latin ones."""
    for read in READERS.values():
        text = latin_digits(normal(" ".join(read(paper))))
        assert [field for field in map(normal, printed) if field not in text] == []
