# SPDX-License-Identifier: Apache-2.0
"""A month, its seal, and what corrects it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.support.months import ISLAMSHAHR_STOOD, MEHR, filled, islamshahr, month_of, payment, people
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.figures import UNTOLD_PARTS, Line, Part, Source, Table, Unit
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.domain.summary.monthly.month import (
    Came,
    Correction,
    Month,
    SealedAlong,
    Stood,
    corrections,
    corrections_from,
    plain_corrections,
    plain_rows,
    plain_tables,
    rows_from,
    seal,
    seal_digest,
    sealed_along,
    tables_from,
    tables_of,
    unreported,
    unsealed,
)

ABAN = MEHR.plus(1)
TOLD = [{"code": "covered_by_domain", "ok": True, "left": 1, "right": 1, "count": 0, "facts": {}}]


def test_a_month_has_every_table_and_tells_what_no_programme_tells_of():
    month = month_of({})
    assert [table.code for table in month.tables] == [layout.code for layout in LAYOUTS]
    assert {table.part for table in month.tables} | set(UNTOLD_PARTS) == set(Part)
    assert month.untold() == (Part.AID, Part.PARTICIPATION)
    with pytest.raises(ValueError, match="aid"):
        month.table("aid")


def test_what_was_paid_without_a_list_is_unknown():
    rows = {Source.PAYMENTS: [payment(amount=500), payment("care", amount=70)]}
    paid = month_of(rows, unlisted=["care", "hygiene"]).table("payments")
    assert [paid.value(kind, "net") for kind in ("pension", "care", "hygiene", "living")] == [
        500,
        None,
        None,
        0,
    ]
    assert (paid.total("net"), month_of(rows).total("payments", "net")) == (None, 570)


ALONG = SealedAlong(
    ((MEHR, Correction("payments", "care", "net", None, 7)),),
    {"lists_missing": ("care",)},
    {"county": "اسلامشهر"},
    ((MEHR, Came(({"file": "1404-00007", "home": 3},), ({"decile": "2", "home": 3},))),),
)


def test_a_seal_read_back_is_the_month_and_seals_to_the_same_bytes():
    rows = filled(islamshahr())
    month = month_of(rows, stood=ISLAMSHAHR_STOOD, unlisted=["care"])
    sealed = seal(month, rows, TOLD)
    back, rows_back, told = unsealed(json.loads(sealed))
    assert (back, told) == (month, TOLD)
    assert rows_back == {source: list(held) for source, held in rows.items()}
    assert seal(back, rows_back, told) == sealed
    assert sealed_along(json.loads(sealed)) == SealedAlong()
    assert tables_of(rows_back, ["care"]) == month.tables


def test_the_digest_of_a_seal_never_changes():
    """Red? The form of what is sealed changed, and no closed month would be recognised any more."""
    table = Table(
        "paid", Part.PENSION, ("net",), (Unit.RIAL,), (Line("pension", (7,)), Line("care", (None,)))
    )
    month = Month(MEHR, MEHR.last(), (table,), Stood(1, 2, 3), Stood(4, 5, 6))
    sealed = seal(month, {Source.PAYMENTS: [{"kind": "pension", "net": 7}], Source.HOMES: []}, TOLD)
    assert seal_digest(sealed) == "d90aaa3d195921a6d5799be5658a7d605e5137408893abd333aed85a702f1012"


def test_every_fact_of_a_month_is_under_its_seal():
    rows = filled(islamshahr())
    month = month_of(rows, stood=ISLAMSHAHR_STOOD)
    fewer = {**rows, Source.PEOPLE: rows[Source.PEOPLE][1:]}
    seals = {
        seal(month, rows, TOLD),
        seal(month, rows, []),
        seal(month, fewer, TOLD),
        seal(month_of(fewer, stood=ISLAMSHAHR_STOOD), rows, TOLD),
        seal(month_of(rows), rows, TOLD),
        seal(month_of(rows, ABAN, ISLAMSHAHR_STOOD), rows, TOLD),
        seal(month, rows, TOLD, ALONG),
        seal(month, rows, TOLD, replace(ALONG, corrections=())),
        seal(month, rows, TOLD, replace(ALONG, keys={})),
        seal(month, rows, TOLD, replace(ALONG, came=())),
    }
    assert len({seal_digest(sealed) for sealed in seals}) == 10


def test_what_is_sealed_along_is_read_back():
    plain = json.loads(seal(month_of({}), filled({}), TOLD, ALONG))
    assert (plain["version"], sealed_along(plain)) == (2, ALONG)
    before = replace(ALONG, came=())
    plain = json.loads(seal(month_of({}), filled({}), TOLD, before))
    assert (plain["version"], sealed_along(plain)) == (1, before)


def test_what_is_no_seal_is_not_read():
    plain = json.loads(seal(month_of({}), filled({}), TOLD))
    for broken in ({**plain, "month": "1404-13"}, {**plain, "tables": [{**plain["tables"][0], "part": 9}]}):
        with pytest.raises((RuleError, ValueError)):
            unsealed(broken)
    with pytest.raises(KeyError):
        unsealed({"month": "1404-07"})


COUNTS = some.integers(0, 10**6)
PEOPLE = some.lists(
    some.builds(
        people,
        some.integers(1, 10**4),
        domain=some.sampled_from(["social", "rehabilitation", None]),
        neighbourhood=some.none() | some.text(min_size=1),
        sex=some.sampled_from(["female", "male", "unknown"]),
    ),
    max_size=5,
)
MONTHS = some.builds(JalaliMonth, some.integers(1390, 1420), some.integers(1, 12))


@given(PEOPLE, MONTHS, some.tuples(COUNTS, COUNTS, COUNTS), some.sets(some.sampled_from(["pension", "care"])))
def test_any_month_comes_back_from_its_seal(
    rows: list[dict[str, object]], month: JalaliMonth, stood: tuple[int, int, int], unlisted: set[str]
):
    held = filled({Source.PEOPLE: rows})
    made = month_of(held, month, (stood, stood), sorted(unlisted))
    sealed = seal(made, held, [])
    back, rows_back, _ = unsealed(json.loads(sealed))
    assert (back, seal(back, rows_back, [])) == (made, sealed)
    assert tables_from(plain_tables(made.tables)) == made.tables
    assert rows_from(plain_rows(held)) == {source: list(each) for source, each in held.items()}


def corrected(closed: int | None, now: int | None, line: str = "social") -> Correction:
    return Correction("domains", line, "files", closed, now)


@pytest.mark.parametrize(
    ("found", "told", "left"),
    [
        ([corrected(4, 5)], [], [corrected(4, 5)]),
        ([corrected(4, 5)], [corrected(4, 5)], []),
        ([corrected(4, 7)], [corrected(4, 5), corrected(5, 6)], [corrected(6, 7)]),
        ([], [corrected(4, 5)], [corrected(5, 4)]),
        ([], [corrected(4, 5), corrected(5, 4)], []),
        ([corrected(1, None, "x")], [corrected(4, 5)], [corrected(1, None, "x"), corrected(5, 4)]),
    ],
)
def test_a_correction_is_told_once(
    found: list[Correction], told: list[Correction], left: list[Correction]
) -> None:
    assert unreported(found, told) == tuple(left)


def test_figures_of_undated_columns_are_no_corrections():
    before = month_of({Source.PEOPLE: [people(2)]}).tables
    after = month_of({Source.PEOPLE: [people(1), people(1, neighbourhood="دیگر", sex="male", severity="x")]})
    assert corrections(before, after.tables) == ()
    fewer = corrections(before, month_of({Source.PEOPLE: [people(1)]}).tables)
    assert {(one.table, one.measure) for one in fewer} == {
        ("domains", "files"), ("ages", "files"), ("standings", "files"),
    }  # fmt: skip


def test_corrections_come_back_from_their_plain_form():
    found = ((MEHR, corrected(4, None)), (ABAN, corrected(0, 1)))
    assert corrections_from(plain_corrections(found)) == found


def test_a_table_that_is_counted_only_since_the_closing_is_unknown():
    month = month_of({})
    older = replace(month, tables=tuple(table for table in month.tables if table.code != "visits"))
    assert older.table("visits").knows_nothing
    assert older.table("visits").measures == month.table("visits").measures
    assert older.total("visits", "done") is None
