# SPDX-License-Identifier: Apache-2.0
"""A month counted anew, from what is on record today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.figures import RowSet, Source, Table
from welfare_desk.domain.summary.monthly.layouts import CORRECTED
from welfare_desk.domain.summary.monthly.month import Month, tables_of, without_lists, without_records
from welfare_desk.storage.summary.monthly import closings, counting, records


def figured(raw: Any, month: JalaliMonth, today: date) -> Month:
    """The figures of a month up to a day, without the rows they are counted from; RuleError `month_ahead`."""
    until = last_evening(month, today)
    return _month(raw, month, today, counting.tables(raw, month, until))


def counted(raw: Any, month: JalaliMonth, today: date) -> tuple[Month, dict[Source, RowSet]]:
    """A month counted anew up to a day, and the rows it is counted from; RuleError `month_ahead`."""
    until = last_evening(month, today)
    rows = counting.all_rows(raw, month, until)
    return _month(raw, month, today, tables_of(rows)), rows


def counted_again(raw: Any, kept: Month) -> tuple[Table, ...]:
    """The tables of a closed month in which a correction may lie, counted anew: less work than `figured`.

    A payment that nobody drew when it was closed was not made: whoever is known to draw it since waits for
    arrears.
    """
    month, until = kept.month, kept.month.last()
    tables = counting.tables(raw, month, until, CORRECTED)
    if records.nothing_known(records.first_event(raw), until):
        return without_records(tables)
    return without_lists(tables, counting.unlisted(raw, month, until, tables) & _unpaid(kept))


def _unpaid(month: Month) -> frozenset[str]:
    """Kinds of payment of which it is unknown what was paid in a month."""
    return frozenset(line.key for line in month.table("payments").lines if None in line.values)


def last_evening(month: JalaliMonth, today: date) -> date:
    """The day that a month's figures tell of; RuleError `month_ahead`."""
    if month.first() > today:
        raise RuleError("month_ahead", month=str(month))
    return min(month.last(), today)


def _month(raw: Any, month: JalaliMonth, today: date, tables: Sequence[Table]) -> Month:
    until = last_evening(month, today)
    first = records.first_event(raw)
    before = records.began(raw, first, month.plus(-1).last(), closings.closed(raw, month.plus(-1)))
    told = _as_known(raw, month, until, first, tables)
    return Month(month, until, told, before, records.stood(raw, first, until), over=month.last() < today)


def _as_known(
    raw: Any, month: JalaliMonth, until: date, first: date | None, tables: Sequence[Table]
) -> tuple[Table, ...]:
    """The tables with what nobody knows left out."""
    if records.nothing_known(first, until):
        return without_records(tables)
    return without_lists(tables, counting.unlisted(raw, month, until, tables))
