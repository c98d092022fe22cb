# SPDX-License-Identifier: Apache-2.0
"""What a month's report tells beside its figures: found when it is closed, and read from its seal since.

Book, statement, workbook and bundle of a closed month ask here, so that none of them contradicts another.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from welfare_desk import __version__
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.book import BesideFigures, Named, ToldDeclared, YearBefore
from welfare_desk.domain.summary.monthly.checks import Check
from welfare_desk.domain.summary.monthly.comparison import Compared, compared
from welfare_desk.domain.summary.monthly.month import Month, SealedAlong, sealed_along
from welfare_desk.domain.summary.monthly.periods import of_month
from welfare_desk.services.door import Look, Work
from welfare_desk.services.facts import from_json, to_json
from welfare_desk.services.summary.monthly.adding import compared_as
from welfare_desk.services.summary.monthly.correcting import Unreported
from welfare_desk.services.summary.monthly.declared_checks import declared_ending
from welfare_desk.storage.casework import centres
from welfare_desk.storage.equipment import items
from welfare_desk.storage.office import office_facts
from welfare_desk.storage.summary.monthly import closings
from welfare_desk.storage.waiting import services


def along(
    source: Work | Look, figures: Month, checks: Iterable[Check], unreported: Unreported
) -> SealedAlong:
    """What the closing of a month freezes along with its figures, lists and checks."""
    return SealedAlong(
        unreported.corrected,
        {check.code: check.keys for check in checks if check.keys},
        to_json(beside_today(source, figures)),
        unreported.came,
    )


def along_sealed(raw: Any, month: JalaliMonth) -> SealedAlong:
    """What the closing of a month froze along; RuleError `month_not_closed`."""
    return sealed_along(json.loads(closings.sealed(raw, month)))


def beside_sealed(sealed: SealedAlong) -> BesideFigures:
    """What the report of a closed month tells beside its figures."""
    found: BesideFigures = from_json(BesideFigures, dict(sealed.beside))
    return found


def beside_today(source: Work | Look, figures: Month) -> BesideFigures:
    """What the report of a month would tell beside its figures today."""
    connection, raw = source.db.connection, source.db.apart
    office = office_facts(connection)
    grown, corrected = _year_before(raw, figures)
    return BesideFigures(
        tuple(Named(item.code, item.name) for item in items.items(connection)),
        tuple(Named(one.code, one.name) for one in services.services(connection)),
        tuple(Named(one.code, one.name) for one in centres.centres(raw, source.today)),
        office.county,
        office.province,
        __version__,
        tuple(ToldDeclared.of(one) for one in declared_ending(raw, figures) if one.judged),
        tuple(YearBefore.of(one) for one in grown),
        corrected,
    )


def _year_before(raw: Any, figures: Month) -> tuple[tuple[Compared, ...], int]:
    """The key figures beside those of a year ago as known now, and how many of those are corrected."""
    now, year_ago = of_month(figures), closings.closed(raw, figures.month.plus(-12))
    if year_ago is None or not now.whole:
        return (), 0
    before = compared_as(raw, of_month(year_ago.figures))
    return compared(now, before), sum(one.figures for one in before.corrected)
