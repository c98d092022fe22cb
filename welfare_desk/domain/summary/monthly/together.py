# SPDX-License-Identifier: Apache-2.0
"""Declarations judged by one another: of parts without a programme there is nothing else to judge them by.

What one speaker says of a period on one day is a statement. A total of it must be the sum of its parts, an
amount so many at the price of one, a rate the growth of the amounts (domain notes 8.6).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from welfare_desk.domain.summary.monthly.declarations import (
    DISAGREEING,
    Against,
    Basis,
    Beside,
    Declaration,
    KeptDeclaration,
    Odd,
    beside,
    claim,
)
from welfare_desk.domain.summary.monthly.declared import (
    FITTING,
    Figure,
    Judged,
    Verdict,
    Why,
    each,
    judged,
    judged_parts,
    judged_price,
    judged_rate,
    one_rate,
    summed,
)
from welfare_desk.domain.summary.monthly.figures import MOST, Unit
from welfare_desk.domain.summary.monthly.growth import Number, growth, rounded
from welfare_desk.domain.summary.monthly.periods import PeriodFigures
from welfare_desk.domain.summary.monthly.untold import (
    AMOUNT,
    CASES,
    EACH,
    GROWTH,
    PARTICIPATION,
    PERSONS,
    PIECES,
    Of,
    divisions,
    untold_table,
)

ALIKE = 3
"""Purposes of one price a head that are no chance any more."""


@dataclass(frozen=True)
class Elsewhere:
    """What was declared of other periods: of the same one a year before, and what one cost, by purpose."""

    year_ago: tuple[KeptDeclaration, ...] = ()
    usual: Mapping[str, int] = field(default_factory=dict)


NOTHING_ELSEWHERE = Elsewhere()


def judged_beside(
    kept: Sequence[KeptDeclaration],
    figures: PeriodFigures,
    last: PeriodFigures | None = None,
    elsewhere: Elsewhere = NOTHING_ELSEWHERE,
) -> tuple[Beside, ...]:
    """Declarations of a period, each beside what is computed or, where nothing is, what was said with it."""
    statements, year_ago = _statements(kept), _statements(elsewhere.year_ago)
    found = []
    for one in kept:
        if untold_table(one.said.table) is None:
            found.append(beside(one, figures, last))
        elif one.mistake is not None:
            found.append(Beside(one, None, None))
        else:
            of = _speaker(one.said)
            context = _Context(one.said, statements[of], statements, year_ago, elsewhere.usual)
            found.append(context.beside(one))
    return tuple(found)


_Speaker = tuple[str, date]


def _speaker(said: Declaration) -> _Speaker:
    return said.said_by, said.said_on


def _statements(kept: Iterable[KeptDeclaration]) -> dict[_Speaker, _Statement]:
    told: dict[_Speaker, dict[Of, Declaration]] = {}
    for one in kept:
        if one.mistake is None:
            told.setdefault(_speaker(one.said), {})[one.said.of] = one.said
    return {speaker: _Statement(said) for speaker, said in told.items()}


@dataclass(frozen=True)
class _Parts:
    """What is told of the parts of a figure; `whole`: nothing of it is missing."""

    figures: tuple[Figure, ...]
    whole: bool

    @property
    def least(self) -> Number:
        return sum((one.value or 0 for one in self.figures), 0)


class _Statement:
    """What one speaker said of a period on one day, by figure."""

    def __init__(self, said: Mapping[Of, Declaration]) -> None:
        self.said = said

    def known(self, of: Of) -> _Parts | None:
        """A figure as it was told or follows from what was; None where it does not."""
        told = self.said.get(of)
        if told is not None:
            return _Parts((_figure(told),), whole=True)
        made, parts = self.at_each(of), self.parts(of)
        if made is not None:
            return _Parts((made,), whole=True)
        if parts is None or len({one.unit for one in parts.figures}) > 1:
            return None
        return _Parts((summed(parts.figures),), parts.whole)

    def parts(self, of: Of) -> _Parts | None:
        """The parts of a figure in the division that tells most of it; None where none of them is known."""
        found = []
        for division in divisions(of):
            told = [one for one in (self.known(part) for part in division.parts) if one is not None]
            if told:
                whole = division.whole and len(told) == len(division.parts) and all(one.whole for one in told)
                found.append(_Parts(tuple(one.figures[0] for one in told), whole))
        return max(found, key=lambda one: (one.whole, one.least), default=None)

    def count(self, of: Of) -> int | None:
        """How many an amount was spent on; None where nobody said it. What is finer goes first."""
        table, line, measure = of
        if measure != AMOUNT or not line:
            return None
        told = (self.said.get((table, line, one)) for one in (PIECES, CASES, PERSONS))
        return next((one.value for one in told if one is not None), None)

    def at_each(self, of: Of) -> Figure | None:
        """An amount as so many at the price of one; None where either was not told."""
        table, line, _ = of
        price, count = self.said.get((table, line, EACH)), self.count(of)
        if price is None or count is None or price.unit is not Unit.RIAL:
            return None
        return Figure(count * price.value, Unit.RIAL, price.period.length)

    def wholes(self, of: Of) -> Iterator[Declaration]:
        """Every figure told of which this one is a part, or a part of a part."""
        for other, told in self.said.items():
            if other != of and of in _within(other):
                yield told

    def made_from_one_rate(self, of: Of) -> bool:
        """Whether what falls to one is the same as for other purposes of the same table."""
        pairs = {
            other: (told.value, count)
            for other, told in self.said.items()
            if other[0] == of[0] and self.at_each(other) is None and (count := self.count(other))
        }
        own = pairs.get(of)
        alike = [pair for pair in pairs.values() if own is not None and one_rate([own, pair])]
        return len(alike) >= ALIKE


def _within(of: Of) -> Iterator[Of]:
    for division in divisions(of):
        for part in division.parts:
            yield part
            yield from _within(part)


def _figure(said: Declaration) -> Figure:
    return Figure(said.value, said.unit, said.period.length)


_Found = tuple[Against | None, Judged]
_UNKNOWN: _Found = None, Judged(Verdict.NOT_COMPARABLE, None, Why.UNKNOWN)


@dataclass(frozen=True)
class _Context:
    """A declaration with all that it can be judged by."""

    said: Declaration
    statement: _Statement
    others: Mapping[_Speaker, _Statement]
    year_ago: Mapping[_Speaker, _Statement]
    usual: Mapping[str, int]

    def beside(self, kept: KeptDeclaration) -> Beside:
        """The declaration, judged by the first of them that it disagrees with."""
        said, of = self.said, self.said.of
        one = self._one()
        if said.said_on <= said.period.last().last():
            early = Judged(Verdict.NOT_COMPARABLE, None, Why.PERIOD_NOT_OVER)
            return Beside(kept, None, early, each=one)
        found = list(self._by_growth() if said.measure == GROWTH else self._found())
        wrong = [pair for pair in found if pair[1].verdict in DISAGREEING]
        against, verdict = (wrong or found or [_UNKNOWN])[0]
        odd = Odd.ONE_RATE if not wrong and self.statement.made_from_one_rate(of) else None
        return Beside(kept, None, verdict, odd, against, one)

    def _one(self) -> int | None:
        count = self.statement.count(self.said.of)
        found = None if count is None or self.said.unit is not Unit.RIAL else each(self.said.value, count)
        return None if found is None else _whole(found)

    def _found(self) -> Iterator[_Found]:
        yield from self._by_each()
        yield from self._by_parts()
        yield from self._by_wholes()

    def _by_each(self) -> Iterator[_Found]:
        said = self.said
        made, count = self.statement.at_each(said.of), self.statement.count(said.of)
        if made is not None:
            yield _against(Basis.EACH, made, judged(claim(said, said.period.length), made))
        elif count is not None and said.unit is Unit.RIAL and said.line in self.usual:
            usual = self.usual[said.line]
            found = judged_price(said.value, count, usual)
            yield _against(Basis.USUAL_EACH, Figure(usual, Unit.RIAL), found)

    def _by_parts(self) -> Iterator[_Found]:
        said, parts = self.said, self.statement.parts(self.said.of)
        if parts is None:
            return
        whole = parts.whole or said.in_full
        found = judged_parts(claim(said, said.period.length), parts.figures, complete=whole)
        basis = Basis.PARTS if whole else Basis.SOME_PARTS
        yield _against(basis, Figure(parts.least, said.unit), found)

    def _by_wholes(self) -> Iterator[_Found]:
        """A part that is more than what it is a part of; that it is less says nothing."""
        for whole in self.statement.wholes(self.said.of):
            found = judged_parts(claim(whole, whole.period.length), [_figure(self.said)], complete=False)
            if found.difference is not None and found.verdict not in FITTING:
                turned = Judged(found.verdict, -found.difference)
                yield _against(Basis.WHOLE, _figure(whole), turned)

    def _by_growth(self) -> Iterator[_Found]:
        of = (PARTICIPATION, self.said.line, AMOUNT)
        now, before = (_told(statements, of, self.said) for statements in (self.others, self.year_ago))
        grown = growth(now, before)
        if grown is None:
            return
        found = judged_rate(self.said.value, grown)
        hundredths = 100 * (found.difference or 0)
        against = _basis(Basis.GROWTH, _whole(100 * grown.rate))
        yield against, Judged(found.verdict, _whole(hundredths), found.why)


def _told(statements: Mapping[_Speaker, _Statement], of: Of, said: Declaration) -> Number | None:
    """A figure as the same speaker told it, on the same day if then; else as it was told last by anybody."""
    by, on = _speaker(said)
    order = sorted(statements, key=lambda one: (one[0] == by, one[1] == on, one[1]), reverse=True)
    known = (statements[one].known(of) for one in order)
    return next((one.figures[0].value for one in known if one is not None), None)


def _against(basis: Basis, figure: Figure, found: Judged) -> _Found:
    if figure.value is None or found.difference is None:
        return None, found
    return _basis(basis, _whole(figure.value)), Judged(found.verdict, _whole(found.difference))


def _basis(basis: Basis, value: int) -> Against | None:
    """None for what is made of figures that are absurd together: no other program could read it exactly."""
    return Against(basis, value) if abs(value) <= MOST else None


def _whole(number: Number) -> int:
    return int(rounded(Fraction(number), 0))
