# SPDX-License-Identifier: Apache-2.0
"""Runs migrations on the connection it is handed, inside that connection's transaction."""

from __future__ import annotations

from alembic import context

connection = context.config.attributes["connection"]
# The transaction is ours, so that all steps stand or fall together with the version's row.
context.configure(connection=connection, target_metadata=None, transactional_ddl=True)
context.run_migrations()
