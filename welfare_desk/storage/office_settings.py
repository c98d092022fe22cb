# SPDX-License-Identifier: Apache-2.0
"""The office's own choices: letterhead, signatories, catalogues, and rates by date (design law 10)."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Integer, Text, UniqueConstraint

from welfare_desk.domain.upkeep import Catalogue, DatedRule, Post
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import Flag, IsoDate, one_of, row_id, row_version, strict_table

OFFICE_SETTING = strict_table(
    "office_setting",
    row_id(),
    Column("name", Text, nullable=False, unique=True),
    Column("value", Text, nullable=False),  # JSON
    row_version(),
    CheckConstraint("length(name) > 0"),
    CheckConstraint("json_valid(value)"),
)

SIGNATORY = strict_table(
    "signatory",
    row_id(),
    Column("post", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("since", IsoDate, nullable=False),
    Column("until", IsoDate),
    row_version(),
    one_of("post", Post),
    CheckConstraint("length(name) > 0"),
    real_date("since"),
    real_date("until"),
    CheckConstraint("since <= until"),
)

CATALOGUE_ITEM = strict_table(
    "catalogue_item",
    row_id(),
    Column("catalogue", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("fold", Text, nullable=False),
    Column("place", Integer, nullable=False, server_default="0"),
    Column("retired", Flag, nullable=False, server_default="0"),
    row_version(),
    one_of("catalogue", Catalogue),
    CheckConstraint("length(fold) > 0"),
    CheckConstraint("retired IN (0, 1)"),
    UniqueConstraint("catalogue", "fold"),
)

DATED_RULE = strict_table(
    "dated_rule",
    row_id(),
    Column("name", Text, nullable=False),
    Column("since", IsoDate, nullable=False),
    Column("value", Integer, nullable=False),
    Column("source", Text, nullable=False, server_default=""),
    Column("proposed", Flag, nullable=False, server_default="0"),
    row_version(),
    one_of("name", DatedRule),
    real_date("since"),
    CheckConstraint("proposed IN (0, 1)"),
    UniqueConstraint("name", "since"),
)
