# SPDX-License-Identifier: Apache-2.0
"""A month in tables (domain notes 6.2): every figure has its unit and is counted from rows.

A source is a set of rows, such as the files covered on the last day. A table groups the rows of one source,
so that the list behind any of its figures is the rows counted for it, today or frozen with the month.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any

UNKNOWN = "unknown"
"""The key of what nobody recorded: «نامشخص», a group of its own that no other group's figure contains."""


class Unit(StrEnum):
    """What a figure counts; figures of different units are never added."""

    FILE = "file"
    PERSON = "person"
    HOUSEHOLD = "household"
    RIAL = "rial"
    PIECE = "piece"
    SESSION = "session"
    CASE = "case"
    VISIT = "visit"
    REQUEST = "request"
    PLACE = "place"
    """A place of a quota."""
    PAYMENT = "payment"
    """A line of a list: one file paid for one month. Only periods of several months count them."""


class Part(IntEnum):
    """The parts of the monthly summary, numbered as in domain notes 6.2."""

    POPULATION = 1
    PENSION = 2
    MOVEMENT = 3
    COMMISSION = 4
    AID = 5
    EQUIPMENT = 6
    PARTICIPATION = 7
    VISITS = 8


UNTOLD_PARTS = (Part.AID, Part.PARTICIPATION)
"""Their programmes do not exist yet: the parts stand in every report as unknown, and nowhere as 0."""


class Source(StrEnum):
    """Sets of rows that figures are counted from."""

    PEOPLE = "people"
    """Files covered on the last day, one row each."""
    HOMES = "homes"
    """Households with at least one covered file on the last day."""
    RECURRING = "recurring"
    """Pensions and allowances drawn or suspended on the last day, a row for each file and kind."""
    QUEUES = "queues"
    """Open places in any queue on the last day."""
    COVERAGE_MOVES = "coverage_moves"
    """Each time a file came into coverage or left it."""
    PENSION_MOVES = "pension_moves"
    """Each time a file began to draw the pension or ceased to."""
    QUEUE_MOVES = "queue_moves"
    """Each time a file joined the queue of the pension or left it."""
    QUOTAS = "quotas"
    """Letters of quota that came in the month."""
    PAYMENTS = "payments"
    """Lines of the approved lists of the month."""
    SITTINGS = "sittings"
    """Sessions of the medical commission held in the month."""
    CASES = "cases"
    """Files called before those sessions."""
    STOCK = "stock"
    """Each item with its opening and closing balance."""
    STOCK_MOVES = "stock_moves"
    """Movements of goods."""
    REQUESTS = "requests"
    """Requests for equipment made in the month."""
    VISITS = "visits"
    """Visits done in the month, and those that were due and are not."""


Row = Mapping[str, Any]
"""A row of a source by column. `n` says for how many like rows it stands, one where it is missing; what a
measure sums holds the sum of them all."""


@dataclass(frozen=True)
class Measure:
    """A column of a table: what it counts, and of which rows.

    `of` chooses the rows by the values they must have, one of several for each column; `sums` names the
    column that is added up, nothing counts the rows themselves.
    """

    code: str
    unit: Unit
    of: Mapping[str, tuple[Any, ...]] | None = None
    sums: str = ""


@dataclass(frozen=True)
class Layout:
    """A table before it is counted: the rows of `source`, grouped by its column `by`.

    `order` are the keys that stand in every report, also with 0; others follow as they are found. Without
    `by` the table has one row, `ALL`.
    """

    code: str
    part: Part
    source: Source
    measures: tuple[Measure, ...]
    by: str = ""
    order: tuple[str, ...] = ()
    of: Mapping[str, tuple[Any, ...]] | None = None


ALL = "all"
"""The key of the only row of a table that groups nothing."""


@dataclass(frozen=True)
class Line:
    """One row of a table: a figure for each measure; None where nothing is known, which is not 0."""

    key: str
    values: tuple[int | None, ...]


@dataclass(frozen=True)
class Table:
    """A counted table. `measures` and `units` stand side by side, as do the values of every line."""

    code: str
    part: Part
    measures: tuple[str, ...]
    units: tuple[Unit, ...]
    lines: tuple[Line, ...]

    def value(self, key: str, measure: str) -> int | None:
        """One figure; 0 for a key that no row has."""
        place = self.measures.index(measure)
        return next((line.values[place] for line in self.lines if line.key == key), 0)

    def total(self, measure: str) -> int | None:
        """The sum of a column; None once a figure in it is unknown."""
        place = self.measures.index(measure)
        values = [line.values[place] for line in self.lines]
        return None if None in values else sum(value for value in values if value is not None)


def chosen(row: Row, of: Mapping[str, tuple[Any, ...]] | None) -> bool:
    """Whether a row has one of the values asked for, in every column asked about."""
    return of is None or all(row[column] in values for column, values in of.items())


def counted(layout: Layout, rows: Iterable[Row]) -> Table:
    """The table of these rows of its source."""
    sums: dict[str, list[int]] = {key: [0] * len(layout.measures) for key in layout.order or ()}
    if not layout.by:
        sums[ALL] = [0] * len(layout.measures)
    for row in rows:
        if not chosen(row, layout.of):
            continue
        key = ALL if not layout.by else str(row[layout.by] or UNKNOWN)
        line = sums.setdefault(key, [0] * len(layout.measures))
        times = row.get("n", 1)
        for place, measure in enumerate(layout.measures):
            if chosen(row, measure.of):
                line[place] += row[measure.sums] if measure.sums else times
    return Table(
        layout.code,
        layout.part,
        tuple(measure.code for measure in layout.measures),
        tuple(measure.unit for measure in layout.measures),
        tuple(Line(key, tuple(values)) for key, values in sums.items()),
    )


def behind(layout: Layout, key: str | None, measure: str) -> Callable[[Row], bool]:
    """Which rows of the source a figure counted; without a key, those of the whole column."""
    wanted = next(each for each in layout.measures if each.code == measure)

    def counts(row: Row) -> bool:
        if not (chosen(row, layout.of) and chosen(row, wanted.of)):
            return False
        return key is None or not layout.by or str(row[layout.by] or UNKNOWN) == key

    return counts
