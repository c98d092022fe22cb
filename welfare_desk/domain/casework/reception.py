# SPDX-License-Identifier: Apache-2.0
"""The reception desk: from the first request to a file, another body or a refusal (domain notes 2.7)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.errors import RuleError


class ReceptionState(StrEnum):
    """Where a request at the desk stands; `light` keeps a needy person without a file (002-14).

    A social request may pass the committee in its two levels, that of the complex and that of the county
    office (domain notes 2.8).
    """

    RECEIVED = "received"
    WITH_EXPERT = "with_expert"
    COMMITTEE_ONE = "committee_one"
    COMMITTEE_TWO = "committee_two"
    SENT_ELSEWHERE = "sent_elsewhere"
    REFUSED = "refused"
    ACCEPTED = "accepted"
    LIGHT = "light"
    WITHDRAWN = "withdrawn"


class Support(StrEnum):
    """Whose help a person has already, the three states of 002-14; unknown until somebody has asked."""

    UNKNOWN = "unknown"
    NONE = "none"
    BEHZISTI = "behzisti"
    IMDAD = "imdad"
    OTHER = "other"


ELSEWHERE: frozenset[Support] = frozenset({Support.IMDAD, Support.OTHER})
"""Help of another body, beside which a file is not opened without a reason (domain notes 2.7)."""


class Condition(StrEnum):
    """What is looked at before a file is opened (domain notes 2.7)."""

    NATIONALITY = "nationality"
    NEED_CONFIRMED = "need_confirmed"
    LIVES_HERE = "lives_here"
    NO_OTHER_SUPPORT = "no_other_support"
    DISABILITY_CERTIFICATE = "disability_certificate"
    LOW_INCOME = "low_income"
    NO_OTHER_PENSION = "no_other_pension"
    CANNOT_WORK = "cannot_work"
    ONE_YEAR_RESIDENT = "one_year_resident"


_GENERAL = (
    Condition.NATIONALITY,
    Condition.NEED_CONFIRMED,
    Condition.LIVES_HERE,
    Condition.NO_OTHER_SUPPORT,
)
CONDITIONS: dict[Domain, tuple[Condition, ...]] = {
    Domain.REHABILITATION: (*_GENERAL, Condition.DISABILITY_CERTIFICATE),
    Domain.SOCIAL: (
        *_GENERAL,
        Condition.LOW_INCOME,
        Condition.NO_OTHER_PENSION,
        Condition.CANNOT_WORK,
        Condition.ONE_YEAR_RESIDENT,
    ),
    Domain.PREVENTION: _GENERAL,
}
"""The checklist of each specialised field, in the order in which it is gone through."""

_R = ReceptionState

TRANSITIONS: dict[ReceptionState | None, frozenset[ReceptionState]] = {
    None: frozenset({_R.RECEIVED}),
    _R.RECEIVED: frozenset(
        {_R.WITH_EXPERT, _R.SENT_ELSEWHERE, _R.REFUSED, _R.ACCEPTED, _R.LIGHT, _R.WITHDRAWN}
    ),
    _R.WITH_EXPERT: frozenset(
        {
            _R.RECEIVED,
            _R.WITH_EXPERT,
            _R.COMMITTEE_ONE,
            _R.SENT_ELSEWHERE,
            _R.REFUSED,
            _R.ACCEPTED,
            _R.LIGHT,
            _R.WITHDRAWN,
        }
    ),
    _R.COMMITTEE_ONE: frozenset(
        {_R.WITH_EXPERT, _R.COMMITTEE_TWO, _R.SENT_ELSEWHERE, _R.REFUSED, _R.LIGHT, _R.WITHDRAWN}
    ),
    _R.COMMITTEE_TWO: frozenset(
        {_R.WITH_EXPERT, _R.SENT_ELSEWHERE, _R.REFUSED, _R.ACCEPTED, _R.LIGHT, _R.WITHDRAWN}
    ),
    _R.SENT_ELSEWHERE: frozenset({_R.RECEIVED}),
    _R.REFUSED: frozenset({_R.RECEIVED}),
    _R.LIGHT: frozenset({_R.RECEIVED}),
    _R.WITHDRAWN: frozenset({_R.RECEIVED}),
    _R.ACCEPTED: frozenset(),
}
"""From a state to the states it may become; whoever was not accepted may be looked at again.

An office that keeps no record of the committee accepts from the expert; what the first level was told of
is accepted only after the second.
"""

COMMITTEES: frozenset[ReceptionState] = frozenset({_R.COMMITTEE_ONE, _R.COMMITTEE_TWO})
"""Before one of the two levels of the committee."""

OPEN: frozenset[ReceptionState] = frozenset({_R.RECEIVED, _R.WITH_EXPERT}) | COMMITTEES
"""Nothing is decided yet."""

NEEDS: dict[ReceptionState, tuple[str, ...]] = {
    _R.WITH_EXPERT: ("expert",),
    _R.SENT_ELSEWHERE: ("body",),
    _R.REFUSED: ("reason",),
    _R.ACCEPTED: ("domain",),
    _R.LIGHT: ("wish", "given"),
}
"""Fields that a step cannot be without, beside its date."""


def check_support(support: Support, met: Collection[Condition]) -> tuple[Problem, ...]:
    """Whoever another body helps cannot be found to have no such help: `support_contradicts` at `support`."""
    contradicts = support in ELSEWHERE and Condition.NO_OTHER_SUPPORT in met
    return (Problem("support", "support_contradicts"),) if contradicts else ()


def unmet(domain: Domain | None, met: Collection[Condition]) -> tuple[Condition, ...]:
    """What of a field's checklist is not met, or was not looked at, in the order of the list."""
    return tuple(one for one in CONDITIONS[domain] if one not in met) if domain is not None else ()


