# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.paper_facts import EMPTY, FULL, HEAD, SEAL, STAMP, USUAL
from tests.support.pdf import page_size, pdfium, with_joiners
from welfare_desk.documents.casework import file_summary
from welfare_desk.documents.preview import page_count
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.casework.codes import Education, Housing, Insurance, Marital, Sex
from welfare_desk.domain.casework.visit import VisitKind, VisitResult
from welfare_desk.domain.pension import PensionFact, PensionState
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.summary.visits import NO_VISITS, VisitStanding
from welfare_desk.domain.waiting import PENSION, QueueEntry, QueueState


def pages_of(facts: FileSummary, sealed: bool = True) -> list[str]:
    pages = pdfium(file_summary(facts, STAMP, SEAL if sealed else None))
    return [with_joiners(page) for page in pages]


def test_the_facts_of_a_file_stand_on_its_summary():
    text = " ".join(pages_of(USUAL))
    for field in (
        "خلاصهٔ پرونده",
        "امور توانبخشی · پروندهٔ ۱۳۹۸-۰۱۴۵۲",
        "۱۳۶۴/۱۲/۲۹ (۳۹ سال)",
        "مرد، متأهل",
        "اسلامشهر، محلهٔ ۳، خیابان کاشانی، کوچهٔ ۱۲، پلاک ۵، واحد ۲",
        "۲ (استعلام ۱۴۰۴/۰۵/۱۰)",
        "۸۲۰۵۴۰۱۰۲۶۸۰۰۲۰۸۱۷۹۰۹۰۰۲",
        "خانوار (اعلام‌شده ۴ نفر، ثبت‌شده ۴ نفر، ۲ نفر دارای معلولیت)",
        "طاهره لاله‌زاری",
        "جسمی‌حرکتی",
        "۱۴۰۷/۰۸/۲۱",
        "زن سرپرست خانوار",
        "تحت پوشش از ۱۳۹۸/۰۲/۱۴",
        "مستمری‌بگیر از ۱۴۰۱/۱۰/۰۱",
        "در نوبتی نیست",
        "سهمیهٔ ۱۴۰۱/۰۹، نامهٔ ۱۲۸/۱۴۰۱/۷",
        "ورود به نوبت",
        "تلفن همراه، نشانی",
        "محرمانه است",
    ):
        assert with_joiners(field) in text


def test_the_three_facts_stand_apart():
    waiting = replace(
        USUAL,
        pension=PensionFact(PensionState.NONE),
        queue=(QueueEntry(1, PENSION, QueueState.WAITING, USUAL.events[0].effective_on),),
    )
    text = " ".join(pages_of(waiting))
    assert ("بدون مستمری" in text, "در نوبت مستمری از ۱۳۹۸/۰۲/۱۴" in text) == (True, True)


def test_a_man_is_not_divorced_with_a_womans_word():
    divorced = replace(USUAL, person=replace(HEAD, marital=Marital.DIVORCED))
    assert "مرد، همسرجدا" in " ".join(pages_of(divorced))
    woman = replace(USUAL, person=replace(HEAD, marital=Marital.DIVORCED, sex=Sex.FEMALE))
    assert "زن، مطلقه" in " ".join(pages_of(woman))


def test_a_poor_file_is_one_page_of_dashes_without_empty_sections():
    [text] = pages_of(EMPTY, sealed=False)
    assert text.count("—") == 15
    for section in ("کمیسیون پزشکی", "گروه‌های اجتماعی", "رویدادها", "سال تولد"):
        assert section not in text


