# SPDX-License-Identifier: Apache-2.0
"""Positive-life centres: kept, asked for with what they carry, and files handed to them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from welfare_desk.domain.casework.centre import CentreEntry, Load
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.visit import stale_since
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.visits import AreaFiles, Centre
from welfare_desk.domain.text import fold, sort_key
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.storage.casework import people
from welfare_desk.storage.casework.home_visits import LAST_MET, VISITED
from welfare_desk.storage.casework.tables import CASE_FILE, CENTRE, CENTRE_NEIGHBOURHOOD, NEIGHBOURHOOD
from welfare_desk.storage.office_settings import value_in_force, values_in_force
from welfare_desk.storage.uow import UnitOfWork

_COVERED = f"coverage = '{Coverage.COVERED.value}'"
_CENTRES = f"""
WITH carried AS (
    SELECT centre_id, count(*) AS files, sum({LAST_MET} <= ?1) AS due FROM case_file
        WHERE centre_id IS NOT NULL AND {_COVERED} GROUP BY centre_id
), seen AS (
    SELECT case_file.centre_id, count(*) AS done FROM visit JOIN case_file ON case_file.id = visit.file_id
        WHERE {VISITED} AND visit.visited_on > ?1 AND case_file.centre_id IS NOT NULL
        GROUP BY case_file.centre_id
)
SELECT centre.id, version, code, name, leader, phone, address, closed,
    (SELECT json_group_array(neighbourhood.name) FROM centre_neighbourhood
        JOIN neighbourhood ON neighbourhood.id = neighbourhood_id
        WHERE centre_neighbourhood.centre_id = centre.id),
    coalesce(files, 0), capacity, workers, coalesce(due, 0), coalesce(done, 0)
