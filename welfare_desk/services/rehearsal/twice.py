# SPDX-License-Identifier: Apache-2.0
"""A few people of the sample office who were entered a second time, as offices do: in a relative's home."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.text import ZWNJ
from welfare_desk.services.door import Work
from welfare_desk.storage.casework import samples
from welfare_desk.storage.casework.bulk import Bulk

_FEWEST, _MOST = 3, 40
_ONE_IN = 100
"""Files for each person who was entered twice."""


def enter_twice(work: Work, files: int, today: date) -> int:
    """Enter some of the people with new files again, without an identifier; how many."""
    wanted = min(_MOST, max(_FEWEST, files // _ONE_IN))
    found = samples.newest_clients(work.db.raw, 2 * wanted)
    bulk = Bulk(work.db)
    for place, (client, relative) in enumerate(zip(found[::2], found[1::2], strict=False)):
        first, last, father = _SLIPS[place % len(_SLIPS)](
            client.first_name, client.last_name, client.father_name
        )
        mobile = client.mobile if place % 2 else None
        born = client.birth_date
        person_id = bulk.add(
            "person", None, None, first, last, father, client.sex, born, "", "unknown", mobile, None
        )
        since = today.isoformat()
        bulk.add("household_member", relative.household_id, person_id, Kinship.OTHER.value, since, None)
        bulk.member(person_id, None, None, mobile, None, first, last, father)
    bulk.write()
    return len(found) // 2


_Name = tuple[str, str, str]
_SLIPS: tuple[Callable[[str, str, str], _Name], ...] = (
    lambda first, last, father: (first, last.replace(ZWNJ, ""), father),
    lambda first, last, father: (last, first, father),
    lambda first, last, father: (first, last[:-1] or last, father),
)
"""How a name comes out the second time: joined, swapped, a letter short."""
