# SPDX-License-Identifier: Apache-2.0
"""The checks of a month: of an open one asked now, of a closed one as its seal tells them."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.checks import Check, Place, Severity, comparisons, gaps, identities
from welfare_desk.domain.summary.monthly.month import Month
from welfare_desk.services.summary.declared_checks import declared_checks
from welfare_desk.storage import paper_register
from welfare_desk.storage.summary import closings, counting, left_open


def checks_of(raw: Any, month: Month) -> list[Check]:
    """Every check of an open month, right or not."""
    last = closings.closed(raw, month.month.plus(-1))
    return [
        *identities(month),
        *comparisons(month, None if last is None else last.figures),
        *gaps(month),
        _uncovered(raw, month.until),
        *_left_open(raw, month),
        *declared_checks(raw, month),
    ]


def sealed_checks(raw: Any, month: JalaliMonth) -> tuple[Check, ...]:
    """The checks of a closed month as its seal tells them; RuleError `month_not_closed`."""
    told = json.loads(closings.sealed(raw, month))["checks"]
    return tuple(_as_told(one) for one in told)


def _uncovered(raw: Any, until: date) -> Check:
    """A pension or allowance from before its file's coverage would be counted, and paid, without a file."""
    keys = left_open.drawn_uncovered(raw, until)
    return Check("drawn_uncovered", Severity.BLOCKS, not keys, Place.PENSION, count=len(keys), keys=keys)


def _left_open(raw: Any, month: Month) -> list[Check]:
    since, until = month.month.first(), month.until
    unlisted = tuple(sorted(counting.unlisted(raw, month.month, month.tables)))
    broken = [proof for proof in paper_register.proofs(raw) if proof.gaps]
    return [
        _warned("lists_missing", unlisted, Place.PENSION),
        _warned("promises_late", left_open.late_promises(raw, until), Place.EQUIPMENT),
        _warned("papers_unprinted", left_open.unprinted(raw, since, until), Place.PAPERS),
        _warned("sessions_open", left_open.open_sessions(raw, since, until), Place.COMMISSION),
        _warned("counts_open", left_open.open_counts(raw, until), Place.EQUIPMENT),
        _warned("prices_tenfold", left_open.odd_prices(raw, since, until), Place.EQUIPMENT),
        _warned("series_broken", tuple(f"{one.kind} {one.year}" for one in broken), Place.PAPERS),
    ]


def _warned(code: str, keys: tuple[str, ...], place: Place) -> Check:
    return Check(code, Severity.NEEDS_REASON, not keys, place, count=len(keys), keys=keys)


def _as_told(told: dict[str, Any]) -> Check:
    return Check(
        told["code"],
        Severity(told["severity"]),
        told["ok"],
        Place.REPORT,
        told["left"],
        told["right"],
        told["count"],
        facts=told["facts"],
    )
