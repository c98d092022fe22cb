# SPDX-License-Identifier: Apache-2.0
"""A document of the store taken back, A4: which one, of which day, why; its rows go the other way."""

from __future__ import annotations

from welfare_desk.documents.equipment.goods_table import CODE, SERIAL
from welfare_desk.documents.equipment.store_sheet import A4, TABLE_GAP, Signed, StoreSheet
from welfare_desk.documents.equipment.store_wording import DOCUMENTS, UNITS, document, one_line, whole
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.style import AMOUNT, TABLE_STRONG
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.wording import NOTHING, day, or_nothing
from welfare_desk.domain.equipment.stock import DocumentKind
from welfare_desk.domain.equipment.store_papers import StockCorrection
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import Seal, Stamp

_TITLE = "سند اصلاح انبار"
_NOW: dict[DocumentKind, str] = {
    DocumentKind.RECEIPT: " و اقلام از موجودی بیرون رفت",
    DocumentKind.ISSUE: " و اقلام به انبار برگشت",
    DocumentKind.TRANSFER: " و اقلام به انبار برگشت",
    DocumentKind.SCRAP: " و اقلام به موجودی برگشت",
    DocumentKind.RETURN: " و اقلام دوباره نزد گیرنده است",
}
"""Where the goods are after it; a count and a repair went either way."""


def stock_correction(facts: StockCorrection, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """The correction as PDF; RuleError ``nothing_to_print`` without rows, ``no_glyph``."""
    book = Book(*A4, _TITLE)
    draw_stock_correction(book, facts, stamp, seal)
    return book.to_bytes()


def draw_stock_correction(book: Book, facts: StockCorrection, stamp: Stamp, seal: Seal | None = None) -> None:
    """Add the pages of a correction to an A4 book."""
    if not facts.lines:
        raise RuleError("nothing_to_print")
    sheet = StoreSheet(book, stamp, seal, _TITLE)
    flow = sheet.begin(f"برگشت {DOCUMENTS[facts.kind]}", day(facts.corrected_on))
    sheet.facts(
        flow,
        "سندی که برگشت می‌خورد",
        [
            ("نوع سند", DOCUMENTS[facts.kind]),
            ("شمارهٔ سند", or_nothing(facts.document_no)),
            ("تاریخ سند", day(facts.document_on)),
            ("تاریخ اصلاح", day(facts.corrected_on)),
            ("طرف سند", or_nothing(one_line(facts.who))),
        ],
    )
    sheet.sentence(flow, f"دلیل برگشت: {or_nothing(one_line(facts.reason))}")
    signers = facts.signers
    told = document(facts.kind, facts.document_no)
    signed = Signed(
        f"با این سند، همهٔ گردش‌های {told} به همان مقدار معکوس شد{_NOW.get(facts.kind, '')}. آن "
        "سند پاک نمی‌شود و با نشان «باطل شد» در کاردکس می‌ماند؛ اگر کاری باید دوباره انجام شود، سند تازه‌ای "
        "با شمارهٔ خود دارد.",
        (
            ("انباردار", signers.storekeeper),
            ("حسابدار انبار", signers.accountant),
            sheet.head_of_office(signers.head),
        ),
    )
    columns = [
        TableColumn("ردیف", 9),
        TableColumn("کد کالا", 32, Align.CENTRE, CODE),
        TableColumn("شرح", 62, Align.RIGHT, TABLE_STRONG),
        TableColumn("سریال", 38, Align.CENTRE, SERIAL),
        TableColumn("واحد", 16),
        TableColumn("مقدار برگشتی", 24, Align.RIGHT, AMOUNT),
    ]
    rows = [
        (
            whole(number),
            or_nothing(line.code),
            or_nothing(one_line(line.name)),
            line.serial or NOTHING,
            UNITS[line.unit],
            whole(line.quantity),
        )
        for number, line in enumerate(facts.lines, start=1)
    ]
    flow.y -= TABLE_GAP
    Table(book, sheet.width, columns, rows).draw(flow, sheet.signed_height(signed))
    sheet.sign(flow, signed)
    sheet.finish()
