# SPDX-License-Identifier: Apache-2.0
"""A few files of a made-up office to hang further rows on; statements stop at the first they find."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import date, timedelta
from typing import Any, NamedTuple


class Seen(NamedTuple):
    """Somebody whose primary disability has a date of commission; days in ISO form."""

    person_id: int
    opened_on: str | None
    type: str
    severity: str


_SEEN = """
SELECT disability.person_id, case_file.opened_on, disability.type, disability.severity
FROM disability JOIN case_file ON case_file.person_id = disability.person_id
WHERE disability.is_primary = 1 AND disability.commission_on BETWEEN ? AND ?
    AND case_file.opened_on <= ?
    AND disability.person_id NOT IN (SELECT value FROM json_each(?))
LIMIT ?
"""


def seen_about(raw: Any, day: date, without: Collection[int], most: int, around: timedelta) -> list[Seen]:
    """People whom a commission saw about this day, apart from those named."""
    found = raw.execute(
        _SEEN,
        (
            (day - around).isoformat(),
            (day + around).isoformat(),
            day.isoformat(),
            json.dumps(sorted(without)),
            most,
        ),
    )
    return [Seen(*row) for row in found.fetchall()]


class Client(NamedTuple):
    """Whom a file is about, and the household it belongs to; the day of birth in ISO form."""

    household_id: int
    first_name: str
    last_name: str
    father_name: str
    sex: str
    birth_date: str
    mobile: str | None


_NEWEST = """
SELECT case_file.household_id, first_name, last_name, father_name, sex, birth_date, mobile
FROM case_file JOIN person ON person.id = case_file.person_id
WHERE birth_date IS NOT NULL AND father_name <> '' ORDER BY case_file.id DESC LIMIT ?
"""


def newest_clients(raw: Any, most: int) -> list[Client]:
    """Whom the files opened last are about, as far as birth and father are known."""
    return [Client(*row) for row in raw.execute(_NEWEST, (most,)).fetchall()]


def some_files(raw: Any, most: int) -> list[tuple[int, str | None]]:
    """Files spread over the office, each with the day it was opened."""
    total = raw.execute("SELECT coalesce(max(id), 0) FROM case_file").fetchone()[0]
    step = max(1, int(total) // most)
    found = raw.execute(
        "SELECT id, opened_on FROM case_file WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(range(1, int(total) + 1, step))[:most]),),
    )
    return [(int(file_id), opened) for file_id, opened in found.fetchall()]


def running_out(raw: Any, first: date, last: date, most: int) -> list[tuple[int, str]]:
    """Votes whose last day lies in a range, each with that day."""
    found = raw.execute(
        "SELECT id, valid_until FROM disability WHERE valid_until BETWEEN ? AND ? LIMIT ?",
        (first.isoformat(), last.isoformat(), most),
    )
    return [(int(row_id), until) for row_id, until in found.fetchall()]
