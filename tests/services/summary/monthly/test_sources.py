# SPDX-License-Identifier: Apache-2.0
"""The months behind a number of the paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.months import pensioner
from tests.support.office import office
from tests.support.pension_lists import refused
from welfare_desk.domain.summary.monthly.statement import Key
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.sources import AskSources, number_sources
from welfare_desk.services.summary.monthly.statement import AskNews, period_news


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        pensioner(opened, 1)
        pensioner(opened, 2, date(2025, 9, 1))
        yield opened


def months(session: Session, *of: Key) -> list[tuple[str, int | None]]:
    found = session.ask(number_sources, AskSources(of))
    return [(str(row.month), row.told.value) for row in found.rows]


def test_what_happened_is_in_every_month_and_what_stands_in_the_last(session: Session) -> None:
    assert months(session, Key("1404-q2", "pension_in", "files")) == [
        ("1404-04", 0),
        ("1404-05", 0),
        ("1404-06", 1),
    ]
    assert months(session, Key("1404-q2", "domains", "files")) == [("1404-06", 2)]
    assert months(session, Key("1404-h2", "domains", "files")) == [("1404-07", 2)]


def test_a_number_of_two_figures_has_the_months_of_both(session: Session) -> None:
    share = (Key("1404-06", "standings", "files", "on_pension"), Key("1404-06", "domains", "files"))
    assert months(session, *share) == [("1404-06", 2), ("1404-06", 2)]


def test_every_number_of_a_paragraph_can_be_traced(session: Session) -> None:
    for number in session.ask(period_news, AskNews("1404-h1")).news.numbers():
        rows = session.ask(number_sources, AskSources(number.of)).rows
        assert {row.told.key.table for row in rows} == {key.table for key in number.of}


@pytest.mark.parametrize(
    ("key", "code"),
    [
        (Key("مهر", "domains", "files"), "bad_period"),
        (Key("1404-08", "domains", "files"), "period_ahead"),
        (Key("1404-06", "domains", "net"), "no_such_figure"),
    ],
)
def test_what_names_no_figure_is_refused(session: Session, key: Key, code: str) -> None:
    assert refused(session.ask, number_sources, AskSources((key,))) == code
