# SPDX-License-Identifier: Apache-2.0
"""Papers of a closed month: only of one, once for each closing, and the same bytes for ever."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.months import CORRECTED, written
from tests.support.office import ADMIN
from tests.support.papers import printing
from tests.support.pdf import pdfium, with_joiners
from tests.support.people import peopled_office
from welfare_desk.documents.summary.monthly.workbook import ACCEPTED
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import persian_digits
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.exporting import ExportMonth, export_month
from welfare_desk.services.summary.bundles.headquarters import read_bundle
from welfare_desk.services.summary.monthly.declared import (
    RecordDeclared,
    StrikeDeclared,
    record_declared,
    strike_declared,
)
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    ReopenMonth,
    close_month,
    corrections_told,
    month_corrections,
    month_figures,
    reopen_month,
)
from welfare_desk.services.summary.monthly.papers import (
    IssueBook,
    draft_book_pdf,
    issue_book,
    issue_statement,
)
from welfare_desk.services.voiding import VoidPaper, void_paper

MONTH = JalaliMonth(1404, 6)
WHY = "آغاز کار با برنامه"
"""Why the warnings of the month stand."""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Session]:
    with peopled_office(tmp_path) as session:
        yield session


def close(office: Session, month: JalaliMonth = MONTH) -> None:
    office.do(close_month, CloseMonth(month, WHY))


def pages(office: Session, kind: PaperKind, number: str) -> list[str]:
    return [with_joiners(page) for page in pdfium(printing(office, kind, number)())]


@pytest.mark.parametrize("command", [issue_book, issue_statement])
def test_an_open_month_has_no_paper(office: Session, command):
    with pytest.raises(RuleError) as refused:
        office.do(command, IssueBook(MONTH))
    assert (refused.value.code, refused.value.facts) == ("month_not_closed", {"month": "1404-06"})


@pytest.mark.parametrize(
    ("command", "kind"),
    [(issue_book, PaperKind.STATISTICAL_BOOK), (issue_statement, PaperKind.HEAD_STATEMENT)],
)
def test_a_closed_month_has_one_paper_of_a_kind(office: Session, command, kind):
    close(office)
    first = office.do(command, IssueBook(MONTH))
    assert (first.kind, first.number) == (kind, "1404/000001")
    assert office.do(command, IssueBook(MONTH)) == first


def test_a_month_that_was_closed_again_has_a_book_of_its_next_version(office: Session):
    close(office)
    office.do(issue_book, IssueBook(MONTH))
    office.do(reopen_month, ReopenMonth(MONTH, "فوت دیر رسید"))
    close(office)
    second = office.do(issue_book, IssueBook(MONTH))
    assert second.number == "1404/000002"
    assert "نگارش ۲" in pages(office, second.kind, second.number)[0]


def test_a_void_book_is_replaced_by_a_new_one(office: Session):
    close(office)
    first = office.do(issue_book, IssueBook(MONTH))
    office.do(void_paper, VoidPaper(first.kind, first.number, "چاپ خراب شد"))
    assert office.do(issue_book, IssueBook(MONTH)).number == "1404/000002"


def test_the_book_tells_the_figures_as_they_were_closed(office: Session):
    close(office)
    issued = office.do(issue_book, IssueBook(MONTH))
    told = pages(office, issued.kind, issued.number)
    figures = office.ask(month_figures, AskMonth(MONTH)).figures
    assert figures.after.covered == 3
    for field in (
        "۱۴۰۴/۰۶/۰۱ تا ۱۴۰۴/۰۶/۳۱ · نگارش ۱ · ماه بسته شده در ۱۴۰۴/۰۷/۳۰",
        "مریم",
        "شهرستان اسلامشهر",
    ):
        assert with_joiners(field) in told[0]
    assert with_joiners(f"دلیل رئیس اداره: {WHY}") in told[-1]


def test_earlier_closed_months_draw_the_line_of_the_queue(office: Session):
    for month in (MONTH.plus(-2), MONTH.plus(-1), MONTH):
        close(office, month)
    issued = office.do(issue_book, IssueBook(MONTH))
    told = " ".join(pages(office, issued.kind, issued.number))
    assert with_joiners("پرونده‌های در صف مستمری، تیر ۱۴۰۴ تا شهریور ۱۴۰۴") in told


def told(office: Session) -> str:
    issued = office.do(issue_book, IssueBook(MONTH))
    return " ".join(pages(office, issued.kind, issued.number))


def declaration(office: Session) -> RecordDeclared:
    said_on = office.today()
    return RecordDeclared("1404-06", "domains", "files", 4, "روابط عمومی", said_on, "خبر شمارهٔ ۵۱")


def test_the_book_tells_what_was_declared_and_corrected_until_its_closing(office: Session):
    close(office, MONTH.plus(-1))
    written(office, CORRECTED)
    said = declaration(office)
    kept = office.do(record_declared, replace(said, said_by="دیگری"))
    office.do(strike_declared, StrikeDeclared(kept.id, kept.version, "دو بار ثبت شد"))
    office.do(record_declared, said)
    close(office)
    text = told(office)
    assert with_joiners("تصحیح رقم‌های مرداد ۱۴۰۴ پس از بستن آن") in text
    figures = persian_digits(str(len(office.ask(corrections_told, AskMonth(MONTH)).told)))
    assert with_joiners(f"{figures} رقم. رقم‌های بسته‌شده دست نخورده است") in text
    assert with_joiners("۱ بیشتر") in text
    assert text.count(with_joiners("روابط عمومی")) == 1


def test_what_comes_after_the_closing_changes_neither_book_nor_bundle(office: Session, tmp_path: Path):
    for month in (MONTH.plus(-1), MONTH):
        close(office, month)
    first = told(office)
    written(office, CORRECTED)
    office.do(record_declared, declaration(office))
    issued = office.do(issue_book, IssueBook(MONTH))
    office.do(void_paper, VoidPaper(issued.kind, issued.number, "چاپ خراب شد"))
    again = told(office)
    for text in (first, again):
        assert with_joiners("چیزی تصحیح نشده است؛ رقم‌ها همان است که بسته شد.") in text
        assert with_joiners("روابط عمومی") not in text
    office.do(export_month, ExportMonth(MONTH.plus(-1), str(tmp_path)))
    sent = office.do(export_month, ExportMonth(MONTH, str(tmp_path)))
    assert read_bundle(sent.bundle).told["corrections"] == []


def test_the_book_of_the_last_month_of_a_half_year_tells_what_was_declared_of_it(office: Session):
    half = replace(declaration(office), period="1404-h1")
    office.do(record_declared, replace(half, table="coverage_in", measure="files", value=3))
    untold = replace(half, table="participation", measure="amount", value=64 * 10**10, in_full=True)
    office.do(record_declared, untold)
    cash = replace(half, table="participation", measure="in_cash", value=6 * 10**10)
    office.do(record_declared, replace(cash, line="government"))
    office.do(record_declared, replace(half, period="1404-q2", table="participation", measure="in_kind"))
    close(office, MONTH.plus(-1))
    close(office)
    text = told(office)
    assert with_joiners("رقم‌های اعلام‌شده در برابر محاسبه‌شده، شش ماه نخست سال ۱۴۰۴") in text
    assert with_joiners("رقم‌های اعلام‌شده در برابر محاسبه‌شده، سه‌ماههٔ دوم سال ۱۴۰۴") in text
    for words in ("جمع جزءها", "۶۰٬۰۰۰٬۰۰۰٬۰۰۰", "۵۸۰٬۰۰۰٬۰۰۰٬۰۰۰ بیشتر"):
        assert with_joiners(words) in text


def test_a_first_book_compares_nothing(office: Session):
    close(office)
    assert with_joiners("تصحیح رقم‌های") not in told(office)


def test_a_book_grows_from_the_same_month_a_year_before(office: Session):
    close(office, MONTH.plus(-12))
    written(office, CORRECTED)
    for back in range(11, -1, -1):
        close(office, MONTH.plus(-back))
    text = told(office)
    assert with_joiners("رشد نسبت به شهریور ۱۴۰۳") in text
    learnt = office.ask(month_corrections, AskMonth(MONTH.plus(-12))).corrections
    told_of_it = (
        f"شهریور ۱۴۰۳ با آنچه پس از بستن آن دانسته شد سنجیده شده است ({len(learnt)} رقم آن دیگر است)."
    )
    assert with_joiners(persian_digits(told_of_it)) in text
    assert with_joiners("چیزی تصحیح نشده است؛ رقم‌ها همان است که بسته شد.") in text


def test_a_book_that_is_part_of_an_export_tells_the_same(office: Session, tmp_path: Path):
    close(office, MONTH.plus(-1))
    close(office)
    for month in (MONTH.plus(-1), MONTH):
        office.do(export_month, ExportMonth(month, str(tmp_path / "out")))
    assert with_joiners("تصحیح رقم‌های ماه‌های بسته") in told(office)


def test_no_name_and_nobodys_own_words_leave_the_office(office: Session, tmp_path: Path):
    """Reasons may name a client: a bundle tells that there was one, and no more."""
    reason, source = "علی رضایی 0013542419", "گفتهٔ علی رضایی"
    office.do(record_declared, replace(declaration(office), said_by="رضایی", source=source))
    office.do(close_month, CloseMonth(MONTH, reason))
    sent = office.do(export_month, ExportMonth(MONTH, str(tmp_path)))
    found = read_bundle(sent.bundle)
    with zipfile.ZipFile(io.BytesIO(found.extras["workbook.xlsx"])) as book:
        sheets = b"".join(book.read(name) for name in book.namelist()).decode()
    left = [with_joiners(page) for page in pdfium(found.extras["book.pdf"])]
    kept = told(office)
    for words in ("رضایی", "0013542419", "۰۰۱۳۵۴۲۴۱۹", ADMIN):
        assert words not in " ".join([json.dumps(found.told, ensure_ascii=False), sheets, *left])
    for words in ("علی رضایی ۰۰۱۳۵۴۲۴۱۹", "گفتهٔ علی رضایی", f"کاربر: {ADMIN}"):
        assert with_joiners(words) in kept
    warned = [one for one in found.told["checks"] if not one["ok"]]
    assert found.told["warnings_accepted"] == len(warned) > 0
    assert sheets.count(ACCEPTED) == 1  # once in the shared strings
    assert with_joiners("در اداره ثبت است و همراه این نسخه فرستاده نمی‌شود") in left[-1]


def test_an_open_month_has_a_draft_without_number_or_signatures(office: Session):
    told = [with_joiners(page) for page in pdfium(office.ask(draft_book_pdf, AskMonth(MONTH)))]
    assert with_joiners("دفتر آماری ماهانه (پیش‌نویس)") in told[0]
    assert with_joiners("پیش‌نویس: ماه بسته نشده است و رقم‌ها تغییر می‌کند") in told[0]
    assert "شماره" not in told[0]
    assert with_joiners("رئیس اداره و مهر") not in told[0]
    assert with_joiners("هنگام بستن ماه نوشته می‌شود.") in " ".join(told)
    close(office)
    with pytest.raises(RuleError, match="month_closed_already"):
        office.ask(draft_book_pdf, AskMonth(MONTH))


def test_a_draft_of_a_running_month_tells_no_growth(office: Session):
    for back in range(12, 0, -1):
        close(office, MONTH.plus(1 - back))
    told = " ".join(
        with_joiners(page) for page in pdfium(office.ask(draft_book_pdf, AskMonth(MONTH.plus(1))))
    )
    assert with_joiners("تصحیح رقم‌های ماه‌های بسته") in told