def own_unmet(domain: Domain | None, asked: Collection[str], met: Collection[str]) -> tuple[str, ...]:
    """As `unmet`, of the conditions that the office itself asks beside those of every office."""
    return tuple(name for name in asked if name not in met) if domain is not None else ()


def needs(to_state: ReceptionState, open_conditions: Collection[str] = ()) -> tuple[str, ...]:
    """Fields that a step cannot be without; who is accepted against the checklist, is so for a reason."""
    against = to_state is _R.ACCEPTED and bool(open_conditions)
    return (*NEEDS.get(to_state, ()), *(("reason",) if against else ()))


def check_committee(state: ReceptionState, domain: str | None) -> None:
    """The committee hears social requests alone: RuleError ``committee_of_social``."""
    if state in COMMITTEES and domain != Domain.SOCIAL:
        raise RuleError("committee_of_social")


def check_step(
    from_state: ReceptionState | None,
    to_state: ReceptionState,
    given: Mapping[str, str],
    *,
    open_conditions: Collection[str] = (),
    effective_on: date,
    last_event_on: date | None,
    today: date,
) -> None:
    """Refuse a step that the desk does not know, a wrong date, or one whose fields are not all filled.

    Raises RuleError: ``reception_step_not_allowed``, ``committee_of_social``, ``date_in_future``,
    ``before_last_event``, and ``bad_fields`` with every missing field at once.
    """
    if to_state not in TRANSITIONS[from_state]:
        raise RuleError("reception_step_not_allowed", from_state=from_state or "", to_state=to_state)
    check_committee(to_state, given.get("domain"))
    if effective_on > today:
        raise RuleError("date_in_future", date=effective_on.isoformat())
    if last_event_on is not None and effective_on < last_event_on:
        raise RuleError("before_last_event", date=effective_on.isoformat(), last=last_event_on.isoformat())
    empty = [name for name in needs(to_state, open_conditions) if not given.get(name, "").strip()]
    if empty:
        raise refused(Problem(name, "required") for name in empty)


@dataclass(frozen=True)
class ReceptionEvent:
    """One dated step at the desk."""

    id: int
    from_state: ReceptionState | None
    to_state: ReceptionState
    effective_on: date
    reason: str
    letter_no: str
    recorded_at: datetime
    recorded_by: str
    undoes: int | None = None
    """The step that this counter-event takes back; both stay, and neither counts any more."""


@dataclass(frozen=True)
class ReceptionRow:
    """One line of the list at the desk."""

    id: int
    received_on: date
    state: ReceptionState
    name: str
    identifier: str
    mobile: str
    domain: Domain | None
    neighbourhood: str
    wish: str
    whom: str
    """The expert or the other body it is with."""
    file_no: str = ""


@dataclass(frozen=True)
class Reception:
    """One request at the desk whole; `fields` are those of the person as `EditPerson` names them."""

    id: int
    version: int
    person_id: int
    person_version: int
    received_on: date
    state: ReceptionState
    fields: dict[str, str]
    domain: Domain | None
    wish: str
    conditions: tuple[Condition, ...]
    support: Support
    neighbourhood: str
    expert: str
    body: str
    given: str
    origin_office: str
    decided_on: date | None
    reason: str
    letter_no: str
    file_no: str
    events: tuple[ReceptionEvent, ...]
    own_met: tuple[str, ...] = ()
    """Which of the office's own conditions are met, also those it asks no more."""
    own_asked: tuple[str, ...] = ()
    """The conditions that the office itself asks now."""

    @property
    def in_force(self) -> tuple[ReceptionEvent, ...]:
        """The steps that count, in order."""
        struck = {event.undoes for event in self.events}
        return tuple(one for one in self.events if one.undoes is None and one.id not in struck)

    @property
    def met(self) -> tuple[Condition, ...]:
        """The conditions that count as met: help of another body outweighs a tick from before it was told."""
        struck = {Condition.NO_OTHER_SUPPORT} if self.support in ELSEWHERE else set()
        return tuple(one for one in self.conditions if one not in struck)

    @property
    def open_conditions(self) -> tuple[str, ...]:
        """What is not met or was not looked at: codes of `Condition`, then names of the office's own."""
        own = own_unmet(self.domain, self.own_asked, self.own_met)
        return (*unmet(self.domain, self.met), *own)

    @property
    def name(self) -> str:
        """Given name before family name."""
        return f"{self.fields.get('first_name', '')} {self.fields.get('last_name', '')}".strip()


@dataclass(frozen=True)
class KnownPerson:
    """Whoever has an identifier typed at the desk, and what the office holds of them."""

    person_id: int
    first_name: str
    last_name: str
    file_no: str = ""
    household_file_no: str = ""
    """A file of the household they are or were a member of, when they have none of their own."""
    left_on: date | None = None
    """When they left that household; None for who lives there."""
    reception_id: int = 0
    """Their last request at the desk."""
    reception_open: bool = False

    @property
    def name(self) -> str:
        """Given name before family name."""
        return f"{self.first_name} {self.last_name}".strip()
