# SPDX-License-Identifier: Apache-2.0
"""Rules of requests: what a vote must say, which way a request goes, how long a promise may hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from welfare_desk.domain.equipment.catalogue import SHIPPED_ITEMS
from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.items import Item
from welfare_desk.domain.equipment.passing import check_approval_move, check_within_grant
from welfare_desk.domain.equipment.promised import PromiseRow, check_expiry
from welfare_desk.domain.equipment.requests import (
    MOVES,
    AllocationState,
    ApprovalState,
    Papers,
    RequestState,
    Vote,
    check_move,
    check_vote,
    missing_papers,
    request_no,
    state_after,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial

DAY = date(2025, 10, 22)
CHAIR, ELECTRIC = (
    next(item for item in SHIPPED_ITEMS if item.code == code)
    for code in ("WHEELCHAIR-MANUAL", "WHEELCHAIR-ELECTRIC")
)
NOTHING, FORM, BOTH = Papers(None, None), Papers(DAY, None), Papers(DAY, DAY)


@pytest.mark.parametrize(
    ("item", "papers", "missing"),
    [
        (CHAIR, NOTHING, ("needs_form",)),
        (CHAIR, FORM, ()),
        (ELECTRIC, NOTHING, ("needs_form", "prescription")),
        (ELECTRIC, FORM, ("prescription",)),
        (ELECTRIC, Papers(None, DAY), ("needs_form",)),
        (ELECTRIC, BOTH, ()),
    ],
)
def test_which_papers_the_committee_misses(item: Item, papers: Papers, missing: tuple[str, ...]) -> None:
    assert missing_papers(item, papers) == missing


@pytest.mark.parametrize(
    ("vote", "papers", "code"),
    [
        (Vote(Verdict.GRANTED, Way.GOODS), BOTH, ""),
        (Vote(Verdict.GRANTED, Way.CASH, 5), BOTH, ""),
        (Vote(Verdict.GRANTED), BOTH, "vote_needs_way"),
        (Vote(Verdict.GRANTED, Way.CASH), BOTH, "vote_needs_amount"),
        (Vote(Verdict.GRANTED, Way.GOODS), FORM, "papers_missing"),
        (Vote(Verdict.REFUSED), NOTHING, "vote_needs_reason"),
        (Vote(Verdict.REFUSED, reason="x"), NOTHING, ""),
        (Vote(Verdict.DEFERRED), BOTH, "vote_needs_reason"),
        (Vote(Verdict.PROVINCE), NOTHING, ""),
    ],
)
def test_what_a_vote_must_say(vote: Vote, papers: Papers, code: str) -> None:
    if not code:
        check_vote(vote, ELECTRIC, papers)
        return
    with pytest.raises(RuleError) as refused:
        check_vote(vote, ELECTRIC, papers)
    assert refused.value.code == code


def test_every_vote_leads_where_a_request_may_go() -> None:
    for before in (RequestState.OPEN, RequestState.PROVINCE):
        for verdict in Verdict:
            after = state_after(verdict, before)
            assert after is before or after in MOVES[before]
    with pytest.raises(RuleError) as refused:
        check_move(RequestState.DONE, RequestState.OPEN)
    assert (refused.value.code, refused.value.facts) == (
        "request_move_not_allowed",
        {"from_state": "done", "to_state": "open"},
    )


def test_a_number_is_printed_with_its_year() -> None:
    assert request_no(1404, 123) == "1404/000123"


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (DAY, ""),
        (date(2025, 11, 1), ""),
        (date(2025, 10, 21), "bad_expiry"),
        (date(2025, 11, 2), "bad_expiry"),
    ],
)
def test_how_long_a_promise_may_hold(day: date, code: str) -> None:
    if not code:
        check_expiry(day, DAY, 10)
        return
    with pytest.raises(RuleError) as refused:
        check_expiry(day, DAY, 10)
    assert (refused.value.code, refused.value.facts["least"], refused.value.facts["most"]) == (
        code,
        "2025-10-22",
        "2025-11-01",
    )


def test_days_left_of_a_promise() -> None:
    row = PromiseRow(
        1, 1, None, "", "", "", "", "", "", "", "", 1, DAY, DAY, AllocationState.OPEN, None, "", "", ""
    )
    later = replace(row, expires_on=date(2025, 11, 5))
    assert (row.days_left(DAY), later.days_left(DAY), row.days_left(later.expires_on)) == (0, 14, -14)


@pytest.mark.parametrize(
    ("before", "after", "allowed"),
    [
        (ApprovalState.ASKED, ApprovalState.APPROVED, True),
        (ApprovalState.ASKED, ApprovalState.REFUSED, True),
        (ApprovalState.ASKED, ApprovalState.WITHDRAWN, True),
        (ApprovalState.ASKED, ApprovalState.USED, False),
        (ApprovalState.APPROVED, ApprovalState.USED, True),
        (ApprovalState.APPROVED, ApprovalState.WITHDRAWN, True),
        (ApprovalState.APPROVED, ApprovalState.REFUSED, False),
        (ApprovalState.USED, ApprovalState.WITHDRAWN, False),
        (ApprovalState.REFUSED, ApprovalState.APPROVED, False),
        (ApprovalState.WITHDRAWN, ApprovalState.ASKED, False),
    ],
)
def test_moves_of_an_approval(before: ApprovalState, after: ApprovalState, allowed: bool) -> None:
    if allowed:
        check_approval_move(before, after)
        return
    with pytest.raises(RuleError) as refused:
        check_approval_move(before, after)
    assert (refused.value.code, refused.value.facts["state"]) == ("approval_decided", before.value)


def test_cash_is_within_its_grant() -> None:
    check_within_grant("CANE", "عصا", Rial(5), None)
    check_within_grant("CANE", "عصا", Rial(5), Rial(5))
    with pytest.raises(RuleError) as refused:
        check_within_grant("CANE", "عصا", Rial(6), Rial(5))
    assert (refused.value.code, refused.value.facts) == (
        "cash_over_grant",
        {"item": "CANE", "name": "عصا", "amount": 6, "granted": 5},
    )
