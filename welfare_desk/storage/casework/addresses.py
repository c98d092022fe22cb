# SPDX-License-Identifier: Apache-2.0
"""Postal addresses of files, and the log of lists that were printed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, select

from welfare_desk.domain.access import Sighting
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.casework.label import PostalAddress
from welfare_desk.storage.access import SIGHTING
from welfare_desk.storage.uow import UnitOfWork

_ADDRESSES = """
SELECT case_file.id, file_no, trim(first_name || ' ' || last_name), coalesce(address, ''),
    coalesce(postal_code, ''), coalesce(neighbourhood.name, '')
FROM case_file
JOIN person ON person.id = case_file.person_id
JOIN household ON household.id = case_file.household_id
LEFT JOIN neighbourhood ON neighbourhood.id = household.neighbourhood_id
WHERE case_file.id IN (SELECT value FROM json_each(?))
"""


def addresses(raw: Any, file_ids: Sequence[int]) -> list[PostalAddress]:
    """The addresses of these files in their order; a file without one is left out."""
    rows = raw.execute(_ADDRESSES, (json.dumps(list(file_ids)),)).fetchall()
    found = {row[0]: PostalAddress(*row[1:]) for row in rows if row[3].strip()}
    return [found[file_id] for file_id in file_ids if file_id in found]


def log_printed_list(uow: UnitOfWork, user: str, at: datetime, rows: int) -> int:
    """Keep that somebody printed a list of so many files; returns the entry's id."""
    return uow.insert(SIGHTING, {"at": at, "user": user, "what": Sighting.PRINTED_LIST, "rows": rows})


def is_logged(connection: Connection, entry: int, user: str, today: date, rows: int) -> bool:
    """Whether this user logged the printing of exactly so many files today."""
    found = connection.execute(
        select(SIGHTING.c.at, SIGHTING.c.rows).where(
            SIGHTING.c.id == entry, SIGHTING.c.user == user, SIGHTING.c.what == Sighting.PRINTED_LIST
        )
    ).first()
    return found is not None and found.rows == rows and found.at.astimezone(IRAN).date() == today
