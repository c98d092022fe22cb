# SPDX-License-Identifier: Apache-2.0
"""What a closed month would be counted otherwise today."""

from __future__ import annotations

from typing import Any

from welfare_desk.domain.summary.monthly.month import ClosedMonth, Correction, corrections
from welfare_desk.domain.summary.monthly.undated import SOURCES, undated_corrections
from welfare_desk.services.summary.monthly.figuring import counted_again
from welfare_desk.storage.summary.monthly import closings, counting


def learnt_of(raw: Any, kept: ClosedMonth) -> tuple[Correction, ...]:
    """What was learnt of a month since it was closed, told in a report already or not yet.

    Whoever came or went by it makes some dated figure another one: where none is, no row is asked.
    """
    dated = dated_of(raw, kept)
    return (*dated, *undated_of(raw, kept)) if dated else ()


def dated_of(raw: Any, kept: ClosedMonth) -> tuple[Correction, ...]:
    """Of it what its tables tell by dates."""
    return corrections(kept.figures.tables, counted_again(raw, kept.month))


def undated_of(raw: Any, kept: ClosedMonth) -> tuple[Correction, ...]:
    """Of it what stands in tables without dates, which takes the rows of the month, then and now."""
    month = kept.month
    sealed = closings.sealed_rows(raw, month)
    now = {source: counting.rows_of(raw, source, month, month.last()) for source in SOURCES}
    return undated_corrections(kept.figures.tables, sealed, now)
