# SPDX-License-Identifier: Apache-2.0
"""The driver's connection, except that no half-read answer outlives the transaction it was asked in.

The driver keeps statements for the next use. Its rollback frees all of them, those too that a cursor still
holds which an exception's traceback has kept alive. Once that cursor is thrown away it resets the statement
under whoever uses it by then, whose rows start over from the first (seen with sqlcipher3 0.6.4).
"""

from __future__ import annotations

import weakref
from typing import Any

import sqlcipher3.dbapi2 as driver


class EndingConnection(driver.Connection):  # type: ignore[misc]  # the driver has no types
    """A connection whose rollback closes every cursor first."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._given: weakref.WeakSet[Any] = weakref.WeakSet()

    def cursor(self, *factory: Any) -> Any:
        """A new cursor; the driver's own `execute` takes one from here as well."""
        given = super().cursor(*factory)
        self._given.add(given)
        return given

    def rollback(self) -> None:
        """End the transaction and every answer that was not read to its end."""
        for cursor in list(self._given):
            cursor.close()
        super().rollback()


def connect(*args: Any, **kwargs: Any) -> Any:
    """As the driver's `connect`."""
    return driver.connect(*args, factory=EndingConnection, **kwargs)
