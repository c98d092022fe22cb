# SPDX-License-Identifier: Apache-2.0
"""Who may go back to a copy, and from where."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.services.matrix import read
from tests.support.office import ADMIN, CHEAP, PASSWORD, clock, copy_office, desk, recovery_key
from welfare_desk import assembly
from welfare_desk.domain.access import Role, SignInRefused
from welfare_desk.domain.errors import NotPermitted, RuleError, StorageError
from welfare_desk.services.access import (
    AddUser,
    ChangePassword,
    ListUsers,
    add_user,
    change_password,
    list_users,
)
from welfare_desk.services.restoring import Credentials
from welfare_desk.services.upkeep import MakeBackup, make_backup
from welfare_desk.storage.files import DATABASE
from welfare_desk.storage.keyslots import KEYS, KEYS_COPY
from welfare_desk.storage.restore import Loss, Restored

PHRASE, OTHER = "چهار واژهٔ بی ربط", "پنج واژهٔ دیگر و نو"
ME = Credentials(ADMIN, PASSWORD)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of an office with two accounts, which afterwards went on."""
    folder = copy_office(tmp_path)
    with desk(folder) as session:
        session.do(add_user, AddUser("رضا", Role.CASE_CLERK, PHRASE, own_password=PASSWORD))
        made = session.do(make_backup, MakeBackup(str(tmp_path / "usb")))
        session.do(add_user, AddUser("زهرا", Role.HEAD, PHRASE, own_password=PASSWORD))
    return Path(made.file)


def back(folder: Path, copy: Path, who: Credentials = ME) -> Restored:
    return assembly.restore_office(folder, copy, who, clock=clock, kdf=CHEAP)


def preview(folder: Path, copy: Path, who: Credentials = ME) -> Loss:
    return assembly.preview_restore(folder, copy, who, clock=clock, kdf=CHEAP)


def users(folder: Path, name: str = ADMIN, password: str = PASSWORD) -> list[str]:
    with assembly.open_office(folder, name, password, clock=clock, kdf=CHEAP) as session:
        return [user.name for user in session.ask(list_users, ListUsers()).users]


def test_the_office_of_the_copy_stands_again(copy: Path, tmp_path: Path) -> None:
    folder = tmp_path / "office"
    assert preview(folder, copy).operations == 2
    assert back(folder, copy).branch == 2
    assert users(folder) == [ADMIN, "رضا"]


def test_a_new_pc_needs_only_the_copy_and_a_password(copy: Path, tmp_path: Path) -> None:
    back(tmp_path / "new pc", copy)
    assert users(tmp_path / "new pc") == [ADMIN, "رضا"]


def test_a_new_pc_needs_only_the_copy_and_the_paper_key(copy: Path, tmp_path: Path) -> None:
    folder = tmp_path / "new pc"
    back(folder, copy, Credentials(recovery=recovery_key()))
    assembly.open_with_recovery_key(folder, recovery_key(), ADMIN, OTHER, clock=clock, kdf=CHEAP).close()
    assert users(folder, password=OTHER) == [ADMIN, "رضا"]


def test_the_password_of_today_opens_an_older_copy(copy: Path, tmp_path: Path) -> None:
    folder = tmp_path / "office"
    with desk(folder) as session:
        session.do(change_password, ChangePassword(ADMIN, OTHER, PASSWORD))
    with pytest.raises(RuleError) as refused:
        back(folder, copy)
    assert refused.value.code == "wrong_password"
    back(folder, copy, Credentials(ADMIN, OTHER))
    assert users(folder) == [ADMIN, "رضا"]


def test_old_key_files_put_back_take_nobody_back(copy: Path, tmp_path: Path) -> None:
    folder = tmp_path / "office"
    old = (folder / KEYS).read_bytes()
    with desk(folder) as session:
        session.do(change_password, ChangePassword(ADMIN, OTHER, PASSWORD))
    for name in (KEYS, KEYS_COPY):
        (folder / name).write_bytes(old)
    with pytest.raises(SignInRefused) as refused:
        preview(folder, copy)
    assert refused.value.code == "wrong_password"


