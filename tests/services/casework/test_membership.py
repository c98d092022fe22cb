# SPDX-License-Identifier: Apache-2.0
"""Members come and go, one head each, and pensions never stay behind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.support import people
from tests.support.family import ALI, FATEMEH, TODAY, add, guardianship, home, on_pension, refusal, shown
from welfare_desk.domain.casework.codes import Coverage, GuardianKind, Kinship, Leaving
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.listing import FindFiles
from welfare_desk.services.casework.commands import (
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.households import (
    JoinHouseholds,
    join_households,
)
from welfare_desk.services.casework.membership import (
    AddMember,
    ChangeKinship,
    EditMember,
    EndGuardianship,
    MemberLeaves,
    SetGuardian,
    add_member,
    change_kinship,
    edit_member,
    end_guardianship,
    member_leaves,
    set_guardian,
)
from welfare_desk.services.casework.questions import find
from welfare_desk.services.session import Session
from welfare_desk.storage.casework.tables import HOUSEHOLD_MEMBER
from welfare_desk.storage.check import check


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    assert check(opened._store).findings == ()
    opened.close()


def test_a_new_person_joins_with_or_without_an_identifier(session: Session) -> None:
    add(session, "زهرا", Kinship.SPOUSE, sex="female", birth_date="1355/02/03")
    add(session, "امیر", Kinship.SON, national_id="0084575948", birth_date="1390/02/03")
    assert home(session) == [
        ("علی اکبری", Kinship.HEAD),
        ("زهرا اکبری", Kinship.SPOUSE),
        ("امیر اکبری", Kinship.SON),
    ]
    assert shown(session).household.version == 3
    assert shown(session).timeline[0].detail == "members"


def test_faults_of_a_new_member_are_told_together(session: Session) -> None:
    facts = AddMember(ALI, 1, Kinship.SON, fields={"national_id": "0084575949", "mobile": "12"})
    with pytest.raises(RuleError) as refused:
        session.do(add_member, facts)
    assert refused.value.facts["fields"] == ["national_id", "mobile", "first_name"]
    known = AddMember(ALI, 1, Kinship.SON, fields={"national_id": "0499370899", "first_name": "ف"})
    with pytest.raises(RuleError) as refused:
        session.do(add_member, known)
    assert (refused.value.facts["fields"], refused.value.facts["codes"]) == (["national_id"], ["id_known"])
    assert refusal(session, add_member, AddMember(ALI, 1, Kinship.HEAD)) == "household_has_head"
    assert refusal(session, add_member, AddMember(ALI, 1, Kinship.SON, known="1")) == "person_not_found"
    assert refusal(session, add_member, AddMember(ALI, 9, Kinship.SON, known=FATEMEH)) == "stale_row"
    here = AddMember(ALI, 1, Kinship.SON, known="0013542419")
    assert refusal(session, add_member, here) == "lives_here_already"
    later = AddMember(ALI, 1, Kinship.SON, fields={"first_name": "ف"}, since=date(2026, 1, 1))
    assert refusal(session, add_member, later) == "date_in_future"


def days(session: Session, person_id: int) -> list[tuple[date | None, date | None]]:
    with session._store.reading() as connection:
        kept = select(HOUSEHOLD_MEMBER.c.since, HOUSEHOLD_MEMBER.c.until)
        rows = connection.execute(
            kept.where(HOUSEHOLD_MEMBER.c.person_id == person_id).order_by(HOUSEHOLD_MEMBER.c.id)
        )
        return [(row.since, row.until) for row in rows]


def test_who_moves_lives_in_one_household_on_every_day(session: Session) -> None:
    fields = {"first_name": "رضا", "national_id": "0084575948"}
    made = session.do(add_member, AddMember(ALI, 1, Kinship.SON, fields=fields, since=date(2025, 3, 1)))
    there = shown(session, FATEMEH).household.version
    moving = AddMember(FATEMEH, there, Kinship.SON, known="0084575948", since=date(2025, 2, 1))
    with pytest.raises(RuleError) as told:
        session.do(add_member, moving)
    assert (told.value.code, told.value.facts) == (
        "lived_elsewhere_then", {"date": "2025-02-01", "until": "2025-03-01"},
    )  # fmt: skip
    session.do(add_member, replace(moving, since=None))
    today = session.today()
    assert days(session, made.person_id) == [(date(2025, 3, 1), today), (today, None)]
    version = shown(session, ALI).household.version
    back = AddMember(ALI, version, Kinship.SON, known="0084575948", since=today - timedelta(days=1))
    assert refusal(session, add_member, back) == "lived_elsewhere_then"
    session.do(add_member, replace(back, since=today))
    assert days(session, made.person_id)[1:] == [(today, today), (today, None)]


def test_somebody_known_moves_in_with_file_and_pension(session: Session) -> None:
    on_pension(session, FATEMEH)
    moved = session.do(add_member, AddMember(ALI, 1, Kinship.SISTER, known="۰۴۹۹۳۷۰۸۹۹"))
    assert moved.moved_from == FATEMEH
    assert (
        home(session, FATEMEH)
        == home(session)
        == [
            ("علی اکبری", Kinship.HEAD),
            ("فاطمه‌سادات میرزایی", Kinship.SISTER),
        ]
    )
    assert shown(session, FATEMEH).pension.state is PensionState.ON_PENSION


def test_two_pensions_never_meet_in_one_household(session: Session) -> None:
    on_pension(session, ALI)
    on_pension(session, FATEMEH)
    assert refusal(session, add_member, AddMember(ALI, 1, Kinship.SISTER, known=FATEMEH)) == "two_pensions"
    joining = JoinHouseholds(ALI, 1, FATEMEH, 1, TODAY)
    assert refusal(session, join_households, joining) == "two_pensions"
    assert home(session, FATEMEH) == [("فاطمه‌سادات میرزایی", Kinship.HEAD)]


def test_the_later_desk_is_told_who_was_faster(session: Session) -> None:
    add(session, "زهرا", Kinship.SPOUSE)
    with pytest.raises(RuleError) as refused:
        session.do(add_member, AddMember(ALI, 1, Kinship.SON, fields={"first_name": "امیر"}))
    assert (refused.value.code, refused.value.facts["fields"]) == ("stale_row", ["members"])


def test_a_member_is_corrected_and_found(session: Session) -> None:
    wife = add(session, "زهره", Kinship.SPOUSE)
    facts = EditMember(ALI, wife, 1, {"first_name": "زهرا", "mobile": "09351112233", "job": "خیاط"})
    assert session.do(edit_member, facts).changed == ("first_name", "mobile", "job")
    for typed in ("زهرا اکبری", "اکبری زهرا", "09351112233", "2233"):
        (hit,) = session.ask(find, FindFiles(typed, 50)).members
        assert (hit.name, hit.file_no, hit.kinship) == ("زهرا اکبری", ALI, Kinship.SPOUSE)
    assert session.ask(find, FindFiles("زهره اکبری", 50)).members == ()
    assert refusal(session, edit_member, EditMember(ALI, wife, 1, {"first_name": "ز"})) == "stale_row"
    assert refusal(session, edit_member, EditMember(FATEMEH, wife, 2, {})) == "not_of_household"
    strange = EditMember(ALI, wife, 2, {"sheba": people.SHEBA})
    assert refusal(session, edit_member, strange) == "bad_fields"


def test_kinship_changes_but_not_the_heads(session: Session) -> None:
    other = add(session, "زهرا", Kinship.OTHER)
    session.do(change_kinship, ChangeKinship(ALI, 2, other, Kinship.SISTER))
    assert home(session)[1] == ("زهرا اکبری", Kinship.SISTER)
    head = shown(session).person.id
    assert refusal(session, change_kinship, ChangeKinship(ALI, 3, head, Kinship.SON)) == "head_by_itself"
    assert refusal(session, change_kinship, ChangeKinship(ALI, 3, other, Kinship.HEAD)) == "head_by_itself"


def test_a_member_leaves_and_is_found_with_the_day(session: Session) -> None:
    wife = add(session, "زهرا", Kinship.SPOUSE)
    early = MemberLeaves(ALI, 2, wife, date(2027, 1, 1), Leaving.MOVED)
    assert refusal(session, member_leaves, early) == "date_in_future"
    session.do(member_leaves, MemberLeaves(ALI, 2, wife, TODAY, Leaving.MOVED))
    assert home(session) == [("علی اکبری", Kinship.HEAD)]
    (found,) = session.ask(find, FindFiles("زهرا اکبری", 50)).members
    assert (found.person_id, found.file_no, found.left_on) == (wife, ALI, TODAY)
    assert refusal(session, member_leaves, MemberLeaves(ALI, 3, wife, TODAY, Leaving.DIED)) == (
        "not_of_household"
    )


def test_the_head_leaves_only_when_another_is_named(session: Session) -> None:
    head = shown(session).person.id
    assert refusal(session, member_leaves, MemberLeaves(ALI, 1, head, TODAY, Leaving.MOVED)) == "lives_alone"
    wife = add(session, "زهرا", Kinship.SPOUSE)
    leaving = MemberLeaves(ALI, 2, head, TODAY, Leaving.DIED)
    assert refusal(session, member_leaves, leaving) == "death_belongs_in_file"
    assert shown(session).file.coverage is Coverage.COVERED
    session.do(record_coverage, RecordCoverage(ALI, Coverage.DECEASED, TODAY, "فوت"))
    assert refusal(session, member_leaves, leaving) == "head_leaves_others"
    session.do(member_leaves, MemberLeaves(ALI, 2, head, TODAY, Leaving.DIED, wife))
    assert home(session) == [("زهرا اکبری", Kinship.HEAD)]
    assert shown(session).person.id == head


def test_whoever_leaves_with_a_file_founds_a_household_and_takes_the_pension_along(session: Session) -> None:
    session.do(register_file, people.SON)
    on_pension(session, "1400-00005")
    before = shown(session).household
    son = shown(session, "1400-00005").person.id
    session.do(member_leaves, MemberLeaves(ALI, before.version, son, TODAY, Leaving.INDEPENDENT))
    assert home(session, "1400-00005") == [("امیر اکبری", Kinship.HEAD)]
    after = shown(session, "1400-00005")
    assert (after.household.id != before.id, after.household.neighbourhood) == (True, "زرافشان")
    assert (after.pension.state, after.household.sheba) == (PensionState.ON_PENSION, None)


def test_a_head_does_not_move_in_elsewhere_and_leave_the_others(session: Session) -> None:
    add(session, "نرگس", Kinship.DAUGHTER, FATEMEH)
    moving = AddMember(ALI, 1, Kinship.SISTER, known=FATEMEH)
    assert refusal(session, add_member, moving) == "head_leaves_others"


def test_a_member_leaves_for_a_reason_and_not_before_they_came(session: Session) -> None:
    wife = {"first_name": "زهرا", "last_name": "اکبری"}
    here = AddMember(ALI, 1, Kinship.SPOUSE, fields=wife, since=date(2020, 1, 1))
    member = session.do(add_member, here).person_id
    for on, why, code in (
        (TODAY, Leaving.SPLIT, "bad_choice"),
        (TODAY, Leaving.JOINED, "bad_choice"),
        (date(2019, 1, 1), Leaving.MOVED, "before_since"),
        (date(2026, 1, 1), Leaving.MOVED, "date_in_future"),
    ):
        assert refusal(session, member_leaves, MemberLeaves(ALI, 2, member, on, why)) == code


def test_a_member_keeps_a_name(session: Session) -> None:
    member = add(session, "زهرا", Kinship.SPOUSE)
    with pytest.raises(RuleError) as refused:
        session.do(edit_member, EditMember(ALI, member, 1, {"first_name": " "}))
    assert (refused.value.facts["fields"], refused.value.facts["codes"]) == (["first_name"], ["required"])


def test_a_guardianship_does_not_end_before_it_began(session: Session) -> None:
    son = add(session, "امیر", Kinship.SON, birth_date="1395/01/01")
    ali = shown(session).person.id
    session.do(set_guardian, SetGuardian(ALI, son, GuardianKind.PARENT, date(2020, 1, 1), guardian_id=ali))
    early = EndGuardianship(ALI, son, date(2019, 1, 1), guardianship(session))
    assert refusal(session, end_guardianship, early) == "before_since"


def test_a_guardian_acts_by_deed(session: Session) -> None:
    son = add(session, "امیر", Kinship.SON, birth_date="1395/01/01")
    ali = shown(session).person.id
    appointed = GuardianKind.APPOINTED
    for facts, code in (
        (SetGuardian(ALI, son, appointed, TODAY, guardian_id=ali), "guardian_needs_deed"),
        (SetGuardian(ALI, ali, appointed, TODAY, "12", guardian_id=son), "guardian_too_young"),
        (SetGuardian(ALI, son, appointed, TODAY, "12", guardian_id=son), "own_guardian"),
        (SetGuardian(ALI, 999, appointed, TODAY, "12", guardian_id=ali), "not_of_household"),
    ):
        assert refusal(session, set_guardian, facts) == code
    session.do(set_guardian, SetGuardian(ALI, son, GuardianKind.PARENT, date(2020, 1, 1), guardian_id=ali))
    uncle = {"first_name": "مراد", "last_name": "اکبری", "birth_date": "1340/01/01"}
    deed = SetGuardian(ALI, son, appointed, TODAY, "۱۲/۳۴", fields=uncle)
    assert refusal(session, set_guardian, deed) == "stale_row"
    session.do(set_guardian, replace(deed, seen=guardianship(session)))
    guardian = shown(session).household.members[1].guardian
    assert guardian is not None
    assert (guardian.name, guardian.kind, guardian.deed_no) == ("مراد اکبری", appointed, "۱۲/۳۴")
    session.do(end_guardianship, EndGuardianship(ALI, son, TODAY, guardian.id))
    assert shown(session).household.members[1].guardian is None
    assert refusal(session, end_guardianship, EndGuardianship(ALI, son, TODAY, 0)) == "no_guardian"


def test_a_member_gets_a_file_where_they_live(session: Session) -> None:
    add(session, "امیر", Kinship.SON, national_id="0084575948")
    fields = {"national_id": "0084575948", "first_name": "امیر", "last_name": "اکبری"}
    made = session.do(register_file, RegisterFile(fields, people.SON.domain, Coverage.APPLICANT))
    assert home(session, made.file_no) == home(session)
    assert session.ask(find, FindFiles("امیر اکبری", 50)).members == ()


def test_a_home_left_empty_begins_with_a_head(session: Session) -> None:
    ali = shown(session).person.id
    session.do(record_coverage, RecordCoverage(ALI, Coverage.DECEASED, TODAY, "فوت"))
    session.do(member_leaves, MemberLeaves(ALI, 1, ali, TODAY, Leaving.DIED))
    version = shown(session).household.version
    wife = {"first_name": "زهرا"}
    facts = AddMember(ALI, version, Kinship.SPOUSE, fields=wife)
    assert refusal(session, add_member, facts) == "household_needs_head"
    assert refusal(session, register_file, people.SON) == "household_needs_head"
    session.do(add_member, AddMember(ALI, version, Kinship.HEAD, fields=wife))
    assert home(session) == [("زهرا", Kinship.HEAD)]


def test_a_member_with_a_file_keeps_an_identifier(session: Session) -> None:
    ali = shown(session).person
    lost = EditMember(ALI, ali.id, 1, {"national_id": ""})
    assert refusal(session, edit_member, lost) == "bad_fields"
    session.do(edit_member, EditMember(ALI, ali.id, 1, {"national_id": "", "foreign_id": "12345678"}))
    assert shown(session).person.foreign
    woman = add(session, "زهرا", Kinship.SPOUSE, sex="female")
    served = EditMember(ALI, woman, 1, {"military": "done"})
    assert refusal(session, edit_member, served) == "bad_fields"
