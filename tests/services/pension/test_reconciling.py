# SPDX-License-Identifier: Apache-2.0
"""What was really paid beside what the list claimed, and what the next list carries of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.clients import national_id, register
from tests.support.office import office
from tests.support.payment_books import HEAD, book, paid, take
from tests.support.pension_lists import MEHR, draw, listed, prepare, refused
from tests.support.workbooks import workbook
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.listing import LineRemark
from welfare_desk.domain.pension.monthly_list import ListState, Settlement
from welfare_desk.domain.pension.settling import RowFault
from welfare_desk.services.pension.lists import AskLines, lines
from welfare_desk.services.pension.reconciling import (
    AskSettlements,
    CheckPayments,
    FollowUp,
    PaymentFileMistaken,
    PaymentsComplete,
    Reconcile,
    check_payments,
    follow_up,
    payment_file_mistaken,
    payments_complete,
    reconcile,
    settlements,
)
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

ONE = 13_912_080
ABAN = MEHR.plus(1)
SHEBA = "IR820540102680020817909002"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Three pensioners, each alone, whose list of Mehr was sent."""
    with office(tmp_path) as opened:
        draw(opened, 1, sheba=SHEBA)
        draw(opened, 2)
        draw(opened, 3)
        listed(opened, MEHR)
        yield opened
        assert check(opened._store).findings == ()


def test_equal_different_missing_and_unexpected(session: Session) -> None:
    register(session, 4)
    path = book(session, paid(1, ONE), paid(2, ONE - 80), paid(4, 500), [5, "", "1390-7", 70])
    told = take(session, path)
    assert (told.state, told.sent, told.paid, told.missing, told.unexpected, told.different) == (
        ListState.RECONCILED,
        3,
        2,
        1,
        2,
        1,
    )
    assert (told.sent_rial, told.paid_rial) == (Rial(3 * ONE), Rial(2 * ONE - 80 + 570))
    shown = session.ask(settlements, AskSettlements(MEHR))
    assert [(row.line_no, row.state) for row in shown.rows] == [
        (1, Settlement.EQUAL),
        (2, Settlement.DIFFERENT),
        (3, Settlement.MISSING),
        (0, Settlement.UNEXPECTED),
        (0, Settlement.UNEXPECTED),
    ]
    missing = session.ask(settlements, AskSettlements(MEHR, state=Settlement.MISSING))
    assert [(row.file_no, row.net, row.paid) for row in missing.rows] == [("1404-00003", Rial(ONE), None)]


def test_what_is_missing_or_short_is_carried_forward_and_what_was_too_much_is_taken_back(
    session: Session,
) -> None:
    take(session, book(session, paid(1, ONE + 1000), paid(2, ONE - 80)))
    assert prepare(session, ABAN).arrears == Rial(-1000 + 80 + ONE)
    rows = session.ask(lines, AskLines(ABAN)).rows
    assert [row.arrears.amount for row in rows] == [-1000, 80, ONE]
    assert LineRemark.TAKEN_BACK in rows[0].remarks


def test_a_second_file_adds_to_the_first(session: Session) -> None:
    take(session, book(session, paid(1, ONE), paid(2, 1000)))
    more = book(session, paid(2, ONE - 1000), paid(3, ONE), name="more")
    assert session.ask(check_payments, CheckPayments(MEHR, more)).again == 1
    told = take(session, more)
    assert (told.paid, told.missing, told.different) == (3, 0, 0)
    assert prepare(session, ABAN).arrears == Rial(0)
    assert len(session.ask(settlements, AskSettlements(MEHR)).files) == 2


def test_while_files_of_other_banks_are_to_come_nobody_counts_as_unpaid(session: Session) -> None:
    path = book(session, paid(1, ONE), paid(2, ONE - 80))
    told = session.do(reconcile, Reconcile(MEHR, path, partial=True))
    assert (told.state, told.paid, told.missing, told.awaited, told.different) == (ListState.SENT, 2, 0, 1, 1)
    rows = session.ask(settlements, AskSettlements(MEHR)).rows
    assert [row.state for row in rows] == [Settlement.EQUAL, Settlement.DIFFERENT, Settlement.AWAITED]
    differing = session.ask(settlements, AskSettlements(MEHR, differing=True)).rows
    assert [row.line_no for row in differing] == [2]
    assert prepare(session, ABAN).arrears == Rial(0)
    more = take(session, book(session, paid(3, ONE), name="more"))
    assert (more.state, more.paid, more.awaited) == (ListState.RECONCILED, 3, 0)
    assert prepare(session, ABAN).arrears == Rial(80)


