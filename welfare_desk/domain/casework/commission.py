# SPDX-License-Identifier: Apache-2.0
"""The medical commission that votes on type and severity of a disability (domain notes 2.5).

Referred, attended and confirmed are three numbers that nobody may derive from one another.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from welfare_desk.domain.calendar import months_later
from welfare_desk.domain.casework.codes import NAMED_TYPES, Coverage, DisabilityType, Severity
from welfare_desk.domain.casework.life import ENDED
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.naming import A_NAME


class CommissionKind(StrEnum):
    """What a session is held for; each kind is counted apart."""

    DETERMINATION = "determination"
    RE_EXAMINATION = "re_examination"
    PSYCHIATRIC = "psychiatric"
    EPILEPSY = "epilepsy"
    MILITARY = "military"


class Vote(StrEnum):
    """What the commission decided of somebody who attended."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    DOCUMENTS_MISSING = "documents_missing"


class Trade(StrEnum):
    """What a member of the commission is by profession."""

    PHYSICIAN = "physician"
    PSYCHIATRIST = "psychiatrist"
    PSYCHOLOGIST = "psychologist"
    PHYSIOTHERAPIST = "physiotherapist"
    OCCUPATIONAL_THERAPIST = "occupational_therapist"
    SPEECH_THERAPIST = "speech_therapist"
    AUDIOLOGIST = "audiologist"
    OPTOMETRIST = "optometrist"
    OTHER = "other"


class CaseState(StrEnum):
    """Where a referral stands, from its three facts: session, attendance, vote."""

    WAITING = "waiting"
    """No session yet."""
    CALLED = "called"
    """In a session; whether they came is not told yet."""
    ABSENT = "absent"
    ATTENDED = "attended"
    """Came, and no vote is recorded yet."""
    VOTED = "voted"


FEWEST_MEMBERS, MOST_MEMBERS = 3, 5
"""A county's commission has at least three and at most five members."""

VALIDITIES: tuple[int | None, ...] = (60, 120, 6, 12, 24, 36, 48, 72, 84, 96, 108, None)
"""Months a vote may hold, the usual ones first; None is for good (domain notes 2.5)."""

MOST_MONTHS = 120
"""The longest an extension by circular may be."""


@dataclass(frozen=True)
class SessionMember:
    """Who sits in a session."""

    name: str = field(metadata=A_NAME)
    trade: Trade = Trade.OTHER


@dataclass(frozen=True)
class SessionCounts:
    """What a session did, in persons."""

    referred: int = 0
    attended: int = 0
    absent: int = 0
    confirmed: int = 0
    rejected: int = 0
    documents_missing: int = 0

    @property
    def untold(self) -> int:
        """Referred ones of whom nobody has said whether they came."""
        return self.referred - self.attended - self.absent

    @property
    def undecided(self) -> int:
        """Attended ones without a vote."""
        return self.attended - self.confirmed - self.rejected - self.documents_missing

    @property
    def finished(self) -> bool:
        """Whether everybody's attendance is told and everybody who came has a vote."""
        return not self.untold and not self.undecided


@dataclass(frozen=True)
class Recorded:
    """What stands in the way of another day for a session."""

    voted: bool = False
    """Whether anybody has a vote."""
    attendance: bool = False
    """Whether of anybody was told that they came, or did not."""
    last_referral: date | None = None


@dataclass(frozen=True)
class Decision:
    """A vote as the commission gives it; type and severity only with a confirmation."""

    vote: Vote
    type: DisabilityType | None = None
    severity: Severity | None = None
    valid_until: date | None = None


def case_state(session_id: int | None, attended: bool | None, vote: Vote | None) -> CaseState:
    """Where a referral stands."""
    if vote is not None:
        return CaseState.VOTED
    if session_id is None:
        return CaseState.WAITING
    if attended is None:
        return CaseState.CALLED
    return CaseState.ATTENDED if attended else CaseState.ABSENT


def may_be_called(coverage: Coverage, *, appeal: bool) -> bool:
    """Whether a file that stands so is referred and called; one refused by a vote may appeal against it."""
    return coverage not in ENDED or (appeal and coverage is Coverage.REFUSED)


def odd_size(members: Collection[SessionMember]) -> bool:
    """Whether a session has fewer or more members than a commission may; told, never refused."""
    return not FEWEST_MEMBERS <= len(members) <= MOST_MEMBERS


def valid_until(voted_on: date, months: int | None) -> date | None:
    """The last day a vote holds; None when it holds for good."""
    return None if months is None else months_later(voted_on, months)


def check_decision(decision: Decision, voted_on: date) -> Decision:
    """The decision as it is kept; RuleError `vote_needs_type`, `vote_needs_severity`, `validity_before_vote`.

    What only a confirmation decides is dropped from every other vote.
    """
    if decision.vote is not Vote.CONFIRMED:
        return Decision(decision.vote)
    if decision.type not in NAMED_TYPES:
        raise RuleError("vote_needs_type")
    if decision.severity in (None, Severity.UNKNOWN):
        raise RuleError("vote_needs_severity")
    if decision.valid_until is not None and decision.valid_until <= voted_on:
        raise RuleError("validity_before_vote")
    return decision


def check_attendance(held_on: date, today: date, *, closed: bool, voted: bool) -> None:
    """RuleError `session_closed`, `session_not_held` (its day has not come), `case_has_vote`."""
    if closed:
        raise RuleError("session_closed")
    if held_on > today:
        raise RuleError("session_not_held", date=held_on.isoformat())
    if voted:
        raise RuleError("case_has_vote")


def check_session_day(held_on: date, recorded: Recorded) -> None:
    """Refuse another day for a session under what is recorded of the old one, or before a referral to it.

    RuleError `session_has_votes`, `session_has_attendance`, `referred_after_session`.
    """
    if recorded.voted:
        raise RuleError("session_has_votes")
    if recorded.attendance:
        raise RuleError("session_has_attendance")
    if recorded.last_referral is not None and recorded.last_referral > held_on:
        raise RuleError("referred_after_session", date=recorded.last_referral.isoformat())


MOST_NAMED = 3
"""Persons whom a refusal names; of more it says that there are others."""


def check_closing(held_on: date, today: date, counts: SessionCounts, waiting: Sequence[str] = ()) -> None:
    """RuleError `session_not_held`, or `session_unfinished` (untold, undecided, persons: of `waiting`)."""
    if held_on > today:
        raise RuleError("session_not_held", date=held_on.isoformat())
    if not counts.finished:
        missing = {"untold": counts.untold, "undecided": counts.undecided}
        both = counts.untold and counts.undecided
        reason = {} if both else {"reason": next(name for name, count in missing.items() if count)}
        named = [*waiting[:MOST_NAMED], *(["…"] if len(waiting) > MOST_NAMED else [])]
        raise RuleError("session_unfinished", **missing, **reason, persons=named)


def next_session_no(year: int, taken: Sequence[str]) -> str:
    """The number proposed for the next session of a Jalali year, such as ``1404-08``."""
    used = [int(no[5:]) for no in taken if no.startswith(f"{year}-") and no[5:].isdecimal()]
    return f"{year}-{max(used, default=0) + 1:02d}"
