# SPDX-License-Identifier: Apache-2.0
"""What the sheet of an evening says: how the office stood, and the paragraph of its month up to then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.summary.monthly.book import BookSigners
from welfare_desk.domain.summary.monthly.statement import Statement


@dataclass(frozen=True)
class DayPaper:
    """`closed`: read from a month as it was closed; `recounted`: of a closed month, as it is known now.

    `dated` is the day on which it was counted.
    """

    says: Statement
    news: str
    closed: bool
    recounted: bool
    dated: date
    signers: BookSigners