def test_a_long_file_flows_over_pages_that_are_counted_and_headed():
    pages = pages_of(FULL)
    count = "۰۱۲۳۴۵۶۷۸۹"[len(pages)]
    assert len(pages) > 2
    for number, page in zip("۱۲۳۴۵۶", pages, strict=False):
        assert with_joiners(f"صفحهٔ {number} از {count}") in page
    head = with_joiners("خلاصهٔ پروندهٔ ۱۳۹۸-۰۱۴۵۲ · محمدرضا علی‌پور قائم‌شهری")
    assert [head in page for page in pages] == [
        False, *[True] * (len(pages) - 1)
    ]  # fmt: skip
    assert ["محرمانه است" in page for page in pages] == [*[False] * (len(pages) - 1), True]
    assert sum(page.count("ویرایش پرونده") for page in pages) == 11


def test_a_household_of_sixty_repeats_the_heads_of_its_table():
    household = replace(USUAL.household, members=USUAL.household.members * 15)
    pages = pages_of(replace(USUAL, household=household))
    assert sum("نام و نام خانوادگی" in page for page in pages) >= 2
    assert sum(page.count("لاله‌زاری") for page in pages) == 15


def test_it_is_a4_and_the_same_every_time():
    pdf = file_summary(USUAL, STAMP, SEAL)
    assert file_summary(USUAL, STAMP, SEAL) == pdf
    for page in range(page_count(pdf)):
        assert page_size(pdf, page) == pytest.approx((595.28, 841.89), abs=0.01)


def test_what_was_asked_of_the_client_stands_on_the_summary():
    person = replace(HEAD, job="راننده", education=Education.DIPLOMA, insurance=Insurance.RURAL)
    household = replace(USUAL.household, housing=Housing.RENTED, sheba_owner="طاهره لاله‌زاری")
    text = " ".join(pages_of(replace(USUAL, person=person, household=household)))
    told = ("تحصیلات", "دیپلم", "راننده", "روستاییان", "استیجاری", "صاحب حساب")
    assert [field for field in told if with_joiners(field) not in text] == []
    assert "تحصیلات" not in " ".join(pages_of(USUAL))


def test_a_foreign_client_is_named_by_their_own_identifier():
    foreign = replace(HEAD, national_id=None, foreign_id="12345678901")
    members = (replace(USUAL.household.members[0], person=foreign), *USUAL.household.members[1:])
    household = replace(USUAL.household, members=members)
    text = " ".join(pages_of(replace(USUAL, person=foreign, household=household)))
    assert (with_joiners("شناسهٔ اتباع") in text, "۱۲۳۴۵۶۷۸۹۰۱" in text) == (True, True)


def said(visits: VisitStanding) -> str:
    return " ".join(with_joiners(page) for page in pdfium(file_summary(USUAL, STAMP, SEAL, visits=visits)))


def test_the_last_visit_and_the_next_stand_on_the_summary():
    seen = VisitStanding(
        from_jalali(1404, 2, 11),
        VisitKind.CARE_HOME,
        "خانم رضایی",
        VisitResult.MET,
        from_jalali(1404, 7, 20),
        from_jalali(1404, 8, 11),
    )
    text = said(seen)
    told = (
        "۱۴۰۴/۰۲/۱۱ (مرکز نگهداری)", "بازدیدکننده", "خانم رضایی", "دیدار انجام شد", "موعد بعدی", "۱۴۰۴/۰۸/۱۱",
        "در برنامه", "۱۴۰۴/۰۷/۲۰",
    )  # fmt: skip
    assert [field for field in told if with_joiners(field) not in text] == []


def test_a_file_that_nobody_visited_yet_says_when_it_is_due():
    text = said(VisitStanding(due_on=from_jalali(1404, 8, 11)))
    assert ("۱۴۰۴/۰۸/۱۱" in text, "در برنامه" in text) == (True, False)
    assert "بازدیدکننده" not in said(NO_VISITS)


def test_the_decision_of_the_commission_stands_with_its_end():
    text = " ".join(pages_of(USUAL))
    told = ("معلولیت و رأی کمیسیون پزشکی", "شدید", "اعتبار تا", "۱۴۰۷/۰۸/۲۱")
    assert [field for field in told if with_joiners(field) not in text] == []
