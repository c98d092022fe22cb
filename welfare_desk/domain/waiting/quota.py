# SPDX-License-Identifier: Apache-2.0
"""Quotas: a letter of headquarters gives so many places in a queue, from a month on, on conditions."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from datetime import date
from enum import StrEnum
from typing import Any

from welfare_desk.domain.bounds import longest
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Domain, Severity
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.naming import CHOSEN
from welfare_desk.domain.text import fold, fold_words, unify, unify_lines

MOST_PLACES = 1_000_000
"""More than any county has files."""

MOST_MONTHS_WAITED = 600
LONGEST_LETTER = 60
LONGEST_WORDS = 500
"""Characters of a letter's number, and of the conditions in the letter's own words."""

OLDEST = 36
"""Months that a letter may be old: an older one is a year mistyped, which would owe the pension of years."""

MONTHS_AROUND = 24
"""Months before or after the letter within which the first payment may lie."""


class QuotaState(StrEnum):
    """A closed quota admits nobody any more, whatever is left of it."""

    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True)
class Conditions:
    """Whom a letter means; what is empty or None does not narrow. `words`: what no field can say.

    `neighbourhoods` are names; `most_decile` leaves out whose decile nobody knows.
    """

    domains: tuple[Domain, ...] = ()
    severities: tuple[Severity, ...] = ()
    most_decile: int | None = None
    woman_head: bool = False
    least_months_waited: int | None = None
    neighbourhoods: tuple[str, ...] = field(default=(), metadata=CHOSEN)
    words: str = field(default="", metadata=longest(LONGEST_WORDS))


@dataclass(frozen=True)
class QuotaLetter:
    """What stands in a letter: its number and day, how many places, from which month they are paid."""

    letter_no: str
    letter_on: date
    places: int
    from_month: JalaliMonth
    conditions: Conditions = field(default_factory=Conditions)


@dataclass(frozen=True)
class Quota:
    """A letter as the office keeps it, and how much of it is used.

    `submitted_by` has asked the head to decide, on a list of `submitted_files` by the policy of number
    `submitted_policy`; empty while nobody has. `returned_by` has sent it back since, and why.
    """

    id: int
    version: int
    service: str
    letter: QuotaLetter
    state: QuotaState
    used: int = 0
    submitted_on: date | None = None
    submitted_by: str = ""
    submitted_files: tuple[str, ...] = ()
    submitted_policy: int = 0
    submitted_account: str = ""
    """The sign-in name of who has asked."""
    returned_on: date | None = None
    returned_by: str = ""
    returned_why: str = ""

    @property
    def left(self) -> int:
        """Places that are still to be given."""
        return max(0, self.letter.places - self.used)


_SAYING_LETTER = frozenset(map(fold, ("شماره", "شمارهٔ", "نامه", "نامهٔ", "no", "letter")))


def letter_key(letter_no: str) -> str:
    """A letter's number for comparison: in whichever digits and cases, with whatever around its parts."""
    words = (word for word in fold_words(letter_no) if word not in _SAYING_LETTER)
    return "/".join(word.lstrip("0") or "0" if word.isdecimal() else word for word in words)


def check_quota(letter: QuotaLetter, today: date) -> QuotaLetter:
    """The letter as it is kept.

    RuleError ``quota_without_letter``, ``quota_places`` (most), ``date_in_future``, ``quota_letter_old``
    (date, months), ``quota_month_far`` (month, months), ``bad_fields`` for conditions that cannot be meant.
    """
    number = unify(letter.letter_no)
    if not letter_key(number) or len(number) > LONGEST_LETTER:
        raise RuleError("quota_without_letter", longest=LONGEST_LETTER)
    if letter.letter_on > today:
        raise RuleError("date_in_future", date=letter.letter_on.isoformat())
    if not 1 <= letter.places <= MOST_PLACES:
        raise RuleError("quota_places", most=MOST_PLACES)
    of_letter = JalaliMonth.of(letter.letter_on)
    if of_letter < JalaliMonth.of(today).plus(-OLDEST):
        raise RuleError("quota_letter_old", date=letter.letter_on.isoformat(), months=OLDEST)
    if not of_letter.plus(-MONTHS_AROUND) <= letter.from_month <= of_letter.plus(MONTHS_AROUND):
        raise RuleError("quota_month_far", month=str(letter.from_month), months=MONTHS_AROUND)
    kept = _checked(letter.conditions)
    return QuotaLetter(number, letter.letter_on, letter.places, letter.from_month, kept)


def _checked(told: Conditions) -> Conditions:
    problems = []
    if told.most_decile is not None and not 1 <= told.most_decile <= 10:
        problems.append(Problem("most_decile", "decile_of_letter"))
    if told.least_months_waited is not None and not 0 <= told.least_months_waited <= MOST_MONTHS_WAITED:
        problems.append(Problem("least_months_waited", "months_of_letter"))
    if problems:
        raise refused(problems)
    return Conditions(
        tuple(one for one in Domain if one in told.domains),
        tuple(one for one in Severity if one in told.severities),
        told.most_decile,
        told.woman_head,
        told.least_months_waited,
        tuple(sorted({unify(name) for name in told.neighbourhoods if unify(name)})),
        unify_lines(told.words),
    )


def check_correction(kept: Quota, letter: QuotaLetter) -> None:
    """What may still be corrected: everything of an unused quota; of a used one only its places.

    They never fall below those that are given.

    RuleError ``quota_closed``, ``quota_letter_used`` (used), ``quota_used`` (used, places).
    """
    refuse_closed(kept)
    enough = kept.used <= letter.places
    same = all(
        getattr(kept.letter, part.name) == getattr(letter, part.name)
        for part in fields(QuotaLetter)
        if part.name != "places"
    )
    if kept.used and not same:
        raise RuleError("quota_letter_used", used=kept.used)
    if not enough:
        raise RuleError("quota_used", used=kept.used, places=kept.used)


def first_month_of(from_month: JalaliMonth, joined_on: date) -> JalaliMonth:
    """The first month paid to one who is admitted: nobody is owed one in which they did not wait yet."""
    return max(from_month, JalaliMonth.of(joined_on))


def check_first_month(kept: Quota, month: JalaliMonth) -> None:
    """A run may begin later than its letter says, never earlier: RuleError ``quota_month_early``."""
    if month < kept.letter.from_month:
        raise RuleError("quota_month_early", month=str(month), known=str(kept.letter.from_month))


def refuse_closed(kept: Quota) -> None:
    """RuleError ``quota_closed`` for a quota that was closed."""
    if kept.state is QuotaState.CLOSED:
        raise RuleError("quota_closed", letter_no=kept.letter.letter_no)


def conditions_text(told: Conditions) -> str:
    """The conditions as they are stored, frozen and digested: JSON with sorted keys."""
    return json.dumps(
        {
            "domains": [one.value for one in told.domains],
            "severities": [one.value for one in told.severities],
            "most_decile": told.most_decile,
            "woman_head": told.woman_head,
            "least_months_waited": told.least_months_waited,
            "neighbourhoods": list(told.neighbourhoods),
            "words": told.words,
        },
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )


def read_conditions(stored: str) -> Conditions:
    """The conditions of `conditions_text`."""
    told: dict[str, Any] = json.loads(stored)
    return Conditions(
        tuple(Domain(one) for one in told["domains"]),
        tuple(Severity(one) for one in told["severities"]),
        told["most_decile"],
        bool(told["woman_head"]),
        told["least_months_waited"],
        tuple(told["neighbourhoods"]),
        told["words"],
    )
