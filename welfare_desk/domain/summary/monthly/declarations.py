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
from welfare_desk.domain.money import parse_amount
from welfare_desk.domain.summary.monthly.checks import DOUBLED
from welfare_desk.domain.summary.monthly.declared import Declared, Figure, Judged, Verdict, Why, judged
from welfare_desk.domain.summary.monthly.figures import MOST, UNKNOWN, Layout, Measure, Unit
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.domain.summary.monthly.periods import Over, Period, PeriodFigures, over
from welfare_desk.domain.summary.monthly.statement import told
from welfare_desk.domain.summary.monthly.untold import Of, untold_table
from welfare_desk.domain.text import whole_digits, whole_number

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
    number of a letter or the name of a newspaper. `in_full`: all the parts of it were told with it.
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
    in_full: bool = False

    @property
    def of(self) -> Of:
        """The figure it is of."""
        return self.table, self.line, self.measure


@dataclass(frozen=True)
class KeptDeclaration:
    """A declaration in its row; `mistake` once it was struck."""

    id: int
    version: int
    said: Declaration
    mistake: Mistake | None = None


class Odd(StrEnum):
    """What a figure looks like that was likely not counted."""

    AS_BEFORE = "as_before"
    """It is the figure of the month before: last month's report was likely copied."""
    DOUBLED = "doubled"
    """About twice what was paid to the same lines."""
    ONE_RATE = "one_rate"
    """What falls to one of them is the same for several purposes: made from one rate."""


class Basis(StrEnum):
    """What of the same report a figure is judged by, where the program counts none."""

    PARTS = "parts"
    """The sum of its parts, all of which were told."""
    SOME_PARTS = "some_parts"
    """The sum of those of its parts that were told: it may be more, and not less."""
    EACH = "each"
    """So many of them at the price that was told of one."""
    WHOLE = "whole"
    """What it is a part of."""
    USUAL_EACH = "usual_each"
    """What one of them cost in an earlier period."""
    GROWTH = "growth"
    """The growth of the amounts themselves."""


@dataclass(frozen=True)
class Against:
    """What a declaration was judged by, where nothing is counted.

    `value` is rounded to its unit; of a growth it is in hundredths of a per cent, as is the difference to it.
    """

    basis: Basis
    value: int


@dataclass(frozen=True)
class Beside:
    """A declaration beside the computed figure; None is unknown, and a struck one is not judged.

    Of a part without a programme nothing is computed: it is judged `against` what was declared beside it.
    `each` is what falls to one, in rial, where an amount and their number were told.
    `sealed`, of a closed month: as the seal tells it, even if it was struck since; False for one that was
    declared since. None where nothing is closed, and for what was struck before.
    """

    kept: KeptDeclaration
    computed: int | None
    judged: Judged | None
    odd: Odd | None = None
    against: Against | None = None
    each: int | None = None
    sealed: bool | None = None


def figure_layout(table: str, measure: str) -> Layout:
    """The table that has a figure; RuleError `no_such_figure`."""
    layout = next((one for one in LAYOUTS if one.code == table), None)
    if layout is None or measure not in {each.code for each in layout.measures}:
        raise RuleError("no_such_figure", table=table, measure=measure)
    return layout


def measures_of(table: str) -> tuple[Measure, ...]:
    """The columns that a figure of a table may be declared of; none of a table that there is not."""
    untold = untold_table(table)
    if untold is not None:
        return untold.measures
    return next((layout.measures for layout in LAYOUTS if layout.code == table), ())


def unit_of(table: str, measure: str) -> Unit:
    """What a figure counts or, of a part without a programme, would; RuleError `no_such_figure`."""
    found = next((each.unit for each in measures_of(table) if each.code == measure), None)
    if found is None:
        raise RuleError("no_such_figure", table=table, measure=measure)
    return found


def units_of(table: str, measure: str) -> tuple[Unit, ...]:
    """What a figure may have been said of: its own unit first, then what else can be told in its place.

    Somebody may count persons for files, or pieces for what was given in kind; a count is no rate, and no
    amount of money. RuleError `no_such_figure`.
    """
    own = unit_of(table, measure)
    if own is Unit.PERCENT:
        return (own,)
    return own, *(unit for unit in Unit if unit not in {own, Unit.RIAL, Unit.PERCENT})


def figure_typed(text: str, unit: Unit) -> int:
    """A figure as it is typed, amounts in rial or with their unit beside them.

    A rate may be below 0, with its sign before it. RuleError `bad_number`, `figure_too_large`,
    and those of `parse_amount`.
    """
    if unit is Unit.RIAL:
        return parse_amount(text).amount
    plain = text.strip()
    falls = unit is Unit.PERCENT and plain[:1] in {"-", "−"}
    digits = whole_digits(plain[1:] if falls else plain)
    if digits is None:
        raise RuleError("bad_number")
    found = whole_number(digits, MOST)
    if found is None:
        raise RuleError("figure_too_large")
    return -found if falls else found


def has_line(table: str, line: str) -> bool:
    """Whether a table can have a line; the lists of an office may always get another item."""
    untold = untold_table(table)
    if untold is not None:
        return line in untold.lines
    layout = next(one for one in LAYOUTS if one.code == table)
    if not layout.order or layout.by in _NAMED_BY_OFFICES:
        return True
    return line in {*layout.order, UNKNOWN} or (layout.by == "disability" and line in set(DisabilityType))


def named_by(table: str) -> str:
    """The column whose names are an office's own; empty of a table whose lines are the same everywhere."""
    layout = next((one for one in LAYOUTS if one.code == table), None)
    if layout is None or (layout.order and layout.by not in _NAMED_BY_OFFICES):
        return ""
    return layout.by


def problems(said: Declaration, today: date) -> list[Problem]:
    """What of a declaration cannot be kept, all at once."""
    wrong: list[Problem] = []
    if said.line and not has_line(said.table, said.line):
        wrong.append(Problem("line", "no_such_line"))
    if said.value < 0 and said.unit is not Unit.PERCENT:
        wrong.append(Problem("value", "number_too_small"))
    if said.unit not in units_of(said.table, said.measure):
        wrong.append(Problem("unit", "unit_of_no_such_figure"))
    if abs(said.value) > MOST:
        wrong.append(Problem("value", "figure_too_large"))
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
    found = judged(claim(said, months), Figure(computed.value, computed.unit, months))
    return Beside(kept, computed.value, found, _odd(said, found, computed.value, last))


def claim(said: Declaration, months: int) -> Declared:
    """A declaration as it is judged: of so many months, none for what stands on a day."""
    return Declared(
        " ".join(filter(None, said.of)),
        Figure(said.value, said.unit, months),
        said.said_by,
        said.said_on,
        said.source,
        said.grain,
        said.period.last().last() if months else None,
    )


def _odd(said: Declaration, found: Judged, computed: int | None, last: PeriodFigures | None) -> Odd | None:
    if found.verdict is not Verdict.DOES_NOT_FIT:
        return None
    if last is not None and said.value == told(last, said.table, said.measure, said.line or None).value:
        return Odd.AS_BEFORE
    paid = said.unit is Unit.RIAL and computed
    return Odd.DOUBLED if paid and DOUBLED * paid <= 10 * said.value <= MOST_DOUBLED * paid else None
