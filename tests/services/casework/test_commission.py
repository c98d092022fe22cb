# SPDX-License-Identifier: Apache-2.0
"""The commission on a real office: referrals, sessions, attendance apart from votes, what votes do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support.people import peopled_office
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.commission import (
    CaseState,
    CommissionKind,
    SessionCounts,
    SessionMember,
    Trade,
    Vote,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.commission import CaseRow, SessionRow
from welfare_desk.domain.summary.listing import FileFilter, ListFiles
from welfare_desk.services.casework.assessments import (
    ListCases,
    ListSessions,
    ProposeSession,
    ShowAssessments,
    ShowCase,
    ShowSession,
    assessments,
    list_cases,
    list_sessions,
    propose_session,
    show_case,
    show_session,
)
from welfare_desk.services.casework.commission import (
    Assign,
    CloseSession,
    KeepSession,
    RecordAttendance,
    Refer,
    Unassign,
    Withdraw,
    assign,
    close_session,
    keep_session,
    record_attendance,
    refer,
    unassign,
    withdraw,
)
from welfare_desk.services.casework.questions import ShowFile, list_files, show
from welfare_desk.services.casework.voting import Overrule, RecordVote, overrule, record_vote
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

ALI, FATEMEH, ZAHRA, SAKINEH = (f"1400-0000{number}" for number in range(1, 5))
TODAY = offices.NOON.date()
PHYSICAL, VISUAL, HEARING = DisabilityType.PHYSICAL, DisabilityType.VISUAL, DisabilityType.HEARING
Facts = tuple[DisabilityType, Severity, bool, date | None]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = peopled_office(tmp_path)
    yield opened
    assert check(opened._store).findings == ()
    opened.close()


def held(session: Session, *files: str, on: date = TODAY, number: str = "1404-01") -> tuple[int, list[int]]:
    """A session with these people in it, and their referrals."""
    referrals = [session.do(refer, Refer(file_no, referred_on=min(on, TODAY))).case_id for file_no in files]
    session_id = session.do(keep_session, KeepSession(number, on)).id
    if referrals:
        session.do(assign, Assign(session_id, tuple(referrals)))
    return session_id, referrals


def case(session: Session, case_id: int) -> CaseRow:
    return session.ask(show_case, ShowCase(case_id)).case


def vote(session: Session, case_id: int, to: Vote | None, *facts: Any, **more: Any) -> None:
    session.do(record_vote, RecordVote(case_id, case(session, case_id).version, to, *facts, **more))


def close(session: Session, session_id: int, **more: Any) -> Any:
    row: SessionRow = session.ask(show_session, ShowSession(session_id))
    return session.do(close_session, CloseSession(session_id, row.version, **more))


def disabilities(session: Session, file_no: str) -> list[Facts]:
    shown = session.ask(show, ShowFile(file_no)).disabilities
    return [(one.type, one.severity, one.is_primary, one.valid_until) for one in shown]


def refusal(session: Session, command: Any, facts: Any) -> str:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value.code


def test_referred_attended_and_confirmed_are_three_numbers(session: Session) -> None:
    session_id, (ali, fatemeh, zahra, sakineh) = held(session, ALI, FATEMEH, ZAHRA, SAKINEH)
    vote(session, ali, Vote.CONFIRMED, PHYSICAL, Severity.MODERATE)
    vote(session, fatemeh, Vote.REJECTED)
    vote(session, zahra, Vote.DOCUMENTS_MISSING)
    session.do(record_attendance, RecordAttendance(sakineh, 2, attended=False))
    shown = session.ask(show_session, ShowSession(session_id))
    assert shown.counts == SessionCounts(4, 3, 1, 1, 1, 1)
    assert session.ask(list_sessions, ListSessions()).rows == (shown,)


def test_a_session_is_kept_with_its_members_and_proposed_again(session: Session) -> None:
    members = (SessionMember("دکتر اکبری", Trade.PHYSICIAN), SessionMember("ن. رضایی", Trade.AUDIOLOGIST))
    facts = KeepSession(" ۱۴۰۴-۰۷ ", TODAY, place="سالن اداره", members=members)
    kept = session.do(keep_session, facts)
    shown = session.ask(show_session, ShowSession(kept.id))
    assert (shown.session_no, shown.place, shown.members, shown.closed) == (
        kept.session_no, "سالن اداره", members, False,
    )  # fmt: skip
    proposed = session.ask(propose_session, ProposeSession())
    assert (proposed.place, proposed.members) == ("سالن اداره", members)


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (KeepSession("", TODAY), "bad_fields"),
        (KeepSession("1" * 31, TODAY), "bad_fields"),
        (KeepSession("7", TODAY, members=(SessionMember(" "),)), "bad_fields"),
        (KeepSession("1404-01", TODAY), "session_no_taken"),
        (KeepSession("x", TODAY, id=99, version=1), "session_not_found"),
        (KeepSession("1404-01", TODAY - timedelta(1), id=1, version=1), "session_has_votes"),
        (KeepSession("1404-01", TODAY, CommissionKind.MILITARY, id=1, version=1), "session_has_cases"),
        (KeepSession("1404-01", TODAY, place="آنجا", id=1, version=9), "stale_row"),
    ],
)
def test_sessions_that_cannot_be(session: Session, facts: KeepSession, code: str) -> None:
    _, (ali,) = held(session, ALI)
    vote(session, ali, Vote.REJECTED)
    assert refusal(session, keep_session, facts) == code


def test_a_confirmation_changes_the_disability_of_that_type(session: Session) -> None:
    _, (ali,) = held(session, ALI)
    vote(session, ali, Vote.CONFIRMED, PHYSICAL, Severity.VERY_SEVERE, date(2030, 10, 22))
    assert disabilities(session, ALI) == [(PHYSICAL, Severity.VERY_SEVERE, True, date(2030, 10, 22))]
    assert session.ask(show, ShowFile(ALI)).disabilities[0].commission_on == TODAY


def test_a_confirmation_makes_one_and_the_first_is_the_primary(session: Session) -> None:
    _, (fatemeh,) = held(session, FATEMEH)
    vote(session, fatemeh, Vote.CONFIRMED, VISUAL, Severity.SEVERE)
    assert disabilities(session, FATEMEH) == [(VISUAL, Severity.SEVERE, True, None)]
    listed = session.ask(list_files, ListFiles(FileFilter(disabilities=(VISUAL,))))
    assert [row.file_no for row in listed.rows] == [FATEMEH, ZAHRA]


@pytest.mark.parametrize("primary", [True, False])
def test_a_further_disability_may_become_the_primary_one(session: Session, primary: bool) -> None:
    _, (ali,) = held(session, ALI)
    vote(session, ali, Vote.CONFIRMED, HEARING, Severity.MILD, primary=primary)
    ranks = {kind: first for kind, _, first, _ in disabilities(session, ALI)}
    assert ranks == {HEARING: primary, PHYSICAL: not primary}


def test_a_named_disability_changes_its_type(session: Session) -> None:
    _, (ali,) = held(session, ALI)
    (known,) = session.ask(show, ShowFile(ALI)).disabilities
    vote(session, ali, Vote.CONFIRMED, DisabilityType.MULTIPLE, Severity.SEVERE, replaces=known.id)
    assert disabilities(session, ALI) == [(DisabilityType.MULTIPLE, Severity.SEVERE, True, None)]


@pytest.mark.parametrize("other", [Vote.REJECTED, Vote.DOCUMENTS_MISSING, None])
def test_no_other_vote_touches_a_disability(session: Session, other: Vote | None) -> None:
    before = disabilities(session, ALI)
    _, (ali,) = held(session, ALI)
    vote(session, ali, other, PHYSICAL, Severity.MILD)
    assert disabilities(session, ALI) == before
    kept = case(session, ali)
    assert (kept.vote, kept.type, kept.severity, kept.disability_id) == (other, None, None, None)


@pytest.mark.parametrize("then", [Vote.REJECTED, Vote.DOCUMENTS_MISSING, None])
@pytest.mark.parametrize(
    ("file_no", "kind", "primary"),
    [(ALI, PHYSICAL, True), (ALI, HEARING, True), (ALI, HEARING, False), (FATEMEH, VISUAL, True)],
)
def test_a_vote_taken_back_leaves_what_it_found(
    session: Session, file_no: str, kind: DisabilityType, primary: bool, then: Vote | None
) -> None:
    before = disabilities(session, file_no)
    _, (referral,) = held(session, file_no)
    vote(session, referral, Vote.CONFIRMED, kind, Severity.MILD, date(2031, 1, 1), primary)
    assert disabilities(session, file_no) != before
    vote(session, referral, then)
    assert disabilities(session, file_no) == before


def test_a_vote_is_changed_as_often_as_wanted_while_the_session_is_open(session: Session) -> None:
    _, (ali,) = held(session, ALI)
    for severity in (Severity.MILD, Severity.SEVERE, Severity.MODERATE):
        vote(session, ali, Vote.CONFIRMED, HEARING, severity, primary=True)
    assert disabilities(session, ALI) == [
        (HEARING, Severity.MODERATE, True, None),
        (PHYSICAL, Severity.SEVERE, False, date(2025, 11, 1)),
    ]


def test_attendance_told_taken_back_and_kept_by_a_vote(session: Session) -> None:
    _, (ali,) = held(session, ALI)
    session.do(record_attendance, RecordAttendance(ali, 2, attended=False))
    assert case(session, ali).state is CaseState.ABSENT
    assert refusal(session, record_vote, RecordVote(ali, 3, Vote.REJECTED)) == "case_absent"
    assert refusal(session, unassign, Unassign(ali, 3)) == "case_attendance_told"
    session.do(record_attendance, RecordAttendance(ali, 3, attended=None))
    session.do(record_attendance, RecordAttendance(ali, 4, attended=True))
    session.do(record_vote, RecordVote(ali, 5, Vote.REJECTED))
    facts = RecordAttendance(ali, case(session, ali).version, attended=False)
    assert refusal(session, record_attendance, facts) == "case_has_vote"


def test_a_session_of_tomorrow_hears_nobody(session: Session) -> None:
    session_id, (ali,) = held(session, ALI, on=TODAY + timedelta(days=1))
    assert refusal(session, record_attendance, RecordAttendance(ali, 2, attended=True)) == "session_not_held"
    assert refusal(session, record_vote, RecordVote(ali, 2, Vote.REJECTED)) == "session_not_held"
    assert refusal(session, close_session, CloseSession(session_id, 1)) == "session_not_held"


def test_closing_needs_everybody_told_and_freezes(session: Session) -> None:
    session_id, (ali, zahra) = held(session, ALI, ZAHRA)
    with pytest.raises(RuleError) as refused:
        close(session, session_id)
    assert (refused.value.code, refused.value.facts) == (
        "session_unfinished", {"untold": 2, "undecided": 0},
    )  # fmt: skip
    vote(session, ali, Vote.REJECTED)
    session.do(record_attendance, RecordAttendance(zahra, 2, attended=False))
    assert close(session, session_id).referred_again == 1
    version = case(session, ali).version
    for command, facts in (
        (record_vote, RecordVote(ali, version, Vote.CONFIRMED, VISUAL, Severity.MILD)),
        (record_attendance, RecordAttendance(zahra, 3, attended=True)),
        (unassign, Unassign(ali, version)),
        (assign, Assign(session_id, (ali,))),
        (keep_session, KeepSession("1404-01", TODAY, id=session_id, version=2)),
        (close_session, CloseSession(session_id, 2)),
    ):
        assert refusal(session, command, facts) == "session_closed"
    waiting = session.ask(list_cases, ListCases())
    assert [(row.file_no, row.state) for row in waiting.rows] == [(ZAHRA, CaseState.WAITING)]


def test_attendance_is_told_in_a_session_only(session: Session) -> None:
    waiting = session.do(refer, Refer(ALI)).case_id
    facts = RecordAttendance(waiting, 1, attended=True)
    assert refusal(session, record_attendance, facts) == "case_without_session"


def test_the_absent_need_not_be_referred_again(session: Session) -> None:
    session_id, (ali,) = held(session, ALI)
    session.do(record_attendance, RecordAttendance(ali, 2, attended=False))
    assert close(session, session_id, refer_absent=False).referred_again == 0
    counter = Overrule(ali, case(session, ali).version, "نامهٔ استان", Vote.REJECTED)
    assert refusal(session, overrule, counter) == "case_without_vote"
    assert session.ask(list_cases, ListCases()).total == 0
    session.do(refer, Refer(ALI))  # nothing open is in the way


def test_a_counter_vote_stands_in_the_place_of_the_first(session: Session) -> None:
    before = disabilities(session, ALI)
    session_id, (ali,) = held(session, ALI)
    vote(session, ali, Vote.CONFIRMED, PHYSICAL, Severity.MILD)
    version = case(session, ali).version
    facts = Overrule(ali, version, "نامهٔ ۱۲/۳ استان", Vote.REJECTED)
    assert refusal(session, overrule, facts) == "session_still_open"
    close(session, session_id)
    assert refusal(session, overrule, Overrule(ali, version, " ", Vote.REJECTED)) == "reason_needed"
    after = session.do(overrule, facts)
    assert disabilities(session, ALI) == before
    assert session.ask(show_session, ShowSession(session_id)).counts == SessionCounts(1, 1, 0, 0, 1, 0)
    again = Overrule(ali, version + 2, "باز هم", Vote.REJECTED)
    assert refusal(session, overrule, again) == "overruled_already"
    history = session.ask(assessments, ShowAssessments(ALI)).cases
    assert [(row.id, row.vote, row.overruled, row.note) for row in history] == [
        (after.case_id, Vote.REJECTED, False, "نامهٔ ۱۲/۳ استان"),
        (ali, Vote.CONFIRMED, True, ""),
    ]


def test_a_vote_that_others_built_on_is_not_taken_back(session: Session) -> None:
    _, (first,) = held(session, ALI)
    vote(session, first, Vote.CONFIRMED, PHYSICAL, Severity.MILD)
    _, (second,) = held(session, ALI, number="1404-02")
    vote(session, second, Vote.CONFIRMED, PHYSICAL, Severity.SEVERE)
    facts = RecordVote(first, case(session, first).version, None)
    assert refusal(session, record_vote, facts) == "disability_moved_on"
    vote(session, second, None)
    vote(session, first, None)


def test_an_appeal_is_a_referral_of_its_own(session: Session) -> None:
    session_id, (ali,) = held(session, ALI)
    assert (
        refusal(session, refer, Refer(ALI, CommissionKind.EPILEPSY, appeal_of=ali)) == "appeal_not_possible"
    )
    vote(session, ali, Vote.REJECTED)
    assert refusal(session, refer, Refer(ZAHRA, appeal_of=ali)) == "appeal_not_possible"
    close(session, session_id)
    appeal = session.do(refer, Refer(ALI, complaint="به شدت اعتراض دارد", appeal_of=ali)).case_id
    kept = case(session, appeal)
    assert (kept.appeal_of, kept.state, kept.complaint) == (ali, CaseState.WAITING, "به شدت اعتراض دارد")
    session.do(withdraw, Withdraw(appeal, 1, "منصرف شد"))
    again = session.do(refer, Refer(ALI, appeal_of=ali)).case_id
    _, _ = again, session.do(assign, Assign(session.do(keep_session, KeepSession("2", TODAY)).id, (again,)))
    vote(session, again, Vote.CONFIRMED, PHYSICAL, Severity.SEVERE)
    assert refusal(session, refer, Refer(ALI, appeal_of=ali)) == "appealed_already"


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (Refer("1400-00099"), "file_not_found"),
        (Refer(ALI), "already_referred"),
        (Refer(ZAHRA, referred_on=TODAY + timedelta(days=1)), "date_in_future"),
        (Refer(ZAHRA, appeal_of=99), "case_not_found"),
    ],
)
def test_referrals_that_cannot_be(session: Session, facts: Refer, code: str) -> None:
    session.do(refer, Refer(ALI))
    assert refusal(session, refer, facts) == code


def test_who_is_put_into_which_session(session: Session) -> None:
    epilepsy = session.do(keep_session, KeepSession("ص-1", TODAY, CommissionKind.EPILEPSY)).id
    early = session.do(keep_session, KeepSession("1", TODAY - timedelta(days=9))).id
    session_id, (ali,) = held(session, ALI)
    zahra = session.do(refer, Refer(ZAHRA)).case_id
    for facts, code in (
        (Assign(session_id, ()), "nobody_chosen"),
        (Assign(session_id, (99,)), "case_not_found"),
        (Assign(session_id, (ali,)), "case_has_session"),
        (Assign(epilepsy, (zahra,)), "other_kind"),
        (Assign(early, (zahra,)), "referred_after_session"),
    ):
        assert refusal(session, assign, facts) == code
    assert refusal(session, withdraw, Withdraw(ali, 2)) == "case_has_session"
    session.do(unassign, Unassign(ali, 2))
    assert refusal(session, unassign, Unassign(ali, 3)) == "case_without_session"
    assert [row.file_no for row in session.ask(list_cases, ListCases()).rows] == [ALI, ZAHRA]


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ((Vote.CONFIRMED,), "vote_needs_type"),
        ((Vote.CONFIRMED, VISUAL), "vote_needs_severity"),
        ((Vote.CONFIRMED, VISUAL, Severity.MILD, TODAY), "validity_before_vote"),
        ((Vote.CONFIRMED, VISUAL, Severity.MILD, None, False, 99), "disability_not_found"),
    ],
)
def test_votes_that_cannot_be_leave_nothing(session: Session, facts: tuple[Any, ...], code: str) -> None:
    before = disabilities(session, ALI)
    _, (ali,) = held(session, ALI)
    assert refusal(session, record_vote, RecordVote(ali, 2, *facts)) == code
    assert (disabilities(session, ALI), case(session, ali).state) == (before, CaseState.CALLED)


def test_two_desks_vote_on_one_case_and_the_later_is_told(session: Session) -> None:
    _, (ali,) = held(session, ALI)
    with offices.desk(session.office_dir) as other:
        other.do(record_vote, RecordVote(ali, 2, Vote.CONFIRMED, HEARING, Severity.MILD))
    with pytest.raises(RuleError) as refused:
        session.do(record_vote, RecordVote(ali, 2, Vote.REJECTED))
    assert (refused.value.code, refused.value.facts["by"]) == ("stale_row", offices.ADMIN)
    assert case(session, ali).vote is Vote.CONFIRMED


def test_sessions_come_in_pages_the_latest_first(session: Session) -> None:
    for number in range(5):
        session.do(keep_session, KeepSession(str(number), TODAY - timedelta(days=10 * number)))
    session.do(keep_session, KeepSession("ن", TODAY, CommissionKind.MILITARY))
    page = session.ask(list_sessions, ListSessions(CommissionKind.DETERMINATION, 1, 2))
    assert ([row.session_no for row in page.rows], page.total) == (["1", "2"], 5)
