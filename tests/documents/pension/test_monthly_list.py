# SPDX-License-Identifier: Apache-2.0
"""The monthly list on paper: every field, carried sums, one last block, thousands of lines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.test_extraction import LEAST_FIELDS, LEAST_WORDS, READERS, printed, score
from tests.documents.test_layout_check import LONG_STAMP
from tests.support.list_facts import LONG_NAME, monthly_list_of
from tests.support.paper_facts import SEAL, STAMP
from tests.support.pdf import page_size, pdfium, with_joiners
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.style import MM
from welfare_desk.documents.layout_check import inspect
from welfare_desk.documents.pension.monthly_list import draw_monthly_list, monthly_list
from welfare_desk.documents.pension.words import KINDS
from welfare_desk.documents.preview import page_count
from welfare_desk.documents.wording import amount, count
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.errors import Cancelled, RuleError
from welfare_desk.domain.money import Rial, in_words
from welfare_desk.domain.pension.kinds import OF_HOUSEHOLD, PaymentKind
from welfare_desk.domain.pension.list_paper import ListSigners, by_bank, by_domain, by_size, summed

LIST = monthly_list_of(64)
A4_LYING = (297 * MM, 210 * MM)


def pages_of(pdf: bytes) -> list[str]:
    return [with_joiners(page) for page in pdfium(pdf)]


def faults_of(facts, stamp=STAMP, seal=SEAL):
    return inspect(Book(*A4_LYING, "لیست"), lambda book: draw_monthly_list(book, facts, stamp, seal))


def test_the_list_says_who_gets_what_where():
    pages = pages_of(monthly_list(LIST, STAMP, SEAL))
    for field in (
        "لیست ماهانهٔ مستمری، مهر ۱۴۰۴",
        "پس از تصویب تغییر نمی‌کند؛ اصلاح در لیست ماه بعد",
        "شمارهٔ پرونده",
        "شمارهٔ شبا (IR)",
        "۱۴۰۴/۰۷/۰۳",
    ):
        assert with_joiners(field) in pages[0], field
    whole = " ".join(pages)
    for line in LIST.lines:
        for field in (line.full_name, line.bank, amount(line.net), amount(line.amount)):
            assert with_joiners(field) in whole
    latin = whole.translate(str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789"))
    for line in LIST.lines:
        assert line.file_no in latin
        assert line.identifier in latin
        assert line.sheba.removeprefix("IR") in latin


def test_the_last_page_tells_totals_by_bank_size_and_domain_words_toman_and_signatures():
    last = pages_of(monthly_list(LIST, STAMP, SEAL))[-1]
    total = summed(LIST.lines)
    for groups in by_bank(LIST.lines), by_size(LIST.lines), by_domain(LIST.lines):
        for _, sums in groups:
            assert amount(sums.net) in last
    assert last.count(amount(total.net)) == 4
    for field in (
        "جمع کل لیست (۶۴ خانوار)",
        "به تفکیک بانک",
        "به تفکیک بُعد خانوار",
        "۵ و بیشتر",
        "به تفکیک حوزه",
        in_words(total.net),
        f"{amount(Rial(total.net.amount // 10))} تومان",
        "تهیه‌کننده، کارشناس مستمری",
        "کنترل، حسابدار",
        "ذی‌حساب",
        "تصویب، رئیس اداره",
        "ن. احمدی",
        "دکتر س. موسوی",
    ):
        assert with_joiners(field) in last, field


def test_every_page_says_what_it_takes_over_and_hands_on():
    pages = pages_of(monthly_list(LIST, STAMP, SEAL))
    for number, page in enumerate(pages, start=1):
        assert (with_joiners(f"نقل از صفحهٔ {count(number - 1)}") in page) == (number > 1)
        assert (with_joiners(f"نقل به صفحهٔ {count(number + 1)}") in page) == (number < len(pages))
        assert with_joiners("جمع این صفحه") in page
        assert with_joiners(f"صفحهٔ {count(number)} از {count(len(pages))}") in page


@pytest.mark.parametrize("count_of_lines", [1, 2, 5, *range(10, 60, 3)])
def test_no_number_of_lines_spoils_a_page_or_splits_the_last_block(count_of_lines):
    facts = monthly_list_of(count_of_lines)
    assert faults_of(facts) == []
    last = pages_of(monthly_list(facts, STAMP, SEAL))[-1]
    for field in ("جمع کل لیست", "به تفکیک بانک", "جمع کل خالص به حروف", "ذی‌حساب"):
        assert with_joiners(field) in last


def test_long_names_remarks_many_banks_and_nothing_known_stand_as_they_should():
    lines = [
        replace(
            line,
            full_name=LONG_NAME if number % 3 else "",
            identifier="" if number % 4 == 0 else line.identifier,
            bank=f"بانک قرض‌الحسنهٔ شمارهٔ {number % 31}" if number % 7 else "",
            sheba="" if number % 7 == 0 else line.sheba,
            remark="مابه‌التفاوت بخشنامهٔ شهریور و اقساط ودیعهٔ مسکن سال گذشته" if number % 2 else "",
            amount=Rial(4_999_999_999),
        )
        for number, line in enumerate(monthly_list_of(90).lines)
    ]
    assert faults_of(replace(LIST, lines=tuple(lines), signers=ListSigners()), LONG_STAMP) == []
    assert faults_of(replace(LIST, lines=tuple(lines), draft=True), LONG_STAMP) == []


def test_a_draft_says_so_in_words_on_every_page_and_has_no_number_nor_signature():
    pages = pages_of(monthly_list(monthly_list_of(64, draft=True), STAMP, SEAL))
    assert len(pages) > 1
    for page in pages:
        assert with_joiners("پیش‌نویس") in page
        assert with_joiners("این لیست تصویب نشده است و برای پرداخت و امضا اعتبار ندارد.") in page
        assert with_joiners("تصویب، رئیس اداره") not in page
        assert "۱۴۰۴/۰۰" not in page
    assert faults_of(monthly_list_of(64, draft=True)) == []


@pytest.mark.parametrize("reader", READERS)
def test_the_list_comes_back(reader):
    book = Book(*A4_LYING, "لیست")
    draw_monthly_list(book, LIST, STAMP, SEAL)
    fields = [[text for text in page if text.strip()] for page in printed(book)]
    found = score(fields, READERS[reader](book.to_bytes()))
    assert (found.words >= LEAST_WORDS, found.fields >= LEAST_FIELDS) == (True, True), found


def test_thousands_of_lines_tell_how_far_they_are_and_give_the_same_bytes():
    facts = monthly_list_of(5_000)
    told: list[tuple[int, int]] = []
    pdf = monthly_list(facts, STAMP, SEAL, lambda done, total: told.append((done, total)))
    assert pdf == monthly_list(facts, STAMP, SEAL)
    assert (told[-1], len(told)) == ((5_000, 5_000), page_count(pdf))
    assert page_size(pdf, 0) == pytest.approx((841.89, 595.28), abs=0.01)
    assert amount(summed(facts.lines).net) in pages_of(pdf)[-1]


def test_drawing_can_be_cancelled_and_nothing_is_no_list():
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        monthly_list(LIST, STAMP, SEAL, stop)
    with pytest.raises(RuleError) as refused:
        monthly_list(replace(LIST, lines=()), STAMP, SEAL)
    assert refused.value.code == "nothing_to_print"


@pytest.mark.parametrize("kind", PaymentKind)
def test_every_kind_of_payment_has_its_list(kind):
    facts = replace(monthly_list_of(3), kind=kind)
    page = pages_of(monthly_list(facts, STAMP, SEAL))[0]
    assert with_joiners(KINDS[kind]) in page
    assert (with_joiners("جمع کل لیست (۳ خانوار)") in page) == (kind in OF_HOUSEHOLD)
    assert (with_joiners("جمع کل لیست (۳ نفر)") in page) == (kind not in OF_HOUSEHOLD)
    assert faults_of(facts) == []


def test_one_domain_alone_is_told():
    lines = tuple(replace(line, domain=Domain.SOCIAL) for line in LIST.lines[:5])
    [page] = pages_of(monthly_list(replace(LIST, lines=lines), STAMP, SEAL))
    assert with_joiners("امور توانبخشی") not in page
    assert with_joiners("جمع این صفحه") not in page
