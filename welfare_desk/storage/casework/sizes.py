# SPDX-License-Identifier: Apache-2.0
"""The size of a household in SQL, counted as `domain.pension.sizes` does."""

from __future__ import annotations

from welfare_desk.domain.casework.codes import Coverage


def pays_by(known: str, living: str, declared: str = "household.declared_size") -> str:
    """The SQL of `size_for_pay`, of what counts the members ever known by name and those who live there."""
    return f"iif({declared} > {known}, {declared}, max(1, {living}))"


SIZE_NOW = pays_by(
    "(SELECT count(DISTINCT person_id) FROM household_member WHERE household_id = household.id)",
    "(SELECT count(*) FROM household_member AS lives WHERE lives.household_id = household.id"
    " AND lives.until IS NULL AND NOT EXISTS (SELECT 1 FROM case_file AS own"
    f" WHERE own.person_id = lives.person_id AND own.coverage = '{Coverage.DECEASED}'))",
)
"""By how many the `household` of a statement is paid as of now; a list counts as of its month."""
