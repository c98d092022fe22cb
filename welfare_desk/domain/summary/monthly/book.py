# SPDX-License-Identifier: Apache-2.0
"""What the statistical book of a closed month says; the statement of the head tells the same facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.checks import Severity, unasked
from welfare_desk.domain.summary.monthly.comparison import Compared
from welfare_desk.domain.summary.monthly.declarations import Against, Basis, Beside, Odd
from welfare_desk.domain.summary.monthly.declared import Judged, Verdict, Why
from welfare_desk.domain.summary.monthly.figures import Unit
from welfare_desk.domain.summary.monthly.growth import Growth, growth
from welfare_desk.domain.summary.monthly.month import Correction, Month, Stood

MOST_BEFORE = 11
"""Months before its own of which a book tells the queue: a year with it."""


@dataclass(frozen=True)
class ToldCheck:
    """A check as it was told when the month was closed."""

    code: str
    blocks: bool
    ok: bool
    left: int | None
    right: int | None
    count: int
    facts: dict[str, int | str]

    @property
    def unasked(self) -> bool:
        """As of a `Check`: nothing could be asked of it."""
        return unasked(self.left, self.right, blocks=self.blocks, ok=self.ok)

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> ToldCheck:
        """From what a seal holds of it."""
        return cls(
            told["code"],
            told["severity"] == Severity.BLOCKS.value,
            told["ok"],
            told["left"],
            told["right"],
            told["count"],
            dict(told["facts"]),
        )


@dataclass(frozen=True)
class QueueAt:
    """How many waited for the pension on the last evening of a month."""

    month: JalaliMonth
    waiting: int


@dataclass(frozen=True)
class Named:
    """What a key of the figures is called in this office."""

    key: str
    name: str


@dataclass(frozen=True)
class BookSigners:
    """Who signs; an empty name is written by hand."""

    preparer: str = ""
    head: str = ""


@dataclass(frozen=True)
class ToldDeclared:
    """What somebody declared beside the computed figure, as both stood at its issue.

    `period` is written as `Period` writes it; empty for that of the book. `against` and `each` are as in
    `Beside`.
    """

    table: str
    line: str
    measure: str
    unit: Unit
    declared: int
    computed: int | None
    verdict: Verdict
    why: Why | None
    odd: Odd | None
    said_by: str
    said_on: date
    source: str
    period: str = ""
    against: Against | None = None
    each: int | None = None

    @classmethod
    def of(cls, one: Beside) -> ToldDeclared:
        """From a declaration that was judged; ValueError for one that was struck."""
        said, found = one.kept.said, one.judged
        if found is None:
            raise ValueError("a struck declaration is not told")
        return cls(
            said.table,
            said.line,
            said.measure,
            said.unit,
            said.value,
            one.computed,
            found.verdict,
            found.why,
            one.odd,
            said.said_by,
            said.said_on,
            said.source,
            str(said.period),
            one.against,
            one.each,
        )

    @property
    def judged(self) -> Judged:
        """The verdict with the difference, declared less computed."""
        alike = self.verdict is not Verdict.NOT_COMPARABLE
        return Judged(self.verdict, self._difference() if alike else None, self.why)

    def _difference(self) -> int | None:
        if self.against is None:
            return None if self.computed is None else self.declared - self.computed
        if self.against.basis is Basis.USUAL_EACH:
            return None if self.each is None else self.each - self.against.value
        hundredfold = 100 if self.against.basis is Basis.GROWTH else 1
        return hundredfold * self.declared - self.against.value


@dataclass(frozen=True)
class YearBefore:
    """A key figure of the month and of the same month a year before; None is unknown."""

    table: str
    line: str
    measure: str
    unit: Unit
    now: int | None
    before: int | None

    @classmethod
    def of(cls, one: Compared) -> YearBefore:
        """From two figures of months."""
        key = one.now.key
        return cls(key.table, key.line or "", key.measure, one.now.unit, one.now.value, one.before.value)

    @property
    def growth(self) -> Growth | None:
        """By how much it grew."""
        return growth(self.now, self.before)


@dataclass(frozen=True)
class BesideFigures:
    """What a month's report tells beside its figures, as all of it stood when the month was closed.

    `items`, `services` and `centres` are what keys of the figures were called, `county` and `province` the
    office, `program` the version that closed the month.
    """

    items: tuple[Named, ...]
    services: tuple[Named, ...]
    centres: tuple[Named, ...]
    county: str
    province: str
    program: str
    declared: tuple[ToldDeclared, ...] = ()
    year_before: tuple[YearBefore, ...] = ()
    year_corrected: int = 0
    """How many figures of the year before are not taken as they were closed."""


@dataclass(frozen=True)
class StatisticalBook:
    """The facts of the book. `version` counts the closings of the month, `dated` is the day of its issue.

    Without a `digest` it is a draft: the month is not closed, and what it says may change.

    `before` are earlier months, the oldest first, each the one before the next. `corrections` are those of
    closed months that this report tells; None where no month before is closed. `year_before` is empty unless
    the same month of the last year is closed.
    """

    figures: Month
    version: int
    closed_on: date
    closed_by: str
    reason: str
    digest: str
    checks: tuple[ToldCheck, ...]
    before: tuple[QueueAt, ...]
    items: tuple[Named, ...]
    services: tuple[Named, ...]
    centres: tuple[Named, ...]
    signers: BookSigners
    dated: date
    corrections: tuple[tuple[JalaliMonth, Correction], ...] | None = None
    declared: tuple[ToldDeclared, ...] = ()
    year_before: tuple[YearBefore, ...] = ()
    year_corrected: int = 0
    corrected_sums: tuple[tuple[JalaliMonth, Correction], ...] = ()
    """The sums that those corrections make others, without a line: as they were told before, and now."""

    @property
    def month(self) -> JalaliMonth:
        """The month it tells of."""
        return self.figures.month

    @property
    def draft(self) -> bool:
        """Whether the month was open when it was drawn: no paper, and signed by nobody."""
        return not self.digest

    @property
    def closed_before(self) -> Stood | None:
        """What the month before was closed with; None where that is what this one began with."""
        figures = (("domains", None), ("recurring", "pension"), ("queues", "pension"))
        more = [self._corrected_by(table, line) for table, line in figures]
        if not any(more):
            return None
        began = self.figures.before
        stood = (began.covered, began.on_pension, began.queued)
        return Stood(*(None if now is None else now - by for now, by in zip(stood, more, strict=True)))

    def _corrected_by(self, table: str, line: str | None) -> int:
        """By how much the first measure of a table in the month before is another than as it was closed."""
        measure = self.figures.table(table).measures[0]
        eve = self.month.plus(-1)
        return sum(
            (one.now or 0) - (one.closed or 0)
            for of, one in self.corrections or ()
            if of == eve and (one.table, one.measure) == (table, measure) and line in (None, one.line)
        )

    @property
    def queue(self) -> tuple[QueueAt, ...]:
        """Who waited for the pension, month by month up to this one; none where that is unknown."""
        waiting = self.figures.after.queued
        return () if waiting is None else (*self.before, QueueAt(self.month, waiting))

    @property
    def warnings(self) -> tuple[ToldCheck, ...]:
        """Checks that failed and were answered by the reason."""
        return tuple(check for check in self.checks if not check.blocks and not check.ok)


def for_headquarters(book: StatisticalBook) -> StatisticalBook:
    """The book as it leaves the office: without names, and without anybody's own words."""
    declared = tuple(replace(one, said_by="", source="") for one in book.declared)
    return replace(book, closed_by="", reason="", signers=BookSigners(), declared=declared)


