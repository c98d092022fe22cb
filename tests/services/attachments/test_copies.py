# SPDX-License-Identifier: Apache-2.0
"""Documents beside the backups: nothing is copied twice, nothing is lost, what is lost is told."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher3

from tests.campaigns.scenes import file, national_id
from tests.support.media import pdf
from tests.support.office import ADMIN, CHEAP, PASSWORD, clock, copy_office, data_key_of, desk
from welfare_desk import assembly
from welfare_desk.domain.errors import StorageError
from welfare_desk.services.attachments import commands, looking
from welfare_desk.services.restoring import Credentials
from welfare_desk.services.session import Session
from welfare_desk.services.upkeep import BackupMade, CheckOffice, MakeBackup, check_office, make_backup
from welfare_desk.storage.backup import inspect
from welfare_desk.storage.mirror import MIRROR
from welfare_desk.storage.sweep import sweep
from welfare_desk.storage.vault import FOLDER, Vault

ME = Credentials(ADMIN, PASSWORD)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with desk(copy_office(tmp_path)) as opened:
        yield opened


def hand_in(session: Session, number: int) -> int:
    """A document of a file of its own."""
    path = session.office_dir.parent / "scan.pdf"
    path.write_bytes(pdf(str(number)))
    new = commands.NewDocument(str(path))
    file_no = file(session, national_id(number))
    return session.do(commands.add_documents, commands.AddDocuments(file_no, (new,))).ids[0]


def backed_up(session: Session, to: Path) -> BackupMade:
    return session.do(make_backup, MakeBackup(str(to)))


def beside(folder: Path) -> dict[str, int]:
    """Every file of the mirror with its inode."""
    return {path.name: path.stat().st_ino for path in sorted((folder / MIRROR).glob("*/*"))}


def restored(folder: Path, copy: str) -> int:
    """Go back and answer how many documents the check misses."""
    assembly.restore_office(folder, Path(copy), ME, clock=clock, kdf=CHEAP)
    with desk(folder) as session:
        return len(session.ask(check_office, CheckOffice()).findings)


def test_a_backup_brings_only_what_is_not_there_yet(session: Session, tmp_path: Path) -> None:
    to = tmp_path / "copies"
    for number in range(3):
        hand_in(session, number)
    first = backed_up(session, to)
    before = beside(to)
    hand_in(session, 3)
    second = backed_up(session, to)
    after = beside(to)
    assert (first.documents, second.documents, len(before), len(after)) == (3, 4, 3, 4)
    assert (first.verified, second.verified) == (True, True)
    assert {name: after[name] for name in before} == before
    # On the office's own disk they cost no room.
    own = {path.stat().st_ino for path in (session.office_dir / FOLDER).glob("*/*")}
    assert set(after.values()) == own
    assert inspect(Path(second.file)).manifest.documents == 4


def test_on_another_disk_they_are_copies_of_their_own(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def other_disk(*_: object) -> None:
        raise OSError(18, "cross-device link")

    monkeypatch.setattr(os, "link", other_disk)
    hand_in(session, 0)
    made = backed_up(session, tmp_path / "usb")
    ((name, inode),) = beside(tmp_path / "usb").items()
    (own,) = (session.office_dir / FOLDER).glob("*/*")
    assert (made.documents, own.name) == (1, name)
    assert own.stat().st_ino != inode


def test_a_lost_office_comes_back_with_its_documents(session: Session, tmp_path: Path) -> None:
    ids = [hand_in(session, number) for number in range(3)]
    made = backed_up(session, tmp_path / "usb")
    folder = session.office_dir
    session.close()
    shutil.rmtree(folder)
    assert restored(folder, made.file) == 0
    with desk(folder) as again:
        opened = again.do(looking.open_document, looking.OpenDocument(ids[1]))
        assert Path(opened.path).read_bytes() == pdf("1")


def test_damaged_and_missing_documents_are_mended_from_beside_the_copy(
    session: Session, tmp_path: Path
) -> None:
    for number in range(2):
        hand_in(session, number)
    made = backed_up(session, tmp_path / "usb")
    folder = session.office_dir
    first, second = sorted((folder / FOLDER).glob("*/*"))
    data = bytearray(first.read_bytes())
    data[50] ^= 1
    first.unlink()  # the mirror holds a second name of the same file
    first.write_bytes(bytes(data))
    second.unlink()
    session.close()
    assert restored(folder, made.file) == 0


def test_what_lies_nowhere_is_told_before_and_found_after(session: Session, tmp_path: Path) -> None:
    for number in range(2):
        hand_in(session, number)
    made = backed_up(session, tmp_path / "usb")
    lone = shutil.copy(made.file, tmp_path)  # without the folder beside it
    folder = session.office_dir
    session.close()
    assert assembly.preview_restore(folder, Path(lone), ME, clock=clock, kdf=CHEAP).documents_missing == 0
    next((folder / FOLDER).glob("*/*")).unlink()
    assert assembly.preview_restore(folder, Path(lone), ME, clock=clock, kdf=CHEAP).documents_missing == 1
    assert restored(folder, lone) == 1


def test_a_document_that_is_lost_already_makes_the_copy_unverified(session: Session, tmp_path: Path) -> None:
    hand_in(session, 0)
    backed_up(session, tmp_path / "usb")
    next((session.office_dir / FOLDER).glob("*/*")).unlink()
    assert backed_up(session, tmp_path / "usb").verified  # it lies beside the copies
    made = backed_up(session, tmp_path / "elsewhere")
    assert (made.verified, made.findings, made.documents) == (False, 1, 1)


def test_a_file_beside_the_copies_that_was_ruined_is_brought_again(session: Session, tmp_path: Path) -> None:
    hand_in(session, 0)
    backed_up(session, tmp_path / "usb")
    (there,) = (tmp_path / "usb" / MIRROR).glob("*/*")
    there.unlink()
    there.write_bytes(b"ruined")
    assert backed_up(session, tmp_path / "usb").verified
    assert Vault(tmp_path / "usb" / MIRROR, data_key_of(session.office_dir)).is_whole(there.stem)


def test_what_a_former_database_speaks_of_is_not_swept(session: Session, tmp_path: Path) -> None:
    made = backed_up(session, tmp_path / "usb")
    hand_in(session, 0)
    folder = session.office_dir
    session.close()
    assert restored(folder, made.file) == 0
    with desk(folder) as again:
        assert sweep(again._store, now=2**33) == 0
        assert len(list((folder / FOLDER).glob("*/*"))) == 1
        next(folder.glob("office-before-restore-*.db")).unlink()
        assert sweep(again._store, now=2**33) == 1


def test_a_full_disk_beside_the_copies_leaves_no_copy(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageError("disk_full")

    monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(OSError(18, "cross-device link")))
    hand_in(session, 0)
    monkeypatch.setattr(Vault, "put", full)
    with pytest.raises(StorageError) as refused:
        backed_up(session, tmp_path / "usb")
    assert refused.value.code == "disk_full"
    assert list((tmp_path / "usb").glob("*.wdbackup")) == []


def test_a_row_whose_digest_is_none_takes_nothing_else_down(session: Session, tmp_path: Path) -> None:
    """Somebody with the key wrote 64 other signs: check, copy, sweep and sign-in go on, and it is told."""
    ruined, other = hand_in(session, 1), hand_in(session, 2)
    connection = session._store.open_driver(read_only=False)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute("UPDATE attachment SET sha256 = ? WHERE id = ?", ("z" * 64, ruined))
    connection.close()
    found = session.ask(check_office, CheckOffice()).findings
    assert [(each.code, each.facts.get("document")) for each in found] == [
        ("constraint", None),
        ("row_changed", None),
        ("document_damaged", ruined),
    ]
    copy = backed_up(session, tmp_path / "copies")
    assert (copy.verified, copy.documents, inspect(Path(copy.file)).manifest.documents) == (False, 1, 1)
    with pytest.raises(StorageError) as refused:
        session.do(looking.open_document, looking.OpenDocument(ruined))
    assert refused.value.code == "document_damaged"
    assert session.do(looking.open_document, looking.OpenDocument(other)).media == "pdf"
    later = time.time() + 3 * 24 * 60 * 60
    assert sweep(session._store, later) == 0, "its bytes are not thrown away before somebody has looked"
    assert len(list((session.office_dir / FOLDER).glob("*/*"))) == 2
    session.tidy()
    assert restored(session.office_dir, copy.file) == len(found)


def test_no_other_digest_can_be_kept(session: Session) -> None:
    document = hand_in(session, 1)
    connection = session._store.open_driver(read_only=False)
    for wrong in ("z" * 64, "A" * 64, "a" * 63, f"{'a' * 63} "):
        with pytest.raises(sqlcipher3.IntegrityError):
            connection.execute("UPDATE attachment SET sha256 = ? WHERE id = ?", (wrong, document))
    connection.close()
