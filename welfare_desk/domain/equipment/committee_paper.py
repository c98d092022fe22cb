# SPDX-License-Identifier: Apache-2.0
"""What the minutes of a rehabilitation committee freeze (domain notes 4.3)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.money import Rial


class Verdict(StrEnum):
    """What the committee says of a request."""

    GRANTED = "granted"
    REFUSED = "refused"
    DEFERRED = "deferred"
    PROVINCE = "province"
    """Sent on to the committee of the province, which decides on what is expensive."""


@dataclass(frozen=True)
class DecidedLine:
    """One request and what became of it; `amount` of cash aid, `reason` of a refusal or delay."""

    request_no: str
    full_name: str
    identifier: str
    file_no: str
    item: str
    quantity: int
    verdict: Verdict
    way: Way | None = None
    amount: Rial | None = None
    reason: str = ""


@dataclass(frozen=True)
class CommitteeSigners:
    """Names under the boxes; an empty one is written by hand."""

    head: str = ""
    rehabilitation_deputy: str = ""
    expert: str = ""


@dataclass(frozen=True)
class CommitteeMinutes:
    """One session of the rehabilitation committee."""

    held_on: date
    lines: tuple[DecidedLine, ...]
    members: tuple[str, ...] = ()
    note: str = ""
    signers: CommitteeSigners = field(default_factory=CommitteeSigners)
