# SPDX-License-Identifier: Apache-2.0
"""The driver's numbers in our codes."""

from __future__ import annotations

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import OperationalError

from tests.support.faults import fault
from welfare_desk.domain.errors import StorageError
from welfare_desk.storage.trouble import driver_trouble, known_code, told


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("io", "io_error"),
        ("full", "disk_full"),
        ("busy", "busy"),
        ("corrupt", "damaged"),
        ("interrupt", "interrupted"),
    ],
)
def test_known_trouble_has_its_code(kind: str, code: str) -> None:
    found = driver_trouble(OperationalError("SELECT", {}, fault(kind)))
    assert isinstance(found, StorageError)
    assert (found.code, str(found)) == (code, code)


def test_extended_numbers_count_by_their_family() -> None:
    error = driver.OperationalError("x")
    error.sqlite_errorcode = 10 | (4 << 8)
    assert known_code(error) == "io_error"


def test_a_bug_of_ours_stays_what_it_is() -> None:
    error = driver.IntegrityError("UNIQUE constraint failed")
    error.sqlite_errorcode = 19
    assert driver_trouble(error) is error
    with pytest.raises(driver.IntegrityError), told():
        raise error


def test_the_drivers_words_are_left_behind() -> None:
    with pytest.raises(StorageError) as raised, told():
        raise fault("io")
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__
    with pytest.raises(StorageError) as raised, told():
        raise MemoryError
    assert raised.value.code == "out_of_memory"
