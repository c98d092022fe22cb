# SPDX-License-Identifier: Apache-2.0
"""What stands behind a correction of a closed month: what it was, what it is now, who changed it and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN, JalaliMonth
from welfare_desk.domain.summary.monthly.declarations import figure_layout
from welfare_desk.domain.summary.monthly.entries import (
    Changed,
    LastChange,
    amount_of,
    changes,
    entries,
    learnt_since,
)
from welfare_desk.domain.summary.monthly.figures import Row, Source
from welfare_desk.domain.summary.monthly.layouts import AS_IT_STANDS
from welfare_desk.domain.summary.monthly.month import Correction
from welfare_desk.services.door import Look, question
from welfare_desk.services.summary.monthly.calling import names_in
from welfare_desk.services.summary.monthly.learnt import undated_rows
from welfare_desk.storage.summary.monthly import closings, counting, later, records
from welfare_desk.storage.waiting.listing import names_of_files


@dataclass(frozen=True)
class AskCorrected:
    """What made a figure of a closed month another one; named as in `Correction`, a sum without a line.

    `report` tells it: where reports before it told of the figure too, only what was learnt since is asked.
    """

    month: JalaliMonth
    table: str
    line: str
    measure: str
    report: JalaliMonth | None = None
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class CorrectedRow:
    """One of them; `last` is who changed it last since the closing, where the trail names somebody."""

    changed: Changed
    last: LastChange | None


@dataclass(frozen=True)
class CorrectedRows:
    """A page of them, and how many there are; `names` are of persons by the number of their file.

    `called` are items and services of all of them, by their codes. `closed` is the figure as it was sealed.
    `since` is the report after which the rows were learnt; None: since the month was closed.
    """

    source: Source
    rows: tuple[CorrectedRow, ...]
    total: int
    closed: int | None
    since: JalaliMonth | None
    names: Mapping[str, str] = field(default_factory=dict)
    called: Mapping[str, str] = field(default_factory=dict)


@question("summary.corrected_rows", permission=Permission.VIEW_FILES)
def corrected_rows(look: Look, facts: AskCorrected) -> CorrectedRows:
    """The rows behind a correction as they stood at the closing and stand now; times are the office's.

    RuleError `month_not_closed`, `no_such_figure`.
    """
    raw, month = look.db.apart, facts.month
    layout = figure_layout(facts.table, facts.measure)
    rows_then = closings.sealed_rows(raw, month)
    sealed = rows_then[layout.source]
    now: Sequence[Row]
    if (facts.table, facts.measure) in AS_IT_STANDS:
        now = undated_rows(raw, month, rows_then)[0][layout.source]
    else:
        now = counting.rows_of(raw, layout.source, month, month.last())
    differing = entries(layout, facts.line or None, facts.measure, sealed, now)
    found, since = _told_by(raw, facts, changes(layout.source, differing, sealed, now), (sealed, now))
    shown = found[facts.offset : facts.offset + facts.limit]
    others = closings.opened_since(raw, month)
    numbers = {str(one.row["file"]) for one in shown if one.row.get("file")}
    numbers -= {
        str(one.row["file"]) for one in shown if one.then is not None and one.row.get("file") in others
    }
    last = later.last_changes(raw, layout.source, month, shown)
    names = names_of_files(raw, sorted(numbers))
    return CorrectedRows(
        layout.source,
        tuple(CorrectedRow(one, _local(by)) for one, by in zip(shown, last, strict=True)),
        len(found),
        _sealed(raw, facts),
        since,
        {number: " ".join(filter(None, name)) for number, name in names.items()},
        names_in(
            look.db.connection, (side for one in found for side in (one.then, one.now) if side is not None)
        ),
    )


def _told_by(
    raw: Any,
    facts: AskCorrected,
    found: tuple[Changed, ...],
    rows: tuple[Sequence[Row], Sequence[Row]],
) -> tuple[tuple[Changed, ...], JalaliMonth | None]:
    """Of what differs what the report asked for tells, and since which report; else all since the closing."""
    since = _told_before(raw, facts)
    if facts.report is None or (since is None and closings.closed(raw, facts.report) is None):
        return found, since
    after = facts.month if since is None else since
    layout, line = figure_layout(facts.table, facts.measure), facts.line or None
    first, edited = _edited(raw, facts, after, found)
    learnt = records.learnt_of_files(raw, facts.month, after, facts.report)
    asked = [[one for one in found if one.row.get("file") in learnt | files] for files in edited]
    told = _told_change(raw, facts, amount_of(layout, line, facts.measure, rows[1]))
    newly = learnt_since(layout, line, facts.measure, (first, *asked), rows, learnt | edited[-1], told)
    return (newly, since) if newly else (found, None)


def _told_before(raw: Any, facts: AskCorrected) -> JalaliMonth | None:
    """The last report before the one asked for that told of the month; None where none did."""
    if facts.report is None:
        return None
    told = (report for report, _ in closings.told_of(raw, facts.month, facts.report))
    return max(told, default=None)


def _told_change(raw: Any, facts: AskCorrected, now: int) -> int | None:
    """By how much the report asked for tells a figure otherwise than those before it; None: not known.

    A report that is open still tells what the figure comes to now.
    """
    assert facts.report is not None

    def moved(found: Iterable[Correction]) -> int | None:
        asked = [one for one in found if (one.table, one.measure) == (facts.table, facts.measure)]
        both = [(one.closed, one.now) for one in asked if facts.line in ("", one.line)]
        if any(None in pair for pair in both):
            return None
        return sum((after or 0) - (before or 0) for before, after in both)

    told = closings.told_of(raw, facts.month)
    if closings.closed(raw, facts.report) is not None:
        return moved(one for report, one in told if report == facts.report)
    sealed, before = _sealed(raw, facts), moved(one for report, one in told if report < facts.report)
    return None if sealed is None or before is None else now - sealed - before


def _edited(
    raw: Any, facts: AskCorrected, since: JalaliMonth, found: Sequence[Changed]
) -> tuple[list[Changed], tuple[set[str], set[str]]]:
    """What changed for the first time between a report and the one asked for: that report is about it.

    And the files of which anything, also what has no day of its own, was put right last between both, then
    with those that were put right later.
    """
    assert facts.report is not None
    source, told = figure_layout(facts.table, facts.measure).source, closings.closed(raw, since)
    assert told is not None
    asked = closings.closed(raw, facts.report)

    def between(by: LastChange) -> bool:
        assert told is not None
        return by.at >= told.closed_at and (asked is None or by.at < asked.closed_at)

    both = list(zip(found, later.changes_of(raw, source, facts.month, found), strict=True))
    last = [
        (str(one.row.get("file")), ends[1])
        for one, ends in both
        if ends is not None and ends[1].at >= told.closed_at
    ]
    return (
        [one for one, ends in both if ends is not None and between(ends[0])],
        ({file for file, by in last if between(by)}, {file for file, _ in last}),
    )


def _sealed(raw: Any, facts: AskCorrected) -> int | None:
    kept = closings.closed(raw, facts.month)
    assert kept is not None
    if not facts.line:
        return kept.figures.total(facts.table, facts.measure)
    return kept.figures.table(facts.table).value(facts.line, facts.measure)


def _local(found: LastChange | None) -> LastChange | None:
    return found and LastChange(found.at.astimezone(IRAN), found.by, found.command)
