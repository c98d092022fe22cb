# SPDX-License-Identifier: Apache-2.0
"""What somebody declared, beside what is computed: both stay, and a verdict says how they compare.

Published totals often do not add up (domain notes 8.6). A declared figure is never put in the place of a
computed one, nor silently mended.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from welfare_desk.domain.summary.monthly.figures import Unit
from welfare_desk.domain.summary.monthly.growth import Growth, Number

SLIP = 10
"""Rial of a toman: how far off a figure is that was written in the wrong one of the two."""
SLIP_SLACK = Fraction(1, 20)
"""How far from ten times a figure may be and still look like the wrong unit of money."""
PLAUSIBLE = 5
"""Times the usual price within which a price of another year or place is plausible."""
SAME_RATE = Fraction(1, 100)
"""How far apart prices a head may be and still look like made from one rate."""


class Verdict(StrEnum):
    """How a declared figure stands to the computed one."""

    FITS = "fits"
    FITS_IF_CUT = "fits_if_cut"
    """Equal once what is below the declared figure's last told digit is cut off."""
    FITS_IF_ROUNDED = "fits_if_rounded"
    """Equal once it is rounded half up to that digit."""
    DOES_NOT_FIT = "does_not_fit"
    UNIT_SLIP = "unit_slip"
    """Ten times off: rial were likely written for toman, or toman for rial."""
    NOT_COMPARABLE = "not_comparable"


FITTING = frozenset({Verdict.FITS, Verdict.FITS_IF_CUT, Verdict.FITS_IF_ROUNDED})


class Why(StrEnum):
    """Why two figures cannot be compared."""

    UNKNOWN = "unknown"
    UNITS = "units"
    """They count different things: persons are no households."""
    PERIODS = "periods"
    """They are of periods of different lengths."""
    PERIOD_NOT_OVER = "period_not_over"
    """The figure was said before the period it is read as was over: «امسال» meant an earlier one."""


@dataclass(frozen=True)
class Figure:
    """A figure with what it counts, over how many months (0: on a day); None is unknown."""

    value: Number | None
    unit: Unit
    months: int = 0


@dataclass(frozen=True)
class Declared:
    """A figure as somebody said it: `what` in their words, whose statement, which day, where it stands.

    `grain` is the least step in which it was told, in its unit: 10,000,000,000 rial for whole milliards of
    toman. `ends` is the last day of the period it is read as; None for what stands on a day.
    """

    what: str
    figure: Figure
    said_by: str
    said_on: date | None = None
    source: str = ""
    grain: int = 1
    ends: date | None = None


@dataclass(frozen=True)
class Judged:
    """A verdict. `difference` is declared less computed; None where that says nothing."""

    verdict: Verdict
    difference: Number | None = None
    why: Why | None = None


def judged(declared: Declared, computed: Figure) -> Judged:
    """How a declared figure stands to the computed one."""
    told = declared.figure
    why = _incomparable(declared, computed)
    if why is not None or told.value is None or computed.value is None:
        return Judged(Verdict.NOT_COMPARABLE, None, why)
    return Judged(
        _verdict(
            Fraction(told.value), Fraction(computed.value), declared.grain, money=told.unit is Unit.RIAL
        ),
        told.value - computed.value,
    )


def judged_rate(told: int, computed: Growth | None) -> Judged:
    """How a growth told in whole per cent stands to the computed one.

    One that had to be brought to the same length first is not comparable as it was told.
    """
    if computed is None:
        return Judged(Verdict.NOT_COMPARABLE, None, Why.UNKNOWN)
    if computed.pro_rata:
        return Judged(Verdict.NOT_COMPARABLE, None, Why.PERIODS)
    return Judged(_verdict(Fraction(told), computed.rate, 1, money=False), told - computed.rate)


