# SPDX-License-Identifier: Apache-2.0
"""Women, neighbourhoods and deciles of a closed month follow whoever came or went, and nobody's removal."""

from __future__ import annotations

from typing import Any

from tests.support.months import people
from welfare_desk.domain.summary.monthly.figures import Row, Source, Table
from welfare_desk.domain.summary.monthly.month import Correction, Rows, tables_of, without_records
from welfare_desk.domain.summary.monthly.undated import as_sealed, undated_corrections


def client(number: int, **changed: Any) -> Row:
    return {**people(), "file": f"1394-0000{number}", "sex": "female", "neighbourhood": "واوان", **changed}


def home(number: int, persons: int, decile: str) -> Row:
    return {"file": f"1394-0000{number}", "persons": persons, "decile": decile}


def found(sealed: list[Row], now: list[Row], *homes: list[Row]) -> set[Correction]:
    was, are = homes or ([], [])
    rows = {Source.PEOPLE: sealed, Source.HOMES: was}
    return set(undated_corrections(closed(rows), rows, {Source.PEOPLE: now, Source.HOMES: are}))


def closed(rows: Rows) -> tuple[Table, ...]:
    return tables_of({**dict.fromkeys(Source, ()), **rows})


def test_who_moved_house_since_corrects_nothing():
    sealed = [client(1), client(2)]
    assert found(sealed, [client(1, neighbourhood="قائمیه", sex="male"), client(2)]) == set()
    assert found([], [], [home(1, 4, "2")], [home(1, 5, "7")]) == set()


def test_who_went_is_counted_no_longer_where_she_was_sealed():
    sealed = [client(1), client(2)]
    told = found(sealed, [client(2, neighbourhood="قائمیه")], [home(1, 4, "2")], [])
    assert Correction("neighbourhoods", "واوان", "files", 2, 1) in told
    assert {(one.table, one.line) for one in told if one.table == "neighbourhoods"} == {
        ("neighbourhoods", "واوان")
    }
    assert Correction("deciles", "2", "persons", 4, 0) in told


def test_who_came_is_counted_as_she_is_today():
    told = found([client(1)], [client(1), client(2, neighbourhood="قائمیه")])
    assert Correction("neighbourhoods", "قائمیه", "files", 0, 1) in told
    (kept, came) = as_sealed(Source.PEOPLE, [client(1)], [client(1, sex="male"), client(2, sex="male")])
    assert (kept["sex"], came["sex"]) == ("female", "male")


def test_what_nobody_knew_at_the_closing_was_not_0():
    rows = {Source.PEOPLE: [], Source.HOMES: []}
    found = undated_corrections(without_records(closed(rows)), rows, {**rows, Source.PEOPLE: [client(1)]})
    assert Correction("neighbourhoods", "واوان", "files", None, 1) in found
    assert {one.closed for one in found} == {None}
