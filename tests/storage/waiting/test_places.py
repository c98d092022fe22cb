# SPDX-License-Identifier: Apache-2.0
"""What is counted beside the places is what the places themselves say, whatever came, moved and went."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

from tests.support.office import copy_office, store_of
from welfare_desk.storage.invariants import registered
from welfare_desk.storage.waiting.places import mean_days, total

DAY = date(2025, 10, 22)


def test_the_mean_of_the_days_waited_is_that_of_the_rows(tmp_path: Path) -> None:
    chance = random.Random(7)
    store = store_of(copy_office(tmp_path))
    raw = store.open_driver(read_only=False)
    raw.execute("PRAGMA foreign_keys = OFF")
    assert mean_days(raw, "pension", DAY) is None

    def some_day() -> str:
        return (DAY - timedelta(days=chance.randint(-20, 900))).isoformat()

    for entry in range(1, 300):
        key, other = chance.randrange(2**40), chance.randint(1, entry)
        raw.execute(
            "INSERT INTO queue_place VALUES (?, 'pension', ?, ?, ?, 0, ?, '', '2025-10-22', 'joined', NULL)",
            (entry, entry, entry, some_day(), key),
        )
        raw.execute("UPDATE queue_place SET joined_on = ? WHERE entry_id = ?", (some_day(), other))
        raw.execute("UPDATE queue_place SET place_key = place_key + 5 WHERE entry_id = ?", (other,))
        if not entry % 3:
            raw.execute("DELETE FROM queue_place WHERE entry_id = ?", (other,))
        ((count, mean),) = raw.execute(
            "SELECT count(*), max(0, round(avg(julianday(?) - julianday(joined_on)))) FROM queue_place",
            (DAY.isoformat(),),
        )
        assert (total(raw, "pension"), mean_days(raw, "pension", DAY)) == (
            count,
            int(mean) if count else None,
        )
    assert raw.execute(registered()["queue_bucket_differs"]).fetchall() == []
    raw.execute("UPDATE queue_bucket SET joined = joined + 1")
    assert raw.execute(registered()["queue_bucket_differs"]).fetchall() != []
    raw.close()
    store.close()
