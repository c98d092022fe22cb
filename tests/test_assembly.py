# SPDX-License-Identifier: Apache-2.0
"""The floors joined as a real PC joins them: its own clock, and passwords at their real cost."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from welfare_desk import assembly
from welfare_desk.services.access import ListUsers, list_users
from welfare_desk.services.door import registry
from welfare_desk.services.signin import NewOffice
from welfare_desk.storage.keyslots import KEYS

PHRASE = "چهار واژهٔ بی ربط"


def test_an_office_is_made_and_opened_at_real_cost(tmp_path: Path) -> None:
    assembly.create_office(tmp_path, NewOffice("ورامین", "تهران", "رضا", PHRASE)).session.close()
    slot = json.loads((tmp_path / KEYS).read_bytes())["content"]["slots"][0]
    assert slot["kdf"] == {"memory_kib": 65536, "passes": 3, "lanes": 2}
    with assembly.open_office(tmp_path, None, PHRASE) as session:
        assert [user.name for user in session.ask(list_users, ListUsers()).users] == ["رضا"]
        assert abs(session.now() - assembly.wall_clock()) < timedelta(minutes=1)
        assert session.today() == assembly.wall_clock().date()


def test_every_use_case_is_there_after_loading() -> None:
    assembly.load_use_cases()
    rooms = {name.partition(".")[0] for name in registry()}
    assert rooms >= {"access", "casework", "exchange", "papers", "pension", "summary", "upkeep", "waiting"}


@pytest.mark.parametrize("today", ["2025-10-22", "1404/07/30", "۱۴۰۴/۷/۳۰"])
def test_a_pinned_clock_stands_at_noon(today: str) -> None:
    clock = assembly._pinned(today)
    assert (clock().date().isoformat(), clock().hour, clock()) == ("2025-10-22", 12, clock())


def test_an_unpinned_clock_goes_on() -> None:
    assert assembly._pinned(None) is assembly.wall_clock


@pytest.mark.parametrize("clock", [assembly.wall_clock, assembly._pinned("2025-10-22")])
def test_today_is_irans_day_on_a_pc_of_any_zone(clock: assembly.Clock) -> None:
    assert clock().utcoffset() == timedelta(hours=3, minutes=30)
