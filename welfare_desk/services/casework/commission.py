# SPDX-License-Identifier: Apache-2.0
"""Commands of the medical commission: refer, convene, tell who came, close; `voting` has the votes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.commission import (
    CommissionKind,
    SessionMember,
    check_attendance,
    check_closing,
    check_session_day,
    may_be_called,
)
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import unify, unify_lines
from welfare_desk.services.casework.lived import had_been_born
from welfare_desk.services.casework.stamps import because, in_open_months
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.storage.casework import people, votes
from welfare_desk.storage.casework.commission import COMMISSION_CASE, COMMISSION_SESSION

_TOUCHED = {Kind.COMMISSION}


@dataclass(frozen=True)
class KeepSession:
    """A session of the commission; `id` with `version` changes one that is open, 0 makes one."""

    session_no: str
    held_on: date
    kind: CommissionKind = CommissionKind.DETERMINATION
    place: str = ""
    members: tuple[SessionMember, ...] = ()
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class SessionKept:
    """The session as it stands."""

    id: int
    session_no: str


@dataclass(frozen=True)
class CloseSession:
    """Freeze a session; those who were absent wait for the next one unless told otherwise."""

    session_id: int
    version: int
    refer_absent: bool = True


@dataclass(frozen=True)
class SessionClosed:
    """The frozen session, and how many of its absent ones wait again."""

    session_id: int
    referred_again: int


@dataclass(frozen=True)
class DeleteSession:
    """A session made by mistake; only an open one that nobody was ever put into goes."""

    session_id: int
    version: int


@dataclass(frozen=True)
class SessionDeleted:
    """The number that is free again."""

    session_no: str


@dataclass(frozen=True)
class Refer:
    """Refer the person of a file; `appeal_of` is the vote that is appealed against."""

    file_no: str
    kind: CommissionKind = CommissionKind.DETERMINATION
    referred_on: date | None = None
    complaint: str = ""
    appeal_of: int = 0


@dataclass(frozen=True)
class Withdraw:
    """Take back a referral that has no session yet."""

    case_id: int
    version: int
    reason: str


@dataclass(frozen=True)
class Assign:
    """Put referrals that wait into a session."""

    session_id: int
    cases: tuple[int, ...]


@dataclass(frozen=True)
class Unassign:
    """Let a referral wait again; only before its attendance is told."""

    case_id: int
    version: int


@dataclass(frozen=True)
class RecordAttendance:
    """Whether somebody came; None takes back what was told."""

    case_id: int
    version: int
    attended: bool | None


@dataclass(frozen=True)
class CaseKept:
    """A referral after the change."""

    case_id: int
    version: int
    disability_id: int | None = None


@dataclass(frozen=True)
class Assigned:
    """How many were put into the session, and how each stands now."""

    session_id: int
    cases: int
    kept: tuple[CaseKept, ...] = ()


def about_person(work: Work, person_id: int) -> None:
    """Name the person's file in the audit entry, where they have one."""
    file_no = votes.file_no_of(work.db, person_id)
    if file_no:
        work.about("file", file_no)


def must_be_in_hand(work: Work, person_id: int, *, appeal: bool) -> None:
    """Nobody is called whose file has ended since they were referred; RuleError `case_of_ended_file`."""
    file_no, coverage = votes.file_of(work.db, person_id)
    if coverage is not None and not may_be_called(coverage, appeal=appeal):
        raise RuleError("case_of_ended_file", file_no=file_no, coverage=coverage)


def _session_problems(facts: KeepSession) -> list[Problem]:
    problems = []
    if not unify(facts.session_no):
        problems.append(Problem("session_no", "required"))
    elif len(unify(facts.session_no)) > 30:
        problems.append(Problem("session_no", "too_long", "length"))
    if any(not unify(member.name) for member in facts.members):
        problems.append(Problem("members", "required"))
    return problems


