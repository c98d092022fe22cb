# SPDX-License-Identifier: Apache-2.0
"""Why a person is supported: disabilities and social categories, each with a beginning and an end."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from welfare_desk.domain.casework.disability import check_beside
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework import people
from welfare_desk.storage.casework.commission import COMMISSION_CASE, EXTENDED_DISABILITY
from welfare_desk.storage.casework.tables import DISABILITY, PERSON_CATEGORY, SOCIAL_CATEGORY
from welfare_desk.storage.uow import UnitOfWork

DISABILITIES = "disabilities"
CATEGORIES = "categories"
"""Under these names the trail of a person tells of them."""


def disability(uow: UnitOfWork, person_id: int, row_id: int) -> Mapping[str, Any]:
    """A disability of this person that counts today; RuleError `disability_not_found`."""
    row = uow.connection.execute(
        select(DISABILITY).where(
            DISABILITY.c.id == row_id, DISABILITY.c.person_id == person_id, DISABILITY.c.ended_on.is_(None)
        )
    )
    found = row.mappings().first()
    if found is None:
        raise RuleError("disability_not_found")
    return dict(found)


def live(uow: UnitOfWork, person_id: int) -> list[Mapping[str, Any]]:
    """The disabilities that count today, the primary one first."""
    found = select(DISABILITY).where(DISABILITY.c.person_id == person_id, DISABILITY.c.ended_on.is_(None))
    ordered = found.order_by(DISABILITY.c.is_primary.desc(), DISABILITY.c.id)
    return [dict(row) for row in uow.connection.execute(ordered).mappings()]


def told(uow: UnitOfWork, person_id: int) -> str:
    """The disabilities of a person as the trail tells them: codes of kind and severity."""
    return ", ".join(f"{row['type']} {row['severity']}" for row in live(uow, person_id))


def add_disability(uow: UnitOfWork, person_id: int, values: Mapping[str, Any], *, primary: bool) -> int:
    """One more; the first one a person has is the primary one. RuleError as of `_refuse_beside`."""
    present = live(uow, person_id)
    _refuse_beside(values["type"], present)
    if primary:
        _none_primary(uow, present)
    leads = primary or not present
    return uow.insert(DISABILITY, {"person_id": person_id, "is_primary": leads, **values})


def edit_disability(uow: UnitOfWork, row_id: int, person_id: int, values: Mapping[str, Any]) -> None:
    """Correct one; RuleError as of `_refuse_beside`."""
    _refuse_beside(values["type"], [row for row in live(uow, person_id) if row["id"] != row_id])
    uow.update(DISABILITY, row_id, None, values)


def make_primary(uow: UnitOfWork, person_id: int, row_id: int) -> None:
    """The one that statistics count."""
    _none_primary(uow, live(uow, person_id))
    uow.update(DISABILITY, row_id, None, {"is_primary": True})


def end_disability(uow: UnitOfWork, person_id: int, row_id: int, on: date) -> None:
    """It counts no more; the next one becomes primary when it was."""
    row = disability(uow, person_id, row_id)
    uow.update(DISABILITY, row_id, None, {"ended_on": on, "is_primary": False})
    if row["is_primary"]:
        _next_leads(uow, person_id)


_LED_BEFORE = """
SELECT row_id FROM audit_row WHERE tbl = 'disability' AND json_extract(changes, '$.is_primary[0]')
    AND NOT json_extract(changes, '$.is_primary[1]')
    AND seq = (SELECT max(seq) FROM audit_row WHERE tbl = 'disability' AND row_id = ?
        AND (changes IS NULL AND digest IS NOT NULL OR json_extract(changes, '$.is_primary[1]')))
