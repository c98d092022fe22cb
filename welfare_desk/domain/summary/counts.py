# SPDX-License-Identifier: Apache-2.0
"""The head's statement (contract: ``counts``): every figure counts files unless its name says otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Counts:
    """Covered = on pension + suspended + non-recurring; ``in_queue`` is a part of the non-recurring."""

    on: date
    covered: int
    by_domain: dict[str, int]
    on_pension: int
    in_queue: int
    non_recurring: int
    suspended: int
    by_sex: dict[str, int]
    """Persons, not files."""
    by_disability: dict[str, int]
    by_severity: dict[str, int]
    by_neighbourhood: dict[str, int]
    households: int
