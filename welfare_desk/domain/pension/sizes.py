# SPDX-License-Identifier: Apache-2.0
"""The size by which a household is paid for a month."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.person import FormerMember, FormerSize, Household


def size_for_pay(declared: int | None, living: int, gone: int) -> int:
    """Persons by whom a household is paid: the living members, unless not everybody is known by name.

    `living` and `gone` count members by name on the last day before the month begins: who lives there, and
    who has left or died. With fewer names than persons were declared the names say nothing about the size.
    """
    if declared is not None and living + gone < declared:
        return declared
    return max(living, 1)


def declared_on(now: int | None, former: Iterable[FormerSize], day: date) -> int | None:
    """What a household had declared on a day; `former` sizes come the earliest first.

    Of a time when nobody had said it the first that was said counts.
    """
    return next((one.size for one in former if one.until > day and one.size is not None), now)


def size_in_month(household: Household, former: Iterable[FormerMember], month: JalaliMonth) -> int:
    """Persons by whom a household is paid for a month: as it was on the last day before the month begins."""
    day = month.first() - timedelta(days=1)
    known = [one.died_on for one in household.members if one.since is None or one.since <= day]
    left = [one.until for one in former]
    stays = [gone is None or gone > day for gone in (*known, *left)]
    declared = declared_on(household.declared_size, household.former_sizes, day)
    return size_for_pay(declared, sum(stays), len(stays) - sum(stays))
