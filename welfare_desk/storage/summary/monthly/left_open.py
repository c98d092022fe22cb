# SPDX-License-Identifier: Apache-2.0
"""What a month leaves undone that no figure shows: lists, promises, papers, sessions, counts and prices."""

from __future__ import annotations

from datetime import date
from typing import Any

from welfare_desk.domain.equipment.stock import TEN_TIMES
from welfare_desk.domain.pension.state import PensionState
from welfare_desk.storage.papers import CAME_OUT
from welfare_desk.storage.summary.monthly.people import COVERED, state_on

_PROMISES = """
SELECT expires_on || iif(expires_on < :until, ' late ', ' open ') || case_file.file_no FROM allocation
JOIN case_file ON case_file.id = allocation.file_id
WHERE allocation.state = 'open' AND allocated_on <= :until ORDER BY expires_on, allocation.id
"""
_UNPRINTED = f"""
SELECT paper.kind || ' ' || printf('%04d/%06d', year, number) FROM paper
WHERE issued_on BETWEEN :since AND :until AND state = 'issued' AND NOT EXISTS
    (SELECT 1 FROM paper_print WHERE paper_print.paper_id = paper.id AND {CAME_OUT})
ORDER BY paper.kind, year, number
"""
_SESSIONS = """
SELECT session_no FROM commission_session WHERE closed = 0 AND held_on BETWEEN :since AND :until
ORDER BY held_on, session_no
"""
_COUNTS = """
SELECT CAST(id AS TEXT) FROM stock_count WHERE state = 'open' AND begun_on <= :until
ORDER BY id
"""
_PRICES = f"""
WITH came AS (
    SELECT item_id, received_on, unit_cost,
        lag(unit_cost) OVER (PARTITION BY item_id ORDER BY received_on, id) AS before
    FROM stock_lot WHERE unit_cost > 0 AND received_on <= :until AND NOT EXISTS
        (SELECT 1 FROM stock_document AS back WHERE back.reverses = stock_lot.document_id)),
judged AS (
    SELECT code, unit_cost, coalesce(nullif(unit_price, 0), before) AS usual
    FROM came JOIN equipment_item ON equipment_item.id = item_id WHERE received_on >= :since)
SELECT DISTINCT code FROM judged
WHERE max(unit_cost, usual) >= {TEN_TIMES} * min(unit_cost, usual) ORDER BY code
"""

_UNCOVERED = f"""
SELECT DISTINCT file_no FROM (SELECT file_id, {state_on("pension", "pension_event", "pension_id")} AS state
        FROM pension
    UNION ALL SELECT file_id, {state_on("allowance", "allowance_event", "allowance_id")} FROM allowance)
JOIN case_file ON case_file.id = file_id
WHERE state = '{PensionState.ON_PENSION}' AND NOT coalesce({COVERED}, 0) ORDER BY file_no
"""


def _keys(raw: Any, statement: str, **days: date) -> tuple[str, ...]:
    asked = {name: day.isoformat() for name, day in days.items()}
    return tuple(key for (key,) in raw.execute(statement, asked).fetchall())


def drawn_uncovered(raw: Any, on: date) -> tuple[str, ...]:
    """Files that draw a pension or an allowance on a day on which they are not covered."""
    return _keys(raw, _UNCOVERED, on=on)


def open_promises(raw: Any, until: date) -> tuple[str, ...]:
    """Promises of goods made by a day and still open, the earliest to run out first; as `KeyedPromise`."""
    return _keys(raw, _PROMISES, until=until)


def unprinted(raw: Any, since: date, until: date) -> tuple[str, ...]:
    """Papers numbered in the days that stand and never came out of a printer."""
    return _keys(raw, _UNPRINTED, since=since, until=until)


def open_sessions(raw: Any, since: date, until: date) -> tuple[str, ...]:
    """Sessions of the medical commission held in the days and not closed."""
    return _keys(raw, _SESSIONS, since=since, until=until)


def open_counts(raw: Any, until: date) -> tuple[str, ...]:
    """Counts of the store begun by a day and still open."""
    return _keys(raw, _COUNTS, until=until)


def odd_prices(raw: Any, since: date, until: date) -> tuple[str, ...]:
    """Items received in the days at about ten times, or a tenth, of their usual price.

    That is the price of the catalogue; without one, what the receipt before cost.
    """
    return _keys(raw, _PRICES, since=since, until=until)
