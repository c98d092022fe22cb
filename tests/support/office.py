# SPDX-License-Identifier: Apache-2.0
"""Offices for tests: a migrated template is made once per test run and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any

from tests.support.run import made_once
from welfare_desk import assembly
from welfare_desk.services.session import Opened, Session
from welfare_desk.services.signin import NewOffice
from welfare_desk.storage import keyslots
from welfare_desk.storage.access import get_user
from welfare_desk.storage.cursors import connect
from welfare_desk.storage.engine import Store
from welfare_desk.storage.files import DATABASE
from welfare_desk.storage.keyslots import Kdf
from welfare_desk.storage.office import office_facts

CHEAP = Kdf(memory_kib=64, passes=1, lanes=1)
"""Argon2id at next to no cost; the real cost has a test of its own."""

ADMIN = "مریم"
PASSWORD = "سه گربه روی دیوار"
COUNTY, PROVINCE = "اسلامشهر", "تهران"
TEHRAN = timezone(timedelta(hours=3, minutes=30))
NOON = datetime(2025, 10, 22, 12, 0, tzinfo=TEHRAN)
"""1404/07/30, the day on which the sample data stands."""


def clock() -> datetime:
    """A clock that always shows `NOON`."""
    return NOON


@cache
def template() -> Path:
    """An empty office with one administrator, made once; `recovery.txt` holds its paper key."""
    return made_once("template", _make_template)


def _make_template(folder: Path) -> None:
    new = NewOffice(COUNTY, PROVINCE, ADMIN, PASSWORD)
    made = assembly.create_office(folder / "office", new, clock=clock, kdf=CHEAP)
    made.session.close()
    (folder / "recovery.txt").write_text("-".join(made.recovery), encoding="ascii")


def copy_office(directory: Path) -> Path:
    """A copy of the template's folder; returns where it stands."""
    return Path(shutil.copytree(template() / "office", directory / "office"))


def recovery_key() -> str:
    """The paper key of every copy of the template."""
    return (template() / "recovery.txt").read_text(encoding="ascii")


def data_key_of(folder: Path) -> bytes:
    """The data key of a copy of the template, by its administrator's password."""
    slot = keyslots.load(folder)[0].slot_of(ADMIN)
    assert slot is not None
    return keyslots.open_slot(slot, PASSWORD)


def office(directory: Path, at: Callable[[], datetime] = clock) -> Session:
    """An opened copy of the template with its administrator; close it, or use it in `with`."""
    return assembly.open_office(copy_office(directory), ADMIN, PASSWORD, clock=at, kdf=CHEAP)


def store_of(folder: Path, connect: Callable[..., Any] = connect) -> Store:
    """The store of an office folder copied from the template, on any driver connection."""
    return Store(folder / DATABASE, data_key_of(folder), connect=connect)


def desk(
    folder: Path,
    connect: Callable[..., Any] = connect,
    user: str = ADMIN,
    time: Callable[[], datetime] = clock,
) -> Session:
    """A session on an office folder without the ceremony of signing in."""
    store = store_of(folder, connect)
    with store.reading() as connection:
        signed_in, facts = get_user(connection, user), office_facts(connection)
    return Session(Opened(store, signed_in, facts, time, CHEAP))
