# SPDX-License-Identifier: Apache-2.0
"""Sessions, referrals and votes in rows: who waits, what counts, and which disability a vote reaches."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.office import copy_office, store_of
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.commission import CommissionKind, Decision, Recorded, SessionCounts, Vote
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework import votes
from welfare_desk.storage.casework.commission import COMMISSION_CASE, COMMISSION_SESSION
from welfare_desk.storage.casework.tables import DISABILITY, PERSON
from welfare_desk.storage.uow import UnitOfWork

HELD = date(2025, 10, 1)
K, P, V = CommissionKind.DETERMINATION, DisabilityType.PHYSICAL, DisabilityType.VISUAL
CONFIRMED = Decision(Vote.CONFIRMED, P, Severity.SEVERE, date(2030, 1, 1))


@pytest.fixture
def uow(tmp_path: Path) -> Iterator[UnitOfWork]:
    """One person and an open session, both of id 1."""
    store = store_of(copy_office(tmp_path))
    with store.writing() as connection:
        made = UnitOfWork(connection)
        made.insert(PERSON, {"first_name": "علی"})
        made.insert(COMMISSION_SESSION, {"session_no": "1404-01", "held_on": HELD, "kind": K})
        yield made
    store.close()


def disability(uow: UnitOfWork, kind: DisabilityType, **values: Any) -> int:
    return uow.insert(DISABILITY, {"person_id": 1, "type": kind, "severity": Severity.MILD, **values})


def called(uow: UnitOfWork, **values: Any) -> votes.KeptCase:
    """A referral in the session."""
    case_id = votes.refer(uow, 1, K, date(2025, 9, 1), "")
    uow.update(COMMISSION_CASE, case_id, None, {"session_id": 1, **values})
    return votes.case(uow, case_id)


def held(uow: UnitOfWork) -> list[tuple[Any, ...]]:
    columns = DISABILITY.c
    found = DISABILITY.select().with_only_columns(
        columns.id, columns.type, columns.severity, columns.is_primary, columns.ended_on
    )
    return [tuple(row) for row in uow.connection.execute(found.order_by(columns.id))]


def test_a_vote_changes_the_live_one_of_two_of_a_type(uow: UnitOfWork) -> None:
    past = disability(uow, P, ended_on=date(2025, 1, 1))
    live = disability(uow, P, is_primary=True)
    done = votes.apply(uow, called(uow), CONFIRMED, HELD, votes.Effect())
    assert done["disability_id"] == live
    assert held(uow) == [
        (past, P, Severity.MILD, False, date(2025, 1, 1)), (live, P, Severity.SEVERE, True, None)
    ]  # fmt: skip


def test_what_a_vote_made_is_removed_and_its_rank_given_back(uow: UnitOfWork) -> None:
    first = disability(uow, V, is_primary=True)
    before = held(uow)
    case = called(uow)
    done = votes.apply(uow, case, CONFIRMED, HELD, votes.Effect(primary=True))
    assert held(uow) == [
        (first, V, Severity.MILD, False, None), (first + 1, P, Severity.SEVERE, True, None)
    ]  # fmt: skip
    given = {"attended": True, "vote": Vote.CONFIRMED, "voted_on": HELD, **done}
    said = {"type": P, "severity": Severity.SEVERE, "valid_until": CONFIRMED.valid_until}
    uow.update(COMMISSION_CASE, case.id, None, {**given, **said})
    votes.take_back(uow, votes.case(uow, case.id))
    assert held(uow) == before


@pytest.mark.parametrize(
    ("owner", "ended_on"), [(1, date(2025, 1, 1)), (2, None)], ids=["ended", "somebody else's"]
)
def test_a_named_one_out_of_reach_is_not_found(uow: UnitOfWork, owner: int, ended_on: date | None) -> None:
    uow.insert(PERSON, {"first_name": "زهرا"})
    row = disability(uow, P, person_id=owner, ended_on=ended_on)
    with pytest.raises(RuleError) as refused:
        votes.apply(uow, called(uow), CONFIRMED, HELD, votes.Effect(replaces=row))
    assert refused.value.code == "disability_not_found"


def test_what_is_recorded_of_a_session(uow: UnitOfWork) -> None:
    assert votes.recorded(uow, 1) == Recorded()
    called(uow)
    assert votes.recorded(uow, 1) == Recorded(last_referral=date(2025, 9, 1))
    absent = called(uow, attended=False, referred_on=date(2025, 9, 20))
    assert votes.recorded(uow, 1) == Recorded(attendance=True, last_referral=date(2025, 9, 20))
    uow.update(COMMISSION_CASE, absent.id, None, {"attended": True, "vote": Vote.REJECTED, "voted_on": HELD})
    assert votes.recorded(uow, 1) == Recorded(True, True, date(2025, 9, 20))


def test_an_overruled_vote_counts_no_more(uow: UnitOfWork) -> None:
    vote = {"attended": True, "voted_on": HELD}
    first = called(uow, vote=Vote.REJECTED, **vote)
    called(uow, vote=Vote.DOCUMENTS_MISSING, note="x", overrules=first.id, **vote)
    called(uow, attended=False)
    assert votes.counts(uow, 1) == SessionCounts(2, 1, 1, 0, 0, 1)
    assert (votes.overruled(uow, first.id), votes.overruled(uow, first.id + 1)) == (True, False)


def test_a_referral_is_open_until_its_vote_or_the_end_of_its_session(uow: UnitOfWork) -> None:
    case = called(uow)
    assert votes.open_case(uow, 1, K) == case
    assert votes.open_case(uow, 1, CommissionKind.MILITARY) is None
    uow.update(COMMISSION_SESSION, 1, None, {"closed": True})
    assert votes.open_case(uow, 1, K) is None
