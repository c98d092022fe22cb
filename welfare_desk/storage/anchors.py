# SPDX-License-Identifier: Apache-2.0
"""Witnesses outside the database: nothing inside a file can prove that its last entries were not cut off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection

from welfare_desk.domain.errors import StorageError
from welfare_desk.storage import audit, backup, office
from welfare_desk.storage.check import Finding

NEWEST = 5
"""Copies asked, the newest first: the last one vouches for all that came before it."""


def against_copies(connection: Connection, folder: Path) -> Iterator[Finding]:
    """`tail_cut` (seq, copy) for each copy in the folder whose end of the audit this office does not have.

    Only copies of this office and this branch speak: after a restore the chain has gone another way. One that
    cannot be read is passed over. The check of the copy's own database is `backup.inspect`'s.
    """
    here = office.office_facts(connection)
    for path in _newest(folder):
        try:
            told = backup.read_manifest(path)
        except StorageError:
            continue
        if (told.public_key, told.branch) != (here.public_key, here.branch):
            continue
        if audit.hash_at(connection, told.audit_seq) != told.audit_hash:
            yield Finding("tail_cut", {"seq": told.audit_seq, "copy": path.name})


def _newest(folder: Path) -> list[Path]:
    try:
        dated = [(path.stat().st_mtime, path) for path in folder.glob(f"*{backup.SUFFIX}")]
    except OSError:
        return []
    return [path for _, path in sorted(dated, reverse=True)[:NEWEST]]
