# SPDX-License-Identifier: Apache-2.0
"""Making an office: whole or not at all, over nothing, with nothing secret left behind."""

from __future__ import annotations

import json
import shutil
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.office import (
    ADMIN,
    CHEAP,
    NOON,
    PASSWORD,
    PROVINCE,
    clock,
    copy_office,
    desk,
)
from welfare_desk import assembly
from welfare_desk.domain.access import Role
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.domain.recovery import from_groups
from welfare_desk.services.access import (
    AddUser,
    ChangePassword,
    add_user,
    change_password,
)
from welfare_desk.services.session import Session
from welfare_desk.services.signin import BUILDING, NewOffice
from welfare_desk.services.tries import NOBODY, TRIES
from welfare_desk.storage import keyslots
from welfare_desk.storage.files import DATABASE
from welfare_desk.storage.keyslots import KEYS, KEYS_COPY

PHRASE, OTHER = "چهار واژهٔ بی ربط", "پنج واژهٔ دیگر و نو"


def enter(folder: Path, user: str | None = ADMIN, password: str = PASSWORD) -> Session:
    return assembly.open_office(folder, user, password, clock=clock, kdf=CHEAP)


def refused_code(folder: Path, user: str | None = ADMIN, password: str = PASSWORD) -> str:
    with pytest.raises((RuleError, StorageError)) as refused:
        enter(folder, user, password)
    return refused.value.code


def test_a_new_office_is_ready_and_its_paper_key_is_the_data_key(tmp_path: Path) -> None:
    new = NewOffice(" ورامين ", PROVINCE, "رضا", PHRASE)
    made = assembly.create_office(tmp_path / "new" / "office", new, clock=clock, kdf=CHEAP)
    with made.session as session:
        assert (session.user.name, session.user.role, session.office.county) == ("رضا", Role.ADMIN, "ورامین")
        assert session.today() == NOON.date()
        assert from_groups("-".join(made.recovery)) == session._store.key
    assert (
        sorted(path.name for path in (tmp_path / "new" / "office").iterdir())
        == sorted([DATABASE, KEYS, KEYS_COPY, "windows", f"{DATABASE}.queue"])
        or not (tmp_path / "new" / "office" / f"{DATABASE}.queue").exists()
    )


def test_an_office_is_never_made_over_another(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    for missing in (None, DATABASE):
        if missing is not None:
            (folder / missing).unlink()
            del before[missing]
        with pytest.raises(RuleError) as refused:
            assembly.create_office(folder, NewOffice("a", "b", "رضا", PHRASE), clock=clock, kdf=CHEAP)
        assert refused.value.code == "office_exists"
        assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (NewOffice(" ", "تهران", "رضا", PHRASE), "office_unnamed"),
        (NewOffice("ورامین", "", "رضا", PHRASE), "office_unnamed"),
        (NewOffice("ورامین", "تهران", "ر", PHRASE), "bad_user_name"),
        (NewOffice("ورامین", "تهران", "رضا", "ورامین تهران ۱۴۰۴"), "weak_password"),
    ],
)
def test_what_is_missing_for_an_office_is_told_and_nothing_made(
    new: NewOffice, code: str, tmp_path: Path
) -> None:
    with pytest.raises(RuleError) as refused:
        assembly.create_office(tmp_path / "office", new, clock=clock, kdf=CHEAP)
    assert refused.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_no_password_of_an_office_lives_by_its_name(tmp_path: Path) -> None:
    new = NewOffice("ورامین", "کردستان", "رضا", PHRASE)
    made = assembly.create_office(tmp_path, new, clock=clock, kdf=CHEAP)
    weak = "ورامین کردستان ۱۴۰۴"
    codes = []
    with made.session as session:
        for change in (
            lambda: session.do(add_user, AddUser("زهرا", Role.HEAD, weak, own_password=PHRASE)),
            lambda: session.do(change_password, ChangePassword("رضا", weak, PHRASE)),
            lambda: assembly.open_with_recovery_key(
                tmp_path, "-".join(made.recovery), "رضا", weak, clock=clock, kdf=CHEAP
            ),
        ):
            with pytest.raises(RuleError) as refused:
                change()
            codes.append((refused.value.code, refused.value.facts["reason"]))
    assert codes == [("weak_password", "common")] * 3


