# SPDX-License-Identifier: Apache-2.0
"""A closed month as it is known now: its sealed figures with what was learnt of it since.

Alone a month stands as it was closed, and what was learnt stands beside it. Sums over several months are of
months as corrected: what happened in one of them and was entered after its closing would else be in none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.summary.monthly.figures import Line, Table
from welfare_desk.domain.summary.monthly.month import Correction, Month, Stood

Figure = tuple[str, str, str]
"""Table, line and measure."""


@dataclass(frozen=True)
class CorrectedMonth:
    """A closed month that a sum takes as corrected, and how many of its figures differ from its seal."""

    month: JalaliMonth
    figures: int


def corrected_tables(tables: Iterable[Table], found: Iterable[Correction]) -> tuple[tuple[Table, ...], int]:
    """The tables with each figure as it was corrected last, and how many figures are others now.

    `found` stands in the order in which it was told.
    """
    last: dict[str, dict[tuple[str, str], int | None]] = {}
    for one in found:
        last.setdefault(one.table, {})[one.line, one.measure] = one.now
    made, changed = [], 0
    for table in tables:
        now = {
            place: value
            for place, value in last.get(table.code, {}).items()
            if place[1] in table.measures and table.value(*place) != value
        }
        changed += len(now)
        made.append(_with(table, now) if now else table)
    return tuple(made), changed


def _with(table: Table, now: Mapping[tuple[str, str], int | None]) -> Table:
    keys = dict.fromkeys([line.key for line in table.lines] + [key for key, _ in now])
    lines = tuple(
        Line(
            key,
            tuple(
                now[key, measure] if (key, measure) in now else table.value(key, measure)
                for measure in table.measures
            ),
        )
        for key in keys
    )
    return replace(table, lines=lines)


def as_corrected(month: Month, found: Iterable[Correction]) -> tuple[Month, int]:
    """A closed month as corrected, and how many of its figures are others now.

    What stood after it moves with the figures that count it, what stood before it by whatever of that its own
    movements do not explain: before + in − out = after holds as it did at the closing.
    """
    tables, changed = corrected_tables(month.tables, found)
    if not changed:
        return month, 0
    told = replace(month, tables=tables)
    after = Stood(
        _moved(month.after.covered, _more(month, told, "domains", "files")),
        _moved(month.after.on_pension, _more(month, told, "recurring", "drawing", PaymentKind.PENSION)),
        _moved(month.after.queued, _more(month, told, "queues", "files", "pension")),
    )
    before = Stood(
        _moved(month.before.covered, _since(month, told, "coverage", (month.after.covered, after.covered))),
        _moved(
            month.before.on_pension,
            _since(month, told, "pension", (month.after.on_pension, after.on_pension)),
        ),
        _moved(month.before.queued, _since(month, told, "queue", (month.after.queued, after.queued))),
    )
    return replace(told, before=before, after=after), changed


def _more(was: Month, now: Month, table: str, measure: str, line: str | None = None) -> int | None:
    """By how much a figure, or the sum of a column, is greater now; None where one of both is unknown."""
    values = [
        month.total(table, measure) if line is None else month.table(table).value(line, measure)
        for month in (was, now)
    ]
    return None if values[0] is None or values[1] is None else values[1] - values[0]


def _since(was: Month, now: Month, movement: str, after: tuple[int | None, int | None]) -> int | None:
    """By how much more stood before the month than it was closed with."""
    came, went = (_more(was, now, f"{movement}_{way}", "files") for way in ("in", "out"))
    if came is None or went is None or after[0] is None or after[1] is None:
        return None
    return after[1] - after[0] - came + went


def _moved(stood: int | None, more: int | None) -> int | None:
    return None if stood is None or more is None else stood + more
