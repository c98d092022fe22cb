# SPDX-License-Identifier: Apache-2.0
"""A pinned clock dates what is done, and deceives neither the trail nor the door."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.support.clients import register
from tests.support.office import ADMIN, CHEAP, PASSWORD, copy_office
from welfare_desk import assembly
from welfare_desk.domain.access import SignInRefused
from welfare_desk.services.clocks import PinnedClock, real

NOW = datetime(2025, 10, 22, 9, 0, tzinfo=UTC)
FAR = datetime(2100, 1, 1, 12, 0, tzinfo=UTC)


def pinned(moment: datetime) -> PinnedClock:
    return PinnedClock(moment, lambda: NOW)


def test_the_two_clocks() -> None:
    assert (pinned(FAR)(), real(pinned(FAR)), real(lambda: NOW)) == (FAR, NOW, NOW)


def test_the_trail_says_what_the_pcs_clock_said(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    with assembly.open_office(folder, ADMIN, PASSWORD, clock=pinned(FAR), kdf=CHEAP) as session:
        register(session, 1)
        assert session.now() == FAR
        with session._store.kept_reader() as raw:
            assert raw.execute("SELECT at FROM audit ORDER BY seq DESC LIMIT 1").fetchone() == (
                "2025-10-22T09:00:00.000000Z",
            )


def test_a_pinned_day_shortens_no_pause_at_the_door(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    codes = []
    for day in range(6):
        clock = pinned(FAR + timedelta(days=day))
        with pytest.raises(SignInRefused) as refused:
            assembly.open_office(folder, ADMIN, "wrong", clock=clock, kdf=CHEAP)
        codes.append(refused.value.code)
    assert codes == ["wrong_password"] * 3 + ["too_many_tries"] * 3
