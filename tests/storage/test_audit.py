# SPDX-License-Identifier: Apache-2.0
"""The audit's encodings, pinned by a second implementation and by literal digests."""

from __future__ import annotations

import hashlib
import struct
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import given
from hypothesis import strategies as st

from tests.support.office import copy_office, store_of
from welfare_desk.storage import audit


def by_hand(row: tuple[Any, ...]) -> bytes:
    """The row's encoding as the module's first lines describe it."""
    out = b"(" + struct.pack("<i", len(row))
    for value in row:
        if value is None:
            out += b"N"
        elif isinstance(value, int) and -(2**31) <= value < 2**31:
            out += b"i" + struct.pack("<i", value)
        elif isinstance(value, int):
            digits, rest = [], abs(value)
            while rest:
                digits.append(rest & 0x7FFF)
                rest >>= 15
            sign = -1 if value < 0 else 1
            out += b"l" + struct.pack("<i", sign * len(digits)) + struct.pack(f"<{len(digits)}H", *digits)
        elif isinstance(value, float):
            out += b"g" + struct.pack("<d", value)
        else:
            raw = value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value
            out += (b"u" if isinstance(value, str) else b"s") + struct.pack("<i", len(raw)) + raw
    return out


VALUES = st.none() | st.integers(-(2**63), 2**63 - 1) | st.text() | st.binary() | st.floats(allow_nan=False)


@given(st.lists(VALUES, max_size=20).map(tuple))
def test_a_row_is_encoded_as_described(row: tuple[Any, ...]) -> None:
    assert audit.row_digest(row) == hashlib.sha256(by_hand(row)).digest()


def test_the_digest_of_a_row_never_changes() -> None:
    row = (1, None, "علی", "1404-00012", 2.5, 10**12, b"\x00\xff")
    assert audit.row_digest(row).hex() == hashlib.sha256(by_hand(row)).hexdigest()
    assert (
        audit.row_digest((1, "a")).hex() == "cdbebaf6dafe8a7266a35950ea934f61bc6ed6720888f25ad2cac42182f3dcdc"
    )


def test_interned_and_computed_text_are_the_same_row() -> None:
    assert audit.row_digest(("certificate",)) == audit.row_digest(("".join(["certi", "ficate"]),))


def test_rows_that_join_alike_differ() -> None:
    assert len({audit.row_digest(row) for row in [("ab", "c"), ("a", "bc"), ("abc", ""), ("abc", None)]}) == 4
    assert len({audit.entry_hash(row) for row in [("ab", "c"), ("a", "bc"), ("abc", "")]}) == 3


def test_an_entry_is_hashed_with_lengths() -> None:
    expected = hashlib.sha256(b"\x00\x00\x00\x011" + b"\x00\x00\x00\x02" + "ب".encode()).hexdigest()
    assert audit.entry_hash([1, "ب"]) == expected


def test_rows_pass_through_with_their_digests() -> None:
    kept: list[bytes] = []
    rows = [(1, "a"), (2, "b")]
    assert list(audit.digesting(rows, kept.append)) == rows
    assert kept == [audit.row_digest(row) for row in rows]


@pytest.mark.parametrize("table", ["audit", "audit_row", "operation"])
@pytest.mark.parametrize(
    "verb", ["DELETE FROM {0}", "UPDATE {0} SET seq = 7", "REPLACE INTO {0} SELECT * FROM {0}"]
)
def test_what_is_written_stays_written(table: str, verb: str, tmp_path: Path) -> None:
    store = store_of(copy_office(tmp_path))
    connection = store.open_driver(read_only=False)
    with pytest.raises(driver.IntegrityError, match="append only"):
        connection.execute(verb.format(table))
    connection.close()
    store.close()


def test_the_first_entry_follows_nothing(tmp_path: Path) -> None:
    store = store_of(copy_office(tmp_path))
    with store.reading() as connection:
        row = connection.execute(audit.AUDIT.select()).one()
        assert (row.seq, row.prev, row.command) == (1, "0" * 64, "office.create")
        assert audit.head(connection) == (1, row.hash)
        assert audit.entry_hash(list(row)[:-1]) == row.hash
    store.close()
