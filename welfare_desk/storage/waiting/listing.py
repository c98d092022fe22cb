# SPDX-License-Identifier: Apache-2.0
"""Pages of a queue in order: filtered and paged in SQL, each row with its rank in the whole queue."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.casework.finding import understand
from welfare_desk.domain.text import layout_guesses
from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.domain.waiting.facts import Documents, WaitingFacts
from welfare_desk.domain.waiting.listing import QueueFilter, QueueRow
from welfare_desk.storage.casework.search import ids_clause
from welfare_desk.storage.metadata import iso_day
from welfare_desk.storage.waiting.facts import FACTS, as_facts
from welfare_desk.storage.waiting.places import rank_sql, total

_ROW = """
SELECT queue_place.entry_id, queue_entry.version, file_list.file_no, file_list.national_id,
    file_list.first_name, file_list.last_name, file_list.domain, file_list.neighbourhood,
    queue_place.joined_on, queue_place.score, queue_place.parts, queue_entry.state, queue_entry.held_until,
    queue_entry.documents, queue_place.month_rank, queue_place.place_key, queue_place.queue_no,
    queue_place.service
FROM queue_place JOIN queue_entry ON queue_entry.id = queue_place.entry_id
JOIN file_list ON file_list.file_id = queue_place.file_id
"""

_JOINED = (
    "FROM queue_place JOIN queue_entry ON queue_entry.id = queue_place.entry_id"
    " JOIN file_list ON file_list.file_id = queue_place.file_id"
)

PAGE_SQL = (
    _ROW + " WHERE queue_place.service = ?{where}"
    " ORDER BY queue_place.place_key, queue_place.queue_no LIMIT ? OFFSET ?"
)

_RANKED_SQL = (
    # Ranks are asked of a page alone, not of everybody whom a filter leaves.
    f"SELECT page.*, {rank_sql('page.service', 'page.place_key', 'page.queue_no')}"
    f" FROM ({PAGE_SQL}) AS page ORDER BY place_key, queue_no"
)


def as_row(row: Any, place: int) -> QueueRow:
    """A row of `PAGE_SQL` with the rank it has."""
    (
        entry_id, version, file_no, national_id, first, last, domain, area, joined, score, parts, state,
        held_until, documents, before, *_order,
    ) = row  # fmt: skip
    return QueueRow(
        place,
        entry_id,
        version,
        file_no,
        national_id,
        first,
        last,
        Domain(domain),
        area,
        date.fromisoformat(joined),
        score,
        tuple(map(int, parts.split(","))) if parts else (),
        QueueState(state),
        iso_day(held_until),
        Documents(documents),
        before,
    )


def _where(chosen: QueueFilter, text: str) -> tuple[str, list[Any]]:
    clauses: list[str] = []
    values: list[Any] = []
    listed: tuple[tuple[str, Sequence[str]], ...] = (
        ("file_list.domain", chosen.domains),
        ("queue_entry.state", chosen.states),
        ("queue_entry.documents", chosen.documents),
        ("file_list.neighbourhood", chosen.neighbourhoods),
    )
    for column, codes in listed:
        if codes:
            clauses.append(f"{column} IN (SELECT value FROM json_each(?))")
            values.append(json.dumps([str(code) for code in codes]))
    if text.strip():
        query = understand(text)
        found, asked = ("SELECT 0", []) if query.empty else ids_clause(query)
        clauses.append(f"queue_place.file_id IN ({found})")
        values += asked
    return "".join(f" AND {clause}" for clause in clauses), values


def _counted_of(where: str) -> str:
    """The tables that a count needs: only those that the filter asks."""
    told = "FROM queue_place"
    if "queue_entry." in where:
        told += " JOIN queue_entry ON queue_entry.id = queue_place.entry_id"
    if "file_list." in where:
        told += " JOIN file_list ON file_list.file_id = queue_place.file_id"
    return told


def page(
    raw: Any, service: str, chosen: QueueFilter, *, offset: int = 0, limit: int = 200
) -> tuple[list[QueueRow], int]:
    """Rows in the order of the queue, and how many the filter leaves.

    A text that finds nothing is tried once in the other keyboard layout.
    """
    for text in (chosen.text, *layout_guesses(chosen.text)[:1]):
        where, values = _where(chosen, text)
        counted = f"SELECT count(*) {_counted_of(where)} WHERE queue_place.service = ?{where}"
        matched = (
            int(raw.execute(counted, [service, *values]).fetchone()[0]) if where else total(raw, service)
        )
        if matched:
            break
    asked = [service, *values, limit, offset]
    if not where:
        rows = raw.execute(PAGE_SQL.format(where=""), asked).fetchall()
        return [as_row(row, offset + number) for number, row in enumerate(rows, start=1)], matched
    rows = raw.execute(_RANKED_SQL.format(where=where), asked).fetchall()
    return [as_row(row, row[-1]) for row in rows], matched


def row_of(raw: Any, entry_id: int, place: int) -> QueueRow:
    """The row of one who waits."""
    return as_row(raw.execute(_ROW + " WHERE queue_place.entry_id = ?", (entry_id,)).fetchone(), place)


def facts_of_rows(raw: Any, entries: Sequence[int], day: date) -> dict[int, WaitingFacts]:
    """The facts of a page's entries on a day."""
    which = "queue_entry.id IN (SELECT value FROM json_each(:entries))"
    asked = {"entries": json.dumps(list(entries)), "day": day.isoformat()}
    rows = raw.execute(FACTS.format(which=which), asked).fetchall()
    return {row[0]: as_facts(row) for row in rows}


def names_of(raw: Any, service: str) -> dict[int, tuple[str, str, str]]:
    """File number, first and last name by entry, of everybody who waits for a service."""
    rows = raw.execute(
        f"SELECT queue_place.entry_id, file_no, first_name, last_name {_JOINED}"
        " WHERE queue_place.service = ?",
        (service,),
    )
    return {row[0]: (row[1], row[2], row[3]) for row in rows}


def names_of_files(raw: Any, numbers: Sequence[str]) -> dict[str, tuple[str, str]]:
    """First and last name by the number of the file."""
    rows = raw.execute(
        "SELECT file_no, first_name, last_name FROM file_list"
        " WHERE file_no IN (SELECT value FROM json_each(?))",
        (json.dumps(list(numbers)),),
    )
    return {row[0]: (row[1], row[2]) for row in rows}


def persons_of(raw: Any, file_ids: Sequence[int]) -> dict[int, tuple[str, str, str]]:
    """National (or foreigner) ID, first and last name by file."""
    rows = raw.execute(
        "SELECT file_id, national_id, first_name, last_name FROM file_list"
        " WHERE file_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(file_ids)),),
    )
    return {row[0]: (row[1], row[2], row[3]) for row in rows}
