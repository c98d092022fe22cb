# SPDX-License-Identifier: Apache-2.0
"""A clerk's day by keyboard alone: somebody comes, a file is opened, worked on, printed and closed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support import clerk
from tests.support.keyboard import Keyboard
from tests.support.media import png
from tests.support.office import ADMIN, CHEAP, PASSWORD, clock
from tests.support.pdf import READERS, normal
from tests.support.people import peopled_office
from welfare_desk import assembly
from welfare_desk.cli import main
from welfare_desk.desktop.access.signin import SignInWindow
from welfare_desk.desktop.app import Desktop, dress
from welfare_desk.domain.access import Role
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Kinship, Severity
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import latin_digits
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.attachments.looking import ListDocuments, list_documents
from welfare_desk.services.casework.assessments import ShowAssessments, assessments
from welfare_desk.services.casework.letters import ListLetters, list_letters
from welfare_desk.services.casework.notes import AskNotes, notes_of
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reception import ShowReception, show_reception
from welfare_desk.services.casework.tasks import AskTasks, tasks_of
from welfare_desk.services.casework.visit_lists import AskFileVisits, file_visits
from welfare_desk.services.session import Session
from welfare_desk.settings import Settings

FILE_NO = "1404-00001"
TODAY = from_jalali(1404, 7, 30)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An office with four files and a new case clerk, who has never signed in."""
    with peopled_office(tmp_path) as session:
        session.do(
            add_user, AddUser(clerk.CLERK, Role.CASE_CLERK, clerk.FIRST_PASSWORD, own_password=PASSWORD)
        )
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
    qapp.clipboard().clear()
    dress(Settings(theme="light", language="fa"))


def test_a_clerks_day_from_reception_to_closing_by_keyboard_alone(
    qtbot: QtBot, desk: Desktop, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = Keyboard(qtbot, desk)
    scan = tmp_path / "scan.png"
    scan.write_bytes(png())
    clerk.sign_in(keys, desk)
    clerk.choose_a_pin(keys)
    clerk.somebody_comes(keys)
    clerk.open_the_file(keys, desk)
    clerk.add_the_mother(keys, desk)
    clerk.cover_the_file(keys)
    clerk.write_a_note_and_a_task(keys)
    clerk.take_a_document(keys, desk, scan)
    clerk.visit_them(keys, desk)
    clerk.write_a_letter(keys)
    clerk.refer_and_inquire(keys, desk)
    clerk.hold_a_session(keys, desk)
    clerk.finish_the_tasks(keys)
    paper = clerk.print_the_summary(keys)
    clerk.close_the_file(keys)
    clerk.hide_the_screen_and_leave(keys, desk)
    assert isinstance(desk.window, SignInWindow)
    with assembly.open_office(place, ADMIN, PASSWORD, clock=clock, kdf=CHEAP) as session:
        summary = session.ask(show, ShowFile(FILE_NO))
        the_person_stands(summary)
        the_life_of_the_file_stands(summary)
        the_work_on_the_file_stands(session)
        the_assessments_stand(summary, session)
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", PASSWORD)
    assert main(["check", "--office", str(place), "--as", ADMIN]) == 0
    the_paper_says_it(paper)


def the_person_stands(summary: FileSummary) -> None:
    person, household = summary.person, summary.household
    assert (person.full_name, person.father_name, person.national_id, person.birth_date) == (
        "مجتبی اکبری",
        "حسین",
        clerk.CHILD_ID,
        from_jalali(1395, 2, 10),
    )
    members = [
        (one.person.full_name, one.person.identifier, one.kinship, one.guardian and one.guardian.name)
        for one in household.members
    ]
    assert members == [
        ("مجتبی اکبری", clerk.CHILD_ID, Kinship.HEAD, "زهره کریمی"),
        ("زهره کریمی", clerk.MOTHER_ID, Kinship.MOTHER, None),
    ]
    account = (household.neighbourhood, household.sheba, household.sheba_owner)
    assert account == ("زرافشان", clerk.SHEBA, "زهره کریمی")


def the_life_of_the_file_stands(summary: FileSummary) -> None:
    """The mistake and what took it back stay both; every event is the clerk's own."""
    file = summary.file
    assert (file.domain, file.coverage, file.opened_on) == (Domain.REHABILITATION, Coverage.CLOSED, TODAY)
    events = [(one.to_state, one.reason or one.letter_no) for one in summary.events]
    assert events == [
        (Coverage.APPLICANT, clerk.WHY),
        (Coverage.COVERED, "1404/55"),
        (Coverage.DISCHARGED, "اشتباه"),
        (Coverage.COVERED, "پرونده دیگری بود"),
        (Coverage.CLOSED, "مهاجرت به خارج"),
    ]
    assert [one.undoes for one in summary.events if one.undoes] == [summary.events[2].id]
    assert {(one.effective_on, one.recorded_by) for one in summary.events} == {(TODAY, clerk.CLERK)}


def the_work_on_the_file_stands(session: Session) -> None:
    request = session.ask(show_reception, ShowReception(1))
    came = (request.name, request.wish, request.file_no, len(request.conditions))
    assert came == ("مجتبی اکبری", "ویلچر", FILE_NO, 3)
    notes = session.ask(notes_of, AskNotes(FILE_NO)).rows
    assert [(one.text, one.written_by) for one in notes] == [("مادر آمد. مدارک کامل است.", clerk.CLERK)]
    tasks = session.ask(tasks_of, AskTasks(FILE_NO))
    done = [(one.text, one.due_on, one.done_on, one.done_by) for one in tasks]
    assert done == [(clerk.TASK, TODAY, TODAY, clerk.CLERK)]
    letters = session.ask(list_letters, ListLetters()).rows
    sent = [(one.direction, one.letter_no, one.correspondent, one.file_no) for one in letters]
    assert sent == [("out", "1404/000001", "اداره بیمه سلامت", FILE_NO)]
    documents = session.ask(list_documents, ListDocuments(FILE_NO)).documents
    given = [(one.kind, one.size, one.added_by) for one in documents]
    assert given == [("birth_certificate", len(png()), clerk.CLERK)]
    visits = session.ask(file_visits, AskFileVisits(FILE_NO)).visits
    made = [(one.state, one.planned_on, one.visited_on, one.result, one.visitor) for one in visits]
    assert made == [("done", TODAY, TODAY, "met", "نرگس کاظمی")]


def the_assessments_stand(summary: FileSummary, session: Session) -> None:
    found = session.ask(assessments, ShowAssessments(FILE_NO))
    votes = [(one.session_no, one.closed, one.attended, one.vote, one.valid_until) for one in found.cases]
    assert votes == [("1404-7", True, True, "confirmed", from_jalali(1409, 7, 30))]
    disabilities = [(one.type, one.severity, one.commission_on) for one in summary.disabilities]
    assert disabilities == [(DisabilityType.PHYSICAL, Severity.SEVERE, TODAY)]
    answers = [(one.body, one.letter_no, one.answer, one.answered_by) for one in found.inquiries]
    assert answers == [("imdad_committee", "1404/300", "clear", "آقای رضوی")]


def the_paper_says_it(paper: bytes) -> None:
    """The summary was printed while the file was covered."""
    printed = (FILE_NO, "مجتبی", "اکبری", clerk.CHILD_ID, "زهره کریمی", "تحت پوشش", "زرافشان", "شدید")
    for read in READERS.values():
        text = latin_digits(normal(" ".join(read(paper))))
        assert [field for field in map(normal, printed) if field not in text] == []
