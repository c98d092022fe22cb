# SPDX-License-Identifier: Apache-2.0
"""The check finds every change that did not come through the door."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from tests.support.office import PASSWORD, copy_office, desk, store_of
from welfare_desk.domain.access import Role
from welfare_desk.domain.equipment.catalogue import SHIPPED_ITEMS
from welfare_desk.services.access import AddUser, RenameUser, add_user, rename_user
from welfare_desk.storage import audit
from welfare_desk.storage.check import Finding, check, declared_schema
from welfare_desk.storage.files import DATABASE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = copy_office(tmp_path)
    with desk(made) as session:
        for name in ("aa", "bb", "cc"):
            session.do(add_user, AddUser(name, Role.VIEWER, "چهار واژهٔ بی ربط", own_password=PASSWORD))
        session.do(rename_user, RenameUser("aa", "AA"))
    return made


def tampered(folder: Path, *statements: str) -> list[Finding]:
    """What a check finds after somebody with the key and a tool changed the file."""
    store = store_of(folder)
    connection = store.open_driver(read_only=False)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA ignore_check_constraints = ON")
    for statement in statements:
        connection.execute(statement)
    connection.close()
    found = list(check(store).findings)
    store.close()
    return found


def test_an_office_in_order_has_no_findings(folder: Path) -> None:
    store = store_of(folder)
    steps: list[tuple[int, int]] = []
    report = check(store, lambda done, total: steps.append((done, total)))
    assert (report.ok, report.findings, report.rows, report.entries) == (True, (), 11 + len(SHIPPED_ITEMS), 5)
    assert [done for done, _ in steps] == list(range(steps[-1][1] + 1))
    store.close()


def fields(folder: Path) -> Iterator[tuple[str, str, int]]:
    """Every field of every row of the tables that the audit covers, and of the audit itself."""
    store = store_of(folder)
    raw = store.open_driver(read_only=True)
    for table in ("account", "account_role", "office", "office_key", "audit", "audit_row", "operation"):
        columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
        for (rowid,) in raw.execute(f"SELECT rowid FROM {table}").fetchall():
            for column in columns:
                yield table, column, rowid
    raw.close()
    store.close()


def test_every_changed_field_of_every_row_is_found(folder: Path, tmp_path: Path) -> None:
    unnoticed = []
    for table, column, rowid in fields(folder):
        copy = Path(shutil.copytree(folder, tmp_path / "copy"))
        changed = (
            f"CASE typeof({column}) WHEN 'integer' THEN {column} + 100 WHEN 'null' THEN 'x'"
            f" WHEN 'blob' THEN zeroblob(length({column})) ELSE {column} || ' ' END"
        )
        try:
            found = tampered(
                copy,
                *(f"DROP TRIGGER IF EXISTS {table}_no_{verb}" for verb in ("update", "delete")),
                f"UPDATE {table} SET {column} = {changed} WHERE rowid = {rowid}",
                *_triggers(folder, table),
            )
            if not found:
                unnoticed.append((table, column, rowid))
        finally:
            shutil.rmtree(copy)
    assert unnoticed == []


def _triggers(folder: Path, table: str) -> list[str]:
    wanted = declared_schema()
    return [sql for name, sql in wanted.items() if name.startswith(f"trigger {table}_no_")]


@pytest.mark.parametrize(
    ("statements", "codes"),
    [
        (["DELETE FROM account_role WHERE account_id = 3"], ["row_missing"]),
        (["INSERT INTO account (name, display_name) VALUES ('zz', 'Z')"], ["row_unknown"]),
        (["INSERT INTO account_role (account_id, role) VALUES (4, 'admin')"], ["row_unknown"]),
        (["UPDATE account_role SET role = 'admin' WHERE account_id = 4"], ["row_changed"]),
        (["DROP TRIGGER audit_no_delete"], ["schema"]),
        (["CREATE TRIGGER t AFTER INSERT ON account BEGIN SELECT 1; END"], ["schema"]),
        (
            ["DROP TRIGGER operation_no_delete", "DELETE FROM operation WHERE seq = 5"],
            ["schema", "operation_without_entry"],
        ),
    ],
)
def test_rows_taken_put_in_and_swapped_are_found(
    statements: list[str], codes: list[str], folder: Path
) -> None:
    assert [finding.code for finding in tampered(folder, *statements)] == codes


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE alembic_version SET version_num = '0002'",
        "DELETE FROM alembic_version",
        "INSERT INTO alembic_version VALUES ('0002')",
    ],
)
def test_the_name_of_the_schema_is_looked_at(statement: str, folder: Path) -> None:
    assert tampered(folder, statement) == [Finding("schema", {"name": "alembic_version", "how": "changed"})]


def test_a_schema_without_a_name_is_told(folder: Path) -> None:
    (found,) = tampered(folder, "DROP TABLE alembic_version")
    assert found == Finding("check_failed", {"check": "schema", "why": "OperationalError"})


def test_what_is_hung_on_the_name_of_the_schema_is_found(folder: Path) -> None:
    hung = "CREATE TRIGGER t AFTER UPDATE ON alembic_version BEGIN SELECT 1; END"
    assert tampered(folder, hung) == [Finding("schema", {"name": "trigger t", "how": "unknown"})]


def test_a_check_that_comes_to_grief_is_a_finding_and_the_others_are_asked(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("whatever somebody wrote")

    monkeypatch.setattr(audit, "rows_digest", fail)
    found = tampered(folder, "UPDATE account_role SET role = 'admin' WHERE account_id = 4")
    assert found == [
        Finding("check_failed", {"check": "chain", "why": "ValueError"}),
        Finding("row_changed", {"table": "account_role", "row_id": 5}),
    ]


def test_trouble_of_the_disk_is_no_finding(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        error = driver.OperationalError("disk I/O error")
        error.sqlite_errorcode = 10
        raise error

    monkeypatch.setattr(audit, "rows_digest", fail)
    with pytest.raises(driver.OperationalError):
        tampered(folder)


def test_rows_that_make_no_sense_break_no_check(folder: Path) -> None:
    found = tampered(
        folder,
        "DROP TRIGGER audit_row_no_update",
        "UPDATE audit_row SET row_id = 9223372036854775806 WHERE id = (SELECT max(id) FROM audit_row)",
        next(sql for sql in _triggers(folder, "audit_row") if "no_update" in sql),
    )
    assert [(finding.code, finding.facts.get("check")) for finding in found] == [
        ("chain_rows", None),
        ("check_failed", "digests of account"),
    ]


def test_an_operation_taken_away_is_missed_though_the_schema_is_whole_again(folder: Path) -> None:
    """Without its row the key could run a second time."""
    found = tampered(
        folder,
        "DROP TRIGGER operation_no_delete",
        "DELETE FROM operation WHERE seq = 5",
        *(sql for name, sql in declared_schema().items() if name == "trigger operation_no_delete"),
    )
    assert [(finding.code, finding.facts) for finding in found] == [("operation_without_entry", {"seq": 5})]


def test_a_cut_tail_is_found_by_the_rows_it_wrote(folder: Path) -> None:
    found = tampered(
        folder,
        *(f"DROP TRIGGER {table}_no_delete" for table in ("audit", "audit_row", "operation")),
        *(f"DELETE FROM {table} WHERE seq = 5" for table in ("operation", "audit_row", "audit")),
    )
    assert [finding.code for finding in found if finding.code != "schema"] == ["row_changed"]


def test_a_flipped_bit_is_found_by_the_page_codes(folder: Path) -> None:
    store = store_of(folder)
    path = folder / DATABASE
    connection = store.open_driver(read_only=False)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    store.close()
    clean = path.read_bytes()
    missed = []
    for at in range(4096 + 100, len(clean), len(clean) // 40):
        path.write_bytes(clean[:at] + bytes([clean[at] ^ 4]) + clean[at + 1 :])
        if not _noticed(folder):
            missed.append(at)
    assert missed == []


def _noticed(folder: Path) -> bool:
    from welfare_desk.domain.errors import StorageError
    from welfare_desk.storage.trouble import told

    store = store_of(folder)
    try:
        with told():
            return not check(store).ok
    except StorageError as error:
        return error.code in {"damaged", "wrong_key", "io_error"}
    finally:
        store.close()


def test_findings_of_one_kind_are_limited(folder: Path) -> None:
    many = ", ".join(f"('user-{n}', 'x')" for n in range(200))
    found = tampered(folder, f"INSERT INTO account (name, display_name) VALUES {many}")
    assert len(found) == 50


def test_numbers_with_a_gap_are_found(folder: Path) -> None:
    found: list[dict[str, Any]] = [
        finding.facts
        for finding in tampered(
            folder,
            "INSERT INTO series (kind, year, last_no) VALUES ('certificate', 1404, 3)",
            *(
                "INSERT INTO paper (kind, year, number, issued_on, issued_at, issued_by, facts, fingerprint)"
                f" VALUES ('certificate', 1404, {number}, '2025-10-22', 'x', 'x', '{{}}', '000000000000')"
                for number in (1, 3)
            ),
        )
        if finding.code == "series_gap"
    ]
    assert found == [
        {"kind": "certificate", "year": 1404, "papers": 2, "highest": 3, "series": 3, "skipped": 0}
    ]
