# SPDX-License-Identifier: Apache-2.0
"""Lists behind a month's figures, checks and corrections, in words; columns go by what is counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from welfare_desk.documents.lists.listing import ListSheet, Narrowing, in_month
from welfare_desk.documents.sheets.values import Column, Kind, Value
from welfare_desk.documents.summary.monthly.lists import SOURCES
from welfare_desk.documents.wording import DRAWN, SEXES
from welfare_desk.documents.wording_trail import WORDS
from welfare_desk.domain.casework.commission import Vote
from welfare_desk.domain.equipment.requests import RequestState
from welfare_desk.domain.summary.monthly.figures import UNKNOWN, Row, Source
from welfare_desk.sentences.commands import command_words
from welfare_desk.sentences.month_checks import CHECKS
from welfare_desk.sentences.month_words import UNKNOWN_WORD, figure_title, line_title, measure_title

Names = Mapping[str, str]
"""What items and services are called, by their codes."""


@dataclass(frozen=True)
class _Part:
    """A column of a row by its key in the row, and what its cell has."""

    key: str
    column: Column
    cell: Callable[[Row, Names], Value]


def _as_is(key: str, heading: str, kind: Kind = Kind.NUMBER, width: float | None = None) -> _Part:
    return _Part(key, Column(heading, kind, width), lambda row, _: row[key] if row[key] != "" else None)


def _by_line(key: str, heading: str, table: str, width: float | None = None) -> _Part:
    """A column whose values are the lines of a table."""
    return _Part(
        key,
        Column(heading, width=width),
        lambda row, names: line_title(table, str(row[key] or UNKNOWN), "fa", names),
    )


def _coded(key: str, heading: str, words: Mapping[Any, str]) -> _Part:
    return _Part(key, Column(heading), lambda row, _: words.get(row[key], "") or _unknown(row[key]))


def _unknown(value: str) -> str:
    return UNKNOWN_WORD.fa if value == UNKNOWN else ""


def _measured(key: str, heading: str, table: str) -> _Part:
    return _Part(key, Column(heading), lambda row, _: measure_title(table, row[key], "fa"))


def _on(heading: str = "تاریخ") -> _Part:
    return _Part(
        "day",
        Column(heading, Kind.DATE),
        lambda row, _: date.fromisoformat(row["day"]) if row["day"] else None,
    )


_FILE = _as_is("file", "شماره پرونده", Kind.IDENTIFIER)
_ITEM = _by_line("item", "کالا", "stock", 30)
_CODE = _as_is("item", "کد کالا", Kind.IDENTIFIER, 24)
_SESSION = _as_is("session", "شمارهٔ جلسه", Kind.IDENTIFIER)
_WAY = _coded("way", "جهت", {"in": "ورود", "out": "خروج"})


def _moves(table: str) -> tuple[_Part, ...]:
    def why(row: Row, _: Names) -> str:
        return line_title(f"{table}_{row['way']}", str(row["reason"]), "fa")

    return _FILE, _WAY, _Part("reason", Column("دلیل", width=28), why), _on()


def _money(key: str) -> _Part:
    return _as_is(key, f"{measure_title('payments', key, 'fa')} (ریال)", Kind.MONEY)


def _pieces(table: str, *keys: str) -> tuple[_Part, ...]:
    return tuple(_as_is(key, measure_title(table, key, "fa")) for key in keys)


_PARTS: dict[Source, tuple[_Part, ...]] = {
    Source.PEOPLE: (
        _FILE,
        _by_line("domain", "حوزه تخصصی", "domains"),
        _coded("sex", "جنسیت", SEXES),
        _by_line("age", "گروه سنی", "ages"),
        _by_line("disability", "نوع معلولیت", "disabilities"),
        _measured("severity", "شدت معلولیت", "disabilities"),
        _by_line("category", "گروه هدف", "categories"),
        _by_line("neighbourhood", "محله", "neighbourhoods"),
        _by_line("centre", "مرکز", "centres"),
        _by_line("standing", "وضعیت مستمری", "standings"),
    ),
    Source.HOMES: (_FILE, _by_line("decile", "دهک", "deciles"), _as_is("persons", "نفر")),
    Source.RECURRING: (
        _FILE,
        _by_line("kind", "گونه", "recurring", 28),
        _coded("state", "وضعیت", DRAWN),
    ),
    Source.QUEUES: (_FILE, _by_line("service", "صف", "queues", 28)),
    Source.COVERAGE_MOVES: _moves("coverage"),
    Source.PENSION_MOVES: _moves("pension"),
    Source.QUEUE_MOVES: _moves("queue"),
    Source.QUOTAS: (
        _as_is("letter", "نامهٔ سهمیه", Kind.IDENTIFIER),
        _on(),
        _by_line("service", "صف", "queues", 28),
        *_pieces("quotas", "places", "used"),
    ),
    Source.PAYMENTS: (
        _as_is("line", "ردیف"),
        _FILE,
        _by_line("kind", "گونه", "payments", 28),
        _by_line("band", "بعد خانوار", "pensions_by_size"),
        *(_money(key) for key in ("amount", "arrears", "deductions", "net")),
    ),
    Source.SITTINGS: (_SESSION, _on(), _by_line("kind", "نوع کمیسیون", "sessions")),
    Source.CASES: (
        _FILE,
        _SESSION,
        _on(),
        _by_line("kind", "نوع کمیسیون", "commission"),
        _coded("attended", "حضور", {1: "حاضر", 0: "غایب"}),
        _coded("vote", "رأی", WORDS[Vote]),
    ),
    Source.STOCK: (_ITEM, _CODE, *_pieces("stock", "opening", "closing", "lent_out")),
    Source.STOCK_MOVES: (
        _ITEM,
        _CODE,
        _measured("way", "گردش", "stock_moves"),
        _as_is("pieces", "تعداد"),
        _on(),
        _as_is("paper", "برگه", Kind.IDENTIFIER),
        _FILE,
    ),
    Source.REQUESTS: (
        _as_is("request", "درخواست", Kind.IDENTIFIER),
        _FILE,
        _on(),
        _ITEM,
        _CODE,
        _coded("state", "وضعیت", WORDS[RequestState]),
    ),
    Source.VISITS: (
        _FILE,
        _by_line("kind", "محل", "visits"),
        _measured("state", "وضعیت", "visits"),
        _on("آخرین بازدید"),
    ),
}
_KEYED = (_as_is("key", "کلید", Kind.IDENTIFIER, 36),)
"""Of a check that names its rows: a file, a paper, a session, a figure."""


def _shaped(sheet: ListSheet, parts: Sequence[_Part], title: str, names: Names) -> ListSheet:
    def cells(row: Row) -> Sequence[Value]:
        return [part.cell(row, names) for part in parts]

    columns = tuple(part.column for part in parts)
    return replace(sheet, title=title, columns=columns, cells=cells, told=partial(_figure_told, names))


def _behind(found: Any) -> ListSheet:
    """The sheet of a list behind a figure or a check, by what its rows are."""
    if found.source is None:
        return _shaped(BEHIND_CHECK, _KEYED, BEHIND_CHECK.title, found.called)
    return _shaped(BEHIND_FIGURE, _PARTS[found.source], SOURCES[found.source], found.called)


def _behind_check(found: Any) -> ListSheet:
    return replace(_behind(found), narrowing=BEHIND_CHECK.narrowing, told=_check_told)


def _became(found: Any) -> ListSheet:
    """What a correction is about in two sets of columns, then and now, and who changed it last."""
    about = [part for part in _PARTS[found.source] if part is _FILE]
    parts = [part for part in _PARTS[found.source] if part is not _FILE]
    columns = (
        *(part.column for part in about),
        *(replace(part.column, heading=f"{part.column.heading}، هنگام بستن") for part in parts),
        *(replace(part.column, heading=f"{part.column.heading}، امروز") for part in parts),
        *_WHO,
    )

    def cells(row: Any) -> Sequence[Value]:
        changed, last = row.changed, row.last
        sides = [
            None if side is None else part.cell(side, found.called)
            for side in (changed.then, changed.now)
            for part in parts
        ]
        who = (
            (None, None, None)
            if last is None
            else (last.by, last.at.date(), command_words(last.command, "fa"))
        )
        return *(part.cell(changed.row, found.called) for part in about), *sides, *who

    told = partial(_figure_told, found.called)
    return replace(CORRECTED_ROWS, columns=columns, cells=cells, told=told)


def _no_cells(_row: Any) -> Sequence[Value]:
    return ()


def _figure_told(names: Names, asked: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield "ماه", in_month(asked["month"])
    yield "رقم", figure_title(asked["table"], asked.get("line") or "", asked["measure"], "fa", names)


def _check_told(asked: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield "ماه", in_month(asked["month"])
    known = CHECKS.get(asked["code"])
    yield "وارسی", asked["code"] if known is None else known.fa.partition(":")[0]


_MONTH = Narrowing("ماه", in_month)
_OF_FIGURE = {
    "month": _MONTH,
    "table": Narrowing("جدول"),
    "measure": Narrowing("ستون"),
    "line": Narrowing("سطر"),
}

BEHIND_FIGURE = ListSheet("فهرست پشت رقم", (), _no_cells, _OF_FIGURE, shaped=_behind)
BEHIND_CHECK = ListSheet(
    "فهرست پشت وارسی",
    (),
    _no_cells,
    {"month": _MONTH, "code": Narrowing("وارسی")},
    shaped=_behind_check,
    told=_check_told,
)

_OF_CORRECTION = {**_OF_FIGURE, "report": Narrowing("گزارش ماه", in_month)}
CORRECTED_ROWS = ListSheet("ثبت‌های پشت تصحیح", (), _no_cells, _OF_CORRECTION, shaped=_became)
_WHO = (Column("آخرین ثبت از"), Column("تاریخ ثبت", Kind.DATE), Column("کار", width=28))

BEHIND = {
    "summary.behind": BEHIND_FIGURE,
    "summary.behind_check": BEHIND_CHECK,
    "summary.corrected_rows": CORRECTED_ROWS,
}
"""By the question that gives the rows."""
