# SPDX-License-Identifier: Apache-2.0
"""Inquiries to other bodies: sent, answered, by whom, and how long the answer holds (domain notes 3.3)."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Text

from welfare_desk.domain.casework.inquiry import InquiryAnswer, InquiryBody
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, one_of, row_id, row_version, strict_table

INQUIRY = strict_table(
    "inquiry",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("body", Text, nullable=False),
    Column("sent_on", IsoDate, nullable=False),
    Column("letter_no", Text, nullable=False, server_default=""),
    Column("answered_on", IsoDate),
    Column("answer", Text),
    Column("answered_by", Text, nullable=False, server_default=""),
    Column("answer_letter_no", Text, nullable=False, server_default=""),
    Column("valid_until", IsoDate),
    Column("note", Text, nullable=False, server_default=""),
    row_version(),
    one_of("body", InquiryBody),
    one_of("answer", InquiryAnswer),
    real_date("sent_on"),
    real_date("answered_on"),
    real_date("valid_until"),
    CheckConstraint("sent_on <= answered_on"),
    CheckConstraint("(answer IS NULL) = (answered_on IS NULL)"),
    CheckConstraint("valid_until IS NULL OR answered_on <= valid_until"),
)
