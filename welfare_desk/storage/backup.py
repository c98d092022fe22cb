# SPDX-License-Identifier: Apache-2.0
"""Verified copies: one file with the encrypted database, its key slots and a signed manifest.

A copy counts only after it was opened read-only and passed every check, and after the finished file was
read back from where it lies. A file copied while somebody writes would be worthless, so SQLite itself
makes the copy (VACUUM INTO), while others go on working.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, StaticPool, create_engine

from welfare_desk import __version__
from welfare_desk.domain.calendar import to_jalali
from welfare_desk.domain.digest import canonical
from welfare_desk.domain.errors import StorageError
from welfare_desk.storage import (
    access,
    attachments,
    audit,
    backup_log,
    check,
    keyslots,
    migrate,
    mirror,
    office,
    series,
)
from welfare_desk.storage.engine import Store, plain_connect
from welfare_desk.storage.files import file_trouble, flush_folder
from welfare_desk.storage.metadata import utc_text
from welfare_desk.storage.scratch import scratch_database
from welfare_desk.storage.trouble import driver_trouble, told
from welfare_desk.storage.vault import Vault

FOLDER = "backups"
SUFFIX = ".wdbackup"
FORMAT = 1
DATABASE_MEMBER, MANIFEST, SIGNATURE = "office.db", "manifest.json", "manifest.sig"
MEMBERS = {DATABASE_MEMBER, MANIFEST, SIGNATURE, keyslots.KEYS}

_BROKEN = frozenset({"integrity", "foreign_key", "cipher_integrity"})
_CHUNK = 1 << 20
_SMALL = 4 << 20
"""Most bytes of a copy's manifest, signature or key slots; ours are some ten thousand."""
_SEAL = 64
"""Bytes at the end of a copy: the digest of all before them, kept as the archive's comment."""


@dataclass(frozen=True)
class Made:
    """A finished copy; `verified` is False when the office itself broke a rule, which the copy then shows."""

    file: Path
    made_at: str
    verified: bool
    findings: int
    documents: int = 0
    """Documents that lie in the folder beside it."""


@dataclass(frozen=True)
class Manifest:
    """What a copy says of itself, under the office's signature."""

    made_at: str
    county: str
    province: str
    office_code: str
    branch: int
    public_key: bytes
    schema: str
    audit_seq: int
    audit_hash: str
    rows: dict[str, int]
    last_numbers: dict[str, int]
    sha256: str
    keys_sha256: str
    findings: int
    documents: int = 0
    documents_sha256: str = mirror.listed(())
    program: str = __version__
    format: int = FORMAT

    def to_bytes(self) -> bytes:
        """Canonical JSON: the bytes that are signed."""
        return canonical({**self.__dict__, "public_key": self.public_key.hex()})

    @classmethod
    def from_bytes(cls, data: bytes) -> Manifest:
        """The manifest of its JSON; StorageError `backup_damaged` or `newer_version`."""
        try:
            fields = json.loads(data)
            if fields["format"] > FORMAT:
                raise StorageError("newer_version", found=fields["format"], known=FORMAT)
            return cls(**{**fields, "public_key": bytes.fromhex(fields["public_key"])})
        except (ValueError, TypeError, KeyError):
            raise StorageError("backup_damaged", part=MANIFEST) from None


def backup(store: Store, to: Path, now: datetime, progress: check.Progress = check.unheard) -> Made:
    """Make a verified copy in a folder; StorageError `no_office`, or `damaged` when its own pages are broken.

    `progress` hears the steps of the check, which is most of the time; what it raises leaves no file.
    """
    made_at = utc_text(now)
    if not store.path.is_file():
        raise StorageError("no_office")  # somebody took it away; no folder is made where it stood
    try:
        to.mkdir(parents=True, exist_ok=True)
        with scratch_database(to) as copy:
            _vacuum_into(store, copy)
            with reading_copy(copy, store.key) as raw, asking(raw) as connection:
                report = check.check_connection(raw, progress)
                if any(finding.code in _BROKEN for finding in report.findings):
                    raise StorageError("damaged")
                keys = keyslots.encode(access.key_file(connection))
                beside = _documents(store, connection, to, now, progress)
                findings = len(report.findings) + beside.lost
                manifest = _manifest(connection, copy, made_at, keys, findings)
                manifest = replace(manifest, **beside.told)
                signature = office.sign(connection, manifest.to_bytes())
            members = {MANIFEST: manifest.to_bytes(), SIGNATURE: signature, keyslots.KEYS: keys}
            target = _named(_packed(members, copy), to, manifest.county, now)
    except OSError as error:
        raise file_trouble(error) from None
    inspect(target)  # what lies there now, not what was meant to be written
    same_disk = to.stat().st_dev == store.directory.stat().st_dev
    files = manifest.rows.get("case_file", 0)
    backup_log.note(store.directory, backup_log.Copy(made_at, target.name, findings == 0, files, same_disk))
    return Made(target, made_at, findings == 0, findings, manifest.documents)


