# SPDX-License-Identifier: Apache-2.0
"""What was printed can be copied, searched and archived: two readers give it back in logical order."""

from __future__ import annotations

import random

import pytest

from tests.support.paper_facts import CERTIFICATE, EMPTY, FULL, KEY_GROUPS, OFFICE, SEAL, STAMP, TODAY, USUAL
from tests.support.pdf import READERS, pdfium, poppler, score, with_joiners
from welfare_desk.documents.access import draw_recovery_sheet
from welfare_desk.documents.casework import draw_file_summary
from welfare_desk.documents.kit.book import Book, MarkKind
from welfare_desk.documents.kit.style import MM, Style
from welfare_desk.documents.papers import draw_certificate
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.wording import digits

LEAST_WORDS, LEAST_FIELDS = 0.99, 0.98

SENTENCES = """سازمان بهزیستی کشور
امور توانبخشی · پروندهٔ ۱۰۸۰۰۰۰۰۰۳
۱۳۶۴/۱۲/۲۹ (۳۹ سال)
بیکار (مهارت: خیاطی)
اسلامشهر، محلهٔ ۳، خیابان کاشانی، کوچهٔ ۱۲، پلاک ۵، واحد ۲ (کدپستی ۳۳۱۴۶۷۸۹۱۲)
استیجاری، رهن ۵۰۰٬۰۰۰٬۰۰۰ ریال
خانوار ۲۰۰۰۴۱۷ (چهار نفر، دو نفر دارای معلولیت)
جسمی-حرکتی، شدید
جلسهٔ ۱۴۰۲/۸ مورخ ۱۴۰۲/۰۸/۲۱
در نوبت، ردیف ۱۸ از ۶۳
رمپ ورودی لازم است؛ معرفی به مناسب‌سازی شد.
ویلچر برقی مدل JBW-700 و تشک مواج
باتری یدک ۲۴ ولت، دو عدد
بستهٔ معیشتی (خیّر)
سهمیهٔ ۱۴۰۱/۰۹، نامهٔ ۱۲۸/۱۴۰۱/۷
چاپ: ۱۴۰۴/۰۷/۰۳ ساعت ۱۰:۴۲ · کاربر: ز. رضایی · میز بهزیستی ۱٫۰
(یک میلیارد و سیصد و نود و شش میلیون و پانصد هزار ریال)
اینجانب «محمدرضا علی‌پور قائم‌شهری» اقلام بالا را سالم و کامل تحویل گرفتم و متعهد می‌شوم
ظرف ۱۵ روز پس از بی‌نیازی، به انبار اداره بازگردانم. فروش یا واگذاری کالای امانی مجاز نیست.
JBW-700 (نو)
ویلچر برقی (JBW-700)
تشک «WC-2024-0071/A» در انبار (MT-00417)
کد SN-44/7B در انبار
مؤسسهٔ خیریهٔ «مهر»
نامهٔ شمارهٔ ۱۴۰۴/۱۲-الف
دهک ۲ (پیش از آن ۳)
۵۰ درصد
تلفن ۰۲۱-۵۶۳۴۷۸۹۰
—
نسخهٔ [بازبینی] ۲
پایان اعتبار: ۱۴۰۵/۰۱/۰۱.
مُهر و امضا، حتماً
مددجوییِ خانوار
2024 Model X
PDF و Excel
abc@mail.ir
جمع کل: ۱٬۳۹۶٬۵۰۰٬۰۰۰ ریال (برابر با ۱۳۹٬۶۵۰٬۰۰۰ تومان)
پروندهٔ {file} خانم لاله‌زاری""".replace("{file}", digits("1404-00012")).splitlines()
FIRST = (
    "محمدرضا", "زهرا", "عبدالله", "طاهره", "امیرحسین", "نرگس", "فاطمه‌سادات", "لاله", "بلال", "علی‌اکبر",
    "رؤیا", "مؤمنه", "بهاءالدین",
)  # fmt: skip
LAST = ("علی‌پور قائم‌شهری", "نوری‌زادهٔ لاهیجانی", "ملاصالحی", "آقابالازاده", "شیخ‌الاسلامی", "فلاح‌نژاد")
CODES = ("WC-2024-0071/A", "BT-99812", "MT-00417", "JBW-700", "SN.44-B/7", "A1B2C3", "8CGV-AY11-8BH8")
REGULAR = Style(Weight.REGULAR, 9)


