# SPDX-License-Identifier: Apache-2.0
"""A month in tables (domain notes 6.2): every figure has its unit and is counted from rows.

A source is a set of rows, such as the files covered on the last day. A table groups the rows of one source,
so that the list behind any of its figures is the rows counted for it, today or frozen with the month.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from itertools import repeat
from operator import itemgetter
from typing import Any, overload

UNKNOWN = "unknown"
"""The key of what nobody recorded: «نامشخص», a group of its own that no other group's figure contains."""


MOST = 10**15
"""No figure of an office is greater, in rial."""


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
    PERCENT = "percent"
    """A rate that somebody declared; no table counts one."""


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


class RowSet(Sequence[Row]):
    """Rows as the database gave them: thousands are counted without a mapping made of each."""

    def __init__(self, names: Sequence[str], values: Sequence[tuple[Any, ...]]) -> None:
        self._names = tuple(names)
        self._values = values

    def __len__(self) -> int:
        return len(self._values)

    @overload
    def __getitem__(self, place: int) -> Row: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Row]: ...

    def __getitem__(self, place: int | slice) -> Row | Sequence[Row]:
        if isinstance(place, slice):
            return RowSet(self._names, self._values[place])
        return dict(zip(self._names, self._values[place], strict=True))

    def alike(self, columns: Sequence[str], sums: Sequence[str] = ()) -> RowSet:
        """A row for all that agree in `columns`, in the order of their first: `n` of them, and their sums.

        Thousands of files fall into a few dozen groups: whatever is asked of a row is then asked of these.
        """
        keys = list(self._keys(columns))
        if sums or "n" in self._names:
            counts = [self._added(keys, name) for name in ("n", *sums)]
        else:
            counts = [Counter(keys)]
        values = [(*key, *(each[key] for each in counts)) for key in counts[0]]
        return RowSet((*columns, "n", *sums), values)

    def _keys(self, columns: Sequence[str]) -> Iterable[tuple[Any, ...]]:
        places = [self._names.index(name) for name in columns]
        if len(places) > 1:
            return map(itemgetter(*places), self._values)
        return zip(map(itemgetter(*places), self._values), strict=True) if places else repeat((), len(self))

    def _added(self, keys: Sequence[tuple[Any, ...]], name: str) -> dict[tuple[Any, ...], int]:
        if name not in self._names:
            return Counter(keys)  # `n` of rows that stand for themselves
        sums = dict.fromkeys(keys, 0)
        for key, value in zip(keys, map(itemgetter(self._names.index(name)), self._values), strict=True):
            sums[key] += value
        return sums


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

    `order` are the keys that stand in every report, also with 0; others follow by their names. Without
    `by` the table has one row, `ALL`.
    """

    code: str
    part: Part
    source: Source
    measures: tuple[Measure, ...]
    by: str = ""
    order: tuple[str, ...] = ()
    of: Mapping[str, tuple[Any, ...]] | None = None


UNDATED = frozenset({"sex", "disability", "severity", "category", "neighbourhood", "centre", "decile"})
"""Columns that have no date: of every month they are known only as they stand today."""


def as_it_stands(layout: Layout, measure: Measure) -> bool:
    """Whether a figure is told apart by an undated column.

    A household that moved house since a month was closed makes such a figure another one, and yet corrects
    nothing.
    """
    return not UNDATED.isdisjoint([layout.by, *(layout.of or {}), *(measure.of or {})])


ALL = "all"
"""The key of the only row of a table that groups nothing."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table: a figure for each measure; None where nothing is known, which is not 0."""

    key: str
    values: tuple[int | None, ...]


_SET_KEY, _SET_VALUES = (Line.__dict__[name].__set__ for name in ("key", "values"))


def line_read(key: str, values: tuple[int | None, ...]) -> Line:
    """A `Line` of a month that is read back, which has hundreds: a frozen dataclass is slow to set itself."""
    line = object.__new__(Line)
    _SET_KEY(line, key)
    _SET_VALUES(line, values)
    return line


@dataclass(frozen=True, slots=True)
class Table:
    """A counted table. `measures` and `units` stand side by side, as do the values of every line."""

    code: str
    part: Part
    measures: tuple[str, ...]
    units: tuple[Unit, ...]
    lines: tuple[Line, ...]

    def value(self, key: str, measure: str) -> int | None:
        """One figure; 0 for a key that no row has, None where nothing of the column is known."""
        place = self.measures.index(measure)
        values = {line.key: line.values[place] for line in self.lines}
        known = not values or any(value is not None for value in values.values())
        return values.get(key, 0 if known else None)

    @property
    def knows_nothing(self) -> bool:
        """Whether every figure is unknown; a table without a line is known to count nobody."""
        return bool(self.lines) and all(value is None for line in self.lines for value in line.values)

    def total(self, measure: str) -> int | None:
        """The sum of a column; None once a figure in it is unknown."""
        place = self.measures.index(measure)
        values = [line.values[place] for line in self.lines]
        return None if None in values else sum(value for value in values if value is not None)


def chosen(row: Row, of: Mapping[str, tuple[Any, ...]] | None) -> bool:
    """Whether a row has one of the values asked for, in every column asked about."""
    return of is None or all(row[column] in values for column, values in of.items())


def columns_of(layout: Layout) -> tuple[str, ...]:
    """The columns by which a table tells rows apart."""
    asked = [layout.of or {}, *(measure.of or {} for measure in layout.measures)]
    return tuple(dict.fromkeys([*filter(None, [layout.by]), *(column for of in asked for column in of)]))


def sums_of(layout: Layout) -> tuple[str, ...]:
    """The columns that its measures add up."""
    return tuple(dict.fromkeys(measure.sums for measure in layout.measures if measure.sums))


def counted(layout: Layout, rows: Sequence[Row]) -> Table:
    """The table of these rows of its source."""
    sums: dict[str, list[int]] = {key: [0] * len(layout.measures) for key in layout.order or ()}
    if not layout.by:
        sums[ALL] = [0] * len(layout.measures)
    for row in rows.alike(columns_of(layout), sums_of(layout)) if isinstance(rows, RowSet) else rows:
        if not chosen(row, layout.of):
            continue
        key = ALL if not layout.by else str(row[layout.by] or UNKNOWN)
        line = sums.setdefault(key, [0] * len(layout.measures))
        for place, measure in enumerate(layout.measures):
            if chosen(row, measure.of):
                line[place] += row[measure.sums] if measure.sums else row.get("n", 1)
    found = sorted(sums.keys() - set(layout.order), key=lambda key: (key == UNKNOWN, key))
    return Table(
        layout.code,
        layout.part,
        tuple(measure.code for measure in layout.measures),
        tuple(measure.unit for measure in layout.measures),
        tuple(Line(key, tuple(sums[key])) for key in (*layout.order, *found)),
    )


def behind(layout: Layout, key: str | None, measure: str) -> Callable[[Row], bool]:
    """Which rows of the source a figure counted; without a key, those of the whole column."""
    wanted = next(each for each in layout.measures if each.code == measure)

    def counts(row: Row) -> bool:
        if not (chosen(row, layout.of) and chosen(row, wanted.of)):
            return False
        return key is None or not layout.by or str(row[layout.by] or UNKNOWN) == key

    return counts
