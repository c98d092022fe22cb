# SPDX-License-Identifier: Apache-2.0
"""Back from a copy: say first what would be lost, then swap whole files, and never use a number twice."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from welfare_desk.domain.digest import sha256_hex
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.storage import (
    access,
    attachments,
    audit,
    check,
    keyslots,
    migrate,
    mirror,
    office,
    operations,
    place,
    series,
)
from welfare_desk.storage.backup import Backup, asking, reading_copy
from welfare_desk.storage.engine import Store
from welfare_desk.storage.files import DATABASE, file_trouble, flush_folder
from welfare_desk.storage.metadata import utc_text
from welfare_desk.storage.perform import Operation, Outcome, perform
from welfare_desk.storage.scratch import scratch_database
from welfare_desk.storage.trouble import told
from welfare_desk.storage.uow import UnitOfWork
from welfare_desk.storage.vault import FOLDER as DOCUMENTS
from welfare_desk.storage.vault import Vault

COMMAND = "upkeep.restore"
KEPT = "office-before-restore-"
"""How the names of former databases begin."""


@dataclass(frozen=True)
class SeriesState:
    """How far a series of numbers had come in the copy and in the office as it stands."""

    kind: str
    year: int
    in_copy: int
    present: int


@dataclass(frozen=True)
class Loss:
    """What going back would undo.

    `known` is False when the present database is missing or cannot be read, so nobody can say. `diverged`:
    the copy is not an earlier state of this office but of another branch of it.
    """

    made_at: str
    county: str
    known: bool
    diverged: bool
    operations: int
    papers: int
    series: tuple[SeriesState, ...]
    findings: int
    documents_missing: int = 0
    """Documents of the copy that lie neither in the office's folder nor beside the copy."""
    months_sent: tuple[str, ...] = ()
    """Months (``1404-07``) whose bundles for headquarters were made after the copy: the chain breaks."""


@dataclass(frozen=True)
class Restored:
    """The office after going back; `kept` is the former database, still encrypted."""

    branch: int
    kept: str | None
    loss: Loss


@dataclass(frozen=True)
class Back:
    """Who goes back, where and when; `data_key` opens both sides."""

    directory: Path
    data_key: bytes = field(repr=False)
    user: str
    pc: str
    op_id: str
    now: datetime


@dataclass(frozen=True)
class _Side:
    """One of the two databases by its own facts."""

    branch: int
    seq: int
    hash: str
    papers: int
    numbers: dict[tuple[str, int], int]
    bundles: dict[str, str]
    """The month of every bundle for headquarters by its digest, in the order in which they were made."""


def preview(directory: Path, data_key: bytes, copy: Backup) -> Loss:
    """What a restore would undo; the copy's database is opened and checked for it."""
    try:
        with told(), scratch_database(directory) as path:
            findings = _extracted(copy, path, data_key)
            return _loss(directory, data_key, copy, path, findings)
    except OSError as error:
        raise file_trouble(error) from None


def restore(back: Back, copy: Backup) -> Restored:
    """Put the copy in the office's place; the former database stays aside, and a new branch begins.

    RuleError `other_office` for a copy of another office, StorageError `office_open_elsewhere` while a window
    has it open. A fault at any moment leaves either the former or the restored database in its place.
    The same key answers as the first time; with another copy it is RuleError `key_reused`.
    """
    directory = back.directory
    done = _answered(back, copy)
    if done is not None:
        return done
    try:
        with told(), _alone(back), scratch_database(directory) as path:
            findings = _extracted(copy, path, back.data_key)
            loss = _loss(directory, back.data_key, copy, path, findings)
            present = _present(directory, back.data_key)
            kept = _free(directory, back.now) if (directory / DATABASE).exists() else None
            restored = Restored(_next_branch(path, back, present), None if kept is None else kept.name, loss)
            _new_branch(back, copy, path, present, restored)
            _documents_back(directory, back.data_key, copy, path)
            _swap(directory, path, kept)
    except OSError as error:
        raise file_trouble(error) from None
    with _asking(directory / DATABASE, back.data_key) as connection:
        keyslots.save(directory, access.key_file(connection))
    return restored


