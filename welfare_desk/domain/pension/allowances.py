# SPDX-License-Identifier: Apache-2.0
"""Recurring payments beside the pension: who may draw which, and what is missing (domain notes 3.2)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.calendar import age_years
from welfare_desk.domain.casework.codes import Coverage, Kinship, Severity
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension.state import PensionState


class AllowanceKind(StrEnum):
    """A recurring payment that a person draws beside, or without, the household's pension."""

    CARE = "care"
    """Care allowance (Art. 7) of the spinal and the bedridden, severe and very severe."""
    HYGIENE = "hygiene"
    LIVING = "living"
    """Living allowance (Art. 27)."""
    MULTIPLES = "multiples"
    KIN_CARE = "kin_care"


@dataclass(frozen=True)
class AllowanceFact:
    """What is known of one allowance of a file: kind, state and since when."""

    kind: AllowanceKind
    state: PensionState
    since: date


QUEUES: dict[AllowanceKind, str] = {
    AllowanceKind.CARE: "care-allowance",
    AllowanceKind.LIVING: "living-allowance",
}
"""The queue in which an allowance is waited for; whoever is granted it leaves that queue as admitted."""


def allowance_of(service: str) -> AllowanceKind | None:
    """The allowance that a queue is for; None for any other service."""
    return next((kind for kind, queue in QUEUES.items() if queue == service), None)


ONE_OF_HOUSEHOLD: frozenset[AllowanceKind] = frozenset({AllowanceKind.MULTIPLES, AllowanceKind.KIN_CARE})
"""Kinds of which a household draws one, whoever of it does."""

FEWEST_BORN, MOST_BORN = 2, 9
"""Children of one birth."""


class Need(StrEnum):
    """What an allowance asks for."""

    COVERED = "covered"
    DISABLED = "disabled"
    SEVERE = "severe"
    """Severe or very severe by a vote that is still valid."""
    SPINAL_OR_BEDRIDDEN = "spinal_or_bedridden"
    NEEDY = "needy"
    ADULT = "adult"
    NO_WORK = "no_work"
    """No job and no income."""
    NO_WORKERS_INSURANCE = "no_workers_insurance"
    DECILE = "decile"
    MULTIPLE_BIRTH = "multiple_birth"
    UNDER_AGE = "under_age"
    """Of multiples: until the end of age six."""
    KIN_CARE_CHILD = "kin_care_child"


SAID_BY_CLERK: frozenset[Need] = frozenset(
    {Need.SPINAL_OR_BEDRIDDEN, Need.NEEDY, Need.NO_WORK, Need.MULTIPLE_BIRTH, Need.KIN_CARE_CHILD}
)
"""What no field of the file proves: a clerk has seen it on paper or at home and says so."""

NEEDS: dict[AllowanceKind, tuple[Need, ...]] = {
    AllowanceKind.CARE: (Need.COVERED, Need.SEVERE, Need.SPINAL_OR_BEDRIDDEN, Need.NEEDY),
    AllowanceKind.HYGIENE: (Need.COVERED, Need.DISABLED, Need.SEVERE),
    AllowanceKind.LIVING: (
        Need.COVERED,
        Need.SEVERE,
        Need.ADULT,
        Need.NO_WORK,
        Need.NO_WORKERS_INSURANCE,
        Need.DECILE,
    ),
    AllowanceKind.MULTIPLES: (Need.COVERED, Need.MULTIPLE_BIRTH, Need.UNDER_AGE, Need.DECILE),
    AllowanceKind.KIN_CARE: (Need.COVERED, Need.KIN_CARE_CHILD),
}

ADULT_AGE = 18
"""Years from which Art. 27 pays (domain notes 3.2)."""

FAMILY_OF_DISABLED = 2
"""So many disabled persons in a family need no test of severity for the hygiene aid (domain notes 3.2)."""

_SEVERE = frozenset({Severity.SEVERE, Severity.VERY_SEVERE})


@dataclass(frozen=True)
class AllowanceFacts:
    """What the file knows of a person on a day; dates are those of the evidence."""

    coverage: Coverage
    birth_date: date | None
    disabled: bool
    severity: Severity | None
    commission_on: date | None
    valid_until: date | None
    disabled_in_family: int
    decile: int | None
    decile_on: date | None
    workers_insurance: bool


@dataclass(frozen=True)
class Limits:
    """The dated rules that eligibility asks for on a day: the highest decile, the years of multiples."""

    living_decile: int
    twins_decile: int
    triplets_decile: int
    multiples_age: int

    def decile(self, kind: AllowanceKind, born_together: int | None) -> int:
        """The highest decile that may draw this kind."""
        if kind is AllowanceKind.LIVING:
            return self.living_decile
        return self.triplets_decile if (born_together or 0) > FEWEST_BORN else self.twins_decile