@dataclass(frozen=True)
class _Beside:
    """What lies beside a copy: how many documents could not be had, and what the manifest says of them."""

    lost: int
    told: dict[str, Any]


def _documents(
    store: Store, connection: Connection, to: Path, now: datetime, progress: check.Progress
) -> _Beside:
    """Bring the documents of the copy's rows beside it."""
    own = Vault.of(store)
    digests = attachments.digests(connection)
    names = own.names(digests)
    done = mirror.fill(own, mirror.beside(to, store.key), names, now.date(), progress)
    told_there = {"documents": done.documents, "documents_sha256": mirror.listed(names)}
    return _Beside(done.lost + len(digests) - len(names), told_there)


def _vacuum_into(store: Store, copy: Path) -> None:
    connection = store.open_driver(read_only=False)
    try:
        with told():
            # SQLite keeps silent about a disk that refuses the log; asked for, a dying disk is told.
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
            connection.execute("VACUUM INTO ?", (str(copy),))
    finally:
        connection.close()


@contextlib.contextmanager
def reading_copy(path: Path, key: bytes) -> Iterator[Any]:
    """A read-only driver connection to a copy, which is left as it is (no WAL beside it)."""
    connection = plain_connect(path, key)
    try:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield connection
    except driver.Error as error:
        raise driver_trouble(error) from None
    finally:
        connection.close()


@contextlib.contextmanager
def asking(raw: Any) -> Iterator[Connection]:
    """The driver connection as SQLAlchemy's, for the questions of the rooms."""
    engine = create_engine("sqlite://", module=driver, creator=lambda: raw, poolclass=StaticPool)
    with engine.connect() as connection:
        yield connection


def _manifest(connection: Connection, copy: Path, made_at: str, keys: bytes, findings: int) -> Manifest:
    """The copy's own facts, its audit head too: the office may have gone on meanwhile."""
    who = office.office_facts(connection)
    seq, head = audit.head(connection)
    return Manifest(
        made_at=made_at,
        county=who.county,
        province=who.province,
        office_code=who.office_code,
        branch=who.branch,
        public_key=who.public_key,
        schema=migrate.current(connection) or "",
        audit_seq=seq,
        audit_hash=head,
        rows=_row_counts(connection),
        last_numbers={f"{kind}/{year}": no for (kind, year), no in series.last_numbers(connection).items()},
        sha256=file_sha256(copy),
        keys_sha256=hashlib.sha256(keys).hexdigest(),
        findings=findings,
    )


def _row_counts(connection: Connection) -> dict[str, int]:
    names = connection.exec_driver_sql(
        "SELECT name FROM pragma_table_list"
        " WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).scalars()
    return {
        name: int(connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()) for name in names
    }


def _packed(members: dict[str, bytes], copy: Path) -> Path:
    """Write the one file aside and flush it; it has no name of its own yet."""
    aside = copy.with_suffix(SUFFIX)  # as the copy itself it is swept away when this process is killed
    try:
        with aside.open("w+b") as out:
            with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as packed:
                for name, data in members.items():
                    packed.writestr(name, data)
                packed.write(copy, DATABASE_MEMBER)
                packed.comment = bytes(_SEAL)
            out.flush()
            _seal(aside, out)
            os.fsync(out.fileno())
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
    return aside


def _named(aside: Path, to: Path, county: str, now: datetime) -> Path:
    """Give the file the first free name; two who make copies within one second never choose the same."""
    target = _claimed(to, county, now)
    try:
        aside.replace(target)
        flush_folder(to)
    except BaseException:
        aside.unlink(missing_ok=True)
        target.unlink(missing_ok=True)
        raise
    return target


def _seal(path: Path, out: BinaryIO) -> None:
    """End the file with the digest of all that comes before: the archive's own headers are covered too."""
    digest = _unsealed_sha256(path)
    out.seek(-_SEAL, os.SEEK_END)
    out.write(digest)
    out.flush()


def _unsealed_sha256(path: Path) -> bytes:
    """SHA-256 of a file without its seal, in hex."""
    running, left = hashlib.sha256(), path.stat().st_size - _SEAL
    with path.open("rb") as source:
        while left > 0 and (chunk := source.read(min(_CHUNK, left))):
            running.update(chunk)
            left -= len(chunk)
    return running.hexdigest().encode()


def _is_sealed(path: Path) -> bool:
    with path.open("rb") as source:
        source.seek(-_SEAL, os.SEEK_END)
        return source.read() == _unsealed_sha256(path)


def _claimed(to: Path, county: str, now: datetime) -> Path:
    """An empty file of the first free name: whoever comes after takes the next one."""
    local = now.astimezone()  # the name is for people
    year, month, day = to_jalali(local.date())
    plain = re.sub(r"[^\w]+", "-", county).strip("-") or "county"
    stem = f"office-{plain}-{year:04d}{month:02d}{day:02d}-{local:%H%M%S}"
    for name in (f"{stem}{SUFFIX}", *(f"{stem}-{count}{SUFFIX}" for count in range(2, 1000))):
        try:
            (to / name).open("xb").close()
        except FileExistsError:
            continue
        return to / name
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(to))


