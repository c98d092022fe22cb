# SPDX-License-Identifier: Apache-2.0
"""Verdicts of clerks on pairs."""

from __future__ import annotations

from sqlalchemy import select

from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.tables import CASE_FILE, PERSON
from welfare_desk.storage.matching.tables import NOT_SAME
from welfare_desk.storage.uow import UnitOfWork


def _pair(uow: UnitOfWork, first: int, second: int) -> tuple[int, int]:
    if first == second:
        raise RuleError("same_person")
    for person_id in (first, second):
        if uow.connection.execute(select(PERSON.c.id).where(PERSON.c.id == person_id)).first() is None:
            raise RuleError("person_gone", id=person_id)
    return min(first, second), max(first, second)


def _verdict(uow: UnitOfWork, first: int, second: int) -> int | None:
    found = uow.connection.execute(
        select(NOT_SAME.c.id).where(NOT_SAME.c.first_id == first, NOT_SAME.c.second_id == second)
    ).scalar()
    return None if found is None else int(found)


def part(uow: UnitOfWork, first: int, second: int, stamp: Stamp) -> tuple[int, int]:
    """Remember that two are two; saying it again changes nothing."""
    first, second = _pair(uow, first, second)
    if _verdict(uow, first, second) is None:
        uow.insert(
            NOT_SAME,
            {
                "first_id": first,
                "second_id": second,
                "decided_at": stamp.recorded_at,
                "decided_by": stamp.recorded_by,
                "reason": stamp.reason,
            },
        )
    return first, second


def forget(uow: UnitOfWork, first: int, second: int) -> tuple[int, int]:
    """Take such a verdict back; RuleError `verdict_not_found`."""
    first, second = _pair(uow, first, second)
    found = _verdict(uow, first, second)
    if found is None:
        raise RuleError("verdict_not_found")
    uow.delete(NOT_SAME, found)
    return first, second


def files_of(uow: UnitOfWork, first: int, second: int) -> list[str]:
    """The numbers of the files that the two have."""
    pair = uow.connection.execute(
        select(CASE_FILE.c.file_no).where(CASE_FILE.c.person_id.in_((first, second))).order_by(CASE_FILE.c.id)
    )
    return [str(file_no) for file_no in pair.scalars()]
