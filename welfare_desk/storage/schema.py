# SPDX-License-Identifier: Apache-2.0
"""All tables of all rooms: importing this module fills `METADATA`."""

from __future__ import annotations

from welfare_desk.storage import access, audit, office, operations, papers, pension, series, waiting
from welfare_desk.storage.casework import drafts, search_tables, tables
from welfare_desk.storage.exchange import tables as exchange_tables
from welfare_desk.storage.metadata import METADATA

ROOMS = (
    access, audit, drafts, exchange_tables, office, operations, papers, pension, search_tables, series,
    tables, waiting,
)  # fmt: skip
"""Every module that declares a table."""

__all__ = ["METADATA", "ROOMS"]
