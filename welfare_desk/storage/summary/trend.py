# SPDX-License-Identifier: Apache-2.0
"""Ends of months and moves of the queue, all months in one statement each.

Ends of months are counted from dated events as `counts_on` does, and those of closed months say which figures
they were closed otherwise with. Moves of a closed month are told as it was closed.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.pension.state import PensionState
from welfare_desk.domain.summary.counts import Counts
from welfare_desk.domain.summary.trend import Figure, MonthEnd, QueueMonth
from welfare_desk.domain.waiting import PENSION
from welfare_desk.storage.casework.striking import in_force, never_joined
from welfare_desk.storage.summary.monthly.people import COUNTS_FROM
from welfare_desk.storage.summary.monthly.records import first_event, nothing_known

_NEVER = "9999-12-31"
_DRAWS, _RESTS = PensionState.ON_PENSION.value, PensionState.SUSPENDED.value


def _lasted(events: str, key: str) -> str:
    """SQL of the columns `since` and `until` of a state: it holds until the next event of its `key`."""
    return (
        f"effective_on AS since, lead(effective_on, 1, '{_NEVER}')"
        f" OVER (PARTITION BY {key} ORDER BY effective_on, {events}.id) AS until"
    )


# Whose state is as it was on the first evening needs no look: what stands today stood then.
_STATES = f"""
WITH moved AS MATERIALIZED (
    SELECT file_id FROM coverage_event WHERE effective_on > :first
    UNION
    SELECT file_id FROM pension_event JOIN pension ON pension.id = pension_id WHERE effective_on > :first
    UNION
    SELECT file_id FROM queue_entry
    WHERE service = '{PENSION}' AND (joined_on > :first OR ended_on > :first)),
covered AS MATERIALIZED (
    SELECT file_id, since, until FROM (
        SELECT file_id, to_state, {_lasted("coverage_event", "file_id")}
        FROM moved JOIN coverage_event USING (file_id) WHERE {in_force("coverage_event")})
    WHERE to_state = '{Coverage.COVERED}' AND since < until AND until > :first),
drawn AS (
    SELECT step.file_id, to_state, step.since, step.until FROM (
        SELECT file_id, to_state, {_lasted("pension_event", "pension_id")}
        FROM moved JOIN pension USING (file_id) JOIN pension_event ON pension_id = pension.id
        WHERE {in_force("pension_event")}) AS step
    WHERE to_state IN ('{_DRAWS}', '{_RESTS}')
        AND step.since < step.until AND step.until > :first),
waits AS (
    SELECT file_id, joined_on AS since, coalesce(ended_on, '{_NEVER}') AS until
    FROM moved JOIN queue_entry USING (file_id)
    WHERE service = '{PENSION}' AND coalesce(ended_on, '{_NEVER}') > :first),
stood AS (
    SELECT 'covered' AS what, since, until FROM covered
    UNION ALL
    SELECT drawn.to_state, max(drawn.since, covered.since), min(drawn.until, covered.until)
    FROM drawn JOIN covered USING (file_id)
    UNION ALL
    SELECT 'waits', max(waits.since, covered.since), min(waits.until, covered.until)
    FROM waits JOIN covered USING (file_id))
SELECT what, {{sums}} FROM stood GROUP BY what
"""

_CLOSED = """
SELECT month, json_extract(figures, '$.after[0]'), json_extract(figures, '$.after[1]'),
    json_extract(figures, '$.after[2]'),
    (SELECT sum(json_extract(line.value, '$[1]'))
        FROM json_each(figures, '$.tables') AS found, json_each(found.value, '$.lines') AS line
        WHERE json_extract(found.value, '$.code') = 'standings'
        AND json_extract(line.value, '$[0]') IN ('queued', 'non_recurring'))
FROM month_closing WHERE reopened_at IS NULL AND month IN (SELECT value FROM json_each(?))
"""

_MOVES = f"""
WITH asked AS MATERIALIZED (
    SELECT json_extract(value, '$[0]') AS month, json_extract(value, '$[1]') AS since,
        json_extract(value, '$[2]') AS until, key FROM json_each(:months)),
sealed AS MATERIALIZED (
    SELECT month, json_extract(found.value, '$.code') AS code,
        (SELECT sum(json_extract(line.value, '$[1]')) FROM json_each(found.value, '$.lines') AS line) AS files
    FROM month_closing, json_each(figures, '$.tables') AS found
    WHERE reopened_at IS NULL AND month IN (SELECT month FROM asked) AND code IN ('queue_in', 'queue_out')),
places AS MATERIALIZED (
    SELECT ended_on, {COUNTS_FROM} AS counts_from FROM queue_entry
    WHERE service = '{PENSION}' AND (joined_on >= :first OR ended_on >= :first
        OR file_id IN (SELECT file_id FROM coverage_event
            WHERE effective_on >= :first AND to_state = '{Coverage.COVERED}'))
        AND NOT ({never_joined()})),
