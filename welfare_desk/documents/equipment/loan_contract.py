# SPDX-License-Identifier: Apache-2.0
"""The contract of what a voucher lends: what is lent until when, and what the borrower promises."""

from __future__ import annotations

from functools import cache, partial

from welfare_desk.documents import wording
from welfare_desk.documents.equipment.handing_words import (
    COPIES,
    UNITS,
    address_fact,
    client_facts,
    collector_fact,
    officials,
    one_line,
    taker,
    unknown_rows,
    value,
)
from welfare_desk.documents.equipment.measures import Measures
from welfare_desk.documents.equipment.signed_content import Content, Layout
from welfare_desk.documents.equipment.signed_sheet import SignedPaper, new_book
from welfare_desk.documents.equipment.signing import Signers
from welfare_desk.documents.equipment.worth import Worth
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.fact_grid import GridFact
from welfare_desk.documents.kit.tables import Align, TableColumn
from welfare_desk.documents.wording import NOTHING, count, day, digits, or_nothing
from welfare_desk.domain.equipment.handing_papers import HandedLine, LoanContract
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import OfficeIdentity, Seal, Stamp
from welfare_desk.domain.sheet import Copy, Sheet, SheetSize

TITLE = "قرارداد امانت تجهیزات توانبخشی"
CONTRACT_SHEET = Sheet(SheetSize.A4, landscape=False, copies=(Copy.CLIENT, Copy.FILE))
"""What is usual: each side keeps one."""
_NO_DAY = "بدون موعد"


def loan_contract(
    facts: LoanContract, stamp: Stamp, seal: Seal | None = None, sheet: Sheet = CONTRACT_SHEET
) -> bytes:
    """The contract as PDF, every copy of the sheet on pages of its own.

    Raises RuleError as `voucher.issue_voucher`.
    """
    book = new_book(sheet, TITLE)
    draw_loan_contract(book, facts, stamp, seal, sheet)
    return book.to_bytes()


def draw_loan_contract(
    book: Book, facts: LoanContract, stamp: Stamp, seal: Seal | None, sheet: Sheet
) -> None:
    """Add all copies of a contract to a book of the sheet's size."""
    if not sheet.copies or not facts.lines:
        raise RuleError("nothing_to_print")
    paper = SignedPaper(book, _content(facts, stamp, sheet), stamp, seal, sheet)
    paper.draw(partial(_layout, facts), strips=False)


def _content(facts: LoanContract, stamp: Stamp, sheet: Sheet) -> Content:
    guarantor = one_line(facts.guarantor)
    others = officials(facts.signers, stamp.office)
    if guarantor:
        storekeeper, (_, expert), head = others
        others = (("ضامن", guarantor), storekeeper, ("کارشناس", expert), head)
    return Content(
        title=TITLE,
        date=day(facts.issued_on),
        box_name="امانت‌گیرنده",
        sentence=_promise(facts, sheet),
        signers=Signers("امضای تحویل‌گیرنده" if facts.collector else "امضای امانت‌گیرنده", others),
        worth=Worth(facts.total, unknown_rows([line.value for line in facts.lines])),
        before=(_opening(facts, stamp.office),),
        after=tuple(f"{count(number)}. {clause}" for number, clause in enumerate(_clauses(facts), start=1)),
    )


def _opening(facts: LoanContract, office: OfficeIdentity) -> str:
    named = wording.identifier_name(facts.receiver.foreign)
    return (
        f"این قرارداد میان اداره بهزیستی شهرستان {office.county} (امانت‌دهنده) و "
        f"«{one_line(facts.receiver.full_name) or NOTHING}» با {named} "
        f"{or_nothing(facts.receiver.identifier)} (امانت‌گیرنده) دربارهٔ کالاهای زیر بسته شد که با حوالهٔ شمارهٔ "
        f"{digits(facts.voucher_no)} مورخ {day(facts.handed_on)} تحویل گردید. کالاها از اموال اداره است و در "
        "مدت امانت نیز از آنِ اداره می‌ماند."
    )


