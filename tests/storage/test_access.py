# SPDX-License-Identifier: Apache-2.0
"""Accounts in the database, and their copy beside it."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from tests.support.office import ADMIN, CHEAP, COUNTY, copy_office, store_of
from welfare_desk.domain.access import Role, User
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage import access, keyslots
from welfare_desk.storage.uow import UnitOfWork


def test_accounts_are_found_by_name(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    store = store_of(folder)
    with store.writing() as connection:
        uow = UnitOfWork(connection)
        slot = keyslots.make_slot("رضا", "رضا رضایی", "a phrase of words", store.key, CHEAP)
        made = access.add_account(uow, "رضا رضایی", {Role.HEAD}, slot)
        assert (
            made == access.get_user(connection, "رضا") == User(2, "رضا", "رضا رضایی", frozenset({Role.HEAD}))
        )
        with pytest.raises(RuleError) as refused:
            access.add_account(uow, "x", {Role.HEAD}, slot)
        assert refused.value.code == "user_exists"
        with pytest.raises(RuleError) as refused:
            access.get_user(connection, "nobody")
        assert refused.value.code == "no_such_user"
        assert access.active_admins(connection) == 1
        access.change_roles(uow, made, {Role.ADMIN, Role.VIEWER})
        assert access.get_user(connection, "رضا").roles == {Role.ADMIN, Role.VIEWER}
        assert access.active_admins(connection) == 2
        keys = access.key_file(connection)
        assert (keys.county, [one.user for one in keys.slots]) == (COUNTY, [ADMIN, "رضا"])
    store.close()


def test_the_files_beside_the_database_say_what_it_says(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    store = store_of(folder)
    with store.reading() as connection:
        assert access.key_file(connection) == keyslots.load(folder)[0]
    store.close()


def test_key_files_wait_for_the_writer_whose_slots_they_carry(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    store = store_of(folder)
    mirroring = threading.Thread(target=access.mirror_keys, args=(store,))
    with store.writing() as connection:
        mirroring.start()
        time.sleep(0.2)
        connection.exec_driver_sql("UPDATE account SET slot = NULL")
        connection.commit()
    mirroring.join()
    store.close()
    assert keyslots.load(folder)[0].slots == ()
