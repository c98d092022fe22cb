# SPDX-License-Identifier: Apache-2.0
"""The first schema."""

from __future__ import annotations

from alembic import op

from welfare_desk.storage.schema import METADATA

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Every table of the first release."""
    METADATA.create_all(op.get_bind())