def test_an_account_that_the_office_does_not_know_may_not_go_back(copy: Path, tmp_path: Path) -> None:
    folder = tmp_path / "office"
    later = (folder / KEYS).read_bytes()
    back(folder, copy)
    for name in (KEYS, KEYS_COPY):
        (folder / name).write_bytes(later)
    with pytest.raises(SignInRefused) as refused:
        preview(folder, copy, Credentials("زهرا", PHRASE))
    assert refused.value.code == "wrong_password"


def test_a_first_password_does_not_go_back(copy: Path, tmp_path: Path) -> None:
    with pytest.raises(SignInRefused) as refused:
        preview(tmp_path / "office", copy, Credentials("زهرا", PHRASE))
    assert refused.value.code == "password_must_change"


def test_a_clerk_may_not_go_back(copy: Path, tmp_path: Path) -> None:
    before = users(tmp_path / "office")
    for act in (back, preview):
        with pytest.raises(NotPermitted) as refused:
            act(tmp_path / "office", copy, Credentials("رضا", PHRASE))
        assert refused.value.facts == {"permission": "restore", "user": "رضا"}
    assert users(tmp_path / "office") == before


@pytest.mark.parametrize("role", list(Role))
def test_the_table_says_which_roles_go_back_and_which_the_paper_key_lets_in(
    role: Role, copy: Path, tmp_path: Path
) -> None:
    folder, line = tmp_path / "office", read()["upkeep.restore"]
    with desk(folder) as session:
        session.do(add_user, AddUser("مینا", role, PHRASE, own_password=PASSWORD))
    # The paper key asks for no role, and gives the account a password of its own.
    assert role in read()["access.recover"].roles
    assembly.open_with_recovery_key(folder, recovery_key(), "مینا", OTHER, clock=clock, kdf=CHEAP).close()
    who = Credentials("مینا", OTHER)
    if role in line.roles:
        assert preview(folder, copy, who).operations == 4
        assert back(folder, copy, who).branch == 2
    else:
        for act in (preview, back):
            with pytest.raises(NotPermitted) as refused:
                act(folder, copy, who)
            assert refused.value.facts == {"permission": line.permission, "user": "مینا"}


@pytest.mark.parametrize(
    "who", [Credentials(ADMIN, "wrong"), Credentials("nobody", PASSWORD), Credentials(ADMIN)]
)
def test_a_wrong_password_goes_nowhere(who: Credentials, copy: Path, tmp_path: Path) -> None:
    before = (tmp_path / "office" / DATABASE).read_bytes()
    with pytest.raises(RuleError) as refused:
        back(tmp_path / "office", copy, who)
    assert refused.value.code == "wrong_password"
    assert (tmp_path / "office" / DATABASE).read_bytes() == before


def test_a_ruined_office_is_taken_back_by_the_password_of_its_key_files(copy: Path, tmp_path: Path) -> None:
    folder = tmp_path / "office"
    (folder / DATABASE).write_bytes(b"ruined" * 9999)
    assert not preview(folder, copy).known
    back(folder, copy)
    assert users(folder) == [ADMIN, "رضا"]


def test_a_synchronised_folder_is_no_place_to_go_back_to(copy: Path, tmp_path: Path) -> None:
    with pytest.raises(StorageError) as refused:
        back(tmp_path / "Dropbox" / "office", copy)
    assert refused.value.code == "synced_folder"


def test_a_copy_of_a_copy_is_as_good(copy: Path, tmp_path: Path) -> None:
    carried = shutil.copy2(copy, tmp_path / "carried.wdbackup")
    back(tmp_path / "new pc", Path(carried))
    assert users(tmp_path / "new pc") == [ADMIN, "رضا"]
