# SPDX-License-Identifier: Apache-2.0
"""Loan contracts: of what is still out, until the day agreed last, one at a time."""

from __future__ import annotations

import json
from datetime import timedelta

from tests.support.equipment import CANE, CHAIR, TODAY, Equipped
from welfare_desk.domain.equipment.handing_papers import LoanContract
from welfare_desk.domain.equipment.stock import Condition, Source
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.loans import (
    ExtendLoan,
    IssueLoanContract,
    ListLoans,
    extend_loan,
    issue_loan_contract,
    list_loans,
)
from welfare_desk.services.equipment.paper_forms import FrozenLoan
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.equipment.returning import ReturnGoods, ReturnLine, return_goods
from welfare_desk.services.facts import from_json
from welfare_desk.services.voiding import VoidPaper, void_paper


def test_the_contract_is_of_a_voucher_with_loans(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    office.receive(CANE, 2)
    office.do(issue, IssueGoods(office.files[0], (IssueLine(CANE, 1),)))
    lent = office.lend("A1")
    assert office.refused(issue_loan_contract, IssueLoanContract("1404/000001")) == "no_loan_on_voucher"
    assert office.do(issue_loan_contract, IssueLoanContract(lent.number)).kind is PaperKind.LOAN_CONTRACT
    office.do(take_back, TakeDocumentBack("اشتباه", PaperKind.ISSUE_VOUCHER, lent.number))
    assert office.refused(issue_loan_contract, IssueLoanContract(lent.number)) == "document_reversed"


def contract(office: Equipped, voucher: str) -> LoanContract:
    """What the contract of a voucher says, issued now."""
    number = office.do(issue_loan_contract, IssueLoanContract(voucher)).number
    facts = "SELECT facts FROM paper WHERE kind = 'loan_contract' AND printf('%04d/%06d', year, number) = ?"
    said: FrozenLoan = from_json(FrozenLoan, json.loads(office.value(facts, number)))
    return said.facts


def test_the_contract_says_what_is_still_out_until_the_day_agreed_last(office: Equipped) -> None:
    office.receive(CHAIR, 2, "A1", "A2")
    lent = office.lend("A1", "A2")
    (first, second) = office.ask(list_loans, ListLoans()).rows
    until = TODAY + timedelta(days=500)
    office.do(extend_loan, ExtendLoan(second.entry_id, until, "هنوز لازم دارد"))
    office.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, first.serial),)))
    said = contract(office, lent.number)
    assert [(line.serial, line.quantity, line.due_on) for line in said.lines] == [(second.serial, 1, until)]


def test_a_contract_made_later_is_of_the_day_of_its_issue(office: Equipped) -> None:
    """Lent in autumn, the contract made in the next year: its number is of that year, and so is its day."""
    office.receive(CHAIR, 1, "A1")
    lent = office.lend("A1")
    office.days.go(200)
    said = contract(office, lent.number)
    assert (said.issued_on, said.handed_on) == (TODAY + timedelta(days=200), TODAY)
    assert office.value("SELECT year FROM paper WHERE kind = 'loan_contract'") == 1405


def test_papers_name_the_model_of_a_device(office: Equipped) -> None:
    chair = ReceiveLine(CHAIR, 2, serials=("A1", "A2"), model="JBW-700")
    office.do(receive, ReceiveGoods((chair,), Source.DONOR, "1", party="مهر"))
    lent = office.lend("A1", "A2")
    said = contract(office, lent.number)
    office.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, "A1"),)))
    name = office.value("SELECT name FROM equipment_item WHERE code = ?", CHAIR)
    assert {line.name for line in said.lines} == {f"{name}، مدل JBW-700"}
    for kind in ("goods_receipt", "issue_voucher", "return_slip"):
        frozen = "SELECT json_extract(facts, '$.facts.lines[0].name') FROM paper WHERE kind = ?"
        assert office.value(frozen, kind) == f"{name}، مدل JBW-700"


def test_a_voucher_has_one_contract_until_that_is_void(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    lent = office.lend("A1")
    wanted = IssueLoanContract(lent.number)
    first = office.do(issue_loan_contract, wanted)
    stands = ("contract_stands", {"number": lent.number, "contract": first.number})
    assert office.refusal(issue_loan_contract, wanted) == stands
    assert office.value("SELECT count(*) FROM paper WHERE kind = 'loan_contract'") == 1
    office.do(void_paper, VoidPaper(PaperKind.LOAN_CONTRACT, first.number, "سررسید دگرگون شد"))
    assert office.do(issue_loan_contract, wanted).number == "1404/000002"


def test_nothing_that_is_back_has_a_contract(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    lent = office.lend("A1")
    office.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, "A1"),)))
    back = ("loan_all_back", {"number": lent.number})
    assert office.refusal(issue_loan_contract, IssueLoanContract(lent.number)) == back


def test_a_contract_is_void_with_its_voucher(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    lent = office.lend("A1")
    office.do(issue_loan_contract, IssueLoanContract(lent.number))
    office.do(take_back, TakeDocumentBack("اشتباه", PaperKind.ISSUE_VOUCHER, lent.number))
    told = "SELECT state || ' ' || void_reason FROM paper WHERE kind = 'loan_contract'"
    assert office.value(told) == "void اشتباه"
