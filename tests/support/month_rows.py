# SPDX-License-Identifier: Apache-2.0
"""A small closed month made of rows, without an office: every source, unknown figures, warnings."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.checks import gaps, identities
from welfare_desk.domain.summary.monthly.figures import Row, Source
from welfare_desk.domain.summary.monthly.month import (
    ClosedMonth,
    Month,
    Stood,
    seal,
    seal_digest,
    tables_of,
)

MEHR = JalaliMonth(1404, 7)
CLOSED_AT = datetime(2025, 10, 25, 5, 30, tzinfo=UTC)
REASON = "محلهٔ دو خانوار در دست پرسش است."


def _people(count: int) -> list[Row]:
    standings = ("on_pension", "on_pension", "queued", "non_recurring", "suspended")
    return [
        {
            "domain": ("rehabilitation", "rehabilitation", "social")[number % 3],
            "sex": ("female", "male", "unknown")[number % 3],
            "age": ("0-6", "30-44", "75+", "unknown")[number % 4],
            "disability": ("physical", "hearing", "unknown")[number % 3],
            "severity": ("mild", "severe", "unknown")[number % 3],
            "category": ("=1+1", "unknown")[number % 2],
            "neighbourhood": ("واوان", "قائمیه", "unknown")[number % 3],
            "centre": "unknown",
            "standing": standings[number % 5],
            "file": f"1404-{number:05d}",
        }
        for number in range(1, count + 1)
    ]


def _moves(*steps: tuple[str, str]) -> list[Row]:
    return [
        {"way": way, "reason": reason, "day": "2025-10-01", "event": 1_000 + at, "file": f"1404-{at + 1:05d}"}
        for at, (way, reason) in enumerate(steps)
    ]


def _payment(kind: str, band: str, amount: int, arrears: int, deductions: int, line: int) -> Row:
    net = amount + arrears - deductions
    told: dict[str, Any] = {"kind": kind, "band": band, "amount": amount, "arrears": arrears}
    return {**told, "deductions": deductions, "net": net, "line": line, "file": f"1404-{line:05d}"}


def _case(attended: int, vote: str) -> Row:
    sitting = {"day": "2025-10-08", "session": "1404-3", "file": ""}
    return {"kind": "determination", "attended": attended, "vote": vote, **sitting}


def rows(count: int = 30) -> dict[Source, list[Row]]:
    """The rows of every source; queues and requests have few, visits and quotas none."""
    people = _people(count)
    return {
        Source.PEOPLE: people,
        Source.HOMES: [
            {"decile": ("1", "7", "unknown")[at % 3], "persons": at % 5 + 1, "file": row["file"]}
            for at, row in enumerate(people)
        ],
        Source.RECURRING: [
            {"kind": kind, "state": "on_pension", "file": row["file"]}
            for kind in ("care", "pension")
            for row in people
            if row["standing"] == "on_pension"
        ],
        Source.QUEUES: [
            {"service": "pension", "file": row["file"]} for row in people if row["standing"] == "queued"
        ],
        Source.COVERAGE_MOVES: _moves(("in", "opened"), ("in", "returned"), ("out", "deceased")),
        Source.PENSION_MOVES: _moves(("in", "admitted")),
        Source.QUEUE_MOVES: _moves(("in", "joined"), ("out", "admitted")),
        Source.QUOTAS: [],
        Source.PAYMENTS: [
            _payment("pension", "1", 14_000_000, 0, 200_000, 1),
            _payment("pension", "5+", 44_000_000, 88_000_000, 0, 2),
        ],
        Source.SITTINGS: [{"kind": "determination", "day": "2025-10-08", "session": "1404-3"}],
        Source.CASES: [_case(1, "confirmed"), _case(1, "rejected"), _case(0, "")],
        Source.STOCK: [{"item": "WHEELCHAIR-MANUAL", "opening": 12, "closing": 10, "lent_out": 3}],
        Source.STOCK_MOVES: [
            {
                "item": "WHEELCHAIR-MANUAL",
                "way": "given",
                "pieces": 2,
                "day": "2025-10-09",
                "paper": "1404/000012",
                "file": "1404-00002",
                "entry": 7,
            }
        ],
        Source.REQUESTS: [
            {
                "item": "CANE",
                "state": "open",
                "day": "2025-10-02",
                "request": "1404/000001",
                "file": "1404-00003",
            }
        ],
        Source.VISITS: [{"kind": "home", "state": "done", "day": "2025-10-05", "file": "1404-00004"}],
    }


def month_of(held: dict[Source, list[Row]]) -> Month:
    """The month of these rows; of the care allowance, which somebody draws, there is no list."""
    tables = tables_of(held, ("care",))
    people = held[Source.PEOPLE]

    def standing(name: str) -> int:
        return sum(row["standing"] == name for row in people)

    after = Stood(len(people), standing("on_pension"), standing("queued"))
    before = Stood(after.covered - 1, after.on_pension - 1, after.queued)
    return Month(MEHR, MEHR.last(), tables, before, after)


def checks_of(month: Month) -> list[dict[str, Any]]:
    """The checks of a month as its seal tells them."""
    return [check.told() for check in (*identities(month), *gaps(month))]


def closed(held: dict[Source, list[Row]]) -> ClosedMonth:
    """The month of these rows as it was closed."""
    month = month_of(held)
    digest = seal_digest(seal(month, held, checks_of(month)))
    return ClosedMonth(MEHR, CLOSED_AT, "h.moradi", REASON, digest, month)
