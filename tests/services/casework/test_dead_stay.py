# SPDX-License-Identifier: Apache-2.0
"""Whoever has died stays where they lived: no place in another household begins for them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support import people
from tests.support.family import ALI, FATEMEH, TODAY, add, home, shown
from tests.support.served import refused
from welfare_desk.domain.casework.codes import Coverage, Domain, Kinship, Leaving
from welfare_desk.sentences import say
from welfare_desk.services.casework.commands import (
    RecordCoverage,
    Registered,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.households import (
    JoinHouseholds,
    SplitHousehold,
    join_households,
    split_household,
)
from welfare_desk.services.casework.membership import AddMember, MemberLeaves, add_member, member_leaves
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

DIED = date(2025, 9, 1)
BEFORE = DIED - timedelta(days=9)
SON = {"national_id": "0084575948", "first_name": "امیر", "last_name": "اکبری", "birth_date": "1370/01/01"}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    assert check(opened._store).findings == ()
    opened.close()


@pytest.fixture
def son(session: Session) -> Registered:
    """Who lives with his father, and whose file tells that he died in September."""
    facts = RegisterFile(SON, Domain.SOCIAL, opened_on=BEFORE, household_of=ALI, kinship=Kinship.SON)
    made = session.do(register_file, facts)
    session.do(record_coverage, RecordCoverage(made.file_no, Coverage.DECEASED, DIED))
    return made


def version(session: Session, file_no: str = ALI) -> int:
    return shown(session, file_no).household.version


def told(on: date = TODAY) -> tuple[str, dict[str, Any]]:
    """The refusal that names the son."""
    facts = {"name": "امیر اکبری", "date": on.isoformat(), "died": DIED.isoformat()}
    return "died_before_move", facts


def coming(session: Session, since: date | None) -> AddMember:
    return AddMember(FATEMEH, version(session, FATEMEH), Kinship.BROTHER, SON["national_id"], since=since)


@pytest.mark.parametrize("since", [None, TODAY, DIED + timedelta(days=1)])
def test_who_has_died_comes_to_no_household_afterwards(
    since: date | None, session: Session, son: Registered
) -> None:
    assert refused(session, add_member, coming(session, since)) == told(since or TODAY)
    assert home(session)[-1] == ("امیر اکبری", Kinship.SON)


@pytest.mark.parametrize("since", [BEFORE, DIED])
def test_a_move_before_the_death_is_recorded_late(since: date, session: Session, son: Registered) -> None:
    session.do(add_member, coming(session, since))
    assert home(session, FATEMEH)[-1] == ("امیر اکبری", Kinship.BROTHER)


def test_who_left_by_death_is_added_nowhere_and_gets_no_file_in_a_household(session: Session) -> None:
    person_id = add(session, "امیر", Kinship.SON, national_id=SON["national_id"], sex="male")
    leaves = MemberLeaves(ALI, version(session), person_id, DIED, Leaving.DIED)
    session.do(member_leaves, leaves)
    assert refused(session, add_member, coming(session, None)) == told()
    new = RegisterFile(SON, Domain.SOCIAL, household_of=ALI, kinship=Kinship.SON)
    assert refused(session, register_file, new) == told()


def test_a_split_takes_nobody_along_who_has_died(session: Session, son: Registered) -> None:
    wife = add(session, "زهرا", Kinship.SPOUSE, sex="female")
    both = SplitHousehold(ALI, version(session), (wife, son.person_id), wife, TODAY)
    assert refused(session, split_household, both) == told()
    session.do(split_household, SplitHousehold(ALI, version(session), (wife,), wife, TODAY))
    assert home(session) == [("علی اکبری", Kinship.HEAD), ("امیر اکبری", Kinship.SON)]
    assert [one.died_on for one in shown(session).household.members] == [None, DIED]


def test_a_split_before_the_death_takes_everybody_along(session: Session, son: Registered) -> None:
    wife = add(session, "زهرا", Kinship.SPOUSE, sex="female")
    session.do(split_household, SplitHousehold(ALI, version(session), (wife, son.person_id), wife, DIED))
    assert home(session) == [("علی اکبری", Kinship.HEAD)]


def test_households_join_once_the_dead_have_left_by_their_death(session: Session, son: Registered) -> None:
    def joining() -> JoinHouseholds:
        return JoinHouseholds(FATEMEH, version(session, FATEMEH), ALI, version(session), TODAY)

    assert refused(session, join_households, joining()) == told()
    leaves = MemberLeaves(ALI, version(session), son.person_id, DIED, Leaving.DIED)
    session.do(member_leaves, leaves)
    assert session.do(join_households, joining()).files == (ALI,)


def test_the_file_of_who_has_died_founds_no_household(session: Session, son: Registered) -> None:
    moved = MemberLeaves(ALI, version(session), son.person_id, TODAY, Leaving.MOVED)
    assert refused(session, member_leaves, moved) == told()


def test_nobody_dies_on_two_days(session: Session, son: Registered) -> None:
    leaves = MemberLeaves(ALI, version(session), son.person_id, TODAY, Leaving.DIED)
    days = {"date": TODAY.isoformat(), "died": DIED.isoformat()}
    assert refused(session, member_leaves, leaves) == ("after_death", days)


def test_the_refusal_names_the_dead_and_both_days() -> None:
    assert [name in say(*told(), "fa") for name in ("امیر اکبری", "۱۴۰۴/۰۶/۱۰", "۱۴۰۴/۰۷/۳۰")] == [True] * 3
