# SPDX-License-Identifier: Apache-2.0
"""What a list carries from the months before: late tariffs, late admission, sizes, what is kept back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from tests.support.office import TEHRAN, office
from tests.support.pension_lists import approve, draw, listed, prepare
from tests.support.pensions import pension_change
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.owed import ClaimReason
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.pension.lists import AskLine, AskLines, LineClaim, lines, one_line
from welfare_desk.services.pension.rates import (
    RecordRate,
    ReleaseAnnounced,
    record_rate,
    release_announced,
)
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

FARVARDIN, MORDAD, SHAHRIVAR = (JalaliMonth(1402, month) for month in (1, 5, 6))
SHAHRIVAR_RATES = tuple(map(Rial, (7_644_000, 10_920_000, 15_288_000, 19_656_000, 24_024_000)))
LATER_OF_1401 = (5_460_000, 7_800_000, 10_920_000, 14_040_000, 17_160_000)


def clock() -> datetime:
    """1402/06/20."""
    return datetime(2023, 9, 11, 12, 0, tzinfo=TEHRAN)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Households of one to five persons who were paid by the tariff of Farvardin for five months."""
    with office(tmp_path, clock) as opened:
        for size in range(1, 6):
            draw(opened, size, since=from_jalali(1402, 1, 5), declared_size=str(size))
        for month in range(5):
            listed(opened, FARVARDIN.plus(month))
        yield opened
        assert check(opened._store).findings == ()


def amounts(session: Session, month: JalaliMonth) -> list[tuple[int, int]]:
    rows = session.ask(lines, AskLines(month)).rows
    return [(row.amount.amount, row.arrears.amount) for row in rows]


def test_five_lists_by_the_old_tariff_owe_one_month_of_1401(session: Session) -> None:
    """546,000 toman for one person; for every size one month of the later tariff of 1401."""
    session.do(record_rate, RecordRate(PaymentKind.PENSION, FARVARDIN, SHAHRIVAR_RATES, "مصوبه", "۱"))
    made = prepare(session, SHAHRIVAR)
    assert made.arrears == Rial(sum(LATER_OF_1401))
    shahrivar = [rate.amount for rate in SHAHRIVAR_RATES]
    assert amounts(session, SHAHRIVAR) == list(zip(shahrivar, LATER_OF_1401, strict=True))
    alone = session.ask(one_line, AskLine(SHAHRIVAR, 1)).claims
    assert alone == tuple(LineClaim(FARVARDIN.plus(n), Rial(1_092_000), ClaimReason.RATE) for n in range(5))
    assert sum(claim.amount.amount for claim in alone) == 5_460_000


def test_what_one_list_has_claimed_the_next_does_not(session: Session) -> None:
    session.do(record_rate, RecordRate(PaymentKind.PENSION, FARVARDIN, SHAHRIVAR_RATES, "مصوبه"))
    listed(session, SHAHRIVAR)
    assert prepare(session, SHAHRIVAR.plus(1)).arrears == Rial(0)


def test_what_is_announced_is_told_apart_until_it_is_released(session: Session) -> None:
    facts = RecordRate(PaymentKind.PENSION, FARVARDIN, SHAHRIVAR_RATES, "وعده", announced=True)
    made = session.do(record_rate, facts)
    draft = prepare(session, SHAHRIVAR)
    assert (draft.arrears, draft.promised) == (Rial(0), Rial(sum(LATER_OF_1401)))
    session.do(release_announced, ReleaseAnnounced(made.id, made.version, session.today()))
    again = prepare(session, SHAHRIVAR)
    assert (again.arrears, again.promised) == (Rial(sum(LATER_OF_1401)), Rial(0))


def test_late_admission_owes_whole_months(tmp_path: Path) -> None:
    with office(tmp_path, clock) as session:
        file_no = draw(session, 1, since=session.today(), first=FARVARDIN.plus(3))
        made = prepare(session, SHAHRIVAR)
        assert (made.total, made.arrears) == (Rial(7_644_000 + 2 * 6_552_000), Rial(2 * 6_552_000))
        line = session.ask(one_line, AskLine(SHAHRIVAR, 1))
        assert line.line.file_no == file_no
        assert [(str(each.month), each.why) for each in line.claims] == [
            ("1402-04", ClaimReason.LATE),
            ("1402-05", ClaimReason.LATE),
        ]


def test_what_lies_before_the_first_list_counts_as_settled(tmp_path: Path) -> None:
    with office(tmp_path, clock) as session:
        draw(session, 1, since=from_jalali(1400, 1, 5))
        assert prepare(session, SHAHRIVAR).arrears == Rial(0)
        approve(session, SHAHRIVAR)
        draw(session, 2, since=from_jalali(1400, 1, 5))
        assert [arrears for _, arrears in amounts(session, SHAHRIVAR)] == [0]
        after = prepare(session, SHAHRIVAR.plus(1))
        assert (after.lines, after.arrears) == (2, Rial(7_644_000))


def test_what_was_said_to_be_owed_when_giving_back_is_owed_before_the_first_list_too(tmp_path: Path) -> None:
    """Cut before the office kept lists here, given back with arrears: the months between, and no others."""
    with office(tmp_path, clock) as session:
        file_no = draw(session, 1, since=from_jalali(1400, 1, 5))
        session.do(change, pension_change(file_no, PensionState.SUSPENDED, from_jalali(1401, 10, 5)))
        back = ChangePension(file_no, PensionState.ON_PENSION, from_jalali(1402, 2, 5), arrears=True)
        session.do(change, back)
        made = prepare(session, SHAHRIVAR)
        claims = session.ask(one_line, AskLine(SHAHRIVAR, 1)).claims
        months = [JalaliMonth(1401, 11), JalaliMonth(1401, 12), FARVARDIN]
        assert [(claim.month, claim.why) for claim in claims] == [
            (month, ClaimReason.LATE) for month in months
        ]
        assert made.arrears == sum((claim.amount for claim in claims), Rial(0))


def test_who_is_granted_again_is_owed_from_the_month_that_is_said(tmp_path: Path) -> None:
    """As anybody granted for the first time: the months from the one that the grant names on."""
    with office(tmp_path, clock) as session:
        file_no = draw(session, 1, since=from_jalali(1400, 1, 5))
        session.do(change, pension_change(file_no, PensionState.CUT, from_jalali(1401, 2, 5)))
        again = ChangePension(
            file_no, PensionState.ON_PENSION, session.today(), from_month=FARVARDIN.plus(2), arrears=False
        )
        session.do(change, again)
        prepare(session, SHAHRIVAR)
        claims = session.ask(one_line, AskLine(SHAHRIVAR, 1)).claims
        assert [claim.month for claim in claims] == [FARVARDIN.plus(2), FARVARDIN.plus(3), FARVARDIN.plus(4)]
