# SPDX-License-Identifier: Apache-2.0
"""A page of a queue, or a call list, is one statement however many rows it has, each with its rank."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.office import NOON, office
from tests.support.queues import waiting
from welfare_desk.domain.waiting import PENSION, QueueState
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.listing import QueueFilter
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.calling import HoldEntry, hold
from welfare_desk.services.waiting.questions import ListQueue, list_queue
from welfare_desk.storage.waiting import listing
from welfare_desk.storage.waiting.calls import call_list

TODAY: date = NOON.date()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Nine who wait; the second, the fifth and the eighth are held."""
    with office(tmp_path) as opened:
        files = waiting(opened, 9)
        for at in (1, 4, 7):
            opened.do(hold, HoldEntry(files[at], "نقص مدارک"))
        opened.ask(list_queue, ListQueue())
        yield opened


def statements(session: Session, ask: Callable[[Any], object]) -> int:
    asked: list[str] = []
    with session._store.kept_reader() as raw:
        raw.set_trace_callback(asked.append)
        ask(raw)
        raw.set_trace_callback(None)
    return len(asked)


@pytest.mark.parametrize("limit", [1, 3])
@pytest.mark.parametrize(
    ("chosen", "budget"),
    [
        (QueueFilter(), 2),
        (QueueFilter(states=(QueueState.WAITING,)), 2),
        (QueueFilter(documents=(Documents.UNCHECKED,)), 2),
        (QueueFilter(text="1404-0"), 2),
    ],
    ids=["everybody", "by state", "by documents", "by words"],
)
def test_a_page_keeps_its_budget_of_statements(
    session: Session, chosen: QueueFilter, budget: int, limit: int
) -> None:
    assert statements(session, lambda raw: listing.page(raw, PENSION, chosen, limit=limit)) == budget


@pytest.mark.parametrize("top", [1, 3])
def test_so_does_a_call_list(session: Session, top: int) -> None:
    assert statements(session, lambda raw: call_list(raw, PENSION, top, TODAY, TODAY)) == 1


def test_each_row_has_its_rank_in_the_whole_queue(session: Session) -> None:
    with session._store.kept_reader() as raw:
        held, count = listing.page(raw, PENSION, QueueFilter(states=(QueueState.HELD,)))
        assert ([row.rank for row in held], count) == ([2, 5, 8], 3)
        beyond, _ = listing.page(raw, PENSION, QueueFilter(states=(QueueState.WAITING,)), offset=4, limit=2)
        assert [row.rank for row in beyond] == [7, 9]
        assert [row.rank for row in call_list(raw, PENSION, 4, TODAY, TODAY)] == [1, 3, 4, 6]