def test_no_password_lives_by_the_name_shown(tmp_path: Path) -> None:
    made = assembly.create_office(
        tmp_path, NewOffice("ورامین", "کردستان", "رضا", PHRASE), clock=clock, kdf=CHEAP
    )
    weak = "parvin sadeghi 1405"
    codes = []
    with made.session as session:
        good = AddUser("parvin", Role.HEAD, OTHER, "پروین صادقی", own_password=PHRASE)
        for change in (
            lambda: session.do(add_user, replace(good, password=weak)),
            lambda: (
                session.do(add_user, good),
                session.do(change_password, ChangePassword("parvin", weak, own_password=PHRASE)),
            ),
            lambda: assembly.open_with_recovery_key(
                tmp_path, "-".join(made.recovery), "parvin", weak, clock=clock, kdf=CHEAP
            ),
        ):
            with pytest.raises(RuleError) as refused:
                change()
            codes.append((refused.value.code, refused.value.facts["reason"]))
    assert codes == [("weak_password", "common")] * 3


def test_what_is_typed_in_place_of_a_name_is_not_kept(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    for _ in range(4):
        refused_code(folder, OTHER, PASSWORD)
    assert refused_code(folder, PHRASE, PASSWORD) == "too_many_tries"
    assert list(json.loads((folder / TRIES).read_text(encoding="utf-8"))) == [NOBODY]
    enter(folder).close()


def test_a_full_disk_keeps_nobody_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = copy_office(tmp_path)
    old = (folder / KEYS).read_bytes()
    with desk(folder) as session:
        session.do(add_user, AddUser("رضا", Role.HEAD, PHRASE, own_password=PASSWORD))
    for name in (KEYS, KEYS_COPY):
        (folder / name).write_bytes(old)

    def full(*_: object) -> None:
        raise StorageError("disk_full")

    monkeypatch.setattr(keyslots, "save", full)
    enter(folder).close()
    assert (folder / KEYS).read_bytes() == old


def test_a_failure_half_way_leaves_no_office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise StorageError("disk_full")

    with monkeypatch.context() as patched:
        patched.setattr(keyslots, "save", full)
        with pytest.raises(StorageError):
            assembly.create_office(tmp_path, NewOffice("a", "b", "رضا", PHRASE), clock=clock, kdf=CHEAP)
    assert list(tmp_path.iterdir()) == []
    assembly.create_office(
        tmp_path, NewOffice("a", "b", "رضا", PHRASE), clock=clock, kdf=CHEAP
    ).session.close()


def test_of_several_who_make_an_office_at_once_one_does(tmp_path: Path) -> None:
    """And the others leave it as it is: its key files were once taken away by who came second."""
    for attempt in range(6):
        folder = tmp_path / str(attempt)
        start = threading.Barrier(3)

        def make(number: int, folder: Path = folder, start: threading.Barrier = start) -> str:
            start.wait()
            time.sleep(number * 0.01)
            try:
                new = NewOffice("ری", PROVINCE, f"user{number}", PHRASE)
                with assembly.create_office(folder, new, clock=clock, kdf=CHEAP).session:
                    return "made"
            except RuleError as error:
                return error.code

        with ThreadPoolExecutor(3) as pool:
            told = sorted(pool.map(make, range(3)))
        assert told == ["made", "office_exists", "office_exists"]
        (slot,) = keyslots.load(folder)[0].slots
        enter(folder, slot.user, PHRASE).close()


def test_a_making_that_was_cut_off_is_begun_again(tmp_path: Path) -> None:
    made = copy_office(tmp_path)
    cut_off = tmp_path / "cut off"
    cut_off.mkdir()
    for name, left in ((DATABASE, BUILDING), (KEYS, KEYS)):
        shutil.copy2(made / name, cut_off / left)
    again = assembly.create_office(cut_off, NewOffice("a", "b", "رضا", PHRASE), clock=clock, kdf=CHEAP)
    again.session.close()
    enter(cut_off, "رضا", PHRASE).close()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(StorageError) as refused:
        assembly.create_office(
            tmp_path / "file" / "office", NewOffice("a", "b", "رضا", PHRASE), clock=clock, kdf=CHEAP
        )
    assert refused.value.code == "io_error"


def test_a_name_too_long_for_papers_makes_no_office(tmp_path: Path) -> None:
    with pytest.raises(RuleError) as refused:
        assembly.create_office(tmp_path / "o", NewOffice("ا" * 61, PROVINCE, ADMIN, PASSWORD), kdf=CHEAP)
    assert (refused.value.code, (tmp_path / "o").exists()) == ("office_name_long", False)
