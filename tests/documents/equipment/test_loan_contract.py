# SPDX-License-Identifier: Apache-2.0
"""The loan contract: parties, goods with their days of return, clauses, and the boxes signed under them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.equipment.test_voucher import SHEETS
from tests.documents.test_extraction import LEAST_FIELDS, LEAST_WORDS, printed
from tests.documents.test_layout_check import LONG_AGAIN
from tests.documents.test_qr import codes_on
from tests.support.handing import COLLECTOR, CONTRACT, LONG, LONG_ADDRESS, SIGNERS, seal_of
from tests.support.paper_facts import STAMP
from tests.support.pdf import READERS, pdfium, score, with_joiners
from welfare_desk.documents.equipment.loan_contract import (
    CONTRACT_SHEET,
    TITLE,
    draw_loan_contract,
    loan_contract,
)
from welfare_desk.documents.equipment.signed_sheet import new_book
from welfare_desk.documents.kit.book import Book, MarkKind
from welfare_desk.documents.layout_check import inspect
from welfare_desk.documents.preview import page_count
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind

SEAL = seal_of(PaperKind.LOAN_CONTRACT, 12, CONTRACT)
FULL = replace(
    CONTRACT,
    receiver=replace(CONTRACT.receiver, full_name=LONG, address=LONG_ADDRESS),
    collector=replace(COLLECTOR, name=LONG),
    guarantor=LONG,
    lines=CONTRACT.lines * 8,
    signers=replace(SIGNERS, storekeeper=LONG, expert=LONG, head=LONG),
)
VARIANTS = {
    "usual": CONTRACT,
    "collected": replace(CONTRACT, collector=COLLECTOR),
    "no guarantor": replace(CONTRACT, guarantor=""),
    "unknown": replace(
        CONTRACT, lines=tuple(replace(line, value=None, due_on=None) for line in CONTRACT.lines)
    ),
    "full": FULL,
    **{f"{rows} rows": replace(CONTRACT, lines=CONTRACT.lines[:1] * rows) for rows in (1, 4, 5, 30)},
}


def drawn(facts, sheet) -> Book:
    book = new_book(sheet, TITLE)
    draw_loan_contract(book, facts, STAMP, SEAL, sheet)
    return book


def pages_of(facts) -> list[str]:
    return [with_joiners(page) for page in pdfium(loan_contract(facts, STAMP, SEAL))]


def test_a_contract_says_who_lends_what_to_whom_until_when():
    client, file = pages_of(CONTRACT)
    for field in (
        TITLE,
        "میان اداره بهزیستی شهرستان اسلامشهر (امانت‌دهنده) و «محمدرضا علی‌پور قائم‌شهری» با کد ملی ۰۰۱۳۵۴۲۴۱۹",
        "حوالهٔ شمارهٔ ۱۴۰۴/۰۰۰۱۲۳ مورخ ۱۴۰۴/۰۷/۰۳",
        "WC-2024-0071/A",
        "موعد بازگشت",
        "۱۴۰۵/۰۷/۰۳",
        "۱٬۳۴۷٬۵۰۰٬۰۰۰ ریال",
        "برابر با ۱۳۴٬۷۵۰٬۰۰۰ تومان",
        "ظرف ۱۵ روز پس از بی‌نیازی",
        "۶. «حسین لاله‌زاری» بازگشت کالا و جبران خسارت بند ۴ را ضمانت می‌کند.",
        "این قرارداد در ۲ نسخه (مددجو، پرونده) تنظیم شد.",
        "امضای امانت‌گیرنده",
        "ضامن",
        "انباردار",
        "رئیس اداره",
    ):
        assert with_joiners(field) in client, field
        assert with_joiners(field) in file, field
    assert (with_joiners("نسخهٔ مددجو") in client, with_joiners("نسخهٔ پرونده") in file) == (True, True)


def test_without_a_guarantor_nobody_guarantees():
    page = pages_of(VARIANTS["no guarantor"])[0]
    assert ("ضامن" in page, "ضمانت" in page) == (False, False)


def test_a_value_and_a_day_that_nobody_knows():
    page = pages_of(VARIANTS["unknown"])[0]
    assert (page.count("نامشخص"), page.count("بدون موعد")) == (3, 2)


@pytest.mark.parametrize("sheet", [*SHEETS.values(), CONTRACT_SHEET], ids=[*SHEETS, "usual sheet"])
@pytest.mark.parametrize("facts", VARIANTS.values(), ids=VARIANTS)
@pytest.mark.parametrize("stamp", [STAMP, LONG_AGAIN], ids=["plain", "long reprint"])
def test_no_sheet_spoils_a_contract(facts, sheet, stamp):
    book = new_book(sheet, TITLE)
    assert inspect(book, lambda book: draw_loan_contract(book, facts, stamp, SEAL, sheet)) == []
    blocks = [sum(mark.kind is MarkKind.SIGNATURES for mark in page.marks) for page in book.pages]
    each = len(book.pages) // len(sheet.copies)
    assert blocks == ([0] * (each - 1) + [1]) * len(sheet.copies)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_the_contract_comes_back(sheet, reader):
    book = drawn(VARIANTS["collected"], sheet)
    found = score(printed(book), READERS[reader](book.to_bytes()))
    assert (found.words >= LEAST_WORDS, found.fields >= LEAST_FIELDS) == (True, True), found


def test_each_copy_has_its_code_and_the_same_bytes_come_twice():
    pdf = loan_contract(CONTRACT, STAMP, SEAL)
    assert pdf == loan_contract(CONTRACT, STAMP, SEAL)
    assert [codes_on(pdf, page, 200) for page in range(page_count(pdf))] == [[SEAL.qr_digits]] * 2


def test_a_contract_without_rows_is_no_paper():
    with pytest.raises(RuleError) as refused:
        loan_contract(replace(CONTRACT, lines=()), STAMP, SEAL)
    assert refused.value.code == "nothing_to_print"
