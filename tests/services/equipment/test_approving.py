# SPDX-License-Identifier: Apache-2.0
"""Approvals to pass an interval through the door: asked, decided by the head, withdrawn, used up."""

from __future__ import annotations

import pytest

from tests.support import office as offices
from tests.support.equipment import CANE, CHAIR, TODAY, Equipped
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.equipment.passing import ApprovalFilter
from welfare_desk.domain.equipment.requests import ApprovalState
from welfare_desk.domain.errors import NotPermitted
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.equipment.approving import (
    ApprovalKept,
    AskApproval,
    DecideApproval,
    ListApprovals,
    WithdrawApproval,
    ask_approval,
    decide_approval,
    list_approvals,
    withdraw_approval,
)
from welfare_desk.services.mywork import AskMyWork, my_work


@pytest.fixture
def helped(office: Equipped) -> Equipped:
    """The first client has had a wheelchair today."""
    office.receive(CHAIR, 2, "W-1", "W-2")
    office.hand_out(0, CHAIR, "W-1")
    return office


def asked(office: Equipped, number: int = 0) -> int:
    facts = AskApproval(office.files[number], CHAIR, "قد کشیده است")
    approval: int = office.do(ask_approval, facts).approval
    return approval


def test_an_approval_is_asked_once_while_an_interval_runs(helped: Equipped) -> None:
    file = helped.files[0]
    assert helped.do(ask_approval, AskApproval(file, CHAIR, "قد کشیده است")) == ApprovalKept(
        1, file, CHAIR, ApprovalState.ASKED
    )
    assert helped.refusal(ask_approval, AskApproval(file, CHAIR, "باز")) == (
        "approval_open",
        {"state": "asked", "date": TODAY.isoformat()},
    )
    assert helped.refusal(ask_approval, AskApproval(file, CANE, "x")) == (
        "no_interval_runs",
        {"item": CANE, "name": "عصای تک‌پایه"},
    )
    assert helped.refusal(ask_approval, AskApproval(file, "XX", "x"))[0] == "unknown_item"
    code, facts = helped.refusal(ask_approval, AskApproval(file, CHAIR, " "))
    assert (code, facts["fields"]) == ("bad_fields", ["reason"])
    row = helped.ask(list_approvals, ListApprovals()).rows[0]
    assert (row.name, row.item, row.reason, row.asked_by, row.decided_on) == (
        "علی محمدی",
        "ویلچر معمولی",
        "قد کشیده است",
        offices.ADMIN,
        None,
    )


def test_the_head_approves_and_handing_out_uses_it_up(helped: Equipped) -> None:
    approval = asked(helped)
    kept = helped.do(decide_approval, DecideApproval(approval, True, "موافقم", 1))
    assert (kept.state, kept.version) == (ApprovalState.APPROVED, 2)
    assert helped.ask(list_approvals, ListApprovals(ApprovalFilter.ASKED)).total == 0
    assert helped.ask(list_approvals, ListApprovals()).rows[0].answer == "موافقم"
    voucher = helped.hand_out(0, CHAIR, "W-2", reason="قد کشیده است").number
    assert helped.ask(list_approvals, ListApprovals()).total == 0
    page = helped.ask(list_approvals, ListApprovals(ApprovalFilter.ALL, helped.files[0]))
    assert [(row.state, row.voucher, row.decided_by, row.decided_on) for row in page.rows] == [
        (ApprovalState.USED, voucher, offices.ADMIN, TODAY)
    ]
    assert helped.refusal(withdraw_approval, WithdrawApproval(approval)) == (
        "approval_decided",
        {"state": "used", "to_state": "withdrawn"},
    )
    assert asked(helped) == 2


def test_a_refusal_says_why_and_is_final(helped: Equipped) -> None:
    approval = asked(helped)
    code, facts = helped.refusal(decide_approval, DecideApproval(approval, approve=False))
    assert (code, facts["fields"]) == ("bad_fields", ["answer"])
    no = DecideApproval(approval, approve=False, answer="ویلچر سالم است")
    assert helped.do(decide_approval, no).state is ApprovalState.REFUSED
    assert helped.refusal(decide_approval, no) == (
        "approval_decided",
        {"state": "refused", "to_state": "refused"},
    )
    assert helped.refusal(decide_approval, DecideApproval(9, approve=True)) == ("approval_not_found", {})


@pytest.mark.parametrize("approved", [False, True])
def test_what_is_not_needed_any_more_is_withdrawn(helped: Equipped, approved: bool) -> None:
    approval = asked(helped)
    if approved:
        helped.do(decide_approval, DecideApproval(approval, approve=True))
    assert helped.refusal(withdraw_approval, WithdrawApproval(approval, version=9))[0] == "stale_row"
    gone = helped.do(withdraw_approval, WithdrawApproval(approval, "خودش خرید"))
    assert gone.state is ApprovalState.WITHDRAWN
    assert helped.ask(list_approvals, ListApprovals()).total == 0


@pytest.mark.parametrize("role", [Role.STOREKEEPER, Role.REHAB_CLERK])
def test_who_issues_or_grants_asks_and_does_not_decide(helped: Equipped, role: Role) -> None:
    helped.do(add_user, AddUser("کیمیا", role, "چهار پرندهٔ آبی", own_password=offices.PASSWORD))
    with offices.desk(helped.session.office_dir, user="کیمیا") as clerk:
        approval = clerk.do(ask_approval, AskApproval(helped.files[0], CHAIR, "شکسته")).approval
        with pytest.raises(NotPermitted):
            clerk.do(decide_approval, DecideApproval(approval, approve=True))
        gone = clerk.do(withdraw_approval, WithdrawApproval(approval))
    assert gone.state is ApprovalState.WITHDRAWN


def test_nothing_is_approved_of_a_file_that_has_left(helped: Equipped) -> None:
    helped.do(record_coverage, RecordCoverage(helped.files[0], Coverage.DISCHARGED, TODAY, "ازدواج"))
    assert helped.refusal(ask_approval, AskApproval(helped.files[0], CHAIR, "x")) == (
        "issue_not_in_hand",
        {"coverage": "discharged"},
    )


def test_what_waits_for_the_head_is_counted_on_his_first_page_and_stands_first(helped: Equipped) -> None:
    def told() -> tuple[int, int]:
        waits = helped.ask(my_work, AskMyWork()).waiting.intervals_to_approve
        return waits, helped.ask(list_approvals, ListApprovals(ApprovalFilter.ALL)).asked

    helped.hand_out(1, CHAIR, "W-2")
    assert told() == (0, 0)
    first, second = asked(helped), asked(helped, 1)
    assert told() == (2, 2)
    helped.do(decide_approval, DecideApproval(first, approve=True))
    assert told() == (1, 1)
    page = helped.ask(list_approvals, ListApprovals(ApprovalFilter.ALL))
    assert [row.id for row in page.rows] == [second, first]
    helped.do(withdraw_approval, WithdrawApproval(first))
    third = asked(helped)
    page = helped.ask(list_approvals, ListApprovals(ApprovalFilter.ALL))
    assert [row.id for row in page.rows] == [second, third, first]
    helped.do(add_user, AddUser("کیمیا", Role.STOREKEEPER, "چهار پرندهٔ آبی", own_password=offices.PASSWORD))
    with offices.desk(helped.session.office_dir, user="کیمیا") as clerk:
        assert clerk.ask(my_work, AskMyWork()).waiting.intervals_to_approve == 0
