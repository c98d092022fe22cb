# SPDX-License-Identifier: Apache-2.0
"""The sheets of visits: what stands on them, on how many pages, and whether they can be printed and read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.support.paper_facts import EMPTY, FULL, STAMP, USUAL, person
from tests.support.pdf import page_size, pdfium, with_joiners
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.style import MM
from welfare_desk.documents.layout_check import inspect
from welfare_desk.documents.preview import page_count
from welfare_desk.documents.visit_day import day_list, draw_day_list
from welfare_desk.documents.visits import draw_visit_form, visit_forms
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.casework.person import Member
from welfare_desk.domain.casework.visit import VisitKind, VisitResult, VisitState
from welfare_desk.domain.errors import Cancelled, RuleError
from welfare_desk.domain.summary.visit_sheets import DayVisit, VisitDay, VisitForm
from welfare_desk.domain.summary.visits import VisitRow

ON = from_jalali(1404, 7, 6)
PLAN = VisitRow(
    1, 1, 1, "1398-01452", "", "", "", "", "", "", VisitKind.HOME, VisitState.PLANNED, ON, None, "م. کریمی",
    None, "", "",
)  # fmt: skip
LAST = replace(
    PLAN, visit_id=2, state=VisitState.DONE, planned_on=None, visited_on=from_jalali(1403, 9, 6),
    visitor="ن. احمدی", result=VisitResult.MET, report="رمپ ورودی لازم است؛\nمعرفی به مناسب‌سازی مسکن.",
)  # fmt: skip
FORM = VisitForm(USUAL, "باران", PLAN, LAST)
BARE = VisitForm(EMPTY, "", None, None)


def crowd(members: int) -> VisitForm:
    family = tuple(
        Member(person(number, "سیدمحمدامین", "علی‌پور قائم‌شهری اصل"), Kinship.SON)
        for number in range(1, members + 1)
    )
    household = replace(USUAL.household, members=family, declared_size=None)
    return replace(
        FORM, file=replace(USUAL, household=household, disabilities=USUAL.disabilities[:1], categories=())
    )


def visit(number: int, area: str, **more: Any) -> DayVisit:
    facts = DayVisit(
        f"1398-{number:05d}", f"زهرا نوری‌زاده {number}", area,
        "خیابان صیاد شیرازی، کوچهٔ ۱۲، پلاک ۱۴۰، واحد ۲", "09123456789", "02156321234", 4, "م. کریمی",
        VisitKind.HOME, from_jalali(1403, 9, 6),
    )  # fmt: skip
    return replace(facts, **more)


DAY = VisitDay(
    ON,
    (
        visit(1, "زرافشان"),
        visit(2, "زرافشان", phone="", last_met_on=None),
        visit(3, "قائمیه", kind=VisitKind.CARE_HOME, visitor=""),
        visit(4, "", address="", mobile="", phone=""),
    ),
    "محله: زرافشان، قائمیه",
)


def text_of(pdf: bytes) -> str:
    return " ".join(with_joiners(page) for page in pdfium(pdf))


def test_a_form_has_what_the_file_knows_and_room_for_what_it_does_not() -> None:
    pdf = visit_forms([FORM], STAMP)
    text = text_of(pdf)
    for field in (
        "فرم بازدید",
        "امور توانبخشی · پروندهٔ ۱۳۹۸-۰۱۴۵۲",
        "محمدرضا علی‌پور قائم‌شهری",
        "۰۰۱۳۵۴۲۴۱۹",
        "۱۳۶۴/۱۲/۲۹ (۳۹ سال)",
        "اسلامشهر، محلهٔ ۳، خیابان کاشانی، کوچهٔ ۱۲، پلاک ۵، واحد ۲",
        "۰۹۱۲۳۴۵۶۷۸۹",
        "باران",
        "یکشنبه ۱۴۰۴/۰۷/۰۶ (منزل)",
        "م. کریمی",
        "خانوار (۴ نفر)",
        "طاهره لاله‌زاری",
        "۱۴۰۳/۰۹/۰۶ · دیدار انجام شد",
        "ن. احمدی",
        "رمپ ورودی لازم است؛ معرفی به مناسب‌سازی مسکن.",
        "در منزل نبود",
        "وضع مسکن",
        "درآمد و هزینهٔ خانوار",
        "سلامت و درمان",
        "نیازها و درخواست‌های خانوار",
        "نظر و پیشنهاد مددکار",
        "مددجو یا سرپرست خانوار",
        "اثر انگشت",
        "صفحهٔ ۱ از ۱",
    ):
        assert with_joiners(field) in text, field
    assert (page_count(pdf), page_size(pdf, 0)) == (1, pytest.approx((595.28, 841.89), abs=0.01))


def test_a_client_never_visited_has_that_said() -> None:
    text = text_of(visit_forms([BARE], STAMP))
    assert with_joiners("تاکنون بازدیدی ثبت نشده است") in text
    assert text.count("—") == 13


@pytest.mark.parametrize(("members", "pages"), [(1, 1), (5, 1), (7, 2), (12, 2), (30, 2)])
def test_a_household_of_five_fits_on_one_page_and_any_on_two(members: int, pages: int) -> None:
    pdf = visit_forms([crowd(members)], STAMP)
    assert page_count(pdf) == pages
    if members > 12:
        assert with_joiners("خانوار (۳۰ نفر؛ ۱۸ نفر دیگر در پرونده)") in text_of(pdf)


def test_many_forms_stand_in_one_pdf_and_tell_how_far_they_are() -> None:
    told: list[tuple[int, int]] = []
    pdf = visit_forms([FORM, BARE, FORM], STAMP, lambda done, total: told.append((done, total)))
    assert (page_count(pdf), told) == (3, [(1, 3), (2, 3), (3, 3)])


def test_drawing_forms_can_be_cancelled() -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        visit_forms([FORM], STAMP, stop)


def test_nothing_to_print_is_no_paper() -> None:
    for draw in (lambda: visit_forms([], STAMP), lambda: day_list(replace(DAY, visits=()), STAMP)):
        with pytest.raises(RuleError) as refused:
            draw()
        assert refused.value.code == "nothing_to_print"


def test_the_day_stands_by_neighbourhood() -> None:
    text = text_of(day_list(DAY, STAMP))
    for field in (
        "فهرست بازدیدهای روز",
        "یکشنبه · ۴ بازدید",
        "۱۴۰۴/۰۷/۰۶",
        "محله: زرافشان، قائمیه",
        "زرافشان (۲ بازدید)",
        "قائمیه (۱ بازدید)",
        "بدون محله (۱ بازدید)",
        "زهرا نوری‌زاده ۱",
        "۱۳۹۸-۰۰۰۰۱",
        "۰۹۱۲۳۴۵۶۷۸۹",
        "۰۲۱۵۶۳۲۱۲۳۴",
        "۱۴۰۳/۰۹/۰۶",
        "دیدار شد",
    ):
        assert with_joiners(field) in text, field
    assert text.index(with_joiners("زرافشان (۲")) < text.index(with_joiners("قائمیه (۱"))


def test_a_long_day_goes_on_with_its_head_and_one_numbering() -> None:
    visits = tuple(visit(number, f"محلهٔ {number // 20}") for number in range(1, 61))
    pages = [with_joiners(page) for page in pdfium(day_list(VisitDay(ON, visits), STAMP))]
    head = with_joiners("فهرست بازدیدهای روز · یکشنبه ۱۴۰۴/۰۷/۰۶")
    assert len(pages) > 1
    assert [head in page for page in pages] == [False, *[True] * (len(pages) - 1)]
    assert with_joiners("زهرا نوری‌زاده ۶۰") in pages[-1]


def forms_of(*forms: VisitForm) -> Callable[[Book], None]:
    def draw(book: Book) -> None:
        for form in forms:
            draw_visit_form(book, form, STAMP)

    return draw


LONG = replace(
    LAST, report="نیاز به پیگیری فوری دارد. " * 40, visitor="سیدمحمدحسین طباطبایی‌نژاد قائم‌مقامی فراهانی"
)
WIDE = VisitForm(FULL, "مرکز خدمات بهزیستی مثبت زندگی نیک‌اندیشان شهرک امام حسین", PLAN, LONG)


@pytest.mark.parametrize(
    "draw",
    [
        forms_of(FORM),
        forms_of(BARE),
        forms_of(WIDE),
        *(forms_of(crowd(members)) for members in (1, 4, 5, 6, 7, 9, 12, 30)),
        lambda book: draw_day_list(book, DAY, STAMP),
        lambda book: draw_day_list(
            book,
            VisitDay(ON, tuple(visit(number, f"محلهٔ {number // 7}") for number in range(1, 90))),
            STAMP,
        ),
        lambda book: draw_day_list(
            book,
            VisitDay(
                ON,
                (visit(1, "شهرک", address="خیابان بلند، کوچهٔ دراز، " * 8, visitor=LONG.visitor),),
                "محله: " + "، ".join(f"محلهٔ {number}" for number in range(9)),
            ),
            STAMP,
        ),
    ],
)
def test_every_sheet_can_be_printed_and_read(draw: Callable[[Book], None]) -> None:
    assert inspect(Book(210 * MM, 297 * MM, "بازدید"), draw) == []
