# SPDX-License-Identifier: Apache-2.0
"""SQL that SQLAlchemy has made of a statement serves every engine of this process, reading and writing."""

from __future__ import annotations

from typing import Any

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

STATEMENTS: LRUCache[Any, Any] = LRUCache(1_000)
"""What was compiled; kept by statement and dialect."""


class OfficeDialect(SQLiteDialect_pysqlite):
    """SQLite as every engine here speaks it: one is as good as another, which SQLAlchemy cannot know."""

    driver = "office"
    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(other) is OfficeDialect

    def __hash__(self) -> int:
        return hash(OfficeDialect)


registry.register(f"{OfficeDialect.name}.{OfficeDialect.driver}", __name__, OfficeDialect.__name__)
