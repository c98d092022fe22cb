# SPDX-License-Identifier: Apache-2.0
"""The lists behind a month's figures as hidden sheets, and what a figure says of the list behind it.

A hidden sheet has the codes and keys that the month was sealed with (file numbers, days, never a name), so
that its filter gives exactly the rows of a figure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from welfare_desk.documents.sheets.writer import (
    Column,
    Kind,
    write_table,
)
from welfare_desk.domain.money import grouped
from welfare_desk.domain.summary.monthly.checks import BEHIND
from welfare_desk.domain.summary.monthly.figures import UNKNOWN, Layout, Row, Source
from welfare_desk.domain.summary.monthly.lists import check_rows, filter_of, list_digest, rows_digest
from welfare_desk.domain.text import isolate
from welfare_desk.sentences.month_words import LISTS

SOURCES: dict[Source, str] = {source: LISTS[source].fa for source in Source}
CHECKED = "list_checks"
"""The hidden sheet of what stands behind the checks."""
INDEX = "فهرست‌های پشت رقم‌ها"
_CHECKS = ("check", "key")
_ROWS = "شمار ردیف‌ها"
_OPENED = "برای دیدن هر فهرست: راست‌کلیک روی نام یکی از برگه‌ها، «آشکار کردن» (Unhide)، سپس نام برگهٔ فهرست."


@dataclass(frozen=True)
class HeldList:
    """A list as it stands in the workbook: what it tells, on which sheet, how many rows, its digest."""

    title: str
    sheet: str
    rows: int
    digest: str

    @property
    def block(self) -> list[tuple[str, str]]:
        """What the sheet of a table says of the list behind it."""
        return [
            ("فهرست پشت رقم‌ها", f"برگهٔ پنهان {isolate(self.sheet)}، {grouped(self.rows)} ردیف"),
            ("اثر انگشت فهرست", isolate(self.digest)),
        ]


def held_lists(rows: Mapping[Source, Sequence[Row]]) -> dict[Source, HeldList]:
    """Every list of a month under the name of its sheet."""
    return {
        source: HeldList(SOURCES[source], f"list_{source.value}", len(held), rows_digest(source, held))
        for source, held in rows.items()
    }


def held_checks(keys: Mapping[str, Sequence[str]]) -> HeldList:
    """What stands behind the checks of a month, as a list of its own."""
    rows = check_rows(keys)
    return HeldList("آنچه پشت بررسی‌هاست", CHECKED, len(rows), list_digest({"columns": _CHECKS, "rows": rows}))


def check_behind_in_words(code: str, lists: Mapping[Source, HeldList]) -> str:
    """Where the rows of a check stand: in a list of the month, or among the keys of the checks."""
    source, of = BEHIND.get(code, (None, None))
    if source is None:
        return _told(CHECKED, {"check": (code,)}, _ROWS)
    return _told(lists[source].sheet, of or {}, _ROWS)


def opening_in_words(moves: HeldList) -> str:
    """How the rows of the evening before the month are found: those of its end without who came since."""
    return _told(moves.sheet, {"way": ("in", "out")}, "پایان ماه، منهای آمده‌ها (in)، به‌اضافهٔ رفته‌ها (out)")


def behind_in_words(held: HeldList, layout: Layout, key: str | None, measure: str) -> str:
    """Where the rows of a figure stand: the sheet, what it is narrowed to, what is counted or added."""
    chosen = filter_of(layout, key, measure)
    sums = next(each.sums for each in layout.measures if each.code == measure)
    return _told(held.sheet, chosen, f"جمع ستون {sums}" if sums else _ROWS)


def _told(sheet: str, chosen: Mapping[str, Sequence[Any]], counted: str) -> str:
    narrowed = "؛ ".join(f"{column} = {' | '.join(map(_value, values))}" for column, values in chosen.items())
    return f"برگهٔ پنهان: {sheet}\nفیلتر: {narrowed or 'همهٔ ردیف‌ها'}\nرقم: {counted}"


def _value(value: Any) -> str:
    return f"{UNKNOWN} یا خالی" if value == UNKNOWN else str(value)


def write_index(book: Any, block: Sequence[tuple[str, str]], lists: Iterable[HeldList]) -> None:
    """The sheet that names every hidden list, its rows and its digest."""
    columns = (
        Column("فهرست", width=36),
        Column("برگهٔ پنهان", Kind.IDENTIFIER, 24),
        Column("ردیف", Kind.NUMBER),
        Column("اثر انگشت (SHA-256)", Kind.IDENTIFIER, 68),
    )
    rows = [(one.title, one.sheet, one.rows, one.digest) for one in lists]
    write_table(book, INDEX, columns, rows, [*block, ("", _OPENED)])


def write_lists(
    book: Any,
    block: Sequence[tuple[str, str]],
    rows: Mapping[Source, Sequence[Row]],
    lists: Mapping[Source, HeldList],
) -> None:
    """One hidden sheet for each list, its columns under the codes that the filters name."""
    for source, held in lists.items():
        found = rows[source]
        columns = [Column(name, Kind.NUMBER, 18) for name in (found[0] if found else ("file",))]
        values = (tuple(row.values()) for row in found)
        _write_hidden(book, block, held, columns, values)


def write_check_list(
    book: Any, block: Sequence[tuple[str, str]], keys: Mapping[str, Sequence[str]], held: HeldList
) -> None:
    """The hidden sheet of what stands behind the checks."""
    columns = [Column(name, Kind.IDENTIFIER, 30) for name in _CHECKS]
    _write_hidden(book, block, held, columns, map(tuple, check_rows(keys)))


def _write_hidden(
    book: Any,
    block: Sequence[tuple[str, str]],
    held: HeldList,
    columns: Sequence[Column],
    values: Iterable[tuple[Any, ...]],
) -> None:
    head = [*block, ("ردیف", grouped(held.rows)), ("اثر انگشت فهرست", isolate(held.digest))]
    write_table(book, held.sheet, columns, values, head, held.title, hidden=True)
