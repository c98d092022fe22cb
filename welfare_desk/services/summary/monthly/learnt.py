# SPDX-License-Identifier: Apache-2.0
"""What a closed month would be counted otherwise today."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.figures import Row, Source
from welfare_desk.domain.summary.monthly.layouts import AS_IT_STANDS
from welfare_desk.domain.summary.monthly.month import (
    NOTHING_CAME,
    Came,
    ClosedMonth,
    Correction,
    Rows,
    corrections,
    last_told,
    unreported,
)
from welfare_desk.domain.summary.monthly.undated import as_known, known_of, undated_corrections
from welfare_desk.services.summary.monthly.figuring import counted_again
from welfare_desk.storage.summary.monthly import closings, counting, people, records


@dataclass(frozen=True)
class Learnt:
    """What a closed month would be counted otherwise now; `came` are rows that no report told yet."""

    corrections: tuple[Correction, ...]
    came: Came = NOTHING_CAME


def learnt_of(raw: Any, kept: ClosedMonth) -> tuple[Correction, ...]:
    """What was learnt of a month since it was closed, told in a report already or not yet."""
    later = sorted(month for month, _, _ in closings.months_closed(raw) if month > kept.month)
    told = [one for _, one in closings.told_of(raw, kept.month)]
    return learnt(raw, kept, told, later).corrections


def learnt(raw: Any, kept: ClosedMonth, told: Sequence[Correction], later: Sequence[JalaliMonth]) -> Learnt:
    """The same; `told` is what reports said of the month, `later` the months closed after it, in order.

    What has no date takes the rows of the month, then and now. They are asked only where something was learnt
    that no report tells yet; else it is what the reports told last.
    """
    dated = corrections(kept.figures.tables, counted_again(raw, kept.figures))
    known = [one for one in told if (one.table, one.measure) not in AS_IT_STANDS]
    since = closings.told_through(raw, later[-1]) if later else closings.entry_of(raw, kept.month)
    if not unreported(dated, known) and not records.learnt_of_people(raw, kept.month, since):
        return Learnt((*dated, *_undated_told(kept, told)))
    rows, came = undated_rows(raw, kept.month, closings.sealed_rows(raw, kept.month))
    return Learnt((*dated, *undated_corrections(kept.figures.tables, rows)), came)


def _undated_told(kept: ClosedMonth, told: Iterable[Correction]) -> Iterable[Correction]:
    """What reports told last of figures without dates, where that is not what the month was closed with."""
    undated = (one for one in told if (one.table, one.measure) in AS_IT_STANDS)
    for (table, line, measure), now in last_told(undated).items():
        closed = kept.figures.table(table).value(line, measure)
        if closed != now:
            yield Correction(table, line, measure, closed, now)


def undated_rows(raw: Any, month: JalaliMonth, sealed: Rows) -> tuple[dict[Source, list[Row]], Came]:
    """What figures without dates are counted from as it is known now, and which rows no report told yet."""
    covered: Sequence[Row] = counting.rows_of(raw, Source.PEOPLE, month, month.last())
    homes = people.lived(raw, month.last(), closings.entry_of(raw, month) or 0)
    return as_known(known_of(sealed, closings.told_rows(raw, month), homes), covered, homes)
