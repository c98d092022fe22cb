# SPDX-License-Identifier: Apache-2.0
"""The head's one-page statement (domain notes 8.2, 001-11 to 001-15) as facts that name their sources."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.summary.monthly.figures import UNKNOWN, Unit
from welfare_desk.domain.summary.monthly.growth import rounded
from welfare_desk.domain.summary.monthly.layouts import STANDING
from welfare_desk.domain.summary.monthly.periods import Period, PeriodFigures


@dataclass(frozen=True)
class Key:
    """Where a number comes from: a figure of the tables of a period, a whole column without a `line`.

    `period` is written as `Period` writes it.
    """

    period: str
    table: str
    measure: str
    line: str | None = None


@dataclass(frozen=True)
class Told:
    """A number with its unit and where it comes from; None is unknown."""

    key: Key
    unit: Unit
    value: int | None


def told(figures: PeriodFigures, table: str, measure: str, line: str | None = None) -> Told:
    """A figure of a period, the sum of a column without a `line`; ValueError for no such figure."""
    found = figures.table(table)
    unit = found.units[found.measures.index(measure)]
    value = found.total(measure) if line is None else found.value(line, measure)
    return Told(Key(str(figures.period), table, measure, line), unit, value)


def share(part: Told, whole: Told) -> Fraction | None:
    """A part in per cent of the whole, exact; None from what is unknown or of nothing."""
    if part.value is None or not whole.value:
        return None
    return Fraction(100 * part.value, whole.value)


@dataclass(frozen=True)
class StatementLine:
    """A line of the statement: what it counts by code, its figure, and its share of all that are covered.

    `share` is in hundredths of a per cent, rounded half up: 6875 for 68.75.
    """

    code: str
    told: Told
    share: int | None


@dataclass(frozen=True)
class Statement:
    """How the office stood on an evening.

    `fields` and `standings` each divide all that are covered: by specialised field, and by what they draw or
    wait for.
    """

    period: Period
    until: date
    covered: Told
    households: Told
    fields: tuple[StatementLine, ...]
    standings: tuple[StatementLine, ...]

    def adds_up(self) -> bool:
        """Whether both divisions sum to all that are covered, with nothing unknown among them."""
        sums = [_sum(self.fields), _sum(self.standings)]
        return None not in sums and sums == [self.covered.value] * 2


def _sum(lines: tuple[StatementLine, ...]) -> int | None:
    values = [line.told.value for line in lines]
    return None if None in values else sum(value for value in values if value is not None)


def statement(figures: PeriodFigures) -> Statement:
    """The statement of the last evening that figures tell of."""
    covered = told(figures, "domains", "files")
    fields = [str(domain) for domain in Domain]
    if figures.table("domains").value(UNKNOWN, "files") != 0:
        fields.append(UNKNOWN)
    return Statement(
        figures.period,
        figures.until,
        covered,
        told(figures, "deciles", "households"),
        _lines(figures, "domains", tuple(fields), covered),
        _lines(figures, "standings", tuple(str(standing) for standing in STANDING), covered),
    )


def _lines(
    figures: PeriodFigures, table: str, codes: tuple[str, ...], covered: Told
) -> tuple[StatementLine, ...]:
    lines = []
    for code in codes:
        one = told(figures, table, "files", code)
        exact = share(one, covered)
        lines.append(StatementLine(code, one, None if exact is None else int(rounded(100 * exact, 0))))
    return tuple(lines)
