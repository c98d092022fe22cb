# SPDX-License-Identifier: Apache-2.0
"""The commission on a real office: referrals, sessions, attendance apart from votes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.pair import rows as stored
from tests.support.people import peopled_office
from tests.support.sessions import (
    ALI,
    FATEMEH,
    SAKINEH,
    TODAY,
    ZAHRA,
    case,
    close,
    held,
    refusal,
    vote,
)
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Severity
from welfare_desk.domain.casework.commission import (
    CaseState,
    CommissionKind,
    SessionCounts,
    SessionMember,
    Trade,
    Vote,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.assessments import (
    ListCases,
    ListSessions,
    ProposeSession,
    ShowSession,
    list_cases,
    list_sessions,
    propose_session,
    show_session,
)
from welfare_desk.services.casework.commands import (
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
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
from welfare_desk.services.casework.voting import RecordVote, record_vote
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

PHYSICAL, VISUAL, HEARING = DisabilityType.PHYSICAL, DisabilityType.VISUAL, DisabilityType.HEARING


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = peopled_office(tmp_path)
    yield opened
    assert check(opened._store).findings == ()
    opened.close()


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


@pytest.mark.parametrize("attended", [True, False])
@pytest.mark.parametrize("moved", [-1, 366])
def test_a_session_at_which_attendance_was_told_is_not_moved(
    session: Session, attended: bool, moved: int
) -> None:
    session_id, (ali, _) = held(session, ALI, ZAHRA)
    session.do(record_attendance, RecordAttendance(ali, 2, attended))
    kept = session.ask(show_session, ShowSession(session_id))
    facts = KeepSession("1404-01", TODAY + timedelta(moved), id=session_id, version=kept.version)
    assert refusal(session, keep_session, facts) == "session_has_attendance"
    session.do(keep_session, KeepSession("1404-01", TODAY, place="آنجا", id=session_id, version=kept.version))
    session.do(record_attendance, RecordAttendance(ali, 3, None))
    later = KeepSession("1404-01", TODAY + timedelta(366), id=session_id, version=kept.version + 1)
    session.do(keep_session, later)


def test_a_session_is_not_moved_before_a_referral_to_it(session: Session) -> None:
    session_id, _ = held(session, ALI, on=TODAY + timedelta(9))
    facts = KeepSession("1404-01", TODAY - timedelta(1), id=session_id, version=1)
    with pytest.raises(RuleError) as refused:
        session.do(keep_session, facts)
    assert (refused.value.code, refused.value.facts) == (
        "referred_after_session", {"date": TODAY.isoformat()}
    )  # fmt: skip
    session.do(keep_session, KeepSession("1404-01", TODAY, id=session_id, version=1))


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
        "session_unfinished",
        {"untold": 2, "undecided": 0, "reason": "untold", "persons": ["علی اکبری", "زهرا نوری‌زاده"]},
    )
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
    assert session.ask(list_cases, ListCases()).total == 0
    session.do(refer, Refer(ALI))  # nothing open is in the way


def test_nobody_waits_again_whose_file_has_ended(session: Session) -> None:
    session_id, (ali, zahra) = held(session, ALI, ZAHRA)
    for absent in (ali, zahra):
        session.do(record_attendance, RecordAttendance(absent, 2, attended=False))
    session.do(record_coverage, RecordCoverage(ALI, Coverage.DECEASED, TODAY))
    assert close(session, session_id).referred_again == 1
    assert [row.file_no for row in session.ask(list_cases, ListCases()).rows] == [ZAHRA]


def test_an_ended_file_is_not_referred_but_for_its_appeal(session: Session) -> None:
    number = session.do(register_file, applicant()).file_no
    session_id, (case_id,) = held(session, number)
    vote(session, case_id, Vote.REJECTED)
    close(session, session_id)
    session.do(record_coverage, RecordCoverage(number, Coverage.REFUSED, TODAY, "رأی کمیسیون"))
    assert refusal(session, refer, Refer(number)) == "referral_of_ended_file"
    assert session.do(refer, Refer(number, complaint="بازبینی", appeal_of=case_id)).version == 1
    session.do(record_coverage, RecordCoverage(number, Coverage.CLOSED, TODAY, "مراجعه نکرد"))
    assert refusal(session, refer, Refer(number, appeal_of=case_id)) == "referral_of_ended_file"


def applicant() -> RegisterFile:
    fields = {"foreign_id": "700000001", "first_name": "سکینه", "last_name": "نوری"}
    return RegisterFile(fields, Domain.REHABILITATION, Coverage.APPLICANT)


def test_an_appeal_is_a_referral_of_its_own(session: Session) -> None:
    session_id, (ali,) = held(session, ALI)
    assert (
        refusal(session, refer, Refer(ALI, CommissionKind.EPILEPSY, appeal_of=ali)) == "appeal_not_possible"
    )
    vote(session, ali, Vote.REJECTED)
    assert refusal(session, refer, Refer(ZAHRA, appeal_of=ali)) == "appeal_not_possible"
    close(session, session_id)
    with pytest.raises(RuleError) as without:
        session.do(refer, Refer(ALI, complaint=" ", appeal_of=ali))
    assert without.value.facts["codes"] == ["appeal_reason"]
    appeal = session.do(refer, Refer(ALI, complaint="به شدت اعتراض دارد", appeal_of=ali)).case_id
    kept = case(session, appeal)
    assert (kept.appeal_of, kept.state, kept.complaint) == (ali, CaseState.WAITING, "به شدت اعتراض دارد")
    assert refusal(session, withdraw, Withdraw(appeal, 1, " ")) == "bad_fields"
    session.do(withdraw, Withdraw(appeal, 1, "منصرف شد"))
    told = stored(session, "SELECT reason FROM audit WHERE command = 'commission.withdraw'")
    assert told == [("منصرف شد",)]
    again = session.do(refer, Refer(ALI, complaint="باز هم", appeal_of=ali)).case_id
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
    assert refusal(session, withdraw, Withdraw(ali, 2, "اشتباه")) == "case_has_session"
    session.do(unassign, Unassign(ali, 2))
    assert refusal(session, unassign, Unassign(ali, 3)) == "case_without_session"
    assert [row.file_no for row in session.ask(list_cases, ListCases()).rows] == [ALI, ZAHRA]


def test_sessions_come_in_pages_the_latest_first(session: Session) -> None:
    for number in range(5):
        session.do(keep_session, KeepSession(str(number), TODAY - timedelta(days=10 * number)))
    session.do(keep_session, KeepSession("ن", TODAY, CommissionKind.MILITARY))
    page = session.ask(list_sessions, ListSessions(CommissionKind.DETERMINATION, 1, 2))
    assert ([row.session_no for row in page.rows], page.total) == (["1", "2"], 5)


def appealed(session: Session) -> tuple[str, int, int]:
    """A file refused by a vote that its applicant appeals against: number, vote, appeal."""
    number = session.do(register_file, applicant()).file_no
    session_id, (first,) = held(session, number)
    vote(session, first, Vote.REJECTED)
    close(session, session_id)
    session.do(record_coverage, RecordCoverage(number, Coverage.REFUSED, TODAY, "رأی کمیسیون"))
    return number, first, session.do(refer, Refer(number, complaint="بازبینی", appeal_of=first)).case_id


def stays_away(session: Session, appeal: int, number: str, *, again: bool) -> None:
    """The appellant is called to a session of this number, does not come, and the session is closed."""
    second = session.do(keep_session, KeepSession(number, TODAY)).id
    session.do(assign, Assign(second, (appeal,)))
    session.do(record_attendance, RecordAttendance(appeal, case(session, appeal).version, attended=False))
    assert close(session, second, refer_absent=again).referred_again == int(again)


def test_an_absent_appellant_waits_again_with_the_appeal(session: Session) -> None:
    number, first, appeal = appealed(session)
    stays_away(session, appeal, "2", again=True)
    (waiting,) = session.ask(list_cases, ListCases()).rows
    assert (waiting.file_no, waiting.appeal_of, waiting.complaint) == (number, first, "بازبینی")


def test_an_appellant_who_stayed_away_and_waits_no_more_may_appeal_anew(session: Session) -> None:
    number, first, appeal = appealed(session)
    stays_away(session, appeal, "2", again=False)
    again = session.do(refer, Refer(number, complaint="اکنون آمد", appeal_of=first)).case_id
    assert (case(session, again).appeal_of, case(session, again).state) == (first, CaseState.WAITING)
