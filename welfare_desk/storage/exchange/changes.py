# SPDX-License-Identifier: Apache-2.0
"""What a list adds to people the office knows already, and files it opens for members of households."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Select, Table, select

from welfare_desk.domain.casework.codes import Severity
from welfare_desk.domain.exchange.outcome import Held
from welfare_desk.domain.text import fold
from welfare_desk.storage.casework.tables import (
    CASE_FILE,
    DISABILITY,
    HOUSEHOLD,
    PERSON,
    PERSON_CATEGORY,
)
from welfare_desk.storage.exchange.writing import Place
from welfare_desk.storage.uow import UnitOfWork

_PERSON = frozenset({"last_name", "father_name", "sex", "birth_date", "foreign_id", "mobile", "phone"})
_HOUSEHOLD = {
    "household_size": "declared_size", "decile": "decile", "sheba": "sheba", "address": "address",
    "postal_code": "postal_code",
}  # fmt: skip
_FILE = frozenset({"domain", "note"})

Changes = Mapping[str, tuple[Any, Any]]
"""By attribute of a client: what it was and what it becomes."""


def apply(
    uow: UnitOfWork, held: Held, changes: Changes, neighbourhoods: Mapping[str, Place],
    categories: Mapping[str, Place],
) -> None:  # fmt: skip
    """Write the new values of one person's changes, each into the table it belongs to."""
    new = {name: after for name, (_, after) in changes.items()}
    _update(uow, PERSON, held.person_id, {name: new[name] for name in new if name in _PERSON})
    household = {_HOUSEHOLD[name]: new[name] for name in new if name in _HOUSEHOLD}
    if "neighbourhood" in new:
        household["neighbourhood_id"] = neighbourhoods[fold(new["neighbourhood"])][0]
    if held.household_id is not None:
        _update(uow, HOUSEHOLD, held.household_id, household)
    if held.file_id is not None:
        _update(uow, CASE_FILE, held.file_id, {name: new[name] for name in new if name in _FILE})
    if "category" in new:
        _add_category(uow, held.person_id, categories[fold(new["category"])][0])
    if "disabilities" in new or "severity" in new:
        _set_disabilities(uow, held, new)


def _update(uow: UnitOfWork, table: Table, row_id: int, values: dict[str, Any]) -> None:
    if values:
        uow.update(table, row_id, None, values)


def _add_category(uow: UnitOfWork, person_id: int, category_id: int) -> None:
    there = uow.connection.execute(
        select(PERSON_CATEGORY.c.id).where(
            PERSON_CATEGORY.c.person_id == person_id,
            PERSON_CATEGORY.c.category_id == category_id,
            PERSON_CATEGORY.c.until.is_(None),
        )
    ).first()
    if there is None:
        uow.insert(PERSON_CATEGORY, {"person_id": person_id, "category_id": category_id})


def _live(person_id: int) -> Select[Any]:
    return select(DISABILITY).where(DISABILITY.c.person_id == person_id, DISABILITY.c.ended_on.is_(None))


def _set_disabilities(uow: UnitOfWork, held: Held, new: Mapping[str, Any]) -> None:
    """The first named becomes the primary one; others are added, none is taken away."""
    kinds = new.get("disabilities", held.client.disabilities)
    severity = new.get("severity", held.client.severity)
    known = [
        (int(row.id), str(row.type), bool(row.is_primary))
        for row in uow.connection.execute(_live(held.person_id))
    ]
    primary = next((row for row in known if row[2]), None)
    for place, kind in enumerate(kinds):
        same = next((row for row in known if row[1] == kind.value), None)
        if place == 0 and primary is not None:
            uow.update(DISABILITY, primary[0], None, {"type": kind.value, "severity": severity.value})
        elif place == 0 and same is not None:
            uow.update(DISABILITY, same[0], None, {"is_primary": True, "severity": severity.value})
        elif same is None:
            voted = severity if place == 0 else Severity.UNKNOWN
            values = {"type": kind.value, "severity": voted.value, "is_primary": place == 0}
            uow.insert(DISABILITY, {"person_id": held.person_id, **values})
