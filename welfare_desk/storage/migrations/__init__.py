# SPDX-License-Identifier: Apache-2.0
"""Alembic's scripts: `env` runs them on a connection that `storage.migrate` hands over."""
