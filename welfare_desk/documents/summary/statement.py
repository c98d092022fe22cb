# SPDX-License-Identifier: Apache-2.0
"""The statement of the head: a closed month on one page of A4."""

from __future__ import annotations

from welfare_desk.documents.equipment.store_sheet import Signed, StoreSheet
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.style import AMOUNT, MM, TABLE_STRONG
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.summary.book import A4
from welfare_desk.documents.summary.cover import BOX_HEIGHT, draw_headlines
from welfare_desk.documents.summary.payments import MOVEMENT_COLUMNS, movement_rows
from welfare_desk.documents.summary.sheet import MARGIN, Chapters
from welfare_desk.documents.summary.words import UNKNOWN, period, total_of
from welfare_desk.documents.wording import count, day, digits
from welfare_desk.domain.papers import Seal, Stamp
from welfare_desk.domain.summary.monthly.book import StatisticalBook
from welfare_desk.sentences.month_words import part_title

TITLE = "گزارش یک‌صفحه‌ای رئیس"
_LONGEST = 90
"""Characters of the reason for the warnings; the book has all of it."""


def head_statement(facts: StatisticalBook, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """The page as PDF; RuleError ``no_glyph``."""
    book = Book(*A4, f"{TITLE}، {facts.month.title()}")
    draw_head_statement(book, facts, stamp, seal)
    return book.to_bytes()


def draw_head_statement(book: Book, facts: StatisticalBook, stamp: Stamp, seal: Seal | None = None) -> None:
    """Add the page to a book of A4."""
    sheet = StoreSheet(book, stamp, seal, TITLE, MARGIN)
    flow = sheet.begin(facts.month.title(), day(facts.dated))
    chapters = Chapters(book, facts, "", "")
    flow.y -= 6 * MM
    book.centre(chapters.frame.middle, flow.y, period(facts), AMOUNT)
    flow.y -= 7 * MM
    draw_headlines(book, chapters.frame, flow.y, facts)
    flow.y -= BOX_HEIGHT
    tables = (
        ("گردش ماه (پرونده)", Table(book, sheet.width, MOVEMENT_COLUMNS, movement_rows(facts))),
        ("پرداخت‌های ماه، از لیست‌های تصویب‌شده (ردیف؛ ریال)", _payments(chapters)),
        ("کمیسیون، بازدید و تجهیزات", _done(chapters)),
    )
    for name, table in tables:
        flow.section(name, table.height)
        table.draw(flow)
    sheet.sign(flow, Signed(_told(facts), (("تهیه‌کننده، کارشناس آمار", facts.signers.preparer),
                                           sheet.head_of_office(facts.signers.head))))  # fmt: skip
    sheet.finish()


def _payments(chapters: Chapters) -> Table:
    return chapters.figures("payments", "پرداخت", chapters.width, measures=("lines", "net"))


def _done(chapters: Chapters) -> Table:
    month = chapters.facts.figures
    rows = [
        ["جلسه‌های کمیسیون پزشکی", "جلسه", total_of(month.table("sessions"), "sessions")],
        ["رأی تأیید کمیسیون", "مورد", total_of(month.table("commission"), "confirmed")],
        ["بازدید انجام‌شده", "بازدید", total_of(month.table("visits"), "done")],
        ["بازدید سررسید مانده", "بازدید", total_of(month.table("visits"), "due")],
        ["وسیلهٔ تحویلی به امانت", "عدد", total_of(month.table("stock_moves"), "lent")],
        ["وسیلهٔ تحویلی قطعی", "عدد", total_of(month.table("stock_moves"), "given")],
        *([part_title(part, "fa"), "ریال", UNKNOWN] for part in month.untold()),
    ]
    columns = [
        TableColumn("شرح", 3, Align.RIGHT, TABLE_STRONG),
        TableColumn("واحد", 1),
        TableColumn("رقم", 1.6, Align.RIGHT, AMOUNT),
    ]
    return Table(chapters.book, chapters.width, columns, rows)


def _told(facts: StatisticalBook) -> str:
    checked = [check for check in facts.checks if check.blocks]
    right = sum(check.ok for check in checked)
    warned = len(facts.warnings)
    told = f"از {count(len(checked))} برابری که پیش از بستن ماه سنجیده شد، {count(right)} درست است"
    if warned:
        reason = facts.reason if len(facts.reason) <= _LONGEST else f"{facts.reason[:_LONGEST].rstrip()}…"
        told += f"؛ {count(warned)} هشدار با دلیل رئیس پذیرفته شد: {digits(reason.rstrip('. '))}"
    return f"{told}."
