# SPDX-License-Identifier: Apache-2.0
"""Opening the encrypted file: what is refused, what is set, what never lies open on the disk."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import text

from tests.support.faults import Plan
from tests.support.office import ADMIN, copy_office, data_key_of, store_of
from welfare_desk.domain.errors import StorageError
from welfare_desk.storage import engine
from welfare_desk.storage.engine import PRAGMAS, Store
from welfare_desk.storage.files import DATABASE


def test_every_pragma_holds_on_readers_and_writers(tmp_path: Path) -> None:
    store = store_of(copy_office(tmp_path))
    for read_only in (False, True):
        connection = store.open_driver(read_only=read_only)
        found = {name: str(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name, _, _ in PRAGMAS}
        assert found == {name: held for name, _, held in PRAGMAS}
        assert connection.execute("PRAGMA query_only").fetchone() == (int(read_only),)
        connection.close()
    store.close()


@pytest.mark.parametrize("pragma", [name for name, _, _ in PRAGMAS] + ["cipher_use_hmac", "query_only"])
def test_a_pragma_that_does_not_hold_is_refused(pragma: str, tmp_path: Path) -> None:
    class Deaf(driver.Connection):  # type: ignore[misc]  # the driver has no types
        def execute(self, sql: str, *rest: Any) -> Any:
            if sql == f"PRAGMA {pragma}":
                return super().execute("SELECT 'something else'")
            return super().execute(sql, *rest)

    folder = copy_office(tmp_path)
    store = store_of(folder, lambda *args, **kwargs: driver.connect(*args, factory=Deaf, **kwargs))
    with pytest.raises(StorageError) as refused:
        store.open_driver(read_only=False)
    assert (refused.value.code, refused.value.facts) == (
        "bad_pragma",
        {"pragma": pragma, "found": "something else"},
    )


def test_an_old_sqlite_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "OLDEST_SQLITE", (99, 0, 0))
    with pytest.raises(StorageError) as refused:
        store_of(copy_office(tmp_path)).open_driver(read_only=True)
    assert refused.value.code == "old_sqlite"


def test_a_wrong_key_is_told_and_changes_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = copy_office(tmp_path) / DATABASE
    before = path.read_bytes()
    with pytest.raises(StorageError) as refused:
        Store(path, bytes(32)).open_driver(read_only=False)
    assert refused.value.code == "wrong_key"
    assert path.read_bytes() == before
    assert capfd.readouterr() == ("", "")


def test_a_missing_file_is_never_made(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as refused:
        Store(tmp_path / DATABASE, bytes(32)).open_driver(read_only=False)
    assert refused.value.code == "no_office"
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_bytes(b"not a database at all" * 500)
    with pytest.raises(StorageError) as refused:
        Store(tmp_path / DATABASE, bytes(32)).open_driver(read_only=False)
    assert refused.value.code == "wrong_key"


def test_nothing_readable_lies_on_the_disk(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    store = store_of(folder)
    with store.writing() as connection:
        connection.execute(text("UPDATE account SET display_name = 'a name in clear letters'"))
        connection.commit()
        for path in (folder / DATABASE, folder / f"{DATABASE}-wal"):
            data = path.read_bytes()
            assert len(data) > 4096
            assert b"a name in clear letters" not in data
            assert ADMIN.encode() not in data
            assert b"CREATE TABLE" not in data
    store.close()


def test_readers_cannot_write(tmp_path: Path) -> None:
    store = store_of(copy_office(tmp_path))
    with pytest.raises(StorageError) as refused, engine_told(), store.reading() as connection:
        connection.execute(text("UPDATE account SET display_name = 'x'"))
    assert refused.value.code == "read_only"
    with store.kept_reader() as raw, pytest.raises(driver.OperationalError):
        raw.execute("UPDATE account SET display_name = 'x'")
    store.close()


def engine_told() -> Any:
    from welfare_desk.storage.trouble import told

    return told()


def test_what_is_not_committed_is_undone(tmp_path: Path) -> None:
    store = store_of(copy_office(tmp_path))
    with store.writing() as connection:
        connection.execute(text("UPDATE account SET display_name = 'x'"))
    with store.reading() as connection:
        assert connection.execute(text("SELECT display_name FROM account")).scalars().all() == [ADMIN]
    store.close()


def test_a_kept_reader_sees_one_moment(tmp_path: Path) -> None:
    store = store_of(copy_office(tmp_path))
    with store.kept_reader() as raw:
        raw.execute("SELECT 1 FROM account").fetchone()
        with store.writing() as connection:
            connection.execute(text("UPDATE account SET display_name = 'later'"))
            connection.commit()
        assert raw.execute("SELECT display_name FROM account").fetchone() == (ADMIN,)
    with store.kept_reader() as raw:
        assert raw.execute("SELECT display_name FROM account").fetchone() == ("later",)
    store.close()


def test_errors_carry_no_values(tmp_path: Path) -> None:
    store = store_of(copy_office(tmp_path))
    with pytest.raises(Exception, match="CHECK") as raised, store.writing() as connection:
        connection.execute(text("UPDATE account SET disabled = :x"), {"x": 499370899})
    assert "499370899" not in str(raised.value)
    store.close()


def test_the_log_is_folded_into_the_file_when_asked(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    store = store_of(folder)
    with store.writing() as connection:
        connection.execute(text("UPDATE account SET display_name = 'x'"))
        connection.commit()
    assert (folder / f"{DATABASE}-wal").stat().st_size > 0
    assert store.settle()
    assert (folder / f"{DATABASE}-wal").stat().st_size == 0
    store.close()


def test_a_disk_that_refuses_to_settle_is_told(tmp_path: Path) -> None:
    plan = Plan()
    store = store_of(copy_office(tmp_path), plan.connect)
    plan.start(len(PRAGMAS) * 2 + 7, "io", after=False, lasting=True)
    with pytest.raises(StorageError) as refused:
        store.settle()
    plan.stop()
    assert plan.seen[-1].startswith("PRAGMA wal_checkpoint")
    assert refused.value.code == "io_error"
    store.close()


def test_a_key_has_32_bytes(tmp_path: Path) -> None:
    path = copy_office(tmp_path) / DATABASE
    assert len(data_key_of(path.parent)) == 32
    with pytest.raises(ValueError, match="32 bytes"):
        engine.plain_connect(path, b"short")


def test_a_disk_without_room_to_read_is_called_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = store_of(copy_office(tmp_path))

    def refused(*_: object, **__: object) -> None:
        raise StorageError("io_error")

    monkeypatch.setattr(engine, "prepare", refused)
    for room, code in ((0, "disk_full"), (1 << 30, "io_error")):
        monkeypatch.setattr(engine, "ROOM_TO_OPEN", (1 << 62) if room == 0 else 0)
        with pytest.raises(StorageError) as told:
            store.open_driver(read_only=True)
        assert told.value.code == code
    store.close()


@pytest.mark.parametrize(("may_write", "code"), [(False, "read_only"), (True, "cannot_open")])
def test_a_disk_that_takes_no_log_is_called_read_only(
    may_write: bool, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = store_of(copy_office(tmp_path))

    def refused(*_: object, **__: object) -> None:
        raise StorageError("cannot_open")  # so SQLite tells of a log that it cannot make

    monkeypatch.setattr(engine, "prepare", refused)
    monkeypatch.setattr(
        os, "access", lambda folder, way: may_write or (folder, way) != (store.directory, os.W_OK)
    )
    with pytest.raises(StorageError) as told:
        store.open_driver(read_only=True)
    assert told.value.code == code
    store.close()


def test_once_the_key_has_fitted_an_unreadable_first_page_is_damage(tmp_path: Path) -> None:
    path, key = tmp_path / "office.db", os.urandom(32)
    store = Store(path, key, create=True)
    store.open_driver(read_only=False).close()
    with path.open("r+b") as file:
        file.seek(200)
        file.write(b"\0" * 64)
    for opened, code in ((store, "damaged"), (Store(path, key), "wrong_key")):
        with pytest.raises(StorageError) as refused:
            opened.open_driver(read_only=True)
        assert refused.value.code == code
