# SPDX-License-Identifier: Apache-2.0
"""What stands behind a correction: what it was at the closing, what it is now, who changed it and when."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.equipment import Days
from tests.support.months import CORRECTED, pensioner, written
from tests.support.office import office
from tests.support.pension_lists import listed, refused
from tests.support.provinces import LATER, MEHR, county, opened, peopled
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.visit import VisitKind, VisitResult
from welfare_desk.services.casework.commands import EditPerson, RecordCoverage, edit_person, record_coverage
from welfare_desk.services.casework.fields import ChangeDomain, change_domain
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.visits import RecordVisit, record_visit
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.corrected_rows import AskCorrected, CorrectedRows, corrected_rows
from welfare_desk.services.summary.monthly.correcting import Corrected
from welfare_desk.services.summary.monthly.months import (
    AskBehind,
    AskMonth,
    CloseMonth,
    behind_figure,
    close_month,
    corrections_told,
    month_corrections,
)

ABAN, AZAR = MEHR.plus(1), MEHR.plus(2)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with opened(peopled(tmp_path)) as office:
        office.do(close_month, CloseMonth(MEHR, "ماه نخست"))
        yield office


def waiting(session: Session) -> Corrected:
    """What the report of Azar will tell."""
    return session.ask(corrections_told, AskMonth(AZAR)).told


def behind(session: Session, *figure: str) -> CorrectedRows:
    return session.ask(corrected_rows, AskCorrected(MEHR, *figure))


def test_a_client_who_is_of_another_age_is_told_with_both_ages_and_who_changed_it(session: Session) -> None:
    rows = session.ask(behind_figure, AskBehind(MEHR, "ages", "files")).rows
    number = next(str(row["file"]) for row in rows if row["age"] == "30-44")
    seen = session.ask(show, ShowFile(number))
    edit = EditPerson(number, seen.person.version, seen.household.version, {"birth_date": "1404/01/05"})
    session.do(edit_person, edit)
    figures = {one.figure for one in session.ask(month_corrections, AskMonth(MEHR)).corrections}
    assert ("ages", "0-6", "files") in figures
    found = behind(session, "ages", "0-6", "files")
    (row,) = found.rows
    assert row.changed.then is not None
    assert row.changed.now is not None
    assert (row.changed.counted, row.changed.now["age"]) == ((False, True), "0-6")
    assert row.changed.then["age"] != "0-6"
    assert row.last is not None
    told = ("casework.edit_person", session.user.display_name, LATER)
    assert (row.last.command, row.last.by, row.last.at.date()) == told
    assert found.names[number]


def test_an_edit_of_anything_else_did_not_change_it(session: Session) -> None:
    people = session.ask(behind_figure, AskBehind(MEHR, "domains", "files")).rows
    number = next(str(row["file"]) for row in people if row["domain"] == Domain.REHABILITATION)
    session.do(change_domain, ChangeDomain(number, Domain.SOCIAL, MEHR.last(), "جابه‌جایی", "۱"))
    seen = session.ask(show, ShowFile(number))
    edit = EditPerson(number, seen.person.version, seen.household.version, {"mobile": "09122535970"})
    session.do(edit_person, edit)
    (row,) = behind(session, "domains", "social", "files").rows
    assert row.last is not None
    assert row.last.command == "casework.change_domain"


def test_what_no_act_of_the_office_did_has_nobody_who_did_it(session: Session) -> None:
    written(session, CORRECTED)
    found = behind(session, "domains", "social", "files")
    assert [(row.changed.counted, row.last) for row in found.rows] == [((False, True), None)]
    assert (found.source, found.total) == ("people", 1)
    gone = behind(session, "domains", "rehabilitation", "files")
    assert [row.changed.counted for row in gone.rows] == [(True, False)]
    assert gone.rows[0].changed.row["file"] == found.rows[0].changed.row["file"]
    assert session.ask(corrected_rows, AskCorrected(MEHR, "domains", "social", "files", offset=1)).rows == ()
    open_month = AskCorrected(MEHR.plus(1), "domains", "social", "files")
    assert refused(session.ask, corrected_rows, open_month) == "month_not_closed"
    no_figure = AskCorrected(MEHR, "disabilities", "visual", "net")
    assert refused(session.ask, corrected_rows, no_figure) == "no_such_figure"


def test_lines_of_a_list_that_came_late_are_of_whoever_approved_it(tmp_path: Path) -> None:
    with opened(county(tmp_path, "ری")) as office:
        pensioner(office, 1)
        for month in (MEHR.plus(at) for at in range(-6, 0)):
            listed(office, month)
        office.do(close_month, CloseMonth(MEHR, "لیست هنوز نرسیده است"))
        listed(office, MEHR)
        (row,) = behind(office, "payments", "pension", "net").rows
        assert (row.changed.then, row.changed.counted) == (None, (False, True))
        assert row.last is not None
        assert (row.last.command, row.last.by) == ("pension.approve_list", office.user.display_name)


def test_who_stands_again_is_told_behind_what_a_report_told_otherwise(tmp_path: Path) -> None:
    """Two had died, and Aban told so; one of them had not: the report of Azar tells of that one alone."""
    days = Days(from_jalali(1404, 8, 5))
    with office(tmp_path, days) as session:
        back, gone, _ = (pensioner(session, number) for number in (1, 2, 3))
        session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
        for number in (back, gone):
            session.do(record_coverage, RecordCoverage(number, Coverage.DECEASED, MEHR.last()))
        days.day = from_jalali(1404, 9, 2)
        session.do(close_month, CloseMonth(ABAN, "ماه دوم"))
        session.do(undo_coverage, UndoCoverage(back, "نام دیگری بود"))
        told = {one.figure: (one.closed, one.now) for _, one in waiting(session)}
        assert told["domains", "rehabilitation", "files"] == (1, 2)

        def rows(*figure: str, report: JalaliMonth) -> tuple[list[str], JalaliMonth | None]:
            found = session.ask(corrected_rows, AskCorrected(MEHR, *figure, report))
            return [str(one.changed.row["file"]) for one in found.rows], found.since

        for figure in (("domains", "rehabilitation", "files"), ("recurring", "pension", "drawing")):
            assert rows(*figure, report=AZAR) == ([back], ABAN)
            assert rows(*figure, report=ABAN) == ([gone, back], None)


def test_a_visit_entered_late_does_not_bring_the_visits_that_were_counted_before(tmp_path: Path) -> None:
    days = Days(from_jalali(1404, 8, 5))
    with office(tmp_path, days) as session:
        first, other = pensioner(session, 1), pensioner(session, 2)

        def visited(number: str, day: int) -> None:
            on = from_jalali(1404, 7, day)
            facts = RecordVisit(number, on, VisitResult.MET, "مددکار", "دیدار شد", VisitKind.HOME)
            session.do(record_visit, facts)

        def rows(report: JalaliMonth) -> list[tuple[object, object, tuple[bool, bool], bool]]:
            asked = AskCorrected(MEHR, "visits", "home", "done", report)
            found = session.ask(corrected_rows, asked).rows
            rows = [(one.changed.row, one.changed.counted, one.last) for one in found]
            return [(row["file"], row["day"], counted, last is not None) for row, counted, last in rows]

        def late(number: str, day: int) -> tuple[object, object, tuple[bool, bool], bool]:
            return number, from_jalali(1404, 7, day).isoformat(), (False, True), True

        visited(first, 10)
        visited(other, 11)
        session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
        visited(first, 20)
        assert rows(ABAN) == [late(first, 20)]
        days.day = from_jalali(1404, 9, 2)
        session.do(close_month, CloseMonth(ABAN, "ماه دوم"))
        visited(other, 25)
        assert rows(ABAN) == [late(first, 20)]
        assert rows(AZAR) == [late(other, 25)]


@pytest.mark.parametrize("closed_on", [(7, 25), (8, 20), (9, 4)])
def test_who_died_before_an_earlier_report_is_not_told_again_when_the_file_is_closed(
    tmp_path: Path, closed_on: tuple[int, int]
) -> None:
    days = Days(from_jalali(1404, 8, 7))
    with office(tmp_path, days) as session:
        first, other, _ = (pensioner(session, number) for number in (1, 2, 3))
        session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
        days.day = from_jalali(1404, 8, 8)
        session.do(record_coverage, RecordCoverage(first, Coverage.DECEASED, from_jalali(1404, 7, 20)))
        days.day = from_jalali(1404, 9, 2)
        session.do(close_month, CloseMonth(ABAN, "ماه دوم"))
        days.day = from_jalali(1404, 9, 5)
        session.do(record_coverage, RecordCoverage(other, Coverage.DECEASED, from_jalali(1404, 7, 21)))
        closed = RecordCoverage(first, Coverage.CLOSED, from_jalali(1404, *closed_on), "پایان", "۱۲")
        session.do(record_coverage, closed)
        told = [one for of, one in waiting(session) if of == MEHR and (one.closed, one.now) == (2, 1)]
        assert ("domains", "rehabilitation", "files") in {one.figure for one in told}
        for one in told:
            asked = AskCorrected(MEHR, *one.figure, AZAR)
            found = session.ask(corrected_rows, asked).rows
            assert [(row.changed.row["file"], row.changed.counted) for row in found] == [
                (other, (True, False))
            ], one.figure
