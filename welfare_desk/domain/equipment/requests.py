# SPDX-License-Identifier: Apache-2.0
"""Requests for equipment from the desk to the delivery, and promises to named persons (domain notes 4.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.items import Item
from welfare_desk.domain.errors import RuleError


class RequestState(StrEnum):
    """Where a request stands."""

    OPEN = "open"
    """Waits for its papers or for the committee."""
    PROVINCE = "province"
    GRANTED = "granted"
    """Waits in the list of its item, or for the cash."""
    REFUSED = "refused"
    DONE = "done"
    WITHDRAWN = "withdrawn"


class AskedAt(StrEnum):
    """Where a request was made."""

    DESK = "desk"
    CENTRE = "centre"


class AllocationState(StrEnum):
    """A promise to a named person: open, handed out, run out by rule, or given up."""

    OPEN = "open"
    ISSUED = "issued"
    EXPIRED = "expired"
    RELEASED = "released"


class ApprovalState(StrEnum):
    """A head's approval to pass an interval; USED by what was handed out on it."""

    ASKED = "asked"
    APPROVED = "approved"
    REFUSED = "refused"
    USED = "used"
    WITHDRAWN = "withdrawn"


_R = RequestState
MOVES: dict[RequestState, frozenset[RequestState]] = {
    _R.OPEN: frozenset({_R.PROVINCE, _R.GRANTED, _R.REFUSED, _R.WITHDRAWN}),
    _R.PROVINCE: frozenset({_R.GRANTED, _R.REFUSED, _R.WITHDRAWN}),
    _R.GRANTED: frozenset({_R.DONE, _R.WITHDRAWN}),
    _R.REFUSED: frozenset(),
    _R.DONE: frozenset({_R.GRANTED}),
    _R.WITHDRAWN: frozenset(),
}
"""From a state to those it may become; what was handed out is granted again once taken back."""

LIVE: frozenset[RequestState] = frozenset({_R.OPEN, _R.PROVINCE, _R.GRANTED})
"""States in which something is still to come of a request."""


@dataclass(frozen=True)
class Papers:
    """Which papers of a request are there: needs form (فرم تعیین نیاز) and prescription, with their days."""

    needs_on: date | None
    prescribed_on: date | None


def missing_papers(item: Item, papers: Papers) -> tuple[str, ...]:
    """Which papers the committee would miss: codes `needs_form`, `prescription`."""
    missing = [] if papers.needs_on else ["needs_form"]
    if item.needs_prescription and not papers.prescribed_on:
        missing.append("prescription")
    return tuple(missing)


def check_move(from_state: RequestState, to_state: RequestState) -> None:
    """RuleError ``request_move_not_allowed`` unless a request may go from one state to the other."""
    if to_state not in MOVES[from_state]:
        raise RuleError("request_move_not_allowed", from_state=from_state, to_state=to_state)


def state_after(verdict: Verdict, before: RequestState) -> RequestState:
    """What a request is after a vote; one put off stays where it is."""
    return {
        Verdict.GRANTED: RequestState.GRANTED,
        Verdict.REFUSED: RequestState.REFUSED,
        Verdict.PROVINCE: RequestState.PROVINCE,
        Verdict.DEFERRED: before,
    }[verdict]


def request_no(year: int, number: int) -> str:
    """The number of a request as it is printed: ``1404/000123``."""
    return f"{year:04d}/{number:06d}"


@dataclass(frozen=True)
class Vote:
    """What the committee said of one request."""

    verdict: Verdict
    way: Way | None = None
    amount: int | None = None
    """Rial of cash aid."""
    reason: str = ""


def check_vote(vote: Vote, item: Item, papers: Papers) -> None:
    """Refuse a vote that does not say what it must.

    RuleError ``vote_needs_way``, ``vote_needs_amount`` (of cash), ``vote_needs_reason`` (of a refusal or
    delay), ``papers_missing`` (missing) for a grant without needs form or prescription.
    """
    if vote.verdict is not Verdict.GRANTED:
        if vote.verdict is not Verdict.PROVINCE and not vote.reason:
            raise RuleError("vote_needs_reason")
        return
    if vote.way is None:
        raise RuleError("vote_needs_way")
    if vote.way is Way.CASH and not vote.amount:
        raise RuleError("vote_needs_amount")
    missing = missing_papers(item, papers)
    if missing:
        raise RuleError("papers_missing", item=item.code, name=item.name, missing=list(missing))