def test_striking_the_last_file_leaves_the_others_as_they_were(session: Session) -> None:
    session.do(reconcile, Reconcile(MEHR, book(session, paid(1, ONE)), partial=True))
    last = take(session, book(session, paid(2, ONE), name="last"))
    assert (last.state, last.missing) == (ListState.RECONCILED, 1)
    back = session.do(payment_file_mistaken, PaymentFileMistaken(last.payment_file_id, 1, "اشتباه"))
    assert (back.state, back.missing, back.awaited) == (ListState.SENT, 0, 2)
    assert prepare(session, ABAN).arrears == Rial(0)


def test_no_more_files_make_the_rest_unpaid(session: Session) -> None:
    done = PaymentsComplete(MEHR)
    assert refused(session.do, payments_complete, done) == "no_payments"
    session.do(reconcile, Reconcile(MEHR, book(session, paid(1, ONE)), partial=True))
    told = session.do(payments_complete, done)
    assert (told.state, told.missing, told.awaited) == (ListState.RECONCILED, 2, 0)
    assert prepare(session, ABAN).arrears == Rial(2 * ONE)


def test_a_unit_in_the_cell_is_the_later_word(session: Session) -> None:
    head = ["کد ملی", "مبلغ (تومان)"]
    amounts = (f"{ONE // 10} تومان", ONE // 10, f"{ONE} ریال")
    rows = [[national_id(number), amount] for number, amount in enumerate(amounts, start=1)]
    told = take(session, book(session, *rows, head=head))
    assert (told.paid, told.different) == (3, 0)


def test_who_is_named_like_a_sum_is_none(session: Session) -> None:
    head = ["نام", "کد ملی", "مبلغ"]
    path = book(session, ["جمعه احمدی", "", 5], ["جمع", "2", 7], ["علی", national_id(1), ONE], head=head)
    told = session.ask(check_payments, CheckPayments(MEHR, path))
    assert [(fault.row_no, fault.code) for fault in told.faults] == [(2, "payment_of_nobody")]


def test_what_came_back_pays_nobody_and_a_repeated_row_is_told(session: Session) -> None:
    head = ["کد ملی", "مبلغ", "وضعیت"]
    rows = [
        [national_id(1), ONE, "موفق"],
        [national_id(2), ONE, "برگشتی - حساب راکد"],
        [national_id(3), ONE, ""],
    ]
    path = book(session, *rows, [national_id(3), ONE, ""], head=head)
    told = session.ask(check_payments, CheckPayments(MEHR, path))
    assert told.returned == 1
    assert [(fault.row_no, fault.code) for fault in told.faults] == [(5, "payment_repeated")]
    taken = take(session, book(session, *rows, head=head, name="once"))
    assert (taken.paid, taken.missing) == (2, 1)


def test_the_account_names_whom_no_number_here_names(session: Session) -> None:
    head = ["کد ملی صاحب حساب", "شبا", "مبلغ"]
    told = take(session, book(session, [national_id(77), SHEBA, ONE], head=head))
    assert (told.paid, told.unexpected) == (1, 0)


def test_a_number_of_a_thousand_digits_is_named_by_its_row(session: Session) -> None:
    path = book(session, paid(1, ONE), [2, "1" * 5_000, "", ONE])
    (fault,) = session.ask(check_payments, CheckPayments(MEHR, path)).faults
    assert (fault.row_no, fault.field, fault.said) == (3, "national_id", "1" * 40 + "…")


def test_a_row_of_nothing_pays_nobody(session: Session) -> None:
    path = book(session, paid(1, ONE), paid(2, 0), paid(3, "۰"))
    assert session.ask(check_payments, CheckPayments(MEHR, path)).returned == 2
    told = take(session, path)
    assert (told.paid, told.missing, told.different) == (1, 2, 0)


def test_what_is_awaited_is_no_part_of_the_difference(session: Session) -> None:
    path = book(session, paid(1, ONE - 50))
    told = session.do(reconcile, Reconcile(MEHR, path, partial=True))
    assert (told.awaited, told.awaited_rial) == (2, Rial(2 * ONE))
    assert session.ask(settlements, AskSettlements(MEHR)).comparison.difference == Rial(-50)


def bank_file(session: Session, head: str, *rows: str, name: str = "bank.txt") -> str:
    path = session.office_dir.parent / name
    path.write_text("\r\n".join([head, *rows]) + "\r\n", encoding="utf-8-sig")
    return str(path)


def test_our_own_text_is_taken_only_as_a_whole(session: Session) -> None:
    row = f"{SHEBA}\t{ONE}\tعلی\t{national_id(1)}\t1404-00001"
    cut = bank_file(session, f"pension\t1404-07\t2\t{2 * ONE}", row)
    assert refused(session.do, reconcile, Reconcile(MEHR, cut)) == "payment_head_differs"
    wrong = bank_file(session, f"pension\t1404-07\t1\t{ONE - 1}", row)
    assert refused(session.do, reconcile, Reconcile(MEHR, wrong)) == "payment_head_differs"
    whole = bank_file(session, f"pension\t1404-07\t1\t{ONE}", row)
    assert take(session, whole).paid == 1


def test_a_row_that_a_quotation_mark_took_in_is_named(session: Session) -> None:
    rows = (f'{national_id(1)},"علی,{ONE}', f'{national_id(2)},رضا",{ONE}')
    path = bank_file(session, "کد ملی,نام,مبلغ", *rows, name="quoted.csv")
    told = session.ask(check_payments, CheckPayments(MEHR, path))
    assert [(fault.row_no, fault.field, fault.code) for fault in told.faults] == [
        (2, "name", "payment_row_inside")
    ]


def test_payments_stand_on_one_sheet(session: Session) -> None:
    path = session.office_dir.parent / "sheets.xlsx"
    headed, first, second = list(HEAD), paid(1, ONE), paid(2, ONE)
    path.write_bytes(workbook([headed, first], [headed, second]))
    assert refused(session.do, reconcile, Reconcile(MEHR, str(path))) == "payment_sheets"
    path.write_bytes(workbook([headed], [headed, second]))
    assert take(session, str(path)).paid == 1


def test_of_several_amounts_the_one_that_was_paid_counts(session: Session) -> None:
    head = ["کد ملی", "مبلغ", "خالص پرداختی"]
    assert take(session, book(session, [national_id(1), ONE + 5, ONE], head=head)).different == 0
    twice = book(session, [national_id(2), 1, 2], head=["کد ملی", "مبلغ پرداختی", "مبلغ واریزی"], name="b")
    assert refused(session.do, reconcile, Reconcile(MEHR, twice)) == "payment_amounts_twice"


def test_an_account_that_only_somebody_else_of_the_list_has_contradicts(session: Session) -> None:
    head = ["کد ملی", "شبا", "مبلغ"]
    path = book(session, [national_id(2), SHEBA, ONE], head=head)
    told = session.ask(check_payments, CheckPayments(MEHR, path))
    assert [(fault.field, fault.code) for fault in told.faults] == [("sheba", "payment_contradicts")]
    changed = book(session, [national_id(2), "IR580540105180021273113007", ONE], head=head, name="changed")
    assert take(session, changed).paid == 1


def test_rows_of_another_month_are_named_beside_those_that_are_wrong(session: Session) -> None:
    head = ["کد ملی", "مبلغ", "ماه"]
    rows = [
        [national_id(1), ONE, "1404-07"],
        [national_id(2), ONE, "1404-06"],
        [national_id(3), "x", "1404-07"],
    ]
    told = session.ask(check_payments, CheckPayments(MEHR, book(session, *rows, head=head)))
    assert [(fault.row_no, fault.field, fault.code) for fault in told.faults] == [
        (3, "month", "payment_month"),
        (4, "amount", "bad_amount"),
    ]


def test_the_same_file_twice_and_a_struck_one_again(session: Session) -> None:
    path = book(session, paid(1, ONE))
    first = take(session, path)
    assert refused(session.do, reconcile, Reconcile(MEHR, path)) == "payment_rows_known"
    back = PaymentFileMistaken(first.payment_file_id, 1, "فایل ماه دیگر بود")
    assert session.do(payment_file_mistaken, back).state is ListState.SENT
    assert refused(session.do, payment_file_mistaken, back) == "payment_file_struck"
    gone = PaymentFileMistaken(99, 1, "x")
    assert refused(session.do, payment_file_mistaken, gone) == "payment_file_gone"
    assert take(session, path).missing == 2


def test_every_bad_row_is_told_at_once_and_nothing_is_written(session: Session) -> None:
    path = book(
        session,
        [1, "1234567890", "", ONE],
        [2, national_id(2), "", "دوازده"],
        [3, "", "", ONE],
        [4, national_id(1), "1404-00002", ONE],
        [5, national_id(3), "", -5],
    )
    with pytest.raises(RuleError) as told:
        take(session, path)
    assert (told.value.code, told.value.facts["count"]) == ("payment_rows_refused", 5)
    assert told.value.facts["names"] == [
        "2 · کد ملی",
        "3 · مبلغ پرداختی (ریال)",
        "4 · کد ملی",
        "5 · شماره پرونده",
        "6 · مبلغ پرداختی (ریال)",
    ]
    assert told.value.facts["codes"] == [
        "bad_national_id",
        "bad_amount",
        "payment_of_nobody",
        "payment_contradicts",
        "bad_amount",
    ]
    looked = session.ask(check_payments, CheckPayments(MEHR, path))
    assert (looked.rows, looked.fault_count) == (1, 5)
    assert looked.faults[3] == RowFault(5, "file_no", "payment_contradicts", "1404-00002")
    assert session.ask(settlements, AskSettlements(MEHR)).files == ()


@pytest.mark.parametrize("month", ["1404-08", "آبان ۱۴۰۴", "1404/08", "14040801"])
def test_a_file_of_another_month(session: Session, month: str) -> None:
    path = book(session, [national_id(1), ONE, month], head=["کد ملی", "مبلغ", "ماه"])
    assert refused(session.do, reconcile, Reconcile(MEHR, path)) == "payment_of_other_month"


def test_refused_files(session: Session) -> None:
    do = session.do
    nobody = book(session, [ONE], head=["مبلغ"])
    assert refused(do, reconcile, Reconcile(MEHR, nobody)) == "payment_columns_missing"
    assert refused(do, reconcile, Reconcile(MEHR, book(session))) == "payments_empty"
    good = book(session, paid(1, ONE))
    assert refused(do, reconcile, Reconcile(ABAN, good)) == "list_not_prepared"
    assert refused(do, reconcile, Reconcile(MEHR, good, file_sha256="0" * 64)) == "list_changed"
    prepare(session, ABAN)
    assert refused(do, reconcile, Reconcile(ABAN, good)) == "list_step_not_allowed"


def test_text_with_toman_and_a_total_below(session: Session) -> None:
    path = session.office_dir.parent / "paid.csv"
    rows = [f"{SHEBA};علی محمدی;{ONE // 10}", f"جمع;;{ONE // 10}"]
    path.write_text("\n".join(["شبا;نام;مبلغ (تومان)", *rows]), "utf-8-sig")
    told = take(session, str(path))
    assert (told.paid, told.missing, told.paid_rial) == (1, 2, Rial(ONE))


def test_an_account_that_two_lines_share_is_told_by_its_amount(tmp_path: Path) -> None:
    with office(tmp_path) as session:
        draw(session, 1, sheba=SHEBA)
        draw(session, 2, sheba=SHEBA, declared_size="2")
        draw(session, 3, sheba=SHEBA, declared_size="2")
        listed(session, MEHR)
        alone = book(session, [SHEBA, ONE], head=["شبا", "مبلغ"])
        assert take(session, alone).different == 0
        either = book(session, [SHEBA, 19_874_400], head=["شبا", "مبلغ"], name="either")
        with pytest.raises(RuleError) as told:
            take(session, either)
        assert told.value.facts["codes"] == ["payment_ambiguous"]


def test_notes_beside_a_line_and_beside_an_unexpected_payment(session: Session) -> None:
    take(session, book(session, paid(1, ONE), [9, "", "1390-7", 70]))
    session.do(follow_up, FollowUp(MEHR, "بانک بسته بود", line_no=2))
    session.do(follow_up, FollowUp(MEHR, "دوباره واریز شد", line_no=2))
    stray = session.ask(settlements, AskSettlements(MEHR, state=Settlement.UNEXPECTED)).rows[0]
    session.do(follow_up, FollowUp(MEHR, "از شهرستان دیگر", payment_id=stray.payment_id))
    rows = session.ask(settlements, AskSettlements(MEHR)).rows
    assert [row.note for row in rows] == ["", "دوباره واریز شد", "", "از شهرستان دیگر"]
    assert refused(session.do, follow_up, FollowUp(MEHR, "x", line_no=9)) == "no_line"
    assert refused(session.do, follow_up, FollowUp(MEHR, " ", line_no=1)) == "bad_fields"


def test_paid_without_a_line_what_was_owed_is_owed_no_more(session: Session) -> None:
    """The bank paid a household that the list had left out."""
    draw(session, 4)
    take(session, book(session, paid(1, ONE), paid(2, ONE), paid(3, ONE), paid(4, ONE)))
    assert prepare(session, ABAN).arrears == Rial(0)


def test_a_year_before(session: Session) -> None:
    path = book(session, paid(1, ONE))
    assert refused(session.do, reconcile, Reconcile(JalaliMonth(1403, 7), path)) == "list_not_prepared"
