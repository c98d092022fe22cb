# SPDX-License-Identifier: Apache-2.0
"""Tables of exchange. Batches and their rows are never deleted: an undone import stays readable."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text

from welfare_desk.domain.exchange.fields import Field
from welfare_desk.domain.exchange.outcome import Outcome
from welfare_desk.storage.metadata import Flag, UtcTime, one_of, row_id, row_version, strict_table

_COUNTS = ("rows", "accepted", "updated", "warned", "rejected", "ambiguous", "repeated", "skipped")

IMPORT_BATCH = strict_table(
    "import_batch",
    row_id(),
    Column("at", UtcTime, nullable=False),
    Column("user", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("file_sha256", Text, nullable=False, index=True),
    Column("file_size", Integer, nullable=False),
    Column(
        "columns", Text, nullable=False
    ),  # JSON: per sheet its heading row and what each column was taken for
    Column("overwrite", Flag, nullable=False),
    *(Column(f"{name}_count", Integer, nullable=False) for name in _COUNTS),
    Column("undone_at", UtcTime),
    Column("undone_by", Text),
    row_version(),
    CheckConstraint("json_valid(columns)"),
    CheckConstraint("overwrite IN (0, 1)"),
    CheckConstraint("(undone_at IS NULL) = (undone_by IS NULL)"),
    *(CheckConstraint(f"{name}_count >= 0") for name in _COUNTS),
)

IMPORT_ROW = strict_table(
    "import_row",
    row_id(),
    Column("batch_id", Integer, ForeignKey("import_batch.id"), nullable=False),
    Column("sheet", Text, nullable=False),
    Column("row", Integer, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("identifier", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("cells", Text, nullable=False),  # JSON: the row as it stood in the file
    Column("problems", Text, nullable=False),  # JSON: [{field, code, facts, written}]
    Column("changes", Text, nullable=False),  # JSON: {field: [old, new]} of an updated row
    # No foreign keys: when a batch is undone its people go, and the row keeps saying what it once became.
    Column("person_id", Integer),
    Column("file_id", Integer),
    one_of("outcome", Outcome),
    CheckConstraint("row >= 1"),
    CheckConstraint("json_valid(cells)"),
    CheckConstraint("json_valid(problems)"),
    CheckConstraint("json_valid(changes)"),
    Index("ix_import_row_outcome", "batch_id", "outcome"),
)

COLUMN_MAPPING = strict_table(
    "column_mapping",
    row_id(),
    Column("heading_key", Text, nullable=False, unique=True),
    Column("heading", Text, nullable=False),
    Column("field", Text),  # NULL: columns of this heading are left out
    Column("used_at", UtcTime, nullable=False),
    row_version(),
    CheckConstraint("length(heading_key) > 0"),
    one_of("field", Field),
)
