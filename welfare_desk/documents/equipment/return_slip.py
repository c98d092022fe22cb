# SPDX-License-Identifier: Apache-2.0
"""The return slip: what came back of a voucher, in which state, and what ends with it."""

from __future__ import annotations

from functools import cache, partial

from welfare_desk.documents import wording
from welfare_desk.documents.equipment.handing_words import (
    CONDITIONS,
    UNITS,
    UNKNOWN,
    collector_fact,
    entered_fact,
    officials,
    one_line,
)
from welfare_desk.documents.equipment.measures import Measures
from welfare_desk.documents.equipment.signed_content import Content, Layout
from welfare_desk.documents.equipment.signed_sheet import SignedPaper, new_book
from welfare_desk.documents.equipment.signing import Signers
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.fact_grid import GridFact
from welfare_desk.documents.kit.tables import Align, Cell, Choice, TableColumn
from welfare_desk.documents.wording import NOTHING, amount, count, day, digits, or_nothing
from welfare_desk.domain.equipment.handing_papers import ReturnedLine, ReturnSlip
from welfare_desk.domain.equipment.stock import Condition
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import Seal, Stamp
from welfare_desk.domain.sheet import LYING_A5, Sheet

_LOAN_TITLE, _GIVEN_TITLE = "برگهٔ عودت کالای امانی", "برگهٔ عودت کالا"
_GIVEN = "تحویل قطعی بود"


def return_slip(facts: ReturnSlip, stamp: Stamp, seal: Seal | None = None, sheet: Sheet = LYING_A5) -> bytes:
    """The slip as PDF, every copy of the sheet; raises RuleError as `voucher.issue_voucher`."""
    book = new_book(sheet, _title(facts))
    draw_return_slip(book, facts, stamp, seal, sheet)
    return book.to_bytes()


def draw_return_slip(book: Book, facts: ReturnSlip, stamp: Stamp, seal: Seal | None, sheet: Sheet) -> None:
    """Add all copies of a slip to a book of the sheet's size."""
    if not sheet.copies or not facts.lines:
        raise RuleError("nothing_to_print")
    paper = SignedPaper(book, _content(facts, stamp), stamp, seal, sheet)
    paper.draw(partial(_layout, facts))


def _title(facts: ReturnSlip) -> str:
    return _LOAN_TITLE if facts.due_on is not None else _GIVEN_TITLE


def _content(facts: ReturnSlip, stamp: Stamp) -> Content:
    storekeeper, expert, _ = officials(facts.signers, stamp.office)
    states = tuple(
        f"ردیف {count(number)}: {one_line(line.words)}"
        for number, line in enumerate(facts.lines, start=1)
        if line.words.strip()
    )
    return Content(
        title=_title(facts),
        date=day(facts.returned_on),
        box_name="تحویل‌دهنده",
        sentence=_ending(facts),
        signers=Signers("امضای تحویل‌دهنده", (storekeeper, expert)),
        after=("شرح وضعیت:", *states) if len(states) > 1 else tuple(f"شرح وضعیت {one}" for one in states),
    )


def _ending(facts: ReturnSlip) -> str:
    """What ends and what does not."""
    voucher = digits(facts.voucher_no)
    if facts.due_on is not None:
        told = (
            "کالاهای بالا در تاریخ این برگه به انبار بازگشت و تعهد امانت حوالهٔ "
            f"{voucher} برای این ردیف‌ها پایان یافت."
        )
    else:
        told = (
            f"کالاهای بالا، که با حوالهٔ {voucher} به طور قطعی تحویل شده بود، در تاریخ این برگه به انبار "
            "بازگشت."
        )
    conditions = {line.condition for line in facts.lines}
    if conditions & {Condition.TO_CLEAN, Condition.TO_REPAIR}:
        told += " کالای نیازمند ضدعفونی یا تعمیر تا پایان آن به کسی واگذار نمی‌شود."
    if Condition.TO_SCRAP in conditions:
        told += " اسقاط تنها با صورتجلسهٔ جداگانه انجام می‌شود."
    return told


def _layout(facts: ReturnSlip, measures: Measures) -> Layout:
    receiver = facts.receiver
    name = GridFact("نام", or_nothing(receiver.full_name))
    identifier = GridFact(wording.identifier_name(receiver.foreign), or_nothing(receiver.identifier))
    file = GridFact("شمارهٔ پرونده", or_nothing(receiver.file_no))
    loan = facts.due_on is not None
    voucher = GridFact("حوالهٔ امانت" if loan else "حوالهٔ تحویل", or_nothing(facts.voucher_no))
    handed, due = GridFact("تاریخ تحویل", day(facts.handed_on)), GridFact("موعد بازگشت", _due(facts))
    if measures.grid.columns == 3:
        told = [name, file, handed, identifier, voucher, due]
    else:
        told = [name, identifier, file, voucher, handed, due]
    if facts.brought_by is not None:
        told.append(collector_fact(facts.brought_by, "آورندهٔ کالا"))
    told += entered_fact(facts.returned_on, facts.entered_on)
    rows = [_cells(number, line) for number, line in enumerate(facts.lines, start=1)]
    return Layout(told, _columns(measures), rows)


def _due(facts: ReturnSlip) -> str:
    if facts.due_on is None:
        return _GIVEN
    late = (facts.returned_on - facts.due_on).days
    return f"{day(facts.due_on)} ({count(late, 'روز')} دیرتر)" if late > 0 else day(facts.due_on)


@cache
def _columns(measures: Measures) -> tuple[TableColumn, ...]:
    if measures.narrow:
        shares = (7.0, 27.5, 24.5, 8.5, 12.0, 34.0, 21.0)
    else:
        shares = (9.0, 38.0, 39.0, 9.0, 12.0, 63.0, 21.0)
    return (
        TableColumn("ردیف", shares[0], style=measures.cell),
        TableColumn("شرح کالا", shares[1], Align.RIGHT, measures.strong),
        TableColumn("سریال", shares[2], style=measures.cell),
        TableColumn("تعداد", shares[3], style=measures.cell),
        TableColumn("واحد", shares[4], style=measures.cell),
        TableColumn("وضعیت در بازگشت", shares[5], style=measures.cell),
        TableColumn("تعمیر (ریال)", shares[6], Align.RIGHT, measures.amount),
    )


def _cells(number: int, line: ReturnedLine) -> tuple[Cell, ...]:
    return (
        count(number),
        one_line(line.name) or NOTHING,
        line.serial or NOTHING,
        count(line.quantity),
        UNITS[line.unit],
        Choice(tuple(CONDITIONS.values()), list(CONDITIONS).index(line.condition)),
        _cost(line),
    )


def _cost(line: ReturnedLine) -> str:
    if line.repair_cost is not None:
        return amount(line.repair_cost)
    return UNKNOWN if line.condition is Condition.TO_REPAIR else NOTHING
