# SPDX-License-Identifier: Apache-2.0
"""The first schema: every table of the first release, written out in `m0001_first.sql`."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Run the statements, which stand in blocks with an empty line between them."""
    for statement in Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").split("\n\n"):
        op.get_bind().exec_driver_sql(statement)
