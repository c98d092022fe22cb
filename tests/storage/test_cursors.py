# SPDX-License-Identifier: Apache-2.0
"""A half-read answer ends with its transaction and never meets a later question."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from tests.support.office import copy_office, store_of
from welfare_desk.storage.cursors import connect

NUMBERS = "SELECT n FROM number ORDER BY n"


@pytest.fixture
def no_collection() -> Iterator[None]:
    """Python throws rings of objects away only when the test says so."""
    gc.disable()
    yield
    gc.enable()


def leave_half_read(raw: Any) -> None:
    """Read one row of several, keep the cursor in a ring of objects, and roll back."""
    raw.execute("BEGIN")
    ring: list[Any] = [raw.execute(NUMBERS)]
    ring.append(ring)
    assert ring[0].fetchone() == (0,)
    raw.rollback()


def numbers_meanwhile(open_one: Callable[..., Any]) -> list[int]:
    """The numbers 0 to 5 as they are read while an older cursor of the same question is thrown away."""
    raw = open_one(":memory:", isolation_level=None)
    raw.execute("CREATE TABLE number (n)")
    raw.executemany("INSERT INTO number VALUES (?)", [(n,) for n in range(6)])
    leave_half_read(raw)
    found = []
    for (n,) in raw.execute(NUMBERS):
        found.append(n)
        if n == 2:
            gc.collect()
    raw.close()
    return found


@pytest.mark.usefixtures("no_collection")
def test_no_row_comes_twice_after_a_rollback() -> None:
    assert numbers_meanwhile(connect) == [0, 1, 2, 3, 4, 5]


@pytest.mark.usefixtures("no_collection")
def test_the_bare_driver_needs_this() -> None:
    assert numbers_meanwhile(driver.connect)[:8] == [0, 1, 2, 3, 0, 1, 2, 3]


def test_a_cursor_is_of_no_use_after_the_rollback(tmp_path: Path) -> None:
    store = store_of(copy_office(tmp_path))
    with store.kept_reader() as raw:
        half_read = raw.execute("SELECT name FROM sqlite_schema")
        half_read.fetchone()
    with pytest.raises(driver.ProgrammingError, match="closed cursor"):
        half_read.fetchone()
    store.close()
