# SPDX-License-Identifier: Apache-2.0
"""The sides of the first page: what of the store is near its least, visits of the week, charts on paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support import people
from tests.support.pdf import normal, pdfium
from tests.support.stocked import CANE, filled, item
from tests.support.visits import ALI, FATEMEH, TODAY, ZAHRA
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.trend import ChartKind
from welfare_desk.domain.summary.visits import VisitFilter
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.visit_lists import ListDue, visits_due
from welfare_desk.services.casework.visits import PlanVisit, plan_visit
from welfare_desk.services.equipment.catalogue import ChangeItem, ItemFacts, change_item
from welfare_desk.services.equipment.store import AskBalance, balance
from welfare_desk.services.session import Session
from welfare_desk.services.summary.chart_sheets import ChartPdf, chart_pdf
from welfare_desk.services.summary.first_page import AskFirstPage, first_page
from welfare_desk.services.waiting import MoveInQueue, move


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        yield opened


def test_visits_late_and_of_a_week_are_told_and_who_is_due_without_a_plan(session: Session) -> None:
    due = session.ask(visits_due, ListDue(VisitFilter(planned=False))).total
    for file_no, days in ((ALI, 0), (FATEMEH, 6), (ZAHRA, 7)):
        session.do(plan_visit, PlanVisit(file_no, TODAY + timedelta(days)))
    told = session.ask(first_page, AskFirstPage()).visits
    assert (told.late, told.week) == (0, 2)
    assert [row.file_no for row in told.first] == [ALI, FATEMEH]
    assert told.due == session.ask(visits_due, ListDue(VisitFilter(planned=False))).total == due - 3


def test_items_below_their_least_are_counted_and_those_near_it_named(session: Session) -> None:
    filled(session)
    cane = item(session)
    facts = ItemFacts(cane.code, cane.name, cane.group, cane.kind, cane.unit, min_stock=12)
    session.do(change_item, ChangeItem(facts, cane.version))
    told = session.ask(first_page, AskFirstPage()).stock
    listed = [row for row in session.ask(balance, AskBalance()) if row.listed]
    assert told.below == sum(row.below for row in listed)
    assert told.items[0].free / told.items[0].min_stock <= told.items[-1].free / told.items[-1].min_stock
    assert CANE in {row.code for row in told.items}


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (ChartKind.COVERED, ["پرونده‌های تحت پوشش در ماه‌های گذشته", "شهریور ۱۴۰۴", "۱۴۰۴/۰۷/۳۰"]),
        (ChartKind.QUEUE_MOVES, ["ورود و خروج صف مستمری", "وارد صف شده", "از صف خارج شده", "مهر ۱۴۰۴ ۱ ۰"]),
        (ChartKind.DISABILITIES, ["تحت پوشش به تفکیک معلولیت", "جسمی‌حرکتی", "بینایی"]),
        (ChartKind.NEIGHBOURHOODS, ["تحت پوشش به تفکیک محله", "زرافشان", "قائمیه", "ثبت‌نشده"]),
    ],
)
def test_a_chart_on_paper_reads_from_the_right(session: Session, kind: ChartKind, words: list[str]) -> None:
    session.do(move, MoveInQueue(ALI, QueueState.WAITING, JalaliMonth(1404, 7).first()))
    pdf = session.ask(chart_pdf, ChartPdf(kind))
    (page,) = pdfium(pdf)
    text = normal(page)
    places = [text.find(normal(words[0])), *(text.rfind(normal(word)) for word in words[1:])]
    assert -1 not in places, (text, words)
    assert places == sorted(places)


def test_a_chart_of_nothing_is_no_paper(session: Session) -> None:
    with pytest.raises(RuleError) as refused:
        session.ask(chart_pdf, ChartPdf(ChartKind.QUEUE_MOVES))
    assert refused.value.code == "nothing_to_print"
