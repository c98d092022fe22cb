# SPDX-License-Identifier: Apache-2.0
"""Who did something, as people read it: rows keep the sign-in name, screens and papers show the other one.

A list puts `shown_name` into its statement, so that naming people costs it no statement of its own.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, literal_column
from sqlalchemy.sql.elements import Label

NAMES_AN_ACCOUNT = frozenset(
    {"accepted_by", "added_by", "allocated_by", "approved_by", "asked_by", "begun_by", "closed_by",
     "counted_by", "decided_by", "done_by", "enrolled_by", "for_user", "made_by", "merged_by", "prepared_by",
     "recorded_by", "refused_by", "reopened_by", "returned_by", "revoked_by", "sent_by", "struck_by",
     "submitted_by", "undone_by", "user", "written_by"}
)  # fmt: skip
"""Columns, whatever their table, that hold the sign-in name of an account.

A paper's `issued_by` and `voided_by` are the display names of their days, frozen with the paper.
"""


def shown_name(column: str) -> str:
    """SQL text: the display name of the account that a column names; a name without account as it stands."""
    return f"coalesce((SELECT display_name FROM account WHERE account.name = {column}), {column})"


def shown_column(column: Column[Any]) -> Label[str]:
    """The same for a statement of SQLAlchemy; the result keeps the column's name."""
    return literal_column(shown_name(f'"{column.table.name}"."{column.name}"')).label(column.name)
