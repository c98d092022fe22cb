# SPDX-License-Identifier: Apache-2.0
"""The rules that rooms register for the check: statements that select what breaks them."""

from __future__ import annotations

import importlib

ROOMS = (
    "welfare_desk.storage.casework.invariants",
    "welfare_desk.storage.casework.letters",
    "welfare_desk.storage.pension.invariants",
    "welfare_desk.storage.waiting.invariants",
    "welfare_desk.storage.equipment.invariants",
    "welfare_desk.storage.summary.bundles.invariants",
)
"""Every other module that registers a rule; named, because each of them imports this one."""

_INVARIANTS: dict[str, str] = {}


def invariant(name: str, sql: str) -> None:
    """Register a rule: the statement selects what breaks it, its columns are the finding's facts.

    Named columns only, no parameters; an office in order gives no row.
    """
    if name in _INVARIANTS:
        raise ValueError(f"the invariant {name} is registered twice")
    _INVARIANTS[name] = sql


def registered() -> dict[str, str]:
    """Every rule of every room by name, whoever has been imported so far."""
    for room in ROOMS:
        importlib.import_module(room)
    return dict(_INVARIANTS)


invariant(
    "series_gap",
    "SELECT p.kind, p.year, count(*) AS papers, max(p.number) AS highest, s.last_no AS series,"
    " coalesce(k.skipped, 0) AS skipped FROM paper p"
    " LEFT JOIN series s ON s.kind = p.kind AND s.year = p.year"
    " LEFT JOIN (SELECT kind, year, sum(to_no - from_no + 1) AS skipped FROM series_skip GROUP BY 1, 2) k"
    " ON k.kind = p.kind AND k.year = p.year"
    " GROUP BY p.kind, p.year"
    " HAVING s.last_no IS NULL OR max(p.number) > s.last_no"
    " OR count(*) + coalesce(k.skipped, 0) <> s.last_no",
)
invariant(
    "paper_without_witness",
    "SELECT p.id AS paper_id, p.kind, p.year, p.number FROM paper p"
    " LEFT JOIN audit a ON a.seq || ':' || a.hash ="
    " CASE WHEN json_valid(p.facts) THEN json_extract(p.facts, '$.witness') END"
    " WHERE a.seq IS NULL",
)
invariant(
    "operation_without_entry",
    "SELECT o.seq FROM operation o"
    " LEFT JOIN audit a ON a.seq = o.seq AND a.op_id = o.op_id AND a.command = o.command"
    " WHERE a.seq IS NULL UNION ALL"
    " SELECT a.seq FROM audit a LEFT JOIN operation o ON o.seq = a.seq WHERE o.seq IS NULL",
)
