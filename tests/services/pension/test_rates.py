# SPDX-License-Identifier: Apache-2.0
"""Tariffs through the door: recorded, confirmed, announced and released, struck as a mistake."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.office import office
from tests.support.pension_lists import MEHR, draw, prepare, refused
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.services.pension.rates import (
    AskRates,
    ConfirmRate,
    MissingRate,
    RateMistaken,
    RecordRate,
    ReleaseAnnounced,
    confirm_rate,
    rate_mistaken,
    rates,
    record_rate,
    release_announced,
)
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

CARE = PaymentKind.CARE
TODAY = date(2025, 10, 22)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened
        assert check(opened._store).findings == ()


def flat(since: JalaliMonth = MEHR, rial: int = 1_000, **more: bool) -> RecordRate:
    return RecordRate(CARE, since, (Rial(rial),), "نامهٔ ستاد", "۱۲/۳", **more)


def test_a_tariff_is_recorded_whole(session: Session) -> None:
    amounts = tuple(Rial(n * 1_000) for n in (1, 2, 3, 4, 5))
    made = session.do(record_rate, RecordRate(PaymentKind.PENSION, MEHR, amounts, " نامهٔ  ستاد ", "۱۲/۳"))
    own = next(each for each in session.ask(rates, AskRates(PaymentKind.PENSION)).tariffs if each.id)
    assert (own.id, own.since, own.amounts, own.source, own.letter_no) == (
        made.id,
        MEHR,
        amounts,
        "نامهٔ ستاد",
        "۱۲/۳",
    )
    draw(session, 1)
    assert prepare(session).total == Rial(1_000)


def test_what_is_missing_is_asked_for(session: Session) -> None:
    assert session.ask(rates, AskRates(CARE)).missing == (MissingRate(CARE, "rate_missing"),)
    missing = session.ask(rates, AskRates(month=JalaliMonth(1405, 1))).missing
    assert {each.kind for each in missing} == set(PaymentKind)
    session.do(record_rate, flat())
    assert session.ask(rates, AskRates(CARE)).missing == ()


def test_a_proposal_pays_nobody_before_it_is_confirmed(session: Session) -> None:
    made = session.do(record_rate, flat(proposed=True))
    assert session.ask(rates, AskRates(CARE)).missing == (MissingRate(CARE, "rate_proposed"),)
    assert refused(session.do, confirm_rate, ConfirmRate(made.id, 1, " ")) == "source_needed"
    session.do(confirm_rate, ConfirmRate(made.id, made.version, "ابلاغ", "۷"))
    assert session.ask(rates, AskRates(CARE)).missing == ()
    assert refused(session.do, confirm_rate, ConfirmRate(made.id, 2, "ابلاغ")) == "rate_confirmed"
    assert refused(session.do, confirm_rate, ConfirmRate(99, 1, "ابلاغ")) == "rate_gone"


def test_what_is_announced_is_released_once(session: Session) -> None:
    paid = session.do(record_rate, flat())
    facts = ReleaseAnnounced(paid.id, 1, TODAY)
    assert refused(session.do, release_announced, facts) == "rate_not_announced"
    waits = session.do(record_rate, flat(rial=2_000, announced=True))
    early = ReleaseAnnounced(waits.id, 1, date(2025, 10, 23))
    assert refused(session.do, release_announced, early) == "date_in_future"
    session.do(release_announced, ReleaseAnnounced(waits.id, 1, TODAY))
    assert refused(session.do, release_announced, ReleaseAnnounced(waits.id, 2, TODAY)) == "rate_released"


def test_a_struck_tariff_counts_no_more_and_makes_room(session: Session) -> None:
    made = session.do(record_rate, flat())
    assert refused(session.do, record_rate, flat()) == "rate_exists"
    assert refused(session.do, rate_mistaken, RateMistaken(made.id, 1)) == "bad_fields"
    session.do(rate_mistaken, RateMistaken(made.id, 1, "مبلغ اشتباه بود"))
    assert session.ask(rates, AskRates(CARE)).missing == (MissingRate(CARE, "rate_missing"),)
    again = RateMistaken(made.id, 2, "x")
    assert refused(session.do, rate_mistaken, again) == "recorded_by_mistake"
    assert refused(session.do, confirm_rate, ConfirmRate(made.id, 2, "x")) == "recorded_by_mistake"
    session.do(record_rate, flat())


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (flat(JalaliMonth(1405, 8)), "rate_month_out_of_range"),
        (flat(JalaliMonth(1384, 6)), "rate_month_out_of_range"),
        (RecordRate(CARE, MEHR, (Rial(1),), "  "), "source_needed"),
        (RecordRate(CARE, MEHR, (Rial(1), Rial(2)), "x"), "rate_amounts"),
    ],
)
def test_refused_tariffs(session: Session, facts: RecordRate, code: str) -> None:
    assert refused(session.do, record_rate, facts) == code
