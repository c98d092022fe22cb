# SPDX-License-Identifier: Apache-2.0
"""The checks of a month: of an open one asked now, of a closed one as its seal tells them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.checks import (
    Check,
    KeyedPromise,
    Place,
    Severity,
    comparisons,
    gaps,
    identities,
)
from welfare_desk.domain.summary.monthly.month import Month
from welfare_desk.services.summary.monthly.declared_checks import declared_checks
from welfare_desk.services.summary.monthly.disagreeing import with_files
from welfare_desk.services.summary.monthly.figuring import figured, last_evening
from welfare_desk.storage import paper_register
from welfare_desk.storage.summary.monthly import closings, counting, left_open


def checks_of(raw: Any, month: Month) -> list[Check]:
    """Every check of an open month, right or not."""
    last = closings.closed(raw, month.month.plus(-1))
    return [
        *(with_files(raw, month, check) for check in identities(month)),
        *comparisons(month, None if last is None else last.figures),
        *gaps(month),
        *_left_open(raw, month),
        *declared_checks(raw, month),
    ]


def sealed_checks(raw: Any, month: JalaliMonth) -> tuple[Check, ...]:
    """The checks of a closed month as its seal tells them; RuleError `month_not_closed`."""
    plain = json.loads(closings.sealed(raw, month))
    keys = plain["keys"]
    return tuple(Check.as_told(told, keys.get(told["code"], ())) for told in plain["checks"])


def check_of(raw: Any, month: JalaliMonth, code: str, today: date) -> Check:
    """One check of an open month; the month is counted only where the check is of its figures.

    RuleError `no_such_month_check`, `month_ahead`.
    """
    until = last_evening(month, today)
    alone = _ALONE.get(code)
    if alone is not None:
        return alone(raw, month.first(), until)
    found = next((one for one in checks_of(raw, figured(raw, month, today)) if one.code == code), None)
    if found is None:
        raise RuleError("no_such_month_check", check=code)
    return found


def _uncovered(raw: Any, _since: date, until: date) -> Check:
    """A pension or allowance from before its file's coverage would be counted, and paid, without a file."""
    keys = left_open.drawn_uncovered(raw, until)
    count = len(keys)
    return Check("drawn_uncovered", Severity.BLOCKS, not keys, Place.PENSION, count, 0, count, keys=keys)


def _promises(raw: Any, _since: date, until: date) -> Check:
    keys = left_open.open_promises(raw, until)
    late = sum(KeyedPromise.of(key).late for key in keys)
    return replace(_warned("promises_open", keys, Place.EQUIPMENT), facts={"late": late})


def _papers(raw: Any, since: date, until: date) -> Check:
    return _warned("papers_unprinted", left_open.unprinted(raw, since, until), Place.PAPERS)


def _sessions(raw: Any, since: date, until: date) -> Check:
    return _warned("sessions_open", left_open.open_sessions(raw, since, until), Place.COMMISSION)


def _counts(raw: Any, _since: date, until: date) -> Check:
    return _warned("counts_open", left_open.open_counts(raw, until), Place.EQUIPMENT)


def _prices(raw: Any, since: date, until: date) -> Check:
    return _warned("prices_tenfold", left_open.odd_prices(raw, since, until), Place.EQUIPMENT)


def _series(raw: Any, _since: date, _until: date) -> Check:
    broken = [proof for proof in paper_register.proofs(raw) if proof.gaps]
    return _warned("series_broken", tuple(f"{one.kind} {one.year}" for one in broken), Place.PAPERS)


_ALONE: Mapping[str, Callable[[Any, date, date], Check]] = {
    "drawn_uncovered": _uncovered,
    "promises_open": _promises,
    "papers_unprinted": _papers,
    "sessions_open": _sessions,
    "counts_open": _counts,
    "prices_tenfold": _prices,
    "series_broken": _series,
}
"""Checks that ask nothing of the month's figures, by their codes: from which day on, up to which one."""


def _left_open(raw: Any, month: Month) -> list[Check]:
    since, until = month.month.first(), month.until
    uncovered, *others = (ask(raw, since, until) for ask in _ALONE.values())
    return [uncovered, _unlisted(raw, month), *others]


def _unlisted(raw: Any, month: Month) -> Check:
    unlisted = tuple(sorted(counting.unlisted(raw, month.month, month.until, month.tables)))
    return _warned("lists_missing", unlisted, Place.PENSION)


def _warned(code: str, keys: tuple[str, ...], place: Place) -> Check:
    return Check(code, Severity.NEEDS_REASON, not keys, place, count=len(keys), keys=keys)
