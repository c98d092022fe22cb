# SPDX-License-Identifier: Apache-2.0
"""What was corrected since a month was closed: both figures, and the entries that made the difference."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.declarations import layout_of
from welfare_desk.domain.summary.monthly.entries import Entry, entries
from welfare_desk.domain.summary.monthly.figures import Source
from welfare_desk.domain.summary.monthly.month import Correction, corrections, rows_from
from welfare_desk.services.door import Look, question
from welfare_desk.services.summary.months import figured
from welfare_desk.storage.summary import closings, counting


@dataclass(frozen=True)
class AskCorrection:
    """The entries behind a corrected figure of a closed month, named as in `Correction`."""

    month: JalaliMonth
    table: str
    line: str
    measure: str
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class CorrectionBehind:
    """A page of entries, and how many there are; `source` says what their rows are."""

    source: Source
    rows: tuple[Entry, ...]
    total: int


@question("summary.behind_correction", permission=Permission.VIEW_FILES)
def behind_correction(look: Look, facts: AskCorrection) -> CorrectionBehind:
    """The rows that a figure counted only at the closing, or only today.

    RuleError `month_not_closed`, `no_such_figure`.
    """
    raw, month = look.db.apart, facts.month
    layout = layout_of(facts.table, facts.measure)
    sealed = rows_from(json.loads(closings.sealed(raw, month))["rows"])
    now = counting.rows_of(raw, layout.source, month, month.last())
    found = entries(layout, facts.line, facts.measure, sealed[layout.source], now)
    shown = found[facts.offset : facts.offset + facts.limit]
    return CorrectionBehind(layout.source, shown, len(found))


def corrections_of(raw: Any, month: JalaliMonth) -> tuple[Correction, ...] | None:
    """What a closed month would be counted otherwise now; None of one that is open."""
    kept = closings.closed(raw, month)
    if kept is None:
        return None
    return corrections(kept.figures.tables, figured(raw, month, month.last()).tables)
