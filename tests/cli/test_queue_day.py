# SPDX-License-Identifier: Apache-2.0
"""`queue confirm-day`: told first, confirmed with a reason, refused where nothing is ahead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.support.clocks import ahead_of
from tests.support.office import desk
from tests.support.queues import waiting
from welfare_desk.services.waiting.calling import HoldEntry, hold

Run = Callable[..., Ran]
CONFIRM = ("queue", "confirm-day")
ADMIT = ("queue", "admit", "pension", "--quota", "1", "--month", "1404-08", "--letter", "۱۲/۷")
ON = ("--today", "1404/07/30")


@pytest.fixture
def queue(place: Path) -> Path:
    with desk(place) as session:
        files = waiting(session, 2)
        ahead_of(session).do(hold, HoldEntry(files[0], "در سفر"))
    return place


def test_what_is_ahead_is_told_then_confirmed_and_admission_goes_on(run: Run, queue: Path) -> None:
    to = ("--office", queue, *ON, "--json")
    assert run(*ADMIT, *to).document["error"]["code"] == "day_before_queue"
    told = {
        "day": "2025-10-22",
        "confirmed": False,
        "ahead_until": "2025-11-21",
        "ahead": [{"kind": kind, "count": 1, "last": "2025-11-21"} for kind in ("queue", "order")],
    }
    assert run(*CONFIRM, "--dry-run", *to).document == told
    for lacking in ((), ("--day", "1404/07/30"), ("--reason", "ساعت جلو بود")):
        refused = run(*CONFIRM, *lacking, *to)
        assert (refused.code, refused.document["error"]["code"]) == (1, "bad_fields")
    other = run(*CONFIRM, "--day", "1404/08/30", "--reason", "ساعت جلو بود", *to)
    assert (other.code, other.document["error"]["code"]) == (1, "day_is_other")
    done = run(*CONFIRM, "--day", "1404/07/30", "--reason", "ساعت جلو بود", *to)
    assert done.document == {**told, "confirmed": True}
    assert [one["file_no"] for one in run(*ADMIT, *to).document["admitted"]] == ["1404-00002"]
    again = run(*CONFIRM, "--day", "1404/07/30", "--reason", "ساعت جلو بود", *to)
    assert (again.code, again.document["error"]["code"]) == (1, "nothing_ahead")


def test_people_read_it_in_their_language(run: Run, queue: Path) -> None:
    to = ("--office", queue, *ON)
    english = run(*CONFIRM, "--dry-run", *to, "--lang", "en").text
    assert ("queues" in english, "1404/08/30" in english) == (True, True)
    assert "Today by this PC: 1404/07/30" in english
    assert (
        "روز تأیید شد: 1404/07/30"
        in run(*CONFIRM, "--day", "1404/07/30", "--reason", "ساعت جلو بود", *to).text
    )
    assert "برای روزهای آینده چیزی ثبت نشده است." in run(*CONFIRM, "--dry-run", *to).text
