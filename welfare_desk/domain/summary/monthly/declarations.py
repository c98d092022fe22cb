# SPDX-License-Identifier: Apache-2.0
"""Declared figures that the office keeps: each names the figure it stands beside, and is judged by it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.casework.codes import DisabilityType
from welfare_desk.domain.casework.entry import Problem
from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.checks import DOUBLED
from welfare_desk.domain.summary.monthly.declared import Declared, Figure, Judged, Verdict, Why, judged
from welfare_desk.domain.summary.monthly.figures import UNKNOWN, Layout, Unit
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.domain.summary.monthly.periods import Over, Period, PeriodFigures, over
from welfare_desk.domain.summary.monthly.statement import told

LONGEST_SOURCE = 400
"""Characters that say where a figure was declared."""

MOST_DOUBLED = 22
"""Tenths of a sum up to which another one still looks like it told twice; `DOUBLED` is the least."""

_NAMED_BY_OFFICES = frozenset({"service"})
"""Columns of tables that hold items of an office's own list, beside those that always stand there."""

DISAGREEING = frozenset({Verdict.DOES_NOT_FIT, Verdict.UNIT_SLIP})


@dataclass(frozen=True)
class Declaration:
    """A declared figure: of which period and figure, what was said, by whom, on which day and where.

    Without a `line` it is of the whole column. `grain` is as in `Declared`; `source` are words such as the
    number of a letter or the name of a newspaper.
    """

    period: Period
    table: str
    line: str
    measure: str
    unit: Unit
    value: int
    grain: int
    said_by: str
    said_on: date
    source: str


@dataclass(frozen=True)
class KeptDeclaration:
    """A declaration in its row; `mistake` once it was struck."""

    id: int
    version: int
    said: Declaration
    mistake: Mistake | None = None


class Odd(StrEnum):
    """What a figure that does not fit looks like."""

    AS_BEFORE = "as_before"
    """It is the figure of the month before: last month's report was likely copied."""
    DOUBLED = "doubled"
    """About twice what was paid to the same lines."""


@dataclass(frozen=True)
class Beside:
    """A declaration beside the computed figure; None is unknown, and a struck one is not judged.

    `sealed`, of a closed month: as the seal tells it, even if it was struck since; False for one that was
    declared since. None where nothing is closed, and for what was struck before.
    """

    kept: KeptDeclaration
    computed: int | None
    judged: Judged | None
    odd: Odd | None = None
    sealed: bool | None = None


def layout_of(table: str, measure: str) -> Layout:
    """The table that has a figure; RuleError `no_such_figure`."""
    layout = next((one for one in LAYOUTS if one.code == table), None)
    if layout is None or measure not in {each.code for each in layout.measures}:
        raise RuleError("no_such_figure", table=table, measure=measure)
    return layout


def unit_of(table: str, measure: str) -> Unit:
    """What a figure of a month counts; RuleError `no_such_figure`."""
    return next(each.unit for each in layout_of(table, measure).measures if each.code == measure)


def has_line(layout: Layout, line: str) -> bool:
    """Whether a table can have a line; the lists of an office may always get another item."""
    if not layout.order or layout.by in _NAMED_BY_OFFICES:
        return True
    return line in {*layout.order, UNKNOWN} or (layout.by == "disability" and line in set(DisabilityType))


def problems(said: Declaration, today: date) -> list[Problem]:
    """What of a declaration cannot be kept, all at once."""
    wrong: list[Problem] = []
    if said.line and not has_line(layout_of(said.table, said.measure), said.line):
        wrong.append(Problem("line", "no_such_line"))
    if said.value < 0:
        wrong.append(Problem("value", "number_too_small"))
    if said.grain < 1:
        wrong.append(Problem("grain", "number_too_small"))
    if not said.said_by:
        wrong.append(Problem("said_by", "required"))
    if said.said_on > today:
        wrong.append(Problem("said_on", "date_in_future"))
    if not said.source:
        wrong.append(Problem("source", "required"))
    return wrong


def beside(kept: KeptDeclaration, figures: PeriodFigures, last: PeriodFigures | None = None) -> Beside:
    """A declaration judged by the figures of its period; of one that runs still nothing can be said.

    `last` are those of the month before, where that is known: what does not fit may be copied from it.
    """
    said = kept.said
    computed = told(figures, said.table, said.measure, said.line or None)
    if kept.mistake is not None:
        return Beside(kept, computed.value, None)
    if not figures.whole:
        return Beside(kept, computed.value, Judged(Verdict.NOT_COMPARABLE, None, Why.PERIOD_NOT_OVER))
    summed = over(figures.table(said.table), said.measure) is Over.SUM
    months = figures.period.length if summed else 0
    claim = Declared(
        f"{said.table} {said.line} {said.measure}",
        Figure(said.value, said.unit, months),
        said.said_by,
        said.said_on,
        said.source,
        said.grain,
        figures.until if summed else None,
    )
    found = judged(claim, Figure(computed.value, computed.unit, months))
    return Beside(kept, computed.value, found, _odd(said, found, computed.value, last))


def _odd(said: Declaration, found: Judged, computed: int | None, last: PeriodFigures | None) -> Odd | None:
    if found.verdict is not Verdict.DOES_NOT_FIT:
        return None
    if last is not None and said.value == told(last, said.table, said.measure, said.line or None).value:
        return Odd.AS_BEFORE
    paid = said.unit is Unit.RIAL and computed
    return Odd.DOUBLED if paid and DOUBLED * paid <= 10 * said.value <= MOST_DOUBLED * paid else None