@contextmanager
def _alone(back: Back) -> Iterator[None]:
    """Keep windows and other restores out: whoever comes leaves a mark first, then looks at the others'."""
    mark = place.Presence(back.directory, back.user, utc_text(back.now), restoring=True)
    try:
        if mark.others():
            raise StorageError("office_open_elsewhere")
        yield
    finally:
        mark.leave()


def _answered(back: Back, copy: Backup) -> Restored | None:
    """What this key has done already, by the office as it stands."""
    if not (back.directory / DATABASE).is_file():
        return None
    try:
        with _asking(back.directory / DATABASE, back.data_key) as connection:
            known = operations.recall(connection, back.op_id, COMMAND, _facts_sha(copy))
    except StorageError:
        return None  # it cannot be read, which may be why somebody goes back
    return None if known is None else _restored(json.loads(known))


def _facts_sha(copy: Backup) -> str:
    return sha256_hex(copy.manifest.to_bytes())


def _restored(kept: dict[str, Any]) -> Restored:
    loss = dict(kept["loss"])
    states = tuple(SeriesState(**state) for state in loss.pop("series"))
    months = tuple(loss.pop("months_sent", ()))
    return Restored(kept["branch"], kept["kept"], Loss(**loss, series=states, months_sent=months))


def _next_branch(path: Path, back: Back, present: _Side | None) -> int:
    with _asking(path, back.data_key) as connection:
        branch = office.office_facts(connection).branch
    return max(branch, present.branch if present is not None else 0) + 1


def _extracted(copy: Backup, path: Path, data_key: bytes) -> int:
    """Unpack and open the copy's database; the number of findings in it. Broken pages are refused."""
    copy.extract(path)
    with reading_copy(path, data_key) as raw:
        broken = check.is_broken(raw)
        with asking(raw) as connection:
            seq, head = audit.head(connection)
            if broken or (seq, head) != (copy.manifest.audit_seq, copy.manifest.audit_hash):
                raise StorageError("backup_damaged", part=DATABASE)
            if migrate.current(connection) == migrate.HEAD:
                return len(check.check_connection(raw).findings)
    return copy.manifest.findings


@contextmanager
def _asking(path: Path, data_key: bytes) -> Iterator[Connection]:
    with reading_copy(path, data_key) as raw, asking(raw) as connection:
        yield connection


def _side(connection: Connection) -> _Side:
    seq, head = audit.head(connection)
    papers = int(connection.exec_driver_sql("SELECT count(*) FROM paper").scalar_one())
    branch = office.office_facts(connection).branch
    return _Side(branch, seq, head, papers, series.last_numbers(connection), _bundles(connection))


def _bundles(connection: Connection) -> dict[str, str]:
    """None in a copy of a time before the program knew them."""
    known = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'month_bundle'"
    if not connection.exec_driver_sql(known).scalar_one():
        return {}
    rows = connection.exec_driver_sql("SELECT digest, month FROM month_bundle ORDER BY sequence")
    return {row.digest: row.month for row in rows}


def _present(directory: Path, data_key: bytes) -> _Side | None:
    """The office as it stands; None when it is missing, damaged or another key's."""
    path = directory / DATABASE
    if not path.is_file():
        return None
    try:
        with _asking(path, data_key) as connection:
            return _side(connection)
    except StorageError:
        return None


def _must_be_this_office(directory: Path, copy: Backup) -> None:
    """Refuse to replace another office. Its key files tell, even when its database cannot be read."""
    try:
        found = keyslots.load(directory)
    except StorageError:
        return
    if all(keys.office_code != copy.manifest.office_code for keys in found):
        raise RuleError("other_office", county=copy.manifest.county, present=found[0].county)