"""
"""Which disability lost its rank, by the trail, when this one got it."""


def drop_disability(uow: UnitOfWork, person_id: int, row_id: int) -> None:
    """Take a disability out, one that has ended too, as if it had never been recorded.

    The one that led until this one did leads again, where it still counts; else the next.

    RuleError `disability_not_found`, `disability_of_vote` when a vote made it or a circular has extended it.
    """
    row = _own(uow, person_id, row_id)
    for table in (COMMISSION_CASE, EXTENDED_DISABILITY):
        rests = select(table.c.id).where(table.c.disability_id == row_id)
        if uow.connection.execute(rests.limit(1)).first() is not None:
            raise RuleError("disability_of_vote")
    before = uow.raw.execute(_LED_BEFORE, (row_id,)).fetchone()
    uow.delete(DISABILITY, row_id)
    if row["is_primary"]:
        _next_leads(uow, person_id, 0 if before is None else int(before[0]))


def reopen_disability(uow: UnitOfWork, person_id: int, row_id: int, *, primary: bool) -> None:
    """One that was ended by mistake counts on. RuleError `disability_not_found`, as of `_refuse_beside`."""
    row = _own(uow, person_id, row_id)
    if row["ended_on"] is None:
        raise RuleError("disability_not_found")
    present = live(uow, person_id)
    _refuse_beside(row["type"], present)
    if primary:
        _none_primary(uow, present)
    uow.update(DISABILITY, row_id, None, {"ended_on": None, "is_primary": primary or not present})


def _refuse_beside(kind: str, others: list[Mapping[str, Any]]) -> None:
    """RuleError `disability_known`, `none_beside_disability`, `disability_beside_none`."""
    kinds = [str(row["type"]) for row in others]
    if kind in kinds:
        raise RuleError("disability_known")
    check_beside(kind, kinds)


def _own(uow: UnitOfWork, person_id: int, row_id: int) -> Mapping[str, Any]:
    found = select(DISABILITY).where(DISABILITY.c.id == row_id, DISABILITY.c.person_id == person_id)
    row = uow.connection.execute(found).mappings().first()
    if row is None:
        raise RuleError("disability_not_found")
    return dict(row)


def _next_leads(uow: UnitOfWork, person_id: int, before: int = 0) -> None:
    """The primary one is gone: the one before it is it where that still counts, else the next."""
    rest = [int(row["id"]) for row in live(uow, person_id)]
    if rest:
        uow.update(DISABILITY, before if before in rest else rest[0], None, {"is_primary": True})


def _none_primary(uow: UnitOfWork, present: list[Mapping[str, Any]]) -> None:
    for row in present:
        if row["is_primary"]:
            uow.update(DISABILITY, int(row["id"]), None, {"is_primary": False})


def categories_told(uow: UnitOfWork, person_id: int) -> str:
    """The open categories of a person as the trail tells them."""
    found = (
        select(SOCIAL_CATEGORY.c.name)
        .join(PERSON_CATEGORY, PERSON_CATEGORY.c.category_id == SOCIAL_CATEGORY.c.id)
        .where(PERSON_CATEGORY.c.person_id == person_id, PERSON_CATEGORY.c.until.is_(None))
        .order_by(PERSON_CATEGORY.c.id)
    )
    return "، ".join(uow.connection.execute(found).scalars())


def add_category(uow: UnitOfWork, person_id: int, name: str, since: date) -> int:
    """Give a person a category from a day on. RuleError `category_needs_name`, `category_known`."""
    category_id = people.named(uow, SOCIAL_CATEGORY, name)
    if category_id is None:
        raise RuleError("category_needs_name")
    _refuse_open(uow, person_id, category_id)
    return uow.insert(PERSON_CATEGORY, {"person_id": person_id, "category_id": category_id, "since": since})


def _refuse_open(uow: UnitOfWork, person_id: int, category_id: int) -> None:
    present = select(PERSON_CATEGORY.c.id).where(
        PERSON_CATEGORY.c.person_id == person_id,
        PERSON_CATEGORY.c.category_id == category_id,
        PERSON_CATEGORY.c.until.is_(None),
    )
    if uow.connection.execute(present).first() is not None:
        raise RuleError("category_known")


def drop_category(uow: UnitOfWork, person_id: int, row_id: int) -> None:
    """Take a category out as if it had never been given. RuleError `category_not_found`."""
    _category(uow, person_id, row_id)
    uow.delete(PERSON_CATEGORY, row_id)


def reopen_category(uow: UnitOfWork, person_id: int, row_id: int) -> None:
    """An ended category holds on. RuleError `category_not_found`, `category_known`."""
    row = _category(uow, person_id, row_id)
    if row.until is None:
        raise RuleError("category_not_found")
    _refuse_open(uow, person_id, row.category_id)
    uow.update(PERSON_CATEGORY, row_id, None, {"until": None})


def _category(uow: UnitOfWork, person_id: int, row_id: int) -> Any:
    c = PERSON_CATEGORY.c
    row = uow.connection.execute(
        select(c.category_id, c.since, c.until).where(c.id == row_id, c.person_id == person_id)
    ).first()
    if row is None:
        raise RuleError("category_not_found")
    return row


def end_category(uow: UnitOfWork, person_id: int, row_id: int, until: date) -> None:
    """End a category. RuleError `category_not_found`, `before_since`."""
    row = _category(uow, person_id, row_id)
    if row.until is not None:
        raise RuleError("category_not_found")
    if row.since is not None and until < row.since:
        raise RuleError("before_since", date=until.isoformat(), since=row.since.isoformat())
    uow.update(PERSON_CATEGORY, row_id, None, {"until": until})
