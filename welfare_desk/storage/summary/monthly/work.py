# SPDX-License-Identifier: Apache-2.0
"""What was done in the days of a month: lists paid, commissions held, goods moved, requests, visits."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.visit import VisitKind, stale_since
from welfare_desk.domain.equipment.stock import DocumentKind, Place
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.domain.summary.monthly.layouts import SIZES
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.storage.casework.home_visits import MET, VISITED
from welfare_desk.storage.matching.before_merges import moved_of, not_moved, was_of
from welfare_desk.storage.office_settings import value_in_force
from welfare_desk.storage.summary.monthly.people import COVERED, file_no
from welfare_desk.storage.summary.monthly.statements import Statement, days

_PAYMENTS = f"""
SELECT monthly_line.kind AS kind, iif(band >= {len(SIZES)}, '{SIZES[-1]}', CAST(band AS TEXT)) AS band,
    monthly_line.amount AS amount, arrears, monthly_line.deductions AS deductions, monthly_line.net AS net,
    line_no AS line, file_no AS file
FROM monthly_line JOIN monthly_list ON monthly_list.id = list_id
WHERE month = :month AND monthly_list.state <> '{ListState.DRAFT}'
"""

_SITTINGS = """
SELECT kind, held_on AS day, session_no AS session FROM commission_session
WHERE held_on BETWEEN :since AND :until
"""

_PERSON = was_of("commission_case", "commission_case.id", "commission_case.person_id")
_FILE_OF_CASE = f"""
coalesce((SELECT file_no FROM {moved_of("case_file")} AS moved JOIN case_file ON case_file.id = moved.key
        WHERE moved.value = {_PERSON}),
    (SELECT file_no FROM case_file WHERE case_file.person_id = {_PERSON}
        AND {not_moved("case_file", "case_file.id")}), '')
"""
_CASES = f"""
SELECT commission_case.kind AS kind, coalesce(attended, 0) AS attended, coalesce(vote, '') AS vote,
    held_on AS day, session_no AS session, {_FILE_OF_CASE} AS file
FROM commission_case JOIN commission_session ON commission_session.id = session_id
WHERE held_on BETWEEN :since AND :until
"""

_HELD = f"('{Place.STORE}', '{Place.WORKSHOP}')"


def _net(places: str) -> str:
    return f"quantity * ((to_place IN {places}) - (from_place IN {places}))"


_LENT = f"('{Place.LOAN}')"

_STOCK = f"""
WITH later AS (
    SELECT item_id, sum(iif(happened_on > :until, {_net(_HELD)}, 0)) AS after,
        sum({_net(_HELD)}) AS since, sum(iif(happened_on > :until, {_net(_LENT)}, 0)) AS lent
    FROM stock_document CROSS JOIN stock_entry ON document_id = stock_document.id -- the days first
    WHERE happened_on >= :since GROUP BY item_id),
now AS (SELECT item_id, sum(store + workshop) AS held, sum(loan) AS loan FROM stock_balance GROUP BY item_id)
SELECT code AS item, held - coalesce(later.since, 0) AS opening, held - coalesce(after, 0) AS closing,
    loan - coalesce(lent, 0) AS lent_out
FROM now JOIN equipment_item ON equipment_item.id = now.item_id LEFT JOIN later ON later.item_id = now.item_id
WHERE EXISTS (SELECT 1 FROM stock_entry JOIN stock_document ON stock_document.id = document_id
    WHERE stock_entry.item_id = now.item_id AND happened_on <= :until)
"""

_WAYS = (
    ("received", Place.ELSEWHERE, _HELD),
    ("returned", Place.LOAN, _HELD),
    ("returned", Place.GIVEN, _HELD),
    ("found", Place.DIFFERENCE, _HELD),
    ("given", _HELD, Place.GIVEN),
    ("lent", _HELD, Place.LOAN),
    ("transferred", _HELD, Place.ELSEWHERE),
    ("scrapped", _HELD, Place.SCRAPPED),
    ("missing", _HELD, Place.DIFFERENCE),
)
"""What a movement of the property at hand is called, from where to where."""


def _is(place: str, column: str) -> str:
    return f"{column} IN {place}" if place.startswith("(") else f"{column} = '{place}'"


_WAY = " ".join(
    f"WHEN {_is(before, 'was_from')} AND {_is(after, 'was_to')} THEN '{way}'" for way, before, after in _WAYS
)

_MOVES = f"""
WITH moved AS (
    SELECT stock_entry.id AS entry, item_id, happened_on, paper_id,
        {was_of("stock_document", "stock_document.id", "file_id")} AS file_id,
        iif(kind = '{DocumentKind.REVERSAL}', to_place, from_place) AS was_from,
        iif(kind = '{DocumentKind.REVERSAL}', from_place, to_place) AS was_to,
        iif(kind = '{DocumentKind.REVERSAL}', -quantity, quantity) AS pieces
    FROM stock_document JOIN stock_entry ON document_id = stock_document.id
    WHERE happened_on BETWEEN :since AND :until)
