# SPDX-License-Identifier: Apache-2.0
"""Requests read: pages of them sorted and filtered in SQL, those of a file, one with its events."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.request_lists import (
    AskedWith,
    RequestEvent,
    RequestFilter,
    RequestRow,
    RequestSort,
    RequestTold,
    RequestTotals,
)
from welfare_desk.domain.equipment.requests import LIVE, AskedAt, RequestState
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.text import fold, latin_digits, unify
from welfare_desk.storage.casework.mistakes import STANDS, mistake, told_of
from welfare_desk.storage.metadata import iso_day, utc_moment
from welfare_desk.storage.shown_names import shown_name

_LIVE = ", ".join(f"'{state}'" for state in sorted(LIVE))
_NO_NEEDS = "needs_on IS NULL"
_NO_PRESCRIPTION = "(equipment_item.needs_prescription = 1 AND prescribed_on IS NULL)"
_TO_VOTE = f"equipment_request.state IN ('{RequestState.OPEN}', '{RequestState.PROVINCE}')"
MISSING = f"({_NO_NEEDS} OR {_NO_PRESCRIPTION})"
"""The SQL condition that papers of a request are missing, beside its item."""
READY = f"({_TO_VOTE} AND NOT {MISSING})"
"""The SQL condition that a request waits for a vote with all its papers."""

_TABLES = """
FROM equipment_request JOIN case_file ON case_file.id = equipment_request.file_id
JOIN person ON person.id = case_file.person_id
JOIN equipment_item ON equipment_item.id = equipment_request.item_id
"""
NAME = "trim(person.first_name || ' ' || person.last_name)"
_DEFERRED = (
    "coalesce((SELECT verdict FROM request_event WHERE request_id = equipment_request.id"
    f" AND {STANDS} ORDER BY request_event.id DESC LIMIT 1), '') = '{Verdict.DEFERRED}'"
)
_PROMISED = (
    "(SELECT expires_on FROM allocation WHERE allocation.request_id = equipment_request.id"
    " AND allocation.state = 'open')"
)
ROW = f"""equipment_request.id, equipment_request.version,
    printf('%04d/%06d', equipment_request.year, equipment_request.number), file_no, {NAME},
    equipment_item.code, equipment_item.name, equipment_request.size, equipment_request.quantity, asked_on,
    asked_at, equipment_request.state, equipment_request.way, granted_on, {_NO_NEEDS}, {_NO_PRESCRIPTION},
    pupil, {_DEFERRED}, {_PROMISED}, equipment_request.file_id"""
"""The columns of a `RequestRow`, beside `TABLES`."""
WIDTH = 20
"""How many columns `ROW` has."""
TABLES = _TABLES


def missing_of(no_needs: int, no_prescription: int) -> tuple[str, ...]:
    """The codes of missing papers, as `domain.equipment.requests.missing_papers` tells them."""
    return (*(("needs_form",) if no_needs else ()), *(("prescription",) if no_prescription else ()))


def as_row(row: tuple[Any, ...]) -> RequestRow:
    """The request of a row that selects `ROW`."""
    values = [
        *row[:14],
        missing_of(row[14], row[15]),
        bool(row[16]),
        bool(row[17]),
        iso_day(row[18]),
        row[19],
    ]
    values[9], values[13] = date.fromisoformat(row[9]), iso_day(row[13])
    values[10], values[11] = AskedAt(row[10]), RequestState(row[11])
    values[12] = None if row[12] is None else Way(row[12])
    return RequestRow(*values)


_FILTERS = {
    RequestFilter.ALL: "",
    RequestFilter.LIVE: f" AND equipment_request.state IN ({_LIVE})",
    RequestFilter.MISSING_PAPERS: f" AND {_TO_VOTE} AND {MISSING}",
    RequestFilter.COMMITTEE: f" AND {READY}",
    **{
        RequestFilter(state.value): f" AND equipment_request.state = '{state}'"
        for state in RequestState
        if state is not RequestState.OPEN
    },
}
_BY = "equipment_request.year {0}, equipment_request.number {0}"
_ORDER = {
    RequestSort.ASKED: f"asked_on {{0}}, {_BY}",
    RequestSort.NUMBER: _BY,
    RequestSort.NAME: f"sort_key(person.last_name || ' ' || person.first_name) {{0}}, {_BY}",
    RequestSort.ITEM: f"sort_key(equipment_item.name) {{0}}, {_BY}",
    RequestSort.STATE: f"equipment_request.state {{0}}, {_BY}",
}


@dataclass(frozen=True)
class RequestAsk:
    """Which requests: by tab, item code, and words in a name, file or request number."""

    which: RequestFilter
    item: str = ""
    words: str = ""


def _where(ask: RequestAsk) -> tuple[str, dict[str, Any]]:
    where, asked = _FILTERS[ask.which], dict[str, Any]()
    words = fold(ask.words)
    if ask.item:
        where += " AND equipment_item.code = :item"
        asked["item"] = ask.item
    if words:
        where += (
            " AND (instr(folded(person.first_name || ' ' || person.last_name), :words) > 0"
            " OR file_no = :typed"
            " OR printf('%04d/%06d', equipment_request.year, equipment_request.number) = :typed"
            " OR equipment_request.number = :number)"
        )
        typed = latin_digits(unify(ask.words))
        number = int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 9 else 0
        asked |= {"words": words, "typed": typed, "number": number}
    return where, asked


def page(
    raw: Any, ask: RequestAsk, order: tuple[RequestSort, bool], offset: int, limit: int
) -> tuple[tuple[RequestRow, ...], int]:
    """A page of requests in this order (the column, whether descending), and how many there are in all."""
    where, asked = _where(ask)
    sorted_by = _ORDER[order[0]].format("DESC" if order[1] else "ASC")
    (total,) = raw.execute(f"SELECT count(*) {_TABLES} WHERE true{where}", asked).fetchone()
    rows = raw.execute(
        f"SELECT {ROW} {_TABLES} WHERE true{where} ORDER BY {sorted_by} LIMIT :limit OFFSET :offset",
        {**asked, "limit": limit, "offset": offset},
    ).fetchall()
    return tuple(as_row(row) for row in rows), int(total)


def totals(raw: Any) -> RequestTotals:
    """How many requests each tab holds."""
    row = raw.execute(
        f"SELECT coalesce(sum(equipment_request.state IN ({_LIVE})), 0),"
        f" coalesce(sum({_TO_VOTE} AND {MISSING}), 0), coalesce(sum({READY}), 0), "
        + ", ".join(
            f"coalesce(sum(equipment_request.state = '{state}'), 0)"
            for state in ("province", "granted", "refused", "done", "withdrawn")
        )
        + " FROM equipment_request JOIN equipment_item ON equipment_item.id = equipment_request.item_id"
    ).fetchone()
    return RequestTotals(*map(int, row))


def of_file(raw: Any, file_id: int) -> tuple[RequestRow, ...]:
    """Every request of a file, the newest first."""
    rows = raw.execute(
        f"SELECT {ROW} {_TABLES} WHERE equipment_request.file_id = ? ORDER BY asked_on DESC,"
        " equipment_request.id DESC",
        (file_id,),
    ).fetchall()
    return tuple(as_row(row) for row in rows)


_EVENTS = f"""
SELECT from_state, to_state, happened_on, reason, recorded_at, {shown_name("recorded_by")}, session_id,
    verdict, way, amount, {told_of("request_event")}
