# SPDX-License-Identifier: Apache-2.0
"""What a list adds to people the office knows already, and files it opens for members of households."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Select, Table, select

from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.exchange.outcome import Held
from welfare_desk.domain.text import fold
from welfare_desk.storage.casework import fields
from welfare_desk.storage.casework.life import Stamp
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
Changes = Mapping[str, tuple[Any, Any]]
"""By attribute of a client: what it was and what it becomes."""


def apply(
    uow: UnitOfWork, held: Held, changes: Changes, neighbourhoods: Mapping[str, Place],
    categories: Mapping[str, Place], stamp: Stamp,
) -> None:  # fmt: skip
    """Write the new values of one person's changes, each into the table it belongs to.

    Another specialised field counts from the day of the stamp: the list does not say since when it holds.
    """
    new = {name: after for name, (_, after) in changes.items()}
    _update(uow, PERSON, held.person_id, {name: new[name] for name in new if name in _PERSON})
    household = {_HOUSEHOLD[name]: new[name] for name in new if name in _HOUSEHOLD}
    if "neighbourhood" in new:
        household["neighbourhood_id"] = neighbourhoods[fold(new["neighbourhood"])][0]
    if held.household_id is not None:
        _update(uow, HOUSEHOLD, held.household_id, household)
    if held.file_id is not None:
        _update(uow, CASE_FILE, held.file_id, {"note": new["note"]} if "note" in new else {})
        before, after = changes.get("domain", (None, None))
        if before is not None:
            fields.record(uow, held.file_id, before, after, stamp)
    if "category" in new:
        _add_category(uow, held.person_id, categories[fold(new["category"])][0])
    if "disabilities" in new or "severity" in new:
        _set_disabilities(uow, held, new, stamp)


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


def _set_disabilities(uow: UnitOfWork, held: Held, new: Mapping[str, Any], stamp: Stamp) -> None:
    """The first named becomes the primary one; others are added, none is taken away.

    Only a primary disability without a vote is corrected into another type: what the commission found stays.
    «No disability», which nobody says beside a vote, ends the others on the day of the stamp.
    """
    kinds = new.get("disabilities", held.client.disabilities)
    none = DisabilityType.NONE in kinds
    known = {row.type: row for row in uow.connection.execute(_live(held.person_id))}
    primary = next((row for row in known.values() if row.is_primary), None)
    for place, kind in enumerate(kinds):
        same = known.get(kind.value)
        if place == 0:
            wanted = {"type": kind.value, "is_primary": True}
            if "severity" in new:  # it is said of the one named first
                wanted["severity"] = new["severity"].value
            if none:
                wanted["valid_until"] = None
            _make_primary(uow, held.person_id, wanted, same, primary)
        elif same is None:
            values = {"type": kind.value, "severity": Severity.UNKNOWN.value, "is_primary": False}
            uow.insert(DISABILITY, {"person_id": held.person_id, **values})
    if none:
        for row in uow.connection.execute(_live(held.person_id)):
            if row.type != DisabilityType.NONE:
                _update(uow, DISABILITY, int(row.id), {"ended_on": stamp.effective_on, "is_primary": False})


def _make_primary(uow: UnitOfWork, person_id: int, wanted: dict[str, Any], same: Any, primary: Any) -> None:
    if same is None and primary is not None and primary.commission_on is None:
        same = primary
    if primary is not None and primary is not same:
        uow.update(DISABILITY, int(primary.id), None, {"is_primary": False})  # there is one at a time
    if same is None:
        uow.insert(DISABILITY, {"person_id": person_id, "severity": Severity.UNKNOWN.value, **wanted})
        return
    differing = {name: value for name, value in wanted.items() if getattr(same, name) != value}
    _update(uow, DISABILITY, int(same.id), differing)
