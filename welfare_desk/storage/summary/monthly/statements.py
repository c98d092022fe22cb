# SPDX-License-Identifier: Apache-2.0
"""A question to the database with what it is asked for: its rows, or only how many are alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.summary.monthly.figures import RowSet

Of = Mapping[str, tuple[Any, ...]] | None
"""The values that count, by column, as in `Layout.of`."""


@dataclass(frozen=True)
class Statement:
    """SQL with its named parameters, and the order in which its rows are kept for ever."""

    sql: str
    asked: Mapping[str, str]
    order: str = ""

    def rows(self, raw: Any) -> RowSet:
        """Every row, in order."""
        ordered = f"{self.sql} ORDER BY {self.order}" if self.order else self.sql
        cursor = raw.execute(ordered, self.asked)
        return RowSet([column[0] for column in cursor.description], cursor.fetchall())

    def alike(self, raw: Any, columns: Sequence[str], sums: Sequence[str], of: Of = None) -> RowSet:
        """A row for all that agree in `columns`: `n` says how many, and what is summed is their sum.

        `of` leaves out whatever has other values, which are numbers or codes without quotes.
        """
        told = [*columns, "count(*) AS n", *(f"sum({name}) AS {name}" for name in sums)]
        only = " AND ".join(f"{name} IN ({_listed(values)})" for name, values in (of or {}).items())
        grouped = f"GROUP BY {', '.join(columns)}" if columns else "HAVING n > 0"
        sql = f"SELECT {', '.join(told)} FROM ({self.sql}) WHERE {only or 'true'} {grouped}"
        return Statement(sql, self.asked).rows(raw)


def days(since: date, until: date) -> dict[str, str]:
    """The parameters of a statement that asks what happened in these days, both ends among them."""
    return {"since": since.isoformat(), "until": until.isoformat()}


def _listed(values: tuple[Any, ...]) -> str:
    return ", ".join(f"'{value}'" if isinstance(value, str) else str(value) for value in values)
