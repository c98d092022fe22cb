# SPDX-License-Identifier: Apache-2.0
"""Closed months in rows: the figures as they are read, and the seal with everything behind them.

A month that is opened again keeps its row with who did it and why; closing it once more makes a new one.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, Column, Index, LargeBinary, Text, text

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.figures import Row, Source
from welfare_desk.domain.summary.monthly.month import (
    Came,
    ClosedMonth,
    Correction,
    Month,
    Stood,
    came_from,
    corrections_from,
    plain_came,
    plain_corrections,
    plain_tables,
    rows_from,
    tables_from,
)
from welfare_desk.domain.summary.monthly.order import ClosingOrder, open_month
from welfare_desk.domain.summary.monthly.standing import Reopening
from welfare_desk.storage.metadata import (
    MonthText,
    UtcTime,
    real_month,
    row_id,
    row_version,
    strict_table,
    utc_moment,
)
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.uow import UnitOfWork

MONTH_CLOSING = strict_table(
    "month_closing",
    row_id(),
    Column("month", MonthText, nullable=False),
    Column("closed_at", UtcTime, nullable=False),
    Column("closed_by", Text, nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    Column("digest", Text, nullable=False),
    Column("figures", Text, nullable=False),  # JSON: what is shown of a closed month
    Column("seal", LargeBinary, nullable=False),  # the canonical bytes that `digest` is of, packed
    Column("reopened_at", UtcTime),
    Column("reopened_by", Text, nullable=False, server_default=""),
    Column("reopened_why", Text, nullable=False, server_default=""),
    row_version(),
    real_month("month"),
    CheckConstraint("json_valid(figures)"),
    CheckConstraint("length(digest) = 64"),
    CheckConstraint("(reopened_at IS NULL) = (reopened_by = '')"),
    CheckConstraint("(reopened_at IS NULL) = (reopened_why = '')"),
    Index("uq_month_closing_stands", "month", unique=True, sqlite_where=text("reopened_at IS NULL")),
)

_STANDS = "reopened_at IS NULL"


def closed_through(raw: Any) -> JalaliMonth | None:
    """The last month that is closed; None while none is."""
    (found,) = raw.execute(f"SELECT max(month) FROM month_closing WHERE {_STANDS}").fetchone()
    return None if found is None else JalaliMonth.parse(found)


_ORDER = f"""
SELECT (SELECT max(month) FROM month_closing WHERE {_STANDS}),
    (SELECT min(month) FROM month_closing
        WHERE {_STANDS} OR id IN (SELECT closing_id FROM month_bundle)),
    (SELECT min(month) FROM month_closing
        WHERE month NOT IN (SELECT month FROM month_closing WHERE {_STANDS})),
    (SELECT min(month) FROM month_closing WHERE id IN (SELECT closing_id FROM month_bundle))
"""


def order(raw: Any) -> ClosingOrder:
    """Which months were closed so far."""
    found = raw.execute(_ORDER).fetchone()
    return ClosingOrder(*(None if month is None else JalaliMonth.parse(month) for month in found))


def still_open(raw: Any, month: JalaliMonth) -> RuleError:
    """RuleError `month_not_closed` or `month_before_first`, to be raised: `open_month`."""
    return open_month(month, order(raw).first)


_ENTRY = (
    "SELECT seq FROM audit WHERE command = 'summary.close_month' AND entities = ? ORDER BY seq DESC LIMIT 1"
)


def entry_of(raw: Any, month: JalaliMonth) -> int | None:
    """The entry of the trail by which a month was closed last; None while it never was.

    What came later is told by its number: the clock of a computer goes back.
    """
    found = raw.execute(_ENTRY, (json.dumps([f"month:{month}"]),)).fetchone()
    return None if found is None else int(found[0])


_OPENED_SINCE = """
SELECT file_no FROM case_file JOIN audit_row ON tbl = 'case_file' AND changes IS NULL AND seq > ?
    AND case_file.id BETWEEN row_id AND row_id + row_count - 1
