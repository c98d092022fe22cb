# SPDX-License-Identifier: Apache-2.0
"""Women, neighbourhoods and deciles of a closed month follow whoever came or went, and nobody's removal."""

from __future__ import annotations

from typing import Any

from tests.support.months import people
from welfare_desk.domain.summary.monthly.figures import Row, Source, Table
from welfare_desk.domain.summary.monthly.month import Came, Correction, Rows, tables_of, without_records
from welfare_desk.domain.summary.monthly.undated import Homes, as_known, known_of, undated_corrections


def client(number: int, **changed: Any) -> Row:
    return {**people(), "file": f"1394-0000{number}", "sex": "female", "neighbourhood": "واوان", **changed}


def home(number: int, persons: int, decile: str) -> Row:
    return {"file": f"1394-0000{number}", "persons": persons, "decile": decile}


def found(
    sealed: list[Row],
    now: list[Row],
    homes: tuple[list[Row], list[Row]] = ([], []),
    then: dict[int, int] | None = None,
    today: dict[int, int] | None = None,
    told: tuple[Came, ...] = (),
) -> set[Correction]:
    """What is corrected; `then` and `today`: the household of each file, by default one of its own.

    `told`: rows that reports told first.
    """
    was, are = homes
    rows = {Source.PEOPLE: sealed, Source.HOMES: was}
    alone = {number: number for number in range(1, 9)}
    lived = [
        {f"1394-0000{number}": home for number, home in {**alone, **(moved or {})}.items()}
        for moved in (then, today)
    ]
    standing = {lived[1][row["file"]]: row for row in (*([home(n, 1, "unknown") for n in alone]), *are)}
    homes_now = Homes(lived[0], lived[1], standing)
    again, _ = as_known(known_of(rows, told, homes_now), now, homes_now)
    return set(undated_corrections(closed(rows), again))


def households(told: set[Correction]) -> dict[tuple[str, str], tuple[int | None, int | None]]:
    return {(one.line, one.measure): (one.closed, one.now) for one in told if one.table == "deciles"}


def closed(rows: Rows) -> tuple[Table, ...]:
    return tables_of({**dict.fromkeys(Source, ()), **rows})


def test_who_moved_house_since_corrects_nothing():
    sealed = [client(1), client(2)]
    homes = [home(1, 4, "2"), home(2, 1, "2")]
    assert found(sealed, [client(1, neighbourhood="قائمیه", sex="male"), client(2)], (homes, homes)) == set()
    assert found(sealed, sealed, ([home(1, 4, "2"), home(2, 1, "2")], [home(1, 5, "7")])) == set()


def test_who_went_is_counted_no_longer_where_she_was_sealed():
    sealed = [client(1), client(2)]
    told = found(sealed, [client(2, neighbourhood="قائمیه")], ([home(1, 4, "2"), home(2, 3, "3")], []))
    assert Correction("neighbourhoods", "واوان", "files", 2, 1) in told
    assert {(one.table, one.line) for one in told if one.table == "neighbourhoods"} == {
        ("neighbourhoods", "واوان")
    }
    assert Correction("deciles", "2", "persons", 4, 0) in told


def test_who_came_is_counted_as_she_is_today():
    told = found([client(1)], [client(1), client(2, neighbourhood="قائمیه")])
    assert Correction("neighbourhoods", "قائمیه", "files", 0, 1) in told
    rows = {Source.PEOPLE: [client(1)], Source.HOMES: []}
    homes = Homes(dict.fromkeys(("1394-00001", "1394-00002"), 1), {"1394-00002": 1}, {1: home(1, 1, "1")})
    again, first = as_known(known_of(rows, (), homes), [client(1, sex="male"), client(2, sex="male")], homes)
    (kept, came) = again[Source.PEOPLE]
    assert (kept["sex"], came["sex"]) == ("female", "male")
    assert first == Came(({**came, "home": 1},), ({**home(1, 1, "1"), "home": 1},))


def test_who_came_stands_as_the_report_told_her_first():
    """She moved house since, into another household: that has no date, and corrects nothing."""
    row = {**client(2, neighbourhood="واوان"), "home": 2}
    came = Came((row,), ({**home(2, 3, "4"), "home": 2},))
    now, homes = (
        [client(1), client(2, neighbourhood="قائمیه", sex="male")],
        [home(1, 1, "2"), home(2, 3, "4")],
    )
    corrected = found([client(1)], now, (homes[:1], homes), None, {2: 1}, (came,))
    assert Correction("neighbourhoods", "واوان", "files", 1, 2) in corrected
    assert households(corrected) == {("4", "households"): (0, 1), ("4", "persons"): (0, 3)}
    assert not any(one.line == "قائمیه" or one.measure == "men" for one in corrected)


def test_what_nobody_knew_at_the_closing_was_not_0():
    rows = {Source.PEOPLE: [], Source.HOMES: []}
    now = {**rows, Source.PEOPLE: [client(1)]}
    told = undated_corrections(without_records(closed(rows)), now)
    assert Correction("neighbourhoods", "واوان", "files", None, 1) in told
    assert {one.closed for one in told} == {None}


def test_households_that_joined_or_parted_since_stand_as_they_stood():
    """Moving in has no date: only a household of which nobody is covered any more is gone."""
    three = [home(1, 1, "2"), home(2, 1, "2"), home(3, 2, "2")]
    joined, sealed = {1: 1, 2: 1}, [client(1), client(2), client(3)]
    today = [home(1, 2, "2"), home(3, 2, "2")]
    assert households(found(sealed, sealed, (three, today), None, joined)) == {}
    gone = households(found(sealed, [client(1), client(2)], (three, today[:1]), None, joined))
    assert gone == {("2", "households"): (3, 2), ("2", "persons"): (4, 2)}
    both = households(found(sealed, [client(3)], (three, today[1:]), None, joined))
    assert both == {("2", "households"): (3, 1), ("2", "persons"): (4, 2)}

    together, parted = {1: 1, 2: 1}, {1: 1, 2: 2}
    lived = ([home(1, 2, "2"), home(3, 2, "2")], [home(1, 1, "2"), home(2, 1, "2"), home(3, 2, "2")])
    assert households(found(sealed, [client(2), client(3)], lived, together, parted)) == {}
    last = households(found(sealed, [client(3)], lived, together, parted))
    assert last == {("2", "households"): (2, 1), ("2", "persons"): (4, 2)}


def test_a_household_of_which_the_first_file_went_stands_as_it_was_sealed():
    lived = ([home(1, 4, "2")], [home(2, 9, "7")])
    assert households(found([client(1), client(2)], [client(2)], lived, {1: 1, 2: 1}, {1: 1, 2: 1})) == {}
