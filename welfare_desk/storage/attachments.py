# SPDX-License-Identifier: Apache-2.0
"""Documents of a file as rows; their bytes lie encrypted in the office's folder, named by their digest."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Text

from welfare_desk.domain.attachments import DocumentKind, Media
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, UtcTime, one_of, row_id, row_version, strict_table

ATTACHMENT = strict_table(
    "attachment",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False, server_default=""),
    Column("dated_on", IsoDate),
    Column("expires_on", IsoDate, index=True),
    Column("sha256", Text, nullable=False, index=True),  # of the plain bytes
    Column("media", Text, nullable=False),
    Column("size", Integer, nullable=False),  # bytes
    Column("added_at", UtcTime, nullable=False),
    Column("added_by", Text, nullable=False),
    Column("removed_at", UtcTime),
    Column("removed_why", Text, nullable=False, server_default=""),
    row_version(),
    one_of("kind", DocumentKind),
    one_of("media", Media),
    CheckConstraint("length(sha256) = 64"),
    CheckConstraint("size > 0"),
    real_date("dated_on"),
    real_date("expires_on"),
    CheckConstraint("dated_on <= expires_on"),
)
