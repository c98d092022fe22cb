# SPDX-License-Identifier: Apache-2.0
"""The household of a new file: a new one, that of another file, or the one the person lives in already."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.clients import national_id
from tests.support.office import office
from welfare_desk.domain.casework.codes import Domain, Kinship
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.commands import RegisterFile, register_file
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

HOME = {"address": "خیابان امام، پلاک ۱", "postal_code": "3313313313"}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened
        assert check(opened._store).findings == ()


def opened(
    session: Session, number: int, of: str = "", kinship: Kinship = Kinship.HEAD, **fields: str
) -> str:
    typed = {"national_id": national_id(number), "first_name": "علی", "last_name": "کیانی", **fields}
    facts = RegisterFile(typed, Domain.SOCIAL, opened_on=date(2025, 1, 1), household_of=of, kinship=kinship)
    return session.do(register_file, facts).file_no


def home(session: Session, file_no: str) -> tuple[int, str, list[tuple[str, Kinship]]]:
    found = session.ask(show, ShowFile(file_no)).household
    return found.id, found.address, [(one.person.first_name, one.kinship) for one in found.members]


def refusal(session: Session, number: int, of: str, kinship: Kinship, **fields: str) -> str:
    with pytest.raises(RuleError) as refused:
        opened(session, number, of, kinship, **fields)
    return refused.value.code


def test_a_head_gets_a_household_of_their_own(session: Session) -> None:
    number = opened(session, 1, **HOME)
    assert home(session, number)[1:] == (HOME["address"], [("علی", Kinship.HEAD)])


def test_who_comes_to_a_file_lives_there_and_fills_in_what_it_lacks(session: Session) -> None:
    first = opened(session, 1)
    second = opened(session, 2, first, Kinship.SON, first_name="امیر", **HOME)
    both = [("علی", Kinship.HEAD), ("امیر", Kinship.SON)]
    assert home(session, second) == home(session, first) == (home(session, first)[0], HOME["address"], both)


def test_a_member_who_gets_a_file_stays_where_they_live(session: Session) -> None:
    first = opened(session, 1)
    son = {"national_id": national_id(2), "first_name": "امیر", "last_name": "کیانی"}
    session.do(add_member, AddMember(first, 1, Kinship.SON, fields=son))
    second = opened(session, 2, first_name="امیر")
    assert home(session, second) == home(session, first)


def test_what_a_household_cannot_be_is_refused(session: Session) -> None:
    first = opened(session, 1, **HOME)
    assert refusal(session, 2, "", Kinship.SON) == "household_needs_head"
    assert refusal(session, 2, first, Kinship.HEAD) == "household_has_head"
    assert refusal(session, 2, "1404-99999", Kinship.SON) == "file_not_found"
    assert refusal(session, 2, first, Kinship.SON, address="جای دیگر") == "bad_fields"
    assert len(home(session, first)[2]) == 1
