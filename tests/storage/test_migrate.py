# SPDX-License-Identifier: Apache-2.0
"""A migrated database is what the tables declare; what this program does not know is left alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.support.faults import dump
from tests.support.office import ADMIN, CHEAP, PASSWORD, clock, copy_office, store_of
from welfare_desk import assembly
from welfare_desk.domain.errors import StorageError
from welfare_desk.storage import migrate
from welfare_desk.storage.check import declared_schema, normal_schema

NEXT = '''# SPDX-License-Identifier: Apache-2.0
"""A step for the test."""
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.execute("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT")
    op.execute("INSERT INTO later (id) VALUES (1)")
    {last}
'''


def test_the_migrated_schema_equals_the_declared_one(tmp_path: Path) -> None:
    store = store_of(copy_office(tmp_path))
    with store.kept_reader() as raw:
        found, wanted = normal_schema(raw), declared_schema()
    differing = sorted(name for name in found.keys() | wanted.keys() if found.get(name) != wanted.get(name))
    # Before the first release m0001_first.sql is written again; afterwards the next migration is due:
    # python -m tests.support.draft_migration > welfare_desk/storage/migrations/versions/m0001_first.sql
    assert differing == []
    store.close()


def test_the_newest_migration_is_the_one_this_program_writes() -> None:
    assert migrate.known_schemas()[0] == migrate.HEAD


def test_nothing_is_done_to_a_current_database(tmp_path: Path) -> None:
    store = store_of(copy_office(tmp_path))
    assert migrate.migrate(store, lambda: pytest.fail("no copy is needed")) is False
    store.close()


def test_a_newer_schema_is_refused_and_untouched(tmp_path: Path) -> None:
    store = store_of(copy_office(tmp_path))
    with store.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.commit()
    with store.kept_reader() as raw:
        before = dump(raw)
    with pytest.raises(StorageError) as refused:
        migrate.migrate(store, lambda: pytest.fail("no copy is needed"))
    assert (refused.value.code, refused.value.facts) == (
        "newer_version",
        {"found": "9999", "known": migrate.HEAD},
    )
    with store.kept_reader() as raw:
        assert dump(raw) == before
    store.close()


def other_statements(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pretend that the first migration was written again since the office was made."""
    scripts = Path(shutil.copytree(migrate.SCRIPTS, tmp_path / "others"))
    first = scripts / "versions" / "m0001_first.sql"
    first.write_text(first.read_text("utf-8") + "\n\nCREATE TABLE more (id INTEGER) STRICT", encoding="utf-8")
    monkeypatch.setattr(migrate, "SCRIPTS", scripts)


def test_an_office_that_other_statements_made_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copy_office(tmp_path)
    store = store_of(folder)
    with store.kept_reader() as raw:
        before = dump(raw)
    other_statements(tmp_path, monkeypatch)
    with pytest.raises(StorageError) as refused:
        migrate.migrate(store)
    assert (refused.value.code, refused.value.facts) == ("schema_unlike", {"found": "0001"})
    with pytest.raises(StorageError, match="schema_unlike"):
        assembly.open_office(folder, ADMIN, PASSWORD, clock=clock, kdf=CHEAP)
    later(tmp_path, monkeypatch, "pass", migrate.SCRIPTS)
    with pytest.raises(StorageError, match="schema_unlike"):  # nor is it upgraded
        migrate.migrate(store, lambda: pytest.fail("no copy is needed"))
    with store.kept_reader() as raw:
        assert dump(raw) == before
    store.close()


def test_a_stamp_is_of_the_statements_up_to_a_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = migrate.stamp("0001")
    assert 0 < first < 2**31
    later(tmp_path, monkeypatch, "pass")
    (migrate.SCRIPTS / "versions" / "m0002_later.sql").write_text("SELECT 1", encoding="utf-8")
    assert migrate.stamp("0001") == first != migrate.stamp("0002")


def later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, last: str, scripts: Path = migrate.SCRIPTS
) -> None:
    """Pretend that the program has one more migration."""
    scripts = Path(shutil.copytree(scripts, tmp_path / "migrations"))
    (scripts / "versions" / "m0002_later.py").write_text(NEXT.format(last=last), encoding="utf-8")
    monkeypatch.setattr(migrate, "SCRIPTS", scripts)
    monkeypatch.setattr(migrate, "HEAD", "0002")


def test_an_upgrade_makes_a_copy_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    later(tmp_path, monkeypatch, "pass")
    store = store_of(copy_office(tmp_path))
    seen: list[str | None] = []

    def copy() -> None:
        with store.reading() as connection:
            seen.append(migrate.current(connection))

    assert migrate.migrate(store, copy) is True
    assert seen == ["0001"]
    assert migrate.migrate(store) is False
    with store.reading() as connection:
        assert migrate.current(connection) == "0002"
        assert connection.execute(text("SELECT id FROM later")).scalars().all() == [1]
    store.close()


def test_an_upgrade_that_fails_half_way_leaves_the_old_office(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later(tmp_path, monkeypatch, "raise RuntimeError('the disk died')")
    store = store_of(copy_office(tmp_path))
    with store.kept_reader() as raw:
        before = dump(raw)
    with pytest.raises(RuntimeError, match="the disk died"):
        migrate.migrate(store)
    with store.kept_reader() as raw:
        assert dump(raw) == before
    store.close()


def test_an_upgrade_without_its_copy_does_not_happen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    later(tmp_path, monkeypatch, "pass")
    store = store_of(copy_office(tmp_path))

    def copy() -> None:
        raise StorageError("disk_full")

    with pytest.raises(StorageError):
        migrate.migrate(store, copy)
    with store.reading() as connection:
        assert migrate.current(connection) == "0001"
    store.close()


def test_a_database_that_lost_the_name_of_its_schema_is_not_made_anew(tmp_path: Path) -> None:
    store = store_of(copy_office(tmp_path))
    with store.writing() as connection:
        connection.execute(text("DELETE FROM alembic_version"))
        connection.commit()
    with store.kept_reader() as raw:
        before = dump(raw)
    with pytest.raises(StorageError) as refused:
        migrate.migrate(store)
    assert refused.value.code == "damaged"
    with store.kept_reader() as raw:
        assert dump(raw) == before
    store.close()
