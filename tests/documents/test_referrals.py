# SPDX-License-Identifier: Apache-2.0
"""The two referral papers: what stands on them, one sheet each, read back by machines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.test_extraction import LEAST_FIELDS, LEAST_WORDS, READERS, printed, score
from tests.documents.test_layout_check import A5, LONG_STAMP
from tests.support.paper_facts import SEAL, STAMP, TODAY
from tests.support.pdf import pdfium, with_joiners
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.layout_check import inspect
from welfare_desk.documents.preview import page_count
from welfare_desk.documents.referrals import (
    COMMISSION_KINDS,
    commission_referral,
    draw_commission_referral,
    draw_referral_letter,
    referral_letter,
)
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.casework.codes import DisabilityType, Domain, Severity
from welfare_desk.domain.casework.commission import CommissionKind
from welfare_desk.domain.casework.referral import (
    COMMISSION_DOCUMENTS,
    ClientFacts,
    CommissionReferralFacts,
    ReferralLetterFacts,
)
from welfare_desk.domain.errors import RuleError

CLIENT = ClientFacts(
    "محمدرضا علی‌پور قائم‌شهری",
    "غلامرضا",
    "0013542419",
    False,
    from_jalali(1364, 12, 29),
    "1398-01452",
    Domain.REHABILITATION,
    "09123456789",
    "اسلامشهر، محلهٔ ۳، خیابان کاشانی، کوچهٔ ۱۲، پلاک ۵، واحد ۲",
    DisabilityType.PHYSICAL,
    Severity.SEVERE,
    from_jalali(1407, 8, 21),
)
REFERRAL = CommissionReferralFacts(
    CLIENT,
    CommissionKind.RE_EXAMINATION,
    from_jalali(1404, 6, 20),
    TODAY,
    "درد مزمن پا و ناتوانی در راه رفتن؛ پزشک معالج بازبینی شدت را خواسته است.",
    None,
    "1404-07",
    from_jalali(1404, 7, 15),
    "بیمارستان امام رضا، طبقهٔ دوم",
    COMMISSION_DOCUMENTS,
)
LETTER = ReferralLetterFacts(
    CLIENT,
    TODAY,
    "ریاست محترم شعبهٔ بیمهٔ سلامت شهرستان اسلامشهر",
    "پوشش بیمهٔ درمان",
    "نام‌برده دارای معلولیت شدید است و درآمد ثابتی ندارد.\nپیش‌تر دفترچهٔ بیمهٔ روستایی داشته است.",
)
BARE = ClientFacts("علی", "", "", False, None, "1404-00001", Domain.SOCIAL)


def text_of(pdf: bytes) -> str:
    [text] = pdfium(pdf)
    return with_joiners(text)


def test_who_has_no_disability_has_no_severity() -> None:
    plain = replace(LETTER, body="نام‌برده درآمد ثابتی ندارد.")
    unknown = replace(plain, client=replace(CLIENT, severity=Severity.UNKNOWN))
    nobody = replace(plain, client=replace(unknown.client, disability=DisabilityType.NONE))
    told = [text_of(referral_letter(facts, STAMP, SEAL)).count("شدت") for facts in (unknown, nobody)]
    assert told == [1, 0]


def test_a_referral_says_who_comes_where_and_when() -> None:
    text = text_of(commission_referral(REFERRAL, STAMP, SEAL))
    for field in (
        "معرفی‌نامهٔ کمیسیون",
        "به: کمیسیون پزشکی تشخیص نوع و تعیین شدت معلولیت",
        "موضوع: پایش (بازبینی رأی پیشین)",
        "محمدرضا علی‌پور قائم‌شهری",
        "۰۰۱۳۵۴۲۴۱۹",
        "۱۳۹۸-۰۱۴۵۲",
        "۱۴۰۴/۰۷/۱۵",
        "۱۴۰۴-۰۷",
        "بیمارستان امام رضا، طبقهٔ دوم",
        "درد مزمن پا",
        "یک قطعه عکس ۳×۴",
        "رئیس اداره",
        "کارشناس توانبخشی",
    ):
        assert with_joiners(field) in text


def test_a_referral_without_a_session_says_that_it_is_told_later() -> None:
    text = text_of(commission_referral(replace(REFERRAL, session_no="", held_on=None), STAMP, SEAL))
    assert with_joiners("پس از تعیین جلسه به مددجو اعلام می‌شود") in text


def test_an_appeal_names_the_vote() -> None:
    appeal = replace(REFERRAL, appeal_against=from_jalali(1404, 2, 3))
    assert with_joiners("به رأی ۱۴۰۴/۰۲/۰۳ آن کمیسیون اعتراض دارد") in text_of(
        commission_referral(appeal, STAMP, SEAL)
    )


def test_a_letter_says_to_whom_about_what_in_the_offices_words() -> None:
    text = text_of(referral_letter(LETTER, STAMP, SEAL))
    for field in (
        "به: ریاست محترم شعبهٔ بیمهٔ سلامت شهرستان اسلامشهر",
        "موضوع: پوشش بیمهٔ درمان",
        "پروندهٔ شمارهٔ ۱۳۹۸-۰۱۴۵۲",
        "نام‌برده دارای معلولیت شدید است و درآمد ثابتی ندارد.",
        "پیش‌تر دفترچهٔ بیمهٔ روستایی داشته است.",
        "مددکار پرونده",
        "دکتر سیدعلی موسوی",
    ):
        assert with_joiners(field) in text


LONG = replace(
    CLIENT,
    full_name="سیدمحمدامین‌الدین حاجی‌آقابالازادهٔ طباطبایی نائینی اصفهانی",
    address="اسلامشهر، شهرک قائمیه، خیابان شهید محمدعلی جهان‌آرا، کوچهٔ شهید سیدمرتضی حسینی‌نژاد، پلاک ۱۲۴",
)
PAPERS = {
    "referral": lambda book: draw_commission_referral(book, REFERRAL, STAMP, SEAL),
    "long referral": lambda book: draw_commission_referral(
        book, replace(REFERRAL, client=LONG, complaint="درد مزمن پا. " * 6), LONG_STAMP, SEAL
    ),
    "bare referral": lambda book: draw_commission_referral(
        book, CommissionReferralFacts(BARE, CommissionKind.MILITARY, TODAY, TODAY), STAMP
    ),
    "letter": lambda book: draw_referral_letter(book, LETTER, STAMP, SEAL),
    "long letter": lambda book: draw_referral_letter(
        book, replace(LETTER, client=LONG, body="متن درخواست اداره. " * 14), LONG_STAMP, SEAL
    ),
    "bare letter": lambda book: draw_referral_letter(
        book, ReferralLetterFacts(BARE, TODAY, "دهیاری", "مسکن", ""), STAMP
    ),
}


@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_stands_as_it_should(paper: str) -> None:
    assert inspect(Book(*A5, paper), PAPERS[paper]) == []


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("paper", ["referral", "letter"])
def test_machines_read_it_back(paper: str, reader: str) -> None:
    book = Book(*A5, paper)
    PAPERS[paper](book)
    found = score(printed(book), READERS[reader](book.to_bytes()))
    assert (found.words >= LEAST_WORDS, found.fields >= LEAST_FIELDS) == (True, True), found


def test_each_is_one_sheet_or_refused() -> None:
    assert page_count(commission_referral(REFERRAL, STAMP, SEAL)) == 1
    assert page_count(referral_letter(LETTER, STAMP, SEAL)) == 1
    with pytest.raises(RuleError, match="paper_too_long"):
        referral_letter(replace(LETTER, body="سطر\n" * 40), STAMP, SEAL)
    with pytest.raises(RuleError, match="paper_too_long"):
        commission_referral(replace(REFERRAL, complaint="شرح " * 900), STAMP, SEAL)


def test_every_kind_of_session_has_its_words() -> None:
    assert COMMISSION_KINDS.keys() == set(CommissionKind)