SELECT * FROM (SELECT code AS item, CASE {_WAY} END AS way, pieces, happened_on AS day,
    CASE WHEN paper.id IS NULL THEN '' ELSE printf('%04d/%06d', paper.year, paper.number) END AS paper,
    coalesce({file_no("moved.file_id")}, '') AS file, entry
FROM moved JOIN equipment_item ON equipment_item.id = item_id
LEFT JOIN paper ON paper.id = paper_id) WHERE way IS NOT NULL
"""

_ASKED_BY = was_of("equipment_request", "equipment_request.id", "file_id")
_REQUESTS = f"""
SELECT code AS item, equipment_request.state AS state, asked_on AS day,
    printf('%04d/%06d', equipment_request.year, equipment_request.number) AS request,
    {file_no(_ASKED_BY)} AS file
FROM equipment_request JOIN equipment_item ON equipment_item.id = item_id
WHERE asked_on BETWEEN :since AND :until
"""

_VISITED = f"""
SELECT kind, 'done' AS state, visited_on AS day, {file_no(was_of("visit", "visit.id", "file_id"))} AS file
FROM visit
WHERE {MET} AND visited_on BETWEEN :since AND :until
"""

_MET = f"FROM visit WHERE visit.file_id = case_file.id AND visited_on <= :on AND {VISITED}"
_DUE = f"""
SELECT '{VisitKind.HOME}' AS kind, 'due' AS state, coalesce((SELECT max(visited_on) {_MET}), '') AS day,
    file_no AS file
FROM case_file WHERE {COVERED} AND NOT EXISTS (SELECT 1 {_MET} AND visited_on > :stale)
"""

_MET_STILL = f"{_MET} AND visit.id NOT IN (SELECT CAST(key AS INTEGER) FROM {moved_of('visit')})"
# Most evenings have no merge after them that moved a visit, and are asked faster without.
_DUE_BEFORE_MERGES = f"""
SELECT '{VisitKind.HOME}', 'due', max(coalesce(moved.met_on, ''),
    coalesce((SELECT max(visited_on) {_MET_STILL}), '')), file_no
FROM case_file LEFT JOIN (SELECT CAST(value AS INTEGER) AS file_id, max(visited_on) AS met_on
    FROM {moved_of("visit")} JOIN visit ON visit.id = key WHERE visited_on <= :on AND {VISITED}
    GROUP BY 1) AS moved ON moved.file_id = case_file.id
WHERE {COVERED} AND coalesce(moved.met_on, '') <= :stale
    AND NOT EXISTS (SELECT 1 {_MET_STILL} AND visited_on > :stale)
"""


def payments(month: JalaliMonth) -> Statement:
    """Lines of the lists of a month that are approved or further."""
    return Statement(_PAYMENTS, {"month": str(month)}, "monthly_line.kind, line_no")


def sittings(since: date, until: date) -> Statement:
    """Sessions of the medical commission held in the days."""
    return Statement(_SITTINGS, days(since, until), "held_on, session_no")


def cases(since: date, until: date) -> Statement:
    """Whoever was called before those sessions; whoever has no file yet has an empty number."""
    return Statement(_CASES, days(since, until), "held_on, session_no, commission_case.id")


def stock(since: date, until: date) -> Statement:
    """Every item that moved by then: what the office held before and after the days, and had lent."""
    return Statement(_STOCK, days(since, until), "code")


def stock_moves(since: date, until: date) -> Statement:
    """Movements of what the office holds; what takes one back counts against it."""
    return Statement(_MOVES, days(since, until), "day, entry")


def requests(since: date, until: date) -> Statement:
    """Requests for equipment made in the days."""
    return Statement(_REQUESTS, days(since, until), "asked_on, equipment_request.id")


def visits(raw: Any, since: date, until: date, moved: str) -> Statement:
    """Visits done in the days, and covered files whose home visit was due on their last evening.

    `moved` is that of `moved_since`.
    """
    months = value_in_force(raw, DatedRule.VISIT_MONTHS, until)
    asked = {**days(since, until), "on": until.isoformat(), "stale": stale_since(until, months).isoformat()}
    due = _DUE_BEFORE_MERGES if "visit" in json.loads(moved) else _DUE
    return Statement(f"{_VISITED} UNION ALL {due}", asked, "state, day, file, kind")
