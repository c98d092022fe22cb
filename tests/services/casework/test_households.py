# SPDX-License-Identifier: Apache-2.0
"""Households get another head, part and join; files and pensions go with their people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import people
from tests.support.family import ALI, FATEMEH, TODAY, add, home, on_pension, refusal, shown
from welfare_desk.domain.casework.codes import Coverage, Domain, GuardianKind, Kinship, Leaving
from welfare_desk.domain.pension import PensionState
from welfare_desk.services.casework.commands import (
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.households import (
    ChangeHead,
    JoinHouseholds,
    SplitHousehold,
    change_head,
    join_households,
    split_household,
)
from welfare_desk.services.casework.membership import (
    EditMember,
    MemberLeaves,
    SetGuardian,
    edit_member,
    member_leaves,
    set_guardian,
)
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    assert check(opened._store).findings == ()
    opened.close()


def test_a_new_head_turns_everybodys_kinship(session: Session) -> None:
    wife = add(session, "زهرا", Kinship.SPOUSE, sex="female")
    add(session, "امیر", Kinship.SON, sex="male")
    mother = add(session, "صغری", Kinship.MOTHER, sex="female")
    told = {str(mother): Kinship.MOTHER, "9" * 150: Kinship.SON}
    changed = session.do(change_head, ChangeHead(ALI, 4, wife, told))
    assert dict(home(session)) == {
        "زهرا اکبری": Kinship.HEAD,
        "علی اکبری": Kinship.SPOUSE,
        "امیر اکبری": Kinship.SON,
        "صغری اکبری": Kinship.MOTHER,
    }
    assert (
        refusal(session, change_head, ChangeHead(ALI, changed.household_version, wife)) == "is_head_already"
    )


def test_a_household_parts_in_two(session: Session) -> None:
    wife = add(session, "زهرا", Kinship.SPOUSE, sex="female")
    son = add(session, "امیر", Kinship.SON, sex="male")
    add(session, "نرگس", Kinship.DAUGHTER, sex="female")
    head = shown(session).person.id
    everybody = tuple(one.person.id for one in shown(session).household.members)
    for people_going, leads, code in (
        ((), wife, "split_names_nobody"),
        (everybody, wife, "split_takes_everybody"),
        ((son,), wife, "split_needs_head"),
        ((head, son), son, "head_leaves_others"),
    ):
        facts = SplitHousehold(ALI, 4, people_going, leads, TODAY)
        assert refusal(session, split_household, facts) == code
    new_home = {"address": "خیابان دوم", "neighbourhood": "قائمیه"}
    facts = SplitHousehold(ALI, 4, (wife, son), wife, TODAY, fields=new_home)
    made = session.do(split_household, facts)
    assert made.files == ()
    assert home(session) == [("علی اکبری", Kinship.HEAD), ("نرگس اکبری", Kinship.DAUGHTER)]
    # A file of the new household shows what became of it.
    fields = {"national_id": "0084575948", "first_name": "زهرا", "last_name": "اکبری"}
    add_id = EditMember(ALI, wife, 1, fields)
    assert refusal(session, edit_member, add_id) == "not_of_household"


def test_the_old_head_goes_and_another_stays_as_head(session: Session) -> None:
    wife = add(session, "زهرا", Kinship.SPOUSE, sex="female")
    son = add(session, "امیر", Kinship.SON, sex="male")
    head = shown(session).person.id
    on_pension(session, ALI)
    made = session.do(split_household, SplitHousehold(ALI, 3, (head, son), head, TODAY, new_head=wife))
    assert made.files == (ALI,)
    assert home(session) == [("علی اکبری", Kinship.HEAD), ("امیر اکبری", Kinship.SON)]
    assert shown(session).household.id == made.new_household_id
    assert shown(session).pension.state is PensionState.ON_PENSION


def test_two_households_become_one(session: Session) -> None:
    daughter = add(session, "نرگس", Kinship.DAUGHTER, FATEMEH)
    joining = JoinHouseholds(ALI, 1, FATEMEH, 2, TODAY, {str(daughter): Kinship.DAUGHTER})
    joined = session.do(join_households, joining)
    assert joined.files == (FATEMEH,)
    assert dict(home(session)) == {
        "علی اکبری": Kinship.HEAD,
        "فاطمه‌سادات میرزایی": Kinship.OTHER,
        "نرگس اکبری": Kinship.DAUGHTER,
    }
    shown = session.ask(show, ShowFile(ALI)).household.version
    again = JoinHouseholds(ALI, shown, FATEMEH, shown, TODAY)
    assert refusal(session, join_households, again) == "same_household"


def test_the_other_household_is_named_once_and_by_a_file_where_it_has_one(session: Session) -> None:
    other = shown(session, FATEMEH).household
    for named, home_id, code in (
        (FATEMEH, other.id, "household_named_twice"),
        (FATEMEH, 999, "household_named_twice"),
        ("", other.id, "household_has_files"),
        ("", 999, "stale_row"),
    ):
        joining = JoinHouseholds(ALI, 1, named, other.version, TODAY, other_household_id=home_id)
        assert refusal(session, join_households, joining) == code
    assert shown(session, FATEMEH).household == other


def test_a_new_head_from_elsewhere_is_refused_also_where_none_is_needed(session: Session) -> None:
    wife = add(session, "زهرا", Kinship.SPOUSE, sex="female")
    stranger = shown(session, FATEMEH).person.id
    head = shown(session).person.id
    for new_head in (stranger, 999):
        leaving = MemberLeaves(ALI, 2, wife, TODAY, Leaving.MOVED, new_head)
        assert refusal(session, member_leaves, leaving) == "not_of_household"
        parting = SplitHousehold(ALI, 2, (wife,), wife, TODAY, new_head=new_head)
        assert refusal(session, split_household, parting) == "not_of_household"
    assert session.do(member_leaves, MemberLeaves(ALI, 2, wife, TODAY, Leaving.MOVED, head)).household_id


def test_two_households_become_one_with_one_head(session: Session) -> None:
    daughter = add(session, "نرگس", Kinship.DAUGHTER, FATEMEH)
    joining = JoinHouseholds(ALI, 1, FATEMEH, 2, TODAY, {str(daughter): Kinship.HEAD})
    assert refusal(session, join_households, joining) == "household_has_head"


def test_nobody_who_has_died_leads_a_household_or_acts_for_others(session: Session) -> None:
    wife = add(session, "زهرا", Kinship.SPOUSE, sex="female")
    fields = {
        "national_id": "0084575948",
        "first_name": "امیر",
        "last_name": "اکبری",
        "birth_date": "1370/01/01",
    }
    files = RegisterFile(fields, Domain.SOCIAL, household_of=ALI, kinship=Kinship.SON)
    son = session.do(register_file, files)
    session.do(record_coverage, RecordCoverage(son.file_no, Coverage.DECEASED, TODAY))
    home = shown(session).household
    assert (len(home.members), home.counted_size, len(home.living)) == (3, 2, 2)
    head, version = shown(session).person.id, shown(session).household.version
    for command, facts in (
        (change_head, ChangeHead(ALI, version, son.person_id)),
        (member_leaves, MemberLeaves(ALI, version, head, TODAY, Leaving.MOVED, son.person_id)),
        (split_household, SplitHousehold(ALI, version, (wife, son.person_id), son.person_id, TODAY)),
        (split_household, SplitHousehold(ALI, version, (head, wife), wife, TODAY, new_head=son.person_id)),
        (set_guardian, SetGuardian(ALI, wife, GuardianKind.PARENT, TODAY, guardian_id=son.person_id)),
        (set_guardian, SetGuardian(ALI, wife, GuardianKind.PARENT, TODAY, known=son.file_no)),
    ):
        assert refusal(session, command, facts) == "has_died"
    session.do(change_head, ChangeHead(ALI, version, wife))


def test_a_member_who_died_elsewhere_opens_no_household_anew(session: Session) -> None:
    mother = add(session, "صغری", Kinship.MOTHER, national_id="0084575948", sex="female")
    version = shown(session).household.version
    session.do(member_leaves, MemberLeaves(ALI, version, mother, TODAY, Leaving.DIED))
    fields = {"national_id": "0084575948", "first_name": "صغری", "last_name": "اکبری"}
    assert refusal(session, register_file, RegisterFile(fields, Domain.SOCIAL)) == "has_died"
