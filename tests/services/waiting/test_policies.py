# SPDX-License-Identifier: Apache-2.0
"""Policies through the door: drafted, compared by name, approved by the head, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import register
from tests.support.filled import filled_office
from tests.support.queues import looked_at
from tests.support.waiting import by_reference
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.waiting import QueueState
from welfare_desk.domain.waiting.history import Cause, Move
from welfare_desk.domain.waiting.policy import (
    DATE_ORDER,
    PROPOSAL,
    Criterion,
    CriterionKind,
    Order,
    Policy,
    policy_text,
)
from welfare_desk.services.access import RenameUser, rename_user
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.policies import (
    ApprovePolicy,
    ComparePolicy,
    DiscardPolicy,
    KeepPolicy,
    ListPolicies,
    PolicyKept,
    approve_policy,
    compare,
    discard_policy,
    keep_policy,
    policies,
)
from welfare_desk.services.waiting.questions import (
    AskHistory,
    ListQueue,
    WhyHere,
    list_queue,
    rank_history,
    why,
)
from welfare_desk.storage.check import check


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with filled_office(tmp_path) as opened:
        yield opened
        assert check(opened._store).findings == ()


def _ranks(session: Session) -> list[str]:
    return [row.file_no for row in session.ask(list_queue, ListQueue()).rows]


def _approved(session: Session, policy: Policy = PROPOSAL, **more: Any) -> PolicyKept:
    draft = session.do(keep_policy, KeepPolicy("pension", "پیشنهاد", policy))
    facts = ApprovePolicy(draft.id, session.today(), "جلسهٔ ۱۲", seen=looked_at(session, policy))
    return session.do(approve_policy, replace(facts, **more))


TWICE = (("severe", 100), ("severe", 3_000))


def _refused(session: Session, command: Any, facts: Any) -> str:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value.code


def test_the_order_is_by_date_until_the_head_approves_another(session: Session) -> None:
    page = session.ask(list_queue, ListQueue())
    assert page.policy.policy == DATE_ORDER
    assert [row.joined_on for row in page.rows] == sorted(row.joined_on for row in page.rows)
    assert [row.rank for row in page.rows] == list(range(1, page.total + 1))
    told = session.ask(compare, ComparePolicy("pension", PROPOSAL))
    assert _approved(session, seen=told.digest).version == 1
    after = session.ask(list_queue, ListQueue("مستمری"))
    assert (after.policy.policy, after.policy.version, after.policy.since) == (PROPOSAL, 1, session.today())
    assert [row.file_no for row in after.rows] == by_reference(session, "pension", PROPOSAL)
    ranks = {row.file_no: row.rank for row in after.rows}
    assert {one.file_no: one.rank_after for one in told.shifts} == {
        row.file_no: ranks[row.file_no] for row in page.rows if ranks[row.file_no] != row.rank
    }


def test_nothing_is_kept_by_comparing(session: Session) -> None:
    before = _ranks(session)
    session.ask(compare, ComparePolicy("pension", PROPOSAL))
    assert _ranks(session) == before
    listed = session.ask(policies, ListPolicies("pension"))
    assert (listed.approved, listed.drafts, listed.proposal) == ((), (), PROPOSAL)


def test_a_queue_that_changed_since_it_was_compared_is_looked_at_again(session: Session) -> None:
    draft = session.do(keep_policy, KeepPolicy("pension", "پیشنهاد", PROPOSAL))
    other = replace(PROPOSAL, ties=())
    seen = session.ask(compare, ComparePolicy("pension", other)).digest
    assert (
        _refused(session, approve_policy, ApprovePolicy(draft.id, session.today(), seen=seen))
        == "comparison_changed"
    )
    unseen = ApprovePolicy(draft.id, session.today())
    assert _refused(session, approve_policy, unseen) == "comparison_not_seen"


def test_only_the_head_approves(session: Session) -> None:
    draft = session.do(keep_policy, KeepPolicy("pension", "پیشنهاد", PROPOSAL))
    session.user = replace(session.user, roles=frozenset())
    with pytest.raises(NotPermitted):
        session.do(approve_policy, ApprovePolicy(draft.id, session.today()))


def test_what_is_approved_or_thrown_away_is_no_draft(session: Session) -> None:
    done = _approved(session)
    assert _refused(session, discard_policy, DiscardPolicy(done.id)) == "policy_not_draft"
    assert _refused(session, approve_policy, ApprovePolicy(done.id, session.today())) == "policy_not_draft"
    draft = session.do(keep_policy, KeepPolicy("pension", "دیگر", PROPOSAL))
    session.do(discard_policy, DiscardPolicy(draft.id, 1))
    assert session.ask(policies, ListPolicies("pension")).drafts == ()
    assert _refused(session, discard_policy, DiscardPolicy(99)) == "policy_not_found"


def test_versions_begin_one_after_the_other_and_never_in_the_past(session: Session) -> None:
    draft = session.do(keep_policy, KeepPolicy("pension", "پیشنهاد", PROPOSAL))
    yesterday = session.today() - timedelta(days=1)
    assert _refused(session, approve_policy, ApprovePolicy(draft.id, yesterday)) == "policy_since_past"
    later = session.today() + timedelta(days=30)
    session.do(approve_policy, ApprovePolicy(draft.id, later, seen=looked_at(session)))
    assert session.ask(list_queue, ListQueue()).policy.policy == DATE_ORDER
    second = session.do(keep_policy, KeepPolicy("pension", "زودتر", PROPOSAL))
    assert (
        _refused(session, approve_policy, ApprovePolicy(second.id, session.today())) == "policy_since_taken"
    )


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (KeepPolicy("pension", "", PROPOSAL), "bad_fields"),
        (KeepPolicy("pension", "ن" * 81, PROPOSAL), "bad_fields"),
        (KeepPolicy("نان", "پیشنهاد", PROPOSAL), "unknown_service"),
        (KeepPolicy("pension", "پیشنهاد", Policy(Order.SCORE)), "bad_policy"),
        (
            KeepPolicy(
                "pension", "x", Policy(Order.SCORE, (Criterion(CriterionKind.SEVERITY, 0, None, TWICE),))
            ),
            "bad_policy",
        ),
        (
            KeepPolicy("pension", "x", Policy(Order.SCORE, (Criterion(CriterionKind.DECILE, -1),))),
            "bad_policy",
        ),
    ],
)
def test_a_draft_that_cannot_be_meant_is_refused(session: Session, facts: KeepPolicy, code: str) -> None:
    assert _refused(session, keep_policy, facts) == code


def test_why_a_place_is_told_by_the_comparator_that_sorts(session: Session) -> None:
    _approved(session)
    rows = session.ask(list_queue, ListQueue(evidence=True)).rows
    third = rows[2]
    told = session.ask(why, WhyHere("pension", third.file_no))
    assert told.row == third
    assert (told.total, told.scored_on, told.service_name) == (len(rows), session.today(), "مستمری")
    assert told.above is not None
    assert told.below is not None
    assert (told.above.file_no, told.above.rank) == (rows[1].file_no, 2)
    assert (told.below.file_no, told.below.rank) == (rows[3].file_no, 4)
    assert sum(part.points for part in told.row.parts) == told.row.score == third.score
    assert told.above.separated_by.points == rows[1].score - third.score
    assert {one.rank for one in told.would_change if one.score > third.score} <= {1, 2, 3}


def test_a_rank_history_names_what_moved_somebody(session: Session) -> None:
    before = {row.file_no: row.rank for row in session.ask(list_queue, ListQueue()).rows}
    _approved(session)
    after = {row.file_no: row.rank for row in session.ask(list_queue, ListQueue()).rows}
    moved = max(after, key=lambda one: before[one] - after[one])
    told = session.ask(rank_history, AskHistory("pension", moved))
    assert (told.rank, told.since) == (after[moved], session.today())
    assert told.moves[0] == Move(session.today(), before[moved], after[moved], Cause.POLICY, own=True)


def test_in_the_first_month_a_policy_is_compared_with_the_ranks_right_before_it(session: Session) -> None:
    new = register(session, 900).file_no
    session.do(move, MoveInQueue(new, QueueState.WAITING, session.today()))
    rows = session.ask(list_queue, ListQueue()).rows
    assert {row.rank_before for row in rows} == {None}
    before = {
        row.file_no: row.rank for row in rows if row.joined_on < JalaliMonth.of(session.today()).first()
    }
    assert 1 < len(before) < len(rows)
    _approved(session)
    after = session.ask(list_queue, ListQueue()).rows
    assert {row.file_no: row.rank_before for row in after if row.rank_before is not None} == before
    assert [row.file_no for row in after] != [row.file_no for row in rows]


def test_a_policy_of_a_file_reads_as_it_was_kept(session: Session) -> None:
    session.do(keep_policy, KeepPolicy("pension", "پیشنهاد", PROPOSAL))
    (kept,) = session.ask(policies, ListPolicies("pension")).drafts
    assert policy_text(kept.policy) == policy_text(PROPOSAL)
    assert kept.name == "پیشنهاد"
    assert kept.since is None
    assert isinstance(session.today(), date)


def test_who_made_and_approved_a_policy_is_named_as_people_know_them(session: Session) -> None:
    session.do(rename_user, RenameUser(session.user.name, "مینا سرپرست"))
    _approved(session)
    session.do(keep_policy, KeepPolicy("pension", "دیگر", PROPOSAL))
    told = session.ask(policies, ListPolicies("pension"))
    assert (told.in_force.approved_by, told.drafts[0].made_by) == ("مینا سرپرست", "مینا سرپرست")
    assert session.ask(list_queue, ListQueue()).policy.approved_by == "مینا سرپرست"
