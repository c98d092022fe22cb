# SPDX-License-Identifier: Apache-2.0
"""Votes on a real office: what each does to the person's disabilities, changed, taken back and overruled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support.people import peopled_office
from tests.support.sessions import (
    ALI,
    FATEMEH,
    TODAY,
    ZAHRA,
    case,
    close,
    disabilities,
    held,
    refusal,
    vote,
)
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.commission import (
    CaseState,
    CommissionKind,
    SessionCounts,
    Vote,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.listing import FileFilter, ListFiles
from welfare_desk.services.casework.assessments import (
    ListCases,
    ShowAssessments,
    ShowCase,
    ShowSession,
    assessments,
    list_cases,
    show_case,
    show_session,
)
from welfare_desk.services.casework.commission import (
    Assign,
    KeepSession,
    RecordAttendance,
    Refer,
    Withdraw,
    assign,
    keep_session,
    record_attendance,
    refer,
    withdraw,
)
from welfare_desk.services.casework.questions import ShowFile, list_files, show
from welfare_desk.services.casework.reasons import (
    AddDisability,
    EndDisability,
    add_disability,
    end_disability,
)
from welfare_desk.services.casework.voting import Overrule, RecordVote, overrule, record_vote
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

PHYSICAL, VISUAL, HEARING = DisabilityType.PHYSICAL, DisabilityType.VISUAL, DisabilityType.HEARING


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = peopled_office(tmp_path)
    yield opened
    assert check(opened._store).findings == ()
    opened.close()


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


def ended(session: Session, file_no: str, kind: DisabilityType) -> int:
    """A disability that counts no more; its id."""
    shown = session.ask(show, ShowFile(file_no))
    (row,) = [one.id for one in shown.disabilities if one.type is kind]
    session.do(end_disability, EndDisability(file_no, shown.person.version, row, date(2025, 1, 1)))
    return row


def past(session: Session, file_no: str) -> list[tuple[Any, ...]]:
    shown = session.ask(show, ShowFile(file_no)).past_disabilities
    return [(one.id, one.type, one.severity, one.is_primary, one.ended_on) for one in shown]


@pytest.mark.parametrize("with_another", [True, False])
def test_a_confirmation_leaves_what_has_ended_and_makes_a_new_one(
    session: Session, with_another: bool
) -> None:
    if with_another:
        version = session.ask(show, ShowFile(ALI)).person.version
        session.do(add_disability, AddDisability(ALI, version, HEARING, Severity.MILD, primary=True))
    row = ended(session, ALI, PHYSICAL)
    before = past(session, ALI)
    _, (ali,) = held(session, ALI)
    assert session.ask(show_case, ShowCase(ali)).disabilities == session.ask(show, ShowFile(ALI)).disabilities
    vote(session, ali, Vote.CONFIRMED, PHYSICAL, Severity.VERY_SEVERE, date(2030, 1, 1))
    rest = [(HEARING, Severity.MILD, True, None)] if with_another else []
    assert disabilities(session, ALI) == [
        *rest, (PHYSICAL, Severity.VERY_SEVERE, not with_another, date(2030, 1, 1))
    ]  # fmt: skip
    assert past(session, ALI) == before == [(row, PHYSICAL, Severity.SEVERE, False, date(2025, 1, 1))]


def test_a_disability_that_ended_cannot_be_named(session: Session) -> None:
    row = ended(session, ALI, PHYSICAL)
    before = past(session, ALI)
    _, (ali,) = held(session, ALI)
    facts = RecordVote(ali, 2, Vote.CONFIRMED, PHYSICAL, Severity.MILD, replaces=row)
    assert refusal(session, record_vote, facts) == "disability_not_found"
    assert (disabilities(session, ALI), past(session, ALI)) == ([], before)


def test_no_vote_names_a_disability_of_somebody_else(session: Session) -> None:
    _, (ali,) = held(session, ALI)
    version = session.ask(show, ShowFile(FATEMEH)).person.version
    other = session.do(add_disability, AddDisability(FATEMEH, version, HEARING, Severity.MILD)).id
    for chosen in (Vote.REJECTED, Vote.CONFIRMED, None):
        facts = RecordVote(ali, 2, chosen, PHYSICAL, Severity.MILD, replaces=other)
        assert refusal(session, record_vote, facts) == "disability_not_found"


def test_nobody_has_one_type_twice(session: Session) -> None:
    version = session.ask(show, ShowFile(ALI)).person.version
    row = session.do(add_disability, AddDisability(ALI, version, HEARING, Severity.MILD)).id
    before = disabilities(session, ALI)
    _, (ali,) = held(session, ALI)
    facts = RecordVote(ali, 2, Vote.CONFIRMED, PHYSICAL, Severity.MILD, replaces=row)
    assert refusal(session, record_vote, facts) == "disability_known"
    assert disabilities(session, ALI) == before


def test_a_confirmation_takes_the_place_of_no_disability(session: Session) -> None:
    ended(session, ALI, PHYSICAL)
    version = session.ask(show, ShowFile(ALI)).person.version
    session.do(add_disability, AddDisability(ALI, version, DisabilityType.NONE))
    none = [(DisabilityType.NONE, Severity.UNKNOWN, True, None)]
    assert disabilities(session, ALI) == none
    _, (ali,) = held(session, ALI)
    vote(session, ali, Vote.CONFIRMED, HEARING, Severity.MILD, date(2030, 1, 1))
    assert disabilities(session, ALI) == [(HEARING, Severity.MILD, True, date(2030, 1, 1))]
    kept = case(session, ali)
    session.do(record_vote, RecordVote(ali, kept.version, None))
    assert disabilities(session, ALI) == none


def test_no_disability_does_not_come_back_beside_another(session: Session) -> None:
    ended(session, ALI, PHYSICAL)
    version = session.ask(show, ShowFile(ALI)).person.version
    session.do(add_disability, AddDisability(ALI, version, DisabilityType.NONE))
    _, (ali,) = held(session, ALI)
    vote(session, ali, Vote.CONFIRMED, HEARING, Severity.MILD, date(2030, 1, 1))
    version = session.ask(show, ShowFile(ALI)).person.version
    session.do(add_disability, AddDisability(ALI, version, VISUAL))
    kept = case(session, ali)
    assert refusal(session, record_vote, RecordVote(ali, kept.version, None)) == "disability_moved_on"


def test_a_vote_whose_disability_has_ended_since_is_not_taken_back(session: Session) -> None:
    _, (ali,) = held(session, ALI)
    vote(session, ali, Vote.CONFIRMED, PHYSICAL, Severity.MILD)
    ended(session, ALI, PHYSICAL)
    before = past(session, ALI)
    facts = RecordVote(ali, case(session, ali).version, None)
    assert refusal(session, record_vote, facts) == "disability_moved_on"
    assert (disabilities(session, ALI), past(session, ALI)) == ([], before)


def test_a_vote_taken_back_gives_no_rank_to_what_has_ended_since(session: Session) -> None:
    _, (ali,) = held(session, ALI)
    vote(session, ali, Vote.CONFIRMED, HEARING, Severity.MILD, primary=True)
    ended(session, ALI, PHYSICAL)
    before = past(session, ALI)
    vote(session, ali, None)
    assert (disabilities(session, ALI), past(session, ALI)) == ([], before)


def test_a_vote_taken_back_gives_nobody_one_type_twice(session: Session) -> None:
    (known,) = session.ask(show, ShowFile(ALI)).disabilities
    _, (ali,) = held(session, ALI)
    vote(session, ali, Vote.CONFIRMED, HEARING, Severity.MILD, replaces=known.id)
    version = session.ask(show, ShowFile(ALI)).person.version
    session.do(add_disability, AddDisability(ALI, version, PHYSICAL, Severity.MILD))
    before = disabilities(session, ALI)
    facts = RecordVote(ali, case(session, ali).version, None)
    assert refusal(session, record_vote, facts) == "disability_moved_on"
    assert disabilities(session, ALI) == before


def test_an_appealed_vote_is_neither_taken_back_nor_changed(session: Session) -> None:
    _, (ali,) = held(session, ALI)
    vote(session, ali, Vote.REJECTED)
    appeal = session.do(refer, Refer(ALI, complaint="نمی‌پذیرد", appeal_of=ali)).case_id
    version = case(session, ali).version
    assert refusal(session, record_vote, RecordVote(ali, version, None)) == "vote_appealed"
    changed = RecordVote(ali, version, Vote.CONFIRMED, VISUAL, Severity.MILD)
    assert refusal(session, record_vote, changed) == "vote_appealed"
    session.do(withdraw, Withdraw(appeal, 1, "منصرف شد"))
    vote(session, ali, None)
    assert case(session, ali).state is CaseState.ATTENDED


def absent(session: Session, *, again: bool = True) -> tuple[int, int]:
    """Ali taken for absent in a session that is closed since: session and referral."""
    session_id, (ali,) = held(session, ALI)
    session.do(record_attendance, RecordAttendance(ali, 2, attended=False))
    close(session, session_id, refer_absent=again)
    return session_id, ali


def test_a_counter_vote_to_an_absence_ends_the_waiting_that_followed_it(session: Session) -> None:
    session_id, ali = absent(session)
    counter = Overrule(ali, case(session, ali).version, "در فهرست جا افتاده بود", Vote.CONFIRMED, VISUAL,
                       Severity.MILD)  # fmt: skip
    kept = session.do(overrule, counter)
    assert session.ask(show_session, ShowSession(session_id)).counts == SessionCounts(1, 1, 0, 1, 0, 0)
    assert session.ask(list_cases, ListCases()).total == 0
    history = session.ask(assessments, ShowAssessments(ALI)).cases
    assert [(row.id, row.state, row.overruled) for row in history] == [
        (kept.case_id, CaseState.VOTED, False),
        (ali, CaseState.ABSENT, True),
    ]
    assert (VISUAL, Severity.MILD, False, None) in disabilities(session, ALI)


def test_an_absence_gets_no_counter_vote_over_a_later_session(session: Session) -> None:
    session_id, ali = absent(session)
    (waiting,) = session.ask(list_cases, ListCases()).rows
    second = session.do(keep_session, KeepSession("1404-02", TODAY)).id
    session.do(assign, Assign(second, (waiting.id,)))
    counter = Overrule(ali, case(session, ali).version, "در فهرست جا افتاده بود", Vote.REJECTED)
    with pytest.raises(RuleError) as refused:
        session.do(overrule, counter)
    assert (refused.value.code, refused.value.facts) == ("called_again", {"session_no": "1404-02"})
    vote(session, waiting.id, Vote.REJECTED)
    assert refusal(session, overrule, counter) == "voted_since"
    vote(session, waiting.id, None)
    session.do(record_attendance, RecordAttendance(waiting.id, case(session, waiting.id).version, False))
    close(session, second, refer_absent=False)
    session.do(overrule, counter)  # absent again: nothing stands on the later session
    assert session.ask(show_session, ShowSession(session_id)).counts == SessionCounts(1, 1, 0, 0, 1, 0)


def test_a_rejecting_re_examination_is_told_until_it_is_followed(session: Session) -> None:
    def told() -> bool:
        return session.ask(show, ShowFile(ALI)).rejected_stands

    facts = Refer(ALI, CommissionKind.RE_EXAMINATION)
    case_id = session.do(refer, facts).case_id
    held_at = session.do(keep_session, KeepSession("1404-07", TODAY, CommissionKind.RE_EXAMINATION)).id
    session.do(assign, Assign(held_at, (case_id,)))
    assert not told()
    vote(session, case_id, Vote.REJECTED)
    assert told()
    appeal = session.do(refer, Refer(ALI, CommissionKind.RE_EXAMINATION, appeal_of=case_id, complaint="نه"))
    assert not told()
    session.do(withdraw, Withdraw(appeal.case_id, appeal.version, "پس گرفت"))
    assert told()
    shown = session.ask(show, ShowFile(ALI))
    ended = EndDisability(ALI, shown.person.version, shown.disabilities[0].id, TODAY, "رأی کمیسیون")
    session.do(end_disability, ended)
    assert not told()
