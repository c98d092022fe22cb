# SPDX-License-Identifier: Apache-2.0
"""When a person was born and died, by their row, their file's events and the place they left by dying."""

from __future__ import annotations

from typing import Any

from welfare_desk.domain.casework.codes import Coverage, Leaving
from welfare_desk.domain.casework.lifespan import Lifespan
from welfare_desk.storage.casework.striking import in_force
from welfare_desk.storage.metadata import iso_day

DIED = f"""(SELECT max(day) FROM (
    SELECT effective_on AS day FROM coverage_event JOIN case_file AS own ON own.id = coverage_event.file_id
        WHERE own.person_id = person.id AND to_state = '{Coverage.DECEASED}' AND {in_force("coverage_event")}
    UNION ALL SELECT until FROM household_member AS place
        WHERE place.person_id = person.id AND left_because = '{Leaving.DIED}'))"""
"""The day on which the `person` of a statement died, NULL where that is not recorded."""

LIVING = f"""(SELECT count(*) FROM household_member AS lives JOIN person ON person.id = lives.person_id
    WHERE lives.household_id = household.id AND lives.until IS NULL AND {DIED} IS NULL)"""
"""How many live in the `household` of a statement."""


def is_dead(person_id: str) -> str:
    """The SQL condition that the file of a person says so, also one that was closed since."""
    died = (
        f"SELECT 1 FROM coverage_event WHERE file_id = own.id AND to_state = '{Coverage.DECEASED}'"
        f" AND {in_force('coverage_event')}"
    )
    return (
        f"EXISTS (SELECT 1 FROM case_file AS own WHERE own.person_id = {person_id}"
        f" AND (own.coverage = '{Coverage.DECEASED}'"
        f" OR own.coverage = '{Coverage.CLOSED}' AND EXISTS ({died})))"
    )


def lifespan(raw: Any, person_id: int) -> Lifespan:
    """As far as the office knows."""
    row = raw.execute(f"SELECT birth_date, {DIED} FROM person WHERE id = ?", (person_id,)).fetchone()
    return Lifespan() if row is None else Lifespan(*map(iso_day, row))
