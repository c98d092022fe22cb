# SPDX-License-Identifier: Apache-2.0
"""Bytes of documents that no row speaks of: cut off before their row came, taken away after a day."""

from __future__ import annotations

from welfare_desk.domain.errors import StorageError
from welfare_desk.logs import report_bug
from welfare_desk.storage import attachments
from welfare_desk.storage.backup import asking, reading_copy
from welfare_desk.storage.engine import Store
from welfare_desk.storage.restore import KEPT
from welfare_desk.storage.trouble import told
from welfare_desk.storage.vault import Vault, is_digest


def sweep(store: Store, now: float | None = None) -> int:
    """Take them away; how many went. What a database kept aside by a restore still speaks of stays."""
    vault = Vault.of(store)
    with store.reading() as connection:
        known = attachments.digests(connection)
    if not all(map(is_digest, known)):
        return 0  # somebody wrote into the rows: before that is looked into, nothing is thrown away
    if not vault.strays(known):
        return 0  # as nearly always: no writer has to wait
    with store.writing() as connection:
        wanted = set(attachments.digests(connection))
        for kept in store.directory.glob(f"{KEPT}*.db"):
            with reading_copy(kept, store.key) as raw, asking(raw) as former:
                wanted.update(attachments.digests(former))
        return vault.sweep(wanted, now)


def sweep_quietly(store: Store) -> None:
    """As `sweep`, where nobody waits for it: what cannot be swept now is swept another day."""
    try:
        with told():
            sweep(store)
    except (StorageError, OSError):
        return
    except Exception as error:  # noqa: BLE001  # nobody is kept out by a row that makes no sense
        report_bug(error)
