# SPDX-License-Identifier: Apache-2.0
"""Bundles that an office has made, byte for byte, and what headquarters has given it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Column, Connection, ForeignKey, Integer, LargeBinary, Text, select

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles.container import unpack
from welfare_desk.domain.summary.bundles.enrolment import Identity
from welfare_desk.domain.summary.monthly.standing import SentMonth
from welfare_desk.storage.metadata import (
    SECRET,
    MonthText,
    UtcTime,
    real_month,
    row_id,
    strict_table,
    utc_moment,
)
from welfare_desk.storage.office import office_facts
from welfare_desk.storage.summary.bundles import keys
from welfare_desk.storage.summary.monthly import closings
from welfare_desk.storage.uow import UnitOfWork

MONTH_BUNDLE = strict_table(
    "month_bundle",
    row_id(),
    Column("closing_id", Integer, ForeignKey("month_closing.id"), nullable=False, unique=True),
    Column("month", MonthText, nullable=False),
    Column("sequence", Integer, nullable=False, unique=True),
    Column("previous", Text),  # the digest of the one before
    Column("digest", Text, nullable=False),
    Column("certificate_no", Integer),  # that it carries; none before the office was enrolled
    Column("province_key", LargeBinary),  # of the headquarters that gave it
    Column("made_at", UtcTime, nullable=False),
    Column("content", LargeBinary, nullable=False),
    real_month("month"),
    CheckConstraint("length(digest) = 64"),
    CheckConstraint("sequence >= 1 AND (sequence = 1) = (previous IS NULL)"),
    CheckConstraint("(province_key IS NULL) = (certificate_no IS NULL)"),
)

OFFICE_BOX_KEY = strict_table(
    "office_box_key",
    row_id(),
    Column("public", LargeBinary, nullable=False),
    Column("private", LargeBinary, nullable=False, info={SECRET: True}),
    CheckConstraint("id = 1"),
    CheckConstraint("length(public) = 32 AND length(private) = 32"),
)

OFFICE_ENROLMENT = strict_table(
    "office_enrolment",
    row_id(),
    Column("certificate", Text, nullable=False),
    Column("province_key", LargeBinary, nullable=False),
    Column("person_key", LargeBinary, nullable=False, info={SECRET: True}),
    Column("paper_proof", LargeBinary, nullable=False),  # the province's signature for codes of papers
    Column("accepted_at", UtcTime, nullable=False),
    Column("accepted_by", Text, nullable=False),
    CheckConstraint("id = 1"),
    CheckConstraint("json_valid(certificate)"),
    CheckConstraint("length(province_key) = 32 AND length(person_key) = 32 AND length(paper_proof) = 64"),
)


@dataclass(frozen=True)
class Made:
    """A bundle as it was made."""

    month: JalaliMonth
    sequence: int
    previous: str | None
    digest: str
    content: bytes
    certificate_no: int | None = None
    """Of the certificate that it carries; None where it was made before the office was enrolled."""


_MADE = "SELECT month, sequence, previous, digest, content, certificate_no FROM month_bundle"


def made_of(raw: Any, closing: int) -> Made | None:
    """The bundle of a closing; None while there is none."""
    row = raw.execute(f"{_MADE} WHERE closing_id = ?", (closing,)).fetchone()
    return None if row is None else _made(row)


def numbered(raw: Any, month: JalaliMonth, sequence: int) -> Made | None:
    """The bundle of a month with this number, of whichever closing; None where there is none."""
    row = raw.execute(f"{_MADE} WHERE month = ? AND sequence = ?", (str(month), sequence)).fetchone()
    return None if row is None else _made(row)


def numbers_of(raw: Any, month: JalaliMonth) -> tuple[int, ...]:
    """The numbers of all bundles of a month, of every closing, in their order."""
    rows = raw.execute("SELECT sequence FROM month_bundle WHERE month = ? ORDER BY 1", (str(month),))
    return tuple(number for (number,) in rows.fetchall())


def chain(raw: Any) -> list[tuple[JalaliMonth, int, str, datetime, bool]]:
    """Every bundle, newest first: month, number, digest, when it was made, whether its closing stands."""
    rows = raw.execute(
        "SELECT month_bundle.month, sequence, month_bundle.digest, made_at, reopened_at IS NULL"
        " FROM month_bundle JOIN month_closing ON month_closing.id = closing_id ORDER BY sequence DESC"
    )
    return [
        (JalaliMonth.parse(month), sequence, digest, utc_moment(made), bool(stands))
        for month, sequence, digest, made, stands in rows.fetchall()
    ]


def member_of(raw: Any, month: JalaliMonth, name: str) -> bytes | None:
    """A file out of the bundle of the closing of a month that stands; None where there is none."""
    row = raw.execute(
        "SELECT content FROM month_bundle JOIN month_closing ON month_closing.id = closing_id"
        " WHERE month_closing.month = ? AND reopened_at IS NULL",
        (str(month),),
    ).fetchone()
    return None if row is None else dict(unpack(row[0])).get(name)


def _made(row: Any) -> Made:
    month, *told = row
    return Made(JalaliMonth.parse(month), *told)


def keyless(raw: Any) -> tuple[JalaliMonth, ...]:
    """Closed months whose bundle was made before the office was enrolled: it tells nobody's hash."""
    return _months_bundled(raw, "certificate_no IS NULL")


def certified_elsewhere(raw: Any, province_key: bytes) -> tuple[JalaliMonth, ...]:
    """Closed months whose bundle carries a certificate that another key of a province signed."""
    return _months_bundled(raw, "province_key <> ?", province_key)


