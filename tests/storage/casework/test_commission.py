# SPDX-License-Identifier: Apache-2.0
"""What the database refuses of the commission whoever writes, and how many statements its lists take."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from tests.storage.casework.test_plans import Recorder
from tests.support.office import copy_office, office, store_of
from welfare_desk.domain.casework.commission import CommissionKind
from welfare_desk.domain.casework.register_order import SessionSort
from welfare_desk.domain.summary.inquiries import InquiryList
from welfare_desk.services.rehearsal.fill import STANDS_AT, make_office_data
from welfare_desk.storage.casework import extension, inquiries, sessions

INQUIRY = "INSERT INTO inquiry (file_id, body, sent_on"
CASE = "INSERT INTO commission_case (person_id, session_id, kind, referred_on"


@pytest.fixture
def raw(tmp_path: Path) -> Iterator[Any]:
    """A writing connection with one person and one session, both of id 1."""
    store = store_of(copy_office(tmp_path))
    connection = store.open_driver(read_only=False)
    for statement in (
        "INSERT INTO person (id, first_name) VALUES (1, 'علی')",
        "INSERT INTO household (id) VALUES (1)",
        (
            "INSERT INTO case_file (id, file_no, person_id, household_id, domain, coverage)"
            " VALUES (1, '1404-00001', 1, 1, 'social', 'covered')"
        ),
        "INSERT INTO disability (id, person_id, type) VALUES (1, 1, 'visual')",
        (
            "INSERT INTO commission_session (id, session_no, held_on, kind)"
            " VALUES (1, '1404-01', '2025-10-01', 'determination')"
        ),
        f"{CASE}) VALUES (1, 1, 'determination', '2025-09-01')",
    ):
        connection.execute(statement)
    yield connection
    connection.close()
    store.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE commission_session SET session_no = ''",
        "UPDATE commission_session SET held_on = '2025-02-30'",
        "UPDATE commission_session SET kind = 'other'",
        "UPDATE commission_session SET members = 'nobody'",
        (
            "INSERT INTO commission_session (session_no, held_on, kind)"
            " VALUES ('1404-01', '2025-10-02', 'military')"
        ),
        "UPDATE commission_case SET vote = 'rejected'",
        "UPDATE commission_case SET vote = 'rejected', voted_on = '2025-10-01', attended = 0",
        "UPDATE commission_case SET vote = 'rejected', attended = 1",
        "UPDATE commission_case SET vote = 'confirmed', voted_on = '2025-10-01', attended = 1",
        "UPDATE commission_case SET vote = 'rejected', voted_on = '2025-08-01', attended = 1",
        "UPDATE commission_case SET attended = 2",
        "UPDATE commission_case SET found = 'nothing'",
        f"{CASE}, overrules) VALUES (1, 1, 'determination', '2025-09-01', 1)",
        (
            "INSERT INTO validity_extension (circular_no, circular_on, expired_from, expired_until, months,"
            " recorded_at, recorded_by) VALUES ('1', '2025-01-01', '2025-02-02', '2025-02-01', 12, 'x', 'y')"
        ),
        f"{INQUIRY}, answered_on) VALUES (1, 'other', '2025-01-01', '2025-01-02')",
        (
            "INSERT INTO inquiry (file_id, body, sent_on, answered_on, answer)"
            " VALUES (1, 'other', '2025-01-02', '2025-01-01', 'clear')"
        ),
        (
            "INSERT INTO inquiry (file_id, body, sent_on, answered_on, answer, valid_until)"
            " VALUES (1, 'other', '2025-01-01', '2025-01-03', 'clear', '2025-01-02')"
        ),
        "INSERT INTO inquiry (file_id, body, sent_on) VALUES (1, 'neighbour', '2025-01-01')",
    ],
)
def test_the_database_refuses(raw: Any, statement: str) -> None:
    with pytest.raises(driver.IntegrityError):
        raw.execute(statement)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with office(tmp_path_factory.mktemp("commission")) as session:
        make_office_data(session, 300)
        with session._store.kept_reader() as reader:
            yield reader


LATEST = (SessionSort.DAY, True)
LISTS: dict[str, tuple[int, Callable[[Any], Any]]] = {
    "sessions": (3, lambda raw: sessions.session_page(raw, None, LATEST, 0, 200)),
    "sessions of a kind": (
        3,
        lambda raw: sessions.session_page(raw, CommissionKind.DETERMINATION, LATEST, 0, 200),
    ),
    "a session": (1, lambda raw: sessions.session_row(raw, 1)),
    "its persons": (2, lambda raw: sessions.cases_of_session(raw, 1, 0, 200)),
    "who waits": (2, lambda raw: sessions.waiting(raw, None, 0, 200)),
    "a person's history": (1, lambda raw: sessions.cases_of_person(raw, 1)),
    "inquiries": (
        2,
        lambda raw: inquiries.page(raw, InquiryList.RUN_OUT, None, STANDS_AT, STANDS_AT, 6, 0, 200),
    ),
    "a file's inquiries": (1, lambda raw: inquiries.of_file(raw, 1)),
    "an extension's preview": (
        2,
        lambda raw: extension.preview(raw, extension.Range("1", date(2025, 1, 1), STANDS_AT), 12, 0, 200),
    ),
    "an extension's rows": (2, lambda raw: extension.touched(raw, 1, True, 0, 200)),
}


@pytest.mark.parametrize("name", LISTS)
def test_every_list_keeps_its_budget(filled: Any, name: str) -> None:
    budget, ask = LISTS[name]
    recorder = Recorder(filled)
    ask(recorder)
    assert len(recorder.asked) == budget


def test_the_sample_office_has_a_dozen_sessions_over_ten_years(filled: Any) -> None:
    page = sessions.session_page(filled, None, LATEST, 0, 200)
    days = [row.held_on for row in page.rows]
    assert (page.total, (days[0] - days[-1]).days // 365, page.waiting) == (13, 9, 16)
    assert [row.closed for row in page.rows] == [False] + [True] * 12
    assert {row.counts.finished for row in page.rows if row.closed} == {True}
    assert sum(row.counts.attended for row in page.rows) > sum(row.counts.confirmed for row in page.rows)