def _clauses(facts: LoanContract) -> list[str]:
    guarantor = one_line(facts.guarantor)
    clauses = [
        (
            "امانت‌گیرنده کالا را تنها برای استفادهٔ مددجو به کار می‌برد و حق فروش، اجاره یا واگذاری آن به "
            "دیگری را ندارد."
        ),
        (
            f"هر کالا تا موعد بازگشت خود، یا ظرف {count(facts.return_days, 'روز')} پس از بی‌نیازی، انتقال "
            "پرونده یا فوت مددجو، به انبار اداره بازگردانده می‌شود. تمدید موعد تنها با تأیید کتبی اداره است."
        ),
        (
            "نگهداری و استفادهٔ درست با امانت‌گیرنده است. خرابی را بی‌درنگ به اداره خبر می‌دهد و خود یا به دست "
            "دیگری آن را باز یا تعمیر نمی‌کند."
        ),
        (
            "فرسودگی ناشی از استفادهٔ معمول خسارت نیست. گم شدن یا آسیب ناشی از کوتاهی، تا ارزش نوشته‌شدهٔ همان "
            "ردیف جبران می‌شود."
        ),
        (
            "هنگام بازگشت، وضعیت کالا با حضور دو طرف در برگهٔ عودت نوشته می‌شود و با آن تعهد همان ردیف پایان "
            "می‌یابد."
        ),
    ]
    if guarantor:
        clauses.append(f"«{guarantor}» بازگشت کالا و جبران خسارت بند ۴ را ضمانت می‌کند.")
    return clauses


def _promise(facts: LoanContract, sheet: Sheet) -> str:
    begun = taker(facts.receiver, facts.collector, "کالاهای بالا را سالم و کامل به امانت گرفتم")
    copies = "، ".join(COPIES[copy].removeprefix("نسخهٔ ") for copy in sheet.copies)
    made = f" این قرارداد در {count(len(sheet.copies), 'نسخه')} ({copies}) تنظیم شد." if copies else ""
    return f"{begun} و به بندهای این قرارداد متعهد می‌شوم.{made}"


def _layout(facts: LoanContract, measures: Measures) -> Layout:
    voucher = GridFact("شمارهٔ حواله", or_nothing(facts.voucher_no))
    told = client_facts(facts.receiver, measures.grid.columns, voucher, name="نام")
    if facts.collector is not None:
        told.append(collector_fact(facts.collector))
    told.append(address_fact(facts.receiver))
    rows = [_cells(number, line) for number, line in enumerate(facts.lines, start=1)]
    return Layout(told, _columns(measures), rows)


@cache
def _columns(measures: Measures) -> tuple[TableColumn, ...]:
    if measures.narrow:
        shares = (7.0, 30.0, 24.5, 8.5, 12.0, 27.0, 17.0)
    else:
        shares = (9.3, 56.0, 42.0, 12.0, 15.5, 32.0, 24.0)
    return (
        TableColumn("ردیف", shares[0], style=measures.cell),
        TableColumn("شرح کالا", shares[1], Align.RIGHT, measures.strong),
        TableColumn("سریال" if measures.narrow else "سریال / شمارهٔ اموال", shares[2], style=measures.cell),
        TableColumn("تعداد", shares[3], style=measures.cell),
        TableColumn("واحد", shares[4], style=measures.cell),
        TableColumn("ارزش (ریال)", shares[5], Align.RIGHT, measures.amount),
        TableColumn("موعد بازگشت", shares[6], style=measures.strong),
    )


def _cells(number: int, line: HandedLine) -> tuple[str, ...]:
    return (
        count(number),
        one_line(line.name) or NOTHING,
        line.serial or NOTHING,
        count(line.quantity),
        UNITS[line.unit],
        value(line.value),
        day(line.due_on) if line.due_on is not None else _NO_DAY,
    )
