# SPDX-License-Identifier: Apache-2.0
"""One client of an office with everything that is handed out: a loan, a request, a promise, a session."""

from __future__ import annotations

from datetime import date, timedelta

from tests.support import office as offices
from tests.support.household import ALI
from welfare_desk.domain.casework.life import IN_HAND
from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.loans import Loan
from welfare_desk.domain.equipment.passing import ApprovalRow
from welfare_desk.domain.equipment.promised import PromiseRow
from welfare_desk.domain.equipment.request_lists import RequestFilter, RequestRow, SessionRow, VotedRow
from welfare_desk.domain.equipment.stock import Source
from welfare_desk.domain.money import Rial
from welfare_desk.domain.summary.handing import VoucherOut
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.equipment.allocating import Allocate, ListPromises, allocate, list_promises
from welfare_desk.services.equipment.approving import AskApproval, ListApprovals, ask_approval, list_approvals
from welfare_desk.services.equipment.asking import PapersBrought
from welfare_desk.services.equipment.coming_back import AskOut, out_of_voucher
from welfare_desk.services.equipment.committee import (
    ListCommittees,
    OpenCommittee,
    ShowCommittee,
    VoteOnRequest,
    list_sessions,
    open_session,
    show_session,
    vote,
)
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.loans import ListLoans, list_loans
from welfare_desk.services.equipment.outreach import (
    AskOutreach,
    ListOutreach,
    Outreach,
    PlanOutreach,
    list_outreach,
    one_outreach,
    plan_outreach,
)
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.equipment.requests import AskEquipment, ListRequests, ask, list_requests
from welfare_desk.services.equipment.store import ListDevices, list_devices
from welfare_desk.services.session import Session

FATEMEH = "1400-00002"
TODAY: date = offices.NOON.date()
MATTRESS, WALKER, CHAIR, BED = "MATTRESS-AIR", "WALKER", "WHEELCHAIR-MANUAL", "BED-PLAIN"
NEEDS = PapersBrought("لازم دارد", TODAY, "ز. رضایی")
WHY = "تشخیص کارشناس"


def _client(session: Session) -> str:
    """The first client, unless another form has ended the coverage."""
    found = session.ask(show, ShowFile(ALI)).file
    return ALI if found.coverage in IN_HAND else FATEMEH


def loan(session: Session) -> Loan:
    """A mattress that the first client has on loan."""
    if not session.ask(list_loans, ListLoans()).rows:
        session.do(receive, ReceiveGoods((ReceiveLine(MATTRESS, 1, serials=("MT-1",)),), Source.DONOR, "1"))
        due = TODAY + timedelta(days=30)
        line = IssueLine(MATTRESS, 1, serials=("MT-1",), due_on=due)
        session.do(issue, IssueGoods(_client(session), (line,), reason=WHY))
    found: Loan = session.ask(list_loans, ListLoans()).rows[0]
    return found


def out(session: Session) -> VoucherOut:
    """What of that voucher is still with the client."""
    found: VoucherOut = session.ask(out_of_voucher, AskOut(loan(session).voucher))
    return found


def _request(session: Session, item: str) -> RequestRow:
    def found() -> list[RequestRow]:
        rows = session.ask(list_requests, ListRequests(RequestFilter.ALL)).rows
        return [row for row in rows if row.code == item]

    if not found():
        session.do(ask, AskEquipment(_client(session), item, papers=NEEDS, reason=WHY))
    return found()[0]


def asked(session: Session) -> RequestRow:
    """A request with its papers that waits for the committee."""
    return _request(session, WALKER)


def sitting(session: Session) -> SessionRow:
    """A session of the committee held today."""
    if not session.ask(list_sessions, ListCommittees()).rows:
        session.do(open_session, OpenCommittee(TODAY, ("م. کاظمی",)))
    found: SessionRow = session.ask(list_sessions, ListCommittees()).rows[0]
    return found


def _granted(session: Session, item: str, way: Way, amount: Rial | None = None) -> RequestRow:
    row = _request(session, item)
    if row.way is None:
        facts = VoteOnRequest(sitting(session).id, row.id, Verdict.GRANTED, way, amount)
        session.do(vote, facts)
    return _request(session, item)


def granted(session: Session) -> RequestRow:
    """A request that was granted goods, which are in the store."""
    row = _granted(session, CHAIR, Way.GOODS)
    if row.promised_until is None:
        line = ReceiveLine(CHAIR, 1)
        session.do(receive, ReceiveGoods((line,), Source.DONOR, "1"))
    return row


def granted_cash(session: Session) -> RequestRow:
    """A request that was granted cash."""
    return _granted(session, BED, Way.CASH, Rial(9_000_000))


def voted(session: Session) -> VotedRow:
    """A vote of the session."""
    granted_cash(session)
    found = session.ask(show_session, ShowCommittee(sitting(session).id)).votes
    row: VotedRow = next(one for one in found if one.request.code == BED)
    return row


def promised(session: Session) -> PromiseRow:
    """A wheelchair promised to the first client."""
    if not session.ask(list_promises, ListPromises()).rows:
        row = granted(session)
        serial = session.ask(list_devices, ListDevices(CHAIR, "store")).rows[0].serial
        session.do(allocate, Allocate(row.id, serial))
    found: PromiseRow = session.ask(list_promises, ListPromises()).rows[0]
    return found


def outreach(session: Session) -> Outreach:
    """An outreach day whose sheet has the promise."""
    promised(session)
    if not session.ask(list_outreach, ListOutreach()).rows:
        session.do(plan_outreach, PlanOutreach("محلهٔ ۳", TODAY))
    (day,) = session.ask(list_outreach, ListOutreach()).rows
    found: Outreach = session.ask(one_outreach, AskOutreach(day.id))
    return found


def approval(session: Session) -> ApprovalRow:
    """An interval that the head is asked to let pass."""
    loan(session)
    if not session.ask(list_approvals, ListApprovals()).rows:
        session.do(ask_approval, AskApproval(loan(session).file_no, MATTRESS, "تشک پیشین پاره است"))
    found: ApprovalRow = session.ask(list_approvals, ListApprovals()).rows[0]
    return found
