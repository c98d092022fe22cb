# SPDX-License-Identifier: Apache-2.0
"""What speaks against the rows of a file of payments is told row by row, and refused with every row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.office import office
from tests.support.payment_books import HEAD, book, paid
from tests.support.pension_lists import KIND, MEHR, draw, listed
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.pension.judging_payments import Judged, judge, refuse_faults, refuse_odd
from welfare_desk.services.pension.payment_book import open_book
from welfare_desk.services.session import Session
from welfare_desk.storage.pension import lists


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path / "office") as opened:
        for number in (1, 2):
            draw(opened, number)
        listed(opened, MEHR)
        yield opened


def _judged(session: Session, *rows: list[Any]) -> Judged:
    opened = open_book(book(session, *rows, head=HEAD), None)
    with session._store.kept_reader() as raw:
        return judge(raw, opened, lists.existing(raw, KIND, MEHR))


def _amount(session: Session) -> int:
    with session._store.kept_reader() as raw:
        return int(raw.execute("SELECT net FROM monthly_line ORDER BY id LIMIT 1").fetchone()[0])


def test_every_row_finds_its_line(session: Session) -> None:
    amount = _amount(session)
    judged = _judged(session, paid(1, amount), paid(2, amount))
    with session._store.kept_reader() as raw:
        ids = [one for (one,) in raw.execute("SELECT id FROM monthly_line ORDER BY id")]
    assert ([*judged.lines.values()], [*judged.faults], judged.odd.rows) == (ids, [], ())
    refuse_faults(judged, again=False)
    refuse_odd(judged.odd)


def test_a_line_paid_twice_is_refused_unless_it_is_paid_again(session: Session) -> None:
    amount = _amount(session)
    judged = _judged(session, paid(1, amount), paid(1, amount))
    assert {fault.code for fault in judged.faults} == {"payment_repeated"}
    with pytest.raises(RuleError) as told:
        refuse_faults(judged, again=False)
    assert told.value.code == "payment_rows_refused"
    assert told.value.facts["count"] == len({fault.row_no for fault in judged.faults})
    refuse_faults(judged, again=True)


def test_a_tenth_of_the_amount_is_asked_about(session: Session) -> None:
    judged = _judged(session, paid(1, _amount(session) // 10), paid(2, _amount(session) // 10))
    with pytest.raises(RuleError) as told:
        refuse_odd(judged.odd)
    assert (told.value.code, told.value.facts["count"]) == ("payment_amounts_odd", 2)
    assert told.value.facts["names"] == [each.told() for each in judged.odd.rows]
