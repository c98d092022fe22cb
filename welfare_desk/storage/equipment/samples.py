# SPDX-License-Identifier: Apache-2.0
"""Clients of a made-up office whom equipment fits."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple


class Fitting(NamedTuple):
    """A covered rehabilitation file: since when it is open, and the primary disability."""

    file_no: str
    opened_on: date
    disability: str


_FITTING = """
SELECT file_no, opened_on, type FROM case_file
JOIN disability ON disability.person_id = case_file.person_id AND is_primary = 1 AND ended_on IS NULL
WHERE coverage = 'covered' AND domain = 'rehabilitation' AND opened_on IS NOT NULL
    AND case_file.id % ? = 0 ORDER BY case_file.id LIMIT ?
"""


def fitting_clients(raw: Any, most: int) -> list[Fitting]:
    """So many clients spread over the office, those of the oldest files first."""
    (last,) = raw.execute("SELECT coalesce(max(id), 0) FROM case_file").fetchone()
    step = max(1, int(last) // max(1, most))
    rows = raw.execute(_FITTING, (step, most)).fetchall()
    return [Fitting(file_no, date.fromisoformat(opened_on), kind) for file_no, opened_on, kind in rows]
