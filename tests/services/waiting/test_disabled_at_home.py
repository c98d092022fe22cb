# SPDX-License-Identifier: Apache-2.0
"""Who counts as another disabled member of a household that waits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from tests.support.clients import national_id
from tests.support.office import office
from tests.support.queues import ordered_by
from welfare_desk.domain.calendar import IRAN, JalaliMonth
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Kinship, Severity
from welfare_desk.domain.waiting import QueueState
from welfare_desk.domain.waiting.history import Cause
from welfare_desk.domain.waiting.policy import PROPOSAL, CriterionKind
from welfare_desk.domain.waiting.scoring import RunOut
from welfare_desk.services.casework.commands import (
    NewDisability,
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.admitting import Admit, Rerun, admit, rerun
from welfare_desk.services.waiting.day import Today, keep_day
from welfare_desk.services.waiting.questions import (
    AskHistory,
    ListQueue,
    WhyHere,
    list_queue,
    rank_history,
    why,
)
from welfare_desk.services.waiting.quotas import RecordQuota, record_quota
from welfare_desk.storage.check import check

HEAD, SON, SERVICE = "1404-00001", "1404-00002", "wheelchair"
OPENED, DAY = date(2025, 5, 1), date(2025, 10, 1)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        ordered_by(opened, service=SERVICE)
        yield opened
        assert check(opened._store).findings == ()


def family(session: Session, disability: NewDisability) -> None:
    """A head with a disability, and a son who waits."""
    fields = {"first_name": "علی", "national_id": national_id(1)}
    head = RegisterFile(fields, Domain.REHABILITATION, disabilities=(disability,), opened_on=OPENED)
    session.do(register_file, head)
    fields = {"first_name": "رضا", "national_id": national_id(2)}
    son = RegisterFile(fields, Domain.SOCIAL, household_of=HEAD, kinship=Kinship.SON, opened_on=OPENED)
    session.do(register_file, son)
    session.do(move, MoveInQueue(SON, QueueState.WAITING, DAY, SERVICE))


def score(session: Session) -> int:
    return session.ask(why, WhyHere(SERVICE, SON)).row.score


def test_who_has_died_is_counted_no_more_and_again_when_that_was_a_mistake(session: Session) -> None:
    family(session, NewDisability(DisabilityType.PHYSICAL, Severity.VERY_SEVERE, date(2024, 1, 1)))
    before = score(session)
    session.do(record_coverage, RecordCoverage(HEAD, Coverage.DECEASED, DAY))
    assert score(session) == before - 1000
    version = session.ask(show, ShowFile(HEAD)).file.version
    session.do(undo_coverage, UndoCoverage(HEAD, "اشتباه", version))
    assert score(session) == before


def test_what_no_commission_has_seen_does_not_count(session: Session) -> None:
    family(session, NewDisability(DisabilityType.UNDOCUMENTED, Severity.SEVERE, None))
    alone = score(session)
    session.do(record_coverage, RecordCoverage(HEAD, Coverage.DECEASED, DAY))
    assert score(session) == alone


def voted(until: date) -> NewDisability:
    return NewDisability(DisabilityType.PHYSICAL, Severity.SEVERE, date(2020, 1, 1), until)


def test_a_vote_that_ran_out_gives_no_points(session: Session) -> None:
    family(session, voted(date(2022, 1, 1)))
    assert (score(session), others(session)) == (alone(session), "0")
    assert run_out(session) == RunOut(1, date(2022, 1, 1))


def test_the_vote_that_ran_out_last_is_told_and_nobody_who_is_counted(session: Session) -> None:
    family(session, voted(date(2022, 1, 1)))
    for number, until in ((3, date(2023, 5, 1)), (4, date(2030, 1, 1))):
        fields = {"first_name": "زهرا", "national_id": national_id(number)}
        daughter = RegisterFile(
            fields,
            Domain.SOCIAL,
            household_of=HEAD,
            kinship=Kinship.DAUGHTER,
            disabilities=(voted(until),),
            opened_on=OPENED,
        )
        session.do(register_file, daughter)
    assert (others(session), run_out(session)) == ("1", RunOut(2, date(2023, 5, 1)))
    listed = session.ask(list_queue, ListQueue(SERVICE, evidence=True)).rows[0].parts
    assert listed == session.ask(why, WhyHere(SERVICE, SON)).row.parts
    session.do(record_coverage, RecordCoverage(HEAD, Coverage.DECEASED, DAY))
    assert (others(session), run_out(session)) == ("1", RunOut(1, date(2023, 5, 1)))


def test_nothing_is_told_of_votes_that_last_or_that_nobody_gave(session: Session) -> None:
    family(session, NewDisability(DisabilityType.PHYSICAL, Severity.SEVERE, date(2024, 1, 1)))
    assert (others(session), run_out(session)) == ("1", None)


def test_a_vote_counts_on_its_last_day_and_no_longer(tmp_path: Path) -> None:
    """The first opening of the day after scores anew, and tells the move with its cause."""
    now = [datetime(2025, 10, 1, 9, tzinfo=IRAN)]
    with office(tmp_path, lambda: now[0]) as session:
        ordered_by(session, replace(PROPOSAL, requires=()), SERVICE)
        family(session, voted(DAY + timedelta(days=1)))
        mild = NewDisability(DisabilityType.PHYSICAL, Severity.MILD, date(2024, 1, 1))
        fields = {"first_name": "زهرا", "national_id": national_id(3)}
        session.do(register_file, RegisterFile(fields, Domain.SOCIAL, disabilities=(mild,), opened_on=OPENED))
        session.do(move, MoveInQueue("1404-00003", QueueState.WAITING, DAY, SERVICE))
        session.do(record_quota, RecordQuota(SERVICE, "۹", DAY, 1, JalaliMonth(1404, 7)))
        for later, rank, counted in ((1, 1, "1"), (2, 2, "0")):
            now[0] = datetime(2025, 10, 1 + later, 9, tzinfo=IRAN)
            session.jot(keep_day, Today())
            seen = session.ask(why, WhyHere(SERVICE, SON)).row
            assert (seen.rank, others(session)) == (rank, counted)
            assert seen.score == sum(part.points for part in seen.parts)
        (told,) = session.ask(rank_history, AskHistory(SERVICE, SON)).moves[:1]
        assert (told.cause, told.own, told.from_rank, told.to_rank) == (Cause.LAPSED, True, 1, 2)
        done = session.do(admit, Admit(SERVICE, "۹", DAY))
        assert session.ask(rerun, Rerun(done.run)).same
        now[0] -= timedelta(days=1)
        assert session.ask(rerun, Rerun(done.run)).same
        assert check(session._store).findings == ()


def alone(session: Session) -> int:
    """The score of the son without what the household adds by others."""
    parts = session.ask(why, WhyHere(SERVICE, SON)).row.parts
    return sum(part.points for part in parts if part.criterion is not CriterionKind.OTHER_DISABLED)


def run_out(session: Session) -> RunOut | None:
    parts = session.ask(why, WhyHere(SERVICE, SON)).row.parts
    (found,) = [part.run_out for part in parts if part.criterion is CriterionKind.OTHER_DISABLED]
    assert {part.run_out for part in parts if part.criterion is not CriterionKind.OTHER_DISABLED} == {None}
    return found


def others(session: Session) -> str:
    parts = session.ask(why, WhyHere(SERVICE, SON)).row.parts
    (evidence,) = [part.evidence for part in parts if part.criterion is CriterionKind.OTHER_DISABLED]
    return evidence
