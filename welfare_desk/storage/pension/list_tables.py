# SPDX-License-Identifier: Apache-2.0
"""Tables of the monthly lists, of what was kept back, and of what was really paid."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, UniqueConstraint, text
from sqlalchemy.sql.schema import SchemaItem

from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.pension.kinds import OF_HOUSEHOLD, PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.domain.pension.owed import ClaimReason
from welfare_desk.storage.audit import append_only
from welfare_desk.storage.casework.mistakes import STANDS, mistake_columns
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import (
    Flag,
    IsoDate,
    MonthText,
    Rials,
    UtcTime,
    one_of,
    real_month,
    row_id,
    row_version,
    strict_table,
)

MONTHLY_LIST = strict_table(
    "monthly_list",
    row_id(),
    Column("month", MonthText, nullable=False),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("line_count", Integer, nullable=False),
    Column("amount", Rials, nullable=False),
    Column("arrears_sum", Rials, nullable=False),
    Column("deductions", Rials, nullable=False),
    Column("net", Rials, nullable=False),
    Column("promised", Rials, nullable=False),  # announced differences that are not in it
    Column("digest", Text, nullable=False),
    Column("prepared_at", UtcTime, nullable=False),
    Column("prepared_by", Text, nullable=False),
    Column("approved_at", UtcTime),
    Column("approved_by", Text, nullable=False, server_default=""),
    Column("sent_at", UtcTime),
    Column("sent_by", Text, nullable=False, server_default=""),
    Column("sent_on", IsoDate),
    Column("letter_no", Text, nullable=False, server_default=""),
    row_version(),
    UniqueConstraint("month", "kind"),
    real_month("month"),
    one_of("kind", PaymentKind),
    one_of("state", ListState),
    real_date("sent_on"),
    CheckConstraint("line_count >= 1"),
    CheckConstraint("net = amount + arrears_sum - deductions"),
    CheckConstraint("length(digest) = 64"),
    CheckConstraint("(state = 'draft') = (approved_at IS NULL)"),
    CheckConstraint("(state IN ('draft', 'approved')) = (sent_at IS NULL)"),
    CheckConstraint("(sent_at IS NULL) = (sent_on IS NULL)"),
)


def _line_columns(file: SchemaItem) -> tuple[SchemaItem, ...]:
    """`domain.pension.listing.Line`, in its order."""
    return (
        Column("kind", Text, nullable=False),
        Column("line_no", Integer, nullable=False),
        file,
        Column("household_id", Integer, nullable=False),  # as it was: households come and go
        Column("file_no", Text, nullable=False),
        Column("client_code", Text, nullable=False),
        Column("name", Text, nullable=False),
        Column("identifier", Text, nullable=False),
        Column("domain", Text, nullable=False),
        Column("size", Integer, nullable=False),
        Column("rate_since", Text, nullable=False),
        Column("band", Integer, nullable=False),
        Column("amount", Integer, nullable=False),
        Column("arrears", Integer, nullable=False),
        Column("deductions", Integer, nullable=False),
        Column("net", Integer, nullable=False),
        Column("promised", Integer, nullable=False),
        Column("bank", Text, nullable=False),
        Column("sheba", Text, nullable=False),
        Column("sheba_owner", Text, nullable=False),
        Column("owner_identifier", Text, nullable=False),
        Column("remarks", Text, nullable=False),
        Column("remark", Text, nullable=False),
        Column("household", Text, nullable=False),
    )


_HOUSEHOLDS = ", ".join(f"'{kind}'" for kind in sorted(OF_HOUSEHOLD))

MONTHLY_LINE = strict_table(
    "monthly_line",
    row_id(),
    Column("list_id", Integer, ForeignKey("monthly_list.id"), nullable=False),
    *_line_columns(Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True)),
    UniqueConstraint("list_id", "line_no"),
    UniqueConstraint("list_id", "file_id"),
    Index(
        "uq_monthly_line_household", "list_id", "household_id", unique=True,
        sqlite_where=text(f"kind IN ({_HOUSEHOLDS})"),
    ),
    one_of("domain", Domain),
    CheckConstraint("size >= 1"),
    CheckConstraint("amount >= 0"),
    CheckConstraint("deductions >= 0"),
    CheckConstraint("net >= 0 AND net = amount + arrears - deductions"),
    CheckConstraint("json_valid(household)"),
)  # fmt: skip
append_only(MONTHLY_LINE)

MONTHLY_CLAIM = strict_table(
    "monthly_claim",
    row_id(),
    Column("line_id", Integer, ForeignKey("monthly_line.id"), nullable=False, index=True),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("for_month", MonthText, nullable=False),
    Column("amount", Integer, nullable=False),
    Column("why", Text, nullable=False),
    Column("size", Integer, nullable=False),  # persons it is rated by; 0 where nothing is due
    UniqueConstraint("line_id", "file_id", "for_month"),
    real_month("for_month"),
    one_of("why", ClaimReason),
    CheckConstraint("amount <> 0"),
)
append_only(MONTHLY_CLAIM)

MONTHLY_DRAFT = strict_table(
    "monthly_draft",
    row_id(),
    Column("list_id", Integer, ForeignKey("monthly_list.id"), nullable=False),
    *_line_columns(Column("file_id", Integer, nullable=False)),
    Column("claims", Text, nullable=False),  # JSON of [file, month, rial, why, size]
    UniqueConstraint("list_id", "line_no"),
    derived=True,
)
"""The lines of drafts: computed from the office's facts, and again before anybody approves them."""

