# SPDX-License-Identifier: Apache-2.0
"""A file of payments that later lists were made with: named before it is taken back, as ever."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.support.office import office
from tests.support.payment_books import book, paid, take
from tests.support.pension_lists import MEHR, draw, listed, prepare
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.services.pension.lists import AskLines, lines
from welfare_desk.services.pension.reconciling import (
    AskSettlements,
    PaymentFileMistaken,
    Reconcile,
    payment_file_mistaken,
    reconcile,
    settlements,
)
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

ONE = 13_912_080
MORDAD, SHAHRIVAR, ABAN = MEHR.plus(-2), MEHR.plus(-1), MEHR.plus(1)


class Clock:
    """Every look is a minute later."""

    now = datetime(2025, 10, 22, 6, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Two pensioners, paid for Mordad before their list of Shahrivar was made, one short."""
    with office(tmp_path, Clock()) as opened:
        for number in (1, 2):
            draw(opened, number)
        listed(opened, MORDAD)
        pays(opened, MORDAD, paid(1, ONE), paid(2, ONE - 80))
        listed(opened, SHAHRIVAR)
        yield opened
        assert check(opened._store).findings == ()


def pays(session: Session, month: JalaliMonth, *rows: list[object]) -> int:
    path = book(session, *rows, name=str(month))
    return session.do(reconcile, Reconcile(month, path)).payment_file_id


def rests(
    session: Session, month: JalaliMonth
) -> list[tuple[tuple[JalaliMonth, ...], tuple[JalaliMonth, ...]]]:
    files = session.ask(settlements, AskSettlements(month)).files
    return [(file.approved_on, file.drafted_on) for file in files]


def test_lists_made_after_a_file_are_named(session: Session) -> None:
    assert rests(session, MORDAD) == [((SHAHRIVAR,), ())]
    prepare(session, MEHR)
    assert rests(session, MORDAD) == [((SHAHRIVAR,), (MEHR,))]
    pays(session, SHAHRIVAR, paid(1, ONE), paid(2, ONE + 80))
    # The draft of Mehr was made before that file, and nothing after it.
    assert rests(session, SHAHRIVAR) == [((), ())]
    listed(session, MEHR)
    assert (rests(session, MORDAD), rests(session, SHAHRIVAR)) == ([((SHAHRIVAR, MEHR), ())], [((MEHR,), ())])


def test_a_file_is_taken_back_whatever_was_made_with_it(session: Session) -> None:
    prepare(session, MEHR)
    told = session.do(payment_file_mistaken, PaymentFileMistaken(1, 1, "فایل ماه دیگر بود"))
    assert (told.state, told.rested) == (ListState.SENT, (SHAHRIVAR, MEHR))
    # What Shahrivar carried for Mordad is taken back by the next list.
    assert prepare(session, MEHR).arrears == Rial(-80)
    rows = session.ask(lines, AskLines(MEHR)).rows
    assert [row.arrears for row in rows] == [Rial(0), Rial(-80)]


def test_nothing_rests_on_a_file_of_the_last_list(session: Session) -> None:
    listed(session, MEHR)
    assert take(session, book(session, paid(1, ONE), paid(2, ONE + 80))).rested == ()
    assert rests(session, MEHR) == [((), ())]
