# SPDX-License-Identifier: Apache-2.0
"""Guardians of those who cannot act for themselves, with their deed (domain notes 2.2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, select, text

from welfare_desk.domain.calendar import age_years
from welfare_desk.domain.casework.codes import GuardianKind
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework.tables import PERSON, real_date
from welfare_desk.storage.metadata import IsoDate, one_of, row_id, row_version, strict_table
from welfare_desk.storage.uow import UnitOfWork

TRAIL = "guardian"
"""Under this name the ward's trail tells who acted and who acts for them."""

OF_AGE = 18
"""Years from which somebody may act for another."""

GUARDIANSHIP = strict_table(
    "guardianship",
    row_id(),
    Column("ward_id", Integer, ForeignKey("person.id"), nullable=False, index=True),
    Column("guardian_id", Integer, ForeignKey("person.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("deed_no", Text, nullable=False, server_default=""),
    Column("since", IsoDate, nullable=False),
    Column("until", IsoDate),
    row_version(),
    one_of("kind", GuardianKind),
    real_date("since"),
    real_date("until"),
    CheckConstraint("since <= until"),
    CheckConstraint("ward_id <> guardian_id"),
    Index("uq_guardianship_open", "ward_id", unique=True, sqlite_where=text("until IS NULL")),
)


@dataclass(frozen=True)
class Deed:
    """Who acts for whom from when, by what right."""

    ward_id: int
    guardian_id: int
    kind: GuardianKind
    deed_no: str
    since: date


def check_age(uow: UnitOfWork, guardian_id: int, on: date) -> None:
    """RuleError `guardian_too_young` where the birth date is known and says so."""
    born = uow.connection.execute(select(PERSON.c.birth_date).where(PERSON.c.id == guardian_id)).scalar_one()
    if born is not None and (born > on or age_years(born, on) < OF_AGE):
        raise RuleError("guardian_too_young", least=OF_AGE)


def check_seen(uow: UnitOfWork, ward_id: int, seen: int) -> None:
    """RuleError `stale_row` where another guardianship stands than the one that was shown (0: none)."""
    at = GUARDIANSHIP.c
    standing = select(at.id).where(at.ward_id == ward_id, at.until.is_(None))
    current = uow.connection.execute(standing).scalar()
    if (current or 0) != seen:
        faster = uow.who_was_faster(GUARDIANSHIP, seen)
        raise RuleError("stale_row", table=GUARDIANSHIP.name, id=seen, version=None, current=None, **faster)


def name_of(uow: UnitOfWork, ward_id: int) -> str:
    """The name of who acts for this person today, empty where nobody does."""
    row = uow.connection.execute(
        select(PERSON.c.first_name, PERSON.c.last_name)
        .join(GUARDIANSHIP, GUARDIANSHIP.c.guardian_id == PERSON.c.id)
        .where(GUARDIANSHIP.c.ward_id == ward_id, GUARDIANSHIP.c.until.is_(None))
    ).first()
    return "" if row is None else f"{row.first_name} {row.last_name}".strip()


def set_guardian(uow: UnitOfWork, deed: Deed) -> int:
    """Begin a guardianship; the one before ends that day. RuleError `before_since`."""
    if name_of(uow, deed.ward_id):
        end(uow, deed.ward_id, deed.since)
    return uow.insert(
        GUARDIANSHIP,
        {
            "ward_id": deed.ward_id,
            "guardian_id": deed.guardian_id,
            "kind": deed.kind,
            "deed_no": deed.deed_no,
            "since": deed.since,
        },
    )


def end(uow: UnitOfWork, ward_id: int, until: date) -> int:
    """End the guardianship of a ward; returns the guardian. RuleError `no_guardian`, `before_since`."""
    row = uow.connection.execute(
        select(GUARDIANSHIP).where(GUARDIANSHIP.c.ward_id == ward_id, GUARDIANSHIP.c.until.is_(None))
    ).first()
    if row is None:
        raise RuleError("no_guardian")
    if until < row.since:
        raise RuleError("before_since", date=until.isoformat(), since=row.since.isoformat())
    uow.update(GUARDIANSHIP, row.id, None, {"until": until})
    return int(row.guardian_id)
