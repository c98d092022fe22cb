# SPDX-License-Identifier: Apache-2.0
"""The size of a household in SQL, counted as `domain.pension.sizes` does."""

from __future__ import annotations

from welfare_desk.domain.casework.codes import Coverage, Leaving
from welfare_desk.storage.casework.former_sizes import declared_sql
from welfare_desk.storage.casework.lifespans import is_dead
from welfare_desk.storage.casework.striking import in_force


def pays_by(known: str, living: str, declared: str = "household.declared_size") -> str:
    """The SQL of `size_for_pay`, of what counts the members ever known by name and those who live there."""
    return f"iif({declared} > {known}, {declared}, max(1, {living}))"


SIZE_NOW = pays_by(
    "(SELECT count(DISTINCT person_id) FROM household_member WHERE household_id = household.id)",
    "(SELECT count(*) FROM household_member AS lives WHERE lives.household_id = household.id"
    f" AND lives.until IS NULL AND NOT {is_dead('lives.person_id')})",
)
"""By how many the `household` of a statement is paid as of now; a list counts as of its month."""

_DEAD = f"""
SELECT person_id FROM case_file JOIN coverage_event ON file_id = case_file.id
WHERE coverage IN ('{Coverage.DECEASED}', '{Coverage.CLOSED}') AND to_state = '{Coverage.DECEASED}'
    AND effective_on <= {{day}} AND {in_force("coverage_event")}
UNION SELECT person_id FROM household_member WHERE left_because = '{Leaving.DIED}' AND until <= {{day}}
"""


def size_on(day: str) -> str:
    """The SQL of the size of the `household` of a statement on the evening of a day: as many as live there.

    As it is paid by in the month that begins on the morrow (domain notes 3.2).
    """
    stays = f"(until IS NULL OR until > {day}) AND person_id NOT IN ({_DEAD.format(day=day)})"
    declared = (
        f"iif(household.id IN (SELECT household_id FROM former_size WHERE until > {day}),"
        f" {declared_sql('household', day)}, household.declared_size)"
    )
    size = pays_by("count(DISTINCT person_id)", f"count(DISTINCT iif({stays}, person_id, NULL))", declared)
    return (
        f"(SELECT {size} FROM household_member WHERE household_id = household.id"
        f" AND (since IS NULL OR since <= {day}))"
    )
