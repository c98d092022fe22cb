# SPDX-License-Identifier: Apache-2.0
"""A list to tick on a day out, A4: who is to get what, room to sign; keyed in afterwards by its numbers."""

from __future__ import annotations

from welfare_desk.documents.equipment.goods_table import SERIAL
from welfare_desk.documents.equipment.store_sheet import A4, TABLE_GAP, Signed, StoreSheet
from welfare_desk.documents.equipment.store_wording import one_line, pieces, whole
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.style import TABLE_CELL, TABLE_STRONG, Style
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.wording import NOTHING, day, or_nothing
from welfare_desk.domain.calendar import weekday_name
from welfare_desk.domain.equipment.store_papers import TickLine, TickSheet
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import Stamp

_TITLE = "برگهٔ تیک تحویل"
_MARGIN = 10.0
_ROW = 30.0
"""Points of a row that somebody signs."""
_NUMBER = Style(Weight.BOLD, 9.6)
_SMALL = TABLE_CELL.at(7.8)


def tick_sheet(facts: TickSheet, stamp: Stamp) -> bytes:
    """The sheet as PDF; RuleError ``nothing_to_print`` without rows, ``no_glyph``."""
    book = Book(*A4, _TITLE)
    draw_tick_sheet(book, facts, stamp)
    return book.to_bytes()


def draw_tick_sheet(book: Book, facts: TickSheet, stamp: Stamp) -> None:
    """Add the pages of a sheet to an A4 book; it has no number and no square code."""
    if not facts.lines:
        raise RuleError("nothing_to_print")
    on = f"{weekday_name(facts.planned_on)} {day(facts.planned_on)}"
    sheet = StoreSheet(book, stamp, None, _TITLE, _MARGIN, one_line(facts.place))
    flow = sheet.begin("این برگه حواله نیست", day(facts.planned_on))
    sheet.sentence(
        flow,
        f"محل: {or_nothing(one_line(facts.place))}؛ روز: {on}؛ {whole(len(facts.lines))} ردیف. پس از تحویل، "
        "خانه را علامت بزنید و امضا یا اثر انگشت بگیرید؛ اگر کس دیگری به جای مددجو آمد، نام و نسبت او را "
        "بنویسید. هر ردیف را با شمارهٔ آن و با تاریخ روز تحویل در "
        "برنامه ثبت کنید. آنچه تحویل نشد به انبار برمی‌گردد.",
    )
    signed = Signed("", (("مأمور تحویل", ""), ("همراه یا ناظر", ""), ("انباردار، تحویل و بازگشت", "")))
    columns = [
        TableColumn("شماره", 9.5, Align.CENTRE, _NUMBER),
        TableColumn("نام و نام خانوادگی", 32.5, Align.RIGHT, TABLE_STRONG),
        TableColumn("کد ملی", 18, Align.CENTRE, _SMALL),
        TableColumn("شمارهٔ پرونده", 17.5, Align.CENTRE, _SMALL),
        TableColumn("کالا", 29.5, Align.RIGHT, _SMALL),
        TableColumn("سریال", 25, Align.CENTRE, SERIAL),
        TableColumn("مقدار", 16, Align.CENTRE, _SMALL),
        TableColumn("تحویل شد", 13, Align.TICK),
        TableColumn("نام گیرندهٔ دیگر", 20),
        TableColumn("نسبت", 12),
        TableColumn("امضا یا اثر انگشت", 23),
    ]
    flow.y -= TABLE_GAP
    rows = [_cells(line) for line in facts.lines]
    Table(book, sheet.width, columns, rows, row=_ROW).draw(flow, sheet.signed_height(signed))
    sheet.sign(flow, signed)
    sheet.finish()


def _cells(line: TickLine) -> tuple[str, ...]:
    return (
        whole(line.number),
        or_nothing(one_line(line.full_name)),
        or_nothing(line.identifier),
        or_nothing(line.file_no),
        or_nothing(one_line(line.item)),
        line.serial or NOTHING,
        pieces(line.quantity, line.unit),
        "",
        "",
        "",
        "",
    )
