# SPDX-License-Identifier: Apache-2.0
"""The statistical book: every figure of the record stands on its pages, and nothing unknown reads as 0."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from tests.documents.equipment import looking
from tests.documents.test_extraction import printed
from tests.documents.test_layout_check import LONG_STAMP
from tests.support.list_facts import LONG_NAME
from tests.support.month_book import book_of
from tests.support.paper_facts import SEAL, STAMP
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.summary.monthly.book import A4, draw_statistical_book, statistical_book
from welfare_desk.documents.summary.monthly.sheet import greatest_first
from welfare_desk.documents.summary.monthly.words import (
    IDENTITIES,
    TOTAL,
    figure,
    headlines,
    percent,
    verdict,
)
from welfare_desk.documents.wording import digits
from welfare_desk.domain.summary.monthly.book import Named, ToldCheck
from welfare_desk.domain.summary.monthly.checks import identities
from welfare_desk.domain.summary.monthly.figures import UNKNOWN, Table
from welfare_desk.domain.summary.monthly.month import STOOD_UNKNOWN, without_records
from welfare_desk.sentences.month_words import UNTOLD, centre_key, line_title, measure_title

BOOK = book_of()


@pytest.fixture(scope="module")
def pages() -> list[str]:
    return looking.pages(statistical_book(BOOK, STAMP, SEAL))


def fields_of(facts) -> list[list[str]]:
    """The printed strings, page by page, in the order in which they were drawn."""
    book = Book(*A4, "دفتر")
    draw_statistical_book(book, facts, STAMP, SEAL)
    return printed(book)


def test_the_cover_tells_county_month_days_version_and_the_four_figures(pages: list[str]):
    assert (
        looking.missing(
            pages[0],
            "دفتر آماری ماهانه",
            "برای ستاد استان تهران",
            "شهرستان اسلامشهر",
            "مهر",
            "۱۴۰۴/۰۷/۰۱ تا ۱۴۰۴/۰۷/۳۰ · نگارش ۲ · ماه بسته شده در ۱۴۰۴/۰۸/۰۲",
            "۸٬۰۰۰",
            "افزایش ۳۱ نسبت به شهریور",
            "۵٬۵۰۰",
            "۱۲ برقراری و ۹ قطع یا تعلیق",
            "۲٬۳۳۰",
            "کاهش ۱۷۴ نسبت به شهریور",
            "۶۸",
            "۲۴ امانی",
            "ن. احمدی",
            "دکتر س. موسوی",
            "صفحهٔ ۱ از ۸",
        )
        == []
    )


def test_every_identity_stands_on_the_cover_with_both_sides():
    cover = fields_of(BOOK)[0]
    told = [IDENTITIES[check.code] for check in BOOK.checks if check.blocks]
    rows = {name: cover[cover.index(name) + 1 : cover.index(name) + 4] for name in told}
    assert {*told, IDENTITIES["drawn_uncovered"]} == {*IDENTITIES.values()}
    assert rows["تحت پوشش = جمع حوزه‌ها"] == ["۸٬۰۰۰", "۸٬۰۰۰", "برابر"]
    assert rows["گردش صف مستمری: آغاز ماه + ورود − خروج = پایان ماه"] == ["۲٬۳۳۰", "۲٬۳۳۰", "برابر"]
    assert rows["خالص مستمری = جمع بُعدهای خانوار (ریال)"] == [*["۴۱۷٬۳۷۵٬۹۰۰٬۰۰۰"] * 2, "برابر"]
    assert rows["لیست‌های تصویب‌شده: مبلغ + معوقه − کسور = خالص (ریال)"] == [
        *["۴۱۷٬۳۷۵٬۹۰۰٬۰۰۰"] * 2,
        "برابر",
    ]
    assert rows["رأی‌های کمیسیون از حاضران بیشتر نیست"] == ["۵۸", "۵۸", "درست"]


def test_an_identity_that_fails_is_not_called_equal():
    checks = tuple(
        replace(one, ok=False, right=7999) if one.code == "covered_by_age" else one for one in BOOK.checks
    )
    cover = fields_of(replace(BOOK, checks=checks))[0]
    at = cover.index(IDENTITIES["covered_by_age"])
    assert cover[at + 1 : at + 4] == ["۸٬۰۰۰", "۷٬۹۹۹", "نابرابر"]


def test_what_nobody_knows_is_not_called_equal_and_what_there_is_none_of_is_counted():
    none_drawn = ToldCheck("drawn_uncovered", True, True, 0, 0, 0, {})
    checks = tuple(
        replace(one, left=None, right=None) if one.code == "pension_by_size" else one for one in BOOK.checks
    )
    cover = fields_of(replace(BOOK, checks=(*checks, none_drawn)))[0]
    for code, told in (
        ("pension_by_size", ["نامشخص", "نامشخص", "نامشخص"]),
        ("drawn_uncovered", ["۰", "۰", "برابر"]),
    ):
        at = cover.index(IDENTITIES[code])
        assert cover[at + 1 : at + 4] == told


STRUNG = {"sessions", "commission", "stock", "stock_moves", "disabilities"}
"""Tables that stand on paper together with another, or in another order of columns."""


def name_of(table: Table, key: str) -> str:
    names = {one.key: one.name for one in (*BOOK.items, *BOOK.services)}
    names |= {centre_key(one.key): one.name for one in BOOK.centres}
    return digits(line_title(table.code, key, "fa", names))


@pytest.mark.parametrize("table", [one for one in BOOK.figures.tables if one.code not in STRUNG])
def test_every_line_of_a_table_stands_as_it_is_recorded(table: Table):
    drawn = [field for page in fields_of(BOOK)[1:] for field in page]
    runs = {tuple(drawn[at : at + 1 + len(table.measures)]) for at in range(len(drawn))}
    told = [(name_of(table, line.key), *map(figure, line.values)) for line in table.lines]
    assert [row for row in told if row not in runs] == []


def test_the_store_stands_in_one_row_for_each_item():
    [page] = [page for page in fields_of(BOOK) if any("گردش انبار تجهیزات" in one for one in page)]
    stock, moves = BOOK.figures.table("stock"), BOOK.figures.table("stock_moves")
    for line in stock.lines:
        opening, closing, lent = line.values
        row = [opening, *(moves.value(line.key, way) for way in moves.measures), closing, lent]
        at = page.index(name_of(stock, line.key))
        assert page[at + 1 : at + 12] == list(map(figure, row))


def test_sessions_stand_beside_their_cases():
    [page] = [page for page in fields_of(BOOK) if any("کمیسیون پزشکی (" in one for one in page)]
    at = page.index("تعیین نوع و شدت")
    assert page[at + 1 : at + 7] == ["۲", "۵۸", "۵۸", "۵۱", "۴", "۳"]


@pytest.mark.parametrize("places", [3, 75, 260])
def test_a_long_list_of_neighbourhoods_loses_none(places):
    facts = book_of(places)
    drawn = [field for page in fields_of(facts) for field in page]
    table = facts.figures.table("neighbourhoods")
    runs = Counter((drawn[at], drawn[at + 1]) for at in range(len(drawn) - 1))
    told = [(name_of(table, line.key), figure(line.values[0])) for line in table.lines]
    assert [row for row in told if not runs[row]] == []


def test_the_matrix_of_type_and_severity_adds_up_on_paper():
    page = fields_of(BOOK)[1]
    table = BOOK.figures.table("disabilities")
    order = ("mild", "moderate", "severe", "very_severe", UNKNOWN, "files")
    at = page.index("جمع", page.index("درصد"))
    totals = [table.total(one) for one in order]
    assert page[at + 1 : at + 8] == [*map(figure, totals), "۱۰۰٫۰۰"]
    assert sum(one or 0 for one in totals[:-1]) == totals[-1]
    first = table.lines[0]
    row = page.index(line_title("disabilities", first.key, "fa"))
    told = [table.value(first.key, one) for one in order]
    assert page[row + 1 : row + 8] == [*map(figure, told), percent(told[-1], totals[-1])]


def test_the_chart_draws_the_sum_of_every_bar_at_its_end():
    page = fields_of(BOOK)[1]
    chart = page[page.index("نمودار ۱ · گونه و شدت (پرونده)") :]
    lines = BOOK.figures.table("disabilities").lines
    names = [line_title("disabilities", one.key, "fa") for one in lines]
    assert [chart[chart.index(name) + 1] for name in names] == [figure(one.values[0]) for one in lines]
    parts = ("mild", "moderate", "severe", "very_severe", UNKNOWN)
    assert chart[1:6] == [measure_title("disabilities", one, "fa") for one in parts]


@pytest.mark.parametrize(
    ("places", "name"),
    [(8, "نمودار ۳ · محله‌ها (پرونده)"), (75, "نمودار ۳ · ۱۲ محلهٔ بزرگ‌تر از ۷۵ محله (پرونده)")],
)
def test_the_largest_neighbourhoods_have_bars(places, name):
    facts = book_of(places)
    table = facts.figures.table("neighbourhoods")
    (page,) = [page for page in fields_of(facts) if name in page]
    chart = page[page.index(name) :][1:25]
    known = [line for line in greatest_first(table, "files") if line.key != UNKNOWN]
    drawn = [(name_of(table, line.key), figure(line.values[0])) for line in known[:12]]
    assert list(zip(chart[::2], chart[1::2], strict=True))[: len(drawn)] == drawn


def test_parts_without_a_programme_are_unknown_with_the_reason(pages: list[str]):
    page = next(page for page in pages if "مشارکت‌های مردمی" in page)
    assert looking.missing(page, "کمک‌های موردی", "نامشخص", UNTOLD.fa) == []


def test_payments_without_a_list_are_unknown_and_never_0():
    facts = book_of(listed=False)
    [page] = [page for page in fields_of(facts) if any("پرداخت‌های ماه، از لیست" in one for one in page)]
    at = page.index("مستمری", page.index("خالص"))
    assert page[at + 1 : at + 6] == ["نامشخص"] * 5
    sizes = page[page.index("۱ نفره") :]
    assert sizes[1:7] == ["نامشخص"] * 6
    cover = fields_of(facts)[0]
    assert IDENTITIES["pension_by_size"] not in cover
    assert cover[cover.index(IDENTITIES["payments_net"]) + 1 :][:3] == ["نامشخص"] * 3


def test_warnings_stand_with_the_reason_they_were_closed_with(pages: list[str]):
    assert [one.code for one in BOOK.warnings] == [
        "neighbourhood_unknown", "severity_unknown", "decile_unknown", "visits_due",
    ]  # fmt: skip
    reason = "دلیل رئیس اداره: دهک از سامانه می‌رسد."
    told = ("دهک نامشخص: ۶۱۲ خانوار", "بازدید منزل: سررسید مانده ۳۵۴، انجام‌شده ۱۳۳", reason)
    assert looking.missing(pages[-1], *told) == []


def test_every_page_after_the_cover_names_its_chapter_number_and_seal(pages: list[str]):
    chapters = [
        "جمعیت تحت پوشش",
        "گردش، مستمری و پرداخت‌ها",
        "کمیسیون، تجهیزات، بازدید و کمک‌ها",
        "مقایسه، رقم‌های اعلام‌شده، تصحیح‌ها و هشدارها",
    ]
    found = Counter(
        name
        for page in pages[1:]
        for name in chapters
        if not looking.missing(page, f"دفتر آماری مهر ۱۴۰۴ · {name}")
    )
    assert (len(pages), sum(found.values()), set(found)) == (8, 7, set(chapters))


@pytest.mark.parametrize("facts", [BOOK, book_of(0, listed=False, before=1, reason="")], ids=["full", "bare"])
def test_readers_give_the_paper_back(facts):
    assert looking.comes_back(lambda book: draw_statistical_book(book, facts, STAMP, SEAL)) == looking.WHOLE


@pytest.mark.parametrize("places", [0, 1, 2, 3, 16, 40, 75, 76, 77, 260])
def test_no_number_of_neighbourhoods_spoils_a_book(places):
    facts = book_of(places, listed=places % 2 == 0, before=places % 12, reason=LONG_NAME * 4)
    facts = replace(
        facts, items=(Named("CANE", LONG_NAME), *facts.items[2:]), centres=(Named("101", LONG_NAME),)
    )
    assert looking.faults(lambda book: draw_statistical_book(book, facts, LONG_STAMP, SEAL)) == []


def test_equal_facts_give_equal_bytes():
    assert statistical_book(BOOK, STAMP, SEAL) == statistical_book(book_of(), STAMP, SEAL)


def test_a_month_before_the_records_is_unknown_and_draws_no_queue():
    counted = replace(
        BOOK.figures,
        tables=without_records(BOOK.figures.tables),
        before=STOOD_UNKNOWN,
        after=STOOD_UNKNOWN,
    )
    checks = tuple(ToldCheck.of(check.told()) for check in identities(counted))
    facts = replace(BOOK, figures=counted, checks=checks, before=())
    assert facts.queue == ()
    assert headlines(facts)[0] == ("تحت پوشش", "نامشخص", "پرونده", "شهریور: نامشخص")
    assert {verdict(check) for check in checks} == {"نامشخص"}
    told = [field for page in fields_of(facts) for field in page]
    assert not [field for field in told if "نمودار ۴" in field]


def test_shares_of_a_whole_are_told_with_two_places_as_in_the_statement():
    assert [percent(part, 8000) for part in (5500, 2500, 8000)] == ["۶۸٫۷۵", "۳۱٫۲۵", "۱۰۰٫۰۰"]
    assert (percent(None, 8000), percent(0, 0)) == ("نامشخص", "—")


def test_what_a_file_may_stand_in_twice_has_no_sum_on_paper():
    drawn = [field for page in fields_of(BOOK)[1:] for field in page]
    paid, queues = BOOK.figures.table("payments"), BOOK.figures.table("queues")
    last = [name_of(queues, queues.lines[-1].key), figure(queues.lines[-1].values[0])]
    at = next(at for at in range(len(drawn)) if drawn[at : at + 2] == last)
    assert drawn[at + 2] != TOTAL
    sums = [TOTAL, "", *(figure(paid.total(one)) for one in paid.measures[1:])]
    assert any(drawn[at : at + len(sums) - 1] == [one for one in sums if one] for at in range(len(drawn)))


@pytest.mark.parametrize("services", range(1, 12))
def test_a_note_stands_on_the_page_of_its_table(services):
    figures = BOOK.figures
    quotas = figures.table("quotas")
    lines = tuple(replace(quotas.lines[0], key=f"SERVICE-{number}") for number in range(services))
    tables = tuple(replace(one, lines=lines) if one.code == "quotas" else one for one in figures.tables)
    pages = fields_of(replace(BOOK, figures=replace(figures, tables=tables)))
    [page] = [page for page in pages if any("وضع مستمری و پرداخت" in field for field in page)]
    table = next(at for at, field in enumerate(page) if "وضع مستمری و پرداخت" in field)
    assert any(field.startswith("درصدها تا دو رقم") for field in page[table:])
