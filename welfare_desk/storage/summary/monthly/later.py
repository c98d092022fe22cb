# SPDX-License-Identifier: Apache-2.0
"""Who last changed what the rows of a closed month are told by, by the trail since its closing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.entries import Changed, LastChange
from welfare_desk.domain.summary.monthly.figures import Row, Source
from welfare_desk.storage.metadata import utc_moment
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.summary.monthly import closings

_PENSION = ("pension", "pension_event", "allowance", "allowance_event")
_QUEUE = ("queue_entry", "queue_event")
_FILE = ("case_file", "coverage_event")
_TOLD_BY: Mapping[Source, tuple[str, ...]] = {
    Source.HOMES: (*_FILE, "person", "household", "household_member"),
    Source.RECURRING: (*_FILE, *_PENSION),
    Source.QUEUES: _QUEUE,
    Source.COVERAGE_MOVES: _FILE,
    Source.PENSION_MOVES: _PENSION,
    Source.QUEUE_MOVES: _QUEUE,
    Source.QUOTAS: ("quota", "admission_run"),
    Source.PAYMENTS: ("monthly_line",),
    Source.SITTINGS: ("commission_session",),
    Source.CASES: ("commission_case", "commission_session"),
    Source.STOCK: ("stock_entry",),
    Source.STOCK_MOVES: ("stock_entry",),
    Source.REQUESTS: ("equipment_request",),
    Source.VISITS: ("visit",),
}  # fmt: skip
"""Tables whose rows make the rows of a source; of the covered see `_COLUMNS`, of due visits `_CAME` too."""
_FIELDS: Mapping[str, frozenset[str]] = {
    "case_file": frozenset({"coverage", "domain", "person_id", "household_id", "centre_id"}),
    "person": frozenset({"sex", "birth_date"}),
    "household": frozenset({"neighbourhood_id", "decile"}),
    "household_member": frozenset({"household_id", "since", "until"}),
    "pension": frozenset({"state"}),
    "allowance": frozenset({"state"}),
    "queue_entry": frozenset({"file_id", "service", "state", "joined_on", "ended_on"}),
    "quota": frozenset({"letter_no", "letter_on", "places"}),
    "visit": frozenset({"file_id", "kind", "state", "visited_on", "struck_at"}),
}
"""Of tables that hold much else: the fields that figures are counted by."""
_CAME: Mapping[str, frozenset[str]] = {"case_file": frozenset({"file_no"}), "coverage_event": frozenset()}
"""Who came or went: a file that was made or taken away again, and its coverage up to the end of the month."""
_COLUMNS: Mapping[str, Mapping[str, frozenset[str]]] = {
    "domain": {"case_file": frozenset({"domain"}), "domain_event": frozenset()},
    "sex": {"person": frozenset({"sex"})},
    "age": {"person": frozenset({"birth_date"})},
    "disability": {"disability": frozenset()},
    "severity": {"disability": frozenset()},
    "category": {"person_category": frozenset()},
    "neighbourhood": {
        "case_file": frozenset({"household_id"}),
        "household": frozenset({"neighbourhood_id"}),
    },
    "centre": {"case_file": frozenset({"centre_id"})},
    "standing": {
        "pension": frozenset({"state"}),
        "pension_event": frozenset(),
        "queue_entry": _FIELDS["queue_entry"],
    },
}
"""What each column of the covered is told by: tables with the fields of each, every field without any."""
_OF_FILE = ("case_file", "person", "household")
"""Tables by whose row a file is known where an entry does not name it: an import, a circular."""
_OF_LETTER = (
    """
SELECT id, service, letter_no FROM quota
UNION SELECT quota.id, service, json_extract(changes, '$.letter_no[0]')
    FROM audit_row JOIN quota ON quota.id = row_id
    WHERE tbl = 'quota' AND seq > ?1 AND json_type(changes, '$.letter_no') IS NOT NULL
""",
    """
SELECT DISTINCT run_id, service, letter_no FROM admission_considered JOIN quota ON quota.id = quota_id
WHERE seat > 0
""",
)
"""Rows of `quota`, also under the number that a letter had at the closing, and of `admission_run`."""
_OF_STOCK = """
SELECT stock_entry.id, code FROM audit_row
JOIN stock_entry ON stock_entry.id BETWEEN row_id AND row_id + audit_row.row_count - 1
JOIN stock_document ON stock_document.id = document_id JOIN equipment_item ON equipment_item.id = item_id
WHERE tbl = 'stock_entry' AND seq > ?1 AND happened_on <= ?2
"""
"""Movements of days up to the end of the month that were entered after its closing."""

_SINCE = (
    f"SELECT at, {shown_name('audit.user')}, command, entities, tbl, row_id, audit_row.row_count, changes"
    " FROM audit_row JOIN audit ON audit.seq = audit_row.seq"
    " WHERE audit_row.seq > ?1 AND tbl IN (SELECT value FROM json_each(?2))"
    " AND (tbl <> 'coverage_event' OR coalesce(json_extract(changes, '$.effective_on[0]'),"
    " (SELECT min(effective_on) FROM coverage_event WHERE coverage_event.id"
    " BETWEEN row_id AND row_id + audit_row.row_count - 1)) <= ?3) ORDER BY audit_row.seq DESC"
)
"""What became of a file later is none of the month's."""
_FILES = (
    "SELECT file_no, id, person_id, household_id FROM case_file"
    " WHERE file_no IN (SELECT value FROM json_each(?))"
)


