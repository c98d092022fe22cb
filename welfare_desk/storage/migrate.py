# SPDX-License-Identifier: Apache-2.0
"""Bringing a database to this program's schema, with Alembic and without any file beside the package.

The number of a schema says which migrations have run, and not what they said: until a release one is written
again in its place. So the database keeps a stamp of their statements (`PRAGMA user_version`, which its copies
keep too), and one that other statements have made is not opened.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from welfare_desk.domain.errors import StorageError
from welfare_desk.storage.engine import Store

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0001"
"""The schema this program writes; a test holds it equal to the newest migration."""

SCRIPTS = Path(__file__).with_name("migrations")


def current(connection: Connection) -> str | None:
    """The schema of an opened database; None for one without any table."""
    known = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").first()
    if known is None:
        return None
    row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
    return None if row is None else str(row[0])


def stamp(schema: str) -> int:
    """What the statements of all migrations up to a schema come to: 31 bits of their digest, never 0.

    They stand in the files `m<schema>_….sql`, which never change once they were released.
    """
    digest = hashlib.sha256()
    for script in sorted((SCRIPTS / "versions").glob("m*.sql")):
        if script.name[1:].partition("_")[0] <= schema:
            digest.update(script.read_text(encoding="utf-8").encode())  # with one kind of line end
    return int.from_bytes(digest.digest()[:4], "big") >> 1 or 1


def _check_stamp(connection: Connection, schema: str) -> None:
    found = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if found != stamp(schema):
        raise StorageError("schema_unlike", found=schema)


def migrate(store: Store, before_upgrade: Callable[[], object] | None = None) -> bool:
    """Upgrade to `HEAD` in one transaction; whether there was anything to do.

    `before_upgrade` runs first when an existing office is about to change (the verified copy). A schema
    this program does not know is StorageError `newer_version` (facts: found, known), one that was made by
    other statements than this program's `schema_unlike` (found).
    """
    with store.reading() as connection:
        found = current(connection)
        tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
        if found == HEAD:
            _check_stamp(connection, HEAD)
            return False
    if found is None and tables:
        raise StorageError("damaged")  # somebody took the schema's name out, or it never was an office
    if found is not None:
        if found not in known_schemas():
            raise StorageError("newer_version", found=found, known=HEAD)
        with store.reading() as connection:
            _check_stamp(connection, found)
        if before_upgrade is not None:
            before_upgrade()
    from alembic import command

    with store.writing() as connection:
        if current(connection) != HEAD:  # another window may have been faster
            config = _config()
            config.attributes["connection"] = connection
            command.upgrade(config, HEAD)
            connection.exec_driver_sql(f"PRAGMA user_version = {stamp(HEAD)}")
            connection.commit()
    return True


def known_schemas() -> tuple[str, ...]:
    """Every schema there has been, newest first."""
    from alembic.script import ScriptDirectory

    return tuple(script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions())


def _config() -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    return config
