# SPDX-License-Identifier: Apache-2.0
"""The return slip: what came back in which state, what ends with it, on every sheet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.equipment.test_voucher import SHEETS
from tests.documents.test_extraction import LEAST_FIELDS, LEAST_WORDS, printed
from tests.documents.test_layout_check import LONG_AGAIN
from tests.documents.test_qr import codes_on
from tests.support.handing import COLLECTOR, LONG, SIGNERS, SLIP, seal_of
from tests.support.paper_facts import STAMP
from tests.support.pdf import READERS, pdfium, score, with_joiners
from welfare_desk.documents.equipment.handing_words import CONDITIONS
from welfare_desk.documents.equipment.return_slip import draw_return_slip, return_slip
from welfare_desk.documents.equipment.signed_sheet import new_book
from welfare_desk.documents.kit.book import Book, MarkKind
from welfare_desk.documents.layout_check import inspect
from welfare_desk.documents.preview import page_count
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.equipment.stock import Condition
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.sheet import LYING_A5, THREE_ON_ONE

SEAL = seal_of(PaperKind.RETURN_SLIP, 57, SLIP)
STATES = tuple(replace(SLIP.lines[0], condition=condition, words="") for condition in Condition)
FULL = replace(
    SLIP,
    entered_on=from_jalali(1405, 7, 3),
    receiver=replace(SLIP.receiver, full_name=LONG),
    brought_by=replace(COLLECTOR, name=LONG),
    lines=tuple(replace(SLIP.lines[0], name=LONG, words="بدنه خط افتاده است. " * 9) for _ in range(12)),
    signers=replace(SIGNERS, storekeeper=LONG, expert=LONG),
)
VARIANTS = {
    "usual": SLIP,
    "given": replace(SLIP, due_on=None),
    "late": replace(SLIP, returned_on=from_jalali(1405, 7, 15), brought_by=COLLECTOR),
    "states": replace(SLIP, lines=STATES),
    "full": FULL,
    **{f"{rows} rows": replace(SLIP, lines=STATES[:1] * rows) for rows in (1, 4, 5, 30)},
}


def drawn(facts, sheet, stamp=STAMP) -> Book:
    book = new_book(sheet, "عودت")
    draw_return_slip(book, facts, stamp, SEAL, sheet)
    return book


def text_of(facts) -> str:
    return " ".join(with_joiners(page) for page in pdfium(return_slip(facts, STAMP, SEAL)))


def test_a_slip_says_what_came_back_of_which_voucher():
    text = text_of(SLIP)
    for field in (
        "برگهٔ عودت کالای امانی",
        "۱۴۰۵/۰۷/۰۱",
        SLIP.receiver.full_name,
        "۰۰۱۳۵۴۲۴۱۹",
        "حوالهٔ امانت",
        "۱۴۰۴/۰۰۰۱۲۳",
        "موعد بازگشت",
        "۱۴۰۵/۰۷/۰۳",
        "WC-2024-0071/A",
        "۱۸٬۵۰۰٬۰۰۰",
        "شرح وضعیت ردیف ۱: چرخ جلوی سمت راست لق است و باتری بیش از ۴۰ دقیقه کار نمی‌کند؛ ضدعفونی نشده.",
        "تعهد امانت حوالهٔ ۱۴۰۴/۰۰۰۱۲۳ برای این ردیف‌ها پایان یافت.",
        "امضای تحویل‌دهنده",
        "اثر انگشت",
        "م. کاظمی",
    ):
        assert with_joiners(field) in text, field
    assert "دیرتر" not in text


def test_what_was_given_for_good_ends_no_loan():
    text = text_of(VARIANTS["given"])
    assert ("امانت" in text, with_joiners("که با حوالهٔ ۱۴۰۴/۰۰۰۱۲۳ به طور قطعی تحویل شده بود") in text) == (
        False,
        True,
    )


def test_a_late_return_counts_its_days_and_names_who_brought_it():
    text = text_of(VARIANTS["late"])
    for field in ("۱۴۰۵/۰۷/۰۳ (۱۲ روز دیرتر)", "آورندهٔ کالا", "امیرحسین علی‌پور قائم‌شهری (پسر)"):
        assert with_joiners(field) in text, field


def test_one_square_of_each_row_is_ticked_and_its_word_is_bold():
    [page] = drawn(VARIANTS["states"], LYING_A5).pages
    ticks = sum("1.3 w" in code and " re S" in code for code in page.code)
    squares = sum(" re S" in code for code in page.code)
    assert (ticks, squares) == (4, 16)
    assert [sum(mark.text == word for mark in page.marks) for word in CONDITIONS.values()] == [4] * 4


def test_an_estimate_that_is_missing_is_unknown_only_where_one_is_due():
    lines = (
        replace(SLIP.lines[0], repair_cost=None, words=""),
        replace(SLIP.lines[1], repair_cost=None),
    )
    text = text_of(replace(SLIP, lines=lines))
    assert (text.count("نامشخص"), "—" in text) == (1, True)


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
@pytest.mark.parametrize("facts", VARIANTS.values(), ids=VARIANTS)
@pytest.mark.parametrize("stamp", [STAMP, LONG_AGAIN], ids=["plain", "long reprint"])
def test_no_sheet_spoils_a_slip(facts, sheet, stamp):
    book = new_book(sheet, "عودت")
    assert inspect(book, lambda book: draw_return_slip(book, facts, stamp, SEAL, sheet)) == []
    blocks = [sum(mark.kind is MarkKind.SIGNATURES for mark in page.marks) for page in book.pages]
    assert sum(blocks) == len(sheet.copies)
    assert blocks[-1] >= 1


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_the_slip_comes_back(sheet, reader):
    book = drawn(VARIANTS["late"], sheet)
    found = score(printed(book), READERS[reader](book.to_bytes()))
    assert (found.words >= LEAST_WORDS, found.fields >= LEAST_FIELDS) == (True, True), found


def test_three_copies_stand_on_one_page_when_nothing_is_said_of_the_state():
    facts = replace(SLIP, lines=STATES)
    pdf = return_slip(facts, STAMP, SEAL, THREE_ON_ONE)
    assert (page_count(pdf), codes_on(pdf, 0, 200)) == (1, [SEAL.qr_digits] * 3)
    assert page_count(return_slip(SLIP, STAMP, SEAL, THREE_ON_ONE)) == 3


def test_the_same_facts_give_the_same_bytes():
    assert return_slip(SLIP, STAMP, SEAL) == return_slip(SLIP, STAMP, SEAL)


def test_a_slip_without_rows_is_no_paper():
    with pytest.raises(RuleError) as refused:
        return_slip(replace(SLIP, lines=()), STAMP, SEAL)
    assert refused.value.code == "nothing_to_print"
