# SPDX-License-Identifier: Apache-2.0
"""What is asked of a month before it is closed (domain notes 6.2, 8.6).

An identity compares figures that were found by different ways: where it fails, the month cannot be closed. A
warning may be true and still need a word of why. What is right is told too, with both of its sides.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from welfare_desk.domain.casework.visit import AT_HOME
from welfare_desk.domain.equipment.stock import TEN_TIMES
from welfare_desk.domain.summary.monthly.figures import UNKNOWN, Line, Source, Table
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS, STOCK_IN, STOCK_OUT
from welfare_desk.domain.summary.monthly.month import Month

DOUBLED = 18
"""Tenths of last month's sum from which a payment looks doubled while its lines stayed the same."""
SAME_LINES = 20
"""The number of lines may move by one in so many and still be called the same."""


BEHIND: Mapping[str, tuple[Source, Mapping[str, tuple[Any, ...]]]] = {
    "neighbourhood_unknown": (Source.PEOPLE, {"neighbourhood": (UNKNOWN,)}),
    "type_unknown": (Source.PEOPLE, {"domain": ("rehabilitation",), "disability": (UNKNOWN,)}),
    "severity_unknown": (Source.PEOPLE, {"domain": ("rehabilitation",), "severity": (UNKNOWN,)}),
    "decile_unknown": (Source.HOMES, {"decile": (UNKNOWN,)}),
    "visits_due": (Source.VISITS, {"state": ("due",)}),
}
"""Checks whose rows stand in a list of the month: which list, and what those rows have."""


class Severity(StrEnum):
    """What a failed check means for the closing."""

    BLOCKS = "blocks"
    NEEDS_REASON = "needs_reason"


class Place(StrEnum):
    """Where a failed check is mended."""

    FILES = "files"
    QUEUE = "queue"
    PENSION = "pension"
    EQUIPMENT = "equipment"
    COMMISSION = "commission"
    VISITS = "visits"
    PAPERS = "papers"
    REPORT = "report"


