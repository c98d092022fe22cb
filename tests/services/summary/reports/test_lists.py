# SPDX-License-Identifier: Apache-2.0
"""Lists that reports alone show agree with the files, the vouchers and the monthly lists they are made of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.filled import FILES, filled_office
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.equipment.stock import Mode
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.summary.listing import FileFilter, ListFiles
from welfare_desk.domain.summary.reports.definition import Definition, Group, Period, Span
from welfare_desk.domain.summary.reports.rows import HandedSort, HomeSort, ListHanded, ListHomes, ListPaid
from welfare_desk.domain.text import sort_key
from welfare_desk.services.casework.questions import ShowFile, list_files, show
from welfare_desk.services.pension.lists import (
    ApproveList,
    AskList,
    PrepareList,
    approve_list,
    prepare_list,
    show_list,
)
from welfare_desk.services.session import Session
from welfare_desk.services.summary.reports.lists import list_handed, list_homes, list_paid
from welfare_desk.services.summary.reports.running import RunReport, run_report

MEHR = JalaliMonth(1404, 7)
ALL = 1_000


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with filled_office(Path(tmp_path_factory.mktemp("reports"))) as opened:
        for month in (MEHR.plus(-1), MEHR):
            draft = opened.do(prepare_list, PrepareList(month))
            opened.do(approve_list, ApproveList(month, draft.digest))
        yield opened


def test_households_hold_every_covered_file(session: Session) -> None:
    page = session.ask(list_homes, ListHomes(limit=ALL))
    covered = session.ask(list_files, ListFiles(FileFilter(coverages=(Coverage.COVERED,)), limit=ALL))
    assert sum(home.files for home in page.rows) == covered.total == FILES
    assert page.total == len(page.rows)
    for home in page.rows[:10]:
        shown = session.ask(show, ShowFile(home.file_no))
        assert (home.neighbourhood, home.decile) == (
            shown.household.neighbourhood,
            shown.household.decile,
        )


def test_households_are_narrowed_and_ordered(session: Session) -> None:
    every = session.ask(list_homes, ListHomes(limit=ALL)).rows
    area = every[0].neighbourhood
    own = session.ask(list_homes, ListHomes((area,), limit=ALL))
    assert own.rows == tuple(home for home in every if home.neighbourhood == area)
    poor = session.ask(list_homes, ListHomes(deciles=(1, 2), limit=ALL)).rows
    assert poor == tuple(home for home in every if home.decile in (1, 2))
    big = session.ask(list_homes, ListHomes(sort=HomeSort.PERSONS, descending=True, limit=ALL)).rows
    assert [home.persons for home in big] == sorted((home.persons for home in every), reverse=True)
    areas = session.ask(list_homes, ListHomes(sort=HomeSort.NEIGHBOURHOOD, limit=ALL)).rows
    keys = [sort_key(home.neighbourhood) for home in areas]
    assert keys == sorted(keys)
    assert session.ask(list_homes, ListHomes(offset=3, limit=2)).rows == every[3:5]


def test_lines_are_those_of_the_monthly_lists(session: Session) -> None:
    lines = session.ask(list_paid, ListPaid(limit=ALL)).rows
    for month in (MEHR.plus(-1), MEHR):
        head = session.ask(show_list, AskList(month)).head
        own = [line for line in lines if line.month == month and line.kind is head.kind]
        assert (len(own), sum(line.net.amount for line in own)) == (head.lines, head.net.amount)
        assert sum(line.amount.amount for line in own) == head.amount.amount
    mehr = session.ask(list_paid, ListPaid(since=MEHR.first(), until=MEHR.last(), limit=ALL))
    assert {line.month for line in mehr.rows} == {MEHR}
    one = lines[0].file_no
    of_file = session.ask(list_paid, ListPaid(file_no=one, limit=ALL)).rows
    assert of_file == tuple(line for line in lines if line.file_no == one)
    assert session.ask(list_paid, ListPaid((PaymentKind.KIN_CARE,))).total == 0


def test_payments_by_month_are_the_sums_of_the_lists(session: Session) -> None:
    wanted = Definition(
        "pension.paid", {"kinds": ["pension"]}, Period(Span.THIS_YEAR), groups=(Group("ماه"),),
        sums=("خالص (ریال)",),
    )  # fmt: skip
    page = session.ask(run_report, RunReport(wanted))
    heads = [session.ask(show_list, AskList(month)).head for month in (MEHR.plus(-1), MEHR)]
    assert [row.cells for row in page.rows] == [
        (str(head.month).replace("-", "/"), head.lines, head.net.amount) for head in heads
    ]


def test_what_was_handed_out_is_narrowed_and_ordered(session: Session) -> None:
    every = session.ask(list_handed, ListHanded(limit=ALL)).rows
    assert every == tuple(sorted(every, key=lambda line: line.handed_on))
    for mode in Mode:
        found = session.ask(list_handed, ListHanded(mode=mode, limit=ALL))
        assert found.rows == tuple(line for line in every if line.mode is mode)
    item, _ = Counter(line.code for line in every).most_common(1)[0]
    of_item = session.ask(list_handed, ListHanded(item, limit=ALL)).rows
    assert of_item == tuple(line for line in every if line.code == item)
    since, until = every[1].handed_on, every[-2].handed_on
    between = session.ask(list_handed, ListHanded(since=since, until=until, limit=ALL))
    assert between.rows == tuple(line for line in every if since <= line.handed_on <= until)
    names = session.ask(list_handed, ListHanded(sort=HandedSort.ITEM, descending=True, limit=ALL)).rows
    keys = [sort_key(line.item) for line in names]
    assert keys == sorted(keys, reverse=True)
    assert all((line.due_on is not None) <= (line.mode is Mode.LOAN) for line in every)
