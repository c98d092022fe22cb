# SPDX-License-Identifier: Apache-2.0
"""The lists of a bundle row by row: what no office could have made of a month."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tests.support.bundles import MEHR, PERSON, told
from welfare_desk.domain.summary.bundles.demands import FACTS, SEVERITIES, contradictions
from welfare_desk.domain.summary.bundles.listing import (
    COLUMNS_OF,
    ONCE,
    WITHIN,
    ill_listed,
    keys_without_words,
    without_words,
)
from welfare_desk.domain.summary.bundles.recount import COUNTED_COLUMNS
from welfare_desk.domain.summary.monthly.figures import Row, Source

FILE, DAY = "1400-00002", "2025-09-23"
ROWS: Mapping[Source, Row] = {
    Source.PEOPLE: PERSON,
    Source.HOMES: {"decile": "1", "persons": 3, "file": FILE},
    Source.RECURRING: {"kind": "pension", "state": "on_pension", "file": FILE},
    Source.QUEUES: {"service": "pension", "file": FILE},
    Source.COVERAGE_MOVES: {"way": "in", "reason": "opened", "day": DAY, "event": 1, "file": FILE},
    Source.PENSION_MOVES: {"way": "in", "reason": "granted", "day": DAY, "event": 1, "file": FILE},
    Source.QUEUE_MOVES: {"way": "in", "reason": "joined", "day": DAY, "entry": 1, "file": FILE},
    Source.QUOTAS: {"service": "pension", "letter": "12", "day": DAY, "places": 3, "letters": 1, "used": 0},
    Source.PAYMENTS: {
        "kind": "pension", "band": "1", "amount": 5, "arrears": 0, "deductions": 0, "net": 5, "line": 1,
        "file": "1399-00001",
    },
    Source.SITTINGS: {"kind": "first", "day": DAY, "session": "1404/1"},
    Source.CASES: {"kind": "first", "attended": 1, "vote": "", "day": DAY, "session": "1404/1", "file": ""},
    Source.STOCK: {"item": "CANE", "opening": 0, "closing": 1, "lent_out": 0},
    Source.STOCK_MOVES: {
        "item": "CANE", "way": "received", "pieces": 1, "day": DAY, "paper": "", "file": "", "entry": 1,
    },
    Source.REQUESTS: {"item": "CANE", "state": "open", "day": DAY, "request": "1404/000001", "file": FILE},
    Source.VISITS: {"kind": "home", "state": "due", "day": "", "file": FILE},
}  # fmt: skip


def held(*rows: Row) -> dict[str, Any]:
    columns = list(rows[0]) if rows else []
    return {"columns": columns, "rows": [list(row.values()) for row in rows]}


def lists(changed: Mapping[Source, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {source.value: changed.get(source, held(row)) for source, row in ROWS.items()}


def asked(source: Source, *rows: Row) -> list[str]:
    return ill_listed(lists({source: held(*rows)}), MEHR)


def test_a_row_of_every_list_is_right_and_so_is_none() -> None:
    assert set(ROWS) == set(Source) == set(COLUMNS_OF)
    assert ill_listed(lists({}), MEHR) == []
    assert ill_listed({source.value: held() for source in Source}, MEHR) == []
    for source in Source:
        turned = dict(reversed(ROWS[source].items()))
        assert asked(source, turned) == []


def test_the_columns_of_a_list_hold_what_its_tables_ask() -> None:
    for source in Source:
        assert tuple(ROWS[source]) == COLUMNS_OF[source]
        assert set(COUNTED_COLUMNS[source]) <= set(COLUMNS_OF[source])
        assert set(ONCE.get(source, ())) <= set(COLUMNS_OF[source])


@pytest.mark.parametrize("source", Source)
def test_no_column_is_missing_and_none_is_more(source: Source) -> None:
    (wrong,) = asked(source, {**ROWS[source], "surname": "x"})
    assert wrong == f"/lists/{source}"
    (first, *rest) = ROWS[source]
    assert asked(source, {name: ROWS[source][name] for name in rest}) == [wrong]
    assert ill_listed(lists({source: {"columns": [first], "rows": []}}), MEHR) == [wrong]


@pytest.mark.parametrize("source", sorted(ONCE))
def test_a_row_that_comes_twice(source: Source) -> None:
    assert asked(source, ROWS[source], ROWS[source]) == [f"/lists/{source}"]


def test_rows_that_may_come_again() -> None:
    cane = {**ROWS[Source.QUEUES], "service": "wheelchair"}
    done = {**ROWS[Source.VISITS], "state": "done", "day": DAY}
    assert asked(Source.CASES, ROWS[Source.CASES], ROWS[Source.CASES]) == []
    assert asked(Source.QUEUES, cane, cane) == []
    assert asked(Source.VISITS, done, done) == []
    again = {**ROWS[Source.QUOTAS], "day": "2025-09-24"}
    assert asked(Source.QUOTAS, ROWS[Source.QUOTAS], again) == []


@pytest.mark.parametrize("source", WITHIN)
@pytest.mark.parametrize("day", ["2025-09-22", "2025-10-23", "yesterday", "", None, 5, "20250923"])
def test_a_day_of_another_month_or_none(source: Source, day: Any) -> None:
    assert asked(source, {**ROWS[source], "day": day}) == [f"/lists/{source}"]
    assert asked(source, {**ROWS[source], "day": "2025-10-22"}) == []


@pytest.mark.parametrize(
    ("source", "changed", "right"),
    [
        (Source.QUOTAS, {"day": "2025-09-22"}, False),
        (Source.QUOTAS, {"day": "2025-09-22", "letters": 0}, True),
        (Source.QUOTAS, {"letters": 0}, False),
        (Source.QUOTAS, {"day": "soon", "letters": 0}, False),
        (Source.VISITS, {"day": "2025-10-22"}, True),
        (Source.VISITS, {"day": "2020-01-01"}, True),
        (Source.VISITS, {"day": "2025-10-23"}, False),
        (Source.VISITS, {"day": "once"}, False),
        (Source.VISITS, {"state": "done"}, False),
        (Source.VISITS, {"state": "done", "day": "2025-09-22"}, False),
        (Source.HOMES, {"file": "1399-00001"}, False),
        (Source.RECURRING, {"file": "1399-00001"}, False),
        (Source.RECURRING, {"file": "1399-00001", "state": "suspended"}, True),
    ],
)
def test_a_row_that_is_of_no_day_or_of_nobody(source: Source, changed: Row, right: bool) -> None:
    assert asked(source, {**ROWS[source], **changed}) == ([] if right else [f"/lists/{source}"])


def test_numbers_that_are_any_words_are_told_by_their_place() -> None:
    rows: dict[Source, list[Row]] = {source: [row] for source, row in ROWS.items()}
    rows[Source.SITTINGS] = [{**ROWS[Source.SITTINGS], "session": name} for name in ("آقای الف", "ب")]
    rows[Source.CASES] = [{**ROWS[Source.CASES], "session": name} for name in ("ب", "آقای الف", "ب")]
    told = without_words(rows)
    assert [row["session"] for row in told[Source.SITTINGS]] == ["1", "2"]
    assert [row["session"] for row in told[Source.CASES]] == ["2", "1", "2"]
    assert [row["letter"] for row in told[Source.QUOTAS]] == ["1"]
    assert told[Source.PEOPLE] == rows[Source.PEOPLE]


@pytest.mark.parametrize(
    ("code", "facts", "right"),
    [
        ("promises_open", {"late": 2}, True),
        ("promises_open", {}, False),
        ("promises_open", {"late": "علی محمدی"}, False),
        ("promises_open", {"late": True}, False),
        ("promises_open", {"late": 0, "more": 1}, False),
        ("declared_differs", {"declared": 1}, True),
        ("papers_unprinted", {"name": "x"}, False),
        ("same_as_last_month", {"last": "1404-06"}, True),
        ("same_as_last_month", {"last": "1404-07"}, False),
        ("same_as_last_month", {"last": "last"}, False),
    ],
)
def test_a_check_tells_the_facts_that_are_its_own(code: str, facts: dict[str, Any], right: bool) -> None:
    assert set(FACTS) <= set(SEVERITIES)
    document = told()
    beside = {
        "code": code, "severity": SEVERITIES[code].value, "ok": True, "left": None, "right": None, "count": 0,
        "facts": facts,
    }  # fmt: skip
    checks = [one for one in document["checks"] if one["code"] != code]
    wrong = contradictions({**document, "checks": [*checks, beside]}, MEHR)
    assert wrong == ([] if right else [f"/checks/{len(checks)}"])


def test_sessions_that_are_open_leave_by_their_place_and_other_keys_as_they_are() -> None:
    keys = {"sessions_open": ("پنجم، با زهرا احمدی", "۶"), "papers_unprinted": ("goods_receipt 1404/000001",)}
    assert keys_without_words(keys) == {
        "sessions_open": ("1", "2"),
        "papers_unprinted": ("goods_receipt 1404/000001",),
    }
