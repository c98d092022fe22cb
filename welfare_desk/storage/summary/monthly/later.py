# SPDX-License-Identifier: Apache-2.0
"""Who last changed what the rows of a closed month are told by, by the trail since its closing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.entries import LastChange
from welfare_desk.domain.summary.monthly.figures import Row, Source
from welfare_desk.storage.metadata import utc_moment
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.summary.monthly import closings

_PENSION = ("pension", "pension_event", "allowance", "allowance_event")
_FILE = ("case_file", "coverage_event")
_TOLD_BY: Mapping[Source, tuple[str, ...]] = {
    Source.PEOPLE: (
        *_FILE, *_PENSION, "person", "domain_event", "person_category", "queue_entry", "disability",
    ),
    Source.HOMES: (*_FILE, "person", "household", "household_member"),
    Source.RECURRING: (*_FILE, *_PENSION),
    Source.QUEUES: ("queue_entry",),
    Source.COVERAGE_MOVES: _FILE,
    Source.PENSION_MOVES: _PENSION,
    Source.QUEUE_MOVES: ("queue_entry",),
    Source.QUOTAS: ("quota", "admission_run"),
    Source.PAYMENTS: ("monthly_line",),
    Source.SITTINGS: ("commission_session",),
    Source.CASES: ("commission_case", "commission_session"),
    Source.STOCK: ("stock_entry",),
    Source.STOCK_MOVES: ("stock_entry",),
    Source.REQUESTS: ("equipment_request",),
    Source.VISITS: ("visit",),
}  # fmt: skip
"""Tables whose rows make the rows of a source."""
_OF_FILE = ("case_file", "person", "household")
"""Tables by whose row a file is known where an entry does not name it: an import, a circular."""

_SINCE = (
    f"SELECT at, {shown_name('audit.user')}, command, entities, tbl, row_id, audit_row.row_count"
    " FROM audit_row JOIN audit ON audit.seq = audit_row.seq"
    " WHERE audit_row.seq > ? AND tbl IN (SELECT value FROM json_each(?)) ORDER BY audit_row.seq DESC"
)
_FILES = (
    "SELECT file_no, id, person_id, household_id FROM case_file"
    " WHERE file_no IN (SELECT value FROM json_each(?))"
)


def last_changes(
    raw: Any, source: Source, month: JalaliMonth, rows: Sequence[Row]
) -> tuple[LastChange | None, ...]:
    """Of each row of a source who changed it last since its month was closed; None where nobody is named."""
    wanted = [_about(source, month, row) for row in rows]
    places = _places(raw, [str(row["file"]) for row in rows if row.get("file")])
    asked = (closings.entry_of(raw, month), json.dumps(_TOLD_BY[source]))
    found: dict[str, LastChange] = {}
    for at, by, command, entities, *touched in raw.execute(_SINCE, asked).fetchall():
        for about in (*json.loads(entities), *_touched(places, *touched)):
            found.setdefault(about, LastChange(utc_moment(at), by, command))
    return tuple(found.get(about) for about in wanted)


def _about(source: Source, month: JalaliMonth, row: Row) -> str:
    """How an entry of the trail names what a row is about."""
    if source is Source.PAYMENTS:
        return f"monthly_list:{row['kind']}/{month}"
    return f"file:{row['file']}" if row.get("file") else f"session:{row.get('session')}"


def _places(raw: Any, files: Iterable[str]) -> Mapping[str, Mapping[int, tuple[str, ...]]]:
    """The files by their rows, their persons' and their households'."""
    found: dict[str, dict[int, tuple[str, ...]]] = {table: {} for table in _OF_FILE}
    for number, *ids in raw.execute(_FILES, (json.dumps(list(files)),)).fetchall():
        for table, row_id in zip(_OF_FILE, ids, strict=True):
            found[table][row_id] = (*found[table].get(row_id, ()), f"file:{number}")
    return found


def _touched(
    places: Mapping[str, Mapping[int, tuple[str, ...]]], table: str, first: int, count: int
) -> Iterator[str]:
    known = places.get(table, {})
    if count == 1:
        yield from known.get(first, ())
        return
    for row_id, files in known.items():
        if first <= row_id < first + count:
            yield from files
