# SPDX-License-Identifier: Apache-2.0
"""The ledger card of an item, A4: every movement with the balance after it, in pieces and in rial."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from welfare_desk.documents.equipment.store_sheet import A4, TABLE_GAP, Signed, StoreSheet
from welfare_desk.documents.equipment.store_wording import (
    UNITS,
    document,
    money,
    movement,
    one_line,
    or_dash,
    pieces,
    whole,
)
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.carried import CarriedTable
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import Fact
from welfare_desk.documents.kit.style import AMOUNT, TABLE_CELL, Style
from welfare_desk.documents.kit.tables import Align, TableColumn
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.wording import NOTHING, day, or_nothing
from welfare_desk.domain.equipment.store_papers import LedgerCard, LedgerRow
from welfare_desk.domain.papers import Seal, Stamp

_TITLE = "کاردکس کالا"
_MARGIN = 12.0
_BALANCE = Style(Weight.BOLD, 8.2, tabular=True)
_SMALL = TABLE_CELL.at(7.8)

Progress = Callable[[int, int], None]


def ledger_card(
    facts: LedgerCard, stamp: Stamp, seal: Seal | None = None, telling: Progress | None = None
) -> bytes:
    """The card as PDF; ``telling`` hears (movements drawn, movements) after each page and may raise to stop.

    RuleError ``no_glyph``.
    """
    book = Book(*A4, f"{_TITLE}: {one_line(facts.name)}")
    draw_ledger_card(book, facts, stamp, seal, telling)
    return book.to_bytes()


def draw_ledger_card(
    book: Book,
    facts: LedgerCard,
    stamp: Stamp,
    seal: Seal | None = None,
    telling: Progress | None = None,
) -> None:
    """Add the pages of a card to an A4 book."""
    sheet = StoreSheet(book, stamp, seal, _TITLE, _MARGIN, one_line(facts.name))
    flow = sheet.begin("کارت تعدادی و ریالی", day(facts.dated or facts.until))
    sheet.facts(flow, "کالا", _item(facts))
    signed = Signed(_loans(facts), _boxes(sheet, facts))
    figures = _figures(facts)
    closing = sheet.facts_height(figures) + sheet.signed_height(signed)
    flow.y -= TABLE_GAP
    _Movements(sheet, facts).draw(flow, closing, telling)
    sheet.facts(flow, "موجودی هنگام صدور کارت", figures)
    sheet.sign(flow, signed)
    sheet.finish()


class _Movements:
    """The table: its first line is what stood in the store before, its sums are in, out and the balance."""

    def __init__(self, sheet: StoreSheet, facts: LedgerCard) -> None:
        self._facts = facts
        self._rial = facts.rial_balances
        self._table = CarriedTable(
            sheet.book,
            sheet.width,
            [
                TableColumn("تاریخ", 20),
                TableColumn("شرح", 49, Align.RIGHT, _SMALL),
                TableColumn("سند", 32, Align.RIGHT, _SMALL),
                TableColumn("وارد", 13, Align.RIGHT, AMOUNT),
                TableColumn("صادر", 13, Align.RIGHT, AMOUNT),
                TableColumn("مانده", 14, Align.RIGHT, _BALANCE),
                TableColumn("مبلغ (ریال)", 27, Align.RIGHT, AMOUNT),
                TableColumn("ماندهٔ ریالی", 29, Align.RIGHT, AMOUNT),
            ],
            count=len(facts.rows) + 1,
            line=self._line,
            values=self._values,
            spelled=self._spelled,
            of_page=lambda sums: ["", "", "", or_dash(sums[0]), or_dash(sums[1]), "", "", ""],
            label_at=1,
            whole="جمع گردش و ماندهٔ پایان",
        )

    def draw(self, flow: Flow, closing: float, telling: Progress | None) -> None:
        """All movements; the opening is none of them."""

        def told(done: int, total: int) -> None:
            if telling is not None:
                telling(done - 1, total - 1)

        self._table.draw_carried(flow, closing, told)

    def _line(self, index: int) -> Sequence[str]:
        if not index:
            facts = self._facts
            opening = (whole(facts.opening), NOTHING, money(self._rial[0]))
            return (day(facts.since), "ماندهٔ پیش از این تاریخ", NOTHING, NOTHING, NOTHING, *opening)
        row = self._facts.rows[index - 1]
        return (
            day(row.on),
            movement(row),
            document(row.kind, row.document_no),
            or_dash(row.came),
            or_dash(row.went),
            whole(row.balance),
            _amount(row),
            money(self._rial[index]),
        )

    def _values(self, index: int) -> tuple[int, int, int]:
        """In, out, and one for each line, so that a sum knows the line whose balance it tells."""
        if not index:
            return (0, 0, 1)
        row = self._facts.rows[index - 1]
        return (row.came, row.went, 1)

    def _spelled(self, sums: Sequence[int]) -> list[str]:
        came, went, lines = sums
        balance = self._facts.opening + came - went
        return ["", "", "", or_dash(came), or_dash(went), whole(balance), "", money(self._rial[lines - 1])]


def _amount(row: LedgerRow) -> str:
    return NOTHING if row.came == row.went else money(row.amount)


def _item(facts: LedgerCard) -> list[Fact]:
    months = facts.reissue_months
    return [
        ("نام کالا", or_nothing(one_line(facts.name))),
        ("کد کالا", or_nothing(facts.code)),
        ("از تاریخ", day(facts.since)),
        ("تا تاریخ", day(facts.until)),
        ("واحد", UNITS[facts.unit]),
        ("قفسه", or_nothing(one_line(facts.shelf))),
        ("کمینهٔ موجودی", pieces(facts.min_stock, facts.unit) if facts.min_stock else NOTHING),
        ("دورهٔ تحویل", f"{whole(months)} ماه" if months is not None else "ندارد"),
    ]


def _figures(facts: LedgerCard) -> list[Fact]:
    unit = facts.unit
    return [
        ("در انبار", pieces(facts.on_hand, unit)),
        ("تخصیص به نام", pieces(facts.allocated, unit)),
        ("آزاد", pieces(facts.on_hand - facts.allocated, unit)),
        ("در تعمیرگاه", pieces(facts.workshop, unit)),
    ]


def _loans(facts: LedgerCard) -> str:
    """Loans are not in the balance; how many there are and how many are late."""
    if not facts.on_loan:
        return "هیچ کالای امانی نزد مددجویان نیست."
    if facts.overdue == facts.on_loan:
        late = "که موعد همهٔ آن‌ها گذشته است"
    elif facts.overdue:
        late = f"که موعد {pieces(facts.overdue, facts.unit)} از آن‌ها گذشته است"
    else:
        late = "که موعد هیچ‌یک نگذشته است"
    lent = pieces(facts.on_loan, facts.unit)
    return f"حواله‌های امانی در مانده نیستند: {lent} به امانت نزد مددجویان است {late}."


def _boxes(sheet: StoreSheet, facts: LedgerCard) -> tuple[tuple[str, str], ...]:
    signers = facts.signers
    return (
        ("انباردار", signers.storekeeper),
        ("حسابدار انبار", signers.accountant),
        sheet.head_of_office(signers.head),
    )
