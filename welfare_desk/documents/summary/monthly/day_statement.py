# SPDX-License-Identifier: Apache-2.0
"""The head's statement of an evening on A4: both divisions of the covered, the paragraph, room to sign."""

from __future__ import annotations

from welfare_desk.documents.equipment.store_sheet import Signed, StoreSheet
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.style import MM
from welfare_desk.documents.summary.monthly.book import A4
from welfare_desk.documents.summary.monthly.sheet import MARGIN
from welfare_desk.documents.summary.monthly.statement import draw_divisions
from welfare_desk.documents.summary.monthly.words import ROUNDED, figure
from welfare_desk.documents.wording import day
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.papers import Stamp
from welfare_desk.domain.summary.monthly.day_paper import DayPaper

TITLE = "گزارش رئیس برای یک روز"


def day_statement(paper: DayPaper, stamp: Stamp) -> bytes:
    """The sheet as PDF; RuleError ``no_glyph``."""
    book = Book(*A4, f"{TITLE}، {day(paper.says.until)}")
    draw_day_statement(book, paper, stamp)
    return book.to_bytes()


def draw_day_statement(book: Book, paper: DayPaper, stamp: Stamp) -> None:
    """Add the sheet to a book of A4; it has no number, and who signs it does so by hand."""
    says = paper.says
    sheet = StoreSheet(book, stamp, None, TITLE, MARGIN)
    flow = sheet.begin(f"وضع اداره در پایان {day(says.until)}", day(paper.dated))
    flow.y -= 4 * MM
    covered = f"{figure(says.covered.value)} پرونده از {figure(says.households.value)} خانوار"
    draw_divisions(flow, f"تحت پوشش: {covered}", says)
    sheet.sentence(flow, paper.news)
    sheet.sentence(flow, ROUNDED)
    boxes = (
        ("تهیه‌کننده، کارشناس آمار", paper.signers.preparer),
        sheet.head_of_office(paper.signers.head),
    )
    sheet.sign(flow, Signed(_basis(paper), boxes))
    sheet.finish()


def _basis(paper: DayPaper) -> str:
    if paper.closed:
        return "رقم‌ها همان است که با بستن ماه مهر و موم شد."
    told = f"رقم‌ها در {day(paper.dated)} از رویدادهای تاریخ‌دار شمرده شده است؛ این برگه شماره ندارد."
    if paper.recounted:
        month = JalaliMonth.of(paper.says.until).title()
        told += f" {month} بسته است: آنچه پس از بستن دانسته شد این‌جا شمرده شده و در پایان ماهِ بسته نه."
    return told
