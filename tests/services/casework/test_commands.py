# SPDX-License-Identifier: Apache-2.0
"""Opening files, editing people and recording coverage through the door."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import national_id, register
from tests.support.office import ADMIN, PASSWORD, copy_office, desk, office
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.codes import Coverage, Domain, Kinship, Sex
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.summary.listing import FindFiles
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.commands import (
    CoverageRecorded,
    Edited,
    EditPerson,
    RecordCoverage,
    Registered,
    RegisterFile,
    edit_person,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.questions import ShowFile, find, show
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

TODAY = date(2025, 10, 22)
NAMED = {"first_name": "علی", "last_name": "محمدی"}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened
        assert check(opened._store).findings == ()


def _refused(session: Session, command: Any, facts: Any) -> tuple[str, dict[str, Any]]:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value.code, refused.value.facts


def test_numbers_are_given_by_year(session: Session) -> None:
    assert register(session, 1) == Registered("1404-00001", 1, 1, 1)
    assert register(session, 2).file_no == "1404-00002"
    old = RegisterFile({**NAMED, "national_id": national_id(3)}, Domain.SOCIAL, opened_on=date(2020, 1, 1))
    assert session.do(register_file, old).file_no == "1398-00001"
    typed = RegisterFile({**NAMED, "national_id": national_id(4)}, Domain.SOCIAL, file_no="۱۴۰۴/۷۰")
    assert session.do(register_file, typed).file_no == "1404-00070"
    assert register(session, 5).file_no == "1404-00071"


def test_a_number_is_given_once(session: Session) -> None:
    register(session, 1)
    again = RegisterFile({**NAMED, "national_id": national_id(2)}, Domain.SOCIAL, file_no="1404-1")
    assert _refused(session, register_file, again) == ("file_no_taken", {"file_no": "1404-00001"})


def test_a_person_has_one_file(session: Session) -> None:
    register(session, 1)
    again = RegisterFile({**NAMED, "national_id": national_id(1)}, Domain.SOCIAL)
    assert _refused(session, register_file, again) == ("person_has_file", {"file_no": "1404-00001"})


def test_every_bad_field_is_told_at_once(session: Session) -> None:
    typed = {"mobile": "912", "birth_date": "1404/12/30", "national_id": "0013542418", "decile": "12"}
    code, facts = _refused(session, register_file, RegisterFile(typed, Domain.SOCIAL, file_no="x"))
    assert code == "bad_fields"
    assert facts == {
        "fields": ["mobile", "birth_date", "national_id", "decile", "first_name", "file_no"],
        "codes": ["bad_mobile", "no_such_date", "bad_national_id", "bad_decile", "required", "bad_file_no"],
        "reasons": ["length", "day", "checksum", "range", "", "form"],
    }


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"opened_on": date(2025, 10, 23)}, "date_in_future"),
        ({"coverage": Coverage.DECEASED}, "coverage_not_allowed"),
        ({"household_of": "1404-00001"}, "household_has_head"),
        ({"household_of": "1404-00009", "kinship": Kinship.SON}, "file_not_found"),
    ],
)
def test_refused_openings_leave_nothing(session: Session, change: dict[str, Any], code: str) -> None:
    register(session, 1)
    new = RegisterFile({**NAMED, "national_id": national_id(2)}, Domain.SOCIAL, **change)
    assert _refused(session, register_file, new)[0] == code
    assert len(session.ask(find, FindFiles("علی")).rows) == 1


def test_a_member_who_gets_a_file_is_the_same_person(session: Session) -> None:
    register(session, 1)
    son = {"first_name": "رضا", "last_name": "محمدی", "national_id": national_id(2)}
    joined = RegisterFile(son, Domain.SOCIAL, household_of="1404-00001", kinship=Kinship.SON)
    assert session.do(register_file, joined).household_id == 1
    assert [one.kinship for one in session.ask(show, ShowFile("1404-00001")).household.members] == [
        Kinship.HEAD,
        Kinship.SON,
    ]


def test_a_file_of_a_known_member_names_them_alike_and_leaves_them_where_they_live(session: Session) -> None:
    register(session, 1)
    register(session, 3)
    son = {"first_name": "رضا", "last_name": "محمدی", "national_id": national_id(2), "birth_date": "1390/1/1"}
    version = session.ask(show, ShowFile("1404-00001")).household.version
    session.do(add_member, AddMember("1404-00001", version, Kinship.SON, fields=son))
    for other, reason in (({"first_name": "امیر"}, "name"), ({"birth_date": "1390/1/2"}, "birth_date")):
        named = RegisterFile(son | other, Domain.SOCIAL)
        told = ("person_known_otherwise", {"reason": reason})
        assert _refused(session, register_file, named) == told
    elsewhere = RegisterFile(son, Domain.SOCIAL, household_of="1404-00002", kinship=Kinship.SON)
    assert _refused(session, register_file, elsewhere) == ("already_member", {})


@pytest.mark.parametrize("household_of", ["", "1404-00001"])
def test_what_a_household_has_alike_or_not_at_all_is_taken(session: Session, household_of: str) -> None:
    register(session, 1, neighbourhood="واوان", decile="4")
    son = {"first_name": "رضا", "national_id": national_id(2)}
    session.do(add_member, AddMember("1404-00001", 1, Kinship.SON, fields=son))
    typed = {**son, "neighbourhood": "وا وان", "decile": "4", "address": "خیابان یکم"}
    new = RegisterFile(typed, Domain.SOCIAL, household_of=household_of, kinship=Kinship.SON)
    assert session.do(register_file, new).household_id == 1
    home = session.ask(show, ShowFile("1404-00001")).household
    assert (home.neighbourhood, home.decile, home.address) == ("واوان", 4, "خیابان یکم")


@pytest.mark.parametrize("household_of", ["", "1404-00001"])
def test_what_a_household_has_otherwise_is_refused_by_name(session: Session, household_of: str) -> None:
    register(session, 1, address="خیابان کهنه", decile="4")
    son = {"first_name": "رضا", "national_id": national_id(2)}
    session.do(add_member, AddMember("1404-00001", 1, Kinship.SON, fields=son))
    typed = {**son, "address": "خیابان تازه", "decile": "3", "residence": "unknown", "postal_code": ""}
    new = RegisterFile(typed, Domain.SOCIAL, household_of=household_of, kinship=Kinship.SON)
    code, facts = _refused(session, register_file, new)
    assert (code, facts["fields"], facts["codes"]) == (
        "bad_fields", ["address", "decile"], ["household_recorded"] * 2,
    )  # fmt: skip


def test_a_woman_is_no_conscript_from_the_first_day(session: Session) -> None:
    typed = {**NAMED, "national_id": national_id(1), "sex": "female", "military": "done"}
    code, facts = _refused(session, register_file, RegisterFile(typed, Domain.SOCIAL))
    assert (code, facts["fields"], facts["codes"]) == ("bad_fields", ["military"], ["men_only"])


def test_edit_changes_person_and_household(session: Session) -> None:
    register(session, 1, neighbourhood="واوان")
    fields = {
        "first_name": "حسین",
        "sex": "male",
        "mobile": "09121234567",
        "neighbourhood": "باغ فیض",
        "declared_size": "5",
    }
    edited = session.do(edit_person, EditPerson("1404-00001", 1, 1, fields))
    assert edited == Edited("1404-00001", 2, 2, tuple(sorted(fields)))
    shown = session.ask(show, ShowFile("1404-00001"))
    assert (shown.person.first_name, shown.person.sex, shown.person.version) == ("حسین", Sex.MALE, 2)
    assert (shown.household.neighbourhood, shown.household.declared_size) == ("باغ فیض", 5)
    assert [row.file_no for row in session.ask(find, FindFiles("حسین باغ")).rows] == ["1404-00001"]
    assert session.ask(find, FindFiles("واوان")).rows == ()


def test_an_edit_that_changes_nothing_leaves_the_versions(session: Session) -> None:
    register(session, 1)
    same = EditPerson("1404-00001", 1, 1, {"first_name": " علي ", "neighbourhood": ""})
    assert session.do(edit_person, same) == Edited("1404-00001", 1, 1, ())
    partly = EditPerson("1404-00001", 1, 1, {"first_name": " علي ", "neighbourhood": "واوان", "decile": ""})
    assert session.do(edit_person, partly) == Edited("1404-00001", 1, 2, ("neighbourhood",))


def test_fields_are_cleared_by_emptying_them(session: Session) -> None:
    register(session, 1, mobile="09121234567", birth_date="1370/1/1", neighbourhood="واوان")
    session.do(
        edit_person, EditPerson("1404-00001", 1, 1, {"mobile": "", "birth_date": "", "neighbourhood": ""})
    )
    shown = session.ask(show, ShowFile("1404-00001"))
    assert (shown.person.mobile, shown.person.birth_date, shown.household.neighbourhood) == (None, None, "")


def test_the_later_writer_is_told_who_changed_what(session: Session) -> None:
    register(session, 1)
    session.do(edit_person, EditPerson("1404-00001", 1, 1, {"father_name": "حسن"}))
    code, facts = _refused(session, edit_person, EditPerson("1404-00001", 1, 1, {"father_name": "تقی"}))
    assert (code, facts) == (
        "stale_row",
        {
            "table": "person",
            "id": 1,
            "version": 1,
            "current": 2,
            "by": ADMIN,
            "fields": ["father_name"],
        },
    )


def test_only_what_both_desks_write_is_a_conflict(session: Session) -> None:
    register(session, 1)
    session.do(edit_person, EditPerson("1404-00001", 1, 1, {"decile": "3"}))
    assert _refused(session, edit_person, EditPerson("1404-00001", 1, 1, {"decile": "4"}))[0] == "stale_row"
    only_person = EditPerson("1404-00001", 1, 1, {"mobile": "09121234567"})
    assert session.do(edit_person, only_person) == Edited("1404-00001", 2, 1, ("mobile",))


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"national_id": ""}, ("national_id", "required")),
        ({"first_name": " "}, ("first_name", "required")),
        ({"national_id": national_id(2)}, ("national_id", "id_taken")),
        ({"address2": "x"}, ("address2", "unknown_field")),
    ],
)
def test_refused_edits(session: Session, fields: dict[str, str], told: tuple[str, str]) -> None:
    register(session, 1)
    register(session, 2)
    code, facts = _refused(session, edit_person, EditPerson("1404-00001", 1, 1, fields))
    assert (code, list(zip(facts["fields"], facts["codes"], strict=True))) == ("bad_fields", [told])


def test_a_foreigners_card_may_replace_the_national_id(session: Session) -> None:
    register(session, 1)
    session.do(edit_person, EditPerson("1404-00001", 1, 1, {"national_id": "", "foreign_id": "12345678"}))
    assert session.ask(show, ShowFile("12345678")).person.identifier == "12345678"
    assert session.ask(find, FindFiles(national_id(1))).rows == ()


def test_coverage_is_recorded_by_events(session: Session) -> None:
    register(session, 1)
    left = RecordCoverage("1404-00001", Coverage.DISCHARGED, TODAY, "ازدواج", "12/3")
    assert session.do(record_coverage, left) == CoverageRecorded("1404-00001", Coverage.DISCHARGED, 2)
    shown = session.ask(show, ShowFile("1404-00001"))
    assert (shown.file.coverage, shown.file.version) == (Coverage.DISCHARGED, 2)
    assert [(one.from_state, one.to_state, one.reason) for one in shown.events] == [
        (None, Coverage.COVERED, ""),
        (Coverage.COVERED, Coverage.DISCHARGED, "ازدواج"),
    ]
    assert [item.kind for item in shown.timeline] == ["coverage", "coverage"]
    assert session.ask(find, FindFiles("علی")).rows[0].coverage is Coverage.DISCHARGED


@pytest.mark.parametrize(
    ("to_state", "on", "code"),
    [
        (Coverage.APPLICANT, TODAY, "coverage_not_allowed"),
        (Coverage.CLOSED, date(2025, 10, 23), "date_in_future"),
        (Coverage.CLOSED, date(2025, 10, 21), "before_last_event"),
    ],
)
def test_refused_events(session: Session, to_state: Coverage, on: date, code: str) -> None:
    register(session, 1)
    assert _refused(session, record_coverage, RecordCoverage("1404-00001", to_state, on))[0] == code


def test_the_same_key_registers_once(session: Session) -> None:
    new = RegisterFile({**NAMED, "national_id": national_id(1)}, Domain.SOCIAL)
    first = session.do(register_file, new, key="once")
    assert session.do(register_file, new, key="once") == first
    assert session.ask(find, FindFiles("علی")).total == 1


def test_a_viewer_sees_and_does_not_touch(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    with desk(folder) as session:
        register(session, 1)
        session.do(add_user, AddUser("بیننده", Role.VIEWER, "چهار واژهٔ بی ربط", own_password=PASSWORD))
    with desk(folder, user="بیننده") as session:
        assert session.ask(find, FindFiles("علی")).total == 1
        with pytest.raises(NotPermitted):
            register(session, 2)


def test_the_fields_of_the_office_need_the_files_version(session: Session) -> None:
    number = register(session, 1).file_no
    office_fields = {"client_code": "12", "note": "یادداشت"}
    without = EditPerson(number, 1, 1, office_fields)
    assert _refused(session, edit_person, without) == ("missing_fact", {"field": "file_version"})
    facts = EditPerson(number, 1, 1, office_fields, 1)
    edited = session.do(edit_person, facts)
    assert (edited.changed, edited.file_version) == (("client_code", "note"), 2)
    again = EditPerson(number, 1, 1, {"client_code": "13"}, 1)
    code, told = _refused(session, edit_person, again)
    assert (code, told["fields"]) == ("stale_row", ["client_code", "note"])


def test_fields_that_forbid_each_other(session: Session) -> None:
    number = register(session, 1).file_no
    facts = EditPerson(number, 1, 1, {"sex": "female", "military": "done", "sheba_owner_id": "99"})
    code, told = _refused(session, edit_person, facts)
    assert (code, told["fields"], told["codes"]) == (
        "bad_fields",
        ["military", "sheba_owner_id"],
        ["men_only", "not_of_household"],
    )


def test_all_fields_come_back_as_kept(session: Session) -> None:
    fields = {
        **NAMED, "foreign_id": "12345678", "birth_place": "هرات", "education": "diploma", "job": "کارگر",
        "insurance": "rural", "card_no": "6367957070707075", "housing": "rented", "deposit": "500m",
        "residence": "rural", "referred_by": "خیریه", "archive_no": "۱۲",
    }  # fmt: skip
    made = session.do(register_file, RegisterFile(fields, Domain.SOCIAL))
    shown = session.ask(show, ShowFile(made.file_no))
    person, home, file = shown.person, shown.household, shown.file
    assert (person.foreign, person.birth_place, person.education, person.insurance) == (
        True, "هرات", "diploma", "rural",
    )  # fmt: skip
    assert (home.card_no, home.housing, home.deposit, home.residence) == (
        "6367957070707075", "rented", Rial(500_000_000), "rural",
    )  # fmt: skip
    assert (file.referred_by, file.archive_no) == ("خیریه", "12")
    headless = RegisterFile({**NAMED, "national_id": national_id(9)}, Domain.SOCIAL, kinship=Kinship.SON)
    assert _refused(session, register_file, headless)[0] == "household_needs_head"
