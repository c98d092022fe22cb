# SPDX-License-Identifier: Apache-2.0
"""Goods that come into the store and goods that go to another office: receipt and transfer voucher, A4."""

from __future__ import annotations

from datetime import date

from welfare_desk.documents.equipment.goods_table import draw_goods
from welfare_desk.documents.equipment.store_sheet import A4, Signed, StoreSheet
from welfare_desk.documents.equipment.store_wording import GIVERS, LETTERS, SOURCES, one_line
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.furniture import Fact
from welfare_desk.documents.wording import NOTHING, day, digits, or_nothing
from welfare_desk.domain.equipment.stock import Source
from welfare_desk.domain.equipment.store_papers import GoodsReceipt, TransferVoucher
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import Seal, Stamp

_RECEIPT, _TRANSFER = "رسید انبار", "حوالهٔ انتقال"


def goods_receipt(facts: GoodsReceipt, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """The receipt as PDF; RuleError ``nothing_to_print`` without rows, ``no_glyph``."""
    book = Book(*A4, _RECEIPT)
    draw_goods_receipt(book, facts, stamp, seal)
    return book.to_bytes()


def draw_goods_receipt(book: Book, facts: GoodsReceipt, stamp: Stamp, seal: Seal | None = None) -> None:
    """Add the pages of a receipt to an A4 book."""
    if not facts.lines:
        raise RuleError("nothing_to_print")
    sheet = StoreSheet(book, stamp, seal, _RECEIPT)
    flow = sheet.begin(SOURCES[facts.source], day(facts.received_on))
    sheet.facts(flow, "منبع کالا", _received(facts))
    sheet.sentence(flow, noted(facts.note))
    what = "اقلام بالا موجودی اول دورهٔ انبار است که" if facts.source is Source.OPENING else "اقلام بالا"
    signers = facts.signers
    signed = Signed(
        f"{what} در تاریخ {day(facts.received_on)} شمارش شد، سالم تحویل انبار گردید و در کاردکس ثبت شد.",
        (
            ("تحویل‌دهنده", facts.deliverer),
            ("انباردار", signers.storekeeper),
            ("امین اموال", signers.custodian),
            sheet.head_of_office(signers.head),
        ),
    )
    draw_goods(sheet, flow, facts.lines, sheet.signed_height(signed))
    sheet.sign(flow, signed)
    sheet.finish()


def transfer_voucher(facts: TransferVoucher, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """The voucher as PDF; RuleError ``nothing_to_print`` without rows, ``no_glyph``."""
    book = Book(*A4, _TRANSFER)
    draw_transfer_voucher(book, facts, stamp, seal)
    return book.to_bytes()


def draw_transfer_voucher(book: Book, facts: TransferVoucher, stamp: Stamp, seal: Seal | None = None) -> None:
    """Add the pages of a transfer voucher to an A4 book."""
    if not facts.lines:
        raise RuleError("nothing_to_print")
    sheet = StoreSheet(book, stamp, seal, _TRANSFER)
    flow = sheet.begin("خروج کالا به واحد دیگر", day(facts.sent_on))
    sheet.facts(
        flow,
        "مقصد کالا",
        [
            ("به", or_nothing(one_line(facts.to))),
            ("نامه", letter(facts.letter_no, facts.letter_on)),
            ("تحویل‌گیرنده", or_nothing(one_line(facts.taken_by))),
            *entered("تاریخ انتقال", facts.sent_on, facts.entered_on),
        ],
    )
    sheet.sentence(flow, noted(facts.note))
    signers = facts.signers
    signed = Signed(
        f"اقلام بالا در تاریخ {day(facts.sent_on)} سالم و کامل به «{one_line(facts.to)}» تحویل شد و با امضای "
        "تحویل‌گیرنده از موجودی انبار این اداره کسر می‌شود.",
        (
            ("تحویل‌گیرنده", facts.taken_by),
            ("انباردار", signers.storekeeper),
            ("امین اموال", signers.custodian),
            sheet.head_of_office(signers.head),
        ),
    )
    draw_goods(sheet, flow, facts.lines, sheet.signed_height(signed))
    sheet.sign(flow, signed)
    sheet.finish()


def letter(number: str, on: date | None) -> str:
    """A letter by number and date, whichever of them is known."""
    told = [f"شمارهٔ {digits(number)}"] if number else []
    return " ".join([*told, *([f"مورخ {day(on)}"] if on is not None else [])]) or NOTHING


def entered(name: str, on: date, entered_on: date) -> list[Fact]:
    """The day of the event and the day it was keyed in, where they differ."""
    return [(name, day(on)), ("تاریخ ثبت", day(entered_on))] if on != entered_on else []


def noted(note: str) -> str:
    """A note as a sentence of its own."""
    return f"توضیح: {one_line(note)}" if note.strip() else ""


def _received(facts: GoodsReceipt) -> list[Fact]:
    source = facts.source
    told: list[Fact] = [
        ("نوع ورود", SOURCES[source]),
        (LETTERS.get(source, "نامه"), letter(facts.letter_no, facts.letter_on)),
        (GIVERS[source], or_nothing(one_line(facts.donor))),
        ("تحویل‌دهنده", or_nothing(one_line(facts.deliverer))),
    ]
    if facts.legal_id:
        told.append(("شناسهٔ ملی", digits(facts.legal_id)))
    if facts.campaign:
        told.append(("پویش", one_line(facts.campaign)))
    return told + entered("تاریخ ورود", facts.received_on, facts.entered_on)