def queue_before(month: Month, closed: Iterable[QueueAt]) -> tuple[QueueAt, ...]:
    """The months before without a gap, as they were closed; of an open one the month itself knows what stood.

    They begin after the last of which nothing is known.
    """
    known = {one.month: one.waiting for one in closed}
    eve, stood = month.month.plus(-1), month.before.queued
    if stood is None:
        return ()
    known.setdefault(eve, stood)
    found: list[QueueAt] = []
    while len(found) < MOST_BEFORE and month.month.plus(-1 - len(found)) in known:
        earlier = month.month.plus(-1 - len(found))
        found.append(QueueAt(earlier, known[earlier]))
    return tuple(reversed(found))


def turns(values: Sequence[int]) -> tuple[int, ...]:
    """Places of the values that a chart writes: the first, the last, and where a rise and a fall meet."""
    places = {0, len(values) - 1} if values else set()
    way = 0
    for at in range(1, len(values)):
        step = (values[at] > values[at - 1]) - (values[at] < values[at - 1])
        if step and way and step != way:
            places.add(at - 1)
        way = step or way
    return tuple(sorted(places))


def handed_out(month: Month) -> tuple[int | None, int | None]:
    """Pieces of equipment that went to clients: for good and on loan together, and on loan."""
    given, lent = month.total("stock_moves", "given"), month.total("stock_moves", "lent")
    return (None if given is None or lent is None else given + lent), lent
