# SPDX-License-Identifier: Apache-2.0
"""What headquarters keeps in its own folder: the province's keys, enrolled offices, every bundle taken."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    Index,
    Integer,
    LargeBinary,
    Text,
    func,
    select,
    text,
)

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles.accepting import Accepted, Enrolled
from welfare_desk.domain.summary.bundles.bundle import Bundle
from welfare_desk.domain.summary.bundles.enrolment import Identity
from welfare_desk.storage.metadata import (
    SECRET,
    MonthText,
    UtcTime,
    month_of_text,
    real_month,
    row_id,
    strict_table,
    utc_moment,
)
from welfare_desk.storage.office import office_facts
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.summary.bundles import keys
from welfare_desk.storage.uow import UnitOfWork

PROVINCE_KEY = strict_table(
    "province_key",
    row_id(),
    Column("public", LargeBinary, nullable=False),
    Column("private", LargeBinary, nullable=False, info={SECRET: True}),
    Column("person_key", LargeBinary, nullable=False, info={SECRET: True}),
    CheckConstraint("id = 1"),
    CheckConstraint("length(public) = 32 AND length(private) = 32 AND length(person_key) = 32"),
)

ENROLLED_OFFICE = strict_table(
    "enrolled_office",
    row_id(),
    Column("code", Text, nullable=False),
    Column("county", Text, nullable=False),
    Column("public", LargeBinary, nullable=False),
    Column("certificate", Text, nullable=False),
    Column("enrolled_at", UtcTime, nullable=False),
    Column("enrolled_by", Text, nullable=False),
    Column("revoked_at", UtcTime),
    Column("revoked_by", Text, nullable=False, server_default=""),
    Column("revoked_why", Text, nullable=False, server_default=""),
    CheckConstraint("json_valid(certificate)"),
    CheckConstraint("length(public) = 32"),
    CheckConstraint("(revoked_at IS NULL) = (revoked_by = '')"),
    Index("uq_enrolled_office_stands", "code", unique=True, sqlite_where=text("revoked_at IS NULL")),
)
"""Its row's number is the serial of the certificate."""

