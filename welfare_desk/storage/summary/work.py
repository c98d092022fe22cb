# SPDX-License-Identifier: Apache-2.0
"""What was done in the days of a month: lists paid, commissions held, goods moved, requests, visits."""

from __future__ import annotations

from datetime import date
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.visit import VisitKind, VisitState, stale_since
from welfare_desk.domain.equipment.stock import DocumentKind, Place
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.domain.summary.monthly.figures import Row
from welfare_desk.domain.summary.monthly.layouts import SIZES
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.storage.casework.home_visits import VISITED
from welfare_desk.storage.office_settings import value_in_force
from welfare_desk.storage.summary.people import COVERED, rows

_PAYMENTS = f"""
SELECT monthly_line.kind AS kind, iif(band >= {len(SIZES)}, '{SIZES[-1]}', CAST(band AS TEXT)) AS band,
    monthly_line.amount AS amount, arrears, monthly_line.deductions AS deductions, monthly_line.net AS net,
    line_no AS line, file_no AS file
FROM monthly_line JOIN monthly_list ON monthly_list.id = list_id
WHERE month = :month AND monthly_list.state <> '{ListState.DRAFT}' ORDER BY monthly_line.kind, line_no
"""

_SITTINGS = """
SELECT kind, held_on AS day, session_no AS session FROM commission_session
WHERE held_on BETWEEN :since AND :until ORDER BY held_on, session_no
"""

_CASES = """
SELECT commission_case.kind AS kind, coalesce(attended, 0) AS attended, coalesce(vote, '') AS vote,
    held_on AS day, session_no AS session, coalesce(case_file.file_no, '') AS file
FROM commission_case JOIN commission_session ON commission_session.id = session_id
LEFT JOIN case_file ON case_file.person_id = commission_case.person_id
WHERE held_on BETWEEN :since AND :until ORDER BY held_on, session_no, commission_case.id
"""

_HELD = f"('{Place.STORE}', '{Place.WORKSHOP}')"


def _net(places: str) -> str:
    return f"quantity * ((to_place IN {places}) - (from_place IN {places}))"


_LENT = f"('{Place.LOAN}')"

_STOCK = f"""
WITH later AS (
    SELECT item_id, sum(iif(happened_on > :until, {_net(_HELD)}, 0)) AS after,
        sum({_net(_HELD)}) AS since, sum(iif(happened_on > :until, {_net(_LENT)}, 0)) AS lent
    FROM stock_document JOIN stock_entry ON document_id = stock_document.id
    WHERE happened_on >= :since GROUP BY item_id),
now AS (SELECT item_id, sum(store + workshop) AS held, sum(loan) AS loan FROM stock_balance GROUP BY item_id)
SELECT code AS item, held - coalesce(later.since, 0) AS opening, held - coalesce(after, 0) AS closing,
    loan - coalesce(lent, 0) AS lent_out
FROM now JOIN equipment_item ON equipment_item.id = now.item_id LEFT JOIN later ON later.item_id = now.item_id
ORDER BY code
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
    SELECT stock_entry.id AS entry, item_id, happened_on, file_id, paper_id,
        iif(kind = '{DocumentKind.REVERSAL}', to_place, from_place) AS was_from,
        iif(kind = '{DocumentKind.REVERSAL}', from_place, to_place) AS was_to,
        iif(kind = '{DocumentKind.REVERSAL}', -quantity, quantity) AS pieces
    FROM stock_document JOIN stock_entry ON document_id = stock_document.id
    WHERE happened_on BETWEEN :since AND :until)
SELECT * FROM (SELECT code AS item, CASE {_WAY} END AS way, pieces, happened_on AS day,
    CASE WHEN paper.id IS NULL THEN '' ELSE printf('%04d/%06d', paper.year, paper.number) END AS paper,
    coalesce(file_no, '') AS file, entry
FROM moved JOIN equipment_item ON equipment_item.id = item_id LEFT JOIN paper ON paper.id = paper_id
LEFT JOIN case_file ON case_file.id = moved.file_id) WHERE way IS NOT NULL ORDER BY day, entry
"""

_REQUESTS = """
SELECT code AS item, equipment_request.state AS state, asked_on AS day,
    printf('%04d/%06d', equipment_request.year, equipment_request.number) AS request, file_no AS file
FROM equipment_request JOIN equipment_item ON equipment_item.id = item_id
JOIN case_file ON case_file.id = equipment_request.file_id
WHERE asked_on BETWEEN :since AND :until ORDER BY asked_on, equipment_request.id
"""

_VISITED = f"""
SELECT kind, 'done' AS state, visited_on AS day, file_no AS file
FROM visit JOIN case_file ON case_file.id = visit.file_id
WHERE visit.state = '{VisitState.DONE}' AND visited_on BETWEEN :since AND :until ORDER BY visited_on, visit.id
"""

_DUE = f"""
SELECT '{VisitKind.HOME}' AS kind, 'due' AS state, coalesce(max(visited_on), '') AS day, file_no AS file
FROM case_file LEFT JOIN visit ON visit.file_id = case_file.id AND visited_on <= :on AND {VISITED}
WHERE {COVERED} GROUP BY case_file.id HAVING day <= :stale ORDER BY case_file.id
"""


def _days(since: date, until: date) -> dict[str, str]:
    return {"since": since.isoformat(), "until": until.isoformat()}


def payments(raw: Any, month: JalaliMonth) -> list[Row]:
    """Lines of the lists of a month that are approved or further."""
    return rows(raw, _PAYMENTS, {"month": str(month)})


def sittings(raw: Any, since: date, until: date) -> list[Row]:
    """Sessions of the medical commission held in the days."""
    return rows(raw, _SITTINGS, _days(since, until))


def cases(raw: Any, since: date, until: date) -> list[Row]:
    """Whoever was called before those sessions; whoever has no file yet has an empty number."""
    return rows(raw, _CASES, _days(since, until))


def stock(raw: Any, since: date, until: date) -> list[Row]:
    """Every item that ever moved: what the office held before and after the days, and had lent then."""
    return rows(raw, _STOCK, _days(since, until))


def stock_moves(raw: Any, since: date, until: date) -> list[Row]:
    """Movements of what the office holds; what takes one back counts against it."""
    return rows(raw, _MOVES, _days(since, until))


def requests(raw: Any, since: date, until: date) -> list[Row]:
    """Requests for equipment made in the days."""
    return rows(raw, _REQUESTS, _days(since, until))


def visits(raw: Any, since: date, until: date) -> list[Row]:
    """Visits done in the days, and covered files whose home visit was due on their last evening."""
    months = value_in_force(raw, DatedRule.VISIT_MONTHS, until)
    stale = stale_since(until, months).isoformat()
    return [
        *rows(raw, _VISITED, _days(since, until)),
        *rows(raw, _DUE, {"on": until.isoformat(), "stale": stale}),
    ]
