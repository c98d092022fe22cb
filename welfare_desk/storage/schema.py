# SPDX-License-Identifier: Apache-2.0
"""All tables of all rooms: importing this module fills `METADATA`."""

from __future__ import annotations

import importlib
import importlib.util

from welfare_desk.storage.metadata import METADATA

ROOMS = (
    "audit",
    "operations",
    "series",
    "office",
    "access",
    "casework.tables",
    "casework.search_tables",
    "casework.drafts",
    "waiting",
    "pension",
    "papers",
    "exchange.tables",
)

for _room in ROOMS:
    _name = f"welfare_desk.storage.{_room}"
    _parent = _name.rpartition(".")[0]
    if importlib.util.find_spec(_parent) and importlib.util.find_spec(_name):
        importlib.import_module(_name)

__all__ = ["METADATA"]
