# SPDX-License-Identifier: Apache-2.0
"""The minutes of an admission: every line, the sum, who was passed over, the seal, the signatures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.test_extraction import LEAST_FIELDS, LEAST_WORDS, READERS, printed, score
from tests.documents.test_layout_check import A4, LONG_STAMP
from tests.support.list_facts import LONG_NAME, minutes_of
from tests.support.paper_facts import SEAL, STAMP
from tests.support.pdf import pdfium, with_joiners
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.layout_check import inspect
from welfare_desk.documents.preview import page_count
from welfare_desk.documents.waiting.minutes import admission_minutes, draw_admission_minutes
from welfare_desk.documents.waiting.wording import REASONS
from welfare_desk.documents.wording import amount
from welfare_desk.domain.money import Rial, in_words
from welfare_desk.domain.waiting.admission import Skipped
from welfare_desk.domain.waiting.minutes_paper import MinutesSigners
from welfare_desk.domain.waiting.policy import Order

MINUTES = minutes_of(12)
GOODS = replace(
    MINUTES,
    service="wheelchair",
    service_name="ویلچر",
    order=Order.DATE,
    policy_version=0,
    policy_since=None,
    proposed=False,
    admitted=tuple(replace(line, size=None, score=None, amount=None) for line in MINUTES.admitted),
    used_before=3,
    places=20,
    passed_over=(),
    signers=MinutesSigners(),
)


def pages_of(facts) -> list[str]:
    return [with_joiners(page) for page in pdfium(admission_minutes(facts, STAMP, SEAL))]


def faults_of(facts, stamp=STAMP, seal=SEAL):
    return inspect(Book(*A4, "صورتجلسه"), lambda book: draw_admission_minutes(book, facts, stamp, seal))


def test_the_minutes_say_under_which_letter_who_was_admitted_and_who_was_not():
    [page] = pages_of(MINUTES)
    total = MINUTES.total
    assert total is not None
    for field in (
        "صورتجلسهٔ پذیرش مستمری",
        "سهمیهٔ آبان ۱۴۰۴",
        "نامهٔ شمارهٔ ۱۲۸/۱۴۰۴/۳۳۱۷ مورخ ۱۴۰۴/۰۶/۲۵",
        "تخصیص ۱۲ سهمیهٔ مستمری",
        "۲٬۵۰۰ پرونده",
        "آیین‌نامهٔ نوبت شمارهٔ ۷",
        "امتیازهای پیشنهادی",
        "جمع (۱۲ پرونده)",
        amount(total),
        in_words(total),
        f"{amount(Rial(total.amount // 10))} تومان",
        "۱۱۷٫۵",
        "پرونده",
        "نگه‌داشته تا ۱۴۰۴/۰۸/۱۵ (استعلام کمیتهٔ امداد نرسیده است)",
        "همهٔ سهمیه مصرف شد (۱۲ از ۱۲).",
        "5GBV-181W-065B",
        "رئیس اداره",
        "کارشناس مستمری",
        "معاون توانبخشی",
        "معاون اجتماعی",
        "نمایندهٔ فرمانداری",
        "ف. صالحی",
    ):
        assert with_joiners(field) in page, field
    for line in MINUTES.admitted:
        assert with_joiners(line.full_name) in page
        assert line.amount is not None
        assert amount(line.amount) in page


def test_a_service_without_money_has_no_column_of_it_and_places_that_are_left_are_told():
    [page] = pages_of(GOODS)
    for field in (
        "صورتجلسهٔ پذیرش ویلچر",
        "ترتیب تاریخ ثبت",
        "از این سهمیه پیش‌تر ۳ جا مصرف شده بود.",
        "۱۵ جا از ۲۰ جای سهمیه مصرف شد و ۵ جا مانده است.",
        "جمع (۱۲ نفر)",
        "کارشناس پذیرش",
    ):
        assert with_joiners(field) in page, field
    for field in ("ریال", "امتیاز", "بُعد", "صاحب پرونده"):
        assert with_joiners(field) not in page


def test_every_reason_has_words():
    assert set(REASONS) == set(Skipped)
    lines = tuple(
        replace(MINUTES.passed_over[0], reason=reason, until=None, note="توضیح") for reason in Skipped
    )
    [page] = pages_of(replace(MINUTES, admitted=MINUTES.admitted[:2], passed_over=lines))
    for reason in Skipped:
        assert with_joiners(f"{REASONS[reason]} (توضیح)") in page


@pytest.mark.parametrize(
    ("admitted", "passed"), [(1, 0), (2, 1), (20, 0), (24, 5), *((n, 2) for n in range(15, 50))]
)
def test_no_number_of_lines_parts_the_seal_from_the_signatures(admitted, passed):
    facts = minutes_of(admitted, passed)
    assert faults_of(facts) == []
    last = pages_of(facts)[-1]
    assert with_joiners("اجرای دوبارهٔ آن همین فهرست را می‌دهد") in last
    assert with_joiners("نمایندهٔ فرمانداری") in last


@pytest.mark.parametrize("passed", range(0, 45, 2))
def test_no_number_of_those_passed_over_spoils_a_page(passed):
    assert faults_of(minutes_of(8, passed)) == []


def test_long_names_and_empty_fields_stand_as_they_should():
    line, other = MINUTES.admitted[0], MINUTES.passed_over[0]
    facts = replace(
        MINUTES,
        service_name="کمک‌هزینهٔ تأمین هزینه‌های مناسب‌سازی مسکن افراد دارای معلولیت",
        conditions="تنها خانوارهای دهک‌های ۱ تا ۳ که بازدید منزل دارند؛ " * 8,
        admitted=(
            replace(line, full_name=LONG_NAME),
            replace(line, full_name="", identifier="", file_no="", size=None, score=None, amount=None),
        ),
        passed_over=(replace(other, full_name=LONG_NAME, note="بررسی پرونده در جریان است. " * 20),),
    )
    assert faults_of(facts, LONG_STAMP) == []
    nobody = replace(MINUTES, admitted=(), signers=MinutesSigners())
    assert (faults_of(nobody), with_joiners("کسی پذیرفته نشد") in pages_of(nobody)[0]) == ([], True)


@pytest.mark.parametrize("count", [1_500, pytest.param(5_000, marks=pytest.mark.long)])
def test_thousands_admitted_give_the_same_bytes_twice(count):
    facts = minutes_of(count, 40)
    pdf = admission_minutes(facts, STAMP, SEAL)
    assert pdf == admission_minutes(facts, STAMP, SEAL)
    assert page_count(pdf) > count // 50


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("facts", [MINUTES, GOODS], ids=["pension", "goods"])
def test_the_minutes_come_back(facts, reader):
    book = Book(*A4, "صورتجلسه")
    draw_admission_minutes(book, facts, STAMP, SEAL)
    found = score(printed(book), READERS[reader](book.to_bytes()))
    assert (found.words >= LEAST_WORDS, found.fields >= LEAST_FIELDS) == (True, True), found
