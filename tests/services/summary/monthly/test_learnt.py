# SPDX-License-Identifier: Apache-2.0
"""What is learnt after a month was closed is told by the trail, not the clock, and the next month closes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.services.summary.monthly.test_months import opened
from tests.support import office as offices
from tests.support.equipment import Days
from tests.support.lists import client, grid
from tests.support.workbooks import workbook
from welfare_desk import assembly
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.exchange.fields import Cell
from welfare_desk.domain.summary.monthly.month import Stood
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.exchange.facts import BatchId, ImportFiles
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.services.exchange.undoing import undo_import
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    close_month,
    month_corrections,
    month_figures,
)
from welfare_desk.storage.check import check

TIR, MEHR, ABAN, AZAR = (JalaliMonth(1404, number) for number in (4, 7, 8, 9))
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
