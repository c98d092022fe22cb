# SPDX-License-Identifier: Apache-2.0
"""The notice of a change of a payment: what stands on it, one sheet, read back by machines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.test_extraction import LEAST_FIELDS, LEAST_WORDS, READERS, printed, score
from tests.documents.test_layout_check import A5, LONG_STAMP
from tests.documents.test_referrals import BARE, CLIENT, LONG, text_of
from tests.support.paper_facts import SEAL, STAMP, TODAY
from tests.support.pdf import with_joiners
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.layout_check import inspect
from welfare_desk.documents.pension_notice import draw_pension_notice, payment_name, pension_notice
from welfare_desk.documents.preview import page_count
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import ChangeTerms, PensionState, SuspensionReason
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.notice import PaymentEvent, PensionNoticeFacts

P = PensionState
SUSPENDED = PensionNoticeFacts(
    CLIENT,
    PaymentEvent(
        CLIENT.file_no,
        "pension",
        P.ON_PENSION,
        P.SUSPENDED,
        from_jalali(1404, 7, 20),
        "کمیتهٔ امداد از خرداد مستمری می‌پردازد.",
        "128/1404/7",
        ChangeTerms(SuspensionReason.OTHER_PENSION),
    ),
    TODAY,
)
GIVEN_BACK = replace(
    SUSPENDED,
    event=replace(
        SUSPENDED.event,
        from_state=P.SUSPENDED,
        to_state=P.ON_PENSION,
        reason="",
        terms=ChangeTerms(None, JalaliMonth(1404, 9), arrears=True),
    ),
)


def changed(facts: PensionNoticeFacts, **more: object) -> PensionNoticeFacts:
    return replace(facts, event=replace(facts.event, **more))


def test_a_suspension_says_from_when_why_on_which_letter_and_where_to_object() -> None:
    text = text_of(pension_notice(SUSPENDED, STAMP, SEAL))
    for field in (
        "موضوع: ابلاغ تعلیق مستمری",
        "به: محمدرضا علی‌پور قائم‌شهری",
        "۱۳۹۸-۰۱۴۵۲",
        "مستمری شما از آبان ۱۴۰۴",
        "مستمری از دستگاه دیگر",
        "کمیتهٔ امداد از خرداد مستمری می‌پردازد.",
        "۱۲۸/۱۴۰۴/۷",
        "۱۴۰۴/۰۷/۲۰",
        "اعتراض خود را با مدارک به کارشناس مستمری",
        "دکتر سیدعلی موسوی",
        "رسید مددجو",
    ):
        assert with_joiners(field) in text, field


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        (GIVEN_BACK, "از آذر ۱۴۰۴ دوباره برقرار شد و معوقهٔ ماه‌هایی که در این میان پرداخت نشده باشد نیز"),
        (changed(GIVEN_BACK, terms=ChangeTerms(arrears=False)), "معوقه‌ای تعلق نمی‌گیرد"),
        (changed(GIVEN_BACK, from_state=P.NONE, terms=ChangeTerms()), "مستمری شما از مهر ۱۴۰۴ برقرار شد."),
        (changed(SUSPENDED, to_state=P.CUT), "به دلیل زیر قطع شد."),
        (
            replace(
                changed(SUSPENDED, from_state=P.SUSPENDED, to_state=P.CUT),
                unpaid_from=JalaliMonth(1404, 5),
            ),
            "مستمری شما، که از مرداد ۱۴۰۴ به سبب تعلیق پرداخت نشده است، از آبان ۱۴۰۴ به دلیل زیر قطع شد.",
        ),
        (changed(SUSPENDED, payment="care"), "ابلاغ تعلیق حق پرستاری"),
    ],
)
def test_each_change_is_told_as_what_it_is(facts: PensionNoticeFacts, told: str) -> None:
    text = text_of(pension_notice(facts, STAMP, SEAL))
    assert with_joiners(told) in " ".join(text.split())


def test_every_kind_of_payment_has_its_name() -> None:
    assert all(payment_name(kind) for kind in PaymentKind)


PAPERS = {
    "suspended": (SUSPENDED, STAMP),
    "given back": (GIVEN_BACK, STAMP),
    "long": (
        replace(changed(SUSPENDED, reason="شرح کارشناس مستمری. " * 3, payment="hygiene"), client=LONG),
        LONG_STAMP,
    ),
    "bare": (replace(changed(SUSPENDED, reason="", letter_no=""), client=BARE), STAMP),
}


@pytest.mark.parametrize("paper", PAPERS)
def test_every_notice_stands_as_it_should(paper: str) -> None:
    facts, stamp = PAPERS[paper]
    assert inspect(Book(*A5, paper), lambda book: draw_pension_notice(book, facts, stamp, SEAL)) == []


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("paper", ["suspended", "given back"])
def test_machines_read_it_back(paper: str, reader: str) -> None:
    book = Book(*A5, paper)
    draw_pension_notice(book, *PAPERS[paper], SEAL)
    found = score(printed(book), READERS[reader](book.to_bytes()))
    assert (found.words >= LEAST_WORDS, found.fields >= LEAST_FIELDS) == (True, True), found


def test_it_is_one_sheet_or_refused() -> None:
    assert page_count(pension_notice(SUSPENDED, STAMP, SEAL)) == 1
    with pytest.raises(RuleError, match="paper_too_long"):
        pension_notice(changed(SUSPENDED, reason="شرح " * 900), STAMP, SEAL)
