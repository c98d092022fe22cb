# SPDX-License-Identifier: Apache-2.0
"""An act on a household is taken back as if it had never been, or a refusal names what was built upon it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support import people
from tests.support.family import ALI, FATEMEH, TODAY, add, guardianship, home, on_pension, refusal, shown
from tests.support.office import ADMIN
from tests.support.pair import dump
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage, GuardianKind, Kinship, Leaving
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import (
    EditPerson,
    RecordCoverage,
    edit_person,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.household_undoing import (
    ACTS,
    AskLastAct,
    LastAct,
    UndoHouseholdAct,
    last_household_act,
    undo_household_act,
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
from welfare_desk.services.session import Session
from welfare_desk.services.trail import ListTrail, list_trail
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.admitting import Admit, admit
from welfare_desk.storage.check import check

SON_FILE = "1400-00005"
WIFE = {"first_name": "زهرا", "last_name": "اکبری", "sex": "female", "birth_date": "1355/01/01"}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    assert check(opened._store).findings == ()
    opened.close()


def undo(session: Session, act: int) -> Any:
    return session.do(undo_household_act, UndoHouseholdAct(act, "اشتباه ثبت شد"))


def refused(session: Session, act: int) -> tuple[str, str]:
    """Code of an undo that is refused, and the act that stands in the way; nothing was changed."""
    before = dump(session)
    with pytest.raises(RuleError) as caught:
        undo(session, act)
    assert dump(session) == before
    return caught.value.code, str(caught.value.facts.get("act", ""))


Act = Callable[[Session], int]


def enters(session: Session) -> int:
    return session.do(add_member, AddMember(ALI, version(session), Kinship.SPOUSE, fields=WIFE)).act


def moves_in_with_a_pension(session: Session) -> int:
    on_pension(session, FATEMEH)
    return session.do(add_member, AddMember(ALI, version(session), Kinship.SISTER, known=FATEMEH)).act


def leaves(session: Session) -> int:
    wife = add(session, "زهرا", Kinship.SPOUSE)
    facts = MemberLeaves(ALI, version(session), wife, TODAY, Leaving.MOVED)
    return session.do(member_leaves, facts).act


def leaves_with_file_and_account(session: Session) -> int:
    """Whose account the household's was: it is forgotten with them, and comes back with them."""
    session.do(register_file, people.SON)
    on_pension(session, SON_FILE)
    son = shown(session, SON_FILE).person.id
    ali = shown(session)
    owner = {"sheba_owner_id": str(son)}
    session.do(edit_person, EditPerson(ALI, ali.person.version, ali.household.version, owner))
    facts = MemberLeaves(ALI, version(session), son, TODAY, Leaving.INDEPENDENT)
    return session.do(member_leaves, facts).act


def head_leaves(session: Session) -> int:
    wife = add(session, "زهرا", Kinship.SPOUSE)
    head = shown(session).person.id
    session.do(record_coverage, RecordCoverage(ALI, Coverage.DECEASED, TODAY, "فوت"))
    facts = MemberLeaves(ALI, version(session), head, TODAY, Leaving.DIED, wife)
    return session.do(member_leaves, facts).act


def leads(session: Session) -> int:
    wife = add(session, "زهرا", Kinship.SPOUSE, sex="female")
    add(session, "امیر", Kinship.SON, sex="male")
    return session.do(change_head, ChangeHead(ALI, version(session), wife)).act


def turns_kin(session: Session) -> int:
    other = add(session, "زهرا", Kinship.OTHER)
    return session.do(change_kinship, ChangeKinship(ALI, version(session), other, Kinship.SISTER)).act


def parts(session: Session) -> int:
    """The head goes, with the pension of the son who comes along."""
    wife = add(session, "زهرا", Kinship.SPOUSE)
    session.do(register_file, people.SON)
    on_pension(session, SON_FILE)
    ali, son = shown(session).person.id, shown(session, SON_FILE).person.id
    facts = SplitHousehold(
        ALI, version(session), (ali, son), ali, TODAY, new_head=wife, fields={"address": "خیابان دوم"}
    )
    return session.do(split_household, facts).act


