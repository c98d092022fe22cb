# SPDX-License-Identifier: Apache-2.0
"""Cash aid through the door: by a grant or directly, within the interval of either way, taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.support import office as offices
from tests.support.equipment import CHAIR, ELECTRIC, TODAY, Equipped
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.passing import ApprovalFilter, CashFilter
from welfare_desk.domain.equipment.requests import ApprovalState, RequestState
from welfare_desk.domain.money import Rial
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.equipment.approving import (
    AskApproval,
    DecideApproval,
    ListApprovals,
    ask_approval,
    decide_approval,
    list_approvals,
)
from welfare_desk.services.equipment.cash import (
    CashKept,
    GrantCash,
    ListCash,
    TakeCashBack,
    grant_cash,
    list_cash,
    take_cash_back,
)
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.requests import ShowRequest, show_request

AMOUNT = Rial(50_000_000)


def cash_request(office: Equipped, number: int = 0) -> int:
    request = office.request(number).request
    office.grant(request, Way.CASH, amount=AMOUNT)
    return request


def direct(office: Equipped, number: int = 0, item: str = CHAIR, reason: str = "فوری") -> GrantCash:
    return GrantCash(AMOUNT, "۱۲/۳", office.files[number], item, reason=reason)


def test_a_granted_request_is_done_by_cash_and_granted_again_once_taken_back(office: Equipped) -> None:
    request = cash_request(office)
    grant = GrantCash(AMOUNT, "۱۲/۳", request=request, invoice_no="۸۸", seller=" تجهیزات  مهر ")
    kept = office.do(grant_cash, grant)
    assert kept == CashKept(1, office.files[0], CHAIR, AMOUNT, request, RequestState.DONE)
    page = office.ask(list_cash, ListCash())
    assert (page.total, page.amount) == (1, AMOUNT)
    row = page.rows[0]
    assert (row.number, row.letter_no, row.invoice_no, row.seller, row.granted_on, row.mistake) == (
        "1404/000001",
        "12/3",
        "88",
        "تجهیزات مهر",
        TODAY,
        None,
    )
    assert office.refusal(grant_cash, grant) == (
        "request_not_granted",
        {"number": "1404/000001", "state": "done", "way": "cash"},
    )
    assert office.refusal(take_cash_back, TakeCashBack(1, " "))[0] == "bad_fields"
    back = office.do(take_cash_back, TakeCashBack(1, "برگشت چک", 1))
    assert back.request_state is RequestState.GRANTED
    assert office.ask(show_request, ShowRequest(request)).row.state is RequestState.GRANTED
    page = office.ask(list_cash, ListCash(office.files[0]))
    assert (page.amount, page.rows[0].mistake is None) == (Rial(0), False)
    assert office.refusal(take_cash_back, TakeCashBack(1, "باز"))[0] == "recorded_by_mistake"
    assert office.refusal(take_cash_back, TakeCashBack(9, "باز")) == ("cash_not_found", {})
    office.do(grant_cash, grant)
    assert office.ask(list_cash, ListCash(office.files[1])).total == 0
    assert office.refusal(take_cash_back, TakeCashBack(2, "باز", 7))[0] == "stale_row"


def test_not_before_the_grant_and_not_more_than_it(office: Equipped) -> None:
    request = cash_request(office)
    grant = GrantCash(Rial(50_000_001), "12/3", request=request)
    assert office.refusal(grant_cash, grant) == (
        "cash_over_grant",
        {"item": CHAIR, "name": "ویلچر معمولی", "amount": 50_000_001, "granted": 50_000_000},
    )
    early = replace(grant, amount=AMOUNT, granted_on=date(2025, 10, 21))
    assert office.refusal(grant_cash, early) == (
        "before_grant",
        {"number": "1404/000001", "date": "2025-10-21", "granted": "2025-10-22"},
    )
    stale = office.refusal(grant_cash, replace(grant, amount=AMOUNT, version=1))
    assert (stale[0], stale[1]["current"]) == ("stale_row", 2)


@pytest.mark.parametrize(
    ("typed", "problems"),
    [
        ({"key": "", "item": " "}, {"key": "required", "item": "required"}),
        ({"letter_no": "", "reason": ""}, {"letter_no": "required", "reason": "required"}),
        ({"amount": Rial(0), "item": "XX"}, {"item": "unknown_item", "amount": "out_of_range"}),
        (
            {"amount": Rial(100_000_000_001), "seller": "م" * 201},
            {"amount": "out_of_range", "seller": "too_long"},
        ),
        ({"request": 1}, {"key": "not_asked_for", "item": "not_asked_for"}),
    ],
)
def test_every_bad_field_is_told_at_once(
    office: Equipped, typed: dict[str, Any], problems: dict[str, str]
) -> None:
    cash_request(office)
    code, facts = office.refusal(grant_cash, replace(direct(office), **typed))
    assert (code, dict(zip(facts["fields"], facts["codes"], strict=True))) == ("bad_fields", problems)


def test_one_need_is_not_met_twice_by_both_ways(office: Equipped) -> None:
    office.receive(ELECTRIC, 1, "E-1")
    office.do(grant_cash, direct(office))
    lines = (IssueLine(ELECTRIC, 1, serials=("E-1",)),)
    goods = IssueGoods(office.files[0], lines)
    office.granted(0, ELECTRIC)
    code, facts = office.refusal(issue, goods)
    assert (code, facts["way"], facts["paper"], facts["until"]) == (
        "interval_not_over",
        "cash",
        "12/3",
        "2028-10-21",
    )
    office.receive(CHAIR, 1, "W-1")
    office.hand_out(1, CHAIR, "W-1")
    again = GrantCash(AMOUNT, "12/4", request=cash_request(office, 1))
    code, facts = office.refusal(grant_cash, again)
    assert (code, facts["way"], facts["last"]) == ("interval_not_over", "goods", "ویلچر معمولی")
    office.do(grant_cash, replace(again, reason="ویلچر در آتش سوخت"))  # the head signs in: it is approved
    assert office.ask(list_cash, ListCash(office.files[1])).rows[0].approved_by == offices.ADMIN


def test_pupils_are_exempt(office: Equipped) -> None:
    office.do(grant_cash, direct(office))
    assert office.refusal(grant_cash, replace(direct(office), reason=""))[0] == "bad_fields"
    office.do(grant_cash, replace(direct(office), pupil=True))
    assert office.value("SELECT group_concat(approved_by, '-') FROM cash_aid") == "-"


def test_a_clerk_needs_the_heads_approval_which_is_used_up(office: Equipped) -> None:
    office.do(add_user, AddUser("کیمیا", Role.REHAB_CLERK, "چهار پرندهٔ آبی", own_password=offices.PASSWORD))
    office.do(grant_cash, direct(office))
    with offices.desk(office.session.office_dir, user="کیمیا") as clerk:
        office_clerk = replace(office, session=clerk)
        code, facts = office_clerk.refusal(grant_cash, direct(office))
        assert (code, facts["date"]) == ("interval_needs_approval", "2025-10-22")
        asked = clerk.do(ask_approval, AskApproval(office.files[0], CHAIR, "شکسته", Way.CASH, AMOUNT))
        office.do(decide_approval, DecideApproval(asked.approval, approve=True))
        clerk.do(grant_cash, direct(office))
        assert office_clerk.refusal(grant_cash, direct(office))[0] == "interval_needs_approval"
    assert office.value("SELECT state FROM interval_approval") == "used"
    assert office.ask(list_cash, ListCash()).rows[0].approved_by == offices.ADMIN


def test_cash_is_for_a_file_in_hand(office: Equipped) -> None:
    office.do(record_coverage, RecordCoverage(office.files[0], Coverage.DISCHARGED, TODAY, "ازدواج"))
    assert office.refusal(grant_cash, direct(office)) == ("issue_not_in_hand", {"coverage": "discharged"})
    unborn = replace(direct(office, 1), granted_on=date(1960, 1, 1))
    assert office.refusal(grant_cash, unborn)[0] == "before_birth"
    ahead = replace(direct(office, 1), granted_on=date(2025, 10, 23))
    assert office.refusal(grant_cash, ahead) == ("date_in_future", {"date": "2025-10-23"})


def test_money_without_a_request_does_not_stand_beside_goods_that_are_granted(office: Equipped) -> None:
    request = office.request(0)
    office.grant(request.request)
    code, facts = office.refusal(grant_cash, direct(office))
    assert (code, facts) == ("help_under_way", {"name": "ویلچر معمولی", "number": request.number})
    assert office.do(grant_cash, direct(office, 1)).file_no == office.files[1]


def test_an_approval_is_given_back_with_the_money_that_used_it(office: Equipped) -> None:
    first = office.do(grant_cash, direct(office)).cash
    approval = office.do(
        ask_approval, AskApproval(office.files[0], CHAIR, "قد کشیده است", Way.CASH, AMOUNT)
    ).approval
    office.do(decide_approval, DecideApproval(approval, approve=True))
    second = office.do(grant_cash, direct(office)).cash
    state = "SELECT state || coalesce(cash_id, '') FROM interval_approval"
    assert (first, office.value(state)) == (1, f"used{second}")
    office.do(take_cash_back, TakeCashBack(second, "اشتباه"))
    assert office.value(state) == "approved"


def test_a_pupil_is_told_where_an_interval_was_not_waited_for(office: Equipped) -> None:
    office.do(grant_cash, replace(direct(office), pupil=True))
    office.do(grant_cash, replace(direct(office), pupil=True))
    assert office.value("SELECT group_concat(pupil) FROM cash_aid ORDER BY id") == "0,1"


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (ListCash(), [3, 2, 1]),
        (ListCash(which=CashFilter.STANDING), [3, 1]),
        (ListCash(which=CashFilter.TAKEN_BACK), [2]),
        (ListCash(words="رضا محمدي"), [2]),
        (ListCash(words="۱۴۰۴/۰۰۰۰۰۱"), [3]),
        (ListCash(words="12/3"), [3, 2, 1]),
        (ListCash(words="12/3", offset=1, limit=1), [2]),
        (ListCash(words="هیچ"), []),
    ],
)
def test_cash_aids_are_narrowed_by_what_became_of_them_and_by_words(
    office: Equipped, asked: ListCash, found: list[int]
) -> None:
    office.do(grant_cash, direct(office))
    struck = office.do(grant_cash, direct(office, 1)).cash
    office.do(take_cash_back, TakeCashBack(struck, "پس داد"))
    office.do(grant_cash, GrantCash(AMOUNT, "۱۲/۳", request=cash_request(office, 2)))
    page = office.ask(list_cash, asked)
    assert [row.id for row in page.rows] == found
    standing = [one for one in (found if asked.limit > 1 else [3, 2, 1]) if one != struck]
    assert page.amount == Rial(AMOUNT.amount * len(standing))


def test_an_approval_is_of_its_way_and_its_sum(office: Equipped) -> None:
    """What the head approves as money gives nobody goods, and pays no more than the sum that was told."""
    office.do(add_user, AddUser("کیمیا", Role.REHAB_CLERK, "چهار پرندهٔ آبی", own_password=offices.PASSWORD))
    office.do(add_user, AddUser("سارا", Role.STOREKEEPER, "پنج گربهٔ خاکستری", own_password=offices.PASSWORD))
    office.do(grant_cash, direct(office))
    office.receive(CHAIR, 1, "A")
    file = office.files[0]
    with offices.desk(office.session.office_dir, user="کیمیا") as clerk:
        at = replace(office, session=clerk)
        code, told = at.refusal(ask_approval, AskApproval(file, CHAIR, "شکسته", Way.CASH))
        assert (code, told["fields"], told["codes"]) == ("bad_fields", ["amount"], ["required"])
        asked = at.do(ask_approval, AskApproval(file, CHAIR, "شکسته", Way.CASH, AMOUNT))
        office.do(decide_approval, DecideApproval(asked.approval, approve=True))
        with offices.desk(office.session.office_dir, user="سارا") as store:
            line = IssueLine(CHAIR, serials=("A",))
            goods = replace(office, session=store).refusal(issue, IssueGoods(file, (line,), reason="شکسته"))
            assert goods[0] == "interval_needs_approval"
        more = replace(direct(office), amount=AMOUNT + Rial(1))
        assert at.refusal(grant_cash, more)[0] == "interval_needs_approval"
        at.do(grant_cash, direct(office))
    (row,) = office.ask(list_approvals, ListApprovals(ApprovalFilter.ALL)).rows
    assert (row.way, row.amount, row.state) == (Way.CASH, AMOUNT, ApprovalState.USED)