@dataclass(frozen=True)
class Check:
    """One check: `left` and `right` are the sides of an identity, `count` how many rows stand behind it.

    `behind` names them: a source with the values its rows must have, or the rows themselves as keys.
    """

    code: str
    severity: Severity
    ok: bool
    place: Place
    left: int | None = None
    right: int | None = None
    count: int = 0
    source: Source | None = None
    of: Mapping[str, tuple[Any, ...]] | None = None
    keys: tuple[str, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def as_told(cls, told: Mapping[str, Any], keys: Iterable[str] = ()) -> Check:
        """A check of a closed month, from what its seal tells and the keys that it holds of it.

        It leads to the report: what was amiss may long be mended where it stood.
        """
        source, of = BEHIND.get(told["code"], (None, None))
        return cls(
            told["code"],
            Severity(told["severity"]),
            told["ok"],
            Place.REPORT,
            told["left"],
            told["right"],
            told["count"],
            source,
            of,
            tuple(keys),
            told["facts"],
        )

    @property
    def unasked(self) -> bool:
        """Whether nothing could be asked of an identity, since a side of it is unknown: it is no equality."""
        blocks = self.severity is Severity.BLOCKS
        return unasked(self.left, self.right, blocks=blocks, ok=self.ok)

    def told(self) -> dict[str, Any]:
        """The check as a seal and the command line tell it."""
        return {
            "code": self.code,
            "severity": self.severity.value,
            "ok": self.ok,
            "left": self.left,
            "right": self.right,
            "count": self.count,
            "facts": dict(self.facts),
        }


@dataclass(frozen=True)
class KeyedPromise:
    """A promise as a key of `promises_open` tells it: ``2025-10-22 late 1404-1000``, or ``open``."""

    expires_on: date
    late: bool
    file_no: str

    @classmethod
    def of(cls, key: str) -> KeyedPromise:
        """The promise of a key; ValueError for anything else."""
        day, state, file_no = key.split(" ", 2)
        return cls(date.fromisoformat(day), state == "late", file_no)


def unasked(left: int | None, right: int | None, *, blocks: bool, ok: bool) -> bool:
    """Whether a check that did not fail is an identity, and a side of it is unknown."""
    return blocks and ok and None in (left, right)


def blocking(checks: Iterable[Check]) -> tuple[Check, ...]:
    """Those that failed and forbid the closing."""
    return tuple(check for check in checks if not check.ok and check.severity is Severity.BLOCKS)


def wanting_reason(checks: Iterable[Check]) -> tuple[Check, ...]:
    """Those that failed and want a reason."""
    return tuple(check for check in checks if not check.ok and check.severity is Severity.NEEDS_REASON)


def identities(month: Month) -> list[Check]:
    """Every identity between the figures of a month, right or not."""
    covered = month.after.covered
    checks = [
        _equal("covered_by_domain", covered, month.total("domains", "files"), Place.FILES),
        _equal("covered_by_standing", covered, month.total("standings", "files"), Place.FILES),
        _equal("covered_by_age", covered, month.total("ages", "files"), Place.FILES),
        _equal("covered_by_neighbourhood", covered, month.total("neighbourhoods", "files"), Place.FILES),
        _equal(
            "covered_by_sex", covered, _sum(month, "domains", ("women", "men", "sex_unknown")), Place.FILES
        ),
        _equal(
            "rehabilitation_by_type",
            month.table("domains").value("rehabilitation", "files"),
            month.total("disabilities", "files"),
            Place.FILES,
        ),
        _equal(
            "rehabilitation_by_severity",
            month.table("domains").value("rehabilitation", "files"),
            _sum(month, "disabilities", ("mild", "moderate", "severe", "very_severe", UNKNOWN)),
            Place.FILES,
        ),
        _equal(
            "drawing_by_standing",
            month.after.on_pension,
            month.table("standings").value("on_pension", "files"),
            Place.PENSION,
        ),
        _equal(
            "queue_within_non_recurring",
            month.after.queued,
            month.table("standings").value("queued", "files"),
            Place.QUEUE,
        ),
        _moved("coverage_movement", month, (month.before.covered, covered), "coverage", Place.FILES),
        _moved(
            "pension_movement",
            month,
            (month.before.on_pension, month.after.on_pension),
            "pension",
            Place.PENSION,
        ),
        _moved("queue_movement", month, (month.before.queued, month.after.queued), "queue", Place.QUEUE),
    ]
    return [*checks, *_stock(month), *_payments(month), _commission(month)]


def _equal(code: str, left: int | None, right: int | None, place: Place) -> Check:
    """Two sides that must be equal; of what is unknown nothing is asked."""
    ok = left == right or None in (left, right)
    return Check(code, Severity.BLOCKS, ok, place, left, right)


def _sum(month: Month, table: str, measures: Sequence[str]) -> int | None:
    sums = [month.total(table, measure) for measure in measures]
    return None if None in sums else sum(one for one in sums if one is not None)


def _moved(code: str, month: Month, ends: tuple[int | None, int | None], table: str, place: Place) -> Check:
    """Opening + in − out = closing; of what is unknown nothing is asked."""
    opening, closing = ends
    came, went = month.total(f"{table}_in", "files"), month.total(f"{table}_out", "files")
    facts = {"opening": opening, "came": came, "went": went, "closing": closing}
    left = None if opening is None or came is None or went is None else opening + came - went
    return replace(_equal(code, left, closing, place), facts=facts)


def _stock(month: Month) -> list[Check]:
    stock, moves = month.table("stock"), month.table("stock_moves")
    moved = {line.key: dict(zip(moves.measures, line.values, strict=True)) for line in moves.lines}
    left = right = 0
    wrong = []
    known = [line for line in stock.lines if None not in line.values]
    for line in known:
        opening, closing = line.values[0] or 0, line.values[1] or 0
        of_item = moved.get(line.key, {})
        came = sum(of_item.get(measure) or 0 for measure in STOCK_IN)
        went = sum(of_item.get(measure) or 0 for measure in STOCK_OUT)
        left, right = left + opening + came - went, right + closing
        if opening + came - went != closing:
            wrong.append(line.key)
    told = (left, right) if known or not stock.lines else (None, None)
    sides = Check("stock_movement", Severity.BLOCKS, not wrong, Place.EQUIPMENT, *told)
    return [replace(sides, count=len(wrong), keys=tuple(wrong))]


def _payments(month: Month) -> list[Check]:
    paid, sizes = month.table("payments"), month.table("pensions_by_size")
    pension = paid.value("pension", "net")
    by_size = None if pension is None else sizes.total("net")
    wrong = [line.key for line in paid.lines if not _net_is_right(line)]
    net = Check("payments_net", Severity.BLOCKS, not wrong, Place.PENSION, *_nets(paid), count=len(wrong))
    told = [] if pension is None else [_equal("pension_by_size", pension, by_size, Place.PENSION)]
    return [*told, replace(net, keys=tuple(wrong))]


def _nets(paid: Table) -> tuple[int | None, int | None]:
    """Amount + arrears − deductions of the payments that are known beside their net, summed up.

    None where nobody was due any of those: the lists of the others are not approved yet.
    """
    known = [line.values for line in paid.lines if None not in line.values]
    if len(known) < len(paid.lines) and not any(map(any, known)):
        return None, None
    _, amounts, arrears, deductions, net = (sum(line[at] or 0 for line in known) for at in range(5))
    return amounts + arrears - deductions, net


def _net_is_right(line: Line) -> bool:
    """Whether amount + arrears − deductions is the net of a payment; of an unknown one nothing is asked."""
    known = [value for value in line.values if value is not None]
    if len(known) < len(line.values):
        return True
    _, amount, arrears, deductions, net = known
    return amount + arrears - deductions == net


def _commission(month: Month) -> Check:
    voted = month.table("commission")
    wrong = []
    for line in voted.lines:
        called, attended, *votes = (value or 0 for value in line.values)
        if not sum(votes) <= attended <= called:
            wrong.append(line.key)
    return Check(
        "commission_votes",
        Severity.BLOCKS,
        not wrong,
        Place.COMMISSION,
        month.total("commission", "attended"),
        _sum(month, "commission", ("confirmed", "rejected", "documents_missing")),
        len(wrong),
        keys=tuple(wrong),
    )


def comparisons(month: Month, last: Month | None) -> list[Check]:
    """What looks odd beside the month before: figures nobody touched, sums that doubled by themselves."""
    if last is None:
        return []
    return [_same(month, last), _doubled(month, last), _tenfold(month, last)]


def _same(month: Month, last: Month) -> Check:
    """A report copied from last month: every table equal, what moved in the days among them."""
    known = month.total("domains", "files") is not None
    same = known and all(month.table(one.code).lines == last.table(one.code).lines for one in LAYOUTS)
    return Check(
        "same_as_last_month", Severity.NEEDS_REASON, not same, Place.REPORT, facts={"last": str(last.month)}
    )


def _doubled(month: Month, last: Month) -> Check:
    doubled = []
    for line in month.table("payments").lines:
        lines, net = line.values[0], line.values[4]
        before, paid = (
            last.table("payments").value(line.key, "lines"),
            last.table("payments").value(line.key, "net"),
        )
        if not (lines and net and before and paid):
            continue
        if 10 * net >= DOUBLED * paid and SAME_LINES * abs(lines - before) <= before:
            doubled.append(line.key)
    return Check(
        "doubled_with_same_lines",
        Severity.NEEDS_REASON,
        not doubled,
        Place.PENSION,
        count=len(doubled),
        keys=tuple(doubled),
        facts={"last": str(last.month)},
    )


def _tenfold(month: Month, last: Month) -> Check:
    """A line paid about ten times what it was a month ago, or a tenth: rial and toman were mixed up."""
    wrong = []
    for line in month.table("payments").lines:
        lines, net = line.values[0], line.values[4]
        before, paid = (last.table("payments").value(line.key, measure) for measure in ("lines", "net"))
        if not (lines and net and before and paid):
            continue
        low, high = sorted((net * before, paid * lines))
        if high >= TEN_TIMES * low:
            wrong.append(line.key)
    return Check(
        "payments_tenfold",
        Severity.NEEDS_REASON,
        not wrong,
        Place.PENSION,
        count=len(wrong),
        keys=tuple(wrong),
        facts={"last": str(last.month)},
    )


def gaps(month: Month) -> list[Check]:
    """What the figures themselves say is missing: groups of what nobody recorded, and visits that are due."""
    unknown = month.table("disabilities").total(UNKNOWN)
    visits = month.table("visits")
    due = month.total("visits", "due")
    done = None if due is None else sum(visits.value(kind, "done") or 0 for kind in AT_HOME)
    return [
        _unknown(month, "neighbourhood_unknown", "neighbourhoods"),
        _unknown(month, "type_unknown", "disabilities"),
        _listed("severity_unknown", Place.FILES, unknown or 0, ok=not unknown),
        _unknown(month, "decile_unknown", "deciles"),
        _listed("visits_due", Place.VISITS, due or 0, ok=not due, sides=(due, done)),
    ]


def _unknown(month: Month, code: str, table: str) -> Check:
    measure = month.table(table).measures[0]
    count = month.table(table).value(UNKNOWN, measure) or 0
    return _listed(code, Place.FILES, count, ok=count == 0)


def _listed(
    code: str, place: Place, count: int, *, ok: bool, sides: tuple[int | None, int | None] = (None, None)
) -> Check:
    source, of = BEHIND[code]
    return Check(code, Severity.NEEDS_REASON, ok, place, *sides, count, source, of)
