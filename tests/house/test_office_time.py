# SPDX-License-Identifier: Apache-2.0
"""Moments are shown in the office's one zone, whatever zone the PC was set to, on paper as in the window."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.house.source import ROOT, no_fault
from welfare_desk.desktop.kit.words import when
from welfare_desk.domain.calendar import IRAN

WINDOW = sorted((ROOT / "welfare_desk" / "desktop").rglob("*.py"))


def test_no_page_shows_a_moment_in_the_zone_of_the_pc() -> None:
    def offends(path: Path) -> bool:
        return ".astimezone()" in path.read_text(encoding="utf-8")

    no_fault([f"{path.relative_to(ROOT)} shows the PC's own hour" for path in WINDOW if offends(path)])


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        (datetime(2025, 10, 22, 8, 30, tzinfo=UTC), "12:00"),
        (datetime(2025, 10, 21, 20, 45, tzinfo=UTC), "00:15"),
    ],
)
def test_the_office_s_hour_decides_the_day(moment: datetime, shown: str) -> None:
    assert shown in when(moment.astimezone(IRAN), date(2025, 10, 22))