moved AS MATERIALIZED (
    SELECT 'in' AS way, counts_from AS day FROM places
    WHERE counts_from >= :first AND counts_from <= coalesce(ended_on, counts_from)
    UNION ALL
    SELECT 'out', ended_on FROM places WHERE ended_on >= :first AND counts_from <= ended_on),
counted AS MATERIALIZED (
    SELECT month, sum(way = 'in') AS joined, sum(way = 'out') AS gone
    FROM moved JOIN asked ON day BETWEEN since AND until GROUP BY month)
SELECT asked.month, queue_in.month IS NOT NULL,
    iif(queue_in.month IS NULL, coalesce(joined, 0), queue_in.files),
    iif(queue_in.month IS NULL, coalesce(gone, 0), queue_out.files)
FROM asked LEFT JOIN counted USING (month)
    LEFT JOIN sealed AS queue_in ON queue_in.month = asked.month AND queue_in.code = 'queue_in'
    LEFT JOIN sealed AS queue_out ON queue_out.month = asked.month AND queue_out.code = 'queue_out'
ORDER BY key
"""


def month_ends(raw: Any, months: Sequence[JalaliMonth], now: Counts) -> tuple[MonthEnd, ...]:
    """The figures on the last evenings of months, the oldest first, in three statements.

    `now` are those of a later day.
    """
    names = json.dumps([str(month) for month in months])
    closed = {month: figures for month, *figures in raw.execute(_CLOSED, (names,))}
    found = stood_on(raw, [month.last() for month in months], now)
    return tuple(
        _known(month, figures, closed.get(str(month))) for month, figures in zip(months, found, strict=True)
    )


def _known(month: JalaliMonth, counted: Figures, sealed: Sequence[int | None] | None) -> MonthEnd:
    """What a closed month knew stays known, also where its first events were taken back since."""
    if sealed is None:
        return MonthEnd(month, False, *counted)
    covered, drawing, waiting, neither = (
        was if known is None else known for known, was in zip(counted, sealed, strict=True)
    )
    end = MonthEnd(month, True, covered, drawing, waiting, neither)
    others = tuple(name for name, was in zip(Figure, sealed, strict=True) if end.figure(name) != was)
    return replace(end, corrected=others)


Figures = tuple[int | None, int | None, int | None, int | None]
"""Who was covered on an evening, on pension, in its queue, with neither payment; None is unknown."""


def stood_on(raw: Any, evenings: Sequence[date], now: Counts) -> list[Figures]:
    """What stands now without those who moved since, and as these stood on each evening, the oldest first."""
    if not evenings:
        return []
    counted = _counted(raw, [evening.isoformat() for evening in (*evenings, now.on)])
    begun = first_event(raw)
    today = {"covered": now.covered, _DRAWS: now.on_pension, _RESTS: now.suspended, "waits": now.in_queue}

    def stood(what: str, place: int) -> int:
        moved = counted.get(what, [0] * (len(evenings) + 1))
        return today[what] - moved[-1] + moved[place]

    found: list[Figures] = []
    for place, evening in enumerate(evenings):
        if nothing_known(begun, evening):
            found.append((None, None, None, None))
        else:
            covered, drawing = stood("covered", place), stood(_DRAWS, place)
            neither = covered - drawing - stood(_RESTS, place)
            found.append((covered, drawing, stood("waits", place), neither))
    return found


def _counted(raw: Any, evenings: Sequence[str]) -> dict[str, list[int]]:
    """What held on each evening of those who moved after the first one, by what it is."""
    facts = {f"end{place}": evening for place, evening in enumerate(evenings)}
    sums = ", ".join(f"sum(since <= :{name} AND until > :{name})" for name in facts)
    rows = raw.execute(_STATES.format(sums=sums), {**facts, "first": evenings[0]})
    return {what: values for what, *values in rows.fetchall()}


def queue_months(raw: Any, months: Sequence[JalaliMonth], today: date) -> tuple[QueueMonth, ...]:
    """Who joined the queue of the pension and who left it, month by month, the last one up to today."""
    ends = [min(month.last(), today) for month in months]
    asked = [
        (str(month), month.first().isoformat(), end.isoformat())
        for month, end in zip(months, ends, strict=True)
    ]
    facts = {"months": json.dumps(asked), "first": asked[0][1] if asked else _NEVER}
    begun, found = first_event(raw), []
    for month, end, told in zip(months, ends, raw.execute(_MOVES, facts).fetchall(), strict=True):
        _, closed, joined, left = told
        if not closed and nothing_known(begun, end):
            joined = left = None
        found.append(QueueMonth(month, joined, left, bool(closed)))
    return tuple(found)
