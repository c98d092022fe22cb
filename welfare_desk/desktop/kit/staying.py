# SPDX-License-Identifier: Apache-2.0
"""On which record of a list the cursor stands after its rows came afresh."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from welfare_desk.desktop.kit.table import Table


class Staying:
    """Knows records by their keys: one in hand, one just added, one that has gone and may be put back."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._key: Hashable | None = None
        self._number = 0
        self._from_top = False
        self._wanted: Hashable | None = None
        self._gone: Hashable | None = None
        self._of: Hashable = None
        self._first = False

    def rows_of(self, whose: Hashable) -> None:
        """Rows come, of the same as before or of another; None for always another."""
        if whose is None or whose != self._of:
            self.begin_at_top()
        self._of = whose

    def begin_at_top(self) -> None:
        """Other rows come: the record in hand is kept where it is among them, else the first is taken."""
        self._key, self._number, self._from_top = None, 0, True
        self._gone = None

    def want(self, key: Hashable) -> None:
        """This record was just added and is not there yet."""
        self._wanted = key

    def want_first(self) -> None:
        """The first of the rows that are on their way, whichever record was in hand."""
        self._first = True

    def forget(self) -> None:
        """The clerk has gone on: nothing that comes late takes the cursor."""
        self._wanted = self._gone = None
        self._first = False

    def keep(self) -> None:
        """The rows go: remember which record is in hand, and where it stands."""
        row = self._table.current_row()
        if row is not None:
            self._key = self._table.rows.key(row)
            self._number = 0 if self._from_top else self._table.currentIndex().row()
        self._from_top = False

    def restore(self, total: int) -> None:
        """The rows are here: stand on the record wanted, put back or in hand, else on the next one."""
        table = self._table
        first, self._first = self._first, False
        if first and total:
            table.go_to(0)
        elif self._wanted is not None and table.go_to_key(self._wanted):
            self._wanted = None
        elif self._gone is not None and table.go_to_key(self._gone):
            self._gone = None
        elif self._key is None or not table.go_to_key(self._key):
            self._gone = self._key  # put back, it has the cursor again
            if total:
                table.go_to(min(self._number, total - 1))
            else:
                table.current_changed.emit(None)
