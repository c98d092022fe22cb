# SPDX-License-Identifier: Apache-2.0
"""A copy counts when it was opened, checked and read back; a changed one is refused."""

from __future__ import annotations

import os
import random
import threading
import zipfile
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from tests.support.faults import dump
from tests.support.office import ADMIN, COUNTY, PASSWORD, copy_office, data_key_of, desk, store_of
from welfare_desk.domain.access import Role
from welfare_desk.domain.errors import StorageError
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.storage import backup, backup_log, keyslots
from welfare_desk.storage.backup import inspect, reading_copy

NOW = datetime(2025, 10, 22, 8, 30, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_office(tmp_path)


def made(folder: Path, to: Path, now: datetime = NOW) -> backup.Made:
    store = store_of(folder)
    try:
        return backup.backup(store, to, now)
    finally:
        store.close()


def test_a_copy_holds_every_row_and_says_so(folder: Path, tmp_path: Path) -> None:
    copy = made(folder, tmp_path / "usb")
    assert copy.verified
    assert copy.file.name.startswith(f"office-{COUNTY}-1404")
    found = inspect(copy.file)
    store = store_of(folder)
    with store.kept_reader() as raw:
        wanted = dump(raw)
    store.close()
    found.extract(tmp_path / "out.db")
    with reading_copy(tmp_path / "out.db", data_key_of(folder)) as raw:
        assert dump(raw) == wanted
    assert (found.manifest.county, found.manifest.audit_seq, found.manifest.rows["account"]) == (COUNTY, 1, 1)
    slot = found.keys.slot_of(ADMIN)
    assert slot is not None
    assert keyslots.open_slot(slot, PASSWORD) == data_key_of(folder)
    assert sorted(path.name for path in (tmp_path / "usb").iterdir()) == [copy.file.name]


def test_copies_of_one_second_do_not_meet(folder: Path, tmp_path: Path) -> None:
    names = [made(folder, tmp_path / "usb").file.name for _ in range(3)]
    assert len(set(names)) == 3


def test_a_copy_that_is_made_meanwhile_keeps_its_name(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = made(folder, tmp_path / "usb").file
    first.unlink()
    seal = backup._seal

    def another_was_faster(path: Path, out: Any) -> None:
        seal(path, out)
        first.write_bytes(b"of another desk")

    monkeypatch.setattr(backup, "_seal", another_was_faster)
    own = made(folder, tmp_path / "usb").file
    assert (own.name, first.read_bytes()) == (f"{first.stem}-2{first.suffix}", b"of another desk")
    assert inspect(own).manifest.county == COUNTY


def test_copies_of_several_desks_at_once_all_stand(folder: Path, tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as desks:
        copies = [done.file for done in desks.map(lambda _: made(folder, tmp_path / "usb"), range(4))]
    assert sorted(path.name for path in (tmp_path / "usb").iterdir()) == sorted(one.name for one in copies)
    assert [inspect(one).manifest.county for one in copies] == [COUNTY] * 4


def test_copies_are_whole_while_others_write(folder: Path, tmp_path: Path) -> None:
    stop = threading.Event()

    def write() -> None:
        with desk(folder) as session:
            number = 0
            while not stop.is_set():
                number += 1
                session.do(
                    add_user, AddUser(f"u{number}", Role.VIEWER, "چهار واژهٔ بی ربط", own_password=PASSWORD)
                )

    writer = threading.Thread(target=write)
    writer.start()
    try:
        heads = []
        for number in range(8):
            copy = made(folder, tmp_path / "usb", NOW + timedelta(minutes=number))
            assert copy.verified
            heads.append(inspect(copy.file).manifest.audit_seq)
    finally:
        stop.set()
        writer.join()
    assert heads == sorted(heads)
    assert heads[-1] > heads[0]


def test_every_flipped_bit_and_cut_of_a_copy_is_refused(folder: Path, tmp_path: Path) -> None:
    copy = made(folder, tmp_path / "usb").file
    clean = copy.read_bytes()
    random.seed(1404)
    places = sorted(random.sample(range(len(clean)), 150))
    places += [*range(0, 90, 7), *range(len(clean) - 400, len(clean), 3)]  # the archive's own headers
    assert [at for at in places if _opens(copy, clean[:at] + bytes([clean[at] ^ 16]) + clean[at + 1 :])] == []
    assert not _opens(copy, clean + b"more")
    assert [cut for cut in places[::10] if _opens(copy, clean[:cut])] == []


def _opens(copy: Path, data: bytes) -> bool:
    copy.write_bytes(data)
    try:
        inspect(copy)
    except StorageError as error:
        return error.code not in {"no_backup", "backup_damaged", "newer_version", "keys_damaged"}
    return True


def test_another_manifest_under_the_old_signature_is_refused(folder: Path, tmp_path: Path) -> None:
    copy = made(folder, tmp_path / "usb").file
    forged = tmp_path / "forged.wdbackup"
    with zipfile.ZipFile(copy) as source, zipfile.ZipFile(forged, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            target.writestr(
                name, data.replace(b'"branch":1', b'"branch":9') if name == backup.MANIFEST else data
            )
    with pytest.raises(StorageError) as refused:
        inspect(forged)
    assert (refused.value.code, refused.value.facts) == ("backup_damaged", {"part": "manifest.sig"})


def test_what_is_no_copy_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"hello")
    with zipfile.ZipFile(tmp_path / "b", "w") as other:
        other.writestr("x", "y")
    for name, code in (("a", "no_backup"), ("b", "no_backup"), ("c", "no_backup")):
        with pytest.raises(StorageError) as refused:
            inspect(tmp_path / name)
        assert refused.value.code == code


def test_an_office_with_findings_is_copied_but_not_called_verified(folder: Path, tmp_path: Path) -> None:
    store = store_of(folder)
    with store.writing() as connection:
        connection.execute(text("UPDATE account SET display_name = 'x'"))
        connection.commit()
    store.close()
    copy = made(folder, tmp_path / "usb")
    assert (copy.verified, copy.findings, inspect(copy.file).manifest.findings) == (False, 1, 1)
    assert backup_log.last_verified(folder) is None


def test_the_log_of_copies_names_when_and_where(folder: Path, tmp_path: Path) -> None:
    first = made(folder, tmp_path / "usb")
    second = made(folder, tmp_path / "usb", NOW + timedelta(days=1))
    assert backup_log.read(folder) == (
        backup_log.Copy(
            "2025-10-22T08:30:00.000000Z", first.file.name, verified=True, files=0, same_disk=True
        ),
        backup_log.Copy(
            "2025-10-23T08:30:00.000000Z", second.file.name, verified=True, files=0, same_disk=True
        ),
    )
    assert backup_log.last_verified(folder) == "2025-10-23T08:30:00.000000Z"


def test_a_folder_that_cannot_be_written_is_told(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(StorageError) as refused:
        made(folder, tmp_path / "file")
    assert refused.value.code == "io_error"


def test_what_is_no_file_is_no_backup(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone", tmp_path / "a\0b"):
        with pytest.raises(StorageError) as refused:
            inspect(path)
        assert refused.value.code == "no_backup"


def test_a_copy_that_would_blow_up_in_memory_is_none(folder: Path, tmp_path: Path) -> None:
    packed = tmp_path / "packed.wdbackup"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as out:
        for name in backup.MEMBERS:
            out.writestr(name, bytes(1 << 20))
    huge = tmp_path / "huge.wdbackup"
    with zipfile.ZipFile(huge, "w", zipfile.ZIP_STORED) as out:
        for name in backup.MEMBERS:
            out.writestr(name, bytes(5 << 20))
    pipe = tmp_path / "pipe.wdbackup"
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe)
    assert [_code(path) for path in (packed, huge, pipe)] == ["no_backup"] * 3


def _code(path: Path) -> str:
    with pytest.raises(StorageError) as refused:
        inspect(path)
    return refused.value.code


def test_what_a_killed_copy_left_is_swept_by_the_next(folder: Path, tmp_path: Path) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    for name in (".making-1.db", ".making-1.db-wal", ".making-2-a0b.wdbackup", "notes.txt"):
        (usb / name).write_bytes(b"x")
    copy = made(folder, usb)
    assert sorted(path.name for path in usb.iterdir()) == ["notes.txt", copy.file.name]


def test_where_the_office_was_taken_away_nothing_is_made(folder: Path, tmp_path: Path) -> None:
    store = store_of(folder)
    with store.reading():
        folder.rename(tmp_path / "elsewhere")
        with pytest.raises(StorageError) as refused:
            backup.backup(store, folder / backup.FOLDER, NOW)
    store.close()
    assert (refused.value.code, folder.exists()) == ("no_office", False)