def joins(session: Session) -> int:
    add(session, "نرگس", Kinship.DAUGHTER, FATEMEH)
    on_pension(session, FATEMEH)
    facts = JoinHouseholds(ALI, version(session), FATEMEH, version(session, FATEMEH), TODAY)
    return session.do(join_households, facts).act


def takes_over(session: Session) -> int:
    """Another guardian; the earlier deed had ended with this one, and holds again."""
    son = add(session, "امیر", Kinship.SON, birth_date="1395/01/01")
    ali = shown(session).person.id
    parent = SetGuardian(ALI, son, GuardianKind.PARENT, date(2020, 1, 1), guardian_id=ali)
    session.do(set_guardian, parent)
    uncle = {"first_name": "مراد", "last_name": "اکبری", "birth_date": "1340/01/01"}
    seen = guardianship(session)
    facts = SetGuardian(ALI, son, GuardianKind.APPOINTED, TODAY, "۱۲/۳۴", fields=uncle, seen=seen)
    return session.do(set_guardian, facts).act


def acts_no_more(session: Session) -> int:
    takes_over(session)
    son = shown(session).household.members[1].person.id
    return session.do(end_guardianship, EndGuardianship(ALI, son, TODAY, guardianship(session))).act


EVERY = (
    enters, moves_in_with_a_pension, leaves, leaves_with_file_and_account, head_leaves, leads, turns_kin,
    parts, joins, takes_over, acts_no_more,
)  # fmt: skip


def version(session: Session, file_no: str = ALI) -> int:
    return shown(session, file_no).household.version


def before_the_last(session: Session, act: Act) -> tuple[dict[str, list[Any]], int]:
    """Every row as it was before the last command of a scene, which is the act itself; and its number."""
    befores: list[dict[str, list[Any]]] = []
    do = session.do

    def watched(*given: Any) -> Any:
        befores.append(dump(session))
        return do(*given)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(session, "do", watched)
        number = act(session)
    return befores[-1], number


@pytest.mark.parametrize("act", EVERY, ids=lambda act: act.__name__)
def test_every_act_is_taken_back_as_if_it_had_never_been(session: Session, act: Act) -> None:
    before, number = before_the_last(session, act)
    assert dump(session) != before
    answer = undo(session, number)
    assert dump(session) == before
    assert (answer.act, answer.command in ACTS, ALI in answer.files) == (number, True, True)
    assert refused(session, number) == ("act_taken_back", "")


def test_every_kind_of_act_is_tried(session: Session) -> None:
    for act in (enters, leads, turns_kin, leaves, joins):
        act(session)
    assert {
        "casework.add_member", "casework.change_head", "casework.change_kinship", "casework.member_leaves",
        "casework.join_households", "casework.split_household", "casework.set_guardian",
        "casework.end_guardianship",
    } == ACTS  # fmt: skip


def test_history_and_trail_show_both(session: Session) -> None:
    number = enters(session)
    undo(session, number)
    told = [(item.kind, item.code, item.detail) for item in shown(session).timeline[:2]]
    assert told == [
        ("edit", "casework.undo_household_act", "members"),
        ("edit", "casework.add_member", "members"),
    ]
    last, first = session.ask(list_trail, ListTrail()).rows[:2]
    assert (last.command, last.entities, last.reason) == (
        "casework.undo_household_act", (f"file:{ALI}", f"household_act:{number}"), "اشتباه ثبت شد",
    )  # fmt: skip
    assert (first.seq, first.command, first.entities) == (number, "casework.add_member", (f"file:{ALI}",))