def file_sha256(path: Path) -> str:
    """SHA-256 of a file's bytes, in hex."""
    with path.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


@dataclass(frozen=True)
class Backup:
    """A copy whose signature and digests were found right; its database is still unopened."""

    file: Path
    manifest: Manifest
    keys: keyslots.KeyFile

    def extract(self, to: Path) -> None:
        """Write its database to a file, flushed; the digest is compared once more on the way."""
        running = hashlib.sha256()
        with (
            zipfile.ZipFile(self.file) as packed,
            packed.open(DATABASE_MEMBER) as source,
            to.open("wb") as out,
        ):
            while chunk := source.read(_CHUNK):
                running.update(chunk)
                out.write(chunk)
            out.flush()
            os.fsync(out.fileno())
        if running.hexdigest() != self.manifest.sha256:
            raise StorageError("backup_damaged", part=DATABASE_MEMBER)


def inspect(file: Path) -> Backup:
    """Read a copy from its medium and prove it: StorageError `no_backup` or `backup_damaged` (part)."""
    with _read_from(file) as packed:
        return _proven(file, packed)


def read_manifest(file: Path) -> Manifest:
    """What a copy says of itself, its signature found right; the rest is not read. Errors as in `inspect`."""
    with _read_from(file) as packed:
        return _signed_manifest(packed)


@contextlib.contextmanager
def _read_from(file: Path) -> Iterator[zipfile.ZipFile]:
    if file.exists() and not file.is_file():
        raise StorageError("no_backup")  # a pipe would be waited for, for ever
    try:
        with zipfile.ZipFile(file) as packed:
            yield packed
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError):
        # zipfile tells ruined headers by all of these
        raise StorageError("no_backup") from None
    except OSError as error:
        # EINVAL: a ruined header sent the reader to a place before the beginning
        if error.errno in {errno.EINVAL, errno.ENOENT, errno.EISDIR}:
            raise StorageError("no_backup") from None
        raise file_trouble(error) from None


def _signed_manifest(packed: zipfile.ZipFile) -> Manifest:
    if set(packed.namelist()) != MEMBERS or len(packed.namelist()) != len(MEMBERS):
        raise StorageError("no_backup")
    for member in packed.infolist():  # ours are stored as they are; a packed one may blow up in memory
        small = member.filename == DATABASE_MEMBER or member.file_size <= _SMALL
        if member.compress_type != zipfile.ZIP_STORED or not small:
            raise StorageError("no_backup")
    data = packed.read(MANIFEST)
    manifest = Manifest.from_bytes(data)
    if not office.verify(manifest.public_key, packed.read(SIGNATURE), data):
        raise StorageError("backup_damaged", part=SIGNATURE)
    return manifest


def _proven(file: Path, packed: zipfile.ZipFile) -> Backup:
    manifest = _signed_manifest(packed)
    keys = packed.read(keyslots.KEYS)
    if hashlib.sha256(keys).hexdigest() != manifest.keys_sha256:
        raise StorageError("backup_damaged", part=keyslots.KEYS)
    with packed.open(DATABASE_MEMBER) as source:
        running = hashlib.sha256()
        while chunk := source.read(_CHUNK):
            running.update(chunk)
    if running.hexdigest() != manifest.sha256:
        raise StorageError("backup_damaged", part=DATABASE_MEMBER)
    if not _is_sealed(file):
        raise StorageError("backup_damaged", part="seal")
    return Backup(file, manifest, keyslots.decode(keys))
