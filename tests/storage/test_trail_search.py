# SPDX-License-Identifier: Apache-2.0
"""A value finds the entry that brought it, changed it and took it away, and no other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import people
from tests.support.lists import client, grid, nid
from tests.support.office import PASSWORD
from tests.support.workbooks import workbook
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.restricted import TAGS
from welfare_desk.services.access import AddUser, SetRole, add_user, set_role
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.casework.restricted import AddTag, add_tag
from welfare_desk.services.exchange.facts import ImportFiles
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.services.own_account import SetPin, set_pin
from welfare_desk.services.session import Session
from welfare_desk.storage import trail_search
from welfare_desk.storage.trail_told import texts

ALI = "1400-00001"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        yield opened


def finding(session: Session, text: str) -> list[str]:
    """The commands of the entries that a search for this text shows, oldest first."""
    with session._store.kept_reader() as raw:
        where, values = trail_search.containing(raw, text)
        rows = raw.execute(f"SELECT command FROM audit WHERE {where} ORDER BY seq", values).fetchall()
        return [row[0] for row in rows]


def test_a_value_of_a_new_row_finds_what_made_it(session: Session) -> None:
    assert finding(session, "نوری") == ["casework.register_file"]
    assert finding(session, "۸۸۵۶۸۱۵۳۱۱") == ["casework.register_file"]
    assert finding(session, "چنین چیزی نیست") == []


def test_each_value_finds_the_entry_that_brought_it(session: Session) -> None:
    for version, mobile in ((1, "09351112233"), (2, "09351112244")):
        session.do(edit_person, EditPerson(ALI, version, 1, {"mobile": mobile}))
    first, second = "casework.register_file", "casework.edit_person"
    assert finding(session, "09121234567") == [first, second]
    assert finding(session, "09351112233") == [second, second]
    assert finding(session, "09351112244") == [second]
    assert finding(session, "اکبری") == [first]


def test_a_row_of_an_import_finds_the_import_once(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook(grid([client(number) for number in range(40)])))
    session.do(import_files, ImportFiles(str(path)))
    assert finding(session, nid(7)) == ["exchange.import_files"]
    assert finding(session, "کریمی") == ["exchange.import_files"]
    session.do(edit_person, EditPerson("1399-00008", 1, 1, {"job": "نانوا"}))
    assert finding(session, nid(7)) == ["exchange.import_files"]


def test_a_row_that_is_gone_finds_its_beginning_and_its_end(session: Session) -> None:
    session.do(add_user, AddUser("رضا", Role.DONATION_CLERK, "چهار واژهٔ بی ربط", own_password=PASSWORD))
    session.do(set_role, SetRole("رضا", Role.VIEWER, own_password=PASSWORD))
    assert finding(session, "donation_clerk") == ["access.add_user", "access.set_role"]


def test_signs_of_a_pattern_are_plain_text(session: Session) -> None:
    session.do(edit_person, EditPerson(ALI, 1, 1, {"job": "100%_!"}))
    assert finding(session, "100%_!") == ["casework.edit_person"]
    assert finding(session, "%") == ["casework.edit_person"]


def test_secrets_and_restricted_rows_are_not_searched(session: Session) -> None:
    session.do(add_tag, AddTag(ALI, session.today(), TAGS[0]))
    session.do(set_pin, SetPin("402815", PASSWORD))
    assert finding(session, TAGS[0]) == []
    assert {"person_tag", "restricted_tag", "audit", "operation", "file_list"} & set(texts()) == set()
    assert {"slot", "pin"} & set(texts()["account"]) == set()


def test_rows_are_reached_by_their_ids_and_entries_by_their_place(session: Session) -> None:
    """Read once each, however many rows an import has."""
    asked: list[str] = []
    with session._store.kept_reader() as raw:
        raw.set_trace_callback(asked.append)
        trail_search.bringing(raw, "اکبری")
        raw.set_trace_callback(None)
        [statement] = [sql for sql in asked if 'FROM "person" AS kept' in sql and "EXISTS" in sql]
        plan = [row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {statement}")]
    steps = [step.split()[:2] for step in plan if step.startswith(("SEARCH", "SCAN"))]
    assert steps == [["SEARCH", "made"], ["SEARCH", "kept"], ["SEARCH", "audit_row"]]
