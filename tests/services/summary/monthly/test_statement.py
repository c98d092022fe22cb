# SPDX-License-Identifier: Apache-2.0
"""The head's statement and the paragraph of a period, from an office's own rows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.support.months import pensioner
from tests.support.office import NOON, office
from tests.support.pension_lists import prepare, refused
from tests.support.pensions import pension_change
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.monthly.statement import Key
from welfare_desk.services.facts import to_json
from welfare_desk.services.pension import change
from welfare_desk.services.rehearsal.fill import make_office_data
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.months import CloseMonth, close_month
from welfare_desk.services.summary.monthly.statement import AskNews, AskStatement, head_statement, period_news

SHAHRIVAR = JalaliMonth(1404, 6)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened


def standing(session: Session, on: date | None = None) -> list[int | None]:
    found = session.ask(head_statement, AskStatement(on)).statement
    assert found.adds_up()
    return [found.covered.value, *(line.told.value for line in (*found.fields, *found.standings))]


def test_the_statement_has_the_shape_of_islamshahr(session: Session) -> None:
    make_office_data(session, 80)
    assert standing(session) == [80, 12, 68, 0, 55, 0, 25, 0]
    shown = session.ask(head_statement, AskStatement())
    assert not shown.closed
    assert shown.statement.until == NOON.date()
    assert shown.news.text.startswith("در پایان روز چهارشنبه ۳۰ مهر ۱۴۰۴، ۸۰ پرونده از ")
    assert (
        "۵۵ پرونده (۶۸٫۷۵ درصد) مستمری‌بگیر است و ۲۵ پرونده (۳۱٫۲۵ درصد) در صف مستمری است." in shown.news.text
    )
    assert "مبلغ مستمری نامشخص است، چون لیست آن هنوز تصویب نشده است." in shown.news.text


def test_a_statement_of_any_evening(session: Session) -> None:
    file_no = pensioner(session, 1, since=date(2025, 9, 1))
    pensioner(session, 2, since=date(2025, 10, 5))
    assert [standing(session, on)[4] for on in (date(2025, 8, 31), date(2025, 9, 1), date(2025, 10, 5))] == [
        0,
        1,
        2,
    ]
    session.do(change, pension_change(file_no, PensionState.SUSPENDED, date(2025, 10, 10)))
    assert [standing(session, on)[4:6] for on in (date(2025, 10, 9), None)] == [[2, 0], [1, 1]]
    assert refused(session.ask, head_statement, AskStatement(NOON.date() + timedelta(1))) == "month_ahead"


def test_a_closed_month_is_read_as_it_was_closed(session: Session) -> None:
    pensioner(session, 1, since=date(2025, 9, 1))
    session.do(close_month, CloseMonth(SHAHRIVAR, "ماه نخست"))
    evening = session.ask(head_statement, AskStatement(SHAHRIVAR.last()))
    within = session.ask(head_statement, AskStatement(SHAHRIVAR.first()))
    assert [(one.closed, one.recounted) for one in (evening, within)] == [(True, False), (False, True)]
    assert evening.statement.covered.key == Key("1404-06", "domains", "files")
    assert (evening.statement.until, within.statement.until) == (SHAHRIVAR.last(), SHAHRIVAR.first())
    assert session.ask(period_news, AskNews("1404-06")).news == evening.news


def test_the_paragraph_of_a_half_year(session: Session) -> None:
    pensioner(session, 1, since=date(2025, 9, 1))
    shown = session.ask(period_news, AskNews("۱۴۰۴-h1"))
    assert (shown.figures.whole, len(shown.figures.counted)) == (True, 6)
    assert shown.against is not None
    assert str(shown.against.period) == "1403-h1"
    assert shown.news.text.startswith("در پایان شش ماه نخست سال ۱۴۰۴، ۱ پرونده از ۱ خانوار تحت پوشش")
    assert "در شش ماه نخست سال ۱۴۰۴، " in shown.news.text
    assert shown.figures.total("pension_in", "files") == 1


def test_a_period_that_runs_is_told_up_to_today_and_one_ahead_is_refused(session: Session) -> None:
    shown = session.ask(period_news, AskNews("1404"))
    assert (shown.figures.whole, len(shown.figures.counted), shown.against) == (False, 7, None)
    assert "از آغاز سال ۱۴۰۴ تا پایان روز چهارشنبه ۳۰ مهر ۱۴۰۴" in shown.news.text
    assert refused(session.ask, period_news, AskNews("1404-q4")) == "period_ahead"
    assert refused(session.ask, period_news, AskNews("شش ماه")) == "bad_period"


def test_a_draft_of_a_list_is_no_payment(session: Session) -> None:
    pensioner(session, 1)
    prepare(session)
    assert "مبلغ مستمری نامشخص است" in session.ask(period_news, AskNews("1404-07")).news.text


def test_the_answers_go_out_as_json(session: Session) -> None:
    pensioner(session, 1)
    shown = to_json(session.ask(head_statement, AskStatement()))
    assert shown["statement"]["standings"][0] == {
        "code": "on_pension",
        "told": {
            "key": {"period": "1404-07", "table": "standings", "measure": "files", "line": "on_pension"},
            "unit": "file",
            "value": 1,
        },
        "share": 10_000,
    }
    news = to_json(session.ask(period_news, AskNews("1404-h1")))
    assert json.loads(json.dumps(news))["against"]["period"] == {"span": "half", "year": 1403, "number": 1}
