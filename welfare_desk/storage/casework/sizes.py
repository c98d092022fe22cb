# SPDX-License-Identifier: Apache-2.0
"""The size of a household in SQL, counted as `domain.pension.sizes` does."""

from __future__ import annotations

from welfare_desk.domain.casework.codes import Coverage
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
"""


def size_on(day: str) -> str:
    """The SQL of the size of the `household` of a statement on the evening of a day: who lives there then.

    As it is paid by in the month that begins on the morrow (domain notes 3.2).
    """
    stays, dead = f"(until IS NULL OR until > {day})", _DEAD.format(day=day)
    merged = "SELECT kept_id FROM merge WHERE undone_at IS NULL"
    asked = f"SELECT household_id FROM household_member WHERE person_id IN ({dead} UNION ALL {merged})"
    each = f"count(DISTINCT iif({stays} AND person_id NOT IN ({dead}), person_id, NULL))"
    # Few households have lost somebody or one of two records: in all others nobody is asked for one by one.
    return f"iif(household.id IN ({asked}), {_size(day, each)}, {_size(day, f'sum({stays})')})"


def _size(day: str, living: str) -> str:
    declared = (
        f"iif(household.id IN (SELECT household_id FROM former_size WHERE until > {day}),"
        f" {declared_sql('household', day)}, household.declared_size)"
    )
    came = f"FROM household_member WHERE household_id = household.id AND (since IS NULL OR since <= {day})"
    # Who left and came back is known once by name, which is looked at only where it decides.
    known = f"iif(told > places, places, (SELECT count(DISTINCT person_id) {came}))"
    size = pays_by(f"iif(told IS NULL OR told <= living, living, {known})", "living", "told")
    return (
        f"(SELECT {size} FROM (SELECT {declared} AS told, count(*) AS places,"
        f" coalesce({living}, 0) AS living {came}))"
    )
