# SPDX-License-Identifier: Apache-2.0
"""Lists of requests, promises, sessions, approvals and cash aid keep their budget however long they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.storage.casework.test_plans import Recorder
from tests.support.equipment import CHAIR, TODAY, Equipped, equipped
from welfare_desk.domain.equipment.passing import ApprovalFilter
from welfare_desk.domain.equipment.promised import PromiseFilter
from welfare_desk.domain.equipment.request_lists import RequestFilter
from welfare_desk.services.equipment.allocating import (
    Allocate,
    AskNextInLine,
    ListPromises,
    allocate,
    list_promises,
    next_in_line,
)
from welfare_desk.services.equipment.approving import ListApprovals, list_approvals
from welfare_desk.services.equipment.cash import ListCash, list_cash
from welfare_desk.services.equipment.committee import (
    ListCommittees,
    ShowCommittee,
    list_sessions,
    show_session,
)
from welfare_desk.services.equipment.requests import (
    EquipmentRequestsOf,
    ListRequests,
    ShowRequest,
    list_requests,
    requests_of,
    show_request,
)
from welfare_desk.storage.equipment import promise_lists


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Equipped]:
    """Ten clients who ask; six are granted, three of them have a promise."""
    opened = equipped(tmp_path_factory.mktemp("lists"), 10)
    opened.receive(CHAIR, 5)
    for number in range(10):
        request = opened.request(number).request
        if number < 6:
            opened.grant(request)
        if number < 3:
            opened.do(allocate, Allocate(request))
    yield opened
    opened.session.close()


def statements(office: Equipped, question: Any, facts: Any) -> int:
    """How many statements a question asks."""
    asked: list[str] = []
    store = office.session._store
    with store.kept_reader() as raw:
        raw.set_trace_callback(asked.append)
    asked.clear()
    office.ask(question, facts)
    with store.kept_reader() as raw:
        raw.set_trace_callback(None)
    return sum(not one.startswith(("BEGIN", "ROLLBACK")) for one in asked)


ASKED: list[tuple[Any, Callable[[int], Any]]] = [
    (list_requests, lambda limit: ListRequests(RequestFilter.ALL, limit=limit)),
    (list_requests, lambda limit: ListRequests(RequestFilter.GRANTED, CHAIR, "محمدی", limit=limit)),
    (list_promises, lambda limit: ListPromises(PromiseFilter.ALL, limit=limit)),
    (list_promises, lambda limit: ListPromises(item=CHAIR, words="محمدی", limit=limit)),
    (list_sessions, lambda limit: ListCommittees(limit=limit)),
    (show_session, lambda limit: ShowCommittee(1, limit=limit)),
    (list_approvals, lambda limit: ListApprovals(ApprovalFilter.ALL, limit=limit)),
    (list_cash, lambda limit: ListCash(limit=limit)),
    (show_request, lambda _: ShowRequest(1)),
    (requests_of, lambda _: EquipmentRequestsOf("1400-00001")),
]


@pytest.mark.parametrize(("question", "facts"), ASKED)
def test_a_list_keeps_its_budget(office: Equipped, question: Any, facts: Callable[[int], Any]) -> None:
    few, many = (statements(office, question, facts(limit)) for limit in (1, 200))
    assert few == many
    assert 1 <= few <= 4


def test_a_line_is_one_statement_however_long_it_is(office: Equipped) -> None:
    with office.session._store.kept_reader() as raw:
        item = raw.execute("SELECT id FROM equipment_item WHERE code = ?", (CHAIR,)).fetchone()[0]
        for top in (1, 200):
            recorder = Recorder(raw)
            promise_lists.next_in_line(recorder, item, TODAY, None, top)
            assert len(recorder.asked) == 1
    told = office.ask(next_in_line, AskNextInLine(CHAIR, top=2))
    assert [row.place for row in told.rows] == [4, 5]
    assert [row.place for row in told.passed_over] == [1, 2, 3]