"""


def opened_since(raw: Any, month: JalaliMonth) -> frozenset[str]:
    """Numbers of files opened after a month was closed: none of them is the one that its seal names so.

    A list brings its own numbers, and the one of a list that was undone may bring them anew for others.
    """
    return frozenset(number for (number,) in raw.execute(_OPENED_SINCE, (entry_of(raw, month),)))


def version(raw: Any, month: JalaliMonth) -> int:
    """How often a month was closed so far, those closings counted that were opened again."""
    (found,) = raw.execute("SELECT count(*) FROM month_closing WHERE month = ?", (str(month),)).fetchone()
    return int(found)


def waited(raw: Any, before: JalaliMonth, most: int) -> list[tuple[JalaliMonth, int]]:
    """The queue of the pension at the end of closed months before one, the last first, at most so many.

    Months of which it is unknown are left out.
    """
    rows = raw.execute(
        f"SELECT month, json_extract(figures, '$.after[2]') FROM month_closing"
        f" WHERE month < ? AND {_STANDS} AND json_extract(figures, '$.after[2]') IS NOT NULL"
        " ORDER BY month DESC LIMIT ?",
        (str(before), most),
    )
    return [(JalaliMonth.parse(month), waiting) for month, waiting in rows.fetchall()]


_KNOWN = (
    f"SELECT month FROM month_closing WHERE {_STANDS} AND json_extract(figures, '$.after[0]') IS NOT NULL"
    " ORDER BY month LIMIT 1"
)


def first_known(raw: Any) -> JalaliMonth | None:
    """The first month that was closed with figures that are known; None while none is."""
    found = raw.execute(_KNOWN).fetchone()
    return None if found is None else JalaliMonth.parse(found[0])


_ONE = (
    f"SELECT closed_at, {shown_name('closed_by')}, reason, digest, figures,"
    f" (SELECT max(month) FROM month_closing WHERE {_STANDS})"
    f" FROM month_closing WHERE month = ? AND {_STANDS}"
)


def closed(raw: Any, month: JalaliMonth) -> ClosedMonth | None:
    """A closed month as it was closed; None while it is open."""
    found = closed_and_last(raw, month)
    return None if found is None else found[0]


def closed_and_last(raw: Any, month: JalaliMonth) -> tuple[ClosedMonth, JalaliMonth] | None:
    """The same with the last of all months that are closed."""
    row = raw.execute(_ONE, (str(month),)).fetchone()
    if row is None:
        return None
    at, by, reason, digest, figures, last = row
    kept = ClosedMonth(month, utc_moment(at), by, reason, digest, _figures(month, figures))
    return kept, JalaliMonth.parse(last)


def _figures(month: JalaliMonth, kept: str) -> Month:
    told = json.loads(kept)
    return Month(
        month,
        date.fromisoformat(told["until"]),
        tables_from(told["tables"]),
        Stood(*told["before"]),
        Stood(*told["after"]),
    )


@dataclass(frozen=True)
class NewClosing:
    """A month to be kept as closed; `seal` is `packed_seal`, which holds `corrections` and `came` too.

    `counted` is the last entry of the trail when these two were counted.
    """

    figures: Month
    corrections: Sequence[tuple[JalaliMonth, Correction]]
    came: Sequence[tuple[JalaliMonth, Came]]
    counted: int
    seal: bytes
    digest: str
    closed_at: datetime
    closed_by: str
    reason: str


def packed_seal(seal: bytes) -> bytes:
    """The bytes of a seal as they are kept."""
    return zlib.compress(seal, 6)


def close(uow: UnitOfWork, new: NewClosing) -> int:
    """Keep a closed month; returns its row."""
    month = new.figures
    told = {
        "until": month.until.isoformat(),
        "before": _plain(month.before),
        "after": _plain(month.after),
        "tables": plain_tables(month.tables),
        "corrections": plain_corrections(new.corrections),
        "came": plain_came(new.came),
        "counted": new.counted,
    }
    return uow.insert(
        MONTH_CLOSING,
        {
            "month": month.month,
            "closed_at": new.closed_at,
            "closed_by": new.closed_by,
            "reason": new.reason,
            "digest": new.digest,
            "figures": json.dumps(told, ensure_ascii=False, separators=(",", ":")),
            "seal": new.seal,
        },
    )


def _plain(stood: Stood) -> list[int | None]:
    return [stood.covered, stood.on_pension, stood.queued]


def sealed(raw: Any, month: JalaliMonth) -> bytes:
    """The canonical bytes that a month was closed on; RuleError as `still_open`."""
    row = raw.execute(
        f"SELECT seal FROM month_closing WHERE month = ? AND {_STANDS}", (str(month),)
    ).fetchone()
    if row is None:
        raise still_open(raw, month)
    return zlib.decompress(row[0])


def sealed_rows(raw: Any, month: JalaliMonth) -> dict[Source, list[Row]]:
    """The rows that a closed month was counted from; RuleError as `still_open`.

    Of a list that the program keeps only since then there are none.
    """
    held = rows_from(json.loads(sealed(raw, month))["rows"])
    return {source: held.get(source, []) for source in Source}


def told(raw: Any, month: JalaliMonth) -> tuple[tuple[JalaliMonth, Correction], ...]:
    """The corrections that the report of a closed month told; reading its seal takes far longer."""
    row = raw.execute(
        f"SELECT json_extract(figures, '$.corrections') FROM month_closing WHERE month = ? AND {_STANDS}",
        (str(month),),
    ).fetchone()
    return () if row is None else corrections_from(json.loads(row[0]))


def told_of(
    raw: Any, month: JalaliMonth, before: JalaliMonth | None = None
) -> list[tuple[JalaliMonth, Correction]]:
    """What later reports told of a month, each with whose report that is, in their order.

    `before`: of those only that are of months before this one.
    """
    rows = raw.execute(
        f"SELECT month, json_extract(figures, '$.corrections') FROM month_closing WHERE {_STANDS}"
        " AND month > ?1 AND month < coalesce(?2, '9999') ORDER BY month",
        (str(month), None if before is None else str(before)),
    )
    reports = [
        (JalaliMonth.parse(name), corrections_from(json.loads(plain))) for name, plain in rows.fetchall()
    ]
    return [(report, one) for report, told_by_it in reports for of, one in told_by_it if of == month]


def told_through(raw: Any, month: JalaliMonth) -> int:
    """The entry of the trail up to which a closed month's report tells of months before it."""
    (found,) = raw.execute(
        f"SELECT json_extract(figures, '$.counted') FROM month_closing WHERE month = ? AND {_STANDS}",
        (str(month),),
    ).fetchone()
    return int(found or 0)


