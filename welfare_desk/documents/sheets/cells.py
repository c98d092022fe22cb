# SPDX-License-Identifier: Apache-2.0
"""calamine's values as they cross to the parent: plain JSON, with the places of dates beside them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_CELLS_PER_BATCH = 8_000
_EXACT = 2**53
"""Beyond it a float no longer says which whole number was meant."""

Sent = str | int | float | bool | None


@dataclass(slots=True)
class Batch:
    """Some rows of a sheet; dates and moments stand in them as ISO text."""

    rows: list[tuple[int, list[Sent]]] = field(default_factory=list)
    dates: list[tuple[int, int]] = field(default_factory=list)
    """(index in ``rows``, column) of the cells that hold a date."""
    moments: list[tuple[int, int]] = field(default_factory=list)
    """(index in ``rows``, column) of the cells that hold a date with a time of day."""
    cells: int = 0
    """Filled cells of the sheet up to this batch's end."""


def batches(sheet: CalamineSheet, unreadable: dict[tuple[int, int], str]) -> Iterator[Batch]:
    """The filled rows of a sheet; adds to ``unreadable`` the numbers that are none."""
    batch = Batch()
    filled = seen = 0
    # calamine pads the blank rows above the data, but not the blank columns before it.
    left = sheet.start[1] if sheet.start is not None else 0
    for number, values in enumerate(sheet.iter_rows(), 1):
        width = len(values) - values.count("")
        if width == 0:
            continue
        batch.rows.append((number, _converted(values, (number, left), batch, unreadable)))
        filled += width
        seen += width
        if seen >= _CELLS_PER_BATCH:
            batch.cells = filled
            yield batch
            batch = Batch()
            seen = 0
    batch.cells = filled
    if batch.rows:
        yield batch


def _converted(
    values: list[int | float | str | time | date | datetime | timedelta],
    origin: tuple[int, int],
    batch: Batch,
    unreadable: dict[tuple[int, int], str],
) -> list[Sent]:
    number, left = origin
    cells: list[Sent] = [None] * left
    for column, value in enumerate(values, left):
        if isinstance(value, str):
            cells.append(value or None)
        elif isinstance(value, float):
            cells.append(_number(value, (number, column), unreadable))
        elif isinstance(value, int):
            cells.append(value)
        else:
            cells.append(_dated(value, (len(batch.rows), column), batch))
    while cells and cells[-1] is None:
        cells.pop()
    return cells


def _number(
    value: float, place: tuple[int, int], unreadable: dict[tuple[int, int], str]
) -> int | float | None:
    if not math.isfinite(value):
        unreadable[place] = "#NUM!"
        return None
    return int(value) if value.is_integer() and abs(value) < _EXACT else value


def _dated(value: object, place: tuple[int, int], batch: Batch) -> str:
    if isinstance(value, datetime):
        batch.moments.append(place)
        return value.isoformat()
    if isinstance(value, date):
        batch.dates.append(place)
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("auto")
    return str(value)