@command("commission.keep_session", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def keep_session(work: Work, facts: KeepSession) -> SessionKept:
    """Make or change a session.

    RuleError `bad_fields`, `session_no_taken`, `session_closed`, `stale_row`; `session_has_votes`,
    `session_has_attendance`, `referred_after_session` or `session_has_cases` when its date or kind would move
    under what is recorded; `month_closed` into a closed month or out of one.
    """
    problems = _session_problems(facts)
    if problems:
        raise refused(problems)
    in_open_months(work, facts.held_on)
    if facts.id:
        _check_moving(work, facts)
    values = {
        "session_no": unify(facts.session_no),
        "held_on": facts.held_on,
        "kind": facts.kind,
        "place": unify(facts.place),
        "members": votes.members_json(
            tuple(SessionMember(unify(one.name), one.trade) for one in facts.members)
        ),
    }
    session_id = votes.keep_session(work.db, facts.id, facts.version, values)
    work.about("session", values["session_no"])
    return SessionKept(session_id, str(values["session_no"]))


def _check_moving(work: Work, facts: KeepSession) -> None:
    kept = votes.session(work.db, facts.id)
    if kept.closed:
        raise RuleError("session_closed")
    in_open_months(work, kept.held_on)
    if kept.held_on != facts.held_on:
        check_session_day(facts.held_on, votes.recorded(work.db, facts.id))
    if kept.kind is not facts.kind and votes.has_cases(work.db, facts.id):
        raise RuleError("session_has_cases")


@command("commission.close_session", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def close_session(work: Work, facts: CloseSession) -> SessionClosed:
    """Freeze it; an absent appellant waits again with the appeal, nobody whose file has ended meanwhile.

    RuleError `session_closed`, `session_not_held`, `session_unfinished`, `stale_row`.
    """
    kept = votes.session(work.db, facts.session_id)
    if kept.closed:
        raise RuleError("session_closed")
    counted, waiting = votes.counts(work.db, kept.id), votes.unfinished(work.db, kept.id)
    check_closing(kept.held_on, work.today, counted, waiting)
    people.change(work.db, COMMISSION_SESSION, kept.id, facts.version, {"closed": True})
    absent = [case for case in votes.absent(work.db, kept.id) if facts.refer_absent and _in_hand(work, case)]
    for case in absent:
        votes.refer(work.db, case.person_id, case.kind, work.today, case.complaint, case.appeal_of)
    work.about("session", kept.session_no)
    return SessionClosed(kept.id, len(absent))


def _in_hand(work: Work, case: votes.KeptCase) -> bool:
    """Whether the person may still be called: their file goes on, or the vote appealed against refused it."""
    coverage = votes.file_of(work.db, case.person_id)[1]
    return coverage is None or may_be_called(coverage, appeal=case.appeal_of is not None)


@command("commission.delete_session", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def delete_session(work: Work, facts: DeleteSession) -> SessionDeleted:
    """Delete an empty session; its last values stay in the trail.

    RuleError `session_not_found`, `session_closed`, `session_not_empty`, `month_closed`, `stale_row`.
    """
    kept = votes.session(work.db, facts.session_id)
    people.check_version(work.db, COMMISSION_SESSION, kept.id, facts.version)
    if kept.closed:
        raise RuleError("session_closed")
    if votes.has_cases(work.db, kept.id):
        raise RuleError("session_not_empty", session_no=kept.session_no)
    in_open_months(work, kept.held_on, of="session")
    work.db.delete(COMMISSION_SESSION, kept.id)
    work.about("session", kept.session_no)
    return SessionDeleted(kept.session_no)


@command("commission.refer", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def refer(work: Work, facts: Refer) -> CaseKept:
    """Refer somebody.

    A vote that is appealed against may have been what refused the file. RuleError `already_referred`,
    `date_in_future`, `referral_of_ended_file`, `appeal_not_possible`, `appealed_already`, `bad_fields` for
    an appeal without a reason.
    """
    file = people.find_file(work.db, facts.file_no)
    coverage = Coverage(file.coverage)
    if not may_be_called(coverage, appeal=bool(facts.appeal_of)):
        raise RuleError("referral_of_ended_file", coverage=coverage)
    referred_on = facts.referred_on or work.today
    if referred_on > work.today:
        raise RuleError("date_in_future", date=referred_on.isoformat())
    had_been_born(work, file.person_id, referred_on)
    if votes.open_case(work.db, file.person_id, facts.kind) is not None:
        raise RuleError("already_referred")
    if facts.appeal_of:
        _check_appeal(work, facts, file.person_id)
        if not unify_lines(facts.complaint):
            raise refused([Problem("complaint", "appeal_reason")])
    case_id = votes.refer(
        work.db,
        file.person_id,
        facts.kind,
        referred_on,
        unify_lines(facts.complaint),
        facts.appeal_of or None,
    )
    work.about("file", file.file_no)
    return CaseKept(case_id, 1)


def _check_appeal(work: Work, facts: Refer, person_id: int) -> None:
    appealed = votes.case(work.db, facts.appeal_of)
    if appealed.person_id != person_id or appealed.vote is None or appealed.kind is not facts.kind:
        raise RuleError("appeal_not_possible")
    if votes.appealed(work.db, appealed.id) or votes.overruled(work.db, appealed.id):
        raise RuleError("appealed_already")


@command("commission.withdraw", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def withdraw(work: Work, facts: Withdraw) -> CaseKept:
    """Take a referral back.

    The row goes, as an empty session does: nothing has come of it, no month counts referrals, and the trail
    keeps it with the reason. RuleError `bad_fields` without a reason, `case_has_session`, `stale_row`.
    """
    told = because(work, facts.reason)
    case = votes.case(work.db, facts.case_id)
    if case.session_id is not None:
        raise RuleError("case_has_session")
    people.change(work.db, COMMISSION_CASE, case.id, facts.version, {"note": told})
    work.db.delete(COMMISSION_CASE, case.id)
    about_person(work, case.person_id)
    return CaseKept(case.id, 0)


@command("commission.assign", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def assign(work: Work, facts: Assign) -> Assigned:
    """Put them into the session.

    RuleError `session_closed`, `month_closed`, `nobody_chosen`, `case_has_session` (another desk was faster),
    `other_kind`, `referred_after_session`, `case_of_ended_file`. What came of a session is recorded whatever
    has become of the file since: attendance and votes tell what happened, they begin nothing.
    """
    session = votes.session(work.db, facts.session_id)
    if session.closed:
        raise RuleError("session_closed")
    in_open_months(work, session.held_on, of="session")
    if not facts.cases:
        raise RuleError("nobody_chosen")
    kept = []
    for case_id in dict.fromkeys(facts.cases):
        case = votes.case(work.db, case_id)
        if case.session_id is not None:
            raise RuleError("case_has_session")
        if case.kind is not session.kind:
            raise RuleError("other_kind")
        if case.referred_on > session.held_on:
            raise RuleError("referred_after_session", date=case.referred_on.isoformat())
        must_be_in_hand(work, case.person_id, appeal=case.appeal_of is not None)
        work.db.update(COMMISSION_CASE, case_id, case.version, {"session_id": session.id})
        kept.append(CaseKept(case_id, case.version + 1))
        about_person(work, case.person_id)
    work.about("session", session.session_no)
    return Assigned(session.id, len(kept), tuple(kept))


@command("commission.unassign", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def unassign(work: Work, facts: Unassign) -> CaseKept:
    """Let it wait again.

    RuleError `case_without_session`, `session_closed`, `case_attendance_told`, `stale_row`.
    """
    case = votes.case(work.db, facts.case_id)
    if case.session_id is None:
        raise RuleError("case_without_session")
    if votes.session(work.db, case.session_id).closed:
        raise RuleError("session_closed")
    if case.attended is not None:
        raise RuleError("case_attendance_told")
    people.change(work.db, COMMISSION_CASE, case.id, facts.version, {"session_id": None})
    about_person(work, case.person_id)
    return CaseKept(case.id, facts.version + 1)


@command("commission.attendance", permission=Permission.EDIT_FILES, touches=_TOUCHED)
def record_attendance(work: Work, facts: RecordAttendance) -> CaseKept:
    """Tell whether somebody came.

    RuleError `case_without_session`, `session_closed`, `session_not_held`, `case_has_vote`, `month_closed`,
    `stale_row`.
    """
    case, session = in_session(work, facts.case_id)
    in_open_months(work, session.held_on, of="session")
    check_attendance(session.held_on, work.today, closed=session.closed, voted=case.vote is not None)
    moved = people.change(work.db, COMMISSION_CASE, case.id, facts.version, {"attended": facts.attended})
    about_person(work, case.person_id)
    return CaseKept(case.id, facts.version + bool(moved))


def in_session(work: Work, case_id: int) -> tuple[votes.KeptCase, votes.KeptSession]:
    """The referral with its session; RuleError `case_without_session`."""
    case = votes.case(work.db, case_id)
    if case.session_id is None:
        raise RuleError("case_without_session")
    return case, votes.session(work.db, case.session_id)
