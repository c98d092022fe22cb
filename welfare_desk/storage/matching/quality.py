# SPDX-License-Identifier: Apache-2.0
"""Runs the checks: exact counts, and the files of one finding by pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from welfare_desk.domain.matching.quality import Check
from welfare_desk.storage.matching.checks import CHECKS

_IN = " WHERE file_list.neighbourhood = :neighbourhood"


def check_of(code: str) -> Check | None:
    """The check of this code."""
    return next((check for check in CHECKS if check.code == code), None)


def counts(
    raw: Any, today: date, neighbourhood: str = "", tell: Callable[[int, int], None] | None = None
) -> Iterator[tuple[Check, int]]:
    """Every check with the number of files in which it found something."""
    for done, check in enumerate(CHECKS):
        if tell is not None:
            tell(done, len(CHECKS))
        yield check, count(raw, check, today, neighbourhood)


def count(raw: Any, check: Check, today: date, neighbourhood: str = "") -> int:
    """In how many files a check finds something."""
    values = {"today": today.isoformat(), "neighbourhood": neighbourhood}
    return int(raw.execute(f"SELECT count(*) {_from(check, neighbourhood)}", values).fetchone()[0])


def files(
    raw: Any, check: Check, today: date, neighbourhood: str, offset: int, limit: int
) -> list[tuple[Any, ...]]:
    """One page of the files of a check, by name: id, number, names, identifier, neighbourhood."""
    values = {
        "today": today.isoformat(), "neighbourhood": neighbourhood, "offset": offset, "limit": limit
    }  # fmt: skip
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
