# SPDX-License-Identifier: Apache-2.0
"""Policies through the door: drafted, compared by name, approved by the head, and what is refused."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import register
from tests.support.filled import filled_office
from tests.support.queues import looked_at
from tests.support.waiting import by_reference, some_policy
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.waiting import QueueState
from welfare_desk.domain.waiting.facts import WaitingFacts
from welfare_desk.domain.waiting.history import Cause, Move
from welfare_desk.domain.waiting.listing import WouldChange
from welfare_desk.domain.waiting.ordering import ordered
from welfare_desk.domain.waiting.policy import (
    DATE_ORDER,
    PROPOSAL,
    Criterion,
    CriterionKind,
    Order,
    Policy,
    policy_text,
)
from welfare_desk.domain.waiting.why import single_changes
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
from welfare_desk.storage.waiting.facts import facts_of_queue


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
    seen = looked_at(session)
    leaves = session.ask(compare, ComparePolicy("pension", PROPOSAL)).shifts[0].file_no
    gone = MoveInQueue(leaves, QueueState.WITHDREW, session.today(), reason="به درخواست خودش")
    session.do(move, gone)
    before = _ranks(session)
    approval = ApprovePolicy(draft.id, session.today(), seen=seen)
    assert _refused(session, approve_policy, approval) == "comparison_changed"
    assert _ranks(session) == before
    assert session.ask(policies, ListPolicies("pension")).approved == ()
    again = replace(approval, seen=looked_at(session))
    assert session.do(approve_policy, again).version == 1
    assert _ranks(session) == by_reference(session, "pension", PROPOSAL)


def test_a_comparison_of_another_policy_or_none_is_not_one_of_this(session: Session) -> None:
    draft = session.do(keep_policy, KeepPolicy("pension", "پیشنهاد", PROPOSAL))
    other = ApprovePolicy(draft.id, session.today(), seen=looked_at(session, replace(PROPOSAL, ties=())))
    assert _refused(session, approve_policy, other) == "comparison_changed"
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
    far = session.today() + timedelta(days=367)
    assert _refused(session, approve_policy, ApprovePolicy(draft.id, far)) == "policy_since_far"
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


def _changed_by_reference(
    policy: Policy, queue: list[WaitingFacts], entry_id: int, day: date
) -> list[WouldChange]:
    """Each single fact told of one who waits, put in the place of theirs; then everybody is ordered anew."""

    def stands(mine: WaitingFacts) -> tuple[int, int]:
        anew = ordered(policy, [mine if one.entry_id == entry_id else one for one in queue], day)
        at = next(at for at, one in enumerate(anew) if one.facts.entry_id == entry_id)
        return anew[at].score, at + 1

    (mine,) = (one for one in queue if one.entry_id == entry_id)
    own = stands(mine)[1]
    told = [
        WouldChange(one.criterion, one.to, one.on, *stands(one.facts))
        for one in single_changes(policy, mine, day)
    ]
    moved = [one for one in told if one.rank != own or one.on is not None]
    return sorted(moved, key=lambda one: one.rank)


SCORED = [PROPOSAL, *(some_policy(random.Random(seed)) for seed in (2, 3, 4, 5, 8, 9, 10))]
"""By each of them a single fact would move up somebody of the filled office; 6 and 7 have no such fact."""


@pytest.mark.parametrize("policy", SCORED)
def test_what_one_fact_would_change_is_where_the_reference_would_put_them(
    session: Session, policy: Policy
) -> None:
    _approved(session, policy)
    page = session.ask(list_queue, ListQueue())
    with session._store.kept_reader() as raw:
        queue = facts_of_queue(raw, "pension", session.today())
    moves = set()
    for row in page.rows[::2]:
        told = session.ask(why, WhyHere("pension", row.file_no)).would_change
        by_reference = _changed_by_reference(policy, queue, row.entry_id, session.today())
        assert list(told) == by_reference
        moves |= {one.rank < row.rank for one in told}
    assert True in moves, "nobody would move up: this proves nothing"


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
