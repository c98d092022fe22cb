# SPDX-License-Identifier: Apache-2.0
"""The reception desk: who came, what was found, and where they were sent (domain notes 2.7, 2.8)."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Text

from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, UtcTime, one_of, row_id, row_version, strict_table

RECEPTION = strict_table(
    "reception",
    row_id(),
    Column("person_id", Integer, ForeignKey("person.id"), nullable=False, index=True),
    Column("file_id", Integer, ForeignKey("case_file.id"), index=True),  # once a file was opened for it
    Column("received_on", IsoDate, nullable=False),
    Column("domain", Text),
    Column("wish", Text, nullable=False, server_default=""),
    Column("conditions", Text, nullable=False, server_default="[]"),  # JSON list of what was checked
    Column("state", Text, nullable=False),
    Column("expert", Text, nullable=False, server_default=""),
    Column("body", Text, nullable=False, server_default=""),  # the other body a person was sent to
    Column("decided_on", IsoDate),
    Column("reason", Text, nullable=False, server_default=""),
    Column("letter_no", Text, nullable=False, server_default=""),
    row_version(),
    one_of("domain", Domain),
    one_of("state", ReceptionState),
    real_date("received_on"),
    real_date("decided_on"),
    CheckConstraint("received_on <= decided_on"),
    CheckConstraint("json_valid(conditions)"),
    CheckConstraint("state <> 'refused' OR length(reason) > 0"),
    CheckConstraint("state <> 'sent_elsewhere' OR length(body) > 0"),
)

RECEPTION_EVENT = strict_table(
    "reception_event",
    row_id(),
    Column("reception_id", Integer, ForeignKey("reception.id"), nullable=False, index=True),
    Column("from_state", Text),
    Column("to_state", Text, nullable=False),
    Column("effective_on", IsoDate, nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    Column("letter_no", Text, nullable=False, server_default=""),
    Column("recorded_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("batch_id", Integer),
    one_of("from_state", ReceptionState),
    one_of("to_state", ReceptionState),
    real_date("effective_on"),
)
