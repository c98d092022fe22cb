# SPDX-License-Identifier: Apache-2.0
"""A month is counted, checked, closed under one digest, read as it was closed, opened with a reason."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support.clients import national_id
from tests.support.equipment import Days
from tests.support.months import CORRECTED, written
from tests.support.pensions import pension_change
from tests.support.provinces import closed_and_sent
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Severity
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.monthly.figures import Row, RowSet, Source
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.domain.summary.monthly.month import Stood, seal, seal_digest, unsealed
from welfare_desk.domain.summary.monthly.order import ClosingOrder
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import (
    NewDisability,
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.door import Look, Work
from welfare_desk.services.pension import change
from welfare_desk.services.rehearsal.fill import make_office_data
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.exporting import ExportMonth, export_month
from welfare_desk.services.summary.monthly import checking, months
from welfare_desk.services.summary.monthly.figuring import counted, figured
from welfare_desk.services.summary.monthly.months import (
    AskBehind,
    AskCheck,
    AskMonth,
    CloseMonth,
    ReopenMonth,
    behind_check,
    behind_figure,
    check_month,
    close_month,
    month_corrections,
    month_figures,
    reopen_month,
)
from welfare_desk.services.summary.monthly.papers import IssueBook, issue_book
from welfare_desk.services.summary.monthly.standing import month_standing
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.storage.summary.monthly import closings

TIR, MORDAD, MEHR = JalaliMonth(1404, 4), JalaliMonth(1404, 5), JalaliMonth(1404, 7)
WHY = "آغاز کار با برنامه"


@pytest.fixture
def days() -> Days:
    return Days(TIR.first() + timedelta(days=9))


@pytest.fixture
def session(tmp_path: Path, days: Days) -> Iterator[Session]:
    with offices.office(tmp_path, days) as opened:
        yield opened


def opened(session: Session, number: int, on: date) -> str:
    """A covered file of rehabilitation."""
    facts = RegisterFile(
        {"first_name": "زهرا", "national_id": national_id(number), "sex": "female", "neighbourhood": "واوان"},
        Domain.REHABILITATION,
        opened_on=on,
        disabilities=(NewDisability(DisabilityType.VISUAL, Severity.MILD),),
    )
    return session.do(register_file, facts).file_no


def refusal(session: Session, command: Any, facts: Any) -> tuple[str, dict[str, object]]:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value.code, dict(refused.value.facts)


def test_what_came_and_went_adds_up(session: Session, days: Days) -> None:
    first = opened(session, 1, TIR.first())
    second = opened(session, 2, TIR.first() + timedelta(days=3))
    days.day = MORDAD.first() + timedelta(days=20)
    third = opened(session, 3, MORDAD.first())
    session.do(move, MoveInQueue(third, QueueState.WAITING, MORDAD.first()))
    session.do(change, pension_change(first, PensionState.ON_PENSION, MORDAD.first()))
    session.do(record_coverage, RecordCoverage(second, Coverage.DECEASED, MORDAD.first() + timedelta(days=1)))
    shown = session.ask(month_figures, AskMonth(MORDAD)).figures
    assert (shown.before, shown.after, shown.until) == (Stood(2, 0, 0), Stood(2, 1, 1), days.day)
    assert shown.table("coverage_in").value("opened", "files") == 1
    assert shown.table("coverage_out").value("deceased", "files") == 1
    assert shown.table("pension_in").value("granted", "files") == 1
    assert shown.table("queue_in").value("joined", "files") == 1
    assert [(line.key, line.values[0]) for line in shown.table("standings").lines] == [
        ("on_pension", 1), ("suspended", 0), ("queued", 1), ("non_recurring", 0),
    ]  # fmt: skip
    assert shown.table("payments").value("pension", "net") is None
    wrong = [one.code for one in session.ask(check_month, AskMonth(MORDAD)).checks if not one.ok]
    assert wrong == ["decile_unknown", "visits_due", "lists_missing"]


def test_every_figure_is_the_list_behind_it(session: Session, days: Days) -> None:
    days.day = MEHR.last()
    make_office_data(session, 120)
    shown = session.ask(month_figures, AskMonth(MEHR)).figures
    for layout in LAYOUTS:
        table = shown.table(layout.code)
        for line in table.lines:
            for measure, figure in zip(layout.measures, line.values, strict=True):
                if figure is None:
                    continue
                asked = AskBehind(MEHR, layout.code, measure.code, line.key, limit=1000)
                found = session.ask(behind_figure, asked)
                counted = sum(row[measure.sums] for row in found.rows) if measure.sums else found.total
                assert counted == figure, (layout.code, line.key, measure.code)


def test_a_closed_month_is_read_as_it_was_closed(session: Session, days: Days) -> None:
    first = opened(session, 1, TIR.first())
    days.day = MORDAD.first() + timedelta(days=2)
    done = session.do(close_month, CloseMonth(TIR, WHY))
    before = session.ask(month_figures, AskMonth(TIR)).figures
    checked = session.ask(check_month, AskMonth(TIR))
    with session._store.kept_reader() as raw:
        assert seal_digest(closings.sealed(raw, TIR)) == done.digest
        kept = closings.closed(raw, TIR)
    assert kept is not None
    assert (kept.closed_by, kept.reason, kept.digest) == (offices.ADMIN, WHY, done.digest)
    session.do(record_coverage, RecordCoverage(first, Coverage.DECEASED, days.day))
    opened(session, 2, days.day)
    shown = session.ask(month_figures, AskMonth(TIR))
    assert (shown.figures, shown.through) == (before, TIR)
    assert [one.told() for one in session.ask(check_month, AskMonth(TIR)).checks] == [
        one.told() for one in checked.checks
    ]
    behind = session.ask(behind_figure, AskBehind(TIR, "domains", "files"))
    assert [row["file"] for row in behind.rows] == [first]
    assert session.ask(month_figures, AskMonth(MORDAD)).figures.before == before.after
    late = RegisterFile(
        {"first_name": "علی", "national_id": national_id(3)}, Domain.SOCIAL, opened_on=TIR.first()
    )
    assert refusal(session, register_file, late)[0] == "month_closed"


def test_the_lists_behind_the_checks_outlive_the_closing(session: Session, days: Days) -> None:
    days.day = MEHR.last()
    make_office_data(session, 40)
    days.day += timedelta(days=1)
    asked = [AskCheck(MEHR, one.code) for one in session.ask(check_month, AskMonth(MEHR)).checks]
    before = [session.ask(behind_check, one) for one in asked]
    session.do(close_month, CloseMonth(MEHR, WHY))
    assert [session.ask(behind_check, one) for one in asked] == before
    listed = {one.code for one, found in zip(asked, before, strict=True) if found.total}
    assert listed >= {"lists_missing", "visits_due", "decile_unknown"}


def test_the_lists_name_the_persons_of_the_files_they_show_as_they_are_called_today(
    session: Session, days: Days
) -> None:
    first = opened(session, 1, TIR.first())
    days.day = MORDAD.first() + timedelta(days=2)
    session.do(close_month, CloseMonth(TIR, WHY))
    person = session.ask(show, ShowFile(first)).person
    name = f"{person.first_name} {person.last_name}".strip()
    assert session.ask(behind_figure, AskBehind(TIR, "domains", "files")).names == {first: name}
    assert session.ask(behind_figure, AskBehind(TIR, "domains", "files", offset=1)).names == {}
    assert session.ask(behind_check, AskCheck(TIR, "decile_unknown")).names == {first: name}
    assert session.ask(behind_check, AskCheck(TIR, "lists_missing")).names == {}
    with session._store.kept_reader() as raw:
        assert person.first_name.encode() not in closings.sealed(raw, TIR)


def test_one_check_is_asked_without_counting_the_month(
    session: Session, days: Days, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(session, 1, TIR.first())
    codes = [one.code for one in session.ask(check_month, AskMonth(TIR)).checks]
    counted_months: list[JalaliMonth] = []

    def noted(raw: Any, month: JalaliMonth, today: date) -> Any:
        counted_months.append(month)
        return figured(raw, month, today)

    monkeypatch.setattr(checking, "figured", noted)
    for code in ("decile_unknown", "promises_open", "papers_unprinted", "drawn_uncovered"):
        assert code in codes
        session.ask(behind_check, AskCheck(TIR, code))
    assert counted_months == []
    assert session.ask(behind_check, AskCheck(TIR, "lists_missing")).total == 0
    assert counted_months == [TIR]


def test_a_month_is_counted_before_its_transaction(
    session: Session, days: Days, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(session, 1, TIR.first())
    days.day = MORDAD.first() + timedelta(days=2)
    asked: list[type] = []
    count = months._counted

    def noted(source: Look | Work, month: JalaliMonth, early: Any) -> Any:
        asked.append(type(source))
        found = count(source, month, early)
        if isinstance(source, Look) and month == MORDAD:  # another desk writes meanwhile
            opened(session, 2, MORDAD.first())
        return found

    monkeypatch.setattr(months, "_counted", noted)
    session.do(close_month, CloseMonth(TIR, WHY))
    assert asked == [Look]
    days.day = MORDAD.plus(1).first()
    session.do(close_month, CloseMonth(MORDAD, WHY))
    assert asked == [Look, Look, Work]
    assert session.ask(month_figures, AskMonth(MORDAD)).figures.after.covered == 2


def test_months_are_closed_in_order_and_opened_again_from_the_end(session: Session, days: Days) -> None:
    assert refusal(session, close_month, CloseMonth(TIR, WHY)) == (
        "month_not_over",
        {"month": "1404-04", "ends": TIR.last().isoformat()},
    )
    days.day = MEHR.last()
    session.do(close_month, CloseMonth(TIR, WHY))
    assert refusal(session, close_month, CloseMonth(TIR, WHY))[0] == "month_closed_already"
    assert refusal(session, close_month, CloseMonth(MORDAD.plus(1), WHY)) == (
        "earlier_month_open",
        {"month": "1404-06", "next": "1404-05"},
    )
    assert not session.do(close_month, CloseMonth(MORDAD, WHY)).begins
    assert refusal(session, reopen_month, ReopenMonth(TIR, WHY)) == (
        "later_month_closed",
        {"month": "1404-04", "last": "1404-05"},
    )
    assert refusal(session, reopen_month, ReopenMonth(MORDAD, " "))[0] == "bad_fields"
    session.do(reopen_month, ReopenMonth(MORDAD, "رقم اشتباه"))
    assert session.ask(month_figures, AskMonth(MORDAD)).closed is None
    assert refusal(session, reopen_month, ReopenMonth(MORDAD, WHY))[0] == "month_not_closed"
    session.do(close_month, CloseMonth(MORDAD, WHY))
    with session._store.kept_reader() as raw:
        rows = raw.execute(
            "SELECT month, reopened_by, reopened_why FROM month_closing ORDER BY id"
        ).fetchall()
    assert rows == [("1404-04", "", ""), ("1404-05", offices.ADMIN, "رقم اشتباه"), ("1404-05", "", "")]


def test_a_warning_wants_a_word(session: Session, days: Days) -> None:
    opened(session, 1, TIR.first())
    days.day = MORDAD.first()
    code, facts = refusal(session, close_month, CloseMonth(TIR))
    assert (code, facts["fields"], facts["codes"]) == ("bad_fields", ["reason"], ["warnings_want_reason"])
    done = session.do(close_month, CloseMonth(TIR, WHY))
    assert done.warnings == ("decile_unknown", "visits_due")


def test_what_disagrees_is_not_closed(session: Session, days: Days) -> None:
    """A place in the queue of a file that draws the pension: the queue is no part of the non-recurring."""
    number = opened(session, 1, TIR.first())
    session.do(move, MoveInQueue(number, QueueState.WAITING, TIR.first()))
    with session._store.writing() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("UPDATE case_file SET coverage = 'closed'")
        raw.execute("UPDATE coverage_event SET to_state = 'closed'")
        connection.commit()
    days.day = MORDAD.first()
    code, facts = refusal(session, close_month, CloseMonth(TIR, WHY))
    assert (code, facts["checks"]) == ("month_checks_fail", ["queue_within_non_recurring"])
    (row,) = session.ask(behind_check, AskCheck(TIR, "queue_within_non_recurring")).rows
    assert row == {"key": number}
    assert session.ask(month_figures, AskMonth(TIR)).closed is None


def test_both_figures_stand_once_the_office_learns_better(session: Session, days: Days) -> None:
    opened(session, 1, TIR.first())
    days.day = MORDAD.first()
    session.do(close_month, CloseMonth(TIR, WHY))
    written(session, CORRECTED)
    found = session.ask(month_corrections, AskMonth(TIR)).corrections
    moved = [(one.line, one.measure, one.closed, one.now) for one in found if one.table == "domains"]
    assert moved == [
        ("social", "files", 0, 1),
        ("rehabilitation", "files", 1, 0),
        ("social", "women", 0, 1),
        ("rehabilitation", "women", 1, 0),
    ]
    assert {one.table for one in found} == {"domains", "disabilities", "categories"}


def test_the_list_behind_a_check_is_what_it_counts(session: Session, days: Days) -> None:
    days.day = MEHR.last()
    make_office_data(session, 120)
    for check in session.ask(check_month, AskMonth(MEHR)).checks:
        if check.count:
            assert session.ask(behind_check, AskCheck(MEHR, check.code, limit=1000)).total == check.count


def test_figures_are_the_same_with_and_without_their_rows(session: Session, days: Days) -> None:
    """What the page asks is grouped by the database, what is sealed is counted row by row: on every day."""
    days.day = MEHR.last()
    make_office_data(session, 150)
    raw = session._store.open_driver(read_only=True)
    for month in (MEHR.plus(-14), MEHR.plus(-1), MEHR):
        for today in (month.first(), month.first() + timedelta(days=12), month.last(), days.day):
            with_rows, rows = counted(raw, month, today)
            assert figured(raw, month, today) == with_rows
            assert unsealed(json.loads(seal(with_rows, rows, ()))) == (with_rows, rows_of(rows), [])
    raw.close()


def rows_of(rows: dict[Source, RowSet]) -> dict[Source, list[Row]]:
    return {source: list(held) for source, held in rows.items()}


def test_what_a_month_does_not_have_is_told(session: Session, days: Days) -> None:
    def refused(question: Any, facts: Any) -> str:
        with pytest.raises(RuleError) as found:
            session.ask(question, facts)
        return found.value.code

    assert refused(month_figures, AskMonth(TIR.plus(1))) == "month_ahead"
    assert refused(behind_figure, AskBehind(TIR, "domains", "rial")) == "no_such_figure"
    assert refused(behind_check, AskCheck(TIR, "nothing")) == "no_such_month_check"
    assert refused(month_corrections, AskMonth(TIR)) == "month_not_closed"


def test_a_month_before_the_first_closed_one_was_never_closed(
    session: Session, days: Days, tmp_path: Path
) -> None:
    days.day = MEHR.last()
    session.do(close_month, CloseMonth(MORDAD, WHY))
    never = ("month_before_first", {"month": "1404-04", "first": "1404-05"})
    assert refusal(session, close_month, CloseMonth(TIR, WHY)) == never
    assert refusal(session, reopen_month, ReopenMonth(TIR, WHY)) == never
    assert refusal(session, issue_book, IssueBook(TIR)) == never
    assert refusal(session, export_month, ExportMonth(TIR, str(tmp_path / "out"))) == never
    with pytest.raises(RuleError, match="month_before_first"):
        session.ask(month_corrections, AskMonth(TIR))
    standing = session.ask(month_standing, AskMonth(TIR))
    assert (standing.closed, standing.order) == (None, ClosingOrder(MORDAD, MORDAD))


def test_the_only_month_that_was_opened_again_is_closed_before_the_next(
    session: Session, days: Days, tmp_path: Path
) -> None:
    days.day = MEHR.last()
    closed_and_sent(session, MORDAD, tmp_path)
    session.do(reopen_month, ReopenMonth(MORDAD, WHY))
    shahrivar = MORDAD.plus(1)
    assert refusal(session, close_month, CloseMonth(shahrivar, WHY)) == (
        "earlier_month_open",
        {"month": str(shahrivar), "next": str(MORDAD)},
    )
    assert refusal(session, close_month, CloseMonth(TIR, WHY))[0] == "month_before_first"
    session.do(close_month, CloseMonth(MORDAD, WHY))
    session.do(close_month, CloseMonth(shahrivar, WHY))
