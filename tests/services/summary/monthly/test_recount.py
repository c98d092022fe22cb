# SPDX-License-Identifier: Apache-2.0
"""A closed month is, to the last byte, what a full recount from the events makes of it today.

What the office learns of it later is the difference between the two, and every report tells the whole of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support.equipment import CANE, Days
from tests.support.living import LivingOffice
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.equipment.stock import Source
from welfare_desk.domain.summary.monthly.figures import Source as Rows
from welfare_desk.domain.summary.monthly.figures import Table
from welfare_desk.domain.summary.monthly.layouts import AS_IT_STANDS
from welfare_desk.domain.summary.monthly.month import (
    Stood,
    plain_corrections,
    seal,
    seal_digest,
    sealed_along,
    unsealed,
)
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.figuring import counted, figured
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    check_month,
    close_month,
    month_corrections,
    month_figures,
)
from welfare_desk.storage.casework.counts import counts_on
from welfare_desk.storage.check import check
from welfare_desk.storage.summary import trend
from welfare_desk.storage.summary.monthly import closings, people, records

FIRST, MONTHS = JalaliMonth(1402, 5), 24
UNDONE = (
    "leaving undone", "struck", "field undone", "visit struck", "voucher taken back", "receipt taken back",
)  # fmt: skip
HAPPENED = (
    "opened", "left", "returned", "field", "pension on_pension", "pension suspended", "pension cut",
    "allowance", "joined", "withdrew", "quota", "admitted", "list approved", "list sent",
    "visit", "called", "vote confirmed", "vote rejected", "absent", "received", "given", "counted", "request",
)  # fmt: skip
LEARNT = (
    "left", "struck", "returned", "field", "field undone", "leaving undone", "pension on_pension",
    "pension suspended", "pension cut", "allowance", "withdrew", "visit", "visit struck",
)  # fmt: skip
"""What happens in closed months to an office that learns of it late."""


@pytest.fixture
def days() -> Days:
    return Days(FIRST.first())


@pytest.fixture
def session(tmp_path: Path, days: Days) -> Iterator[Session]:
    with offices.office(tmp_path, days) as opened:
        yield opened


def test_24_months_are_counted_again_as_they_were_closed(session: Session, days: Days) -> None:
    """With lists, stock, visits, sessions, days keyed in late, acts undone and struck while it was open."""
    life = LivingOffice(session, days, 1404)
    months = [FIRST.plus(step) for step in range(MONTHS)]
    for month in months:
        life.live(month)
        session.do(close_month, CloseMonth(month, "آغاز کار"))
    assert [name for name in (*HAPPENED, *UNDONE) if not life.done[name]] == []
    raw = session._store.open_driver(read_only=True)
    filled: set[Rows] = set()
    for month in months:
        sealed, closed = closings.sealed(raw, month), closings.closed(raw, month)
        assert closed is not None
        told = json.loads(sealed)
        figures, rows = counted(raw, month, days.day)
        was, listed, checks = unsealed(told)
        assert (figures.before, figures.after, figures.tables) == (was.before, was.after, was.tables)
        assert {source: list(held) for source, held in rows.items()} == listed
        assert seal(figures, rows, checks, sealed_along(told)) == sealed
        assert seal_digest(sealed) == closed.digest
        assert plain_corrections(closings.told(raw, month)) == told["corrections"]
        assert session.ask(month_figures, AskMonth(month)).figures == figures
        assert session.ask(month_corrections, AskMonth(month)).corrections == ()
        filled |= {source for source, held in listed.items() if held}
        admitted = [figures.table(way).value("admitted", "files") for way in ("pension_in", "queue_out")]
        assert admitted[0] == admitted[1]
    _three_ways_agree(raw, days.day, FIRST.first())
    raw.close()
    assert filled == set(Rows)
    assert check(session._store).findings == ()
    _a_pension_without_coverage_is_named(session, days.day)


Evening = tuple[int | None, int | None, int | None]
"""Who was covered on an evening, on pension, in its queue."""


def _three_ways_agree(raw: Any, today: date, since: date, undrawn: int = 0) -> None:
    """The statement of a day, the line of the first page and what the identities ask, of every evening.

    Statement and line tell those who are covered; `undrawn` are pensions of others, which nobody draws.
    """
    now = counts_on(raw, today)
    evenings = [today - timedelta(days=back) for back in range((today - since).days, -1, -1)]
    line: list[Evening] = [figures[:3] for figures in trend.stood_on(raw, evenings, now)]
    first = records.first_event(raw)
    for evening, shown in zip(evenings, line, strict=True):
        if records.nothing_known(first, evening):
            assert shown == (None, None, None)
            continue
        told, stood = counts_on(raw, evening), people.stood(raw, evening)
        assert shown == (told.covered, told.on_pension, told.in_queue), evening
        assert stood == Stood(told.covered, told.on_pension + undrawn, told.in_queue), evening


def _a_pension_without_coverage_is_named(session: Session, today: date) -> None:
    """No act of the office leaves one; a damaged file may, and its month cannot be closed."""
    where = "file_id = (SELECT file_id FROM pension WHERE state = 'on_pension' LIMIT 1)"
    raw = session._store.open_driver(read_only=False)
    raw.execute(
        "INSERT INTO coverage_event (file_id, from_state, to_state, effective_on, recorded_at, recorded_by,"
        f" reason) SELECT file_id, 'covered', 'discharged', '{today}', recorded_at, recorded_by, 'x'"
        f" FROM coverage_event WHERE {where} LIMIT 1"
    )
    raw.execute(f"UPDATE case_file SET coverage = 'discharged' WHERE {where.replace('file_id', 'id', 1)}")
    raw.commit()
    _three_ways_agree(raw, today, today, undrawn=1)
    raw.close()
    checks = session.ask(check_month, AskMonth(JalaliMonth.of(today))).checks
    failed = {one.code: one.keys for one in checks if not one.ok}
    assert failed["drawing_by_standing"] == failed["drawn_uncovered"] != ()


Figures = dict[tuple[str, str, str], int | None]


def told_of(tables: Iterable[Table]) -> Figures:
    """Every figure; a line that nothing counts is 0, as one that is not there."""
    return {
        (table.code, line.key, measure): value
        for table in tables
        for line in table.lines
        for measure, value in zip(table.measures, line.values, strict=True)
        if value != 0
    }


def dated(figures: Figures) -> Figures:
    """Those that a recount tells, for what it counts by has dates."""
    return {
        (table, line, measure): value
        for (table, line, measure), value in figures.items()
        if (table, measure) not in AS_IT_STANDS and value != 0
    }


def _adds_up(figures: Figures) -> None:
    """Whatever the covered are told apart by, they are as many."""
    apart = [("domains", ("files",)), ("domains", ("women", "men", "sex_unknown")), ("ages", ("files",)),
             ("neighbourhoods", ("files",)), ("centres", ("files",))]  # fmt: skip
    sums = {
        (table, measures): sum(
            value or 0 for (of, _, measure), value in figures.items() if of == table and measure in measures
        )
        for table, measures in apart
    }
    assert len(set(sums.values())) == 1, sums


def test_24_months_stay_sealed_and_their_reports_tell_all_that_was_learnt_since(
    session: Session, days: Days
) -> None:
    """By chance clients die, leave, return, draw and are visited in closed months, and that is taken back.

    The figures as closed, with all corrections that reports told of them, are after each closing those of a
    recount, and add up whatever the clients are told apart by; the sealed bytes are never others.
    """
    life = LivingOffice(session, days, 24, late=True)
    seals: dict[JalaliMonth, bytes] = {}
    right: dict[JalaliMonth, Figures] = {}
    raw = session._store.open_driver(read_only=True)
    for month in (FIRST.plus(step) for step in range(MONTHS)):
        life.live(month)
        session.do(close_month, CloseMonth(month, "آغاز کار"))
        seals[month] = closings.sealed(raw, month)
        figures, _, _ = unsealed(json.loads(seals[month]))
        right[month] = told_of(figures.tables)
        for of, one in sealed_along(json.loads(seals[month])).corrections:
            assert right[of].get(one.figure, 0) == one.closed != one.now
            right[of] = {**right[of], one.figure: one.now}
        for closed, told in right.items():
            assert dated(told) == dated(told_of(figured(raw, closed, days.day).tables)), (month, closed)
            _adds_up(told)
    assert [closings.sealed(raw, month) for month in seals] == list(seals.values())
    raw.close()
    assert [name for name in LEARNT if not life.done[f"late: {name}"]] == []
    assert check(session._store).findings == ()


def test_goods_that_came_later_are_no_line_of_an_earlier_month(session: Session, days: Days) -> None:
    session.do(close_month, CloseMonth(FIRST.plus(-1), "آغاز کار"))
    days.day = FIRST.first() + timedelta(days=3)
    session.do(receive, ReceiveGoods((ReceiveLine(CANE, 5),), Source.DONOR, "114", party="خیریهٔ مهر"))
    assert session.ask(month_corrections, AskMonth(FIRST.plus(-1))).corrections == ()
    raw = session._store.open_driver(read_only=True)
    before, now = (counted(raw, month, days.day)[1][Rows.STOCK] for month in (FIRST.plus(-1), FIRST))
    raw.close()
    assert (list(before), [row["item"] for row in now]) == ([], [CANE])
