# SPDX-License-Identifier: Apache-2.0
"""The issue voucher: what a client was handed for good or on loan, signed for in every copy."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from welfare_desk.documents.equipment.handing_words import (
    MODES,
    UNITS,
    address_fact,
    client_facts,
    collector_fact,
    entered_fact,
    officials,
    one_line,
    return_days_told,
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
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.wording import NOTHING, count, day, or_nothing
from welfare_desk.domain.equipment.handing_papers import HandedLine, IssueVoucher
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import Seal, Stamp
from welfare_desk.domain.sheet import LYING_A5, Sheet

TITLE = "حوالهٔ تحویل تجهیزات توانبخشی"


@dataclass(frozen=True)
class VoucherCopy:
    """One voucher of a batch with its own stamp and seal."""

    facts: IssueVoucher
    stamp: Stamp
    seal: Seal | None = None


def issue_voucher(
    facts: IssueVoucher, stamp: Stamp, seal: Seal | None = None, sheet: Sheet = LYING_A5
) -> bytes:
    """One voucher as PDF, every copy of the sheet.

    Raises RuleError: ``no_glyph`` for text that cannot be printed, ``paper_too_long`` when the client's box
    alone fills a page, ``nothing_to_print`` for a sheet without copies or a voucher without rows.
    """
    return issue_vouchers([VoucherCopy(facts, stamp, seal)], sheet)


def issue_vouchers(
    batch: Sequence[VoucherCopy],
    sheet: Sheet = LYING_A5,
    progress: Callable[[int, int], None] | None = None,
) -> bytes:
    """Many vouchers in one PDF; ``progress`` hears (done, total) and may raise to stop.

    Raises RuleError as `issue_voucher`, and ``nothing_to_print`` for an empty batch.
    """
    if not batch:
        raise RuleError("nothing_to_print")
    book = new_book(sheet, TITLE)
    for done, one in enumerate(batch, start=1):
        draw_issue_voucher(book, one.facts, one.stamp, one.seal, sheet)
        if progress is not None:
            progress(done, len(batch))
    return book.to_bytes()


def draw_issue_voucher(
    book: Book, facts: IssueVoucher, stamp: Stamp, seal: Seal | None, sheet: Sheet
) -> None:
    """Add all copies of a voucher to a book of the sheet's size."""
    if not sheet.copies or not facts.lines:
        raise RuleError("nothing_to_print")
    paper = SignedPaper(book, _content(facts, stamp), stamp, seal, sheet)
    paper.draw(partial(_layout, facts))


def _content(facts: IssueVoucher, stamp: Stamp) -> Content:
    return Content(
        title=TITLE,
        date=day(facts.handed_on),
        box_name="مددجو",
        sentence=obligation(facts),
        signers=Signers(
            "امضای تحویل‌گیرنده" if facts.collector else "امضای گیرنده", officials(facts.signers, stamp.office)
        ),
        worth=Worth(facts.total, unknown_rows([line.value for line in facts.lines])),
        before=tuple(_overridden(facts)),
    )


def _overridden(facts: IssueVoucher) -> Iterator[str]:
    """What the voucher passed, each with its reason."""
    if facts.override:
        word = "، ".join(f"{one_line(one.name)} در {day(one.on)}" for one in facts.approvals)
        approved = f" با تأیید {word}" if word else ""
        yield f"تحویل پیش از پایان فاصلهٔ مقرر{approved}؛ دلیل: {one_line(facts.override)}"
    if facts.unasked:
        yield f"تحویل بیرون از درخواست مصوب کمیته؛ دلیل: {one_line(facts.unasked)}"
    if facts.pupil:
        yield "گیرنده دانش‌آموز است و از فاصلهٔ مقرر معاف است."


def obligation(facts: IssueVoucher) -> str:
    """What the client, or who came instead, signs."""
    begun = taker(facts.receiver, facts.collector, "اقلام بالا را سالم و کامل تحویل گرفتم و متعهد می‌شوم")
    if not facts.loans:
        return f"{begun} در نگهداری آن‌ها بکوشم. فروش یا واگذاری آن‌ها به دیگری مجاز نیست."
    return (
        f"{begun} در نگهداری آن‌ها بکوشم و کالای امانی {return_days_told(facts.lines)}ظرف "
        f"{count(facts.return_days, 'روز')} پس از بی‌نیازی، به انبار اداره بازگردانم. فروش یا واگذاری کالای "
        "امانی به دیگری مجاز نیست."
    )


def _layout(facts: IssueVoucher, measures: Measures) -> Layout:
    request = GridFact("شمارهٔ درخواست", or_nothing(facts.request_no))
    told = client_facts(facts.receiver, measures.grid.columns, request, name="گیرنده")
    if facts.collector is not None:
        told.append(collector_fact(facts.collector))
    told += entered_fact(facts.handed_on, facts.entered_on)
    if not measures.strip:
        told.append(address_fact(facts.receiver))
    rows = [_cells(number, line) for number, line in enumerate(facts.lines, start=1)]
    return Layout(told, columns(measures), rows)


@cache
def columns(measures: Measures) -> tuple[TableColumn, ...]:
    """The columns of a voucher; serial and mode stand on every sheet."""
    cell, strong = measures.cell, measures.strong
    bold = replace(strong, weight=Weight.BOLD)
    if measures.narrow:
        shares = (7.0, 33.5, 25.0, 8.5, 12.0, 11.0, 29.0)
    else:
        shares = (9.3, 62.0, 42.0, 12.0, 15.5, 16.5, 34.7)
    serial = "سریال" if measures.narrow else "سریال / شمارهٔ اموال"
    mode = "نوع" if measures.narrow else "نوع تحویل"
    names = ("ردیف", "شرح کالا", serial, "تعداد", "واحد", mode, "ارزش (ریال)")
    styles = (cell, strong, cell, cell, cell, bold, measures.amount)
    right = {1, 6}
    return tuple(
        TableColumn(name, share, Align.RIGHT if place in right else Align.CENTRE, style)
        for place, (name, share, style) in enumerate(zip(names, shares, styles, strict=True))
    )


def _cells(number: int, line: HandedLine) -> tuple[str, ...]:
    return (
        count(number),
        one_line(line.name) or NOTHING,
        line.serial or NOTHING,
        count(line.quantity),
        UNITS[line.unit],
        MODES[line.mode],
        value(line.value),
    )
