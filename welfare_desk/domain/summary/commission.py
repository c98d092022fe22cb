# SPDX-License-Identifier: Apache-2.0
"""What lists and files show of the commission: sessions with their counts, referrals, extensions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.commission import (
    CaseState,
    CommissionKind,
    SessionCounts,
    SessionMember,
    Vote,
    case_state,
)


@dataclass(frozen=True)
class SessionRow:
    """A session as the list shows it."""

    id: int
    version: int
    session_no: str
    held_on: date
    kind: CommissionKind
    place: str
    members: tuple[SessionMember, ...]
    closed: bool
    counts: SessionCounts


@dataclass(frozen=True)
class SessionPage:
    """One page of sessions, the latest first, and how many there are in all."""

    rows: tuple[SessionRow, ...]
    total: int
    waiting: int
    """Persons referred for whom no session is set."""


@dataclass(frozen=True)
class CaseRow:
    """One referral of a person, with everything that has become of it."""

    id: int
    version: int
    person_id: int
    full_name: str
    identifier: str
    file_no: str
    """Empty for a person without a file."""
    birth_date: date | None
    kind: CommissionKind
    referred_on: date
    complaint: str
    session_id: int | None
    session_no: str
    held_on: date | None
    closed: bool
    attended: bool | None
    vote: Vote | None
    voted_on: date | None
    type: DisabilityType | None
    severity: Severity | None
    valid_until: date | None
    note: str
    appeal_of: int | None
    overrules: int | None
    """The vote of the same session that this counter-vote replaces."""
    overruled: bool
    """Whether a counter-vote stands in its place."""
    disability_id: int | None

    @property
    def state(self) -> CaseState:
        """Where the referral stands."""
        return case_state(self.session_id, self.attended, self.vote)


@dataclass(frozen=True)
class CasePage:
    """One page of referrals, and how many there are in all."""

    rows: tuple[CaseRow, ...]
    total: int


@dataclass(frozen=True)
class SessionProposal:
    """What a new session is proposed to be: the next number, and place and members of the one before."""

    session_no: str
    place: str
    members: tuple[SessionMember, ...]


@dataclass(frozen=True)
class ExtensionRow:
    """One disability that a circular touches: its validity before and after."""

    disability_id: int
    full_name: str
    file_no: str
    type: DisabilityType
    severity: Severity
    before: date
    after: date
    now: date | None
    """What the validity is at present; differs from `after` once somebody has changed it."""


@dataclass(frozen=True)
class ExtensionPreview:
    """Whom an extension would touch, exactly; `already` were extended by the same circular before."""

    rows: tuple[ExtensionRow, ...]
    total: int
    already: int
    digest: str
    """Of all votes as they are shown: another list has another one, also with as many rows."""


@dataclass(frozen=True)
class Extension:
    """An extension that was made."""

    id: int
    circular_no: str
    circular_on: date
    expired_from: date
    expired_until: date
    months: int
    recorded_at: datetime
    recorded_by: str
    undone_at: datetime | None
    touched: int
