# SPDX-License-Identifier: Apache-2.0
"""What headquarters' papers on a bundle say: the report of its verification, the letter to its office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.book import ToldDeclared


@dataclass(frozen=True)
class VerifiedBundle:
    """A bundle as headquarters has it on record: taken where `refused` is empty, else refused by that code.

    `office` and `county` are empty where nobody known signed it; `previous` is the digest that it names as
    the one before it, `expected` the one that headquarters has.
    """

    office: str
    county: str
    month: JalaliMonth | None
    sequence: int | None
    digest: str
    previous: str | None
    expected: str | None
    read_at: datetime
    read_by: str
    file_name: str = ""
    refused: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    closed_at: datetime | None = None
    counts: bool = True
    """False for one that was refused, or taken and is `replaced` or `opened_by` an earlier month."""
    replaced: bool = False
    """Whether a newer bundle of its month was taken."""
    opened_by: JalaliMonth | None = None
    """The first earlier month of its office that came again since: its own is open there, and none counts."""

    @property
    def reason(self) -> str:
        """Why it was refused, more closely than by its code."""
        return str(self.facts.get("reason", ""))


@dataclass(frozen=True)
class VerificationReport:
    """The report: the bundle, and the office's certificate as headquarters gave it, if it is known."""

    bundle: VerifiedBundle
    dated: date
    key: str = ""
    """The fingerprint of the key that the office is enrolled with; empty where it is not."""
    serial: int | None = None
    declared: tuple[ToldDeclared, ...] = ()
    """What was declared of the month, of the bundle that counts."""


class Matter(StrEnum):
    """What a letter to an office is about."""

    REFUSED = "refused"
    MISSING = "missing"
    AGAIN = "again"
    """It was taken, and an earlier month of the office came again since: it has to come once more."""
    KEYLESS = "keyless"
    """Its bundle was taken, but persons are not marked in it: it was made before the enrolment."""


@dataclass(frozen=True)
class OfficeLetter:
    """The letter: to whom, about which month, and what was read of it last."""

    matter: Matter
    county: str
    month: JalaliMonth | None
    due: date | None
    dated: date
    bundle: VerifiedBundle | None = None
    last_month: JalaliMonth | None = None
    """The month of the last bundle that was taken of the office, with its number and digest."""
    last_sequence: int | None = None
    last_digest: str = ""
