# SPDX-License-Identifier: Apache-2.0
"""Figures and lists of the first page that no single room knows."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

from welfare_desk.domain.summary.first_page import RecentEvent, RowsLeft
from welfare_desk.storage import backup_log
from welfare_desk.storage.casework.striking import covered_state, left_before
from welfare_desk.storage.shown_names import shown_name

_FIGURES = """
SELECT (SELECT count(*) FROM file_list),
    (SELECT count(*) FROM file_list WHERE incomplete = 1 AND coverage = 'covered')
"""

_IMPORTS = """
SELECT id, at, file_name, ambiguous_count, rejected_count FROM import_batch
WHERE undone_at IS NULL AND ambiguous_count + rejected_count > 0 ORDER BY id DESC LIMIT ?
"""


def _gone(events: str) -> str:
    """SQL for whether an event of this table was taken back since."""
    return f"EXISTS (SELECT 1 FROM {events} AS counter WHERE counter.undoes = {events}.id)"


def _back(kind: str) -> str:
    """SQL of the code of a counter-event: it gives back, or strikes what is of days after the exit."""
    return f"'{kind}' || iif({left_before(f'{kind}_event')}, '_struck', '')"


# Each part walks its own table backwards, so that the newest few cost the same in an office of any age.
_EVENTS = f"""
SELECT file_no, trim(first_name || ' ' || last_name), day, kind, code, {shown_name("by")}, gone FROM (
    SELECT * FROM (SELECT file_id, effective_on AS day,
        iif(undoes IS NULL, 'coverage', 'undo') AS kind,
        iif(undoes IS NULL, {covered_state()}, 'coverage') AS code,
        recorded_by AS by, recorded_at AS at, {_gone("coverage_event")} AS gone
        FROM coverage_event ORDER BY id DESC LIMIT ?1)
    UNION ALL
    SELECT * FROM (SELECT file_id, effective_on,
        iif(undoes IS NULL, 'pension', 'undo'), iif(undoes IS NULL, to_state, {_back("pension")}),
        recorded_by, recorded_at, {_gone("pension_event")}
        FROM pension_event JOIN pension ON pension.id = pension_id ORDER BY pension_event.id DESC LIMIT ?1)
    UNION ALL
    SELECT * FROM (SELECT file_id, effective_on,
        iif(undoes IS NULL, 'allowance', 'undo'), iif(undoes IS NULL, to_state, {_back("allowance")}),
        recorded_by, recorded_at, {_gone("allowance_event")}
        FROM allowance_event JOIN allowance ON allowance.id = allowance_id
        ORDER BY allowance_event.id DESC LIMIT ?1)
    UNION ALL
    SELECT * FROM (SELECT file_id, effective_on,
        iif(undoes IS NULL, 'queue', 'undo'), iif(undoes IS NULL, to_state, {_back("queue")}),
        recorded_by, recorded_at, {_gone("queue_event")}
        FROM queue_event JOIN queue_entry ON queue_entry.id = entry_id ORDER BY queue_event.id DESC LIMIT ?1)
) JOIN file_list USING (file_id)
ORDER BY at DESC, day DESC, file_id DESC LIMIT ?1
"""


def figures(raw: Any) -> tuple[int, int]:
    """All files; the covered ones with something missing."""
    files, incomplete = raw.execute(_FIGURES).fetchone()
    return files, incomplete


def county(raw: Any) -> str:
    """The county of the office, by which it is called."""
    (name,) = raw.execute("SELECT county FROM office").fetchone()
    return str(name)


def rows_left(raw: Any, most: int) -> tuple[RowsLeft, ...]:
    """The newest imports with rows that became no file, undone ones left out."""
    return tuple(
        RowsLeft(batch, datetime.fromisoformat(at), name, ambiguous, rejected)
        for batch, at, name, ambiguous, rejected in raw.execute(_IMPORTS, (most,)).fetchall()
    )


def recent_events(raw: Any, most: int) -> tuple[RecentEvent, ...]:
    """The events recorded last, newest first."""
    return tuple(
        RecentEvent(file_no, name, date.fromisoformat(day), kind, code, by, struck=bool(gone))
        for file_no, name, day, kind, code, by, gone in raw.execute(_EVENTS, (most,)).fetchall()
    )


def last_backup(office_dir: Path) -> datetime | None:
    """When the newest proven copy of the office was made."""
    at = backup_log.last_verified(office_dir)
    return None if at is None else datetime.fromisoformat(at)
