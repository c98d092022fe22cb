# SPDX-License-Identifier: Apache-2.0
"""What clients ask for (تقاضا), and what became of it (domain notes 2.2)."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Text

from welfare_desk.domain.casework.request import RequestState
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, one_of, row_id, row_version, strict_table

SERVICE_REQUEST = strict_table(
    "service_request",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("service", Text, nullable=False),
    Column("text", Text, nullable=False, server_default=""),
    Column("asked_on", IsoDate, nullable=False),
    Column("state", Text, nullable=False),
    Column("decided_on", IsoDate),
    Column("answer", Text, nullable=False, server_default=""),
    row_version(),
    one_of("state", RequestState),
    CheckConstraint("length(service) > 0"),
    real_date("asked_on"),
    real_date("decided_on"),
    CheckConstraint("asked_on <= decided_on"),
    CheckConstraint("(state = 'open') = (decided_on IS NULL)"),
)
