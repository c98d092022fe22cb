# SPDX-License-Identifier: Apache-2.0
"""The order in SQL is the order of the Python reference, hundredth by hundredth and key by key."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date

import pytest
import sqlcipher3.dbapi2 as driver

from tests.support.waiting import DAY, some_facts, some_policy
from welfare_desk.domain.calendar import months_between_days
from welfare_desk.domain.waiting.facts import WaitingFacts
from welfare_desk.domain.waiting.policy import PROPOSAL, Policy
from welfare_desk.domain.waiting.scoring import parts, place_key, score
from welfare_desk.storage.waiting.score_sql import scored_sql

COLUMNS = ", ".join(WaitingFacts._fields)


def in_sql(facts: Sequence[WaitingFacts], policy: Policy) -> list[tuple[int, int, int, str]]:
    """Entry, score, key and parts of all, in the order that the database gives them."""
    connection = driver.connect(":memory:")
    connection.create_function("jalali_months", 2, months_between_days, deterministic=True)
    connection.execute(f"CREATE TABLE known ({COLUMNS})")
    kept = [tuple(one.isoformat() if isinstance(one, date) else one for one in each) for each in facts]
    marks = ", ".join("?" * len(WaitingFacts._fields))
    connection.executemany(f"INSERT INTO known VALUES ({marks})", kept)
    asked = f"WITH {scored_sql(policy, 'SELECT * FROM known')}"
    rows = connection.execute(
        f"{asked} SELECT entry_id, score, place_key, parts FROM scored ORDER BY place_key, queue_no",
        {"day": DAY.isoformat()},
    ).fetchall()
    connection.close()
    return [tuple(row) for row in rows]


def by_reference(facts: Sequence[WaitingFacts], policy: Policy) -> list[tuple[int, int, int, str]]:
    """The same by `domain.waiting.scoring`."""
    told = []
    for one in facts:
        scored = score(policy, one, DAY)
        points = ",".join(str(each.points) for each in parts(policy, one, DAY))
        told.append((one.entry_id, scored, place_key(policy, one, DAY, scored), points, one.queue_no))
    return [row[:4] for row in sorted(told, key=lambda row: (row[2], row[4]))]


@pytest.mark.parametrize("seed", range(40))
def test_any_policy_orders_any_facts_as_the_reference_does(seed: int) -> None:
    chance = random.Random(seed)
    policy = PROPOSAL if seed == 0 else some_policy(chance)
    facts = [some_facts(chance, number) for number in chance.sample(range(1, 10_000), 300)]
    assert in_sql(facts, policy) == by_reference(facts, policy)
