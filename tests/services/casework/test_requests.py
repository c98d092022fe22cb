# SPDX-License-Identifier: Apache-2.0
"""Requests of a file for services: asked, answered once, withdrawn."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import register
from tests.support.office import office
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.desk_order import RequestSort
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.upkeep import SHIPPED_ITEMS, Catalogue
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.requests import (
    AddRequest,
    AskServices,
    DecideRequest,
    ListOpenRequests,
    RequestKept,
    RequestsOf,
    WithdrawRequest,
    add_request,
    decide_request,
    open_requests,
    requested_services,
    requests_of,
    withdraw_request,
)
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

OCTOBER, TODAY = date(2025, 10, 1), date(2025, 10, 22)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened
        assert check(opened._store).findings == ()


def refused(session: Session, command: Any, facts: Any) -> tuple[str, dict[str, Any]]:
    with pytest.raises(RuleError) as told:
        session.do(command, facts)
    return told.value.code, told.value.facts


def test_open_requests_are_sorted_by_the_database(session: Session) -> None:
    first = register(session, 1, last_name="یزدی").file_no
    second = register(session, 2, last_name="پارسا").file_no
    session.do(add_request, AddRequest(second, "ویلچر", OCTOBER))
    session.do(add_request, AddRequest(first, "آموزش", TODAY))

    def listed(sort: RequestSort) -> list[list[int]]:
        pages = (session.ask(open_requests, ListOpenRequests(sort, way)) for way in (False, True))
        return [[one.id for one in page.rows] for page in pages]

    assert {sort: listed(sort) for sort in RequestSort} == {
        RequestSort.DAY: [[1, 2], [2, 1]],
        RequestSort.NAME: [[1, 2], [2, 1]],
        RequestSort.FILE_NO: [[2, 1], [1, 2]],
        RequestSort.SERVICE: [[2, 1], [1, 2]],
    }


def test_a_request_is_asked_and_answered(session: Session) -> None:
    number = register(session, 1).file_no
    asked = session.do(add_request, AddRequest(number, " ویلچر ", OCTOBER, "شکسته است"))
    assert asked == RequestKept(1, number, RequestState.OPEN)
    session.do(add_request, AddRequest(number, "سمعک", TODAY))
    assert session.ask(show, ShowFile(number)).counts.requests == 2
    assert [one.id for one in session.ask(open_requests, ListOpenRequests()).rows] == [1, 2]
    session.do(decide_request, DecideRequest(1, 1, RequestState.GRANTED, TODAY, "تحویل شد"))
    session.do(withdraw_request, WithdrawRequest(2, 1, TODAY, "خودش خرید"))
    told = [(one.id, one.state, one.answer) for one in session.ask(requests_of, RequestsOf(number))]
    assert told == [(2, RequestState.WITHDRAWN, "خودش خرید"), (1, RequestState.GRANTED, "تحویل شد")]
    assert session.ask(open_requests, ListOpenRequests()).total == 0
    assert session.ask(requested_services, AskServices()) == SHIPPED_ITEMS[Catalogue.SERVICE]


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (DecideRequest(1, 1, RequestState.REFUSED, TODAY), "bad_fields"),
        (DecideRequest(1, 1, RequestState.OPEN, TODAY), "request_not_decided"),
        (DecideRequest(1, 1, RequestState.GRANTED, date(2025, 9, 1)), "before_asked"),
        (DecideRequest(1, 2, RequestState.GRANTED, TODAY), "stale_row"),
        (DecideRequest(7, 1, RequestState.GRANTED, TODAY), "request_not_found"),
        (DecideRequest(1, 1, RequestState.GRANTED, TODAY, "x" * 1001), "too_long"),
    ],
)
def test_refused_decisions(facts: DecideRequest, code: str, session: Session) -> None:
    session.do(add_request, AddRequest(register(session, 1).file_no, "ویلچر", OCTOBER))
    assert refused(session, decide_request, facts)[0] == code


def test_refused_requests(session: Session) -> None:
    number = register(session, 1).file_no
    code, told = refused(session, add_request, AddRequest(number, " ", date(2025, 10, 23)))
    assert (code, told["fields"]) == ("bad_fields", ["service", "asked_on"])


@pytest.mark.parametrize(
    ("service", "on", "faults"),
    [
        (" ", TODAY, {"service": "required"}),
        ("و" * 5000, TODAY, {"service": "text_too_long"}),
        (" ", date(2026, 1, 1), {"service": "required", "asked_on": "date_in_future"}),
    ],
)
def test_every_bad_field_of_a_request_is_named(
    session: Session, service: str, on: date, faults: dict[str, str]
) -> None:
    number = register(session, 1).file_no
    with pytest.raises(RuleError) as refused:
        session.do(add_request, AddRequest(number, service, on))
    fields, codes = refused.value.facts["fields"], refused.value.facts["codes"]
    assert isinstance(fields, list)
    assert isinstance(codes, list)
    assert (refused.value.code, dict(zip(fields, codes, strict=True))) == ("bad_fields", faults)


def test_nothing_is_asked_for_in_a_file_that_has_ended(session: Session) -> None:
    number = register(session, 1).file_no
    session.do(record_coverage, RecordCoverage(number, Coverage.DECEASED, TODAY))
    told = refused(session, add_request, AddRequest(number, "ویلچر", TODAY))
    assert told == ("request_of_ended_file", {"coverage": "deceased"})
