# SPDX-License-Identifier: Apache-2.0
"""The medical commission: sessions, who was referred, votes, appeals, extensions by circular (2.5)."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Text

from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.commission import CommissionKind, Vote
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import Flag, IsoDate, UtcTime, one_of, row_id, row_version, strict_table

COMMISSION_SESSION = strict_table(
    "commission_session",
    row_id(),
    Column("session_no", Text, nullable=False, unique=True),
    Column("held_on", IsoDate, nullable=False),
    Column("kind", Text, nullable=False),
    Column("place", Text, nullable=False, server_default=""),
    Column("members", Text, nullable=False, server_default="[]"),  # JSON list of names with their trades
    Column("closed", Flag, nullable=False, server_default="0"),
    row_version(),
    one_of("kind", CommissionKind),
    real_date("held_on"),
    CheckConstraint("length(session_no) BETWEEN 1 AND 30"),
    CheckConstraint("json_valid(members)"),
    CheckConstraint("closed IN (0, 1)"),
)

COMMISSION_CASE = strict_table(
    "commission_case",
    row_id(),
    Column("person_id", Integer, ForeignKey("person.id"), nullable=False, index=True),
    Column("session_id", Integer, ForeignKey("commission_session.id"), index=True),  # NULL: waits for one
    Column("kind", Text, nullable=False),
    Column("referred_on", IsoDate, nullable=False),
    Column("complaint", Text, nullable=False, server_default=""),
    Column("attended", Flag),  # NULL until the session was held
    Column("vote", Text),
    Column("voted_on", IsoDate),
    Column("type", Text),
    Column("severity", Text),
    Column("valid_until", IsoDate),
    Column("note", Text, nullable=False, server_default=""),
    Column("appeal_of", Integer, ForeignKey("commission_case.id")),
    Column("overrules", Integer, ForeignKey("commission_case.id"), unique=True),  # a counter-vote
    Column("disability_id", Integer, ForeignKey("disability.id")),  # what a confirming vote made or changed
    Column("found", Text, nullable=False, server_default="[]"),  # JSON: disabilities as the vote found them
    row_version(),
    one_of("kind", CommissionKind),
    one_of("vote", Vote),
    one_of("type", DisabilityType),
    one_of("severity", Severity),
    CheckConstraint("attended IN (0, 1)"),
    real_date("referred_on"),
    real_date("voted_on"),
    real_date("valid_until"),
    CheckConstraint("vote IS NULL OR (attended = 1 AND voted_on IS NOT NULL)"),
    CheckConstraint("vote <> 'confirmed' OR (type IS NOT NULL AND severity IS NOT NULL)"),
    CheckConstraint("referred_on <= voted_on"),
    CheckConstraint("overrules IS NULL OR (vote IS NOT NULL AND length(note) > 0)"),
    CheckConstraint("json_valid(found)"),
)

REFERRED = (
    "{0}.vote IS NULL AND NOT EXISTS (SELECT 1 FROM commission_session"
    " WHERE commission_session.id = {0}.session_id AND closed)"
)
"""The SQL condition that a referral still waits for a session or a vote; `{0}` is the row's name."""

REJECTED_STANDS = (
    f"{{0}}.kind = '{CommissionKind.RE_EXAMINATION}' AND {{0}}.vote = '{Vote.REJECTED}'"
    # An appeal, another referral of this kind and a counter-vote follow it.
    " AND NOT EXISTS (SELECT 1 FROM commission_case AS later WHERE later.person_id = {0}.person_id"
    " AND later.id > {0}.id AND (later.kind = {0}.kind OR later.appeal_of = {0}.id))"
    " AND EXISTS (SELECT 1 FROM disability WHERE disability.person_id = {0}.person_id AND ended_on IS NULL"
    f" AND type <> '{DisabilityType.NONE}' AND coalesce(commission_on, '') < {{0}}.voted_on)"
    " AND NOT EXISTS (SELECT 1 FROM disability WHERE disability.person_id = {0}.person_id"
    " AND ended_on >= {0}.voted_on)"
)
"""The SQL condition that a re-examination rejected, and what it rejected stands as before; `{0}`: the row."""

VALIDITY_EXTENSION = strict_table(
    "validity_extension",
    row_id(),
    Column("circular_no", Text, nullable=False),
    Column("circular_on", IsoDate, nullable=False),
    Column("expired_from", IsoDate, nullable=False),
    Column("expired_until", IsoDate, nullable=False),
    Column("months", Integer, nullable=False),
    Column("recorded_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("undone_at", UtcTime),
    Column("undone_by", Text),
    row_version(),
    CheckConstraint("length(circular_no) > 0"),
    real_date("circular_on"),
    real_date("expired_from"),
    real_date("expired_until"),
    CheckConstraint("expired_from <= expired_until"),
    CheckConstraint("months BETWEEN 1 AND 120"),
)

EXTENDED_DISABILITY = strict_table(
    "extended_disability",
    row_id(),
    Column("extension_id", Integer, ForeignKey("validity_extension.id"), nullable=False, index=True),
    Column("disability_id", Integer, ForeignKey("disability.id"), nullable=False, index=True),
    Column("valid_until_before", IsoDate, nullable=False),
    Column("valid_until_after", IsoDate, nullable=False),
    real_date("valid_until_before"),
    real_date("valid_until_after"),
    CheckConstraint("valid_until_before < valid_until_after"),
)