def test_whoever_was_entered_by_mistake_may_be_entered_again(session: Session) -> None:
    fields = {**WIFE, "national_id": "0084575948"}
    added = session.do(add_member, AddMember(ALI, 1, Kinship.SPOUSE, fields=fields))
    undo(session, added.act)
    again = session.do(add_member, AddMember(ALI, version(session), Kinship.SISTER, fields=fields))
    assert home(session)[1:] == [("زهرا اکبری", Kinship.SISTER)]
    assert again.person_id > added.person_id


def test_a_reason_is_asked_for_and_an_act(session: Session) -> None:
    number = enters(session)
    assert refusal(session, undo_household_act, UndoHouseholdAct(number, " ")) == "bad_fields"
    assert refused(session, 10_000) == ("act_not_found", "")
    wife = shown(session).household.members[1].person
    session.do(edit_member, EditMember(ALI, wife.id, wife.version, {"job": "خیاط"}))
    edit = session.ask(list_trail, ListTrail()).rows[0].seq
    assert refused(session, edit) == ("act_not_found", "")


def test_acts_come_off_in_turn(session: Session) -> None:
    before = dump(session)
    first = enters(session)
    wife = shown(session).household.members[1].person.id
    second = session.do(change_head, ChangeHead(ALI, version(session), wife)).act
    third = session.do(add_member, AddMember(ALI, version(session), Kinship.SON, fields=WIFE)).act
    assert refused(session, first) == ("act_built_upon", "casework.add_member")
    assert refused(session, second) == ("act_built_upon", "casework.add_member")
    undo(session, third)
    assert refused(session, first) == ("act_built_upon", "casework.change_head")
    undo(session, second)
    undo(session, first)
    assert dump(session) == before


def test_what_the_act_did_not_touch_may_change(session: Session) -> None:
    number = enters(session)
    ali = shown(session)
    typed = {"job": "نانوا", "address": "خیابان سوم"}
    session.do(edit_person, EditPerson(ALI, ali.person.version, ali.household.version, typed))
    undo(session, number)
    after = shown(session)
    assert (home(session), after.person.job, after.household.address) == (
        [("علی اکبری", Kinship.HEAD)], "نانوا", "خیابان سوم",
    )  # fmt: skip


def test_a_member_who_was_corrected_or_leant_on_stays(session: Session) -> None:
    number = enters(session)
    wife = shown(session).household.members[1].person
    session.do(edit_member, EditMember(ALI, wife.id, wife.version, {"job": "خیاط"}))
    assert refused(session, number) == ("act_built_upon", "casework.edit_member")


def test_a_member_who_acts_for_another_stays(session: Session) -> None:
    number = enters(session)
    ali, wife = (one.person.id for one in shown(session).household.members)
    parent = SetGuardian(ALI, ali, GuardianKind.APPOINTED, TODAY, "۱", guardian_id=wife)
    guardian = session.do(set_guardian, parent).act
    assert refused(session, number) == ("act_built_upon", "casework.set_guardian")
    undo(session, guardian)
    undo(session, number)
    assert home(session) == [("علی اکبری", Kinship.HEAD)]


def test_somebody_whose_account_it_is_by_now_stays(session: Session) -> None:
    number = session.do(add_member, AddMember(ALI, 1, Kinship.SISTER, known=FATEMEH)).act
    ali, fatemeh = (one.person for one in shown(session).household.members)
    owner = {"sheba_owner_id": str(fatemeh.id)}
    session.do(edit_person, EditPerson(ALI, ali.version, version(session), owner))
    assert refused(session, number) == ("act_built_upon", "casework.edit_person")


def test_whoever_lives_elsewhere_by_now_does_not_come_back(session: Session) -> None:
    wife = add(session, "زهرا", Kinship.SPOUSE, national_id="0084575948")
    number = session.do(member_leaves, MemberLeaves(ALI, version(session), wife, TODAY, Leaving.MOVED)).act
    moved = AddMember(FATEMEH, version(session, FATEMEH), Kinship.SISTER, known="0084575948")
    again = session.do(add_member, moved).act
    assert refused(session, number) == ("act_built_upon", "casework.add_member")
    undo(session, again)
    undo(session, number)
    assert home(session)[1:] == [("زهرا اکبری", Kinship.SPOUSE)]


