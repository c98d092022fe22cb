# SPDX-License-Identifier: Apache-2.0
"""Postal addresses of files."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from welfare_desk.domain.casework.label import PostalAddress

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
