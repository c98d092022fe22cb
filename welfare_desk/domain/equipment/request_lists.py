# SPDX-License-Identifier: Apache-2.0
"""Requests for equipment as lists and cards show them, and the sessions that vote on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.interval import NotYet, Way
from welfare_desk.domain.equipment.requests import AskedAt, RequestState
from welfare_desk.domain.money import Rial


class RequestSort(StrEnum):
    """Columns that requests are listed by."""

    ASKED = "asked"
    NUMBER = "number"
    NAME = "name"
    ITEM = "item"
    STATE = "state"


class RequestFilter(StrEnum):
    """Which requests are listed: the tabs of their list."""

    ALL = "all"
    LIVE = "live"
    """Something is still to come of them."""
    MISSING_PAPERS = "missing_papers"
    COMMITTEE = "committee"
    """Papers complete, a vote to come."""
    PROVINCE = "province"
    GRANTED = "granted"
    REFUSED = "refused"
    DONE = "done"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class RequestRow:
    """One request; `missing` are codes of papers, `promised_until` ends the promise that it has."""

    id: int
    version: int
    number: str
    file_no: str
    name: str
    code: str
    item: str
    size: str
    quantity: int
    asked_on: date
    asked_at: AskedAt
    state: RequestState
    way: Way | None
    granted_on: date | None
    missing: tuple[str, ...]
    pupil: bool
    deferred: bool = False
    """The committee put it off when it voted last."""
    promised_until: date | None = None
    file_id: int = 0


@dataclass(frozen=True)
class RequestTotals:
    """How many requests each tab holds, whatever is filtered otherwise."""

    live: int = 0
    missing_papers: int = 0
    committee: int = 0
    province: int = 0
    granted: int = 0
    refused: int = 0
    done: int = 0
    withdrawn: int = 0


@dataclass(frozen=True)
class RequestEvent:
    """A move of a request, or a vote that moved nothing; `mistake` where it counts no more."""

    from_state: RequestState | None
    to_state: RequestState
    happened_on: date
    reason: str
    recorded_at: datetime
    recorded_by: str
    session: int | None = None
    verdict: Verdict | None = None
    way: Way | None = None
    amount: Rial | None = None
    mistake: Mistake | None = None


@dataclass(frozen=True)
class AskedWith:
    """What a request came with: the client's words, needs form, prescription, and the centre's code."""

    words: str
    needs: str
    needs_on: date | None
    assessor: str
    prescriber: str
    prescribed_on: date | None
    prescription_no: str
    centre: str = ""


@dataclass(frozen=True)
class RequestTold:
    """A request with all that is known of it, its events the oldest first.

    `disabilities` of the client are those that stand, the main one first.
    """

    row: RequestRow
    asked_with: AskedWith
    events: tuple[RequestEvent, ...]
    disabilities: tuple[tuple[DisabilityType, Severity], ...] = ()
    early: NotYet | None = None
    """What was had last for the same need, where the interval still runs and the request is not met."""


@dataclass(frozen=True)
class SessionRow:
    """A session of the committee; `minutes` is the number of its paper, once it is issued and not void."""

    id: int
    version: int
    held_on: date
    members: tuple[str, ...]
    note: str
    minutes: str = ""
    granted: int = 0
    refused: int = 0
    deferred: int = 0
    province: int = 0

    @property
    def votes(self) -> int:
        """How many requests were voted on."""
        return self.granted + self.refused + self.deferred + self.province


@dataclass(frozen=True)
class VotedRow:
    """A vote that stands, with its request as it is now."""

    request: RequestRow
    verdict: Verdict
    way: Way | None
    amount: Rial | None
    reason: str
    identifier: str
