# SPDX-License-Identifier: Apache-2.0
"""What is learnt after a month was closed is told by the trail, not the clock, and the next month closes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.services.summary.monthly.test_months import opened, refusal
from tests.support import office as offices
from tests.support.clients import national_id
from tests.support.equipment import CANE, Days
from tests.support.lists import client, grid
from tests.support.pair import FIRST, SECOND, make_pair, merged, person_of
from tests.support.workbooks import workbook
from welfare_desk import assembly
from welfare_desk.domain.calendar import JalaliMonth, from_jalali, to_jalali
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.equipment.stock import Source
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange.fields import Cell
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.monthly.month import Stood
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import (
    EditPerson,
    RecordCoverage,
    RegisterFile,
    edit_person,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.households import JoinHouseholds, join_households
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.exchange.facts import BatchId, ImportFiles
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.services.exchange.undoing import undo_import
from welfare_desk.services.matching.commands import undo_merge
from welfare_desk.services.matching.facts import UndoMerge
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.exporting import ExportMonth, export_month
from welfare_desk.services.summary.bundles.headquarters import read_bundle
from welfare_desk.services.summary.monthly.corrected_rows import AskCorrected, corrected_rows
from welfare_desk.services.summary.monthly.months import (
    AskBehind,
    AskMonth,
    CloseMonth,
    behind_figure,
    close_month,
    corrections_told,
    month_corrections,
    month_figures,
)
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.questions import ListQueue, list_queue
from welfare_desk.storage.check import check
from welfare_desk.storage.summary.bundles import bundles

TIR, MEHR, ABAN, AZAR, DEY = (JalaliMonth(1404, number) for number in (4, 7, 8, 9, 10))
WHY = "آغاز کار با برنامه"


class PutBack(Days):
    """A clock that can be put back by some hours."""

    back = timedelta()

    def __call__(self) -> datetime:
        return super().__call__() - self.back


@pytest.fixture
def days() -> Days:
    return Days(from_jalali(1404, 8, 5))


@pytest.fixture
def session(tmp_path: Path, days: Days) -> Iterator[Session]:
    with offices.office(tmp_path, days) as held:
        yield held
        assert check(held._store).findings == ()


def close(session: Session, month: JalaliMonth) -> None:
    session.do(close_month, CloseMonth(month, WHY))


def imported(session: Session, tmp_path: Path, *rows: dict[str, Cell]) -> int:
    """Import a list of clients; the batch."""
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook(grid(list(rows))))
    return session.do(import_files, ImportFiles(str(path))).batch_id


def test_what_is_learnt_is_told_by_the_trail_and_not_by_the_clock(tmp_path: Path) -> None:
    """The clock of the computer is put right, by twenty hours, after the month was closed."""
    place, days = offices.copy_office(tmp_path), PutBack(from_jalali(1404, 8, 6))

    def again() -> Session:
        return assembly.open_office(place, offices.ADMIN, offices.PASSWORD, clock=days, kdf=offices.CHEAP)

    with again() as session:
        dead, _ = opened(session, 1, TIR.first()), opened(session, 2, TIR.first())
        close(session, MEHR)
    days.back = timedelta(hours=20)
    with again() as session:
        session.do(record_coverage, RecordCoverage(dead, Coverage.DECEASED, from_jalali(1404, 7, 28)))
    days.day, days.back = AZAR.first(), timedelta()
    with again() as session:
        assert session.ask(month_figures, AskMonth(ABAN)).figures.before == Stood(1, 0, 0)
        close(session, ABAN)


def test_a_list_that_goes_after_its_month_was_closed_is_a_correction(
    session: Session, days: Days, tmp_path: Path
) -> None:
    opened(session, 901, TIR.first())
    days.day = from_jalali(1404, 7, 20)
    batch = imported(session, tmp_path, client(1, pension="پشت نوبت"), client(2))
    days.day = from_jalali(1404, 8, 5)
    close(session, MEHR)
    session.do(undo_import, BatchId(batch))
    days.day = AZAR.first()
    figures = session.ask(month_figures, AskMonth(ABAN)).figures
    assert (figures.before, figures.after) == (Stood(1, 0, 0), Stood(1, 0, 0))
    told = {
        one.figure: (one.closed, one.now)
        for one in session.ask(month_corrections, AskMonth(MEHR)).corrections
    }
    assert (told["coverage_in", "opened", "files"], told["queues", "pension", "files"]) == ((2, 0), (1, 0))
    close(session, ABAN)


@pytest.mark.parametrize("closed", [True, False])
def test_who_comes_with_an_old_request_waits_since_then_and_counts_since_the_list(
    session: Session, days: Days, tmp_path: Path, *, closed: bool
) -> None:
    """A list of Aban names requests of Mordad; so does the clerk, of a file that was opened in Aban."""
    known = opened(session, 901, TIR.first())
    session.do(move, MoveInQueue(known, QueueState.WAITING, TIR.last()))
    if closed:
        close(session, MEHR)
    first = client(1, pension="پشت نوبت", requested_on="1404/05/26")
    imported(session, tmp_path, first, client(2, pension="پشت نوبت", requested_on="1404/06/26"))
    late = opened(session, 902, from_jalali(1404, 8, 2))
    asked_on = from_jalali(1404, 8, 1) if closed else from_jalali(1404, 7, 5)
    session.do(move, MoveInQueue(late, QueueState.WAITING, asked_on))
    waiting = session.ask(list_queue, ListQueue()).rows
    assert [to_jalali(row.joined_on) for row in waiting] == [
        (1404, 4, 31), (1404, 5, 26), (1404, 6, 26), to_jalali(asked_on),
    ]  # fmt: skip
    days.day = AZAR.first()
    if not closed:
        close(session, MEHR)
    figures = session.ask(month_figures, AskMonth(ABAN)).figures
    assert (figures.before, figures.after) == (Stood(1, 0, 1), Stood(4, 0, 4))
    close(session, ABAN)
    assert session.ask(month_corrections, AskMonth(MEHR)).corrections == ()
    table = next(one for one in figures.tables if one.code == "queue_in")
    assert [(line.key, line.values) for line in table.lines] == [("joined", (3,))]


def test_nobody_joins_the_pension_queue_on_a_day_between_two_coverages(session: Session) -> None:
    back, returned = opened(session, 1, TIR.first()), ABAN.first()
    session.do(record_coverage, RecordCoverage(back, Coverage.DISCHARGED, from_jalali(1404, 5, 20), "اشتغال"))
    session.do(record_coverage, RecordCoverage(back, Coverage.COVERED, returned, "بازگشت"))
    joins = MoveInQueue(back, QueueState.WAITING, from_jalali(1404, 7, 5))
    assert refusal(session, move, joins) == (
        "queue_not_covered",
        {"reason": "then", "date": joins.effective_on.isoformat(), "since": returned.isoformat()},
    )
    session.do(move, replace(joins, effective_on=returned))
    close(session, MEHR)


@pytest.mark.parametrize("closed", [True, False])
@pytest.mark.parametrize("kept_does", ["waits", "waits longer", "draws", "nothing"])
def test_a_merge_of_two_who_waited_leaves_every_month_to_be_closed(
    session: Session, days: Days, kept_does: str, *, closed: bool
) -> None:
    make_pair(session)
    joined = {"waits": MEHR.first(), "waits longer": TIR.first()}.get(kept_does)
    if joined is not None:
        session.do(move, MoveInQueue(FIRST, QueueState.WAITING, joined))
    if kept_does == "draws":
        session.do(change, ChangePension(FIRST, PensionState.ON_PENSION, TIR.first()))
    session.do(move, MoveInQueue(SECOND, QueueState.WAITING, from_jalali(1404, 5, 1)))
    waits = 2 if joined is not None else 1
    if closed:
        close(session, MEHR)
    done = merged(session, person_of(session, FIRST), person_of(session, SECOND))
    days.day = AZAR.first()
    if not closed:
        close(session, MEHR)
    figures = session.ask(month_figures, AskMonth(ABAN)).figures
    drawn = int(kept_does == "draws")
    assert (figures.before, figures.after) == (Stood(2, drawn, waits), Stood(1, drawn, 1 - drawn))
    close(session, ABAN)
    assert session.ask(month_corrections, AskMonth(MEHR)).corrections == ()
    since = {"waits": (1404, 5, 1), "waits longer": (1404, 4, 1), "nothing": (1404, 5, 1)}
    rows = session.ask(list_queue, ListQueue()).rows
    told = [(row.file_no, to_jalali(row.joined_on)) for row in rows]
    assert told == ([] if drawn else [(FIRST, since[kept_does])])
    session.do(undo_merge, UndoMerge(done.merge_id))
    days.day = DEY.first()
    close(session, AZAR)
    assert session.ask(month_figures, AskMonth(AZAR)).figures.after == Stood(2, drawn, waits)


def test_a_place_of_days_on_which_the_other_file_was_none_keeps_its_file(session: Session) -> None:
    """The double was opened in Aban: who waits since Mordad stays, or leaves the queue first."""
    make_pair(session)
    late = opened(session, 3, from_jalali(1404, 8, 2))
    session.do(move, MoveInQueue(SECOND, QueueState.WAITING, from_jalali(1404, 5, 1)))
    kept, gone = person_of(session, late), person_of(session, SECOND)
    with pytest.raises(RuleError) as refused:
        merged(session, kept, gone)
    assert (refused.value.code, refused.value.facts) == (
        "keep_the_other", {"reason": "queue", "file_no": SECOND},
    )  # fmt: skip
    merged(session, gone, kept)
    close(session, MEHR)


def living(session: Session, number: int, sex: str, neighbourhood: str) -> str:
    """A covered file of a household of its own."""
    fields = {
        "first_name": "زهرا",
        "national_id": national_id(number),
        "sex": sex,
        "neighbourhood": neighbourhood,
    }
    return session.do(register_file, RegisterFile(fields, Domain.SOCIAL, opened_on=TIR.first())).file_no


def corrected(session: Session) -> dict[tuple[str, str, str], tuple[int | None, int | None]]:
    """What of Mehr is known otherwise now, which is what the report of Aban will tell of it."""
    told = session.ask(month_corrections, AskMonth(MEHR)).corrections
    assert tuple(one for _, one in session.ask(corrections_told, AskMonth(ABAN)).told) == told
    return {one.figure: (one.closed, one.now) for one in told}


def test_another_one_who_died_is_told_though_as_many_are_covered(session: Session, days: Days) -> None:
    man, woman = living(session, 1, "male", "واوان"), living(session, 2, "female", "قائمیه")
    day = MEHR.first()
    days.day = MEHR.last()
    session.do(record_coverage, RecordCoverage(man, Coverage.DECEASED, day))
    days.day = from_jalali(1404, 8, 5)
    close(session, MEHR)
    assert corrected(session) == {}
    session.do(undo_coverage, UndoCoverage(man, "فاطمه درگذشته بود"))
    session.do(record_coverage, RecordCoverage(woman, Coverage.DECEASED, day))
    wanted = {
        ("domains", "social", "women"): (1, 0),
        ("domains", "social", "men"): (0, 1),
        ("ages", "unknown", "women"): (1, 0),
        ("ages", "unknown", "men"): (0, 1),
        ("categories", "unknown", "women"): (1, 0),
        ("categories", "unknown", "men"): (0, 1),
        ("neighbourhoods", "قائمیه", "files"): (1, 0),
        ("neighbourhoods", "واوان", "files"): (0, 1),
    }
    assert corrected(session) == wanted
    days.day = AZAR.first()
    close(session, ABAN)
    assert session.ask(corrections_told, AskMonth(AZAR)).told == ()


def test_households_that_joined_since_stood_when_somebody_is_known_to_have_died(session: Session) -> None:
    first, second, dead = (living(session, number, "female", "واوان") for number in (1, 2, 3))
    close(session, MEHR)
    homes = [session.ask(show, ShowFile(one)).household.version for one in (first, second)]
    session.do(join_households, JoinHouseholds(first, homes[0], second, homes[1], ABAN.first()))
    assert corrected(session) == {}
    session.do(record_coverage, RecordCoverage(dead, Coverage.DECEASED, MEHR.last()))
    told = {figure[1:]: both for figure, both in corrected(session).items() if figure[0] == "deciles"}
    assert told == {("unknown", "households"): (3, 2), ("unknown", "persons"): (3, 2)}
    (home,) = session.ask(corrected_rows, AskCorrected(MEHR, "deciles", "unknown", "households")).rows
    assert (home.changed.row["file"], home.changed.counted) == (dead, (True, False))


def test_who_moves_house_after_a_report_told_of_her_corrects_nothing(session: Session, days: Days) -> None:
    back, dead = living(session, 1, "female", "واوان"), living(session, 2, "female", "زرافشان")
    days.day = MEHR.last()
    session.do(record_coverage, RecordCoverage(back, Coverage.DISCHARGED, MEHR.last(), "اشتغال", "۱"))
    days.day = from_jalali(1404, 8, 5)
    close(session, MEHR)
    session.do(undo_coverage, UndoCoverage(back, "اشتباه"))
    days.day = AZAR.first()
    close(session, ABAN)
    told = session.ask(month_corrections, AskMonth(MEHR)).corrections
    shown = session.ask(show, ShowFile(back))
    moves = {"neighbourhood": "قائمیه"}
    session.do(edit_person, EditPerson(back, shown.person.version, shown.household.version, moves))
    assert session.ask(month_corrections, AskMonth(MEHR)).corrections == told
    assert session.ask(corrections_told, AskMonth(AZAR)).told == ()

    session.do(record_coverage, RecordCoverage(dead, Coverage.DECEASED, MEHR.last()))
    later = session.ask(corrections_told, AskMonth(AZAR)).told
    places = {(str(of), one.line, one.closed, one.now) for of, one in later if one.table == "neighbourhoods"}
    assert places == {("1404-07", "زرافشان", 1, 0), ("1404-08", "زرافشان", 1, 0)}
    places = {
        (one.line, one.closed, one.now)
        for one in session.ask(month_corrections, AskMonth(MEHR)).corrections
        if one.table == "neighbourhoods"
    }
    assert places == {("زرافشان", 1, 0), ("واوان", 0, 1)}


def test_what_a_closed_month_knew_stays_known_though_its_list_was_taken_back(
    session: Session, days: Days, tmp_path: Path
) -> None:
    """The first list of an office was the wrong one: nothing else was on record when the month was closed."""
    days.day = from_jalali(1404, 7, 20)
    batch = imported(session, tmp_path, client(1), client(2))
    days.day = from_jalali(1404, 8, 5)
    close(session, MEHR)
    session.do(undo_import, BatchId(batch))
    days.day = from_jalali(1404, 8, 20)
    imported(session, tmp_path, client(3), client(4), client(5))
    assert {one.now for one in session.ask(month_corrections, AskMonth(MEHR)).corrections} == {0}
    assert session.ask(month_figures, AskMonth(ABAN)).figures.before == Stood(0, 0, 0)
    days.day = AZAR.first()
    close(session, ABAN)
    assert session.ask(month_figures, AskMonth(ABAN)).figures.after == Stood(3, 0, 0)
    told = read_bundle(session.do(export_month, ExportMonth(MEHR, str(tmp_path))).bundle).told
    assert told["after"]["covered"] == 2
    told = read_bundle(session.do(export_month, ExportMonth(ABAN, str(tmp_path))).bundle).told
    assert (told["before"]["covered"], told["after"]["covered"]) == (0, 3)


def test_a_payment_that_nobody_drew_at_the_closing_was_not_made(session: Session, days: Days) -> None:
    file_no = opened(session, 1, TIR.first())
    close(session, MEHR)
    granted = ChangePension(file_no, PensionState.ON_PENSION, MEHR.last(), reason="برقراری با تأخیر")
    session.do(change, granted)
    told = session.ask(month_corrections, AskMonth(MEHR)).corrections
    assert {one.table for one in told} == {"standings", "recurring", "pension_in"}


def test_a_voucher_of_a_closed_month_is_taken_back_in_the_open_one(
    session: Session, days: Days, tmp_path: Path
) -> None:
    """The month tells less than nothing given of the item: it is closed and sent all the same."""
    file_no = opened(session, 1, TIR.first())
    days.day = MEHR.last()
    session.do(receive, ReceiveGoods((ReceiveLine(CANE, 3),), Source.PROVINCE, "12"))
    given = session.do(issue, IssueGoods(file_no, (IssueLine(CANE, 1),), reason="شکستگی"))
    days.day = from_jalali(1404, 8, 5)
    close(session, MEHR)
    session.do(export_month, ExportMonth(MEHR, str(tmp_path)))
    session.do(take_back, TakeDocumentBack("اشتباه", PaperKind.ISSUE_VOUCHER, given.number))
    days.day = AZAR.first()
    close(session, ABAN)
    told = read_bundle(session.do(export_month, ExportMonth(ABAN, str(tmp_path))).bundle)
    (moved,) = (table for table in told.tables if table.code == "stock_moves")
    assert (moved.value(CANE, "given"), moved.value(CANE, "lent")) == (-1, 0)


def test_whom_a_closed_month_counts_is_nobody_who_bears_the_number_since(
    session: Session, days: Days, tmp_path: Path
) -> None:
    """The list was of others: the right one brings the same numbers for them."""
    days.day = MEHR.last()
    wrong = imported(session, tmp_path, client(1, file_no="1404-00900"))
    days.day = from_jalali(1404, 8, 5)
    close(session, MEHR)
    before = session.ask(behind_figure, AskBehind(MEHR, "domains", "files"))
    assert list(before.names) == ["1404-00900"]
    session.do(undo_import, BatchId(wrong))
    imported(session, tmp_path, client(2, file_no="1404-00900"))
    with session._store.kept_reader() as raw:
        assert bundles.identifiers(raw, MEHR, ["1404-00900"]) == [(None, None)]
    behind = session.ask(behind_figure, AskBehind(MEHR, "domains", "files"))
    assert (behind.rows, behind.names) == (before.rows, {})
    rows = session.ask(corrected_rows, AskCorrected(MEHR, "neighbourhoods", "unknown", "files"))
    assert [(one.changed.row["file"], one.changed.counted) for one in rows.rows] == [
        ("1404-00900", (True, False))
    ]
    assert rows.names == {}
