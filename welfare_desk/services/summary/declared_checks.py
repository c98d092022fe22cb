# SPDX-License-Identifier: Apache-2.0
"""What was declared of a month beside what is computed, as one of the checks before it is closed."""

from __future__ import annotations

from typing import Any

from welfare_desk.domain.summary.monthly.checks import Check, Place, Severity
from welfare_desk.domain.summary.monthly.declarations import DISAGREEING, beside
from welfare_desk.domain.summary.monthly.month import Month
from welfare_desk.domain.summary.monthly.periods import of_month
from welfare_desk.storage.summary import declared


def declared_checks(raw: Any, month: Month) -> list[Check]:
    """The check that what was declared of a month fits what is computed, each by its figure's name."""
    figures = of_month(month)
    kept = declared.of_period(raw, figures.period)
    judged = [(one.said, beside(one, figures).judged) for one in kept if one.mistake is None]
    wrong = tuple(
        " ".join(filter(None, (said.table, said.line, said.measure)))
        for said, found in judged
        if found is not None and found.verdict in DISAGREEING
    )
    return [
        Check(
            "declared_differs",
            Severity.NEEDS_REASON,
            not wrong,
            Place.REPORT,
            count=len(wrong),
            keys=wrong,
            facts={"declared": len(judged)},
        )
    ]