def told_rows(raw: Any, month: JalaliMonth) -> list[Came]:
    """The rows of a closed month that later reports told first, in the order of the reports."""
    rows = raw.execute(
        f"SELECT json_extract(figures, '$.came') FROM month_closing WHERE month > ? AND {_STANDS}"
        " ORDER BY month",
        (str(month),),
    )
    reports = [came_from(json.loads(plain or "[]")) for (plain,) in rows.fetchall()]
    return [one for report in reports for of, one in report if of == month]


def reopen(uow: UnitOfWork, month: JalaliMonth, values: Mapping[str, Any]) -> None:
    """Keep when, by whom and why a month was opened again; RuleError as `still_open`."""
    row = uow.raw.execute(
        f"SELECT id FROM month_closing WHERE month = ? AND {_STANDS}", (str(month),)
    ).fetchone()
    if row is None:
        raise still_open(uow.raw, month)
    uow.update(MONTH_CLOSING, row[0], None, values)


def reopening_of(raw: Any, month: JalaliMonth, version: int) -> Reopening | None:
    """When, by whom and why a closing of a month was taken back; None while it stands.

    `version`: the first closing of the month is 1, as `version` counts them.
    """
    row = raw.execute(
        f"SELECT reopened_at, {shown_name('reopened_by')}, reopened_why FROM month_closing"
        " WHERE month = ? ORDER BY id LIMIT 1 OFFSET ?",
        (str(month), version - 1),
    ).fetchone()
    return None if row is None or row[0] is None else Reopening(utc_moment(row[0]), row[1], row[2])


def last_reopening(raw: Any, month: JalaliMonth) -> Reopening | None:
    """The last time that a closed month was opened again; None for one that never was."""
    row = raw.execute(
        f"SELECT reopened_at, {shown_name('reopened_by')}, reopened_why FROM month_closing"
        " WHERE month = ? AND reopened_at IS NOT NULL ORDER BY id DESC LIMIT 1",
        (str(month),),
    ).fetchone()
    return None if row is None else Reopening(utc_moment(row[0]), row[1], row[2])


def months_closed(raw: Any) -> Sequence[tuple[JalaliMonth, datetime, str]]:
    """Every closed month, the last one first, with when and by whom."""
    rows = raw.execute(
        f"SELECT month, closed_at, {shown_name('closed_by')} FROM month_closing WHERE {_STANDS}"
        " ORDER BY month DESC"
    )
    return [(JalaliMonth.parse(month), utc_moment(at), by) for month, at, by in rows.fetchall()]
