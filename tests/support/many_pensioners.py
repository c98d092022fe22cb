# SPDX-License-Identifier: Apache-2.0
"""A county's pensioners at once: written raw, for nobody would wait until as many are registered."""

from __future__ import annotations

from welfare_desk.domain.calendar import from_jalali
from welfare_desk.services.session import Session
from welfare_desk.storage.uow import UnitOfWork

_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"


def many_pensioners(session: Session, count: int) -> None:
    """So many households of one to five persons, each with a file and a pension since Farvardin 1404."""
    asked = {"count": count, "since": from_jalali(1404, 1, 1).isoformat()}
    with session._store.writing() as connection:
        raw = UnitOfWork(connection).raw
        raw.execute(
            f"INSERT INTO household (id, declared_size, sheba) {_NUMBERS}"
            " SELECT i, 1 + i % 5, printf('IR58054010518%013d', i) FROM n",
            asked,
        )
        raw.execute(
            f"INSERT INTO person (id, national_id, first_name, last_name) {_NUMBERS}"
            " SELECT i, printf('%d', 1000000000 + i), 'علی', 'احمدی ' || (i % 90) FROM n",
            asked,
        )
        raw.execute(
            "INSERT INTO household_member (household_id, person_id, kinship)"
            f" {_NUMBERS} SELECT i, i, 'head' FROM n",
            asked,
        )
        raw.execute("UPDATE household SET head_person_id = id")
        raw.execute(
            "INSERT INTO case_file (id, file_no, person_id, household_id, domain, coverage)"
            f" {_NUMBERS} SELECT i, printf('1404-%05d', i), i, i, 'rehabilitation', 'covered' FROM n",
            asked,
        )
        raw.execute(
            "INSERT INTO pension (id, household_id, file_id, state, since)"
            f" {_NUMBERS} SELECT i, i, i, 'on_pension', :since FROM n",
            asked,
        )
        raw.execute(
            "INSERT INTO pension_event (pension_id, to_state, effective_on, recorded_at, recorded_by)"
            f" {_NUMBERS} SELECT i, 'on_pension', :since, '2025-04-01T08:00:00.000000Z', 'tests' FROM n",
            asked,
        )
        connection.commit()
