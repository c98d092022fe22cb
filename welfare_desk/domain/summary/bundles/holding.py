# SPDX-License-Identifier: Apache-2.0
"""What is held of an office when its next month comes, and whether that month goes on with it.

What is held of an earlier month are its figures as they were closed, and what the reports of later months
told of them. A month begins as the one before it ended, as corrected. A correction names the figure that was
told last; and what added up before adds up as corrected.

Of the first month that is held nobody knows how the month before it ended: what stood before it may be
learnt otherwise, and then moves with its other figures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import FactValue, RuleError
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.summary.monthly.checks import identities
from welfare_desk.domain.summary.monthly.corrected import as_corrected, corrected_tables
from welfare_desk.domain.summary.monthly.month import Correction, Month, Stood, corrections_from

MOVEMENTS: Mapping[str, str] = {
    "covered": "coverage_movement",
    "on_pension": "pension_movement",
    "queued": "queue_movement",
}
"""The check of every figure that stands before and after a month."""
STILL_EQUAL = frozenset({"covered_by_standing", "covered_by_age", "payments_net"})
"""Checks whose sides are counted from the same rows: a correction of one is a correction of both."""


@dataclass(frozen=True)
class Held:
    """A closed month as it was sealed, and what reports told of it since, in the order of their months."""

    month: Month
    told: Sequence[Correction] = ()

    def last_told(self, one: Correction) -> int | None:
        """A figure as it was told last."""
        figures = {known.figure: known.now for known in self.told}
        if one.figure in figures:
            return figures[one.figure]
        return self.month.table(one.table).value(one.line, one.measure)

    def corrected(self, found: Iterable[Correction] = ()) -> Month:
        """The month as corrected by what was told, and by more; what nobody knew may be known since."""
        told = (*self.told, *found)
        known, _ = as_corrected(self.month, told)
        after = self.month.after
        if None not in (after.covered, after.on_pension, after.queued):
            return known
        learnt = _counted(replace(known, tables=corrected_tables(self.month.tables, told)[0]))
        pairs = ((known.after.covered, learnt.covered), (known.after.on_pension, learnt.on_pension),
                 (known.after.queued, learnt.queued))  # fmt: skip
        return replace(known, after=Stood(*(late if stood is None else stood for stood, late in pairs)))


Holding = Callable[[JalaliMonth], Held | None]
"""What is held of an office's month; None where nothing that counts is."""


def _counted(month: Month) -> Stood:
    """What stood after a month by its tables."""
    return Stood(
        month.total("domains", "files"),
        month.table("recurring").value(PaymentKind.PENSION, "drawing"),
        month.table("queues").value("pension", "files"),
    )


def check_follows(told: Mapping[str, Any], ended: Held | None, *, anew: bool = False) -> None:
    """Whether a month begins as the month before `ended`, as it corrects that; None where nobody knows.

    What was known does not become unknown. RuleError `bundle_begins_otherwise` (figure, ended, begins; of the
    first of a chain that began `anew` also reason anew, next: the month before, with which it should begin).
    """
    if ended is None:
        return
    last = ended.month.month
    corrected = ended.corrected(one for month, one in corrections_from(told["corrections"]) if month == last)
    for figure, begins in told["before"].items():
        was, now = (getattr(month.after, figure) for month in (ended.month, corrected))
        if (was is None) if begins is None else (begins == now):
            continue
        facts = {"figure": figure, "ended": was if now is None else now, "begins": begins}
        if anew:
            facts |= {"reason": "anew", "next": str(last)}
        raise _refused("bundle_begins_otherwise", told, **facts)


def check_corrections(told: Mapping[str, Any], held: Holding, beyond: JalaliMonth | None = None) -> None:
    """Whether a month corrects what is held of the months before it, and they add up as corrected.

    Months before `beyond` never came, as those of a chain that goes on without its first bundles: what is
    told of as many of them as it has bundles counts in no month that is held. None where every month of the
    office was sent here.

    RuleError `bundle_corrects_otherwise` (corrected: the month; table, line, measure, closed, held; reason
    month where nothing of it is held, sums with checks where it adds up no longer).
    """
    found: dict[JalaliMonth, list[Correction]] = {}
    for month, one in corrections_from(told["corrections"]):
        found.setdefault(month, []).append(one)
    for month in sorted(found):
        known = held(month)
        if known is not None:
            _check_figures(told, month, known, found[month])
        elif beyond is None or month >= beyond or not _sent_before(told, month):
            raise _refused("bundle_corrects_otherwise", told, corrected=str(month), reason="month")
    _check_sums(told, held, found)


def _sent_before(told: Mapping[str, Any], month: JalaliMonth) -> bool:
    """Whether an office has made a bundle of every month from this one on, which it closes in their order."""
    own = JalaliMonth.parse(told["month"])
    return bool(12 * (own.year - month.year) + own.month - month.month < told["sequence"])


def _check_figures(
    told: Mapping[str, Any], month: JalaliMonth, known: Held, found: Iterable[Correction]
) -> None:
    for one in found:
        last = known.last_told(one)
        if last != one.closed:
            figure: dict[str, FactValue] = {"table": one.table, "line": one.line, "measure": one.measure}
            facts = {**figure, "closed": one.closed, "held": last}
            raise _refused("bundle_corrects_otherwise", told, corrected=str(month), **facts)


def _check_sums(
    told: Mapping[str, Any], held: Holding, found: Mapping[JalaliMonth, Sequence[Correction]]
) -> None:
    """Whether the corrected months, and those before and after them, add up wherever they did."""
    own = JalaliMonth.parse(told["month"])
    beside = {month.plus(by) for month in found for by in (-1, 0, 1)}
    months = {month: known for month in sorted(beside) if month < own and (known := held(month)) is not None}
    was = {month: known.corrected() for month, known in months.items()}
    now = {month: known.corrected(found.get(month, ())) for month, known in months.items()}
    for month in months:
        failed = [code for code in _failing(now, month) if code not in _failing(was, month)]
        if failed:
            raise _refused(
                "bundle_corrects_otherwise", told, corrected=str(month), reason="sums", checks=failed
            )


def _failing(months: Mapping[JalaliMonth, Month], of: JalaliMonth) -> list[str]:
    """Checks that a month fails beside the one before it, where that is held."""
    month, before = months[of], months.get(of.plus(-1))
    wrong = [check.code for check in identities(month) if check.code in STILL_EQUAL and not check.ok]
    for figure, code in MOVEMENTS.items():
        began, stood = getattr(month.before, figure), getattr(month.after, figure)
        ended = began if before is None else getattr(before.after, figure)
        if began != ended or any(value is not None and value < 0 for value in (began, stood)):
            wrong.append(code)
    return wrong


def _refused(code: str, told: Mapping[str, Any], **facts: FactValue) -> RuleError:
    whose = {"county": told["office"]["county"], "month": told["month"], "sequence": told["sequence"]}
    return RuleError(code, **whose, **facts)
