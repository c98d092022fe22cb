# SPDX-License-Identifier: Apache-2.0
"""Printing sheets of visits: logged first, drawn with the ticket, refused without it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support import people
from tests.support.office import PASSWORD
from tests.support.pdf import pdfium, with_joiners
from welfare_desk.domain.access import PERMISSIONS, Permission, Role
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.errors import Cancelled, NotPermitted, RuleError
from welfare_desk.domain.summary.visits import VisitFilter
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.commands import EditPerson, RecordCoverage, edit_person, record_coverage
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.visit_sheets import (
    PrintVisitDay,
    PrintVisitForm,
    PrintVisitForms,
    VisitDayPdf,
    VisitFormPdf,
    VisitFormsPdf,
    print_visit_day,
    print_visit_form,
    print_visit_forms,
    visit_day_pdf,
    visit_form_pdf,
    visit_forms_pdf,
)
from welfare_desk.services.casework.visits import PlanVisit, plan_visit
from welfare_desk.services.session import Session
from welfare_desk.services.sightings import Ticket
from welfare_desk.storage.casework.visit_sheets import day_visits

ALI, FATEMEH, ZAHRA = (f"1400-0000{number}" for number in range(1, 4))
TODAY = from_jalali(1404, 7, 30)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    for file_no, visitor in ((ALI, "کریمی"), (FATEMEH, "رضایی")):
        opened.do(plan_visit, PlanVisit(file_no, TODAY + timedelta(1), visitor))
    yield opened
    opened.close()


def sightings(session: Session) -> list[tuple[Any, ...]]:
    with session._store.kept_reader() as raw:
        found: list[tuple[Any, ...]] = raw.execute(
            'SELECT user, what, file_id, "rows" FROM sighting ORDER BY id'
        ).fetchall()
        return found


def test_forms_are_logged_then_drawn(session: Session) -> None:
    numbers = (ALI, ZAHRA)
    ticket = session.do(print_visit_forms, PrintVisitForms(numbers))
    assert ticket == Ticket(1, 2)
    told: list[tuple[int, int]] = []

    def watch(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    pages = pdfium(session.ask(visit_forms_pdf, VisitFormsPdf(1, numbers), watch))
    assert [with_joiners(name) in page for name, page in zip(("علی اکبری", "زهرا"), pages, strict=True)] == [
        True,
        True,
    ]
    assert with_joiners("پنجشنبه ۱۴۰۴/۰۸/۰۱") in with_joiners(pages[0])
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    session.do(print_visit_forms, PrintVisitForms((FATEMEH,)))
    assert sightings(session) == [
        (offices.ADMIN, "printed_list", None, 2),
        (offices.ADMIN, "printed_list", 2, 1),
    ]


def test_forms_of_many_are_a_list_of_persons(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(
        PERMISSIONS, Role.REHAB_CLERK, PERMISSIONS[Role.REHAB_CLERK] - {Permission.PRINT_LISTS}
    )
    session.do(add_user, AddUser("انباردار", Role.REHAB_CLERK, "چهار واژهٔ بی ربط", own_password=PASSWORD))
    with offices.desk(session.office_dir, user="انباردار") as other:
        ticket = other.do(print_visit_form, PrintVisitForm(ALI))
        assert other.ask(visit_form_pdf, VisitFormPdf(ticket.id, ALI)).startswith(b"%PDF")
        for numbers in ((ALI, ZAHRA), (ALI,)):
            with pytest.raises(NotPermitted) as refused:
                other.do(print_visit_forms, PrintVisitForms(numbers))
            assert refused.value.facts == {"permission": "print_lists", "user": "انباردار"}
    assert sightings(session) == [("انباردار", "printed_list", 1, 1)]


def test_drawing_forms_can_be_cancelled(session: Session) -> None:
    session.do(print_visit_forms, PrintVisitForms((ALI, ZAHRA)))
    with pytest.raises(Cancelled):
        session.ask(visit_forms_pdf, VisitFormsPdf(1, (ALI, ZAHRA)), lambda done, total: False)


def test_a_day_is_logged_then_drawn_under_its_filter(session: Session) -> None:
    day, chosen = TODAY + timedelta(1), VisitFilter(visitors=("کریمی",))
    assert session.do(print_visit_day, PrintVisitDay(day)).rows == 2
    assert session.do(print_visit_day, PrintVisitDay(day, chosen)) == Ticket(2, 1)
    [page] = pdfium(session.ask(visit_day_pdf, VisitDayPdf(2, day, chosen)))
    text = with_joiners(page)
    assert (
        with_joiners("علی اکبری") in text,
        "فاطمه" in text,
        with_joiners("بازدیدکننده: کریمی") in text,
    ) == (
        True,
        False,
        True,
    )


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (VisitFormsPdf(9, (ALI,)), "not_logged"),
        (VisitFormsPdf(1, (ALI, ZAHRA)), "not_logged"),
        (VisitFormsPdf(1, ()), "not_logged"),
        (VisitFormsPdf(1, (ZAHRA,)), "not_logged"),
    ],
)
def test_what_was_not_logged_is_not_drawn(session: Session, facts: VisitFormsPdf, code: str) -> None:
    session.do(print_visit_forms, PrintVisitForms((ALI,)))
    with pytest.raises(RuleError) as refused:
        session.ask(visit_forms_pdf, facts)
    assert refused.value.code == code


def test_a_longer_day_than_was_logged_is_not_drawn(session: Session) -> None:
    day = TODAY + timedelta(1)
    session.do(print_visit_day, PrintVisitDay(day))
    session.do(plan_visit, PlanVisit(ZAHRA, day))
    with pytest.raises(RuleError) as refused:
        session.ask(visit_day_pdf, VisitDayPdf(1, day))
    assert refused.value.code == "not_logged"


def test_the_ticket_is_the_printers_own(session: Session) -> None:
    session.do(add_user, AddUser("علی", Role.CASE_CLERK, "چهار واژهٔ بی ربط", own_password=PASSWORD))
    session.do(print_visit_forms, PrintVisitForms((ALI,)))
    with offices.desk(session.office_dir, user="علی") as other, pytest.raises(RuleError) as refused:
        other.ask(visit_forms_pdf, VisitFormsPdf(1, (ALI,)))
    assert refused.value.code == "not_logged"


@pytest.mark.parametrize(
    ("command", "facts", "code"),
    [
        (print_visit_forms, PrintVisitForms(()), "nothing_to_print"),
        (print_visit_forms, PrintVisitForms(("1400-00099",)), "file_not_found"),
        (print_visit_day, PrintVisitDay(TODAY), "nothing_to_print"),
    ],
)
def test_nothing_is_logged_for_nothing(session: Session, command: Any, facts: Any, code: str) -> None:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    assert (refused.value.code, sightings(session)) == (code, [])


def test_a_storekeeper_prints_no_list_of_clients(session: Session) -> None:
    session.do(add_user, AddUser("انبار", Role.STOREKEEPER, "چهار واژهٔ بی ربط", own_password=PASSWORD))
    with offices.desk(session.office_dir, user="انبار") as other, pytest.raises(NotPermitted):
        other.do(print_visit_day, PrintVisitDay(TODAY + timedelta(1)))


def test_nobody_is_sent_to_a_file_that_has_ended(session: Session) -> None:
    day = TODAY + timedelta(1)
    session.do(record_coverage, RecordCoverage(ALI, Coverage.DECEASED, TODAY))
    ticket = session.do(print_visit_day, PrintVisitDay(day))
    assert ticket.rows == 1
    [text] = pdfium(session.ask(visit_day_pdf, VisitDayPdf(ticket.id, day)))
    assert with_joiners("علی اکبری") not in text


@pytest.mark.parametrize("declared", ["", "7"])
def test_the_day_tells_the_size_that_the_form_tells(declared: str, session: Session) -> None:
    now = session.ask(show, ShowFile(ALI))
    edit = EditPerson(ALI, now.person.version, now.household.version, {"declared_size": declared})
    session.do(edit_person, edit)
    with session._store.kept_reader() as raw:
        told = day_visits(raw, TODAY + timedelta(1), VisitFilter(visitors=("کریمی",)))
    size = session.ask(show, ShowFile(ALI)).household.size
    assert [(visit.file_no, visit.household, size) for visit in told] == [(ALI, size, int(declared or 1))]