def _months_bundled(raw: Any, which: str, *asked: bytes) -> tuple[JalaliMonth, ...]:
    rows = raw.execute(
        "SELECT month_closing.month FROM month_bundle JOIN month_closing ON month_closing.id = closing_id"
        f" WHERE reopened_at IS NULL AND {which} ORDER BY 1",
        asked,
    )
    return tuple(JalaliMonth.parse(month) for (month,) in rows.fetchall())


def sent(raw: Any, month: JalaliMonth, province_key: bytes | None) -> SentMonth | None:
    """The bundle of the closing of a month that stands; None while there is none.

    `province_key` is of the headquarters that has certified the office; None while none has.
    """
    row = raw.execute(
        "SELECT sequence, month_bundle.digest, made_at, province_key"
        " FROM month_bundle JOIN month_closing ON month_closing.id = closing_id"
        " WHERE month_closing.month = ? AND reopened_at IS NULL",
        (str(month),),
    ).fetchone()
    if row is None:
        return None
    sequence, digest, made_at, key = row
    foreign = key is not None and key != province_key
    return SentMonth(sequence, digest, utc_moment(made_at), key is not None, foreign)


@dataclass(frozen=True)
class End:
    """The end of the office's chain: how many bundles there are, and the digest of the last."""

    sequence: int
    digest: str | None


def end_of_chain(raw: Any) -> End:
    """Where the next bundle goes on."""
    row = raw.execute("SELECT sequence, digest FROM month_bundle ORDER BY sequence DESC LIMIT 1").fetchone()
    return End(0, None) if row is None else End(*row)


def last_of_month(raw: Any, month: JalaliMonth) -> str | None:
    """The digest of the newest bundle of a month, of an earlier closing of it."""
    row = raw.execute(
        "SELECT digest FROM month_bundle WHERE month = ? ORDER BY sequence DESC LIMIT 1", (str(month),)
    ).fetchone()
    return None if row is None else str(row[0])


def unsent_before(raw: Any, month: JalaliMonth) -> JalaliMonth | None:
    """The first closed month before this one that has no bundle of its closing; chains go month by month."""
    (found,) = raw.execute(
        "SELECT min(month_closing.month) FROM month_closing"
        " LEFT JOIN month_bundle ON closing_id = month_closing.id"
        " WHERE reopened_at IS NULL AND closing_id IS NULL AND month_closing.month < ?",
        (str(month),),
    ).fetchone()
    return None if found is None else JalaliMonth.parse(found)


def closing_of(raw: Any, month: JalaliMonth) -> int:
    """The row of a month's closing that stands; RuleError as `closings.still_open`."""
    row = raw.execute(
        "SELECT id FROM month_closing WHERE month = ? AND reopened_at IS NULL", (str(month),)
    ).fetchone()
    if row is None:
        raise closings.still_open(raw, month)
    return int(row[0])


def identifiers(raw: Any, month: JalaliMonth, files: list[str]) -> list[tuple[str | None, str | None]]:
    """National IDs and those of foreigners of the persons of these files of a closed month, one of each file.

    A file that is no more was somebody's when the month was closed, and has neither; so has one whose number
    somebody else bears since.
    """
    others = closings.opened_since(raw, month)
    found = raw.execute(
        "SELECT value, national_id, foreign_id FROM json_each(?)"
        " LEFT JOIN case_file ON file_no = value LEFT JOIN person ON person.id = case_file.person_id",
        (json.dumps(files),),
    )
    return [(None, None) if file in others else (national, foreign) for file, national, foreign in found]


def box_key(uow: UnitOfWork) -> bytes:
    """The public half of the key by which the office opens what is sealed for it; made when it is needed."""
    public = uow.connection.execute(select(OFFICE_BOX_KEY.c.public)).scalar()
    if public is None:
        public, private = keys.new_box_pair()
        uow.insert(OFFICE_BOX_KEY, {"id": 1, "public": public, "private": private})
    return bytes(public)


def identity(connection: Connection) -> Identity | None:
    """The office as its request names it; None while it has made none."""
    public = connection.execute(select(OFFICE_BOX_KEY.c.public)).scalar()
    if public is None:
        return None
    facts = office_facts(connection)
    return Identity(facts.county, facts.province, facts.office_code, facts.public_key, bytes(public))


def opened(connection: Connection, parts: Mapping[str, bytes], bound_to: bytes) -> bytes:
    """What was sealed for this office; RuleError `enrolment_not_opened`."""
    row = connection.execute(select(OFFICE_BOX_KEY.c.public, OFFICE_BOX_KEY.c.private)).one()
    return keys.unsealed(parts, row.public, row.private, bound_to)


@dataclass(frozen=True)
class Enrolment:
    """What headquarters gave this office."""

    certificate: Mapping[str, Any]
    province_key: bytes
    person_key: bytes
    paper_proof: bytes


def enrolment(connection: Connection) -> Enrolment | None:
    """The office's enrolment; None while it has none."""
    row = connection.execute(select(OFFICE_ENROLMENT)).first()
    if row is None:
        return None
    keys_kept = (bytes(row.province_key), bytes(row.person_key), bytes(row.paper_proof))
    return Enrolment(json.loads(row.certificate), *keys_kept)


def keep_enrolment(uow: UnitOfWork, new: Enrolment, values: Mapping[str, Any]) -> None:
    """Keep what headquarters gave, in the place of an earlier one; `values` say when and by whom."""
    row = {
        "certificate": json.dumps(new.certificate, ensure_ascii=False, sort_keys=True),
        "province_key": new.province_key,
        "person_key": new.person_key,
        "paper_proof": new.paper_proof,
        **values,
    }
    if enrolment(uow.connection) is None:
        uow.insert(OFFICE_ENROLMENT, {"id": 1, **row})
    else:
        uow.update(OFFICE_ENROLMENT, 1, None, row)