FROM request_event WHERE request_id = ? ORDER BY id
"""


_DISABILITIES = """
(SELECT json_group_array(json_array(type, severity) ORDER BY is_primary DESC, id) FROM disability
    WHERE disability.person_id = person.id AND ended_on IS NULL)
"""


def told(raw: Any, request_id: int) -> RequestTold:
    """A request with its papers and events; RuleError `request_not_found`."""
    row = raw.execute(
        f"SELECT {ROW}, words, needs, needs_on, assessor, prescriber, prescribed_on, prescription_no,"
        f" coalesce(centre.code, ''), {_DISABILITIES} {_TABLES}"
        " LEFT JOIN centre ON centre.id = equipment_request.centre_id"
        " WHERE equipment_request.id = ?",
        (request_id,),
    ).fetchone()
    if row is None:
        raise RuleError("request_not_found")
    words, needs, needs_on, assessor, prescriber, prescribed_on, prescription_no, centre, kinds = row[WIDTH:]
    asked_with = AskedWith(
        words,
        needs,
        iso_day(needs_on),
        assessor,
        prescriber,
        iso_day(prescribed_on),
        prescription_no,
        centre,
    )
    disabilities = tuple((DisabilityType(kind), Severity(severity)) for kind, severity in json.loads(kinds))
    events = raw.execute(_EVENTS, (request_id,)).fetchall()
    return RequestTold(as_row(row[:WIDTH]), asked_with, tuple(map(_event, events)), disabilities)


def _event(row: tuple[Any, ...]) -> RequestEvent:
    before, after, on, reason, at, by, session, verdict, way, amount, *struck = row
    return RequestEvent(
        None if before is None else RequestState(before),
        RequestState(after),
        date.fromisoformat(on),
        reason,
        utc_moment(at),
        by,
        session,
        None if verdict is None else Verdict(verdict),
        None if way is None else Way(way),
        None if amount is None else Rial(amount),
        mistake(*struck),
    )
