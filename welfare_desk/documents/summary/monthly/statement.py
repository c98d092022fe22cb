# SPDX-License-Identifier: Apache-2.0
"""The statement of the head: a closed month on one page of A4."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents.equipment.store_sheet import Signed, StoreSheet
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.style import AMOUNT, MM, TABLE_STRONG
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.summary.monthly.book import A4
from welfare_desk.documents.summary.monthly.cover import TITLE as BOOK_TITLE
from welfare_desk.documents.summary.monthly.payments import MOVEMENT_COLUMNS, began_otherwise, movement_rows
from welfare_desk.documents.summary.monthly.sheet import APART, MARGIN, Chapters
from welfare_desk.documents.summary.monthly.words import (
    ROUNDED,
    TOTAL,
    UNKNOWN,
    figure,
    period,
    share,
    total_of,
    unit,
)
from welfare_desk.documents.wording import count, day, digits
from welfare_desk.domain.money import Rial
from welfare_desk.domain.papers import Seal, Stamp
from welfare_desk.domain.summary.monthly.book import StatisticalBook
from welfare_desk.domain.summary.monthly.figures import Unit
from welfare_desk.domain.summary.monthly.periods import of_month
from welfare_desk.domain.summary.monthly.statement import Statement, StatementLine, statement
from welfare_desk.sentences.month_words import line_title, part_title

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
    flow.y -= 3 * MM
    told = statement(of_month(facts.figures))
    homes = f"{figure(told.covered.value)} پرونده از {figure(told.households.value)} خانوار"
    chapters.flow = flow
    draw_divisions(flow, f"تحت پوشش: {homes}", told)
    chapters.note(ROUNDED)
    movement = Table(book, sheet.width, MOVEMENT_COLUMNS, movement_rows(facts))
    flow.section("گردش ماه (پرونده)", movement.height)
    movement.draw(flow)
    began_otherwise(chapters)
    _corrected(chapters)
    pair = [_payments(chapters), _done(chapters)]
    chapters.heading(
        "پرداخت‌های ماه از لیست‌های تصویب‌شده (ریال)، و کارهای ماه", max(table.height for table in pair)
    )
    chapters.row(pair)
    _in_toman(chapters)
    sheet.sign(flow, Signed(_told(facts), (("تهیه‌کننده، کارشناس آمار", facts.signers.preparer),
                                           sheet.head_of_office(facts.signers.head))))  # fmt: skip
    sheet.finish()


def draw_divisions(flow: Flow, name: str, says: Statement) -> None:
    """Both divisions of all that are covered beside each other, each with its sum, under a heading."""
    book, frame = flow.book, flow.frame
    width = (frame.right - frame.left - APART) / 2
    tables = [
        _division(book, width, "domains", "حوزه", says.fields),
        _division(book, width, "standings", "وضع مستمری", says.standings),
    ]
    flow.section(name, max(table.height for table in tables))
    right, lowest = frame.right, flow.y
    for table in tables:
        lowest = min(lowest, table.whole(right - width, right, flow.y))
        right -= width + APART
    flow.y = lowest


def _division(book: Book, width: float, table: str, name: str, lines: Sequence[StatementLine]) -> Table:
    rows = [
        [digits(line_title(table, line.code, "fa")), figure(line.told.value), share(line.share)]
        for line in lines
    ]
    sums = [line.told.value for line in lines]
    total = None if None in sums else sum(one or 0 for one in sums)
    columns = [
        TableColumn(name, 3, Align.RIGHT, TABLE_STRONG),
        TableColumn(unit(Unit.FILE), 1.4, Align.RIGHT, AMOUNT),
        TableColumn("درصد", 1.2, Align.RIGHT, AMOUNT),
    ]
    return Table(book, width, columns, rows, totals=[[TOTAL, figure(total), ""]])


def _corrected(chapters: Chapters) -> None:
    """How many figures of closed months the report corrects: the page has no room for them."""
    found = chapters.facts.corrections
    if found:
        told = f"{count(len(found))} رقم ماه‌های بسته در گزارش این ماه تصحیح شد"
        chapters.note(f"{told}؛ هر دو مقدار هر یک در {BOOK_TITLE} آمده است.")


def _payments(chapters: Chapters) -> Table:
    return chapters.figures("payments", "پرداخت", chapters.part_width(2), measures=("lines", "net"))


def _in_toman(chapters: Chapters) -> None:
    net = chapters.facts.figures.total("payments", "net")
    if net:
        told = f"{figure(net)} ریال، برابر {figure(Rial(net).toman[0])} تومان"
        chapters.note(f"خالص همهٔ پرداخت‌های ماه: {told}.")


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
    return Table(chapters.book, chapters.part_width(2), columns, rows)


def _told(facts: StatisticalBook) -> str:
    checked = [check for check in facts.checks if check.blocks and not check.unasked]
    right = sum(check.ok for check in checked)
    warned = len(facts.warnings)
    told = f"از {count(len(checked))} برابری که پیش از بستن ماه سنجیده شد، {count(right)} درست است"
    if warned:
        reason = facts.reason if len(facts.reason) <= _LONGEST else f"{facts.reason[:_LONGEST].rstrip()}…"
        told += f"؛ {count(warned)} هشدار با دلیل رئیس پذیرفته شد: {digits(reason.rstrip('. '))}"
    return f"{told}."
