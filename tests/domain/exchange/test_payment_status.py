# SPDX-License-Identifier: Apache-2.0
"""What a bank's status says: only whole phrases that are known say that the money is there."""

from __future__ import annotations

import pytest

from welfare_desk.domain.exchange.payment_status import Became, became, remarked


@pytest.mark.parametrize(
    "said",
    [
        "پرداخت شد", "پرداخت شده", "پرداخت‌شده", "پرداخت گردید", "پرداخت شده است", "با موفقیت پرداخت شد",
        "پرداخت: موفق",
        "واریز شد", "واریز موفق", "واریز شده‌است", "به حساب واریز شد", "به حساب وارد شد", "مبلغ واریز شد",
        "واریزی",
        "موفق", "موفقیت‌آمیز", "موفق (پرداخت شد)", "تراکنش موفق", "واریز شد - موفق",
        "انجام شد", "دریافت و انجام شد", "تراکنش با موفقیت انجام شد",
        "تأیید", "تایید شد", "تأییدشده", "تسویه شد", "تسویه شده", "پرداخت شد ✓",
        "paid", "Paid.", "PAID", "is paid", "Payment successful", "success", "Successful", "Done", "settled",
        "Completed", "complete", "credited", "ok", "OK", "successfully paid", "paid in full", "has been paid",
    ],
)  # fmt: skip
def test_what_has_arrived(said: str) -> None:
    assert became(said) is Became.ARRIVED


@pytest.mark.parametrize(
    "said",
    [
        "برگشتی", "برگشت خورد", "برگشتی - حساب راکد", "عودت داده شد", "ابطال", "لغو شده", "مردود",
        "رد شده", "پرداخت رد گردید",
        "ناموفق", "نا موفق", "نا‌موفق", "غیر موفق", "غیرموفق", "واریز ناموفق", "عدم موفقیت",
        "پرداخت نشد", "پرداخت نشده است", "پرداخت نگردید", "واریز نشده‌است", "عدم پرداخت",
        "عدم واریز - حساب مسدود",
        "به علت حساب مسدود واریز نشد", "واریز نشد: بدون حساب", "انجام نشد", "انجام نگرفت", "انجام نپذیرفت",
        "حساب یافت نشد",
        "عدم تطابق نام", "حساب بسته", "در انتظار", "در انتظار تایید", "معلق", "خطا", "شبا نامعتبر",
        "unpaid", "not paid", "Not Paid", "not_paid", "Unsuccessful", "Not successful", "Not credited",
        "Not settled", "Not completed", "Not done", "Cancelled", "Rejected", "returned: no such account",
        "failed", "pending", "account blocked", "closed",
    ],
)  # fmt: skip
def test_what_has_not(said: str) -> None:
    assert became(said) is Became.RETURNED


@pytest.mark.parametrize(
    "said",
    [
        "", "-", "کد ۷", "token", "وارد", "پرداخت", "واریز", "حساب وابسته",
        "در حال پرداخت", "در صف پرداخت", "در دست واریز", "در حال انجام", "در دست انجام", "آماده پرداخت",
        "قابل پرداخت",
        "ارسال جهت واریز", "دستور پرداخت صادر شد", "مانع واریز", "پرداخت نمی‌شود", "پرداخت نمی شود",
        "واریز نخواهد شد",
        "واریز متوقف شد", "پرداخت متوقف", "توقف پرداخت", "پرداخت تعلیق", "پرداخت ناقص", "پرداخت نا تمام",
        "منتظر تایید", "بدون تایید", "فاقد تایید", "تأیید نهایی ندارد", "تسویه ندارد",
        "Incomplete", "To be paid", "partly paid", "will be credited", "paid?", "پرداخت شد؟", "❌ پرداخت شد",
    ],
)  # fmt: skip
def test_what_nobody_can_tell(said: str) -> None:
    assert became(said) is Became.UNKNOWN


@pytest.mark.parametrize(
    "said",
    [
        "بدون خطا", "خطا ندارد", "برگشت نخورد", "رد نشد", "Not returned", "no error", "خطایی یافت نشد",
        "پرداخت شد، خطایی یافت نشد", "پرداخت شد - برگشتی", "برگشت - خطا ندارد", "paid / failed",
    ],
)  # fmt: skip
def test_trouble_that_is_turned_around_or_contradicted_is_asked_about(said: str) -> None:
    assert became(said) is Became.UNKNOWN


@pytest.mark.parametrize(
    ("remark", "back"),
    [
        ("برگشتی بانک", True), ("واریز نشد", True), ("ناموفق", True), ("عدم پرداخت", True),
        ("مستمری مهر", False), ("در انتظار", False), ("", False),
    ],
)  # fmt: skip
def test_a_remark_tells_a_return_and_nothing_else(remark: str, back: bool) -> None:
    assert remarked(remark) is back
