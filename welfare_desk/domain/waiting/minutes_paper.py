# SPDX-License-Identifier: Apache-2.0
"""What the minutes of an admission freeze: who was admitted under which letter, who passed over, why."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import Rial
from welfare_desk.domain.waiting.admission import Skipped
from welfare_desk.domain.waiting.policy import Order


@dataclass(frozen=True)
class AdmittedLine:
    """One who was admitted; `score` in hundredths, `amount` a month where the service is a payment."""

    rank: int
    full_name: str
    identifier: str
    file_no: str
    score: int | None = None
    size: int | None = None
    """Persons of the household."""
    amount: Rial | None = None
    from_month: JalaliMonth | None = None
    """Where it is later than the run's: the month in which they joined the queue."""


@dataclass(frozen=True)
class PassedOverLine:
    """One who stood ahead of the last admitted; `until` ends a hold, `note` is in the office's words."""

    rank: int
    full_name: str
    file_no: str
    reason: Skipped
    until: date | None = None
    note: str = ""


@dataclass(frozen=True)
class MinutesSigners:
    """Names under the boxes, as of the day of the run; an empty one is written by hand."""

    head: str = ""
    expert: str = ""
    rehabilitation_deputy: str = ""
    social_deputy: str = ""
    governorate: str = ""


@dataclass(frozen=True)
class MinutesPaper:
    """One admission run as it was sealed."""

    service: str
    service_name: str
    letter_no: str
    letter_on: date
    places: int
    """What the quota letter gives."""
    used_before: int
    """Places that earlier runs under the same letter took."""
    decided_on: date
    from_month: JalaliMonth
    queue_size: int
    """Entries considered."""
    order: Order
    policy_version: int
    policy_since: date | None
    proposed: bool
    admitted: tuple[AdmittedLine, ...]
    passed_over: tuple[PassedOverLine, ...]
    digest: str
    """Fingerprint of the run: twelve characters over inputs, policy, order and list."""
    conditions: str = ""
    signers: MinutesSigners = field(default_factory=MinutesSigners)

    @property
    def used(self) -> int:
        """Places of the letter taken by now."""
        return self.used_before + len(self.admitted)

    @property
    def total(self) -> Rial | None:
        """What the admitted draw together each month; None for a service that is no payment."""
        known = [line.amount for line in self.admitted if line.amount is not None]
        return sum(known, Rial(0)) if known else None
