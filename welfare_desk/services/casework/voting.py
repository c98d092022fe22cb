# SPDX-License-Identifier: Apache-2.0
"""The commission's votes: given and changed while a session is open, answered by a counter-vote after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.commission import Decision, Vote, check_attendance, check_decision
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import unify_lines
from welfare_desk.services.casework.commission import CaseKept, about_person, in_session
from welfare_desk.services.casework.stamps import in_open_months
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.storage.casework import people, reasons, votes
from welfare_desk.storage.casework.commission import COMMISSION_CASE


@dataclass(frozen=True)
class RecordVote:
    """The commission's vote; None takes it back while the session is open and nobody has appealed.

    A confirmation changes the disability `replaces`, else the person's one of that type, else makes one.
    """

    case_id: int
    version: int
    vote: Vote | None
    type: DisabilityType | None = None
    severity: Severity | None = None
    valid_until: date | None = None
    primary: bool = False
    replaces: int = 0
    note: str = ""


@dataclass(frozen=True)
class Overrule:
    """A counter-vote after the session was closed, with its reason.

    It answers a vote, or an absence of somebody who had come.
    """

    case_id: int
    version: int
    reason: str
    vote: Vote
    type: DisabilityType | None = None
    severity: Severity | None = None
    valid_until: date | None = None
    primary: bool = False
    replaces: int = 0


@command(
    "commission.vote", permission=Permission.EDIT_FILES, touches={Kind.COMMISSION, Kind.FILE, Kind.PERSON}
)
def record_vote(work: Work, facts: RecordVote) -> CaseKept:
    """Record, change or take back a vote, with what it does to the person's disability.

    RuleError `session_closed` (see `Overrule`), `session_not_held`, `case_absent`, `vote_appealed`, those of
    `check_decision`, `disability_not_found`, `disability_known`, `disability_moved_on`, `month_closed`,
    `stale_row`.
    """
    case, session = in_session(work, facts.case_id)
    in_open_months(work, session.held_on, of="session")
    check_attendance(session.held_on, work.today, closed=session.closed, voted=False)
    if case.attended is False:
        raise RuleError("case_absent")
    if votes.appealed(work.db, case.id):
        raise RuleError("vote_appealed")
    _names_own(work, case, facts)
    people.change(work.db, COMMISSION_CASE, case.id, facts.version, {"note": unify_lines(facts.note)})
    votes.take_back(work.db, case)
    if facts.vote is None:
        values: dict[str, object] = dict.fromkeys(
            ("vote", "voted_on", "type", "severity", "valid_until", "disability_id")
        )
    else:
        values = _voted(work, case, _decision(facts, facts.vote, session.held_on), session.held_on, facts)
    work.db.update(COMMISSION_CASE, case.id, None, values)
    about_person(work, case.person_id)
    after = votes.case(work.db, case.id)
    return CaseKept(case.id, after.version, after.disability_id)


def _names_own(work: Work, case: votes.KeptCase, facts: RecordVote | Overrule) -> None:
    """RuleError `disability_not_found` for a `replaces` of somebody else, also where no vote needs it."""
    if facts.replaces and facts.vote is not Vote.CONFIRMED:
        reasons.disability(work.db, case.person_id, facts.replaces)


def _decision(facts: RecordVote | Overrule, vote: Vote, voted_on: date) -> Decision:
    return check_decision(Decision(vote, facts.type, facts.severity, facts.valid_until), voted_on)


def _voted(
    work: Work, case: votes.KeptCase, decision: Decision, voted_on: date, facts: RecordVote | Overrule
) -> dict[str, object]:
    """The columns of a vote, its effect on the disability done."""
    if case.referred_on > voted_on:
        raise RuleError("referred_after_session", date=case.referred_on.isoformat())
    late = isinstance(facts, Overrule) and case.disability_id is None
    effect = votes.Effect(facts.replaces, facts.primary, late)
    return {
        "attended": True,
        "vote": decision.vote,
        "voted_on": voted_on,
        "type": decision.type,
        "severity": decision.severity,
        "valid_until": decision.valid_until,
        **votes.apply(work.db, case, decision, voted_on, effect),
    }


@command(
    "commission.overrule", permission=Permission.EDIT_FILES, touches={Kind.COMMISSION, Kind.FILE, Kind.PERSON}
)
def overrule(work: Work, facts: Overrule) -> CaseKept:
    """Set a counter-vote in the place of a vote or an absence of a closed session; the old stays, overruled.

    Whoever was taken for absent and waits for another session waits no more. RuleError `session_still_open`,
    `overruled_already`, `reason_needed`, `voted_since` where a newer vote would be undone, `called_again` for
    an absence, else as a vote.
    """
    case, session = in_session(work, facts.case_id)
    in_open_months(work, session.held_on, of="session")
    reason = unify_lines(facts.reason)
    if not session.closed:
        raise RuleError("session_still_open")
    if not reason:
        raise RuleError("reason_needed")
    if votes.overruled(work.db, case.id):
        raise RuleError("overruled_already")
    _names_own(work, case, facts)
    if case.vote is None:
        _wait_no_more(work, case)
    people.change(work.db, COMMISSION_CASE, case.id, facts.version, {"attended": case.attended})
    votes.take_back(work.db, case)
    values = _voted(work, case, _decision(facts, facts.vote, session.held_on), session.held_on, facts)
    case_id = work.db.insert(
        COMMISSION_CASE,
        {
            "person_id": case.person_id,
            "session_id": session.id,
            "kind": case.kind,
            "referred_on": case.referred_on,
            "complaint": case.complaint,
            "appeal_of": case.appeal_of,
            "note": reason,
            "overrules": case.id,
            **values,
        },
    )
    work.because(reason)
    work.about("session", session.session_no)
    about_person(work, case.person_id)
    return CaseKept(case_id, 1, votes.case(work.db, case_id).disability_id)


def _wait_no_more(work: Work, case: votes.KeptCase) -> None:
    """Withdraw the referral that followed an absence; RuleError `called_again`, `voted_since`."""
    if votes.voted_since(work.db, case):
        raise RuleError("voted_since")
    for one in votes.referred_since(work.db, case):
        if one.session_id is None:
            if one.appeal_of == case.appeal_of:
                work.db.delete(COMMISSION_CASE, one.id)
        elif one.attended is None or not votes.session(work.db, one.session_id).closed:
            raise RuleError("called_again", session_no=votes.session(work.db, one.session_id).session_no)