@dataclass(frozen=True)
class AllowanceRow:
    """An allowance with whose it is and who draws it; `sheba` is the account that is paid, empty for none."""

    id: int
    version: int
    kind: AllowanceKind
    state: PensionState
    since: date
    file_no: str
    name: str
    birth_date: date | None
    drawer_id: int
    drawer: str
    sheba: str
    own_sheba: bool
    """Whether the account is the drawer's, kept with the allowance; else it is the household's."""
    born_together: int | None
    household_size: int


@dataclass(frozen=True)
class Condition:
    """One need, whether it is met, and the day of the evidence.

    `limit` is the rule's number where one counts; `met` None: nothing in the file tells.
    """

    need: Need
    met: bool | None
    evidence_on: date | None = None
    limit: int | None = None


def conditions(
    kind: AllowanceKind,
    facts: AllowanceFacts,
    limits: Limits,
    *,
    on: date,
    born_together: int | None = None,
    confirmed: Collection[Need] = (),
) -> tuple[Condition, ...]:
    """Every need of the kind as it stands on a day; `confirmed` is what a clerk says of `SAID_BY_CLERK`."""
    found = []
    for need in NEEDS[kind]:
        if need in SAID_BY_CLERK:
            found.append(Condition(need, True if need in confirmed else None))
        else:
            found.append(_known(need, kind, facts, limits, on, born_together))
    return tuple(found)


def _known(
    need: Need,
    kind: AllowanceKind,
    facts: AllowanceFacts,
    limits: Limits,
    on: date,
    born_together: int | None,
) -> Condition:
    born = facts.birth_date
    age = None if born is None or born > on else age_years(born, on)
    match need:
        case Need.COVERED:
            return Condition(need, facts.coverage is Coverage.COVERED)
        case Need.DISABLED:
            return Condition(need, facts.disabled, facts.commission_on)
        case Need.SEVERE:
            return _severe(kind, facts, on)
        case Need.ADULT:
            return Condition(need, None if age is None else age >= ADULT_AGE, born, ADULT_AGE)
        case Need.UNDER_AGE:
            limit = limits.multiples_age
            return Condition(need, None if age is None else age < limit, born, limit)
        case Need.DECILE:
            most = limits.decile(kind, born_together)
            met = None if facts.decile is None else facts.decile <= most
            return Condition(need, met, facts.decile_on, most)
        case _:
            return Condition(need, not facts.workers_insurance)


def _severe(kind: AllowanceKind, facts: AllowanceFacts, on: date) -> Condition:
    if kind is AllowanceKind.HYGIENE and facts.disabled_in_family >= FAMILY_OF_DISABLED:
        return Condition(Need.SEVERE, True, None, FAMILY_OF_DISABLED)
    if facts.severity in (None, Severity.UNKNOWN):
        return Condition(Need.SEVERE, None)
    valid = facts.valid_until is None or facts.valid_until >= on
    return Condition(Need.SEVERE, facts.severity in _SEVERE and valid, facts.commission_on)


def missing(found: Iterable[Condition]) -> tuple[Need, ...]:
    """The needs that are not met, or of which nothing is known."""
    return tuple(one.need for one in found if not one.met)


def unmet(found: Iterable[Condition]) -> tuple[Need, ...]:
    """Needs that the file itself ought to show and does not; what only a clerk can see is no part of it."""
    return tuple(need for need in missing(found) if need not in SAID_BY_CLERK)


def check_eligible(
    found: Iterable[Condition], *, despite: Collection[Need], reason: str, letter_no: str
) -> None:
    """Refuse an allowance to whom something is missing: RuleError ``not_eligible`` (needs).

    Headquarters may grant it `despite` named needs; then its letter and the reason are told, else
    ``bad_fields``.
    """
    lacking = [need for need in missing(found) if need not in despite]
    if lacking:
        raise RuleError("not_eligible", needs=lacking)
    if despite:
        told = (("reason", reason), ("letter_no", letter_no))
        empty = [Problem(name, "required") for name, text in told if not text]
        if empty:
            raise refused(empty)


def check_birth(kind: AllowanceKind, born_together: int | None) -> None:
    """Of multiples the office says how many were born at once, of no other kind: RuleError ``bad_fields``."""
    if kind is not AllowanceKind.MULTIPLES:
        wrong = "only_of_multiples" if born_together is not None else ""
    elif born_together is None:
        wrong = "required"
    else:
        wrong = "" if FEWEST_BORN <= born_together <= MOST_BORN else "bad_number"
    if wrong:
        raise refused([Problem("born_together", wrong)])


def may_draw(
    drawer_id: int, *, person_id: int, guardian_id: int | None, members: Collection[tuple[int, Kinship]]
) -> bool:
    """Whether somebody may draw for a person (Art. 7): themself, their guardian, the head, the spouse."""
    if drawer_id in (person_id, guardian_id):
        return True
    return any(one == drawer_id and kinship in (Kinship.HEAD, Kinship.SPOUSE) for one, kinship in members)
