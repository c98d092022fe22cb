# SPDX-License-Identifier: Apache-2.0
"""The household sheet: who lives in one household and on what, A4, as many pages as it needs."""

from __future__ import annotations

from welfare_desk.documents import wording
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import (
    FOOT_HEIGHT,
    FactBox,
    FactRow,
    Frame,
    following_head,
    foot,
    head_facts,
    letterhead,
    signature,
    signatures_mark,
    square_code,
)
from welfare_desk.documents.kit.style import MM, NOTE, TABLE_STRONG
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.wording import NOTHING, day, digits, or_nothing
from welfare_desk.documents.wording_household import GUARDIANS, HOUSINGS, RESIDENCES, member_name
from welfare_desk.domain.casework.person import Household, Member
from welfare_desk.domain.identity import bank_of
from welfare_desk.domain.money import Rial, grouped, in_words
from welfare_desk.domain.papers import Seal, Stamp
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import persian_digits

_A4 = (210 * MM, 297 * MM)
_MARGIN = 14.0
_TITLE = "برگهٔ خانوار"
_PITCH = 16.0
_BLOCK = 31 * MM
"""Height of the sentence, the signature and the code at the end."""


def household_sheet(facts: FileSummary, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """The sheet of a file's household as PDF; without a seal it carries no number and no square code.

    Raises RuleError ``no_glyph`` for text that cannot be printed.
    """
    book = Book(*_A4, _TITLE)
    _Sheet(book, facts, stamp, seal).draw()
    frame = Frame.of(book, _MARGIN)
    pages = len(book.pages)
    for number in range(pages):
        book.turn_to(number)
        foot(book, frame, stamp, number + 1, pages)
    return book.to_bytes()


class _Sheet:
    """The drawing of one sheet, section by section."""

    def __init__(self, book: Book, facts: FileSummary, stamp: Stamp, seal: Seal | None) -> None:
        self._book, self._facts, self._stamp, self._seal = book, facts, stamp, seal
        self._frame = Frame.of(book, _MARGIN)
        self._width = self._frame.right - self._frame.left
        self._number = persian_digits(str(seal.number)) if seal else NOTHING

    def draw(self) -> None:
        """Everything but the feet, which wait until the pages are counted."""
        file = self._facts.file
        self._book.new_page()
        letterhead(self._book, self._frame, self._stamp.office, _TITLE)
        top = head_facts(
            self._book,
            self._frame,
            subtitle=f"خانوار پروندهٔ {digits(file.file_no)}",
            date=day(self._stamp.printed_at.date()),
            number=self._number,
        )
        bottom = self._frame.bottom + FOOT_HEIGHT + 3 * MM
        flow = Flow(self._book, self._frame, top - 5.2 * MM, bottom, self._next_page)
        self._facts_of_home(flow)
        self._members(flow)
        self._guardians(flow)
        self._account(flow)
        self._closing(flow)

    def _next_page(self) -> float:
        self._book.new_page()
        title = f"برگهٔ خانوار پروندهٔ {digits(self._facts.file.file_no)}"
        return following_head(self._book, self._frame, title, self._number if self._seal else "") - 3 * MM

    def _facts_of_home(self, flow: Flow) -> None:
        home = self._facts.household
        head = home.head.person.full_name if home.head is not None else ""
        declared, counted = wording.count(home.declared_size, "نفر"), wording.count(home.counted_size, "نفر")
        decile = wording.count(home.decile)
        if home.decile is not None and home.decile_on is not None:
            decile = f"{decile} (استعلام {day(home.decile_on)})"
        rows = [
            FactRow(("سرپرست خانوار", or_nothing(head)), ("دهک", decile)),
            FactRow(("بعد خانوار (اعلام‌شده)", declared), ("ثبت‌شده به نام", counted)),
            FactRow(("نشانی", or_nothing(home.address)), None),
            FactRow(("محله", or_nothing(home.neighbourhood)), ("کدپستی", or_nothing(home.postal_code))),
            FactRow(("سکونت", RESIDENCES[home.residence]), ("مسکن", HOUSINGS[home.housing])),
            FactRow(("ودیعه", _rial(home.deposit)), None),
            FactRow(("اجارهٔ ماهانه", _rial(home.rent)), None),
        ]
        box = FactBox(self._book, flow.frame.right, self._width, rows, _PITCH)
        flow.y = box.draw(flow.y, "خانوار")

    def _members(self, flow: Flow) -> None:
        home = self._facts.household
        if not home.members:
            return
        disabled = wording.count(home.counted_disabled, "نفر دارای معلولیت")
        columns = [
            TableColumn("ردیف", 5),
            TableColumn("نام و نام خانوادگی", 27, Align.RIGHT, TABLE_STRONG),
            TableColumn("نسبت", 9),
            TableColumn("کد ملی یا شناسهٔ اتباع", 19),
            TableColumn("تاریخ تولد", 13),
            TableColumn("شمارهٔ پرونده", 13),
            TableColumn("معلولیت", 18),
        ]
        rows = [_row(number, member) for number, member in enumerate(home.members, start=1)]
        table = Table(self._book, self._width, columns, rows)
        flow.section(f"اعضا ({wording.count(home.counted_size, 'نفر')}، {disabled})", table.first_height)
        table.draw(flow)

    def _guardians(self, flow: Flow) -> None:
        rows = [
            (
                or_nothing(member.person.full_name),
                or_nothing(member.guardian.name),
                GUARDIANS[member.guardian.kind],
                or_nothing(member.guardian.identifier),
                or_nothing(member.guardian.deed_no),
                day(member.guardian.since),
            )
            for member in self._facts.household.members
            if member.guardian is not None
        ]
        if not rows:
            return
        columns = [
            TableColumn("عضو", 22, Align.RIGHT, TABLE_STRONG),
            TableColumn("ولی یا قیم", 22, Align.RIGHT),
            TableColumn("سمت", 10),
            TableColumn("شناسه", 17),
            TableColumn("شمارهٔ قیم‌نامه", 16),
            TableColumn("از", 13),
        ]
        table = Table(self._book, self._width, columns, rows)
        flow.section("ولایت و قیمومت", table.first_height)
        table.draw(flow)

    def _account(self, flow: Flow) -> None:
        home = self._facts.household
        sheba = (home.sheba or "").removeprefix("IR")
        rows = [
            FactRow(("شبا (IR)", or_nothing(sheba)), ("بانک", or_nothing(_bank(home)))),
            FactRow(("صاحب حساب", or_nothing(home.sheba_owner)), ("شمارهٔ حساب", or_nothing(home.account_no))),
            FactRow(("شمارهٔ کارت", or_nothing(home.card_no)), None),
        ]
        box = FactBox(self._book, flow.frame.right, self._width, rows, _PITCH)
        flow.section("حساب بانکی", box.height)
        flow.y = box.draw(flow.y)

    def _closing(self, flow: Flow) -> None:
        flow.need(_BLOCK + 4 * MM)
        frame, bottom = flow.frame, flow.bottom
        taken = square_code(self._book, frame.left, bottom, self._seal)
        width = 56 * MM
        right = frame.left + taken + width
        signature(self._book, right, bottom, width, _BLOCK - 3 * MM, "مددکار پرونده", "")
        sentence = (
            f"این برگه وضع خانوار پروندهٔ شمارهٔ {digits(self._facts.file.file_no)} را در لحظهٔ چاپ نشان "
            "می‌دهد و محرمانه است؛ تنها برای کار اداری به گیرندهٔ مجاز داده می‌شود."
        )
        room = frame.right - right - 5 * MM
        self._book.paragraph(frame.right, bottom + _BLOCK - 6 * MM, room, sentence, NOTE, 1.7 * NOTE.size)
        signatures_mark(self._book, frame, bottom, bottom + _BLOCK)


def _row(number: int, member: Member) -> tuple[str, ...]:
    person = member.person
    return (
        wording.count(number),
        member_name(member),
        wording.KINSHIPS[member.kinship],
        or_nothing(person.identifier),
        day(person.birth_date),
        or_nothing(member.file_no),
        wording.listed(*(wording.DISABILITIES[kind] for kind in member.disabilities)),
    )


def _rial(amount: Rial | None) -> str:
    """The amount in digits and in words."""
    if amount is None:
        return NOTHING
    figures = grouped(amount.amount, persian=True)
    return f"{figures} ریال ({in_words(amount)})"


def _bank(home: Household) -> str:
    return (bank_of(home.sheba) if home.sheba else "") or ""
