# SPDX-License-Identifier: Apache-2.0
"""Tables of casework. What `domain.casework` says in code, CHECK, UNIQUE and foreign keys say again here."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, text
from sqlalchemy.sql.schema import SchemaItem

from welfare_desk.domain.casework.codes import (
    Coverage,
    DisabilityType,
    Domain,
    Education,
    Housing,
    Insurance,
    Kinship,
    Leaving,
    Marital,
    Military,
    Residence,
    Severity,
    Sex,
)
from welfare_desk.domain.summary.listing import SortBy
from welfare_desk.storage.metadata import (
    VERSIONS_RISE,
    Flag,
    IsoDate,
    Rials,
    UtcTime,
    one_of,
    row_id,
    row_version,
    strict_table,
)


def real_date(column: str) -> CheckConstraint:
    """A CHECK that a text column holds an existing Gregorian day in ISO form; NULL passes."""
    # date() of what is no date is NULL, which = would let pass.
    return CheckConstraint(f"{column} IS date({column})")


def digits(column: str, least: int, most: int) -> CheckConstraint:
    """A CHECK that a text column holds that many ASCII digits and nothing else; NULL passes."""
    return CheckConstraint(f"length({column}) BETWEEN {least} AND {most} AND {column} NOT GLOB '*[^0-9]*'")


def event_columns(owner: str, table: str, states: Iterable[StrEnum]) -> tuple[SchemaItem, ...]:
    """What every table of dated events has: whose it is, from and to which state, when, why, by whom.

    `owner` is the column that points at a row of `table`; what an event writes is `life.Stamp`.
    """
    known = tuple(states)
    return (
        row_id(),
        Column(owner, Integer, ForeignKey(f"{table}.id"), nullable=False),
        Column("from_state", Text),
        Column("to_state", Text, nullable=False),
        Column("effective_on", IsoDate, nullable=False),
        Column("reason", Text, nullable=False, server_default=""),
        Column("letter_no", Text, nullable=False, server_default=""),
        Column("recorded_at", UtcTime, nullable=False),
        Column("recorded_by", Text, nullable=False),
        Column("batch_id", Integer),
        one_of("from_state", known),
        one_of("to_state", known),
        real_date("effective_on"),
        Index(None, owner, "effective_on"),
    )


def changed_since(owner: str) -> Index:
    """The index by day of such a table, where it is asked who has changed since a day."""
    return Index(None, "effective_on", owner)


NEIGHBOURHOOD = strict_table(
    "neighbourhood",
    row_id(),
    Column("name", Text, nullable=False),
    Column("fold", Text, nullable=False, unique=True),
    CheckConstraint("length(fold) > 0"),
)

SOCIAL_CATEGORY = strict_table(
    "social_category",
    row_id(),
    Column("name", Text, nullable=False),
    Column("fold", Text, nullable=False, unique=True),
    CheckConstraint("length(fold) > 0"),
)

CENTRE = strict_table(
    "centre",
    row_id(),
    Column("code", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("leader", Text, nullable=False, server_default=""),
    Column("phone", Text, nullable=False, server_default=""),
    Column("address", Text, nullable=False, server_default=""),
    Column("capacity", Integer, nullable=False),
    Column("workers", Integer, nullable=False, server_default="3"),  # social workers, 200 files each
    Column("closed", Flag, nullable=False, server_default="0"),
    row_version(),
    CheckConstraint("length(code) BETWEEN 1 AND 20"),
    CheckConstraint("length(name) > 0"),
    CheckConstraint("capacity BETWEEN 1 AND 100000"),
    CheckConstraint("workers BETWEEN 1 AND 99"),
    CheckConstraint("closed IN (0, 1)"),
)

CENTRE_NEIGHBOURHOOD = strict_table(
    "centre_neighbourhood",
    row_id(),
    Column("centre_id", Integer, ForeignKey("centre.id"), nullable=False, index=True),
    Column("neighbourhood_id", Integer, ForeignKey("neighbourhood.id"), nullable=False, unique=True),
)

PERSON = strict_table(
    "person",
    row_id(),
    Column("national_id", Text, unique=True),
    Column("foreign_id", Text, unique=True),
    Column("first_name", Text, nullable=False),
    Column("last_name", Text, nullable=False, server_default=""),
    Column("father_name", Text, nullable=False, server_default=""),
    Column("sex", Text, nullable=False, server_default=Sex.UNKNOWN.value),
    Column("birth_date", IsoDate),
    Column("birth_cert_no", Text, nullable=False, server_default=""),
    Column("marital", Text, nullable=False, server_default=Marital.UNKNOWN.value),
    Column("mobile", Text),
    Column("phone", Text),
    Column("birth_cert_serial", Text, nullable=False, server_default=""),
    Column("birth_place", Text, nullable=False, server_default=""),
    Column("military", Text, nullable=False, server_default=Military.UNKNOWN.value),
    Column("education", Text, nullable=False, server_default=Education.UNKNOWN.value),
    Column("field_of_study", Text, nullable=False, server_default=""),
    Column("job", Text, nullable=False, server_default=""),
    Column("skill", Text, nullable=False, server_default=""),
    Column("insurance", Text, nullable=False, server_default=Insurance.UNKNOWN.value),
    Column("insurance_no", Text, nullable=False, server_default=""),
    Column("disability_code", Text, nullable=False, server_default=""),
    row_version(),
    digits("national_id", 10, 10),
    digits("foreign_id", 8, 14),
    CheckConstraint("length(first_name) > 0 OR length(last_name) > 0"),
    one_of("sex", Sex),
    one_of("marital", Marital),
    one_of("military", Military),
    one_of("education", Education),
    one_of("insurance", Insurance),
    real_date("birth_date"),
    CheckConstraint("mobile GLOB '09[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'"),
    digits("phone", 4, 15),
)

HOUSEHOLD = strict_table(
    "household",
    row_id(),
    Column("head_person_id", Integer, ForeignKey("person.id"), index=True),
    Column("declared_size", Integer),
    Column("address", Text, nullable=False, server_default=""),
    Column("postal_code", Text),
    Column("neighbourhood_id", Integer, ForeignKey("neighbourhood.id"), index=True),
    Column("decile", Integer),
    Column("decile_on", IsoDate),
    Column("sheba", Text),
    Column("sheba_owner_id", Integer, ForeignKey("person.id")),
    Column("account_no", Text, nullable=False, server_default=""),
    Column("card_no", Text),
    Column("housing", Text, nullable=False, server_default=Housing.UNKNOWN.value),
    Column("deposit", Rials),
    Column("rent", Rials),
    Column("residence", Text, nullable=False, server_default=Residence.UNKNOWN.value),
    row_version(),
    digits("card_no", 16, 16),
    one_of("housing", Housing),
    one_of("residence", Residence),
    CheckConstraint("deposit >= 0"),
    CheckConstraint("rent >= 0"),
    CheckConstraint("declared_size BETWEEN 1 AND 99"),
    digits("postal_code", 10, 10),
    CheckConstraint("decile BETWEEN 1 AND 10"),
    real_date("decile_on"),
    CheckConstraint("length(sheba) = 26 AND sheba LIKE 'IR%' AND substr(sheba, 3) NOT GLOB '*[^0-9]*'"),
)

HOUSEHOLD_MEMBER = strict_table(
    "household_member",
    row_id(),
    Column("household_id", Integer, ForeignKey("household.id"), nullable=False),
    Column("person_id", Integer, ForeignKey("person.id"), nullable=False, index=True),
    Column("kinship", Text, nullable=False),
    Column("since", IsoDate),
    Column("until", IsoDate),
    Column("left_because", Text),
    one_of("kinship", Kinship),
    one_of("left_because", Leaving),
    real_date("since"),
    real_date("until"),
    CheckConstraint("since <= until"),
    Index("ix_household_member_lived", "household_id", "since", "until"),
    Index("uq_household_member_open", "person_id", unique=True, sqlite_where=text("until IS NULL")),
)


def _seen_through(name: str, points_to: str, **options: Any) -> Column[int]:
    """A row that desks show with the file, its version too."""
    marks = {VERSIONS_RISE: True}
    return Column(name, Integer, ForeignKey(points_to), nullable=False, info=marks, **options)


CASE_FILE = strict_table(
    "case_file",
    row_id(),
    Column("file_no", Text, nullable=False, unique=True),
    _seen_through("person_id", "person.id", unique=True),
    _seen_through("household_id", "household.id", index=True),
    Column("domain", Text, nullable=False),
    Column("coverage", Text, nullable=False),
    Column("opened_on", IsoDate),
    Column("note", Text, nullable=False, server_default=""),
    Column("client_code", Text, nullable=False, server_default=""),
    Column("referred_by", Text, nullable=False, server_default=""),
    Column("social_worker", Text, nullable=False, server_default=""),
    Column("centre_id", Integer, ForeignKey("centre.id"), index=True),
    Column("archive_no", Text, nullable=False, server_default=""),
    row_version(),
    CheckConstraint("length(file_no) BETWEEN 1 AND 30"),
    # A month asks of every file where it stands and whose it is: from this index alone.
    Index("ix_case_file_standing", "coverage", "domain", "person_id", "household_id", "centre_id"),
    one_of("domain", Domain),
    one_of("coverage", Coverage),
    real_date("opened_on"),
)

COVERAGE_EVENT = strict_table(
    "coverage_event",
    *event_columns("file_id", "case_file", Coverage),
    Column("undoes", Integer, ForeignKey("coverage_event.id")),  # a counter-event
    changed_since("file_id"),
    CheckConstraint("from_state IS NOT to_state"),
    # Of the few that undo something only: an index of all would be searched for those that undo nothing.
    Index("uq_coverage_event_undoes", "undoes", unique=True, sqlite_where=text("undoes IS NOT NULL")),
)

DOMAIN_EVENT = strict_table(
    "domain_event",
    *event_columns("file_id", "case_file", Domain),
    Column("undoes", Integer, ForeignKey("domain_event.id")),  # a counter-event
    changed_since("file_id"),
    CheckConstraint("from_state IS NOT NULL AND from_state <> to_state"),
    Index("uq_domain_event_undoes", "undoes", unique=True, sqlite_where=text("undoes IS NOT NULL")),
)

DISABILITY = strict_table(
    "disability",
    row_id(),
    Column("person_id", Integer, ForeignKey("person.id"), nullable=False, index=True),
    Column("type", Text, nullable=False),
    Column("severity", Text, nullable=False, server_default=Severity.UNKNOWN.value),
    Column("is_primary", Flag, nullable=False, server_default="0"),
    Column("commission_on", IsoDate),
    Column("valid_until", IsoDate),
    Column("ended_on", IsoDate),  # from this day it counts no more; it is never the primary one then
    one_of("type", DisabilityType),
    one_of("severity", Severity),
    CheckConstraint("is_primary IN (0, 1)"),
    real_date("commission_on"),
    real_date("valid_until"),
    real_date("ended_on"),
    CheckConstraint("is_primary = 0 OR ended_on IS NULL"),
    # A circular is about the votes that end within some weeks: without it every disability would be read.
    Index("ix_disability_valid_until", "valid_until", sqlite_where=text("valid_until IS NOT NULL")),
    Index("uq_disability_primary", "person_id", unique=True, sqlite_where=text("is_primary = 1")),
)

PERSON_CATEGORY = strict_table(
    "person_category",
    row_id(),
    Column("person_id", Integer, ForeignKey("person.id"), nullable=False, index=True),
    Column("category_id", Integer, ForeignKey("social_category.id"), nullable=False, index=True),
    Column("since", IsoDate),
    Column("until", IsoDate),
    real_date("since"),
    real_date("until"),
    CheckConstraint("since <= until"),
    Index(
        "uq_person_category_open", "person_id", "category_id", unique=True, sqlite_where=text("until IS NULL")
    ),
)

SAVED_VIEW = strict_table(
    "saved_view",
    row_id(),
    Column("name", Text, nullable=False),
    Column("fold", Text, nullable=False, unique=True),
    Column("filter", Text, nullable=False),  # JSON of FileFilter
    Column("sort", Text, nullable=False),
    Column("descending", Flag, nullable=False, server_default="0"),
    row_version(),
    CheckConstraint("length(fold) > 0"),
    CheckConstraint("json_valid(filter)"),
    one_of("sort", SortBy),
    CheckConstraint("descending IN (0, 1)"),
)