ACCEPTED_BUNDLE = strict_table(
    "accepted_bundle",
    row_id(),
    Column("office_code", Text, nullable=False),
    Column("public", LargeBinary, nullable=False),  # the key that signed it
    Column("chain", Integer, nullable=False),  # which of the chains of that key: `BUNDLE_CHAIN`
    Column("month", MonthText, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("branch", Integer, nullable=False),
    Column("digest", Text, nullable=False, unique=True),
    Column("closed_at", UtcTime, nullable=False),  # by its office, as its document says
    Column("accepted_at", UtcTime, nullable=False),
    Column("accepted_by", Text, nullable=False),
    Column("document", LargeBinary, nullable=False),  # JSON: what sums are made of, packed
    Column("lists", LargeBinary, nullable=False),  # JSON: the rows behind the figures, packed
    Column("corrections", Text, nullable=False),  # JSON: what it tells of earlier months
    real_month("month"),
    CheckConstraint("json_valid(corrections)"),
    CheckConstraint("length(digest) = 64"),
    CheckConstraint("length(public) = 32"),
    CheckConstraint("chain >= 1"),
    Index("uq_accepted_bundle_chain", "public", "chain", "sequence", unique=True),
    Index("ix_accepted_bundle_month", "month", "office_code"),
    Index("ix_accepted_bundle_office", "office_code"),
)

BUNDLE_CHAIN = strict_table(
    "bundle_chain",
    row_id(),
    Column("office_code", Text, nullable=False),
    Column("public", LargeBinary, nullable=False),  # the key of the office, which stays the same
    Column("number", Integer, nullable=False),
    Column("begun_at", UtcTime, nullable=False),
    Column("begun_by", Text, nullable=False),
    Column("why", Text, nullable=False),
    CheckConstraint("length(public) = 32"),
    CheckConstraint("number >= 2"),  # the first chain of a key begins by itself
    CheckConstraint("why <> ''"),
    Index("uq_bundle_chain", "public", "number", unique=True),
)
"""Chains that headquarters let begin, since an office with the same key had gone on from an old copy."""


@dataclass(frozen=True)
class Province:
    """The province's public key."""

    public: bytes


def province(connection: Connection) -> Province | None:
    """Whether this folder is a headquarters': None while it has enrolled nobody."""
    public = connection.execute(select(PROVINCE_KEY.c.public)).scalar()
    return None if public is None else Province(bytes(public))


@dataclass(frozen=True)
class ProvinceKeys:
    """Everything by which headquarters signs and hashes; it never leaves storage and the use case."""

    public: bytes
    private: bytes
    person_key: bytes


def province_keys(uow: UnitOfWork) -> ProvinceKeys:
    """The province's keys, made when the first office is enrolled."""
    row = uow.connection.execute(select(PROVINCE_KEY)).first()
    if row is not None:
        return ProvinceKeys(bytes(row.public), bytes(row.private), bytes(row.person_key))
    public, private = keys.new_signing_pair()
    made = ProvinceKeys(public, private, keys.new_person_key())
    values = {"public": public, "private": private, "person_key": made.person_key}
    uow.insert(PROVINCE_KEY, {"id": 1, **values})
    return made


@dataclass(frozen=True)
class Office:
    """An enrolled office with the certificate that it was given."""

    facts: Enrolled
    certificate: Mapping[str, Any]


def office(
    connection: Connection, code: str, key: bytes | None = None, certificate: Mapping[str, Any] | None = None
) -> Office | None:
    """The office of a code as it is enrolled; with a key, a former enrolment where that is what fits.

    Where the same key was given several certificates one after the other, as that of an office that was
    renamed, the one asked for: what was signed under it stays good while the key does.
    """
    rows = connection.execute(
        select(ENROLLED_OFFICE).where(ENROLLED_OFFICE.c.code == code).order_by(ENROLLED_OFFICE.c.id.desc())
    ).all()
    fitting = [row for row in rows if key is not None and bytes(row.public) == key]
    standing = [row for row in rows if row.revoked_at is None]
    chosen = [row for row in fitting if row.revoked_at is None] or fitting or standing or rows
    if not chosen:
        return None
    found = _office(chosen[0])
    former = [one for one in map(_office, fitting) if one.certificate == certificate]
    if not former or found.facts.revoked:
        return found
    return replace(former[0], facts=replace(former[0].facts, revoked=False))


def _office(row: Any) -> Office:
    certificate = json.loads(row.certificate)
    revoked = row.revoked_at is not None
    facts = Enrolled(row.code, row.county, certificate["province"], bytes(row.public), row.id, revoked)
    return Office(facts, certificate)


def known_keys(connection: Connection) -> frozenset[bytes]:
    """The keys of every office that is or was enrolled here, and this office's own."""
    enrolled = connection.execute(select(ENROLLED_OFFICE.c.public)).scalars()
    return frozenset([office_facts(connection).public_key, *map(bytes, enrolled)])


def offices(connection: Connection) -> list[Office]:
    """Every office whose enrolment stands, by county."""
    rows = connection.execute(
        select(ENROLLED_OFFICE)
        .where(ENROLLED_OFFICE.c.revoked_at.is_(None))
        .order_by(ENROLLED_OFFICE.c.county, ENROLLED_OFFICE.c.code)
    )
    return [_office(row) for row in rows.all()]


@dataclass(frozen=True)
class Enrolment:
    """A certificate as it was given, with the newest bundle taken of its office."""

    serial: int
    code: str
    county: str
    public: bytes
    enrolled_at: datetime
    enrolled_by: str
    revoked_at: datetime | None
    revoked_by: str
    revoked_why: str
    last_month: JalaliMonth | None
    last_sequence: int | None


_NEWEST = "FROM accepted_bundle WHERE office_code = code ORDER BY accepted_bundle.id DESC LIMIT 1"


def enrolments(raw: Any, offset: int, limit: int | None) -> list[Enrolment]:
    """Certificates, newest first; without a limit all of them."""
    rows = raw.execute(
        f"SELECT id, code, county, public, enrolled_at, {shown_name('enrolled_by')}, revoked_at,"
        f" {shown_name('revoked_by')}, revoked_why, (SELECT month {_NEWEST}), (SELECT sequence {_NEWEST})"
        " FROM enrolled_office ORDER BY id DESC LIMIT ? OFFSET ?",
        (-1 if limit is None else limit, offset),
    )
    return [
        Enrolment(
            serial,
            code,
            county,
            bytes(public),
            utc_moment(at),
            by,
            None if ended is None else utc_moment(ended),
            ended_by,
            why,
            month_of_text(month),
            sequence,
        )
        for serial, code, county, public, at, by, ended, ended_by, why, month, sequence in rows.fetchall()
    ]


def enrolment_count(raw: Any) -> int:
    """How many certificates were given."""
    return int(raw.execute("SELECT count(*) FROM enrolled_office").fetchone()[0])


def next_serial(uow: UnitOfWork) -> int:
    """The number of the certificate that comes next."""
    return uow.next_id(ENROLLED_OFFICE)


def enrol(uow: UnitOfWork, who: Identity, certificate: Mapping[str, Any], at: datetime, by: str) -> None:
    """Keep an office with its certificate."""
    uow.insert(
        ENROLLED_OFFICE,
        {
            "id": certificate["serial"],
            "code": who.code,
            "county": who.county,
            "public": who.key,
            "certificate": json.dumps(certificate, ensure_ascii=False, sort_keys=True),
            "enrolled_at": at,
            "enrolled_by": by,
        },
    )


def revoke(uow: UnitOfWork, serial: int, at: datetime, by: str, why: str) -> None:
    """An enrolment stands no longer; its row stays."""
    uow.update(ENROLLED_OFFICE, serial, None, {"revoked_at": at, "revoked_by": by, "revoked_why": why})


def chain_number(connection: Connection, key: bytes) -> int:
    """Which chain of a key takes bundles now."""
    newest = select(func.max(BUNDLE_CHAIN.c.number)).where(BUNDLE_CHAIN.c.public == key)
    return int(connection.execute(newest).scalar() or 1)


def begun_at(connection: Connection, key: bytes) -> datetime | None:
    """When the newest chain of a key was begun; None while its first one goes on."""
    columns = BUNDLE_CHAIN.c
    newest = select(columns.begun_at).where(columns.public == key).order_by(columns.number.desc()).limit(1)
    return connection.execute(newest).scalar()


def begin_chain(uow: UnitOfWork, who: Enrolled, at: datetime, by: str, why: str) -> int:
    """Let the next bundle of an office begin a chain; the number of that chain among those of its key."""
    number = chain_number(uow.connection, who.key) + 1
    told = {"office_code": who.code, "public": who.key, "number": number}
    uow.insert(BUNDLE_CHAIN, {**told, "begun_at": at, "begun_by": by, "why": why})
    return number


Chain = tuple[bytes, int]
"""A key, and which of its chains."""


def accepted(connection: Connection, code: str) -> list[tuple[Chain, Accepted]]:
    """Every bundle that was taken of an office with its chain, in the order in which they came."""
    columns = ACCEPTED_BUNDLE.c
    rows = connection.execute(
        select(columns.chain, columns.month, columns.sequence, columns.digest, columns.public, columns.branch)
        .where(columns.office_code == code)
        .order_by(columns.id)
    )
    found = []
    for number, month, sequence, digest, public, branch in rows.all():
        key = bytes(public)
        found.append(((key, number), Accepted(month, sequence, digest, key, branch)))
    return found


@dataclass(frozen=True)
class Kept:
    """A document in two parts, packed: sums are read without the rows behind them."""

    document: bytes
    lists: bytes
    corrections: str
    """JSON; of all bundles together they are read without anything else of them."""


def kept(told: Mapping[str, Any]) -> Kept:
    """The document as headquarters keeps it; made before the transaction, since packing takes its time."""
    document = _json({name: value for name, value in told.items() if name != "lists"})
    lists, corrections = _json(told["lists"]), _json(told["corrections"])
    return Kept(zlib.compress(document.encode(), 1), zlib.compress(lists.encode(), 1), corrections)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def accept(uow: UnitOfWork, bundle: Bundle, kept: Kept, at: datetime, by: str) -> None:
    """Keep a bundle that was taken."""
    uow.insert(
        ACCEPTED_BUNDLE,
        {
            "office_code": bundle.office,
            "public": bundle.key,
            "chain": chain_number(uow.connection, bundle.key),
            "month": bundle.month,
            "sequence": bundle.sequence,
            "branch": bundle.branch,
            "digest": bundle.digest,
            "closed_at": bundle.closed_at,
            "accepted_at": at,
            "accepted_by": by,
            "document": kept.document,
            "lists": kept.lists,
            "corrections": kept.corrections,
        },
    )


def document(connection: Connection, digest: str) -> dict[str, Any]:
    """What a bundle that was taken tells, but the rows behind it."""
    columns = ACCEPTED_BUNDLE.c
    packed = connection.execute(select(columns.document).where(columns.digest == digest)).scalar_one()
    told: dict[str, Any] = json.loads(zlib.decompress(packed))
    return told
