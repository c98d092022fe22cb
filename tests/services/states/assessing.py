# SPDX-License-Identifier: Apache-2.0
"""Records of the commission: referrals, sessions, extensions; inquiries to other bodies."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.campaigns.scenes import CANARY
from tests.campaigns.scenes.commission import MEMBERS
from tests.services.states import Act, Aim, Record, about, aim_at
from tests.services.states.casework import LATER, own_file
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.commission import Vote
from welfare_desk.domain.casework.inquiry import InquiryAnswer
from welfare_desk.services.casework import commission, extension, inquiries, referrals, voting
from welfare_desk.services.casework.commands import register_file


def _referral(act: Act, _key: Any) -> Any:
    number = act.do(register_file, own_file(act)).file_no
    return act.do(commission.refer, commission.Refer(number)).case_id


def _convened(act: Act, _key: Any) -> Any:
    number = f"own-{act.cell('SELECT count(*) FROM commission_session')}"
    return act.do(commission.keep_session, commission.KeepSession(number, act.today, members=MEMBERS)).id


def _session_of(act: Act, case_id: Any) -> Any:
    return act.cell("SELECT session_id FROM commission_case WHERE id = ?", case_id)


def _called(act: Act, key: Any) -> None:
    act.do(commission.assign, commission.Assign(_convened(act, key), (key,)))


def _came(act: Act, key: Any, *, attended: bool = True) -> None:
    facts = commission.RecordAttendance(key, CASE.version(act, key), attended)
    act.do(commission.record_attendance, facts)


def _stayed_away(act: Act, key: Any) -> None:
    _came(act, key, attended=False)


def _votes(act: Act, key: Any) -> None:
    version = CASE.version(act, key)
    facts = voting.RecordVote(key, version, Vote.CONFIRMED, DisabilityType.VISUAL, Severity.MILD)
    act.do(voting.record_vote, facts)


def _freezes(act: Act, key: Any) -> None:
    _closes(act, _session_of(act, key))


def _withdraws(act: Act, key: Any) -> None:
    act.do(commission.withdraw, commission.Withdraw(key, CASE.version(act, key), CANARY))


CASE = Record(
    "case",
    """SELECT CASE WHEN s.closed AND vote IS NOT NULL THEN 'voted_and_closed'
        WHEN s.closed THEN 'absent_and_closed' WHEN vote IS NOT NULL THEN 'voted'
        WHEN attended = 1 THEN 'attended' WHEN attended = 0 THEN 'absent' WHEN s.id IS NOT NULL THEN 'called'
        ELSE 'waiting' END
    FROM commission_case c LEFT JOIN commission_session s ON s.id = c.session_id WHERE c.id = ?""",
    {
        ("waiting", "called"): _called,
        ("called", "attended"): _came,
        ("called", "absent"): _stayed_away,
        ("attended", "voted"): _votes,
        ("voted", "voted_and_closed"): _freezes,
        ("absent", "absent_and_closed"): _freezes,
        ("waiting", "gone"): _withdraws,
    },
    "commission_case",
    _referral,
)
about(
    CASE,
    "case_id",
    commission.withdraw,
    commission.unassign,
    commission.record_attendance,
    voting.record_vote,
    voting.overrule,
    referrals.issue_commission_referral,
)


class _OneCase(Aim):
    """A list of referrals that has this one alone."""

    def key(self, facts: Any) -> Any:
        """The only referral of the list."""
        return facts.cases[0]

    def at(self, _act: Act, facts: Any, key: Any) -> Any:
        """The list with this referral alone."""
        return replace(facts, cases=(key,))


aim_at(_OneCase(CASE, "cases"), commission.assign)


def _puts_off(act: Act, key: Any) -> None:
    number = act.cell("SELECT session_no FROM commission_session WHERE id = ?", key)
    later = commission.KeepSession(
        number, act.today + LATER, members=MEMBERS, id=key, version=SESSION.version(act, key)
    )
    act.do(commission.keep_session, later)


def _calls(act: Act, key: Any) -> None:
    act.do(commission.assign, commission.Assign(key, (_referral(act, key),)))


def _one_of(act: Act, session_id: Any) -> Any:
    return act.cell("SELECT id FROM commission_case WHERE session_id = ?", session_id)


def _closes(act: Act, key: Any) -> None:
    act.do(commission.close_session, commission.CloseSession(key, SESSION.version(act, key)))


SESSION = Record(
    "session",
    """SELECT CASE WHEN closed THEN 'closed'
        WHEN held_on > (SELECT date(max(referred_on)) FROM commission_case) THEN 'to_come'
        ELSE coalesce((
            SELECT CASE WHEN vote IS NOT NULL THEN 'voted' WHEN attended = 1 THEN 'attended' ELSE 'called' END
            FROM commission_case c WHERE c.session_id = s.id
        ), 'empty') END FROM commission_session s WHERE id = ?""",
    {
        ("empty", "to_come"): _puts_off,
        ("empty", "called"): _calls,
        ("called", "attended"): lambda act, key: _came(act, _one_of(act, key)),
        ("attended", "voted"): lambda act, key: _votes(act, _one_of(act, key)),
        ("voted", "closed"): _closes,
    },
    "commission_session",
    _convened,
)
about(SESSION, "session_id", commission.assign, commission.close_session, commission.delete_session)
about(SESSION, "id", commission.keep_session)


def _undoes(act: Act, key: Any) -> None:
    act.do(extension.undo_extension, extension.UndoExtension(key, CANARY))


EXTENSION = Record(
    "extension",
    """SELECT CASE WHEN undone_at IS NULL THEN 'in_force' ELSE 'undone' END
        FROM validity_extension WHERE id = ?""",
    {("in_force", "undone"): _undoes},
)
about(EXTENSION, "extension_id", extension.undo_extension)


def _answers(act: Act, key: Any) -> None:
    facts = inquiries.AnswerInquiry(key, INQUIRY.version(act, key), InquiryAnswer.CLEAR)
    act.do(inquiries.answer_inquiry, facts)


def _drops(act: Act, key: Any) -> None:
    act.do(inquiries.drop_inquiry, inquiries.DropInquiry(key, INQUIRY.version(act, key), "اشتباه"))


def _takes_back(act: Act, key: Any) -> None:
    facts = inquiries.TakeInquiryAnswerBack(key, INQUIRY.version(act, key), "اشتباه")
    act.do(inquiries.take_inquiry_answer_back, facts)


INQUIRY = Record(
    "inquiry",
    "SELECT CASE WHEN struck_at IS NOT NULL THEN 'struck' WHEN answered_on IS NULL THEN 'asked'"
    " ELSE 'answered' END FROM inquiry WHERE id = ?",
    {("asked", "answered"): _answers, ("asked", "struck"): _drops, ("answered", "asked"): _takes_back},
    "inquiry",
)
about(
    INQUIRY,
    "inquiry_id",
    inquiries.answer_inquiry,
    inquiries.drop_inquiry,
    inquiries.take_inquiry_answer_back,
)