def corpus() -> list[tuple[str, ...]]:
    """Sentences alone, and rows as tables have them: names, numbers, dates, amounts, codes side by side."""
    rng = random.Random(1404)
    rows: list[tuple[str, ...]] = [(sentence,) for sentence in SENTENCES]
    for _ in range(150):
        name = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
        day = f"{rng.randrange(1350, 1405)}/{rng.randrange(1, 13):02d}/{rng.randrange(1, 30):02d}"
        amount = f"{rng.randrange(10 ** rng.randrange(4, 11)):,}".replace(",", "٬")
        number = f"{rng.randrange(10**10):010d}"
        more = rng.choice((rng.choice(CODES), "امانی", "ندارد", f"{rng.randrange(9)} نفر"))
        rows.append(
            tuple(digits(text) if text not in CODES else text for text in (number, name, day, amount, more))
        )
    return rows


def printed(book: Book) -> list[list[str]]:
    return [[mark.text for mark in page.marks if mark.kind is MarkKind.TEXT] for page in book.pages]


@pytest.fixture(scope="module")
def corpus_book() -> Book:
    book = Book(210 * MM, 297 * MM, "متن‌ها")
    book.new_page()
    y = 800.0
    for row in corpus():
        if y < 60:
            book.new_page()
            y = 800.0
        x = 560.0
        for text in row:
            x -= max(book.right(x, y, text, REGULAR) + 12, 105)
        y -= 16
    return book


@pytest.mark.parametrize("reader", READERS)
def test_a_broad_corpus_comes_back(corpus_book, reader):
    found = score(printed(corpus_book), READERS[reader](corpus_book.to_bytes()))
    assert (found.words >= LEAST_WORDS, found.fields >= LEAST_FIELDS) == (True, True), found
    # Better than promised since the marks beside brackets and the gaps between pieces; let it not fall again.
    assert found.missing == ()


@pytest.mark.parametrize("reader", READERS)
def test_fields_come_back_with_their_joiners(corpus_book, reader):
    found = score(printed(corpus_book), READERS[reader](corpus_book.to_bytes()), with_joiners)
    assert found.fields >= LEAST_FIELDS, found.missing


POOL = (
    "سلام", "نامهٔ", "می‌شود", "خانه‌ای،", "اداره؛", "است.", "(تهران)", "«مهر»", "مؤسسه", "لاله:",
    "حتماً", "۱۲", "1404/07/03", "10:42", "۱۲٬۵۰۰٬۰۰۰", "۳٫۵", "(39 سال)", "۵۰٪", "پلاک ۵،", "1398-01452",
    "021-5634", "+98-912-3456789", "128/1401/7", "«1404»", "[ب]", "آیا؟", "بله!", "JBW-700",
    "WC-2024-0071/A", "SN.44-B/7", "(A4)", "«JBW-700»", "(SN-44/7)", "USB",
    "Model", "IR820540102680020817909002",
)  # fmt: skip
"""Words that any cell or sentence may hold, in any order."""


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_any_mixture_of_words_numbers_and_codes_comes_back(seed, reader):
    rng = random.Random(seed)
    book = Book(210 * MM, 297 * MM, "آمیخته")
    for row in range(250):
        if row % 45 == 0:
            book.new_page()
        words = " ".join(rng.choice(POOL) for _ in range(rng.randrange(1, 8)))
        book.right(570, 810 - 16 * (row % 45), digits(words), REGULAR)
    found = score(printed(book), READERS[reader](book.to_bytes()))
    assert (found.words >= LEAST_WORDS, found.fields >= LEAST_FIELDS) == (True, True), found


def papers() -> dict[str, Book]:
    books = {name: Book(210 * MM, 297 * MM, name) for name in ("usual", "full", "empty")}
    draw_file_summary(books["usual"], USUAL, STAMP, SEAL)
    draw_file_summary(books["full"], FULL, STAMP, SEAL)
    draw_file_summary(books["empty"], EMPTY, STAMP)
    books["certificate"] = Book(148 * MM, 210 * MM, "certificate")
    draw_certificate(books["certificate"], CERTIFICATE, STAMP)
    books["recovery"] = Book(148 * MM, 210 * MM, "recovery")
    draw_recovery_sheet(books["recovery"], KEY_GROUPS, OFFICE, TODAY)
    return books


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("paper", ["usual", "full", "empty", "certificate", "recovery"])
def test_every_paper_comes_back(paper, reader):
    book = papers()[paper]
    found = score(printed(book), READERS[reader](book.to_bytes()))
    assert (found.words >= LEAST_WORDS, found.fields >= LEAST_FIELDS) == (True, True), found


def test_text_comes_back_plain_and_searchable_not_as_presentation_forms(corpus_book):
    pdf = corpus_book.to_bytes()
    for text in "\n".join(poppler(pdf)), "\n".join(pdfium(pdf)):
        assert [char for char in text if "\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc"] == []
        assert "(" in text
        assert "«" in text
