# SPDX-License-Identifier: Apache-2.0
"""A month as it is counted: its tables and what stood before it; a closed one as it was sealed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.summary.monthly.figures import (
    UNKNOWN,
    UNTOLD_PARTS,
    Line,
    Part,
    Row,
    Source,
    Table,
    Unit,
    counted,
    line_read,
)
from welfare_desk.domain.summary.monthly.layouts import AS_IT_STANDS, CORRECTED, LAYOUTS, SIZES

Rows = Mapping[Source, Sequence[Row]]
"""What a month is counted from."""


@dataclass(frozen=True)
class Stood:
    """What stood on an evening, counted by another way than the tables count it; None is unknown."""

    covered: int | None
    on_pension: int | None
    queued: int | None
    """Open places in the queue of the pension."""


STOOD_UNKNOWN = Stood(None, None, None)
"""What stood on an evening before the first event of the office."""


@dataclass(frozen=True)
class Month:
    """A month's figures. `until` is the last evening they tell of: today's in a month that runs still.

    `before` stood on the evening before the month, `after` on `until`. Where the month before was closed and
    corrected since, `before` is what was learnt: the corrections of this month's report tell the difference.
    """

    month: JalaliMonth
    until: date
    tables: tuple[Table, ...]
    before: Stood
    after: Stood
    over: bool = field(default=True, compare=False)
    """Whether its last day is over, as that of every closed month is; on the day itself it runs still."""

    def table(self, code: str) -> Table:
        """The table of a code; `untold_table` of one that is counted only since the month was closed.

        ValueError for none of ours.
        """
        for table in self.tables:
            if table.code == code:
                return table
        return untold_table(code)

    def total(self, code: str, measure: str) -> int | None:
        """The sum of a column of a table."""
        return self.table(code).total(measure)

    @property
    def unrecorded(self) -> bool:
        """Whether it ended before the first thing that the office recorded: nothing in it is known."""
        return self.after == STOOD_UNKNOWN

    def untold(self) -> tuple[Part, ...]:
        """Parts of the report that no programme tells of yet; they are unknown, not 0."""
        return UNTOLD_PARTS


def tables_of(rows: Rows, unlisted: Iterable[str] = ()) -> tuple[Table, ...]:
    """Every table of the report, counted from its rows; `unlisted` as in `without_lists`."""
    return without_lists((counted(layout, rows[layout.source]) for layout in LAYOUTS), unlisted)


def without_lists(tables: Iterable[Table], unlisted: Iterable[str]) -> tuple[Table, ...]:
    """The tables, with what is not known left out.

    `unlisted` are kinds of payment that somebody draws and of which the month has no approved list: what was
    paid by them is unknown.
    """
    missing = frozenset(unlisted)
    unknown = {"payments": missing, "pensions_by_size": frozenset(SIZES if "pension" in missing else ())}
    return tuple(_unknown(table, unknown.get(table.code, frozenset())) for table in tables)


def without_records(tables: Iterable[Table]) -> tuple[Table, ...]:
    """The tables of a month before the first event of the office: nothing in them is known.

    A table that has no keys of its own has one line, of what is unknown.
    """
    return tuple(_unknown(table if table.lines else _nothing(table), None) for table in tables)


def untold_table(code: str) -> Table:
    """A table of which nothing is known; ValueError for none of ours."""
    for layout in LAYOUTS:
        if layout.code == code:
            (table,) = without_records([counted(layout, ())])
            return table
    raise ValueError(code)


def _nothing(table: Table) -> Table:
    return replace(table, lines=(Line(UNKNOWN, tuple(None for _ in table.measures)),))


def _unknown(table: Table, keys: frozenset[str] | None) -> Table:
    """With the figures of these keys left out; of every key without any."""
    lines = tuple(
        Line(line.key, tuple(None for _ in line.values)) if keys is None or line.key in keys else line
        for line in table.lines
    )
    return replace(table, lines=lines)


def plain_tables(tables: Iterable[Table]) -> list[dict[str, Any]]:
    """The tables as JSON holds them; unknown figures are null."""
    return [
        {
            "code": table.code,
            "part": int(table.part),
            "measures": list(table.measures),
            "units": [unit.value for unit in table.units],
            "lines": [[line.key, *line.values] for line in table.lines],
        }
        for table in tables
    ]


def tables_from(plain: Iterable[Mapping[str, Any]]) -> tuple[Table, ...]:
    """The tables of `plain_tables`; KeyError, TypeError or ValueError for anything else."""
    return tuple(
        [
            Table(
                *_head(one["code"], one["part"], tuple(one["measures"]), tuple(one["units"])),
                tuple([line_read(str(key), tuple(values)) for key, *values in one["lines"]]),
            )
            for one in plain
        ]
    )


@lru_cache(maxsize=64)
def _head(
    code: Any, part: Any, measures: tuple[str, ...], units: tuple[Any, ...]
) -> tuple[str, Part, tuple[str, ...], tuple[Unit, ...]]:
    """Every month has the same few tables."""
    return str(code), Part(part), measures, tuple(map(Unit, units))


@dataclass(frozen=True)
class Correction:
    """A figure of a closed month that would be counted otherwise today: both stand in the next report.

    `closed` is the figure as told before: as it was closed, or as the last report that corrected it told it.
    """

    table: str
    line: str
    measure: str
    closed: int | None
    now: int | None

    @property
    def figure(self) -> tuple[str, str, str]:
        """Which figure of its month it is."""
        return self.table, self.line, self.measure


_CORRECTED = frozenset(layout.code for layout in CORRECTED)


def corrections(closed: Iterable[Table], now: Iterable[Table]) -> tuple[Correction, ...]:
    """Where the tables of a month as it was closed differ from the same month counted again.

    Figures `AS_IT_STANDS` are left out, and `now` may lack them: without dates a table does not tell a
    correction from what came later (`undated.undated_corrections` asks its rows).
    """
    again = {table.code: table for table in now}
    return tuple(
        one
        for table in closed
        if table.code in _CORRECTED
        for one in compared(table, again[table.code])
        if (one.table, one.measure) not in AS_IT_STANDS
    )


def compared(closed: Table, now: Table) -> tuple[Correction, ...]:
    """Where two countings of a table differ."""
    keys = dict.fromkeys([line.key for line in closed.lines] + [line.key for line in now.lines])
    return tuple(
        Correction(closed.code, key, measure, was, would)
        for key in keys
        for measure in closed.measures
        if (was := closed.value(key, measure)) != (would := now.value(key, measure))
    )


def unreported(found: Iterable[Correction], told: Iterable[Correction]) -> tuple[Correction, ...]:
    """What of the corrections of a closed month no report told yet; `told` are those told, in their order.

    A figure that is again what it was at the closing is told too, where a report said otherwise.
    """
    told = list(told)
    closed = {one.figure: one.closed for one in reversed(told)}
    last = last_told(told)
    now = {one.figure: one for one in found}
    back = [Correction(*figure, was, closed[figure]) for figure, was in last.items() if figure not in now]
    new = [replace(one, closed=last.get(one.figure, one.closed)) for one in now.values()]
    return tuple(one for one in (*new, *back) if one.closed != one.now)


def last_told(told: Iterable[Correction]) -> dict[tuple[str, str, str], int | None]:
    """What reports, in their order, said last of each figure."""
    return {one.figure: one.now for one in told}


def plain_corrections(found: Iterable[tuple[JalaliMonth, Correction]]) -> list[dict[str, Any]]:
    """Corrections of earlier months as a seal and a bundle hold them."""
    return [{"month": str(month), **asdict(one)} for month, one in found]


def corrections_from(plain: Iterable[Mapping[str, Any]]) -> tuple[tuple[JalaliMonth, Correction], ...]:
    """The corrections of `plain_corrections`."""
    return tuple(
        (
            JalaliMonth.parse(one["month"]),
            Correction(one["table"], one["line"], one["measure"], one["closed"], one["now"]),
        )
        for one in plain
    )


@dataclass(frozen=True)
class ClosedMonth:
    """A month that was closed: when, by whom, with what reason for its warnings, the digest of its seal."""

    month: JalaliMonth
    closed_at: datetime
    closed_by: str
    reason: str
    digest: str
    figures: Month


def plain_rows(rows: Rows) -> dict[str, dict[str, Any]]:
    """The rows behind the figures as JSON holds them: names of the columns once, then the values."""
    return {
        source.value: {"columns": list(held[0]) if held else [], "rows": [list(row.values()) for row in held]}
        for source, held in rows.items()
    }


def rows_from(plain: Mapping[str, Mapping[str, Any]]) -> dict[Source, list[Row]]:
    """The rows of `plain_rows`."""
    return {
        Source(name): [dict(zip(held["columns"], row, strict=True)) for row in held["rows"]]
        for name, held in plain.items()
    }


HOME = "home"
"""The household of a row of `Came`."""


@dataclass(frozen=True)
class Came:
    """Rows of a closed month that a report told first, each with its household: no seal of it has them.

    What has no date stays in them as that report told it: who moves house afterwards corrects nothing.
    """

    people: tuple[Row, ...] = ()
    homes: tuple[Row, ...] = ()


NOTHING_CAME = Came()


def plain_came(found: Iterable[tuple[JalaliMonth, Came]]) -> list[dict[str, Any]]:
    """What a report told first of earlier months as a seal holds it."""
    return [
        {
            "month": str(month),
            "people": [dict(row) for row in one.people],
            "homes": [dict(row) for row in one.homes],
        }
        for month, one in found
    ]


def came_from(plain: Iterable[Mapping[str, Any]]) -> tuple[tuple[JalaliMonth, Came], ...]:
    """What `plain_came` made plain."""
    return tuple(
        (JalaliMonth.parse(one["month"]), Came(tuple(one["people"]), tuple(one["homes"]))) for one in plain
    )


@dataclass(frozen=True)
class SealedAlong:
    """What else a closing freezes, so that every paper and file of the month tells the same.

    `keys` are the rows behind its checks by their codes, where no list of the month holds them; `beside` is
    what its report tells beside the figures, plain. `came` are rows of earlier months that it tells first.
    """

    corrections: Sequence[tuple[JalaliMonth, Correction]] = ()
    keys: Mapping[str, Sequence[str]] = field(default_factory=dict)
    beside: Mapping[str, Any] = field(default_factory=dict)
    came: Sequence[tuple[JalaliMonth, Came]] = ()


NOTHING_ALONG = SealedAlong()
SEAL_VERSION, WITH_CAME = 1, 2
"""The forms of a seal, the later one with `came`: a key that is added makes it another one, and the same
facts are sealed in the same form for ever."""


def seal(
    month: Month, rows: Rows, told: Sequence[Mapping[str, Any]], along: SealedAlong = NOTHING_ALONG
) -> bytes:
    """The canonical bytes of what a month was closed on: figures, the rows behind them, the checks as told.

    The same facts give the same bytes for ever; nothing in their form may change but with the version.
    """
    came = {"came": plain_came(along.came)} if along.came else {}
    return canonical(
        {
            "version": WITH_CAME if came else SEAL_VERSION,
            "month": str(month.month),
            "until": month.until.isoformat(),
            "before": month.before,
            "after": month.after,
            "tables": plain_tables(month.tables),
            "rows": plain_rows(rows),
            "checks": list(told),
            "keys": {code: list(keys) for code, keys in along.keys.items()},
            "corrections": plain_corrections(along.corrections),
            "beside": dict(along.beside),
            **came,
        }
    )


def unsealed(data: Mapping[str, Any]) -> tuple[Month, dict[Source, list[Row]], list[dict[str, Any]]]:
    """What `seal` made canonical, read back from its JSON."""
    month = Month(
        JalaliMonth.parse(data["month"]),
        date.fromisoformat(data["until"]),
        tables_from(data["tables"]),
        Stood(**data["before"]),
        Stood(**data["after"]),
    )
    return month, rows_from(data["rows"]), list(data["checks"])


def sealed_along(data: Mapping[str, Any]) -> SealedAlong:
    """What else a seal froze, read back from its JSON."""
    keys = {str(code): tuple(keys) for code, keys in data["keys"].items()}
    came = came_from(data.get("came", ()))
    return SealedAlong(corrections_from(data["corrections"]), keys, dict(data["beside"]), came)


def seal_digest(sealed: bytes) -> str:
    """The SHA-256 of a seal."""
    return sha256_hex(sealed)
