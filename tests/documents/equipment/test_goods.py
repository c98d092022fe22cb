# SPDX-License-Identifier: Apache-2.0
"""Receipt and transfer voucher: every row, serials however many, the sum, unknown prices, both days."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.equipment import looking
from tests.documents.test_layout_check import AGAIN, LONG_AGAIN, LONG_STAMP
from tests.support.list_facts import LONG_NAME
from tests.support.paper_facts import SEAL, STAMP
from tests.support.pdf import with_joiners
from tests.support.store_facts import BARE_RECEIPT, LINES, MANY_SERIALS, RECEIPT, TRANSFER, many_lines
from welfare_desk.documents.equipment.goods import (
    draw_goods_receipt,
    draw_transfer_voucher,
    goods_receipt,
    transfer_voucher,
)
from welfare_desk.documents.equipment.store_wording import SOURCES, UNITS
from welfare_desk.documents.wording import amount
from welfare_desk.domain.equipment.items import Unit
from welfare_desk.domain.equipment.stock import Source
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial, in_words


def test_the_receipt_says_what_came_from_whom_under_which_letter_and_what_it_cost():
    [page] = looking.pages(goods_receipt(RECEIPT, STAMP, SEAL))
    total = RECEIPT.total
    assert total == Rial(5_354_000_000)
    assert (
        looking.missing(
            page,
            "رسید انبار",
            "اهدای خیّر",
            "شمارهٔ ۱۱۴ مورخ ۱۴۰۴/۰۶/۳۰",
            "مؤسسهٔ خیریهٔ مهر لاله",
            "علی‌اصغر لاله‌زاری",
            "۱۴۰۰۳۷۷۸۹۹۰",
            "مهربانی محله",
            "کارتن یک تشک آسیب دیده است.",
            "ویلچر برقی مدل JBW-700",
            "WHEELCHAIR-ELECTRIC",
            "WC-2024-0071/A",
            "WC-2024-0072/A",
            "دستگاه",
            "۱٬۳۰۰",
            "۱٬۲۵۰٬۰۰۰٬۰۰۰",
            "۲٬۵۰۰٬۰۰۰٬۰۰۰",
            "جمع (۵ ردیف)",
            amount(total),
            in_words(total),
            "برابر با ۵۳۵٬۴۰۰٬۰۰۰ تومان",
            "۱۲ سریال، فهرست زیر",
            "تحویل‌دهنده",
            "انباردار",
            "امین اموال",
            "رئیس اداره",
            "م. کاظمی",
            "صفحهٔ ۱ از ۱",
        )
        == []
    )
    assert looking.missing(page, *(f"MT-{417 + number:05d}" for number in range(12))) == []


def test_both_days_are_told_where_they_differ_and_only_there():
    [late] = looking.pages(goods_receipt(RECEIPT, STAMP, SEAL))
    [same] = looking.pages(goods_receipt(replace(RECEIPT, entered_on=RECEIPT.received_on), STAMP, SEAL))
    told = ("تاریخ ورود", "تاریخ ثبت")
    assert (looking.missing(late, *told), looking.missing(same, *told)) == ([], list(told))
    [moved] = looking.pages(transfer_voucher(replace(TRANSFER, sent_on=RECEIPT.received_on), STAMP, SEAL))
    assert looking.missing(moved, "تاریخ انتقال", "تاریخ ثبت", "۱۴۰۴/۰۶/۳۰", "۱۴۰۴/۰۷/۰۳") == []


def test_an_unknown_price_is_told_as_such_and_never_as_nothing():
    lines = (*LINES[:2], replace(LINES[2], unit_cost=None))
    [page] = looking.pages(goods_receipt(replace(RECEIPT, lines=lines), STAMP, SEAL))
    known = Rial(3_670_000_000)
    assert page.count("نامشخص") == 4
    assert (
        looking.missing(
            page, "بهای ۱ ردیف معلوم نیست", f"{amount(known)} ریال ({in_words(known)})", "۳۶۷٬۰۰۰٬۰۰۰ تومان"
        )
        == []
    )
    [bare] = looking.pages(goods_receipt(BARE_RECEIPT, STAMP))
    assert looking.missing(bare, "بهای هیچ ردیفی معلوم نیست.", "موجودی اول دوره", "شمارهٔ") == ["شمارهٔ"]


@pytest.mark.parametrize("source", Source)
def test_every_source_has_its_word(source):
    [page] = looking.pages(goods_receipt(replace(RECEIPT, source=source, lines=LINES[2:3]), STAMP, SEAL))
    assert looking.missing(page, SOURCES[source]) == []
    assert looking.faults(lambda book: draw_goods_receipt(book, replace(RECEIPT, source=source), STAMP)) == []


def test_every_unit_has_its_word():
    assert (set(UNITS), set(SOURCES)) == (set(Unit), set(Source))


def test_the_transfer_says_where_to_and_who_took_it():
    [page] = looking.pages(transfer_voucher(TRANSFER, STAMP, SEAL))
    total = TRANSFER.total
    assert total is not None
    assert (
        looking.missing(
            page,
            "حوالهٔ انتقال",
            "ادارهٔ بهزیستی شهرستان رباط‌کریم",
            "شمارهٔ ۱۲۸/۱۴۰۴/۳۳۱۷ مورخ ۱۴۰۴/۰۶/۲۵",
            "حسین قلی‌زاده",
            "تحویل‌گیرنده",
            in_words(total),
        )
        == []
    )


@pytest.mark.parametrize("count", [*range(1, 50, 3), 200])
def test_no_number_of_rows_spoils_a_page_or_parts_the_signatures(count):
    facts = replace(RECEIPT, lines=many_lines(count))
    assert looking.faults(lambda book: draw_goods_receipt(book, facts, STAMP, SEAL)) == []
    last = looking.pages(goods_receipt(facts, STAMP, SEAL))[-1]
    assert looking.missing(last, "در کاردکس ثبت شد.", "رئیس اداره") == []


@pytest.mark.parametrize("count", range(5, 45))
def test_rows_stay_with_their_sum_and_signatures(count):
    facts = replace(TRANSFER, lines=(LINES[2],) * count)
    assert looking.faults(lambda book: draw_transfer_voucher(book, facts, STAMP, SEAL)) == []
    last = looking.pages(transfer_voucher(facts, STAMP, SEAL))[-1]
    assert (
        looking.missing(last, "عصای چهارپایه", f"جمع ({count} ردیف)".translate(_PERSIAN), "رئیس اداره") == []
    )


_PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def test_every_page_of_many_tells_what_it_takes_over():
    known = tuple(replace(line, unit_cost=line.unit_cost or Rial(7)) for line in many_lines(60))
    facts = replace(RECEIPT, lines=known)
    pages = looking.pages(goods_receipt(facts, STAMP, SEAL))
    total = facts.total
    assert total is not None
    assert looking.missing(pages[0], "نقل به صفحهٔ ۲", "جمع این صفحه") == []
    assert looking.missing(pages[1], "نقل از صفحهٔ ۱") == []
    assert sum(with_joiners(amount(total)) in page for page in pages) == 1
    assert looking.missing(" ".join(pages), in_words(total)) == []


def test_five_hundred_serials_are_all_listed():
    facts = replace(RECEIPT, lines=(MANY_SERIALS, *LINES))
    whole = " ".join(looking.pages(goods_receipt(facts, STAMP, SEAL)))
    assert looking.missing(whole, *MANY_SERIALS.serials) == []
    assert looking.faults(lambda book: draw_goods_receipt(book, facts, STAMP, SEAL)) == []


def test_long_and_missing_facts_stand_as_they_should():
    long = replace(
        RECEIPT,
        deliverer=LONG_NAME,
        donor=f"{LONG_NAME} و شرکا",
        campaign="پویش «هر خانه یک همراه» ویژهٔ مددجویان دارای معلولیت شدید و خیلی شدید شهرستان",
        note="بار در دو نوبت رسید.\nراننده منتظر ماند؛ " * 30,
        lines=(*BARE_RECEIPT.lines, *many_lines(6)),
    )
    for facts, stamp in ((long, LONG_STAMP), (long, LONG_AGAIN), (BARE_RECEIPT, STAMP), (RECEIPT, AGAIN)):
        assert looking.faults(lambda book, f=facts, s=stamp: draw_goods_receipt(book, f, s, SEAL)) == []
    assert looking.faults(lambda book: draw_goods_receipt(book, BARE_RECEIPT, STAMP)) == []


def test_readers_give_the_papers_back():
    assert looking.comes_back(lambda book: draw_goods_receipt(book, RECEIPT, STAMP, SEAL)) == looking.WHOLE
    assert (
        looking.comes_back(lambda book: draw_transfer_voucher(book, TRANSFER, STAMP, SEAL)) == looking.WHOLE
    )
    many = replace(RECEIPT, lines=many_lines(40))
    assert looking.comes_back(lambda book: draw_goods_receipt(book, many, STAMP, SEAL)) == looking.WHOLE


def test_equal_facts_give_equal_bytes_and_nothing_is_no_paper():
    facts = replace(RECEIPT, lines=many_lines(200))
    assert goods_receipt(facts, STAMP, SEAL) == goods_receipt(facts, STAMP, SEAL)
    assert transfer_voucher(TRANSFER, STAMP, SEAL) == transfer_voucher(TRANSFER, STAMP, SEAL)
    for make, empty in (
        (goods_receipt, replace(RECEIPT, lines=())),
        (transfer_voucher, replace(TRANSFER, lines=())),
    ):
        with pytest.raises(RuleError) as refused:
            make(empty, STAMP, SEAL)
        assert refused.value.code == "nothing_to_print"
