# SPDX-License-Identifier: Apache-2.0
"""What a closed month would be counted otherwise today."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.figures import Row, Source
from welfare_desk.domain.summary.monthly.month import ClosedMonth, Correction, Rows, corrections
from welfare_desk.domain.summary.monthly.undated import as_sealed, undated_corrections
from welfare_desk.services.summary.monthly.figuring import counted_again
from welfare_desk.storage.summary.monthly import closings, counting, people, records


def learnt_of(raw: Any, kept: ClosedMonth) -> tuple[Correction, ...]:
    """What was learnt of a month since it was closed, told in a report already or not yet."""
    dated = dated_of(raw, kept)
    return (*dated, *undated_of(raw, kept)) if dated or came_or_went(raw, kept.month, kept.month) else ()


def dated_of(raw: Any, kept: ClosedMonth) -> tuple[Correction, ...]:
    """Of it what its tables tell by dates."""
    return corrections(kept.figures.tables, counted_again(raw, kept.figures))


def came_or_went(raw: Any, month: JalaliMonth, since: JalaliMonth) -> bool:
    """Whether somebody came or went by what was learnt of a month after another was closed.

    One who came for one who went makes no dated figure another one.
    """
    return records.learnt_of_people(raw, month, since)


def undated_of(raw: Any, kept: ClosedMonth) -> tuple[Correction, ...]:
    """Of it what stands in tables without dates, which takes the rows of the month, then and now."""
    sealed = closings.sealed_rows(raw, kept.month)
    return undated_corrections(kept.figures.tables, undated_rows(raw, kept.month, sealed))


def undated_rows(raw: Any, month: JalaliMonth, sealed: Rows) -> dict[Source, list[Row]]:
    """What those tables are counted from as it is known now."""
    covered: Sequence[Row] = counting.rows_of(raw, Source.PEOPLE, month, month.last())
    return as_sealed(sealed, covered, people.lived(raw, month.last(), closings.entry_of(raw, month) or 0))