def last_changes(
    raw: Any, source: Source, month: JalaliMonth, found: Sequence[Changed]
) -> tuple[LastChange | None, ...]:
    """Who last changed what each row of a source is told by, since its month was closed; None for nobody.

    Of somebody covered that is what differs: an edit of anything else of the file changed no figure.
    """
    return tuple(None if both is None else both[1] for both in changes_of(raw, source, month, found))


def changes_of(
    raw: Any, source: Source, month: JalaliMonth, found: Sequence[Changed]
) -> tuple[tuple[LastChange, LastChange] | None, ...]:
    """The first and the last of these changes of each row."""
    since, until = closings.entry_of(raw, month), month.last().isoformat()
    places = _places(raw, [str(one.row["file"]) for one in found if one.row.get("file")])
    places |= _places_of(raw, source, since, until)
    told_by = [_told_by(source, one) for one in found]
    waiting: dict[str, list[int]] = {}
    for place, one in enumerate(found):
        waiting.setdefault(_about(source, month, one.row), []).append(place)
    changed: list[tuple[LastChange, LastChange] | None] = [None] * len(found)
    tables = sorted({table for one in told_by for table in one})
    for at, by, command, entities, table, row_id, count, changes in raw.execute(
        _SINCE, (since, json.dumps(tables), until)
    ).fetchall():
        fields = None if changes is None else frozenset(json.loads(changes))
        for about in (*json.loads(entities), *_touched(places, table, row_id, count)):
            for place in waiting.get(about, ()):
                if _tells(told_by[place], table, fields):
                    this, later = LastChange(utc_moment(at), by, command), changed[place]
                    changed[place] = (this, this if later is None else later[1])
    return tuple(changed)


def _told_by(source: Source, changed: Changed) -> Mapping[str, frozenset[str]]:
    """The tables that a row is told by, with the fields of each; every field without any."""
    if source is not Source.PEOPLE:
        told_by = {table: _FIELDS.get(table, frozenset()) for table in _TOLD_BY[source]}
        return {**_CAME, **told_by} if _due(source, changed.row) else told_by
    then, now = changed.then, changed.now
    if then is None or now is None:
        return _CAME
    found: dict[str, frozenset[str]] = {}
    for column in (name for name in _COLUMNS if then.get(name) != now.get(name)):
        for table, fields in _COLUMNS[column].items():
            found[table] = found.get(table, frozenset()) | fields
    return found


def _due(source: Source, row: Row) -> bool:
    """Whether it is about a visit that is owed: to whoever is covered, for want of one that was made."""
    return source is Source.VISITS and row["state"] == "due"


def _tells(told_by: Mapping[str, frozenset[str]], table: str, fields: frozenset[str] | None) -> bool:
    """Whether an entry of a table is about them; `fields` are those that it changed, None of a new row."""
    wanted = told_by.get(table)
    return wanted is not None and (fields is None or not wanted or not wanted.isdisjoint(fields))


def _about(source: Source, month: JalaliMonth, row: Row) -> str:
    """How an entry of the trail names what a row is about."""
    if source is Source.PAYMENTS:
        return f"monthly_list:{row['kind']}/{month}"
    if source is Source.QUOTAS:
        return _letter(row["service"], row["letter"])
    if source is Source.STOCK:
        return _goods(row["item"])
    if source is Source.STOCK_MOVES:
        return _movement(row["entry"])
    return f"file:{row['file']}" if row.get("file") else f"session:{row.get('session')}"


def _letter(service: str, number: str) -> str:
    return f"letter:{service} {number}"


def _goods(item: str) -> str:
    return f"goods:{item}"


def _movement(entry: int) -> str:
    return f"movement:{entry}"


_Places = dict[str, dict[int, tuple[str, ...]]]
"""What rows of a table are about, by their ids, as `_about` tells it."""


def _places_of(raw: Any, source: Source, since: int | None, until: str) -> _Places:
    """The rows behind letters and goods, which entries of the trail name otherwise or not at all."""
    if source is Source.QUOTAS:
        letters, runs = raw.execute(_OF_LETTER[0], (since,)).fetchall(), raw.execute(_OF_LETTER[1]).fetchall()
        return {"quota": _by_row(letters), "admission_run": _by_row(runs)}
    if source in (Source.STOCK, Source.STOCK_MOVES):
        moved = raw.execute(_OF_STOCK, (since, until)).fetchall()
        return {"stock_entry": {entry: (_goods(item), _movement(entry)) for entry, item in moved}}
    return {}


def _by_row(rows: Iterable[tuple[int, str, str]]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for row_id, service, number in rows:
        found[row_id] = (*found.get(row_id, ()), _letter(service, number))
    return found


def _places(raw: Any, files: Iterable[str]) -> _Places:
    """The files by their rows, their persons' and their households'."""
    found: _Places = {table: {} for table in _OF_FILE}
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