def _loss(directory: Path, data_key: bytes, copy: Backup, path: Path, findings: int) -> Loss:
    _must_be_this_office(directory, copy)
    with _asking(path, data_key) as connection:
        then = _side(connection)
        names = _document_names(copy, connection, data_key)
    now = _present(directory, data_key)
    diverged = False
    if now is not None:
        with _asking(directory / DATABASE, data_key) as connection:
            facts = office.office_facts(connection)
            if facts.public_key != copy.manifest.public_key:
                raise RuleError("other_office", county=copy.manifest.county, present=facts.county)
            diverged = audit.hash_at(connection, then.seq) != then.hash
    numbers = now.numbers if now is not None else {}
    states = tuple(
        SeriesState(kind, year, then.numbers.get((kind, year), 0), numbers.get((kind, year), 0))
        for kind, year in sorted(then.numbers.keys() | numbers.keys())
    )
    return Loss(
        copy.manifest.made_at,
        copy.manifest.county,
        known=now is not None,
        diverged=diverged,
        operations=max(0, now.seq - then.seq) if now is not None else 0,
        papers=max(0, now.papers - then.papers) if now is not None else 0,
        series=states,
        findings=findings,
        documents_missing=mirror.count_missing(*_vaults(directory, data_key, copy), names),
        months_sent=_sent_since(then, now),
    )


def _sent_since(then: _Side, now: _Side | None) -> tuple[str, ...]:
    made = {} if now is None else now.bundles
    return tuple(dict.fromkeys(month for digest, month in made.items() if digest not in then.bundles))


def _vaults(directory: Path, data_key: bytes, copy: Backup) -> tuple[Vault, Vault]:
    """The office's documents, and those beside the copy."""
    return Vault(directory / DOCUMENTS, data_key), mirror.beside(copy.file.parent, data_key)


def _document_names(copy: Backup, connection: Connection, data_key: bytes) -> list[str]:
    """The names of the copy's documents, which must be those that its manifest speaks of."""
    vault = Vault(copy.file.parent, data_key)
    names = vault.names(attachments.digests(connection))
    if mirror.listed(names) != copy.manifest.documents_sha256:
        raise StorageError("backup_damaged", part=DATABASE)
    return names


def _documents_back(directory: Path, data_key: bytes, copy: Backup, path: Path) -> None:
    """Put back what the office lacks, before the rows that speak of it stand there; what is lost is told."""
    with _asking(path, data_key) as connection:
        names = _document_names(copy, connection, data_key)
    mirror.bring_back(*_vaults(directory, data_key, copy), names)


def _new_branch(back: Back, copy: Backup, path: Path, present: _Side | None, restored: Restored) -> None:
    """Write into the unpacked copy, before the swap: a new branch, the audit entry, no number used twice."""
    store = Store(path, back.data_key)
    try:
        migrate.migrate(store)

        def body(uow: UnitOfWork) -> Outcome:
            facts = office.office_facts(uow.connection)
            uow.update(office.OFFICE, 1, None, {"branch": restored.branch})
            for (kind, year), last in sorted((present.numbers if present is not None else {}).items()):
                series.skip_to(uow, kind, year, last, f"restored copy of {copy.manifest.made_at}")
            entities = (f"office:{facts.office_code}", f"branch:{restored.branch}")
            answer = json.dumps(asdict(restored), ensure_ascii=False)
            return Outcome(answer, entities, f"copy of {copy.manifest.made_at}")

        operation = Operation(back.op_id, COMMAND, _facts_sha(copy), back.user, back.pc, utc_text(back.now))
        perform(store, operation, body)
        store.settle()
    finally:
        store.close()


def _swap(directory: Path, path: Path, kept: Path | None) -> None:
    """Put the new database in place by one rename; the former one and its log stay under another name.

    The former log must be gone before the new file stands there, or SQLite would replay it into that.
    """
    target = directory / DATABASE
    if kept is not None:
        try:
            os.link(target, kept)
        except FileExistsError:
            raise  # somebody's former database: nothing is laid over it
        except OSError:  # a disk without such links
            with target.open("rb") as former, kept.open("xb") as aside:
                shutil.copyfileobj(former, aside)
        log = target.with_name(DATABASE + "-wal")
        if log.exists():
            log.replace(kept.with_name(kept.name + "-wal"))
        target.with_name(DATABASE + "-shm").unlink(missing_ok=True)
    path.replace(target)
    flush_folder(directory)


def _free(directory: Path, now: datetime) -> Path:
    stem = f"{KEPT}{now:%Y%m%d-%H%M%S}"
    return next(
        path
        for count in range(1000)
        if not (path := directory / f"{stem}{f'-{count}' if count else ''}.db").exists()
    )
