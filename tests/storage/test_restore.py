# SPDX-License-Identifier: Apache-2.0
"""Going back to a copy: what is lost is said, no number comes twice, and no moment is without an office."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.support.office import (
    ADMIN,
    CHEAP,
    COUNTY,
    PASSWORD,
    clock,
    copy_office,
    data_key_of,
    desk,
    store_of,
)
from welfare_desk import assembly
from welfare_desk.domain.access import Role
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.signin import NewOffice
from welfare_desk.storage import backup, place, restore, series
from welfare_desk.storage.backup import Backup, inspect
from welfare_desk.storage.check import check
from welfare_desk.storage.files import DATABASE
from welfare_desk.storage.perform import Operation, Outcome, perform
from welfare_desk.storage.place import open_windows
from welfare_desk.storage.restore import Back, Loss, SeriesState
from welfare_desk.storage.uow import UnitOfWork

NOW = datetime(2025, 10, 22, 8, 30, tzinfo=UTC)
WHEN = "2025-10-22T08:30:00.000000Z"


def copied(folder: Path) -> Backup:
    store = store_of(folder)
    try:
        return inspect(backup.backup(store, folder.parent / "usb", NOW).file)
    finally:
        store.close()


def numbered(folder: Path, count: int) -> None:
    """Take so many certificate numbers."""
    store = store_of(folder)
    for _ in range(count):

        def body(uow: UnitOfWork) -> Outcome:
            return Outcome(f'"{series.take(uow, "certificate", 1404)}"')

        perform(store, Operation(os.urandom(8).hex(), "test.number", "", "x", "pc", WHEN), body)
    store.close()


def back(folder: Path) -> Back:
    return Back(folder, data_key_of(folder), "مریم", "pc", "op-1", NOW)


def facts(folder: Path) -> dict[str, Any]:
    store = store_of(folder)
    with store.kept_reader() as raw:
        found = {
            "branch": raw.execute("SELECT branch FROM office").fetchone()[0],
            "last_no": raw.execute("SELECT last_no FROM series").fetchone(),
            "skips": raw.execute("SELECT from_no, to_no FROM series_skip").fetchall(),
            "last": raw.execute("SELECT command FROM audit ORDER BY seq DESC LIMIT 1").fetchone()[0],
        }
    found["findings"] = check(store).findings
    store.close()
    return found


def test_what_would_be_lost_is_said_and_nothing_changed(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    numbered(folder, 2)
    copy = copied(folder)
    numbered(folder, 3)
    before = facts(folder)
    loss = restore.preview(folder, data_key_of(folder), copy)
    assert loss == Loss(
        WHEN, COUNTY, known=True, diverged=False, operations=3, papers=0,
        series=(SeriesState("certificate", 1404, 2, 5),), findings=0,
    )  # fmt: skip
    assert facts(folder) == before


def test_going_back_begins_a_branch_and_leaves_used_numbers_out(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    numbered(folder, 2)
    copy = copied(folder)
    numbered(folder, 3)
    done = restore.restore(back(folder), copy)
    assert (done.branch, done.loss.operations) == (2, 3)
    assert facts(folder) == {
        "branch": 2, "last_no": (5,), "skips": [(3, 5)], "last": "upkeep.restore", "findings": (),
    }  # fmt: skip
    assert done.kept is not None
    assert (folder / done.kept).is_file()
    numbered(folder, 1)
    assert facts(folder)["last_no"] == (6,)


def test_a_copy_of_the_lost_branch_is_seen_as_diverged(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    early = copied(folder)
    numbered(folder, 1)
    late = copied(folder)
    restore.restore(back(folder), early)
    assert restore.preview(folder, data_key_of(folder), late).diverged
    assert restore.restore(replace(back(folder), op_id="op-2"), late).branch == 3


def test_the_same_key_goes_back_once_and_keeps_the_work_done_since(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    numbered(folder, 2)
    copy = copied(folder)
    numbered(folder, 1)
    done = restore.restore(back(folder), copy)
    numbered(folder, 1)
    assert restore.restore(back(folder), copy) == done
    assert facts(folder) | {"last": ""} == {
        "branch": 2, "last_no": (4,), "skips": [(3, 3)], "last": "", "findings": (),
    }  # fmt: skip


def test_the_key_of_an_earlier_return_does_not_pass_for_another(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    numbered(folder, 2)
    early = copied(folder)
    restore.restore(back(folder), early)
    late = copied(folder)  # it holds the key itself
    numbered(folder, 3)
    before = facts(folder)
    for _ in range(2):
        with pytest.raises(RuleError) as refused:
            restore.restore(back(folder), late)
        assert refused.value.code == "key_reused"
        assert facts(folder) == before
        restore.restore(replace(back(folder), op_id="op-2"), early)  # the key is in the copy only
        before = facts(folder)


def test_a_damaged_office_is_replaced_though_nobody_can_say_what_is_lost(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    copy, key = copied(folder), data_key_of(folder)
    (folder / DATABASE).write_bytes(b"ruined" * 9999)
    loss = restore.preview(folder, key, copy)
    assert (loss.known, loss.operations) == (False, 0)
    assert restore.restore(back(folder), copy).branch == 2
    assert facts(folder)["findings"] == ()


def test_a_copy_of_another_office_is_refused(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    new = NewOffice("ورامین", "تهران", "رضا", "چهار واژهٔ بی ربط")
    assembly.create_office(tmp_path / "other", new, clock=clock, kdf=CHEAP).session.close()
    foreign = copied(folder)
    for damaged in (False, True):
        if damaged:
            (tmp_path / "other" / DATABASE).write_bytes(b"ruined" * 9999)
        with pytest.raises(RuleError) as refused:
            restore.preview(tmp_path / "other", data_key_of(folder), foreign)
        assert (refused.value.code, refused.value.facts) == (
            "other_office",
            {"county": COUNTY, "present": "ورامین"},
        )


def test_an_open_window_is_in_the_way(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    copy = copied(folder)
    window = place.Presence(folder, "رضا", WHEN)
    with pytest.raises(StorageError) as refused:
        restore.restore(back(folder), copy)
    assert refused.value.code == "office_open_elsewhere"
    window.leave()
    restore.restore(back(folder), copy)


def test_two_who_go_back_at_once_do_not_meet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = copy_office(tmp_path)
    copy = copied(folder)
    numbered(folder, 2)
    codes: list[str] = []
    swap = restore._swap

    def meeting(*args: Any) -> None:
        with pytest.raises(StorageError) as refused:
            restore.restore(replace(back(folder), op_id="op-2"), copy)
        codes.append(refused.value.code)
        with pytest.raises(StorageError) as refused:
            assembly.open_office(folder, ADMIN, PASSWORD, clock=clock, kdf=CHEAP)
        codes.append(refused.value.code)
        swap(*args)

    monkeypatch.setattr(restore, "_swap", meeting)
    done = restore.restore(back(folder), copy)
    assert codes == ["office_open_elsewhere", "office_restoring"]
    assert [path.name for path in folder.glob(f"{restore.KEPT}*.db")] == [done.kept]
    assert open_windows(folder) == ()


def test_a_former_database_of_the_same_name_is_not_laid_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copy_office(tmp_path)
    copy = copied(folder)
    taken = folder / f"{restore.KEPT}x.db"
    taken.write_bytes(b"the former one of somebody else")
    before = facts(folder)
    monkeypatch.setattr(restore, "_free", lambda *_: taken)
    with pytest.raises(StorageError) as refused:
        restore.restore(back(folder), copy)
    assert (refused.value.code, taken.read_bytes()) == ("io_error", b"the former one of somebody else")
    assert facts(folder) == before


class PowerCut(BaseException):
    """The program dies here."""


@pytest.mark.parametrize("at", range(12))
def test_a_death_at_any_file_operation_leaves_a_whole_office(
    at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copy_office(tmp_path)
    with desk(folder) as session:
        session.do(add_user, AddUser("aa", Role.VIEWER, "چهار واژهٔ بی ربط", own_password=PASSWORD))
    copy = copied(folder)
    numbered(folder, 2)
    count = 0

    def dying(real: Any) -> Any:
        def call(*args: Any, **kwargs: Any) -> Any:
            nonlocal count
            count += 1
            if count == at + 1:
                raise PowerCut
            return real(*args, **kwargs)

        return call

    with monkeypatch.context() as patched:
        patched.setattr(os, "link", dying(os.link))
        patched.setattr(os, "fsync", dying(os.fsync))
        patched.setattr(Path, "replace", dying(Path.replace))
        patched.setattr(restore, "perform", dying(perform))
        try:
            restore.restore(back(folder), copy)
        except PowerCut:
            pass
        else:
            assert at >= count
    found = facts(folder)
    assert found["findings"] == ()
    assert (found["branch"], found["last_no"]) in {(1, (2,)), (2, (2,))}
    shutil.rmtree(folder)


def test_the_branch_is_made_before_the_swap_and_a_full_disk_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copy_office(tmp_path)
    copy = copied(folder)

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    before = facts(folder)
    with monkeypatch.context() as patched:
        patched.setattr(restore, "_swap", full)
        with pytest.raises(StorageError) as refused:
            restore.restore(back(folder), copy)
    assert refused.value.code == "disk_full"
    assert facts(folder) == before
    assert [path.name for path in folder.iterdir() if path.name.startswith(".making")] == []


def test_a_disk_too_full_to_look_into_the_copy_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copy_office(tmp_path)
    copy = copied(folder)

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Backup, "extract", full)
    with pytest.raises(StorageError) as refused:
        restore.preview(folder, data_key_of(folder), copy)
    assert refused.value.code == "disk_full"
