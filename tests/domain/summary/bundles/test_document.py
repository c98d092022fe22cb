# SPDX-License-Identifier: Apache-2.0
"""What a document tells, and what it never does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.bundles import MEHR, OFFICE, PERSON, sealed, told
from welfare_desk.domain.summary.bundles.document import (
    COLUMNS,
    Link,
    Persons,
    Sealed,
    document,
    hashed,
    month_of,
    person_hash,
)
from welfare_desk.domain.summary.bundles.schema import faults
from welfare_desk.domain.summary.monthly.figures import Source
from welfare_desk.domain.summary.monthly.lists import list_digest
from welfare_desk.domain.summary.monthly.month import Correction
from welfare_desk.services.summary.bundles.headquarters import published

KEY = bytes(32)


def test_a_document_is_as_the_published_schema_says() -> None:
    assert faults(told(), published()) == []
    known = document(OFFICE, sealed(), Link(2, "a" * 64), hashed(KEY, [("0013542419", None)]), "test")
    assert faults(known, published()) == []


def test_the_schema_bars_the_columns_that_the_program_bars() -> None:
    columns = published()["$defs"]["list"]["properties"]["columns"]["items"]["enum"]
    assert set(columns) == COLUMNS


def test_what_it_tells() -> None:
    found = told(Link(3, "b" * 64, "c" * 64))
    assert {name: found[name] for name in ("month", "from", "to", "sequence", "previous", "replaces")} == {
        "month": "1404-07",
        "from": "2025-09-23",
        "to": "2025-10-22",
        "sequence": 3,
        "previous": "b" * 64,
        "replaces": "c" * 64,
    }
    assert month_of(found) == MEHR
    assert found["unknown_parts"] == [5, 7]
    assert found["office"] == {"county": "اسلامشهر", "province": "تهران", "code": "ISL", "branch": 1}
    people = found["lists"]["people"]
    assert people["rows"] == [list(PERSON.values())]
    assert people["digest"] == list_digest(people)


@pytest.mark.parametrize("column", ["first_name", "national_id", "mobile", "foreign_id"])
def test_a_column_that_names_somebody_stops_the_bundle(column: str) -> None:
    month = sealed()
    rows = {**month.rows, Source.PEOPLE: [{**PERSON, column: "x"}]}
    with pytest.raises(ValueError, match=column):
        document(OFFICE, Sealed(month.closed, rows, []), Link(1, None), Persons(None), "test")


def test_both_figures_of_an_earlier_month_stand_in_the_next() -> None:
    earlier = {MEHR.plus(-1): [Correction("domains", "social", "files", 4, 5)]}
    month = replace(sealed(), corrected=earlier)
    found = document(OFFICE, month, Link(1, None), Persons(None), "test")
    assert found["corrections"] == [
        {"month": "1404-06", "table": "domains", "line": "social", "measure": "files", "closed": 4, "now": 5}
    ]
    assert faults(found, published()) == []


def test_hashes_of_persons() -> None:
    one = person_hash(KEY, "0013542419", None)
    assert one == "a" if one is None else len(one) == 64
    assert person_hash(KEY, None, "0013542419") != one
    assert person_hash(bytes([1]) * 32, "0013542419", None) != one
    assert person_hash(KEY, "0013542419", "7") == one
    assert person_hash(KEY, None, None) is None


def test_persons_are_counted_once_and_in_no_order_of_files() -> None:
    pairs = [("0013542419", None), (None, "12"), (None, None), ("0013542419", None), (None, None)]
    found = hashed(KEY, pairs)
    assert found.hashes is not None
    assert (len(found.hashes), list(found.hashes), found.unidentified) == (2, sorted(found.hashes), 2)


def test_without_a_key_nobody_is_told() -> None:
    assert hashed(None, [("0013542419", None)]) == Persons(None)
    assert told()["persons"] == {"known": False, "why": "not_enrolled", "hashes": None, "unidentified": None}
