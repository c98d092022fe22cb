# SPDX-License-Identifier: Apache-2.0
"""Disabilities and categories come, are corrected and end by dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support import people, sessions
from tests.support.clients import national_id
from welfare_desk.domain.casework.codes import DisabilityType, Domain, Severity
from welfare_desk.domain.casework.commission import Vote
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.summary.listing import FileFilter, FindFiles, ListFiles
from welfare_desk.domain.upkeep import Catalogue
from welfare_desk.services.casework.commands import NewDisability, RegisterFile, register_file
from welfare_desk.services.casework.questions import ShowFile, find, list_files, show
from welfare_desk.services.casework.reasons import (
    AddCategory,
    AddDisability,
    DropCategory,
    DropDisability,
    EditDisability,
    EndCategory,
    EndDisability,
    MakePrimary,
    ReopenCategory,
    ReopenDisability,
    add_category,
    add_disability,
    drop_category,
    drop_disability,
    edit_disability,
    end_category,
    end_disability,
    make_primary,
    reopen_category,
    reopen_disability,
)
from welfare_desk.services.office_settings import AddItem, RetireItem, add_item, retire_item
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

ALI, FATEMEH = "1400-00001", "1400-00002"
TODAY = date(2025, 10, 22)
NOT_DISABLED = NewDisability(DisabilityType.NONE)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    assert check(opened._store).findings == ()
    opened.close()


def shown(session: Session, file_no: str = ALI) -> FileSummary:
    return session.ask(show, ShowFile(file_no))


def refusal(session: Session, command: Any, facts: Any) -> str:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value.code


def kinds(session: Session) -> list[tuple[str, str, bool]]:
    return [(str(one.type), str(one.severity), one.is_primary) for one in shown(session).disabilities]


def test_a_disability_is_added_edited_led_and_ended(session: Session) -> None:
    second = session.do(add_disability, AddDisability(ALI, 1, DisabilityType.VISUAL, Severity.MILD)).id
    assert kinds(session) == [("physical", "severe", True), ("visual", "mild", False)]
    session.do(edit_disability, EditDisability(ALI, 2, second, DisabilityType.HEARING, Severity.MODERATE))
    session.do(make_primary, MakePrimary(ALI, 3, second))
    assert kinds(session) == [("hearing", "moderate", True), ("physical", "severe", False)]
    hearing = ListFiles(FileFilter(disabilities=(DisabilityType.HEARING,)))
    assert {row.file_no for row in session.ask(list_files, hearing).rows} == {ALI, "1400-00004"}
    session.do(end_disability, EndDisability(ALI, 4, second, TODAY, "بهبود"))
    assert kinds(session) == [("physical", "severe", True)]
    assert [one.id for one in shown(session).past_disabilities] == [second]
    assert refusal(session, make_primary, MakePrimary(ALI, 5, second)) == "disability_not_found"


@pytest.mark.parametrize("by_itself", [True, False])
def test_one_taken_out_gives_the_rank_back_to_the_one_that_led(session: Session, by_itself: bool) -> None:
    visual, hearing = DisabilityType.VISUAL, DisabilityType.HEARING
    second = session.do(add_disability, AddDisability(ALI, 1, visual, primary=True)).id
    third = session.do(add_disability, AddDisability(ALI, 2, hearing, primary=not by_itself)).id
    if by_itself:
        session.do(make_primary, MakePrimary(ALI, 3, third))
    version = shown(session).person.version
    session.do(drop_disability, DropDisability(ALI, version, third, "اشتباه"))
    assert [(one.type, one.is_primary) for one in shown(session).disabilities] == [
        (visual, True), (DisabilityType.PHYSICAL, False)
    ]  # fmt: skip
    session.do(drop_disability, DropDisability(ALI, version + 1, second, "اشتباه"))
    assert kinds(session) == [("physical", "severe", True)]


def test_the_next_one_leads_where_the_one_that_led_has_ended_since(session: Session) -> None:
    visual, hearing = DisabilityType.VISUAL, DisabilityType.HEARING
    second = session.do(add_disability, AddDisability(ALI, 1, visual, primary=True)).id
    third = session.do(add_disability, AddDisability(ALI, 2, hearing, primary=True)).id
    session.do(end_disability, EndDisability(ALI, 3, second, TODAY))
    session.do(drop_disability, DropDisability(ALI, 4, third, "اشتباه"))
    assert kinds(session) == [("physical", "severe", True)]


def test_what_a_disability_cannot_be(session: Session) -> None:
    for facts, code in (
        (AddDisability(ALI, 1, DisabilityType.PHYSICAL), "disability_known"),
        (AddDisability(ALI, 2, DisabilityType.VISUAL), "stale_row"),
        (AddDisability(ALI, 1, DisabilityType.VISUAL, commission_on=date(2026, 5, 5)), "date_in_future"),
        (
            AddDisability(ALI, 1, DisabilityType.VISUAL, commission_on=TODAY, valid_until=date(2020, 1, 1)),
            "valid_before_vote",
        ),
    ):
        assert refusal(session, add_disability, facts) == code


def test_who_has_no_disability_is_recorded_and_not_counted(session: Session) -> None:
    def counted() -> list[tuple[tuple[str, ...], bool]]:
        members = shown(session).household.members
        return [(one.disabilities, one.disabled) for one in members if one.file_no == ALI]

    assert counted() == [(("physical",), True)]
    before = shown(session).household.counted_disabled
    session.do(end_disability, EndDisability(ALI, 1, shown(session).disabilities[0].id, TODAY, "بهبود"))
    session.do(add_disability, AddDisability(ALI, 2, DisabilityType.NONE))
    assert counted() == [(("none",), False)]
    assert shown(session).household.counted_disabled == before - 1


def test_no_disability_stands_alone_and_without_degree(session: Session) -> None:
    none, visual, severe = DisabilityType.NONE, DisabilityType.VISUAL, Severity.SEVERE
    physical = shown(session).disabilities[0].id
    for facts, code in (
        (AddDisability(ALI, 1, none), "none_beside_disability"),
        (AddDisability(ALI, 1, none, severe), "none_has_no_degree"),
        (AddDisability(ALI, 1, none, valid_until=TODAY), "none_has_no_degree"),
    ):
        assert refusal(session, add_disability, facts) == code
    assert (
        refusal(session, edit_disability, EditDisability(ALI, 1, physical, none, severe))
        == "none_has_no_degree"
    )
    session.do(end_disability, EndDisability(ALI, 1, physical, TODAY))
    row = session.do(add_disability, AddDisability(ALI, 2, none)).id
    assert refusal(session, add_disability, AddDisability(ALI, 3, visual)) == "disability_beside_none"
    again = ReopenDisability(ALI, 3, physical, "اشتباه")
    assert refusal(session, reopen_disability, again) == "disability_beside_none"
    session.do(edit_disability, EditDisability(ALI, 3, row, visual, severe))
    session.do(add_disability, AddDisability(ALI, 4, DisabilityType.HEARING))
    assert refusal(session, edit_disability, EditDisability(ALI, 5, row, none)) == "none_beside_disability"
    assert [(one.type, one.severity) for one in shown(session).disabilities] == [
        (visual, severe), (DisabilityType.HEARING, Severity.UNKNOWN)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("disabilities", "code"),
    [
        ((NewDisability(DisabilityType.NONE, Severity.MILD),), "none_has_no_degree"),
        (
            (NOT_DISABLED, NewDisability(DisabilityType.VISUAL)),
            "disability_beside_none",
        ),
        (
            (NewDisability(DisabilityType.VISUAL), NOT_DISABLED),
            "none_beside_disability",
        ),
    ],
)
def test_a_new_file_says_one_or_the_other(
    session: Session, disabilities: tuple[NewDisability, ...], code: str
) -> None:
    body = {"first_name": "رضا", "national_id": national_id(77)}
    new = RegisterFile(body, Domain.REHABILITATION, disabilities=disabilities)
    assert refusal(session, register_file, new) == code


def test_who_has_no_papers_of_a_disability_is_not_counted_either(session: Session) -> None:
    before = shown(session).household.counted_disabled
    row = shown(session).disabilities[0].id
    session.do(edit_disability, EditDisability(ALI, 1, row, DisabilityType.UNDOCUMENTED))
    assert shown(session).household.counted_disabled == before - 1


def test_the_list_shows_no_severity_of_no_disability(session: Session) -> None:
    row = shown(session).disabilities[0].id
    session.do(edit_disability, EditDisability(ALI, 1, row, DisabilityType.NONE))
    (listed,) = session.ask(list_files, ListFiles(FileFilter(disabilities=(DisabilityType.NONE,)))).rows
    assert (listed.file_no, listed.severity) == (ALI, None)
    unknown = session.ask(list_files, ListFiles(FileFilter(severities=(Severity.UNKNOWN,))))
    assert [one.file_no for one in unknown.rows if one.file_no == ALI] == []


def test_categories_are_many_and_dated(session: Session) -> None:
    session.do(add_category, AddCategory(FATEMEH, 1, "چندقلوها", date(2024, 1, 1)))
    assert refusal(session, add_category, AddCategory(FATEMEH, 2, "چند قلوها", TODAY)) == "category_known"
    assert refusal(session, add_category, AddCategory(FATEMEH, 2, " ", TODAY)) == "category_needs_name"
    first, second = shown(session, FATEMEH).categories
    early = EndCategory(FATEMEH, 2, second.id, date(2023, 1, 1))
    assert refusal(session, end_category, early) == "before_since"
    assert refusal(session, end_category, EndCategory(FATEMEH, 2, 999, TODAY)) == "category_not_found"
    session.do(end_category, EndCategory(FATEMEH, 2, second.id, TODAY))
    assert [one.until for one in shown(session, FATEMEH).categories] == [None, TODAY]
    session.do(end_category, EndCategory(FATEMEH, 3, first.id, TODAY))
    (row,) = session.ask(find, FindFiles(FATEMEH, 5)).rows
    assert row.category == ""


def test_a_category_is_one_of_the_office_s_list(session: Session) -> None:
    def given(name: str) -> str:
        return refusal(session, add_category, AddCategory(FATEMEH, 1, name, TODAY))

    assert given("گروه من‌درآوردی") == "category_unknown"
    session.do(add_item, AddItem(Catalogue.SOCIAL_CATEGORY, "گروه من‌درآوردی"))
    session.do(retire_item, RetireItem(Catalogue.SOCIAL_CATEGORY, "کودکان کار"))
    assert given("کودکان كار") == "category_unknown"
    session.do(add_category, AddCategory(FATEMEH, 1, "گروه من درآوردي", TODAY))
    assert shown(session, FATEMEH).categories[-1].name == "گروه من‌درآوردی"
    new = RegisterFile(
        {"first_name": "رضا", "national_id": national_id(77)}, Domain.SOCIAL, categories=("چرت",)
    )
    assert refusal(session, register_file, new) == "category_unknown"


def test_a_category_recorded_or_ended_by_mistake_is_taken_back(session: Session) -> None:
    given = session.do(add_category, AddCategory(FATEMEH, 1, "چندقلوها", TODAY))
    assert refusal(session, drop_category, DropCategory(FATEMEH, 2, given.id, " ")) == "bad_fields"
    session.do(drop_category, DropCategory(FATEMEH, 2, given.id, "اشتباه"))
    (kept,) = shown(session, FATEMEH).categories
    assert refusal(session, drop_category, DropCategory(FATEMEH, 3, given.id, "x")) == "category_not_found"
    unexplained = ReopenCategory(FATEMEH, 3, kept.id, " ")
    assert refusal(session, reopen_category, unexplained) == "bad_fields"
    explained = replace(unexplained, reason="اشتباه")
    assert refusal(session, reopen_category, explained) == "category_not_found"
    session.do(end_category, EndCategory(FATEMEH, 3, kept.id, TODAY))
    session.do(reopen_category, ReopenCategory(FATEMEH, 4, kept.id, "اشتباه"))
    assert shown(session, FATEMEH).categories == (kept,)
    session.do(end_category, EndCategory(FATEMEH, 5, kept.id, TODAY))
    session.do(add_category, AddCategory(FATEMEH, 6, kept.name, TODAY))
    given_again = replace(explained, person_version=7)
    assert refusal(session, reopen_category, given_again) == "category_known"


VISUAL = DisabilityType.VISUAL


@pytest.mark.parametrize(
    ("disabilities", "categories", "code"),
    [
        ((NewDisability(VISUAL, commission_on=date(2025, 10, 23)),), (), "date_in_future"),
        ((NewDisability(VISUAL, Severity.MILD, TODAY, date(2025, 1, 1)),), (), "valid_before_vote"),
        ((NewDisability(VISUAL), NewDisability(VISUAL, Severity.MILD)), (), "disability_known"),
        ((), ("زن سرپرست خانوار", "زن‌سرپرست خانوار"), "category_known"),
    ],
)
def test_a_new_file_takes_reasons_by_the_rules_of_an_old_one(
    session: Session, disabilities: tuple[NewDisability, ...], categories: tuple[str, ...], code: str
) -> None:
    fields = {"national_id": national_id(77), "first_name": "رضا", "last_name": "نوری"}
    facts = RegisterFile(fields, Domain.REHABILITATION, disabilities=disabilities, categories=categories)
    assert refusal(session, register_file, facts) == code
    assert session.ask(find, FindFiles("رضا نوری")).total == 0


def facts_of(session: Session, file_no: str = ALI) -> list[tuple[Any, ...]]:
    return [
        (one.id, one.type, one.severity, one.is_primary, one.ended_on)
        for one in (*shown(session, file_no).disabilities, *shown(session, file_no).past_disabilities)
    ]


def test_a_disability_recorded_or_ended_by_mistake_is_taken_back(session: Session) -> None:
    before = facts_of(session)
    version = shown(session).person.version
    given = session.do(add_disability, AddDisability(ALI, version, VISUAL, primary=True)).id
    assert refusal(session, drop_disability, DropDisability(ALI, version + 1, given, " ")) == "bad_fields"
    session.do(drop_disability, DropDisability(ALI, version + 1, given, "پروندهٔ دیگر"))
    assert facts_of(session) == before
    again = DropDisability(ALI, version + 2, given, "x")
    assert refusal(session, drop_disability, again) == "disability_not_found"
    first = before[0][0]
    session.do(end_disability, EndDisability(ALI, version + 2, first, TODAY))
    unexplained = ReopenDisability(ALI, version + 3, first, "", primary=True)
    assert refusal(session, reopen_disability, unexplained) == "bad_fields"
    session.do(reopen_disability, replace(unexplained, reason="اشتباه"))
    assert facts_of(session) == before
    again = ReopenDisability(ALI, version + 4, first, "اشتباه")
    assert refusal(session, reopen_disability, again) == "disability_not_found"


def test_an_ended_disability_does_not_come_back_beside_its_like(session: Session) -> None:
    (first, kind, *_), *_ = facts_of(session)
    version = shown(session).person.version
    session.do(end_disability, EndDisability(ALI, version, first, TODAY))
    session.do(add_disability, AddDisability(ALI, version + 1, kind))
    again = ReopenDisability(ALI, version + 2, first, "اشتباه")
    assert refusal(session, reopen_disability, again) == "disability_known"
    session.do(drop_disability, DropDisability(ALI, version + 2, first, "دوباره نوشته شده بود"))
    assert [(one[1], one[3]) for one in facts_of(session)] == [(kind, True)]


def test_a_disability_that_a_vote_made_goes_with_the_vote(session: Session) -> None:
    _, (case_id,) = sessions.held(session, ALI)
    sessions.vote(session, case_id, Vote.CONFIRMED, VISUAL, Severity.MILD)
    (made,) = [one[0] for one in facts_of(session) if one[1] is VISUAL]
    facts = DropDisability(ALI, shown(session).person.version, made, "اشتباه")
    assert refusal(session, drop_disability, facts) == "disability_of_vote"
    sessions.vote(session, case_id, None)
    assert made not in [one[0] for one in facts_of(session)]
