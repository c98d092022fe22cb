# SPDX-License-Identifier: Apache-2.0
"""Writes out what `METADATA` declares as SQL, one statement a block: where a new migration starts from.

`python -m tests.support.draft_migration > welfare_desk/storage/migrations/versions/m0001_first.sql` was
the first; later ones take the statements that differ.
"""

from __future__ import annotations

import sqlcipher3.dbapi2 as driver
from sqlalchemy import StaticPool, create_engine

from welfare_desk.storage.schema import METADATA

ORDER = "(SELECT rowid FROM sqlite_master WHERE name = made.tbl_name), type <> 'table', type <> 'index', name"
"""Tables as declared, each with its indexes and triggers by name: SQLAlchemy keeps indexes in a set."""
OWN = "name NOT LIKE 'sqlite_%' AND name NOT LIKE 'file_words_%' AND sql IS NOT NULL"


def statements() -> list[str]:
    """The statements in the order in which they must run: tables before what hangs on them."""
    engine = create_engine(
        "sqlite://", module=driver, creator=lambda: driver.connect(":memory:"), poolclass=StaticPool
    )
    with engine.begin() as connection:
        METADATA.create_all(connection)
        rows = connection.exec_driver_sql(
            f"SELECT sql FROM sqlite_master made WHERE {OWN} ORDER BY {ORDER}"
        ).scalars()
        made = [
            "\n".join(line.rstrip() for line in sql.expandtabs(4).splitlines() if line.strip())
            for sql in rows
        ]
    engine.dispose()
    return made


if __name__ == "__main__":
    print("\n\n".join(statements()))