def _incomparable(declared: Declared, computed: Figure) -> Why | None:
    told = declared.figure
    if told.value is None or computed.value is None:
        return Why.UNKNOWN
    if told.unit is not computed.unit:
        return Why.UNITS
    if told.months != computed.months:
        return Why.PERIODS
    if declared.ends is not None and declared.said_on is not None and declared.said_on <= declared.ends:
        return Why.PERIOD_NOT_OVER
    return None


def _verdict(told: Fraction, computed: Fraction, grain: int, *, money: bool) -> Verdict:
    if told == computed:
        return Verdict.FITS
    if _cut(computed, grain) == told:
        return Verdict.FITS_IF_CUT
    if _rounded(computed, grain) == told:
        return Verdict.FITS_IF_ROUNDED
    if money and (_near(told, SLIP * computed) or _near(SLIP * told, computed)):
        return Verdict.UNIT_SLIP
    return Verdict.DOES_NOT_FIT


def _cut(number: Fraction, grain: int) -> int:
    steps = int(abs(number) / grain)
    return steps * grain if number >= 0 else -steps * grain


def _rounded(number: Fraction, grain: int) -> int:
    steps = int(abs(number) / grain + Fraction(1, 2))
    return steps * grain if number >= 0 else -steps * grain


def _near(one: Fraction, other: Fraction) -> bool:
    return other != 0 and abs(one - other) <= SLIP_SLACK * abs(other)


def summed(parts: Sequence[Figure]) -> Figure:
    """The sum of figures of one unit; unknown once one of them is. ValueError for none, or mixed ones."""
    kinds = {(part.unit, part.months) for part in parts}
    if len(kinds) != 1:
        raise ValueError("no sum of figures of different units or lengths")
    values = [part.value for part in parts]
    total = None if None in values else sum((value for value in values if value is not None), 0)
    return Figure(total, parts[0].unit, parts[0].months)


def judged_parts(total: Declared, parts: Sequence[Figure], *, complete: bool = True) -> Judged:
    """How a declared total stands to the sum of its declared parts.

    Of parts that are only some of the total (not `complete`) it is asked that they stay within it. Parts of
    different units or lengths make no sum: not comparable.
    """
    if len({part.unit for part in parts}) != 1:
        return Judged(Verdict.NOT_COMPARABLE, None, Why.UNITS)
    if len({part.months for part in parts}) != 1:
        return Judged(Verdict.NOT_COMPARABLE, None, Why.PERIODS)
    found = judged(total, summed(parts))
    if complete or found.difference is None:
        return found
    within = found.difference >= 0 or found.verdict in FITTING
    return Judged(Verdict.FITS if within else found.verdict, found.difference)


def each(total: int, count: int) -> Fraction | None:
    """What falls to one of so many; None of none."""
    return Fraction(total, count) if count > 0 else None


def judged_price(total: int, count: int, usual: int | None) -> Judged:
    """Whether a total for so many is plausible by the usual price of one, all of them in rial.

    It is where the price of one stays within `PLAUSIBLE` times the usual one; where only a tenth, or ten
    times of it does, the total was likely told in the wrong unit. `difference` is to the usual price.
    """
    one = each(total, count)
    if one is None or not usual:
        return Judged(Verdict.NOT_COMPARABLE, None, Why.UNKNOWN)
    difference = one - usual
    if _plausible(one, usual):
        return Judged(Verdict.FITS, difference)
    if _plausible(one / SLIP, usual) or _plausible(one * SLIP, usual):
        return Judged(Verdict.UNIT_SLIP, difference)
    return Judged(Verdict.DOES_NOT_FIT, difference)


def _plausible(one: Fraction, usual: int) -> bool:
    return usual <= PLAUSIBLE * one and one <= PLAUSIBLE * usual


def one_rate(totals: Sequence[tuple[int, int]]) -> bool:
    """Whether several totals, each with its count, look derived from one price a head and not counted."""
    prices = [price for price in (each(*pair) for pair in totals) if price is not None]
    return len(prices) > 1 and max(prices) - min(prices) <= SAME_RATE * max(prices)
