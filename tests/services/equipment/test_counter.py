# SPDX-License-Identifier: Apache-2.0
"""What the counter is told: who stands there, what is ready, what was handed out today; goods found there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.clients import national_id
from tests.support.equipment import CANE, CHAIR, MATTRESS, Equipped, equipped, storekeeper
from welfare_desk.domain.equipment.loans import ReminderWay
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.scanned import ScanKind
from welfare_desk.services.equipment.allocating import Allocate, allocate
from welfare_desk.services.equipment.coming_back import AskOut, out_of_voucher
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.counter import AskHandedToday, AtCounter, at_counter, handed_today
from welfare_desk.services.equipment.goods_found import FindGoods, find_goods
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.loan_sheets import (
    LoanCallsPdf,
    PrintLoanCalls,
    loan_calls_pdf,
    print_loan_calls,
)
from welfare_desk.services.equipment.loans import ListLoans, RemindOfLoan, list_loans, remind


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Equipped]:
    made = equipped(tmp_path)
    yield made
    made.session.close()


def promised(at: Equipped) -> None:
    at.receive(CHAIR, 2, "WC-1", "WC-2")
    at.do(allocate, Allocate(at.granted(0), "WC-2"))


def test_a_promise_is_ready_under_the_card_the_file_and_the_persian_keyboard(at: Equipped) -> None:
    promised(at)
    persian = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
    scans = (national_id(0), at.files[0], national_id(0).translate(persian))
    found = [at.ask(at_counter, AtCounter(text)) for text in scans]
    assert [(one.scan.kind, one.scan.turned) for one in found] == [
        (ScanKind.NATIONAL_ID, False),
        (ScanKind.FILE, False),
        (ScanKind.NATIONAL_ID, True),
    ]
    for one in found:
        ready = one.ready[0]
        assert (one.receiver.file_no, ready.item.code, ready.handed_serials, ready.due_on) == (
            at.files[0],
            CHAIR,
            ("WC-2",),
            date(2028, 10, 21),
        )


def test_a_voucher_that_was_handed_out_tells_so(at: Equipped) -> None:
    at.receive(CANE, 5)
    moved = at.hand_out(1, CANE, collector="رضا محمدی", kinship="برادر")
    found = at.ask(at_counter, AtCounter(moved.number))
    assert found.voucher is not None
    assert (found.receiver.file_no, found.voucher.number, found.voucher.collector, found.ready) == (
        at.files[1],
        moved.number,
        "رضا محمدی",
        (),
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1404/000099", "paper_not_found"),
        ("1404-99999", "file_not_found"),
        ("140499999", "file_not_found"),
        ("1080000004", "bad_national_id"),
        ("10800000045", "file_not_found"),
        ("علی", "scan_unread"),
    ],
)
def test_what_nobody_has_is_refused(at: Equipped, text: str, code: str) -> None:
    with pytest.raises(RuleError) as refused:
        at.ask(at_counter, AtCounter(text))
    assert refused.value.code == code


def test_the_square_code_of_a_receipt_is_of_nobody(at: Equipped) -> None:
    at.receive(CANE, 5)
    digits = at.value("SELECT qr FROM paper WHERE kind = 'goods_receipt'")
    with pytest.raises(RuleError) as refused:
        at.ask(at_counter, AtCounter(digits))
    assert refused.value.code == "paper_of_nobody"


def test_the_day_counts_its_vouchers_and_names_the_next_number(at: Equipped) -> None:
    at.receive(CANE, 5)
    first = at.ask(handed_today, AskHandedToday())
    at.hand_out(0, CANE)
    at.hand_out(1, CANE)
    now = at.ask(handed_today, AskHandedToday())
    assert (first.total, first.next_number) == (0, "1404/000001")
    assert (now.total, now.next_number) == (2, "1404/000003")
    assert [row.number for row in now.rows] == ["1404/000002", "1404/000001"]


def test_a_file_number_is_found_without_its_dash(at: Equipped) -> None:
    found = at.ask(at_counter, AtCounter(at.files[1].replace("-", "")))
    assert (found.scan.kind, found.receiver.file_no) == (ScanKind.FILE, at.files[1])


def test_the_day_counts_what_stands_and_shows_what_was_taken_back(at: Equipped) -> None:
    at.receive(CANE, 5)
    at.hand_out(0, CANE)
    wrong = at.hand_out(1, CANE)
    at.do(take_back, TakeDocumentBack("نام دیگری نوشته شد", wrong.kind, wrong.number))
    now = at.ask(handed_today, AskHandedToday())
    assert (now.total, [row.number for row in now.rows]) == (1, ["1404/000002", "1404/000001"])


def test_the_day_of_a_counter_is_of_who_stands_there(at: Equipped) -> None:
    """Else the last voucher of ten desks is a stranger's."""
    at.receive(CANE, 5)
    at.hand_out(0, CANE)
    with storekeeper(at) as other:
        mine = other.do(issue, IssueGoods(at.files[1], (IssueLine(CANE, 1),))).number
        there = other.ask(handed_today, AskHandedToday())
    here = at.ask(handed_today, AskHandedToday())
    assert ([row.number for row in there.rows], there.total, mine) == (["1404/000002"], 1, "1404/000002")
    assert ([row.number for row in here.rows], here.total) == (["1404/000001"], 1)
    assert (here.next_number, there.next_number) == ("1404/000003", "1404/000003")


@pytest.mark.parametrize(
    ("text", "first", "exact", "searched"),
    [
        ("WC-1", (CHAIR, "WC-1"), True, ""),
        ("wc-2", (CHAIR, "WC-2"), True, ""),
        ("CANE", (CANE, ""), True, ""),
        ("تک پایه", (CANE, ""), False, ""),
        ("صز-۲", (CHAIR, "WC-2"), True, "wc-2"),
    ],
)
def test_goods_are_found_by_serial_code_and_name(
    at: Equipped, text: str, first: tuple[str, str], exact: bool, searched: str
) -> None:
    at.receive(CHAIR, 2, "WC-1", "WC-2")
    found = at.ask(find_goods, FindGoods(text))
    row = found.rows[0]
    assert ((row.item.code, row.serial), found.exact, found.searched) == (first, exact, searched)


def test_what_is_out_of_a_voucher_and_whom_to_call(at: Equipped) -> None:
    at.receive(MATTRESS, 1, "MT-1")
    at.receive(CANE, 3)
    lines = (
        IssueLine(MATTRESS, 1, serials=("MT-1",), due_on=date(2025, 11, 1)),
        IssueLine(CANE, 2),
    )
    moved = at.do(issue, IssueGoods(at.files[0], lines))
    out = at.ask(out_of_voucher, AskOut(moved.number))
    assert [(line.code, line.serial, line.left) for line in out.lines] == [
        (MATTRESS, "MT-1", 1),
        (CANE, "", 2),
    ]
    assert at.ask(out_of_voucher, AskOut(serial=" mt-1 ")) == out
    assert at.refusal(print_loan_calls, PrintLoanCalls()) == ("nothing_to_print", {})
    at.days.go(20)
    loan = at.ask(list_loans, ListLoans()).rows[0]
    at.do(remind, RemindOfLoan(loan.entry_id, ReminderWay.CALL))
    ticket = at.do(print_loan_calls, PrintLoanCalls())
    pdf = at.ask(loan_calls_pdf, LoanCallsPdf(ticket.id))
    assert (ticket.rows, pdf[:5]) == (1, b"%PDF-")
