# SPDX-License-Identifier: Apache-2.0
"""Questions about the commission: its sessions, who waits, who sits in one, and what stands behind a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import to_jalali
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.casework.commission import CommissionKind, next_session_no
from welfare_desk.domain.casework.inquiry import PENSION_ASKS, InquiryBody
from welfare_desk.domain.casework.person import Disability
from welfare_desk.domain.casework.register_order import SessionSort
from welfare_desk.domain.summary.commission import (
    CasePage,
    CaseRow,
    SessionPage,
    SessionProposal,
    SessionRow,
)
from welfare_desk.domain.summary.inquiries import InquiryRow, standing
from welfare_desk.services.casework.inquiries import inquiry_months
from welfare_desk.services.door import Look, question
from welfare_desk.storage.casework import inquiries, sessions


@dataclass(frozen=True)
class ListSessions:
    """Sessions of one kind, or of all; without an order the latest first."""

    kind: CommissionKind | None = None
    offset: int = 0
    limit: int = 200
    sort: SessionSort = SessionSort.DAY
    descending: bool = True


@dataclass(frozen=True)
class ShowSession:
    """One session by its id."""

    session_id: int


@dataclass(frozen=True)
class ListCases:
    """Who is in a session; without one, who waits, of one kind or of all."""

    session_id: int = 0
    kind: CommissionKind | None = None
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class ProposeSession:
    """A new session of this kind."""

    kind: CommissionKind = CommissionKind.DETERMINATION


@dataclass(frozen=True)
class ShowCase:
    """One referral, with the disabilities of its person."""

    case_id: int


@dataclass(frozen=True)
class CaseShown:
    """What a vote is decided on; `changed` is the disability that its vote has changed.

    0 for one that it has made, and where nothing is confirmed.
    """

    case: CaseRow
    disabilities: tuple[Disability, ...]
    changed: int = 0


@dataclass(frozen=True)
class ShowAssessments:
    """The commission and the inquiries behind a file."""

    file_no: str


@dataclass(frozen=True)
class Assessments:
    """Referrals and inquiries, the latest first; `asks` are the bodies a pension would still be asked of.

    `elsewhere` are those that support the client now.
    """

    file_no: str
    domain: Domain
    cases: tuple[CaseRow, ...]
    inquiries: tuple[InquiryRow, ...]
    asks: tuple[InquiryBody, ...]
    answer_months: int
    elsewhere: tuple[InquiryBody, ...] = ()


@question("commission.sessions", permission=Permission.VIEW_FILES)
def list_sessions(look: Look, facts: ListSessions) -> SessionPage:
    """One page of sessions, each with what it did: referred, attended and confirmed apart."""
    order = (facts.sort, facts.descending)
    return sessions.session_page(look.db.raw, facts.kind, order, facts.offset, facts.limit)


@question("commission.session", permission=Permission.VIEW_FILES)
def show_session(look: Look, facts: ShowSession) -> SessionRow:
    """One session; RuleError `session_not_found`."""
    return sessions.session_row(look.db.raw, facts.session_id)


@question("commission.cases", permission=Permission.VIEW_FILES)
def list_cases(look: Look, facts: ListCases) -> CasePage:
    """One page of a session's referrals, or of those who wait for a session."""
    if facts.session_id:
        return sessions.cases_of_session(look.db.raw, facts.session_id, facts.offset, facts.limit)
    return sessions.waiting(look.db.raw, facts.kind, facts.offset, facts.limit)


@question("commission.propose_session", permission=Permission.VIEW_FILES)
def propose_session(look: Look, facts: ProposeSession) -> SessionProposal:
    """The next number of the year, and place and members of the last session of the kind."""
    raw = look.db.raw
    year = to_jalali(look.today)[0]
    number = next_session_no(year, sessions.numbers_of_year(raw, year))
    last = sessions.session_page(raw, facts.kind, (SessionSort.DAY, True), 0, 1).rows
    if not last:
        return SessionProposal(number, "", ())
    return SessionProposal(number, last[0].place, last[0].members)


@question("commission.case", permission=Permission.VIEW_FILES)
def show_case(look: Look, facts: ShowCase) -> CaseShown:
    """One referral; RuleError `case_not_found`."""
    case = sessions.case_row(look.db.raw, facts.case_id)
    known = sessions.disabilities_of(look.db.raw, case.person_id)
    return CaseShown(case, known, sessions.changed_disability(look.db.raw, case.id))


@question("commission.of_file", permission=Permission.VIEW_FILES)
def assessments(look: Look, facts: ShowAssessments) -> Assessments:
    """What stands behind a file; RuleError `file_not_found`."""
    raw = look.db.raw
    file = sessions.file_key(raw, facts.file_no)
    asked = inquiries.of_file(raw, file.file_id)
    return Assessments(
        file.file_no,
        file.domain,
        sessions.cases_of_person(raw, file.person_id),
        asked,
        _still_to_ask(file.domain, asked, look.today),
        inquiry_months(look),
        inquiries.supporting(raw, file.file_id, look.today),
    )


def _still_to_ask(domain: Domain, asked: tuple[InquiryRow, ...], today: date) -> tuple[InquiryBody, ...]:
    asked = standing(asked)
    held = {row.body for row in asked if row.answered_on is None or row.valid_until is None}
    held |= {row.body for row in asked if row.valid_until is not None and row.valid_until >= today}
    return tuple(body for body in PENSION_ASKS[domain] if body not in held)
