# SPDX-License-Identifier: Apache-2.0
"""Offices for tests: a migrated template is made once per test run and copied for each test."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path

from welfare_desk import assembly
from welfare_desk.services.session import Session
from welfare_desk.services.signin import NewOffice
from welfare_desk.storage.keyslots import Kdf

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
    folder = Path(tempfile.mkdtemp(prefix="welfare-desk-template-"))
    made = assembly.create_office(
        folder / "office", NewOffice(COUNTY, PROVINCE, ADMIN, PASSWORD), clock=clock, kdf=CHEAP
    )
    made.session.close()
    (folder / "recovery.txt").write_text("-".join(made.recovery), encoding="ascii")
    return folder


def copy_office(directory: Path) -> Path:
    """A copy of the template's folder; returns where it stands."""
    return Path(shutil.copytree(template() / "office", directory / "office"))


def recovery_key() -> str:
    """The paper key of every copy of the template."""
    return (template() / "recovery.txt").read_text(encoding="ascii")


def office(directory: Path, at: Callable[[], datetime] = clock) -> Session:
    """An opened copy of the template; its caller closes it (or asks for the fixture `session`)."""
    return assembly.open_office(copy_office(directory), ADMIN, PASSWORD, clock=at, kdf=CHEAP)
