# SPDX-License-Identifier: Apache-2.0
"""The issue voucher: every fact in logical order, on every sheet, with every number of rows."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from tests.documents.test_extraction import LEAST_FIELDS, LEAST_WORDS, printed
from tests.documents.test_layout_check import AGAIN, LONG_AGAIN, LONG_STAMP
from tests.documents.test_qr import codes_on
from tests.support.handing import (
    COLLECTOR,
    DAY,
    DUE,
    LINES,
    LONG,
    LONG_ADDRESS,
    RECEIVER,
    SEAL,
    VOUCHER,
    with_rows,
)
from tests.support.paper_facts import OFFICE, STAMP
from tests.support.pdf import READERS, page_size, pdfium, score, with_joiners
from welfare_desk.documents.equipment.handing_words import COPIES
from welfare_desk.documents.equipment.signed_sheet import new_book
from welfare_desk.documents.equipment.voucher import (
    TITLE,
    draw_issue_voucher,
    issue_voucher,
)
from welfare_desk.documents.kit.book import Book, MarkKind
from welfare_desk.documents.kit.style import MM
from welfare_desk.documents.layout_check import inspect
from welfare_desk.documents.preview import page_count
from welfare_desk.documents.wording import amount, digits
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.equipment.handing_papers import HandingSigners, HeadsWord, IssueVoucher, Receiver
from welfare_desk.domain.equipment.stock import Mode
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial, in_words
from welfare_desk.domain.sheet import LYING_A5, THREE_ON_ONE, Copy, Sheet, SheetSize

SHEETS = {
    "a5 lying": Sheet(),
    "a5 upright": Sheet(landscape=False),
    "a4 upright": Sheet(SheetSize.A4, landscape=False),
    "a4 lying": Sheet(SheetSize.A4),
    "three on one": THREE_ON_ONE,
    "a5 lying with head": Sheet(letterhead=True),
    "a5 upright with head": Sheet(landscape=False, letterhead=True),
    "a4 upright with head": Sheet(SheetSize.A4, landscape=False, letterhead=True),
    "a4 lying with head": Sheet(SheetSize.A4, letterhead=True),
}
SIZES = {
    (SheetSize.A5, True): (210, 148),
    (SheetSize.A5, False): (148, 210),
    (SheetSize.A4, True): (297, 210),
    (SheetSize.A4, False): (210, 297),
}
BARE = IssueVoucher(
    DAY, DAY, Receiver("", "", ""), (replace(LINES[0], name="", serial="", value=None, due_on=None),)
)
LONG_LINES = tuple(
    replace(
        line,
        name="ویلچر برقی مدل JBW-700 با پشتی شکن‌دار، زیرپایی بلندشو، باتری لیتیومی و تشکچهٔ ضد زخم بستر",
        serial="WC-2024-0071/A-IR820540102680020817909002-SN.44-B/7",
        value=Rial(987_654_321_987_650),
    )
    for line in LINES
)
FULLEST = replace(
    VOUCHER,
    entered_on=from_jalali(1404, 7, 5),
    receiver=replace(RECEIVER, full_name=LONG, address=LONG_ADDRESS, identifier="123456789012", foreign=True),
    lines=LONG_LINES,
    collector=replace(COLLECTOR, name=LONG, kinship="فرزند خواهر همسر و قیم قانونی بر پایهٔ حکم دادگاه"),
    override="کودک رشد کرده و ویلچر پیشین برایش کوچک شده است. " * 14,
    approvals=(HeadsWord(LONG, from_jalali(1404, 7, 2)), HeadsWord(LONG, from_jalali(1404, 7, 3))),
    signers=HandingSigners(LONG, LONG, LONG),
)
VARIANTS = {
    "usual": VOUCHER,
    "collected": replace(VOUCHER, collector=COLLECTOR, entered_on=from_jalali(1404, 7, 5)),
    "overridden": replace(
        VOUCHER,
        override="نیاز فوری پس از جراحی",
        approvals=(HeadsWord("رضا کاظمی", from_jalali(1404, 7, 2)),),
    ),
    "given": replace(VOUCHER, lines=(LINES[1],)),
    "bare": BARE,
    "fullest": FULLEST,
    **{f"{rows} rows": with_rows(rows) for rows in (1, 4, 5, 30)},
}


def pages_of(facts, sheet=LYING_A5, stamp=STAMP, seal=SEAL) -> list[str]:
    return [with_joiners(page) for page in pdfium(issue_voucher(facts, stamp, seal, sheet))]


def drawn(facts, sheet, stamp=STAMP, seal=SEAL) -> Book:
    book = new_book(sheet, TITLE)
    draw_issue_voucher(book, facts, stamp, seal, sheet)
    return book


def faults_of(facts, sheet, stamp=STAMP, seal=SEAL):
    return inspect(new_book(sheet, TITLE), lambda book: draw_issue_voucher(book, facts, stamp, seal, sheet))


def test_a_voucher_says_who_was_handed_what_and_what_it_is_worth():
    [page] = pages_of(VOUCHER)
    total = VOUCHER.total
    assert total is not None
    for field in (
        TITLE,
        "نسخهٔ مددجو",
        "اداره بهزیستی شهرستان اسلامشهر",
        "۱۴۰۴/۰۷/۰۳",
        "۱۴۰۴/۰۰۰۱۲۳",
        RECEIVER.full_name,
        "۰۰۱۳۵۴۲۴۱۹",
        "۱۳۹۸-۰۱۴۵۲",
        "۱۴۰۴/۰۰۲۲۱۷",
        "جسمی‌حرکتی، شدید",
        "۰۹۱۲۳۴۵۶۷۸۹",
        f"{digits(RECEIVER.address)} (کدپستی ۳۳۱۴۶۷۸۹۱۲)",
        "WC-2024-0071/A",
        "ویلچر برقی مدل JBW-700",
        "امانی",
        "قطعی",
        f"{amount(total)} ریال",
        f"({in_words(total)})",
        f"برابر با {amount(Rial(total.amount // 10))} تومان",
        "امضای گیرنده",
        "اثر انگشت",
        "م. کاظمی",
        "انباردار",
        "کارشناس توانبخشی",
        "رئیس اداره",
        "-".join(SEAL.fingerprint[start : start + 4] for start in (0, 4, 8)),
    ):
        assert with_joiners(field) in page, field
    sentence = (
        "اینجانب «محمدرضا علی‌پور قائم‌شهری» اقلام بالا را سالم و کامل تحویل گرفتم و متعهد می‌شوم در نگهداری "
        "آن‌ها بکوشم و کالای امانی (ردیف‌های ۱ و ۳) را تا ۱۴۰۵/۰۷/۰۳ یا ظرف ۱۵ روز پس از بی‌نیازی، به انبار "
        "اداره بازگردانم. فروش یا واگذاری کالای امانی به دیگری مجاز نیست."
    )
    assert with_joiners(sentence) in page


def test_what_was_given_for_good_has_no_day_of_return():
    [page] = pages_of(VARIANTS["given"])
    assert ("امانی" in page, "بازگردانم" in page, with_joiners("فروش یا واگذاری آن‌ها") in page) == (
        False,
        False,
        True,
    )


def test_loans_with_different_days_are_told_apart():
    lines = (LINES[0], replace(LINES[2], due_on=from_jalali(1404, 12, 1)), replace(LINES[2], due_on=None))
    [page] = pages_of(replace(VOUCHER, lines=lines))
    told = "(ردیف ۱ تا ۱۴۰۵/۰۷/۰۳؛ ردیف ۲ تا ۱۴۰۴/۱۲/۰۱؛ ردیف ۳ بدون موعد) یا ظرف ۱۵ روز"
    assert with_joiners(told) in page


def test_who_came_instead_speaks_for_the_client_and_both_days_stand_there():
    [page] = pages_of(VARIANTS["collected"])
    for field in (
        "تحویل‌گیرنده",
        "امیرحسین علی‌پور قائم‌شهری (پسر)، کد ملی ۰۴۹۹۳۷۰۸۹۹",
        "تاریخ ثبت",
        "۱۴۰۴/۰۷/۰۵",
        "اینجانب «امیرحسین علی‌پور قائم‌شهری» (پسر) به نمایندگی از «محمدرضا علی‌پور قائم‌شهری»",
        "امضای تحویل‌گیرنده",
    ):
        assert with_joiners(field) in page, field
    assert "تاریخ ثبت" not in pages_of(VOUCHER)[0]


def test_a_reason_for_handing_out_early_is_printed():
    pages = " ".join(pages_of(VARIANTS["overridden"]))
    assert with_joiners("با تأیید رضا کاظمی در ۱۴۰۴/۰۷/۰۲؛ دلیل: نیاز فوری پس از جراحی") in pages


def test_a_value_that_nobody_knows_is_no_nought():
    lines = (LINES[0], replace(LINES[1], value=None), replace(LINES[3], value=None))
    [page] = pages_of(replace(VOUCHER, lines=lines))
    assert page.count("نامشخص") == 3
    assert with_joiners("(ارزش ردیف‌های ۲ و ۳ معلوم نیست)") in page
    assert ("تومان" in page, " ۰ " in page) == (False, False)
    [known] = pages_of(replace(VOUCHER, lines=(replace(LINES[0], value=Rial(0)),)))
    assert (with_joiners("(صفر ریال)") in known, "نامشخص" in known) == (True, False)


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
@pytest.mark.parametrize("facts", VARIANTS.values(), ids=VARIANTS)
@pytest.mark.parametrize("stamp", [STAMP, LONG_AGAIN], ids=["plain", "long reprint"])
def test_no_sheet_spoils_a_voucher(facts, sheet, stamp):
    assert faults_of(facts, sheet, stamp) == []
    assert faults_of(facts, sheet, stamp, None) == []


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_no_number_of_rows_parts_signatures_from_what_is_signed(sheet):
    """The block stands whole on the last page of every copy, with rows and the sum over it."""
    contact = replace(LONG_STAMP, office=replace(OFFICE, contact="اسلامشهر، خیابان کاشانی، تلفن ۵۶۳۴۷۸۹۰"))
    for rows in range(1, 41):
        facts = with_rows(rows)
        book = drawn(facts, sheet, contact)
        assert inspect(book, lambda _: None) == []
        blocks = [sum(mark.kind is MarkKind.SIGNATURES for mark in page.marks) for page in book.pages]
        strips = sheet.in_strips and rows <= 4
        pages = len(book.pages) if strips else len(book.pages) // len(sheet.copies)
        assert blocks == ([3] if strips else ([0] * (pages - 1) + [1]) * len(sheet.copies)), rows
        last = Counter(mark.text for mark in book.pages[-1].marks)
        assert (last["جمع ارزش"], last["امضای گیرنده"], last["اثر انگشت"]) == (
            (3, 3, 3) if strips else (1, 1, 1)
        )
        tables = [mark for mark in book.pages[-1].marks if mark.kind is MarkKind.TABLE]
        assert len(tables) == (3 if strips else 1), rows


def test_every_row_stands_once_in_order():
    facts = replace(
        VOUCHER, lines=tuple(replace(LINES[1], serial=f"BT-{row:05d}") for row in range(100, 130))
    )
    book = drawn(facts, Sheet())
    serials = [mark.text for page in book.pages for mark in page.marks if mark.text.startswith("BT-")]
    assert serials == [line.serial for line in facts.lines]


def test_sheets_have_their_sizes():
    for sheet in SHEETS.values():
        width, height = SIZES[sheet.size, sheet.landscape]
        pdf = issue_voucher(VOUCHER, STAMP, SEAL, sheet)
        assert page_size(pdf, 0) == pytest.approx((width * MM, height * MM), abs=0.01)


def test_four_rows_leave_three_copies_on_one_page_and_five_do_not():
    four, five = (drawn(with_rows(rows), THREE_ON_ONE) for rows in (4, 5))
    assert (len(four.pages), len(five.pages)) == (1, 3)
    names = [COPIES[copy] for copy in THREE_ON_ONE.copies]
    texts = [mark.text for mark in four.pages[0].marks]
    assert [texts.count(name) for name in names] == [1, 1, 1]
    assert [
        name in [mark.text for mark in page.marks] for name, page in zip(names, five.pages, strict=True)
    ] == [True] * 3
    heights = [mark.bottom for mark in four.pages[0].marks if mark.text == TITLE]
    assert [one - two for one, two in pairwise(heights)] == pytest.approx([99 * MM] * 2)


@pytest.mark.parametrize(
    ("passed", "pages"),
    [
        ({"override": "نیاز فوری پس از جراحی؛ تأیید رئیس اداره"}, 1),
        ({"override": "نیاز فوری پس از جراحی", "unasked": "کالا برای بازدید فوری برده شد"}, 1),
        ({"override": "نیاز فوری پس از جراحی", "unasked": "بازدید فوری", "pupil": True}, 1),
        ({"override": "کودک رشد کرده و ویلچر پیشین برایش کوچک شده است. " * 9}, 3),
    ],
)
def test_a_line_or_two_of_reasons_leave_three_copies_on_one_page(passed, pages):
    book = drawn(replace(VOUCHER, lines=LINES[:2], **passed), THREE_ON_ONE, AGAIN)
    assert len(book.pages) == pages
    told = [mark.text for mark in book.pages[0].marks if mark.text.startswith("تحویل پیش از پایان")]
    assert len(told) == (3 if pages == 1 else 1)
    assert faults_of(replace(VOUCHER, lines=LINES[:2], **passed), THREE_ON_ONE, AGAIN) == []


@pytest.mark.parametrize("stamp", [AGAIN, LONG_AGAIN])
def test_the_lines_of_a_reprint_do_not_touch_in_a_strip(stamp):
    marks = drawn(VOUCHER, THREE_ON_ONE, stamp).pages[0].marks
    lines = sorted({(mark.bottom, mark.top) for mark in marks if mark.text.startswith("چاپ")})
    assert all(above[0] - below[1] > 0.8 for below, above in pairwise(lines))
    assert any("چاپ دوباره" in mark.text for mark in marks)


def test_text_of_a_strip_stays_off_its_cuts():
    book = drawn(with_rows(4), THREE_ON_ONE, AGAIN)
    cuts = [book.height - 99 * MM, book.height - 198 * MM]
    near = [
        mark.text
        for mark in book.pages[0].marks
        if mark.text and any(mark.bottom < cut + 2 * MM and mark.top > cut - 2 * MM for cut in cuts)
    ]
    assert near == []


@pytest.mark.parametrize("name", [name for name in SHEETS if name.endswith("head")])
def test_a_printed_head_keeps_its_room(name):
    """Right of the left third nothing stands over the title, on any page."""
    sheet = SHEETS[name]
    for page in drawn(with_rows(30), sheet).pages:
        title = max(mark.top for mark in page.marks if mark.text.startswith(TITLE))
        over = [mark for mark in page.marks if mark.text and mark.bottom > title]
        assert [mark.text for mark in over if mark.right > book_third(sheet)] == []
        assert "سازمان بهزیستی کشور" not in {mark.text for mark in page.marks}


def book_third(sheet: Sheet) -> float:
    return new_book(sheet, TITLE).width / 3


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(
    "facts", [VOUCHER, VARIANTS["collected"], with_rows(30)], ids=["usual", "collected", "30"]
)
def test_the_voucher_comes_back(facts, sheet, reader):
    book = drawn(facts, sheet)
    found = score(printed(book), READERS[reader](book.to_bytes()))
    assert (found.words >= LEAST_WORDS, found.fields >= LEAST_FIELDS) == (True, True), found


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_the_printed_code_reads_back(sheet):
    pdf = issue_voucher(VOUCHER, STAMP, SEAL, sheet)
    copies = 3 if sheet.in_strips else 1
    assert codes_on(pdf, page_count(pdf) - 1, 200) == [SEAL.qr_digits] * copies


def test_a_reprint_says_so_on_every_sheet():
    for sheet in SHEETS.values():
        for page in drawn(VOUCHER, sheet, AGAIN).pages:
            assert any("المثنی" in mark.text for mark in page.marks)


def test_the_same_facts_give_the_same_bytes_alone_and_after_others():
    for sheet in SHEETS.values():
        alone = issue_voucher(VOUCHER, STAMP, SEAL, sheet)
        issue_voucher(FULLEST, STAMP, SEAL, sheet)
        assert issue_voucher(VOUCHER, STAMP, SEAL, sheet) == alone


def test_a_client_who_alone_fills_a_page_is_refused():
    endless = replace(VOUCHER, receiver=replace(RECEIVER, address=LONG_ADDRESS * 12))
    with pytest.raises(RuleError) as refused:
        issue_voucher(endless, STAMP, SEAL)
    assert refused.value.code == "paper_too_long"


def test_a_name_that_cannot_be_printed_is_refused_without_saying_the_name():
    with pytest.raises(RuleError) as refused:
        issue_voucher(replace(VOUCHER, receiver=replace(RECEIVER, full_name="علی ☐")), STAMP, SEAL)
    assert (str(refused.value), refused.value.facts) == ("no_glyph", {"codepoint": "U+2610", "text": "☐"})


def test_every_copy_and_mode_has_a_name():
    copies = tuple(Copy)
    texts = [mark.text for page in drawn(VOUCHER, Sheet(copies=copies)).pages for mark in page.marks]
    assert [texts.count(COPIES[copy]) for copy in copies] == [1] * len(copies)
    assert page_count(issue_voucher(VOUCHER, STAMP, SEAL, Sheet(copies=copies))) == len(copies)
    assert {line.mode for line in LINES} == set(Mode)
    assert DUE > DAY