FROM centre LEFT JOIN carried ON carried.centre_id = centre.id LEFT JOIN seen ON seen.centre_id = centre.id
"""


def centres(raw: Any, today: date) -> tuple[Centre, ...]:
    """All centres, those at work first, in the order of their codes; in two statements."""
    rules = values_in_force(raw, today)
    stale = stale_since(today, rules[DatedRule.VISIT_MONTHS.value]).isoformat()
    per_worker = rules[DatedRule.FILES_PER_WORKER.value]
    found = [_centre(row, per_worker) for row in raw.execute(_CENTRES, (stale,)).fetchall()]
    return tuple(sorted(found, key=lambda centre: (centre.closed, len(centre.code), centre.code)))


def _centre(row: tuple[Any, ...], per_worker: int) -> Centre:
    (
        centre_id, version, code, name, leader, phone, address, closed, areas_served, files, capacity,
        workers, due, done,
    ) = row  # fmt: skip
    served = tuple(sorted(json.loads(areas_served), key=sort_key))
    load = Load(files, capacity, workers, per_worker)
    return Centre(
        centre_id, version, code, name, leader, phone, address, bool(closed), served, load, due, done
    )  # fmt: skip


def find_centre(uow: UnitOfWork, centre_id: int, today: date, *, at_work: bool = True) -> Load:
    """The load of a centre on a day; RuleError `centre_not_found`, `centre_closed` where it must be open."""
    row = uow.raw.execute(
        f"SELECT (SELECT count(*) FROM case_file WHERE centre_id = centre.id AND {_COVERED}),"
        " capacity, workers, closed, name FROM centre WHERE id = ?",
        (centre_id,),
    ).fetchone()
    if row is None:
        raise RuleError("centre_not_found", id=centre_id)
    if at_work and row[3]:
        raise RuleError("centre_closed", name=row[4])
    files, capacity, workers = row[:3]
    return Load(files, capacity, workers, value_in_force(uow.raw, DatedRule.FILES_PER_WORKER, today))


def _values(entry: CentreEntry) -> dict[str, Any]:
    names = ("code", "name", "leader", "phone", "address", "capacity", "workers")
    return {name: getattr(entry, name) for name in names}


def code_taken(uow: UnitOfWork, code: str, centre_id: int) -> bool:
    """Whether another centre has this code."""
    row = uow.raw.execute("SELECT id FROM centre WHERE code = ? AND id <> ?", (code, centre_id)).fetchone()
    return row is not None


def add_centre(uow: UnitOfWork, entry: CentreEntry) -> tuple[int, tuple[str, ...]]:
    """A new centre with the neighbourhoods it serves: its id, the codes of those that served them before."""
    centre_id = uow.insert(CENTRE, _values(entry))
    return centre_id, serve(uow, centre_id, entry.neighbourhoods).losers


def change_centre(uow: UnitOfWork, centre_id: int, version: int, entry: CentreEntry) -> tuple[str, ...]:
    """Change what differs; the codes of centres that lost a neighbourhood to it.

    RuleError `stale_row` with who was faster.
    """
    moved = people.change(uow, CENTRE, centre_id, version, _values(entry))
    served = serve(uow, centre_id, entry.neighbourhoods)
    if served.changed and not moved:
        uow.update(CENTRE, centre_id, version, {})  # its neighbourhoods are part of what two desks edit
    return served.losers


def close_centre(uow: UnitOfWork, centre_id: int, version: int, closed: bool) -> bool:
    """Close a centre, which then serves no neighbourhood, or open it again; True when that changed it."""
    moved = people.change(uow, CENTRE, centre_id, version, {"closed": closed})
    if closed:
        serve(uow, centre_id, ())
    return bool(moved)


@dataclass(frozen=True)
class Served:
    """Whether the neighbourhoods of a centre changed, and the codes of the centres that lost one to it."""

    changed: bool
    losers: tuple[str, ...] = ()


def serve(uow: UnitOfWork, centre_id: int, neighbourhoods: Sequence[str]) -> Served:
    """Let the centre serve these neighbourhoods and no others.

    One that another centre served changes hands, which moves that centre's version as well.
    """
    wanted = {
        neighbourhood_id
        for name in neighbourhoods
        if (neighbourhood_id := people.named(uow, NEIGHBOURHOOD, name)) is not None
    }
    rows = uow.raw.execute(
        "SELECT id, centre_id, neighbourhood_id FROM centre_neighbourhood WHERE centre_id = ?"
        " OR neighbourhood_id IN (SELECT value FROM json_each(?))",
        (centre_id, json.dumps(sorted(wanted))),
    ).fetchall()
    changed, losers = False, set()
    for row_id, owner, neighbourhood_id in rows:
        if owner == centre_id and neighbourhood_id in wanted:
            wanted.discard(neighbourhood_id)
        else:
            uow.delete(CENTRE_NEIGHBOURHOOD, row_id)
            changed = True
            if owner != centre_id:
                losers.add(owner)
    for neighbourhood_id in sorted(wanted):
        uow.insert(CENTRE_NEIGHBOURHOOD, {"centre_id": centre_id, "neighbourhood_id": neighbourhood_id})
    for loser in sorted(losers):
        uow.update(CENTRE, loser, None, {})
    return Served(changed or bool(wanted), _codes(uow, losers))


def _codes(uow: UnitOfWork, ids: set[int]) -> tuple[str, ...]:
    found = uow.connection.execute(select(CENTRE.c.code).where(CENTRE.c.id.in_(ids)).order_by(CENTRE.c.id))
    return tuple(found.scalars())


# Files of a centre


def assign(uow: UnitOfWork, file_id: int, version: int, centre_id: int | None) -> bool:
    """Hand one file to a centre, or to none; True when that moved it. RuleError `stale_row`."""
    return bool(people.change(uow, CASE_FILE, file_id, version, {"centre_id": centre_id}))


_OF_ITS_NEIGHBOURHOODS = f"""
SELECT case_file.id FROM centre_neighbourhood
JOIN household ON household.neighbourhood_id = centre_neighbourhood.neighbourhood_id
JOIN case_file ON case_file.household_id = household.id
WHERE centre_neighbourhood.centre_id = ? AND case_file.{_COVERED}
"""


def assignable(raw: Any, centre_id: int, *, also_of_others: bool) -> list[int]:
    """Covered files of the centre's neighbourhoods not its own: free ones, or others' too."""
    free = "AND case_file.centre_id IS NULL"
    other = "AND case_file.centre_id IS NOT ?"
    statement = f"{_OF_ITS_NEIGHBOURHOODS} {other if also_of_others else free} ORDER BY case_file.id"
    values = (centre_id, centre_id) if also_of_others else (centre_id,)
    return [file_id for (file_id,) in raw.execute(statement, values).fetchall()]


def files_of(raw: Any, centre_id: int) -> list[int]:
    """Every file of a centre, covered or not."""
    found = raw.execute("SELECT id FROM case_file WHERE centre_id = ? ORDER BY id", (centre_id,)).fetchall()
    return [file_id for (file_id,) in found]


def still_at(raw: Any, file_ids: Sequence[int], centre_id: int | None) -> list[int]:
    """Those of the files that are at this centre, or at none, now."""
    found = raw.execute(
        "SELECT id FROM case_file WHERE id IN (SELECT value FROM json_each(?)) AND centre_id IS ?"
        " ORDER BY id",
        (json.dumps(list(file_ids)), centre_id),
    ).fetchall()
    return [file_id for (file_id,) in found]


def hand_over(uow: UnitOfWork, file_ids: Sequence[int], centre_id: int | None) -> Iterator[int]:
    """Hand files to a centre one after the other; yields how many are done."""
    for done, file_id in enumerate(file_ids, start=1):
        uow.update(CASE_FILE, file_id, None, {"centre_id": centre_id})
        yield done


_AREAS = f"""
SELECT neighbourhood.name, coalesce(centre.name, ''), coalesce(centre.id, 0), coalesce(files, 0),
    coalesce(unassigned, 0)
FROM neighbourhood
LEFT JOIN centre_neighbourhood ON centre_neighbourhood.neighbourhood_id = neighbourhood.id
LEFT JOIN centre ON centre.id = centre_neighbourhood.centre_id
LEFT JOIN (SELECT household.neighbourhood_id, count(*) AS files,
        sum(case_file.centre_id IS NULL) AS unassigned
    FROM case_file JOIN household ON household.id = case_file.household_id
    WHERE case_file.{_COVERED} GROUP BY 1) AS lived ON lived.neighbourhood_id = neighbourhood.id
"""


def areas(raw: Any) -> tuple[AreaFiles, ...]:
    """Every neighbourhood with the centre that serves it, in Persian order, in one statement."""
    found = [AreaFiles(*row) for row in raw.execute(_AREAS).fetchall()]
    return tuple(sorted(found, key=lambda area: sort_key(area.name)))


def id_of(raw: Any, typed: str) -> int | None:
    """The id of the centre of this code, or of the one with this name; None for none and for several."""
    asked = {"code": typed, "name": fold(typed)}
    rows = raw.execute(
        "SELECT id, code = :code FROM centre WHERE code = :code OR folded(name) = :name"
        " ORDER BY code = :code DESC LIMIT 2",
        asked,
    ).fetchall()
    if not rows or (len(rows) > 1 and not rows[0][1]):
        return None
    return int(rows[0][0])
