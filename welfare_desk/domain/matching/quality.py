# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with a file: how grave, and where it is mended. Words belong to `sentences`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Gravity(StrEnum):
    """ERROR breaks a rule or stops a payment; WARNING will; HINT is worth a question at the next visit."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Area(StrEnum):
    """The part of a file where a finding is mended, by the name of its tab."""

    OVERVIEW = "overview"
    HOUSEHOLD = "household"
    REASONS = "reasons"
    STANDING = "standing"
    REQUESTS = "requests"
    INQUIRIES = "assessments"
    VISITS = "visits"
    DOCUMENTS = "documents"
    NOTES = "notes"


@dataclass(frozen=True)
class Check:
    """One check; `sql` selects the ids of files in which something is wrong, `:today` is the date.

    It may name every `DatedRule` by its value (`:request_days`) too.
    """

    code: str
    gravity: Gravity
    area: Area
    sql: str


OLDEST = 110
"""Years above which a birth date is more likely wrong than true."""

EXPIRING_DAYS = 60
"""How long before its end a vote is told to be renewed."""

CROWDED_MOBILE = 5
"""Files of different households with one mobile from which it is hardly theirs."""
