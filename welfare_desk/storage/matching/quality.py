# SPDX-License-Identifier: Apache-2.0
"""Runs the checks: exact counts, and the files of one finding by pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from welfare_desk.domain.matching.quality import Check
from welfare_desk.storage.matching.checks import CHECKS
from welfare_desk.storage.office_settings import values_in_force

_IN = " WHERE file_list.neighbourhood = :neighbourhood"


def check_of(code: str) -> Check | None:
    """The check of this code."""
    return next((check for check in CHECKS if check.code == code), None)


def counts(
    raw: Any, today: date, neighbourhood: str = "", tell: Callable[[int, int], None] | None = None
) -> Iterator[tuple[Check, int]]:
    """Every check with the number of files in which it found something."""
    values = _values(raw, today, neighbourhood)
    for done, check in enumerate(CHECKS):
        if tell is not None:
            tell(done, len(CHECKS))
        yield check, _count(raw, check, values)


def count(raw: Any, check: Check, today: date, neighbourhood: str = "") -> int:
    """In how many files a check finds something."""
    return _count(raw, check, _values(raw, today, neighbourhood))


def _values(raw: Any, today: date, neighbourhood: str) -> dict[str, Any]:
    """What the statements of checks may name: the day, the neighbourhood, every dated rule by its name."""
    return {**values_in_force(raw, today), "today": today.isoformat(), "neighbourhood": neighbourhood}


def _count(raw: Any, check: Check, values: dict[str, Any]) -> int:
    statement = f"SELECT count(*) {_from(check, values['neighbourhood'])}"
    return int(raw.execute(statement, values).fetchone()[0])


def files(
    raw: Any, check: Check, today: date, neighbourhood: str, offset: int, limit: int
) -> list[tuple[Any, ...]]:
    """One page of the files of a check, by name: id, number, names, identifier, neighbourhood."""
    values = {**_values(raw, today, neighbourhood), "offset": offset, "limit": limit}
    found: list[tuple[Any, ...]] = raw.execute(
        "SELECT file_list.file_id, file_no, first_name, last_name, national_id, neighbourhood, mobile"
        f" {_from(check, neighbourhood)} ORDER BY name_sort, file_list.file_id LIMIT :limit OFFSET :offset",
        values,
    ).fetchall()
    return found


def _from(check: Check, neighbourhood: str) -> str:
    return (
        f"FROM ({check.sql}) AS found JOIN file_list ON file_list.file_id = found.file_id"
        f"{_IN if neighbourhood else ''}"
    )


def neighbourhoods(raw: Any) -> list[str]:
    """Neighbourhoods of the files, in their order."""
    found = raw.execute(
        "SELECT neighbourhood FROM file_list WHERE neighbourhood <> '' GROUP BY 1 ORDER BY min(area_sort)"
    )
    return [str(name) for (name,) in found]
