# SPDX-License-Identifier: Apache-2.0
"""The reception desk through the door: who came, what was decided, and the file that was opened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import national_id, register
from tests.support.office import office
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import Coverage, Domain, Kinship
from welfare_desk.domain.casework.desk_order import ReceptionSort
from welfare_desk.domain.casework.reception import (
    CONDITIONS,
    Condition,
    KnownPerson,
    ReceptionState,
    Support,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.commands import RegisterFile, register_file
from welfare_desk.services.casework.decision_back import UndoDecision, undo_decision
from welfare_desk.services.casework.living import TransfersOf, transfers_of
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.questions import FindFiles, ShowFile, find, show
from welfare_desk.services.casework.reception import (
    About,
    AskDesk,
    DecideReception,
    DeskCounts,
    EditReception,
    ListReceptions,
    Receive,
    ReceptionKept,
    ShowReception,
    decide_reception,
    desk_counts,
    edit_reception,
    receive,
    receptions,
    show_reception,
)
from welfare_desk.services.casework.recognising import WhoIs, who_is
from welfare_desk.services.door import Command, Work
from welfare_desk.services.matching.commands import merge_persons
from welfare_desk.services.matching.facts import MergePersons
from welfare_desk.services.session import Session
from welfare_desk.storage.casework import people
from welfare_desk.storage.casework.tables import PERSON
from welfare_desk.storage.check import check

OCTOBER, TODAY = date(2025, 10, 1), date(2025, 10, 22)
R = ReceptionState
S = ReceptionSort
ABOUT = About(
    Domain.SOCIAL,
    "اجاره‌خانه عقب افتاده است",
    (Condition.LOW_INCOME, Condition.LIVES_HERE),
    Support.NONE,
    "زرافشان",
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened
        assert check(opened._store).findings == ()


def person(number: int = 1, **more: str) -> dict[str, str]:
    return {"national_id": national_id(number), "first_name": "زهرا", "last_name": "کیانی‌فر", **more}


def come(session: Session, number: int = 1, about: About = ABOUT) -> int:
    return session.do(receive, Receive(person(number), OCTOBER, about)).reception_id


def refused(session: Session, command: Any, facts: Any) -> tuple[str, dict[str, Any]]:
    with pytest.raises(RuleError) as told:
        session.do(command, facts)
    return told.value.code, told.value.facts


def test_somebody_comes(session: Session) -> None:
    kept = session.do(receive, Receive(person(mobile="۰۹۱۲۱۲۳۴۵۶۷"), OCTOBER, ABOUT))
    assert kept == ReceptionKept(1, 1, R.RECEIVED)
    found = session.ask(show_reception, ShowReception(1))
    assert (found.name, found.fields["mobile"], found.wish, found.neighbourhood, found.support) == (
        "زهرا کیانی‌فر", "09121234567", ABOUT.wish, "زرافشان", Support.NONE,
    )  # fmt: skip
    assert found.conditions == (Condition.LIVES_HERE, Condition.LOW_INCOME)
    assert [(one.from_state, one.to_state, one.effective_on) for one in found.events] == [
        (None, R.RECEIVED, OCTOBER)
    ]


def test_every_bad_field_is_told_at_once(session: Session) -> None:
    typed = {"national_id": "1234567890", "mobile": "12"}
    late = Receive(typed, date(2025, 10, 23), About(wish="x" * 1001))
    code, facts = refused(session, receive, late)
    assert (code, facts["fields"]) == (
        "bad_fields", ["national_id", "mobile", "first_name", "received_on", "wish"],
    )  # fmt: skip


def test_an_applicant_becomes_a_covered_file_in_one_step(session: Session) -> None:
    come(session)
    sent = session.do(decide_reception, DecideReception(1, 1, R.WITH_EXPERT, OCTOBER, expert="خانم رضایی"))
    assert sent == ReceptionKept(1, 2, R.WITH_EXPERT)
    accept = DecideReception(1, 2, R.ACCEPTED, TODAY, coverage=Coverage.COVERED, letter_no="8", reason="x")
    assert session.do(decide_reception, accept) == ReceptionKept(1, 3, R.ACCEPTED, "1404-00001")
    file = session.ask(show, ShowFile("1404-00001"))
    assert (file.file.coverage, file.file.domain, file.file.opened_on) == (
        Coverage.COVERED, Domain.SOCIAL, TODAY,
    )  # fmt: skip
    assert (file.person.full_name, file.household.neighbourhood, file.file.note) == (
        "زهرا کیانی‌فر", "زرافشان", ABOUT.wish,
    )  # fmt: skip
    found = session.ask(show_reception, ShowReception(1))
    assert (found.file_no, found.expert, found.decided_on) == ("1404-00001", "خانم رضایی", TODAY)
    assert [one.to_state for one in found.events] == [R.RECEIVED, R.WITH_EXPERT, R.ACCEPTED]
    assert refused(session, edit_reception, EditReception(1, 3, ABOUT))[0] == "reception_decided"
    again = DecideReception(1, 3, R.RECEIVED, TODAY)
    assert refused(session, decide_reception, again)[0] == "reception_step_not_allowed"


def test_who_comes_from_another_office_opens_as_an_applicant(session: Session) -> None:
    come(session, about=About(Domain.SOCIAL, origin_office="ری"))
    accept = DecideReception(1, 1, R.ACCEPTED, TODAY, reason="x", coverage=Coverage.COVERED, letter_no="8/2")
    number = session.do(decide_reception, accept).file_no
    assert session.ask(show, ShowFile(number)).file.coverage is Coverage.APPLICANT
    (asked,) = session.ask(transfers_of, TransfersOf(number))
    assert (asked.other_office, asked.asked_on, asked.letter_no, asked.waits) == ("ری", TODAY, "8/2", True)


@pytest.mark.parametrize(
    ("recorded", "kept"), [("", "زرافشان"), ("زرافشان", "زرافشان"), ("واوان", "household_recorded")]
)
def test_a_member_of_a_household_without_any_file_is_accepted(
    recorded: str, kept: str, session: Session
) -> None:
    def live(work: Work, _: None) -> int:
        daughter = work.db.insert(PERSON, person())
        home = people.add_household(work.db, daughter, {"neighbourhood": recorded} if recorded else {})
        people.join_household(work.db, home, daughter, Kinship.HEAD, None)
        return home

    home = session.do(Command("test.live", Permission.EDIT_FILES, frozenset(), live), None)
    come(session)
    accept = DecideReception(1, 1, R.ACCEPTED, TODAY, reason="x")
    if kept == "household_recorded":
        code, facts = refused(session, decide_reception, accept)
        assert (code, facts["fields"], facts["codes"]) == ("bad_fields", ["neighbourhood"], [kept])
        return
    number = session.do(decide_reception, accept).file_no
    household = session.ask(show, ShowFile(number)).household
    assert (household.id, household.neighbourhood) == (home, kept)


def test_a_member_of_a_household_gets_a_file_in_it(session: Session) -> None:
    father = RegisterFile(person(5), Domain.SOCIAL)
    home = session.do(register_file, father)

    def add_daughter(work: Work, _: None) -> int:
        daughter = work.db.insert(PERSON, person())
        people.join_household(work.db, home.household_id, daughter, Kinship.DAUGHTER, None)
        return daughter

    session.do(Command("test.add_daughter", Permission.EDIT_FILES, frozenset(), add_daughter), None)
    known = session.ask(who_is, WhoIs(national_id(1))).person
    assert known == KnownPerson(2, "زهرا", "کیانی‌فر", "", home.file_no)
    come(session)
    session.do(decide_reception, DecideReception(1, 1, R.ACCEPTED, TODAY, reason="x"))
    household = session.ask(show, ShowFile("1404-00002")).household
    assert household.id == home.household_id
    assert [member.kinship for member in household.members] == [Kinship.HEAD, Kinship.DAUGHTER]


@pytest.mark.parametrize(
    ("facts", "fields"),
    [
        (DecideReception(1, 1, R.WITH_EXPERT, TODAY), ["expert"]),
        (DecideReception(1, 1, R.SENT_ELSEWHERE, TODAY, letter_no="7"), ["body"]),
        (DecideReception(1, 1, R.REFUSED, TODAY, reason=" "), ["reason"]),
        (DecideReception(1, 1, R.LIGHT, TODAY), ["wish", "given"]),
        (DecideReception(1, 1, R.ACCEPTED, TODAY), ["domain"]),
    ],
)
def test_a_step_says_everything_it_lacks(facts: DecideReception, fields: list[str], session: Session) -> None:
    come(session, about=About())
    code, told = refused(session, decide_reception, facts)
    assert (code, told["fields"]) == ("bad_fields", fields)
    assert session.ask(show_reception, ShowReception(1)).state is R.RECEIVED


@pytest.mark.parametrize(("unmet", "fields"), [((), []), ((Condition.CANNOT_WORK,), ["reason"])])
def test_who_is_accepted_with_conditions_unmet_is_so_for_a_reason(
    unmet: tuple[Condition, ...], fields: list[str], session: Session
) -> None:
    met = tuple(one for one in CONDITIONS[Domain.SOCIAL] if one not in unmet)
    come(session, about=About(Domain.SOCIAL, conditions=met))
    accept = DecideReception(1, 1, R.ACCEPTED, TODAY)
    if fields:
        code, told = refused(session, decide_reception, accept)
        assert (code, told["fields"]) == ("bad_fields", fields)
        accept = replace(accept, reason="مدارک در راه است")
    assert session.do(decide_reception, accept).file_no == "1404-00001"
    kept = session.ask(show_reception, ShowReception(1)).events[-1]
    assert (kept.to_state, kept.reason) == (R.ACCEPTED, accept.reason)


def test_a_file_needs_an_identifier_which_is_added_meanwhile(session: Session) -> None:
    nameless = {"first_name": "زهرا", "last_name": "کیانی‌فر"}
    session.do(receive, Receive(nameless, OCTOBER, ABOUT))
    accept = DecideReception(1, 1, R.ACCEPTED, TODAY, reason="x")
    code, told = refused(session, decide_reception, accept)
    assert (code, told["fields"]) == ("bad_fields", ["national_id"])
    edited = session.do(edit_reception, EditReception(1, 1, ABOUT, {"national_id": national_id(1)}, 1))
    assert edited.version == 1
    assert session.do(decide_reception, accept).file_no == "1404-00001"


def test_a_needy_person_is_kept_without_a_file(session: Session) -> None:
    session.do(receive, Receive({"first_name": "صغری"}, OCTOBER, About(wish="پتو", neighbourhood="واوان")))
    light = DecideReception(1, 1, R.LIGHT, TODAY, given="دو پتو؛ معرفی به خانهٔ احسان")
    session.do(decide_reception, light)
    found = session.ask(show_reception, ShowReception(1))
    assert (found.state, found.given, found.file_no) == (R.LIGHT, "دو پتو؛ معرفی به خانهٔ احسان", "")
    session.do(decide_reception, DecideReception(1, 2, R.RECEIVED, TODAY))
    assert session.ask(show_reception, ShowReception(1)).decided_on is None


def test_the_day_somebody_came_is_corrected(session: Session) -> None:
    came = come(session)
    monday = date(2025, 9, 20)

    def on(day: date, version: int) -> EditReception:
        return EditReception(came, version, ABOUT, received_on=day)

    assert session.do(edit_reception, on(monday, 1)).version == 2
    shown = session.ask(show_reception, ShowReception(came))
    assert shown.received_on == monday
    with session._store.kept_reader() as raw:
        events = raw.execute("SELECT effective_on FROM reception_event").fetchall()
    assert events == [(monday.isoformat(),)]
    facts = refused(session, edit_reception, on(TODAY + timedelta(1), 2))[1]
    assert (facts["fields"], facts["codes"]) == (["received_on"], ["date_in_future"])
    session.do(
        decide_reception, DecideReception(came, 2, ReceptionState.REFUSED, OCTOBER, reason="نداشتن شرایط")
    )
    facts = refused(session, edit_reception, on(TODAY, 3))[1]
    assert (facts["fields"], facts["codes"]) == (["received_on"], ["received_after_step"])
    session.do(undo_decision, UndoDecision(came, 3, "اشتباه"))
    session.do(edit_reception, on(TODAY, 4))  # a step taken back holds no arrival
    assert session.ask(show_reception, ShowReception(came)).received_on == TODAY


def test_one_person_is_not_received_twice(session: Session) -> None:
    come(session)
    assert refused(session, receive, Receive(person(), TODAY)) == ("reception_open_already", {"reception": 1})
    session.do(decide_reception, DecideReception(1, 1, R.WITHDRAWN, TODAY))
    assert session.do(receive, Receive(person(), TODAY)).reception_id == 2
    known = session.ask(who_is, WhoIs(national_id(1))).person
    assert known is not None
    assert (known.person_id, known.reception_id, known.reception_open) == (1, 2, True)


def test_who_has_a_file_is_not_received(session: Session) -> None:
    register(session, 1)
    assert refused(session, receive, Receive(person(), TODAY)) == (
        "person_has_file", {"file_no": "1404-00001"},
    )  # fmt: skip
    known = session.ask(who_is, WhoIs(national_id(1))).person
    assert known is not None
    assert known.file_no == "1404-00001"
    assert session.ask(who_is, WhoIs("12")).person is None


def test_who_comes_with_an_identifier_from_before_a_merge_is_recognised(session: Session) -> None:
    kept, gone = register(session, 1), register(session, 2)
    session.do(merge_persons, MergePersons(kept.person_id, gone.person_id, 1, 1))
    known = session.ask(who_is, WhoIs(national_id(2))).person
    assert known is not None
    assert (known.person_id, known.file_no) == (kept.person_id, kept.file_no)
    told = ("person_has_file", {"file_no": kept.file_no})
    assert refused(session, receive, Receive(person(2), TODAY)) == told


def test_a_person_who_got_a_file_meanwhile_is_corrected_by_the_files_rules(session: Session) -> None:
    come(session)
    number = session.do(register_file, RegisterFile(person(), Domain.SOCIAL)).file_no
    shown = session.ask(show_reception, ShowReception(1))
    cleared = EditReception(1, 1, ABOUT, {"national_id": ""}, shown.person_version)
    code, told = refused(session, edit_reception, cleared)
    assert (code, told["fields"], told["codes"]) == ("bad_fields", ["national_id"], ["required"])
    named = EditReception(1, 1, ABOUT, {"first_name": "بهاره"}, shown.person_version)
    session.do(edit_reception, named)
    assert [row.file_no for row in session.ask(find, FindFiles("بهاره")).rows] == [number]
    assert session.ask(find, FindFiles("زهرا")).rows == ()


def test_a_member_is_found_by_the_name_corrected_at_the_desk(session: Session) -> None:
    household = register(session, 7).file_no
    session.do(add_member, AddMember(household, 1, Kinship.DAUGHTER, fields=person()))
    come(session)
    session.do(edit_reception, EditReception(1, 1, ABOUT, {"first_name": "بهاره"}, 1))
    hits = {typed: session.ask(find, FindFiles(typed)).members for typed in ("بهاره", "زهرا")}
    assert [[hit.name for hit in found] for found in hits.values()] == [["بهاره کیانی‌فر"], []]


def test_a_member_received_with_a_new_mobile_is_found_by_it(session: Session) -> None:
    household = register(session, 7).file_no
    session.do(add_member, AddMember(household, 1, Kinship.DAUGHTER, fields=person()))
    session.do(receive, Receive(person(mobile="09121234567"), TODAY))
    assert [hit.name for hit in session.ask(find, FindFiles("09121234567")).members] == ["زهرا کیانی‌فر"]


def test_what_is_recorded_otherwise_is_told_and_nothing_is_dropped(session: Session) -> None:
    come(session)
    session.do(decide_reception, DecideReception(1, 1, R.WITHDRAWN, TODAY))
    session.do(edit_reception, EditReception(1, 2, ABOUT, {"mobile": "09121234567"}, 1))
    again = Receive(person(mobile="09127654321", father_name="رضا"), TODAY)
    code, told = refused(session, receive, again)
    assert (code, told["fields"], told["codes"]) == ("bad_fields", ["mobile"], ["recorded_otherwise"])
    other = Receive(person(birth_date="1370/01/01", foreign_id="12345678"), TODAY)
    assert session.do(receive, other).reception_id == 2
    once_more = Receive({**person(), "foreign_id": "87654321"}, TODAY)
    assert refused(session, receive, once_more) == ("person_known_otherwise", {"reason": "foreign_id"})


def test_two_identifiers_of_two_persons_are_not_one_person(session: Session) -> None:
    come(session)
    foreigner = {"foreign_id": "12345678", "first_name": "زهرا", "last_name": "کیانی‌فر"}
    session.do(receive, Receive(foreigner, OCTOBER))
    both = {**person(), **foreigner}
    told = ("person_known_otherwise", {"reason": "two_persons"})
    assert refused(session, receive, Receive(both, TODAY)) == told
    assert refused(session, register_file, RegisterFile(both, Domain.SOCIAL)) == told


def test_the_later_of_two_desks_at_one_person_is_told(session: Session) -> None:
    come(session)
    session.do(edit_reception, EditReception(1, 1, ABOUT, {"father_name": "رضا"}, 1))
    late = EditReception(1, 1, ABOUT, {"father_name": "تقی"}, 1)
    code, told = refused(session, edit_reception, late)
    assert (code, told["table"], told["fields"]) == ("stale_row", "person", ["father_name"])
    unversioned = EditReception(1, 1, ABOUT, {"father_name": "تقی"})
    assert refused(session, edit_reception, unversioned) == ("missing_fact", {"field": "person_version"})


def test_the_later_of_two_desks_is_told(session: Session) -> None:
    come(session)
    session.do(edit_reception, EditReception(1, 1, About(Domain.PREVENTION), {"father_name": "رضا"}, 1))
    late = DecideReception(1, 1, R.WITHDRAWN, TODAY)
    code, told = refused(session, decide_reception, late)
    assert (code, told["by"], "domain" in told["fields"]) == ("stale_row", session.user.name, True)
    assert refused(session, edit_reception, EditReception(1, 1, ABOUT))[0] == "stale_row"
    assert refused(session, edit_reception, EditReception(9, 1, ABOUT)) == ("reception_not_found", {})


def test_the_list_is_filtered_searched_and_paged(session: Session) -> None:
    for number in range(1, 6):
        come(session, number)
    session.do(decide_reception, DecideReception(2, 1, R.REFUSED, TODAY, reason="درآمد کافی"))
    everything = session.ask(receptions, ListReceptions(limit=2, offset=1))
    assert ([row.id for row in everything.rows], everything.total) == ([4, 3], 5)
    only = session.ask(receptions, ListReceptions((R.REFUSED,)))
    assert [(row.id, row.state, row.identifier) for row in only.rows] == [(2, R.REFUSED, national_id(2))]
    for typed in ("کیانی فر زهرا", "كياني", national_id(3)[:10], f"{national_id(3)} زهرا"):
        assert 3 in [row.id for row in session.ask(receptions, ListReceptions(text=typed)).rows], typed
    assert session.ask(receptions, ListReceptions(text=national_id(3))).total == 1
    assert session.ask(receptions, ListReceptions(text="نیست")).total == 0
    assert session.ask(desk_counts, AskDesk()) == DeskCounts({"received": 4, "refused": 1}, 0, 0, 0)


def test_the_list_is_sorted_by_the_database(session: Session) -> None:
    for number, last_name in ((1, "یزدی"), (2, "پارسا"), (3, "آقایی")):
        session.do(receive, Receive(person(number, last_name=last_name), OCTOBER, ABOUT))
    session.do(decide_reception, DecideReception(2, 1, R.REFUSED, TODAY, reason="درآمد کافی"))

    def listed(sort: ReceptionSort, *, descending: bool) -> list[int]:
        asked = ListReceptions(sort=sort, descending=descending)
        return [row.id for row in session.ask(receptions, asked).rows]

    assert (listed(S.DAY, descending=False), listed(S.DAY, descending=True)) == ([1, 2, 3], [3, 2, 1])
    assert (listed(S.NAME, descending=False), listed(S.NAME, descending=True)) == ([3, 2, 1], [1, 2, 3])
    assert (listed(S.STATE, descending=False), listed(S.STATE, descending=True)) == ([3, 1, 2], [2, 3, 1])
    session.do(edit_reception, EditReception(3, 1, replace(ABOUT, neighbourhood="")))
    assert listed(S.NEIGHBOURHOOD, descending=False) == [3, 2, 1]
    assert listed(S.NEIGHBOURHOOD, descending=True) == [2, 1, 3]
