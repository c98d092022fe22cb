# SPDX-License-Identifier: Apache-2.0
"""A whole queue in order under a policy on a day, by the reference: for what-ifs, comparisons and reruns."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from welfare_desk.domain.waiting.facts import WaitingFacts
from welfare_desk.domain.waiting.policy import Policy
from welfare_desk.domain.waiting.scoring import place_key, score


class Ordered(NamedTuple):
    """One entry with what sorted it."""

    place_key: int
    queue_no: int
    score: int
    facts: WaitingFacts


def ordered(policy: Policy, everybody: Iterable[WaitingFacts], day: date) -> list[Ordered]:
    """Everybody, the first in the queue first."""
    scored = ((score(policy, one, day), one) for one in everybody)
    return sorted(
        Ordered(place_key(policy, one, day, points), one.queue_no, points, one) for points, one in scored
    )