PENSION_DEDUCTION = strict_table(
    "pension_deduction",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("amount", Rials, nullable=False),  # a month
    Column("from_month", MonthText, nullable=False),
    Column("until_month", MonthText),
    Column("remark", Text, nullable=False),
    Column("letter_no", Text, nullable=False, server_default=""),
    Column("recorded_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    *mistake_columns(),
    row_version(),
    one_of("kind", PaymentKind),
    real_month("from_month"),
    real_month("until_month"),
    CheckConstraint("amount > 0"),
    CheckConstraint("from_month <= until_month"),
    CheckConstraint("length(remark) > 0"),
)

PAYMENT_FILE = strict_table(
    "payment_file",
    row_id(),
    Column("list_id", Integer, ForeignKey("monthly_list.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("rows_sha256", Text, nullable=False),  # of what the rows say, however the file was saved
    Column("row_count", Integer, nullable=False),
    Column("letter_no", Text, nullable=False, server_default=""),
    Column("partial", Flag, nullable=False, server_default="0"),  # others of the month were to follow
    Column("recorded_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    *mistake_columns(),
    row_version(),
    CheckConstraint("partial IN (0, 1)"),
    CheckConstraint("length(sha256) = 64"),
    CheckConstraint("row_count >= 1"),
    CheckConstraint("length(rows_sha256) = 64"),
    Index("ix_payment_file_sha256", "sha256", sqlite_where=text(STANDS)),
)

PAYMENT = strict_table(
    "payment",
    row_id(),
    Column("payment_file_id", Integer, ForeignKey("payment_file.id"), nullable=False),
    Column("row_no", Integer, nullable=False),
    Column("line_id", Integer, ForeignKey("monthly_line.id"), index=True),
    Column("file_id", Integer, ForeignKey("case_file.id"), index=True),  # whose, where no line has it
    Column("identifier", Text, nullable=False),
    Column("file_no", Text, nullable=False),
    Column("sheba", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("amount", Integer, nullable=False),
    UniqueConstraint("payment_file_id", "row_no"),
    CheckConstraint("amount >= 0"),
    CheckConstraint("line_id IS NULL OR file_id IS NULL"),
)
append_only(PAYMENT)

PAYMENT_NOTE = strict_table(
    "payment_note",
    row_id(),
    Column("list_id", Integer, ForeignKey("monthly_list.id"), nullable=False, index=True),
    Column("line_id", Integer, ForeignKey("monthly_line.id")),
    Column("payment_id", Integer, ForeignKey("payment.id")),
    Column("text", Text, nullable=False),
    Column("written_at", UtcTime, nullable=False),
    Column("written_by", Text, nullable=False),
    CheckConstraint("(line_id IS NULL) + (payment_id IS NULL) = 1"),
    Index("ix_payment_note_line_id", "line_id"),
    Index("ix_payment_note_payment_id", "payment_id"),
    CheckConstraint("length(text) > 0"),
)
append_only(PAYMENT_NOTE)