def test_two_pensions_never_meet_again(session: Session) -> None:
    """The household that a pension left has been granted another one meanwhile."""
    session.do(register_file, people.SON)
    on_pension(session, SON_FILE)
    son = shown(session, SON_FILE).person.id
    leaving = MemberLeaves(ALI, version(session), son, TODAY, Leaving.INDEPENDENT)
    number = session.do(member_leaves, leaving).act
    on_pension(session, ALI)
    assert refused(session, number) == ("act_built_upon", "pension.change")


def test_a_pension_that_a_run_gave_since_is_told_as_any_other(session: Session) -> None:
    """A run keeps many pensions in one line of the trail: also the second of them is found there."""
    session.do(register_file, people.SON)
    on_pension(session, SON_FILE)
    son = shown(session, SON_FILE).person.id
    leaving = MemberLeaves(ALI, version(session), son, TODAY, Leaving.INDEPENDENT)
    number = session.do(member_leaves, leaving).act
    for file_no in (FATEMEH, ALI):
        session.do(move, MoveInQueue(file_no, QueueState.WAITING, TODAY))
    session.do(admit, Admit("pension", "۱۲/۷", TODAY, 2, JalaliMonth.of(TODAY)))
    assert refused(session, number) == ("act_built_upon", "waiting.admit")


def test_a_pension_that_a_run_gave_does_not_go_back_to_a_household_that_draws(session: Session) -> None:
    session.do(register_file, people.SON)
    for file_no in (FATEMEH, SON_FILE):
        session.do(move, MoveInQueue(file_no, QueueState.WAITING, TODAY))
    session.do(admit, Admit("pension", "۱۲/۷", TODAY, 2, JalaliMonth.of(TODAY)))
    son = shown(session, SON_FILE).person.id
    leaving = MemberLeaves(ALI, version(session), son, TODAY, Leaving.INDEPENDENT)
    number = session.do(member_leaves, leaving).act
    on_pension(session, ALI)
    assert refused(session, number) == ("act_built_upon", "pension.change")


def test_another_desk_that_showed_the_household_is_told(session: Session) -> None:
    number = enters(session)
    shown_there = version(session)
    undo(session, number)
    late = AddMember(ALI, shown_there, Kinship.SON, fields=WIFE)
    assert refusal(session, add_member, late) == "stale_row"


def test_the_last_act_that_stands_is_told(session: Session) -> None:
    def last() -> LastAct:
        return session.ask(last_household_act, AskLastAct(ALI))

    assert last() == LastAct()
    first = enters(session)
    wife = shown(session).household.members[1].person
    second = session.do(
        set_guardian,
        SetGuardian(ALI, shown(session).person.id, GuardianKind.TRUSTEE, TODAY, "۱", guardian_id=wife.id),
    ).act
    assert last() == LastAct(second, "casework.set_guardian", TODAY, ADMIN)
    undo(session, second)
    assert last() == LastAct(first, "casework.add_member", TODAY, ADMIN)
    undo(session, first)
    assert last() == LastAct()
    assert session.ask(last_household_act, AskLastAct("1400-00099")) == LastAct()


def test_a_pension_granted_since_keeps_its_file_in_the_household_it_is_paid_to(session: Session) -> None:
    """Else the money of one family would go to the account of the other."""
    facts = JoinHouseholds(ALI, version(session), FATEMEH, version(session, FATEMEH), TODAY)
    act = session.do(join_households, facts).act
    on_pension(session, FATEMEH)
    with pytest.raises(RuleError) as told:
        session.do(undo_household_act, UndoHouseholdAct(act, "اشتباه"))
    assert (told.value.code, told.value.facts["act"]) == ("act_built_upon", "pension.change")
    assert check(session._store).findings == ()
