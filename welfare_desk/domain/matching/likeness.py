# SPDX-License-Identifier: Apache-2.0
"""Whether two records are likely one person: points for and against, and the reasons a clerk can check.

Two common given names that differ by a letter («حسن» and «حسین») are two names and not a slip of the pen;
so a spelling counts as one only where at least one of the two is rare in this office.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from welfare_desk.domain.calendar import to_jalali
from welfare_desk.domain.matching.spelling import digits_near, letters_apart, national_ids_near, sound

LIKELY = 70
"""Points of 100 from which a pair is shown to a clerk."""


class Reason(StrEnum):
    """Why two records look like one person, or (the last ones) what speaks against it."""

    SAME_NAME = "same_name"
    SOUNDS_ALIKE = "sounds_alike"
    NEAR_NAME = "near_name"
    SWAPPED_NAMES = "swapped_names"
    SAME_FATHER = "same_father"
    NEAR_FATHER = "near_father"
    SAME_BIRTH = "same_birth"
    NEAR_BIRTH = "near_birth"
    NEAR_ID = "near_id"
    SAME_MOBILE = "same_mobile"
    SAME_PHONE = "same_phone"
    SAME_SHEBA = "same_sheba"
    SAME_ADDRESS = "same_address"
    SAME_HOUSEHOLD = "same_household"
    OTHER_FATHER = "other_father"
    OTHER_BIRTH = "other_birth"
    OTHER_ID = "other_id"


AGAINST: frozenset[Reason] = frozenset(
    {Reason.OTHER_FATHER, Reason.OTHER_BIRTH, Reason.OTHER_ID, Reason.SAME_HOUSEHOLD}
)
"""Reasons that speak against one person."""


class Known(NamedTuple):
    """What is compared of one person; names are folded, missing values are empty."""

    id: int
    given: str
    family: str
    father: str
    birth: str
    """ISO, or empty."""
    national_id: str
    foreign_id: str
    mobile: str
    phone: str
    household: int
    """Where the person lives now; 0 for nowhere."""


@dataclass(frozen=True)
class Likeness:
    """Points from 0 to 100 and the reasons in the order of their weight."""

    score: int
    reasons: tuple[Reason, ...]


Homes = dict[int, tuple[str, str]]
"""SHEBA and folded address by household."""


def compare(one: Known, other: Known, common: Container[str], homes: Homes) -> Likeness | None:
    """How alike two records are; None below `LIKELY`. `common` holds the folded names many people bear."""
    name = _name(one, other, common)
    if name is None:
        return None
    told = [name]
    points = _POINTS[name]
    for judged in (_father(one, other, common), _birth(one, other), _identifier(one, other)):
        points += judged[0]
        if judged[1] is not None:
            told.append(judged[1])
    if points + _MOST_BESIDE < LIKELY:
        return None
    beside = _beside(one, other, homes)
    points += min(_MOST_BESIDE, sum(_POINTS[reason] for reason in beside))
    if one.household and one.household == other.household and name is not Reason.SWAPPED_NAMES:
        # Brothers and sisters share all but the given name; whoever was typed twice shares that too.
        points -= 0 if name is Reason.SAME_NAME else 20
        told.append(Reason.SAME_HOUSEHOLD)
    if points < LIKELY:
        return None
    return Likeness(min(points, 100), tuple(told + beside))


_POINTS = {
    Reason.SAME_NAME: 40,
    Reason.SWAPPED_NAMES: 38,
    Reason.SOUNDS_ALIKE: 37,
    Reason.NEAR_NAME: 32,
    Reason.SAME_MOBILE: 12,
    Reason.SAME_SHEBA: 10,
    Reason.SAME_PHONE: 7,
    Reason.SAME_ADDRESS: 7,
}
_MOST_BESIDE = 17
_UNKNOWN_BIRTH, _UNKNOWN_ID = 10, 8
"""Points of a birth date or an identifier that one of the two lacks: it speaks neither for nor against."""


def _name(one: Known, other: Known, common: Container[str]) -> Reason | None:
    if one.given == other.given and one.family == other.family:
        return Reason.SAME_NAME
    if one.given + one.family == other.given + other.family:
        return Reason.SAME_NAME  # parted at another place
    if one.given == other.family and one.family == other.given:
        return Reason.SWAPPED_NAMES
    given = _apart(one.given, other.given, common)
    if given > 1:
        return _swapped_nearly(one, other, common)
    family = _apart(one.family, other.family, common)
    if given + family > 2 or family > 2:
        return _swapped_nearly(one, other, common)
    return Reason.SOUNDS_ALIKE if given + family == 0 else Reason.NEAR_NAME


def _swapped_nearly(one: Known, other: Known, common: Container[str]) -> Reason | None:
    across = _apart(one.given, other.family, common)
    if across > 1 or across + _apart(one.family, other.given, common) > 1:
        return None
    return Reason.SWAPPED_NAMES


def _apart(left: str, right: str, common: Container[str]) -> int:
    """Letters apart; 3 for two names that many people bear each, 0 for two that sound alike."""
    if left == right or sound(left) == sound(right):
        return 0
    if left in common and right in common:
        return 3
    if not left or not right:
        return 2
    apart = letters_apart(left, right)
    # Of three letters one makes another name of it.
    return 3 if apart * 3 > min(len(left), len(right)) else apart


def _father(one: Known, other: Known, common: Container[str]) -> tuple[int, Reason | None]:
    if not one.father or not other.father:
        return 6, None
    if one.father == other.father:
        return 15, Reason.SAME_FATHER
    apart = _apart(one.father, other.father, common)
    return (11, Reason.NEAR_FATHER) if apart <= 1 else (-15, Reason.OTHER_FATHER)


def _birth(one: Known, other: Known) -> tuple[int, Reason | None]:
    if not one.birth or not other.birth:
        return _UNKNOWN_BIRTH, None
    if one.birth == other.birth:
        return 25, Reason.SAME_BIRTH
    if _slipped(_jalali(one.birth), _jalali(other.birth)):
        return 17, Reason.NEAR_BIRTH
    return (4 if one.birth[:4] == other.birth[:4] else -20), Reason.OTHER_BIRTH


@lru_cache(maxsize=1 << 15)
def _jalali(iso: str) -> str:
    year, month, day = to_jalali(date.fromisoformat(iso))
    return f"{year:04d}{month:02d}{day:02d}"


def _slipped(left: str, right: str) -> bool:
    """One digit or two neighbours apart, day and month changed about, or one of the three off by one."""
    if digits_near(left, right):
        return True
    (year, month, day), (other_year, other_month, other_day) = _parts(left), _parts(right)
    off = abs(year - other_year) + abs(month - other_month) + abs(day - other_day)
    return off == 1 or (year == other_year and month == other_day and day == other_month)


def _parts(digits: str) -> tuple[int, int, int]:
    return int(digits[:4]), int(digits[4:6]), int(digits[6:])


def _identifier(one: Known, other: Known) -> tuple[int, Reason | None]:
    if one.national_id and other.national_id:
        if national_ids_near(one.national_id, other.national_id):
            return 20, Reason.NEAR_ID
        return (-6 if one.national_id[:6] == other.national_id[:6] else -14), Reason.OTHER_ID
    if one.foreign_id and other.foreign_id:
        near = digits_near(one.foreign_id, other.foreign_id)
        return (20, Reason.NEAR_ID) if near else (-14, Reason.OTHER_ID)
    return _UNKNOWN_ID, None


def _beside(one: Known, other: Known, homes: Homes) -> list[Reason]:
    found = []
    if one.mobile and one.mobile == other.mobile:
        found.append(Reason.SAME_MOBILE)
    if one.phone and one.phone == other.phone:
        found.append(Reason.SAME_PHONE)
    if one.household and other.household and one.household != other.household:
        here, there = homes.get(one.household, ("", "")), homes.get(other.household, ("", ""))
        if here[0] and here[0] == there[0]:
            found.append(Reason.SAME_SHEBA)
        if here[1] and here[1] == there[1]:
            found.append(Reason.SAME_ADDRESS)
    return found
