# SPDX-License-Identifier: Apache-2.0
"""Growth against the same period a year before: exact, and with its rounding told (domain notes 8.6).

A press release that says 29 and a table that says 29.52 are both right, once each says how it was rounded.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction

from welfare_desk.domain.errors import RuleError

ROUNDED_TO = 2
"""Places behind the point to which a rate is rounded half up, away from zero."""

Number = int | Fraction


@dataclass(frozen=True)
class Growth:
    """Per cent by which a figure grew, exact; negative where it fell.

    `months` are those of both periods, now and before. Where they differ, `before` was brought to the
    months of now (`pro_rata`), which is an estimate and must be called one.
    """

    rate: Fraction
    months: tuple[int, int]

    @property
    def pro_rata(self) -> bool:
        """Whether the earlier figure was brought to the length of the later period."""
        return self.months[0] != self.months[1]

    def rounded(self, places: int = ROUNDED_TO) -> Decimal:
        """The rate rounded half up to so many places."""
        return rounded(self.rate, places)

    def cut(self) -> int:
        """The whole per cent, what is behind the point cut off: 29 of 29.52, −29 of −29.52."""
        return int(self.rate)


def rounded(number: Fraction, places: int = ROUNDED_TO) -> Decimal:
    """A fraction rounded half up, away from zero, to so many places; as exact as its digits need."""
    scaled = abs(number) * 10**places
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    with localcontext() as context:
        context.prec = max(28, len(str(whole)) + 1)
        told = Decimal(whole).scaleb(-places)
        return -told if number < 0 and whole else told


def growth(now: Number | None, before: Number | None, months: tuple[int, int] = (1, 1)) -> Growth | None:
    """Growth between two periods of the same length; None from what is unknown, 0 or below it.

    RuleError `periods_unequal` (now, before: their months) for periods of different lengths.
    """
    if months[0] != months[1]:
        raise RuleError("periods_unequal", now=months[0], before=months[1])
    return _growth(now, before, months)


def pro_rata_growth(now: Number | None, before: Number | None, months: tuple[int, int]) -> Growth | None:
    """Growth as if the earlier period had had as many months as the later one; None as of `growth`."""
    return _growth(now, before if before is None else brought_to(before, months), months)


def brought_to(before: Number, months: tuple[int, int]) -> Fraction:
    """A figure of so many months (the second) as it would be of the first many: 1,125 of 1,500 for nine."""
    return Fraction(before) * months[0] / months[1]


def _growth(now: Number | None, before: Number | None, months: tuple[int, int]) -> Growth | None:
    if now is None or before is None or before <= 0:
        return None
    return Growth((Fraction(now) / Fraction(before) - 1) * 100, months)
