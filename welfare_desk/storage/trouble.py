# SPDX-License-Identifier: Apache-2.0
"""What the driver's errors mean to a clerk: one code each, never the driver's own sentence."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError

from welfare_desk.domain.errors import StorageError

_FULL, _IOERR, _CORRUPT, _NOTADB = 13, 10, 11, 26
_CODES = {
    3: "read_only",  # SQLITE_PERM
    5: "busy",
    6: "busy",  # SQLITE_LOCKED
    7: "out_of_memory",
    8: "read_only",
    9: "interrupted",
    _IOERR: "io_error",
    _CORRUPT: "damaged",
    _FULL: "disk_full",
    14: "cannot_open",
    15: "busy",  # SQLITE_PROTOCOL: the race for the WAL's locks was lost too often
    _NOTADB: "damaged",
}


def known_code(error: BaseException) -> str | None:
    """The code of a driver error that is trouble of the disk or of another desk; None when it is our bug."""
    number = getattr(error, "sqlite_errorcode", None)
    return _CODES.get(number & 0xFF) if isinstance(number, int) else None


def key_does_not_fit(error: BaseException) -> bool:
    """Whether the first page could not be read: of a connection just opened its key is the wrong one.

    Of one that has worked it means that a page is damaged.
    """
    number = getattr(error, "sqlite_errorcode", None)
    return isinstance(number, int) and number & 0xFF == _NOTADB


def driver_trouble(error: BaseException) -> BaseException:
    """StorageError for known trouble; else the error itself, which is our bug and must be seen."""
    original = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    code = known_code(original)
    return error if code is None else StorageError(code)


@contextlib.contextmanager
def told() -> Iterator[None]:
    """Turn driver and SQLAlchemy errors of the block into StorageError where the trouble is known."""
    try:
        yield
    except MemoryError:
        raise StorageError("out_of_memory") from None
    except (DBAPIError, driver.Error) as error:
        found = driver_trouble(error)
        if found is error:
            raise
        raise found from None
