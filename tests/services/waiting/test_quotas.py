# SPDX-License-Identifier: Apache-2.0
"""Quota letters through the door."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.office import ADMIN, PASSWORD, desk, office
from tests.support.queues import LETTER, LETTER_ON, MONTH, quota, waiting
from welfare_desk.domain.access import Role
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting.quota import Conditions
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.mywork import AskMyWork, my_work
from welfare_desk.services.session import Session
from welfare_desk.services.trail import ListTrail, list_trail
from welfare_desk.services.waiting.admitting import Admit, admit
from welfare_desk.services.waiting.quotas import (
    CloseQuota,
    CorrectQuota,
    ListQuotas,
    RecordQuota,
    SubmitQuota,
    close_quota,
    correct_quota,
    quotas,
    record_quota,
    submit_quota,
)

RECORD = RecordQuota("pension", LETTER, LETTER_ON, 2, MONTH)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened


def refused(session: Session, command: Any, facts: Any) -> str:
    with pytest.raises(RuleError) as error:
        session.do(command, facts)
    return error.value.code


def only(session: Session) -> Any:
    (found,) = session.ask(quotas, ListQuotas()).quotas
    return found


def test_a_letter_is_recorded_once_for_a_service(session: Session) -> None:
    session.do(record_quota, RECORD)
    assert refused(session, record_quota, replace(RECORD, letter_no=f" {LETTER} ")) == "quota_known"
    session.do(record_quota, replace(RECORD, service="سمعک"))
    last_year = replace(RECORD, letter_on=date(2024, 10, 1), from_month=JalaliMonth(1403, 8))
    session.do(record_quota, last_year)
    assert [one.service for one in session.ask(quotas, ListQuotas()).quotas] == [
        "hearing-aid", "pension", "pension",
    ]  # fmt: skip
    assert refused(session, admit, Admit("pension", LETTER)) == "quota_letter_twice"


def test_an_unused_letter_is_corrected_and_a_used_one_keeps_what_is_given(
    session: Session,
) -> None:
    row = quota(session, 1)
    conditions = Conditions(most_decile=9, words="به تشخیص مددکار")
    facts = CorrectQuota(row, 1, LETTER, LETTER_ON, 2, MONTH, conditions)
    session.do(correct_quota, facts)
    assert only(session).letter.conditions == conditions
    assert refused(session, correct_quota, facts) == "stale_row"
    session.do(correct_quota, replace(facts, version=2, conditions=Conditions()))
    waiting(session, 2)
    session.do(admit, Admit("pension", LETTER))
    fewer = replace(facts, version=3, places=1, conditions=Conditions())
    assert refused(session, correct_quota, fewer) == "quota_used"
    session.do(correct_quota, replace(fewer, places=9))
    assert (only(session).left, only(session).used) == (7, 2)
    assert refused(session, correct_quota, replace(fewer, version=4, letter_no="۸")) == "quota_letter_used"
    session.do(correct_quota, replace(fewer, version=4, places=2))
    assert (only(session).left, only(session).used) == (0, 2)
    with pytest.raises(RuleError) as gone:
        session.do(correct_quota, replace(facts, id=99))
    assert gone.value.code == "quota_not_found"


def test_the_database_keeps_places_above_what_is_given(session: Session) -> None:
    waiting(session, 2)
    quota(session, 2)
    session.do(admit, Admit("pension", LETTER))
    connection = session._store.open_driver(read_only=False)
    with pytest.raises(Exception, match="fewer places"):
        connection.execute("UPDATE quota SET places = 1")
    connection.close()


def test_the_head_sees_what_waits_for_approval(session: Session) -> None:
    row = quota(session, 1)
    assert session.ask(my_work, AskMyWork()).waiting.admissions_to_approve == 0
    session.do(submit_quota, SubmitQuota(row, 1))
    assert (only(session).submitted_by, only(session).submitted_on) == (ADMIN, date(2025, 10, 22))
    assert session.ask(my_work, AskMyWork()).waiting.admissions_to_approve == 1
    waiting(session, 1)
    session.do(admit, Admit("pension", LETTER))
    assert session.ask(my_work, AskMyWork()).waiting.admissions_to_approve == 0
    assert refused(session, submit_quota, SubmitQuota(row, 3)) == "quota_used_up"
    session.do(close_quota, CloseQuota(row, 3, "تمام شد"))
    assert refused(session, submit_quota, SubmitQuota(row, 3)) == "quota_closed"


def test_what_was_submitted_is_taken_back(session: Session) -> None:
    row = quota(session, 1)
    session.do(submit_quota, SubmitQuota(row, 1))
    session.do(submit_quota, SubmitQuota(row, 2, submitted=False))
    assert (only(session).submitted_by, only(session).submitted_on) == ("", None)
    assert only(session).submitted_files == ()


def test_the_head_sends_a_list_back_with_a_reason(session: Session) -> None:
    session.do(add_user, AddUser("زهرا", Role.PENSION_CLERK, "چهار چنار کنار رود", own_password=PASSWORD))
    row = quota(session, 1)
    with desk(session.office_dir, user="زهرا") as clerk:
        clerk.do(submit_quota, SubmitQuota(row, 1))
        assert clerk.ask(quotas, ListQuotas()).own == {row}
        assert session.ask(quotas, ListQuotas()).own == frozenset()
        assert refused(session, submit_quota, SubmitQuota(row, 2, submitted=False)) == "bad_fields"
        session.do(submit_quota, SubmitQuota(row, 2, submitted=False, reason="مدارک دو نفر ناقص است"))
        told = only(clerk)
        assert (told.submitted_by, told.returned_by, told.returned_why, told.returned_on) == (
            "", ADMIN, "مدارک دو نفر ناقص است", session.today(),
        )  # fmt: skip
        assert session.ask(my_work, AskMyWork()).waiting.admissions_to_approve == 0
        newest = session.ask(list_trail, ListTrail()).rows[0]
        assert newest.reason == "مدارک دو نفر ناقص است"
        clerk.do(submit_quota, SubmitQuota(row, 3))
        assert (only(clerk).returned_by, only(clerk).returned_why, only(clerk).returned_on) == ("", "", None)
        clerk.do(submit_quota, SubmitQuota(row, 4, submitted=False))
        assert only(clerk).returned_by == ""


def test_a_run_answers_what_was_sent_back_too(session: Session) -> None:
    session.do(add_user, AddUser("زهرا", Role.PENSION_CLERK, "چهار چنار کنار رود", own_password=PASSWORD))
    waiting(session, 2)
    row = quota(session, 5)
    with desk(session.office_dir, user="زهرا") as clerk:
        clerk.do(submit_quota, SubmitQuota(row, 1))
    session.do(submit_quota, SubmitQuota(row, 2, submitted=False, reason="یک نفر فوت شده است"))
    session.do(admit, Admit("pension", LETTER))
    assert (only(session).left, only(session).returned_by) == (3, "")
